"""What the store knows already, as far as an import asks."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, func, select, union
from sqlalchemy.orm import Session

from desktop.areas.questions import municipality
from desktop.categories import category_words
from desktop.intake.verdicts.alike import Told
from desktop.places.addresses import house_of
from desktop.places.area_lookup import AreaLookup
from desktop.places.outlines import Outline
from models.areas.tables import Area
from models.categories.tables import Category
from models.folding import fold
from models.history import HistoryEntry
from models.reports.tables import Informant, Report, ReportImport
from models.reports.values import OWN_PLACE, Precision, ReportSource


def of_sender(
    table: type[Report] | type[ReportImport], source: ReportSource, sender: str
) -> ColumnElement[bool]:
    """What a file from this sender may repeat: its own, and what came before the sender was named.

    With no sender named, all of the source.
    """
    whose = and_(table.source == source, table.sender.in_((sender, "")))
    return whose if sender else table.source == source


def spelled(session: Session, source: ReportSource, sender: str) -> str:
    """The sender as it was written the first time: "karlskogahem" is "Karlskogahem"."""
    plain = " ".join(sender.split())
    imports = select(ReportImport.sender).where(ReportImport.source == source)
    typed = select(Report.sender).where(Report.source == source, Report.import_id.is_(None))
    known = session.scalars(union(imports, typed))
    return next((name for name in known if fold(name) == fold(plain)), plain)


def fingerprint(session: Session) -> tuple[int, int, int]:
    """Changes when reports come, go or are changed."""
    highest, count = session.execute(
        select(func.coalesce(func.max(Report.id), 0), func.count(Report.id))
    ).one()
    latest = session.scalar(select(func.coalesce(func.max(HistoryEntry.id), 0)))
    return highest, count, latest or 0


def known_reports(
    session: Session, source: ReportSource, sender: str
) -> tuple[dict[str, tuple[str, ...]], set[str]]:
    """Of a sender: id → content hashes, and the hashes of reports without an id."""
    by_id: dict[str, tuple[str, ...]] = {}
    without_id: set[str] = set()
    asked = select(Report.external_id, Report.content_hash).where(of_sender(Report, source, sender))
    for external_id, content_hash in session.execute(asked):
        if external_id:
            by_id[external_id] = (*by_id.get(external_id, ()), content_hash)
        else:
            without_id.add(content_hash)
    return by_id, without_id


def told_between(session: Session, first: datetime, last: datetime, days: float) -> Iterator[Told]:
    """Reports near in time, keyed by minus their id: positive keys are the file's own rows."""
    margin = timedelta(days=days)
    at = func.coalesce(Report.happened_at, Report.received_at)
    asked = (
        select(Report, Informant.email)
        .outerjoin(Informant, Informant.report_id == Report.id)
        .where(at.between(first - margin, last + margin))
        .with_only_columns(
            Report.id,
            Report.happened_at,
            Report.received_at,
            Report.latitude,
            Report.longitude,
            Report.precision,
            Report.sender_area,
            Report.place,
            Report.category_id,
            Report.sender_category,
            Report.folded,
            Informant.email,
        )
    )
    for row in session.execute(asked):
        yield Told(
            -row.id,
            row.happened_at or row.received_at,
            row.latitude,
            row.longitude,
            row.precision,
            fold(row.sender_area or row.place),
            category_word(row.category_id, row.sender_category),
            row.folded,
            row.email or "",
            house_of(row.place) if row.latitude is None else "",
        )


def category_word(category_id: int | None, sender_category: str) -> str:
    """Two senders' words for one category are the same word."""
    return str(category_id) if category_id else fold(sender_category)


class CategoryWords:
    """Senders' words → our categories."""

    def __init__(self, session: Session) -> None:
        named = session.execute(select(Category.id, Category.name))
        self.names = {category.id: category.name for category in named}
        self._meaning = category_words(session)
        self._heard: dict[str, int | None] = {}

    def meaning(self, word: str) -> int | None:
        """The id of the category that a sender's word means; None where nobody has said."""
        if word not in self._heard:
            self._heard[word] = self._meaning.get(fold(word.strip())) if word else None
        return self._heard[word]


@dataclass(frozen=True, slots=True)
class Ground:
    """The municipality's areas and outline."""

    names: Mapping[int, str]
    by_name: Mapping[str, int]
    lookup: AreaLookup
    outline: Outline | None

    def area_of(
        self, named: str, latitude: float | None, longitude: float | None, precision: Precision
    ) -> int | None:
        """The area that an exact place lies in, else the one that is named, else the one around the point."""
        said = self.by_name.get(fold(named)) if named else None
        if latitude is None or longitude is None or (said and precision not in OWN_PLACE):
            return said
        return self.lookup.at(latitude, longitude) or said


def ground(session: Session) -> Ground:
    asked = select(Area.id, Area.name, Area.geometry).where(Area.is_active)
    areas = session.execute(asked.order_by(Area.sort_key, Area.id)).all()
    return Ground(
        names={area.id: area.name for area in areas},
        by_name={fold(area.name): area.id for area in areas},
        lookup=AreaLookup((area.id, area.geometry) for area in areas),
        outline=municipality(session),
    )
