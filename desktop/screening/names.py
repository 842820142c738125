"""Names of people that are known as such: a given name, alone or with a family name, an initial or a genitive."""

import re
from collections.abc import Iterator

from desktop.screening.words import words as listed
from desktop.screening.written_words import Words
from models.screening.values import Hit, HitKind, Level, Why

NOBILITY = {"af", "von", "de", "der", "van", "al", "el", "bin", "da", "dos"}
FAMILY_ENDING = re.compile(
    r"\w{2,}(?:sson|sdotter|ström|qvist|kvist|berg|gren|lund|dahl|stedt|stedts?|blom|strand|stam|mark|man|blad|lind|holm"
    r"|löf|lööf|fors|ovi[cć]|evi[cć]|i[ć]|wicz|czyk|ska|ski|oğlu|oglu|enko|zadeh|pour|nen|sen|ian|yan|ez|escu)s?$",
    re.IGNORECASE,
)
# So clearly a family's name that it needs no given name before it.
SURE_FAMILY = re.compile(r"\w{2,}(?:sson|sdotter|qvist|quist|kvist|ovi[cć]|evi[cć]|ić|wicz|czyk|oğlu|ström)$", re.IGNORECASE)
PLACE_AFTER = re.compile(
    r"(?:gata|gatan|väg|vägen|plats|platsen|torg|torget|park|parken|skola|skolan|backe|backen|gränd|allé|stig|bro|bron"
    r"|kyrka|kyrkan|kapell|staty|minne|minnesplats|hus|förskola|gymnasium|gymnasiet|center|centrum|station|stiftelse"
    r"|stipendium|kulle|berg|udde|hage|äng|hall|hallen|restaurang|bageri|kiosk|livs|pizzeria|bil|åkeri|bygg|lekpark"
    r"|måleri|el|ab|hb|kb|aktiebolag|förening|fonden|arena|strand|brygga|källa|dal|gård|gården|område|pris|grill|krog"
    r"|blommor|städ|rör|café|kafé|stuga|värdshus|utvärdshus|museum|museet|sjukhus|bibliotek|gym|konditori|konditoriet"
    r"|dag|dagen|gås|torp|kvarn|smedja|bod|handel|frisör|salong|hotell|plan|vret|fastigheter|taxi|golv|tak|trädgård"
    r"|festival|festivalen|marknad|marknaden|kommun|län|stad|hamn|sjö|älv|bebådelsedag|himmelsfärd)$",
    re.IGNORECASE,
)
PLACE_ENDING = re.compile(
    r"[\w-]*(?:gatan?|vägen|väg|torget|torg|parken|park|skolan|skola|plan|platsen|kyrkan?|stan|staden|hallen|huset"
    r"|köping|stad|borg|hamn|hamnen|dalen|området|gränd|backen|allén?|centrum|kommun|kommunen|polisen|bolaget|museet"
    r"|skogen|stigen|bron|gården|gymnasiet|dagen|stiftelsen|hem|föreningen)s?$",
    re.IGNORECASE,
)
BEFORE_FAMILY = {"med", "av", "hos", "enligt", "åt", "patient", "herr", "för"}
ROMAN = re.compile(r"[IVX]+$")
ABBREVIATED_PLACES = ("s:t ", "s:ta ", "kv. ", "st. ", "rest. ")
NO_INITIAL_BEFORE = {"port", "hus", "grupp", "sal", "uppgång", "alternativ", "plan", "zon", "linje", "läge", "kategori"}


def found(words: Words) -> Iterator[Hit]:
    """Findings may overlap; the longest stands."""
    given, families = listed("first_names"), listed("last_names")
    for place, low in enumerate(words.low):
        span = None
        if low in given or ("-" in low and _is_given(low)):
            span = _from_given(words, place)
        elif len(low) == 1 and words.said[place].isupper():
            span = _from_initial(words, place)
        elif words.said[place][0].isupper():
            if low in families:
                span = _from_family(words, place)
            if span is None:
                span = _unknown(words, place)
            if span is None:
                span = _genitive(words, place) if low[-1] == "s" else _alone(words, place)
        if span:
            start, end = span
            yield Hit(HitKind.NAME, words.starts[start], words.ends[end], Level.MEDIUM, Why.KNOWN_NAME)


