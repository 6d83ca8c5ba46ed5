"""A version of tomorrow: changes the schema of `KIOSK_DATA` and notes its start, as a start does."""

import os
from contextlib import closing
from pathlib import Path

from kiosk import bootstrap
from kiosk.domain.clock import Clock
from kiosk.store.database import FILE_NAME, Store
from kiosk.usecases.device import record_start
from kiosk.usecases.recording import Kiosk


def main():
    with closing(Store(Path(os.environ["KIOSK_DATA"]) / FILE_NAME)) as store:
        with store.write():
            store.execute("CREATE TABLE of_tomorrow (id INTEGER PRIMARY KEY)")
            store.execute("ALTER TABLE outbox ADD COLUMN of_tomorrow TEXT")
            store.execute(
                "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
                " VALUES ('kiosk', '9999_tomorrow', '')"
            )
        record_start(Kiosk(store, Clock.of_this_pc(), bootstrap.ids(), "A"))


main()
