"""Which files a meeting gives, what they are called, and the making of those that are wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial

from desktop.intake.progress import Tell
from desktop.minutes.typesetting import typeset
from desktop.paper.press import PRESS
from desktop.papers.addresses import usable
from desktop.papers.names import part_of_name, told_apart
from desktop.papers.values import Basis, Paper, PaperActor, PaperFile, Written
from desktop.papers.words import say


@dataclass(frozen=True, slots=True)
class _Planned:
    """A file before it is made; what gives no bytes is no file. `about` is whom it is for."""

    paper: Paper
    name: str
    make: Callable[[], bytes]
    about: str = ""
    actor_id: int = 0


def made(basis: Basis, wanted: frozenset[Paper], tell: Tell) -> Written:
    """The files of the *wanted* kinds, in the order of `Paper`."""
    plan = [each for each in _plan(basis) if each.paper in wanted]
    files = []
    for done, each in enumerate(plan):
        tell(done, len(plan))
        if content := each.make():
            files.append(PaperFile(each.paper, each.name, content, each.about))
    tell(len(plan), len(plan))
    return Written(tuple(files), _without_address(basis) if Paper.MAIL_DRAFTS in wanted else ())


def _plan(basis: Basis) -> list[_Planned]:
    """Every file, wanted or not, so that its name does not hang on what else was asked for."""
    papers = _named([*_minutes(basis), *_for_actors(basis), *_for_senders(basis), *_lists(basis)])
    planned = [*papers, *_named(_mails(basis, papers))]
    kinds = list(Paper)
    return sorted(planned, key=lambda each: kinds.index(each.paper))


def _named(planned: Sequence[_Planned]) -> list[_Planned]:
    """Told apart by name, and each made once however many ask for it."""
    names = told_apart(each.name for each in planned)
    return [
        replace(each, name=name, make=cache(each.make)) for each, name in zip(planned, names, strict=True)
    ]


def _minutes(basis: Basis) -> Iterator[_Planned]:
    key = "minutes_draft" if basis.is_draft else Paper.MINUTES.value
    yield _Planned(Paper.MINUTES, _name(basis, key), lambda: basis.kept_pdf or typeset(basis.content))
    yield _Planned(Paper.WORD_DRAFT, _name(basis, Paper.WORD_DRAFT), partial(_word_draft, basis))


def _for_actors(basis: Basis) -> Iterator[_Planned]:
    from desktop.papers.calendar_file import calendar_file  # noqa: PLC0415 - slow to load, as all below

    for actor in basis.actors:
        about = part_of_name(actor.name)
        for paper, make in (
            (Paper.ACTOR_SHEETS, partial(_sheet, basis, actor)),
            (Paper.CALENDARS, partial(calendar_file, basis, actor)),
        ):
            yield _Planned(paper, _name(basis, paper, about), make, actor.name, actor.id)


def _for_senders(basis: Basis) -> Iterator[_Planned]:
    from desktop.papers.sender_letter import sender_letter  # noqa: PLC0415

    for sender in basis.senders:
        name = _name(basis, Paper.SENDER_LETTERS, part_of_name(sender.shown))
        yield _Planned(
            Paper.SENDER_LETTERS, name, _pressed(partial(sender_letter, basis, sender)), sender.shown
        )


def _lists(basis: Basis) -> Iterator[_Planned]:
    from desktop.papers.board_page import board_page  # noqa: PLC0415
    from desktop.papers.next_list import next_list  # noqa: PLC0415
    from desktop.papers.workbook import workbook  # noqa: PLC0415

    yield _Planned(Paper.NEXT_TIME, _name(basis, Paper.NEXT_TIME), _pressed(partial(next_list, basis)))
    yield _Planned(Paper.BOARD_PAGE, _name(basis, Paper.BOARD_PAGE), _pressed(partial(board_page, basis)))
    yield _Planned(Paper.WORKBOOK, _name(basis, Paper.WORKBOOK), partial(workbook, basis))


def _mails(basis: Basis, papers: Sequence[_Planned]) -> list[_Planned]:
    """To the distribution list first: its name is its own."""
    everyone = [each for each in papers if each.paper in (Paper.MINUTES, Paper.NEXT_TIME)]
    name = _name(basis, Paper.MAIL_DRAFTS, say("files.recipients"))
    mails = [_Planned(Paper.MAIL_DRAFTS, name, partial(_mail_to_list, basis, everyone))]
    for actor in basis.actors:
        theirs = [each for each in papers if each.actor_id == actor.id]
        theirs += [each for each in papers if each.paper is Paper.MINUTES and actor.sits]
        name = _name(basis, Paper.MAIL_DRAFTS, part_of_name(actor.name))
        make = partial(_mail_to_actor, basis, actor, theirs)
        mails.append(_Planned(Paper.MAIL_DRAFTS, name, make, actor.name, actor.id))
    return mails


def _name(basis: Basis, key: str, about: str = "") -> str:
    sitting = basis.content.sitting
    stem = say("files.stem", year=sitting.year, week=sitting.week)
    return say(f"files.{key}", stem=stem, about=about)


def _pressed(make: Callable[[], bytes]) -> Callable[[], bytes]:
    def pressed() -> bytes:
        with PRESS:
            return make()

    return pressed


def _word_draft(basis: Basis) -> bytes:
    from desktop.papers.word_draft import word_draft  # noqa: PLC0415

    with PRESS:
        return word_draft(basis.content)


def _sheet(basis: Basis, actor: PaperActor) -> bytes:
    from desktop.papers.actor_sheet import actor_sheet  # noqa: PLC0415

    with PRESS:
        return actor_sheet(basis, actor)


def _mail_to_list(basis: Basis, papers: Sequence[_Planned]) -> bytes:
    from desktop.papers.mail import Attached, mail_to_list  # noqa: PLC0415

    return mail_to_list(basis, [Attached(each.name, each.make()) for each in papers])


def _mail_to_actor(basis: Basis, actor: PaperActor, papers: Sequence[_Planned]) -> bytes:
    from desktop.papers.mail import Attached, mail_to_actor  # noqa: PLC0415

    attached = [Attached(each.name, each.make()) for each in papers]
    return mail_to_actor(basis, actor, [each for each in attached if each.content])


def _without_address(basis: Basis) -> tuple[str, ...]:
    """For whom the person has to fill in an address before the mail can be sent."""
    actors = [actor.name for actor in basis.actors if not usable(actor.addresses)]
    names = [name for name, addresses in basis.recipients if not usable(addresses)]
    return tuple(dict.fromkeys([*actors, *names]))
