"""Senders, what is remembered of an import, place names and attachments."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    add_columns()
    create_place_names()
    create_attachments()


def add_columns() -> None:
    op.add_column("report_import", sa.Column("sender", sa.String(), nullable=False, server_default=""))
    op.add_column("report_import", sa.Column("headers_hash", sa.String(), nullable=False, server_default=""))
    op.add_column("report_import", sa.Column("said", sa.JSON(), nullable=False, server_default="{}"))
    op.add_column(
        "report_import", sa.Column("fallback_points", sa.JSON(), nullable=False, server_default="[]")
    )
    op.create_index(op.f("ix_report_import_headers_hash"), "report_import", ["headers_hash"])
    op.add_column("report", sa.Column("sender", sa.String(), nullable=False, server_default=""))
    op.add_column("report", sa.Column("import_line", sa.Integer(), nullable=True))
    op.add_column("report", sa.Column("placed_name", sa.String(), nullable=False, server_default=""))
    op.drop_index("ix_report_source_external_id", "report")
    op.create_index(
        op.f("ix_report_source_sender_external_id"),
        "report",
        ["source", "sender", "external_id"],
        unique=True,
    )


def create_place_names() -> None:
    op.create_table(
        "place_name",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
        sa.Column("latitude", sa.Double(), nullable=False),
        sa.Column("longitude", sa.Double(), nullable=False),
        sa.Column("file_name", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_place_name")),
    )
    op.create_index(op.f("ix_place_name_folded"), "place_name", ["folded"])


def create_attachments() -> None:
    owners = {"report_id": "report", "case_id": "case_file", "measure_id": "measure"}
    one_owner = " + ".join(f"CASE WHEN {column} IS NULL THEN 0 ELSE 1 END" for column in owners)
    op.create_table(
        "attachment_content",
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment_content")),
        sa.UniqueConstraint("sha256", name=op.f("uq_attachment_content_sha256")),
    )
    op.create_table(
        "attachment",
        *(sa.Column(column, sa.Integer(), nullable=True) for column in owners),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=True),
        sa.Column("height", sa.Integer(), nullable=True),
        sa.Column("thumbnail", sa.LargeBinary(), nullable=True),
        sa.Column("latitude", sa.Double(), nullable=True),
        sa.Column("longitude", sa.Double(), nullable=True),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint(f"{one_owner} = 1", name=op.f("ck_attachment_one_owner")),
        *(
            sa.ForeignKeyConstraint(
                [column], [f"{table}.id"], name=op.f(f"fk_attachment_{column}_{table}"), ondelete="CASCADE"
            )
            for column, table in owners.items()
        ),
        sa.ForeignKeyConstraint(
            ["sha256"],
            ["attachment_content.sha256"],
            name=op.f("fk_attachment_sha256_attachment_content"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
    )
    for column in ("sha256", *owners):
        op.create_index(op.f(f"ix_attachment_{column}"), "attachment", [column])
