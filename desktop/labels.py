"""What each state, source and deed is called, one table per enum."""

from __future__ import annotations

import enum
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desktop.deed_labels import DEED_LABELS
from desktop.hit_labels import HIT_KIND_LABELS, LEVEL_LABELS, PICTURE_TRACE_LABELS, WHY_LABELS
from desktop.intake.fields import Field
from desktop.intake.row_verdict import RowVerdict
from desktop.intake.table import FileFormat, Notice
from desktop.marking import QT_TRANSLATE_NOOP
from desktop.storage.answers import Question
from models.answers.values import Reach
from models.cases.values import CaseState, CloseReason
from models.deeds import Deed
from models.map.layers import LayerColour, TileTrouble
from models.map.values import LayerKind, PartOfDay, Season
from models.measures.values import Decision, FollowUpTier, MeasureLabel, MeasureState, Rating
from models.meetings.values import Body, MeetingState, MinutesState, Presence, Section
from models.publication.values import PublicationState, Verdict, Waits
from models.reports.values import Facet, Feedback, Precision, ReportSource, ReportState
from models.retention.values import KeptBy, RecordType, RunsFrom
from models.screening.values import HitKind, Level, PictureTrace, Why
from models.standard_texts.values import TextUse
from models.walks.values import WalkKind


def label(member: enum.Enum) -> str:
    """The word for a member of an enum, as it stands in the window and on paper."""
    return QCoreApplication.translate("Label", str(LABELS[type(member)][member]))


