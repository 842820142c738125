"""What a benchmark measures: our time beside the raw library's, in the same run."""

from typing import NamedTuple


class Figure(NamedTuple):
    """Seconds of ours and of the raw library, and the ratio that is aimed at."""

    name: str
    ours: float
    raw: float
    aim: float

    @property
    def ratio(self) -> float:
        return self.ours / self.raw
