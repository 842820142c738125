"""The shapes in which safety walks travel."""

import enum


class WalkKind(enum.StrEnum):
    PUBLIC = "public"
    EST_INTERNAL = "est-internal"
