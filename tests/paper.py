"""What tests ask of a printed PDF: is it archivable and accessible, and what stands on its pages."""

import subprocess
from pathlib import Path

ARCHIVABLE, ACCESSIBLE = "2a", "ua1"


def assert_archivable(printed: bytes, folder: Path) -> None:
    """PDF/A-2a and PDF/UA-1, and no complaint from another reader."""
    assert not failures(printed, ARCHIVABLE, folder)
    assert not failures(printed, ACCESSIBLE, folder)
    pages_of(printed, folder)


def failures(printed: bytes, profile: str, folder: Path) -> list[str]:
    """The rules of the profile that the file breaks."""
    import page  # a common name: kept inside the function

    file = folder / "checked.pdf"
    file.write_bytes(printed)
    limits = page.SafetyLimits(max_table_grid_rows=20_000)
    found = page.validate_pdf(str(file), profile=profile, limits=limits)
    return [f"{failure.rule_id}: {failure.message}" for failure in found.failures]


def pages_of(printed: bytes, folder: Path) -> list[str]:
    """The text of each page as it is laid out; a complaint of the reader fails the test."""
    file = folder / "read.pdf"
    file.write_bytes(printed)
    run = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, text=True, check=True)
    assert not run.stderr
    return run.stdout.removesuffix("\f").split("\f")
