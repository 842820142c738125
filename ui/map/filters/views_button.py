"""The button for saved views of the map: pick one, save what is shown, rename, replace, remove."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from desktop.map.saved_views import Lost, MapPlace, SavedViews, ViewRow
from desktop.map.wishes import MapWish
from models.refusals import Refusal, RefusalKind
from ui.desk import Desk
from ui.icons import Icon
from ui.reports.asking import Asking
from ui.style import Tone
from ui.widgets.buttons import KeyButton
from ui.widgets.labels import cut
from ui.widgets.page import Page
from ui.widgets.tips import plain_tip

_LONGEST = 18
# Answers with where the map stands; None while it is not open.
AskWhere = Callable[[Callable[[MapPlace | None], None]], None]


class ViewsButton(QObject):
    """`picked(ViewRow)` when a view is to be shown."""

    picked = Signal(ViewRow)

    def __init__(
        self, desk: Desk, views: SavedViews, page: Page, asking: Asking, ask_where: AskWhere
    ) -> None:
        super().__init__(page)
        self._desk = desk
        self._views = views
        self._page = page
        self._asking = asking
        self._ask_where = ask_where
        self._wish = MapWish()
        self.shown: ViewRow | None = None
        self.menu: QMenu | None = None
        self.button = KeyButton("", self.open, sign=Icon.VIEWS)
        self._say()

    def follow(self, wish: MapWish) -> None:
        """What is asked for now: another than the shown view's is no longer that view."""
        self._wish = wish
        if self.shown is not None and wish != self.shown.wish:
            self.shown = None
        self._say()

    def show(self, view: ViewRow) -> None:
        """Show *view*, and say what it has lost."""
        self.shown = view
        self._wish = view.wish
        self._say()
        self.picked.emit(view)
        if view.lost:
            self._page.message.say(self._lost_words(view), Tone.WAITING)

    def show_by_id(self, view_id: int) -> None:
        """Show the view with that id. Tells where it is gone."""

        def show(views: list[ViewRow]) -> None:
            view = next((view for view in views if view.id == view_id), None)
            if view is None:
                self._page.message.refuse(Refusal(RefusalKind.GONE))
            else:
                self.show(view)

        self._desk.jobs.run(self, self._views.listing, show)

    def open(self) -> None:
        """Offer the views under the button."""
        self._desk.jobs.run(self, self._views.listing, self._offer)

    def save(self) -> None:
        """Ask for a name, and keep what is shown under it."""

        def keep(place: MapPlace | None, name: object) -> None:
            self._do(lambda: self._views.save(str(name), self._wish, place), self._take_up)

        self._ask_name(self.tr("Save what is shown as"), "", self.tr("Save the view"), keep)

    def rename(self, view: ViewRow) -> None:
        """Ask for another name."""

        def keep(name: object) -> None:
            self._do(
                lambda: self._views.rename(view.id, view.version, str(name)), lambda _: self._take_up(view.id)
            )

        self._asking.ask_words(self.tr("What should the view be called?"), view.name, self.tr("Rename"), keep)

    def replace(self, view: ViewRow) -> None:
        """Let *view* show what is shown now."""

        def keep(place: MapPlace | None) -> None:
            work = partial(self._views.replace, view.id, view.version, self._wish, place)
            self._do(work, lambda _: self._take_up(view.id))

        self._ask_where(keep)

    def remove(self, view: ViewRow) -> None:
        def forget(_answer: object) -> None:
            self.shown = None
            self._say()

        self._do(lambda: self._views.remove(view.id, view.version), forget)

    def _ask_name(
        self, heading: str, proposed: str, deed: str, keep: Callable[[MapPlace | None, object], None]
    ) -> None:
        self._ask_where(lambda place: self._asking.ask_words(heading, proposed, deed, partial(keep, place)))

    def _offer(self, views: list[ViewRow]) -> None:
        menu = self.menu = QMenu(self.button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for view in views:
            action = menu.addAction(self._line(view))
            action.setCheckable(True)
            action.setChecked(self.shown is not None and self.shown.id == view.id)
            action.triggered.connect(partial(self._pick, view))
        if not views:
            menu.addAction(self.tr("No view is saved yet")).setEnabled(False)
        menu.addSeparator()
        menu.addAction(self.tr("Save what is shown…")).triggered.connect(lambda _checked: self.save())
        last = next((view for view in views if self.shown and view.id == self.shown.id), None)
        if last is not None:
            name = cut(last.name, _LONGEST).replace("&", "&&")
            for words, deed in (
                (self.tr("Let “{name}” show this instead"), self.replace),
                (self.tr("Rename “{name}”…"), self.rename),
                (self.tr("Remove “{name}”"), self.remove),
            ):
                action = menu.addAction(words.format(name=name))
                action.triggered.connect(lambda _checked=False, deed=deed: deed(last))
        menu.popup(self.button.mapToGlobal(QPoint(0, self.button.height() + 2)))

    def _pick(self, view: ViewRow, _checked: bool = False) -> None:
        self.show(view)

    def _line(self, view: ViewRow) -> str:
        name = view.name.replace("&", "&&")
        return f"{name}  ·  {self._lost_words(view)}" if view.lost else name

    def _lost_words(self, view: ViewRow) -> str:
        if Lost.AREA in view.lost and Lost.CATEGORY in view.lost:
            return self.tr("its area and category are no longer in use")
        if Lost.AREA in view.lost:
            return self.tr("its area is no longer in use")
        return self.tr("its category is no longer in use")

    def _take_up(self, view_id: int) -> None:
        """The view that was just saved is the one that is shown."""

        def show(views: list[ViewRow]) -> None:
            self.shown = next((view for view in views if view.id == view_id), None)
            self._say()

        self._desk.jobs.run(self, self._views.listing, show)

    def _do(self, work: Callable[[], object], then: Callable[..., None]) -> None:
        self._page.message.clear()
        self._desk.jobs.run(self, work, then, self._page.message.refuse)

    def _say(self) -> None:
        words = cut(self.shown.name, _LONGEST) if self.shown else self.tr("Views")
        self.button.say(words.replace("&", "&&"))
        self.button.setAccessibleName(self.tr("Saved views"))
        self.button.setToolTip(plain_tip(self.shown.name if self.shown else self.button.accessibleName()))
