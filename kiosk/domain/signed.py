"""A JSON document that travels in a signed envelope: guide packs, receipts that come back on a stick.

The envelope is JSON `{"payload": base64, "signature": base64}`; the Ed25519 signature covers the payload's
bytes behind a context that is different for each kind of document, so that none passes for another. Nothing
of the payload is parsed before its signature has been checked.
"""

import base64
import binascii
import json
from collections.abc import Callable
from typing import Any

Sign = Callable[[bytes], bytes]
Verify = Callable[[bytes, bytes], bool]
"""Whether a signature fits a content."""


class NotSigned(ValueError):
    """An envelope that does not open; reads on after the name of what was expected in it."""


def seal(document: dict[str, Any], context: bytes, sign: Sign) -> bytes:
    """The signed envelope of a document; half a surrogate pair is told as JSON's escape of it."""
    text = json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    payload = text.encode("utf-8", "backslashreplace")
    envelope = {
        "payload": base64.b64encode(payload).decode(),
        "signature": base64.b64encode(sign(context + payload)).decode(),
    }
    return json.dumps(envelope).encode()


def opened(envelope: bytes) -> tuple[bytes, bytes]:
    """The payload of an envelope and its signature, which is not checked; raises NotSigned."""
    try:
        outer = json.loads(envelope)
        payload = base64.b64decode(outer["payload"], validate=True)
        signature = base64.b64decode(outer["signature"], validate=True)
    except (ValueError, KeyError, TypeError, RecursionError, binascii.Error) as fault:
        raise NotSigned("is in no signed envelope") from fault
    return payload, signature


def unseal(envelope: bytes, context: bytes, verify: Verify) -> dict[str, Any]:
    """The document in an envelope; raises NotSigned when it is malformed, unsigned or altered."""
    payload, signature = opened(envelope)
    if not verify(signature, context + payload):
        raise NotSigned("has a signature that does not fit: it was altered or signed by another key")
    try:
        document = json.loads(payload)
    except (ValueError, RecursionError) as fault:
        raise NotSigned("is signed, but does not read as JSON") from fault
    if not isinstance(document, dict):
        raise NotSigned("is signed, but holds no object")
    return document
