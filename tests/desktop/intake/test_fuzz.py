"""Whatever a file holds, the outcome is rows or a refusal, in time and within its memory."""

import os
import random
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from datetime import date
from functools import partial
from itertools import count
from pathlib import Path
from time import monotonic

import pytest

from desktop.clock import Clock
from desktop.intake.apart.apart import Apart
from desktop.intake.imports import Imports
from desktop.intake.limits import Limits
from desktop.intake.options import Options
from desktop.intake.progress import unheard
from desktop.store import Store
from models.people.values import Person
from models.refusals import Refusal, RefusalKind
from models.reports.values import ReportSource
from tests.mutations import mutated
from tests.program_apart import Peak, program_apart
from tests.seed_files import seed_files

# The same files each time; FUZZ_SEED=… FUZZ_SECONDS=… looks further, FUZZ_ONLY=gpkg at one kind.
SEED = os.environ.get("FUZZ_SEED", "47")
SECONDS = float(os.environ.get("FUZZ_SECONDS", "60"))
FILES = {name: content for name, content in seed_files().items() if os.environ.get("FUZZ_ONLY", "") in name}
MOST_BYTES = Limits().memory_bytes
# One in so many is also judged and imported, which takes longer.
IMPORTED = 8
# A small file may be more than a library of others can bear; it may not hang.
NEVER = {RefusalKind.FILE_TAKES_TOO_LONG}
BREAKABLE = {"gpkg"}


@pytest.fixture(scope="module")
def reader():
    with Apart() as reader:
        yield reader


@pytest.mark.parametrize("name", FILES)
def test_as_they_stand_the_files_are_read(store, reader, tmp_path, name):
    file = tmp_path / name
    file.write_bytes(FILES[name])

    preview = Imports(store, reader).preview(file, ReportSource.OTHER)

    assert preview.counts.new


def test_spoiled_files_are_rows_or_a_refusal(store_path, tmp_path):
    with program_apart() as program:
        outcomes, peak = program.submit(_spoiled, store_path, tmp_path / "spoiled").result()

    for (name, outcome), times in sorted(outcomes.items()):
        print(f"{times:>7}  {name}  {outcome}")
    assert {name for name, outcome in outcomes if outcome == "rows"} == set(FILES)
    assert 0 < peak < MOST_BYTES


def _spoiled(store_path: Path, file: Path) -> tuple[Counter[tuple[str, str]], int]:
    """How often each outcome was had of each file, and the most bytes it took."""
    store = Store.open(store_path, Person("Åsa Lind", "trygghetssamordnare"), Clock(date(2026, 11, 18)))
    outcomes: Counter[tuple[str, str]] = Counter()
    until = monotonic() + SECONDS
    with closing(store), Apart() as reader, Peak(reader) as peak:
        for turn in count():
            for name, content in FILES.items():
                file.write_bytes(mutated(content, random.Random(f"{SEED} {name} {turn}")))
                where = f"turn {turn}, seed {SEED}: {file}"
                outcomes[name, _outcome(partial(_take_in, store, reader, file, turn), name, where)] += 1
                assert peak.bytes < MOST_BYTES, where
            if monotonic() > until:
                return outcomes, peak.bytes
    raise AssertionError("it never ends but by its time")


def _take_in(store: Store, reader: Apart, file: Path, turn: int) -> None:
    if turn % IMPORTED:
        reader(file.read_bytes(), Options(), store.clock.now(), Limits(), unheard)
    else:
        imports = Imports(store, reader)
        imports.carry_out(imports.preview(file, ReportSource.OTHER))


def _outcome(take_in: Callable[[], None], name: str, where: str) -> str:
    try:
        take_in()
    except Refusal as refusal:
        breaks = refusal.kind is RefusalKind.FILE_BREAKS_READER and name not in BREAKABLE
        if refusal.kind in NEVER or breaks:
            raise AssertionError(f"{refusal.kind} for {name}, {where}") from refusal
        return str(refusal.kind)
    except Exception as fault:
        frames = getattr(fault, "frames", ())[-3:]
        raise AssertionError(f"{fault!r} for {name}, {where}, at {frames}") from fault
    return "rows"
