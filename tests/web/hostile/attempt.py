"""One attempt to get out of the browser: a page of an allowed site, and what is done with it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from urllib.parse import quote, unquote

from tests.web.internet import Answer, Request

HOME = "servicii.gov.md"
EVIL = "evil.example.com"
REBOUND = "rebound.gov.md"
"""A host of the list that somebody has pointed into the local network."""
ALLOWED = (
    HOME,
    "mpass.gov.md",
    "msign.gov.md",
    "www.google.com/recaptcha/",
    "ports.gov.md:8443",
    "expired.gov.md",
    "foreign.gov.md",
    "other.gov.md",
    "localhost.cts.md:18443",
    REBOUND,
)
FAULTY = {"expired.gov.md": "expired", "foreign.gov.md": "foreign", "other.gov.md": "other"}
"""Hosts of the list whose certificates are not good enough."""

PAINTED = "painted"
"""The title of a page that takes clicks: until it shows a text, the engine throws them away."""
ANYBODY = (("Access-Control-Allow-Origin", "*"),)
"""The head of an answer that every page may read."""
HEAD = """<!doctype html><meta charset="utf-8">
<style>.it {position: fixed; inset: 0; width: 100%; height: 100%; display: block}</style>
<script>
const leak = (what) => { fetch('/leak/NAME?' + encodeURIComponent(String(what).slice(0, 200))) };
new PerformanceObserver(() => requestAnimationFrame(() => { document.title = 'painted' })).observe({type: 'paint'});
const gives = (promise) => Promise.resolve(promise).then((what) => leak(what), () => {});
const then = (act) => { addEventListener('click', () => { try { act() } catch {} }, {once: true}) };
const add = (tag, more, where) => (where || document.body).appendChild(Object.assign(document.createElement(tag), more));
</script><body><b>Text</b>
"""


@dataclass(frozen=True, slots=True)
class Attempt:
    """A page in which NAME, EVIL and HOME are filled in; `acts` are done to it one after the other.

    An act is `click`, `middle`, `shift+click`, `wheel`, `drop`, `drop-link`, or keys in the words of xdotool. `files` are
    more answers of the site by path; `wait_ms` is how long nothing may happen before it counts as stopped.
    """

    name: str
    page: str
    acts: tuple[str, ...] = ()
    host: str = HOME
    headers: tuple[tuple[str, str], ...] = ()
    status: int = 200
    files: Mapping[str, Answer] = field(default_factory=dict)
    wait_ms: int = 250

    @property
    def url(self) -> str:
        """Where the attempt begins."""
        return f"https://{self.host}/{'recaptcha/' if self.host == 'www.google.com' else ''}{self.name}"

    def answer(self, request: Request) -> Answer:
        """What an allowed site says during the attempt: a redirection, a file or the page."""
        path, _, query = request.path.partition("?")
        if path.startswith("/redirect/"):
            return Answer("", int(path.split("/")[2]), headers=(("Location", self.fill(unquote(query))),))
        if path in self.files:
            given = self.files[path]
            text = given.body if isinstance(given.body, bytes) else self.fill(given.body)
            return Answer(text, given.status, given.media, given.headers)
        if path.endswith(f"/{self.name}"):
            headers = tuple((name, self.fill(value)) for name, value in self.headers)
            return Answer(self.fill(HEAD + self.page), self.status, headers=headers)
        return Answer("", 204)

    def fill(self, text: str) -> str:
        """The text with the names of this attempt."""
        text = text.replace("EVIL", f"https://{EVIL}/NAME").replace("OTHER", EVIL)
        return text.replace("NAME", self.name).replace("HOME", HOME)


@dataclass(frozen=True, slots=True)
class Net:
    """Where attempts are made: names `led` to the test's server at `at`, after what Chromium's `rules` say."""

    attempts: Mapping[str, Attempt]
    led: tuple[str, ...]
    rules: tuple[str, ...] = ()
    at: tuple[str, int] = ("127.0.0.1", 0)
    names: Mapping[str, str] = field(default_factory=dict)
    """Names that lie at another address than the public one of all others."""


def redirect(to: str, status: int = 302) -> str:
    """An address of the allowed site that sends on to another one."""
    return f"/redirect/{status}?{quote(to, safe='')}"


def each(area: str, pages: Mapping[str, str], acts: Iterable[str] = (), **more: object) -> list[Attempt]:
    """Attempts of one area, by name."""
    return [Attempt(f"{area}-{name}", page, tuple(acts), **more) for name, page in pages.items()]  # type: ignore[arg-type]
