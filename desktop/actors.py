"""What can be asked and done about actors and their contact persons."""

from __future__ import annotations

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session, aliased, selectinload

from desktop import measure_questions
from desktop.store import Store
from desktop.versions import fetch_version
from models.actors.tables import Actor, ContactPerson
from models.actors.values import ActorEdit, ActorPage, ActorRow, ContactLine
from models.deeds import Deed
from models.folding import fold, sort_key
from models.measures.tables import Measure, MeasureContributor
from models.measures.values import MeasureRow
from models.meetings.tables import Attendance
from models.refusals import Refusal, RefusalKind
from models.states import OPEN_MEASURES

_Parent = aliased(Actor)


class Actors:
    """The organisations around the table, their units, and whom one calls there."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def listing(self, text: str = "", *, only_active: bool = False) -> list[ActorRow]:
        """The actors in order of name, each unit right below its organisation."""
        asked = _rows().where(Actor.is_active) if only_active else _rows()
        with self._store.reading() as session:
            rows = [ActorRow(*found) for found in session.execute(asked)]
        sought = fold(text)
        return [row for row in rows if sought in fold(f"{row.name} {row.short_name} {row.parent}")]

    def page(self, id: int) -> ActorPage:  # noqa: A002 - the actor's id
        """All of one actor. Refuses (GONE) where there is none."""
        with self._store.reading() as session:
            return _page(_found(session, id))

    def promises(self, id: int) -> list[MeasureRow]:  # noqa: A002 - the actor's id
        """What the actor has promised and not yet done, each with how often its date was moved."""
        with self._store.reading() as session:
            return measure_questions.promises(session, id, self._store.clock.today())

    def save(self, edit: ActorEdit) -> int:
        """Store an actor and its contacts as wished, and give its id.

        Refuses a name that is missing or taken, a unit of itself, and a version that is stale.
        """
        with self._store.writing(Deed.ACTOR_EDIT) as session:
            actor = Actor() if edit.id is None else _of_version(session, edit.id, edit.version)
            _refuse_bad_name(session, edit)
            _refuse_circle(session, edit)
            _fill(actor, edit)
            _fill_contacts(actor, edit.contacts)
            session.add(actor)
            session.flush()
            return actor.id

    def delete(self, id: int, version: int) -> None:  # noqa: A002 - the actor's id
        """Take away an actor that nothing refers to. Refuses (IN_USE) one that has taken part."""
        with self._store.writing(Deed.ACTOR_EDIT) as session:
            actor = _of_version(session, id, version)
            if _is_used(session, id):
                raise Refusal(RefusalKind.IN_USE, name=actor.name)
            session.delete(actor)


def _rows() -> Select[int, str, str, str, bool, bool, bool, int]:
    open_measures = (
        select(func.count())
        .where(Measure.responsible_actor_id == Actor.id, Measure.state.in_(OPEN_MEASURES))
        .correlate(Actor)
        .scalar_subquery()
    )
    return (
        select(
            Actor.id,
            Actor.name,
            Actor.short_name,
            func.coalesce(_Parent.name, ""),
            Actor.is_member,
            Actor.is_external,
            Actor.is_active,
            open_measures,
        )
        .outerjoin(_Parent, _Parent.id == Actor.parent_id)
        .order_by(
            func.coalesce(_Parent.sort_key, Actor.sort_key), Actor.parent_id.is_not(None), Actor.sort_key
        )
    )


def _found(session: Session, actor_id: int) -> Actor:
    actor = session.get(Actor, actor_id, options=[selectinload(Actor.contacts)], populate_existing=True)
    if actor is None:
        raise Refusal(RefusalKind.GONE)
    return actor


def _of_version(session: Session, actor_id: int, version: int) -> Actor:
    fetch_version(session, Actor, actor_id, version)
    return _found(session, actor_id)


def _refuse_bad_name(session: Session, edit: ActorEdit) -> None:
    name = edit.name.strip()
    if not name:
        raise Refusal(RefusalKind.NAME_MISSING)
    same = select(Actor.id).where(Actor.sort_key == sort_key(name), Actor.id != (edit.id or 0))
    if session.scalar(same) is not None:
        raise Refusal(RefusalKind.NAME_TAKEN, name=name)


def _refuse_circle(session: Session, edit: ActorEdit) -> None:
    above = edit.parent_id
    while above is not None and edit.id is not None:
        if above == edit.id:
            raise Refusal(RefusalKind.SAME_THING)
        above = session.scalar(select(Actor.parent_id).where(Actor.id == above))


def _fill(actor: Actor, edit: ActorEdit) -> None:
    actor.name = edit.name.strip()
    actor.short_name = edit.short_name.strip()
    actor.sort_key = sort_key(actor.name)
    actor.parent_id = edit.parent_id
    actor.is_member = edit.is_member
    actor.is_external = edit.is_external
    actor.is_active = edit.is_active


def _fill_contacts(actor: Actor, lines: tuple[ContactLine, ...]) -> None:
    known = {contact.id: contact for contact in actor.contacts}
    kept = []
    for line in lines:
        contact = known.get(line.id or 0) or ContactPerson()
        contact.name, contact.role = line.name.strip(), line.role.strip()
        contact.email, contact.phone = line.email.strip(), line.phone.strip()
        kept.append(contact)
    actor.contacts = kept


def _is_used(session: Session, actor_id: int) -> bool:
    uses = (
        select(Measure.id).where(Measure.responsible_actor_id == actor_id),
        select(MeasureContributor.id).where(MeasureContributor.actor_id == actor_id),
        select(Attendance.id).where(Attendance.actor_id == actor_id),
        select(Actor.id).where(Actor.parent_id == actor_id),
    )
    return bool(session.scalar(select(or_(*(use.exists() for use in uses)))))


def _page(actor: Actor) -> ActorPage:
    contacts = sorted(actor.contacts, key=lambda contact: sort_key(contact.name))
    return ActorPage(
        id=actor.id,
        version=actor.version,
        name=actor.name,
        short_name=actor.short_name,
        parent_id=actor.parent_id,
        is_member=actor.is_member,
        is_external=actor.is_external,
        is_active=actor.is_active,
        contacts=tuple(ContactLine(c.id, c.name, c.role, c.email, c.phone) for c in contacts),
    )
