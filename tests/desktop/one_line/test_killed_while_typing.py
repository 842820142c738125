"""kill -9 between typing and Enter: the line is there at the next start."""

import signal
import subprocess
import sys
from pathlib import Path

from desktop.one_line.lines import Lines
from desktop.one_line.reading import read
from desktop.store import Store
from tests.desktop.one_line.conftest import Table

ROOT = Path(__file__).parents[3]
WORDS = "@Polisen och @Gata/park före 27/11 klipp häcken"


def test_a_line_is_there_again_after_kill_9_between_typing_and_enter(store_path, person, clock):
    store = Store.open(store_path, person, clock)
    item = Table(store).other
    store.close()

    typed = [
        sys.executable,
        "-m",
        "tests.desktop.one_line.killed_typist",
        str(store_path),
        str(item.id),
        WORDS,
    ]
    run = subprocess.run(typed, capture_output=True, encoding="utf-8", check=False, cwd=ROOT)
    assert run.returncode == -signal.SIGKILL
    assert run.stdout.splitlines()[-1] == WORDS

    again = Store.open(store_path, person, clock)
    opened = Lines(again).open(item.id)
    assert opened.draft == WORDS
    Lines(again).carry_out(item.id, read(opened.draft, opened.known), opened.known)
    assert Lines(again).open(item.id).draft == ""
    again.close()
