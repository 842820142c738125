"""The words that come up beside the mouse; Qt would read them as markup where they look like it."""

from html import escape


def plain_tip(words: str) -> str:
    """The same words, to be shown as they stand whoever wrote them."""
    return f"<qt>{escape(words)}</qt>" if "<" in words else words
