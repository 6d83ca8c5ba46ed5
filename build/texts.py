"""The words of central's pages: `python -m build.texts collect` from the source, `compile` for Django.

The catalogues stand in `kiosk/central/locale`, one per language; English is the language of the source.
"""

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import DEFAULT_KEYWORDS, extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

CENTRAL = Path(__file__).resolve().parent.parent / "kiosk" / "central"
CATALOGUES = [CENTRAL / "locale" / language / "LC_MESSAGES" / "django.po" for language in ("ro", "ru")]
_NO_HOUR = datetime(2026, 1, 1, tzinfo=UTC)
KEYWORDS = DEFAULT_KEYWORDS | {
    "gettext_lazy": None,
    "ngettext_lazy": (1, 2),
    "pgettext_lazy": ((1, "c"), 2),
    "_": None,
}


def collect() -> bool:
    """Bring the catalogues in step with the source; say what is not translated, and whether all is."""
    source = Catalog()
    for text, context in _texts():
        source.add(text, context=context)
    finished = True
    for path in CATALOGUES:
        catalogue = _read(path)
        catalogue.update(source, no_fuzzy_matching=True)
        catalogue.obsolete.clear()
        # The hour of a run would make every run a change.
        catalogue.creation_date = catalogue.revision_date = _NO_HOUR
        catalogue.project, catalogue.version = "CUPS", "central"
        catalogue.msgid_bugs_address = catalogue.last_translator = catalogue.language_team = ""
        with path.open("wb") as file:
            write_po(file, catalogue, no_location=True, sort_output=True, width=110)
        for message in catalogue:
            forms = message.string if isinstance(message.string, tuple) else (message.string,)
            if message.id and not all(forms):
                print(f"{path.parent.parent.name}: not translated: {message.id!r}")
                finished = False
    return finished


def compile_all() -> bool:
    """Write beside each catalogue what Django reads, whole or not at all."""
    for path in CATALOGUES:
        half = path.with_suffix(".tmp")
        with half.open("wb") as file:
            write_mo(file, _read(path))
        half.replace(path.with_suffix(".mo"))
    return True


def _read(path: Path) -> Catalog:
    with path.open("rb") as file:
        return read_po(file, locale=path.parent.parent.name)


def _texts() -> Iterator[tuple[str | tuple[str, ...], str | None]]:
    from django.conf import settings  # noqa: PLC0415 - only for the shape of its templates
    from django.utils.translation.template import templatize  # noqa: PLC0415 - as above

    settings.configure()
    for path in sorted(CENTRAL.rglob("*.py")):
        yield from _found(path.read_bytes())
    for path in sorted(CENTRAL.rglob("*.html")):
        yield from _found(templatize(path.read_text("utf-8")).encode())


def _found(python: bytes) -> Iterator[tuple[str | tuple[str, ...], str | None]]:
    for _line, text, _comments, context in extract(
        "python", BytesIO(python), KEYWORDS, options={"encoding": "utf-8"}
    ):
        yield text, context


if __name__ == "__main__":
    sys.exit(0 if {"collect": collect, "compile": compile_all}[sys.argv[1]]() else 1)
