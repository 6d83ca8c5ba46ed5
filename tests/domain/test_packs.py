"""A guide pack in its envelope: exactly as signed, or refused."""

import base64
import json
from pathlib import Path
from typing import Any

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.packs import MOST_BYTES, assemble, seal, unseal
from kiosk.errors import PackRefused

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PACK: dict[str, Any] = {"version": 3, "services": [{"id": "pașaport"}]}


def verify(signature: bytes, content: bytes) -> bool:
    try:
        KEY.public_key().verify(signature, content)
    except InvalidSignature:
        return False
    return True


SEALED = seal(PACK, KEY.sign)


def test_what_was_sealed_comes_out():
    assert unseal(SEALED, verify) == PACK


@given(st.integers(0, len(SEALED) * 8 - 1))
def test_one_turned_bit_changes_nothing_that_comes_out(bit: int):
    altered = bytearray(SEALED)
    altered[bit // 8] ^= 1 << bit % 8
    try:
        assert unseal(bytes(altered), verify) == PACK  # spaces of JSON are not signed
    except PackRefused:
        pass


@given(st.integers(0, len(SEALED) - 1))
def test_a_truncated_envelope_is_refused(length: int):
    with pytest.raises(PackRefused):
        unseal(SEALED[:length], verify)


def test_another_key_is_refused():
    foreign = Ed25519PrivateKey.from_private_bytes(bytes(32))
    with pytest.raises(PackRefused, match="altered or signed by another key"):
        unseal(seal(PACK, foreign.sign), verify)


def test_a_signature_over_the_bare_payload_is_not_a_guide_packs():
    payload = base64.b64decode(json.loads(SEALED)["payload"])
    bare = {
        "payload": base64.b64encode(payload).decode(),
        "signature": base64.b64encode(KEY.sign(payload)).decode(),
    }
    with pytest.raises(PackRefused, match="altered"):
        unseal(json.dumps(bare).encode(), verify)


@pytest.mark.parametrize(
    "envelope",
    [
        b"",
        b"\xff\xfe",
        b"null",
        b"[]",
        b"{}",
        b'{"payload": 1, "signature": 2}',
        b'{"payload": "%%", "signature": ""}',
        b"[" * 100_000,
        b" " * (MOST_BYTES + 1),
    ],
    ids=lambda envelope: f"{envelope[:12]!r}x{len(envelope)}",
)
def test_what_is_no_envelope_is_refused(envelope: bytes):
    with pytest.raises(PackRefused):
        unseal(envelope, verify)


@pytest.mark.parametrize("payload", [b"not json", b"[1]", b"[" * 100_000])
def test_a_signed_payload_that_is_no_pack_is_refused(payload: bytes):
    context = b"cups-kiosk guide pack v1\0"
    envelope = {
        "payload": base64.b64encode(payload).decode(),
        "signature": base64.b64encode(KEY.sign(context + payload)).decode(),
    }
    with pytest.raises(PackRefused, match="is signed, but"):
        unseal(json.dumps(envelope).encode(), verify)


def test_a_folder_becomes_one_document_in_the_order_of_its_files(tmp_path: Path):
    (tmp_path / "services").mkdir()
    (tmp_path / "pack.json").write_text('{"version": 1}', "utf-8")
    for name in ("b", "a"):
        (tmp_path / "services" / f"{name}.json").write_text(json.dumps({"id": name}), "utf-8")
    assert assemble(tmp_path) == {"version": 1, "services": [{"id": "a"}, {"id": "b"}]}


@pytest.mark.parametrize("content", [None, "no json", "[]"])
def test_a_folder_that_is_no_pack_is_refused(tmp_path: Path, content: str | None):
    if content is not None:
        (tmp_path / "pack.json").write_text(content, "utf-8")
    with pytest.raises(PackRefused, match="does not read as a guide pack"):
        assemble(tmp_path)
