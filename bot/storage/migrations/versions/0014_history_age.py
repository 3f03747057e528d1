"""What was shown is found by its age."""

from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    """Once an hour what is too old goes; without an index that looked through all that anybody was shown."""
    op.create_index("ix_history_shown_at", "history", ["shown_at"])
