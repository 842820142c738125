"""The readers of what leaves the program."""

import enum
from collections.abc import Mapping


class Audience(enum.StrEnum):
    """Who reads it.

    SENDER is the one who told us, in a letter or a digest: a reader of papers between partner and public, but
    on another line. They are told what became of what they told (category, area and state of the case, our
    answer to them), which the public is not; the words that partners share among themselves are not theirs.
    """

    INTERNAL = "internal"
    PARTNER = "partner"
    SENDER = "sender"
    PUBLIC = "public"


Readers = frozenset[Audience]

# Each step of the field list by its name. Whatever the public may read, all may read.
STEPS: Mapping[str, Readers] = {
    "public": frozenset(Audience),
    "outside": frozenset({Audience.INTERNAL, Audience.PARTNER, Audience.SENDER}),
    "sender": frozenset({Audience.INTERNAL, Audience.SENDER}),
    "partner": frozenset({Audience.INTERNAL, Audience.PARTNER}),
    "internal": frozenset({Audience.INTERNAL}),
    # Read where it is needed, by name, and each reading is logged: in no file, not even an internal one.
    "nobody": frozenset(),
}
