"""What hosts need: who comes in, and the commands of admins."""
