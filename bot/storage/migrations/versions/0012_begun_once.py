"""A broadcast is begun once, though its button is pressed at two workers at a time."""

from alembic import op

revision = "0012"
down_revision = "0011"

FIRST = "SELECT min(id) FROM broadcasts GROUP BY admin, report"


def upgrade() -> None:
    """From broadcasts that may have been begun twice: the first of the two stays."""
    op.execute(f"DELETE FROM broadcast_chats WHERE broadcast NOT IN ({FIRST})")  # noqa: S608
    op.execute(f"DELETE FROM broadcasts WHERE id NOT IN ({FIRST})")  # noqa: S608
    op.create_index("ix_broadcasts_report", "broadcasts", ["admin", "report"], unique=True)
