"""Ticket numbers as they are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.tickets import LETTERS, PAPER_LETTER, Ticket


@given(st.sampled_from(LETTERS + PAPER_LETTER), st.integers(1, 9999))
def test_a_ticket_reads_back_as_it_was_written(letter: str, number: int):
    assert Ticket.parse(str(Ticket(letter, number))) == Ticket(letter, number)


@pytest.mark.parametrize(
    "written", ["", "A", "A1", "A-0", "A-01", "I-1", "O-1", "a-1", "A-10000", "AB-1", " A-1", "A-1\n", "A-١"]
)
def test_what_is_no_ticket_is_refused(written: str):
    with pytest.raises(ValueError, match="not a ticket"):
        Ticket.parse(written)


def test_no_letter_reads_like_a_figure_or_like_the_paper_sheet():
    assert not set(LETTERS) & set("IOQP")
    assert len(set(LETTERS)) == len(LETTERS)
