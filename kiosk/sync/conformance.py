"""Does somebody else's central keep the contract? Each rule is tried out, and passes or fails.

With an enrolment code a computer joins for the trial, and leaves three events of a type that nobody counts.
"""

import gzip
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, Final

from kiosk.domain.clock import Clock, Ids
from kiosk.sync.central import BATCH_TYPE, CATALOGUE_TYPE, PROBLEM_TYPE, RECEIPTS_TYPE, Central
from kiosk.sync.replies import Answer

TRIAL: Final = "md.cups.trial.held.v1"
"""No kiosk sends it: an unknown type is stored and counted by nobody."""
MOST_EVENTS: Final = 500
NO_TOKEN: Final = "not-a-token"  # noqa: S105  it opens nothing


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of the contract, whether it was kept, and what came instead."""

    name: str
    kept: bool
    came: str


class Trial:
    """Tries one central, first as anybody, then as a computer that has joined."""

    def __init__(self, url: str, ids: Ids, clock: Clock, ca: str | None) -> None:
        self._url, self._ids, self._clock, self._ca = url, ids, clock, ca
        self._central = Central(url, NO_TOKEN, ids, ca)
        self._source = ""

    def close(self) -> None:
        """Let go of the connections."""
        self._central.close()

    def rules(self, code: str | None) -> Iterator[Rule]:
        """Every rule that can be tried, in turn. Raises CentralUnreachable where nobody answers."""
        yield from self._for_anybody()
        if code is not None:
            yield from self._joining(code)
            if self._source:
                yield from self._for_a_computer()

    def _for_anybody(self) -> Iterator[Rule]:
        live = self._ask("GET", "/v1/health/live")
        yield _rule("GET /v1/health/live answers 200", live, live.status == HTTPStatus.OK)
        ready = self._ask("GET", "/v1/health/ready")
        yield _rule("GET /v1/health/ready answers 200", ready, ready.status == HTTPStatus.OK)
        described = self._ask("GET", "/v1/openapi.json")
        version = str(_object(described).get("openapi", ""))
        yield _rule("GET /v1/openapi.json is OpenAPI 3.1", described, version.startswith("3.1"))
        unknown = self._post([])
        yield _rule("a token that is not known is a 401 problem", unknown, _is_problem(unknown, 401))
        wrong = self._enrol("0000-0000-0000")
        yield _rule("a code that is not known is a 403 problem", wrong, _is_problem(wrong, 403))

    def _joining(self, code: str) -> Iterator[Rule]:
        joined = self._enrol(code)
        told = _object(joined)
        names = ("device", "centre", "token", "settings", "catalogue_key")
        complete = joined.status == HTTPStatus.CREATED and all(name in told for name in names)
        yield _rule("a good code is answered 201 with all that a computer needs", joined, complete)
        if complete:
            self._central.close()
            self._central = Central(self._url, str(told["token"]), self._ids, self._ca)
            self._source = f"/centres/{told['centre']}/devices/{told['device']}"
            again = self._enrol(code)
            yield _rule("a code works once", again, _is_problem(again, 403))

    def _for_a_computer(self) -> Iterator[Rule]:
        first, second = self._event(1), self._event(2)
        batch = self._ids.blind()
        answer = self._post([first, second], batch)
        told = _object(answer)
        proper = answer.status == HTTPStatus.MULTI_STATUS and answer.media == RECEIPTS_TYPE
        yield _rule(f"a batch is answered 207 {RECEIPTS_TYPE}", answer, proper)
        yield _rule("the answer echoes the batch", answer, told.get("batch") == batch)
        yield self._verdicts("new events are stored: 201 each", answer, first, second, status=201)
        again = self._post([first, second])
        yield self._verdicts("events that it has are 208", again, first, second, status=208)
        other = self._post([first | {"data": {"other": True}}])
        yield self._verdicts("another content under the same id is 409", other, first, status=409)
        mixed = self._post([self._event(3) | {"source": "/centres/x/devices/y"}, self._event(3)])
        statuses = [each.get("status") for each in _receipts(mixed)]
        yield _rule("a foreign event is set aside alone: 422 beside 201", mixed, statuses == [422, 201])
        many = self._post([first] * (MOST_EVENTS + 1))
        yield _rule("more than 500 events are a 413 problem", many, _is_problem(many, 413))
        empty = self._post([])
        yield _rule("an empty batch is answered too", empty, empty.status == HTTPStatus.MULTI_STATUS)
        yield from self._document("/v1/settings", {"application/json"}, may_lack=False)
        yield from self._document("/v1/catalogue", {CATALOGUE_TYPE}, may_lack=True)

    def _document(self, path: str, media: set[str], *, may_lack: bool) -> Iterator[Rule]:
        got = self._ask("GET", path)
        if may_lack and _is_problem(got, 404):
            yield _rule(f"GET {path} has nothing published yet", got, kept=True)
            return
        etag = got.headers.get("ETag", "")
        proper = got.status == HTTPStatus.OK and got.media in media and bool(etag)
        yield _rule(f"GET {path} is sent with an ETag", got, proper)
        same = self._ask("GET", path, headers={"If-None-Match": etag})
        yield _rule(f"GET {path} unchanged is 304", same, same.status == HTTPStatus.NOT_MODIFIED)

    def _verdicts(self, name: str, answer: Answer, *events: Mapping[str, Any], status: int) -> Rule:
        wanted = [(event["id"], status) for event in events]
        told = [(each.get("id"), each.get("status")) for each in _receipts(answer)]
        return _rule(name, answer, told == wanted)

    def _event(self, number: int) -> dict[str, Any]:
        return {
            "specversion": "1.0",
            "id": self._ids.ordered(),
            "source": self._source,
            "type": TRIAL,
            "time": self._clock.local().isoformat(timespec="milliseconds"),
            "epoch": "trial",
            "seqno": number,
            "uptime": 0,
            "datacontenttype": "application/json",
            "data": {},
        }

    def _post(self, events: list[dict[str, Any]], batch: str | None = None) -> Answer:
        headers = {
            "Content-Type": BATCH_TYPE,
            "Content-Encoding": "gzip",
            "X-Batch-ID": batch or self._ids.blind(),
        }
        return self._ask("POST", "/v1/events", gzip.compress(json.dumps(events).encode()), headers)

    def _enrol(self, code: str) -> Answer:
        wish = json.dumps({"code": code, "fingerprint": "trial", "version": "trial"}).encode()
        return self._ask("POST", "/v1/enrolments", wish, {"Content-Type": "application/json"})

    def _ask(
        self, method: str, path: str, body: bytes | None = None, headers: Mapping[str, str] | None = None
    ) -> Answer:
        return self._central.ask(method, path, self._clock.now(), body, headers or {})


def _rule(name: str, answer: Answer, kept: bool) -> Rule:  # noqa: FBT001  the last word of a rule
    return Rule(name, kept, "" if kept else f"{answer.status} {answer.media or 'no media type'}")


def _is_problem(answer: Answer, status: int) -> bool:
    return answer.status == status and answer.media == PROBLEM_TYPE


def _receipts(answer: Answer) -> list[dict[str, Any]]:
    """The receipts of an answer; none where they do not read."""
    receipts = _object(answer).get("receipts")
    if isinstance(receipts, list) and all(isinstance(each, dict) for each in receipts):
        return receipts
    return []


def _object(answer: Answer) -> dict[str, Any]:
    try:
        value = json.loads(answer.body)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}
