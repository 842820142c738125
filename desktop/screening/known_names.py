"""What the lists know of names, and what stands beside a name that makes it a place or a firm."""

import re

from desktop.screening.words import words as listed
from desktop.screening.written_words import Words

FAMILY_ENDING = re.compile(
    r"\w{2,}(?:sson|sdotter|ström|qvist|kvist|berg|gren|lund|dahl|stedt|blom|strand|stam|mark|man|blad|lind|holm"
    r"|löf|lööf|fors|ovi[cć]|evi[cć]|i[ć]|wicz|czyk|ska|ski|oğlu|oglu|enko|zadeh|pour|nen|sen|ian|yan|ez|escu|én|ell|elius|ander)s?$"
)
# So clearly a family's name that it needs no given name before it.
SURE_FAMILY = re.compile(r"\w{2,}(?:sson|sdotter|qvist|quist|kvist|ovi[cć]|evi[cć]|ić|wicz|czyk|oğlu|ström)$")
# The very words of a place or a firm, and the ends of words that name one.
PLACE_WORD = re.compile(
    r"(?:gata|gatan|väg|vägen|plats|platsen|torg|torget|park|parken|skola|skolan|backe|backen|gränd|allé|stig|bro|bron"
    r"|kyrka|kyrkan|kapell|staty|minne|minnesplats|hus|förskola|gymnasium|gymnasiet|center|centrum|station|stiftelse"
    r"|stipendium|kulle|berg|udde|hage|äng|hall|hallen|restaurang|bageri|kiosk|livs|pizzeria|bil|åkeri|bygg|lekpark"
    r"|måleri|el|ab|hb|kb|aktiebolag|förening|fonden|arena|strand|brygga|källa|dal|gård|gården|område|pris|grill|krog"
    r"|blommor|städ|rör|café|kafé|stuga|värdshus|utvärdshus|museum|museet|sjukhus|bibliotek|gym|konditori|konditoriet"
    r"|dag|dagen|gås|torp|kvarn|smedja|bod|handel|frisör|salong|hotell|plan|vret|fastigheter|taxi|golv|tak|trädgård"
    r"|festival|festivalen|marknad|marknaden|kommun|län|stad|hamn|sjö|älv|bebådelsedag|himmelsfärd)$"
)
PLACE_ENDING = re.compile(
    r"[\w-]*(?:gatan?|vägen|väg|torget|torg|parken|park|skolan|skola|plan|platsen|kyrkan?|stan|staden|hallen|huset"
    r"|köping|stad|borg|hamn|hamnen|dalen|området|gränd|backen|allén?|centrum|kommun|kommunen|polisen|bolaget|museet"
    r"|skogen|stigen|bron|gården|gymnasiet|dagen|stiftelsen|hem|föreningen)s?$"
)
ABBREVIATED_PLACES = ("s:t ", "s:ta ", "kv. ", "st. ", "rest. ")


def in_given(low: str) -> bool:
    """Is every part in the list of given names?"""
    known = listed("first_names")
    return low in known or ("-" in low and all(part in known for part in low.split("-")))


def is_given(low: str) -> bool:
    """A given name that is no ordinary word."""
    return in_given(low) and low not in listed("names_that_are_words")


def is_family(low: str) -> bool:
    known = listed("last_names")
    if low in known or low.removesuffix("s") in known or FAMILY_ENDING.match(low):
        return True
    return "-" in low and any(part in known for part in low.split("-"))


def is_family_alone(low: str) -> bool:
    """A listed family name that is neither a word nor a place."""
    return low in listed("last_names") and low not in listed("families_that_are_words")


def names_place(low: str) -> bool:
    return bool(PLACE_ENDING.match(low) or PLACE_WORD.match(low))


def is_place(words: Words, place: int) -> bool:
    """No persons: "Olof Palmes gata", "Karlavägen", "Bo Bra AB", "Hedvigs å" and "Selma Lagerlöf"."""
    low = words.low[place]
    if PLACE_ENDING.match(low) and not is_family(low):
        return True
    if f"{low}_{words.low_at(place + 1)}" in listed("no_persons"):
        return True
    if not words.are_beside(place):
        return False
    after = words.low[place + 1]
    return bool(PLACE_WORD.match(after)) or (after == "å" and low[-1] == "s")


def stands_after_place(words: Words, place: int) -> bool:
    """“Restaurang Maria”, "S:t Lars"."""
    is_beside = place > 0 and words.are_beside(place - 1)
    if is_beside and words.low[place - 1] in listed("before_places"):
        return True
    return words.before(place, 5).lower().endswith(ABBREVIATED_PLACES)
