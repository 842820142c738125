"""The left side of the page Karta while an area is drawn, given another border, or divided."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from desktop import wording
from desktop.areas.areas import Areas
from desktop.jobs import Progress, unless_cancelled
from models.areas.values import AreaDone, AreaDraw, AreaOutlook, AreaPlan, AreaReshape, AreaRings, AreaSplit
from models.map.values import Region
from models.refusals import Refusal, RefusalKind
from ui.desk import Desk
from ui.map.areas.area_names import AreaNames
from ui.map.areas.area_outlooks import AreaOutlooks
from ui.map.areas.area_words import AREA_WORDS
from ui.map.view.map_tools import MapTools, Shape, arrow_words, mouse_words
from ui.style import Tone
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.labels import Role, label
from ui.widgets.message_bar import MessageBar
from ui.widgets.picker import Choice, Picker
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.side_panel import SidePanel

if TYPE_CHECKING:
    from desktop.areas.drawing import AreaDrawing


class AreaTool(StrEnum):
    """`go(PageName.MAP, area="12", tool="reshape")`; drawing needs no area."""

    DRAW = "draw"
    RESHAPE = "reshape"
    SPLIT = "split"


class AreaPanel(SidePanel):
    """What is drawn is told at once: how large, what it overlaps, how many would change area.

    `done(AreaDone)` when it has been done; `left` when the panel should go away, done or not.
    """

    done = Signal(AreaDone)
    left = Signal()

    def __init__(self, desk: Desk, areas: Areas, tools: MapTools) -> None:
        super().__init__(" ")
        self._desk = desk
        self._areas = areas
        self._tools = tools
        self._drawing: AreaDrawing | None = None
        self._outlooks: AreaOutlooks | None = None
        self._tool = AreaTool.DRAW
        self._rings: AreaRings | None = None
        self._region: Region | None = None
        self._is_arming = False
        self._is_open = False
        self.names = AreaNames()
        self.ring = Picker(self.tr("Part of the area"), typed=False)
        self.follows = QCheckBox(self.tr("Move the neighbour's border along"))
        self.follows.setChecked(True)
        self.how = label("", Role.MUTED, wrap=True)
        self.outlook = label("", Role.BODY, wrap=True)
        self.done_button = KeyButton(self.tr("Done"), self.finish, key="Ctrl+Return", look=Look.FILLED)
        self.cancel_button = KeyButton(self.tr("Cancel"), self.leave, key="Esc", look=Look.QUIET)
        self.strip = ProgressStrip()
        self.message = MessageBar(self)
        self._lay_out()
        self.hide()
        self.follows.toggled.connect(lambda _follows: self._reckon())
        self.ring.picked.connect(lambda _ring: self._edit_ring())
        self.names.changed.connect(self._reckon)
        self.names.settled.connect(self.finish)
        tools.region_changed.connect(self._see)
        tools.region_drawn.connect(self._see_whole)
        tools.left.connect(self._tool_left)

    @property
    def is_open(self) -> bool:
        """Whether a tool is taken up, be the panel seen or not."""
        return self._is_open

    def arrive(self, filters: Mapping[str, str]) -> bool:
        """Take up the tool that a goal asks for ("tool", and "area" by its id); whether it did."""
        area = filters.get("area", "")
        deeds = {AreaTool.RESHAPE: self.reshape, AreaTool.SPLIT: self.split}
        if filters.get("tool") == AreaTool.DRAW:
            self.draw()
        elif filters.get("tool") in set(deeds) and area.isdecimal():
            deeds[AreaTool(filters["tool"])](int(area))
        else:
            return False
        return True

    def draw(self) -> None:
        """Let a new area be drawn."""
        self._open(AreaTool.DRAW, self.tr("Draw an area"))
        self.names.begin("", 1)
        self._take_up(Shape.POLYGON)

    def reshape(self, area_id: int) -> None:
        """Let the area have another border."""
        self._open(AreaTool.RESHAPE, self.tr("Change the border"))
        self._read(area_id, self._edit)

    def split(self, area_id: int) -> None:
        """Let the area be divided by a line."""
        self._open(AreaTool.SPLIT, self.tr("Divide the area"))
        self._read(area_id, self._begin_line)

    def finish(self) -> None:
        """Do what is drawn."""
        plan = self._plan()
        if plan is None or self._drawing is None:
            self.message.refuse(Refusal(RefusalKind.AREA_NOT_DRAWN))
            return
        if nameless := self.names.missing:
            self.message.refuse(Refusal(RefusalKind.NAME_MISSING))
            nameless.setFocus()
            return
        progress = Progress(self)
        self.strip.follow(self.tr("Reports and cases follow"), progress, counted=False)
        self.done_button.setEnabled(False)
        self.cancel_button.hide()
        work = partial(self._drawing.carry_out, plan, progress.tell)
        self._desk.jobs.run_slow(self, lambda: unless_cancelled(work), self._tell_done, self._refuse)

    def leave(self) -> None:
        """Put the tool away; nothing has been done."""
        if self.is_open:
            self._close()
            self.left.emit()

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Enter", self.tr("end what was drawn by mouse; with arrow keys, set a corner")),
            ("PageDown", self.tr("next corner")),
            ("Alt", self.tr("held: corners do not catch on other areas")),
            ("Delete", self.tr("take the corner away")),
            ("Ctrl+Enter", self.tr("done")),
            ("Esc", self.tr("leave without drawing")),
        ]

    # Tools in hand

    def _open(self, tool: AreaTool, heading: str) -> None:
        if self._drawing is None:
            self._drawing = self._areas.drawing
            self._outlooks = AreaOutlooks(self._desk.jobs, self._drawing)
            self._outlooks.told.connect(self._show_outlook)
            self._outlooks.refused.connect(self._show_refusal)
        if self._outlooks is not None:
            self._outlooks.begin()
        self._close()
        self._tool = tool
        self._rings = None
        self.heading.setText(heading)
        self.outlook.setText("")
        self.message.clear()
        self.names.begin("", 0)
        self.ring.hide()
        self.follows.setVisible(tool is AreaTool.RESHAPE)
        self._is_open = True
        self.show()

    def _close(self) -> None:
        self._is_open = False
        self.hide()
        self._region = None
        self._arm(self._tools.leave)
        self._tools.show_region(None)
        self._stop_following()

    def _read(self, area_id: int, then: Callable[[AreaRings], None]) -> None:
        drawing = self._drawing
        if drawing is None:
            return

        def show(rings: AreaRings) -> None:
            self._rings = rings
            self.heading.setText(f"{self.heading.text()}: {rings.name}")
            then(rings)

        self._desk.jobs.run_slow(self, lambda: drawing.rings(area_id), show, self.message.refuse)

    def _edit(self, rings: AreaRings) -> None:
        choices = [
            Choice(nth, self.tr("Part {number}").format(number=nth + 1)) for nth in range(len(rings.rings))
        ]
        self.ring.offer(choices)
        self.ring.pick(0)
        self.ring.setVisible(len(choices) > 1)
        self._edit_ring()

    def _edit_ring(self) -> None:
        if self._rings is not None:
            ring = self._rings.rings[self.ring.key or 0]
            self._take_up(Shape.POLYGON, ring)
            self._see(ring)

    def _begin_line(self, rings: AreaRings) -> None:
        self.names.begin(rings.name, 2)
        self._take_up(Shape.LINE)
        self._tools.show_region(rings.rings[0])

    def _take_up(self, shape: Shape, region: Region | None = None) -> None:
        self._region = None
        words = self._instruction(shape, region)
        self.how.setText(self._keys_words(region))
        own = self._rings.id if self._rings is not None else 0
        beside = None if shape is Shape.LINE else own
        self._arm(lambda: self._tools.draw(words, shape, region, beside=beside))

    def _arm(self, deed: Callable[[], None]) -> None:
        """What the tools tell of leaving meanwhile is our own doing."""
        self._is_arming = True
        deed()
        self._is_arming = False

    def _instruction(self, shape: Shape, region: Region | None) -> str:
        if shape is Shape.LINE:
            words = self.tr("Click a line across the area, from outside it to outside it.")
            return f"{words} {mouse_words()}"
        if region is None:
            words = self.tr("Click corner by corner.")
            return f"{words} {mouse_words()}"
        return self.tr("Drag the corners. Drag the middle of a line for a new corner; Delete takes one away.")

    def _keys_words(self, region: Region | None) -> str:
        """How the map's tool is used without a mouse; over the map stands how it is with one."""
        if region is None:
            return arrow_words()
        return self.tr("With keys: PageDown chooses a corner, Enter takes it up and puts it down.")

    def _tool_left(self) -> None:
        if self.is_open and not self._is_arming:
            self.leave()

    # What is drawn

    def _see(self, region: Region) -> None:
        if not self.is_open:
            return
        self._region = region
        self.message.clear()
        self._reckon()

    def _see_whole(self, region: Region) -> None:
        """The tool is put away with the last corner: a border can still be put right."""
        if not self.is_open:
            return
        if self._tool is AreaTool.SPLIT:
            self._take_up(Shape.LINE)
        else:
            self._take_up(Shape.POLYGON, region)
        self._see(region)
        (self.names.missing or self.done_button).setFocus()

    def _reckon(self) -> None:
        plan = self._plan()
        if plan is not None and self._outlooks is not None:
            self._outlooks.ask(plan)

    def _plan(self) -> AreaPlan | None:
        region, rings, names = self._region, self._rings, self.names.words
        if region is None:
            return None
        if self._tool is AreaTool.DRAW:
            return AreaDraw(names[0], region)
        if rings is None:
            return None
        if self._tool is AreaTool.SPLIT:
            return AreaSplit(rings.id, rings.version, region.corners, names)
        follow = self.follows.isChecked()
        return AreaReshape(rings.id, rings.version, self.ring.key or 0, region, neighbours_follow=follow)

    def _show_outlook(self, outlook: AreaOutlook) -> None:
        if not self.is_open:
            return
        self.outlook.setText(AREA_WORDS.outlook(outlook))
        if self._tool is AreaTool.SPLIT:
            self.names.ask_for(len(outlook.parts))
            self._tools.show_region(outlook.outlines[-1])

    def _show_refusal(self, refusal: Refusal) -> None:
        if self.is_open:
            self.outlook.setText(wording.sentence(refusal))

    # Doing it

    def _stop_following(self) -> None:
        self.strip.finish()
        self.done_button.setEnabled(True)
        self.cancel_button.show()

    def _tell_done(self, done: AreaDone | None) -> None:
        self._stop_following()
        if done is None:
            self.message.say(self.tr("Stopped. Nothing has been changed."), Tone.WAITING)
            return
        self._close()
        self.done.emit(done)
        self.left.emit()

    def _refuse(self, refusal: Refusal) -> None:
        self._stop_following()
        self.message.refuse(refusal)

    def _lay_out(self) -> None:
        for widget in (self.names, self.ring, self.follows, self.how, self.outlook):
            self.add(widget)
        self.add_row(self.done_button, self.cancel_button)
        self.add(self.strip)
        self.add(self.message)
