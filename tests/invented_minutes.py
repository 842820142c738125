"""Invented minutes of the invented Älvköping, as large as a test wants them."""

from datetime import UTC, date, datetime, time, timedelta
from math import sin
from typing import Any

from desktop.map.paper.points import MapPoint, PointShape
from desktop.minutes import values as v
from models.meetings.values import MinutesState, Presence, Section

HELD_ON = date(2026, 11, 18)
_LONGITUDE, _LATITUDE = 15.60, 58.40

_MEASURES = (
    ("Utökad städning kvällstid fredag–lördag; nya papperskorgar med askkopp vid hållplats B.", "Centrum"),
    ("Synlig polisnärvaro kl. 20–24 torsdag till lördag.", "Centrum"),
    ("Byte av 14 armaturer samt beskärning av häckar för bättre sikt.", "Centrum"),
    ("Trygghetsvandring med skola, vårdnadshavare och fastighetsägare.", "Norrängen"),
    ("Sanering av klotter och ny vit grundmålning i gångtunneln.", "Norrängen"),
    ("Bommar mot genomfartstrafik nattetid, tillfällig lösning till våren.", "Västra hamnen"),
    ("Fältgruppen besöker parken tre kvällar per vecka.", "Stadsparken"),
    ("Röjning längs elljusspåret, 600 meter.", "Lillskogen"),
)
_ACTORS = (
    "Gata och park",
    "Kommunpolisen",
    "Bostadsbolaget Älven",
    "Säkerhetssamordnaren",
    "Socialförvaltningens fältgrupp",
)
_SPOTS = ((52, 55), (73, 50), (104, 66), (121, 58), (24, 22), (24, 78), (75, 64), (102, 15))


