"""The words of copies, of the list of records and of the register extract: Swedish, from their template."""

from __future__ import annotations

import enum
from datetime import date, datetime

from desktop.clock import STOCKHOLM
from desktop.paper.template import Template
from models.disclosures.values import CopyWish

_TEMPLATE = Template("disclosures.toml")

say, columns, at = _TEMPLATE.say, _TEMPLATE.columns, _TEMPLATE.at


def day_of(moment: datetime | date | None) -> str:
    """As "2026-11-22", on Stockholm's wall; "" for none."""
    if moment is None:
        return ""
    return (moment.astimezone(STOCKHOLM).date() if isinstance(moment, datetime) else moment).isoformat()


def copy_file(wish: CopyWish) -> str:
    """As "kopia-arende-12.pdf": never a title."""
    if wish.about is None:
        return say("copy.period_file", first=wish.first_day, last=wish.last_day) + ".pdf"
    return say(f"copy.{wish.about.value}_file", number=wish.about_id) + ".pdf"


def word(room: str, key: enum.StrEnum | None) -> str:
    """What a stored word is called on paper; "" for none."""
    return "" if key is None else say(f"{room}.{key.value}")
