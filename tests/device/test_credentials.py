"""What PINs are mixed with: made once, random, kept where secrets are kept."""

import pytest

from kiosk.device.credentials import FILE_NAME, PEPPER, FileCredentials, make_pepper, pepper
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
