"""What a visitor may say of themselves."""

from dataclasses import dataclass

from kiosk.domain.codes import AgeBand, Locality, Need, Sex


@dataclass(frozen=True, slots=True)
class Description:
    """What a visitor chose to say; None and empty where they chose not to."""

    age_band: AgeBand | None = None
    sex: Sex | None = None
    locality: Locality | None = None
    needs: tuple[Need, ...] = ()
    first_time: bool | None = None

    @property
    def says_something(self) -> bool:
        """Whether any question was answered."""
        return self != NOTHING_SAID


NOTHING_SAID = Description()
