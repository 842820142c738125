"""How a search text becomes a condition, alike on both engines."""

from sqlalchemy import ColumnElement, and_, func, literal_column, text
from sqlalchemy.orm import InstrumentedAttribute, Session

from models.folding import search_words
from models.reports.tables import Report


def has_words(column: InstrumentedAttribute[str], search: str) -> ColumnElement[bool] | None:
    """Rows whose folded *column* has a word beginning with each word of *search*; None for no words.

    For tables of some thousands of rows: cases and measures.
    """
    words = search_words(search)
    if not words:
        return None
    return and_(*(column.contains(f" {word}", autoescape=True) for word in words))


def finds_reports(session: Session, search: str) -> ColumnElement[bool] | None:
    """Reports found by the search index, each word as a beginning; None for no words."""
    words = search_words(search)
    if not words:
        return None
    if session.get_bind().dialect.name == "sqlite":
        # A quoted word cannot be taken for an operator of FTS5.
        query = " ".join(f'"{word}"*' for word in words)
        found = text("report.id IN (SELECT rowid FROM report_search WHERE report_search MATCH :query)")
        return found.bindparams(query=query)  # type: ignore[return-value]
    query = " & ".join(f"'{word}':*" for word in words)
    vector = func.to_tsvector(literal_column("'simple'"), Report.folded)
    return vector.op("@@")(func.to_tsquery(literal_column("'simple'"), query))
