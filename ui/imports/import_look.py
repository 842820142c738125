"""The look at a file: what is asked of it, with all that has been said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.intake.imports import Imports
from desktop.intake.progress import Tell
from desktop.intake.readers.letter_samples import letter_samples
from desktop.intake.readers.pasted import Pasted
from desktop.intake.values import ImportPreview
from ui.imports.import_options import ImportOptions

# Of a file whose letters are unsure, so much is enough to choose by.
SAMPLE_BYTES = 200_000


@dataclass(frozen=True, slots=True)
class Looked:
    """What was seen, and whether its sender is proposed, as the one who sent such a file before."""

    preview: ImportPreview
    is_proposed: bool


def asking(imports: Imports, content: Path | Pasted, options: ImportOptions) -> Callable[[Tell], Looked]:
    """The question with what is said now; as long as nobody is named, whoever sent such a file before."""
    source, sender, said = options.source.key, options.sender_line.words, options.said
    is_known = options.is_source_known

    def ask(tell: Tell) -> Looked:
        preview = imports.preview(content, source, said, tell, sender=sender)
        before = None if is_known else imports.sent_before(preview.headers)
        if before and (before.source, before.sender) != (preview.source, preview.sender):
            preview = imports.preview(content, before.source, said, tell, sender=before.sender)
        return Looked(preview, is_proposed=before is not None)

    return ask


def letters_of(content: Path | Pasted | None) -> dict[str, str]:
    """The same line of the file in the letters of each set that it may be written in."""
    if isinstance(content, Pasted) or content is None:
        return {}
    with content.open("rb") as file:
        return dict(letter_samples(file.read(SAMPLE_BYTES)))
