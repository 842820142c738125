"""The files that the map's page may load: its own, and Leaflet's from its package."""

import mimetypes
from importlib.util import find_spec
from pathlib import Path, PurePosixPath

import xstatic.pkg.leaflet
from PySide6.QtCore import QFile, QIODevice

import resources
from desktop.map.page.shell import shell

_LEAFLET = Path(xstatic.pkg.leaflet.BASE_DIR)
_TYPEFACES = {"Regular", "Semibold"}
_OURS = resources.folder() / "map"


def file(host: str, path: str) -> tuple[str, bytes] | None:
    """Type and content of `desk://host/path`, or None where there is no such file."""
    parts = PurePosixPath(path).parts[1:]
    if ".." in parts or not parts:
        return None
    if host == "page":
        return _of_page(parts[-1]) if len(parts) == 1 else None
    if host == "assets" and parts[0] == "leaflet":
        return _on_disk(_LEAFLET.joinpath(*parts[1:]))
    if host == "assets" and parts == ("heat.js",):
        return _on_disk(_heat())
    if host == "assets" and parts == ("qwebchannel.js",):
        return "text/javascript", _from_qt(":/qtwebchannel/qwebchannel.js")
    return None


def _of_page(name: str) -> tuple[str, bytes] | None:
    if name == "map.html":
        return "text/html; charset=utf-8", shell().html.encode()
    if name == "start.js":
        return "text/javascript; charset=utf-8", shell().start.encode()
    if name in _TYPEFACES:
        return "font/ttf", resources.typeface(name).read_bytes()
    return _on_disk(_OURS / name)


def _on_disk(path: Path) -> tuple[str, bytes] | None:
    if not path.is_file():
        return None
    return mimetypes.guess_type(path.name)[0] or "application/octet-stream", path.read_bytes()


def _from_qt(name: str) -> bytes:
    source = QFile(name)
    if not source.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FileNotFoundError(name)
    return bytes(source.readAll().data())


def _heat() -> Path:
    """Leaflet's heat, which lies in folium's package: found without loading it."""
    found = find_spec("folium")
    return Path(found.origin or "").with_name("templates") / "leaflet_heat.min.js" if found else Path()
