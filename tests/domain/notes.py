"""Notes as a specialist might type them, made by chance: some say who somebody is, in disguise, some do not."""

import random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

Chance = random.Random

FIRST = "Ion Maria Vasile Elena Andrei Ana Gheorghe Natalia Victor Olga Sergiu Tatiana Ștefan Lidia".split()
LAST = (
    "Popescu Rusu Ceban Munteanu Rotaru Țurcanu Cojocaru Botnaru Lungu Ursu Bălan Grosu Sîrbu Roșca".split()
)
RUSSIAN_NAMES = "Иванов Петрова Сидоренко Ковальчук Мунтяну Попова Бойко Русу Чебан Кожокару".split()
UKRAINIAN_NAMES = "Олена Тарас Шевченко Бондаренко Ковальчук Марія Гриценко".split()
ENGLISH_NAMES = "Smith Johnson Brown Taylor O'Neill Wilson".split()

BEFORE = [
    "", "", "Revine joi.", "A plecat după factură.", "Nu are semnătură electronică.", "Vine cu fiica.",
    "Не хватает справки.", "Придёт завтра утром.", "Нет электронной подписи.", "Забыл дома очки.",
    "Прийде в понеділок.", "Немає довідки.", "Comes back on Monday.", "Has no card.", "De reluat de la pasul 3.",
]  # fmt: skip
AFTER = [
    "",
    "",
    "mulțumesc",
    "după ora prânzului",
    "на следующей неделе",
    "наступного тижня",
    "next week",
    "!",
    ".",
]


def digits(chance: Chance, count: int) -> str:
    return "".join(chance.choice("0123456789") for _ in range(count))


def grouped(chance: Chance, number: str, separators: str) -> str:
    """The number in pieces of one to four digits."""
    pieces = []
    while number:
        size = chance.randint(1, 4)
        pieces.append(number[:size])
        number = number[size:]
    return chance.choice(separators).join(pieces)


def disguised(chance: Chance, number: str) -> str:
    """A few digits in letters that look like them, or all of them from another alphabet."""
    kind = chance.randrange(6)
    if kind == 0:
        return number.translate(str.maketrans("0123456789", "０１２３４５６７８９"))
    if kind == 1:
        return "".join(
            chance.choice("OОo") if each == "0" and chance.random() < 0.8 else each for each in number
        )
    if kind == 2:
        return "".join(
            chance.choice("lI|") if each == "1" and chance.random() < 0.5 else each for each in number
        )
    if kind == 3:
        return "".join("З" if each == "3" and chance.random() < 0.5 else each for each in number)
    if kind == 4:
        return "".join(each + ("\u200b" if chance.random() < 0.3 else "") for each in number)
    return number


def personal_number(chance: Chance) -> str:
    number = chance.choice("2209") + digits(chance, 12)
    word = chance.choice(
        ["IDNP", "IDNP:", "cod personal", "codul", "", "персональный код", "код", "ID", "nr."]
    )
    shape = chance.choice(
        [
            lambda: number,
            lambda: grouped(chance, number, " .-/,_"),
            lambda: " ".join(number),
            lambda: disguised(chance, number),
            lambda: grouped(chance, disguised(chance, number), " .-"),
            lambda: f"{number[:1]} {number[1:4]} {number[4:7]} {number[7:10]} {number[10:]}",
        ]
    )
    return f"{word} {shape()}"


def phone(chance: Chance) -> str:
    local = chance.choice(["69", "79", "68", "60", "78", "22", "231", "244", "268"])
    rest = digits(chance, 8 - len(local))
    number = chance.choice([f"0{local}{rest}", f"+373{local}{rest}", f"00373{local}{rest}", f"{local}{rest}"])
    number = chance.choice(
        [number, number, f"+40 7{digits(chance, 8)}", f"+7 9{digits(chance, 9)}", f"+380{digits(chance, 9)}"]
    )
    word = chance.choice(
        [
            "sună la",
            "tel.",
            "Tel",
            "telefon:",
            "тел.",
            "звонить",
            "дзвонити",
            "call",
            "mob",
            "",
            "whatsapp",
            "viber",
        ]
    )
    head, tail = number[:4], number[4:].replace(" ", "")
    shape = chance.choice(
        [
            lambda: number,
            lambda: head + chance.choice(" -./") + grouped(chance, tail, " -./"),
            lambda: f"({head}) {tail[:3]} {tail[3:]}",
            lambda: disguised(chance, number),
            lambda: "  ".join(number),
            lambda: f"{head}–{tail[:2]}–{tail[2:4]}–{tail[4:]}",
        ]
    )
    return f"{word} {shape()}"


