"""The front of the minutes: title, standing, key figures, who was there, and the reminder."""

from reportlab.platypus import Flowable

from desktop.clock import STOCKHOLM
from desktop.minutes.parts import notes, nothing, paragraph, strong
from desktop.minutes.values import AttendanceRow, KeyFigure, Masking, MinutesContent
from desktop.minutes.words import columns, hours, long_day, say
from desktop.paper import look
from desktop.paper.structure import StructureElement
from desktop.paper.tables import PLAIN, Cell, Grid, ruled_table
from desktop.paper.text import Text
from models.meetings.values import MinutesState, Section

_CARDS = 4


def front(content: MinutesContent, element: StructureElement) -> list[Flowable]:
    """The title block, and the key figures as cards."""
    sitting = content.sitting
    title = say("title", title=content.title, week=sitting.week)
    when = " ".join(each for each in (long_day(sitting.held_on), hours(sitting.starts, sitting.ends)) if each)
    where = " · ".join(each for each in (_capital(when), sitting.place) if each)
    return [
        Text(say("kicker"), look.KICKER, element=element.sub("P")),
        Text(title, look.TITLE, element=element.sub("H1")),
        Text(where, look.SUBTITLE, element=element.sub("P")),
        _standing(content, element),
        *_masking(content.masking, element),
        *cards(content.key_figures, element),
    ]


def attendance(content: MinutesContent, element: StructureElement) -> list[Flowable]:
    """Section 1; a column of names only where names are printed."""
    pieces = [*_seats(content.attendance, element), *notes(content, Section.OPENING, element)]
    return pieces or [nothing(element, say("opening.nothing"))]


def reminder(content: MinutesContent, element: StructureElement) -> list[Flowable]:
    """Section 2: no individuals."""
    return [paragraph(element, say("reminder.text")), *notes(content, Section.REMINDER, element)]


def _standing(content: MinutesContent, element: StructureElement) -> Text:
    version = content.version
    lead = say(f"standing_line.{version.state}", number=version.number)
    text = say(
        f"standing_means.{version.state}", written=long_day(version.written_at.astimezone(STOCKHOLM).date())
    )
    style = look.DRAFT_LINE if version.state is MinutesState.DRAFT else look.STANDING_LINE
    return Text(text, style, element=element.sub("P"), lead=lead)


def _masking(masking: Masking | None, element: StructureElement) -> list[Flowable]:
    if masking is None:
        return []
    day = long_day(masking.at.astimezone(STOCKHOLM).date())
    words = say("masking.means", by=masking.by, day=day)
    return [Text(words, look.DRAFT_LINE, element=element.sub("P"), lead=say("masking.lead"))]


def cards(figures: tuple[KeyFigure, ...], element: StructureElement, abreast: int = _CARDS) -> list[Flowable]:
    """The key figures as tables of two lines, label and figure, drawn as cards so many *abreast*."""
    groups = [figures[start : start + abreast] for start in range(0, len(figures), abreast)]
    return [_card_row(group, element.sub("Table")) for group in groups]


def _card_row(figures: tuple[KeyFigure, ...], table: StructureElement) -> Grid:
    heads, cells = table.sub("TR"), table.sub("TR")
    labels = [
        Text(each.label, look.SMALL, element=heads.sub("TH", attributes="/O /Table /Scope /Column"))
        for each in figures
    ]
    numbers = [Text(str(each.figure), look.FIGURE, element=cells.sub("TD")) for each in figures]
    style = [
        *PLAIN,
        ("BACKGROUND", (0, 0), (-1, -1), look.TINT),
        *[
            ("LINEBEFORE", (column, 0), (column, -1), 3, look.ACCENT, "butt")
            for column in range(len(figures))
        ],
        ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
        ("LEFTPADDING", (0, 0), (-1, -1), 9),
        ("RIGHTPADDING", (0, 0), (-1, -1), 4),
        ("TOPPADDING", (0, 0), (-1, 0), 6),
        ("BOTTOMPADDING", (0, 1), (-1, 1), 8),
    ]
    widths = [look.TEXT_WIDTH / len(figures)] * len(figures)
    return Grid([labels, numbers], widths, style=style, spaceBefore=2, spaceAfter=5)


def _seats(attendance: tuple[AttendanceRow, ...], element: StructureElement) -> list[Flowable]:
    has_names = any(row.name for row in attendance)
    rows = [_seat(row, has_names=has_names) for row in attendance]
    if not rows:
        return []
    heads = columns("opening.columns_with_names" if has_names else "opening.columns")
    return [ruled_table(element, heads, rows, (27, 30, 28, 15) if has_names else (42, 42, 16))]


def _seat(row: AttendanceRow, *, has_names: bool) -> list[str | Cell]:
    presence = say(f"presence.{row.presence or 'unasked'}")
    if has_names:
        return [strong(row.name), row.organisation, row.role, presence]
    return [strong(row.organisation), row.role, presence]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
