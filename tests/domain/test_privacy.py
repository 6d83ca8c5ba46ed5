"""What says who somebody is gets found, in whatever disguise; what merely looks like it is let through."""

import itertools
import json
import xml.etree.ElementTree as ET
from collections.abc import Iterator

import pytest

from kiosk.domain.privacy import PersonalKind, find_personal
from kiosk.paths import resource, translations
from tests.domain import other_hand
from tests.domain.notes import (
    AFTER,
    BEFORE,
    Chance,
    bank,
    document,
    email,
    harmless,
    name,
    personal_number,
    phone,
    phone_in_words,
)

NOTES = 10_000
FEWEST_REFUSED = 0.995
MOST_REFUSED_WRONGLY = 0.01


def note(chance: Chance, core: str) -> str:
    return " ".join(each for each in (chance.choice(BEFORE), core, chance.choice(AFTER)) if each)


PERSONAL = {
    PersonalKind.PERSONAL_NUMBER: personal_number,
    PersonalKind.PHONE: phone,
    PersonalKind.EMAIL: email,
    PersonalKind.DOCUMENT: document,
    PersonalKind.BANK: bank,
    PersonalKind.NAME: name,
}


@pytest.mark.parametrize("kind", PERSONAL)
def test_nearly_everything_personal_is_refused_in_disguise_too(kind: PersonalKind):
    chance = Chance(f"personal {kind}")
    notes = [note(chance, PERSONAL[kind](chance)) for _ in range(NOTES // len(PERSONAL) + 1)]
    missed = [each for each in notes if not find_personal(each)]
    assert len(missed) <= (1 - FEWEST_REFUSED) * len(notes), missed[:20]


def test_numbers_told_in_words_are_refused():
    chance = Chance("words")
    assert all(find_personal(note(chance, phone_in_words(chance))) for _ in range(500))


def test_hardly_anything_harmless_is_refused():
    chance = Chance("harmless")
    notes = [note(chance, harmless(chance)) for _ in range(NOTES)]
    wrong = [(each, find_personal(each)) for each in notes if find_personal(each)]
    assert len(wrong) <= MOST_REFUSED_WRONGLY * NOTES, wrong[:20]


def test_notes_by_another_hand_are_refused_when_they_are_personal():
    missed = [each for each in other_hand.notes("personal", 4, NOTES) if not find_personal(each.text)]
    assert len(missed) <= (1 - FEWEST_REFUSED) * NOTES, missed[:20]


def test_notes_by_another_hand_are_let_through_when_they_are_harmless():
    wrong = [each for each in other_hand.notes("harmless", 4, NOTES) if find_personal(each.text)]
    assert len(wrong) <= MOST_REFUSED_WRONGLY * NOTES, wrong[:20]


def strings(value: object) -> Iterator[str]:
    """Every text in what was read from JSON."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from strings(each)


def test_hardly_any_sentence_of_the_kiosk_itself_would_be_refused():
    said = [ET.parse(file).getroot().itertext() for file in translations().glob("*.ts")]  # noqa: S314  our own files
    guides = resource("catalogue").rglob("services/*.json")
    told = [strings(json.loads(file.read_text(encoding="utf-8"))) for file in guides]
    sentences = {
        each for texts in (*said, *told) for each in texts if " " in each and not each.startswith("^")
    }
    refused = [each for each in sentences if find_personal(each)]
    assert len(sentences) > 3000
    assert len(refused) <= 0.001 * len(sentences), refused


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("a venit domnul ion", "ion"),
        ("cererea doamnei popescu", "popescu"),
        ("Popescu Ion a venit", "Popescu Ion"),
        ("Ion Popescu nu avea buletinul", "Ion Popescu"),
        ("Иванова Мария пришла", "Иванова Мария"),
        ("Zenobia Popescu a semnat", "Zenobia Popescu"),
        ("каждый день госпожа Ковалёва ходит зря", "Ковалёва"),
        ("la primăria: Popescu Ion", "Popescu Ion"),
        ("помогли тёте Марии", "Марии"),
        ("спасибо Марии Ивановне", "Марии Ивановне"),
        ("дзвонила Олена Бойко", "Олена Бойко"),
        ("fără acte: I. Popescu", "I. Popescu"),
        ("Чебан И.П. без паспорта", "Чебан И.П"),
        ("mă numesc vera mocanu", "vera mocanu"),
        ("DOAMNA MUNTEANU NU VEDE", "MUNTEANU"),
        ("primarul Rusu știe", "Rusu"),
        ("dl Zbîrnea", "Zbîrnea"),
        ("S\u0326tefan Ceban", "S\u0326tefan Ceban"),
    ],
)
def test_a_name_is_found_with_and_without_a_form_of_address(text: str, name: str):
    assert [text[span.start : span.end] for span in find_personal(text)] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Doamna Dumneavoastră, vă mulțumesc",
        "doamna de la ghișeu",
        "Domnule Primar, reparați drumul",
        "Avocatul Poporului",
        "бабушка плохо видит",
        "пан прийшов без документів",
        "str. Ștefan cel Mare 12",
        "bd. Decebal",
        "ул. Василия Лупу, дом 4",
        "liceul „Mihai Eminescu” din Ștefan Vodă",
        "închis de Sfântul Ion",
        "лічильник на ім'я чоловіка",
        "formular F-1234567",
        "bon fiscal 12345678",
        "înregistrarea nașterii: programare 12.03.2026",
        "parola la mail.ru e uitată",
        "nu știe unde e @ pe tastatură",
        "10 дней Спасибо",
    ],
)
def test_what_only_looks_like_a_name_is_let_through(text: str):
    assert find_personal(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "născută la 12.03.1956",
        "data nașterii: 3 martie 1961",
        "12.03.56 г.р.",
        "дата народження сина 1.2.2019",
    ],
)
def test_the_day_somebody_was_born_is_refused(text: str):
    assert [span.kind for span in find_personal(text)] == [PersonalKind.BIRTH]


@pytest.mark.parametrize(
    ("text", "part", "kind"),
    [
        ("Revine joi. Sună la 069 123 456, te rog", "069 123 456", PersonalKind.PHONE),
        ("IDNP 2003004005678 și atât", "2003004005678", PersonalKind.PERSONAL_NUMBER),
        ("scrie la ion.popescu@mail.md azi", "ion.popescu@mail.md", PersonalKind.EMAIL),
        ("doamna Popescu vine", "Popescu", PersonalKind.NAME),
        ("domnul primar Popescu vine", "Popescu", PersonalKind.NAME),
        ("господин директор Иванов", "Иванов", PersonalKind.NAME),
        ("buletin A12345678", "A12345678", PersonalKind.DOCUMENT),
        ("card 4111 1111 1111 1111", "4111 1111 1111 1111", PersonalKind.BANK),
    ],
)
def test_the_offending_part_is_told_and_nothing_else(text: str, part: str, kind: PersonalKind):
    found = find_personal(text)
    assert any(part in text[span.start : span.end] or text[span.start : span.end] in part for span in found)
    assert kind in {span.kind for span in found}
    assert sum(span.end - span.start for span in found) <= len(part) + len("buletin ")


@pytest.mark.parametrize(
    "text",
    ["", " ", "👍", "\0", "1", "a" * 500, "1 " * 250, "@", "." * 500, "Ѐ" * 500, "a." * 250, "12, " * 125],
)
def test_anything_can_be_typed(text: str):
    for span in find_personal(text):
        assert 0 <= span.start < span.end <= len(text)


def test_places_never_overlap_and_come_in_order():
    chance = Chance("overlap")
    for _ in range(500):
        text = " ".join(make(chance) for make in chance.sample(list(PERSONAL.values()), 3))
        found = find_personal(text)
        assert all(before.end <= after.start for before, after in itertools.pairwise(found))
