"""Time, queues and processes."""
