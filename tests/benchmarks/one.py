"""Measures one benchmark in this process, for the table that `tests.benchmarks` prints."""

import sys

from tests.benchmarks.__main__ import measure_one

measure_one(sys.argv[1])
