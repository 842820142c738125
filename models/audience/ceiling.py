"""The ceiling: what no list and no setting can lift.

It is a second key beside the field list. A slip in the list that lets one of these out changes nothing:
`readers_of` gives what both allow, and a test tells that they differ.
"""

from fnmatch import fnmatchcase

from models.audience.fields import FIELDS
from models.audience.values import STEPS, Readers

# Patterns of "table.column", each with the widest step it can ever have. The first that fits holds.
CEILING: tuple[tuple[str, str], ...] = (
    # Who told us: in no file for partners or the public, and in an answer only as its address.
    ("informant.*", "nobody"),
    # What is kept to know who did what, and what a person wrote for colleagues.
    ("history.*", "internal"),
    ("review_comment.*", "internal"),
    ("publication_review.comment", "internal"),
    ("publication_review.person", "internal"),
    ("case_note.*", "internal"),
    ("item_draft.*", "internal"),
    ("screening_decision.*", "internal"),
    ("*.folded", "internal"),
    # The words of the one who told, and what we thought of them.
    ("report.text", "internal"),
    ("report.dismissal_motive", "internal"),
    ("case_file.description", "internal"),
    # A picture's name and bytes tell of homes and people.
    ("attachment*.*", "internal"),
    ("contact_person.phone", "internal"),
    ("person.*", "internal"),
    ("setting.*", "internal"),
    ("report_import.*", "internal"),
    ("disposed_record.*", "internal"),
    ("retention_hold.*", "internal"),
    ("disclosure.*", "internal"),
    ("answer.*", "sender"),
    ("publication.public_*", "public"),
    ("publication_review.public_*", "public"),
    # Written for the trace that a withdrawn measure leaves on the website.
    ("publication.withdrawal_reason", "public"),
    ("publication.partner_text", "partner"),
    # The house's own free text may be shared around the table, and never reaches the public.
    ("*.title", "partner"),
    ("*.description", "partner"),
    ("*.note", "partner"),
    ("*.outcome", "partner"),
    ("*.*reason", "partner"),
    ("*.decision", "partner"),
    ("*.motive", "partner"),
    ("minutes.*", "partner"),
    ("agenda_item.*", "partner"),
    ("escalation.*", "partner"),
    ("*.latitude", "partner"),
    ("*.longitude", "partner"),
    ("*.line*", "partner"),
)
# A decision in one word, of a list of four; not somebody's sentence.
_WORDS_OF_A_LIST = frozenset({"follow_up.decision"})


def ceiling_of(column: str) -> Readers:
    """The most that may ever read "table.column"."""
    if column in _WORDS_OF_A_LIST:
        return STEPS["public"]
    return STEPS[next((step for pattern, step in CEILING if fnmatchcase(column, pattern)), "public")]


def readers_of(column: str) -> Readers:
    """Who may read "table.column" at most: those whom both the list and the ceiling allow."""
    return FIELDS.get(column, frozenset()) & ceiling_of(column)
