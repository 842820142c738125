"""What every paper must say of each measure, asked of the store and looked for in each."""

from datetime import date
from pathlib import Path

from models.measures.values import MeasurePage, MeasureState
from models.states import OPEN_MEASURES, PROMISED_MEASURES
from tests.desktop.papers.read_back import (
    attached,
    events,
    mail,
    pdf_rows,
    pdf_tables,
    plain,
    sheet_rows,
    word_tables,
)
from tests.desktop.papers.town import Town

STEM = "2026-v47"
SHOWN = {"Gata och park": "Gata/park", "Polisen": "Polisen", "Trafikverket": "Trafikverket"}


def assert_papers_agree(town: Town, meeting: int, folder: Path) -> None:
    """Each measure, responsible actor, date and decision is the same in every paper, and the store's."""
    files = town.files(meeting)
    minutes = next(files[name] for name in files if name.startswith("minnesanteckningar") and "pdf" in name)
    word = files[f"minnesanteckningar-{STEM}-redigerbar.docx"]
    assert word_tables(word) == pdf_tables(minutes, folder)
    told = {row["Åtgärd"]: row for row in pdf_rows(minutes, folder) if "Ansvarig" in row}
    excel = {row["Åtgärd"]: row for row in sheet_rows(files[f"åtgärder-{STEM}.xlsx"])}
    open_ids = {row.id: row for row in town.measures.listing() if row.state in OPEN_MEASURES}
    assert set(excel) == set(told) | {row.title for row in open_ids.values()}
    for row in town.measures.listing():
        if row.title in excel:
            _assert_excel(town, row.id, excel[row.title], told.get(row.title, {}))
            _assert_actors(town, row.id, files, told.get(row.title, {}), folder)
    _assert_mail(files)


def _assert_excel(town: Town, measure: int, excel: dict, minutes: dict) -> None:
    page = town.measures.page(measure)
    assert excel["Ansvarig"] == (page.responsible or None)
    assert _day(excel["Klart senast"]) == page.due_date
    assert _day(excel["Nästa uppföljning"]) == page.follow_up_date
    assert (excel["Flyttad"] or 0) == len(page.moves)
    if not minutes:
        assert excel["Nr"] is None
        return
    assert str(excel["Nr"]) == minutes["Nr"]
    assert minutes["Ansvarig"] == page.responsible
    _assert_due(minutes["Klart senast"], page.due_date)
    if "Beslut" in minutes:
        assert plain(excel["Beslut"]) in (
            minutes["Beslut"].replace("–", ""),
            f"Ny åtgärd. {minutes['Beslut']}",
        )
    else:
        assert plain(excel["Beslut"]).startswith("Ny åtgärd")


def _assert_actors(town: Town, measure: int, files: dict[str, bytes], minutes: dict, folder: Path) -> None:
    """On the sheet, in the calendar and in the mail of who is responsible, and of who contributes."""
    page = town.measures.page(measure)
    is_promise = page.state in PROMISED_MEASURES | {MeasureState.DONE}
    for name, shown in SHOWN.items():
        concerned = shown == page.responsible or shown in page.contributors
        sheet = files.get(f"åtgärdsblad-{STEM}-{name}.pdf", b"")
        told = pdf_rows(sheet, folder) if sheet else []
        found = [row for row in told if row.get("Åtgärd", "").startswith(f"{page.title} ")]
        assert len(found) == (concerned and (is_promise or _was_decided(page, minutes))), (page.title, name)
        if not found:
            continue
        _assert_due(found[0]["Klart senast"], page.due_date)
        if "Beslut" in found[0] and minutes.get("Beslut", "–") != "–":
            assert minutes["Beslut"] in found[0]["Beslut"]
        _assert_calendar(page, files.get(f"kalender-{STEM}-{name}.ics", b""))
        if shown == page.responsible and page.state in PROMISED_MEASURES:
            text = mail(files[f"mejl-{STEM}-{name}.eml"]).get_body(("plain",)).get_content()
            line = next(line for line in text.splitlines() if line.startswith(f"– {page.title}:"))
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
