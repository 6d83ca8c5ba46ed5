"""The pages of figures: what the sheets tell, of the places that somebody may see, no small number."""

import csv
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from io import StringIO

import pytest

from tests.central.served import Answer, Served
from tests.central.visitor import PASSWORD, Visitor

PAGES = ("/summary", "/services", "/opinions", "/lessons")
OCTOBER = "month=2026-10"


@pytest.fixture(scope="module")
def country(new_database: Callable[[], str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """An invented country of seven centres in three districts."""
    served = Served(new_database(), tmp_path_factory.mktemp("pages"))
    where = ["--database", served.database, "--data", str(served.data)]
    days = ["--centres", "7", "--days", "40", "--until", "2026-11-06"]
    subprocess.run([sys.executable, "-m", "build.simulate", *where, *days], check=True, capture_output=True)
    served.start()
    served.told("create-admin", "ana", "--password", PASSWORD)
    yield served
    served.stop()


@pytest.fixture(scope="module")
def ana(country: Served) -> Visitor:
    """Of the agency."""
    visitor = Visitor(country)
    visitor.sign_in("ana")
    return visitor


def let_in(country: Served, ana: Visitor, name: str, **scope: str) -> Visitor:
    made = ana.post("/people/new", username=name, is_active="on", password=PASSWORD, **scope)
    assert made.status == 302, made.body
    visitor = Visitor(country)
    visitor.sign_in(name)
    return visitor


def text(answer: Answer) -> str:
    assert answer.status == 200, answer.body
    plain = re.sub(r"<[^>]+>", " ", answer.body.decode())
    return re.sub(r"[ \n]+", " ", plain.replace("\u00a0", ""))


def rows(answer: Answer) -> list[dict[str, str]]:
    assert answer.status == 200, answer.body
    assert answer.media_type == "text/csv"
    assert "attachment" in answer.headers["Content-Disposition"]
    return list(csv.DictReader(StringIO(answer.body.decode("utf-8-sig"), newline=""), delimiter=";"))


def told(country: Served, figure: str, line: str, *narrowing: str) -> int:
    """What the report tells of October."""
    [place] = country.report("--period", "2026-10", *narrowing)["places"]
    table = place["tables"][figure]
    return table["total"] if line == "total" else table["lines"][line]


def test_the_summary_says_what_the_report_tells(country: Served, ana: Visitor):
    shown = text(ana.get(f"/summary?{OCTOBER}"))
    visits, done = told(country, "visitors", "total"), told(country, "outcomes", "done")
    assert f"People came {visits} times to 7 centres ." in shown
    assert f"{round(done * 100 / told(country, 'outcomes', 'total'))}% of the services were done" in shown
    assert "October 2026 in short" in shown


def test_a_page_is_narrowed_by_its_address(country: Served, ana: Visitor):
    shown = text(ana.get(f"/summary?{OCTOBER}&centre=exemplu-0004"))
    assert f"People came {told(country, 'visitors', 'total', '--centre', 'exemplu-0004')} times" in shown
    assert "exemplu 5" not in shown.partition("Centres and computers")[2]
    district = text(ana.get(f"/summary?{OCTOBER}&district=Basarabeasca"))
    assert (
        f"{told(country, 'visitors', 'total', '--district', 'Basarabeasca')} times to 3 centres" in district
    )


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", ["ro", "ru", "en"])
def test_every_page_says_that_a_month_is_empty(ana: Visitor, page: str, language: str):
    ana.jar["django_language"] = language
    assert ana.get(f"{page}?month=2025-03").status == 200
    ana.jar["django_language"] = "en"


@pytest.mark.parametrize("page", ["/summary", "/services", "/opinions"])
def test_what_is_kept_back_is_a_star_and_says_why(country: Served, ana: Visitor, page: str):
    shown = text(ana.get(f"{page}?month=2026-11&centre=exemplu-0001"))
    assert "* too few to tell" in shown
    assert not [
        number for number in re.findall(r"\d+ answers?\b", shown) if int(number.split()[0]) in range(1, 5)
    ]


def test_charts_bring_nothing_but_pictures_and_tables(ana: Visitor):
    page = ana.get(f"/services?{OCTOBER}").body.decode()
    assert "<script" not in page
    assert " style=" not in page
    assert page.count("<caption") == page.count('class="bars"') > 5


def test_the_year_is_told_by_groups(country: Served, ana: Visitor):
    [place] = country.report("--period", "2026")["places"]
    women = place["tables"]["sexes"]["lines"]["female/specialist"]
    assert f"Women {place['tables']['sexes']['lines']['female/self']} {women} 0" in text(
        ana.get(f"/opinions?{OCTOBER}")
    )


def test_the_sheet_holds_the_place_and_all_in_it(ana: Visitor):
    country = rows(ana.get(f"/figures.csv?{OCTOBER}"))
    assert len({row["centre"] for row in country}) == 7 + 1
    assert {row["period"] for row in country} == {"2026-10"}
    one = rows(ana.get(f"/figures.csv?{OCTOBER}&centre=exemplu-0003"))
    assert {row["centre"] for row in one} == {"exemplu-0003"}


def test_a_district_sees_itself_alone(country: Served, ana: Visitor):
    visitor = let_in(country, ana, "dana", role="district", district="Basarabeasca")
    own = told(country, "visitors", "total", "--district", "Basarabeasca")
    assert f"People came {own} times to 3 centres" in text(visitor.get(f"/summary?{OCTOBER}"))
    assert {row["district"] for row in rows(visitor.get(f"/figures.csv?{OCTOBER}"))} == {"Basarabeasca"}
    for page in (*PAGES, "/figures.csv"):
        assert visitor.get(f"{page}?{OCTOBER}&centre=exemplu-0001").status == 404
        assert visitor.get(f"{page}?{OCTOBER}&district=Briceni").status == 404


def test_a_town_hall_sees_its_centre_alone(country: Served, ana: Visitor):
    visitor = let_in(country, ana, "toma", role="town_hall", centre="exemplu-0004")
    own = told(country, "visitors", "total", "--centre", "exemplu-0004")
    assert f"People came {own} times to 1 centre" in text(visitor.get(f"/summary?{OCTOBER}"))
    assert {row["centre"] for row in rows(visitor.get(f"/figures.csv?{OCTOBER}"))} == {"exemplu-0004"}
    assert visitor.get(f"/summary?{OCTOBER}&centre=exemplu-0003").status == 404


def test_a_technician_sees_no_figures(country: Served, ana: Visitor):
    visitor = let_in(country, ana, "tudor", role="technician", centre="exemplu-0004")
    assert {visitor.get(f"{page}?{OCTOBER}").status for page in (*PAGES, "/figures.csv")} == {403}


def test_old_figures_serve_until_new_ones_are_made(fresh: Served):
    fresh.told("create-centre", "lozova", "CUPS Lozova")
    fresh.told("create-admin", "ana", "--password", PASSWORD)
    device = fresh.join(fresh.told("enrolment-code", "lozova").strip())
    visit = {"mode": "self", "reason": "unknown", "language": "ro", "ticket": "A-1", "origin": "screen"}
    came = {"type": "md.cups.visit.checked_in.v1", "time": "2026-10-20T10:00:00+03:00", "data": visit}
    ana = Visitor(fresh)
    ana.sign_in("ana")
    device.verdicts([device.event(**came) for _ in range(7)])
    assert "People came 7 times" in text(ana.get(f"/summary?{OCTOBER}"))
    device.verdicts([device.event(**came) for _ in range(6)])
    assert "People came 7 times" in text(ana.get(f"/summary?{OCTOBER}"))
    fresh.query("UPDATE central_publication SET made_at = '2026-01-01 00:00:00+00:00'")
    while "People came 7 times" in (shown := text(ana.get(f"/summary?{OCTOBER}"))):
        continue
    assert "People came 13 times" in shown
