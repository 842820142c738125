"""Streets as lines, areas that a person has chosen, layers of the base map, and saved views of the map."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

BOX = ("line_west", "line_south", "line_east", "line_north")


def upgrade() -> None:
    draw_streets()
    create_map_layers()
    create_saved_views()


def draw_streets() -> None:
    for table in ("report", "case_file"):
        op.add_column(table, sa.Column("line", sa.JSON(none_as_null=True), nullable=True))
        for name in BOX:
            op.add_column(table, sa.Column(name, sa.Double(), nullable=True))
        op.add_column(
            table, sa.Column("is_area_chosen", sa.Boolean(), nullable=False, server_default=sa.false())
        )
    op.create_index(op.f("ix_case_file_latitude_longitude"), "case_file", ["latitude", "longitude"])
    has_line = sa.text("line IS NOT NULL")
    op.create_index(
        op.f("ix_report_line"), "report", [*BOX], sqlite_where=has_line, postgresql_where=has_line
    )


def create_map_layers() -> None:
    op.create_table(
        "map_layer",
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("layer_kind", sa.String(length=40), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("options", sa.JSON(), nullable=False),
        sa.Column("features", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("is_shown", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_map_layer")),
        sa.UniqueConstraint("name", name=op.f("uq_map_layer_name")),
    )


def create_saved_views() -> None:
    op.create_table(
        "saved_view",
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("wanted", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_view")),
        sa.UniqueConstraint("name", name=op.f("uq_saved_view_name")),
    )
