"""Sentences of the store and its backups: where it may be, and what keeps it from being opened."""

import enum
from collections.abc import Mapping

from desktop.marking import QT_TRANSLATE_NOOP
from models.refusals import RefusalKind

STORE: Mapping[enum.StrEnum, str] = {
    RefusalKind.STORE_UNNAMED: QT_TRANSLATE_NOOP("Refusal", "Say with --store which store to make."),
    RefusalKind.STORE_MISSING: QT_TRANSLATE_NOOP(
        "Refusal", "The store {path} is not found. Is the disk connected?"
    ),
    RefusalKind.STORE_EXISTS: QT_TRANSLATE_NOOP("Refusal", "There is a store at {path} already."),
    RefusalKind.NOT_A_STORE: QT_TRANSLATE_NOOP("Refusal", "{path} is not a store of Trygghetsbordet."),
    RefusalKind.STORE_TOO_NEW: QT_TRANSLATE_NOOP(
        "Refusal", "{path} was written by a newer version. Update Trygghetsbordet; nothing has been touched."
    ),
    RefusalKind.STORE_HELD: QT_TRANSLATE_NOOP(
        "Refusal", "The store is open in {holder}. Close it there to write here."
    ),
    RefusalKind.STORE_BUSY: QT_TRANSLATE_NOOP("Refusal", "The store is busy. Try again in a moment."),
    RefusalKind.STORE_DAMAGED: QT_TRANSLATE_NOOP(
        "Refusal",
        "The store is damaged. Restore the latest backup: Register, Backups, or the command restore.",
    ),
    RefusalKind.STORE_NOT_WRITABLE: QT_TRANSLATE_NOOP(
        "Refusal", "{path} cannot be written. Ask for the right to write there, or move the store."
    ),
    RefusalKind.DISK_FULL: QT_TRANSLATE_NOOP(
        "Refusal", "The disk is full. Nothing is lost: make room and save again."
    ),
    RefusalKind.DISK_TROUBLE: QT_TRANSLATE_NOOP(
        "Refusal",
        "The disk with {path} does not answer as it should. Is it connected, and may you write there?",
    ),
    RefusalKind.DRIVE_REMOTE: QT_TRANSLATE_NOOP(
        "Refusal",
        "{path} is on a network drive, where a store can be damaged. "
        "Keep it on this computer, or share it by PostgreSQL.",
    ),
    RefusalKind.FOLDER_SYNCED: QT_TRANSLATE_NOOP(
        "Refusal", "{path} is in a synced folder, where a store can be damaged. Keep it outside."
    ),
    RefusalKind.DATABASE_UNREACHABLE: QT_TRANSLATE_NOOP(
        "Refusal", "The database {path} does not answer, or does not let you in."
    ),
    RefusalKind.DATABASE_EMPTY: QT_TRANSLATE_NOOP(
        "Refusal", "The database {path} has no store. Make one with the command create."
    ),
    RefusalKind.PASSWORD_IN_ADDRESS: QT_TRANSLATE_NOOP(
        "Refusal", "Leave the password out of the address. It comes from the keyring or PGPASSFILE."
    ),
    RefusalKind.BACKUP_BY_SERVER: QT_TRANSLATE_NOOP(
        "Refusal", "A PostgreSQL store is backed up by the server, not here."
    ),
    RefusalKind.BACKUP_UNSOUND: QT_TRANSLATE_NOOP(
        "Refusal", "The backup {path} is not sound and is not used."
    ),
}
