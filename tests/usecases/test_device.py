"""What this PC says about itself, and which guide pack and settings are in force."""

from datetime import timedelta

import pytest

from kiosk.domain import packs
from kiosk.domain.codes import Language
from kiosk.domain.settings import Settings
from kiosk.paths import resource
from kiosk.store import documents
from kiosk.store.documents import Document
from kiosk.usecases.catalogue import catalogue, settings
from kiosk.usecases.device import age_s, record_fault, record_health, record_start
from kiosk.usecases.queue import counts, refused, retry
from kiosk.usecases.recording import Kiosk
from tests.fixtures import Hands
from tests.usecases.events import recorded


def put(kiosk: Kiosk, name: str, version: int, body: object) -> None:
    with kiosk.store.write():
        documents.replace(kiosk.store, Document(name, version, "e", body), kiosk.clock.now())  # type: ignore[arg-type]


def test_starts_are_counted(kiosk: Kiosk):
    record_start(kiosk)
    record_start(kiosk)
    assert [data["boots"] for _, data in recorded(kiosk)] == [1, 2]


def test_health_tells_the_queue_as_it_was_before_it(kiosk: Kiosk, hands: Hands):
    record_start(kiosk)
    hands.let_pass(hours=2)
    record_health(kiosk, 5000, "none")
    name, data = recorded(kiosk)[-1]
    assert name == "device.health"
    assert (data["waiting"], data["oldest_waiting_s"], data["refused"], data["disk_free_mb"]) == (
        1,
        7200,
        0,
        5000,
    )


@pytest.mark.parametrize("detail", ["x" * 600, "caf\udce9", "a\0b", ""])
def test_a_fault_is_recorded_whatever_its_words(kiosk: Kiosk, detail: str):
    record_fault(kiosk, "crash", detail)
    ((_, data),) = recorded(kiosk)
    assert len(data["detail"]) <= 500
    assert "\0" not in data["detail"]
    assert counts(kiosk).waiting == 1


def test_an_age_is_never_negative(kiosk: Kiosk, hands: Hands):
    assert age_s(kiosk, None) is None
    assert age_s(kiosk, hands.moment.isoformat()) == 0
    assert age_s(kiosk, (hands.moment + timedelta(days=1)).isoformat()) == 0
    assert age_s(kiosk, "2026-11-23T08:59:00.000+02:00") == 60


def test_the_bundled_guide_pack_holds_until_a_newer_one_is_installed(kiosk: Kiosk):
    bundled = packs.assemble(resource("catalogue"))
    assert catalogue(kiosk).version == bundled["version"]
    put(kiosk, "catalogue", bundled["version"] + 1, bundled | {"version": bundled["version"] + 1})
    assert catalogue(kiosk).version == bundled["version"] + 1
    put(kiosk, "catalogue", bundled["version"] - 1, bundled | {"version": bundled["version"] - 1})
    assert catalogue(kiosk).version == bundled["version"]


@pytest.mark.logs("kiosk.usecases.catalogue")
def test_documents_that_this_version_cannot_read_give_way_to_what_came_with_it(kiosk: Kiosk):
    put(kiosk, "catalogue", 10**6, {"version": 10**6, "services": [{}]})
    put(kiosk, "settings", 0, {"session_minutes": "many"})
    assert catalogue(kiosk).version < 10**6
    assert settings(kiosk) == Settings()


def test_settings_of_the_centre_hold_when_they_came(kiosk: Kiosk):
    assert settings(kiosk) == Settings()
    put(kiosk, "settings", 0, {"name": "CUPS Cahul", "default_language": "ru", "name of tomorrow": "\ud800"})
    assert settings(kiosk).name == "CUPS Cahul"
    assert settings(kiosk).default_language is Language.RU


def test_a_queue_without_refusals_has_nothing_to_retry(kiosk: Kiosk):
    record_start(kiosk)
    assert refused(kiosk) == []
    assert retry(kiosk, None) == 0