def phone_in_words(chance: Chance) -> str:
    words = chance.choice(
        [
            "zero unu doi trei patru cinci șase șapte opt nouă".split(),
            "ноль один два три четыре пять шесть семь восемь девять".split(),
            "zero one two three four five six seven eight nine".split(),
        ]
    )
    return (
        chance.choice(["sună la", "тел.", "call", ""])
        + " "
        + " ".join(chance.choice(words) for _ in range(9))
    )


def email(chance: Chance) -> str:
    first, last = chance.choice(FIRST).lower(), chance.choice(LAST).lower()
    user = chance.choice(
        [f"{first}.{last}", f"{first}{digits(chance, 2)}", f"{first}_{last}", f"{first[0]}-{last}"]
    )
    host, end = (
        chance.choice(["gmail", "mail", "yandex", "yahoo", "inbox", "outlook", "primaria-mea"]),
        chance.choice(["com", "ru", "md", "ro"]),
    )
    at = chance.choice(["@", "@", " @ ", "(at)", " (at) ", "[at]", " arond ", " собака ", "(a)", "＠"])
    dot = chance.choice([".", ".", " . ", " punct ", "(dot)", " точка ", "[.]"])
    text = f"{user}{at}{host}{dot}{end}"
    return text.replace("a", "а", 1).replace("o", "о", 1) if chance.random() < 0.2 else text


def document(chance: Chance) -> str:
    word = chance.choice(
        [
            "buletin",
            "buletinul",
            "pașaport nr.",
            "паспорт",
            "permis",
            "act",
            "seria",
            "document",
            "удостоверение",
        ]
    )
    letters = chance.choice(["A", "B", "AA", "AB", "А", "В", "АВ"])
    number = digits(chance, chance.choice([7, 8]))
    return f"{word} " + chance.choice(
        [
            f"{letters}{number}",
            f"{letters} {number}",
            f"{letters}-{number}",
            f"{letters} nr. {number}",
            f"{letters} {number[:3]} {number[3:]}",
        ]
    )


def bank(chance: Chance) -> str:
    card = "4" + digits(chance, 15)
    account = "MD" + digits(chance, 2) + chance.choice(["AG", "VI", "ML"]) + digits(chance, 18)
    spaced = " ".join(account[at : at + 4] for at in range(0, len(account), 4))
    return chance.choice(
        [
            f"card {card}",
            " ".join(card[at : at + 4] for at in range(0, 16, 4)),
            f"IBAN {account}",
            spaced,
            account,
            "-".join(card[at : at + 4] for at in range(0, 16, 4)),
        ]
    )


def name(chance: Chance) -> str:
    kind = chance.randrange(4)
    if kind == 0:
        title = chance.choice(
            "domnul doamna dl dl. dna dna. d-na d-l D-lui Domnului Doamnei domnișoara cetățeanul cetățeana numitul nea tanti".split()
        )
        who = chance.choice(
            [chance.choice(LAST), chance.choice(FIRST), f"{chance.choice(FIRST)} {chance.choice(LAST)}"]
        )
    elif kind == 1:
        title = chance.choice(
            "господин господину госпожа госпоже гражданин гражданка г-н г-жа г-ну г-же гр-н дядя тётя".split()
        )
        who = chance.choice(RUSSIAN_NAMES)
    elif kind == 2:
        title, who = (
            chance.choice("пан пані пана пану громадянин громадянка".split()),
            chance.choice(UKRAINIAN_NAMES),
        )
    else:
        title, who = chance.choice("Mr Mr. Mrs Mrs. Ms Miss mister".split()), chance.choice(ENGLISH_NAMES)
    return f"{title} {who}"


