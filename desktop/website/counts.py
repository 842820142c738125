"""Counts of reports behind a measure that single nobody out.

A measure with a handful of reports can tell a neighbour who complained. So a number below the municipality's
own limit is told as "några". A sum would give such a number away by subtraction: it is taken over the reports
behind the measures that are told by number only, each report once, and told in whole tens.
"""

from collections.abc import Collection, Mapping

FEWEST = 5


def told(count: int, fewest: int = FEWEST) -> int | None:
    """The number as it may be told; None where it is some, but fewer than *fewest*."""
    return None if 0 < count < fewest else count


def behind(reports: Mapping[int, Collection[int]], fewest: int = FEWEST) -> int:
    """How many different ones lie behind the measures told by number; *reports* are ids by measure."""
    return len({each for those in reports.values() if told(len(those), fewest) for each in those})


def in_tens(count: int) -> int:
    """The sum as it is told: "mer än 240"."""
    return max(count - 1, 0) // 10 * 10
