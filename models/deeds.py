"""The deeds that a person can do, as the status line and the history name them."""

import enum


class Deed(enum.StrEnum):
    """Each has a label in `desktop/wording.py`."""

    REPORT_ADD = "report.add"
    REPORT_LINK = "report.link"
    REPORT_UNLINK = "report.unlink"
    REPORT_DUPLICATE = "report.duplicate"
    REPORT_DISMISS = "report.dismiss"
    REPORT_REOPEN = "report.reopen"
    REPORT_PLACE = "report.place"
    REPORT_EDIT = "report.edit"
    REPORT_FEEDBACK = "report.feedback"
    REPORT_TAKE_OVER = "report.take-over"
    CONTACT_READ = "contact.read"
    IMPORT = "import"
    IMPORT_UNDO = "import.undo"
    ATTACHMENT_ADD = "attachment.add"
    ATTACHMENT_REMOVE = "attachment.remove"
    PLACE_NAMES_IMPORT = "place-names.import"
    CASE_OPEN = "case.open"
    CASE_EDIT = "case.edit"
    CASE_PLACE = "case.place"
    CASE_MOVE = "case.move"
    CASE_NOTE = "case.note"
    CASE_SPLIT = "case.split"
    CASE_MERGE = "case.merge"
    CASE_CLOSE = "case.close"
    CASE_REOPEN = "case.reopen"
    MEASURE_PROPOSE = "measure.propose"
    MEASURE_DECIDE = "measure.decide"
    MEASURE_EDIT = "measure.edit"
    MEASURE_MOVE = "measure.move"
    MEASURE_POSTPONE = "measure.postpone"
    MEASURE_FOLLOW_UP = "measure.follow-up"
    ACTOR_EDIT = "actor.edit"
    AREA_EDIT = "area.edit"
    AREA_IMPORT = "area.import"
    AREA_PRIORITISE = "area.prioritise"
    AREA_DRAW = "area.draw"
    AREA_SPLIT = "area.split"
    AREA_PLACE = "area.place"
    LAYER_ADD = "layer.add"
    LAYER_EDIT = "layer.edit"
    LAYER_REMOVE = "layer.remove"
    VIEW_SAVE = "view.save"
    VIEW_EDIT = "view.edit"
    VIEW_REMOVE = "view.remove"
    PLACE_WIDEN = "place.widen"
    CATEGORY_EDIT = "category.edit"
    MEETING_PLAN = "meeting.plan"
    MEETING_EDIT = "meeting.edit"
    MEETING_ATTENDANCE = "meeting.attendance"
    MEETING_NOTE = "meeting.note"
    MEETING_CLOSE = "meeting.close"
    AGENDA_MOVE = "agenda.move"
    AGENDA_PARK = "agenda.park"
    ESCALATION_RAISE = "escalation.raise"
    ESCALATION_EDIT = "escalation.edit"
    ESCALATION_ANSWER = "escalation.answer"
    ESCALATION_TAKE_BACK = "escalation.take-back"
    MINUTES_LOCK = "minutes.lock"
    MINUTES_DISPATCH = "minutes.dispatch"
    MINUTES_CORRECT = "minutes.correct"
    MINUTES_MASK = "minutes.mask"
    PUBLICATION_PROPOSE = "publication.propose"
    PUBLICATION_EDIT = "publication.edit"
    PUBLICATION_REVIEW = "publication.review"
    PUBLICATION_PUBLISH = "publication.publish"
    PUBLICATION_WITHDRAW = "publication.withdraw"
    PUBLICATION_COMMENT = "publication.comment"
    PUBLICATION_SCHEDULE = "publication.schedule"
    SCREENING_DECIDE = "screening.decide"
    STANDARD_TEXT_EDIT = "standard-text.edit"
    STANDARD_TEXT_REMOVE = "standard-text.remove"
    ANSWER_WRITE = "answer.write"
    ANSWER_GIVE = "answer.give"
    PROMISE_MAKE = "promise.make"
    PROMISE_EDIT = "promise.edit"
    PROMISE_KEEP = "promise.keep"
    WALK_ADD = "walk.add"
    WALK_EDIT = "walk.edit"
    CONTACT_ERASE = "contact.erase"
    RETENTION_EDIT = "retention.edit"
    DISPOSE = "dispose"
    DISCLOSE = "disclose"
    SETTING_EDIT = "setting.edit"
    SILENCE_EXPECT = "silence.expect"
    PERSON_EDIT = "person.edit"
    UNDO = "undo"


# What the law makes final is asked for once and never undone.
FINAL = frozenset(
    {
        Deed.MINUTES_LOCK,
        Deed.MINUTES_DISPATCH,
        Deed.MINUTES_CORRECT,
        Deed.MINUTES_MASK,
        Deed.PUBLICATION_PUBLISH,
        Deed.CONTACT_ERASE,
        Deed.DISPOSE,
        Deed.DISCLOSE,
        Deed.IMPORT,
        Deed.IMPORT_UNDO,
        Deed.PLACE_NAMES_IMPORT,
        Deed.PERSON_EDIT,
        Deed.UNDO,
    }
)
