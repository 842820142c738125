"""Minutes of meetings that nobody has held: any size, any words, the same for the same seed."""

import dataclasses
import random
from datetime import UTC, datetime, time, timedelta

from desktop.map.paper.points import MapPoint, PointShape
from desktop.minutes import values as v
from models.meetings.values import MinutesState, Presence, Section
from models.papers import OPTIONAL_SECTIONS, ArchiveLevel, PaperOptions
from tests.invented_minutes import HELD_ON, base_map

# Most meetings are small; a few are as large as no meeting will be.
_SIZES = [0] * 3 + [1, 2, 3, 4, 6, 8, 12] * 3 + [25, 40]
LARGEST = 200
_LETTERS = "abcdefghijklmnopqrstuvwxyzåäö"
_ODD = (
    "😀👩‍👧",
    "مرحبا بالعالم",
    "שלום",
    "漢字とかな",
    "e\u0301a\u030a",
    "\u202eomvänd\u202c",
    "\x00\x07\x1b",
    "<b>&amp;</b> <a href='x'>",
    "½ € → ✓ ● ‑ § ”’",
    "\u00a0\u200b\u00ad\ufeff",
    "\ud7ff\ue000\ufffd",
    "𝔸𝕓𝕔 ﬁ",
)


def random_minutes(seed: int, items: int | None = None) -> v.MinutesContent:
    """The minutes of one random meeting, with so many items where that is said."""
    return _Invention(random.Random(seed)).minutes(items)


