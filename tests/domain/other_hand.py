"""Notes by another hand: made from what the desk wants refused, not from how it is found."""

import itertools
import re
import tomllib
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Final, NamedTuple

SHAPES: Final = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
LONGEST: Final = 200
"""Letters of a note."""
LANGUAGES: Final = {"ro": 60, "ru": 32, "uk": 8}


class Note(NamedTuple):
    """One note, and what kind of thing is in it."""

    kind: str
    text: str


def notes(side: str, seed: int, number: int) -> Iterator[Note]:
    """Notes that are `personal` or `harmless`, every kind as often as every other."""
    rng = Random(seed)
    while number:
        kind = rng.choice(list(SHAPES[side]))
        language = rng.choices(list(LANGUAGES), list(LANGUAGES.values()))[0]
        core = _filled(rng.choice(SHAPES[side][kind][language]), rng)
        text = _as_typed(_framed(core, language, rng), rng)
        if len(text) <= LONGEST:
            number -= 1
            yield Note(kind, text)


def _filled(shape: str, rng: Random) -> str:
    while True:
        chosen = re.sub(r"<([^<>{}]*\|[^<>{}]*)>", lambda found: rng.choice(found[1].split("|")), shape)
        filled = re.sub(r"\{([\w-]+)\}", lambda found: _word(found[1], rng), chosen)
        if filled == shape:
            return filled
        shape = filled


def _word(name: str, rng: Random) -> str:
    if found := re.fullmatch(r"d(\d+)", name):
        return _digits(rng, int(found[1]))
    if found := re.fullmatch(r"(\d+)-(\d+)", name):
        return str(rng.randint(int(found[1]), int(found[2])))
    maker = MAKERS.get(name)
    return maker(rng) if maker else _filled(rng.choice(SHAPES["words"][name]), rng)


def _framed(text: str, language: str, rng: Random) -> str:
    before = rng.choice(SHAPES["words"][f"{language}_before"])
    after = rng.choice(SHAPES["words"][f"{language}_after"])
    joint = rng.choice((", ", ". ", " - ", "; ", "\n")) if after else ""
    return f"{before} {text}{joint}{after}".strip()


def _as_typed(text: str, rng: Random) -> str:
    """The same as people at a keyboard leave it."""
    habit = rng.random()
    if habit < 0.12:
        text = text.lower()
    elif habit < 0.17:
        text = text.upper()
    elif habit < 0.20:
        text = text.replace(" ", "  ")
    marks = rng.random()
    if marks < 0.25:
        return text.translate(str.maketrans("ăâîșțĂÂÎȘȚё", "aaistAAISTе"))
    if marks < 0.33:
        return text.translate(str.maketrans("șțȘȚ", "şţŞŢ"))
    return unicodedata.normalize("NFD", text) if marks < 0.37 else text


# Numbers

