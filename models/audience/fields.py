"""The field list: for every column of every table, who may read it at most. What is not listed, nobody may.

Each table tells its columns by the widest step that may read them (`values.STEPS`). A municipality can hold
back more (`choices.py`) and never let out more. Keys and counters are told to all where they hold no words
and a reader needs them to tell two things apart.
"""

from collections.abc import Mapping
from itertools import chain

from models.audience.fields_of_matters import MATTERS
from models.audience.fields_of_upkeep import UPKEEP
from models.audience.values import STEPS, Audience, Readers


def _spread(tables: Mapping[str, Mapping[str, str]]) -> dict[str, Readers]:
    """As {"area.name": readers} of {"area": {"public": "id name"}}. Raises ValueError for what stands twice."""
    listed: dict[str, Readers] = {}
    for table, steps in tables.items():
        for step, columns in steps.items():
            for column in columns.split():
                name = f"{table}.{column}"
                if name in listed:
                    raise ValueError(name)
                listed[name] = STEPS[step]
    return listed


FIELDS: Mapping[str, Readers] = _spread(dict(chain(MATTERS.items(), UPKEEP.items())))


def columns_of(audience: Audience) -> frozenset[str]:
    """What the list lets them read, as "table.column"."""
    return frozenset(name for name, readers in FIELDS.items() if audience in readers)
