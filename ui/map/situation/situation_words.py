"""How a picture of an area is said in the window."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.labels import label
from desktop.language import day_words, short_day_words
from desktop.situation.periods import Days
from desktop.situation.values import AreaPicture, Counted, HotPlace, Hours, Preset
from models.map.values import PartOfDay
from models.measures.values import MeasureRow
from models.reports.values import Facet
from ui.map.situation.situation_counts import SituationCounts

# Below so many a share of a hundred says more than there is to say.
LEAST_FOR_SHARES = 10


def title_words(picture: AreaPicture) -> str:
    """What it is of."""
    if picture.wish.region is not None:
        return picture.wish.name or QCoreApplication.translate("SituationWords", "Drawn area")
    return ", ".join(picture.names) or QCoreApplication.translate("SituationWords", "The whole municipality")


def period_words(picture: AreaPicture) -> str:
    """As "26 okt – 22 nov"."""
    days = picture.wish.days
    first, last = (short_day_words(day, picture.today) for day in (days.first, days.last))
    return f"{first} – {last}" if days.count > 1 else first


def narrowed_words(picture: AreaPicture) -> str:
    """As "Bara Belysning, Polisen"; "" where everything counts."""
    is_traffic = picture.wish.preset is Preset.TRAFFIC
    categories = () if is_traffic else picture.narrowed_to
    names = [*categories, *(label(source) for source in picture.wish.sources)]
    words = QCoreApplication.translate("SituationWords", "Only {names}")
    return words.format(names=", ".join(names)) if names else ""


def compared_words(picture: AreaPicture) -> list[str]:
    """The total against the time before and last year, a line each."""
    total, lines = picture.total, []
    if picture.can_compare_before:
        lines.append(
            _said(
                QCoreApplication.translate("SituationWords", "{count} the {days} days before"),
                total.before,
                picture.wish.days,
            )
        )
    if picture.can_compare_year:
        lines.append(
            _said(
                QCoreApplication.translate("SituationWords", "{count} the same time last year"),
                total.last_year,
                picture.wish.days,
            )
        )
    if picture.told_since and not picture.can_compare_year:
        day = day_words(picture.told_since, picture.today)
        lines.append(
            QCoreApplication.translate(
                "SituationWords", "Nothing older to compare with: reports since {day}"
            ).format(day=day)
        )
    return lines


def change_words(count: Counted[Any]) -> str:
    """As "från 3 till 7"; with the share where the numbers are not small: "från 20 till 30, 50 % fler"."""
    if count.now == count.before:
        return QCoreApplication.translate("SituationWords", "as many")
    words = QCoreApplication.translate("SituationWords", "from {before} to {now}").format(
        before=count.before, now=count.now
    )
    if min(count.now, count.before) < LEAST_FOR_SHARES:
        return words
    percent = max(1, round(abs(count.now - count.before) * 100 / count.before))
    share = (
        QCoreApplication.translate("SituationWords", "{percent} % more")
        if count.now > count.before
        else QCoreApplication.translate("SituationWords", "{percent} % fewer")
    )
    return f"{words}, {share.format(percent=percent)}"


def before_words(count: Counted[Any]) -> str:
    """As "förut 17", beside the number of now."""
    return QCoreApplication.translate("SituationWords", "before {before}").format(before=count.before)


def place_words(place: HotPlace) -> str:
    """What a place is called, or where it is."""
    name = place.name or QCoreApplication.translate("SituationWords", "A place without a name")
    if not place.name and place.area:
        name = QCoreApplication.translate("SituationWords", "A place in {area}").format(area=place.area)
    if not place.is_street:
        return name
    return QCoreApplication.translate("SituationWords", "{name} (street)").format(name=name)


def category_words(name: str) -> str:
    return name or QCoreApplication.translate("SituationWords", "No category")


def facet_words(facet: Facet | None) -> str:
    return label(facet) if facet else QCoreApplication.translate("SituationWords", "not said")


def late_words(row: MeasureRow, picture: AreaPicture) -> str:
    """Until when, and how late it is."""
    if row.days_late:
        return SituationCounts().days_late(row.days_late)
    if row.is_ongoing:
        return QCoreApplication.translate("SituationWords", "ongoing")
    return (
        day_words(row.due_date, picture.today)
        if row.due_date
        else QCoreApplication.translate("SituationWords", "no date")
    )


def part_words(part: PartOfDay) -> str:
    names = {
        PartOfDay.MORNING: QCoreApplication.translate("SituationWords", "morning 6–10"),
        PartOfDay.DAY: QCoreApplication.translate("SituationWords", "day 10–16"),
        PartOfDay.EVENING: QCoreApplication.translate("SituationWords", "evening 16–22"),
        PartOfDay.NIGHT: QCoreApplication.translate("SituationWords", "night 22–6"),
    }
    return names[part]


def hour_lines(hours: Hours) -> list[tuple[str, int]]:
    """Weekdays and weekend by part of day, those with any."""
    lines = []
    for said, counts in (
        (QCoreApplication.translate("SituationWords", "Weekdays, {part}"), hours.weekdays),
        (QCoreApplication.translate("SituationWords", "Weekend, {part}"), hours.weekends),
    ):
        lines += [
            (said.format(part=part_words(part)), counts[part]) for part in PartOfDay if counts.get(part)
        ]
    return lines


def unplaced_lines(picture: AreaPicture) -> list[str]:
    """How many lie at no exact place, how many may lie here, and how many are not counted."""
    placing, say = picture.placing, SituationCounts()
    told = {
        say.unplaced: placing.in_area + placing.nowhere,
        say.may_lie_here: placing.may_lie_here,
        say.elsewhere: placing.elsewhere,
        say.put_aside: picture.put_aside,
    }
    return [words(count) for words, count in told.items() if count]


def _said(words: str, count: int, days: Days) -> str:
    return words.format(count=count, days=days.count)
