"""A short working day through power cuts and a dead line; the whole one is in `dev.py torture`."""

import pytest

from kiosk.domain.figures import Figure
from tests.e2e.working_day import SHORT, Day, disagreements

pytestmark = pytest.mark.timeout(300)


def test_after_a_day_with_power_cuts_desk_tables_and_central_agree_to_the_unit(tmp_path, monkeypatch):
    monkeypatch.setenv("KIOSK_CREDENTIALS", "file")
    day = Day(tmp_path)
    try:
        day.open()
        day.play(SHORT)
        day.close()
        assert disagreements(day) == []
        day.ledger[Figure.NO_SHOWS, ""] += 1
        assert [each.split(":")[0] for each in disagreements(day)] == ["desk", "central", "tables"]
    finally:
        day.end()
