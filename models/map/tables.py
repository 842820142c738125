"""How map layers and saved views are kept."""

from typing import Any

from sqlalchemy import JSON, String
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base
from models.kinds import Kind
from models.map.values import LayerKind


class MapLayer(Base):
    """A layer of the base map that the municipality has added: features of its own, or where tiles are."""

    __tablename__ = "map_layer"
    kind = Kind.MAP_LAYER
    # An address may hold a key, which no history should keep.
    unrecorded = frozenset({"version", "features", "source"})

    name: Mapped[str] = mapped_column(String(200), unique=True)
    layer_kind: Mapped[LayerKind]
    # Where it comes from: the address of a service, the path of a file of tiles, the name of a file read in.
    source: Mapped[str] = mapped_column(default="")
    # What the kind needs besides: see models.map.values.
    options: Mapped[Any] = mapped_column(JSON, default=dict)
    # A GeoJSON FeatureCollection in WGS 84; None for tiles.
    features: Mapped[Any] = mapped_column(JSON(none_as_null=True), nullable=True)
    is_shown: Mapped[bool] = mapped_column(default=True)
    # From below to above.
    position: Mapped[int] = mapped_column(default=0)
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own form


class SavedView(Base):
    """A filter of the map under a name of its own: "Skolgårdar, kväll, hösten"."""

    __tablename__ = "saved_view"
    kind = Kind.SAVED_VIEW
    unrecorded = frozenset({"version"})

    name: Mapped[str] = mapped_column(String(200), unique=True)
    # The filter's fields as words, with the view's middle and zoom.
    wanted: Mapped[Any] = mapped_column(JSON, default=dict)
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own form
