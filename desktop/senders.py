"""Who sends us reports, and who has fallen silent."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta

from sqlalchemy import Select, String, cast, func, or_, select, union
from sqlalchemy.orm import Session

from desktop.clock import STOCKHOLM
from desktop.setting_rows import setting_row
from desktop.store import Store
from models.actors.tables import Actor
from models.deeds import Deed
from models.folding import sort_key
from models.reports.tables import Report, ReportImport
from models.reports.values import ReportSource
from models.senders.rules import GONE_DAYS, is_silent, usual_days
from models.senders.values import SilentSender
from models.settings import Setting

Sender = tuple[ReportSource, str]

_EXPECTED = "expected-silence"
# A source that is nobody: without a sender's name there is no one to miss.
NOBODY = frozenset(
    {
        ReportSource.OWN_OBSERVATION,
        ReportSource.OTHER,
        ReportSource.POSTCARD,
        ReportSource.SAFETY_WALK,
    }
)
# What is read of the reports typed in: enough for a habit and a year of silence.
_READ_BACK = timedelta(days=2 * GONE_DAYS)


class Senders:
    """A sender is known by its source and its name; the name is "" where the source says enough."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def heard(self) -> tuple[str, ...]:
        """The names of all senders that have been heard."""
        with self._store.reading() as session:
            return _by_name(set(session.scalars(_named())))

    def names(self, source: ReportSource) -> tuple[str, ...]:
        """Who may send from *source*: those heard before, and then the actors."""
        actors = select(Actor.name).where(Actor.is_active).order_by(Actor.sort_key)
        with self._store.reading() as session:
            heard = _by_name(set(session.scalars(_named(source))))
            return tuple(dict.fromkeys([*heard, *session.scalars(actors)]))

    def silent(self) -> tuple[SilentSender, ...]:
        """Who is missed, the longest silent first; not those whose silence is as it should be."""
        with self._store.reading() as session:
            return silent_senders(session, self._store.clock.today(), self._store.clock.now())

    def expect_silence(self, sender: SilentSender) -> None:
        """It is as it should be: say no more of it until they have been heard again."""
        with self._store.writing(Deed.SILENCE_EXPECT) as session:
            row = setting_row(session, _EXPECTED)
            others = [kept for kept in row.value or [] if kept[:2] != _kept(sender)[:2]]
            row.value = [*others, _kept(sender)]


def silent_senders(session: Session, today: date, now: datetime) -> tuple[SilentSender, ...]:
    """Who is missed *today*, by what was heard until *now*; the longest silent first."""
    days = _days_heard(session, now)
    expected = _expected(session)
    missed = [
        SilentSender(source, name, max(heard), usual_days(heard) or 0)
        for (source, name), heard in days.items()
        if is_silent(heard, today)
    ]
    missed.sort(key=lambda sender: (sender.last_heard, sender.source, sort_key(sender.sender)))
    return tuple(sender for sender in missed if _kept(sender) not in expected)


def _named(source: ReportSource | None = None) -> Select[tuple[str]]:
    imports = select(ReportImport.sender).where(ReportImport.sender != "", ReportImport.undone_at.is_(None))
    typed = select(Report.sender).where(Report.sender != "", Report.import_id.is_(None))
    if source is not None:
        imports = imports.where(ReportImport.source == source)
        typed = typed.where(Report.source == source)
    both = union(imports, typed).subquery()
    return select(both.c.sender)


def _by_name(names: set[str]) -> tuple[str, ...]:
    return tuple(sorted(names, key=sort_key))


def _days_heard(session: Session, now: datetime) -> Mapping[Sender, set[date]]:
    """The days on which each sender was heard, one without a name on all days of its source."""
    days: defaultdict[Sender, set[date]] = defaultdict(set)
    of_source: defaultdict[ReportSource, set[date]] = defaultdict(set)
    for (source, name), day in (*_imports(session), *_typed(session, now)):
        days[source, name].add(day)
        of_source[source].add(day)
    for (source, name), heard in [*days.items()]:
        # Files that came before their sender was given a name.
        if not name and (source in NOBODY or max(heard) < max(of_source[source])):
            del days[source, name]
        elif not name:
            heard.update(of_source[source])
    return days


def _imports(session: Session) -> Iterator[tuple[Sender, date]]:
    """When files came; the same file again is no new word from anyone."""
    asked = (
        select(ReportImport.source, ReportImport.sender, ReportImport.imported_at, ReportImport.file_hash)
        .where(ReportImport.undone_at.is_(None))
        .order_by(ReportImport.imported_at)
    )
    known = set()
    for source, name, moment, file_hash in session.execute(asked):
        if (source, name, file_hash) not in known:
            known.add((source, name, file_hash))
            yield (source, name), moment.astimezone(STOCKHOLM).date()


def _typed(session: Session, now: datetime) -> Iterator[tuple[Sender, date]]:
    """By the database's own days: for so rough a question, its midnight is as good as Stockholm's."""
    day = cast(func.date(Report.received_at), String)
    asked = (
        select(Report.source, Report.sender, day)
        .where(Report.import_id.is_(None), Report.received_at > now - _READ_BACK, Report.received_at <= now)
        .where(or_(Report.sender != "", Report.source.not_in(NOBODY)))
        .distinct()
    )
    for source, name, words in session.execute(asked):
        yield (source, name), date.fromisoformat(words)


def _expected(session: Session) -> list[list[str]]:
    return session.scalar(select(Setting.value).where(Setting.key == _EXPECTED)) or []


def _kept(sender: SilentSender) -> list[str]:
    """As it stands in the setting."""
    return [sender.source.value, sender.sender, sender.last_heard.isoformat()]
