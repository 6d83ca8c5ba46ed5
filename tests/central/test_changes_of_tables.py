"""The program of before goes on working on the tables of the next one, so that an upgrade has no gap."""

import ast
from collections.abc import Iterator
from pathlib import Path

import kiosk.central

CHANGES = Path(kiosk.central.__file__).parent / "migrations"
ADDING = {"AddConstraint", "AddField", "AddIndex", "CreateModel", "RunPython"}
FIRST_THAT_WAS_UPGRADED = "0006"
"""Nothing older than the tables of 0005 ever served."""

NOT_ONLY_ADDED_TO = "0006_each_event_once_in_a_centre.py"
"""Gave the events another key before there was anything to upgrade."""


def changes() -> list[Path]:
    return sorted(each for each in CHANGES.glob("0*.py") if each.name != NOT_ONLY_ADDED_TO)


def operations(change: Path) -> Iterator[ast.Call]:
    for call in ast.walk(ast.parse(change.read_text("utf-8"))):
        match call:
            case ast.Call(ast.Attribute(ast.Name("migrations"))):
                yield call


def test_a_change_of_tables_takes_nothing_away():
    assert {
        ast.unparse(each.func).partition(".")[2] for change in changes() for each in operations(change)
    } <= ADDING


def test_whoever_does_not_know_a_new_column_may_leave_it_out():
    for change in changes():
        for added in operations(change):
            field = next((each.value for each in added.keywords if each.arg == "field"), None)
            if field is None or change.name < FIRST_THAT_WAS_UPGRADED:
                continue
            assert isinstance(field, ast.Call)
            assert {each.arg for each in field.keywords} & {"null", "db_default"}, (
                f"{change.name}: {ast.unparse(field)}"
            )
