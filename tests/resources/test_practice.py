"""The bundled exercises: each can be done, in four clean languages, and is one of a lesson."""

import json

import pytest

from kiosk.domain.catalogue import Catalogue
from kiosk.domain.codes import Language
from kiosk.domain.packs import assemble
from kiosk.domain.practice import Drill, Kind
from kiosk.paths import resource
from tests.resources.languages import foreign_letters, texts

FILES = sorted(resource("practice").glob("*.json"))
files = pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)


def raw(file):
    return json.loads(file.read_text("utf-8"))


@files
def test_every_step_can_be_done_on_its_page(file):
    drill = Drill.parse(raw(file))
    assert drill.id == file.stem
    for page in drill.pages:
        assert page.tasks
        for task in page.tasks:
            assert task.part.kind is not Kind.NOTE
            assert (task.answer is not None) == (task.part.kind in {Kind.FIELD, Kind.LIST})
            assert (task.chosen is not None) == (task.part.kind is Kind.LIST)
            assert all(task.text[language] for language in Language)


@files
def test_its_words_are_clean_in_every_language(file):
    assert [text for language, text in texts(raw(file)) if foreign_letters(language, text)] == []


@files
def test_its_icons_are_there(file):
    def icons(node):
        if isinstance(node, dict):
            yield from ([node["icon"]] if "icon" in node else [])
            node = list(node.values())
        if isinstance(node, list):
            for each in node:
                yield from icons(each)

    for icon in icons(raw(file)):
        weights = [
            weight for weight in ("bold", "duotone") if resource(f"icons/{weight}/{icon}.svg").exists()
        ]
        assert weights, icon


def test_every_exercise_belongs_to_a_lesson_and_has_a_place_of_its_own():
    topics = Catalogue.parse(assemble(resource("catalogue"))).topics
    taught = {exercise.id for topic in topics for exercise in topic.practice}
    drills = [Drill.parse(raw(file)) for file in FILES]
    assert {drill.id for drill in drills} <= taught
    assert len({drill.place for drill in drills}) == len(drills)
