"""This PC: who it is, its secrets, whether it is ready."""
