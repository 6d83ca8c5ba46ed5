"""What a visitor typed, copied, selected and uploaded on a real screen is not found afterwards either."""

import json
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import pytest

from tests.display import virtual_screen
from tests.e2e.processes import until
from tests.e2e.traces import SECRET, centre, in_memory, on_disk
from tests.web.authority import Authority
from tests.web.internet import Answer, Internet, Request
from tests.web.visitor import WHOLE

pytestmark = pytest.mark.timeout(180)

SITE_MIDDLE = ("870", "420")
"""Where the middle of the site is on a screen of 1366 x 768."""
NOTHING = ["", ""]
"""The clipboard and the selection."""
HEAD = """<b>Text</b><script>
const seen = (act) => new PerformanceObserver(() => requestAnimationFrame(act)).observe({type: 'paint'});
const tell = (what) => fetch('/told/' + what, {method: 'post', body: document.querySelector('input').value});
</script>"""
"""Until a page shows a text, the engine throws keys and clicks away."""
TYPING = f"""<title>typing</title>{HEAD}<form method=post action=/typed>
<input name=idnp autocomplete=on oninput="tell('typed')" {WHOLE}></form>
<script>seen(() => tell('page'))</script>"""
GIVING = f"""<title>giving</title>{HEAD}<form method=post action=/given enctype=multipart/form-data>
<input type=file name=paper onchange=this.form.submit() {WHOLE}></form>
<script>seen(() => location.assign('/paper.txt'))</script>"""


class Site:
    """A form, then a paper to take and to give back.

    `told` is what the page in hand has told of itself: for each event, what its field held.
    """

    def __init__(self) -> None:
        self.told: defaultdict[str, list[str]] = defaultdict(list)
        self.came: list[bytes] = []
        """What was sent by forms."""

    def __call__(self, request: Request) -> Answer:
        path = request.path
        if path.startswith("/told/"):
            self.told[path.removeprefix("/told/")].append(request.body.decode())
        if path in {"/typed", "/given"}:
            self.came.append(request.body)
        if path == "/paper.txt":
            attached = (("Content-Disposition", "attachment; filename=paper.txt"),)
            return Answer(f"receipt {SECRET}", media="text/plain", headers=attached)
        return Answer({"/": TYPING, "/typed": GIVING}.get(path, "<title>thanks</title>"))


@pytest.fixture
def site():
    return Site()


@pytest.fixture
def internet(tmp_path, site):
    authority = Authority(tmp_path)
    (tmp_path / "home").mkdir()
    authority.trust_in(tmp_path / "home")
    with Internet(authority).open() as opened:
        opened.sites["mpay.gov.md"] = site
        yield opened


@pytest.fixture(autouse=True)
def _on_screen(monkeypatch):
    with virtual_screen() as display:
        monkeypatch.setenv("DISPLAY", display)
        monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
        yield


def hand(*words: str) -> None:
    """A real hand on keyboard and mouse."""
    subprocess.run(["xdotool", *words], check=True, timeout=30)


def press_site() -> None:
    hand("mousemove", *SITE_MIDDLE, "click", "1")


def pasted() -> list[str]:
    """What any program on the screen can paste."""
    asked = [sys.executable, "-m", "tests.e2e.clipboard"]
    done = subprocess.run(asked, capture_output=True, text=True, check=True, timeout=30)
    told: list[str] = json.loads(done.stdout)
    return told


def leave_traces(kiosk, site) -> None:
    """Type, copy, paste, select, send, take a paper and give it back."""
    kiosk.do("visit")
    until(lambda: "page" in site.told)
    press_site()
    hand("type", "--delay", "20", SECRET)
    until(lambda: SECRET in site.told["typed"])
    hand("key", "ctrl+a", "ctrl+c", "End", "ctrl+v")
    until(lambda: SECRET * 2 in site.told["typed"])
    hand("mousemove", *SITE_MIDDLE, "click", "--repeat", "3", "--delay", "30", "1")
    until(lambda: pasted() == [SECRET, SECRET * 2])
    hand("key", "Return")
    kiosk.do("press close_document")
    press_site()
    kiosk.do("press paper")
    until(lambda: len(site.came) == 2)
    assert site.came[0] == f"idnp={SECRET * 2}".encode()
    assert f"receipt {SECRET}".encode() in site.came[1]
    until(lambda: on_disk(kiosk.home))
    assert any(in_memory(each) for each in kiosk.processes())


def next_visitor_pastes(kiosk, site) -> set[str]:
    """What a field held when the next one tried both ways and then typed a sign."""
    site.told.clear()
    kiosk.do("visit")
    until(lambda: "page" in site.told)
    hand("mousemove", *SITE_MIDDLE, "click", "1", "key", "ctrl+v", "click", "2", "key", "x")
    until(lambda: any(each.endswith("x") for each in site.told["typed"]))
    return set(site.told["typed"])


def nothing_is_left(kiosk, site) -> None:
    assert on_disk(kiosk.home) == []
    assert {each.pid: in_memory(each) for each in kiosk.processes() if in_memory(each)} == {}
    assert pasted() == NOTHING
    assert next_visitor_pastes(kiosk, site) <= {"", "x"}


def test_nothing_of_a_hand_is_found_after_the_end(tmp_path, internet, site):
    with centre(tmp_path, internet) as kiosk:
        leave_traces(kiosk, site)
        kiosk.do("end")
        until(kiosk.ended)
        assert [each["wipe"] for each in kiosk.ended()] == ["clean"]
        nothing_is_left(kiosk, site)


def test_nothing_of_a_hand_is_found_after_a_power_cut(tmp_path, internet, site):
    with centre(tmp_path, internet) as kiosk:
        leave_traces(kiosk, site)
        kiosk.cut_power()
    assert on_disk(Path(tmp_path / "home"))
    with centre(tmp_path, internet) as kiosk:
        nothing_is_left(kiosk, site)
