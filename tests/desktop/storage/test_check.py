"""The check finds damage, and says what it asked."""

from sqlalchemy import text

from desktop.storage.answers import Question
from desktop.storage.check import check
from models.deeds import Deed


def faults(store) -> set[Question]:
    return {answer.question for answer in check(store) if not answer.is_well}


def insert_report(session, clock):
    session.execute(
        text(
            "INSERT INTO report (source, content_hash, received_at, text, sender_category, place,"
            " sender_area,"
            " precision, is_outside, is_swapped, is_fallback, is_placed_by_hand, state, dismissal_motive,"
            " feedback, feedback_how, folded, version) VALUES ('safety-map', 'x', :now, 'Mörkt', '', '', '',"
            " 'unknown', false, false, false, false, 'new', '', 'not-needed', '', 'mörkt', 1)"
        ),
        {"now": clock.now().isoformat()},
    )


def test_a_new_store_is_whole(any_store):
    assert faults(any_store) == set()


def test_it_says_what_it_asked(store):
    assert {answer.question for answer in check(store)} == set(Question)


def test_a_search_index_that_misses_a_text_is_found(store):
    with store.writing(Deed.REPORT_ADD) as session:
        session.execute(text("DROP TRIGGER report_search_insert"))
        insert_report(session, store.clock)

    assert faults(store) == {Question.SEARCH_INDEX}


def test_a_reference_to_nothing_is_found(store):
    with store.engine.connect() as connection:
        connection.exec_driver_sql("ROLLBACK")
        connection.exec_driver_sql("PRAGMA query_only = OFF")
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        connection.exec_driver_sql(
            "INSERT INTO case_note (case_id, written_at, person, text) VALUES (9, '2026', 'Ö', 'x')"
        )

    assert faults(store) == {Question.REFERENCES}


def test_checking_changes_nothing_and_needs_no_lock(store, store_path, person, clock):
    store.hold()
    before = store_path.read_bytes()
    check(store)

    assert store_path.read_bytes() == before