def date(chance: Chance) -> str:
    day, month, year = chance.randint(1, 28), chance.randint(1, 12), chance.choice([2024, 2025, 2026, 2027])
    return chance.choice(
        [
            f"{day:02}.{month:02}.{year}",
            f"{day}.{month}.{year}",
            f"{day:02}/{month:02}/{year}",
            f"{year}-{month:02}-{day:02}",
            f"{day:02}.{month:02}.{year % 100:02}",
        ]
    )


def clock(chance: Chance) -> str:
    return f"{chance.randint(7, 19)}{chance.choice(':.')}{chance.choice(['00', '15', '30', '45'])}"


def harmless(chance: Chance) -> str:
    street = chance.choice(
        [
            "str. Mihai Eminescu",
            "bd. Ștefan cel Mare",
            "str. Independenței",
            "ул. Пушкина",
            "str. 31 August 1989",
            "вул. Миру",
        ]
    )
    amount = chance.choice(
        [
            f"{chance.randint(1, 999)}",
            f"{chance.randint(1, 99)} {chance.randint(0, 999):03}",
            f"{chance.randint(1, 9)}.{chance.randint(0, 999):03},50",
            f"{chance.randint(1, 9999)},{chance.randint(0, 99):02}",
        ]
    )
    places: list[Callable[[], str]] = [
        lambda: f"Revine pe {date(chance)} la ora {clock(chance)}",
        lambda: f"вернётся {date(chance)} в {clock(chance)}",
        lambda: f"прийде {date(chance)} о {clock(chance)}",
        lambda: f"comes back {date(chance)}, {clock(chance)}",
        lambda: f"Are de achitat {amount} lei",
        lambda: f"сумма {amount} лей",
        lambda: f"taxa e {amount} MDL, până la {date(chance)}",
        lambda: f"codul serviciului {chance.choice(['001', '002', '010'])}{digits(chance, 6)}",
        lambda: f"serviciul {digits(chance, 9)} nu răspunde",
        lambda: f"Legea nr. {chance.randint(1, 999)}/{chance.randint(1995, 2026)}",
        lambda: f"HG {chance.randint(1, 999)} din {date(chance)}",
        lambda: f"dosar {chance.randint(1, 9)}-{chance.randint(1, 9999)}/{chance.randint(2019, 2026)}",
        lambda: f"Oficiul: {street} {chance.randint(1, 199)}, biroul {chance.randint(1, 410)}",
        lambda: (
            f"{street} {chance.randint(1, 99)}/{chance.randint(1, 9)}, et. {chance.randint(1, 9)}, MD-{chance.randint(2000, 7799)}"
        ),
        lambda: f"L-V {clock(chance)}-{clock(chance)}, {clock(chance)}–{clock(chance)}",
        lambda: f"lucrează {clock(chance)} - {clock(chance)}, pauză {clock(chance)} - {clock(chance)}",
        lambda: f"facturile pe {chance.randint(2020, 2024)}, 2025, 2026",
        lambda: f"formularul {chance.randint(1, 99)}-{chance.choice('ABC')}, {chance.randint(2, 5)} copii",
        lambda: f"ghișeul {chance.randint(1, 20)}, bon {chance.choice('ABC')}-{chance.randint(1, 150)}",
        lambda: (
            f"pasul {chance.randint(1, 9)} din {chance.randint(5, 12)}, a așteptat {chance.randint(1, 90)} min"
        ),
        lambda: (
            f"domnul {chance.choice(['primar', 'notar', 'de la primărie', 'operator', 'director'])} a confirmat"
        ),
        lambda: (
            f"doamna {chance.choice(['specialist', 'secretar', 'asistentă', 'medic', 'vrea o adeverință'])}"
        ),
        lambda: (
            f"{chance.choice(['господин', 'госпожа'])} {chance.choice(['директор', 'специалист', 'нотариус'])} поможет"
        ),
        lambda: f"adeverință pentru {chance.randint(1, 12)} luni, {chance.randint(1, 40)} kWh",
        lambda: f"site-ul {chance.choice(['cnas.gov.md', 'mpay.gov.md', 'servicii.gov.md'])} nu răspunde",
        lambda: f"pensie din {date(chance)}, {amount} lei pe lună",
        lambda: f"contor {chance.randint(100, 99999)} kWh, {date(chance)}",
    ]
    return chance.choice(places)()
