"""Folds what people type to one spelling: diacritics, case, and one word in Cyrillic or Latin letters."""

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

MOST_CHARACTERS: Final = 120
"""More than this of a query is not looked at."""

_CYRILLIC: Final = str.maketrans(
    {
        "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ё": "e", "є": "e", "ж": "j",
        "з": "z", "и": "i", "і": "i", "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o",
        "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "h", "ц": "t", "ч": "c", "ш": "s",
        "щ": "s", "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "iu", "я": "ia", "’": "", "'": "", "ʼ": "",
    }
)  # fmt: skip

_LATIN: Final = (
    ("shch", "s"), ("sch", "s"), ("sh", "s"), ("zh", "j"), ("ch", "c"), ("kh", "h"), ("ts", "t"), ("tz", "t"),
    ("yo", "e"), ("ck", "k"), ("x", "ks"), ("y", "i"), ("w", "v"), ("q", "k"), ("c", "k"),
)  # fmt: skip
"""How Cyrillic is written in Latin, and Romanian letters that sound alike: `ц` meets `ț`, `ч` meets `c`."""

_WORD: Final = re.compile(r"[a-z0-9]+")
_NOT_IN_WORD: Final = re.compile(r"[^a-z0-9]+")
_DOUBLED: Final = re.compile(r"(.)\1+")


def fold(text: str) -> tuple[str, ...]:
    """The words of `text` in folded spelling: `ș ş s`, `ț ţ t ц`, `ă â a`, `î i` and letter case meet."""
    return _words(_plain(text[:MOST_CHARACTERS].lower()))


def fold_for_index(text: str) -> frozenset[str]:
    """As `fold`, and with `â` also as the old spelling `î`, so that `vârstă` is found as `virsta` too."""
    lower = unicodedata.normalize("NFC", text).lower()
    return frozenset((*_words(_plain(lower)), *_words(_plain(lower.replace("â", "î")))))


def fold_each(words: Sequence[str]) -> list[str]:
    """Each word in folded spelling, one for one; what is not a letter in it is left out."""
    plain = _plain("\n".join(words).lower()).split("\n") if words else []
    return [_one_spelling(_NOT_IN_WORD.sub("", word)) for word in plain]


def _plain(text: str) -> str:
    """Latin letters without marks; Cyrillic ones are replaced before their marks would be lost."""
    latin = unicodedata.normalize("NFC", text).translate(_CYRILLIC)
    return "".join(each for each in unicodedata.normalize("NFD", latin) if not unicodedata.combining(each))


def _words(text: str) -> tuple[str, ...]:
    return tuple(_one_spelling(word) for word in _WORD.findall(text))


def _one_spelling(word: str) -> str:
    if word.isdigit():
        return word
    for written, folded in _LATIN:
        word = word.replace(written, folded)
    return _DOUBLED.sub(r"\1", word)
