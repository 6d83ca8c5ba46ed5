"""One spelling for what a villager types in four languages and two alphabets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.folding import MOST_CHARACTERS, fold, fold_for_index


@pytest.mark.parametrize(
    "spellings",
    [
        ["pașaport", "paşaport", "pasaport", "PAȘAPORT", "pas\u0327aport", "пашапорт"],
        ["naștere", "nastere"],
        ["prestații", "prestaţii", "prestatii"],
        ["vârstă", "varsta", "VÂRSTĂ"],
        ["înregistrare", "inregistrare", "ÎNREGISTRARE"],
        ["пенсия", "ПЕНСИЯ", "pensia", "pensiya", "pensija".replace("j", "y")],
        ["паспорт", "pasport"],
        ["жильё", "жилье", "zhile"],
        ["чек", "chek"],
        ["хлеб", "khleb", "hleb"],
        ["свідоцтво", "svidotstvo"],
        ["подъезд", "podezd"],
        ["й", "и\u0306"],
        ["сім'я", "сім’я", "simia"],
        ["buletin", "bulletin"],
    ],
)
def test_the_same_word_folds_to_one_spelling(spellings: list[str]):
    assert len({fold(spelling) for spelling in spellings}) == 1, {each: fold(each) for each in spellings}


def test_the_old_spelling_with_i_finds_the_new_one_with_a():
    assert set(fold("vîrsta")) <= fold_for_index("vârsta")
    assert set(fold("pîine")) <= fold_for_index("pâine")


def test_numbers_are_not_spelling():
    assert fold("112 2001 1122") == ("112", "2001", "1122")


def test_nothing_typed_is_no_word():
    assert fold("") == fold("  ,.-!?…") == ()


@given(st.text(max_size=300))
def test_whatever_is_typed_becomes_plain_words_and_folding_them_again_keeps_them_plain(typed: str):
    words = fold(typed)
    assert all(word.isascii() and word.isalnum() and word == word.lower() for word in words)
    again = fold(" ".join(words))
    assert fold(" ".join(again)) == fold(" ".join(fold(" ".join(again))))


def test_of_ten_thousand_characters_only_so_many_are_looked_at():
    assert sum(map(len, fold("ăîșțж" * 2000))) <= MOST_CHARACTERS
