"""A wrong date of this PC is told as one; what does not fit of central's is refused whole, and told once."""

import json
import ssl
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from kiosk.device import asked
from kiosk.device.credentials import FileCredentials
from kiosk.device.identity import Identity
from kiosk.errors import CentralUnreachable, SettingsRefused
from kiosk.sync.central import Central
from kiosk.sync.exchange import Line
from kiosk.usecases.catalogue import settings
from tests.fixtures import TOKEN


def certificate(folder: Path, begins: datetime, ends: datetime) -> Path:
    """A certificate for this very PC, its own authority, with its key in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "central")])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(begins)
        .not_valid_after(ends)
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    file = folder / "central.pem"
    file.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        + made.public_bytes(serialization.Encoding.PEM)
    )
    return file


@pytest.mark.parametrize(
    ("begins", "ends", "told"),
    [
        (timedelta(days=300), timedelta(days=600), "The date on this PC is wrong: it says 23.11.2026"),
        (
            timedelta(days=-600),
            timedelta(days=-300),
            "The date on this PC is wrong, or central's certificate",
        ),
    ],
)
def test_a_certificate_that_does_not_fit_the_date_tells_of_the_date(tmp_path, ids, hands, begins, ends, told):
    now = datetime.now(UTC)
    file = certificate(tmp_path, now + begins, now + ends)
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(file)

    class Server(HTTPServer):
        def handle_error(self, request, client_address):
            """The kiosk breaks the greeting off."""

    with Server(("127.0.0.1", 0), BaseHTTPRequestHandler) as server:
        server.socket = tls.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
        serving = threading.Thread(target=server.handle_request)
        serving.start()
        address = f"https://127.0.0.1:{server.server_port}"
        with (
            closing(Central(address, TOKEN, ids, str(file))) as central,
            pytest.raises(CentralUnreachable) as fault,
        ):
            central.post_events(b"[]", ids.blind(), hands.moment)
        serving.join()
    assert fault.value.state == "failed"
    assert fault.value.detail.startswith(told)


def test_settings_that_do_not_fit_are_refused_whole_and_fetched_once(
    kiosk, engine, line, lying_central, folder
):
    """Until central has others."""
    sent = {"settings": {"name": "CUPS", "session_minutes": "long"}, "etag": '"bad"'}

    def publishing(exchange):
        if exchange.handler.command == "GET":
            exchange.send(200, "application/json", json.dumps(sent["settings"]).encode(), ETag=sent["etag"])
        else:
            exchange.receipts(exchange.store(), settings_etag=sent["etag"])

    lying_central.otherwise = publishing
    joined = Identity(lying_central.url, "1", "2", "A", "")
    whole = Line(engine, line, joined, FileCredentials(folder), folder / "guides")
    asked.note(whole.guides, kiosk.clock.now(), "")

    def complaints():
        return [type(each) for each in whole.talk(kiosk.store, kiosk.clock.now()).complaints]

    assert complaints() == [SettingsRefused]
    assert settings(kiosk).session_minutes == 30
    assert complaints() == []
    assert len(lying_central.asked) == 3
    sent |= {"settings": {"session_minutes": 45}, "etag": '"good"'}
    assert complaints() == []
    assert settings(kiosk).session_minutes == 45
