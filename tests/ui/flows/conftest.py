"""The visitor's flow in a real window over a real store, and somebody who presses."""

import pytest

from kiosk.device.credentials import CHOICE_VARIABLE
from kiosk.ui.flows.visitor import VisitorFlow
from tests.ui.flows.person import SETTINGS, Person, end_errands


@pytest.fixture
def flow(window, theme, languages, tmp_path, monkeypatch):
    monkeypatch.setenv(CHOICE_VARIABLE, "file")
    flow = VisitorFlow(window, theme, languages, SETTINGS, tmp_path / "data")
    flow.begin({})
    flow.open_store()
    flow.show_connection("ok")
    yield flow
    flow._stage.hush()
    end_errands(window)
    flow._stage.room().kiosk.store.close()


@pytest.fixture
def person(flow, window, qtbot):
    return Person(flow, window, qtbot)
