"""The record types that are disposed of, and from when their time runs."""

import enum


class RecordType(enum.StrEnum):
    """What a retention rule can be about."""

    INFORMANT = "informant"
    REPORT = "report"
    CASE = "case"
    MEETING = "meeting"
    READING_LOG = "reading-log"
    HISTORY = "history"
    BACKUP = "backup"


class RunsFrom(enum.StrEnum):
    """The day from which the time of a record runs."""

    RECEIVED = "received"
    ANSWERED = "answered"
    CLOSED = "closed"
    HELD = "held"
    MADE = "made"
