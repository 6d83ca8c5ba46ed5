"""The settings of Windows by address: the registry, the secrets of its authority, and what PowerShell asks.

Thin, for nothing of it can run where its tests do; what is decided is decided in `settings`, `policies` and
`autologon`. Addresses: `registry:KEY|NAME` below HKEY_LOCAL_MACHINE, `user:KEY|NAME` in the registry of the
kiosk's account, `feature:NAME`, `filter:NAME`, and `autologon`, `account`, `launcher` and `keys`.

A value of the registry is text (REG_SZ), a number (REG_DWORD), or its type with its data where it is of
another kind. Keys that became empty stay: they mean nothing to Windows.
"""

import ctypes
import html
import json
import os
import subprocess
import winreg
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from ctypes import POINTER, byref, c_ulong, c_void_p, c_wchar_p
from pathlib import Path
from typing import Any, Final

from kiosk.device import autologon
from kiosk.device.lockdown import NotLockable
from kiosk.device.policies import ACCOUNT, WINLOGON, canonical, now_blocked
from kiosk.paths import resource

FOLDER: Final = Path(os.environ.get("ProgramFiles", r"C:\Program Files"), "CUPS Kiosk Lockdown")  # noqa: SIM112
"""For the record: all can read there, administrators alone can write."""
HIVE: Final = "CupsKiosk"
"""Where the registry of the account is opened while nobody is signed in with it."""
PATIENCE_S: Final = 600
"""Features of Windows take minutes on an old disk."""

_XML: Final = '<?xml version="1.0" encoding="utf-8"?>'
_POWERSHELL: Final = (
    "powershell.exe",
    "-NoProfile",
    "-NonInteractive",
    "-ExecutionPolicy",
    "Bypass",
    "-File",
)
_PROFILES: Final = r"Software\Microsoft\Windows NT\CurrentVersion\ProfileList"
_GET_PRIVATE: Final = 0x4
_CREATE_SECRET: Final = 0x20
_NO_SUCH_NAME: Final = 0xC0000034  # STATUS_OBJECT_NAME_NOT_FOUND
_EXISTS: Final = 0x800700B7  # HRESULT of ERROR_ALREADY_EXISTS
_MAX_PATH: Final = 260


class _Text(ctypes.Structure):
    """LSA_UNICODE_STRING: lengths are in bytes, and no zero need end it."""

    _fields_ = (("length", ctypes.c_ushort), ("room", ctypes.c_ushort), ("text", c_void_p))

    @classmethod
    def of(cls, text: str) -> "_Text":
        letters = ctypes.create_unicode_buffer(text)
        size = ctypes.sizeof(letters)
        self = cls(size - ctypes.sizeof(ctypes.c_wchar), size, ctypes.addressof(letters))
        self.letters = letters  # they live as long
        return self


class _Attributes(ctypes.Structure):
    """LSA_OBJECT_ATTRIBUTES, of which nothing is used."""

    _fields_ = (
        ("length", c_ulong),
        ("root", c_void_p),
        ("name", c_void_p),
        ("flags", c_ulong),
        ("security", c_void_p),
        ("quality", c_void_p),
    )


