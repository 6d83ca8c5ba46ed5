"""The table of what OWASP ASVS asks for names tests that are there."""

import ast
import re
from pathlib import Path

HERE = Path(__file__).parent


def test_every_test_of_the_table_is_there():
    named = re.findall(r"`(test_\w+\.py)(?:::(\w+))?`", (HERE / "asvs.md").read_text("utf-8"))
    assert len(named) > 30
    for file, name in named:
        tree = ast.parse((HERE / file).read_text("utf-8"))
        functions = {each.name for each in tree.body if isinstance(each, ast.FunctionDef)}
        assert not name or name in functions, f"{file}::{name}"
