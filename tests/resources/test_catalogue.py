"""The bundled guide pack: whole, within its schema, honest about hosts, in four clean languages."""

import copy
import json
import re
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from jsonschema import Draft202012Validator

from kiosk.domain.catalogue import Catalogue
from kiosk.domain.packs import assemble
from kiosk.paths import resource
from tests.resources.languages import CYRILLIC, foreign_letters, texts

FOLDER = resource("catalogue")
PACK = assemble(FOLDER)
VALIDATOR = Draft202012Validator(json.loads((FOLDER / "schema.json").read_text("utf-8")))

SENTENCE_END = re.compile(r"(?<=[.!?])\s+")


def prose(node) -> Iterator[tuple[str, str]]:
    """As `texts`, without the words for the search, which mix languages on purpose."""
    return texts({key: below for key, below in node.items() if key != "synonyms"})


@pytest.fixture
def altered():
    """A copy of the pack that a test may spoil."""
    return copy.deepcopy(PACK)


services = pytest.mark.parametrize("service", PACK["services"], ids=lambda service: service["id"])


def test_pack_fits_its_schema():
    Draft202012Validator.check_schema(VALIDATOR.schema)
    faults = [f"{fault.json_path}: {fault.message}" for fault in VALIDATOR.iter_errors(PACK)]
    assert faults == []


def test_pack_reads_as_a_catalogue():
    catalogue = Catalogue.parse(PACK)
    assert len(catalogue.services) == len(PACK["services"]) >= 24
    for category in catalogue.categories:
        assert catalogue.in_category(category.id), f"{category.id} is an empty drawer"


def test_of_several_ways_one_is_enough_and_they_follow_each_other():
    for service in Catalogue.parse(PACK).services:
        ways = [step.either_or for step in service.steps]
        for way in set(ways) - {None}:
            first, last = ways.index(way), len(ways) - 1 - ways[::-1].index(way)
            assert last > first, f"{service.id}: {way} is no choice"
            assert set(ways[first : last + 1]) == {way}, f"{service.id}: something stands between the ways"


def test_every_name_leads_somewhere():
    ids = [service["id"] for service in PACK["services"]]
    categories = [category["id"] for category in PACK["categories"]]
    assert len(ids) == len(set(ids))
    assert len(categories) == len(set(categories))
    assert {service["category"] for service in PACK["services"]} == set(categories)
    assert len(PACK["popular"]) == 5
    assert set(PACK["popular"]) <= set(ids)


@services
def test_file_is_named_after_its_service(service):
    told = json.loads((FOLDER / "services" / f"{service['id']}.json").read_text("utf-8"))
    assert told == service


@services
def test_first_host_is_the_one_that_opens(service):
    assert service["hosts"][0].partition("/")[0] == urlsplit(service["online"]).netloc


@services
def test_no_test_twin_and_no_whole_search_engine_is_allowed(service):
    for host in service["hosts"]:
        name = host.partition("/")[0]
        assert not name.endswith(".egov.md")
        assert not name.startswith("testm")
        assert name != "www.google.com" or host == "www.google.com/recaptcha/"


@services
def test_signed_services_reach_the_signing_client(service):
    if service["login"] == "mpass" or service["signature"] != "none":
        assert {"mpass.gov.md", "msign.gov.md", "localhost.cts.md:18443"} <= set(service["hosts"])


@services
def test_alternatives_come_in_company(service):
    groups = [step["either_or"] for step in service["steps"] if step["either_or"]]
    assert all(groups.count(group) > 1 for group in groups)


@services
def test_steps_are_short(service):
    assert 3 <= len(service["steps"]) <= 6
    for step in service["steps"]:
        for title in step["title"].values():
            assert len(title.split()) <= 6, title
        for text in step["text"].values():
            sentences = SENTENCE_END.split(text)
            assert len(sentences) <= 2, text
            assert all(len(sentence.split()) <= 12 for sentence in sentences), text


@pytest.mark.parametrize("node", [*PACK["categories"], *PACK["services"]], ids=lambda node: node["id"])
def test_each_language_keeps_to_its_letters(node):
    for language, text in texts(node):
        assert not foreign_letters(language, text), text
    for language, text in prose(node):
        if language in {"ru", "uk"}:
            assert CYRILLIC.search(text), f"not translated: {text}"


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("online", "http://compensatii.gov.md"),
        ("online", "https://gov.md@evil.example/"),
        ("online", "https://compensatii.gov.md/\n"),
        ("hosts", ["*.gov.md"]),
        ("hosts", ["MPay.gov.md"]),
        ("hosts", ["user@mpay.gov.md"]),
        ("hosts", ["mpay.gov.md/pay"]),
        ("hosts", ["mpay.gov.md/../"]),
        ("hosts", ["127.0.0.1"]),
        ("hosts", ["localhost"]),
        ("hosts", []),
        ("id", "../escape"),
        ("title", {"ro": "Pensie", "ru": "Пенсия", "uk": "Пенсія"}),
        ("title", {"ro": "Pensie", "ru": "Пенсия", "uk": "Пенсія", "en": ""}),
        ("summary", dict.fromkeys(("ro", "ru", "uk", "en"), "x" * 91)),
        ("steps", []),
        ("login", "password"),
        ("reviewed", "2026-13-01"),
        ("help", "call me"),
        ("x-note", "anything"),
    ],
)
def test_schema_refuses(altered, key, value):
    altered["services"][0][key] = value
    assert not VALIDATOR.is_valid(altered)


def test_schema_refuses_unknown_keys_on_top(altered):
    altered["x-note"] = "anything"
    assert not VALIDATOR.is_valid(altered)


@pytest.mark.parametrize("picture", ["../../secret.png", "https://evil.example/a.png", "a.exe"])
def test_schema_refuses_pictures_from_elsewhere(altered, picture):
    altered["services"][0]["steps"][0]["picture"] = picture
    assert not VALIDATOR.is_valid(altered)
