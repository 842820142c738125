"""The pages' Swedish words for states, counts and times."""

from datetime import date

from desktop.website.content import SiteMeasure, SiteState

STATE_WORDS = {
    SiteState.DONE: "Gjort",
    SiteState.UNDER_WAY: "Pågår",
    SiteState.PLANNED: "Planerat",
    SiteState.NOT_DONE: "Genomförs inte",
}
STATE_LEADS = {
    SiteState.DONE: "Det här är klart, det senaste först.",
    SiteState.UNDER_WAY: "Det här arbetar vi med just nu.",
    SiteState.PLANNED: "Det här är beslutat och väntar på sin tur.",
    SiteState.NOT_DONE: "Det här blir inte av. Vid varje åtgärd står varför.",
}
OUR_PART = {
    SiteState.DONE: "Vad vi gjorde",
    SiteState.UNDER_WAY: "Vad vi gör",
    SiteState.PLANNED: "Vad vi ska göra",
    SiteState.NOT_DONE: "Därför blir det inte av",
}
NOT_DONE_BECAUSE = "Därför blir det inte av:"
WHOLE_MUNICIPALITY = "Hela kommunen"
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
    return f"{on.day}\u00a0{month(on)}"


def month(on: date) -> str:
    """`november 2026`: as near as a resident needs to know, and as a promise is kept."""
    return f"{MONTHS[on.month - 1]}\u00a0{on.year}"


def when(measure: SiteMeasure, today: date) -> str:
    """The measure's period in words; empty where there is none to tell."""
    if measure.state is SiteState.NOT_DONE:
        return ""
    if measure.is_ongoing:
        return "Löpande"
    if measure.on is None:
        return ""
    if measure.state is SiteState.DONE:
        return f"Klart i {month(measure.on)}"
    is_past = (measure.on.year, measure.on.month) < (today.year, today.month)
    if is_past:
        return f"Var planerat till {month(measure.on)}"
    planned = "Beräknas klart i" if measure.state is SiteState.UNDER_WAY else "Planerat till"
    return f"{planned} {month(measure.on)}"


def number(count: int) -> str:
    """As "50 000", with a space that does not break."""
    return f"{count:,}".replace(",", "\u00a0")


def reports_words(count: int | None) -> str:
    """As "12 rapporter" and "några rapporter"; empty where there are none."""
    if count is None:
        return "några rapporter"
    return f"{number(count)} {'rapport' if count == 1 else 'rapporter'}" if count else ""


def measures_words(count: int) -> str:
    return f"{number(count)} {'åtgärd' if count == 1 else 'åtgärder'}"


def what_you_said(measure: SiteMeasure) -> str:
    """One sentence; empty where no report lies behind the measure."""
    if measure.reports == 0:
        return ""
    words = reports_words(measure.reports)
    about = f" i kategorin {measure.category}" if measure.category and measure.reports else ""
    where = f" från {measure.area}" if measure.area else ""
    return f"{words[:1].upper()}{words[1:]}{about}{where} ligger bakom åtgärden."
