"""How imports are judged here: limits and likeness, as the municipality has set them."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.attachments.limits import AttachmentLimits
from desktop.intake.limits import Limits
from desktop.intake.verdicts.likeness import CategoryRules, LikenessRules, Weights
from desktop.setting_rows import setting_row
from desktop.store import Store
from models.deeds import Deed
from models.refusals import Refusal, RefusalKind
from models.settings import Setting

_KEY = "import"
# The least and the most that a person may set.
LIMITS: Mapping[str, tuple[float, float]] = {
    "file_bytes": (100_000, 500_000_000),
    "unpacked_bytes": (1_000_000, 2_000_000_000),
    "unpacked_ratio": (10, 1_000),
    "rows": (1, 1_000_000),
    "columns": (1, 16_384),
    "cell_characters": (100, 32_767),
    "memory_bytes": (200_000_000, 8_000_000_000),
    "step_seconds": (1, 3_600),
}
ATTACHMENTS: Mapping[str, tuple[float, float]] = {
    "attached_bytes": (100_000, 500_000_000),
    "picture_pixels": (1_000_000, AttachmentLimits().picture_pixels),
}
LIKENESS: Mapping[str, tuple[float, float]] = {
    "radius_metres": (1, 5_000),
    "days": (0.05, 366),
    "threshold": (0.05, 1),
}
WEIGHT = (0.0, 1.0)

Value = TypeVar("Value", Limits, AttachmentLimits, LikenessRules, Weights)


@dataclass(frozen=True, slots=True)
class ImportTuning:
    """As set, with the defaults of a new store."""

    limits: Limits = Limits()  # noqa: RUF009 - frozen
    likeness: LikenessRules = LikenessRules()  # noqa: RUF009 - frozen
    attachments: AttachmentLimits = AttachmentLimits()  # noqa: RUF009 - frozen


class Tuning:
    def __init__(self, store: Store) -> None:
        self._store = store

    def read(self) -> ImportTuning:
        with self._store.reading() as session:
            return tuning_of(session)

    def save(self, tuning: ImportTuning) -> None:
        """Keep the settings. Raises Refusal TUNING_OUT_OF_RANGE with the field, the least and the most."""
        refuse_bad(tuning)
        kept = asdict(tuning)
        kept["likeness"]["per_category"] = {
            str(category): asdict(rules) for category, rules in tuning.likeness.per_category.items()
        }
        with self._store.writing(Deed.SETTING_EDIT) as session:
            setting_row(session, _KEY).value = kept


def tuning_of(session: Session) -> ImportTuning:
    """The settings as they stand; what was never set has its default."""
    kept = session.scalar(select(Setting.value).where(Setting.key == _KEY)) or {}
    likeness = dict(kept.get("likeness", {}))
    likeness["weights"] = _value(Weights, likeness.get("weights", {}))
    likeness["per_category"] = {
        int(category): _category_rules(rules) for category, rules in likeness.get("per_category", {}).items()
    }
    return ImportTuning(
        _value(Limits, kept.get("limits", {})),
        _value(LikenessRules, likeness),
        _value(AttachmentLimits, kept.get("attachments", {})),
    )


def refuse_bad(tuning: ImportTuning) -> None:
    """Raises Refusal TUNING_OUT_OF_RANGE."""
    for name, (least, most) in LIMITS.items():
        _refuse_beyond(name, getattr(tuning.limits, name), least, most)
    for name, (least, most) in ATTACHMENTS.items():
        _refuse_beyond(name, getattr(tuning.attachments, name), least, most)
    for name, (least, most) in LIKENESS.items():
        _refuse_beyond(name, getattr(tuning.likeness, name), least, most)
    _refuse_bad_weights(tuning.likeness.weights)
    for rules in tuning.likeness.per_category.values():
        if rules.radius_metres is not None:
            _refuse_beyond("radius_metres", rules.radius_metres, *LIKENESS["radius_metres"])
        if rules.weights is not None:
            _refuse_bad_weights(rules.weights)


def _refuse_bad_weights(weights: Weights) -> None:
    for entry in fields(Weights):
        _refuse_beyond(f"weights.{entry.name}", getattr(weights, entry.name), *WEIGHT)
    _refuse_beyond("weights", weights.place + weights.time + weights.category + weights.words, 0.1, 4)


def _refuse_beyond(name: str, value: float, least: float, most: float) -> None:
    # Written so that NaN is refused too.
    if not least <= value <= most:
        raise Refusal(RefusalKind.TUNING_OUT_OF_RANGE, field=name, least=f"{least:g}", most=f"{most:g}")


def _category_rules(kept: float | Mapping[str, Any]) -> CategoryRules:
    """A bare number is a radius: so it was stored while a category could have nothing else of its own."""
    if not isinstance(kept, Mapping):
        return CategoryRules(kept)
    weights = kept.get("weights")
    return CategoryRules(kept.get("radius_metres"), None if weights is None else _value(Weights, weights))


def _value(table: type[Value], kept: Mapping[str, Any]) -> Value:
    known = {entry.name for entry in fields(table)}
    return table(**{name: value for name, value in kept.items() if name in known})
