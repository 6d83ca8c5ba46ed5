"""The only HTTP of the kiosk: central's calls as functions, its answers as values.

Whatever is not an answer of central's own, in its media type and echoing our batch id, is CentralUnreachable
with the state that tells why; a hotel's login page with status 200 above all.
"""

import gzip
import json
import ssl
import time
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any, Final

import requests
import truststore
import urllib3

from kiosk import __version__
from kiosk.domain.clock import CENTRE_ZONE, Ids
from kiosk.domain.invitation import address
from kiosk.errors import AccessDenied, CentralUnreachable
from kiosk.sync.backoff import retry_after_s
from kiosk.sync.replies import (
    Answer,
    Enrolled,
    Fetched,
    Receipts,
    problem_in,
    read_answer,
    read_enrolment,
    read_object,
    reason_of,
)

BATCH_TYPE: Final = "application/cloudevents-batch+json"
RECEIPTS_TYPE: Final = "application/vnd.cups.receipts+json"
PROBLEM_TYPE: Final = "application/problem+json"
CATALOGUE_TYPE: Final = "application/vnd.cups.catalogue+json"

CONNECT_S: Final = 5
READ_S: Final = 30
DEADLINE_S: Final = 90.0
"""The whole exchange; `READ_S` alone would let a slow drip go on for ever."""
MOST_ANSWER_BYTES: Final = 12 * 2**20
_PIECE_BYTES: Final = 65_536

_BUSY: Final = frozenset({408, 425, 429})


@dataclass(frozen=True, slots=True)
class Joining:
    """What a PC tells when it joins; `signing_key` is its Ed25519 public key, base64.

    `before` are the devices that it was, the latest first, as they travel: `{device, proof}`.
    """

    code: str
    fingerprint: str
    signing_key: str
    before: Sequence[Mapping[str, str]] = ()
    copied: bool = False


class _TrustOfTheSystem(requests.adapters.HTTPAdapter):
    """Trusts whom the operating system trusts and nobody else, or a file of ours; `ssl` stays as it is.

    What truststore does for a whole process would also change the TLS of a server in it.
    """

    def init_poolmanager(self, *args: Any, **given: Any) -> None:
        super().init_poolmanager(*args, ssl_context=truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT), **given)

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        if verify is not True:  # then requests would add the list of its own
            super().cert_verify(conn, url, verify, cert)  # type: ignore[no-untyped-call]


class Central:
    """A session with one central endpoint; not for use by two threads at once."""

    def __init__(
        self, url: str, token: str | None, ids: Ids, ca: str | None = None, former: str | None = None
    ) -> None:
        self._url = address(url)
        self._ids = ids
        self.token = token
        self._former = former
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.headers["User-Agent"] = f"cups-kiosk/{__version__}"
        if self._url.startswith("https:"):
            self._session.mount("https://", _TrustOfTheSystem())
            self._session.verify = ca or True

    def close(self) -> None:
        """Close the connections that are kept open."""
        self._session.close()

    def use(self, token: str) -> None:
        """Speak with another token from now on; the one before is tried when this one is not known."""
        self.token, self._former = token, self.token

    def post_events(
        self,
        events_json: bytes,
        batch_id: str,
        now: datetime,
        delivered: Mapping[str, int] | None = None,
    ) -> Receipts:
        """Send a batch, a JSON array of CloudEvents; `delivered` are numbers by epoch that have receipts.

        Raises:
            CentralUnreachable: nothing is known to be delivered.
            AccessDenied: central refuses this device.
        """
        headers = {"Content-Type": BATCH_TYPE, "Content-Encoding": "gzip", "X-Batch-ID": batch_id}
        if delivered:
            headers["X-Delivered"] = ",".join(f"{epoch}={number}" for epoch, number in delivered.items())
        response, body = self._exchange("POST", "/v1/events", now, gzip.compress(events_json, 1), headers)
        if response.status_code != requests.codes.multi_status or _media(response) != RECEIPTS_TYPE:
            raise _no_answer_of_central(response, body, now)
        return read_answer(read_object(body), batch_id, now)

    def fetch(self, name: str, etag: str | None, now: datetime) -> Fetched | None:
        """Get `catalogue` or `settings` when it is not the one with this ETag."""
        headers = {"If-None-Match": etag} if etag else {}
        response, body = self._exchange("GET", f"/v1/{name}", now, None, headers)
        if response.status_code == requests.codes.not_modified:
            return None
        if response.status_code == requests.codes.ok and _media(response) in {
            CATALOGUE_TYPE,
            "application/json",
        }:
            return Fetched(body, response.headers.get("ETag"))
        if response.status_code == requests.codes.not_found and _media(response) == PROBLEM_TYPE:
            return None
        raise _no_answer_of_central(response, body, now)

    def enrol(self, joining: Joining, now: datetime) -> Enrolled:
        """Use an enrolment code; it works once."""
        asked = json.dumps(asdict(joining) | {"version": __version__}).encode()
        response, body = self._exchange(
            "POST", "/v1/enrolments", now, asked, {"Content-Type": "application/json"}
        )
        if response.status_code != requests.codes.created:
            raise _no_answer_of_central(response, body, now)
        return read_enrolment(read_object(body))

    def ask(
        self, method: str, path: str, now: datetime, body: bytes | None, headers: Mapping[str, str]
    ) -> Answer:
        """Any call, and its answer whatever it is; raises CentralUnreachable when none came."""
        response, content = self._exchange(method, path, now, body, headers)
        return Answer(response.status_code, _media(response), response.headers, content)

    def pieces(self, path: str, offset: int, now: datetime) -> Generator[bytes, None, None]:
        """The bytes of a file from `offset` on, as they come and however long that takes.

        No token is sent with it: whoever serves files need not know who asks. Raises CentralUnreachable.
        """
        asked = {"Range": f"bytes={offset}-"} if offset else {}
        with (
            _broken_told(self._url, now),
            self._session.get(
                self._url + path,
                headers=asked | {"Accept-Encoding": "identity"},
                timeout=(CONNECT_S, READ_S),
                allow_redirects=False,
                stream=True,
            ) as response,
        ):
            in_part = response.status_code == requests.codes.partial_content
            if in_part and not response.headers.get("Content-Range", "").startswith(f"bytes {offset}-"):
                raise CentralUnreachable("failed", "Another part of the file came than was asked for.")
            if not in_part and response.status_code != requests.codes.ok:
                raise _no_answer_of_central(response, b"", now)
            passed_over = 0 if in_part else offset  # this server knows no parts
            while piece := response.raw.read1(_PIECE_BYTES):
                if passed_over < len(piece):
                    yield piece[passed_over:]
                passed_over = max(0, passed_over - len(piece))

    def _exchange(
        self, method: str, path: str, now: datetime, body: bytes | None, headers: Mapping[str, str]
    ) -> tuple[requests.Response, bytes]:
        """One request; with the token before when central does not know the one in use."""
        response, answer = self._request(method, path, now, body, headers)
        unknown = response.status_code == requests.codes.unauthorized and _media(response) == PROBLEM_TYPE
        if unknown and self._former is not None:
            self.use(self._former)
            response, answer = self._request(method, path, now, body, headers)
        return response, answer

    def _request(
        self, method: str, path: str, now: datetime, body: bytes | None, headers: Mapping[str, str]
    ) -> tuple[requests.Response, bytes]:
        started = time.monotonic()
        sent = {
            "X-Request-ID": self._ids.ordered(),
            "Date": format_datetime(now.astimezone(UTC), usegmt=True),
        }
        if self.token is not None:
            sent["Authorization"] = f"Bearer {self.token}"
        with (
            _broken_told(self._url, now),
            self._session.request(
                method,
                self._url + path,
                data=body,
                headers={**headers, **sent},
                timeout=(CONNECT_S, READ_S),
                allow_redirects=False,
                stream=True,
            ) as response,
        ):
            answer = bytearray()
            # Not iter_content: it waits for whole pieces, and a slow drip never fills one.
            while piece := response.raw.read1(_PIECE_BYTES, decode_content=True):
                answer += piece
                if len(answer) > MOST_ANSWER_BYTES or time.monotonic() - started > DEADLINE_S:
                    raise CentralUnreachable("failed", "The answer was too long or too slow.")
            return response, bytes(answer)


