"""What the list of reports is narrowed to, as words and as chips."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any
from urllib.parse import quote, unquote

from PySide6.QtCore import QCoreApplication

from desktop.language import day_words
from desktop.wording import label
from models.reports.values import Feedback, ReportFilter, ReportSource, ReportState


@dataclass(frozen=True, slots=True)
class Names:
    """Names of categories and areas by id, and of senders."""

    categories: Mapping[int, str]
    areas: Mapping[int, str]
    senders: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FilterChip:
    """One narrowing: what it says, and the filter without it."""

    words: str
    without: ReportFilter


@dataclass(frozen=True, slots=True)
class FilterOffer:
    """One narrowing that can be added: under which word, what it says, and the filter with it."""

    group: str
    words: str
    with_it: ReportFilter


def chips(wanted: ReportFilter, names: Names, today: date) -> list[FilterChip]:
    """The narrowings in use, except the search words."""
    shown = [
        FilterChip(f"{group}: {words}", replace(wanted, **{part: getattr(wanted, part) - {key}}))
        for part, group, known in _parts(names, wanted)
        for key, words in known.items()
        if key in getattr(wanted, part)
    ]
    if wanted.received_from or wanted.received_to:
        without = replace(wanted, received_from=None, received_to=None)
        shown.append(FilterChip(_period_words(wanted, today), without))
    if wanted.only_unplaced:
        words = QCoreApplication.translate("Reports", "Without a point")
        shown.append(FilterChip(words, replace(wanted, only_unplaced=False)))
    if wanted.import_id is not None:
        words = QCoreApplication.translate("Reports", "Latest import")
        shown.append(FilterChip(words, replace(wanted, import_id=None)))
    return shown


def offers(wanted: ReportFilter, names: Names, today: date) -> list[FilterOffer]:
    """The narrowings that can be added to *wanted*."""
    offered = [
        FilterOffer(group, words, replace(wanted, **{part: getattr(wanted, part) | {key}}))
        for part, group, known in _parts(names, wanted)
        for key, words in known.items()
        if key not in getattr(wanted, part)
    ]
    period = QCoreApplication.translate("Reports", "Period")
    offered += [
        FilterOffer(period, words, replace(wanted, received_from=first, received_to=last))
        for words, first, last in _periods(today)
    ]
    words = QCoreApplication.translate("Reports", "Without a point")
    if not wanted.only_unplaced:
        offered.append(FilterOffer("", words, replace(wanted, only_unplaced=True)))
    return offered


def to_words(wanted: ReportFilter) -> dict[str, str]:
    """The filter as it is remembered."""
    words = {part: _joined(getattr(wanted, part)) for part in _READERS}
    words["from"] = wanted.received_from.isoformat() if wanted.received_from else ""
    words["to"] = wanted.received_to.isoformat() if wanted.received_to else ""
    words["text"] = wanted.text
    words["unplaced"] = "1" if wanted.only_unplaced else ""
    return {name: word for name, word in words.items() if word}


def from_words(words: Mapping[str, str]) -> ReportFilter:
    """The filter that was remembered; what cannot be read narrows nothing."""
    found: dict[str, Any] = {
        part: frozenset(read(unquote(word)) for word in words.get(part, "").split(",") if word)
        for part, read in _READERS.items()
    }
    try:
        return ReportFilter(
            text=words.get("text", ""),
            received_from=_day(words.get("from", "")),
            received_to=_day(words.get("to", "")),
            only_unplaced=bool(words.get("unplaced")),
            import_id=int(words["import_id"]) if words.get("import_id") else None,
            **found,
        )
    except ValueError:
        return ReportFilter()


_READERS: Mapping[str, Callable[[str], Any]] = {
    "states": ReportState,
    "sources": ReportSource,
    "senders": str,
    "categories": int,
    "areas": int,
    "feedback": Feedback,
}


def _joined(keys: Iterable[object]) -> str:
    """A sender's name may hold the comma that stands between."""
    return ",".join(sorted(quote(str(key), safe="") for key in keys))


def _parts(names: Names, wanted: ReportFilter) -> list[tuple[str, str, Mapping[Any, str]]]:
    """What can be narrowed, under which word, to what. A sender in use is offered though it be unknown."""
    senders = dict.fromkeys([*names.senders, *sorted(wanted.senders)])
    return [
        ("states", QCoreApplication.translate("Reports", "State"), _labels(ReportState)),
        ("sources", QCoreApplication.translate("Reports", "Source"), _labels(ReportSource)),
        ("senders", QCoreApplication.translate("Reports", "Sender"), {name: name for name in senders}),
        ("categories", QCoreApplication.translate("Reports", "Category"), names.categories),
        ("areas", QCoreApplication.translate("Reports", "Area"), names.areas),
        ("feedback", QCoreApplication.translate("Reports", "Feedback"), _labels(Feedback)),
    ]


def _labels(kind: type[ReportState | ReportSource | Feedback]) -> dict[Any, str]:
    return {member: label(member) for member in kind}


def _periods(today: date) -> list[tuple[str, date, date | None]]:
    monday = today - timedelta(days=today.weekday())
    return [
        (QCoreApplication.translate("Reports", "This week"), monday, None),
        (
            QCoreApplication.translate("Reports", "Last week"),
            monday - timedelta(days=7),
            monday - timedelta(days=1),
        ),
        (QCoreApplication.translate("Reports", "The last 30 days"), today - timedelta(days=30), None),
        (QCoreApplication.translate("Reports", "This year"), date(today.year, 1, 1), None),
    ]


def _period_words(wanted: ReportFilter, today: date) -> str:
    first = day_words(wanted.received_from, today) if wanted.received_from else ""
    last = day_words(wanted.received_to, today) if wanted.received_to else ""
    if first and last:
        return f"{first} – {last}"
    if first:
        return QCoreApplication.translate("Reports", "from {day}").format(day=first)
    return QCoreApplication.translate("Reports", "until {day}").format(day=last)


def _day(words: str) -> date | None:
    return date.fromisoformat(words) if words else None
