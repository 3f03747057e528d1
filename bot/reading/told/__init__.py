"""What makes a sentence tell the story."""
