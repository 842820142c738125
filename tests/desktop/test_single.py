"""A second start raises the first window."""

from desktop.single import FirstWindow, raise_first


def test_the_first_window_hears_that_it_is_asked_for(qtbot):
    first = FirstWindow("/home/åsa/desk.db")

    with qtbot.waitSignal(first.asked_for):
        assert raise_first("/home/åsa/desk.db")


def test_nobody_answers_for_another_store(qapp):
    first = FirstWindow("/home/åsa/desk.db")

    assert not raise_first("/home/åsa/other.db")
    first.deleteLater()


def test_nobody_answers_when_no_window_is_open(qapp):
    assert not raise_first("/home/åsa/nowhere.db")
