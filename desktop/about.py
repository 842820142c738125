"""What IT asks for: versions, engine, sizes and folders; never anything that was written in the store."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import qVersion
from sqlalchemy import func, select

from desktop import paths
from desktop.store import Store
from models.cases.tables import Case
from models.measures.tables import Measure
from models.migrations import SCHEMA
from models.reports.tables import Report

DISTRIBUTION = "trygghetsbordet"


def versions(store: Store) -> list[tuple[str, str]]:
    """Each part of the program and its version, ours first."""
    return [
        ("Trygghetsbordet", _own_version()),
        ("Python", platform.python_version()),
        ("Qt", qVersion() or ""),
        (_engine_name(store), _engine_version(store)),
        ("Schema", str(SCHEMA)),
        ("System", f"{platform.system()} {platform.release()}"),
    ]


def report_for_it(store: Store) -> str:
    """The versions, how much the store holds, and where the log lies, as text to send."""
    lines = [f"{name}: {value}" for name, value in versions(store)]
    lines += [f"{table.__tablename__}: {count}" for table, count in _sizes(store)]
    lines += [f"Log: {paths.log_folder()}"]
    return "\n".join(lines)


def _own_version() -> str:
    try:
        return version(DISTRIBUTION)
    except PackageNotFoundError:
        return "–"


def _engine_name(store: Store) -> str:
    return "SQLite" if store.engine.dialect.name == "sqlite" else "PostgreSQL"


def _engine_version(store: Store) -> str:
    with store.reading() as session:
        found = session.connection().dialect.server_version_info or ()
    return ".".join(str(part) for part in found)


def _sizes(store: Store) -> list[tuple[type[Report | Case | Measure], int]]:
    tables: tuple[type[Report | Case | Measure], ...] = (Report, Case, Measure)
    with store.reading() as session:
        return [(table, session.scalar(select(func.count()).select_from(table)) or 0) for table in tables]
