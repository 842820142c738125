"""Begins a line anew where one was left over: what was only begun gives way, what was written is kept."""

from __future__ import annotations

from desktop.one_line.decision_words import CANONICAL, beginning_with, said_decision
from desktop.one_line.words import Sheet, bare, seen


def begun_with(opening: str, typed: str) -> str | None:
    """The line *typed*, begun with *opening* (">avsluta ", "@"); None where it says something else.

    Words that follow another decision are kept: ">avsluta lugnt nu" becomes ">flytta till lugnt nu".
    """
    begins = seen(typed).strip()
    if begins in {"", "@", ">"}:
        return opening
    if not begins.startswith(">"):
        return None
    sheet = Sheet(typed, typed.index(">") + 1)
    said = said_decision(sheet)
    count = said.count if said is not None else 1
    if said is None and not _is_begun(sheet):
        return None
    rest = typed[sheet.words[count - 1].end :].lstrip()
    if not rest:
        return opening
    is_same = said is not None and bare(opening.strip(" >")) == bare(said.name)
    if is_same:
        return typed
    return f"{opening}{rest}" if opening.strip(" >") in CANONICAL else None


def _is_begun(sheet: Sheet) -> bool:
    """Nothing but the first letters of a decision's word."""
    return len(sheet.words) == 1 and bool(sheet.words[0].plain and beginning_with(sheet.words[0].plain))
