"""The laws that masked words rest on: the usual ones, and how one is written."""

import re
import tomllib
from functools import cache
from importlib.resources import files

from models.disclosures.values import LegalBasis

# "OSL 21:1" and "OSL 21 kap 1" mean "OSL 21 kap. 1 §".
_SHORT = re.compile(r"([A-Za-zÅÄÖåäö]+)\s+(\d+)(?:\s*:\s*|\s+kap\.?\s+)(\d+(?:\s?[a-z])?)(?:\s*§)?")


@cache
def usual_bases() -> tuple[LegalBasis, ...]:
    """As `resources/legal_bases.toml` lists them."""
    told = tomllib.loads((files("resources") / "legal_bases.toml").read_text("utf-8"))
    return tuple(LegalBasis(each["law"], each["protects"]) for each in told["basis"])


def cited(basis: str) -> str:
    """The law as it is cited in full; words of another form stay as they are."""
    words = " ".join(basis.split())
    short = _SHORT.fullmatch(words)
    return f"{short[1].upper()} {short[2]} kap. {short[3]} §" if short else words


def protects(law: str) -> str:
    """What the law protects; "" for one that is not listed."""
    return next((each.protects for each in usual_bases() if each.law == law), "")
