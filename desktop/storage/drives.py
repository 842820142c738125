"""Which drives a store may live on: SQLite's locks do not hold over a network."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from models.refusals import Refusal, RefusalKind

_REMOTE = re.compile(r"cifs|smb|smb3|smbfs|nfs\d?|afpfs|webdav|ncpfs|afs|ceph|9p|fuse\..*")
_LOCAL_FUSE = frozenset({"fuse.fuse-overlayfs"})
_SYNCED = re.compile(r"OneDrive|Dropbox|Google ?Drive|GoogleDrive|Nextcloud|ownCloud|iCloud", re.IGNORECASE)
_DRIVE_REMOTE = 4
MOUNTS = Path("/proc/self/mountinfo")


def refuse_shared(path: Path, mounts: Path = MOUNTS) -> None:
    """Refuse a store on a network drive or in a folder that is copied to a cloud."""
    whole = path.absolute()
    if any(_SYNCED.match(part) for part in whole.parts[:-1]):
        raise Refusal(RefusalKind.FOLDER_SYNCED, path=path)
    if _is_remote(whole, mounts):
        raise Refusal(RefusalKind.DRIVE_REMOTE, path=path)


def _is_remote(path: Path, mounts: Path) -> bool:
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - Windows only

        return (
            path.drive.startswith("\\\\")
            or ctypes.windll.kernel32.GetDriveTypeW(path.anchor) == _DRIVE_REMOTE
        )
    kinds = _mac_mounts() if sys.platform == "darwin" else _linux_mounts(mounts)
    kind = _kind_at(path.parent.resolve(), kinds)
    return kind not in _LOCAL_FUSE and _REMOTE.fullmatch(kind) is not None


def _kind_at(folder: Path, kinds: dict[Path, str]) -> str:
    """The file system of the innermost mount that holds *folder*."""
    return next((kinds[place] for place in (folder, *folder.parents) if place in kinds), "")


def _linux_mounts(mounts: Path) -> dict[Path, str]:
    """Mount points and their file systems; of several on one point the last one shows.

    See proc_pid_mountinfo(5): the file system stands after the hyphen.
    """
    kinds = {}
    for line in mounts.read_text("utf-8", errors="replace").splitlines() if mounts.exists() else ():
        about, _, source = line.partition(" - ")
        kinds[Path(_unescaped(about.split()[4]))] = source.split()[0]
    return kinds


def _unescaped(place: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), place)


def _mac_mounts() -> dict[Path, str]:
    listing = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False).stdout
    found = re.finditer(r" on (?P<place>.+) \((?P<kind>\w+)", listing)
    return {Path(mount["place"]): mount["kind"] for mount in found}
