"""What the page Karta can be asked to show beside the map, one after the other."""

from collections.abc import Iterator


def each_panel(page) -> Iterator[str]:
    """Opens each panel, each tool and each look of an open page Karta; between them the caller waits."""
    page.panels.show_past(58.4065, 15.622)
    yield "past"
    page.panels.show_situation(None)
    yield "situation"
    page.panels.draw_area()
    yield "area"
    page.panels.show_export()
    yield "export"
    page.side.close_panel()
    page.time.toggle()
    yield "weeks"
    page.time.toggle()
    for action in page.look.actions.values():
        action.trigger()
        yield action.text()
        action.trigger()
