"""The second factor: nobody gets past it, everybody gets back in, and the book tells of it."""

import itertools
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.central import totp
from tests.central.served import Answer, Served
from tests.central.telephone import Telephone, code_at, read, set_up
from tests.central.test_roles import PAGES
from tests.central.visitor import PASSWORD, Visitor

NOW = datetime(2026, 11, 27, 12, 0, 10, tzinfo=UTC)
STEP = int(NOW.timestamp()) // 30
LetIn = Callable[[], tuple[str, Visitor]]
_names = (f"official-{number}" for number in itertools.count(1))


@dataclass
class Official:
    """Somebody of the agency with a second factor, who has just set it up at a browser."""

    name: str
    browser: Visitor
    telephone: Telephone
    recovery: list[str]


@pytest.fixture(scope="session")
def agency(central: Served) -> Visitor:
    """Who lets the others in."""
    central.told("create-admin", "registrar", "--password", PASSWORD)
    visitor = Visitor(central)
    visitor.sign_in("registrar")
    return visitor


@pytest.fixture
def let_in(central: Served, agency: Visitor, address: str) -> LetIn:
    """Lets in somebody else of the agency, without a second factor yet: the name, and the browser."""

    def somebody() -> tuple[str, Visitor]:
        form = {"username": (name := next(_names)), "role": "agency", "is_active": "on"}
        assert agency.post("/people/new", **form, password=PASSWORD).status == 302
        browser = Visitor(central, come_from=address)
        assert browser.sign_in(name).status == 302
        return name, browser

    return somebody


@pytest.fixture
def official(let_in: LetIn) -> Official:
    name, browser = let_in()
    return Official(name, browser, *set_up(browser))


@pytest.fixture
def other(central: Served, address: str) -> Visitor:
    """Another browser at the same place."""
    return Visitor(central, come_from=address)


def acts(central: Served, who: str) -> list[tuple[str, str]]:
    found = central.query(f"SELECT act, what FROM central_act WHERE who = '{who}' ORDER BY number")
    return [(act, what) for act, what in found]


def refused(answer: Answer) -> bool:
    return answer.status == 200 and "This code is not right" in answer.body.decode()


