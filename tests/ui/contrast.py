"""Measures the contrast of words as they are painted, pixel by pixel (WCAG 2.2, relative luminance)."""

from collections import Counter

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget


def painted_contrast(picture: QImage, part: QWidget, window: QWidget) -> float:
    """Contrast between the ground of a part (its commonest colour) and the strongest stroke on it."""
    at = part.mapTo(window, part.rect().topLeft())
    seen = picture.copy(at.x(), at.y(), part.width(), part.height())
    seen = seen.convertToFormat(QImage.Format.Format_RGB32)
    pixels = Counter(memoryview(seen.constBits()).cast("I"))
    ground = _luminance(pixels.most_common(1)[0][0])
    return max(_ratio(ground, _luminance(pixel)) for pixel in pixels)


def _ratio(one: float, other: float) -> float:
    light, dark = max(one, other), min(one, other)
    return (light + 0.05) / (dark + 0.05)


def _luminance(pixel: int) -> float:
    color = QColor.fromRgb(pixel)
    red, green, blue = (_linear(part) for part in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
