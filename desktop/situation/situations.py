"""What can be asked about an area and a period, and its paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.intake.progress import Tell, unheard
from desktop.municipality import settings_of
from desktop.paper.press import PRESS
from desktop.situation.content import picture_of
from desktop.situation.quotes import refuse_personal_data
from desktop.situation.values import AreaPicture, SituationWish
from desktop.situation.words import file_name
from desktop.store import Store
from models.refusals import Refusal, RefusalKind

if TYPE_CHECKING:
    from desktop.situation.paper_content import PaperContent


class Situations:
    def __init__(self, store: Store) -> None:
        self._store = store

    def picture(self, wish: SituationWish, tell: Tell = unheard) -> AreaPicture:
        """What there is where the wish says, in its period. *tell* stops it by raising.

        Raises Refusal PERIOD_BACKWARDS; GONE where an area is not there any more.
        """
        if wish.days.last < wish.days.first:
            raise Refusal(RefusalKind.PERIOD_BACKWARDS)
        with self._store.reading() as session:
            return picture_of(session, wish, self._store.clock.today(), tell)

    def file_name(self, picture: AreaPicture) -> str:
        """As "lagesbild-centrum-2026-10-26-2026-11-22.pdf"."""
        with self._store.reading() as session:
            return file_name(picture, settings_of(session).name)

    def paper(self, picture: AreaPicture) -> bytes:
        """The picture as PDF/A (at the municipality's level) and PDF/UA-1, with maps. Raises as `content`."""
        return typeset(self.content(picture))

    def content(self, picture: AreaPicture) -> PaperContent:
        """All that is printed, read from the store.

        Raises Refusal QUOTE_OF_A_PERSON where it quotes a report that surely tells of a person.
        """
        refuse_personal_data(picture)
        from desktop.situation.paper_content import content_of  # noqa: PLC0415 - slow to load

        with self._store.reading() as session:
            return content_of(session, picture, self._store.clock.now())


def typeset(content: PaperContent, tell: Tell = unheard) -> bytes:
    """The PDF, set without the store, so that the store's lane is free. *tell* stops it by raising."""
    with PRESS:
        from desktop.situation.layout import lay_out  # noqa: PLC0415 - slow to load

        return lay_out(content, tell)
