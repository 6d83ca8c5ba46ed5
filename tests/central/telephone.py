"""An authenticator app by RFC 6238 alone, and somebody who sets it up at central."""

import base64
import hmac
import re
import struct
import time
from dataclasses import dataclass

from tests.central.visitor import Visitor


@dataclass
class Telephone:
    secret: bytes

    def code(self, ahead: int = 0) -> str:
        """The six digits now, or of a step of 30 s before or after."""
        return code_at(self.secret, int(time.time()) // 30 + ahead)


def code_at(secret: bytes, step: int, digits: int = 6) -> str:
    made = hmac.digest(secret, struct.pack(">Q", step), "sha1")
    (number,) = struct.unpack_from(">I", made, made[-1] & 15)
    return f"{(number & 0x7FFFFFFF) % 10**digits:0{digits}}"


def read(page: str) -> Telephone:
    """What the app takes from the page to set it up."""
    found = re.search(r"<code>([A-Z2-7 ]+)</code>", page)
    assert found, page
    return Telephone(base64.b32decode(found[1].replace(" ", "")))


def confirm(visitor: Visitor) -> Telephone:
    """Set a second factor up, without a look at the recovery codes yet."""
    telephone = read(visitor.get("/second-factor").body.decode())
    answer = visitor.post("/second-factor", code=telephone.code())
    assert answer.status == 302, answer.body.decode()
    return telephone


def set_up(visitor: Visitor) -> tuple[Telephone, list[str]]:
    """Set a second factor up for who signed in; gives the telephone and the recovery codes.

    This moment's code is used by that, the next one opens already.
    """
    telephone = confirm(visitor)
    codes = re.findall(r"<code>([\d ]+)</code>", visitor.get("/second-factor").body.decode())
    assert len(codes) == 10
    return telephone, codes
