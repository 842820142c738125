"""What can stand in a text instead of words about a person, by kind of finding."""

from functools import cache
from importlib.resources import files

from models.screening.values import HitKind


def proposals(kind: HitKind) -> tuple[str, ...]:
    """Words to choose from, the best first; the person may write others."""
    return _written().get(kind.value) or _written()["other"]


@cache
def _written() -> dict[str, tuple[str, ...]]:
    import tomllib  # noqa: PLC0415 - the window starts without it

    words = (files("resources") / "templates" / "neutral_words.toml").read_text("utf-8")
    return {kind: tuple(proposed) for kind, proposed in tomllib.loads(words).items()}
