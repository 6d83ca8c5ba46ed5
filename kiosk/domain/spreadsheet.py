"""Sheets for any table program: semicolons, and no cell that the program would work out as a formula."""

import csv
import re
from collections.abc import Iterable, Sequence
from io import StringIO
from typing import Final

KEPT_BACK: Final = "*"
"""Stands for a number that is not told."""
_FORMULA: Final = re.compile(r"[\t\r\n]|\s*[=+\-@＝＋－＠]")


def as_csv(rows: Iterable[Sequence[str | int | None]]) -> str:
    """The rows as text; None is a number that is not told."""
    text = StringIO()
    sheet = csv.writer(text, delimiter=";", lineterminator="\r\n")
    sheet.writerows([_cell(each) for each in row] for row in rows)
    return text.getvalue()


def _cell(value: str | int | None) -> str:
    if value is None:
        return KEPT_BACK
    text = str(value)
    return f"'{text}" if isinstance(value, str) and _FORMULA.match(text) else text
