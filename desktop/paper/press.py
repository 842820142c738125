"""One paper is set at a time: a typeface serves one document."""

from threading import Lock

PRESS = Lock()
