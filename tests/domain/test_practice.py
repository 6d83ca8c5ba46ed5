"""What was written is compared kindly, and letters that a keyboard may lack are offered."""

import pytest

from kiosk.domain.practice import ROMANIAN, Writing, letter_keys


@pytest.mark.parametrize(
    ("written", "right", "wrong", "following"),
    [
        ("", 0, 0, "P"),
        ("p", 1, 0, "o"),
        ("Popescu-", 8, 0, "Ț"),
        ("Popescu-T", 8, 1, "Ț"),
        ("POPESCU-Ţ", 9, 0, "u"),
        ("Popescu Țurcan", 7, 7, "-"),
        ("Popescu-Țurcan", 14, 0, ""),
        ("popescu-ţurcan  ", 14, 0, ""),
        ("Popescu-Țurcanu", 14, 1, ""),
    ],
)
def test_how_far_a_text_is(written, right, wrong, following):
    writing = Writing.of("Popescu-Țurcan", written)
    assert writing == Writing(right, wrong, following)
    assert writing.is_done == (not wrong and not following)


def test_only_rare_letters_are_offered():
    assert not letter_keys("Maria 060")
    assert letter_keys("Popescu-Țurcan") == ROMANIAN
    assert letter_keys("пенсия") == "еинпся"
