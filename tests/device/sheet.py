"""A small Windows on a sheet: the settings and secrets of one file, and what only the next start brings."""

import json

from kiosk.device import autologon
from kiosk.device.files import write_whole
from kiosk.device.lockdown import NotLockable

FILTER = "feature:Client-KeyboardFilter"
AT_FIRST = {
    "settings": {"feature:Client-DeviceLockdown": False, "feature:Client-EmbeddedShellLauncher": False}
    | {FILTER: False, "keys": []},
    "secrets": {},
    "filter": False,
}


class Sheet:
    """A `System` and its `Passwords`, each change durable as Windows makes it."""

    def __init__(self, file):
        self._file = file
        if not file.exists():
            self._write(AT_FIRST)

    def whole(self):
        return json.loads(self._file.read_bytes())

    def start_again(self):
        all_of_it = self.whole()
        all_of_it["filter"] = all_of_it["settings"][FILTER]
        self._write(all_of_it)

    def read(self, address):
        return autologon.whose(self) if address == "autologon" else self.whole()["settings"].get(address)

    def write(self, address, value):
        if address == "autologon":
            (autologon.take_over if value == autologon.KIOSK else autologon.give_back)(self)
            return
        if address == "account" and value:
            assert self.secret(autologon.SECRET) == self.secret(autologon.OURS) is not None
        if address.startswith(("keys", "filter:")) and value and not self.whole()["filter"]:
            raise NotLockable("The keyboard filter is not there yet: start this PC again.")
        self._set("settings", address, value)

    def secret(self, name):
        return self.whole()["secrets"].get(name)

    def keep_secret(self, name, text):
        self._set("secrets", name, text)

    def plain(self):
        return self.whole()["settings"].get("plain")

    def set_plain(self, text):
        self._set("settings", "plain", text)

    def _set(self, part, name, value):
        all_of_it = self.whole()
        if value is None:
            all_of_it[part].pop(name, None)
        else:
            all_of_it[part][name] = value
        self._write(all_of_it)

    def _write(self, all_of_it):
        write_whole(self._file, json.dumps(all_of_it, sort_keys=True).encode())
