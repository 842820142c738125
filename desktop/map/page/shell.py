"""The map's page as folium builds it, without inline scripts and without anything from the network."""

import re
from dataclasses import dataclass
from functools import cache

ASSETS = "desk://assets"
PAGE = "desk://page"

_SCRIPTS = (
    f"{ASSETS}/leaflet/leaflet.js",
    f"{ASSETS}/qwebchannel.js",
    f"{PAGE}/canvas_layer.js",
    f"{PAGE}/base.js",
    f"{PAGE}/names.js",
    f"{PAGE}/layers.js",
    f"{PAGE}/picture.js",
    f"{PAGE}/marks.js",
    f"{PAGE}/clusters.js",
    f"{PAGE}/points.js",
    f"{PAGE}/streets.js",
    f"{PAGE}/areas_hatched.js",
    f"{ASSETS}/heat.js",
    f"{PAGE}/heat.js",
    f"{PAGE}/legend.js",
    f"{PAGE}/corner.js",
    f"{PAGE}/selection.js",
    f"{PAGE}/tool_catch.js",
    f"{PAGE}/tool_ring.js",
    f"{PAGE}/tool_pointer.js",
    f"{PAGE}/tools.js",
    f"{PAGE}/page.js",
    f"{PAGE}/start.js",
)
_SHEETS = (f"{ASSETS}/leaflet/leaflet.css", f"{PAGE}/page.css")
_MIDDLE_OF_SWEDEN = (62.0, 15.5)


@dataclass(frozen=True, slots=True)
class Shell:
    """The page, and the script that folium wrote for it."""

    html: str
    start: str


@cache
def shell() -> Shell:
    """The page and its first script; slow the first time (folium loads)."""
    import folium  # noqa: PLC0415 - half a second, paid when a map is first wanted

    page = folium.Map(
        _MIDDLE_OF_SWEDEN,
        zoom_start=5,
        tiles=None,
        zoom_control="topright",
        zoom_snap=0.25,
        attribution_control=False,
    )
    page.options.update(maxZoom=19, minZoom=4)
    page.default_js = page.default_css = []
    rendered = page.get_root().render()
    inline = re.findall(r"<script>(.*?)</script>", rendered, re.DOTALL)
    name = page.get_name()
    start = "\n".join([*inline, f"desk.open({name});"])
    return Shell(_page(rendered), start)


def _page(rendered: str) -> str:
    """*rendered* with our scripts and sheets instead of its own."""
    bare = re.sub(r"<(script|style)>.*?</\1>", "", rendered, flags=re.DOTALL)
    sheets = "".join(f'<link rel="stylesheet" href="{sheet}">' for sheet in _SHEETS)
    scripts = "".join(f'<script src="{script}"></script>' for script in _SCRIPTS)
    return bare.replace("</head>", f"{sheets}</head>", 1).replace("</body>", f"{scripts}</body>", 1)
