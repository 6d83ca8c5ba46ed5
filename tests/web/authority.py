"""A certificate authority for tests: a certificate for each host, sound or with a named fault."""

import ssl
import subprocess
from datetime import UTC, datetime, timedelta
from functools import cache
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

DATABASE = Path(".pki", "nssdb")
LITERALS = ("127.0.0.1", "::1", "10.0.0.1", "192.168.1.1", "169.254.169.254", "172.16.0.1", "203.0.113.7")
"""A browser names no host when it asks for a number: one certificate is for all of these."""


class Authority:
    """Signs certificates; `faulty` names hosts that get an `expired`, a `foreign` or an `other` one."""

    def __init__(self, folder: Path, faulty: dict[str, str] | None = None) -> None:
        self._folder = folder
        self._faulty = faulty or {}
        self._key = ec.generate_private_key(ec.SECP256R1())
        self.root = self._sign("Test authority", self._key, self._key, "Test authority", root=True)
        self.context = cache(self._context)

    def trust_in(self, home: Path) -> None:
        """Put the root into the NSS database that Chromium reads below a home folder."""
        database = home / DATABASE
        database.mkdir(parents=True)
        root = self._folder / "root.pem"
        root.write_bytes(self.root.public_bytes(Encoding.PEM))
        certutil = ("certutil", "-d", f"sql:{database}")
        subprocess.run([*certutil, "-N", "--empty-password"], check=True)
        subprocess.run([*certutil, "-A", "-n", "test", "-t", "C,,", "-i", str(root)], check=True)

    def identify_in(self, home: Path, person: str) -> None:
        """Put a person's certificate with its key there too, as a token for signatures does."""
        key = ec.generate_private_key(ec.SECP256R1())
        certificate = self._sign(
            person, key, self._key, "Test authority", usage=ExtendedKeyUsageOID.CLIENT_AUTH
        )
        file, password = self._folder / "person.p12", "x"
        sealed = BestAvailableEncryption(password.encode())
        file.write_bytes(pkcs12.serialize_key_and_certificates(b"person", key, certificate, None, sealed))
        into = ("pk12util", "-i", str(file), "-d", f"sql:{home / DATABASE}", "-W", password, "-K", "")
        subprocess.run(into, check=True, capture_output=True)

    def _context(self, host: str) -> ssl.SSLContext:
        """The server's side of TLS as this host; an empty host is all of the numbers."""
        fault = self._faulty.get(host)
        key = ec.generate_private_key(ec.SECP256R1())
        signer = ec.generate_private_key(ec.SECP256R1()) if fault == "foreign" else self._key
        named = "other.example.com" if fault == "other" else host
        certificate = self._sign(named, key, signer, "Test authority", past=fault == "expired")
        file = self._folder / f"{host or 'numbers'}.pem"
        file.write_bytes(
            key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
            + certificate.public_bytes(Encoding.PEM)
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(file)
        context.load_verify_locations(cadata=self.root.public_bytes(Encoding.DER))
        context.set_alpn_protocols(["http/1.1"])
        return context

    @staticmethod
    def _sign(
        host: str,
        key: ec.EllipticCurvePrivateKey,
        signer: ec.EllipticCurvePrivateKey,
        issuer: str,
        *,
        root: bool = False,
        past: bool = False,
        usage: x509.ObjectIdentifier = ExtendedKeyUsageOID.SERVER_AUTH,
    ) -> x509.Certificate:
        now = datetime.now(UTC) - timedelta(days=60 if past else 1)
        names: list[x509.GeneralName] = [x509.DNSName(host)] if host else []
        builder = (
            x509.CertificateBuilder()
            .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host[:60] or "numbers")]))
            .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, issuer)]))
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now)
            .not_valid_after(now + timedelta(days=30))
            .add_extension(x509.BasicConstraints(ca=root, path_length=None), critical=True)
        )
        if not root:
            names = names or [x509.IPAddress(ip_address(each)) for each in LITERALS]
            builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
            builder = builder.add_extension(x509.ExtendedKeyUsage([usage]), critical=False)
        return builder.sign(signer, hashes.SHA256())


def common_name(certificate: bytes) -> str:
    """Whom a certificate names."""
    subject = x509.load_der_x509_certificate(certificate).subject
    return str(subject.get_attributes_for_oid(NameOID.COMMON_NAME)[0].value)
