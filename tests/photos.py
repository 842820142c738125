"""Photos as telephones, jokers and attackers send them."""

import io
import struct
import zlib

from PIL import ExifTags, Image

CANARY = "Kanarie Fotograf 1974"
BRIDGE_GPS = (58.4012, 15.6031)


def a_photo(
    size=(640, 480), *, gps=None, orientation=None, kind="JPEG", author=CANARY, colour=(90, 120, 60)
) -> bytes:
    """With EXIF that names its author; *gps* in degrees."""
    image = Image.new("RGB", size, colour)
    image.paste((200, 40, 40), (0, 0, size[0] // 2, size[1] // 4))
    exif = Image.Exif()
    exif[ExifTags.Base.Artist] = author
    exif[ExifTags.Base.ImageDescription] = author
    if orientation:
        exif[ExifTags.Base.Orientation] = orientation
    if gps:
        exif.get_ifd(ExifTags.IFD.GPSInfo).update(
            {
                ExifTags.GPS.GPSLatitudeRef: "N" if gps[0] >= 0 else "S",
                ExifTags.GPS.GPSLatitude: in_minutes(abs(gps[0])),
                ExifTags.GPS.GPSLongitudeRef: "E" if gps[1] >= 0 else "W",
                ExifTags.GPS.GPSLongitude: in_minutes(abs(gps[1])),
            }
        )
    written = io.BytesIO()
    extra = {"comment": author.encode()} if kind == "JPEG" else {}
    image.save(written, kind, exif=exif, **extra)
    return written.getvalue()


def in_minutes(degrees):
    whole = int(degrees)
    minutes = int((degrees - whole) * 60)
    return (float(whole), float(minutes), round(((degrees - whole) * 60 - minutes) * 60, 4))


def a_bomb(width, height) -> bytes:
    """A PNG that says it is so large and is small as a file."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    packer = zlib.compressobj(9)
    row = b"\x00" * (1 + (width + 7) // 8)
    lines = b"".join(packer.compress(row) for _ in range(height)) + packer.flush()
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", lines) + chunk(b"IEND", b"")
