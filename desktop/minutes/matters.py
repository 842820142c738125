"""Sections 5 and 6: what came in since last time, and what was decided about it."""

from reportlab.platypus import Flowable

from desktop.minutes.comparison import count_cells, weeks_of
from desktop.minutes.follow_up import due_words
from desktop.minutes.parts import notes, nothing, number_cell, strong, subheading, under
from desktop.minutes.values import Count, MinutesContent, NewCase, NewMeasure
from desktop.minutes.words import columns, say
from desktop.paper.structure import StructureElement
from desktop.paper.tables import Cell, ruled_table
from models.meetings.values import Section

_SOURCE_SHARES = (55, 15, 15, 15)
_CASE_SHARES = (8, 36, 20, 24, 12)
_MEASURE_SHARES = (5.5, 23, 17, 13, 16, 15, 13)


def new_reports(content: MinutesContent, element: StructureElement) -> list[Flowable]:
    """Counts per source, then the new cases."""
    if not content.sources and not content.new_cases:
        counted: list[Flowable] = [nothing(element, say("new-reports.nothing"))]
    else:
        counted = [*_sources(content, element), *_cases(content.new_cases, element)]
    return [*counted, *notes(content, Section.NEW_REPORTS, element)]


def new_measures(content: MinutesContent, element: StructureElement) -> list[Flowable]:
    written = notes(content, Section.NEW_MEASURES, element)
    if not content.new_measures:
        return [*written, nothing(element, say("new-measures.nothing"))]
    rows = [_measure_row(each) for each in content.new_measures]
    return [
        *written,
        ruled_table(element, columns("new-measures.columns"), rows, _MEASURE_SHARES, optional={5}),
    ]


def _sources(content: MinutesContent, element: StructureElement) -> list[Flowable]:
    sources = content.sources
    if not sources:
        return [nothing(element, say("new-reports.no_reports"))]
    total = Count(
        say("new-reports.all_sources"),
        sum(each.this_week for each in sources),
        sum(each.last_week for each in sources),
    )
    rows = [[strong(each.name), *count_cells(each)] for each in (*sources, total)]
    heads = columns("new-reports.source_columns", **weeks_of(content.sitting))
    return [ruled_table(element, heads, rows, _SOURCE_SHARES)]


def _cases(cases: tuple[NewCase, ...], element: StructureElement) -> list[Flowable]:
    if not cases:
        return [nothing(element, say("new-reports.no_cases"))]
    title = subheading(element, say("new-reports.case_heading"))
    rows = [_case_row(each) for each in cases]
    return under(title, [ruled_table(element, columns("new-reports.case_columns"), rows, _CASE_SHARES)])


def _case_row(case: NewCase) -> list[str | Cell]:
    return [strong(case.number), case.title, case.area, case.category, number_cell(case.reports)]


def _measure_row(measure: NewMeasure) -> list[str | Cell]:
    return [
        strong(measure.number),
        measure.measure,
        measure.cause,
        measure.area,
        measure.responsible,
        ", ".join(measure.contributors),
        due_words(measure.due, measure.next_follow_up),
    ]
