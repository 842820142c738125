"""Guests, agendas that are ordered, parked and carried over, one-line drafts, and what is lifted further."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    seat_guests()
    let_agendas_be_ordered()
    create_item_drafts()
    create_escalations()


def seat_guests() -> None:
    with op.batch_alter_table("attendance") as table:
        table.alter_column("actor_id", existing_type=sa.Integer(), nullable=True)


def let_agendas_be_ordered() -> None:
    with op.batch_alter_table("agenda_item") as table:
        table.add_column(sa.Column("is_placed", sa.Boolean(), nullable=False, server_default=sa.false()))
        table.add_column(sa.Column("parked_to", sa.Date(), nullable=True))
        table.add_column(sa.Column("carried_from_id", sa.Integer(), nullable=True))
        table.create_foreign_key(
            op.f("fk_agenda_item_carried_from_id_agenda_item"),
            "agenda_item",
            ["carried_from_id"],
            ["id"],
            ondelete="SET NULL",
        )
        table.create_index(op.f("ix_agenda_item_carried_from_id"), ["carried_from_id"])


def create_item_drafts() -> None:
    op.create_table(
        "item_draft",
        sa.Column("agenda_item_id", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agenda_item_id"],
            ["agenda_item.id"],
            name=op.f("fk_item_draft_agenda_item_id_agenda_item"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_item_draft")),
        sa.UniqueConstraint("agenda_item_id", name=op.f("uq_item_draft_agenda_item_id")),
    )


def create_escalations() -> None:
    op.create_table(
        "escalation",
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("body", sa.String(length=40), nullable=False),
        sa.Column("matter", sa.String(), nullable=False),
        sa.Column("asked", sa.Text(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("measure_id", sa.Integer(), nullable=True),
        sa.Column("raised_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        *(
            sa.ForeignKeyConstraint([column], [f"{table}.id"], name=op.f(f"fk_escalation_{column}_{table}"))
            for column, table in (
                ("meeting_id", "meeting"),
                ("case_id", "case_file"),
                ("measure_id", "measure"),
            )
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_escalation")),
    )
    for column in ("meeting_id", "case_id", "measure_id"):
        op.create_index(op.f(f"ix_escalation_{column}"), "escalation", [column])
