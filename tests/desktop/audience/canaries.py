"""One word of its own for every text column of the store, in every row; unapproved public words have others.

A canary is letters that no hyphenation parts and no screening takes for a name. `Canaries.words` gives the
word of "table.column"; "publication.public_title#unapproved" is that of titles which nobody has approved.
"""

from collections.abc import Iterator

from sqlalchemy import JSON, Column, Enum, LargeBinary, String, Table, bindparam, select, update
from sqlalchemy.orm import Session

from desktop.publication import site_questions
from models.publication.tables import Publication, PublicationReview
from models.settings import Setting
from models.tables import METADATA

_LETTERS = "bcdfghjkmnprstvw"
# What the program goes by, and nobody wrote: a word in its place would break the store.
MACHINE = {
    "attachment.sha256", "attachment_content.sha256", "attachment.media_type", "category.key", "setting.key",
    "report.content_hash", "report_import.file_hash", "report_import.headers_hash", "minutes.sha256",
    "map_layer.source", "history.field", "screening_decision.field", "review_comment.field",
}  # fmt: skip
SHARED = {"report.sender"}
ADDRESSES = {"contact_person.email", "informant.email"}
# Structures, whose words are seeded by what keeps them; and figures.
STRUCTURES = {
    "area.geometry", "base_layer.geojson", "case_file.line", "report.line", "report_import.counts",
    "report_import.rejections", "report_import.said", "report_import.fallback_points", "saved_view.wanted",
    "map_layer.options", "map_layer.features", "minutes.content", "minutes.pdf", "setting.data",
}  # fmt: skip
PUBLIC_WORDS = ("public_title", "public_text")


class Canaries:
    """The words, and the store they were put into."""

    def __init__(self) -> None:
        names = [f"{table.name}.{column.name}" for table, column in text_columns()]
        names += [f"publication.{name}#unapproved" for name in PUBLIC_WORDS]
        names += [f"publication_review.{name}#unapproved" for name in PUBLIC_WORDS]
        names += [f"setting.{name}" for name in SETTING_WORDS]
        self.words = {name: word_of(number) for number, name in enumerate(names)}

    def seed(self, session: Session) -> None:
        """Put them in. What could go out before still can: its review keeps saying the same."""
        ready = [publication.id for publication, _ in site_questions.going_out(session)]
        session.flush()
        for table, column in text_columns():
            name = f"{table.name}.{column.name}"
            unapproved = name.endswith(PUBLIC_WORDS)
            self._put(session, table, column, f"{name}#unapproved" if unapproved else name)
        for table, key in ((Publication, "id"), (PublicationReview, "publication_id")):
            for name in PUBLIC_WORDS:
                word = self.words[f"publication.{name}"]
                for id_ in ready:
                    told = update(table).where(getattr(table, key) == id_)
                    session.execute(told.values({name: word + letters(id_)}))
        kept = session.scalar(select(Setting).where(Setting.key == "municipality"))
        kept.value = kept.value | {name: self.words[f"setting.{name}"] for name in SETTING_WORDS}
        session.expire_all()

    def _put(self, session: Session, table: Table, column: Column, name: str) -> None:
        end = "@example.org" if name in ADDRESSES else ""
        # One sender: a letter for each report would tell no more.
        told = {
            id_: self.words[name] + letters(1 if name in SHARED else id_) + end
            for id_ in session.scalars(select(table.c.id))
        }
        if isinstance(column.type, LargeBinary):
            told = {id_: word.encode() for id_, word in told.items()}
        asked = update(table).where(table.c.id == bindparam("row")).values({column.name: bindparam("word")})
        if told:
            session.connection().execute(asked, [{"row": id_, "word": word} for id_, word in told.items()])


SETTING_WORDS = ("name", "unit", "address", "meeting_place", "recipients")


def text_columns() -> Iterator[tuple[Table, Column]]:
    """Every column that holds words or bytes of somebody's."""
    for table in METADATA.sorted_tables:
        for column in table.columns:
            name = f"{table.name}.{column.name}"
            is_text = isinstance(column.type, String) and not isinstance(column.type, Enum)
            is_bytes = isinstance(column.type, LargeBinary) and name not in STRUCTURES
            if (is_text and name not in MACHINE) or is_bytes:
                yield table, column


def structures() -> Iterator[str]:
    """Every column of another shape that can hold words."""
    for table in METADATA.sorted_tables:
        for column in table.columns:
            if isinstance(column.type, JSON | LargeBinary):
                yield f"{table.name}.{column.name}"


def word_of(number: int) -> str:
    return f"zq{_digits(number, 3)}zq"


def letters(number: int) -> str:
    """The number in letters, so that each row's word is its own."""
    return "x" + _digits(number, 4)


def _digits(number: int, length: int) -> str:
    digits = [_LETTERS[number // 16**place % 16] for place in reversed(range(length))]
    return "".join(digits)
