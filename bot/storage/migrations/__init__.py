"""How the tables came to be: one file a change, in order, never edited once released; read by Alembic at each start."""
