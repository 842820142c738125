"""Very many reports spread over a town, written at once."""

import random
from datetime import UTC, datetime, timedelta

from sqlalchemy import insert

from desktop.store import Store
from models.deeds import Deed
from models.reports.tables import Report
from models.reports.values import Precision, ReportSource

_BEGAN = datetime(2024, 1, 1, tzinfo=UTC)
# West, south, east and north of the demo's town, and a little around it.
AROUND = (15.57, 58.38, 15.68, 58.43)


def scatter(store: Store, count: int, box: tuple[float, float, float, float] = AROUND) -> None:
    """Store *count* reports with exact places within *box* and no area, the same ones each time."""
    west, south, east, north = box
    chance = random.Random(20261130)
    rows = [
        {
            "source": ReportSource.SAFETY_MAP,
            "content_hash": f"{number:064d}",
            "received_at": _BEGAN + timedelta(minutes=number),
            "text": "Mörkt på gångvägen",
            "folded": "",
            "latitude": chance.uniform(south, north),
            "longitude": chance.uniform(west, east),
            "precision": Precision.POINT,
        }
        for number in range(count)
    ]
    with store.writing(Deed.IMPORT) as session:
        session.connection().execute(insert(Report.__table__), rows)
