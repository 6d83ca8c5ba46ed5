"""Central's receipts on a stick: what they tell back is what came, and nothing of them is taken on trust."""

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.domain import bundles, signed
from kiosk.sync import replies

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
DEVICE = "0b0e7a52-4f0f-4a36-9d5c-0c2b3f6f7a11"


def verify(signature: bytes, content: bytes) -> bool:
    try:
        KEY.public_key().verify(signature, content)
    except InvalidSignature:
        return False
    return True


def test_an_id_with_half_a_surrogate_pair_is_told_back():
    receipts = [{"id": "\ud800 și \\ud800", "status": 422}]
    file = bundles.write_receipts("b1", DEVICE, receipts, KEY.sign)
    assert bundles.read_receipts(file, DEVICE, verify) == receipts


def test_signed_receipts_that_hold_none_do_not_read():
    file = signed.seal({"device": DEVICE}, bundles._RECEIPTS, KEY.sign)
    assert replies.read_receipts(bundles.read_receipts(file, DEVICE, verify)) is None
