"""Plain files: icons, translations, templates, the demo municipality. Read only through here."""

from functools import cache
from importlib.util import find_spec
from pathlib import Path
from zipfile import ZipFile


def folder() -> Path:
    """Where this package's files lie."""
    return Path(__file__).parent


def typeface(style: str) -> Path:
    """The packaged typeface's file: Regular, Semibold, Bold, It."""
    return _beside("font_source_sans_pro") / "files" / f"SourceSansPro-{style}.ttf"


def drawing(name: str) -> str:
    """A line drawing by its file's name, as SVG that says `currentColor`."""
    return _drawings().read(f"{name}.svg").decode()


@cache
def _drawings() -> ZipFile:
    return ZipFile(_beside("lucide") / "lucide.zip")


def _beside(package: str) -> Path:
    """The folder of a pip package, found without running its code."""
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(package)
    return Path(spec.origin).parent
