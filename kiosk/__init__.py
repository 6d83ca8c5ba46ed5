"""Offline-first kiosk for Moldova's village centres of public services."""

__version__ = "0.1.0"