class _Invention:
    def __init__(self, chance: random.Random) -> None:
        self._chance = chance

    def minutes(self, items: int | None) -> v.MinutesContent:
        count = self._chance.choice(_SIZES) if items is None else items
        rows = tuple(self._follow_up(number) for number in range(1, count + 1))
        return v.MinutesContent(
            issuer=v.Issuer(self._words(6), self._words(9), self._words(12)),
            sitting=v.Sitting(HELD_ON, 47, 2026, self._maybe(time(9)), self._maybe(time(10)), self._words(4)),
            version=v.Version(
                self._chance.choice(list(MinutesState)), 1, datetime(2026, 11, 18, 13, tzinfo=UTC)
            ),
            title=self._words(5),
            key_figures=tuple(
                v.KeyFigure(self._words(4), self._number()) for _ in range(self._chance.randrange(6))
            ),
            attendance=self._some(self._seat, 12),
            follow_ups=rows,
            situation=self._situation(count),
            sources=self._some(self._count, 8),
            new_cases=self._some(self._case, 6),
            new_measures=self._some(self._measure, max(1, count // 2)),
            coming=self._some(lambda: v.ComingEvent(self._words(8), self._maybe(HELD_ON), self._words(3)), 4),
            lifted=self._some(lambda: v.Lifted(self._words(9), self._words(2), self._words(6)), 3),
            feedback=self._some(lambda: self._words(12), 3),
            published=self._some(lambda: v.PublishedMeasure("1", self._words(6), self._words(2)), 3),
            next_meeting=self._maybe(v.NextMeeting(HELD_ON + timedelta(days=7), time(9), self._words(3))),
            notes=self._some(self._note, 8),
            noted_by=self._words(3),
            recipients=self._some(lambda: self._words(4), 6),
            overview=self._overview(rows),
            options=self._options(),
            masking=self._maybe(v.Masking(self._words(2), datetime(2026, 11, 19, 9, tzinfo=UTC)), share=0.1),
        )

    def _words(self, most: int) -> str:
        """Nothing, some words, now and then an odd one, a broken line, or one that is far too long."""
        kind = self._chance.random()
        if kind < 0.12:
            return ""
        words = [self._word() for _ in range(self._chance.randint(1, most))]
        if kind > 0.8:
            words.insert(self._chance.randrange(len(words) + 1), self._chance.choice(_ODD))
        if kind > 0.97:
            words.append(self._word() * 20)
        return ("\n" if kind > 0.94 else " ").join(words)

    def _word(self) -> str:
        return "".join(self._chance.choices(_LETTERS, k=self._chance.choice([2, 4, 6, 9, 14, 25])))

    def _long(self) -> str:
        """A text that may go on for pages, which few do."""
        [sentences] = self._chance.choices([0, 1, 2, 4, 30], [6, 12, 6, 2, 0.4])
        return " ".join(self._words(20) for _ in range(sentences))

    def _number(self) -> int:
        return self._chance.choice([0, 1, 7, 38, 99_999, -3])

    def _maybe(self, value, share: float = 0.6):
        return value if self._chance.random() < share else None

    def _some(self, make, most: int) -> tuple:
        return tuple(make() for _ in range(self._chance.randrange(most + 1)))

    def _seat(self) -> v.AttendanceRow:
        name = self._words(2) if self._chance.random() < 0.3 else ""
        return v.AttendanceRow(self._words(4), self._words(3), self._chance.choice([*Presence, None]), name)

    def _follow_up(self, number: int) -> v.FollowUpRow:
        due = self._maybe(HELD_ON + timedelta(days=self._chance.randint(-400, 90)))
        return v.FollowUpRow(
            str(number),
            self._words(14),
            self._words(2),
            self._words(3),
            self._words(2),
            self._words(1),
            due,
            None if due else self._maybe(HELD_ON + timedelta(days=14)),
            self._chance.choice([0, 0, 1, 3]),
            is_overdue=due is not None and due < HELD_ON,
            first_due=self._maybe(HELD_ON - timedelta(days=300)),
        )

    def _measure(self) -> v.NewMeasure:
        due = self._maybe(HELD_ON + timedelta(days=9))
        helpers = self._some(lambda: self._words(2), 3)
        return v.NewMeasure(
            "9", self._words(12), self._words(9), self._words(2), self._words(2), helpers, due
        )

    def _case(self) -> v.NewCase:
        return v.NewCase("5", self._words(7), self._words(2), self._words(2), abs(self._number()))

    def _count(self) -> v.Count:
        return v.Count(self._words(3), self._number(), self._number())

    def _note(self) -> v.Note:
        return v.Note(self._chance.choice(list(Section)), self._words(5), self._long(), self._words(20))

    def _situation(self, items: int) -> v.Situation:
        remarks = self._some(lambda: v.ActorRemark(self._words(3), self._words(16)), 4)
        return v.Situation(self._some(self._count, 12), self._some(lambda: self._area(items), 5), remarks)

    def _area(self, items: int) -> v.AreaSituation:
        numbers = tuple(str(number) for number in range(1, items + 1) if self._chance.random() < 0.2)
        name = self._chance.choice(["Norrängen", "Centrum", self._words(2)])
        return v.AreaSituation(
            dataclasses.replace(self._count(), name=name),
            self._chance.random() < 0.5,
            self._words(12),
            self._words(20),
            self._some(self._count, 6),
            numbers=numbers,
        )

    def _overview(self, rows: tuple[v.FollowUpRow, ...]) -> v.OverviewMap:
        if self._chance.random() < 0.5:
            return v.OverviewMap()
        points = tuple(self._point(row) for row in rows if self._chance.random() < 0.7)
        return v.OverviewMap(points, base_map() if self._chance.random() < 0.7 else {})

    def _point(self, row: v.FollowUpRow) -> MapPoint:
        latitude = 58.40 + self._chance.uniform(0, 0.02)
        longitude = 15.60 + self._chance.uniform(0, 0.05)
        return MapPoint(row.number, latitude, longitude, self._chance.choice(list(PointShape)), row.measure)

    def _options(self) -> PaperOptions:
        return PaperOptions(
            self._chance.choice(["", "", "#7A1F5C", "#1F5C2E"]),
            tuple(each for each in OPTIONAL_SECTIONS if self._chance.random() < 0.3),
            self._chance.choice([ArchiveLevel.PDF_A_2A] * 4 + [ArchiveLevel.PDF_A_1A]),
        )
