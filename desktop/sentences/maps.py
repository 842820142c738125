"""Sentences of the map, its areas and its layers."""

import enum
from collections.abc import Mapping

from desktop.marking import QT_TRANSLATE_NOOP
from models.refusals import RefusalKind

MAPS: Mapping[enum.StrEnum, str] = {
    RefusalKind.MAP_FORMAT_UNKNOWN: QT_TRANSLATE_NOOP(
        "Refusal", "A map is written as .pdf, .png, .svg, .html, .geojson or .gpkg."
    ),
    RefusalKind.TITLE_IS_PERSONAL: QT_TRANSLATE_NOOP(
        "Refusal", "The title holds what looks like personal data. Change it: it stands on the map."
    ),
    RefusalKind.MAP_UNREADABLE: QT_TRANSLATE_NOOP(
        "Refusal", "This is not a map file that can be read. Save it as GeoJSON or GeoPackage and try again."
    ),
    RefusalKind.MAP_EMPTY: QT_TRANSLATE_NOOP(
        "Refusal", "The file holds no areas, outline or base map. Nothing has been changed."
    ),
    RefusalKind.AREA_NAME_MISSING: QT_TRANSLATE_NOOP(
        "Refusal", "An area in the file has no name. Give each a property “name” and try again."
    ),
    RefusalKind.AREA_CROSSES_ITSELF: QT_TRANSLATE_NOOP(
        "Refusal", "The border crosses itself. Move a corner so that it no longer does."
    ),
    RefusalKind.AREA_TOO_SMALL: QT_TRANSLATE_NOOP(
        "Refusal", "That is less than 100 square metres, too little for an area."
    ),
    RefusalKind.AREA_OUTSIDE: QT_TRANSLATE_NOOP("Refusal", "That is all outside the municipality."),
    RefusalKind.AREA_NOT_DRAWN: QT_TRANSLATE_NOOP(
        "Refusal", "Nothing is drawn yet. An area needs at least three corners."
    ),
    RefusalKind.AREA_NOT_DIVIDED: QT_TRANSLATE_NOOP(
        "Refusal", "The line must go all the way across the area, from outside to outside."
    ),
    RefusalKind.PLACE_OUT_OF_RANGE: QT_TRANSLATE_NOOP(
        "Refusal", "The file's coordinates are not degrees. Save it in WGS 84 and try again."
    ),
    RefusalKind.PLACE_IS_THE_CASES: QT_TRANSLATE_NOOP(
        "Refusal", "A measure lies where its case lies. Move the case."
    ),
    RefusalKind.AREA_UNKNOWN: QT_TRANSLATE_NOOP("Refusal", "There is no area “{name}”."),
    RefusalKind.NO_AREA_HERE: QT_TRANSLATE_NOOP(
        "Refusal", "No area of the register lies here. Choose another spot, or set a point or a street."
    ),
    RefusalKind.NO_STREET_HERE: QT_TRANSLATE_NOOP(
        "Refusal", "No named street of the base map lies near. Nothing has been changed."
    ),
    RefusalKind.QUOTE_OF_A_PERSON: QT_TRANSLATE_NOOP(
        "Refusal", "The report of {day} tells of a person. Leave it out, or do without quotes."
    ),
    RefusalKind.LAYER_EMPTY: QT_TRANSLATE_NOOP("Refusal", "The file holds nothing that can be drawn."),
    RefusalKind.LAYER_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Refusal",
        "“{layer}” has more than {features} shapes or {points} points, too many to draw. Save a part of it, "
        "or a simpler one.",
    ),
    RefusalKind.LAYER_UNNAMED: QT_TRANSLATE_NOOP(
        "Refusal", "Choose one of the service's layers, or write its name."
    ),
    RefusalKind.TILES_UNREADABLE: QT_TRANSLATE_NOOP(
        "Refusal", "This is not a file of map pictures that can be read. MBTiles and PMTiles are."
    ),
    RefusalKind.TILES_ARE_VECTOR: QT_TRANSLATE_NOOP(
        "Refusal",
        "The file holds vector tiles, which are not shown here. Ask for one with pictures (PNG or JPEG).",
    ),
    RefusalKind.ADDRESS_UNREADABLE: QT_TRANSLATE_NOOP(
        "Refusal", "Write the whole address, beginning with https:// or http://."
    ),
    RefusalKind.ADDRESS_WITH_PASSWORD: QT_TRANSLATE_NOOP(
        "Refusal", "An address with a user name or password in it is not kept. Ask for one that needs none."
    ),
    RefusalKind.TEMPLATE_INCOMPLETE: QT_TRANSLATE_NOOP(
        "Refusal", "The address of tiles must name z, x and y in braces, as in the example."
    ),
    RefusalKind.SERVICE_SILENT: QT_TRANSLATE_NOOP(
        "Refusal", "The service does not answer as it should. Look at the address, or try again later."
    ),
    RefusalKind.SERVICE_UNREADABLE: QT_TRANSLATE_NOOP(
        "Refusal", "What the service answered is not a list of layers. Look at the address and the kind."
    ),
    RefusalKind.SERVICE_WITHOUT_GRID: QT_TRANSLATE_NOOP(
        "Refusal",
        "The service has no layer that fits the map. It must offer EPSG:3857 (Web Mercator); a WMS may offer "
        "EPSG:3006 (SWEREF 99 TM).",
    ),
    RefusalKind.NETWORK_OFF: QT_TRANSLATE_NOOP(
        "Refusal", "Map pictures are not fetched from the net on this computer. Turn that on first, below."
    ),
}
