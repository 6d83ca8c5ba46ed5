"""Who gets to the web pages, and for how long."""

import subprocess
import sys

import pytest

from tests.central.served import Served
from tests.central.visitor import PASSWORD, Visitor


@pytest.fixture(scope="session", autouse=True)
def _ana(central: Served):
    central.told("create-admin", "ana", "--password", PASSWORD)


@pytest.fixture
def visitor(central: Served, address: str) -> Visitor:
    return Visitor(central, come_from=address)


def test_without_signing_in_every_page_asks_for_it(visitor: Visitor):
    answer = visitor.get("/computers?centre=x")
    assert (answer.status, answer.headers["Location"]) == (302, "/sign-in?next=/computers%3Fcentre%3Dx")


def test_who_signs_in_comes_to_the_first_page_and_leaves_again(visitor: Visitor):
    assert "do not belong together" in visitor.sign_in("ana", "wrong").body.decode()
    answer = visitor.sign_in("ana")
    assert (answer.status, answer.headers["Location"]) == (302, "/")
    assert visitor.get("/").headers["Location"] == "/summary"
    assert visitor.get("/centres").status == 200
    assert visitor.post("/sign-out").status == 302
    assert visitor.get("/centres").status == 302


def test_a_session_begins_anew_at_the_sign_in(visitor: Visitor):
    visitor.sign_in("ana")
    before = visitor.jar["sessionid"].value
    visitor.post("/sign-out")
    visitor.jar["sessionid"] = before
    assert visitor.get("/centres").status == 302
    visitor.sign_in("ana")
    assert visitor.jar["sessionid"].value != before


def test_who_was_refused_is_in_the_log_without_a_name(central: Served, visitor: Visitor, address: str):
    visitor.sign_in("somebody-secret", "my-secret-word")
    logged = central.log.read_text("utf-8")
    assert f'"message": "sign-in refused", "address": "{address}"' in logged
    assert "somebody-secret" not in logged
    assert "my-secret-word" not in logged


@pytest.mark.parametrize("password", ["short", "password1234", "123456789012"])
def test_a_weak_password_is_not_taken(central: Served, password: str):
    done = central.command("create-admin", "weak", "--password", password)
    assert done.returncode == 1
    assert central.query("SELECT * FROM auth_user WHERE username = 'weak'") == []


def test_a_long_password_of_any_letters_is_whole(central: Served, visitor: Visitor):
    password = "Câmpia Sorocii, где растёт подсолнух 🌻 " * 3
    central.told("create-admin", "long", "--password", password)
    assert visitor.sign_in("long", password[:-1]).status == 200
    assert visitor.sign_in("long", password).status == 302


def test_signing_in_leads_nowhere_else(visitor: Visitor):
    answer = visitor.post("/sign-in?next=https://evil.example/", username="ana", password=PASSWORD)
    assert answer.headers["Location"] == "/"


@pytest.mark.usefixtures("in_one_window")
def test_guessing_one_name_is_slowed_down_wherever_it_comes_from(central: Served):
    told = [
        Visitor(central, come_from=f"127.9.0.{number}").sign_in("victim", "wrong").body.decode()
        for number in range(1, 13)
    ]
    assert ["Too many attempts" in page for page in told] == [False] * 10 + [True] * 2


@pytest.mark.usefixtures("in_one_window")
def test_guessing_many_names_from_one_place_is_slowed_down(visitor: Visitor):
    told = [visitor.sign_in(f"nobody{number}", "wrong").body.decode() for number in range(31)]
    assert ["Too many attempts" in page for page in told] == [False] * 30 + [True]
    assert "Too many attempts" in visitor.sign_in("ana").body.decode()


def test_passwords_are_kept_as_argon2id(central: Served):
    [(kept,)] = central.query("SELECT password FROM auth_user WHERE username = 'ana'")
    assert kept.startswith("argon2$argon2id$")


def test_a_session_ends_when_nothing_is_done_and_its_cookie_is_for_us_alone(visitor: Visitor):
    answer = visitor.sign_in("ana")
    [cookie] = [each for each in answer.headers.get_all("Set-Cookie", []) if "sessionid" in each]
    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie
    assert "Max-Age=1800" in cookie


