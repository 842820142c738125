"""A picture as the page's script reads it (`resources/map/picture.js`): one parcel of numbers."""

from __future__ import annotations

import math
from base64 import b64encode

import numpy as np

from desktop.map.picture import MapPicture


def packed(picture: MapPicture) -> dict[str, object]:
    """How many, the arrays behind each other as base64, and the lines of streets.

    Places are fractions of the world's side in Web Mercator, 0,0 in the north-west.
    """
    sine = np.sin(np.radians(picture.latitudes))
    arrays = (
        picture.longitudes / 360 + 0.5,
        0.5 - np.log((1 + sine) / (1 - sine)) / (4 * math.pi),
        picture.ids,
        picture.days,
        picture.areas,
        picture.categories,
        picture.line_of,
        picture.kinds,
        picture.tones,
        picture.precisions,
    )
    numbers = b"".join(array.astype(array.dtype.newbyteorder("<")).tobytes() for array in arrays)
    return {"count": len(picture), "numbers": b64encode(numbers).decode(), "lines": picture.lines}
