"""Guide packs as the program holds them: categories and services in every language."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from kiosk.domain.codes import Language, Login, Signature


@dataclass(frozen=True, slots=True)
class Text:
    """One text in every language of the screens."""

    ro: str
    ru: str
    uk: str
    en: str

    def __getitem__(self, language: Language) -> str:
        return str(getattr(self, language.value))

    @classmethod
    def parse(cls, raw: Mapping[str, str]) -> "Text":
        """Read a text that has passed the schema."""
        return cls(*(raw[language.value] for language in Language))


@dataclass(frozen=True, slots=True)
class Thing:
    """Something to have at hand before starting."""

    title: Text
    note: Text | None
    icon: str

    @classmethod
    def parse(cls, raw: Mapping[str, Any]) -> "Thing":
        """Read a thing that has passed the schema."""
        return cls(Text.parse(raw["title"]), _maybe_text(raw.get("note")), raw.get("icon", "file-text"))


@dataclass(frozen=True, slots=True)
class Step:
    """One thing the person does; `either_or` names the group of which one step is enough."""

    title: Text
    text: Text
    picture: str | None
    where: str | None
    optional: bool
    either_or: str | None

    @classmethod
    def parse(cls, raw: Mapping[str, Any]) -> "Step":
        """Read a step that has passed the schema."""
        return cls(
            Text.parse(raw["title"]),
            Text.parse(raw["text"]),
            raw.get("picture"),
            raw.get("where"),
            raw.get("optional", False),
            raw.get("either_or"),
        )


@dataclass(frozen=True, slots=True)
class Category:
    """A field of life; `icon` and `tint` name an icon and a colour of the theme."""

    id: str
    icon: str
    tint: str
    title: Text


@dataclass(frozen=True, slots=True)
class Service:
    """One e-service and its guide; `hosts` is all the browser may open for it."""

    id: str
    portal_code: str | None
    category: str
    icon: str
    audience: tuple[str, ...]
    provider: Text
    title: Text
    summary: Text
    about: Text
    online: str
    hosts: tuple[str, ...]
    login: Login
    signature: Signature
    needs: tuple[Thing, ...]
    fee: Text
    duration: Text
    period: Text | None
    works_offline: bool
    synonyms: Mapping[Language, tuple[str, ...]] = field(hash=False)
    steps: tuple[Step, ...]
    outcome: Text
    help: str | None
    reviewed: date | None
    source: tuple[str, ...]

    @property
    def site(self) -> str:
        """The host a person sees, without `www.`."""
        return self.hosts[0].split("/")[0].removeprefix("www.")

    @property
    def host_names(self) -> frozenset[str]:
        """The hosts alone, without ports and paths."""
        return frozenset(entry.split("/")[0].split(":")[0] for entry in self.hosts)

    def step_after(self, step: int, *, done: bool) -> int | None:
        """The step after `step`, from 0; None after the last. Of several ways one that is done is enough."""
        passed = self.steps[step].either_or if done else None
        following = range(step + 1, len(self.steps))
        return next((at for at in following if passed is None or self.steps[at].either_or != passed), None)

    def may_skip(self, step: int) -> bool:
        """Whether a person may go on without this step: it is optional, or another way comes after it."""
        here = self.steps[step]
        later = {each.either_or for each in self.steps[step + 1 :]} - {None}
        return here.optional or here.either_or in later

    def is_settled(self, step: int, done: Collection[int]) -> bool:
        """Whether nothing is left to do at this step, when those of `done` are done."""
        way = self.steps[step].either_or
        return step in done or (way is not None and way in {self.steps[at].either_or for at in done})

    @classmethod
    def parse(cls, raw: Mapping[str, Any]) -> "Service":
        """Read a service that has passed the schema."""
        reviewed = raw.get("reviewed")
        return cls(
            id=raw["id"],
            portal_code=raw.get("portal_code"),
            category=raw["category"],
            icon=raw["icon"],
            audience=tuple(raw["audience"]),
            provider=Text.parse(raw["provider"]),
            title=Text.parse(raw["title"]),
            summary=Text.parse(raw["summary"]),
            about=Text.parse(raw["about"]),
            online=raw["online"],
            hosts=tuple(raw["hosts"]),
            login=Login(raw["login"]),
            signature=Signature(raw["signature"]),
            needs=tuple(Thing.parse(thing) for thing in raw["needs"]),
            fee=Text.parse(raw["fee"]),
            duration=Text.parse(raw["duration"]),
            period=_maybe_text(raw.get("period")),
            works_offline=raw["works_offline"],
            synonyms={language: tuple(raw["synonyms"].get(language.value, ())) for language in Language},
            steps=tuple(Step.parse(step) for step in raw["steps"]),
            outcome=Text.parse(raw["outcome"]),
            help=raw.get("help"),
            reviewed=date.fromisoformat(reviewed) if reviewed else None,
            source=tuple(raw["source"]),
        )


@dataclass(frozen=True, slots=True)
class Exercise:
    """Something that is practised in a lesson."""

    id: str
    title: Text


@dataclass(frozen=True, slots=True)
class Topic:
    """What a lesson can be about."""

    id: str
    title: Text
    practice: tuple[Exercise, ...]

    @classmethod
    def parse(cls, raw: Mapping[str, Any]) -> "Topic":
        """Read a topic that has passed the schema."""
        practice = tuple(Exercise(each["id"], Text.parse(each["title"])) for each in raw["practice"])
        return cls(raw["id"], Text.parse(raw["title"]), practice)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """A whole guide pack; `popular` lists service ids, most asked first, `topics` those of a course."""

    version: int
    created: date
    categories: tuple[Category, ...]
    popular: tuple[str, ...]
    services: tuple[Service, ...]
    topics: tuple[Topic, ...] = ()

    def service(self, service_id: str) -> Service | None:
        """The service with this id, or None when this pack does not have it."""
        return next((service for service in self.services if service.id == service_id), None)

    def in_category(self, category_id: str) -> tuple[Service, ...]:
        """The services of a category in the pack's order."""
        return tuple(service for service in self.services if service.category == category_id)

    @classmethod
    def parse(cls, raw: Mapping[str, Any]) -> "Catalogue":
        """Read a pack that has passed the schema; `kiosk.domain.packs` says how it got that far."""
        return cls(
            version=raw["version"],
            created=date.fromisoformat(raw["created"]),
            categories=tuple(
                Category(each["id"], each["icon"], each["tint"], Text.parse(each["title"]))
                for each in raw["categories"]
            ),
            popular=tuple(raw["popular"]),
            services=tuple(Service.parse(each) for each in raw["services"]),
            topics=tuple(Topic.parse(each) for each in raw.get("topics", ())),
        )


def _maybe_text(raw: Mapping[str, str] | None) -> Text | None:
    return Text.parse(raw) if raw is not None else None
