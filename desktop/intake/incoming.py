"""A row as it was understood: what the sender told, in our words and units."""

import hashlib
import json
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from desktop.places.coordinates import Placed
from models.reports.values import Precision

if TYPE_CHECKING:
    from desktop.places.streets import Lines


class Contact(NamedTuple):
    """Kept apart from the report, for as long as an answer is owed."""

    name: str
    email: str
    phone: str


class Incoming(NamedTuple):
    """A tuple and no dataclass: a hundred thousand are made at once.

    `external_id` and the texts are "" where the row has none. `placed` is None where the file has
    no usable coordinate or `is_fallback` refused it. `content_hash` covers all but the contact and
    `street`, the JSON of its lines in WGS 84: a street is known by the point halfway along it.
    """

    line: int
    external_id: str
    received_at: datetime | None
    happened_at: datetime | None
    text: str
    category: str
    place: str
    area: str
    placed: Placed | None
    precision: Precision
    is_fallback: bool
    contact: Contact | None
    content_hash: str
    # File names, as the sender has them.
    attachments: str = ""
    # Whether the sender wrote `text`; else our words stand in for it.
    has_text: bool = True
    street: str = ""

    @property
    def street_lines(self) -> "Lines | None":
        return json.loads(self.street) if self.street else None


def content_hash(*said: object) -> str:
    """SHA-256 in hex of what the sender said; the order of the parts counts."""
    return hashlib.sha256("\x1f".join(map(str, said)).encode("utf-8", "replace")).hexdigest()


def instead_of_text(category: str, place: str, area: str) -> str:
    """What a report says whose sender left the text out."""
    return ", ".join(part for part in (category, place) if part) or area
