"""The documents of the interface, as the OpenAPI description shows them."""

from typing import Annotated, Any, Literal

from ninja import Schema
from pydantic import ConfigDict, Field, StringConstraints

Plain = StringConstraints(min_length=1, pattern=r"^[^\x00-\x1f]*$")


class Problem(Schema):
    """RFC 9457."""

    type: str
    code: str
    title: str
    detail: str
    status: int
    request: str


class EventProblem(Schema):
    """Why one event was set aside."""

    type: str
    code: str
    title: str
    detail: str


class Receipt(Schema):
    """What became of one event."""

    id: str
    status: Literal[201, 208, 409, 422, 503]
    problem: EventProblem | None = None


class ResendFrom(Schema):
    """Events that lack here, by the numbers of an epoch; the kiosk sends again what it has kept of them."""

    epoch: str
    seqno: int
    until: int


class Notices(Schema):
    """What central asks of the kiosk; empty most of the time."""

    model_config = ConfigDict(extra="allow")

    resend_from: ResendFrom | None = None
    next_token: str | None = Field(
        default=None, description="to be used from now on; the one in use holds until this one was used"
    )


class Receipts(Schema):
    """The answer to a batch, one receipt per event in the order sent."""

    batch: str
    receipts: list[Receipt]
    received_at: str
    catalogue_etag: str | None
    settings_etag: str
    notices: Notices


class CloudEvent(Schema):
    """CloudEvents 1.0 with the extensions of the kiosks; further members are kept as they are."""

    model_config = ConfigDict(extra="allow")

    specversion: Literal["1.0"]
    id: str = Field(description="UUID in lower case", json_schema_extra={"format": "uuid"})
    source: str = Field(description="/centres/{centre}/devices/{device} of the token")
    type: str = Field(min_length=1, max_length=100)
    subject: str | None = Field(default=None, max_length=200)
    time: str = Field(json_schema_extra={"format": "date-time"})
    datacontenttype: Literal["application/json"] = "application/json"
    epoch: str = Field(min_length=1, max_length=64)
    seqno: int = Field(ge=1, le=2**63 - 1)
    uptime: float = Field(ge=0)
    data: Any = None


class Before(Schema):
    """A device that the computer was: what it has not sent yet stays that device's."""

    device: str = Field(pattern="^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
    proof: str = Field(
        pattern="^[A-Za-z0-9+/]{86}==$",
        description="base64 of that device's Ed25519 signature over `cups-kiosk succession v1`, NUL,"
        " the 16 bytes of its id and the new signing key",
    )


class EnrolmentRequest(Schema):
    """A computer that wants to join."""

    code: Annotated[str, Plain] = Field(max_length=40)
    fingerprint: Annotated[str, Plain] = Field(max_length=200)
    version: Annotated[str, Plain] = Field(max_length=80)
    signing_key: str | None = Field(
        default=None,
        pattern="^[A-Za-z0-9+/]{43}=$",
        description="raw Ed25519 public key in base64; without it the computer can send nothing on a stick",
    )
    before: list[Before] = Field(default=[], max_length=20, description="the latest first")
    copied: bool = Field(default=False, description="a copied disk: the device it was copied from goes on")


class Enrolment(Schema):
    """A computer that has joined; the token is told this once."""

    device: str
    centre: str
    letter: str
    token: str
    settings: dict[str, Any]
    catalogue_key: str = Field(description="raw Ed25519 public key in base64")
    courier_key: str = Field(description="raw X25519 public key in base64")
    before: dict[str, Literal["accepted", "unknown", "refused"]] = Field(
        description="of each device that the computer was: whether it may go on sending that one's events"
    )


class SettingsDocument(Schema):
    """A centre's settings; what is missing is as usual."""

    model_config = ConfigDict(extra="allow")

    name: str


class SignedPack(Schema):
    """A guide pack in its signed envelope."""

    payload: str
    signature: str


class State(Schema):
    """Whether central is well."""

    state: Literal["ok"]