def test_a_form_that_no_page_of_ours_sent_is_refused(central: Served, visitor: Visitor):
    visitor.sign_in("ana")
    answer = visitor.post("/centres/new", id="forged", name="Forged", csrfmiddlewaretoken="x" * 32)
    assert answer.status == 403
    assert "Open the page again" in answer.body.decode()
    assert central.query("SELECT * FROM central_centre WHERE id = 'forged'") == []


def test_the_own_password_is_changed_and_other_sessions_end(central: Served, visitor: Visitor, address: str):
    central.told("create-admin", "changing", "--password", PASSWORD)
    other = Visitor(central, come_from=address)
    assert visitor.sign_in("changing").status == other.sign_in("changing").status == 302
    new = {"new_password1": "battery horse correct", "new_password2": "battery horse correct"}
    assert "errorlist" in visitor.post("/password", old_password="wrong", **new).body.decode()
    assert visitor.post("/password", old_password=PASSWORD, **new).status == 302
    assert visitor.get("/centres").status == 200
    assert other.get("/centres").status == 302
    assert other.sign_in("changing", "battery horse correct").status == 302


@pytest.mark.usefixtures("in_one_window")
def test_guessing_the_old_password_in_a_session_left_open_is_slowed_down(central: Served, visitor: Visitor):
    central.told("create-admin", "absent", "--password", PASSWORD)
    visitor.sign_in("absent")
    new = {"new_password1": "battery horse correct", "new_password2": "battery horse correct"}
    told = [visitor.post("/password", old_password="wrong", **new).body.decode() for _ in range(11)]
    assert ["Too many attempts" in page for page in told] == [False] * 10 + [True]
    assert visitor.post("/password", old_password=PASSWORD, **new).status == 200


@pytest.mark.parametrize(
    ("language", "words"), [("ro", "Intrare"), ("ru", "Вход"), ("en", "Sign in"), ("uk", "Intrare")]
)
def test_pages_speak_the_language_that_was_chosen(central: Served, language: str, words: str):
    page = Visitor(central, language).get("/sign-in").body.decode()
    assert f"<h1>{words}</h1>" in page


def test_the_language_is_chosen_on_the_page(visitor: Visitor):
    answer = visitor.post("/language", language="ru", next="/sign-in")
    assert (answer.status, answer.headers["Location"]) == (302, "/sign-in")
    assert "<h1>Вход</h1>" in visitor.get("/sign-in").body.decode()


_BEFORE_A_WORKING_DAY = """
import sys
from pathlib import Path
from kiosk.central.opening import open_central
open_central(sys.argv[1], Path(sys.argv[2]))
from django.contrib.sessions.backends.db import SessionStore
session = SessionStore(sys.argv[3])
session["since"] -= float(sys.argv[4])
session.save()
"""


@pytest.mark.parametrize(("hours", "status"), [(9.9, 200), (10.1, 302)])
def test_a_session_ends_with_the_working_day_however_busy(
    central: Served, visitor: Visitor, hours: float, status: int
):
    visitor.sign_in("ana")
    key = visitor.jar["sessionid"].value
    code = [sys.executable, "-c", _BEFORE_A_WORKING_DAY]
    subprocess.run([*code, central.database, str(central.data), key, str(hours * 3600)], check=True)
    assert visitor.get("/centres").status == status


def test_sessions_that_ended_are_not_kept(central: Served, visitor: Visitor):
    visitor.sign_in("ana")
    key = visitor.jar["sessionid"].value
    central.query(
        f"UPDATE django_session SET expire_date = '2026-01-01 00:00:00' WHERE session_key = '{key}'"
    )
    Visitor(central).sign_in("ana")
    assert central.query(f"SELECT * FROM django_session WHERE session_key = '{key}'") == []


def test_whoever_signs_in_rightly_is_not_slowed_down(central: Served, visitor: Visitor):
    for _ in range(12):
        assert visitor.sign_in("ana").status == 302
        visitor.post("/sign-out")
