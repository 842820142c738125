"""Names of places: taken in from files, and suggested for reports that have no point."""

from pathlib import Path

from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session

from desktop import place_name_questions as questions
from desktop.intake.readers.cleaning import cleaned
from desktop.intake.readers.content import content_of
from desktop.intake.tuning import tuning_of
from desktop.places.matching import found as found_in
from desktop.places.matching import mentions, name_key
from desktop.places.name_files import NamesReader, names_here
from desktop.places.suggesting import Candidate, ranked
from desktop.storage.touched import touch
from desktop.store import Store
from desktop.versions import fetch
from models.deeds import Deed
from models.kinds import Changes, Kind
from models.places.tables import PlaceName
from models.places.values import PlaceNameFile, PlaceNamesPreview, Suggestion
from models.reports.tables import Report

_AT_ONCE = 5_000
# Letters of a report that are searched for names.
_LONGEST_TEXT = 4_000


class PlaceNames:
    """Remembers the names on the base map until it changes. *read_names* reads files, here or apart."""

    def __init__(self, store: Store, read_names: NamesReader = names_here) -> None:
        self._store = store
        self._read_names = read_names
        self._map_names: dict[str, list[Candidate]] | None = None
        store.listeners.append(self._hear)

    # Questions

    def files(self) -> list[PlaceNameFile]:
        """The files that have been taken in, by name; the id is the first name's."""
        asked = (
            select(func.min(PlaceName.id), PlaceName.file_name, func.count())
            .group_by(PlaceName.file_name)
            .order_by(PlaceName.file_name)
        )
        with self._store.reading() as session:
            return [PlaceNameFile(*row) for row in session.execute(asked)]

    def preview(self, path: Path) -> PlaceNamesPreview:
        """What taking in the file would do; nothing is written.

        Any file that an import reads, with a name and a coordinate in each row. Raises Refusal as an
        import does, and NO_PLACE_NAMES.
        """
        with self._store.reading() as session:
            limits = tuning_of(session).limits
        found = self._read_names(content_of(path, limits), limits)
        file_name = cleaned(path.name)
        with self._store.reading() as session:
            replaced = session.scalar(select(func.count()).where(PlaceName.file_name == file_name)) or 0
        return PlaceNamesPreview(file_name, found.places, found.skipped, replaced)

    def suggestions(self, report_id: int) -> tuple[Suggestion, ...]:
        """Where the report may tell of, the likeliest first, at most nine. Raises Refusal GONE."""
        with self._store.reading() as session:
            report = fetch(session, Report, report_id)
            text = f"{report.place}\n{report.text}"[:_LONGEST_TEXT]
            keys = {mention.key for mention in mentions(text)} - questions.own_keys(session)
            candidates = self._candidates(session, report, text, keys)
            known = {candidate.key for candidate in candidates}
            return ranked(found_in(text, known), candidates, questions.whereabouts(session, report))

    # Deeds

    def take_in(self, preview: PlaceNamesPreview) -> int:
        """Store the names instead of those that a file of the same name brought before; how many."""
        rows = [
            {
                "name": place.name,
                "folded": name_key(place.name),
                "latitude": place.position.latitude,
                "longitude": place.position.longitude,
                "file_name": preview.file_name,
            }
            for place in preview.places
        ]
        with self._store.writing(Deed.PLACE_NAMES_IMPORT) as session:
            session.execute(delete(PlaceName).where(PlaceName.file_name == preview.file_name))
            for first in range(0, len(rows), _AT_ONCE):
                session.execute(insert(PlaceName.__table__), rows[first : first + _AT_ONCE])  # type: ignore[arg-type]
            touch(session, Kind.PLACE_NAME, [0])
        return len(rows)

    def remove(self, file_name: str) -> int:
        """Forget the names that a file brought; how many. Places set by them stay."""
        with self._store.writing(Deed.PLACE_NAMES_IMPORT) as session:
            gone = session.execute(delete(PlaceName).where(PlaceName.file_name == file_name))
            touch(session, Kind.PLACE_NAME, [0])
            return gone.rowcount  # type: ignore[attr-defined,no-any-return]

    def _candidates(self, session: Session, report: Report, text: str, keys: set[str]) -> list[Candidate]:
        if self._map_names is None:
            self._map_names = questions.map_names(session)
        areas = questions.area_names(session, keys)
        # An area's name is no point, whatever a file or the map says.
        spots = keys - {area.key for area in areas}
        told = [mention for mention in mentions(text) if mention.key in spots]
        return [
            *questions.seen_places(session, spots),
            *questions.case_places(session, spots),
            *questions.listed_names(session, spots),
            *(one for key in spots for one in self._map_names.get(key, ())),
            *(area for area in areas if area.area_id != report.area_id),
            *questions.told_spots(session, report, told),
        ]

    def _hear(self, changes: Changes) -> None:
        if changes.of(Kind.AREA):
            self._map_names = None
