"""What the paper needs besides the picture: whose it is, and the map beneath."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from desktop.clock import STOCKHOLM
from desktop.minutes.values import Issuer
from desktop.minutes.work import base_map
from desktop.municipality import settings_of
from desktop.situation.values import AreaPicture
from models.papers import PaperOptions


@dataclass(frozen=True, slots=True)
class PaperContent:
    """All that is printed."""

    issuer: Issuer
    picture: AreaPicture
    base: Mapping[str, Any]
    written_at: datetime
    options: PaperOptions


def content_of(session: Session, picture: AreaPicture, written_at: datetime) -> PaperContent:
    settings = settings_of(session)
    return PaperContent(
        issuer=Issuer(settings.name, settings.unit, settings.address, settings.arms),
        picture=picture,
        base=base_map(session),
        written_at=written_at.astimezone(STOCKHOLM),
        options=settings.paper,
    )
