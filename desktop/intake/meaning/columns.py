"""Which column is which of our fields: by Swedish and English names, then by content."""

import re
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from desktop.intake.fields import Field
from desktop.intake.meaning.clocks import clock_of
from desktop.intake.meaning.column_fit import LOOSE, fit_of_sentences, words_of
from desktop.intake.meaning.column_fit import fit as fit_of
from desktop.intake.meaning.column_ids import are_running_numbers, find_ids, repeat_on_others
from desktop.intake.meaning.column_kinds import are_kinds
from desktop.intake.meaning.column_names import NAMES
from desktop.intake.meaning.coordinate_columns import coordinate_columns
from desktop.intake.meaning.dates import looks_like_dates
from desktop.intake.meaning.text_columns import TextColumns, is_seldom_filled, take_sentences
from desktop.places.coordinates import is_swedish
from desktop.places.numbers import coordinate_number
from desktop.places.pairs import coordinate_pair, looks_like_pair
from models.refusals import Refusal, RefusalKind

_EMAIL = re.compile(r"[^@\s/:]+@[^@\s/]+\.\w+$")
_HALF = 0.5
_NEARLY_ALL = 0.9
# Ten or twelve figures with a day of birth: such a column is never taken in.
_PERSONAL_NUMBER = re.compile(
    r"(?:(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[-+]|"
    r"(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))\d{4}$"
)
_CONTACT = {Field.CONTACT_NAME, Field.CONTACT_EMAIL, Field.CONTACT_PHONE}
_PLACED = {Field.LATITUDE, Field.COORDINATES}
_NAMED_PLACES = {Field.ADDRESS, Field.AREA, Field.MUNICIPALITY}
# "X" and "N" alone may be anything.
_COORDINATE_NAMES = frozenset(
    name
    for field in (Field.LATITUDE, Field.LONGITUDE, Field.COORDINATES)
    for name in NAMES[field]
    if len(name) > 1
)
# Days on which something was done about it, or is to be.
_LATER = re.compile(
    r"avslut|åtgärd|klar|utförd|färdig|slut|senast|uppdater|ändra|planera|förfall|deadline|född|födelse|"
    r"closed|fixed|modified|updated|due|confirmed|acknowledged"
)
_SAMPLE = 2000


def match_columns(
    headers: Sequence[str],
    rows: Sequence[Sequence[str]],
    known: Mapping[Field, int],
    said: Mapping[str, str],
    category_words: frozenset[str] = frozenset(),
) -> dict[Field, int]:
    """Field → column. `known` is what the format says, `said` what the person says (either way round).

    A field that is said to be "" is taken from no column. *category_words* are folded.
    """
    if Field.TEXT in known and not said:
        return dict(known)
    sample = rows[:_SAMPLE]
    columns = [[row[index].strip() for row in sample] for index in range(len(headers))]
    kinds = {index for index, cells in enumerate(columns) if are_kinds(cells, category_words)}
    taken = {**_by_name(headers, columns, known, kinds), **known}
    left_out = {name for name, header in said.items() if not header}
    told = _as_said(headers, {name: header for name, header in said.items() if header})
    taken = {field: at for field, at in taken.items() if at not in told.values()}
    ids = taken.get(Field.EXTERNAL_ID)
    if ids is not None and ids != known.get(Field.EXTERNAL_ID) and repeat_on_others(columns[ids], sample):
        del taken[Field.EXTERNAL_ID]
    taken |= told
    _by_content(headers, columns, taken, is_told=bool(told))
    if Field.CATEGORY not in taken and (free := sorted(kinds - set(taken.values()))):
        taken[Field.CATEGORY] = free[0]
    taken = {field: at for field, at in taken.items() if field.value not in left_out}
    if not taken.keys() & {Field.TEXT, Field.CATEGORY}:
        raise Refusal(RefusalKind.COLUMNS_UNSURE, columns=", ".join(headers[:20]))
    return taken


def has_unread_coordinates(
    headers: Sequence[str], rows: Sequence[Sequence[str]], taken: Mapping[Field, int]
) -> bool:
    """Whether a column that is named after coordinates was left out although figures stand in it."""
    if taken.keys() & _PLACED:
        return False
    left = [index for index, header in enumerate(headers) if _names_coordinates(words_of(header))]
    return any(any(map(str.isdigit, row[index])) for row in rows[:_SAMPLE] for index in left)


def _names_coordinates(words: str) -> bool:
    return any(f" {name} " in f" {words} " for name in _COORDINATE_NAMES)


def _by_name(
    headers: Sequence[str],
    columns: Sequence[Sequence[str]],
    known: Mapping[Field, int],
    kinds: AbstractSet[int],
) -> dict[Field, int]:
    """A column of our categories' words that may be called a category is one, as "Typ av plats"."""
    texts = TextColumns([fit_of(words_of(header), Field.TEXT) for header in headers], columns)
    fits = [
        (any(columns[index]), fit, field, index)
        for index, words in enumerate(map(words_of, headers))
        if index not in known.values()
        for field in NAMES
        if (fit := _fit(words, field, texts, index))
        and field not in known
        and _may_hold(field, columns[index])
        if not (field in _NAMED_PLACES and index in kinds and fit_of(words, Field.CATEGORY))
        if not (field is Field.RECEIVED_AT and _are_clocks(words, columns[index]))
    ]
    taken: dict[Field, int] = {}
    # An empty column is taken only where no filled one would do.
    for _, _, field, index in sorted(fits, key=lambda found: (not found[0], -found[1], found[3])):
        if field not in taken and index not in taken.values():
            taken[field] = index
    return taken


