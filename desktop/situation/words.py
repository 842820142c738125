"""The paper's own words, from its template: Swedish, as all that is printed."""

from __future__ import annotations

from datetime import date
from typing import Any

from desktop.minutes.words import long_day
from desktop.municipality import MunicipalitySettings
from desktop.paper.template import Template
from desktop.screening import Level, hits
from desktop.situation.periods import Days
from desktop.situation.values import AreaPicture, Counted, HotPlace, Preset
from models.folding import fold

_TEMPLATE = Template("situation.toml")

say, columns = _TEMPLATE.say, _TEMPLATE.columns

# Below so many a share of a hundred says more than there is to say.
LEAST_FOR_SHARES = 10


def numeric_day(day: date) -> str:
    """As "22 nov 2026"."""
    _weekday, number, month, year = long_day(day).split()
    return f"{number} {month[:3]} {year}"


def period(days: Days) -> str:
    """As "26 oktober – 22 november 2026"; the year twice where it changes."""
    first, last = (long_day(day).split(" ", 1)[1] for day in (days.first, days.last))
    if days.first == days.last:
        return last
    first = first.removesuffix(f" {days.first.year}") if days.first.year == days.last.year else first
    return say("period", first=first, last=last)


def area_title(picture: AreaPicture, municipality: str) -> str:
    """What the picture is of."""
    if picture.wish.region is not None:
        return picture.wish.name.strip() or say("drawn")
    is_unnamed = municipality == MunicipalitySettings().name
    whole = say("whole", municipality=municipality.lower() if is_unnamed else municipality)
    return ", ".join(picture.names) or whole


def file_name(picture: AreaPicture, municipality: str) -> str:
    """As "lagesbild-centrum-2026-10-26-2026-11-22.pdf"."""
    plain = fold(area_title(picture, municipality)).translate(str.maketrans("åäö", "aao"))
    area = "-".join("".join(each if each.isalnum() else " " for each in plain).split())[:60] or "omrade"
    key = "file_traffic" if picture.wish.preset is Preset.TRAFFIC else "file"
    days = picture.wish.days
    return say(key, area=area, first=days.first.isoformat(), last=days.last.isoformat()) + ".pdf"


def compared(picture: AreaPicture) -> str:
    """The total against the time before and last year, in sentences; no shares of small numbers."""
    total = picture.total
    told = [say("compared.total", count=total.now) if total.now else say("compared.none")]
    told.append(_against_before(picture))
    if picture.can_compare_year:
        told.append(say("compared.year", count=total.last_year))
    elif picture.told_since and picture.can_compare_before:
        told.append(say("compared.no_year", day=long_day(picture.told_since).split(" ", 1)[1]))
    return " ".join(filter(None, told))


def change(count: Counted[Any]) -> str:
    """As "7 fler", "3 färre", "lika många", "nytt"; with the share where the numbers are not small."""
    if not count.before:
        return say("figures.new") if count.now else say("figures.equal")
    difference = count.now - count.before
    if not difference:
        return say("figures.equal")
    words = say("figures.more" if difference > 0 else "figures.fewer", change=abs(difference))
    share = _share_of(count.now, count.before)
    return f"{words} ({share})" if share else words


def _share_of(now: int, before: int) -> str:
    """As "23 %"; "" where the numbers are too small for shares."""
    if min(now, before) < LEAST_FOR_SHARES or now == before:
        return ""
    percent = max(1, round(abs(now - before) * 100 / before))
    return say("compared.share", percent=percent)


def place_title(place: HotPlace) -> str:
    """What a place is called on paper."""
    if place.is_street:
        return say("places.street", name=place.name or say("places.unnamed_street"))
    return place.name or (say("places.unnamed_in", area=place.area) if place.area else say("places.unnamed"))


def harmless(text: str) -> str:
    """The text without what surely looks like personal data: nobody has read it before it is sent."""
    for hit in sorted(hits(text), key=lambda hit: -hit.start):
        if hit.level is Level.HIGH:
            text = text[: hit.start] + say("withheld") + text[hit.end :]
    return text


def _against_before(picture: AreaPicture) -> str:
    total, days = picture.total, picture.wish.days.count
    if not picture.can_compare_before:
        since = picture.told_since
        return say("compared.no_before", day=long_day(since).split(" ", 1)[1]) if since else ""
    if min(total.now, total.before) < LEAST_FOR_SHARES:
        return say("compared.few", days=days, count=total.before)
    difference = total.now - total.before
    if not difference:
        return say("compared.equal", days=days)
    return say("compared.changed", change=change(total), days=days, count=total.before)
