"""No format brings anything twice, with ids or without."""

import json

import numpy as np
import pyogrio.raw
import pytest
import shapely

from desktop.intake.imports import Imports
from desktop.intake.readers.pasted import Pasted
from models.reports.values import ReportSource
from tests.files_of_senders import kml, ods, xlsx, zipped

HEADERS = ("Datum", "Beskrivning", "Lat", "Long")
ROWS = (
    ("2026-05-17", "Mörkt i tunneln vid ån", 59.33027, 14.52535),
    ("2026-05-18", "Fullt med skräp i parken", 59.33127, 14.53535),
)
TEXT = "\n".join("\t".join(map(str, row)) for row in (HEADERS, *ROWS))
PLACEMARKS = [
    f"<Placemark><name>{text}</name><Point><coordinates>{east},{north}</coordinates></Point></Placemark>"
    for _, text, north, east in ROWS
]
FEATURES = [
    {
        "type": "Feature",
        "properties": {"datum": day, "beskrivning": text},
        "geometry": {"type": "Point", "coordinates": [east, north]},
    }
    for day, text, north, east in ROWS
]
REQUESTS = [
    {
        "service_request_id": str(number),
        "requested_datetime": day,
        "description": text,
        "lat": north,
        "long": east,
    }
    for number, (day, text, north, east) in enumerate(ROWS)
]
XML = "".join(
    f"<request>{''.join(f'<{name}>{value}</{name}>' for name, value in request.items())}</request>"
    for request in REQUESTS
)
EVENTS = [
    {"id": number, "datetime": f"{day} 9:48:12 +02:00", "name": "17 maj 07.30, Brand, Gävle", "summary": text,
     "type": "Brand", "location": {"name": "Gävle", "gps": "60.67,17.14"}}
    for number, (day, text, _, _) in enumerate(ROWS)
]  # fmt: skip


def geopackage(folder):
    path = folder / "karta.gpkg"
    points = [shapely.to_wkb(shapely.Point(east, north)) for *_, north, east in ROWS]
    columns = {name: np.array([row[at] for row in ROWS], object) for at, name in enumerate(HEADERS[:2])}
    pyogrio.raw.write(
        path,
        geometry=np.array(points, object),
        field_data=list(columns.values()),
        fields=list(columns),
        layer="a",
        driver="GPKG",
        geometry_type="Point",
        crs="EPSG:4326",
    )
    return path.read_bytes()


FILES = {
    "csv": TEXT.replace("\t", ";").replace(".", ",").encode("cp1252"),
    "tsv": TEXT.encode("utf-16"),
    "xlsx": xlsx(HEADERS, *ROWS),
    "ods": ods(HEADERS, *ROWS),
    "geojson": json.dumps({"type": "FeatureCollection", "features": FEATURES}).encode(),
    "kml": kml(*PLACEMARKS),
    "kmz": zipped({"doc.kml": kml(*PLACEMARKS)}),
    "open311 xml": f"<service_requests>{XML}</service_requests>".encode(),
    "open311 json": json.dumps(REQUESTS).encode(),
    "police": json.dumps(EVENTS).encode(),
    "geopackage": geopackage,
}


@pytest.mark.parametrize("name", [*FILES, "pasted"])
def test_no_format_brings_anything_twice(store, tmp_path, name):
    content = FILES.get(name, b"")
    if callable(content):
        content = content(tmp_path)
    file = Pasted(TEXT)
    if name != "pasted":
        file = tmp_path / "utan ändelse"
        file.write_bytes(content)
    imports = Imports(store)

    first = imports.carry_out(imports.preview(file, ReportSource.OTHER))
    again = imports.preview(file, ReportSource.OTHER)

    assert (first.counts.new, first.counts.rejected) == (2, 0)
    assert (again.counts.new, again.counts.same, again.counts.changed) == (0, 2, 0)
    assert again.imported_before is not None
    assert imports.undo(first.import_id) == 2
    assert imports.preview(file, ReportSource.OTHER).counts.new == 2
