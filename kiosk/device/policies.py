"""What the two tiers of Windows set, and which of them an edition can have.

Names of values and keys are those of Microsoft's policy files (ADMX) and of its pages on Shell Launcher and
Keyboard Filter. Assigned Access has no part in it: for a program of this kind it brings a start menu and a
taskbar, and one PC cannot have its single program and Shell Launcher at once.
"""

import xml.etree.ElementTree as ET
from collections.abc import Mapping
from html import escape
from string import Template
from typing import Any, Final

from kiosk.device.autologon import KIOSK
from kiosk.device.fittings import HOME_EDITIONS
from kiosk.paths import resource

PRO: Final = "windows-pro"
ENTERPRISE: Final = "windows-enterprise"
ACCOUNT: Final = "cups-kiosk"

WINLOGON: Final = r"Software\Microsoft\Windows NT\CurrentVersion\Winlogon"
_POLICIES: Final = r"Software\Microsoft\Windows\CurrentVersion\Policies"
_POWER: Final = r"registry:Software\Policies\Microsoft\Power\PowerSettings"
_SLEEP: Final = "29F6C1DB-86DA-48C5-9FDB-F2B67B1F44DA"
_DISPLAY_OFF: Final = "3C0BC021-C8A8-4E07-A973-6B14CBCB2B7E"
_POWER_BUTTON: Final = "7648EFA3-DD9C-4E3E-B566-50F929386280"
_SHUT_DOWN: Final = 3
_EVERY_DRIVE: Final = 0xFF

OF_THE_PC: Final[Mapping[str, Any]] = {
    rf"registry:{WINLOGON}|AutoAdminLogon": "1",
    rf"registry:{WINLOGON}|DefaultUserName": ACCOUNT,
    rf"registry:{WINLOGON}|DefaultDomainName": ".",  # this PC, whatever it is called
    rf"registry:{WINLOGON}|AutoLogonCount": None,  # with it Windows stops after so many starts
    rf"registry:{_POLICIES}\System|HideFastUserSwitching": 1,
    rf"registry:{_POLICIES}\Explorer|NoDriveTypeAutoRun": _EVERY_DRIVE,
    r"registry:Software\Policies\Microsoft\Windows\Explorer|NoAutoplayfornonVolume": 1,
    r"registry:Software\Policies\Microsoft\Windows\EdgeUI|AllowEdgeSwipe": 0,
    r"registry:Software\Policies\Microsoft\Windows\System|DontDisplayNetworkSelectionUI": 1,
    rf"{_POWER}\{_SLEEP}|ACSettingIndex": 0,
    rf"{_POWER}\{_SLEEP}|DCSettingIndex": 0,
    rf"{_POWER}\{_DISPLAY_OFF}|ACSettingIndex": 0,
    rf"{_POWER}\{_DISPLAY_OFF}|DCSettingIndex": 0,
    rf"{_POWER}\{_POWER_BUTTON}|ACSettingIndex": _SHUT_DOWN,
    rf"{_POWER}\{_POWER_BUTTON}|DCSettingIndex": _SHUT_DOWN,
}
"""In the part of the registry that is the same for all users; nothing of it keeps an administrator out."""

OF_THE_USER: Final[Mapping[str, Any]] = {
    rf"user:{_POLICIES}\System|DisableTaskMgr": 1,
    rf"user:{_POLICIES}\System|DisableLockWorkstation": 1,
    rf"user:{_POLICIES}\System|DisableChangePassword": 1,
    rf"user:{_POLICIES}\System|DisableRegistryTools": 2,  # 2: also without a window
    rf"user:{_POLICIES}\Explorer|NoLogoff": 1,
    rf"user:{_POLICIES}\Explorer|NoClose": 1,
    rf"user:{_POLICIES}\Explorer|NoRun": 1,
    rf"user:{_POLICIES}\Explorer|NoWinKeys": 1,
    rf"user:{_POLICIES}\Explorer|NoControlPanel": 1,
    r"user:Software\Policies\Microsoft\Windows\System|DisableCMD": 1,
    r"user:Software\Policies\Microsoft\Windows\Explorer|DisableNotificationCenter": 1,
    r"user:Software\Policies\Microsoft\Windows\CurrentVersion\PushNotifications"
    r"|NoToastApplicationNotification": 1,
    r"user:Control Panel\Accessibility\StickyKeys|Flags": "506",  # as by default, without its key
    r"user:Control Panel\Accessibility\ToggleKeys|Flags": "58",
    r"user:Control Panel\Accessibility\Keyboard Response|Flags": "122",
    r"user:Control Panel\Desktop|ScreenSaveActive": "0",
}
"""In the registry of the kiosk's account alone."""

FEATURES: Final = ("Client-DeviceLockdown", "Client-EmbeddedShellLauncher", "Client-KeyboardFilter")


def possible(edition: str) -> tuple[str, ...]:
    """The tiers that an edition can have, the strongest last; named as in `platform.win32_edition()`."""
    if not edition or edition in HOME_EDITIONS:
        return ()
    return (PRO, ENTERPRISE) if "Enterprise" in edition or edition.startswith("Education") else (PRO,)


def tiers(shell: str) -> Mapping[str, Mapping[str, Any]]:
    """The settings of each tier, where `shell` is the command line of the kiosk."""
    common: Mapping[str, Any] = {"autologon": KIOSK, "account": KIOSK, **OF_THE_USER}
    return {
        PRO: {**common, rf"user:{WINLOGON}|Shell": shell, **OF_THE_PC},
        ENTERPRISE: {
            **common,
            **{f"feature:{name}": True for name in FEATURES},
            "launcher": shell_launcher(shell),
            **OF_THE_PC,
            "filter:DisableKeyboardFilterForAdministrators": "true",
            "keys": blocked_keys(),
        },
    }


def blocked_keys() -> list[str]:
    """Those to block of the combinations that the filter knows by itself (`WEKF_PredefinedKey.Id`)."""
    return (resource("lockdown/windows") / "keys.txt").read_text("ascii").split()


def now_blocked(told: str) -> list[str]:
    """From what `system.ps1` tells of keys: two lines, those that are blocked and those that there are.

    One of ours that a Windows does not know counts as blocked: the list differs from version to version.
    """
    blocked, every = (line.split() for line in told.split("\n"))
    unknown = {*blocked_keys()} - {*every} if every else set()
    return sorted({*blocked} | unknown)


def shell_launcher(shell: str) -> str:
    """The configuration of Shell Launcher: the kiosk for its account, the desktop for everybody else."""
    template = Template((resource("lockdown/windows") / "shell-launcher.xml").read_text("utf-8"))
    return canonical(template.substitute(shell=escape(shell), account=escape(ACCOUNT)))


def canonical(xml: str) -> str:
    """The one way to write it, for Windows may give it back in another."""
    return ET.canonicalize(xml, strip_text=True)
