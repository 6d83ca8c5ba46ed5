"""What leaves for support: enough to help, and nothing of the secrets and people planted everywhere."""

import json
import zipfile

from kiosk.logs import FILE_NAME
from kiosk.paths import resource

PERSONAL = ("2003004005678", "069 123 456", "ion.popescu@mail.md", "Popescu", "A12345678")
SECRETS = ("7K3P-99QX-M2D4", "Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6", "cerere?id=88")
LINES = (
    "2026-11-26T08:00:00.123Z INFO kiosk.sync sync ok: 12 delivered, 0 refused, 3 wait.",
    "2026-11-26T08:00:01.000Z ERROR kiosk opened https://mpay.gov.md/cerere?id=88&idnp=2003004005678",
    "2026-11-26T08:00:02.000Z ERROR kiosk for doamna Popescu, 069 123 456, ion.popescu@mail.md",
    "2026-11-26T08:00:03.000Z ERROR kiosk code 7K3P-99QX-M2D4, buletin A12345678",
    "2026-11-26T08:00:04.000Z ERROR kiosk Bearer Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6",
    "2026-11-26T08:00:05.000Z ERROR kiosk session 0198c5a2-1111-7222-8333-944445555666 was cut",
)


def plant(data):
    data.mkdir(parents=True, exist_ok=True)
    (data / f"{FILE_NAME}.1").write_text("\n".join(LINES[:3]) + "\n", "utf-8")
    (data / FILE_NAME).write_text("\n".join(LINES[3:]) + "\n", "utf-8")
    (data / "Popescu 2003004005678.pdf").write_text("2003004005678", "utf-8")


def clean(text):
    assert not [each for each in (*PERSONAL, *SECRETS) if each in text], text


def test_the_log_is_told_without_anything_personal_and_stays_readable(kiosk):
    plant(kiosk.data)
    done = kiosk("logs")
    assert done.returncode == 0
    clean(done.stdout)
    lines = done.stdout.splitlines()
    assert len(lines) == len(LINES)
    assert lines[0] == LINES[0]
    assert lines[-1] == LINES[-1]
    assert "https://mpay.gov.md" in lines[1]
    assert kiosk("logs", "--lines", "1").stdout.splitlines() == [LINES[-1]]


def test_nothing_that_was_planted_is_in_the_bundle(kiosk, central, tmp_path):
    kiosk("enrol", central.url, central.command("enrolment-code", "lozova"))
    kiosk(
        "visits", "add", "-", given=json.dumps({"mode": "self", "reason": "pensii", "language": "ro"}) + "\n"
    )
    plant(kiosk.data)
    file = tmp_path / "support.zip"
    assert kiosk("support-bundle", str(file)).returncode == 0
    secrets = json.loads((kiosk.data / "credentials.json").read_text("utf-8")).values()
    with zipfile.ZipFile(file) as bundle:
        held = {name: bundle.read(name).decode() for name in bundle.namelist()}
    assert set(held) == {"about.json", "doctor.json", "queue.json", "log.txt"}
    for text in held.values():
        clean(text)
        assert not [secret for secret in secrets if secret and secret in text]
    assert json.loads(held["queue.json"])["by_type"] == {"md.cups.visit.checked_in.v1": 1}
    assert {"strangers", "database", "central"} <= {each["id"] for each in json.loads(held["doctor.json"])}


def test_a_pc_without_anything_has_a_bundle_too(kiosk, tmp_path):
    assert kiosk("support-bundle", str(tmp_path / "support.zip")).returncode == 0
    assert kiosk("logs").stdout == ""


def test_a_damaged_database_does_not_keep_the_bundle_back(kiosk, tmp_path):
    kiosk.data.mkdir(parents=True)
    (kiosk.data / "kiosk.db").write_bytes(resource("catalogue/schema.json").read_bytes() * 3)
    assert kiosk("support-bundle", str(tmp_path / "support.zip")).returncode == 0
    with zipfile.ZipFile(tmp_path / "support.zip") as bundle:
        assert "fault" in json.loads(bundle.read("queue.json"))
