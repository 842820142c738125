"""Sentences of answers, promises and safety walks."""

import enum
from collections.abc import Mapping

from desktop.marking import QT_TRANSLATE_NOOP
from models.refusals import RefusalKind

ANSWERS: Mapping[enum.StrEnum, str] = {
    RefusalKind.ANSWER_UNFINISHED: QT_TRANSLATE_NOOP(
        "Refusal", "Something is left to fill in: look for … in the answer."
    ),
    RefusalKind.HOW_MISSING: QT_TRANSLATE_NOOP("Refusal", "Say how the answer was given."),
    RefusalKind.PERSONAL_DATA_IN_ANSWER: QT_TRANSLATE_NOOP(
        "Refusal", "The answer holds what looks like personal data: {kinds}. Change it first."
    ),
    RefusalKind.PROMISE_MISSING: QT_TRANSLATE_NOOP("Refusal", "Write what was promised."),
    RefusalKind.NO_WALK: QT_TRANSLATE_NOOP("Refusal", "There is no such safety walk."),
    RefusalKind.NO_SUCH_SENDER: QT_TRANSLATE_NOOP("Refusal", "Nothing came from that sender in the period."),
}
