"""What says who somebody is gets found, in whatever disguise; what merely looks like it is let through."""

import itertools

import pytest

from kiosk.domain.privacy import PersonalKind, find_personal
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


@pytest.mark.parametrize("text", ["", " ", "👍", "\0", "1", "a" * 500, "1 " * 250, "@", "." * 500, "Ѐ" * 500])
def test_anything_can_be_typed(text: str):
    for span in find_personal(text):
        assert 0 <= span.start < span.end <= len(text)


def test_places_never_overlap_and_come_in_order():
    chance = Chance("overlap")
    for _ in range(500):
        text = " ".join(make(chance) for make in chance.sample(list(PERSONAL.values()), 3))
        found = find_personal(text)
        assert all(before.end <= after.start for before, after in itertools.pairwise(found))
