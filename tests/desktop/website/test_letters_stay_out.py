"""Letters and papers never lie in the website's folder, from where an upload would take them along."""

import pytest

from desktop.papers.folder import write_papers
from desktop.papers.values import Paper, PaperFile
from desktop.website import changes, publish
from models.refusals import Refusal, RefusalKind

LETTER = PaperFile(Paper.SENDER_LETTERS, "brev.pdf", b"%PDF")
WANTED = frozenset({Paper.SENDER_LETTERS})


def test_no_site_is_written_among_letters(tmp_path, site):
    write_papers(tmp_path, "1", [LETTER], WANTED)

    for deed in (publish, changes):
        with pytest.raises(Refusal) as refusal:
            deed(site, tmp_path)
        assert refusal.value.kind is RefusalKind.FOLDER_HOLDS_PAPERS
    assert not (tmp_path / "index.html").exists()


def test_no_letter_is_written_into_site(tmp_path, site):
    publish(site, tmp_path)

    with pytest.raises(Refusal) as refusal:
        write_papers(tmp_path, "1", [LETTER], WANTED)

    assert refusal.value.kind is RefusalKind.FOLDER_IS_WEBSITE
    assert not (tmp_path / "brev.pdf").exists()
