"""The window's language: translators, and how days and weeks are said."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

import resources
from desktop.clock import STOCKHOLM

# A day this near is said by weekday and month, one further off in figures.
NEAR = timedelta(days=180)


def speak(application: QCoreApplication, language: str) -> None:
    """Let the window speak *language* ("sv" or "en"), Qt's own words included."""
    QLocale.setDefault(QLocale("sv_SE" if language == "sv" else "en_GB"))
    _install(application, f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _install(application, language, str(resources.folder() / "translations"))


def _install(application: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(application)
    if translator.load(name, folder):
        application.installTranslator(translator)


def day_words(day: date, today: date) -> str:
    """A day as a colleague says it: "ons 25 nov" near, "2025-11-25" far."""
    if abs(day - today) > NEAR:
        return day.isoformat()
    return f"{_weekday(day)} {day.day} {_month(day)}"


def long_day_words(day: date) -> str:
    """A day in full: "Onsdag 25 november"."""
    locale = QLocale()
    weekday = locale.dayName(day.isoweekday())
    return f"{weekday[:1].upper()}{weekday[1:]} {day.day} {locale.monthName(day.month)}"


def moment_words(moment: datetime, today: date) -> str:
    """A moment in Stockholm: "30 maj 20.14", with the year when it is another."""
    local = moment.astimezone(STOCKHOLM)
    day = f"{local.day} {_month(local.date())}" if local.year == today.year else local.date().isoformat()
    return f"{day} {clock_words(moment)}"


def clock_words(moment: datetime) -> str:
    """The time of day in Stockholm: "10.42" in Swedish, "10:42" in English."""
    pattern = "%H.%M" if QLocale().language() == QLocale.Language.Swedish else "%H:%M"
    return moment.astimezone(STOCKHOLM).strftime(pattern)


def short_day_words(day: date, today: date) -> str:
    """A day in a list: "30 maj", with the year when it is another."""
    return f"{day.day} {_month(day)}" if day.year == today.year else day.isoformat()


def figure_words(day: date, today: date) -> str:
    """A day in figures, as it is said at the table: "14/3", with the year when it is another."""
    return f"{day.day}/{day.month}" if day.year == today.year else day.isoformat()


def week_words(day: date) -> str:
    """The ISO week: "v. 47"."""
    return QCoreApplication.translate("Language", "w. {week}").format(week=week_number(day))


def week_number(day: date) -> int:
    return day.isocalendar().week


def _weekday(day: date) -> str:
    return QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat).rstrip(".")


def _month(day: date) -> str:
    return QLocale().monthName(day.month, QLocale.FormatType.ShortFormat).rstrip(".")
