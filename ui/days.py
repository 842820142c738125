"""What day it is, asked anew each time: a window may stay open past midnight."""

from collections.abc import Callable
from datetime import date

DayNow = Callable[[], date]
