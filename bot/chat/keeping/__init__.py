"""The conversation about what is kept: saving, the lists, the export, the erasing."""
