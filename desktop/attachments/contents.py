"""The bytes of files, each kept once by its SHA-256.

They are written past the session, so that neither history nor undo holds 25 MB; what no attachment
refers to stays until it can no longer be wanted back.
"""

import hashlib
from collections.abc import Collection

from sqlalchemy import ColumnElement, Table, delete, insert, literal, select
from sqlalchemy.orm import Session

from models.attachments.tables import Attachment, AttachmentContent


def keep(session: Session, content: bytes) -> str:
    """Keep the bytes unless they are there; their SHA-256 in hex."""
    sha256 = hashlib.sha256(content).hexdigest()
    known = select(literal(1)).where(AttachmentContent.sha256 == sha256)
    if session.scalar(known) is None:
        table = AttachmentContent.__table__
        assert isinstance(table, Table)  # noqa: S101 - for the type
        session.connection().execute(insert(table), {"sha256": sha256, "data": content})
    return sha256


def fetch_content(session: Session, sha256: str) -> bytes:
    return session.scalars(select(AttachmentContent.data).where(AttachmentContent.sha256 == sha256)).one()


def unused(session: Session) -> list[str]:
    """The SHA-256 of what no attachment refers to."""
    return list(session.scalars(select(AttachmentContent.sha256).where(_has_no_attachment())))


def forget_unused(session: Session, among: Collection[str]) -> None:
    """Remove those *among* these that no attachment refers to."""
    session.execute(
        delete(AttachmentContent)
        .where(AttachmentContent.sha256.in_(among), _has_no_attachment())
        .execution_options(synchronize_session=False)
    )


def _has_no_attachment() -> ColumnElement[bool]:
    return ~select(literal(1)).where(Attachment.sha256 == AttachmentContent.sha256).exists()
