"""How much a photo or file may ask of us."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AttachmentLimits:
    """Beyond any of these the file is refused; no setting takes larger pictures than the default here."""

    attached_bytes: int = 25_000_000
    picture_pixels: int = 40_000_000
