"""How many things of a picture lie in each week."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np

from desktop.map.picture import MapPicture, day_number

_DAYS = 7


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def counts_per_week(picture: MapPicture, today: date, weeks: int) -> list[int]:
    """Of the last *weeks* weeks, from Monday to Sunday, the one that holds *today* last."""
    first = day_number(monday_of(today)) - _DAYS * (weeks - 1)
    place = (picture.days - first) // _DAYS
    within = place[(place >= 0) & (place < weeks)]
    counts: list[int] = np.bincount(within, minlength=weeks).tolist()
    return counts
