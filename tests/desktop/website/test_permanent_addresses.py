"""An address, once public, always answers: with the measure, or with a page that says where it went."""

import sqlite3
from dataclasses import replace

import pytest
from sqlalchemy import select

from desktop.areas.areas import Areas
from desktop.website import WithdrawnTrace, publish
from models.areas.tables import Area
from models.areas.values import AreaEdit
from models.deeds import Deed
from models.publication.tables import Publication
from tests.desktop.publication.conftest import AUTHOR, Desk
from tests.desktop.website.conftest import TODAY, a_measure


@pytest.fixture
def desk(store) -> Desk:
    return Desk(store)


def page_of(folder, number) -> str:
    return (folder / f"atgard/{number}/index.html").read_text("utf-8")


def test_an_address_survives_new_words_and_a_new_name_of_the_area(desk, tmp_path):
    publication_id = desk.approved("Vi röjer sly", "Text")
    desk.publications.publish_to(tmp_path)
    before = page_of(tmp_path, publication_id)
    desk.sits(AUTHOR)
    desk.write(publication_id, "Sly borta vid spåret", "Text")
    desk.approve(publication_id)
    with desk.store.reading() as session:
        area = session.scalars(select(Area)).one()
    Areas(desk.store).save(AreaEdit(area.id, area.version, "Storskogen", True))

    desk.publications.publish_to(tmp_path)

    after = page_of(tmp_path, publication_id)
    assert "Vi röjer sly" in before
    assert "Sly borta vid spåret" in after
    assert "Storskogen" in after
    assert "Storskogen" in (tmp_path / f"omrade/{area.id}/index.html").read_text("utf-8")


def test_a_withdrawn_measure_keeps_its_address_with_a_page_that_says_so(desk, tmp_path):
    publication_id, folder = desk.approved("Hemlig rubrik", "Hemlig text"), tmp_path / "webb"
    desk.publications.publish_to(folder)
    with desk.store.writing(Deed.PUBLICATION_WITHDRAW) as session:
        publication = session.get(Publication, publication_id)
        publication.state = "withdrawn"
        publication.withdrawn_at = desk.store.clock.now()
        publication.withdrawal_reason = "Uppgiften var fel."

    desk.publications.publish_to(folder)

    page = page_of(folder, publication_id)
    assert "Den här uppgiften är tillbakadragen den" in page
    assert "Uppgiften var fel." in page
    assert 'content="noindex"' in page
    out = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    assert b"Hemlig" not in out


def test_what_waits_for_a_new_review_keeps_its_address(desk, tmp_path):
    publication_id = desk.approved("Vi röjer sly", "Text")
    desk.publications.publish_to(tmp_path)
    desk.write(publication_id, "Ogranskat", "Ogranskat")

    desk.publications.publish_to(tmp_path)

    assert "visas inte" in page_of(tmp_path, publication_id)
    assert "Ogranskat" not in page_of(tmp_path, publication_id)


def test_what_the_store_has_forgotten_keeps_its_address(site, tmp_path):
    publish(site, tmp_path)

    publish(replace(site, measures=(), withdrawn=()), tmp_path)

    for number in (1, 2, 3, 4, 5, 90):
        assert "visas inte" in page_of(tmp_path, number)


def test_a_withdrawn_one_that_comes_back_has_its_address_again(site, tmp_path):
    publish(replace(site, withdrawn=(WithdrawnTrace(1, "", TODAY),), measures=()), tmp_path)
    gone = page_of(tmp_path, 1)

    publish(replace(site, measures=(a_measure(1, title="Tillbaka"),), withdrawn=()), tmp_path)

    assert "tillbakadragen" in gone
    assert "Tillbaka" in page_of(tmp_path, 1)


def test_an_areas_page_stays_when_its_last_measure_is_gone(desk, tmp_path):
    publication_id = desk.approved("Vi röjer sly", "Text")
    desk.publications.publish_to(tmp_path)
    desk.publications.withdraw(publication_id, desk.page(publication_id).version, "Uppgiften var fel.")

    desk.publications.publish_to(tmp_path)

    (area,) = tmp_path.glob("omrade/*/index.html")
    assert "Just nu finns inga åtgärder" in area.read_text("utf-8")


def test_a_number_is_never_given_again(desk, store_path):
    """Not even when the last row is gone, which is when SQLite otherwise would."""
    first = desk.proposed()
    desk.store.undo.undo_last()
    with desk.store.reading() as session:
        assert session.get(Publication, first) is None

    second = desk.proposed(title="En annan")

    assert second > first
    with sqlite3.connect(store_path) as bare:
        (kept,) = bare.execute("SELECT sql FROM sqlite_master WHERE name = 'publication'").fetchone()
    bare.close()
    assert "AUTOINCREMENT" in kept