@contextmanager
def _broken_told(url: str, now: datetime) -> Iterator[None]:
    """Inside, whatever breaks a request becomes CentralUnreachable."""
    try:
        yield
    except requests.exceptions.SSLError as error:
        raise CentralUnreachable("failed", _tls_words(error, now)) from error
    except (requests.exceptions.Timeout, requests.exceptions.ConnectionError) as error:
        raise CentralUnreachable("offline", f"No connection to {url}: {_short(error)}.") from error
    except (requests.exceptions.RequestException, urllib3.exceptions.DecodeError) as error:
        raise CentralUnreachable("failed", f"The exchange broke: {_short(error)}.") from error
    except urllib3.exceptions.HTTPError as error:
        raise CentralUnreachable("offline", f"The answer broke off: {_short(error)}.") from error


def _media(response: requests.Response) -> str:
    return response.headers.get("Content-Type", "").split(";")[0].strip().lower()


def _no_answer_of_central(response: requests.Response, body: bytes, now: datetime) -> Exception:
    """What an answer means that is not the one hoped for."""
    status = response.status_code
    if _media(response) != PROBLEM_TYPE:
        if status in _BUSY or status >= requests.codes.server_error:
            wait = retry_after_s(response.headers.get("Retry-After"), now)
            return CentralUnreachable("busy", f"The server answered {status}.", wait, status)
        return CentralUnreachable(
            "gateway",
            f"Something else than central answered ({status}, {_media(response) or 'no media type'}).",
            status=status,
        )
    reason = reason_of(problem_in(body)) or f"status {status}"
    if status in {requests.codes.unauthorized, requests.codes.forbidden}:
        return AccessDenied(f"Central does not accept this PC or code: {reason}.")
    state = "busy" if status in _BUSY or status >= requests.codes.server_error else "failed"
    wait = retry_after_s(response.headers.get("Retry-After"), now)
    return CentralUnreachable(state, f"Central answered {status}: {reason}.", wait, status)


def _tls_words(error: Exception, now: datetime) -> str:
    text, today = str(error), f"{now.astimezone(CENTRE_ZONE):%d.%m.%Y}"
    if "not yet valid" in text:
        return f"The date on this PC is wrong: it says {today}, when central's certificate did not hold yet."
    if "expired" in text:
        return f"The date on this PC is wrong, or central's certificate has run out: here it is {today}."
    return "The connection is not trusted: its certificate does not fit."


def _short(error: Exception) -> str:
    return type(error).__name__
