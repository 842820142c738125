"""What was dropped or pasted, as new files: files of this computer, or a picture."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage, QImageWriter

from desktop.attachments.new_file import NewFile

# Made off the GUI thread: a large picture takes a second to pack.
Bring = Callable[[], Sequence[NewFile]]


def brought(data: QMimeData, picture_name: str) -> Bring | None:
    """How to get at the files in *data*; None where there are none. What lies on the net is never fetched."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if paths:
        return lambda: [NewFile(path) for path in paths]
    image = QImage(data.imageData()) if data.hasImage() else QImage()
    if image.isNull():
        return None
    return lambda: [NewFile(_packed(image), picture_name)]


def _packed(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(data.data())
