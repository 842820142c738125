"""Whatever a file holds, the outcome is rows or a refusal."""

import io
import json
import os
import random
from datetime import UTC, datetime
from time import monotonic

import pytest
from openpyxl import Workbook

from desktop.intake.options import Options
from desktop.intake.reading import read
from desktop.intake.understanding import understand
from models.refusals import Refusal

# The same files each time; FUZZ_SEED=… FUZZ_SECONDS=… looks further.
SEED = os.environ.get("FUZZ_SEED", "47")
SECONDS = float(os.environ.get("FUZZ_SECONDS", "0.7"))
NOW = datetime(2026, 11, 18, tzinfo=UTC)
CSV = (
    "Löpnr;Inkom;Kategori;Beskrivning;Område;SWEREF N;SWEREF E;E-post\r\n"
    '1;2026-05-17 14:48;Belysning;"Lampan; ""trasig""";Åby;6576924,7;472992,3;a@example.org\r\n'
    "2;2026-05-18 09:00;Skräp;Fullt vid torget;Östra;;;\r\n"
    "3;2026-05-19 10:00;Trafik;Fort vid skolan;Norr;6577003,8;472525,0;\r\n"
)
GEOJSON = json.dumps(
    {
        "type": "FeatureCollection",
        "features": [
            {
                "type": "Feature",
                "properties": {"id": 1, "datum": "2026-05-17", "beskrivning": "Mörkt i tunneln vid skolan"},
                "geometry": {"type": "Point", "coordinates": [14.52, 59.33]},
            }
        ],
    }
)
POLICE = json.dumps(
    [
        {
            "id": 1,
            "datetime": "2026-08-22 9:51:41 +02:00",
            "name": "22 augusti 7.59, Brand, Kävlinge",
            "summary": "Brand i container.",
            "type": "Brand",
            "location": {"name": "Skåne län", "gps": "55.99,13.59"},
        }
    ]
)
OPEN311 = (
    '<?xml version="1.0" encoding="utf-8"?><service_requests><request><service_request_id>1'
    "</service_request_id><service_name>Belysning</service_name><requested_datetime>2026-05-17T14:48:00Z"
    "</requested_datetime><lat>59.33</lat><long>14.52</long></request></service_requests>"
)


def _workbook():
    workbook = Workbook()
    workbook.active.append(("Datum", "Beskrivning", "Lat", "Long"))
    workbook.active.append((NOW.replace(tzinfo=None), "Mörkt i tunneln", 59.33, 14.52))
    content = io.BytesIO()
    workbook.save(content)
    return content.getvalue()


FILES = {
    "utf-8": CSV.encode(),
    "cp1252": CSV.encode("cp1252"),
    "utf-16": CSV.encode("utf-16"),
    "geojson": GEOJSON.encode(),
    "police": POLICE.encode(),
    "open311": OPEN311.encode(),
    "xlsx": _workbook(),
}


@pytest.mark.parametrize("name", FILES)
def test_mutated_files_are_rows_or_a_refusal(name):
    dice = random.Random(SEED + name)
    until = monotonic() + SECONDS
    while monotonic() < until:
        content = _mutated(FILES[name], dice)
        try:
            understand(read(content), Options(), NOW)
        except Refusal:
            continue
        except Exception as fault:  # noqa: BLE001 - any other outcome is a fault
            pytest.fail(f"{fault!r} for {content[:2000]!r}")


def _mutated(content, dice):
    changed = bytearray(content)
    for _ in range(dice.choice((1, 1, 2, 4, 16))):
        at = dice.randrange(len(changed) + 1)
        match dice.randrange(5):
            case 0:
                changed[at : at + 1] = bytes([dice.randrange(256)])
            case 1:
                del changed[at : at + dice.randrange(1, 20)]
            case 2:
                changed[at:at] = dice.choice(
                    (b'"', b";", b"\n", b"\0", b"\xff", b"[", b"<", b"9" * 400, b"-", b"1e999")
                )
            case 3:
                start = dice.randrange(len(changed) + 1)
                changed[at:at] = changed[start : start + dice.randrange(60)]
            case _:
                del changed[at + dice.randrange(1, 200) :]
    return bytes(changed)
