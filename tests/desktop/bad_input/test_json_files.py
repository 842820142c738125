"""Cases 36 to 38: JSON that is built to do harm, or badly."""

import pytest

from desktop.intake.table import Notice
from models.refusals import RefusalKind

COLLECTION = '{"type": "FeatureCollection", "features": [%s]}'
FEATURE = '{"type": "Feature", "geometry": null, "properties": {"beskrivning": %s}}'


@pytest.mark.parametrize("opening", ["[", '{"a":', '[{"a":'])
def test_case_36_endless_nesting_is_refused(inbox, opening):
    assert inbox.kind_of_refusal(opening * 100_000) is RefusalKind.FILE_TOO_DEEP


def test_case_36_endless_nesting_inside_a_feature_is_refused(inbox):
    deep = '{"a":' * 50_000 + "1" + "}" * 50_000

    assert inbox.kind_of_refusal(COLLECTION % (FEATURE % deep)) is RefusalKind.FILE_TOO_DEEP


def test_case_37_a_number_of_five_thousand_figures_is_refused(inbox):
    assert inbox.kind_of_refusal(COLLECTION % (FEATURE % ("9" * 5000))) is RefusalKind.FILE_DAMAGED_AT


def test_case_38_a_key_that_stands_twice_is_told_of(inbox):
    content = COLLECTION % (FEATURE % '"Ljust", "beskrivning": "Mörkt i tunneln"')

    assert Notice.DUPLICATE_KEYS in inbox.preview(content).notices
    assert [report.text for report in inbox.bring_in(content)] == ["Mörkt i tunneln"]


@pytest.mark.parametrize("content", ["{", "[1, 2", COLLECTION, '{"a": 1}', "[]", "[1]", '"text"', "null"])
def test_what_is_no_list_of_reports_is_refused(inbox, content):
    assert inbox.refusal(content)