LOOKALIKES: Final = ("0O", "0о", "0О", "0o", "1l", "1I", "3З")
SCRIPTS: Final = ("٠١٢٣٤٥٦٧٨٩", "０１２３４５６７８９", "۰۱۲۳۴۵۶۷۸۹", "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗")
SPOKEN: Final = (
    ("zero", "unu", "doi", "trei", "patru", "cinci", "șase", "șapte", "opt", "nouă"),
    ("ноль", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять"),
)
GAPS: Final = (" ", ".", "-", " - ", "/", ", ", "  ", "_", "–", "\u00a0", "·", ". ", "*", "|")
WORDS_BETWEEN: Final = (
    " apoi ", " și ", " după care ", " pe urmă ", " spațiu ", " iar la sfârșit ", " потом ", " и дальше ",
    " пробел ", " а дальше ", " далі ", " și încă ", " + ", " linie ", " тире ",
)  # fmt: skip


def _digits(rng: Random, how_many: int) -> str:
    return "".join(rng.choice("0123456789") for _ in range(how_many))


def _pieces(digits: str, sizes: tuple[int, ...], gap: str) -> str:
    ends = itertools.accumulate(sizes, initial=0)
    return gap.join(digits[start:end] for start, end in itertools.pairwise(ends) if start < len(digits))


def _disguised(spelt: str, rng: Random) -> str:
    habit = rng.random()
    if habit < 0.1:
        return spelt.replace(*rng.choice(LOOKALIKES))
    return spelt.translate(str.maketrans("0123456789", rng.choice(SCRIPTS))) if habit < 0.15 else spelt


def _idnp(rng: Random) -> str:
    digits = rng.choice(("20", "20", "20", "09", "19", "10")) + _digits(rng, 11)
    habit = rng.random()
    if habit < 0.3:
        return _disguised(digits, rng)
    if habit < 0.75:
        sizes = rng.choice(
            ((1, 3, 3, 3, 3), (4, 3, 3, 3), (3, 3, 3, 4), (1, 3, 5, 4), (7, 6), (4, 4, 5), (6, 7))
        )
        return _disguised(_pieces(digits, sizes, rng.choice(GAPS)), rng)
    if habit < 0.82:
        return rng.choice((" ", "-", ".", ",")).join(digits)
    if habit < 0.96:
        sizes = rng.choice(((7, 6), (4, 9), (6, 7), (10, 3), (4, 4, 5)))
        return _pieces(digits, sizes, rng.choice(WORDS_BETWEEN))
    return " ".join(rng.choice(SPOKEN)[int(digit)] for digit in digits)


def _phone(rng: Random) -> str:
    if rng.random() < 0.1:
        return _word("foreign_phone", rng)
    area = rng.choice(
        ("60", "61", "62", "67", "68", "69", "69", "76", "78", "79", "79", "22", "231", "235", "299")
    )
    number = area + rng.choice("23456789") + _digits(rng, 7 - len(area))
    if rng.random() < 0.05:
        words = rng.choice(SPOKEN)
        return " ".join(words[int(digit)] for digit in "0" + number)
    gap = rng.choice(("", "", " ", "-", ".", "/", "  ", " - ", "\u00a0", "–"))
    spelt = _pieces(number, rng.choice(((2, 3, 3), (2, 2, 2, 2), (2, 6), (3, 3, 2), (3, 5))), gap)
    if gap and rng.random() < 0.1:
        return _disguised(f"(0{spelt.replace(gap, f'){gap}', 1)}", rng)
    if area[0] in "67" and rng.random() < 0.1:
        return _disguised(spelt, rng)
    front = rng.choice(
        ("0", "0", "0", "0", "+373 ", "+373", "373", "00373", "(+373) ", "+373-", "+373(0)", "0 ", "373-")
    )
    return _disguised(front + spelt, rng)


def _email(rng: Random) -> str:
    dot = _word("dot", rng)
    name = _word("mail_name", rng)
    host = _word("mail_host", rng).replace(".", dot)
    return (name.replace(".", dot) if rng.random() < 0.2 else name) + _word("at", rng) + host


def _card(rng: Random) -> str:
    digits = rng.choice(("4", "5", "2")) + _digits(rng, 15)
    return _disguised(_pieces(digits, (4, 4, 4, 4), rng.choice(("", " ", " ", "-", ".", "  "))), rng)


def _iban(rng: Random) -> str:
    bank = rng.choice(("MD24AG00", "MD56VI00", "MD80MO00", "MD21EX00", "MD75ML00", "RO49BTRL", "RO71RNCB"))
    return _pieces(bank + _digits(rng, 16), (4,) * 6, rng.choice(("", "", " ", " ", "-", "  ")))


def _sum(rng: Random) -> str:
    whole = rng.choice((rng.randint(10, 999), rng.randint(1000, 99_999), rng.randint(100_000, 2_500_000)))
    return rng.choice(
        (str(whole), f"{whole},{_digits(rng, 2)}", f"{whole:,}".replace(",", rng.choice(" .\u00a0")))
    )


def _day(rng: Random) -> str:
    day, month, year = rng.randint(1, 28), rng.randint(1, 12), rng.randint(2022, 2028)
    return rng.choice((
        f"{day:02}.{month:02}.{year}", f"{day}.{month}.{year}", f"{day:02}/{month:02}/{year}",
        f"{day:02}.{month:02}", f"{year}-{month:02}-{day:02}", f"{day:02}.{month:02}.{year % 100}",
    ))  # fmt: skip


def _birthday(language: str) -> Callable[[Random], str]:
    def make(rng: Random) -> str:
        day, month, year = rng.randint(1, 28), rng.randint(1, 12), rng.randint(1930, 2024)
        return rng.choice((
            f"{day:02}.{month:02}.{year}", f"{day}.{month}.{year}", f"{day:02}/{month:02}/{year}",
            f"{day:02}-{month:02}-{year}", f"{day} {_word(f'month_{language}', rng)} {year}",
            f"{day:02}.{month:02}.{year % 100:02}", f"{day:02} {month:02} {year}",
            f"{year}-{month:02}-{day:02}",
        ))  # fmt: skip

    return make


# Names and how they bend

OF, TO, WITH = range(3)
HIM: Final = (("а", "я"), ("у", "ю"), ("ом", "ем"))
HER: Final = (("ы", "и"), ("е", "и"), ("ой", "ей"))


def _bent(name: str, case: int) -> str:
    """A Russian first name, or a surname of a man, in another case."""
    if name.endswith("ский"):
        return name[:-2] + ("ого", "ому", "им")[case]
    if name.endswith(("а", "я")):
        is_soft = name.endswith("я")
        ending = HER[case][is_soft]
        if (case == TO and is_soft and name[-2] != "и") or (case == OF and name[-2] in "гкхжшч"):
            ending = "е" if case == TO else "и"
        return name[:-1] + ending
    if name[-1] in "йь":
        return name[:-1] + HIM[case][1]
    is_family = name.endswith(("ов", "ев", "ёв", "ин"))
    ending = "ым" if is_family and case == WITH else HIM[case][0]
    return name + ending if name[-1] in "бвгджзклмнпрстфхцчш" else name


def _bent_her_family(name: str) -> str:
    return name[:-2] + "ой" if name.endswith("ая") else name[:-1] + "ой"


def _russian(case: int | None, *, is_she: bool) -> Callable[[Random], str]:
    """A first name, a surname, both, with a father's name or an initial; in a case, or as it is."""
    who = "she" if is_she else "he"

    def bend(name: str) -> str:
        return name if case is None else _bent(name, case)

    def make(rng: Random) -> str:
        first, father = bend(_word(f"ru_{who}", rng)), _word(f"ru_father_{who}", rng)
        father = father + "ем" if case == WITH and not is_she else bend(father)
        if rng.random() < 0.4:
            family = _word("ru_family", rng)
        else:
            family = _word(f"ru_family_{who}", rng)
            family = _bent_her_family(family) if is_she and case is not None else bend(family)
        return rng.choice((
            first, family, f"{first} {family}", f"{first} {father}", f"{_word('ru_initial', rng)} {family}"
        ))  # fmt: skip

    return make


def _bent_first(pool: str, case: int) -> Callable[[Random], str]:
    return lambda rng: _bent(_word(pool, rng), case)


def _romanian(first: str) -> Callable[[Random], str]:
    """The same in Romanian; now and then with a letter of the other alphabet in it."""

    def make(rng: Random) -> str:
        name, family = _word(first, rng), _word("ro_family", rng)
        full = rng.choice((
            name, family, family, f"{name} {family}", f"{family} {name}", f"{name[0]}. {family}",
            f"{name} {_word('ro_father', rng)}",
        ))  # fmt: skip
        return full.translate(str.maketrans("aeo", "аео")) if rng.random() < 0.05 else full

    return make


def _romanian_of_she(rng: Random) -> str:
    name = _word("ro_she", rng)
    return name[:-1] + (rng.choice(("ăi", "ei")) if name.endswith("ca") else "ei")


MAKERS: Final[dict[str, Callable[[Random], str]]] = {
    "idnp": _idnp,
    "phone": _phone,
    "email": _email,
    "card": _card,
    "iban": _iban,
    "sum": _sum,
    "date": _day,
    "day_ro": _birthday("ro"),
    "day_ru": _birthday("ru"),
    "day_uk": _birthday("uk"),
    "he": _romanian("ro_he"),
    "she": _romanian("ro_she"),
    "ro_of_she": _romanian_of_she,
    "ru_him": _russian(None, is_she=False),
    "ru_of_him": _russian(OF, is_she=False),
    "ru_to_him": _russian(TO, is_she=False),
    "ru_with_him": _russian(WITH, is_she=False),
    "ru_her": _russian(None, is_she=True),
    "ru_of_her": _russian(OF, is_she=True),
    "ru_to_her": _russian(TO, is_she=True),
    "ru_with_her": _russian(WITH, is_she=True),
    "ru_of_he": _bent_first("ru_he", OF),
    "ru_to_he": _bent_first("ru_he", TO),
    "ru_of_she": _bent_first("ru_she", OF),
    "ru_to_she": _bent_first("ru_she", TO),
    "ru_with_she": _bent_first("ru_she", WITH),
    "ru_to_father_she": _bent_first("ru_father_she", TO),
    "ru_to_family_he": _bent_first("ru_family_he", TO),
    "ru_of_family_she": lambda rng: _bent_her_family(_word("ru_family_she", rng)),
    "ru_with_family_she": lambda rng: _bent_her_family(_word("ru_family_she", rng)),
}
