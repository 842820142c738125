"""How areas, priorities and the base map are kept."""

from datetime import date
from typing import Any

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, LongText, SortText
from models.kinds import Kind


class Area(Base):
    """A named part of the municipality; geometry is GeoJSON in WGS 84, or None."""

    __tablename__ = "area"
    kind = Kind.AREA
    unrecorded = frozenset({"version", "sort_key", "geometry"})

    name: Mapped[str] = mapped_column(unique=True)
    geometry: Mapped[Any] = mapped_column(JSON(none_as_null=True), nullable=True)
    is_active: Mapped[bool] = mapped_column(default=True)
    sort_key: Mapped[SortText]
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own form


class PriorityArea(Base):
    """An area that leads every meeting of a period, with the motive."""

    __tablename__ = "priority_area"
    kind = Kind.AREA

    area_id: Mapped[int] = mapped_column(ForeignKey("area.id", ondelete="CASCADE"), index=True)
    starts: Mapped[date]
    ends: Mapped[date]
    motive: Mapped[LongText]

    @property
    def subject_id(self) -> int:
        return self.area_id


class BaseLayer(Base):
    """One layer of the base map: a GeoJSON FeatureCollection in WGS 84.

    `name` is "base" for water, roads, parks … and "outline" for the municipality's outline.
    """

    __tablename__ = "base_layer"
    kind = Kind.AREA
    unrecorded = frozenset({"geojson"})

    name: Mapped[str] = mapped_column(unique=True)
    geojson: Mapped[Any] = mapped_column(JSON)
