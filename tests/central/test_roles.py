"""Every page and call × every role × own and foreign places: who may, who may not, and what is not there."""

import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from uuid import UUID

import pytest

from tests.central.served import Joined, Served
from tests.central.telephone import set_up
from tests.central.visitor import PASSWORD, Visitor

ALL = {"agency", "district", "town_hall", "technician"}
TECHNICAL = {"agency", "technician"}
AGENCY = {"agency"}
FIGURES = {"agency", "district", "town_hall"}

# By the name of the page: where it is, for whom. `{centre}` and `{device}` are own, near or foreign ones.
PAGES = {
    "home": ("/", ALL),
    "summary": ("/summary?centre={centre}", FIGURES),
    "centres": ("/centres?centre={centre}", ALL),
    "new-centre": ("/centres/new", AGENCY),
    "centre": ("/centres/{centre}", AGENCY),
    "let-in": ("/centres/{centre}/code", TECHNICAL),
    "computers": ("/computers?centre={centre}", ALL),
    "shut-out": ("/computers/{device}/shut-out", TECHNICAL),
    "services": ("/services?centre={centre}", FIGURES),
    "opinions": ("/opinions?centre={centre}", FIGURES),
    "lessons": ("/lessons?centre={centre}", FIGURES),
    "download": ("/figures.csv?centre={centre}", FIGURES),
    "people": ("/people", AGENCY),
    "new-person": ("/people/new", AGENCY),
    "person": ("/people/{person}", AGENCY),
    "take-away": ("/people/{person}/second-factor", AGENCY),
    "acts": ("/acts", AGENCY),
    "own-password": ("/password", ALL),
    "second-factor": ("/second-factor", ALL),
}
REACHES = {"agency": "everything", "district": "district", "town_hall": "own", "technician": "own"}
"""What each of the people here may see; a technician may also have a district or everything."""

_TOLD_OF_ITSELF = """
import json
from kiosk.central.opening import open_central
from pathlib import Path
open_central(None, Path({data!r}))
from kiosk.central.web.pages import PAGES
print(json.dumps({{page.name: sorted(page.roles) for page in PAGES}}))
"""


@dataclass
class Country:
    """An own centre, another of the same district, and one of a foreign district, each with a computer."""

    central: Served
    centres: dict[str, str]
    devices: dict[str, Joined]
    people: dict[str, Visitor]
    careful: int
    """Somebody with a second factor, by number."""

    def address(self, page: str, place: str) -> str:
        device = self.devices[place].enrolment["device"]
        return PAGES[page][0].format(centre=self.centres[place], device=device, person=self.careful)


def _may_see(role: str, place: str) -> bool:
    return {"everything": True, "district": place != "foreign", "own": place == "own"}[REACHES[role]]


