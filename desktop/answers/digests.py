"""One digest for each sender and period: one letter, not twelve."""

from __future__ import annotations

from datetime import date
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

from sqlalchemy.orm import Session

from desktop.answers.digest_content import DigestContent, addresses_of, answered_by, answers_to
from desktop.answers.digest_paper import digest_pdf, mail_words, subject_of
from desktop.answers.head import head_of
from desktop.answers.words import say
from desktop.exports.safe_text import without_controls
from desktop.intake.progress import Tell, unheard
from desktop.papers.addresses import usable
from desktop.papers.folder import write_papers
from desktop.papers.names import part_of_name
from desktop.papers.sender_reports import senders_between
from desktop.papers.values import Paper, PaperFile, SenderReports
from desktop.store import Store
from models.answers.digests import Digest, DigestRow, DigestWish
from models.refusals import Refusal, RefusalKind

_KINDS = frozenset({Paper.SENDER_LETTERS, Paper.MAIL_DRAFTS})


class Digests:
    """To the senders of reports; a member of the public is answered one at a time (`Answers.message`)."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def rows(self, first: date, last: date) -> list[DigestRow]:
        """Who was heard in the period. Raises Refusal PERIOD_BACKWARDS."""
        _refuse_backwards(first, last)
        with self._store.reading() as session:
            return [
                DigestRow(
                    place,
                    *sender,
                    told.received,
                    len(told.cases),
                    len(answered_by(session, DigestWish(*sender, first, last))),
                )
                for place, (sender, told) in enumerate(senders_between(session, first, last).items(), 1)
            ]

    def make(self, wish: DigestWish) -> Digest:
        """Raises Refusal PERIOD_BACKWARDS, and NO_SUCH_SENDER where nothing came from them."""
        _refuse_backwards(wish.first, wish.last)
        with self._store.reading() as session:
            told = senders_between(session, wish.first, wish.last).get((wish.source, wish.sender))
            if told is None:
                raise Refusal(RefusalKind.NO_SUCH_SENDER)
            return self._made(session, wish, told)

    def write(self, folder: Path, first: date, last: date, tell: Tell = unheard) -> tuple[PaperFile, ...]:
        """Every sender's digest as PDF and as a mail, in *folder*; what was written there.

        Raises Refusal PERIOD_BACKWARDS, FOLDER_NOT_WRITABLE, FILE_NOT_WRITABLE, and what *tell* raises.
        """
        _refuse_backwards(first, last)
        files: list[PaperFile] = []
        with self._store.reading() as session:
            senders = senders_between(session, first, last)
            for done, ((source, sender), told) in enumerate(senders.items()):
                tell(done, len(senders))
                made = self._made(session, DigestWish(source, sender, first, last), told)
                files.append(PaperFile(Paper.SENDER_LETTERS, f"{made.stem}.pdf", made.pdf, told.shown))
                files.append(PaperFile(Paper.MAIL_DRAFTS, f"{made.stem}.eml", made.mail, told.shown))
        tell(len(senders), len(senders))
        return write_papers(folder, f"answers@{first}@{last}", files, _KINDS)

    def _made(self, session: Session, wish: DigestWish, told: SenderReports) -> Digest:
        now = self._store.clock.now()
        content = DigestContent(
            head=head_of(session, say("digest.head"), now.date(), now),
            told=told,
            first=wish.first,
            last=wish.last,
            answers=answers_to(session, wish),
            addresses=usable(addresses_of(session, wish.sender)) if wish.sender else (),
        )
        about = part_of_name(told.shown)
        stem = say("digest.file", first=wish.first, last=wish.last, about=about)
        pdf, body = digest_pdf(content), mail_words(content)
        return Digest(stem, pdf, _mail(content, body, f"{stem}.pdf", pdf), body, answered_by(session, wish))


def _mail(content: DigestContent, body: str, name: str, pdf: bytes) -> bytes:
    """A draft that opens in the person's own mail program, unsent."""
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    message["Subject"] = " ".join(without_controls(subject_of(content)).split())
    if content.addresses:
        message["To"] = ", ".join(content.addresses)
    message.set_content(without_controls(body))
    message.add_attachment(pdf, maintype="application", subtype="pdf", filename=name)
    return message.as_bytes()


def _refuse_backwards(first: date, last: date) -> None:
    if last < first:
        raise Refusal(RefusalKind.PERIOD_BACKWARDS)
