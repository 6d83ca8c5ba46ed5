"""Widgets that paint themselves from the theme; one module for each family."""
