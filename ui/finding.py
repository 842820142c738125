"""What Ctrl+K finds: commands, pages, views of the map, cases, measures and actors."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.services import Services
from models.cases.values import CaseFilter
from models.measures.values import MeasureFilter
from ui.desk import Desk
from ui.navigation import Navigation, PageName
from ui.rail import page_word
from ui.widgets.buttons import key_words

if TYPE_CHECKING:
    from desktop.map.saved_views import ViewRow
    from ui.widgets.finder import Find
    from ui.widgets.picker import Choice

_MOST = 8


def finder(desk: Desk, services: Services) -> Find:
    """What is found of each word; a choice's key is the deed that goes there."""
    go = desk.navigation.go
    on_map = QCoreApplication.translate("Commands", "view of the map")

    def find(words: str) -> list[Choice]:
        from ui.widgets.picker import Choice  # noqa: PLC0415 - when something is first looked for

        named_pages = [Choice(partial(go, page), page_word(page)) for page in PageName]
        commands = _commands(desk.navigation, asks_who=services.store.asks_who)
        there = [*named_pages, *commands] if words else named_pages
        named = [choice for choice in there if words.casefold() in choice.name.casefold()]
        if not words:
            return named
        cases = services.cases.listing(CaseFilter(text=words))[:_MOST]
        measures = services.measures.listing(MeasureFilter(text=words))[:_MOST]
        actors = services.actors.listing(words)[:_MOST]
        views = _views(services, words)
        return [
            *named,
            *(Choice(partial(go, PageName.MAP, view=str(view.id)), view.name, on_map) for view in views),
            *(Choice(partial(go, PageName.CASES, case.id), case.title, case.area) for case in cases),
            *(Choice(partial(go, PageName.MEASURES, row.id), row.title, row.responsible) for row in measures),
            *(Choice(partial(go, PageName.REGISTER, actor=str(actor.id)), actor.name) for actor in actors),
        ]

    return find


def _views(services: Services, words: str) -> list[ViewRow]:
    from desktop.map.saved_views import SavedViews  # noqa: PLC0415 - when something is first looked for

    return SavedViews(services.store).listing(words)[:_MOST]


def _commands(navigation: Navigation, *, asks_who: bool) -> list[Choice]:
    """What Ctrl+K can do besides going somewhere."""
    from ui.widgets.picker import Choice  # noqa: PLC0415 - when something is first looked for

    translate = QCoreApplication.translate
    person = Choice(navigation.change_person, translate("Commands", "Change person"))
    return [
        Choice(navigation.import_file, translate("Commands", "Import a file"), key_words("Ctrl+I")),
        Choice(navigation.quick_report, translate("Commands", "Write a quick report"), key_words("Ctrl+N")),
        *([person] if asks_who else []),
    ]