class Windows:
    """This PC, as `settings.System` and as `autologon.Passwords`."""

    def read(self, address: str) -> Any:
        """The value of a setting, None where it is not there."""
        what, _, name = address.partition(":")
        if what == "registry":
            return _value(winreg.HKEY_LOCAL_MACHINE, name)
        if what == "user":
            with _registry_of_the_account() as root:
                return _value(winreg.HKEY_USERS, rf"{root}\{name}") if root else None
        _only_administrators()
        if what == "autologon":
            return autologon.whose(self)
        told = _ask(what, name)
        if what == "launcher":
            return canonical(html.unescape(told)) if told else None
        return now_blocked(told) if what == "keys" else told

    def write(self, address: str, value: Any) -> None:
        """Set it, or take it away with None."""
        _only_administrators()
        what, _, name = address.partition(":")
        if what == "registry":
            _set_value(winreg.HKEY_LOCAL_MACHINE, name, value)
        elif what == "user":
            with _registry_of_the_account() as root:
                if root:
                    _set_value(winreg.HKEY_USERS, rf"{root}\{name}", value)
        elif what == "autologon":
            (autologon.take_over if value == autologon.KIOSK else autologon.give_back)(self)
        elif what == "account":
            _ask(what, ACCOUNT, value=self.secret(autologon.OURS) if value else None)
            if value:
                _make_profile()
        else:
            _ask(what, name, value=_for_powershell(what, value))

    def secret(self, name: str) -> str | None:
        """A secret of the authority, None where there is none."""
        found = POINTER(_Text)()
        with _authority() as (lsa, policy):
            status = lsa.LsaRetrievePrivateData(policy, byref(_Text.of(name)), byref(found))
            if status == _NO_SUCH_NAME:
                return None
            _check(lsa, status)
            try:
                text = found.contents
                return ctypes.wstring_at(text.text, text.length // 2) if text.length else ""
            finally:
                lsa.LsaFreeMemory(found)

    def keep_secret(self, name: str, text: str | None) -> None:
        """Store a secret or, with None, take it away."""
        with _authority() as (lsa, policy):
            data = None if text is None else byref(_Text.of(text))
            status = lsa.LsaStorePrivateData(policy, byref(_Text.of(name)), data)
            if text is not None or status != _NO_SUCH_NAME:
                _check(lsa, status)

    def plain(self) -> str | None:
        """The readable password of the registry."""
        found = _value(winreg.HKEY_LOCAL_MACHINE, rf"{WINLOGON}|DefaultPassword")
        return None if found is None else str(found)

    def set_plain(self, text: str | None) -> None:
        """Set it or take it away."""
        _set_value(winreg.HKEY_LOCAL_MACHINE, rf"{WINLOGON}|DefaultPassword", text)


def _value(root: int, place: str) -> Any:
    key, _, name = place.rpartition("|")
    try:
        with winreg.OpenKey(root, key) as opened:
            data, kind = winreg.QueryValueEx(opened, name)
    except FileNotFoundError:
        return None
    except PermissionError as error:
        raise NotLockable(f"{place} cannot be read.") from error
    if kind in {winreg.REG_SZ, winreg.REG_DWORD}:
        return data
    return [kind, data.hex() if isinstance(data, bytes) else data]


def _set_value(root: int, place: str, value: Any) -> None:
    key, _, name = place.rpartition("|")
    try:
        if value is None:
            with (
                suppress(FileNotFoundError),
                winreg.OpenKey(root, key, access=winreg.KEY_SET_VALUE) as opened,
            ):
                winreg.DeleteValue(opened, name)
            return
        with winreg.CreateKeyEx(root, key, access=winreg.KEY_SET_VALUE) as opened:
            kind, data = _typed(value)
            winreg.SetValueEx(opened, name, 0, kind, data)
            winreg.FlushKey(opened)
    except PermissionError as error:
        raise NotLockable(f"{place} cannot be set.") from error


def _typed(value: Any) -> tuple[int, Any]:
    if isinstance(value, str):
        return winreg.REG_SZ, value
    if isinstance(value, int):
        return winreg.REG_DWORD, value
    kind, data = value
    as_text = {winreg.REG_EXPAND_SZ, winreg.REG_MULTI_SZ, winreg.REG_QWORD}
    return kind, data if kind in as_text or data is None else bytes.fromhex(data)


@contextmanager
def _registry_of_the_account() -> Iterator[str]:
    """Where it is open below HKEY_USERS; nothing where there is no such account or it has no profile yet."""
    sid = _sid()
    folder = _value(winreg.HKEY_LOCAL_MACHINE, rf"{_PROFILES}\{sid}|ProfileImagePath") if sid else None
    if folder is None:
        yield ""
    elif _is_open(sid):
        yield sid
    else:
        _only_administrators()
        if not _is_open(HIVE):  # a power cut between these lines leaves it open only until the next start
            path = os.path.expandvars(folder[1] if isinstance(folder, list) else folder)
            _run("reg.exe", "load", rf"HKU\{HIVE}", rf"{path}\NTUSER.DAT")
        try:
            yield HIVE
        finally:
            _run("reg.exe", "unload", rf"HKU\{HIVE}")


def _is_open(name: str) -> bool:
    try:
        winreg.OpenKey(winreg.HKEY_USERS, name).Close()
    except FileNotFoundError:
        return False
    except PermissionError:
        return True
    return True


def _sid() -> str:
    """The account's security identifier as text; nothing where there is no such account."""
    library = ctypes.WinDLL("advapi32")
    sid, domain = ctypes.create_string_buffer(128), ctypes.create_unicode_buffer(_MAX_PATH)
    sid_size, domain_size, kind = c_ulong(len(sid)), c_ulong(len(domain)), c_ulong()
    sizes = byref(sid_size), domain, byref(domain_size), byref(kind)
    if not library.LookupAccountNameW(None, rf"{os.environ['COMPUTERNAME']}\{ACCOUNT}", sid, *sizes):
        return ""
    text = c_wchar_p()
    library.ConvertSidToStringSidW(sid, byref(text))
    return text.value or ""  # some bytes stay taken until the process ends


def _make_profile() -> None:
    """The account's folder and registry, which Windows makes else when somebody signs in first."""
    place = ctypes.create_unicode_buffer(_MAX_PATH)
    words = c_wchar_p(_sid()), c_wchar_p(ACCOUNT), place, c_ulong(_MAX_PATH)
    result = ctypes.WinDLL("userenv").CreateProfile(*words) & 0xFFFFFFFF
    if result not in {0, _EXISTS}:
        raise NotLockable(f"Windows makes no profile for {ACCOUNT}: {result:#x}.")


@contextmanager
def _authority() -> Iterator[tuple[Any, c_void_p]]:
    """The authority's functions and this PC's policy, open for secrets."""
    lsa, policy, nothing = ctypes.WinDLL("advapi32"), c_void_p(), _Attributes()
    for name in ("LsaOpenPolicy", "LsaRetrievePrivateData", "LsaStorePrivateData"):
        getattr(lsa, name).restype = c_ulong
    lsa.LsaFreeMemory.argtypes = (c_void_p,)
    _check(lsa, lsa.LsaOpenPolicy(None, byref(nothing), _GET_PRIVATE | _CREATE_SECRET, byref(policy)))
    try:
        yield lsa, policy
    finally:
        lsa.LsaClose(policy)


def _check(lsa: Any, status: int) -> None:
    if status:
        raise NotLockable(
            f"The security authority refuses: error {lsa.LsaNtStatusToWinError(c_ulong(status))}."
        )


def _only_administrators() -> None:
    if not ctypes.WinDLL("shell32").IsUserAnAdmin():
        raise NotLockable("Only an administrator may see and change that.")


def _ask(what: str, name: str, **value: Any) -> Any:
    """What `system.ps1` answers; with a `value` it sets it."""
    script = str(resource("lockdown/windows/system.ps1"))
    request = json.dumps({"what": what, "name": name or ACCOUNT, **value})
    told = json.loads(_run(*_POWERSHELL, script, "-Folder", str(FOLDER), given=request))
    if error := told.get("error"):
        raise NotLockable(error, "`kiosk lockdown remove` takes back what has been set.")
    return told["value"]


def _for_powershell(what: str, value: Any) -> Any:
    if what == "keys":
        return " ".join(value)
    return _XML + value if what == "launcher" and value else value


def _run(*command: str, given: str = "") -> str:
    without = {name: text for name, text in os.environ.items() if name.upper() != "PSMODULEPATH"}
    try:  # a newer PowerShell above us would name modules in it that this one cannot load
        done = subprocess.run(
            command, input=given.encode(), capture_output=True, check=True, timeout=PATIENCE_S, env=without
        )
    except subprocess.CalledProcessError as error:
        told = (error.stderr or error.stdout).decode(errors="replace").strip()
        raise NotLockable(f"{command[0]} failed: {told}") from error
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NotLockable(f"{command[0]} does not run: {error}") from error
    return done.stdout.decode("utf-8-sig", errors="replace")
