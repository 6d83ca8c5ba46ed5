"""What Chromium is told before it starts; it reads this once per process."""

import os
import sys
from typing import Final

from kiosk.errors import NoSandbox

REFUSED_FEATURES: Final = (
    "FedCm",
    "WebOTP",
    "WebPayments",
    "PaymentRequestBasicCard",
    "SharedArrayBuffer",
    "PreconnectToSearch",
    "SpeculationRulesPrefetchFuture",
    "Prerender2",
    # Chromium's own checks of requests to this computer know neither the signing client nor who may speak
    # to it; the policy of this package does, and refuses every other one.
    "LocalNetworkAccessChecks",
    "BlockInsecurePrivateNetworkRequests",
    "PrivateNetworkAccessRespectPreflightResults",
)
THE_GATE: Final = "MAP gate.invalid 127.0.0.1"
NOWHERE_ELSE: Final = "MAP * ~NOTFOUND"
"""No name and no number leads anywhere from the engine itself (`gate.py`)."""
FLAGS: Final = (
    f'--host-resolver-rules="{THE_GATE}, {NOWHERE_ELSE}"',  # the quotes are for Qt, which cuts at spaces
    f"--disable-features={','.join(REFUSED_FEATURES)}",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--disable-blink-features=FileSystemAccess,FileSystemAccessLocal",
    "--disable-background-networking",
    "--disable-breakpad",
    "--disable-notifications",
    "--disable-speech-api",
    "--disable-presentation-api",
    "--disable-remote-playback-api",
    "--dns-prefetch-disable",
    "--no-pings",
    # A script that eats memory ends its own renderer; what lies outside of scripts, `limit_memory` holds.
    "--js-flags=--max-old-space-size=512",
)
REFUSED_VARIABLES: Final = ("QTWEBENGINE_REMOTE_DEBUGGING", "QTWEBENGINE_DICTIONARIES_PATH")
SANDBOX_OFF: Final = "QTWEBENGINE_DISABLE_SANDBOX"
MOST_MEMORY: Final = 2 * 2**30
"""More than any official page wants, and less than a PC of a centre has."""


def prepare(flags: tuple[str, ...] = FLAGS) -> None:
    """Set the flags and refuse what the environment may bring; the sandbox stays on.

    Chromium cannot run its sandbox as root, where no kiosk runs but the tests of a container do.
    """
    os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = " ".join(flags)
    for name in REFUSED_VARIABLES:
        os.environ.pop(name, None)
    if not _is_root():
        os.environ.pop(SANDBOX_OFF, None)


def limit_memory() -> None:
    """Hold this process and each renderer after it to what a page may eat; Windows has no such limit."""
    if sys.platform != "win32":
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_DATA)
        if most == resource.RLIM_INFINITY or most > MOST_MEMORY:
            resource.setrlimit(resource.RLIMIT_DATA, (MOST_MEMORY, MOST_MEMORY))


def check_sandbox() -> None:
    """Before the engine starts: raises NoSandbox where it would end the whole process instead."""
    if _is_root() and not os.environ.get(SANDBOX_OFF):
        raise NoSandbox("Chromium refuses its sandbox to root.")


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0
