"""Calendar ids that stay."""

from desktop.calendars import event_uid, store_id
from models.deeds import Deed
from models.settings import Setting
from tests.factories import a_case


def test_the_store_has_one_name_for_life(any_store):
    with any_store.reading() as session:
        first = store_id(session)
    a_case(any_store)
    any_store.undo.undo_last()
    with any_store.reading() as session:
        assert store_id(session) == first
    assert len(first) == 36
    assert event_uid(first, "meeting", 7) == f"meeting-7@{first}.trygghetsbordet"


def test_a_store_from_before_is_known_by_its_first_deed(store):
    with store.writing(Deed.SETTING_EDIT) as session:
        session.query(Setting).delete()
    a_case(store)
    with store.reading() as session:
        first = store_id(session)

    a_case(store)

    with store.reading() as session:
        assert store_id(session) == first
