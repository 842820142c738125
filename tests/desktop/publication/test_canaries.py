"""A canary in every text of the store: only the approved public words get out."""

from datetime import date

from sqlalchemy import Enum, String, Text, cast, literal, select, update
from sqlalchemy.sql.sqltypes import Unicode

from models.actors.tables import ContactPerson
from models.areas.tables import PriorityArea
from models.cases.tables import CaseNote
from models.deeds import Deed
from models.measures.tables import DueDateMove, FollowUp
from models.measures.values import Decision, FollowUpTier, Rating
from models.reports.tables import Informant
from models.tables import METADATA
from tests.desktop.publication.conftest import AUTHOR
from tests.factories import a_report

# What a reader of the page is meant to see, and the words that settings go by.
MEANT = {
    "publication.public_title",
    "publication.public_text",
    "publication_review.public_title",
    "publication_review.public_text",
    "area.name",
    "actor.name",
    "setting.key",
}
SEEDED = {
    "actor", "area", "case_file", "case_note", "contact_person", "due_date_move", "follow_up", "history",
    "informant", "measure", "priority_area", "publication", "publication_review", "report",
}  # fmt: skip


def crowded(desk) -> None:
    """One row or more in every table that could leak."""
    report_id = a_report(desk.store)
    publication_id = desk.written("Vi röjer sly", "Godkänd text")
    desk.publications.send_back(publication_id, desk.page(publication_id).version, "Skriv om")
    desk.publications.submit(publication_id, desk.page(publication_id).version)
    desk.approve(publication_id)
    measure_id = desk.page(publication_id).measure_id
    now, today = desk.store.clock.now(), date(2026, 11, 18)
    with desk.store.writing(Deed.CASE_NOTE) as session:
        session.add_all(
            [
                ContactPerson(actor_id=desk.parks, name="-"),
                CaseNote(case_id=desk.case, written_at=now, person="-", text="-"),
                DueDateMove(measure_id=measure_id, moved_at=now, person="-", reason="-"),
                FollowUp(
                    measure_id=measure_id,
                    on=today,
                    tier=FollowUpTier.WEEKLY,
                    rating=Rating.GREEN,
                    decision=Decision.CONTINUE,
                ),
                Informant(report_id=report_id, name="-"),
                PriorityArea(area_id=1, starts=today, ends=today, motive="-"),
            ]
        )
    desk.sits(AUTHOR)


def seed_canaries(desk) -> set[str]:
    """Put a canary into every text column of every row, and say which tables have some."""
    seeded = set()
    with desk.store.writing(Deed.UNDO) as session:
        for table in METADATA.sorted_tables:
            words = {
                column.name: literal(f"kanarie-{table.name}-{column.name}-") + cast(table.c.id, String)
                for column in table.columns
                if isinstance(column.type, String | Text | Unicode)
                and not isinstance(column.type, Enum)
                and f"{table.name}.{column.name}" not in MEANT
            }
            if session.execute(select(table).limit(1)).first() is not None:
                seeded.add(table.name)
                if words:
                    session.execute(update(table).values(**words))
    return seeded


def test_no_internal_word_is_in_any_published_byte(desk, tmp_path):
    crowded(desk)
    desk.written("Hemlig-rubrik", "Hemlig-text")

    seeded = seed_canaries(desk)
    count = desk.publications.publish_to(tmp_path / "site")

    published = b"".join(path.read_bytes() for path in (tmp_path / "site").rglob("*") if path.is_file())
    assert seeded >= SEEDED
    assert count == 1
    assert "Godkänd text".encode() in published
    assert b"kanarie" not in published
    assert b"Hemlig" not in published
