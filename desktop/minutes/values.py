"""What stands in the minutes of one weekly meeting, in the order of the paper."""

from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any

from desktop.map.paper.points import MapPoint
from models.meetings.values import MinutesState, Presence, Section
from models.papers import PaperOptions


@dataclass(frozen=True, slots=True)
class Issuer:
    """Whose paper it is; `arms` is a PNG, and a plain shield is drawn where there is none."""

    municipality: str
    unit: str = ""
    address_line: str = ""
    arms: bytes | None = None


@dataclass(frozen=True, slots=True)
class Sitting:
    """When and where the meeting was held, local time."""

    held_on: date
    week: int
    year: int
    starts: time | None = None
    ends: time | None = None
    place: str = ""
    registry_number: str = ""


@dataclass(frozen=True, slots=True)
class Version:
    """Which version of the minutes this is, how far it has come, and when it was written (an aware time)."""

    state: MinutesState
    number: int
    written_at: datetime


@dataclass(frozen=True, slots=True)
class Masking:
    """That this copy has masked parts: who masked them, as a role, and when (an aware time)."""

    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class KeyFigure:
    label: str
    figure: int


@dataclass(frozen=True, slots=True)
class AttendanceRow:
    """One seat at the table; `name` stays empty where the municipality prints roles only."""

    organisation: str
    role: str
    presence: Presence | None
    name: str = ""


@dataclass(frozen=True, slots=True)
class FollowUpRow:
    """A measure of earlier meetings. No `due` means ongoing, which has a `next_follow_up` instead.

    `moved` is how often its date was moved, `first_due` what was promised first.
    The ids say which measure and actor it was; minutes that were frozen before they were kept have 0.
    """

    number: str
    measure: str
    area: str
    responsible: str
    state: str
    measure_id: int = field(default=0, kw_only=True)
    responsible_id: int = field(default=0, kw_only=True)
    decision: str = ""
    due: date | None = None
    next_follow_up: date | None = None
    moved: int = 0
    is_overdue: bool = False
    first_due: date | None = None


@dataclass(frozen=True, slots=True)
class Count:
    """Reports of one category, source or area: this week against the last."""

    name: str
    this_week: int
    last_week: int


@dataclass(frozen=True, slots=True)
class ActorRemark:
    """What one actor told in the round of the table."""

    actor: str
    text: str


@dataclass(frozen=True, slots=True)
class AreaSituation:
    """One area's picture of the week; `motive` says why a prioritised area is prioritised.

    `numbers` are those of the overview map that lie in the area.
    """

    reports: Count
    is_priority: bool = False
    motive: str = ""
    text: str = ""
    categories: tuple[Count, ...] = ()
    remarks: tuple[ActorRemark, ...] = ()
    numbers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Situation:
    """The whole municipality's picture: `categories` become bars, `remarks` the round of the actors."""

    categories: tuple[Count, ...] = ()
    areas: tuple[AreaSituation, ...] = ()
    remarks: tuple[ActorRemark, ...] = ()


@dataclass(frozen=True, slots=True)
class NewCase:
    number: str
    title: str
    area: str
    category: str
    reports: int


@dataclass(frozen=True, slots=True)
class NewMeasure:
    """A measure decided at this meeting. No `due` means ongoing. The ids are as in `FollowUpRow`."""

    number: str
    measure: str
    cause: str
    area: str
    responsible: str
    measure_id: int = field(default=0, kw_only=True)
    responsible_id: int = field(default=0, kw_only=True)
    contributors: tuple[str, ...] = ()
    due: date | None = None
    next_follow_up: date | None = None


@dataclass(frozen=True, slots=True)
class ComingEvent:
    """Something to be ready for; `when` is None where the day is not known."""

    what: str
    when: date | None = None
    where: str = ""


@dataclass(frozen=True, slots=True)
class Lifted:
    """A matter for another body: the steering group or the crime prevention council."""

    matter: str
    body: str
    # What is asked of it; "" for an own item of the agenda that says it all.
    asked: str = ""


@dataclass(frozen=True, slots=True)
class PublishedMeasure:
    """A measure on its way to the website, and how far it has come there."""

    number: str
    measure: str
    state: str


@dataclass(frozen=True, slots=True)
class NextMeeting:
    held_on: date
    starts: time | None = None
    place: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """What was written under one item of the agenda: running text, and the decision if one was taken."""

    section: Section
    title: str = ""
    text: str = ""
    decision: str = ""


@dataclass(frozen=True, slots=True)
class OverviewMap:
    """Numbered places over a base map: GeoJSON in WGS 84, features with `kind` and `name`."""

    points: tuple[MapPoint, ...] = ()
    base: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MinutesContent:
    """All that is printed, and nothing else: frozen in the store when the minutes are finalised."""

    issuer: Issuer
    sitting: Sitting
    version: Version
    title: str
    key_figures: tuple[KeyFigure, ...] = ()
    attendance: tuple[AttendanceRow, ...] = ()
    follow_ups: tuple[FollowUpRow, ...] = ()
    situation: Situation = Situation()
    sources: tuple[Count, ...] = ()
    new_cases: tuple[NewCase, ...] = ()
    new_measures: tuple[NewMeasure, ...] = ()
    coming: tuple[ComingEvent, ...] = ()
    lifted: tuple[Lifted, ...] = ()
    feedback: tuple[str, ...] = ()
    published: tuple[PublishedMeasure, ...] = ()
    next_meeting: NextMeeting | None = None
    notes: tuple[Note, ...] = ()
    noted_by: str = ""
    recipients: tuple[str, ...] = ()
    overview: OverviewMap = OverviewMap()
    options: PaperOptions = field(default_factory=PaperOptions)
    masking: Masking | None = None

    @property
    def sections(self) -> tuple[Section, ...]:
        """Those that are printed, numbered from 1 in this order: what is left out is so only while empty."""
        left_out = {section for section in self.options.left_out if not self._is_written_in(section)}
        return tuple(section for section in Section if section not in left_out)

    def _is_written_in(self, section: Section) -> bool:
        own = {Section.COMING: self.coming, Section.ESCALATE: self.lifted, Section.FEEDBACK: self.feedback}
        return bool(own.get(section) or self.notes_under(section))

    def notes_under(self, section: Section) -> tuple[Note, ...]:
        return tuple(note for note in self.notes if note.section is section)
