"""The page's Swedish words for states and days."""

from datetime import date

from desktop.website.content import SiteMeasure, SiteState

STATE_WORDS = {
    SiteState.DONE: "Gjort",
    SiteState.UNDER_WAY: "Pågår",
    SiteState.PLANNED: "Planerat",
    SiteState.NOT_DONE: "Genomförs inte",
}
NOT_DONE_BECAUSE = "Därför blir det inte av:"
MONTHS = (
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
)


def day(on: date) -> str:
    """`22 november 2026`."""
    return f"{on.day}\u00a0{MONTHS[on.month - 1]}\u00a0{on.year}"


def when(measure: SiteMeasure, today: date) -> str:
    """The measure's period in words; empty where there is none to tell."""
    if measure.state is SiteState.NOT_DONE:
        return ""
    if measure.is_ongoing:
        return "Löpande"
    if measure.on is None:
        return ""
    if measure.state is SiteState.DONE:
        return f"Klart {day(measure.on)}"
    return f"{'Klart senast' if measure.on >= today else 'Var planerat till'} {day(measure.on)}"
