"""Lets the site out into a folder, and tells beforehand what that would change there."""

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop.website.addresses import measure_number, measure_path
from desktop.website.content import SiteContent
from desktop.website.folder import SiteFolder


class Change(enum.StrEnum):
    """What becomes of a measure's page."""

    NEW = "new"
    CHANGED = "changed"
    WITHDRAWN = "withdrawn"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class MeasureChange:
    """`title` is the new one; of a withdrawn measure the one that is out. It may be empty."""

    id: int
    title: str
    change: Change
    path: str


@dataclass(frozen=True, slots=True)
class SiteChanges:
    """What publishing would do: to the measures, in the order of `Change`, and to the files."""

    measures: tuple[MeasureChange, ...] = ()
    written: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()

    def of(self, change: Change) -> list[MeasureChange]:
        return [each for each in self.measures if each.change is change]

    @property
    def is_nothing(self) -> bool:
        return not (self.written or self.removed)


def publish(site: SiteContent, folder: Path) -> None:
    """Write the site. Raises Refusal FOREIGN_PAGE, FOLDER_NOT_WRITABLE."""
    there = SiteFolder(folder)
    there.write(_rendered(site, there))


def files_of(site: SiteContent) -> dict[str, bytes]:
    """The site's files by path, as they would be written into an empty folder."""
    from desktop.website.pages import render  # noqa: PLC0415 - the window starts without Jinja2 and shapely

    return render(site)


def changes(site: SiteContent, folder: Path) -> SiteChanges:
    """What `publish` would change; writes nothing. Raises Refusal FOREIGN_PAGE."""
    there = SiteFolder(folder)
    files = _rendered(site, there)
    there.refuse_foreign(files)
    written = there.differing(files)
    return SiteChanges(
        measures=_of_measures(site, there, written),
        written=tuple(written),
        removed=tuple(there.left_over(files)),
    )


def _of_measures(
    site: SiteContent, there: SiteFolder, written: Mapping[str, bool]
) -> tuple[MeasureChange, ...]:
    out = there.titles()
    found = []
    for each in site.measures:
        path = measure_path(each.id)
        change = Change.UNCHANGED if path not in written else _change(each.id, out, is_there=written[path])
        found.append(MeasureChange(each.id, each.title, change, path))
    shown = {each.id for each in site.measures}
    for path, is_there in written.items():
        number = measure_number(path)
        if number is not None and number not in shown and is_there and (number in out or not out):
            found.append(MeasureChange(number, out.get(number, ""), Change.WITHDRAWN, path))
    order = list(Change)
    return tuple(sorted(found, key=lambda each: order.index(each.change)))


def _change(number: int, out: Mapping[int, str], *, is_there: bool) -> Change:
    """A page that only tells of a withdrawal becomes a new one when the measure comes back."""
    return Change.CHANGED if is_there and (number in out or not out) else Change.NEW


def _rendered(site: SiteContent, there: SiteFolder) -> dict[str, bytes]:
    from desktop.website.pages import render  # noqa: PLC0415 - the window starts without Jinja2 and shapely

    return render(site, there.once_out())
