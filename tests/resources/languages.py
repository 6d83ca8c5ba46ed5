"""Texts in four languages, and whether each keeps to its own letters."""

import re
from collections.abc import Iterator

CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_CEDILLA = re.compile(r"[şţŞŢ]")
_NOT_RUSSIAN = re.compile(r"[іїєґІЇЄҐ]")
_NOT_UKRAINIAN = re.compile(r"[ыэёъЫЭЁЪ]")


def texts(node) -> Iterator[tuple[str, str]]:
    """Every (language, text) below a node of JSON, words for the search included."""
    if isinstance(node, dict):
        if set(node) == {"ro", "ru", "uk", "en"}:
            for language, told in node.items():
                yield from ((language, text) for text in (told if isinstance(told, list) else [told]))
        else:
            for below in node.values():
                yield from texts(below)
    elif isinstance(node, list):
        for below in node:
            yield from texts(below)


def foreign_letters(language: str, text: str) -> list[str]:
    """Letters in a text that its language does not have."""
    foreign = {
        "ro": (CYRILLIC, _CEDILLA),
        "en": (CYRILLIC,),
        "ru": (_NOT_RUSSIAN,),
        "uk": (_NOT_UKRAINIAN,),
    }
    return [letter for kind in foreign[language] for letter in kind.findall(text)]
