"""Text from the clipboard, read like a file."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pasted:
    """A file without a name."""

    text: str

    @property
    def name(self) -> str:
        return ""

    @property
    def content(self) -> bytes:
        """In UTF-8; half a letter pair of UTF-16 becomes a question mark."""
        return self.text.encode("utf-8", "replace")