def _fit(words: str, field: Field, texts: TextColumns, index: int) -> int:
    """Sentences under "Ärende" are the text, where no header names one; before "Kommentar"."""
    as_text = fit_of_sentences(words) if texts.may_be_unnamed(index) else 0
    if as_text and field in {Field.TEXT, Field.CATEGORY}:
        return as_text if field is Field.TEXT else 0
    fit = fit_of(words, field)
    return min(fit, LOOSE) if field is Field.TEXT and texts.is_title(index) else fit


def _are_clocks(words: str, cells: Sequence[str]) -> bool:
    """A header that may mean a day ("Tidpunkt") stands over times of day."""
    return any(cells) and fit_of(words, Field.RECEIVED_TIME) > 0 and _may_hold(Field.RECEIVED_TIME, cells)


def _as_said(headers: Sequence[str], said: Mapping[str, str]) -> dict[Field, int]:
    names = {field.value: field for field in Field}
    told = {}
    for left, right in said.items():
        name, header = (left, right) if left in names and right in headers else (right, left)
        if name not in names or header not in headers:
            raise Refusal(RefusalKind.MAPPING_COLUMN_MISSING, column=header if name in names else name)
        told[names[name]] = headers.index(header)
    return told


def _may_hold(field: Field, cells: Sequence[str]) -> bool:
    """Whether what stands in a column can be such a field at all."""
    filled = [cell for cell in cells if cell]
    if not filled:
        return True
    is_private = field not in _CONTACT and _share(filled, _EMAIL.match) >= _HALF
    if is_private or _share(filled, _PERSONAL_NUMBER.match) >= _HALF:
        return False
    if field is Field.HAPPENED_AT:
        return looks_like_dates(filled)
    if field is Field.CATEGORY and are_running_numbers(filled):
        return False
    if field in _NAMED_PLACES and _share(filled, _is_swedish_pair) >= _HALF:
        return False
    return field not in _CELLS or _share(filled, _CELLS[field]) >= _HALF


def _is_coordinate(cell: str) -> bool:
    return coordinate_number(cell) is not None


def _is_swedish_pair(cell: str) -> bool:
    """Two figures alone ("691 42", "3/5") are no place."""
    pair = coordinate_pair(cell)
    return pair is not None and is_swedish(pair)


def _is_clock(cell: str) -> bool:
    return clock_of(cell) is not None


def _has_letters(cell: str) -> bool:
    return any(letter.isalpha() for letter in cell)


# What at least half of a column's cells must be.
_CELLS: Mapping[Field, Callable[[str], object]] = {
    Field.LATITUDE: _is_coordinate,
    Field.LONGITUDE: _is_coordinate,
    Field.COORDINATES: looks_like_pair,
    Field.RECEIVED_TIME: _is_clock,
    Field.TEXT: _has_letters,
    Field.CONTACT_EMAIL: _EMAIL.match,
}


def _share(cells: Sequence[str], holds: Callable[[str], object]) -> float:
    return sum(1 for cell in cells if holds(cell)) / len(cells)


def _by_content(
    headers: Sequence[str], columns: Sequence[Sequence[str]], taken: dict[Field, int], *, is_told: bool
) -> None:
    """Fill what no name gave: the free text, ids, e-mail, dates and coordinates show themselves."""
    free = [index for index in range(len(columns)) if index not in taken.values()]
    for index in free:
        filled = [cell for cell in columns[index] if cell]
        if not filled:
            continue
        if Field.CONTACT_EMAIL not in taken and _share(filled, _EMAIL.match) >= _HALF:
            taken[Field.CONTACT_EMAIL] = index
        elif Field.RECEIVED_AT not in taken and _may_be_received(headers[index], filled):
            taken[Field.RECEIVED_AT] = index
        elif not taken.keys() & _PLACED and _share(filled, _is_swedish_pair) >= _NEARLY_ALL:
            taken[Field.COORDINATES] = index
    free = [index for index in free if index not in taken.values()]
    if not taken.keys() & _PLACED and (both := coordinate_columns(columns, free)):
        taken[Field.LATITUDE], taken[Field.LONGITUDE] = both
    free = [index for index in free if index not in taken.values()]
    if Field.EXTERNAL_ID not in taken and (ids := find_ids(headers, columns, free)) is not None:
        taken[Field.EXTERNAL_ID] = ids
    if Field.TEXT not in taken or (not is_told and is_seldom_filled(columns[taken[Field.TEXT]])):
        take_sentences(columns, taken, is_told)


def _may_be_received(header: str, filled: Sequence[str]) -> bool:
    return not _LATER.search(words_of(header)) and looks_like_dates(filled)