# By type first: members of two enums with the same value are equal.
LABELS: Mapping[type[enum.Enum], Mapping[enum.Enum, object]] = {
    ReportSource: {
        ReportSource.SAFETY_MAP: QT_TRANSLATE_NOOP("Label", "Safety map"),
        ReportSource.SURVEY: QT_TRANSLATE_NOOP("Label", "Survey"),
        ReportSource.SAFETY_WALK: QT_TRANSLATE_NOOP("Label", "Safety walk"),
        ReportSource.POLICE: QT_TRANSLATE_NOOP("Label", "Police"),
        ReportSource.HOUSING_COMPANY: QT_TRANSLATE_NOOP("Label", "Housing company"),
        ReportSource.SERVICE_CENTRE: QT_TRANSLATE_NOOP("Label", "Service centre"),
        ReportSource.POSTCARD: QT_TRANSLATE_NOOP("Label", "Postcard"),
        ReportSource.REPORTER: QT_TRANSLATE_NOOP("Label", "Reporter"),
        ReportSource.SCHOOL: QT_TRANSLATE_NOOP("Label", "School"),
        ReportSource.RESCUE_SERVICE: QT_TRANSLATE_NOOP("Label", "Rescue service"),
        ReportSource.SECURITY_GUARD: QT_TRANSLATE_NOOP("Label", "Security guard"),
        ReportSource.BUSINESS: QT_TRANSLATE_NOOP("Label", "Business"),
        ReportSource.OWN_OBSERVATION: QT_TRANSLATE_NOOP("Label", "Own observation"),
        ReportSource.OTHER: QT_TRANSLATE_NOOP("Label", "Other source"),
    },
    ReportState: {
        ReportState.NEW: QT_TRANSLATE_NOOP("Label", "new"),
        ReportState.LINKED: QT_TRANSLATE_NOOP("Label", "linked"),
        ReportState.DUPLICATE: QT_TRANSLATE_NOOP("Label", "duplicate"),
        ReportState.DISMISSED: QT_TRANSLATE_NOOP("Label", "dismissed"),
    },
    Feedback: {
        Feedback.NOT_NEEDED: QT_TRANSLATE_NOOP("Label", "not needed"),
        Feedback.WAITING: QT_TRANSLATE_NOOP("Label", "waiting"),
        Feedback.GIVEN: QT_TRANSLATE_NOOP("Label", "given"),
    },
    Precision: {
        Precision.POINT: QT_TRANSLATE_NOOP("Label", "point"),
        Precision.STREET: QT_TRANSLATE_NOOP("Label", "street"),
        Precision.AREA: QT_TRANSLATE_NOOP("Label", "area"),
        Precision.MUNICIPALITY: QT_TRANSLATE_NOOP("Label", "municipality"),
        Precision.UNKNOWN: QT_TRANSLATE_NOOP("Label", "unknown"),
    },
    PartOfDay: {
        PartOfDay.MORNING: QT_TRANSLATE_NOOP("Label", "morning 6–10"),
        PartOfDay.DAY: QT_TRANSLATE_NOOP("Label", "day 10–16"),
        PartOfDay.EVENING: QT_TRANSLATE_NOOP("Label", "evening 16–22"),
        PartOfDay.NIGHT: QT_TRANSLATE_NOOP("Label", "night 22–6"),
    },
    Season: {
        Season.WINTER: QT_TRANSLATE_NOOP("Label", "winter"),
        Season.SPRING: QT_TRANSLATE_NOOP("Label", "spring"),
        Season.SUMMER: QT_TRANSLATE_NOOP("Label", "summer"),
        Season.AUTUMN: QT_TRANSLATE_NOOP("Label", "autumn"),
    },
    Facet: {
        Facet.HAPPENED: QT_TRANSLATE_NOOP("Label", "something that happened"),
        Facet.FELT: QT_TRANSLATE_NOOP("Label", "felt unsafe"),
        Facet.WISH: QT_TRANSLATE_NOOP("Label", "wish"),
        Facet.UPCOMING: QT_TRANSLATE_NOOP("Label", "upcoming"),
    },
    CaseState: {
        CaseState.NEW: QT_TRANSLATE_NOOP("Label", "new"),
        CaseState.ANALYSIS: QT_TRANSLATE_NOOP("Label", "analysis"),
        CaseState.ACTION: QT_TRANSLATE_NOOP("Label", "measure under way"),
        CaseState.FOLLOW_UP: QT_TRANSLATE_NOOP("Label", "follow-up"),
        CaseState.CLOSED: QT_TRANSLATE_NOOP("Label", "closed"),
    },
    CloseReason: {
        CloseReason.SOLVED: QT_TRANSLATE_NOOP("Label", "solved"),
        CloseReason.NO_ACTION: QT_TRANSLATE_NOOP("Label", "no measure needed"),
        CloseReason.OTHER_FORUM: QT_TRANSLATE_NOOP("Label", "handed to another forum"),
        CloseReason.MERGED: QT_TRANSLATE_NOOP("Label", "merged with another case"),
    },
    MeasureState: {
        MeasureState.PROPOSED: QT_TRANSLATE_NOOP("Label", "proposed"),
        MeasureState.DECIDED: QT_TRANSLATE_NOOP("Label", "decided"),
        MeasureState.UNDER_WAY: QT_TRANSLATE_NOOP("Label", "under way"),
        MeasureState.DONE: QT_TRANSLATE_NOOP("Label", "done"),
        MeasureState.FOLLOWED_UP: QT_TRANSLATE_NOOP("Label", "followed up"),
        MeasureState.WAITING_EXTERNAL: QT_TRANSLATE_NOOP("Label", "waiting for others"),
        MeasureState.NOT_DONE: QT_TRANSLATE_NOOP("Label", "will not be done"),
    },
    MeasureLabel: {
        MeasureLabel.EFFORT: QT_TRANSLATE_NOOP("Label", "effort"),
        MeasureLabel.MEASURE: QT_TRANSLATE_NOOP("Label", "measure"),
    },
    FollowUpTier: {
        FollowUpTier.WEEKLY: QT_TRANSLATE_NOOP("Label", "weekly"),
        FollowUpTier.PERIOD: QT_TRANSLATE_NOOP("Label", "for the period"),
        FollowUpTier.ANNUAL: QT_TRANSLATE_NOOP("Label", "annual"),
    },
    Rating: {
        Rating.GREEN: QT_TRANSLATE_NOOP("Label", "green"),
        Rating.YELLOW: QT_TRANSLATE_NOOP("Label", "yellow"),
        Rating.RED: QT_TRANSLATE_NOOP("Label", "red"),
    },
    Decision: {
        Decision.CONTINUE: QT_TRANSLATE_NOOP("Label", "Continue"),
        Decision.EXPAND: QT_TRANSLATE_NOOP("Label", "Expand"),
        Decision.REPLACE: QT_TRANSLATE_NOOP("Label", "Replace"),
        Decision.END: QT_TRANSLATE_NOOP("Label", "End"),
    },
    MeetingState: {
        MeetingState.PLANNED: QT_TRANSLATE_NOOP("Label", "planned"),
        MeetingState.UNDER_WAY: QT_TRANSLATE_NOOP("Label", "under way"),
        MeetingState.HELD: QT_TRANSLATE_NOOP("Label", "held"),
    },
    MinutesState: {
        MinutesState.DRAFT: QT_TRANSLATE_NOOP("Label", "draft"),
        MinutesState.FINALISED: QT_TRANSLATE_NOOP("Label", "finalised"),
        MinutesState.DISPATCHED: QT_TRANSLATE_NOOP("Label", "dispatched"),
    },
    Presence: {
        Presence.PRESENT: QT_TRANSLATE_NOOP("Label", "present"),
        Presence.EXCUSED: QT_TRANSLATE_NOOP("Label", "excused"),
        Presence.ABSENT: QT_TRANSLATE_NOOP("Label", "absent"),
    },
    Body: {
        Body.STEERING_GROUP: QT_TRANSLATE_NOOP("Label", "steering group"),
        Body.CRIME_PREVENTION_COUNCIL: QT_TRANSLATE_NOOP("Label", "crime prevention council"),
    },
    Section: {
        Section.OPENING: QT_TRANSLATE_NOOP("Label", "Opening, attendance"),
        Section.REMINDER: QT_TRANSLATE_NOOP("Label", "Reminder: nothing about individuals"),
        Section.FOLLOW_UP: QT_TRANSLATE_NOOP("Label", "Follow-up of measures"),
        Section.SITUATION: QT_TRANSLATE_NOOP("Label", "Situation by area"),
        Section.NEW_REPORTS: QT_TRANSLATE_NOOP("Label", "New reports and cases"),
        Section.NEW_MEASURES: QT_TRANSLATE_NOOP("Label", "New measures, decisions"),
        Section.COMING: QT_TRANSLATE_NOOP("Label", "Coming period"),
        Section.ESCALATE: QT_TRANSLATE_NOOP("Label", "To raise with the steering group"),
        Section.FEEDBACK: QT_TRANSLATE_NOOP("Label", "Feedback and publication"),
        Section.OTHER: QT_TRANSLATE_NOOP("Label", "Other matters"),
        Section.NEXT_MEETING: QT_TRANSLATE_NOOP("Label", "Next meeting"),
    },
    PublicationState: {
        PublicationState.PROPOSED: QT_TRANSLATE_NOOP("Label", "proposed"),
        PublicationState.UNDER_REVIEW: QT_TRANSLATE_NOOP("Label", "under review"),
        PublicationState.APPROVED: QT_TRANSLATE_NOOP("Label", "approved"),
        PublicationState.PUBLISHED: QT_TRANSLATE_NOOP("Label", "published"),
        PublicationState.WITHDRAWN: QT_TRANSLATE_NOOP("Label", "withdrawn"),
    },
    Waits: {
        Waits.MY_REVIEW: QT_TRANSLATE_NOOP("Label", "to review"),
        Waits.SENT_BACK: QT_TRANSLATE_NOOP("Label", "sent back"),
        Waits.DOUBTFUL: QT_TRANSLATE_NOOP("Label", "still true?"),
        Waits.DAY_PASSED: QT_TRANSLATE_NOOP("Label", "its days have passed"),
        Waits.WORDS: QT_TRANSLATE_NOOP("Label", "to write"),
        Waits.PUBLISHING: QT_TRANSLATE_NOOP("Label", "ready to publish"),
        Waits.ENDING: QT_TRANSLATE_NOOP("Label", "ends soon"),
        Waits.ANOTHERS_REVIEW: QT_TRANSLATE_NOOP("Label", "with another reviewer"),
        Waits.ITS_DAY: QT_TRANSLATE_NOOP("Label", "waits for its day"),
        Waits.NOTHING: QT_TRANSLATE_NOOP("Label", "published"),
        Waits.TAKEN_BACK: QT_TRANSLATE_NOOP("Label", "withdrawn"),
    },
    Verdict: {
        Verdict.APPROVED: QT_TRANSLATE_NOOP("Label", "approved"),
        Verdict.SENT_BACK: QT_TRANSLATE_NOOP("Label", "sent back"),
    },
    HitKind: HIT_KIND_LABELS,
    Level: LEVEL_LABELS,
    PictureTrace: PICTURE_TRACE_LABELS,
    Why: WHY_LABELS,
    LayerKind: {
        LayerKind.FEATURES: QT_TRANSLATE_NOOP("Label", "own shapes"),
        LayerKind.MBTILES: QT_TRANSLATE_NOOP("Label", "MBTiles"),
        LayerKind.PMTILES: QT_TRANSLATE_NOOP("Label", "PMTiles"),
        LayerKind.XYZ: QT_TRANSLATE_NOOP("Label", "XYZ"),
        LayerKind.WMTS: QT_TRANSLATE_NOOP("Label", "WMTS"),
        LayerKind.WMS: QT_TRANSLATE_NOOP("Label", "WMS"),
    },
    LayerColour: {
        LayerColour.PETROL: QT_TRANSLATE_NOOP("Label", "petrol"),
        LayerColour.BRICK: QT_TRANSLATE_NOOP("Label", "brick"),
        LayerColour.AMBER: QT_TRANSLATE_NOOP("Label", "amber"),
        LayerColour.GREEN: QT_TRANSLATE_NOOP("Label", "leaf green"),
        LayerColour.VIOLET: QT_TRANSLATE_NOOP("Label", "violet"),
        LayerColour.GREY: QT_TRANSLATE_NOOP("Label", "grey"),
    },
    TileTrouble: {
        TileTrouble.OFFLINE: QT_TRANSLATE_NOOP("Label", "is not fetched"),
        TileTrouble.SILENT: QT_TRANSLATE_NOOP("Label", "does not answer"),
        TileTrouble.FORBIDDEN: QT_TRANSLATE_NOOP("Label", "asks for a login"),
        TileTrouble.REDIRECTED: QT_TRANSLATE_NOOP("Label", "points elsewhere"),
        TileTrouble.NO_PICTURE: QT_TRANSLATE_NOOP("Label", "gives no pictures"),
        TileTrouble.TOO_LARGE: QT_TRANSLATE_NOOP("Label", "gives too much"),
        TileTrouble.FAILED: QT_TRANSLATE_NOOP("Label", "answers with an error"),
        TileTrouble.FILE_MISSING: QT_TRANSLATE_NOOP("Label", "has lost its file"),
        TileTrouble.FILE_DAMAGED: QT_TRANSLATE_NOOP("Label", "has a damaged file"),
    },
    Deed: DEED_LABELS,
    Question: {
        Question.SCHEMA: QT_TRANSLATE_NOOP("Label", "Version of the store"),
        Question.STRUCTURE: QT_TRANSLATE_NOOP("Label", "Structure of the file"),
        Question.REFERENCES: QT_TRANSLATE_NOOP("Label", "References between things"),
        Question.SEARCH_INDEX: QT_TRANSLATE_NOOP("Label", "Search index of the reports"),
        Question.MINUTES: QT_TRANSLATE_NOOP("Label", "Locked minutes"),
        Question.ATTACHMENTS: QT_TRANSLATE_NOOP("Label", "Photos and files"),
        Question.UNUSED_ATTACHMENTS: QT_TRANSLATE_NOOP("Label", "Removed photos and files not yet cleared"),
        Question.BACKUP: QT_TRANSLATE_NOOP("Label", "Newest backup"),
    },
    FileFormat: {
        FileFormat.CSV: QT_TRANSLATE_NOOP("Label", "Text with separated cells (CSV)"),
        FileFormat.XLSX: QT_TRANSLATE_NOOP("Label", "Excel (XLSX)"),
        FileFormat.GEOJSON: QT_TRANSLATE_NOOP("Label", "GeoJSON"),
        FileFormat.JSON: QT_TRANSLATE_NOOP("Label", "JSON"),
        FileFormat.ODS: QT_TRANSLATE_NOOP("Label", "OpenDocument (ODS)"),
        FileFormat.GEOPACKAGE: QT_TRANSLATE_NOOP("Label", "GeoPackage"),
        FileFormat.KML: QT_TRANSLATE_NOOP("Label", "KML"),
        FileFormat.OPEN311: QT_TRANSLATE_NOOP("Label", "Open311"),
        FileFormat.POLICE_EVENTS: QT_TRANSLATE_NOOP("Label", "Events from polisen.se"),
    },
    RowVerdict: {
        RowVerdict.NEW: QT_TRANSLATE_NOOP("Label", "new"),
        RowVerdict.SAME: QT_TRANSLATE_NOOP("Label", "same"),
        RowVerdict.CHANGED: QT_TRANSLATE_NOOP("Label", "changed"),
        RowVerdict.REJECTED: QT_TRANSLATE_NOOP("Label", "rejected"),
    },
    Field: {
        Field.EXTERNAL_ID: QT_TRANSLATE_NOOP("Label", "Sender's number"),
        Field.RECEIVED_AT: QT_TRANSLATE_NOOP("Label", "Received"),
        Field.RECEIVED_TIME: QT_TRANSLATE_NOOP("Label", "Time of day received"),
        Field.HAPPENED_AT: QT_TRANSLATE_NOOP("Label", "Happened"),
        Field.CATEGORY: QT_TRANSLATE_NOOP("Label", "Category"),
        Field.TEXT: QT_TRANSLATE_NOOP("Label", "Text"),
        Field.ADDRESS: QT_TRANSLATE_NOOP("Label", "Place"),
        Field.AREA: QT_TRANSLATE_NOOP("Label", "Area"),
        Field.MUNICIPALITY: QT_TRANSLATE_NOOP("Label", "Municipality"),
        Field.LATITUDE: QT_TRANSLATE_NOOP("Label", "Latitude or north"),
        Field.LONGITUDE: QT_TRANSLATE_NOOP("Label", "Longitude or east"),
        Field.COORDINATES: QT_TRANSLATE_NOOP("Label", "Coordinates"),
        Field.SHAPE: QT_TRANSLATE_NOOP("Label", "Kind of geometry"),
        Field.ATTACHMENTS: QT_TRANSLATE_NOOP("Label", "Names of attached files"),
        Field.CONTACT_NAME: QT_TRANSLATE_NOOP("Label", "Name of the informant"),
        Field.CONTACT_EMAIL: QT_TRANSLATE_NOOP("Label", "E-mail of the informant"),
        Field.CONTACT_PHONE: QT_TRANSLATE_NOOP("Label", "Phone of the informant"),
    },
    RecordType: {
        RecordType.INFORMANT: QT_TRANSLATE_NOOP("Label", "Contact details"),
        RecordType.REPORT: QT_TRANSLATE_NOOP("Label", "Reports"),
        RecordType.CASE: QT_TRANSLATE_NOOP("Label", "Cases with measures"),
        RecordType.MEETING: QT_TRANSLATE_NOOP("Label", "Meetings and minutes"),
        RecordType.READING_LOG: QT_TRANSLATE_NOOP("Label", "Log of readings"),
        RecordType.HISTORY: QT_TRANSLATE_NOOP("Label", "Log of changes"),
        RecordType.BACKUP: QT_TRANSLATE_NOOP("Label", "Backups"),
    },
    RunsFrom: {
        RunsFrom.RECEIVED: QT_TRANSLATE_NOOP("Label", "the day it was received"),
        RunsFrom.ANSWERED: QT_TRANSLATE_NOOP("Label", "the day the sender got an answer"),
        RunsFrom.CLOSED: QT_TRANSLATE_NOOP("Label", "the day the case was closed"),
        RunsFrom.HELD: QT_TRANSLATE_NOOP("Label", "the day of the meeting"),
        RunsFrom.MADE: QT_TRANSLATE_NOOP("Label", "the day it was made"),
    },
    KeptBy: {
        KeptBy.HOLD: QT_TRANSLATE_NOOP("Label", "exempted by hand"),
        KeptBy.NOT_SCREENED: QT_TRANSLATE_NOOP("Label", "not screened"),
        KeptBy.ANSWER_OWED: QT_TRANSLATE_NOOP("Label", "the sender waits for an answer"),
        KeptBy.PROMISE: QT_TRANSLATE_NOOP("Label", "a promise is not kept yet"),
        KeptBy.OPEN_CASE: QT_TRANSLATE_NOOP("Label", "the case is open"),
        KeptBy.KEPT_CASE: QT_TRANSLATE_NOOP("Label", "the case is kept for good"),
        KeptBy.KEPT_DUPLICATE: QT_TRANSLATE_NOOP("Label", "a duplicate of it stays"),
        KeptBy.OPEN_MEASURE: QT_TRANSLATE_NOOP("Label", "a measure is open"),
        KeptBy.PUBLISHED: QT_TRANSLATE_NOOP("Label", "published, or about to be"),
        KeptBy.LIFTED: QT_TRANSLATE_NOOP("Label", "lifted, without an answer yet"),
        KeptBy.MINUTES_OPEN: QT_TRANSLATE_NOOP("Label", "the minutes are not locked"),
    },
    Notice: {
        Notice.NUL_REMOVED: QT_TRANSLATE_NOOP("Label", "Empty characters (NUL) were removed."),
        Notice.DAMAGED_LETTERS: QT_TRANSLATE_NOOP("Label", "Some letters are damaged in the file."),
        Notice.DOUBLE_ENCODED: QT_TRANSLATE_NOOP(
            "Label", "Some letters look wrongly saved, as “Ã¥” for “å”."
        ),
        Notice.CELL_CUT: QT_TRANSLATE_NOOP("Label", "Some very long cells were cut."),
        Notice.FORMULA_WITHOUT_VALUE: QT_TRANSLATE_NOOP(
            "Label", "Some formulas have no saved value. Open the file in Excel and save it."
        ),
        Notice.MORE_SHEETS: QT_TRANSLATE_NOOP("Label", "The file has more sheets. Only one is read."),
        Notice.HIDDEN_SHEETS: QT_TRANSLATE_NOOP("Label", "The file has hidden sheets."),
        Notice.HIDDEN_ROWS: QT_TRANSLATE_NOOP("Label", "Some rows are hidden in the file. They are read."),
        Notice.MERGED_ROWS: QT_TRANSLATE_NOOP(
            "Label",
            "Some cells are merged over several rows. What stands in them is taken for each of those rows.",
        ),
        Notice.TOTALS_LEFT_OUT: QT_TRANSLATE_NOOP("Label", "Rows of totals are left out."),
        Notice.LINKS_NOT_FOLLOWED: QT_TRANSLATE_NOOP(
            "Label", "The file links to others, which are not fetched."
        ),
        Notice.PERSONAL_NUMBERS_DROPPED: QT_TRANSLATE_NOOP("Label", "Personal numbers were left out."),
        Notice.LETTERS_MENDED: QT_TRANSLATE_NOOP("Label", "Wrongly saved letters were mended."),
        Notice.DUPLICATE_KEYS: QT_TRANSLATE_NOOP(
            "Label", "Some fields stand twice in the file. The last one counts."
        ),
        Notice.DAMAGED_IDS: QT_TRANSLATE_NOOP(
            "Label", "Some numbers were damaged by Excel (as 1,23E+15) and are not used."
        ),
        Notice.DAMAGED_PHONES: QT_TRANSLATE_NOOP(
            "Label", "Some phone numbers were damaged by Excel (as 701740605 without its 0)."
        ),
        Notice.POSITIONS_UNREADABLE: QT_TRANSLATE_NOOP(
            "Label", "Some coordinates could not be read. Those rows have no point."
        ),
        Notice.AXES_SWAPPED: QT_TRANSLATE_NOOP(
            "Label", "Some rows had north and east the wrong way round. They were put right."
        ),
        Notice.NO_DATES: QT_TRANSLATE_NOOP("Label", "Some rows have no date. They count as received now."),
        Notice.ODD_DATES: QT_TRANSLATE_NOOP("Label", "Some dates are before 1990 or in the future."),
        Notice.MISSING_HOUR: QT_TRANSLATE_NOOP(
            "Label", "Some times are in the hour that summer time skips. They were moved an hour on."
        ),
        Notice.CLOCK_UNREADABLE: QT_TRANSLATE_NOOP(
            "Label", "Some times of day could not be read: those rows have their day alone."
        ),
        Notice.UNITS_LEFT_OUT: QT_TRANSLATE_NOOP(
            "Label", "A row of units below the column names is left out."
        ),
        Notice.EVENT_TIME_UNREADABLE: QT_TRANSLATE_NOOP(
            "Label", "Some times of events could not be read and are left out."
        ),
    },
    Reach: {
        Reach.EMAIL: QT_TRANSLATE_NOOP("Label", "e-mail"),
        Reach.LETTER: QT_TRANSLATE_NOOP("Label", "letter"),
        Reach.PHONE: QT_TRANSLATE_NOOP("Label", "phone"),
    },
    TextUse: {
        TextUse.PUBLICATION: QT_TRANSLATE_NOOP("Label", "for the website"),
        TextUse.ANSWER: QT_TRANSLATE_NOOP("Label", "for an answer"),
    },
    WalkKind: {
        WalkKind.PUBLIC: QT_TRANSLATE_NOOP("Label", "with residents"),
        WalkKind.EST_INTERNAL: QT_TRANSLATE_NOOP("Label", "the group's own"),
    },
}
