"""The words that come up beside the mouse; Qt would read them as markup where they look like it."""


def plain_tip(words: str) -> str:
    """The same words, to be shown as they stand whoever wrote them."""
    if "<" not in words:
        return words
    from html import escape  # noqa: PLC0415 - few words need it

    return f"<qt>{escape(words)}</qt>"
