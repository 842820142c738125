"""JSON that is a list of rows, wrapped or plain."""

import json

import pytest

from desktop.intake.fields import Field
from desktop.intake.readers.reading import read
from desktop.intake.rejections import RejectionKind
from desktop.intake.table import FileFormat, Notice

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
