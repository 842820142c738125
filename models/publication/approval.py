"""Who may approve public words, and what an approval covers (domain.md §5)."""

import unicodedata
from collections.abc import Iterable

from models.folding import fold
from models.publication.tables import Publication, PublicationReview
from models.publication.values import PublicationState, Verdict

# What residents may read, once its day has come.
MAY_GO_OUT = frozenset({PublicationState.APPROVED, PublicationState.PUBLISHED})
_INVISIBLE = frozenset({"Cf", "Cc", "Mn"})


def name_key(name: str) -> str:
    """The name as two spellings of it are compared: case, spaces, accents and invisible signs aside."""
    spaced = " ".join(fold(unicodedata.normalize("NFKC", name)).split())
    return "".join(sign for sign in spaced if unicodedata.category(sign) not in _INVISIBLE)


def contributors_of(publication: Publication) -> tuple[str, ...]:
    """All who wrote words since the last approval."""
    return tuple(publication.contributors.splitlines())


def add_contributor(publication: Publication, name: str) -> None:
    """Note that *name* changes the words; after an approval the count of contributors begins anew.

    Called while the publication is still in the state that the change finds it in.
    """
    before = () if publication.state in MAY_GO_OUT else contributors_of(publication)
    named = " ".join(name.split())
    if not wrote(named, before):
        before = (*before, named)
    publication.contributors = "\n".join(before)
    publication.author = name
    publication.times_written += 1


def wrote(name: str, contributors: Iterable[str]) -> bool:
    """Whether that person is among the contributors."""
    return name_key(name) in map(name_key, contributors)


def is_approved_as_it_stands(publication: Publication, last: PublicationReview | None) -> bool:
    """Whether the last verdict lets exactly the words that stand there now go out."""
    return (
        last is not None
        and last.verdict is Verdict.APPROVED
        and (last.public_title, last.public_text) == (publication.public_title, publication.public_text)
    )
