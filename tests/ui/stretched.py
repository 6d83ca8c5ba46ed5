"""A pseudo-language: every sentence of the program a third longer, as a translation may be."""

import re

from PySide6.QtCore import QTranslator

_WORD = re.compile(r"[^\W\d_]{3,}")


class Stretched(QTranslator):
    """Lengthens words, keeps placeholders and markup."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, _context: str, text: str, _comment: str | None = None, _n: int = -1) -> str:
        parts = re.split(r"(<[^>]*>|%\w|{\w+})", text)
        return "".join(part if index % 2 else _WORD.sub(_longer, part) for index, part in enumerate(parts))


def _longer(word: re.Match[str]) -> str:
    more = max(1, round(len(word[0]) * 0.35))
    return word[0] + word[0][-1] * more
