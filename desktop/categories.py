"""What can be asked and done about categories and senders' words for them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from desktop.storage.touched import touch
from desktop.store import Store
from desktop.versions import fetch_version
from models.cases.tables import Case
from models.categories.tables import Category, CategoryAlias
from models.categories.values import CategoryEdit, CategoryRow
from models.deeds import Deed
from models.folding import fold, sort_key
from models.kinds import Kind
from models.refusals import Refusal, RefusalKind
from models.reports.tables import Report
from models.standard_texts.tables import StandardText


class Categories:
    """The municipality's categories, in its own order."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def listing(self, *, only_active: bool = False) -> list[CategoryRow]:
        """The categories in order, with the senders' words that mean them."""
        asked = select(Category).order_by(Category.position, Category.id)
        if only_active:
            asked = asked.where(Category.is_active)
        with self._store.reading() as session:
            aliases, reports = _aliases(session), _report_counts(session)
            return [
                _row(category, aliases[category.id], reports.get(category.id, 0))
                for category in session.scalars(asked)
            ]

    def save(self, edit: CategoryEdit) -> int:
        """Store a category as wished, and give its id.

        A sender's word that meant another category means this one from now on, and so does its old name.
        Refuses a name that is missing or taken, and a version that is stale.
        """
        with self._store.writing(Deed.CATEGORY_EDIT) as session:
            category = (
                Category() if edit.id is None else fetch_version(session, Category, edit.id, edit.version)
            )
            _refuse_bad_name(session, edit)
            words = {fold(word.strip()) for word in edit.aliases}
            if category.name and fold(category.name) != fold(edit.name):
                words.add(fold(category.name))
            category.name = edit.name.strip()
            category.sort_key = sort_key(category.name)
            category.position, category.is_active = edit.position, edit.is_active
            session.add(category)
            session.flush()
            _keep_aliases(session, category.id, words - {""})
            return category.id

    def learn(self, word: str, category_id: int) -> None:
        """Let a sender's *word* mean the category from now on."""
        with self._store.writing(Deed.CATEGORY_EDIT) as session:
            _add_aliases(session, category_id, {fold(word.strip())} - {""})

    def order(self, ids: Sequence[int]) -> None:
        """Put the categories in the order of *ids*."""
        with self._store.writing(Deed.CATEGORY_EDIT) as session:
            place_of = {id_: place for place, id_ in enumerate(ids, start=1)}
            for category in session.scalars(select(Category).where(Category.id.in_(ids))):
                category.position = place_of[category.id]

    def delete(self, id: int, version: int) -> None:  # noqa: A002 - the category's id
        """Take away a category that nothing is filed under, and its texts; refuses (IN_USE) any other."""
        with self._store.writing(Deed.CATEGORY_EDIT) as session:
            category = fetch_version(session, Category, id, version)
            if _is_used(session, id):
                raise Refusal(RefusalKind.IN_USE, name=category.name)
            _keep_aliases(session, id, set())
            for text in session.scalars(select(StandardText).where(StandardText.category_id == id)):
                session.delete(text)
            session.flush()
            session.delete(category)


def category_words(session: Session) -> dict[str, int]:
    """Folded word → id of the category that it means: names, keys and senders' words."""
    words: dict[str, int] = {}
    for category in session.scalars(select(Category)):
        words |= {fold(word): category.id for word in (category.key, category.name) if word}
    known = session.execute(select(CategoryAlias.folded, CategoryAlias.category_id))
    return dict(known.all()) | words


def _refuse_bad_name(session: Session, edit: CategoryEdit) -> None:
    name = edit.name.strip()
    if not name:
        raise Refusal(RefusalKind.NAME_MISSING)
    same = select(Category.id).where(Category.sort_key == sort_key(name), Category.id != (edit.id or 0))
    if session.scalar(same) is not None:
        raise Refusal(RefusalKind.NAME_TAKEN, name=name)


def _keep_aliases(session: Session, category_id: int, words: set[str]) -> None:
    """Let exactly *words* mean the category."""
    for alias in session.scalars(select(CategoryAlias).where(CategoryAlias.category_id == category_id)):
        if alias.folded not in words:
            session.delete(alias)
    _add_aliases(session, category_id, words)


def _add_aliases(session: Session, category_id: int, words: Iterable[str]) -> None:
    known = session.scalars(select(CategoryAlias).where(CategoryAlias.folded.in_(words)))
    by_word = {alias.folded: alias for alias in known}
    for word in words:
        if word in by_word:
            touch(session, Kind.CATEGORY, [by_word[word].category_id])
            by_word[word].category_id = category_id
        else:
            session.add(CategoryAlias(folded=word, category_id=category_id))


def _is_used(session: Session, category_id: int) -> bool:
    uses = (
        select(Report.id).where(Report.category_id == category_id),
        select(Case.id).where(Case.category_id == category_id),
    )
    return bool(session.scalar(select(or_(*(use.exists() for use in uses)))))


def _aliases(session: Session) -> dict[int, list[str]]:
    aliases: dict[int, list[str]] = defaultdict(list)
    for category_id, word in session.execute(
        select(CategoryAlias.category_id, CategoryAlias.folded).order_by(CategoryAlias.folded)
    ):
        aliases[category_id].append(word)
    return aliases


def _report_counts(session: Session) -> dict[int, int]:
    counted = select(Report.category_id, func.count()).group_by(Report.category_id)
    return {category_id: count for category_id, count in session.execute(counted) if category_id}


def _row(category: Category, aliases: Sequence[str], reports: int) -> CategoryRow:
    return CategoryRow(
        id=category.id,
        name=category.name,
        position=category.position,
        is_active=category.is_active,
        version=category.version,
        aliases=tuple(sorted(aliases, key=sort_key)),
        reports=reports,
    )
