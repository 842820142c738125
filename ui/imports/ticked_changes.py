"""What the person has ticked of the senders' changes, to be taken over with the import."""

from collections.abc import Iterable, Mapping

from desktop.intake.fields import Field
from desktop.intake.values import ChangedRow


class TickedChanges:
    """Fields by the known report's id."""

    def __init__(self) -> None:
        self._fields: dict[int, frozenset[Field]] = {}

    @property
    def count(self) -> int:
        """How many known reports are to be changed."""
        return len(self.chosen)

    @property
    def chosen(self) -> Mapping[int, frozenset[Field]]:
        """The reports that anything of is to be taken over."""
        return {report: fields for report, fields in self._fields.items() if fields}

    def of(self, row: ChangedRow | None) -> frozenset[Field]:
        return self._fields.get(row.report_id, frozenset()) if row else frozenset()

    def tick(self, report_id: int, fields: frozenset[Field]) -> None:
        self._fields[report_id] = fields

    def turn(self, rows: Iterable[ChangedRow]) -> None:
        """All that is changed in the rows; none of it, where all was to be taken over already.

        A text that the sender has left out is ticked by itself, or not at all.
        """
        wanted = {row.report_id: row.usual for row in rows if row.usual}
        wanted.pop(0, None)
        is_all = all(self._fields.get(report) == fields for report, fields in wanted.items())
        self._fields.update(dict.fromkeys(wanted, frozenset()) if is_all else wanted)

    def forget(self) -> None:
        self._fields.clear()
