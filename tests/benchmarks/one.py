"""Measures one benchmark in this process, for the one that prints the table."""

import sys

from tests.benchmarks.__main__ import measure_one

# A worker process that a benchmark starts loads this module as well.
if __name__ == "__main__":
    measure_one(sys.argv[1])
