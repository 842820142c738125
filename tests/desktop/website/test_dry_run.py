"""A dry run lists what would change against what is out, and changes nothing."""

from dataclasses import replace

import pytest

from desktop.website import Change, changes, publish
from models.publication.values import PublicationState
from models.refusals import Refusal, RefusalKind
from tests.desktop.publication.conftest import Desk
from tests.desktop.website.conftest import TODAY, a_measure


@pytest.fixture
def desk(store) -> Desk:
    return Desk(store)


def told(found, change):
    return [(each.id, each.title) for each in found.of(change)]


def everything(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_it_tells_new_changed_withdrawn_and_unchanged(site, tmp_path):
    publish(site, tmp_path)
    one, two, three, four, _five = site.measures
    after = (one, replace(two, title="Ny rubrik"), three, four, a_measure(6, title="Ny"))

    found = changes(replace(site, measures=after), tmp_path)

    assert told(found, Change.NEW) == [(6, "Ny")]
    assert told(found, Change.CHANGED) == [(2, "Ny rubrik")]
    assert told(found, Change.WITHDRAWN) == [(5, "Åtgärd 5")]
    assert told(found, Change.UNCHANGED) == [(1, "Åtgärd 1"), (3, "Åtgärd 3"), (4, "Åtgärd 4")]
    assert "index.html" in found.written
    assert "atgard/1/index.html" not in found.written
    assert found.removed == ("omrade/hela-kommunen/index.html",)


def test_it_tells_just_what_publishing_then_does(site, tmp_path):
    publish(site, tmp_path)
    after = replace(site, measures=site.measures[1:])
    before = everything(tmp_path)
    found = changes(after, tmp_path)
    assert everything(tmp_path) == before

    publish(after, tmp_path)

    now = everything(tmp_path)
    changed = {path for path in {*before, *now} if before.get(path) != now.get(path)}
    names = {str(path.relative_to(tmp_path)) for path in changed} - {".trygghetsbordet.json"}
    assert names == {*found.written, *found.removed}
    assert changes(after, tmp_path).is_nothing


def test_another_day_changes_no_measure(site, tmp_path):
    publish(site, tmp_path)

    found = changes(replace(site, updated=TODAY.replace(day=23)), tmp_path)

    assert [each.change for each in found.measures] == [Change.UNCHANGED] * 5


def test_everything_is_new_in_an_empty_folder_that_is_not_even_made(site, tmp_path):
    found = changes(site, tmp_path / "webb")

    assert len(found.of(Change.NEW)) == 5
    assert not (tmp_path / "webb").exists()


def test_what_comes_back_after_a_withdrawal_is_new(site, tmp_path):
    publish(site, tmp_path)
    publish(replace(site, measures=site.measures[1:]), tmp_path)

    assert told(changes(site, tmp_path), Change.NEW) == [(1, "Åtgärd 1")]


def test_a_foreign_folder_is_refused_already_then(site, tmp_path):
    (tmp_path / "index.html").write_text("kommunens egen", encoding="utf-8")

    with pytest.raises(Refusal) as refused:
        changes(site, tmp_path)

    assert refused.value.kind is RefusalKind.FOREIGN_PAGE


def test_a_data_file_that_cannot_be_read_hides_no_change(site, tmp_path):
    publish(site, tmp_path)
    (tmp_path / "atgarder.json").write_text("{")

    found = changes(replace(site, measures=site.measures[1:]), tmp_path)

    assert [each.id for each in found.of(Change.WITHDRAWN)] == [1]


def test_the_store_is_as_it_was(desk, tmp_path):
    publication_id = desk.approved("Vi röjer sly", "Text")

    found = desk.publications.dry_run(tmp_path / "webb")

    assert told(found, Change.NEW) == [(publication_id, "Vi röjer sly")]
    assert desk.state(publication_id) is PublicationState.APPROVED
    assert desk.page(publication_id).published_at is None


def test_the_command_lists_and_writes_nothing(on_written, tmp_path):
    code, said, _ = on_written("publish", "--dry-run", "-o", tmp_path / "site")
    assert code == 0
    assert "Vi röjer sly" in said
    assert not (tmp_path / "site").exists()

    assert on_written("publish", "-o", tmp_path / "site")[0] == 0
    before = everything(tmp_path / "site")
    code, said, _ = on_written("publish", "--dry-run", "--json", "-o", tmp_path / "site")
    assert code == 0
    assert '"change": "unchanged"' in said
    assert everything(tmp_path / "site") == before
