"""What the tests of the page Möten do alike."""


def go_to(page, settled, section, *, standing=True):
    place = next(
        place
        for place, line in enumerate(page.taking.table.rows)
        if line.section is section and standing == (not line.title)
    )
    page.taking.view.choose_place(place)
    page.taking.view.setFocus()
    settled(lambda: page.taking.item.facts.title.text() != "")


def item(services, meeting, section, at=0):
    lines = [line for line in services.meetings.page(meeting).agenda if line.section is section]
    return lines[at]
