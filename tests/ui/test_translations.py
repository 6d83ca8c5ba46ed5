"""The translations are complete and in step with the source."""

import ast
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from build import dev
from kiosk.domain.codes import Language
from kiosk.paths import translations

ROOT = Path(__file__).parents[2]


def messages(path):
    return {
        (context.findtext("name"), message.findtext("source"), message.findtext("comment")): message
        for context in ET.parse(path).getroot().iter("context")  # noqa: S314  our own file
        for message in context.iter("message")
    }


@pytest.fixture(scope="module")
def fresh(tmp_path_factory):
    """What lupdate finds in the source today."""
    target = tmp_path_factory.mktemp("ts") / "kiosk_ro.ts"
    lupdate = shutil.which("pyside6-lupdate") or str(ROOT / ".venv" / "bin" / "pyside6-lupdate")
    subprocess.run(
        [lupdate, *dev.MARKED, *dev.translated(), "-ts", str(target)], check=True, capture_output=True
    )
    return messages(target)


def sentences():
    """Every literal that the program asks to be translated."""
    for path in dev.translated():
        for node in ast.walk(ast.parse(Path(path).read_text("utf-8"))):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                place = {"tr": 0, "said": 0, "translate": 1}.get(name)
                for text in node.args[place : place + 1] if place is not None else ():
                    if isinstance(text, ast.Constant) and isinstance(text.value, str):
                        yield text.value


def test_lupdate_sees_every_sentence_and_every_plural(fresh):
    found = {source: message for (_, source, _), message in fresh.items()}
    assert set(sentences()) - set(found) == set()
    assert [text for text, message in found.items() if "%n" in text and message.get("numerus") is None] == []


@pytest.mark.parametrize("language", [Language.RO, Language.RU, Language.UK])
def test_every_sentence_of_the_source_is_translated(fresh, language):
    written = messages(translations() / f"kiosk_{language}.ts")
    current = {key for key, message in written.items() if message.find("translation").get("type") is None}
    assert set(fresh) - current == set()
    assert current - set(fresh) == set()


@pytest.mark.parametrize("language", [Language.RO, Language.RU, Language.UK])
def test_placeholders_and_markup_survive_translation(language):
    for (_, source, _), message in messages(translations() / f"kiosk_{language}.ts").items():
        translation = message.find("translation")
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        for form in forms:
            assert form.strip(), source
            for mark in re.findall(r"%\d|</?b>|{\w+}", source):
                assert mark in form, f"{source} → {form}"


def test_romanian_has_commas_below_and_no_cyrillic():
    for message in messages(translations() / "kiosk_ro.ts").values():
        text = "".join(message.find("translation").itertext())
        assert not re.search("[şţŞŢа-яА-Я]", text), text
