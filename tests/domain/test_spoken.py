"""Numbers as they are called out."""

from itertools import product

import pytest

from kiosk.domain.codes import Language
from kiosk.domain.spoken import CALLED_IN, MOST, PIECES, call_pieces, call_words, number_words, ticket_words
from kiosk.domain.tickets import LETTERS, PAPER_LETTER, Ticket

RO, RU = CALLED_IN

# Words that a number may begin with, and what each may be followed by, told apart from the code that makes
# them: thousands, then hundreds, then tens, then ones.
ONES_RO = ("unu", "doi", "trei", "patru", "cinci", "șase", "șapte", "opt", "nouă")
TEENS_RO = (
    *("zece", "unsprezece", "doisprezece", "treisprezece", "paisprezece", "cincisprezece"),
    *("șaisprezece", "șaptesprezece", "optsprezece", "nouăsprezece"),
)
TENS_RO = ("douăzeci", "treizeci", "patruzeci", "cincizeci", "șaizeci", "șaptezeci", "optzeci", "nouăzeci")
HEAPS_RO = ("o", "două", "trei", "patru", "cinci", "șase", "șapte", "opt", "nouă")
ONES_RU = ("один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять")
TEENS_RU = (
    *("десять", "одиннадцать", "двенадцать", "тринадцать", "четырнадцать", "пятнадцать"),
    *("шестнадцать", "семнадцать", "восемнадцать", "девятнадцать"),
)
TENS_RU = (
    *("двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят"),
    "девяносто",
)
HUNDREDS_RU = (
    *("сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот"),
    "девятьсот",
)
THOUSANDS_RU = ["тысяча", "две тысячи", "три тысячи", "четыре тысячи"] + [
    f"{ones} тысяч" for ones in ONES_RU[4:]
]


def read_ro(words):
    """The number that these words mean to a Romanian ear; fails where they are not Romanian."""
    value, rest = 0, words.split()
    for unit, one, many in ((1000, "mie", "mii"), (100, "sută", "sute")):
        if len(rest) > 1 and rest[1] in {one, many}:
            count = HEAPS_RO.index(rest[0]) + 1
            assert rest[1] == (one if count == 1 else many)
            value += unit * count
            rest = rest[2:]
    if rest and rest[0] in TENS_RO:
        value += 10 * (TENS_RO.index(rest[0]) + 2)
        assert len(rest) == 1 or rest[1] == "și"
        rest = rest[2:]
        assert not rest or rest[0] in ONES_RO
    return value + read_last(rest, ONES_RO, TEENS_RO)


def read_ru(words):
    """The number that these words mean to a Russian ear; fails where they are not Russian."""
    value, rest = 0, words
    for count, said in enumerate(THOUSANDS_RU, 1):
        if rest == said or rest.startswith(f"{said} "):
            value, rest = 1000 * count, rest[len(said) :].strip()
            break
    parts = rest.split()
    if parts and parts[0] in HUNDREDS_RU:
        value += 100 * (HUNDREDS_RU.index(parts.pop(0)) + 1)
    if parts and parts[0] in TENS_RU:
        value += 10 * (TENS_RU.index(parts.pop(0)) + 2)
        assert not parts or parts[0] in ONES_RU
    return value + read_last(parts, ONES_RU, TEENS_RU)


def read_last(rest, ones, teens):
    if not rest:
        return 0
    (word,) = rest
    return ones.index(word) + 1 if word in ones else teens.index(word) + 10


@pytest.mark.parametrize(("language", "read"), [(RO, read_ro), (RU, read_ru)])
def test_every_number_is_understood_as_itself(language, read):
    assert all(read(number_words(number, language)) == number for number in range(1, MOST + 1))


@pytest.mark.parametrize(
    ("number", "romanian", "russian"),
    [
        (1, "unu", "один"),
        (2, "doi", "два"),
        (12, "doisprezece", "двенадцать"),
        (14, "paisprezece", "четырнадцать"),
        (16, "șaisprezece", "шестнадцать"),
        (20, "douăzeci", "двадцать"),
        (21, "douăzeci și unu", "двадцать один"),
        (25, "douăzeci și cinci", "двадцать пять"),
        (40, "patruzeci", "сорок"),
        (66, "șaizeci și șase", "шестьдесят шесть"),
        (99, "nouăzeci și nouă", "девяносто девять"),
        (100, "o sută", "сто"),
        (101, "o sută unu", "сто один"),
        (110, "o sută zece", "сто десять"),
        (121, "o sută douăzeci și unu", "сто двадцать один"),
        (200, "două sute", "двести"),
        (512, "cinci sute doisprezece", "пятьсот двенадцать"),
        (1000, "o mie", "тысяча"),
        (1001, "o mie unu", "тысяча один"),
        (2000, "două mii", "две тысячи"),
        (4004, "patru mii patru", "четыре тысячи четыре"),
        (
            9999,
            "nouă mii nouă sute nouăzeci și nouă",
            "девять тысяч девятьсот девяносто девять",
        ),
    ],
)
def test_numbers_are_said_as_people_say_them(number, romanian, russian):
    assert (number_words(number, RO), number_words(number, RU)) == (romanian, russian)


def test_a_ticket_is_said_with_its_letter():
    assert ticket_words(Ticket("A", 25), RO) == "A, douăzeci și cinci"
    assert ticket_words(Ticket("A", 25), RU) == "А, двадцать пять"


def test_a_call_says_where_to_go():
    assert call_words(Ticket("B", 7), RO) == "Numărul Be, șapte, mergeți la masa specialistului."
    assert call_words(Ticket("B", 7), RU) == "Номер Бэ, семь, подойдите к столу специалиста."


@pytest.mark.parametrize("language", CALLED_IN)
def test_the_recordings_of_a_call_tell_the_same_words(language):
    for letter, number in product(LETTERS + PAPER_LETTER, (1, 19, 20, 21, 100, 101, 999, 1000, MOST)):
        ticket = Ticket(letter, number)
        told = " ".join(PIECES[language][name] for name in call_pieces(ticket, language))
        assert told == call_words(ticket, language).replace(",", "").rstrip(".")


@pytest.mark.parametrize("language", CALLED_IN)
def test_every_letter_has_a_name_of_its_own(language):
    names = {PIECES[language][letter] for letter in LETTERS + PAPER_LETTER}
    assert len(names) == len(LETTERS) + 1


@pytest.mark.parametrize("language", CALLED_IN)
def test_no_piece_is_kept_that_no_call_needs(language):
    needed = {
        name for number in range(1, MOST + 1) for name in call_pieces(Ticket("A", number), language)
    } | set(LETTERS + PAPER_LETTER)
    assert needed == set(PIECES[language])


def test_romanian_is_written_with_its_own_letters():
    assert not set("şţŞŢ") & set("".join(PIECES[RO].values()))


def test_russian_is_written_in_russian_letters_alone():
    assert not set("ABCDEHKMOPTXaceopxy") & set("".join(PIECES[Language.RU].values()))


@pytest.mark.parametrize("number", [0, -1, MOST + 1])
def test_what_is_no_number_of_a_ticket_is_refused(number):
    with pytest.raises(ValueError, match=str(number)):
        number_words(number, RO)
