"""Pages that everybody can use: axe-core in Chromium finds nothing, on a wide screen and on a telephone."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from typing import Any

import pytest

from tests.central.served import Served
from tests.central.telephone import confirm, set_up
from tests.central.test_roles import PAGES
from tests.central.visitor import PASSWORD, Visitor

PRESSED = {"new-centre", "let-in", "new-person", "own-password", "second-factor"}
"""Pages whose form is also sent as it is."""

pytestmark = pytest.mark.parametrize("new_database", ["sqlite"], indirect=True)


def _walk(
    central: Served, cookies: dict[str, str], pages: dict[str, bool], **narrowed: list[Any]
) -> list[dict[str, Any]]:
    plan = {
        "url": f"http://127.0.0.1:{central.port}",
        "cookies": cookies,
        "pages": [{"path": path, "press": press} for path, press in pages.items()],
        "languages": ["ro", "ru", "en"],
        "widths": [1366, 360],
    } | narrowed
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "QTWEBENGINE_CHROMIUM_FLAGS": "--no-proxy-server",
    }
    walker = [sys.executable, "-m", "tests.central.barriers"]
    done = subprocess.run(
        walker, input=json.dumps(plan), env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def _session(visitor: Visitor) -> dict[str, str]:
    return {"sessionid": visitor.jar["sessionid"].value}


@dataclass
class LivedIn:
    """Somebody of the agency; a person with a second factor, signed in and before the code; a computer."""

    agency: Visitor
    careful: Visitor
    halfway: Visitor
    device: str
    person: int


@pytest.fixture
def lived_in(central: Served) -> LivedIn:
    """A central that people and a computer have used."""
    central.told("create-admin", "ana", "--password", PASSWORD)
    central.told("create-centre", "lozova", "CUPS Lozova", "--district", "Strășeni")
    central.told("create-centre", "corjeuti", "CUPS Corjeuți", "--district", "Briceni")
    device = central.join(central.told("enrolment-code", "lozova").strip())
    told = {"version": "1.0", "waiting": 3, "oldest_waiting_s": 200_000, "refused": 0, "disk_free_mb": 900}
    health = device.event(
        type="md.cups.device.health.v1", subject=None, data=told | {"clock_skew_s": None, "lockdown": "none"}
    )
    assert device.verdicts([health]) == [201]
    visitor = Visitor(central)
    visitor.sign_in("ana")
    form = {"username": "ion", "role": "technician", "is_active": "on", "password": PASSWORD}
    assert visitor.post("/people/new", **form).status == 302
    careful = Visitor(central)
    careful.sign_in("ion")
    set_up(careful)
    halfway = Visitor(central)
    halfway.sign_in("ion")
    [(person,)] = central.query("SELECT id FROM auth_user WHERE username = 'ion'")
    return LivedIn(visitor, careful, halfway, device.enrolment["device"], person)


@pytest.mark.timeout(600)
def test_no_page_has_a_barrier(central: Served, lived_in: LivedIn):
    pages = {
        address.format(centre="lozova", device=lived_in.device, person=lived_in.person): name in PRESSED
        for name, (address, _) in PAGES.items()
    }
    *looks, last = _walk(central, _session(lived_in.agency), pages)
    looks += _walk(central, {}, {"/sign-in": True, "/nowhere": False})[:-1]
    looks += _walk(central, _session(lived_in.halfway), {"/sign-in/code": True})[:-1]
    looks += _walk(central, _session(lived_in.careful), {"/second-factor": True})[:-1]
    assert len(looks) == (len(PAGES) + len(PRESSED) + 3 + 2 + 2) * 3 * 2
    confirm(lived_in.agency)
    once: dict[str, list[Any]] = {"languages": ["ro"], "widths": [360]}
    looks += _walk(central, _session(lived_in.agency), {"/second-factor": False}, **once)[:-1]
    faults = [
        (each["path"], each["language"], each["width"], each["violations"], each["sideways"], each["said"])
        for each in looks
        if each["violations"] or each["sideways"] or each["said"]
    ]
    assert faults == []
    assert min(each["looked_at"] for each in looks) > 10
    assert last["hosts"] == [f"127.0.0.1:{central.port}"]


def test_the_look_finds_a_barrier(central: Served):
    """The same look objects to a description of the interface, which is no page at all."""
    looks = _walk(central, {}, {"/v1/openapi.json": False})
    assert all(each["violations"] for each in looks[:-1])
