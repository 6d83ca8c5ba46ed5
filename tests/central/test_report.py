"""What the agency hands on: figures that say what happened, and nothing of anybody."""

import csv
import json
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.figures import FEWEST
from tests.central.served import Served
from tests.domain.sums import computable

TOTAL = "total"
NOT_PEOPLE = {"lessons", "sites"}
MEASURES = "measures"


@pytest.fixture(scope="module")
def country(new_database: Callable[[], str], tmp_path_factory: pytest.TempPathFactory) -> Served:
    """An invented country of 18 centres in the autumn of 2026."""
    served = Served(new_database(), tmp_path_factory.mktemp("country"))
    simulate(served, "--centres", "18", "--days", "45", "--until", "2026-11-15")
    return served


def simulate(served: Served, *options: str) -> str:
    where = ["--database", served.database, "--data", str(served.data)]
    command = [sys.executable, "-m", "build.simulate", *where, *options]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def sheet(served: Served, *options: str) -> list[dict[str, str]]:
    text = served.told("report", "--csv", *options)
    return list(csv.DictReader(StringIO(text, newline=""), delimiter=";"))


Number = tuple[str, str, str, str]
"""Period, place, figure, line."""


@pytest.fixture(scope="module")
def told(country: Served) -> dict[Number, int | None]:
    """Everything that can be had of two months: of the country, each district, each centre."""
    found = {}
    for by in ([], ["--by", "district"], ["--by", "centre"]):
        for row in sheet(country, "--period", "2026-10..2026-11", *by):
            place = row["centre"] or row["district"] or "country"
            number = row["period"], place, row["figure"], row["line"]
            found[number] = None if row["count"] == "*" else int(row["count"])
    return found


@pytest.fixture(scope="module")
def sums(country: Served, told: dict[Number, int | None]) -> list[tuple[Number, list[Number]]]:
    """How the told numbers hang together, as whoever has them all can know."""
    districts: defaultdict[str, list[str]] = defaultdict(list)
    for centre, district in country.query("SELECT id, district FROM central_centre"):
        districts[district].append(centre)
    parts = {"country": list(districts)} | districts
    lines: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for period, _, figure, line in told:
        if figure != MEASURES:
            lines[period, figure].add(line)
    found = []
    for (period, figure), of_figure in lines.items():
        for place in {*parts, *(each for its_parts in parts.values() for each in its_parts)}:
            all_lines = [(period, place, figure, line) for line in of_figure - {TOTAL}]
            found.append(((period, place, figure, TOTAL), all_lines))
        found += [
            ((period, place, figure, line), [(period, part, figure, line) for part in its_parts])
            for place, its_parts in parts.items()
            for line in of_figure
        ]
    return found


def test_no_number_of_people_under_five_is_told(told: dict[Number, int | None]):
    people = {number: count for number, count in told.items() if number[2] not in {*NOT_PEOPLE, MEASURES}}
    assert min(count for count in people.values() if count is not None) >= FEWEST
    assert None in people.values()


def test_nothing_kept_back_can_be_computed_from_everything_that_is_told(
    told: dict[Number, int | None], sums: list[tuple[Number, list[Number]]]
):
    same_events = [("visitors", "languages"), ("outcomes", "drivers"), ("learners", "learner_sexes")]
    equal = [
        ((period, place, one, TOTAL), [(period, place, other, TOTAL)])
        for period, place in {number[:2] for number in told}
        for one, other in same_events
    ]
    kept = {number for number, count in told.items() if count is None}
    assert computable(kept, [*sums, *equal]) == set()


def test_what_is_told_adds_up(told: dict[Number, int | None], sums: list[tuple[Number, list[Number]]]):
    for total, parts in sums:
        counts = [told.get(each, 0) for each in (total, *parts)]
        if None not in counts:
            assert counts[0] == sum(count or 0 for count in counts[1:]), total


def test_what_is_told_of_the_country_is_what_the_books_hold(country: Served, told: dict[Number, int | None]):
    counted = country.report("--since", "2026-10-01", "--until", "2026-10-31", "--figures")
    for figure in ("visitors", "services", "outcomes", "drivers", "obstacles", "faces", "lessons"):
        for line, count in counted["figures"][figure].items():
            assert told["2026-10", "country", figure, line] in {count, None}
        assert told["2026-10", "country", figure, TOTAL] == sum(counted["figures"][figure].values())


def test_a_longer_period_is_the_sum_of_what_its_months_tell(country: Served, told: dict[Number, int | None]):
    report = country.report("--period", "2026-10..2026-11", "--by", "centre")
    both = 0
    for place in report["places"]:
        for figure, table in place["tables"].items():
            for line, count in (*table["lines"].items(), (TOTAL, table["total"])):
                months = [
                    told.get((month, place["centre"], figure, line), 0) for month in ("2026-10", "2026-11")
                ]
                known = [month for month in months if month]
                assert (count or 0) == sum(known)
                assert (line in table.get("at_least", ())) == (None in months and count is not None)
                both += None in months and count is not None
    assert both


