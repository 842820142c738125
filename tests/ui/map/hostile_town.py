"""A store in which every field that can reach the map holds each hostile text, and what a window shows."""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QStandardItemModel, QTextDocument
from PySide6.QtGui import Qt as Markup
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)

from desktop.actors import Actors
from desktop.areas.areas import Areas
from desktop.cases import Cases
from desktop.categories import Categories
from desktop.layers.layers import Layers
from desktop.map.saved_views import SavedViews
from desktop.map.wishes import MapWish
from desktop.measures import Measures
from desktop.municipality import Municipality, MunicipalitySettings
from desktop.place_names import PlaceNames
from desktop.reports import Reports
from desktop.store import Store
from models.actors.values import ActorEdit
from models.cases.values import CaseClosing, CaseDraft, CloseReason
from models.categories.values import CategoryEdit
from models.deeds import Deed
from models.map.layers import LayerOptions, NewLayer
from models.map.values import LayerKind
from models.measures.values import MeasureDraft
from models.reports.tables import Report
from models.reports.values import Position, Precision
from tests.factories import a_report
from tests.ui.map.hostile import HOSTILE

SIDE, APART = 0.004, 0.006
SOUTH, WEST = 58.400, 15.600
# As stores keep a name: without white space around it.
NAMES = tuple(text.strip() for text in HOSTILE)


def middle(number: int) -> Position:
    """The middle of an area; five in a row."""
    south, west = SOUTH + APART * (number // 5), WEST + APART * (number % 5)
    return Position(round(south + SIDE / 2, 6), round(west + SIDE / 2, 6))


def furnish(store: Store, folder: Path) -> None:
    """Everything that can be told, with each of the texts in it; three reports at each place."""
    path = folder / "karta.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": list(_ground())}), encoding="utf-8")
    Areas(store).import_file(path)
    _name_the_rest(store, folder)
    categories = {row.name: row.id for row in Categories(store).listing()}
    areas = {row.name: row.id for row in Areas(store).listing()}
    for number, (text, name) in enumerate(zip(HOSTILE, NAMES, strict=True)):
        _happen(store, number, text, categories[name], areas[name])
    store.undo.forget()


def _ground() -> Iterator[dict]:
    for number, text in enumerate(HOSTILE):
        spot = middle(number)
        west, south = spot.longitude - SIDE / 2, spot.latitude - SIDE / 2
        east, north = west + SIDE, south + SIDE
        ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
        street = [[west, spot.latitude], [east, spot.latitude]]
        yield _feature("area", text, "Polygon", [ring])
        yield _feature("road", text, "LineString", street)
        yield _feature("place", text, "Point", [spot.longitude, spot.latitude + SIDE / 4])
        yield _feature("water", text, "Polygon", [[[x, y - SIDE / 3] for x, y in ring]])
        yield _feature("park", text, "Polygon", [[[x - SIDE / 3, y] for x, y in ring]])
    corners = [[15.5, 58.3], [15.7, 58.3], [15.7, 58.5], [15.5, 58.5], [15.5, 58.3]]
    yield _feature("outline", HOSTILE[0], "Polygon", [corners])


def _feature(kind: str, name: str, shape: str, coordinates: list) -> dict:
    geometry = {"type": shape, "coordinates": coordinates}
    return {"type": "Feature", "properties": {"kind": kind, "name": name, "rank": 1}, "geometry": geometry}


def _name_the_rest(store: Store, folder: Path) -> None:
    """Categories, saved views, layers and their features, place names, and the municipality itself."""
    for number, name in enumerate(NAMES):
        Categories(store).save(CategoryEdit(None, 0, name, 100 + number, True, ()))
        SavedViews(store).save(name, MapWish(), None)
        feature = _feature("", name, "Point", [middle(number).longitude, middle(number).latitude])
        collection = {"type": "FeatureCollection", "features": [feature]}
        options = LayerOptions(attribution=name, count=1)
        Layers(store).add(NewLayer(name, LayerKind.FEATURES, f"{number}.geojson", options, collection))
    lines = [_line(name, middle(number)) for number, name in enumerate(NAMES)]
    path = folder / "ortnamn.csv"
    path.write_text("\n".join(["Ortnamn;Typ;Latitud;Longitud", *lines, ""]), encoding="utf-8")
    names = PlaceNames(store)
    names.take_in(names.preview(path))
    Municipality(store).save(MunicipalitySettings(name=NAMES[0], unit=NAMES[1], address=NAMES[2]))


