"""Folders that we write into again: letters and papers never lie beside a website, which all may read."""

from pathlib import Path

from models.refusals import Refusal, RefusalKind

# What was written there last time, by name.
PAPERS_MANIFEST = ".trygghetsbordet-papers.json"
SITE_MANIFEST = ".trygghetsbordet.json"


def refuse_papers(folder: Path) -> None:
    """Raises Refusal FOLDER_HOLDS_PAPERS where letters or papers were written into *folder*."""
    if (folder / PAPERS_MANIFEST).exists():
        raise Refusal(RefusalKind.FOLDER_HOLDS_PAPERS, path=str(folder))


def refuse_site(folder: Path) -> None:
    """Raises Refusal FOLDER_IS_WEBSITE where a website was written into *folder*."""
    if (folder / SITE_MANIFEST).exists():
        raise Refusal(RefusalKind.FOLDER_IS_WEBSITE, path=str(folder))
