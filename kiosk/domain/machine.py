"""Whether a data folder is still on the machine where it was last at home."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Machine:
    """Hashes that tell one machine from others: `parts` of its hardware, `system` of what is installed."""

    parts: frozenset[str]
    system: str | None

    def is_same(self, other: "Machine") -> bool:
        """Whether both are one machine: one part is enough, for disks and network cards are replaced.

        Where no part can be read the installed system decides, which a copied disk has taken along.
        """
        if self.parts and other.parts:
            return bool(self.parts & other.parts)
        return None in {self.system, other.system} or self.system == other.system
