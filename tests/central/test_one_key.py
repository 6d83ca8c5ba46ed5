"""Books from before each event stood once in a centre are opened: what was there twice is there once."""

from tests.central.served import Joined, Served

MIGRATION = "0006_each_event_once_in_a_centre"


def put_the_old_key_back(central: Served) -> None:
    central.query(f"DELETE FROM django_migrations WHERE app = 'central' AND name >= '{MIGRATION}'")
    central.query("DROP TABLE central_secondfactor")  # made by a later one, which comes again
    if central.database.startswith("sqlite"):
        [(made,)] = central.query("SELECT sql FROM sqlite_master WHERE name = 'central_event'")
        [(index,)] = central.query("SELECT sql FROM sqlite_master WHERE name = 'events_by_type_and_time'")
        old = made.replace('("centre_id", "id")', '("centre_id", "device_id", "id")')
        assert old != made
        central.query("DROP INDEX events_by_type_and_time")
        central.query("ALTER TABLE central_event RENAME TO newer")
        for statement in (old, index, "INSERT INTO central_event SELECT * FROM newer", "DROP TABLE newer"):
            central.query(statement)
    else:
        central.query(
            "ALTER TABLE central_event DROP CONSTRAINT central_event_pkey,"
            " ADD PRIMARY KEY (centre_id, device_id, id)"
        )


def columns(central: Served) -> list[str]:
    if central.database.startswith("sqlite"):
        rows = central.query("SELECT name FROM pragma_table_info('central_event') ORDER BY cid")
    else:
        rows = central.query(
            "SELECT column_name FROM information_schema.columns"
            " WHERE table_name = 'central_event' ORDER BY ordinal_position"
        )
    return [name for (name,) in rows]


def stored_id(central: Served, device: Joined) -> str:
    told = str(device.enrolment["device"])
    return told.replace("-", "") if central.database.startswith("sqlite") else told


def check_in(device: Joined) -> dict[str, object]:
    data = {"mode": "self", "reason": "pensii", "language": "ro", "ticket": "A-1", "origin": "screen"}
    return device.event(type="md.cups.visit.checked_in.v1", data=data)


def test_what_was_there_twice_is_there_once_and_counts_once(fresh: Served):
    codes = fresh.told("enrolment-code", fresh.new_centre(), "--count", "2").split()
    first, second = (fresh.join(code) for code in codes)
    events = [check_in(first) for _ in range(3)]
    assert first.verdicts(events) == [201] * 3
    counted = fresh.query("SELECT figure, line, count FROM central_tally ORDER BY figure, line")
    fresh.stop()
    put_the_old_key_back(fresh)
    other = {
        "device_id": f"'{stored_id(fresh, second)}'",
        "received_at": "'2030-01-01 00:00:00+00:00'",
    }
    told = ", ".join(other.get(name, name) for name in columns(fresh))
    fresh.query(f"INSERT INTO central_event SELECT {told} FROM central_event WHERE seqno < 3")
    fresh.query("UPDATE central_tally SET count = count + 2")
    assert fresh.query("SELECT COUNT(*) FROM central_event") == [(5,)]
    fresh.start()
    assert fresh.query("SELECT COUNT(*), COUNT(DISTINCT id) FROM central_event") == [(3, 3)]
    assert fresh.query("SELECT figure, line, count FROM central_tally ORDER BY figure, line") == counted
    assert counted
    assert first.verdicts(events) == [208] * 3
    assert second.verdicts([each | {"source": second.source} for each in events]) == [208] * 3
