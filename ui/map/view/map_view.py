"""The map as a widget: base, markers, the chosen one, and clicks told in the window's own terms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QShowEvent
from PySide6.QtWidgets import QLabel, QStackedLayout, QWidget

from desktop.jobs import Jobs
from desktop.map.colours import DARK, LIGHT
from desktop.map.look import MapLook
from desktop.map.markers import MARKED_KINDS, Marker
from desktop.map.page.shell import shell
from models.areas.values import GeoJson
from models.categories.values import CategoryRow
from models.kinds import Kind
from models.reports.values import Precision
from ui import style
from ui.map.view.legend import legend_told, look_told
from ui.style import palette

if TYPE_CHECKING:
    from desktop.map.page.tile_answers import TileAnswers
    from desktop.map.picture import MapPicture
    from ui.map.view.engine import Engine

_TOLD = (
    "point_chosen", "point_opened", "place_clicked", "placing_left", "area_clicked", "precision_clicked",
    "legend_turned",
)  # fmt: skip


class MapView(QWidget):
    """Made cheaply; the browser engine and folium load when it is first seen.

    What is shown before that is kept and drawn then.
    """

    point_chosen = Signal(Kind, int)
    point_opened = Signal(Kind, int)
    place_clicked = Signal(float, float)
    placing_left = Signal()
    title_asked = Signal(Kind, int)  # the mouse rests on it: answer with `say_title`
    area_clicked = Signal(int)  # the number of what lies somewhere in that area
    precision_clicked = Signal(Precision)  # a number in the map's corner
    legend_turned = Signal(bool)  # folded out or in by the person
    drawn = Signal()

    def __init__(
        self, jobs: Jobs, parent: QWidget | None = None, told: Mapping[str, QObject] | None = None
    ) -> None:
        """*told*: more objects that the page's script may call, by the names it knows them by."""
        super().__init__(parent)
        self._told = told or {}
        self._jobs = jobs
        self._tiles: TileAnswers | None = None
        self._engine: Engine | None = None
        self._asked_for = False
        self._turn = 0
        # The turn and the width of what is on the screen.
        self._drawn = (-1, 0)
        self._wanted: dict[str, tuple[object, ...]] = {}
        self._titles: dict[tuple[Kind, int], str] = {}
        self._look = MapLook()
        self._has_legend = False
        self._categories: Sequence[CategoryRow] = ()
        self._today: date | None = None
        self._layout = QStackedLayout(self)
        waiting = QLabel(self.tr("The map is being drawn …"), alignment=Qt.AlignmentFlag.AlignCenter)
        waiting.setTextFormat(Qt.TextFormat.PlainText)
        waiting.setProperty("role", "muted")
        self._layout.addWidget(waiting)
        self.setAccessibleName(self.tr("Map"))
        self.set_dark(palette() is style.DARK)
        self._words()

    @property
    def engine(self) -> Engine | None:
        """The page under it, once it is open."""
        return self._engine

    @property
    def is_drawn(self) -> bool:
        """Whether all that was asked for can be seen: then a picture may be taken (`grab`)."""
        turn, width = self._drawn
        return turn == self._turn and abs(width - self.width()) <= 1

    def serve_tiles(self, tiles: TileAnswers) -> None:
        """Let *tiles* answer what the page's layers ask for."""
        self._tiles = tiles
        if self._engine:
            self._engine.profile.files.tiles = tiles

    def show_base(self, geojson: GeoJson) -> None:
        """Lay *geojson* (features with a `kind`, WGS 84) under the markers; fits to it at first."""
        self.tell("showBase", geojson)

    def show_points(self, markers: Sequence[Marker]) -> None:
        """Show just these markers. Their titles are shown as text, whatever stands in them."""
        from desktop.map.picture import picture_of  # noqa: PLC0415 - numpy, when something is shown

        self.show_picture(picture_of(tuple(markers)))
        self._titles = {(marker.kind, marker.id): marker.title for marker in markers}

    def show_picture(self, picture: MapPicture) -> None:
        """Show all of *picture* that the look lets be seen; titles are asked for by `title_asked`."""
        from desktop.map.page.parcel import packed  # noqa: PLC0415 - numpy, when something is shown

        self._titles = {}
        self.tell("showPicture", packed(picture))

    def say_title(self, kind: Kind, id: int, title: str) -> None:  # noqa: A002 - the thing's id
        """The answer to `title_asked`; shown as text while the mouse still rests there."""
        if self._engine and self._engine.is_open:
            self._engine.call("sayTitle", MARKED_KINDS.index(kind), id, title)

    def set_look(
        self, look: MapLook, categories: Sequence[CategoryRow] = (), today: date | None = None
    ) -> None:
        """What is shown and how; *categories* in the order of their colours, *today* for how old all is.

        Only a map that has been told bears a legend.
        """
        self._has_legend = True
        self._look, self._categories, self._today = look, tuple(categories), today
        self._tell_look()

    def set_days(self, first: date | None, last: date | None) -> None:
        """Show only what lies in these days, of what the picture has; None is open."""
        self.tell("setDays", *(day and (day - date(1970, 1, 1)).days for day in (first, last)))

    def highlight(self, kind: Kind, id: int) -> None:  # noqa: A002 - the thing's id
        """Mark one of the markers as the chosen one and bring it into view."""
        self.tell("highlight", MARKED_KINDS.index(kind), id)

    def clear_highlight(self) -> None:
        self.tell("highlight", 0, -1)

    def set_placing(self, words: str) -> None:
        """While *words* stand over the map every click tells a place, and Enter its middle; Escape leaves."""
        self.tell("setPlacing", words)

    def set_dark(self, dark: bool) -> None:
        colours = DARK if dark else LIGHT
        self._ground = QColor(colours.land)
        if self._engine:
            self._engine.page.setBackgroundColor(self._ground)
        self.tell("setColours", colours.named())
        self._colours = colours
        self._tell_look()

    def fit_to_points(self) -> None:
        """Show all markers, or the whole base where there are none."""
        self.tell("fit", True)

    def show_whole(self) -> None:
        """Show the whole base, and all markers."""
        self.tell("fit", False)

    def show_area(self, area_id: int) -> None:
        """Fit to the outline of an area of the base, where it has one."""
        self.tell("showArea", area_id)

    def centre_on(self, latitude: float, longitude: float, zoom: float = 16) -> None:
        self.tell("centre", latitude, longitude, zoom)

    def dispose(self) -> None:
        """Close the page before its profile; the engine complains at the other order."""
        if self._engine:
            self._engine.dispose()
            self._engine = None

    def tell(self, name: str, *values: object) -> None:
        """Have the page's script do `desk.name(values)`; before it opens: the last wish of each name."""
        self._wanted.pop(name, None)
        self._wanted[name] = values
        self._turn += 1
        if self._engine and self._engine.is_open:
            self._engine.call(name, *values)
            self._engine.call("drawn", self._turn)

    def _tell_look(self) -> None:
        told = look_told(self._look, self._categories, self._colours, self._today)
        told["legend"] = legend_told(self._look, told["classes"], is_on=self._has_legend)
        self.tell("setLook", told)

    def _words(self) -> None:
        precisions = {
            Precision.AREA: self.tr("in an area without an outline"),
            Precision.MUNICIPALITY: self.tr("in the municipality"),
            Precision.UNKNOWN: self.tr("with an unknown place"),
        }
        words = {
            "zoomIn": self.tr("Zoom in"),
            "zoomOut": self.tr("Zoom out"),
            "map": self.tr("Map"),
            "corner": {
                "nowhere": self.tr("Without a point on the map"),
                "precisions": [precisions.get(precision, "") for precision in Precision],
            },
        }
        self.tell("setWords", words)

    def _answer_title(self, kind: Kind, id: int) -> None:  # noqa: A002 - the thing's id
        title = self._titles.get((kind, id))
        if title is None:
            self.title_asked.emit(kind, id)
        else:
            self.say_title(kind, id, title)

    def _make_engine(self, _shell: object) -> None:
        from ui.map.view.engine import Engine  # noqa: PLC0415 - the browser engine loads when a map is first seen

        self._engine = Engine(self, self._ground, self._told)
        self._engine.profile.files.tiles = self._tiles
        for told in _TOLD:
            getattr(self._engine.bridge, told).connect(getattr(self, told))
        self._engine.bridge.title_asked.connect(self._answer_title)
        self._engine.bridge.page_drawn.connect(self._note_drawn)
        self._engine.bridge.page_opened.connect(self._catch_up)
        self._engine.page.renderProcessTerminated.connect(self._open_again)
        self._engine.view.resize(self.size())
        self._layout.addWidget(self._engine.view)
        self._engine.load()

    def _catch_up(self) -> None:
        """Tell the opened page everything wanted so far."""
        if not self._engine:
            return
        self._engine.is_open = True
        for name, values in list(self._wanted.items()):
            self._engine.call(name, *values)
        self._engine.call("drawn", self._turn)
        self._layout.setCurrentWidget(self._engine.view)
        self.setFocusProxy(self._engine.view)

    def _open_again(self) -> None:
        """The page's process has ended: start another, which is told all that the last one knew."""
        if self._engine:
            self._engine.is_open = False
            self._drawn = (-1, 0)
            self._layout.setCurrentIndex(0)
            self._engine.load()

    def _note_drawn(self, turn: int, width: int) -> None:
        self._drawn = (turn, width)
        self.drawn.emit()

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._asked_for:
            self._asked_for = True
            self._jobs.run_slow(self, shell, self._make_engine)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.set_dark(palette() is style.DARK)

    def sizeHint(self) -> QSize:
        return QSize(560, 480)
