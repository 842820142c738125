"""The Swedish words of exported files."""

import enum
import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

import resources
from models.cases.values import CaseState
from models.measures.values import MeasureLabel, MeasureState
from models.reports.values import Feedback, Precision, ReportState

_TABLES: Mapping[type[enum.StrEnum], str] = {
    Precision: "precision",
    ReportState: "report_state",
    Feedback: "feedback",
    CaseState: "case_state",
    MeasureLabel: "measure_label",
    MeasureState: "measure_state",
}


def word(member: enum.StrEnum) -> str:
    """What a precision or state is called in a file."""
    said = _template()[_TABLES[type(member)]][member.value]
    assert isinstance(said, str)  # noqa: S101 - for the type checker
    return said


def yes_or_no(holds: bool) -> str:
    template = _template()
    return str(template["yes"] if holds else template["no"])


@cache
def _template() -> dict[str, Any]:
    return tomllib.loads((resources.folder() / "templates" / "export.toml").read_text("utf-8"))
