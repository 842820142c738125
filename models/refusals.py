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


class Refusal(Exception):
    """Something the person asked for cannot be done as asked.

    `facts` fill the placeholders of the kind's sentence.
    """

    def __init__(self, kind: enum.StrEnum, **facts: object) -> None:
        super().__init__(kind)
        self.kind = kind
        self.facts = facts
