"""The publication desk: reviews, standard texts, walks, answers, promises, retention and copies given out."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    deepen_publication()
    remember_screening()
    create_standard_texts()
    create_walks()
    create_answers()
    create_promises()
    create_retention()
    create_disclosures()
    number_records()
    keep_public_addresses()


def deepen_publication() -> None:
    for name in ("partner_text", "withdrawal_reason", "contributors"):
        op.add_column("publication", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    op.execute("UPDATE publication SET contributors = author")
    op.add_column("publication", sa.Column("times_written", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("publication_review", sa.Column("measure_state", sa.String(length=40), nullable=True))
    op.add_column("publication", sa.Column("withdrawn_by", sa.String(), nullable=False, server_default=""))
    op.add_column("publication", sa.Column("publish_from", sa.Date(), nullable=True))
    op.add_column("publication", sa.Column("publish_until", sa.Date(), nullable=True))
    op.add_column("publication", sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True))
    create(
        "review_comment",
        sa.Column("publication_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("passage", sa.Text(), nullable=False),
        sa.Column("begins", sa.Integer(), nullable=False),
        sa.Column("comment", sa.Text(), nullable=False),
        sa.Column("seen_to_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("seen_to_by", sa.String(), nullable=False),
        points_at("review_comment", "publication_id", "publication", ondelete="CASCADE"),
        indexed=("publication_id",),
    )


def remember_screening() -> None:
    create(
        "screening_decision",
        sa.Column("subject", sa.String(length=40), nullable=False),
        sa.Column("subject_row", sa.Integer(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("hit_kind", sa.String(length=40), nullable=False),
        sa.Column("decision", sa.String(length=40), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index(
        op.f("ix_screening_decision_subject_subject_row"), "screening_decision", ["subject", "subject_row"]
    )


def create_standard_texts() -> None:
    create(
        "standard_text",
        sa.Column("use", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("category_id", sa.Integer(), nullable=True),
        sa.Column("measure_state", sa.String(length=40), nullable=True),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        points_at("standard_text", "category_id", "category"),
    )


def create_walks() -> None:
    create(
        "safety_walk",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("walk_kind", sa.String(length=40), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("area_id", sa.Integer(), nullable=True),
        sa.Column("participants", sa.Text(), nullable=False),
        sa.Column("route", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        points_at("safety_walk", "area_id", "area"),
    )
    # In words: SQLite adds such a column as it is, where a rebuilt table would lose its search index.
    op.execute(
        "ALTER TABLE report ADD COLUMN walk_id INTEGER"
        " CONSTRAINT fk_report_walk_id_safety_walk REFERENCES safety_walk (id)"
    )
    op.create_index(op.f("ix_report_walk_id"), "report", ["walk_id"])
    op.add_column("report", sa.Column("walk_point", sa.Integer(), nullable=True))


def create_answers() -> None:
    create(
        "answer",
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        points_at("answer", "report_id", "report", ondelete="CASCADE"),
        sa.UniqueConstraint("report_id", name=op.f("uq_answer_report_id")),
    )


def create_promises() -> None:
    create(
        "promise",
        sa.Column("report_id", sa.Integer(), nullable=True),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("to_whom", sa.String(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("promised_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("kept_on", sa.Date(), nullable=True),
        sa.Column("how", sa.Text(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        points_at("promise", "report_id", "report", ondelete="SET NULL"),
        points_at("promise", "case_id", "case_file", ondelete="SET NULL"),
        indexed=("report_id", "case_id"),
    )


def create_retention() -> None:
    create(
        "retention_rule",
        sa.Column("record_type", sa.String(length=40), nullable=False),
        sa.Column("days", sa.Integer(), nullable=True),
        sa.Column("runs_from", sa.String(length=40), nullable=False),
        sa.Column("decision", sa.Text(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.UniqueConstraint("record_type", name=op.f("uq_retention_rule_record_type")),
    )
    create(
        "disposal",
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("cleaned_at", sa.DateTime(timezone=True), nullable=True),
    )
    create(
        "disposed_record",
        sa.Column("disposal_id", sa.Integer(), nullable=False),
        sa.Column("record_type", sa.String(length=40), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("ran_from", sa.Date(), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("decision", sa.Text(), nullable=False),
        points_at("disposed_record", "disposal_id", "disposal", ondelete="CASCADE"),
        indexed=("disposal_id",),
    )
    create(
        "disposed_of_case",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("disposal_id", sa.Integer(), nullable=False),
        sa.Column("reports", sa.Integer(), nullable=False),
        points_at("disposed_of_case", "case_id", "case_file", ondelete="CASCADE"),
        points_at("disposed_of_case", "disposal_id", "disposal", ondelete="CASCADE"),
        indexed=("case_id", "disposal_id"),
    )
    create(
        "disposed_tally",
        sa.Column("week", sa.Date(), nullable=False),
        sa.Column("source", sa.String(length=40), nullable=False),
        sa.Column("category", sa.String(), nullable=False),
        sa.Column("area", sa.String(), nullable=False),
        sa.Column("reports", sa.Integer(), nullable=False),
    )
    create(
        "retention_hold",
        sa.Column("record_type", sa.String(length=40), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.UniqueConstraint("record_type", "record_id", name=op.f("uq_retention_hold_record_type_record_id")),
    )


def create_disclosures() -> None:
    create(
        "disclosure",
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("about", sa.String(length=40), nullable=True),
        sa.Column("about_id", sa.Integer(), nullable=True),
        sa.Column("first_day", sa.Date(), nullable=True),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column("registry_number", sa.String(), nullable=False),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("masked_count", sa.Integer(), nullable=False),
    )


def number_records() -> None:
    for table in ("report", "case_file"):
        op.add_column(table, sa.Column("registry_number", sa.String(), nullable=False, server_default=""))


def keep_public_addresses() -> None:
    """A publication's number is its address on the website: SQLite, too, never gives one again."""
    if op.get_bind().dialect.name == "sqlite":
        numbered = {"sqlite_autoincrement": True}
        with op.batch_alter_table("publication", recreate="always", table_kwargs=numbered):
            pass


def create(table: str, *parts: sa.schema.SchemaItem, indexed: tuple[str, ...] = ()) -> None:
    own = sa.Column("id", sa.Integer(), nullable=False)
    op.create_table(table, *parts, own, sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")))
    for column in indexed:
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column])


def points_at(table: str, column: str, target: str, ondelete: str | None = None) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}_{target}")
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=name, ondelete=ondelete)
