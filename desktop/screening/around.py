"""The words around a finding, never more than so many signs of them."""

import re


def before(text: str, match: re.Match[str], signs: int) -> str:
    return text[max(0, match.start() - signs) : match.start()]


def after(text: str, match: re.Match[str], signs: int) -> str:
    return text[match.end() : match.end() + signs]
