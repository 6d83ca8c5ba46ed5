"""`python -m tests.web.hostile`: tries attempts on one browser and writes what was seen of each as JSON.

A process of its own, since Chromium reads its switches once, on the display that the environment names.
"""

import argparse
import json
import os
import sys
import tempfile
from pathlib import Path

from kiosk.ui.web import environment
from tests.web.authority import Authority
from tests.web.hostile import ATTEMPTS, neighbours
from tests.web.hostile.attempt import FAULTY, REBOUND, Net
from tests.web.hostile.lines import LINES, without
from tests.web.hostile.trial import Trial
from tests.web.internet import Internet, switch
from tests.web.leading import lead

STARTERS = ("xdg-open", "gio", "kde-open5", "gnome-open", "x-www-browser", "firefox")
"""Programs by which a desktop opens an address; each is replaced by one that only takes note."""
STUB = '#!/bin/sh\necho "$@" >> "$HOME/opened"\n'


WORLD = Net(ATTEMPTS, led=("*",), names={REBOUND: "192.168.1.1"})
"""Every name and number is a host of the test."""


def main() -> int:
    """Try the named attempts, or all."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--browser", choices=["bare", "guided"], default="guided")
    parser.add_argument("--without", choices=LINES, default="", help="take out this line of the hardening")
    parser.add_argument("--neighbours", action="store_true", help="in a network namespace: at real addresses")
    parser.add_argument("--patience", type=float, default=1.0, help="wait so many times longer")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("names", nargs="*", help="attempts; all when none is named")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="kiosk-hostile-") as folder, without(options.without):
        net = neighbours.settle() if options.neighbours else WORLD
        seen = run(options.browser, options.patience, options.names or list(net.attempts), net, Path(folder))
    options.out.write_text(json.dumps(seen, indent=1))
    return 0


def run(browser: str, patience: float, names: list[str], net: Net, folder: Path) -> dict[str, list[str]]:
    """What was seen of each attempt, in a home folder and on an Internet of its own."""
    home, starters, tls = (folder / name for name in ("home", "bin", "tls"))
    for each in (home, starters, tls):
        each.mkdir()
    for name in STARTERS:
        (starters / name).write_text(STUB)
        (starters / name).chmod(0o755)
    authority = Authority(tls, FAULTY)
    authority.trust_in(home)
    os.environ |= {
        "HOME": str(home),
        "PATH": f"{starters}:{os.environ['PATH']}",
        "TMPDIR": str(folder),
        "QT_QUICK_BACKEND": "software",
    }
    os.chdir(home)
    with Internet(authority, net.at).open() as internet:
        flags: tuple[str, ...] = ()
        rules = [*net.rules, *map(internet.rule, net.led)]
        if browser == "guided":
            flags = environment.FLAGS
            rules[:0] = [environment.THE_GATE, environment.NOWHERE_ELSE]
            environment.limit_memory()
            lead(internet.port, names=net.names, meant=internet.meant)
        environment.prepare((*flags, "--disable-gpu", switch(*rules)))
        trial = Trial(browser, patience, home, internet)
        return {name: trial.attempt(net.attempts[name]) for name in names}


if __name__ == "__main__":
    sys.exit(main())
