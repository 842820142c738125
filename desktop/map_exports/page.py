"""The map as one web page that opens from a disk without a network: folium's map, our facts, and a list."""

import base64
import hashlib
import re
import unicodedata
from functools import cache
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

import xstatic.pkg.leaflet

from desktop.map_exports.content import MapContent
from desktop.map_exports.page_facts import facts
from desktop.map_exports.page_tables import measures_of, tables
from desktop.map_exports.wishes import Detail
from desktop.map_exports.words import detail_words, few_explained, kind_name, kinds_words, say, sums_words
from desktop.website.swedish import day

if TYPE_CHECKING:
    from jinja2 import Environment

_LEAFLET = Path(xstatic.pkg.leaflet.BASE_DIR)
_NAME = "map_of_this_page"
_PICTURES = re.compile(r"url\([^)]*\)")
_SOURCE_MAP = re.compile(r"^//# sourceMappingURL=.*$", re.MULTILINE)


def write_page(content: MapContent, path: Path) -> None:
    path.write_bytes(render(content))


def render(content: MapContent) -> bytes:
    """The page's bytes. Its policy lets in nothing but the scripts and styles within it."""
    canvas, start = _folium()
    scripts = [_script(), _text("page.js"), f"{start}\nshowFacts({_NAME});\n"]
    styles = [_sheet(), _text("page.css")]
    page = _environment().get_template("page.html.j2")
    written = page.render(
        content=content,
        map=canvas,
        facts=facts(content),
        scripts=scripts,
        styles=styles,
        script_hashes=[_hash(each) for each in scripts],
        style_hashes=[_hash(each) for each in styles],
        licence=_text("leaflet_licence.txt"),
        lead=_lead(content),
        sums=sums_words(content),
        detail=detail_words(content.detail),
        has_few=any(map(content.is_short, content.kinds)),
        darker=_darker(content),
        numbered=say("numbered") if content.detail is Detail.STREET else "",
        tables=tables(content),
        measures=measures_of(content),
        attribution=say("attribution", municipality=content.municipality) + ".",
        few=few_explained(),
    )
    return written.encode("utf-8", "replace")


def _lead(content: MapContent) -> str:
    parts = [say("shown", kinds=kinds_words(content))]
    parts += [say("selection", parts=", ".join(content.selection))] if content.selection else []
    return " ".join([*parts, say("made", day=day(content.made_on)) + "."])


def _darker(content: MapContent) -> str:
    is_shaded = content.detail is Detail.AREA and content.kinds
    return say("darker", kind=kind_name(content.kinds[0]).lower()) if is_shaded else ""


@cache
def _folium() -> tuple[str, str]:
    """The element that folium makes for the map, and the script that makes the map in it."""
    import folium  # noqa: PLC0415 - half a second, paid when a page is first wanted

    page = folium.Map(
        (62.0, 15.5),
        zoom_start=5,
        tiles=None,
        zoom_control="topright",
        zoom_snap=0.25,
        attribution_control=False,
        prefer_canvas=True,
    )
    page.options.update(maxZoom=18, minZoom=4)
    page.default_js = page.default_css = []
    rendered, name = page.get_root().render(), page.get_name()
    start = "\n".join(re.findall(r"<script>(.*?)</script>", rendered, re.DOTALL))
    return f'<div class="folium-map" id="{_NAME}"></div>', start.replace(name, _NAME)


@cache
def _script() -> str:
    return _SOURCE_MAP.sub("", (_LEAFLET / "leaflet.js").read_text("utf-8")).strip()


@cache
def _sheet() -> str:
    """Leaflet's sheet without its pictures, which lie beside it and which the page does not use."""
    return _PICTURES.sub("none", (_LEAFLET / "leaflet.css").read_text("utf-8"))


def _hash(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


@cache
def _environment() -> "Environment":
    from jinja2 import Environment, FunctionLoader, StrictUndefined  # noqa: PLC0415 - slow to load

    environment = Environment(
        loader=FunctionLoader(_text),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_readable,
    )
    environment.globals.update(say=say, kind_name=kind_name)
    return environment


def _text(name: str) -> str:
    folder = resources.files("resources") / "templates" / "map_export"
    return (folder / name).read_text(encoding="utf-8")


def _readable(value: object) -> object:
    """Text without the control signs that HTML forbids."""
    if type(value) is not str:
        return value
    return "".join(sign for sign in value if sign in "\n\t" or unicodedata.category(sign) != "Cc")
