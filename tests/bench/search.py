"""How long one keystroke in the search takes with 1,000 services: the 95th of a hundred, as the window asks.

The services are made up: words of a varied vocabulary in the letters of their language, few of them frequent
and many rare, as in real texts, with titles, summaries and synonyms as long as in the bundled pack. Typed are
words of titles and synonyms, alone and two together, letter by letter from the first; every second one with a
letter missing, doubled, swapped or wrong. As the window does, what is found nowhere is asked for its nearest.
"""

import random
import time
from dataclasses import replace
from pathlib import Path
from typing import Final

from kiosk.domain import packs
from kiosk.domain.catalogue import Catalogue, Text
from kiosk.domain.codes import Language
from kiosk.paths import resource
from kiosk.usecases.search import SearchIndex
from tests.bench.figure import Figure, ms, percentile

SERVICES: Final = 1_000
VOCABULARY: Final = 6_000
"""Different words in each language."""
QUERIES: Final = 150
MOST_REPEATED: Final = 3

_LETTERS: Final = {
    Language.RO: ("bcdfghjlmnprsștțvz", "aăâeiîou"),
    Language.RU: ("бвгджзклмнпрстфхцчшщ", "аеёиоуыэюя"),
    Language.UK: ("бвгґджзклмнпрстфхцчшщ", "аеєиіїоуюя"),
    Language.EN: ("bcdfghjklmnprstvwxyz", "aeiou"),
}


def keystroke(_folder: Path) -> list[Figure]:
    """The time from a changed text in the field to the services to show."""
    chance = random.Random(20260105)  # noqa: S311 - the same words in every run
    catalogue = _catalogue(chance)
    index = SearchIndex(catalogue)
    typed = [word[:end] for word in _queries(catalogue, chance) for end in range(1, len(word) + 1)]
    taken = [min(_timed(index, text) for _ in range(MOST_REPEATED)) for text in typed]
    first = [_timed(index, text) for text in typed]
    return [
        Figure("search", f"p95 of {len(first)}", "-", percentile(first, 95) * 1000, 5.0, "ms"),
        Figure("search worst", ms(max(taken)), "-", max(taken) * 1000, None, "ms"),
    ]


def _timed(index: SearchIndex, text: str) -> float:
    begun = time.perf_counter()
    if not index.find(text):
        index.nearest(text)
    return time.perf_counter() - begun


def _catalogue(chance: random.Random) -> Catalogue:
    real = Catalogue.parse(packs.assemble(resource("catalogue")))
    words = {language: _vocabulary(language, chance) for language in Language}

    def say(language: Language, least: int, most: int) -> str:
        rare_to_frequent = words[language]
        places = (
            int(len(rare_to_frequent) * chance.random() ** 3) for _ in range(chance.randint(least, most))
        )
        return " ".join(rare_to_frequent[place] for place in places).capitalize()

    def text(least: int, most: int) -> Text:
        return Text(*(say(language, least, most) for language in Language))

    services = tuple(
        replace(
            chance.choice(real.services),
            id=f"service-{number}",
            title=text(2, 6),
            summary=text(8, 16),
            synonyms={
                language: tuple(say(language, 1, 2) for _ in range(chance.randint(4, 12)))
                for language in Language
            },
        )
        for number in range(SERVICES)
    )
    return replace(real, services=services)


def _vocabulary(language: Language, chance: random.Random) -> list[str]:
    consonants, vowels = _LETTERS[language]
    words: dict[str, None] = {}
    while len(words) < VOCABULARY:
        syllables = chance.choice((1, 2, 2, 3, 3, 3, 4, 4, 5))
        word = "".join(chance.choice(consonants) + chance.choice(vowels) for _ in range(syllables))
        words[word + chance.choice(("", *consonants))] = None
    return list(words)


def _queries(catalogue: Catalogue, chance: random.Random) -> list[str]:
    queries = []
    for number in range(QUERIES):
        service = chance.choice(catalogue.services)
        language = chance.choice(list(Language))
        source = chance.choice((service.title[language], *service.synonyms[language]))
        words = chance.sample(source.split(), k=min(len(source.split()), chance.choice((1, 1, 2))))
        query = " ".join(words).lower()
        queries.append(_mistyped(query, chance) if number % 2 else query)
    return queries


def _mistyped(query: str, chance: random.Random) -> str:
    at = chance.randrange(1, max(2, len(query) - 1))
    return chance.choice(
        (
            query[:at] + query[at + 1 :],
            query[:at] + query[at - 1 :],
            query[:at] + query[at + 1 : at + 2] + query[at : at + 1] + query[at + 2 :],
            query[:at] + chance.choice("aeioструn") + query[at + 1 :],
        )
    )
