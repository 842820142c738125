"""Makes every outlet of the list by the program's own code, from a store into files."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from sqlalchemy import select

from desktop.about import report_for_it
from desktop.answers.answers import Answers
from desktop.answers.digests import Digests
from desktop.attachments.attachments import Attachments
from desktop.cases import Cases
from desktop.disclosures.disclosures import Disclosures
from desktop.disclosures.typesetting import typeset_copy, typeset_processing
from desktop.exports.export import export
from desktop.exports.subjects import Subject
from desktop.intake.imports import Imports
from desktop.intake.rejected_file import write_rejected
from desktop.map.things import MapFilter
from desktop.map_exports.exports import ENDINGS, MapExports
from desktop.map_exports.wishes import Detail, MapExportWish
from desktop.measures import Measures
from desktop.meetings import Meetings
from desktop.papers.papers import Papers
from desktop.papers.values import Paper
from desktop.publication import Publications
from desktop.reports import Reports
from desktop.situation.periods import Days
from desktop.situation.situations import Situations
from desktop.situation.values import Preset, SituationWish
from desktop.store import Store
from desktop.walks import Walks
from models.answers.values import Reach
from models.attachments.tables import Attachment
from models.cases.tables import Case
from models.cases.values import CaseFilter
from models.disclosures.values import CopyWish
from models.kinds import Kind
from models.measures.tables import Measure
from models.measures.values import MeasureFilter
from models.reports.tables import Informant
from models.reports.values import ReportFilter, ReportSource

LOCKED, LATEST, NEXT = "2026-W46", "2026-W47", "2026-W48"
WHOLE_YEAR = Days(date(2026, 1, 1), date(2026, 11, 22))
LETTERS = frozenset({Paper.SENDER_LETTERS})


def website(store: Store, folder: Path) -> None:
    assert Publications(store).publish_to(folder) > 3


def maps(detail: Detail) -> Callable[[Store, Path], None]:
    def make(store: Store, folder: Path) -> None:
        for ending in ENDINGS:
            MapExports(store).export(MapExportWish(MapFilter(), detail=detail), folder / f"map{ending}")

    return make


def papers(wanted: frozenset[Paper]) -> Callable[[Store, Path], None]:
    def make(store: Store, folder: Path) -> None:
        for name in (LATEST, NEXT):
            assert Papers(store).write(Meetings(store).find(name), folder / name, wanted).files

    return make


def notice(store: Store, folder: Path) -> None:
    Meetings(store).notices.save(Meetings(store).find(NEXT), folder)


def minutes(store: Store, folder: Path) -> None:
    meetings = Meetings(store)
    for name in (LATEST, NEXT):
        (folder / f"{name}.pdf").write_bytes(meetings.minutes_pdf(meetings.find(name)))


def masked_copy(store: Store, folder: Path) -> None:
    meetings = Meetings(store)
    meeting = meetings.find(LATEST)
    words = next(text for part in meetings.maskable(meeting) for text in part.lines if text)
    (folder / "masked.pdf").write_bytes(meetings.masked_copy(meeting, [words]))


def situation(*, with_words: bool) -> Callable[[Store, Path], None]:
    def make(store: Store, folder: Path) -> None:
        from ui.map.situation.situation_text import picture_text

        situations = Situations(store)
        for preset in Preset:
            picture = situations.picture(SituationWish(WHOLE_YEAR, preset=preset, with_words=with_words))
            (folder / f"{preset}.pdf").write_bytes(situations.paper(picture))
            (folder / f"{preset}.txt").write_text(picture_text(picture), "utf-8")

    return make


def lists(store: Store, folder: Path) -> None:
    for subject in Subject:
        for ending in ("csv", "xlsx", "geojson"):
            export(store, subject, folder / f"{subject}.{ending}")


def attachments(store: Store, folder: Path) -> None:
    with store.reading() as session:
        kept = session.scalars(select(Attachment.id)).all()
    for id_ in kept:
        Attachments(store).save_original(id_, folder / f"{id_}.original")


def rejected_rows(store: Store, folder: Path) -> None:
    path = folder.parent / "came.csv"
    path.write_text(
        "Löpnr;Inkom;Kategori;Beskrivning\n1;i förrgår;Belysning;Mörkt\n2;2026-11-17;Belysning;Mörkt\n"
    )
    preview = Imports(store).preview(path, ReportSource.SAFETY_MAP)
    write_rejected(preview, folder / "rejected.csv", lambda _rejection: "")


def rows_of_tables(store: Store, folder: Path) -> None:
    """A table shows what its rows hold."""
    reports = Reports(store)
    rows = [
        *reports.rows(reports.ids(ReportFilter())),
        *Cases(store, reports).listing(CaseFilter()),
        *Measures(store).listing(MeasureFilter()),
        *Meetings(store).listing(),
        *Publications(store).queue(),
        *Imports(store).listing(),
    ]
    (folder / "rows.txt").write_text("\n".join(map(repr, rows)), "utf-8")


def contact_details(store: Store, folder: Path) -> None:
    with store.reading() as session:
        report = session.scalars(select(Informant.report_id)).first()
    (folder / "contact.txt").write_text(repr(Reports(store).contact(report)), "utf-8")


def report_to_it(store: Store, folder: Path) -> None:
    (folder / "it.txt").write_text(report_for_it(store), "utf-8")


def digests(store: Store, folder: Path) -> None:
    assert Digests(store).write(folder, WHOLE_YEAR.first, WHOLE_YEAR.last)


def answers(store: Store, folder: Path) -> None:
    given = Answers(store)
    with store.reading() as session:
        report = session.scalars(select(Informant.report_id)).first()
    message = given.message([report], Reach.LETTER, "Tack för att du hörde av dig.")
    (folder / "letter.pdf").write_bytes(given.letter(message))
    (folder / "mail.txt").write_text(message.body, "utf-8")


def protocol(store: Store, folder: Path) -> None:
    walks = Walks(store)
    (folder / "walk.pdf").write_bytes(walks.protocol(walks.find("latest")))


def disclosed(store: Store, folder: Path) -> None:
    with store.reading() as session:
        case, measure = session.scalars(select(Case.id)).first(), session.scalars(select(Measure.id)).first()
    wishes = [
        CopyWish(Kind.CASE, case, None, None, with_history=False, registry_number=""),
        CopyWish(Kind.MEASURE, measure, None, None, with_history=False, registry_number=""),
        CopyWish(None, None, date(2026, 11, 1), date(2026, 11, 22), with_history=False, registry_number=""),
    ]
    for number, wish in enumerate(wishes):
        written, _missing = typeset_copy(Disclosures(store).content(wish), [])
        (folder / f"{number}.pdf").write_bytes(written)


def records(store: Store, folder: Path) -> None:
    for ending in ("pdf", "csv"):
        Disclosures(store).write_records(date(2026, 11, 1), date(2026, 11, 22), folder / f"records.{ending}")


def processing(store: Store, folder: Path) -> None:
    (folder / "processing.pdf").write_bytes(typeset_processing(Disclosures(store).processing()))


MADE: Mapping[str, Callable[[Store, Path], None]] = {
    "website": website,
    "map by area": maps(Detail.AREA),
    "map by street": maps(Detail.STREET),
    "exact map": maps(Detail.EXACT),
    "report for IT": report_to_it,
    "letters": papers(LETTERS),
    "digests": digests,
    "answers": answers,
    "walk's protocol": protocol,
    "disclosed copy": disclosed,
    "list of records": records,
    "register of processing": processing,
    "papers": papers(frozenset(Paper) - LETTERS),
    "notice": notice,
    "minutes": minutes,
    "masked copy": masked_copy,
    "picture of an area": situation(with_words=False),
    "picture of an area with words": situation(with_words=True),
    "lists": lists,
    "attachments": attachments,
    "rejected rows": rejected_rows,
    "rows of a table": rows_of_tables,
    "contact details": contact_details,
}
# Those that cannot be made here, and why that hides nothing.
NOT_MADE: Mapping[str, str] = {
    "map service": "asks for squares of the map by number: the layers' own tests see to it",
    "what has happened here": "internal: what the tables show of the same rows",
    "fault report": "the log's words; tests/desktop/test_machinery.py sees that no case's are among them",
    "pictures of the window": "pixels: what the window shows to the one who sits there",
    "words of the command line": "counts and paths; file names of imports, which the table's rows hold too",
    "backup": "the store itself",
    "screened file": "a file of the person's own; the store is not read",
}
