"""What every paper must say of each measure, asked of the store and looked for in each."""

import re
from datetime import date
from pathlib import Path

from desktop.actors import Actors
from desktop.measures import Measures
from desktop.papers.names import part_of_name
from desktop.papers.papers import Papers
from desktop.store import Store
from models.actors.values import ActorRow
from models.measures.values import MeasurePage, MeasureState
from models.states import OPEN_MEASURES, PROMISED_MEASURES
from tests.desktop.papers.read_back import (
    attached,
    body_of,
    events,
    pdf_rows,
    pdf_tables,
    plain,
    sheet_rows,
    word_tables,
)


def assert_papers_agree(store: Store, meeting: int, folder: Path) -> None:
    """Each measure, responsible actor, date and decision is the same in every paper, and the store's.

    The measures' titles tell them apart.
    """
    files = {file.name: file.content for file in Papers(store).make(meeting).files}
    measures = Measures(store)
    minutes = next(files[name] for name in files if re.match("minnesanteckningar.*pdf", name))
    word = next(files[name] for name in files if name.endswith(".docx"))
    assert word_tables(word) == pdf_tables(minutes, folder)
    told = {row["Åtgärd"]: row for row in pdf_rows(minutes, folder) if "Ansvarig" in row}
    book = next(files[name] for name in files if name.endswith(".xlsx"))
    excel = {plain(row["Åtgärd"]): row for row in sheet_rows(book)}
    rows = [row for row in measures.listing() if plain(row.title) in excel]
    is_open = {plain(row.title) for row in measures.listing() if row.state in OPEN_MEASURES}
    assert set(excel) == set(told) | is_open
    for row in rows:
        page, minuted = measures.page(row.id), told.get(plain(row.title), {})
        _assert_excel(page, excel[plain(row.title)], minuted)
        for actor in Actors(store).listing():
            _assert_actor(page, actor, files, minuted, folder)
    _assert_mail(files)


def _assert_excel(page: MeasurePage, excel: dict, minutes: dict) -> None:
    assert excel["Ansvarig"] == (page.responsible or None)
    assert _day(excel["Klart senast"]) == page.due_date
    assert _day(excel["Nästa uppföljning"]) == page.follow_up_date
    assert (excel["Flyttad"] or 0) == len(page.moves)
    if not minutes:
        assert excel["Nr"] is None
        return
    assert str(excel["Nr"]) == minutes["Nr"]
    assert minutes["Ansvarig"] == plain(page.responsible)
    _assert_due(minutes["Klart senast"], page.due_date)
    if "Beslut" in minutes:
        followed = minutes["Beslut"].replace("–", "")
        assert plain(excel["Beslut"]).startswith((followed, f"Ny åtgärd. {followed}"))
    else:
        assert plain(excel["Beslut"]).startswith("Ny åtgärd")


def _assert_actor(
    page: MeasurePage, actor: ActorRow, files: dict[str, bytes], minutes: dict, folder: Path
) -> None:
    """On the sheet, in the calendar and in the mail of who is responsible, and of who contributes."""
    of_actor = [name for name in files if name.rpartition(".")[0].endswith(f"-{part_of_name(actor.name)}")]
    papers = {name.rpartition(".")[2]: files[name] for name in of_actor if not name.startswith("återk")}
    concerned = actor.shown == page.responsible or actor.shown in page.contributors
    told = pdf_rows(papers["pdf"], folder) if papers else []
    found = [row for row in told if row.get("Åtgärd") == plain(f"{page.title} {page.case_title}")]
    is_promise = page.state in PROMISED_MEASURES | {MeasureState.DONE}
    assert len(found) == (concerned and (is_promise or _was_decided(page, minutes))), (page.title, actor)
    if not found:
        return
    _assert_due(found[0]["Klart senast"], page.due_date)
    if "Beslut" in found[0] and minutes.get("Beslut", "–") != "–":
        assert minutes["Beslut"] in found[0]["Beslut"]
    _assert_calendar(page, papers.get("ics", b""))
    if actor.shown == page.responsible and page.state in PROMISED_MEASURES:
        line = next(
            line for line in body_of(papers["eml"]).splitlines() if line.startswith(f"– {page.title}:")
        )
        assert str(page.due_date or page.follow_up_date) in line


def _was_decided(page: MeasurePage, minutes: dict) -> bool:
    is_new = "Ärende eller orsak" in minutes
    has_ended = bool(minutes) and page.state not in OPEN_MEASURES
    return is_new or has_ended or minutes.get("Beslut", "–") != "–"


def _assert_calendar(page: MeasurePage, calendar: bytes) -> None:
    """An event for each date there is; what is no more awaited is cancelled."""
    dated = events(calendar) if calendar else {}
    due, following = dated.get(f"measure-{page.id}"), dated.get(f"measure-follow-up-{page.id}")
    assert (due["dtstart"].dt if due else None) == page.due_date
    assert (following["dtstart"].dt if following else None) == page.follow_up_date
    if due:
        assert due["sequence"] == len(page.moves)
        assert (due["status"] == "CONFIRMED") == (page.state in PROMISED_MEASURES)
    if following:
        is_to_come = page.state in PROMISED_MEASURES | {MeasureState.DONE}
        assert (following["status"] == "CONFIRMED") == is_to_come


def _assert_mail(files: dict[str, bytes]) -> None:
    """Each mail carries the very files of the folder."""
    for name, eml in files.items():
        if name.endswith(".eml"):
            carried = attached(eml)
            assert carried
            assert carried == {each: files[each] for each in carried}


def _assert_due(words: str, due: date | None) -> None:
    assert words.startswith(due.isoformat() if due else "löpande"), (words, due)


def _day(moment: object) -> date | None:
    return moment.date() if moment else None