@pytest.fixture(scope="module")
def country(new_database: Callable[[], str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Country]:
    served = Served(new_database(), tmp_path_factory.mktemp("data"))
    served.start()
    centres = {"own": "lozova", "near": "capriana", "foreign": "corjeuti"}
    districts = {"own": "Strășeni", "near": "Strășeni", "foreign": "Briceni"}
    for place, centre in centres.items():
        served.told("create-centre", centre, f"CUPS {place}", "--district", districts[place])
    devices = {place: served.join(served.told("enrolment-code", centres[place]).strip()) for place in centres}
    served.told("create-admin", "agency", "--password", PASSWORD)
    people = {"agency": Visitor(served)}
    people["agency"].sign_in("agency")
    for role, field, reaches in (
        ("district", "district", districts["own"]),
        ("town_hall", "centre", centres["own"]),
        ("technician", "centre", centres["own"]),
    ):
        form = {"username": role, "role": role, "is_active": "on", "password": PASSWORD, field: reaches}
        assert people["agency"].post("/people/new", **form).status == 302
        people[role] = Visitor(served)
        assert people[role].sign_in(role).status == 302
    form = {"username": "careful", "role": "technician", "is_active": "on", "password": PASSWORD}
    assert people["agency"].post("/people/new", **form).status == 302
    careful = Visitor(served)
    careful.sign_in("careful")
    set_up(careful)
    [(number,)] = served.query("SELECT id FROM auth_user WHERE username = 'careful'")
    yield Country(served, centres, devices, people, number)
    served.stop()


def test_the_table_here_is_the_table_there(country: Country):
    code = _TOLD_OF_ITSELF.format(data=str(country.central.data / "other"))
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == {name: sorted(roles) for name, (_, roles) in PAGES.items()}


@pytest.mark.parametrize("place", ["own", "near", "foreign"])
@pytest.mark.parametrize("role", sorted(ALL))
@pytest.mark.parametrize("page", PAGES)
def test_each_page_opens_for_whom_it_is_meant(country: Country, page: str, role: str, place: str):
    address, roles = PAGES[page]
    answer = country.people[role].get(country.address(page, place))
    if role not in roles:
        assert answer.status == 403
    elif "{centre}" in address or "{device}" in address:
        assert answer.status == (200 if _may_see(role, place) else 404)
    else:
        assert answer.status == (302 if page == "home" else 200)
    if answer.status in {403, 404}:
        assert f"CUPS {place}" not in answer.body.decode()


@pytest.mark.parametrize("role", sorted(ALL))
@pytest.mark.parametrize("page", ["/centres", "/computers"])
def test_a_list_holds_what_may_be_seen_and_nothing_else(country: Country, page: str, role: str):
    shown = set(re.findall("CUPS (own|near|foreign)", country.people[role].get(page).body.decode()))
    assert shown == {place for place in country.centres if _may_see(role, place)}


@pytest.mark.parametrize("role", sorted(ALL))
def test_the_navigation_leads_only_where_one_may_go(country: Country, role: str):
    page = country.people[role].get("/centres").body.decode()
    links = re.findall(r'<li><a href="([^"]+)"', page)
    assert links
    assert {country.people[role].get(link).status for link in links} == {200}


@pytest.mark.parametrize("place", ["near", "foreign"])
@pytest.mark.parametrize("role", sorted(ALL - AGENCY))
@pytest.mark.parametrize(
    "page", ["new-centre", "centre", "let-in", "shut-out", "new-person", "person", "take-away"]
)
def test_nobody_acts_where_they_may_not(country: Country, page: str, role: str, place: str):
    before = _everything(country.central)
    form = {
        "id": "new",
        "name": "Taken over",
        "silent_after_h": "1",
        "settings": "{}",
        "username": "intruder",
    }
    form |= {"role": "agency", "is_active": "on", "password": PASSWORD}
    answer = country.people[role].post(country.address(page, place), **form)
    assert answer.status in {403, 404}
    assert _everything(country.central) == before


@pytest.mark.parametrize("page", PAGES)
def test_without_a_role_nothing_opens(country: Country, page: str):
    token = {"Authorization": f"Bearer {country.devices['own'].enrolment['token']}"}
    for method, body in (("GET", None), ("POST", b"x=1")):
        answer = country.central.request(method, country.address(page, "own"), body, token)
        assert answer.status in {302, 403}
        assert answer.status == 403 or answer.headers["Location"].startswith("/sign-in")


@pytest.mark.parametrize("role", sorted(ALL))
@pytest.mark.parametrize(
    ("method", "path"), [("POST", "/v1/events"), ("GET", "/v1/settings"), ("GET", "/v1/catalogue")]
)
def test_nobody_who_signed_in_speaks_for_a_computer(country: Country, role: str, method: str, path: str):
    visitor = country.people[role]
    answer = visitor.post(path) if method == "POST" else visitor.get(path)
    assert (answer.status, answer.media_type) == (401, "application/problem+json")


@pytest.mark.parametrize("place", ["near", "foreign"])
def test_a_computer_writes_only_as_itself(country: Country, place: str):
    own, other = country.devices["own"], country.devices[place]
    before = _events(country.central)
    assert own.verdicts([own.event(source=other.source)]) == [422]
    claims = own.event(centre=country.centres[place], device=other.enrolment["device"])
    assert own.verdicts([claims]) == [201]
    assert _events(country.central) - before == {(country.centres["own"], own.enrolment["device"]): 1}


def test_a_computer_reads_only_the_settings_of_its_centre(country: Country):
    for place, device in country.devices.items():
        assert device.get("/v1/settings?centre=corjeuti").json()["name"] == f"CUPS {place}"


def test_who_is_shut_out_is_out_at_once(country: Country):
    agency, visitor = country.people["agency"], Visitor(country.central)
    form = {"username": "leaving", "role": "technician", "is_active": "on"}
    assert agency.post("/people/new", **form, password=PASSWORD).status == 302
    visitor.sign_in("leaving")
    assert visitor.get("/centres").status == 200
    [(number,)] = country.central.query("SELECT id FROM auth_user WHERE username = 'leaving'")
    del form["is_active"]
    assert agency.post(f"/people/{number}", **form).status == 302
    assert visitor.get("/centres").status == 302
    assert "do not belong together" in visitor.sign_in("leaving").body.decode()


@pytest.mark.parametrize(
    "place",
    [
        {"role": "town_hall"},
        {"role": "town_hall", "district": "Briceni"},
        {"role": "district", "centre": "lozova"},
        {"role": "agency", "centre": "lozova"},
        {"role": "technician", "centre": "lozova", "district": "Strășeni"},
        {"role": "president"},
        {"role": "district", "district": "Nowhere"},
    ],
)
def test_a_role_without_its_place_is_not_given(country: Country, place: dict[str, str]):
    form = {"username": "odd", "is_active": "on", "password": PASSWORD} | place
    answer = country.people["agency"].post("/people/new", **form)
    assert answer.status == 200
    assert "errorlist" in answer.body.decode()
    assert country.central.query("SELECT * FROM auth_user WHERE username = 'odd'") == []


def _events(central: Served) -> Counter[tuple[str, str]]:
    rows = central.query("SELECT centre_id, device_id FROM central_event")
    return Counter((centre, str(UUID(str(device)))) for centre, device in rows)


def _everything(central: Served) -> list[list[tuple[object, ...]]]:
    tables = (
        "central_centre",
        "central_enrolmentcode",
        "central_act",
        "central_scope",
        "central_secondfactor",
    )
    revoked = central.query("SELECT id, revoked_at FROM central_device ORDER BY id")
    return [*(central.query(f"SELECT * FROM {table} ORDER BY 1") for table in tables), revoked]


def test_names_are_shown_as_they_are_and_never_run(country: Country):
    agency = country.people["agency"]
    name = "<script>alert(1)</script>'\"; DROP TABLE central_centre;--"
    assert agency.post("/centres/new", id="odd", name=name, silent_after_h="1", settings="{}").status == 302
    page = agency.get("/centres").body.decode()
    assert "<script" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_kept_nowhere_and_shared_with_nobody(country: Country, page: str):
    headers = country.people["agency"].get(country.address(page, "own")).headers
    assert "no-store" in headers["Cache-Control"]
    assert headers["Referrer-Policy"] == "same-origin"
    assert "Access-Control-Allow-Origin" not in headers


def test_a_long_list_comes_in_parts_and_keeps_what_was_chosen(country: Country):
    for _ in range(101):
        country.people["agency"].post("/centres/lozova/code")
    page = country.people["agency"].get("/acts").body.decode()
    assert page.count("<tr>") == 101
    assert 'href="?page=2" rel="next"' in page
    assert country.people["agency"].get("/acts?page=2").body.decode().count("<tr>") > 1
    assert country.people["agency"].get("/acts?page=nonsense").status == 200
