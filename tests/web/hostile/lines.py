"""The lines of the hardening: how each is taken out of a process, and who comes through without it.

Where two lines stand behind each other, both are taken out.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

import pytest
from PySide6.QtNetwork import QNetworkProxy
from PySide6.QtWebEngineCore import QWebEngineNewWindowRequest, QWebEngineSettings, QWebEngineUrlRequestInfo
from PySide6.QtWidgets import QWidget

from kiosk.ui.web import (
    browser,
    dialogs,
    downloads,
    environment,
    gate,
    keys,
    outward,
    page,
    policy,
    profile,
    questions,
)

Change = Callable[[pytest.MonkeyPatch], None]


@dataclass(frozen=True, slots=True)
class Line:
    """What takes it out, and attempts that it stops."""

    changes: tuple[Change, ...]
    stops: tuple[str, ...]


def _instead(owner: object, name: str, other: object) -> Change:
    return lambda patch: patch.setattr(owner, name, other)


def _as_qt_has_it(owner: type, name: str) -> Change:
    return lambda patch: patch.delattr(owner, name)


def _no_attribute(*names: str) -> Change:
    kept = tuple(each for each in profile.OFF if each.name not in names)
    return _instead(profile, "OFF", kept)


def _no_switch(part: str) -> Change:
    left = (flag.replace(f"{part},", "").replace(part, "") for flag in environment.FLAGS)
    return _instead(environment, "FLAGS", tuple(flag for flag in left if flag))


def _yes(*_arguments: object) -> bool:
    return True


def _no(*_arguments: object) -> bool:
    return False


def _nothing(*_arguments: object) -> None:
    """Does nothing at all."""


async def _at_once(*_arguments: object) -> None:
    """Waits for nothing."""


def _open_whatever_comes(asking: page.GuidedPage, request: QWebEngineNewWindowRequest) -> None:
    deeper = asking._open_deeper()
    if deeper is not None:
        request.openIn(deeper)


class _Everything:
    def __contains__(self, _what: object) -> bool:
        return True


KEYS = _instead(keys.KeyFilter, "eventFilter", _no)
DIALOGS = _instead(dialogs.DialogFilter, "eventFilter", _no)
ANY_LINE = _instead(policy.Policy, "allows_line", _yes)
PAST_THE_GATE = _instead(environment, "NOWHERE_ELSE", "")
NAVIGATION = _instead(page.GuidedPage, "acceptNavigationRequest", _yes)
NO_BLINK_SWITCHES = _no_switch("--disable-blink-features=FileSystemAccess,FileSystemAccessLocal")

LINES: Mapping[str, Line] = {
    "requests-are-judged": Line(
        (_instead(policy.Interceptor, "interceptRequest", _nothing), ANY_LINE, PAST_THE_GATE),
        ("part-image", "part-fetch", "part-web-socket", "near-loopback", "near-router-by-tls"),
    ),
    "everything-goes-through-the-gate": Line(
        (_instead(QNetworkProxy, "setApplicationProxy", _nothing), PAST_THE_GATE),
        ("part-preconnect", "part-web-transport"),
    ),
    "the-engine-finds-nothing-itself": Line((PAST_THE_GATE,), ("near-loopback-by-redirection",)),
    "the-gate-opens-lines-to-what-is-listed-alone": Line(
        (ANY_LINE,),
        (
            *("part-preconnect", "part-connect-header", "part-style-by-redirection"),
            *("part-image-by-redirection", "part-fetch-by-redirection"),
        ),
    ),
    "the-gate-opens-no-line-into-the-local-network": Line(
        (_instead(outward, "is_public", _yes),), ("near-router-by-a-name-of-the-list",)
    ),
    "a-request-sent-on-takes-its-lines-with-it": Line(
        (_instead(gate.Gate, "cut", _nothing),), ("part-fetch-by-redirection-over-an-open-line",)
    ),
    "bytes-wait-for-the-judgement": Line(
        (_instead(gate.Gate, "_all_judged", _at_once),), ("part-many-fetches-over-open-lines",)
    ),
    "navigations-are-judged": Line((NAVIGATION,), ("inside-blob",)),
    "windows-are-judged-before-they-open": Line(
        (_instead(page.GuidedPage, "_on_window", _open_whatever_comes),),
        ("leave-by-window", "program-window", "inside-blob-window"),
    ),
    "windows-need-an-act-of-the-person": Line(
        (_no_attribute("JavascriptCanOpenWindows"),), ("flood-windows-by-itself",)
    ),
    "frames-do-not-ride-on-the-rights-of-a-page": Line(
        (_instead(QWebEngineUrlRequestInfo, "initiator", QWebEngineUrlRequestInfo.firstPartyUrl),),
        ("near-from-signing-site-by-a-foreign-frame",),
    ),
    "programs-are-not-started": Line((NAVIGATION,), ("program-mail", "program-settings")),
    "programs-need-an-act-of-the-person": Line(
        (
            NAVIGATION,
            _instead(
                profile, "ASKED_FIRST", QWebEngineSettings.UnknownUrlSchemePolicy.AllowAllUnknownUrlSchemes
            ),
        ),
        ("program-at-once", "program-refresh"),
    ),
    "bad-certificates-are-bad": Line(
        (_instead(page.GuidedPage, "_on_certificate", lambda _page, error: error.acceptCertificate()),),
        ("leave-to-expired-certificate", "leave-to-foreign-certificate", "leave-to-other-certificate"),
    ),
    "dialogs-of-the-engine-end": Line((DIALOGS,), ("dialog-colour", "dialog-colour-in-a-shadow")),
    "files-are-chosen-in-the-program": Line(
        (DIALOGS, _as_qt_has_it(page.GuidedPage, "chooseFiles")), ("dialog-file", "dialog-folder")
    ),
    "disks-are-not-opened-to-pages": Line(
        (DIALOGS, _as_qt_has_it(page.GuidedPage, "chooseFiles"), NO_BLINK_SWITCHES),
        ("grab-files", "grab-folder"),
    ),
    "alerts-are-shown-in-the-program": Line(
        (DIALOGS, _as_qt_has_it(page.GuidedPage, "javaScriptAlert")), ("dialog-alert",)
    ),
    "confirmations-are-asked-in-the-program": Line(
        (DIALOGS, _as_qt_has_it(page.GuidedPage, "javaScriptConfirm")),
        ("dialog-confirm", "dialog-before-leaving"),
    ),
    "words-are-asked-in-the-program": Line(
        (DIALOGS, _as_qt_has_it(page.GuidedPage, "javaScriptPrompt")), ("dialog-prompt",)
    ),
    "questions-are-counted": Line(
        (_instead(questions, "MOST_IN_A_ROW", 10**6),), ("flood-questions", "flood-prints-while-shown")
    ),
    "no-menu-of-the-context": Line(
        (_instead(QWidget, "setContextMenuPolicy", _nothing), KEYS), ("mouse-context-menu", "key-menu")
    ),
    "no-zoom-but-the-programs": Line(
        (KEYS, _instead(browser.GuidedBrowser, "_apply_zoom", _nothing)), ("mouse-wheel-with-control",)
    ),
    "papers-alone-are-saved": Line(
        (_instead(downloads, "KINDS", _Everything()),), ("save-program", "save-by-blob")
    ),
    "memory-has-an-end": Line((_instead(environment, "limit_memory", _nothing),), ("flood-memory",)),
    "no-sign-in-by-other-sites": Line((_no_switch("FedCm"), ANY_LINE), ("part-federated-sign-in",)),
    "no-direct-lines-between-pages": Line(
        (_no_switch("--force-webrtc-ip-handling-policy=disable_non_proxied_udp"), PAST_THE_GATE),
        ("part-stun",),
    ),
}


@contextmanager
def without(name: str) -> Iterator[None]:
    """Take a line out until the end of the block; no line by an empty name."""
    with pytest.MonkeyPatch.context() as patch:
        for change in LINES[name].changes if name else ():
            change(patch)
        yield
