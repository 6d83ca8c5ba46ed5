"""Sentences of the program's depths that a window may say in another language."""

from typing import Final, Self


class Said(str):
    """An English sentence that remembers its source, with {names}, and what was put in for them.

    For the log, the command line and JSON it is plain text. A window looks its `source` up among the
    translations and puts `values` in.
    """

    __slots__ = ("source", "values")

    source: str
    values: dict[str, str]

    def __new__(cls, source: str, values: dict[str, str]) -> Self:
        """Put the values in."""
        self = super().__new__(cls, source.format(**values))
        self.source, self.values = source, values
        return self


def said(source: str, **values: object) -> Said:
    """Mark a sentence for translation, as Qt's `tr` does, where there is no Qt."""
    return Said(source, {name: str(value) for name, value in values.items()})


def plain(text: object) -> Said:
    """What is the same in every language: a number, a name, the words of another program."""
    return Said("{text}", {"text": str(text)})


NOTHING: Final = plain("")
