"""Finds words that a person cannot read whole: cut by their own box, or outside of what carries them."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QScrollArea, QWidget

from kiosk.ui.widgets.banner import Chip
from kiosk.ui.widgets.pressable import Pressable
from kiosk.ui.widgets.text import Label

SLACK = 1  # pixels lost to rounding


def cut_texts(window: QWidget) -> list[str]:
    """One line for every visible text of `window` that is not whole: what it says, and how it is cut."""
    parts: list[Label | Pressable | Chip] = [
        *window.findChildren(Label),
        *window.findChildren(Pressable),
        *window.findChildren(Chip),
    ]
    return [
        f"{part.text()!r}: {how}"
        for part in parts
        if part.isVisible() and part.text()
        for how in (*_too_small(part), *_outside(part, window))
    ]


def _too_small(part: QWidget) -> list[str]:
    faults = []
    if part.hasHeightForWidth() and part.heightForWidth(part.width()) > part.height() + SLACK:
        faults.append(f"needs height {part.heightForWidth(part.width())}, has {part.height()}")
    if part.minimumSizeHint().width() > part.width() + SLACK:
        faults.append(f"needs width {part.minimumSizeHint().width()}, has {part.width()}")
    return faults


def _outside(part: QWidget, window: QWidget) -> list[str]:
    """A page may be longer than what is seen of it, never wider."""
    carrier = part.parentWidget()
    while carrier is not None:
        at = QRect(part.mapTo(carrier, QPoint(0, 0)), part.size())
        wide = at.left() < -SLACK or at.right() > carrier.width() + SLACK
        long = at.top() < -SLACK or at.bottom() > carrier.height() + SLACK
        scrolls = isinstance(carrier.parentWidget(), QScrollArea)
        if wide or (long and not scrolls):
            return [
                f"stands outside of {type(carrier).__name__} at {at.getRect()}, {carrier.size().toTuple()}"
            ]
        # Above the part of a page that is seen, its length no longer tells anything.
        if scrolls or carrier is window:
            return []
        carrier = carrier.parentWidget()
    return []
