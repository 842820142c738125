"""Where this machine's data, log and settings lie."""

from pathlib import Path

from platformdirs import PlatformDirs

APPLICATION = "Trygghetsbordet"
_dirs = PlatformDirs(APPLICATION, appauthor=False)


def store_file() -> Path:
    """The person's own store."""
    return _dirs.user_data_path / "trygghetsbordet.db"


def store_mark() -> Path:
    """A file, kept apart from the store, that says the store was made once."""
    return PlatformDirs(APPLICATION, appauthor=False, roaming=True).user_config_path / "store-made"


def tile_cache() -> Path:
    """The pictures of maps that were fetched, which may be thrown away at any time."""
    return _dirs.user_cache_path / "tiles.db"


def log_folder() -> Path:
    return _dirs.user_log_path


def log_file() -> Path:
    return log_folder() / "trygghetsbordet.log"
