"""What a person can act on: refusals carry a kind and facts, never text."""

import enum


class RefusalKind(enum.StrEnum):
    """Each has a sentence in `desktop/wording.py`."""

    CHANGED_MEANWHILE = "changed-meanwhile"
    GONE = "gone"
    NOT_ALLOWED_FROM_STATE = "not-allowed-from-state"
    TITLE_MISSING = "title-missing"
    MOTIVE_MISSING = "motive-missing"
    REASON_MISSING = "reason-missing"
    RESPONSIBLE_MISSING = "responsible-missing"
    DUE_DATE_MISSING = "due-date-missing"
    FOLLOW_UP_DATE_MISSING = "follow-up-date-missing"
    SCOPE_OR_DATE_MISSING = "scope-or-date-missing"
    SUCCESSOR_MISSING = "successor-missing"
    OUTCOME_MISSING = "outcome-missing"
    WAITING_FOR_MISSING = "waiting-for-missing"
    DATE_IN_THE_PAST = "date-in-the-past"
    ALREADY_LINKED = "already-linked"
    NOT_LINKED = "not-linked"
    SAME_THING = "same-thing"
    NOTHING_CHOSEN = "nothing-chosen"
    MINUTES_LOCKED = "minutes-locked"
    MEETING_EXISTS = "meeting-exists"
    NO_MEETING = "no-meeting"
    PERSONAL_DATA = "personal-data"
    REVIEWER_IS_AUTHOR = "reviewer-is-author"
    PUBLIC_TEXT_MISSING = "public-text-missing"
    NAME_MISSING = "name-missing"
    NAME_TAKEN = "name-taken"
    IN_USE = "in-use"
    ARMS_UNREADABLE = "arms-unreadable"
    NOTHING_TO_UNDO = "nothing-to-undo"
    CHANGED_SINCE_DEED = "changed-since-deed"
    STORE_MISSING = "store-missing"
    STORE_EXISTS = "store-exists"
    NOT_A_STORE = "not-a-store"
    STORE_TOO_NEW = "store-too-new"
    STORE_HELD = "store-held"
    STORE_BUSY = "store-busy"
    STORE_DAMAGED = "store-damaged"
    STORE_NOT_WRITABLE = "store-not-writable"
    DISK_FULL = "disk-full"
    DRIVE_REMOTE = "drive-remote"
    FOLDER_SYNCED = "folder-synced"
    DATABASE_UNREACHABLE = "database-unreachable"
    DATABASE_EMPTY = "database-empty"
    PASSWORD_IN_ADDRESS = "password-in-address"  # noqa: S105 - a kind, no password
    BACKUP_BY_SERVER = "backup-by-server"
    BACKUP_UNSOUND = "backup-unsound"
    FILE_MISSING = "file-missing"
    FILE_EMPTY = "file-empty"
    FILE_TOO_LARGE = "file-too-large"
    FILE_DAMAGED = "file-damaged"
    FILE_UNPACKS_TOO_LARGE = "file-unpacks-too-large"
    FILE_FORMAT_UNKNOWN = "file-format-unknown"
    FILE_IS_OLD_OR_LOCKED_EXCEL = "file-is-old-or-locked-excel"
    FILE_HOSTILE = "file-hostile"
    FILE_TOO_DEEP = "file-too-deep"
    TOO_MANY_ROWS = "too-many-rows"
    TOO_MANY_COLUMNS = "too-many-columns"
    QUOTE_NOT_CLOSED = "quote-not-closed"
    HEADER_MISSING = "header-missing"
    COLUMNS_UNSURE = "columns-unsure"
    DATES_UNSURE = "dates-unsure"
    ENCODING_UNSURE = "encoding-unsure"
    ENCODING_UNKNOWN = "encoding-unknown"
    CRS_UNSURE = "crs-unsure"
    CRS_UNKNOWN = "crs-unknown"
    MAPPING_UNREADABLE = "mapping-unreadable"
    MAPPING_COLUMN_MISSING = "mapping-column-missing"
    IMPORT_HAS_LINKS = "import-has-links"
    IMPORT_UNDONE_ALREADY = "import-undone-already"
    EXPORT_FORMAT_UNKNOWN = "export-format-unknown"
    FOREIGN_PAGE = "foreign-page"
    FOLDER_NOT_WRITABLE = "folder-not-writable"


class Refusal(Exception):
    """Something the person asked for cannot be done as asked.

    `facts` fill the placeholders of the kind's sentence.
    """

    def __init__(self, kind: enum.StrEnum, **facts: object) -> None:
        super().__init__(kind)
        self.kind = kind
        self.facts = facts
