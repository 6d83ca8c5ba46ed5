"""Ticket numbers as they are called out in the room, in Romanian and Russian.

A sentence is put together from pieces. Each piece has a name, under which `resources/sounds` keeps it as a
recording, and its words, which a voice says: both tell the same.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from kiosk.domain.codes import Language
from kiosk.domain.tickets import Ticket

CALLED_IN: Final = (Language.RO, Language.RU)
"""The languages in which numbers can be called."""
MOST: Final = 9999

_NUMBER: Final = "number"
_COME: Final = "come"
_AND: Final = "-and"

_WORDS: Final[Mapping[Language, str]] = {
    Language.RO: """
        number=Numărul come=mergeți_la_masa_specialistului
        A=A B=Be C=Ce D=De E=E F=Ef G=Ge H=Haș J=Je K=Ka L=El M=Em N=En P=Pe R=Er S=Es T=Te U=U V=Ve
        W=Dublu_ve X=Ics Y=I_grec Z=Zet
        1=unu 2=doi 3=trei 4=patru 5=cinci 6=șase 7=șapte 8=opt 9=nouă 10=zece 11=unsprezece
        12=doisprezece 13=treisprezece 14=paisprezece 15=cincisprezece 16=șaisprezece 17=șaptesprezece
        18=optsprezece 19=nouăsprezece
        20=douăzeci 30=treizeci 40=patruzeci 50=cincizeci 60=șaizeci 70=șaptezeci 80=optzeci 90=nouăzeci
        20-and=douăzeci_și 30-and=treizeci_și 40-and=patruzeci_și 50-and=cincizeci_și 60-and=șaizeci_și
        70-and=șaptezeci_și 80-and=optzeci_și 90-and=nouăzeci_și
        100=o_sută 200=două_sute 300=trei_sute 400=patru_sute 500=cinci_sute 600=șase_sute 700=șapte_sute
        800=opt_sute 900=nouă_sute
        1000=o_mie 2000=două_mii 3000=trei_mii 4000=patru_mii 5000=cinci_mii 6000=șase_mii 7000=șapte_mii
        8000=opt_mii 9000=nouă_mii
    """,
    Language.RU: """
        number=Номер come=подойдите_к_столу_специалиста
        A=А B=Бэ C=Цэ D=Дэ E=Е F=Эф G=Гэ H=Аш J=Йот K=Ка L=Эль M=Эм N=Эн P=Пэ R=Эр S=Эс T=Тэ U=У V=Вэ
        W=Дубль-вэ X=Икс Y=Игрек Z=Зет
        1=один 2=два 3=три 4=четыре 5=пять 6=шесть 7=семь 8=восемь 9=девять 10=десять 11=одиннадцать
        12=двенадцать 13=тринадцать 14=четырнадцать 15=пятнадцать 16=шестнадцать 17=семнадцать
        18=восемнадцать 19=девятнадцать
        20=двадцать 30=тридцать 40=сорок 50=пятьдесят 60=шестьдесят 70=семьдесят 80=восемьдесят
        90=девяносто
        100=сто 200=двести 300=триста 400=четыреста 500=пятьсот 600=шестьсот 700=семьсот 800=восемьсот
        900=девятьсот
        1000=тысяча 2000=две_тысячи 3000=три_тысячи 4000=четыре_тысячи 5000=пять_тысяч 6000=шесть_тысяч
        7000=семь_тысяч 8000=восемь_тысяч 9000=девять_тысяч
    """,
}

PIECES: Final[Mapping[Language, Mapping[str, str]]] = {
    language: {name: words.replace("_", " ") for name, words in (pair.split("=") for pair in written.split())}
    for language, written in _WORDS.items()
}
"""Per language: the words of every piece by its name."""


def number_words(number: int, language: Language) -> str:
    """A number from 1 to 9999 in words: "douăzeci și cinci"; raises ValueError."""
    return _said(_number(number, language), language)


def ticket_words(ticket: Ticket, language: Language) -> str:
    """Letter and number: "A, douăzeci și cinci"."""
    return f"{PIECES[language][ticket.letter]}, {number_words(ticket.number, language)}"


def call_words(ticket: Ticket, language: Language) -> str:
    """The whole call: "Numărul A, douăzeci și cinci, mergeți la masa specialistului."."""
    pieces = PIECES[language]
    return f"{pieces[_NUMBER]} {ticket_words(ticket, language)}, {pieces[_COME]}."


def call_pieces(ticket: Ticket, language: Language) -> tuple[str, ...]:
    """The names of the recordings that tell the same, one after the other."""
    return (_NUMBER, ticket.letter, *_number(ticket.number, language), _COME)


def _number(number: int, language: Language) -> Iterator[str]:
    if not 1 <= number <= MOST:
        message = f"not a number of a ticket: {number}"
        raise ValueError(message)
    for unit in (1000, 100):
        if whole := number // unit * unit:
            yield str(whole)
        number %= unit
    if number >= 20:  # noqa: PLR2004  below, every number has a word of its own
        tens, number = number // 10 * 10, number % 10
        yield f"{tens}{_AND}" if number and language is Language.RO else str(tens)
    if number:
        yield str(number)


def _said(names: Iterator[str], language: Language) -> str:
    return " ".join(PIECES[language][name] for name in names)
