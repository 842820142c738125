"""The words that weekdays, months and small numbers are said with in Swedish, folded."""

WEEKDAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
MONTHS = (
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
    "november", "december",
)  # fmt: skip
WEEKDAY_FORMS = {
    "måndag": 0, "mandag": 0, "mån": 0, "tisdag": 1, "tis": 1, "onsdag": 2, "ons": 2, "torsdag": 3,
    "tors": 3, "tor": 3, "fredag": 4, "fre": 4, "lördag": 5, "lordag": 5, "lör": 5, "söndag": 6,
    "sondag": 6, "sön": 6,
}  # fmt: skip
MONTH_FORMS = {name: number for number, name in enumerate(MONTHS, start=1)} | {
    name[:3]: number for number, name in enumerate(MONTHS, start=1)
}
MONTH_FORMS["sept"] = 9
NUMBERS = {
    "en": 1, "ett": 1, "två": 2, "tva": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8,
    "nio": 9, "tio": 10, "elva": 11, "tolv": 12, "fjorton": 14,
}  # fmt: skip
