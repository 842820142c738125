"""JSON that is a list of rows, wrapped or plain."""

import json

import pytest

from desktop.intake.fields import Field
from desktop.intake.readers.reading import read
from desktop.intake.rejections import RejectionKind
from desktop.intake.table import FileFormat, Notice
from models.refusals import Refusal, RefusalKind

REQUESTS = [{"service_request_id": "7", "description": "Mörkt", "lat": 59.3, "long": 14.5}]


@pytest.mark.parametrize("name", ["service_requests", "requests"])
def test_requests_may_stand_in_an_object(name):
    table = read(json.dumps({name: REQUESTS}).encode())

    assert (table.found.format, table.rows) == (FileFormat.OPEN311, [["7", "Mörkt", "59.3", "14.5"]])
    assert table.fields[Field.TEXT] == 1


def test_a_plain_list_of_objects_is_a_table():
    rows = [{"nr": 1, "plats": {"lat": 59.3, "lon": 14.5}}, "x", {"nr": 2, "text": "Mörkt"}]

    table = read(json.dumps(rows).encode())

    assert table.headers == ("nr", "plats.lat", "plats.lon", "text")
    assert table.rows == [["1", "59.3", "14.5", ""], ["2", "", "", "Mörkt"]]
    assert [(one.line, one.kind) for one in table.rejections] == [(2, RejectionKind.NOT_AN_OBJECT)]


def test_a_cell_that_is_cut_is_told():
    feature = {"type": "Feature", "properties": {"text": "x" * 200_000}, "geometry": None}
    sources = (
        (REQUESTS[0] | {"description": "x" * 200_000},),
        {"type": "FeatureCollection", "features": [feature]},
    )

    assert all(Notice.CELL_CUT in read(json.dumps(source).encode()).found.notices for source in sources)


def test_an_object_on_each_line_is_a_row():
    table = read(b'{"nr": 1, "text": "M\xc3\xb6rkt"}\n\n{"nr": 2, "text": "Skr\xc3\xa4p"}\n')

    assert table.rows == [["1", "Mörkt"], ["2", "Skräp"]]


def test_a_feature_on_each_line_is_a_map():
    feature = {"type": "Feature", "properties": {"text": "Mörkt"}, "geometry": None}

    table = read("\n".join([json.dumps(feature)] * 3).encode())

    assert (table.found.format, len(table.rows)) == (FileFormat.GEOJSON, 3)


def test_a_broken_line_is_told_by_its_number():
    with pytest.raises(Refusal) as refused:
        read(b'{"nr": 1, "text": "a"}\n{"nr": 2, "text": "b"}\n{"nr": 3, "te\n')

    assert (refused.value.kind, refused.value.facts["line"]) == (RefusalKind.FILE_DAMAGED_AT, 3)


def test_the_only_rows_of_an_object_are_read():
    table = read(json.dumps({"count": 1, "value": [{"nr": 1, "text": "Mörkt"}]}).encode())

    assert table.rows == [["1", "Mörkt"]]


def test_two_lists_of_rows_in_an_object_are_refused():
    rows = [{"nr": 1, "text": "Mörkt"}]

    with pytest.raises(Refusal):
        read(json.dumps({"a": rows, "b": rows}).encode())
