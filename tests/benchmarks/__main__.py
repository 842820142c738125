"""Runs every benchmark in a process of its own and prints one table.

`python -m tests.benchmarks` runs all, `python -m tests.benchmarks import_file` runs bench_import_file.py.
"""

from __future__ import annotations

import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path

from desktop.display import draw_unseen
from tests.benchmarks.figures import Figure

HERE = Path(__file__).parent
MARK, NOTE = "figures: ", "note: "


def main() -> int:
    draw_unseen()
    named = [f"bench_{name}" for name in sys.argv[1:]]
    benchmarks = named or sorted(file.stem for file in HERE.glob("bench_*.py"))
    print(f"{'':<50}{'ours':>10}{'raw':>10}{'ratio':>8}{'aim':>8}")
    return max([show(name) for name in benchmarks], default=0)


def show(name: str) -> int:
    """Print a benchmark's figures; returns 1 where it broke."""
    run = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.one", name], capture_output=True, text=True, check=False
    )
    found = [line.removeprefix(MARK) for line in run.stdout.splitlines() if line.startswith(MARK)]
    if run.returncode or not found:
        print(f"{name} broke:\n{run.stdout}{run.stderr}")
        return 1
    for note in (line.removeprefix(NOTE) for line in run.stdout.splitlines() if line.startswith(NOTE)):
        print(f"{name.removeprefix('bench_')}: {note}")
    for figure in (Figure(*figure) for figure in json.loads(found[-1])):
        verdict = "" if figure.ratio <= figure.aim else "  over the aim"
        print(
            f"{figure.name:<50}{figure.ours:>9.3f}s{figure.raw:>9.3f}s{figure.ratio:>8.2f}{figure.aim:>8.1f}{verdict}",
            flush=True,
        )
    return 0


def measure_one(name: str) -> None:
    """Measure in this process, for the one that prints the table."""
    figures = import_module(f"tests.benchmarks.{name}").measure()
    print(MARK + json.dumps(list(figures)), flush=True)


if __name__ == "__main__":
    sys.exit(main())
