"""Sentences of the daily work: what a form lacks, what states allow, and undoing."""

import enum
from collections.abc import Mapping

from desktop.marking import QT_TRANSLATE_NOOP
from models.refusals import RefusalKind

WORK: Mapping[enum.StrEnum, str] = {
    RefusalKind.CHANGED_MEANWHILE: QT_TRANSLATE_NOOP(
        "Refusal", "Someone has changed this since you opened it. Yours is kept: look, and save again."
    ),
    RefusalKind.GONE: QT_TRANSLATE_NOOP("Refusal", "This is not there any more."),
    RefusalKind.NOT_ALLOWED_FROM_STATE: QT_TRANSLATE_NOOP(
        "Refusal", "It is {old}, and cannot become {new} from there."
    ),
    RefusalKind.TITLE_MISSING: QT_TRANSLATE_NOOP("Refusal", "A title is missing."),
    RefusalKind.MOTIVE_MISSING: QT_TRANSLATE_NOOP("Refusal", "Write why, so that others understand."),
    RefusalKind.REASON_MISSING: QT_TRANSLATE_NOOP("Refusal", "Write the reason."),
    RefusalKind.RESPONSIBLE_MISSING: QT_TRANSLATE_NOOP("Refusal", "Choose who is responsible."),
    RefusalKind.DUE_DATE_MISSING: QT_TRANSLATE_NOOP("Refusal", "Choose a due date, or make it ongoing."),
    RefusalKind.FOLLOW_UP_DATE_MISSING: QT_TRANSLATE_NOOP("Refusal", "Choose the day of the next follow-up."),
    RefusalKind.SCOPE_OR_DATE_MISSING: QT_TRANSLATE_NOOP(
        "Refusal", "To expand it, write the new scope or choose a new date."
    ),
    RefusalKind.SUCCESSOR_MISSING: QT_TRANSLATE_NOOP("Refusal", "Write what it is replaced with."),
    RefusalKind.OUTCOME_MISSING: QT_TRANSLATE_NOOP("Refusal", "Write what came of it."),
    RefusalKind.WAITING_FOR_MISSING: QT_TRANSLATE_NOOP("Refusal", "Write whom it waits for."),
    RefusalKind.DATE_IN_THE_PAST: QT_TRANSLATE_NOOP("Refusal", "{day} has passed already."),
    RefusalKind.ALREADY_LINKED: QT_TRANSLATE_NOOP("Refusal", "It is linked to that case already."),
    RefusalKind.NOT_LINKED: QT_TRANSLATE_NOOP("Refusal", "It is not linked to that case."),
    RefusalKind.SAME_THING: QT_TRANSLATE_NOOP("Refusal", "These are the same."),
    RefusalKind.NOTHING_TO_DISPOSE: QT_TRANSLATE_NOOP(
        "Refusal", "Nothing is to be disposed of: no decided rule has run out for anything that may go."
    ),
    RefusalKind.NOTHING_CHOSEN: QT_TRANSLATE_NOOP("Refusal", "Choose something first."),
    RefusalKind.MINUTES_LOCKED: QT_TRANSLATE_NOOP(
        "Refusal", "The minutes are locked. A correction is made as a new version."
    ),
    RefusalKind.MEETING_EXISTS: QT_TRANSLATE_NOOP("Refusal", "There is a meeting that day already."),
    RefusalKind.NO_MEETING: QT_TRANSLATE_NOOP("Refusal", "There is no such meeting."),
    RefusalKind.PARKED_TOO_EARLY: QT_TRANSLATE_NOOP("Refusal", "Choose a week after this meeting."),
    RefusalKind.NOT_PARKABLE: QT_TRANSLATE_NOOP(
        "Refusal", "Only a measure, a case or an item of one's own can be parked."
    ),
    RefusalKind.ASKED_MISSING: QT_TRANSLATE_NOOP("Refusal", "Write what is asked of them."),
    RefusalKind.ANSWER_MISSING: QT_TRANSLATE_NOOP("Refusal", "Write what they answered."),
    RefusalKind.GUEST_ROLE_MISSING: QT_TRANSLATE_NOOP(
        "Refusal", "Write the guest's role, such as head teacher. No name is needed."
    ),
    RefusalKind.PERSONAL_DATA: QT_TRANSLATE_NOOP(
        "Refusal", "Something looks like personal data. Remove it, or say why it may stand."
    ),
    RefusalKind.REVIEWER_IS_AUTHOR: QT_TRANSLATE_NOOP(
        "Refusal", "Someone else than the author must review this."
    ),
    RefusalKind.NOT_APPROVED_AS_IT_STANDS: QT_TRANSLATE_NOOP(
        "Refusal", "The public words have been reviewed anew since. They would go out unapproved."
    ),
    RefusalKind.LAST_DAY_BEFORE_FIRST: QT_TRANSLATE_NOOP("Refusal", "The last day is before the first."),
    RefusalKind.PASSAGE_GONE: QT_TRANSLATE_NOOP(
        "Refusal", "“{passage}” does not stand there any more. Look at the words again."
    ),
    RefusalKind.COMMENT_MISSING: QT_TRANSLATE_NOOP("Refusal", "Write the comment."),
    RefusalKind.PUBLIC_TEXT_MISSING: QT_TRANSLATE_NOOP("Refusal", "Write the public text first."),
    RefusalKind.PERSONAL_DATA_IN_PUBLIC: QT_TRANSLATE_NOOP(
        "Refusal", "“{title}” holds what looks like personal data: {kinds}. Change the public text first."
    ),
    RefusalKind.NEVER_KEPT: QT_TRANSLATE_NOOP(
        "Refusal", "This is a {what} and points at one person. It can only be removed or replaced."
    ),
    RefusalKind.REASON_REPEATS: QT_TRANSLATE_NOOP(
        "Refusal",
        "Give the reason without the words themselves or anything about a person: it is kept in the log.",
    ),
    RefusalKind.MEASURE_UNDECIDED: QT_TRANSLATE_NOOP(
        "Refusal", "The measure is not decided yet, and can be published when it is."
    ),
    RefusalKind.NAME_MISSING: QT_TRANSLATE_NOOP("Refusal", "A name is missing."),
    RefusalKind.NAME_TAKEN: QT_TRANSLATE_NOOP("Refusal", "There is a “{name}” already."),
    RefusalKind.IN_USE: QT_TRANSLATE_NOOP("Refusal", "“{name}” is in use and cannot be removed."),
    RefusalKind.ARMS_UNREADABLE: QT_TRANSLATE_NOOP(
        "Refusal", "Choose a PNG or JPEG of at most 2 MB and 4 000 pixels a side."
    ),
    RefusalKind.COLOUR_UNKNOWN: QT_TRANSLATE_NOOP(
        "Refusal", "“{colour}” is no colour. Write it as #0B4F6C, or choose one."
    ),
    RefusalKind.COLOUR_TOO_PALE: QT_TRANSLATE_NOOP(
        "Refusal",
        "{colour} cannot be read on white paper: its contrast is {contrast}, and 4.5 is needed."
        " Choose a darker one.",
    ),
    RefusalKind.MASK_NOT_FOUND: QT_TRANSLATE_NOOP(
        "Refusal",
        "“{words}” stands nowhere in the paper as you chose it, so no copy was made."
        " Choose a shorter part of it.",
    ),
    RefusalKind.BASIS_MISSING: QT_TRANSLATE_NOOP(
        "Refusal", "Say which law the masked words rest on, as “OSL 21:1”."
    ),
    RefusalKind.LEFT_UNSAVED: QT_TRANSLATE_NOOP(
        "Refusal", "Somebody had changed what you left, so this was not saved: {words}"
    ),
    RefusalKind.PROGRAM_FAILED: QT_TRANSLATE_NOOP(
        "Refusal", "Something went wrong in the program, so this was not done."
    ),
    RefusalKind.NO_DISPLAY: QT_TRANSLATE_NOOP(
        "Refusal", "There is no screen to show the window on. See --help for what can be done without one."
    ),
    RefusalKind.NOTHING_TO_UNDO: QT_TRANSLATE_NOOP("Refusal", "There is nothing to undo."),
    RefusalKind.DEED_IS_FINAL: QT_TRANSLATE_NOOP(
        "Refusal", "What was done last cannot be taken back with Undo."
    ),
    RefusalKind.CHANGED_SINCE_DEED: QT_TRANSLATE_NOOP(
        "Refusal", "It has been worked on since, so it cannot be undone."
    ),
    RefusalKind.TUNING_OUT_OF_RANGE: QT_TRANSLATE_NOOP("Refusal", "Give a number from {least} to {most}."),
    RefusalKind.PERIOD_BACKWARDS: QT_TRANSLATE_NOOP("Refusal", "The period ends before it begins."),
}
