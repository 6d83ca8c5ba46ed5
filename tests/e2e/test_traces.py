"""After a visit nothing of it can be found: not on the disk, not in memory, not by the next visitor's page.

A site plants a secret in every store that a page can reach. Searched is everything that the kiosk and its
user have on the disk, and the memory of every process that still lives.
"""

import base64
import json
import urllib.parse
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from tests.e2e.processes import until
from tests.e2e.traces import SECRET, centre, in_memory, on_disk
from tests.supervise.living import has_ended
from tests.web.authority import Authority
from tests.web.internet import Answer, Internet, Request

pytestmark = pytest.mark.timeout(120)

NO_PASSWORD = ":"
"""What the engine answers to a question for name and password that nobody may see."""

PLANT = """<title>plant</title><h1>MPay SECRET</h1>
<form action="/form" method="post" target="answer"><input name="idnp" value="SECRET" autocomplete="on"></form>
<iframe name="answer"></iframe>
<script>
(async () => {
  document.cookie = 'first=SECRET; max-age=99999; secure; samesite=none';
  document.cookie = 'second=SECRET; max-age=99999; secure; samesite=none; partitioned';
  localStorage.setItem('a', 'SECRET');
  sessionStorage.setItem('a', 'SECRET');
  const cache = await caches.open('a');
  await cache.put('/a', new Response('SECRET'));
  await new Promise((done) => {
    const open = indexedDB.open('a', 1);
    open.onupgradeneeded = () => open.result.createObjectStore('a').put('SECRET', 1);
    open.onsuccess = done;
  });
  await navigator.serviceWorker.register('/worker.js');
  await fetch('/cached');
  const locked = new XMLHttpRequest();
  locked.open('GET', '/locked', true, 'villager', 'SECRET');
  await new Promise((done) => { locked.onloadend = done; locked.send(); });
  document.forms[0].submit();
  location = '/paper.txt';
  await new Promise((done) => setTimeout(done, 300));
  window.print();
  await fetch('/planted');
})();
</script>"""
LOOK = """<title>look</title><h1>MPay</h1><script>
(async () => {
  const found = [document.cookie, JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
  found.push((await caches.keys()).join(), (await indexedDB.databases()).map((each) => each.name).join());
  found.push((await navigator.serviceWorker.getRegistrations()).length ? 'worker' : '');
  found.push(await (await fetch('/cached')).text());
  await fetch('/locked');
  await fetch('/found?' + encodeURIComponent(JSON.stringify(found)));
})();
</script>"""


class Site:
    """Plants at its first visit, looks for what is left at every later one."""

    def __init__(self) -> None:
        self.visits = 0
        self.asked: list[str] = []
        self.found: list[str] | None = None
        self.told: list[str] = []
        """What came in a form and as a password."""

    def __call__(self, request: Request) -> Answer:
        self.asked.append(request.path)
        path, _, query = request.path.partition("?")
        if path == "/":
            self.visits += 1
            body = PLANT if self.visits == 1 else LOOK
            hsts = (("Strict-Transport-Security", "max-age=99999; includeSubDomains"),)
            return Answer(body.replace("SECRET", SECRET), headers=hsts)
        if path == "/worker.js":
            return Answer(f"// {SECRET}", media="text/javascript")
        if path == "/cached":
            lasting = (("Cache-Control", "max-age=99999, immutable"),)
            return Answer(SECRET if self.visits == 1 else "fresh", media="text/plain", headers=lasting)
        if path == "/paper.txt":
            attached = (("Content-Disposition", "attachment; filename=paper.txt"),)
            return Answer(f"receipt {SECRET}", media="text/plain", headers=attached)
        if path == "/form":
            self.told.append(request.body.decode())
        if path == "/locked":
            password = request.headers.get("Authorization", "")
            if not password:
                return Answer("who?", 401, headers=(("WWW-Authenticate", 'Basic realm="a"'),))
            self.told.append(base64.b64decode(password.removeprefix("Basic ")).decode())
        if path == "/found":
            self.found = json.loads(urllib.parse.unquote(query))
        return Answer("")


@pytest.fixture
def site() -> Site:
    return Site()


@pytest.fixture
def internet(tmp_path: Path, site: Site) -> Iterator[Internet]:
    authority = Authority(tmp_path)
    (tmp_path / "home").mkdir()
    authority.trust_in(tmp_path / "home")
    with Internet(authority).open() as opened:
        opened.sites["mpay.gov.md"] = site
        yield opened


def test_nothing_of_a_visit_is_found_after_its_end(tmp_path, internet, site):
    with centre(tmp_path, internet) as kiosk:
        window = kiosk.do("visit")
        until(lambda: "/planted" in site.asked)
        until(lambda: site.told)
        assert site.told == [f"idnp={SECRET}"]  # a password by HTTP is never sent: there is none to erase
        # The search sees what it looks for while the visit lasts.
        assert any(in_memory(each) for each in kiosk.processes())
        until(lambda: on_disk(kiosk.home))
        visit = [psutil.Process(window), *psutil.Process(window).children(recursive=True)]
        fresh = kiosk.do("end")
        until(kiosk.ended)
        assert [each["wipe"] for each in kiosk.ended()] == ["clean"]
        assert fresh != window
        assert all(map(has_ended, visit))
        assert on_disk(kiosk.home) == []
        assert {each.pid: in_memory(each) for each in kiosk.processes() if in_memory(each)} == {}
        kiosk.do("visit")
        until(lambda: site.found is not None)
        assert site.found == ["", "{}", "{}", "", "", "", "fresh"]
        assert site.told[1:] == [NO_PASSWORD]


def test_nothing_of_a_visit_is_found_after_a_power_cut(tmp_path, internet, site):
    with centre(tmp_path, internet) as kiosk:
        kiosk.do("visit")
        until(lambda: "/planted" in site.asked)
        until(lambda: site.told)
        assert site.told == [f"idnp={SECRET}"]  # a password by HTTP is never sent: there is none to erase
        until(lambda: on_disk(kiosk.home))
        kiosk.cut_power()
    assert on_disk(tmp_path / "home")
    with centre(tmp_path, internet) as kiosk:
        assert on_disk(kiosk.home) == []
        assert [(each["end"], each["wipe"]) for each in kiosk.ended()] == [("crash", "clean")]
        kiosk.do("visit")
        until(lambda: site.found is not None)
        assert site.found == ["", "{}", "{}", "", "", "", "fresh"]
        assert site.told[1:] == [NO_PASSWORD]
