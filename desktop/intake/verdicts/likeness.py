"""What makes two reports alike enough to be proposed as one: radius, days, weights and threshold."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Weights:
    """What each part of the score weighs. The first four are taken as shares of their sum."""

    place: float = 0.4
    time: float = 0.2
    category: float = 0.25
    words: float = 0.15
    # Comes on top: few senders say who they are.
    sender: float = 0.05


@dataclass(frozen=True, slots=True)
class CategoryRules:
    """What a category judges otherwise than the others; None is as they do."""

    radius_metres: float | None = None
    weights: Weights | None = None


@dataclass(frozen=True, slots=True)
class LikenessRules:
    """`per_category` has the categories (by id) with rules of their own.

    These hold between two reports of that category. Two reports of different categories are always
    judged by the common rules.
    """

    radius_metres: float = 60.0
    days: float = 7.0
    threshold: float = 0.64
    weights: Weights = Weights()
    per_category: Mapping[int, CategoryRules] = field(default_factory=dict)
