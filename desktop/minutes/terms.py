"""What the store's keys are called on paper, which is Swedish whatever the window speaks."""

from enum import StrEnum
from functools import cache
from importlib.resources import files

from models.measures.values import Decision, MeasureState
from models.publication.values import PublicationState
from models.reports.values import ReportSource

_ROOMS: dict[type[StrEnum], str] = {
    ReportSource: "source",
    MeasureState: "measure",
    Decision: "follow-up",
    PublicationState: "publication",
}


def term(key: StrEnum) -> str:
    """A source, a state or a decision, as the paper says it."""
    return _terms()[_ROOMS[type(key)]][key.value]


def words(key: str, /, **facts: object) -> str:
    """Words of the minutes' own content, with the facts put in."""
    return _terms()["minutes"][key].format(**facts)


def moved_date() -> str:
    """The decision to move a due date, which is none of the four."""
    return _terms()["follow-up"]["moved"]


@cache
def _terms() -> dict[str, dict[str, str]]:
    import tomllib  # noqa: PLC0415 - the window starts without it

    return tomllib.loads((files("resources") / "templates" / "terms.toml").read_text("utf-8"))