def minutes(items: int = 8, **changes: Any) -> v.MinutesContent:
    """A whole week's minutes with so many measures to follow up, and half as many new ones."""
    content: dict[str, Any] = {
        "issuer": v.Issuer(
            "Älvköpings kommun",
            "Kommunledningskontoret · Trygghet och säkerhet",
            "Älvköpings kommun · 592 80 Älvköping · 0465-40 00 00 · alvkoping.example",
        ),
        "sitting": v.Sitting(
            HELD_ON, 47, 2026, time(9), time(10, 15), "Stadshuset, rum Ån", registry_number="KS 2026/0457"
        ),
        "version": v.Version(MinutesState.FINALISED, 1, datetime(2026, 11, 18, 13, 5, tzinfo=UTC)),
        "title": "EST – minnesanteckningar",
        "key_figures": (
            v.KeyFigure("nya rapporter", 38),
            v.KeyFigure("nya ärenden", 3),
            v.KeyFigure("pågående åtgärder", items),
            v.KeyFigure("klara sedan vecka 46", 4),
        ),
        "attendance": attendance(),
        "follow_ups": tuple(follow_up(number) for number in range(1, items + 1)),
        "situation": situation(),
        "sources": (
            v.Count("Trygghetskartan", 21, 16),
            v.Count("Servicecenter", 9, 10),
            v.Count("Bostadsbolag", 5, 2),
            v.Count("Polis", 3, 3),
        ),
        "new_cases": (
            v.NewCase("31", "Skolgården vid Norrängsskolan kvällstid", "Norrängen", "Otrygg plats", 7),
            v.NewCase("32", "Gångtunneln vid Norrängsvägen", "Norrängen", "Belysning", 9),
            v.NewCase("33", "Kajen vid Västra hamnen", "Västra hamnen", "Trafik och fordon", 4),
        ),
        "new_measures": tuple(new_measure(items + number) for number in range(1, items // 2 + 1)),
        "coming": (
            v.ComingEvent("Julmarknad, väntas dra 4 000 besökare", date(2026, 11, 28), "Stora torget"),
            v.ComingEvent("Trygghetsvandring med boende", date(2026, 12, 3), "Norrängen"),
            v.ComingEvent("Jullovet börjar", date(2026, 12, 21)),
        ),
        "lifted": (
            v.Lifted("Förskjuten arbetstid för fältgruppen fredag och lördag", "Styrgruppen"),
            v.Lifted("Gränsdragning för felanmälan av belysning", "LokBrå"),
        ),
        "feedback": (
            "Tolv uppgiftslämnare har fått svar om belysningen på Torggatan.",
            "Norrängsskolan har fått besked om vandringen den 3 december.",
        ),
        "published": (v.PublishedMeasure("3", "Ny belysning på Torggatan 4–12", "godkänd för publicering"),),
        "next_meeting": v.NextMeeting(date(2026, 11, 25), time(9), "Stadshuset, rum Ån"),
        "notes": notes(),
        "noted_by": "Säkerhetssamordnaren",
        "recipients": ("Deltagarna", "Styrgruppen för EST", "LokBrå Älvköping"),
        "overview": v.OverviewMap(points(items), base_map()),
    }
    return v.MinutesContent(**(content | changes))


def attendance() -> tuple[v.AttendanceRow, ...]:
    return (
        v.AttendanceRow("Älvköpings kommun", "säkerhetssamordnare, leder mötet", Presence.PRESENT),
        v.AttendanceRow("Polisen", "kommunpolis", Presence.PRESENT),
        v.AttendanceRow("Bostadsbolaget Älven", "trygghetsansvarig", Presence.PRESENT),
        v.AttendanceRow("Socialförvaltningen", "fältgruppen", Presence.PRESENT),
        v.AttendanceRow("Tekniska förvaltningen", "gata och park", Presence.ABSENT),
        v.AttendanceRow("Räddningstjänsten", "förebyggande", Presence.EXCUSED),
    )


def follow_up(number: int) -> v.FollowUpRow:
    measure, area = _MEASURES[(number - 1) % len(_MEASURES)]
    is_overdue = number % 4 == 0
    is_ongoing = number % 4 == 2
    return v.FollowUpRow(
        number=str(number),
        measure=measure,
        area=area,
        responsible=_ACTORS[number % len(_ACTORS)],
        state=("genomförd", "pågår", "beslutad", "väntar på extern part")[number % 4],
        decision=("utökas", "fortsätta", "avslutas", "")[number % 4],
        due=None if is_ongoing else HELD_ON + timedelta(days=-16 if is_overdue else 9),
        next_follow_up=date(2026, 12, 2) if is_ongoing else None,
        moved=2 if is_overdue else 0,
        is_overdue=is_overdue,
        first_due=date(2026, 3, 14) if is_overdue else None,
    )


def new_measure(number: int) -> v.NewMeasure:
    measure, area = _MEASURES[number % len(_MEASURES)]
    return v.NewMeasure(
        number=str(number),
        measure=measure,
        cause="Ärende 31: mörkt och få vuxna i rörelse efter kl. 19",
        area=area,
        responsible=_ACTORS[number % len(_ACTORS)],
        contributors=("Polisen", "Norrängsskolan") if number % 2 else (),
        due=HELD_ON + timedelta(days=14 + number % 30),
    )


def situation() -> v.Situation:
    return v.Situation(
        categories=(
            v.Count("Oordning och nedskräpning", 12, 7),
            v.Count("Belysning", 9, 6),
            v.Count("Skadegörelse och klotter", 6, 6),
            v.Count("Trafik och fordon", 5, 9),
            v.Count("Otrygg plats", 4, 2),
            v.Count("Övrigt", 2, 1),
        ),
        areas=(
            v.AreaSituation(
                v.Count("Norrängen", 16, 9),
                is_priority=True,
                numbers=("3", "4", "11", "12"),
                motive="flest rapporter om belysning under sommaren och goda möjligheter att påverka.",
                text="Flest rapporter gäller skolgården och gångtunneln efter mörkrets inbrott.",
                categories=(
                    v.Count("Belysning", 8, 4),
                    v.Count("Otrygg plats", 5, 2),
                    v.Count("Oordning och nedskräpning", 3, 3),
                ),
                remarks=(
                    v.ActorRemark(
                        "Bostadsbolaget Älven", "Två trapphus har fått nya lås. Lugnare sedan dess."
                    ),
                    v.ActorRemark("Polisen", "Fotpatrullering tre kvällar. Inga händelser att ta upp."),
                ),
            ),
            v.AreaSituation(
                v.Count("Västra hamnen", 9, 10),
                is_priority=True,
                numbers=("5", "13"),
                motive="buskörning på kajen återkommer varje höst.",
                categories=(v.Count("Trafik och fordon", 5, 8), v.Count("Belysning", 4, 2)),
            ),
            v.AreaSituation(v.Count("Centrum", 8, 8), text="Nedskräpning vid resecentrum, annars lugnt."),
            v.AreaSituation(
                v.Count("Stadsparken", 3, 3), categories=(v.Count("Skadegörelse och klotter", 3, 3),)
            ),
            v.AreaSituation(v.Count("Lillskogen", 2, 1), categories=(v.Count("Växtlighet och sikt", 2, 1),)),
        ),
        remarks=(
            v.ActorRemark("Räddningstjänsten", "Tre bränder i papperskorgar, alla före kl. 21."),
            v.ActorRemark("Socialförvaltningen", "Fler ungdomar i rörelse kring resecentrum än före lovet."),
        ),
    )


def notes() -> tuple[v.Note, ...]:
    return (
        v.Note(
            Section.FOLLOW_UP,
            "Gångtunneln vid Norrängsvägen",
            "Fyra av tio armaturer är ur funktion sedan oktober. Felanmälan har hamnat mellan två ägare.",
            "Bostadsbolaget åtgärdar armaturerna senast den 25 november, och en gränslista tas fram.",
        ),
        v.Note(
            Section.NEW_MEASURES, "", "", "Belysningen vid Norrängsskolan hålls tänd till kl. 23 på prov."
        ),
        v.Note(Section.OTHER, "", "Vaktbolagets kontaktväg gäller från den 1 december."),
    )


def points(items: int) -> tuple[MapPoint, ...]:
    shapes = (PointShape.CIRCLE, PointShape.CIRCLE, PointShape.SQUARE, PointShape.DIAMOND)
    return tuple(
        MapPoint(
            str(number),
            _LATITUDE + (_SPOTS[(number - 1) % 8][1] + number // 9) * 0.0002,
            _LONGITUDE + (_SPOTS[(number - 1) % 8][0] + number // 9) * 0.0004,
            shapes[(number - 1) % 4],
            f"{_MEASURES[(number - 1) % 8][1]}: {_MEASURES[(number - 1) % 8][0]}",
        )
        for number in range(1, items + 1)
    )


def base_map() -> dict[str, Any]:
    """A small town: parks, areas, a river that is a line, a lake, three sorts of roads."""
    features = [
        _surface("outline", "Älvköpings kommun", (-3, -3), (146, -3), (146, 105), (-3, 105)),
        _surface("park", "Stadsparken", (12, 62), (30, 66), (38, 80), (30, 92), (14, 90), (8, 76)),
        _surface("park", "Lillskogen", (86, 8), (112, 6), (116, 24), (96, 30)),
        _surface("area", "Centrum", (44, 40), (80, 38), (84, 72), (46, 76)),
        _surface("area", "Norrängen", (88, 44), (128, 40), (132, 82), (92, 84)),
        _surface("area", "Västra hamnen", (6, 12), (40, 10), (42, 36), (8, 40)),
        _surface("water", "Sjön", (120, 86), (146, 84), (146, 105), (118, 103)),
        _surface("building", "", (58, 56), (62, 56), (62, 60), (58, 60)),
        _line("water", 0, *((x, 50 - 8 * sin(x / 19) - x * 0.12) for x in range(-4, 146, 2)), name="Ån"),
        _line("road", 1, (-2, 2), (46, 34), (82, 60), (142, 98)),
    ]
    streets = [
        _line("road", 2, (-2, y), (45, y + 2), (90, y - 1), (142, y + 3)) for y in (14, 30, 58, 70, 86)
    ]
    lanes = [_line("road", 3, (x, -2), (x + 2, 46), (x - 1, 102)) for x in (18, 34, 56, 70, 98, 118)]
    return {"type": "FeatureCollection", "features": features + streets + lanes}


def _surface(kind: str, name: str, *corners: tuple[float, float]) -> dict[str, Any]:
    ring = [_degrees(*corner) for corner in (*corners, corners[0])]
    properties = {"kind": kind, "name": name}
    return {
        "type": "Feature",
        "properties": properties,
        "geometry": {"type": "Polygon", "coordinates": [ring]},
    }


def _line(kind: str, rank: int, *places: tuple[float, float], name: str = "") -> dict[str, Any]:
    coordinates = [_degrees(*place) for place in places]
    properties = {"kind": kind, "name": name, "rank": rank}
    return {
        "type": "Feature",
        "properties": properties,
        "geometry": {"type": "LineString", "coordinates": coordinates},
    }


def _degrees(x: float, y: float) -> list[float]:
    return [_LONGITUDE + x * 0.0004, _LATITUDE + y * 0.0002]
