"""What is in the frozen kiosk, and under which licence: `licences/` and `sbom.cdx.json` in its folder."""

from __future__ import annotations

import json
import os
import platform
import shutil
import sys
import uuid
from datetime import UTC, datetime
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Any, Final

import PySide6

from build.dev import ROOT
from kiosk import __version__

LICENCES: Final = "licences"
SBOM: Final = "sbom.cdx.json"
LGPL: Final = "LGPL-3.0-only"
PYTHON_LICENCE: Final = Path(os.__file__).parent / "LICENSE.txt"
OWN_TEXTS: Final = (
    ("fonts/Fira Sans", "OFL-1.1", ROOT / "resources" / "fonts" / "LICENSE-OFL.txt"),
    ("icons/Phosphor", "MIT", ROOT / "resources" / "icons" / "LICENSE-MIT.txt"),
)
QT_TEXTS: Final = ("LGPL-3.0.txt", "GPL-3.0.txt")
QT_NOTE: Final = """\
The kiosk uses Qt {qt} and Qt for Python {qt}, Copyright (C) The Qt Company Ltd and other contributors, under
the GNU Lesser General Public License version 3 (LGPL-3.0.txt, which adds to GPL-3.0.txt). They are unchanged,
as published on the Python Package Index as PySide6 {qt}.

You may change Qt and run the kiosk with your own build of it: each part of Qt is a shared library in
_internal/PySide6, loaded when the kiosk starts and replaced by putting another of the same name in its place.
Nothing checks what is loaded. You may take the kiosk apart to find faults in such a change.

The source of exactly these versions is published by The Qt Company at download.qt.io, in
official_releases/qt/ and official_releases/QtForPython/; who gave you this program gives it to you too, on
request, for three years, at the cost of the medium.

Qt WebEngine contains Chromium and, with it, work of many others under licences of their own; they are listed
with their texts in Qt's documentation under "Qt WebEngine Licensing" and "Third-party code in Qt".
"""
INDEX: Final = """\
# What is in this program, and under which licence

The kiosk itself is under the Apache License 2.0 (kiosk/LICENSE), copyright its authors. `{sbom}` beside this
folder says the same for programs (CycloneDX). The operating system's own libraries are not part of it; on
Debian the texts of the LGPL and the GPL are in /usr/share/common-licenses too.

| what | version | licence | texts |
| --- | --- | --- | --- |
{rows}
"""


def write_inventory(sources: Path, folder: Path) -> None:
    """Tell in the frozen `folder` what it was made of; `sources` is the list that the spec wrote."""
    files = {Path(source) for source in json.loads(sources.read_text())}
    shipped = sorted((dist for dist in distributions() if files & files_of(dist)), key=name_of)
    target = folder / LICENCES
    target.mkdir()
    components = [component(name_of(dist), dist.version, licence_of(dist)) for dist in shipped]
    components.append(component("python", platform.python_version(), "PSF-2.0", kind="platform"))
    if any(name_of(dist) == "pyside6" for dist in shipped):
        components.append(component("qt", PySide6.__version__, LGPL, kind="framework"))
        for name in QT_TEXTS:
            put(ROOT / "build" / "licences" / name, target / "qt")
        (target / "qt" / "README.txt").write_text(QT_NOTE.format(qt=PySide6.__version__), "utf-8")
    components += [component(name, "", licence, kind="data") for name, licence, _ in OWN_TEXTS]
    for dist in shipped:
        copy_texts(dist, target / name_of(dist))
    put(PYTHON_LICENCE, target / "python")
    put(ROOT / "LICENSE", target / "kiosk")
    for name, _, text in OWN_TEXTS:
        put(text, target / name)
    rows = (row(each, target) for each in components)
    (target / "README.md").write_text(INDEX.format(sbom=SBOM, rows="\n".join(rows)), "utf-8")
    (folder / SBOM).write_text(json.dumps(document(components), indent=1) + "\n", "utf-8")


def name_of(dist: Distribution) -> str:
    """The name as the package index spells it."""
    return dist.metadata["Name"].lower().replace("_", "-")


def files_of(dist: Distribution) -> set[Path]:
    """Where each file of an installed package lies."""
    return {Path(str(dist.locate_file(file))) for file in dist.files or ()}


def licence_of(dist: Distribution) -> str:
    """What the package says of its licence: an SPDX expression, else its own words, else its classifiers."""

    def said(field: str) -> list[str]:
        return dist.metadata.get_all(field) or []

    kinds = [each.rpartition(" :: ")[2] for each in said("Classifier") if each.startswith("License")]
    words = said("License-Expression") + said("License")
    own = [each.partition(" with a special exception")[0] for each in words if each and "\n" not in each]
    return own[0] if own else ", ".join(kinds)


def component(name: str, version: str, licence: str, *, kind: str = "library") -> dict[str, Any]:
    """An entry of a CycloneDX document."""
    entry: dict[str, Any] = {"type": kind, "name": name, "licenses": [{"license": {"name": licence}}]}
    if version:
        entry["version"] = version
    if kind == "library":
        entry["purl"] = entry["bom-ref"] = f"pkg:pypi/{name}@{version}"
    return entry


def document(components: list[dict[str, Any]]) -> dict[str, Any]:
    """The whole CycloneDX document; its number and time follow from what it tells."""
    told = json.dumps(components)
    moment = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, told)}",
        "version": 1,
        "metadata": {
            "timestamp": moment.isoformat().replace("+00:00", "Z"),
            "component": {"type": "application", "name": "cups-kiosk", "version": __version__},
            "properties": [{"name": "platform", "value": f"{sys.platform} {platform.machine()}"}],
        },
        "components": components,
    }


def copy_texts(dist: Distribution, target: Path) -> None:
    """The licences that a package brings along."""
    for file in dist.files or ():
        inside = ".dist-info" in file.parts[0]
        if inside and (
            "licenses" in file.parts or file.name.upper().startswith(("LICEN", "COPYING", "NOTICE"))
        ):
            put(Path(str(dist.locate_file(file))), target)


def put(file: Path, target: Path) -> None:
    """A copy of a text in a folder that may not be there yet."""
    target.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, target / file.name)


def row(entry: dict[str, Any], target: Path) -> str:
    """A line of the table for people."""
    name = entry["name"]
    place = "qt" if name.startswith(("pyside6", "shiboken6")) else name
    texts = place if (target / place).exists() else "in the package's own words"
    return f"| {name} | {entry.get('version', '')} | {entry['licenses'][0]['license']['name']} | {texts} |"
