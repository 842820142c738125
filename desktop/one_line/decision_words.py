"""The words that begin a decision after ">": "fortsätt", "utöka", "byt ut mot", "avsluta", "flytta till"."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.one_line.likeness import nearest
from desktop.one_line.words import Sheet, bare
from models.measures.values import Decision

# So much of a decision's word must stand there.
_LEAST_BEGINNING = 2
_MOST_WORDS = 4

# What is offered, in the order of the four decisions, then moving the date, which is none.
CANONICAL: dict[str, Decision | None] = {
    "fortsätt": Decision.CONTINUE,
    "utöka": Decision.EXPAND,
    "byt ut mot": Decision.REPLACE,
    "avsluta": Decision.END,
    "flytta till": None,
}
_FORMS: dict[str, tuple[str, ...]] = {
    "fortsätt": ("fortsätt", "fortsätta", "fortsätter", "fortsätts", "fortsättning", "forts", "kör vidare"),
    "utöka": ("utöka", "utökas", "utökar", "utökning", "utvidga", "utvidgas"),
    "byt ut mot": (
        "byt ut mot", "byt ut till", "byts ut mot", "bytas ut mot", "byt mot", "byt till", "byts mot",
        "ersätt med", "ersätts med", "ersätts av", "byt ut", "byts ut", "bytas ut", "ersätt", "byt",
    ),
    "avsluta": ("avsluta", "avslutas", "avslutad", "avslut", "lägg ner", "läggs ner", "stäng"),
    "flytta till": (
        "flytta fram till", "flyttas fram till", "flytta till", "flyttas till", "flytta fram", "flytta datum",
        "flytta", "flyttas", "skjut upp till", "skjuts upp till", "skjut fram till", "skjut till",
        "skjut upp", "skjuts upp", "skjut fram", "senarelägg till", "senareläggs till", "senarelägg",
        "senareläggs",
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Said:
    """The decision, by its word in `CANONICAL`, said in so many words; a slip is pointed out."""

    name: str
    count: int
    is_slip: bool = False

    @property
    def decision(self) -> Decision | None:
        return CANONICAL[self.name]


def said_decision(sheet: Sheet) -> Said | None:
    """The decision that the sheet begins with; None where it is none, or may be several."""
    phrase = bare(sheet.phrase(0, _MOST_WORDS))
    if not phrase.strip():
        return None
    for form, name in _BY_LENGTH:
        if phrase == form or phrase.startswith(f"{form} "):
            return Said(name, form.count(" ") + 1)
    first = phrase.split(" ")[0]
    return _begun(first) or _slipped(first, phrase)


def beginning_with(words: str) -> list[str]:
    """The decisions that typed words may become."""
    begun = bare(words.strip())
    return [
        name
        for name, forms in _FORMS.items()
        if any(bare(form).startswith(begun) or (len(begun) > 1 and begun == bare(form)) for form in forms)
    ]


def _begun(first: str) -> Said | None:
    if len(first) < _LEAST_BEGINNING:
        return None
    names = {name for form, name in _BY_LENGTH if form.split(" ")[0].startswith(first)}
    return Said(names.pop(), 1) if len(names) == 1 else None


def _slipped(first: str, phrase: str) -> Said | None:
    """The one decision that the first word is a slip of; what belongs to it is taken with it."""
    names = {word: name for form, name in _BY_LENGTH for word in [form.split(" ")[0]]}
    near = nearest(first, names)
    if not near or len({names[each] for each in near}) > 1:
        return None
    name, mended = names[near[0]], phrase.replace(first, near[0], 1)
    counts = [
        form.count(" ") + 1
        for form, of in _BY_LENGTH
        if of == name and (mended == form or mended.startswith(f"{form} "))
    ]
    return Said(name, max(counts, default=1), is_slip=True)


_BY_LENGTH = sorted(
    ((bare(form), name) for name, forms in _FORMS.items() for form in forms),
    key=lambda pair: -len(pair[0]),
)
