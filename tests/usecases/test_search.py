"""Search finds what a villager means, with the guide pack that ships."""

import pytest

from kiosk.domain import packs
from kiosk.domain.catalogue import Catalogue
from kiosk.paths import resource
from kiosk.usecases.search import SearchIndex


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.parse(packs.assemble(resource("catalogue")))


@pytest.fixture(scope="module")
def index(catalogue: Catalogue) -> SearchIndex:
    return SearchIndex(catalogue)


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("pasaport", "pasaport"),
        ("PAȘAPORT", "pasaport"),
        ("pasport", "pasaport"),  # Russian in Latin letters, and one letter missing
        ("паспорт", "pasaport"),
        ("пашапорт", "pasaport"),
        ("pasapurt", "pasaport"),
        ("passport", "pasaport"),
        ("pensie", "pensie-cerere"),
        ("пенсия", "pensie-cerere"),
        ("pensia", "pensie-cerere"),
        ("cazier", "cazier-judiciar"),
        ("судимость", "cazier-judiciar"),
        ("nastere", "indemnizatie-nastere"),
        ("naștere", "indemnizatie-nastere"),
        ("somer", "somer"),
        ("безработный", "somer"),
        ("ecovoucher", "ecovoucher"),
    ],
)
def test_a_villagers_word_finds_the_service_among_the_first(index: SearchIndex, query: str, wanted: str):
    found = [service.id for service in index.find(query)]
    assert wanted in found[:4], found[:6]


def test_every_service_is_found_by_its_title_in_every_language(index: SearchIndex, catalogue: Catalogue):
    for service in catalogue.services:
        for title in (service.title.ro, service.title.ru, service.title.uk, service.title.en):
            assert service in index.find(title)[:5], (service.id, title)


def test_each_keystroke_keeps_what_is_meant(index: SearchIndex):
    for length in range(3, len("pasaport") + 1):
        assert "pasaport" in [service.id for service in index.find("pasaport"[:length])]


def test_every_word_of_the_query_must_fit(index: SearchIndex):
    assert index.find("pasaport")
    assert index.find("pasaport vbnmkl") == []


@pytest.mark.parametrize("query", ["", "   ", "!?.,", "\0", "🙂"])
def test_nothing_typed_finds_nothing(index: SearchIndex, query: str):
    assert index.find(query) == []
    assert index.nearest(query) == []


def test_when_nothing_fits_the_nearest_are_offered(index: SearchIndex):
    assert index.find("pasaportizarea") == []
    assert "pasaport" in [service.id for service in index.nearest("pasaportizarea")]


def test_ten_thousand_characters_are_answered_like_few(index: SearchIndex):
    assert {found.id for found in index.find("пенсия " * 1500)} == {
        found.id for found in index.find("пенсия")
    }
    assert index.find("x" * 10_000) == []
    assert index.nearest("x" * 10_000) == []
