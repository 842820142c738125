"""Months by their Swedish and English names, whole and short."""

_NAMES = (
    ("januari", "january"),
    ("februari", "february"),
    ("mars", "march"),
    ("april", "april"),
    ("maj", "may"),
    ("juni", "june"),
    ("juli", "july"),
    ("augusti", "august"),
    ("september", "september"),
    ("oktober", "october"),
    ("november", "november"),
    ("december", "december"),
)
MONTHS = {
    spelling: number
    for number, names in enumerate(_NAMES, start=1)
    for name in names
    for spelling in (name, name[:3])
} | {"sept": 9}
