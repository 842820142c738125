"""A small file of every kind that can be imported, real where there is one, for tests that spoil them."""

import json
import re
import tempfile
from datetime import datetime
from pathlib import Path

import numpy as np
import pyogrio
import shapely

from tests.files_of_senders import KML_HEAD, KML_TAIL, ods, xlsx, zipped
from tests.shared import SHARED_DATA

CSV = (
    "Löpnr;Inkom;Kategori;Beskrivning;Område;SWEREF N;SWEREF E;E-post\r\n"
    '1;2026-05-17 14:48;Belysning;"Lampan; ""trasig""";Åby;6576924,7;472992,3;a@example.org\r\n'
    "2;2026-05-18 09:00;Skräp;Fullt vid torget;Östra;;;\r\n"
    "3;2026-05-19 10:00;Trafik;Fort vid skolan;Norr;6577003,8;472525,0;\r\n"
)
HEADERS = ("Datum", "Klockan", "Beskrivning", "Lat", "Long")
ROWS = (
    (datetime(2026, 5, 17, 14, 48), "14:48", "Mörkt i tunneln", 59.33, 14.52),  # noqa: DTZ001 - as in files
    ("2026-05-18", None, "Fullt vid torget", None, None),
)
FEATURE = {
    "type": "Feature",
    "properties": {"id": 1, "datum": "2026-05-17", "beskrivning": "Mörkt i tunneln vid skolan"},
}
GEOJSON = {
    "type": "FeatureCollection",
    "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::4326"}},
    "features": [
        {**FEATURE, "geometry": {"type": "Point", "coordinates": [14.52, 59.33, 3]}},
        {**FEATURE, "geometry": {"type": "LineString", "coordinates": [[14.52, 59.33], [14.53, 59.34]]}},
        {**FEATURE, "geometry": None},
    ],
}
POLICE = [
    {
        "id": 1,
        "datetime": "2026-08-22 9:51:41 +02:00",
        "name": "22 augusti 7.59, Brand, Kävlinge",
        "summary": "Brand i container.",
        "type": "Brand",
        "location": {"name": "Skåne län", "gps": "55.99,13.59"},
    }
]
REQUEST = {
    "service_request_id": "1",
    "service_name": "Belysning",
    "requested_datetime": "2026-05-17T14:48:00Z",
    "address": "Skolgatan 3",
    "lat": "59.33",
    "long": "14.52",
}
PLACEMARK = (
    "<Placemark><name>Mörkt</name><description>Mörkt i tunneln</description><ExtendedData>"
    '<Data name="datum"><value>2026-05-17</value></Data></ExtendedData>'
    "<Point><coordinates>14.52,59.33,0</coordinates></Point></Placemark>"
)


def seed_files():
    """Content by name."""
    kml = KML_HEAD + PLACEMARK * 2 + KML_TAIL
    return {
        "utf-8.csv": CSV.encode(),
        "cp1252.csv": CSV.encode("cp1252"),
        "utf-16.csv": CSV.encode("utf-16"),
        "pasted": CSV.replace(";", "\t").encode(),
        "xlsx": xlsx(("Synpunkter 2026",), HEADERS, *ROWS, ("Summa", None, 2), Annat=[(1,)]),
        "ods": ods(HEADERS, *((str(row[0]), *row[1:]) for row in ROWS)),
        "geojson": json.dumps(GEOJSON).encode(),
        "gpkg": geopackage(),
        "kml": kml.encode(),
        "kmz": zipped({"doc.kml": kml}),
        "open311.xml": _open311_xml().encode(),
        "open311.json": json.dumps([REQUEST, {**REQUEST, "service_request_id": 2, "lat": None}]).encode(),
        "police.json": json.dumps(POLICE).encode(),
        **_real_files(),
    }


def geopackage():
    """Points and a line with a text and a date, as GDAL writes them."""
    shapes = shapely.to_wkb([shapely.Point(14.52, 59.33), shapely.LineString([(14.5, 59.3), (14.6, 59.4)])])
    fields = {"datum": ["2026-05-17", "2026-05-18"], "beskrivning": ["Mörkt i tunneln", "Fullt vid torget"]}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.gpkg"
        pyogrio.raw.write(
            path,
            geometry=np.array(shapes, dtype=object),
            field_data=[np.array(cells, dtype=object) for cells in fields.values()],
            fields=list(fields),
            layer="synpunkter",
            driver="GPKG",
            geometry_type="Unknown",
            crs="EPSG:4326",
        )
        return path.read_bytes()


def _open311_xml():
    told = "".join(f"<{name}>{value}</{name}>" for name, value in REQUEST.items())
    head = '<?xml version="1.0" encoding="utf-8"?>'
    return f"{head}<service_requests><request>{told}</request></service_requests>"


def _real_files():
    """The first rows of the real ones, where this machine has them."""
    if not SHARED_DATA.is_dir():
        return {}
    campaign = (SHARED_DATA / "trygghetskartan_kampanj_2026.csv").read_bytes()
    events = json.loads((SHARED_DATA / "polisen_events_2026.json").read_bytes())
    requests = (SHARED_DATA / "open311_san_francisco.xml").read_bytes()
    first = re.match(rb".*?(?:<request>.*?</request>\s*){4}", requests, re.DOTALL)
    return {
        "campaign.csv": b"\n".join(campaign.split(b"\n")[:40]),
        "events.json": json.dumps(events[:6], ensure_ascii=False).encode(),
        "requests.xml": first.group() + b"</service_requests>" if first else requests,
    }