def _line(name: str, spot: Position) -> str:
    quoted = '"' + name.replace('"', '""') + '"'
    return f"{quoted};{quoted};{str(spot.latitude).replace('.', ',')};{str(spot.longitude).replace('.', ',')}"


def _happen(store: Store, number: int, text: str, category: int, area: int) -> None:
    spot = middle(number)
    came = datetime(2026, 11, 11, 8, tzinfo=UTC)
    told = {"category_id": category, "area_id": area, "place": text, "sender": text, "received_at": came}
    reports = [a_report(store, text, position=spot, **told) for _ in range(3)]
    unplaced = a_report(store, text, **told)
    with store.writing(Deed.IMPORT) as session:
        for id_ in (*reports, unplaced):
            report = session.get_one(Report, id_)
            report.sender_category = report.sender_area = text
        session.get_one(Report, unplaced).precision = Precision.AREA
    cases, measures = Cases(store, Reports(store)), Measures(store)
    actor = Actors(store).save(ActorEdit(None, 0, NAMES[number]))
    case = cases.open(CaseDraft(text, text, category, area, text, spot, (reports[0],)))
    due = date(2026, 12, 1)
    measures.decide_new(MeasureDraft(text, text, case_id=case, responsible_id=actor, due_date=due))
    ended = cases.open(CaseDraft(text, text, category, area, text, spot))
    cases.close(CaseClosing(ended, cases.page(ended).version, CloseReason.SOLVED, text))


def said_by(widget: QWidget) -> list[str]:
    """What an eye reads on *widget* and all that stands on it, and an ear hears."""
    found = [widget.windowTitle(), widget.accessibleName()]
    for part in (widget, *widget.findChildren(QWidget)):
        if not part.isVisibleTo(widget):
            continue
        found.append(part.accessibleName())
        if isinstance(part, QLabel):
            assert part.textFormat() is Qt.TextFormat.PlainText or not part.text(), part.text()
            found.append(part.text())
        elif isinstance(part, QAbstractButton):
            found.append(unmarked(part.text()))
        elif isinstance(part, QLineEdit):
            found.append(part.text())
        elif isinstance(part, QComboBox):
            found += [part.itemText(place) for place in range(part.count())]
        elif isinstance(part, QMenu):
            found += [unmarked(action.text()) for action in part.actions()]
        if isinstance(part, QAbstractItemView) and part.model():
            found += [index.data() for index in indices(part.model()) if isinstance(index.data(), str)]
    return [words for words in found if words]


def tips_of(widget: QWidget) -> list[str]:
    """What comes up beside the mouse, as Qt sets it."""
    parts = [widget, *widget.findChildren(QWidget)]
    tips = [part.toolTip() for part in parts]
    for view in (part for part in parts if isinstance(part, QAbstractItemView) and part.model()):
        tips += [index.data(Qt.ItemDataRole.ToolTipRole) or "" for index in indices(view.model())]
    return [as_set(tip) for tip in tips if tip]


def as_set(tip: str) -> str:
    """A tip as it is read: Qt takes some for markup by the look of them."""
    if not Markup.mightBeRichText(tip):
        return tip
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


def unmarked(words: str) -> str:
    """A button's or menu's words as they are seen: a single & would only underline the next letter."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")


def indices(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[QModelIndex]:
    """Some hundred cells of a list, and all lines of what folds."""
    parent = parent or QModelIndex()
    # A list has but one column, and neither it nor a table lets itself be asked what lies beneath.
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    for row in range(min(model.rowCount(parent), 200)):
        for column in range(columns):
            yield model.index(row, column, parent)
        if isinstance(model, QStandardItemModel):
            yield from indices(model, model.index(row, 0, parent))
