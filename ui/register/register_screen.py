"""The page Register: a list of its sections, and the chosen one beside it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QWidget

from desktop.actors import Actors
from desktop.areas.areas import Areas
from desktop.audience.lists import AudienceLists
from desktop.categories import Categories
from desktop.disclosures.disclosures import Disclosures
from desktop.intake.imports import Imports
from desktop.intake.tuning import Tuning
from desktop.municipality import Municipality
from desktop.place_names import PlaceNames
from desktop.retention.retention import Retention
from desktop.safekeeping import Safekeeping
from desktop.standard_texts import StandardTexts
from desktop.store import Store
from models.kinds import Changes
from ui.desk import Desk
from ui.disclosures.disclosures_section import DisclosuresSection
from ui.icons import Icon, icon
from ui.navigation import Goal
from ui.register.about_section import AboutSection
from ui.register.actors_section import ActorsSection
from ui.register.areas_section import AreasSection
from ui.register.audiences_section import AudiencesSection
from ui.register.backups_section import BackupsSection
from ui.register.categories_section import CategoriesSection
from ui.register.computer_section import ComputerSection
from ui.register.imports_section import ImportsSection
from ui.register.layers_section import LayerServices, LayersSection
from ui.register.municipality_section import MunicipalitySection
from ui.register.place_names_section import PlaceNamesSection
from ui.register.retention_section import RetentionSection
from ui.register.section import Section
from ui.register.standard_texts_section import StandardTextsSection
from ui.register.tuning_section import TuningSection
from ui.style import BETWEEN, ROW
from ui.widgets.page import Page

NAME = "register"
INDEX_WIDTH = 164
SIGNS = {
    "actors": Icon.ACTORS,
    "areas": Icon.MAP,
    "layers": Icon.LAYERS,
    "place_names": Icon.PLACE,
    "categories": Icon.MEASURES,
    "standard_texts": Icon.WRITE,
    "municipality": Icon.SETTINGS,
    "audiences": Icon.SHOW,
    "disclosures": Icon.PAPER,
    "retention": Icon.DELETE,
    "backups": Icon.BACKUP,
    "imports": Icon.IMPORT,
    "tuning": Icon.MERGE,
    "computer": Icon.KEYS,
    "about": Icon.INFORMATION,
}


@dataclass(frozen=True, slots=True)
class RegisterServices:
    """What the page Register asks."""

    store: Store
    actors: Actors
    areas: Areas
    categories: Categories
    municipality: Municipality
    imports: Imports
    safekeeping: Safekeeping
    place_names: PlaceNames
    tuning: Tuning
    layers: LayerServices
    standard_texts: StandardTexts
    retention: Retention


class RegisterScreen(Page):
    def __init__(self, desk: Desk, services: RegisterServices) -> None:
        super().__init__("")
        self._desk = desk
        self.set_title(self.tr("Register"))
        self.actors = ActorsSection(desk, services.actors, self.message)
        self.areas = AreasSection(desk, services.areas, self.message)
        self.layers = LayersSection(desk, services.layers, self.message)
        self.place_names = PlaceNamesSection(desk, services.place_names, self.message)
        self.categories = CategoriesSection(desk, services.categories, self.message)
        self.standard_texts = StandardTextsSection(
            desk, services.standard_texts, services.categories, self.message
        )
        self.municipality = MunicipalitySection(desk, services.municipality, self.message)
        self.audiences = AudiencesSection(desk, AudienceLists(services.store), self.message)
        self.backups = BackupsSection(desk, services.safekeeping, self.message)
        self.retention = RetentionSection(desk, services.retention, self.message)
        self.imports = ImportsSection(desk, services.imports, self.message)
        self.disclosures = DisclosuresSection(desk, Disclosures(services.store), self.message)
        self.tuning = TuningSection(desk, services.tuning, services.categories, self.message)
        self.computer = ComputerSection(desk, self.message)
        self.about = AboutSection(desk, services.store, self.message)
        self.sections: dict[str, Section] = {name: getattr(self, name) for name in SIGNS}
        self.index = QListWidget()
        self._stack = QStackedWidget()
        self._set_out()
        self.index.currentRowChanged.connect(self._show)
        desk.changes.committed.connect(self._hear)
        self.choose(desk.settings.remembered_words(NAME).get("section", "actors"))

    @property
    def section(self) -> Section:
        """The section that is shown."""
        return list(self.sections.values())[self._stack.currentIndex()]

    def choose(self, name: str) -> None:
        """Show a section by its name."""
        if name in self.sections:
            self.index.setCurrentRow(list(self.sections).index(name))

    def refresh(self) -> None:
        self.section.refresh()

    def arrive(self, goal: Goal) -> None:
        """Show a section, an actor by its id, a copy to give out, or ask for a map file."""
        self.choose(goal.filters.get("section", ""))
        if "map_file" in goal.filters:
            self.choose("areas")
            self.areas.choose_file()
        self.disclosures.arrive(goal)
        if actor := goal.filters.get("actor"):
            self.choose("actors")
            self.actors.go_to(int(actor))

    def _show(self, row: int) -> None:
        self.message.clear()
        self._stack.setCurrentIndex(row)
        self._desk.settings.remember_words(NAME, {"section": list(self.sections)[row]})
        self.refresh_when_seen()

    def _hear(self, changes: Changes) -> None:
        if changes.of(*self.section.kinds):
            self.refresh_when_seen()

    def _set_out(self) -> None:
        self.index.setObjectName("choices")
        self.index.setAccessibleName(self.tr("Sections of the register"))
        self.index.setFixedWidth(INDEX_WIDTH)
        self.index.setFrameShape(QListWidget.Shape.NoFrame)
        self.index.setIconSize(QSize(16, 16))
        self.index.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for name, section in self.sections.items():
            item = QListWidgetItem(icon(SIGNS[name], "muted"), section.title)
            item.setSizeHint(QSize(0, ROW + 2))
            self.index.addItem(item)
            self._stack.addWidget(section)
        # As high as its words; in a small window it is scrolled.
        self.index.setSizeAdjustPolicy(QListWidget.SizeAdjustPolicy.AdjustToContents)
        self.index.setMaximumHeight(len(self.sections) * (ROW + 2) + BETWEEN)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(BETWEEN, 0, 0, 0)
        row.setSpacing(BETWEEN)
        row.addWidget(self.index, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._stack, 1)
        self.set_content(content)
