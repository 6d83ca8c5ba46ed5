"""Where secrets are kept, keyring or private file, and what PINs are mixed with: made once, random."""

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoBackend
from keyring.errors import KeyringLocked

from kiosk.device.credentials import (
    CHOICE_VARIABLE,
    FILE_NAME,
    PEPPER,
    FileCredentials,
    KeyringCredentials,
    credentials,
    make_pepper,
    pepper,
)
from kiosk.errors import KeyringUnavailable


@pytest.fixture
def place(folder):
    return FileCredentials(folder)


def test_there_is_none_before_the_first(place):
    assert pepper(place) is None


def test_it_is_kept_beside_the_token_and_read_again(place, folder):
    place.keep("token", "t")
    made = make_pepper(place)
    assert len(made) == 32
    assert pepper(FileCredentials(folder)) == made
    assert place.read("token") == "t"
    assert make_pepper(place) != made


def test_nobody_else_reads_it(place, folder):
    make_pepper(place)
    assert (folder / FILE_NAME).stat().st_mode & 0o777 == 0o600
    (folder / FILE_NAME).chmod(0o644)
    with pytest.raises(KeyringUnavailable):
        pepper(place)


def test_one_that_does_not_read_is_told(place):
    place.keep(PEPPER, "not hexadecimal")
    with pytest.raises(KeyringUnavailable):
        pepper(place)


class _Forgetful:
    """A keyring that says yes and keeps nothing, as some do in a session without a secret service."""

    kind = "keyring"

    def read(self, _name):
        return None

    def keep(self, _name, _secret):
        """Keep nothing."""


def test_a_place_that_forgets_is_found_out_before_a_pin_is_hashed():
    with pytest.raises(KeyringUnavailable):
        make_pepper(_Forgetful())


class InMemory(KeyringBackend):
    """A keyring that works, for as long as the test."""

    priority = 1

    def __init__(self):
        super().__init__()
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password


class Locked(InMemory):
    """A keyring whose owner has not signed in."""

    def get_password(self, service, username):
        raise KeyringLocked(service, username)

    def set_password(self, service, username, password):
        raise KeyringLocked(service, username, password)


@pytest.fixture
def keyring_of_the_system():
    """Puts another keyring in the place of this computer's own."""
    before = keyring.get_keyring()
    yield keyring.set_keyring
    keyring.set_keyring(before)


@pytest.mark.parametrize("backend", [NoBackend, Locked])
def test_a_keyring_that_does_not_answer_is_told_with_the_way_out(
    keyring_of_the_system, monkeypatch, folder, backend
):
    monkeypatch.delenv(CHOICE_VARIABLE, raising=False)
    keyring_of_the_system(backend())
    place = credentials(folder)
    with pytest.raises(KeyringUnavailable) as at_read:
        place.read("token")
    with pytest.raises(KeyringUnavailable) as at_keep:
        place.keep("token", "s3cret")
    for told in (at_read, at_keep):
        assert "KIOSK_CREDENTIALS=file" in told.value.remedy
        assert "s3cret" not in told.value.detail
    assert not (folder / FILE_NAME).exists(), "the fallback is declared, never taken silently"


def test_the_keyring_keeps_each_data_folder_apart(keyring_of_the_system, folder):
    keyring_of_the_system(InMemory())
    place = KeyringCredentials(folder)
    assert place.read("token") is None
    place.keep("token", "one")
    KeyringCredentials(folder / "other").keep("token", "two")
    assert KeyringCredentials(folder).read("token") == "one"


def test_the_file_is_used_only_when_it_is_named(monkeypatch, folder):
    monkeypatch.setenv(CHOICE_VARIABLE, "file")
    assert credentials(folder).kind == "file"
    for other in ("", "keyring", "FILE", "anything"):
        monkeypatch.setenv(CHOICE_VARIABLE, other)
        assert credentials(folder).kind == "keyring"


@pytest.mark.parametrize("content", [b"", b"{", b"\x00" * 40, b"\xff\xfe", b"[]"])
def test_a_damaged_file_of_secrets_is_told_and_not_written_over(place, folder, content):
    place.keep("token", "t")
    (folder / FILE_NAME).write_bytes(content)
    with pytest.raises(KeyringUnavailable):
        place.read("token")
    with pytest.raises(KeyringUnavailable):
        place.keep("other", "o")
    assert (folder / FILE_NAME).read_bytes() == content