def is_place(words: Words, place: int) -> bool:
    """No persons: "Olof Palmes gata", "Karlavägen", "Bo Bra AB" and "Salong Linda"."""
    if PLACE_ENDING.match(words.said[place]) and not is_family(words.low[place]):
        return True
    if not words.are_beside(place):
        return False
    after = words.said[place + 1]
    return bool(PLACE_AFTER.match(after)) or (after == "å" and words.low[place][-1] == "s")


def is_family(low: str) -> bool:
    known = listed("last_names")
    if low in known or low.removesuffix("s") in known or FAMILY_ENDING.match(low):
        return True
    return "-" in low and any(part in known for part in low.split("-"))


def is_family_alone(low: str) -> bool:
    """A listed family name that is neither a word nor a place."""
    return low in listed("last_names") and low not in listed("families_that_are_words")


def _is_given(low: str) -> bool:
    known = listed("first_names")
    return low in known or all(part in known for part in low.split("-"))


def is_given(low: str) -> bool:
    """A given name that is no ordinary word."""
    return _is_given(low) and low not in listed("names_that_are_words")


def stands_after_place(words: Words, place: int) -> bool:
    """ "Restaurang Maria", "S:t Lars"."""
    is_beside = place > 0 and words.are_beside(place - 1)
    if is_beside and words.low[place - 1] in listed("before_places"):
        return True
    return words.text[max(0, words.starts[place] - 5) : words.starts[place]].lower().endswith(ABBREVIATED_PLACES)


def _from_given(words: Words, place: int) -> tuple[int, int] | None:
    if stands_after_place(words, place):
        return None
    said = words.said[place]
    last = _last(words, place)
    if last is not None:
        return None if is_place(words, last) else (place, last)
    if words.gap(place).startswith("-"):
        return None
    if said[0].islower():
        return (place, place) if words.low[place] in listed("names_in_small_letters") else None
    if (said.isupper() and len(said) > 1) or words.low[place] in listed("names_that_are_words"):
        return None
    after = words.said_at(place + 1) if words.are_beside(place) else ""
    # "Karl XII" was a king; what "Birger Jarlsgatan" begins with is none of ours either.
    if ROMAN.match(after) or is_place(words, place) or (after and PLACE_ENDING.match(after) and after[0].isupper()):
        return None
    return None if _names_a_place_later(words, place) else (place, place)


def _names_a_place_later(words: Words, place: int) -> bool:
    """ "Karin Boyes gata", "Anna Lindh plats"."""
    further = place + 1
    while further < place + 3 and words.are_beside(further - 1) and words.said_at(further)[:1].isupper():
        if is_place(words, further):
            return True
        further += 1
    return False


def _last(words: Words, place: int) -> int | None:
    """The family name or initial that ends the name begun at `place`; None where none follows."""
    if not words.are_beside(place):
        return None
    after = place + 1
    low = words.low[after]
    if low in NOBILITY and words.are_beside(after) and words.said[after + 1][0].isupper():
        return after + 1
    if _is_given(low) and words.said[after][0].isupper() == words.said[place][0].isupper():
        further = _last(words, after)
        if further is not None:
            return further
    if len(low) == 1:
        return after if _is_initial(words, place, after) else None
    if _is_full_name(words.said[place], words.said[after]):
        # "Abdirahman Warsame Farah"
        more = after + 1
        is_more = words.are_beside(after) and words.said[more][0].isupper() and words.low[more] in listed("last_names")
        return more if is_more and not is_place(words, more) else after
    return None


