"""How long a sender has been silent and how often they use to come, as a colleague would say it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.language import NEAR, week_words
from desktop.wording import label
from models.senders.values import SilentSender

_FIXED: tuple[tuple[range, Callable[[], str]], ...] = (
    (range(2), lambda: QCoreApplication.translate("Today", "every day")),
    (range(2, 3), lambda: QCoreApplication.translate("Today", "every other day")),
    (range(6, 9), lambda: QCoreApplication.translate("Today", "every week")),
    (range(13, 16), lambda: QCoreApplication.translate("Today", "every other week")),
    (range(20, 23), lambda: QCoreApplication.translate("Today", "every third week")),
    (range(27, 34), lambda: QCoreApplication.translate("Today", "every month")),
    (range(53, 69), lambda: QCoreApplication.translate("Today", "every other month")),
)
_WEEK, _MONTH = 7, 30
_IN_WEEKS, _IN_MONTHS = 34, 69


def sender_name(silent: SilentSender) -> str:
    return silent.sender or label(silent.source)


def silence_words(silent: SilentSender, today: date) -> str:
    """What is said after the name: "inget sedan v. 44, brukar komma varje vecka"."""
    heard = silent.last_heard
    since = week_words(heard) if today - heard <= NEAR else heard.isoformat()
    words = QCoreApplication.translate("Today", "nothing since {since}, usually comes {often}")
    return words.format(since=since, often=often_words(silent.usual_days))


def often_words(days: int) -> str:
    """How often: "varje vecka", "varannan vecka", "varje månad", else "var 10:e dag"."""
    for known, words in _FIXED:
        if days in known:
            return words()
    if days < _IN_WEEKS:
        return QCoreApplication.translate("Today", "every {number} days").format(number=days)
    if days < _IN_MONTHS:
        number = round(days / _WEEK)
        return QCoreApplication.translate("Today", "every {number} weeks").format(number=number)
    number = round(days / _MONTH)
    return QCoreApplication.translate("Today", "every {number} months").format(number=number)
