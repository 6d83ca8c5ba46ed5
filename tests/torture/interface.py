"""Central is asked by chance, over real HTTP, all that its description allows and much that it does not.

The limits stay on. Forty devices share the questions and each comes from an address of its own, so that it is
not the limits that answer.
"""

import itertools
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

import requests
import schemathesis
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st
from requests.adapters import HTTPAdapter
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.schemas import APIOperation
from schemathesis.specs.openapi import checks

from kiosk.paths import resource
from tests.central.served import Joined, Served

KEPT: Final = [
    not_a_server_error,
    checks.status_code_conformance,
    checks.content_type_conformance,
    checks.response_schema_conformance,
    checks.response_headers_conformance,
]
DEVICES: Final = 40
AT_ONCE: Final = 100
"""Cases of one call, before it is the next one's turn."""


class From(HTTPAdapter):
    """Speaks from one of this computer's own addresses."""

    def __init__(self, address: str) -> None:
        self._address = address
        super().__init__()

    def init_poolmanager(self, *arguments: Any, **options: Any) -> None:
        super().init_poolmanager(*arguments, **options, source_address=(self._address, 0))


@dataclass
class Asker:
    """Who asks: the next device from the next address, as long as there are questions."""

    devices: Iterator[Joined]
    addresses: Iterator[str]
    answered: Counter[tuple[str, int]] = field(default_factory=Counter)

    def turn(self, call: APIOperation, mode: GenerationMode, number: int) -> None:
        """Ask one call, the same cases for the same number; one in four without a token."""

        @seed(number)
        @settings(max_examples=AT_ONCE, deadline=None, database=None, suppress_health_check=list(HealthCheck))
        @given(case=call.as_strategy(mode), known=st.sampled_from((True, True, True, False)))
        def ask(case: schemathesis.Case, known: bool) -> None:
            self._ask(case, known=known)

        ask()

    def _ask(self, case: schemathesis.Case, *, known: bool) -> None:
        device = next(self.devices)
        if known:
            _tell_as(device, case.body)
        headers = {"Authorization": f"Bearer {device.enrolment['token']}"} if known else {}
        with requests.Session() as session:
            session.mount("http://", From(next(self.addresses)))
            answer = case.call_and_validate(session=session, headers=headers, checks=KEPT)
        self.answered[case.operation.path, answer.status_code] += 1


def ask_by_chance(served: Served, cases: int) -> Counter[tuple[str, int]]:
    """Ask so many times or a few more: how often each call was answered with each status.

    Raises what Schemathesis says of the smallest case that is answered with a 5xx or with anything that the
    description does not tell.
    """
    served.start()
    try:
        served.told("catalogue", "publish", str(resource("catalogue")))
        asker = Asker(itertools.cycle([served.join() for _ in range(DEVICES)]), _addresses())
        described = schemathesis.openapi.from_url(f"http://127.0.0.1:{served.port}/v1/openapi.json")
        turns = enumerate(itertools.cycle(_calls(described)))
        while asker.answered.total() < cases:
            number, (call, mode) = next(turns)
            asker.turn(call, mode, number)
    finally:
        served.stop()
    return asker.answered


def _calls(described: schemathesis.BaseSchema) -> Iterator[tuple[APIOperation, GenerationMode]]:
    """Each with what it allows; what has a body also with what it does not."""
    for methods in described.values():
        for method, call in methods.items():
            yield call, GenerationMode.POSITIVE
            if method == "post":
                yield call, GenerationMode.NEGATIVE


def _tell_as(device: Joined, batch: object) -> None:
    """Most by chance name nobody as their source, and would end at that."""
    for event in batch if isinstance(batch, list) else []:
        if isinstance(event, dict):
            event["source"] = device.source


def _addresses() -> Iterator[str]:
    """Of this computer, none twice in sixteen million."""
    for high, middle, low in itertools.product(range(1, 255), repeat=3):
        yield f"127.{high}.{middle}.{low}"
