"""Names of files that sites suggest, and which of them are taken."""

import pytest

from kiosk.ui.web.downloads import KINDS, LONGEST_NAME, ending_of, free_name, safe_name


@pytest.mark.parametrize(
    ("suggested", "kept"),
    [
        ("chitanta.pdf", "chitanta.pdf"),
        ("../../etc/passwd", "etc_passwd"),
        ("C:\\Windows\\run.pdf", "C_Windows_run.pdf"),
        ("cerere\x00\n2.pdf", "cerere_2.pdf"),
        (".htaccess", "htaccess"),
        ("", "document"),
        ("...", "document"),
        ("Чек за март.pdf", "Чек за март.pdf"),
    ],
)
def test_a_suggested_name_stays_inside_the_folder(suggested: str, kept: str) -> None:
    assert safe_name(suggested) == kept


def test_an_endless_name_is_cut_but_keeps_its_ending() -> None:
    name = safe_name("a" * 500 + ".pdf")
    assert len(name) <= LONGEST_NAME
    assert ending_of(name) == "pdf"


@pytest.mark.parametrize("name", ["run.exe", "x.pdf.js", "a.desktop", "page.html", "b.sh", "none"])
def test_what_could_be_run_is_not_among_the_kinds(name: str) -> None:
    assert ending_of(name) not in KINDS


def test_a_second_file_of_the_same_name_is_numbered(tmp_path) -> None:
    (tmp_path / "a.pdf").touch()
    assert free_name(tmp_path, "a.pdf") == "a (2).pdf"
