"""The words that come up beside the mouse; Qt would read them as markup where they look like it."""


def plain_tip(words: str) -> str:
    """The same words, to be shown as they stand whoever wrote them."""
    # Qt takes also "&lt;" for a sign that more of it is meant to be read as markup.
    if "<" not in words and "&" not in words:
        return words
    from html import escape  # noqa: PLC0415 - few words need it

    return f'<p style="white-space: pre-wrap">{escape(words)}</p>'