def _is_initial(words: Words, place: int, after: int) -> bool:
    """ "Anna S", "Johan L."; in small letters only where the whole name is small ("johan s,")."""
    initial, gap = words.said[after], words.gap(after)
    if words.low[place] in listed("names_that_are_words"):
        return False
    if initial.isupper():
        return words.said[place][0].isupper()
    return words.said[place][0].islower() and initial not in {"i", "å", "o", "e"} and gap[:1] in {",", ".", "", "\n"}


def _is_full_name(given: str, family: str) -> bool:
    """Small letters are believed only when both words are known; an everyday word needs a family name."""
    low = family.lower()
    is_word = given.lower() in listed("names_that_are_words")
    if family.isupper() != given.isupper() and len(family) > len("AB"):
        return is_family(low) and family[0].isupper()
    if given[0].islower() or family[0].islower() or given.isupper():
        known = low in listed("last_names") or bool(SURE_FAMILY.match(family))
        return known and not is_word and given[0].islower() == family[0].islower()
    if is_word:
        return low in listed("last_names") or bool(FAMILY_ENDING.match(family))
    return is_family(low) or (
        not PLACE_ENDING.match(family) and not PLACE_AFTER.match(family) and low not in listed("no_family_names")
    )


def _from_initial(words: Words, place: int) -> tuple[int, int] | None:
    """ "M. Lindqvist", "A Svensson"."""
    if not words.are_beside(place, " ", ". ", ".") or words.low_at(place - 1) in NO_INITIAL_BEFORE:
        return None
    after = place + 1
    low = words.low[after]
    is_name = low in listed("last_names") or SURE_FAMILY.match(words.said[after])
    return (place, after) if is_name and words.said[after][0].isupper() and not is_place(words, after) else None


def _from_family(words: Words, place: int) -> tuple[int, int] | None:
    """ "Karlsson, Erik" and "Lindström Maria"."""
    if not words.are_beside(place, " ", ", ") or stands_after_place(words, place):
        return None
    after = place + 1
    is_name = words.said[after][0].isupper() and is_given(words.low[after])
    return (place, after) if is_name and not is_place(words, after) else None


def _genitive(words: Words, place: int) -> tuple[int, int] | None:
    """ "Emils mamma", "Lindgrens pojke", "hos Perssons": somebody's, where what follows is not a place."""
    low = words.low[place][:-1]
    is_known = is_given(low) or low in listed("last_names") or SURE_FAMILY.match(low)
    if not is_known or stands_after_place(words, place):
        return None
    whose = words.said_at(place + 1) if words.are_beside(place) else ""
    is_at = words.low_at(place - 1) in {"hos", "familjen"} and not PLACE_AFTER.match(whose)
    return (place, place) if is_at or (whose[:1].islower() and whose.lower() in listed("person_nouns")) else None


def _unknown(words: Words, place: int) -> tuple[int, int] | None:
    """Two words with capitals of which only a person could say what follows: "Tsering Dolma vittnade"."""
    if not words.are_beside(place) or words.low[place] in listed("no_names"):
        return None
    last = place + 1
    if words.low[last] in NOBILITY and words.are_beside(last):
        last += 1
    family = words.said[last]
    if family.isupper() or not family[0].isupper() or words.low[last] in listed("no_names") or is_place(words, last):
        return None
    is_person = last > place + 1 or (words.are_beside(last) and words.said[last + 1] in listed("person_verbs"))
    return (place, last) if is_person and not stands_after_place(words, place) else None


def _alone(words: Words, place: int) -> tuple[int, int] | None:
    """A family name that can be nothing else, or after "med" or "av"; not in the name of a street or a firm."""
    low = words.low[place]
    is_sure = SURE_FAMILY.match(low) or (
        words.low_at(place - 1) in BEFORE_FAMILY and is_family_alone(low) and words.are_beside(place - 1)
    )
    if not is_sure or is_place(words, place) or stands_after_place(words, place):
        return None
    return None if low in listed("no_family_names") else (place, place)
