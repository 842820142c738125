"""What a picture's file tells beside the picture: where, when, by whom and with what it was taken."""

import io
import warnings
from collections.abc import Iterator, Mapping

from PIL import ExifTags, Image

from models.refusals import Refusal, RefusalKind
from models.screening.values import PictureTrace

_BASE = ExifTags.Base
TAGS: Mapping[PictureTrace, set[int]] = {
    PictureTrace.AUTHOR: {_BASE.Artist, _BASE.Copyright, _BASE.XPAuthor, 0xA430},  # CameraOwnerName
    PictureTrace.CAMERA: {_BASE.Make, _BASE.Model, 0xA431, 0xA435},  # serial numbers of body and lens
    PictureTrace.TIME: {_BASE.DateTime, _BASE.DateTimeOriginal, _BASE.DateTimeDigitized},
    PictureTrace.WORDS: {_BASE.ImageDescription, _BASE.UserComment, _BASE.XPComment, _BASE.XPTitle},
}
# Where formats keep words of their own.
WORDS_IN_INFO = {"comment", "xmp", "XML:com.adobe.xmp", "photoshop", "Comment", "Description", "Title"}
AUTHOR_IN_INFO = {"Author", "Copyright"}


def traces(content: bytes) -> tuple[PictureTrace, ...]:
    """What is told, in the enum's order; nothing is drawn. Raises Refusal PICTURE_DAMAGED for no picture."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(content)) as image:
                told = set(_of_exif(image)) | set(_of_info(image))
    except Exception as fault:  # a hostile file may break a decoder in any way
        raise Refusal(RefusalKind.PICTURE_DAMAGED) from fault
    return tuple(trace for trace in PictureTrace if trace in told)


def _of_exif(image: Image.Image) -> Iterator[PictureTrace]:
    exif = image.getexif()
    if exif.get_ifd(ExifTags.IFD.GPSInfo):
        yield PictureTrace.PLACE
    told = {tag for tag, value in {**exif, **exif.get_ifd(ExifTags.IFD.Exif)}.items() if _says(value)}
    for trace, tags in TAGS.items():
        if not told.isdisjoint(tags):
            yield trace


def _of_info(image: Image.Image) -> Iterator[PictureTrace]:
    told = {str(name) for name, value in image.info.items() if _says(value)}
    if not told.isdisjoint(WORDS_IN_INFO):
        yield PictureTrace.WORDS
    if not told.isdisjoint(AUTHOR_IN_INFO):
        yield PictureTrace.AUTHOR


def _says(value: object) -> bool:
    return bool(value.strip(b" \0") if isinstance(value, bytes) else str(value).strip(" \0"))
