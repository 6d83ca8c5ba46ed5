"""Central is asked all that its description allows, and much that it does not: no fault, no surprise."""

from collections.abc import Callable, Iterator

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings

from tests.central.served import Joined, Served
from tests.torture.interface import KEPT

CALLS = [
    ("POST", "/v1/events"),
    ("POST", "/v1/enrolments"),
    ("GET", "/v1/catalogue"),
    ("GET", "/v1/settings"),
    ("GET", "/v1/health/live"),
    ("GET", "/v1/health/ready"),
]


@pytest.fixture(scope="module")
def device(new_database: Callable[[], str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Joined]:
    """A device of a central that nobody else speaks to: here codes are guessed until that is stopped."""
    served = Served(new_database(), tmp_path_factory.mktemp("data"))
    served.start()
    yield served.join()
    served.stop()


@pytest.fixture(scope="module")
def described(device: Joined) -> schemathesis.BaseSchema:
    return schemathesis.openapi.from_url(f"http://127.0.0.1:{device.central.port}/v1/openapi.json")


def test_every_call_is_tried(described: schemathesis.BaseSchema):
    assert {(method.upper(), path) for path, calls in described.items() for method in calls} == set(CALLS)


@pytest.mark.parametrize("known", [True, False], ids=["with a token", "without"])
@pytest.mark.parametrize(("method", "path"), CALLS)
def test_nothing_that_is_sent_breaks_central(
    described: schemathesis.BaseSchema, device: Joined, method: str, path: str, known: bool
):
    headers = {"Authorization": f"Bearer {device.enrolment['token']}"} if known else {}

    @settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(case=described[path][method].as_strategy())
    def ask(case: schemathesis.Case) -> None:
        case.call_and_validate(headers=headers, checks=KEPT)

    ask()
