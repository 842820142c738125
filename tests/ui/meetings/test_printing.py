"""What is handed to a printer: the pages that were chosen, in order, each paper on a sheet of its own."""

import stat

import pytest
from PySide6.QtGui import QImage, QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QWidget

from desktop.minutes.typesetting import typeset
from desktop.paper.spooling import Order, spool
from tests.invented_minutes import minutes
from tests.paper import pages_of
from ui.meetings.printing import (
    Paper,
    Printing,
    PrintQuestion,
    order_of,
    page_images,
    prepare,
    print_images,
)
from ui.widgets.message_bar import MessageBar

ONE_SIDED, TWO_SIDED = QPrinter.DuplexMode.DuplexNone, QPrinter.DuplexMode.DuplexLongSide


@pytest.fixture(scope="module")
def papers():
    return [Paper("minnesanteckningar", typeset(minutes(2))), Paper("blad", typeset(minutes(14)))]


class Office(QPrinter):
    """A printer to a file, which knows of two sides as one in the corridor does."""

    sides = ONE_SIDED

    def duplex(self):
        return self.sides

    def setDuplex(self, sides):
        self.sides = sides


def to_file(path, papers, duplex=ONE_SIDED):
    printer = Office(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    prepare(printer, papers)
    printer.setDuplex(duplex)
    return printer


def shades(pages):
    """Papers whose pages are blank pictures of different sizes, to be told apart."""
    return [[QImage(8, 8, QImage.Format.Format_RGB888) for _ in range(count)] for count in pages]


def count_of(path, folder):
    return len(pages_of(path.read_bytes(), folder))


def test_the_settings_that_a_printer_is_given(qapp, papers):
    printer = Office(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    prepare(printer, papers)

    assert printer.docName() == "minnesanteckningar, blad"
    assert printer.pageLayout().pageSize().id() is QPageSize.PageSizeId.A4
    assert printer.pageLayout().orientation() is printer.pageLayout().Orientation.Portrait
    assert printer.fullPage()
    assert printer.pageLayout().margins().top() == 0
    assert printer.duplex() is TWO_SIDED


def test_several_papers_are_printed_in_order_in_one_go(qapp, papers, tmp_path):
    file = tmp_path / "all.pdf"
    images = [page_images(paper.pdf, 40) for paper in papers]
    print_images(images, to_file(file, papers))
    assert count_of(file, tmp_path) == sum(map(len, images))


@pytest.mark.parametrize(
    ("pages", "chosen", "duplex", "sides"),
    [
        ((3, 2), (0, 0), ONE_SIDED, 5),
        ((3, 2), (0, 0), TWO_SIDED, 6),
        ((4, 2), (0, 0), TWO_SIDED, 6),
        ((1, 1, 1), (0, 0), TWO_SIDED, 5),
        ((3, 2), (2, 3), TWO_SIDED, 2),
        ((3, 2), (3, 4), TWO_SIDED, 3),
        ((3, 2), (5, 5), ONE_SIDED, 1),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_the_chosen_pages_are_printed_and_each_paper_begins_a_sheet(tmp_path, pages, chosen, duplex, sides):
    file = tmp_path / "chosen.pdf"
    printer = to_file(file, [Paper("blad", b"")], duplex)
    printer.setFromTo(*chosen)
    print_images(shades(pages), printer)
    assert count_of(file, tmp_path) == sides


def test_the_pages_are_looked_at_before_they_are_printed(qtbot, qapp, papers, tmp_path):
    parent = QWidget()
    qtbot.addWidget(parent)
    printer = to_file(tmp_path / "seen.pdf", papers)
    seen = [page_images(paper.pdf, 40) for paper in papers]
    question = PrintQuestion(parent, printer, papers, seen)
    qtbot.addWidget(question)
    question.show()
    qtbot.waitUntil(lambda: question.preview.pageCount() == sum(map(len, seen)))
    assert isinstance(question.preview, QPrintPreviewWidget)
    assert "minnesanteckningar, blad" in question.windowTitle()
    question.close()


def test_papers_go_from_the_window_to_the_printer(qtbot, jobs, papers, tmp_path, monkeypatch):
    owner, file = QWidget(), tmp_path / "printed.pdf"
    qtbot.addWidget(owner)
    monkeypatch.setattr(PrintQuestion, "ask", lambda *_: to_file(file, papers))
    message = MessageBar(owner)

    Printing(owner, jobs, message).print_papers(papers)

    qtbot.waitUntil(lambda: jobs.idle and file.exists())
    assert count_of(file, tmp_path) == sum(len(page_images(paper.pdf, 20)) for paper in papers)


@pytest.fixture
def lp(tmp_path, monkeypatch):
    """A spooler that writes down what it is told and given."""
    told = tmp_path / "told"
    program = tmp_path / "lp"
    program.write_text(
        f'#!/bin/sh\nprintf "%s\\n" "$@" > {told}\nfor last; do :; done\ncp "$last" {told}.pdf\n'
    )
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    return told


def test_the_pdf_itself_is_given_to_a_spooler(lp, papers):
    order = Order("kontoret", "minnen", copies=2, pages="2-3", is_two_sided=True, is_grey=True)

    assert spool(order, [papers[0].pdf])

    said = lp.read_text().splitlines()
    assert said[:6] == ["-d", "kontoret", "-t", "minnen", "-n", "2"]
    assert {"sides=two-sided-long-edge", "media=A4", "print-color-mode=monochrome"} <= set(said)
    assert said[said.index("-P") + 1] == "2-3"
    assert lp.with_suffix(".pdf").read_bytes() == papers[0].pdf


def test_without_a_spooler_the_pages_are_drawn(monkeypatch, tmp_path, papers):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not spool(Order("kontoret", "minnen"), [papers[0].pdf])


def test_a_spooler_that_refuses_is_as_good_as_none(lp, papers):
    lp.with_name("lp").write_text("#!/bin/sh\nexit 1\n")
    assert not spool(Order("kontoret", "minnen"), [papers[0].pdf])


def test_a_file_is_no_printer_and_chosen_pages_of_several_are_drawn(qapp, papers, tmp_path):
    assert order_of(papers, to_file(tmp_path / "x.pdf", papers)) is None