def test_a_report_of_a_place_tells_the_same_as_that_of_its_surroundings(
    country: Served, told: dict[Number, int | None]
):
    [row] = country.query("SELECT id, district FROM central_centre WHERE id = 'exemplu-0007'")
    centre, district = row
    for place, narrowing in ((centre, ["--centre", centre]), (district, ["--district", district])):
        alone = sheet(country, "--period", "2026-10", *narrowing)
        assert alone
        for each in alone:
            number = ("2026-10", place, each["figure"], each["line"])
            assert told[number] == (None if each["count"] == "*" else int(each["count"]))


def test_what_people_said_of_themselves_is_told_by_year_alone(
    country: Served, told: dict[Number, int | None]
):
    assert not {figure for _, _, figure, _ in told} & {"sexes", "ages", "needs", "opinions"}
    [place] = country.report("--period", "2026")["places"]
    assert set(place["tables"]) >= {"sexes", "ages", "localities", "needs", "first_times", "opinions"}
    women = place["tables"]["sexes"]["lines"]
    assert women["female/self"] > FEWEST
    assert women["female/specialist"] > FEWEST
    assert sum(women.values()) == place["tables"]["ages"]["total"]


def test_the_measures_are_those_of_whoever_waited(country: Served, told: dict[Number, int | None]):
    waits = country.report("--since", "2026-10-01", "--until", "2026-10-31", "--figures")["figures"]["waited"]
    minutes = sorted(int(minute) for minute, count in waits.items() for _ in range(count))
    assert told["2026-10", "country", MEASURES, "waited_median"] == minutes[(len(minutes) - 1) // 2]
    assert 30 <= (told["2026-10", "country", MEASURES, "score_tenths"] or 0) <= 50


def test_the_same_country_again_is_no_change(country: Served):
    before = country.report()["events"]
    simulate(country, "--centres", "18", "--days", "45", "--until", "2026-11-15")
    assert country.report()["events"] == before


def test_a_country_is_invented_only_where_nothing_real_is(central: Served):
    central.new_centre()
    with pytest.raises(subprocess.CalledProcessError) as told:
        simulate(central, "--centres", "1")
    assert "has centres of its own" in told.value.stderr


def test_an_invented_kiosk_speaks_like_a_real_one(fresh: Served):
    said = simulate(fresh, "--centres", "1", "--days", "14", "--http", f"http://127.0.0.1:{fresh.port}")
    events: dict[str, Any] = fresh.report()["events"]
    assert said.startswith(f"1 centres, {sum(events.values()):,} events")
    assert events["md.cups.visit.checked_in.v1"] > 0


@pytest.mark.parametrize(
    ("options", "status"),
    [
        (["--csv"], 2),
        (["--csv", "--json", "--period", "2026"], 2),
        (["--period", "2026-13"], 1),
        (["--period", "2026-11..2026-10"], 1),
        (["--period", "2026-W40"], 1),
        (["--period", "2026-10-01"], 1),
        (["--period", "1990..2026"], 1),
    ],
)
def test_a_period_is_whole_months(central: Served, options: list[str], status: int):
    done = central.command("report", *options)
    assert (done.returncode, done.stdout) == (status, "")
    assert done.stderr.splitlines()[-1].startswith("Error: ")


def test_a_name_is_never_a_formula(fresh: Served):
    fresh.told("create-centre", "sums", "Sums", "--district", "=1+1")
    device = fresh.join(fresh.told("enrolment-code", "sums").strip())
    opened = {"service": "@SUM(A1)", "catalogue_version": 1}
    device.send([device.event(type="md.cups.service.opened.v1", data=opened) for _ in range(6)])
    text = fresh.told("report", "--csv", "--period", "2026-11", "--centre", "sums")
    assert ";'=1+1;sums;services;'@SUM(A1);6" in text


def test_events_that_stood_before_there_was_a_tally_are_counted(
    new_database: Callable[[], str], tmp_path: Path
):
    served = Served(new_database(), tmp_path)
    simulate(served, "--centres", "2", "--days", "20", "--until", "2026-10-31")
    before = served.query(
        "SELECT month, centre_id, figure, line, count FROM central_tally ORDER BY 1, 2, 3, 4"
    )
    for statement in (
        "DROP TABLE central_tally",
        "DROP TABLE central_sheet",
        "DROP TABLE central_publication",
        "DROP TABLE central_secondfactor",
        "DELETE FROM django_migrations WHERE app = 'central' AND name >= '0005'",
    ):
        served.query(statement)
    assert json.loads(served.told("report", "--json"))["centres"] == 2
    after = served.query(
        "SELECT month, centre_id, figure, line, count FROM central_tally ORDER BY 1, 2, 3, 4"
    )
    assert after == before
