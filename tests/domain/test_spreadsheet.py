"""A sheet opens in any table program, and works nothing out there."""

import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.spreadsheet import as_csv


def test_a_sheet_has_semicolons_and_a_star_for_what_is_not_told():
    assert as_csv([("centre", "count"), ("Lozova; Strășeni", 12), ("Mereni", None)]) == (
        'centre;count\r\n"Lozova; Strășeni";12\r\nMereni;*\r\n'
    )


@pytest.mark.parametrize(
    "cell",
    ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\n=1", "＝1", '=HYPERLINK("x")', "\u00a0=1"],
)
def test_no_text_is_a_formula(cell):
    [[read]] = csv.reader(StringIO(as_csv([[cell]]), newline=""), delimiter=";")
    assert read == f"'{cell}"


@given(st.lists(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])), min_size=1))
def test_every_cell_comes_back_as_it_was_or_behind_an_apostrophe(cells):
    [read] = csv.reader(StringIO(as_csv([cells]), newline=""), delimiter=";")
    for cell, came in zip(cells, read, strict=True):
        assert came in {cell, f"'{cell}"}
        assert not came.lstrip().startswith(("=", "+", "-", "@"))
