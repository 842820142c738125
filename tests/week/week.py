"""The desk through the week: a real store on disk, its window, and one pair of hands."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from desktop.actors import Actors
from desktop.app import window as make_window
from desktop.municipality import MunicipalitySettings
from desktop.services import services_on
from desktop.settings import MachineSettings
from desktop.store import Store
from models.actors.values import ActorEdit
from models.measures.values import MeasureDraft, MeasureFilter
from tests.week.hands import Hands
from ui.navigation import PageName

INTERNAL = "Gaveln mot skolan, portkod finns hos vaktmästaren"
SUCCESSOR = "Klipp buskarna vid skolan"
DECIDED = ("Byt lampor i tunneln", "Töm korgarna oftare", "Måla om väggen")
UNAPPROVED = DECIDED[1]
PUBLIC_TITLE, PUBLIC_TEXT = "Ljusare gångtunnel", "Lamporna i gångtunneln byts före jul."
REVIEWER = "Berit Sund"


class Week:
    """Sits down at the desk, and goes home."""

    def __init__(self, qtbot, store_path: Path, person, clock, settings: MachineSettings) -> None:
        self._qtbot = qtbot
        self._open = lambda: Store.open(store_path, person, clock)
        self._settings = settings
        self.sit_down()

    def sit_down(self) -> None:
        """Open the store and the window on it."""
        self.store = self._open()
        self.services = services_on(self.store)
        self.window = make_window(self.store, self._settings)
        self._qtbot.addWidget(self.window)
        self._qtbot.bring_up(self.window)
        self.hands = Hands(self._qtbot, self.window)

    def go_home(self) -> None:
        self.window.close()
        self.window.finish()
        self.store.close()

    def page(self, name: PageName):
        """Go to the page with its key, and see where the keyboard is."""
        self.hands.press(f"Ctrl+{list(PageName).index(name) + 1}")
        self.hands.until(self.window.rail.buttons[name].isChecked)
        self.hands.look_for_focus()
        return self.window.page

    def measure(self, title: str):
        [row] = [row for row in self.services.measures.listing(MeasureFilter()) if row.title == title]
        return self.services.measures.page(row.id)


def furnish(week: Week) -> None:
    """What stood in the store before the week: who meets, the town's name, and one late measure."""
    actors = Actors(week.store)
    for name, short in (("Polisen", ""), ("Gata och park", "Gata/park"), ("Karlskogahem", "")):
        actors.save(ActorEdit(None, 0, name, short, is_member=True))
    parks = next(row.id for row in actors.listing() if row.short_name)
    week.services.municipality.save(MunicipalitySettings(name="Älvköpings kommun", meeting_place="Rådhuset"))
    late = week.store.clock.today() - timedelta(days=4)
    draft = MeasureDraft("Röj sly vid skolan", description=INTERNAL, responsible_id=parks, due_date=late)
    week.services.measures.decide_new(draft)
    week.hands.until(lambda: week.window.rail.buttons[PageName.MEASURES].waiting == 1)
