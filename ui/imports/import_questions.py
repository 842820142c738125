"""How each thing that can stay unsure of a file is put as a question, and what may be answered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from desktop.wording import sentence
from models.refusals import Refusal, RefusalKind
from ui.imports.import_words import ENCODINGS, encoding_words, system_words

USUAL_SYSTEMS = ("EPSG:3006", "EPSG:4326", "EPSG:3021")


@dataclass(frozen=True, slots=True)
class Answer:
    """One thing to press: what it says, and what is then said of the file."""

    words: str
    option: str
    value: object


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as the page puts it; `field` is the option where any other answer is given."""

    heading: str
    why: str
    answers: Sequence[Answer]
    field: str = ""


class Questions(QObject):
    """A class, since the translator's tool finds words only in `tr`."""

    def of(self, refusal: Refusal, letters: Mapping[str, str]) -> Asked:
        """The question that a refusal leaves; one without answers where nothing can be chosen."""
        column = str(refusal.facts.get("column", ""))
        headers = headers_of(refusal)
        match refusal.kind:
            case RefusalKind.ENCODING_UNSURE:
                return self._letters(str(refusal.facts.get("proposed", "")), letters)
            case RefusalKind.DATES_UNSURE:
                return self._dates(column)
            case RefusalKind.DATES_UNREADABLE | RefusalKind.DATES_MIXED:
                return self._other_dates(column, headers)
            case RefusalKind.CRS_UNSURE | RefusalKind.CRS_PROPOSED:
                return self._system(_words(refusal.facts.get("proposed", ())))
            case RefusalKind.COLUMNS_UNSURE | RefusalKind.MAPPING_COLUMN_MISSING:
                return self._text_column(headers)
            case RefusalKind.PERSONAL_NUMBERS:
                return self._personal_numbers(column)
            case RefusalKind.SHEET_UNKNOWN | RefusalKind.SHEETS_ALIKE:
                return self._sheets(_words(refusal.facts.get("sheets", ())))
        return Asked(self.tr("The file cannot be taken in"), sentence(refusal), ())

    def _letters(self, proposed: str, letters: Mapping[str, str]) -> Asked:
        order = sorted(letters or ENCODINGS, key=lambda codec: codec != proposed)
        answers = [
            Answer(
                f"{encoding_words(codec)}:  {letters[codec]}" if letters else encoding_words(codec),
                "encoding",
                codec,
            )
            for codec in order
        ]
        why = self.tr("Choose the line that reads as it should.")
        return Asked(self.tr("How are the letters of the file saved?"), why, answers, "encoding")

    def _dates(self, column: str) -> Asked:
        answers = [
            Answer(self.tr("The day first: 3/4 is 3 April"), "date_format", "day-first"),
            Answer(self.tr("The month first: 3/4 is 4 March"), "date_format", "month-first"),
        ]
        heading = self.tr("Does the day or the month stand first in “{column}”?").format(column=column)
        return Asked(heading, self.tr("All its dates can be read both ways."), answers, "date_format")

    def _other_dates(self, column: str, headers: Sequence[str]) -> Asked:
        answers = [Answer(self.tr("The file has no dates"), "columns", {"received_at": ""})]
        answers += [
            Answer(header, "columns", {"received_at": header}) for header in headers if header != column
        ]
        heading = self.tr("“{column}” does not look like dates").format(column=column)
        return Asked(heading, self.tr("Which column says when it came in?"), answers, "date_format")

    def _system(self, proposed: Sequence[str]) -> Asked:
        codes = list(dict.fromkeys([*proposed, *USUAL_SYSTEMS]))
        answers = [Answer(system_words(code), "crs", code) for code in codes]
        why = self.tr("The figures fit more than one, or none of the usual.")
        return Asked(self.tr("Which coordinate system are the places in?"), why, answers, "crs")

    def _text_column(self, headers: Sequence[str]) -> Asked:
        answers = [Answer(header, "columns", {"text": header}) for header in headers]
        return Asked(self.tr("Which column says what has happened?"), "", answers, "columns")

    def _personal_numbers(self, column: str) -> Asked:
        leave_out = self.tr("Leave out the column {column}").format(column=column)
        return Asked(
            self.tr("“{column}” holds personal numbers").format(column=column),
            self.tr("They are never taken in. The rest of the file can be."),
            [Answer(leave_out, "drop_personal_numbers", True)],
        )

    def _sheets(self, sheets: Sequence[str]) -> Asked:
        answers = [Answer(name, "sheet", name) for name in sheets]
        return Asked(self.tr("Which sheet has the rows?"), "", answers)


def headers_of(refusal: Refusal) -> Sequence[str]:
    """The columns of the file that was refused, where it came so far."""
    return _words(refusal.facts.get("headers", ()))


def _words(fact: object) -> Sequence[str]:
    """A fact that is one word, or several."""
    if isinstance(fact, tuple | list):
        return [str(word) for word in fact]
    return [str(fact)] if fact else []
