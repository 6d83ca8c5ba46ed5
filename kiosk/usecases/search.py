"""Finds services by what a villager types: any language, either alphabet, one typo."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from kiosk.domain.catalogue import Catalogue, Service, Text
from kiosk.domain.codes import Language
from kiosk.domain.folding import fold, fold_for_index

TYPO_FROM: Final = 4
"""Shorter words are too alike to forgive a typo."""

_TITLE, _SYNONYM, _CATEGORY, _SUMMARY = 8.0, 6.0, 3.0, 2.0
_WHOLE, _BEGINS, _TYPO = 1.0, 0.75, 0.5


class SearchIndex:
    """The words of a guide pack, ready to be asked at each keystroke."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._services = catalogue.services
        weights: defaultdict[str, dict[int, float]] = defaultdict(dict)
        categories = {category.id: category.title for category in catalogue.categories}
        for number, service in enumerate(catalogue.services):
            for weight, texts in _texts(service, categories[service.category]):
                for word in {word for text in texts for word in fold_for_index(text)}:
                    weights[word][number] = max(weight, weights[word].get(number, 0.0))
        self._weights = dict(weights)
        self._words = sorted(weights)
        self._alike: dict[int, dict[str, list[str]]] = {}

    def find(self, query: str) -> list[Service]:
        """The services that fit every word of `query`, best first; none fits when nothing was typed."""
        totals: dict[int, float] | None = None
        for word in fold(query):
            found = self._score(word)
            if totals is None:
                totals = found
            else:
                totals = {
                    number: total + found[number] for number, total in totals.items() if number in found
                }
        ranked = sorted((totals or {}).items(), key=lambda each: (-each[1], each[0]))
        return [self._services[number] for number, _ in ranked]

    def nearest(self, query: str, most: int = 3) -> list[Service]:
        """When nothing fits: the services that look most alike."""
        totals: defaultdict[int, float] = defaultdict(float)
        for word in fold(query):
            for near, likeness, _ in process.extract(
                word, self._words, scorer=OSA.normalized_similarity, limit=10, score_cutoff=0.4
            ):
                for number, weight in self._weights[near].items():
                    totals[number] = max(totals[number], weight * likeness)
        ranked = sorted(totals, key=lambda number: (-totals[number], number))
        return [self._services[number] for number in ranked[:most]]

    def _score(self, word: str) -> dict[int, float]:
        scores: dict[int, float] = {}
        for near in self._beginning_with(word):
            self._add(scores, near, _WHOLE if near == word else _BEGINS)
        if not scores and len(word) >= TYPO_FROM:
            candidates = self._candidates(len(word))
            for text, _, _ in process.extract_iter(
                word, list(candidates), scorer=OSA.distance, score_cutoff=1
            ):
                for near in candidates[text]:
                    self._add(scores, near, _TYPO)
        return scores

    def _candidates(self, length: int) -> dict[str, list[str]]:
        """The words that one of `length` with a typo may mean, by their first letters; kept for later."""
        if length not in self._alike:
            alike: defaultdict[str, list[str]] = defaultdict(list)
            for word in self._words:
                if len(word) >= length - 1:
                    alike[word[: length + 1]].append(word)
            self._alike[length] = alike
        return self._alike[length]

    def _beginning_with(self, word: str) -> Iterable[str]:
        at = bisect_left(self._words, word)
        while at < len(self._words) and self._words[at].startswith(word):
            yield self._words[at]
            at += 1

    def _add(self, scores: dict[int, float], word: str, likeness: float) -> None:
        for number, weight in self._weights[word].items():
            scores[number] = max(scores.get(number, 0.0), weight * likeness)


def _texts(service: Service, category: Text) -> Iterable[tuple[float, list[str]]]:
    yield _TITLE, [service.title[language] for language in Language]
    yield _SYNONYM, [synonym for language in Language for synonym in service.synonyms[language]]
    yield _CATEGORY, [category[language] for language in Language]
    yield _SUMMARY, [service.summary[language] for language in Language] + [service.site]
