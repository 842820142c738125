"""What stands in a copy that is given out, in the order of the paper."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from desktop.minutes.values import Issuer
from models.disclosures.values import TextPart
from models.papers import PaperOptions


@dataclass(frozen=True, slots=True)
class Record:
    """One record: its heading, what is known of it line by line, and its words as they were written."""

    heading: str
    facts: tuple[tuple[str, str], ...] = ()
    text: str = ""

    @property
    def lines(self) -> tuple[str, ...]:
        """All that may be masked of it."""
        told = (self.heading, *(value for _name, value in self.facts), *self.text.splitlines())
        return tuple(line for line in told if line.strip())


@dataclass(frozen=True, slots=True)
class Part:
    """The records of one sort; `key` names the sort in the paper's template."""

    key: str
    name: str
    records: tuple[Record, ...]


@dataclass(frozen=True, slots=True)
class CopyContent:
    """All that is printed but the legend, which follows from what is masked. `made_at` is an aware time."""

    issuer: Issuer
    options: PaperOptions
    title: str
    scope: str
    registry_number: str
    made_by: str
    made_at: datetime
    day: date
    parts: tuple[Part, ...]

    def texts(self) -> Iterator[TextPart]:
        """What is written, part by part, for a person to choose in."""
        yield TextPart("", (self.title,))
        for part in self.parts:
            if part.records:
                yield TextPart(part.name, tuple(line for record in part.records for line in record.lines))
