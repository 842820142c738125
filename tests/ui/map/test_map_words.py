"""How the things on the map are said."""

import pytest

from desktop.map.things import MapThing
from models.kinds import Kind
from models.measures.values import MeasureState
from ui.map.words import state_words


@pytest.mark.parametrize(("days", "said"), [(1, "1 dag sen"), (2, "2 dagar sen")])
def test_one_day_late_is_said_of_one_day(swedish, days, said):
    late = MapThing(
        Kind.MEASURE, 1, 1, "Byt lampan", "Centrum", MeasureState.DECIDED, days_late=days, position=None
    )

    assert state_words(late) == said
