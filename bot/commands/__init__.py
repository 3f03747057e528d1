"""What the commands of the command line do; `__main__` only names them and their options."""
