"""Whatever a file holds, the outcome is rows or a refusal, in time and within its memory."""

import os
import random
from collections import Counter
from collections.abc import Callable
from functools import partial
from itertools import count
from time import monotonic

import psutil
import pytest

from desktop.intake.apart.apart import Apart
from desktop.intake.imports import Imports
from desktop.intake.limits import Limits
from desktop.intake.options import Options
from desktop.intake.progress import unheard
from models.refusals import Refusal, RefusalKind
from models.reports.values import ReportSource
from tests.mutations import mutated
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


def test_spoiled_files_are_rows_or_a_refusal(store, reader, tmp_path):
    imports = Imports(store, reader)
    file = tmp_path / "spoiled"

    def take_in(turn):
        if turn % IMPORTED:
            reader(file.read_bytes(), Options(), store.clock.now(), Limits(), unheard)
        else:
            imports.carry_out(imports.preview(file, ReportSource.OTHER))

    outcomes = Counter()
    until = monotonic() + SECONDS
    for turn in count():
        for name, content in FILES.items():
            file.write_bytes(mutated(content, random.Random(f"{SEED} {name} {turn}")))
            outcomes[name, _outcome(partial(take_in, turn), name, f"turn {turn}, seed {SEED}: {file}")] += 1
            assert _most_bytes(reader) < MOST_BYTES
        if monotonic() > until:
            break
    for (name, outcome), times in sorted(outcomes.items()):
        print(f"{times:>7}  {name}  {outcome}")
    assert {name for name, outcome in outcomes if outcome == "rows"} == set(FILES)


def _outcome(take_in: Callable[[], None], name: str, where: str) -> str:
    try:
        take_in()
    except Refusal as refusal:
        breaks = refusal.kind is RefusalKind.FILE_BREAKS_READER and name not in BREAKABLE
        if refusal.kind in NEVER or breaks:
            pytest.fail(f"{refusal.kind} for {name}, {where}")
        return str(refusal.kind)
    except Exception as fault:  # noqa: BLE001 - any other outcome is a fault
        pytest.fail(f"{fault!r} for {name}, {where}, at {getattr(fault, 'frames', ())[-3:]}")
    return "rows"


def _most_bytes(reader: Apart) -> int:
    """The larger of the two processes, as it is now."""
    worker = reader._worker
    return max(psutil.Process().memory_info().rss, worker._memory() if worker else 0)
