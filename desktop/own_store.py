"""The person's own store: made at the first start, and never again."""

from __future__ import annotations

from pathlib import Path

from desktop import paths


def own_store() -> Path:
    """Where the person's own store is, made if this is the first start.

    A mark remembers that it was made: a store that is missing later is trouble,
    and must not look like an empty desk.
    """
    from desktop.store import Store  # noqa: PLC0415 - the window starts without the engines

    path, mark = paths.store_file(), paths.store_mark()
    if not path.exists() and not mark.exists():
        Store.create(path)
    if path.exists() and not mark.exists():
        mark.parent.mkdir(parents=True, exist_ok=True)
        mark.write_text(f"{path}\n", encoding="utf-8")
    return path
