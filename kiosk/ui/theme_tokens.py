"""The measures and colours of `resources/theme/tokens.toml` as frozen values."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Role:
    """How a kind of text is set; `size` in design units, `line` and `grow` as factors."""

    size: float
    weight: int
    line: float
    grow: float


@dataclass(frozen=True, slots=True)
class Frame:
    """Heights of the fixed zones and the rule of scaling, in design units."""

    header: int
    band: int
    footer: int
    staff: int
    width: int
    height: int
    narrow: int
    step: float
    large: float


@dataclass(frozen=True, slots=True)
class Tokens:
    """All tokens; colours are `#rrggbb` by name, lengths are design units by name."""

    light: Mapping[str, str]
    contrast: Mapping[str, str]
    overlay: float
    radius: Mapping[str, int]
    border: Mapping[str, int]
    target: Mapping[str, int]
    frame: Frame
    family: str
    roles: Mapping[str, Role]

    @classmethod
    def load(cls, path: Path) -> "Tokens":
        """Read the tokens of a TOML file; raises KeyError or TypeError when one is missing."""
        raw = tomllib.loads(path.read_text("utf-8"))
        roles = dict(raw["type"])
        family = roles.pop("family")
        return cls(
            light=raw["colour"]["light"],
            contrast=raw["colour"]["contrast"],
            overlay=raw["overlay"]["alpha"],
            radius=raw["radius"],
            border=raw["border"],
            target=raw["target"],
            frame=Frame(**raw["frame"]),
            family=family,
            roles={name: Role(**role) for name, role in roles.items()},
        )
