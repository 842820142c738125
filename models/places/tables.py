"""How the gazetteer is kept."""

from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base
from models.kinds import Kind


class PlaceName(Base):
    """A place and its name, as a file of place names told it."""

    __tablename__ = "place_name"
    kind = Kind.PLACE_NAME

    name: Mapped[str]
    # The name's words without case, accents and endings (`desktop.places.matching.name_key`): what a
    # suggestion is found by.
    folded: Mapped[str] = mapped_column(index=True)
    latitude: Mapped[float]
    longitude: Mapped[float]
    # The file that it came with; a new import of the same file replaces its names.
    file_name: Mapped[str]
