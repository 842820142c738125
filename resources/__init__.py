"""Plain files: icons, translations, templates, the demo municipality. Read only through here."""

from importlib.util import find_spec
from pathlib import Path


def folder() -> Path:
    """Where this package's files lie."""
    return Path(__file__).parent


def typeface(style: str) -> Path:
    """The packaged typeface's file: Regular, Semibold, Bold, It."""
    return _beside("font_source_sans_pro") / "files" / f"SourceSansPro-{style}.ttf"


def drawings() -> Path:
    """The archive of line drawings that the icons are taken from."""
    return _beside("lucide") / "lucide.zip"


def _beside(package: str) -> Path:
    """The folder of a pip package, found without running its code."""
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(package)
    return Path(spec.origin).parent
