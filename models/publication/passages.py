"""Finds a commented passage again after the text around it has been changed."""


def find_passage(text: str, passage: str, near: int) -> int | None:
    """Where *passage* begins now, the place nearest to where it stood; None where it is gone."""
    if not passage:
        return None
    found, places = text.find(passage), []
    while found >= 0:
        places.append(found)
        found = text.find(passage, found + 1)
    return min(places, key=lambda place: abs(place - near), default=None)
