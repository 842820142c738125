"""The command line's help and complaints have no word of argparse's own English."""

import re

import pytest

from desktop.commands.table import COMMANDS
from models.reports.values import ReportSource

pytestmark = pytest.mark.usefixtures("own_home")

ENGLISH = re.compile(
    r"\b(usage|positional|arguments|options|show this|message|exit|following|are required|expected|invalid"
    r"|choice|choose|unrecognized|value|ignored|explicit|ambiguous|could match|not allowed|one of the"
    r"|FILE|NAME|KEY|OUTPUT|PLACE|PATH|COMMAND)\b"
)


@pytest.mark.parametrize("given", [(), *((one.name,) for one in COMMANDS)], ids=str)
def test_help_is_swedish(command, given):
    code, said, _ = command(*given, "--help")

    assert code == 0
    assert said.startswith("användning: ")
    assert ENGLISH.findall(said) == []


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (("import",), "det här saknas: FIL, --source"),
        (("import", "a.csv", "--source", "x"), "--source: 'x' finns inte, bara 'safety-map'"),
        (("import", "a.csv", "--source"), "--source: värdet saknas"),
        (("--source",), "--source"),
        (("imports", "--jsn"), "det här är okänt: --jsn"),
        (("imports", "--json=1"), "--json: tar inget värde, men fick '1'"),
        (("import", "a.csv", "--s", "x"), "--s kan betyda --source, --sender, --sheet"),
        (("imp",), "KOMMANDO: 'imp' finns inte, bara 'import'"),
        (("undo-import", "sju"), "ID: 'sju' går inte att använda här"),
        (("--today", "i går", "check"), "--today: 'i går' går inte att använda här"),
        (("export", "allt", "-o", "a.csv"), "'allt' finns inte, bara 'reports'"),
        (("export", "cases"), "det här saknas: -o/--output"),
    ],
    ids=lambda given: " ".join(given) if isinstance(given, tuple) else "",
)
def test_wrong_use_is_told_in_swedish(command, given, told):
    code, _, complaint = command(*given)

    assert code == 2
    assert told in complaint
    assert ENGLISH.findall(complaint) == []


def test_every_key_of_a_source_stands_with_its_name(command):
    _, said, _ = command("import", "--help")

    listed = said[said.index("nycklar till --source") :]
    assert all(re.search(rf"^  {source.value} +\w", listed, re.MULTILINE) for source in ReportSource)
    assert "  housing-company       Bostadsbolag\n" in listed