def test_codes_are_those_of_the_standard():
    """RFC 6238, appendix B: the secret of SHA-1, the last six of the eight digits."""
    secret = b"12345678901234567890"
    for moment, code in (
        (59, "287082"),
        (1111111109, "081804"),
        (1234567890, "005924"),
        (20000000000, "353130"),
    ):
        assert totp.step_of(secret, code, datetime.fromtimestamp(moment, UTC), after=0) == moment // 30
        assert code_at(secret, moment // 30) == code


@pytest.mark.parametrize(("ahead", "fits"), [(-2, False), (-1, True), (0, True), (1, True), (2, False)])
def test_a_clock_may_be_off_by_one_step(ahead: int, fits: bool):
    secret = totp.new_secret()
    step = totp.step_of(secret, code_at(secret, STEP + ahead), NOW, after=0)
    assert step == (STEP + ahead if fits else None)


def test_a_step_that_was_taken_and_those_before_it_are_past():
    secret = totp.new_secret()
    for ahead, fits in ((-1, False), (0, False), (1, True)):
        assert (totp.step_of(secret, code_at(secret, STEP + ahead), NOW, after=STEP) is not None) is fits


@pytest.mark.parametrize("code", ["", "12345", "1234567", "১২৩৪৫৬", "9" * 40])
def test_what_is_no_code_fits_nothing(code: str):
    assert totp.step_of(totp.new_secret(), code, NOW, after=0) is None


def test_after_the_password_no_page_opens_before_the_code(
    central: Served, official: Official, other: Visitor
):
    answer = other.sign_in(official.name)
    assert (answer.status, answer.headers["Location"]) == (302, "/sign-in/code")
    for page, _ in PAGES.values():
        path = page.format(centre="lozova", device="6f1f3e6e-0000-4000-8000-000000000000", person=1)
        opened = other.get(path)
        assert opened.status == 302, path
        assert opened.headers["Location"].startswith("/sign-in?next=")
    assert "no-store" in other.get("/sign-in/code").headers["Cache-Control"]
    assert ("signed.in", "") not in acts(central, official.name)[2:]
    answer = other.post("/sign-in/code", code=official.telephone.code(ahead=1))
    assert (answer.status, answer.headers["Location"]) == (302, "/")
    assert other.get("/people").status == 200
    assert acts(central, official.name)[-1] == ("signed.in", "")


def test_the_session_begins_anew_at_each_step_and_leads_where_it_was_meant(
    official: Official, other: Visitor
):
    seen = set()
    answer = other.post("/sign-in?next=/acts", username=official.name, password=PASSWORD)
    assert answer.headers["Location"] == "/sign-in/code"
    seen.add(other.jar["sessionid"].value)
    answer = other.post("/sign-in/code", code=official.telephone.code(ahead=1))
    assert answer.headers["Location"] == "/acts"
    seen.add(other.jar["sessionid"].value)
    assert len(seen) == 2


def test_without_a_password_there_is_no_code_to_give(official: Official, other: Visitor):
    for answer in (
        other.get("/sign-in/code"),
        other.post("/sign-in/code", code=official.telephone.code(ahead=1)),
    ):
        assert (answer.status, answer.headers["Location"]) == (302, "/sign-in")
    assert other.get("/people").status == 302


def test_each_code_opens_once(central: Served, official: Official, other: Visitor, address: str):
    code = official.telephone.code(ahead=1)
    other.sign_in(official.name)
    assert other.post("/sign-in/code", code=f"{code[:3]} {code[3:]}").status == 302
    third = Visitor(central, come_from=address)
    third.sign_in(official.name)
    assert refused(third.post("/sign-in/code", code=code))
    assert third.get("/people").status == 302
    assert acts(central, official.name)[-1] == ("second-factor.refused", "")


@pytest.mark.parametrize("kind", ["telephone", "recovery"])
def test_a_code_that_is_shown_in_many_places_at_once_opens_one(
    central: Served, official: Official, kind: str, address: str
):
    code = official.telephone.code(ahead=1) if kind == "telephone" else official.recovery[0]
    browsers = [Visitor(central, come_from=address) for _ in range(6)]
    for browser in browsers:
        browser.sign_in(official.name)
    with ThreadPoolExecutor(len(browsers)) as crowd:
        answers = list(crowd.map(lambda browser: browser.post("/sign-in/code", code=code), browsers))
    assert sorted(answer.status for answer in answers) == [200] * 5 + [302]
    assert acts(central, official.name).count(("second-factor.refused", "")) == 5


def test_the_code_that_set_it_up_is_used(let_in: LetIn, other: Visitor):
    name, browser = let_in()
    telephone = read(browser.get("/second-factor").body.decode())
    code = telephone.code()
    assert browser.post("/second-factor", code=code).status == 302
    other.sign_in(name)
    assert refused(other.post("/sign-in/code", code=code))


def test_a_recovery_code_opens_once(central: Served, official: Official, other: Visitor, address: str):
    other.sign_in(official.name)
    assert other.post("/sign-in/code", code=official.recovery[3]).status == 302
    assert acts(central, official.name)[-2:] == [("recovery-code.used", "9 left"), ("signed.in", "")]
    assert "9 recovery codes are left" in other.get("/second-factor").body.decode()
    third = Visitor(central, come_from=address)
    third.sign_in(official.name)
    assert refused(third.post("/sign-in/code", code=official.recovery[3]))
    assert third.post("/sign-in/code", code=official.recovery[4].replace(" ", "-")).status == 302


def test_a_recovery_code_of_somebody_else_opens_nothing(official: Official, other: Visitor, let_in: LetIn):
    _, browser = let_in()
    _, recovery = set_up(browser)
    other.sign_in(official.name)
    assert refused(other.post("/sign-in/code", code=recovery[0]))


@pytest.mark.usefixtures("in_one_window")
def test_guessing_codes_is_slowed_down_like_guessing_passwords(central: Served, official: Official):
    told = []
    for number in range(12):
        visitor = Visitor(central, come_from=f"127.8.0.{number + 1}")
        visitor.sign_in(official.name)
        told.append(visitor.post("/sign-in/code", code="000000").body.decode())
    assert ["This code is not right" in page for page in told] == [True] * 10 + [False] * 2
    assert "Too many attempts" in Visitor(central).sign_in(official.name).body.decode()
    assert acts(central, official.name).count(("second-factor.refused", "")) == 10


def test_who_guessed_a_code_is_in_the_log_by_address(
    central: Served, official: Official, other: Visitor, address: str
):
    before = central.log.read_text("utf-8").count(refusal := f'"sign-in refused", "address": "{address}"')
    other.sign_in(official.name)
    other.post("/sign-in/code", code="000000")
    assert central.log.read_text("utf-8").count(refusal) == before + 1


def test_whoever_has_the_books_alone_finds_neither_secret_nor_code(central: Served, official: Official):
    [(secret, recovery)] = central.query(
        "SELECT secret, recovery FROM central_secondfactor"
        f" WHERE user_id = (SELECT id FROM auth_user WHERE username = '{official.name}')"
    )
    assert official.telephone.secret not in bytes(secret)
    assert len(bytes(secret)) == 12 + 20 + 16
    kept = str(recovery)
    assert len(re.findall(r"[0-9a-f]{64}", kept)) == 10
    assert not any(code.replace(" ", "") in kept for code in official.recovery)
    books = "".join(map(str, central.query("SELECT session_data FROM django_session")))
    assert totp.typed(official.telephone.secret) not in books


def test_recovery_codes_are_random_and_shown_once(official: Official):
    assert len(set(official.recovery)) == 10
    assert all(re.fullmatch(r"(\d{4} ){3}\d{4}", code) for code in official.recovery)
    again = official.browser.get("/second-factor").body.decode()
    assert "10 recovery codes are left" in again
    assert not any(code in again for code in official.recovery)


def test_a_key_is_offered_until_a_code_shows_that_the_telephone_has_it(central: Served, let_in: LetIn):
    name, browser = let_in()
    page = browser.get("/second-factor").body.decode()
    telephone = read(page)
    assert "<svg" in page
    assert f'href="otpauth://totp/CUPS:{name}?' in page
    assert refused(answer := browser.post("/second-factor", code=telephone.code(-3)))
    assert read(answer.body.decode()) == telephone
    assert central.query(
        "SELECT count(*) FROM central_secondfactor s JOIN auth_user u ON u.id = s.user_id"
        f" WHERE username = '{name}'"
    ) == [(0,)]
    assert acts(central, name)[-1] == ("second-factor.refused", "")
    assert browser.post("/second-factor", code=telephone.code()).status == 302
    assert acts(central, name)[-1] == ("second-factor.set-up", name)


def test_other_sessions_end_when_it_is_set_up(let_in: LetIn, other: Visitor):
    name, browser = let_in()
    other.sign_in(name)
    before = browser.jar["sessionid"].value
    set_up(browser)
    assert browser.jar["sessionid"].value != before
    assert browser.get("/people").status == 200
    assert other.get("/people").status == 302
    assert other.get("/sign-in").status == 200


def test_it_is_taken_away_with_a_code_of_its_own_and_other_sessions_end(
    central: Served, official: Official, other: Visitor
):
    other.sign_in(official.name)
    assert other.post("/sign-in/code", code=official.recovery[0]).status == 302
    assert refused(official.browser.post("/second-factor", code="000000"))
    assert other.get("/people").status == 200
    assert official.browser.post("/second-factor", code=official.telephone.code(ahead=1)).status == 302
    assert acts(central, official.name)[-1] == ("second-factor.removed", official.name)
    assert official.browser.get("/people").status == 200
    assert other.get("/people").status == 302
    assert other.sign_in(official.name).headers["Location"] == "/"


def test_whoever_changes_the_telephone_has_another_key(central: Served, official: Official, other: Visitor):
    official.browser.post("/second-factor", code=official.recovery[0])
    telephone, recovery = set_up(official.browser)
    assert telephone != official.telephone
    other.sign_in(official.name)
    assert refused(other.post("/sign-in/code", code=official.telephone.code(ahead=1)))
    assert refused(other.post("/sign-in/code", code=official.recovery[1]))
    assert other.post("/sign-in/code", code=recovery[1]).status == 302


def test_the_agency_takes_it_away_from_somebody_else(central: Served, agency: Visitor, official: Official):
    [(number,)] = central.query(f"SELECT id FROM auth_user WHERE username = '{official.name}'")
    page = f"/people/{number}/second-factor"
    assert page in agency.get("/people").body.decode()
    assert official.browser.post(page).status == 404
    assert agency.get(page).status == 200
    assert official.browser.get("/people").status == 200
    assert agency.post(page).status == 302
    assert acts(central, "registrar")[-1] == ("second-factor.removed", official.name)
    assert official.browser.get("/people").status == 302
    assert official.browser.sign_in(official.name).headers["Location"] == "/"
    assert agency.post(page).status == 404


def test_for_the_last_of_the_agency_the_command_takes_it_away(central: Served, official: Official):
    central.told("remove-second-factor", official.name)
    assert acts(central, "command line")[-1] == ("second-factor.removed", official.name)
    assert official.browser.get("/people").status == 302
    assert official.browser.sign_in(official.name).headers["Location"] == "/"
    for name in (official.name, "nobody"):
        done = central.command("remove-second-factor", name)
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr.startswith("Error: [input]")


def test_halfway_a_new_password_a_shut_door_or_another_factor_begins_again(
    central: Served, official: Official, other: Visitor
):
    other.sign_in(official.name)
    central.told("create-admin", official.name, "--password", "another horse battery")
    assert other.post("/sign-in/code", code=official.recovery[0]).headers["Location"] == "/sign-in"
    other.sign_in(official.name, "another horse battery")
    central.query(f"UPDATE auth_user SET is_active = false WHERE username = '{official.name}'")
    assert other.post("/sign-in/code", code=official.recovery[0]).headers["Location"] == "/sign-in"
    central.query(f"UPDATE auth_user SET is_active = true WHERE username = '{official.name}'")
    central.told("remove-second-factor", official.name)
    assert other.post("/sign-in/code", code=official.recovery[0]).headers["Location"] == "/sign-in"
    assert other.get("/people").status == 302


_BEFORE_THE_CODE = """
import sys
from pathlib import Path
from kiosk.central.opening import open_central
open_central(sys.argv[1], Path(sys.argv[2]))
from django.contrib.sessions.backends.db import SessionStore
session = SessionStore(sys.argv[3])
session["halfway"][3] -= float(sys.argv[4])
session.save()
"""


@pytest.mark.parametrize(("seconds", "leads_to"), [(570, "/"), (600, "/sign-in")])
def test_name_and_password_hold_for_ten_minutes(
    central: Served, official: Official, other: Visitor, seconds: int, leads_to: str
):
    other.sign_in(official.name)
    key = other.jar["sessionid"].value
    code = [sys.executable, "-c", _BEFORE_THE_CODE]
    subprocess.run([*code, central.database, str(central.data), key, str(seconds)], check=True)
    answer = other.post("/sign-in/code", code=official.recovery[0])
    assert (answer.status, answer.headers["Location"]) == (302, leads_to)


@pytest.fixture(scope="module")
def requiring(new_database: Callable[[], str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A central where the agency and the technicians must have one."""
    served = Served(new_database(), tmp_path_factory.mktemp("data"))
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("KIOSK_CENTRAL_SECOND_FACTOR", "required")
        served.start()
    yield served
    served.stop()


def test_where_it_is_required_nothing_else_opens_before(requiring: Served):
    requiring.told("create-admin", "agency", "--password", PASSWORD)
    requiring.told("create-centre", "lozova", "CUPS Lozova", "--district", "Strășeni")
    agency = Visitor(requiring)
    assert agency.sign_in("agency").status == 302
    for page, _ in PAGES.values():
        path = page.format(centre="lozova", device="6f1f3e6e-0000-4000-8000-000000000000", person=1)
        for answer in (agency.get(path), agency.post(path)) if page != "/second-factor" else ():
            assert (answer.status, answer.headers["Location"]) == (302, "/second-factor"), path
    page = agency.get("/second-factor").body.decode()
    assert "Your role signs in with a code" in page
    assert "<nav" not in page
    _, recovery = set_up(agency)
    assert agency.get("/people").status == 200
    for role, place in (
        ("technician", {}),
        ("town_hall", {"centre": "lozova"}),
        ("district", {"district": "Strășeni"}),
    ):
        form = {"username": role, "role": role, "is_active": "on", "password": PASSWORD} | place
        assert agency.post("/people/new", **form).status == 302
        visitor = Visitor(requiring)
        visitor.sign_in(role)
        assert (visitor.get("/centres").status == 302) is (role == "technician")
    assert agency.post("/second-factor", code=recovery[0]).status == 302
    assert agency.get("/people").headers["Location"] == "/second-factor"


def test_a_word_that_nobody_knows_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("KIOSK_CENTRAL_SECOND_FACTOR", "yes")
    done = Served(f"sqlite:///{tmp_path}/central.db", tmp_path).command("devices")
    assert done.returncode == 1
    assert "KIOSK_CENTRAL_SECOND_FACTOR" in done.stderr


@pytest.mark.parametrize("new_database", ["sqlite"], indirect=True)
def test_with_another_secret_no_code_fits_until_it_is_taken_away(
    fresh: Served, monkeypatch: pytest.MonkeyPatch
):
    fresh.told("create-admin", "ana", "--password", PASSWORD)
    visitor = Visitor(fresh)
    visitor.sign_in("ana")
    telephone, recovery = set_up(visitor)
    fresh.stop()
    monkeypatch.setenv("KIOSK_CENTRAL_SECRET_KEY", "7f8Qh2w9Zr4TnXc6Vb1Ym3Kd5Ls0PgJeUaIoRtWyEqNxBvCzMfHuDkSl")
    fresh.start()
    visitor = Visitor(fresh)
    visitor.sign_in("ana")
    for code in (telephone.code(ahead=1), recovery[0]):
        assert refused(visitor.post("/sign-in/code", code=code))
    assert "KIOSK_CENTRAL_SECRET_KEY" in fresh.log.read_text("utf-8")
    fresh.told("remove-second-factor", "ana")
    assert visitor.sign_in("ana").headers["Location"] == "/"


def test_it_comes_back_from_a_backup(fresh: Served, tmp_path: Path):
    fresh.told("create-admin", "ana", "--password", PASSWORD)
    visitor = Visitor(fresh)
    visitor.sign_in("ana")
    telephone, _ = set_up(visitor)
    fresh.told("backup", str(tmp_path / "central.backup"))
    fresh.told("remove-second-factor", "ana")
    fresh.stop()
    fresh.told("restore", str(tmp_path / "central.backup"), "--replace")
    fresh.start()
    visitor = Visitor(fresh)
    assert visitor.sign_in("ana").headers["Location"] == "/sign-in/code"
    assert visitor.post("/sign-in/code", code=telephone.code(ahead=1)).status == 302
    assert "hold together" in fresh.told("audit", "verify")
