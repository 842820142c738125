"""The municipality's own settings: its name, arms, meetings and rules."""

import io
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import time
from math import floor

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.setting_rows import setting_row
from desktop.store import Store
from desktop.website.addresses import site_address
from desktop.website.counts import FEWEST
from models.deeds import Deed
from models.meetings.values import FixedItem, Section
from models.papers import (
    OPTIONAL_SECTIONS,
    TINT,
    WHITE,
    ArchiveLevel,
    PaperOptions,
    contrast,
    is_colour,
    is_readable,
    lightened,
)
from models.refusals import Refusal, RefusalKind
from models.settings import Setting

_KEY = "municipality"
_ARMS = "arms"
ARMS_BYTES = 2_000_000
ARMS_PIXELS = 4_000


@dataclass(frozen=True, slots=True)
class MunicipalitySettings:
    """What is the municipality's; each with a default that a new store starts with."""

    name: str = "Kommunen"
    unit: str = "Trygghet och säkerhet"
    # "592 80 Älvköping · 08-465 004 00 · alvkoping.example": the foot of each paper.
    address: str = ""
    website: str = ""
    # Monday is 0.
    meeting_weekday: int = 2
    meeting_starts: str = "09:00"
    meeting_ends: str = "10:00"
    meeting_place: str = ""
    # Own items that every meeting begins with.
    fixed_items: tuple[FixedItem, ...] = ()
    # 1 or 2 weeks between meetings (domain.md §1).
    meeting_interval: int = 1
    recipients: str = ""
    # Where the published pages lie, "https://…/"; "" until somebody has said.
    site_address: str = ""
    # Fewer reports than this behind a measure are told as "några" on the website.
    fewest_reports: int = FEWEST
    # A public text may not be approved by the one who wrote it.
    reviewer_is_another: bool = True
    names_in_minutes: bool = False
    # The papers' colour as "#0B4F6C", the sections not printed while empty, and the level of PDF/A.
    accent: str = ""
    left_out: tuple[str, ...] = ()
    archive_level: str = ArchiveLevel.PDF_A_2A.value
    # A case without a deed for this long lies still.
    still_days: int = 28
    arms: bytes | None = field(default=None, repr=False)

    @property
    def starts(self) -> time:
        return time.fromisoformat(self.meeting_starts)

    @property
    def ends(self) -> time:
        return time.fromisoformat(self.meeting_ends)

    @property
    def paper(self) -> PaperOptions:
        """How the papers are made."""
        left_out = tuple(each for each in OPTIONAL_SECTIONS if each.value in self.left_out)
        return PaperOptions(self.accent, left_out, ArchiveLevel(self.archive_level))


class Municipality:
    def __init__(self, store: Store) -> None:
        self._store = store

    def settings(self) -> MunicipalitySettings:
        with self._store.reading() as session:
            return settings_of(session)

    def save(self, settings: MunicipalitySettings) -> None:
        """Keep the settings.

        Raises Refusal NAME_MISSING, ARMS_UNREADABLE, COLOUR_UNKNOWN, COLOUR_TOO_PALE, ADDRESS_UNREADABLE.
        """
        if not settings.name.strip():
            raise Refusal(RefusalKind.NAME_MISSING)
        if settings.arms:
            refuse_bad_arms(settings.arms)
        refuse_bad_colour(settings.accent)
        settings = replace(settings, site_address=site_address(settings.site_address))
        kept = asdict(settings)
        arms = kept.pop("arms")
        with self._store.writing(Deed.SETTING_EDIT) as session:
            setting_row(session, _KEY).value = kept
            setting_row(session, _ARMS).data = arms


def settings_of(session: Session) -> MunicipalitySettings:
    """The settings as they stand; what was never set has its default.

    Within a reading for one reader too: rules are the program's to go by (`desktop/audience/reading.py`).
    """
    session = session.info.get("whole", session)
    found = {row.key: row for row in session.scalars(select(Setting).where(Setting.key.in_([_KEY, _ARMS])))}
    kept = found[_KEY].value if _KEY in found else {}
    known = {entry.name for entry in fields(MunicipalitySettings)}
    values = {key: value for key, value in kept.items() if key in known}
    values["fixed_items"] = tuple(_fixed_item(each) for each in values.get("fixed_items", ()))
    values["left_out"] = tuple(values.get("left_out", ()))
    settings = MunicipalitySettings(**values)
    return replace(settings, arms=found[_ARMS].data) if _ARMS in found else settings


def _fixed_item(plain: dict[str, str]) -> FixedItem:
    return FixedItem(Section(plain["section"]), plain["title"])


def refuse_bad_colour(accent: str) -> None:
    """Raises Refusal COLOUR_UNKNOWN, COLOUR_TOO_PALE for what cannot be read on paper; none is good."""
    if not accent:
        return
    if not is_colour(accent):
        raise Refusal(RefusalKind.COLOUR_UNKNOWN, colour=accent)
    if not is_readable(accent):
        reached = min(contrast(accent, WHITE), contrast(accent, lightened(accent, TINT)))
        raise Refusal(RefusalKind.COLOUR_TOO_PALE, colour=accent, contrast=floor(reached * 10) / 10)


def refuse_bad_arms(data: bytes) -> None:
    """Raises Refusal ARMS_UNREADABLE for what is no PNG or JPEG of a sensible size."""
    from PIL import Image  # noqa: PLC0415 - the window starts without it

    try:
        with Image.open(io.BytesIO(data), formats=["PNG", "JPEG"]) as image:
            is_good = len(data) <= ARMS_BYTES and max(image.size) <= ARMS_PIXELS
            if is_good:
                image.load()
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        is_good = False
    if not is_good:
        raise Refusal(RefusalKind.ARMS_UNREADABLE)
