"""Finds names of people in a text: behind a form of address, a role, "my name is", or in full.

Words are compared in folded spelling, so that one list serves both alphabets, with and without diacritics.
Streets, schools, churches and feasts are named after people too: what follows such a word is nobody here.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from kiosk.domain.folding import fold_each
from kiosk.domain.known_names import FIRST_NAMES, SURNAMES

_WORD: Final = re.compile(r"[^\W\d_]+(?:[-'’ʼ][^\W\d_]+)*")
_NEAR: Final = re.compile(r"[^\S\n]{1,3}")
_BEHIND: Final = re.compile(r"[^\S\n]{0,3}['’.]?[^\S\n]{0,3}[:(„\"«“]?[^\S\n]{0,3}")
_GUARDED_GAP: Final = re.compile(r"\.?[^\S\n]{0,3}[„\"«“]?")
_INITIAL: Final = re.compile(r"\.[^\S\n]{0,3}")
_IN_U: Final = re.compile(r"[^aeiou]u\Z")
_CYRILLIC: Final = "Ѐ"
_SHORTEST: Final = 3
"""Letters of what may be a surname by its end alone are more."""
_GUARDED: Final = 4
"""So many words behind a street or a saint belong to it."""


def _whole(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{''.join(pattern.split())})\Z")


def _each(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Folded: c and ch are k, ц and ț are t, ч is k, ш, щ and ș are s, ж is j, х is h; a hyphen is gone.
_ADDRESS: Final = r"domn(?:u|ul|ului|ule)?|doamn(?:a|ei)|domnisoar(?:a|ei)"
_SHORT_ADDRESS: Final = "dom|dl|dlui|dna|dnei|dra|drei|mr|mrs|ms|mis|mister|sir|madam"
_ADDRESSES: Final = _whole(
    rf"{_ADDRESS}|{_SHORT_ADDRESS}|gospo[dj]\w+|grajdan\w+|g[nj][aeiou]?|grk[aeiou]|pan[aeiu]?|gromadian\w+"
)
_TITLES_LATIN: Final = _whole(
    rf"""
    {_ADDRESS}|{_SHORT_ADDRESS}
    |tov|tovar[ai]s\w*|ketatean\w*|ket|numit(?:ul|ului|a|ei)?|nume(?:le|lui)?|prenume(?:le)?|numesk|numeste
    |keama|nea|nenea|mos|mosul|mosului|bad(?:e|ea|ei)|matus\w+|tus(?:a|ei)|lel\w+|tat(?:a|al|alui)
    |mam(?:a|ei)|bab(?:a|ei)|buni[kt]\w+|bunel\w*|tanti|unkiul\w*|vekin(?:a|ei|ul|ului|i)
    |fi(?:ul|ului|ika|ikei)|sot(?:ul|ului|ia|iei|i)|nepo[at]\w+|ginerele|fratele|sora|nora|nas(?:ul|a)
    |kum[ae]tr\w+|kumnat\w+|soakr\w+|sokrul\w*|veriso\w+|famili(?:a|ei)|primar(?:ul|ului|ita)?|viceprimar\w*
    |doktor(?:ul|ului|ita|itei)?|medik(?:ul|ului)?|asistent(?:ul|a|ei)?|parintel\w+|preot(?:ul|ului)?
    |profeso[ar]\w*|invatato\w+|educato\w+|notar(?:ul|ului|a|ei)?|avokat(?:ul|ului|a|ei)?
    |konsilier(?:ul|ului|a|ei)?|spekialist(?:ul|a|ei)?|direkto\w+|politist(?:ul|ului)?
    |kontabil(?:ul|a|ei)?|sekretar\w*|operato\w+|ministr\w+|dirigint\w+|inginer\w*|registrator\w*
    |kasier\w*|deputat\w*|presedint\w+|sef(?:ul|a|ei)?|inspekto(?:r|rul|rului|area|arei)
    |judekato(?:r|rul|rului|area|arei)|prokuror(?:ul|ului)?|agent(?:ul|a|ei)?|sektorist\w*|postas\w*
    |v[ai]nzato(?:r|rul|area)|sofer(?:ul|ului)?|bibliotekar(?:ul|a|ei)?
    |administrato(?:r|rul|rului|area|arei)|reprezentant(?:ul|a|ei)?|pazni[kt]\w*|konsatean\w*
    |konsateank\w*|solikitant(?:ul|ului|a|ei)?|benefikiar(?:ul|ului|a|ei)?|klient(?:ul|a|ei)?
    |pakient(?:ul|a|ei)?|name
    """
)
_TITLES_CYRILLIC: Final = _whole(
    rf"""
    {_ADDRESS}
    |gospodin(?:a|u|om|e)?|gospoj(?:a|i|e|oi|u)|gn(?:a|u|om)?|gj(?:a|i|e|oi|u)
    |grajdan(?:in(?:a|u|om)?|k(?:a|i|e|oi|u))|grk(?:a|i|e|oi|u)|tov|tovaris\w*|diad(?:ia|i|e|iu|ei|ka)?
    |tet(?:ia|i|e|iu|ei|ka|ke)?|bab(?:a|i|e|u|oi|k[aieu]|koi)|babus\w+|ded(?:a|u|om|e|usk\w+)?
    |vnu(?:k|ka|ku|kom|kke|kki|tka|ke|ki)|onuk(?:a|u)?|brat(?:a|u|om)?|sestr(?:a|i|e|oi|u)
    |mam(?:a|i|e|oi|u)|mat(?:i|er\w*)?|pap(?:a|i|e|oi|u)|otet|ott(?:a|u|om)|sin(?:a|u|om)?|dok(?:i|er\w*)?
    |muj(?:a|u|em)?|jen(?:a|i|e|oi|u)|ziat(?:ia|iu)?|nevestk\w+|svat(?:ia)?|svekrov\w*|sosed(?:a|u|om|i|ka|ki|ke|koi|ku)?|zovut|imia|otkestvo
    |famil(?:ia|iei|iu)|semi(?:a|i|u|ei)|vrak(?:a|u|om)?|doktor(?:a|u|om)?|medsestr\w+|zaiavitel\w*
    |notarius\w*|ukitel\w*|primar(?:a|u|ia|iu)?|spetialist(?:a|u|ka|ki|om)?|direktor(?:a|u|om)?
    |sekretar\w*|bukgalter\w*|ministr(?:a|u|om)?|prezident(?:a|u|om)?|nakalnik\w*|inspektor(?:a|u|om|sa)?
    |ukastkovi\w*|vospitatel\w*|voditel(?:ia|iu)?|prodavet|kasir(?:a|sa)?|advokat(?:a|u)?|sudi(?:a|ia)
    |sledovatel\w*|politeisk\w*|poktalon\w*|mer(?:a|u|om)?|predsedatel\w*|zaveduius\w*|deputat(?:a|u|om)?
    |pan(?:a|u|ovi|om|e|i|iu)?|gromadian(?:in|ina|inu|ka|ki|t)|diadk\w+|did(?:a|u|us\w*)?|titk\w+
    |susid(?:a|ka|ki|t)?|zvati|prizvise|zaiavnik\w*|likar(?:ia|iu|ka)?
    """
)
_ABBREVIATIONS: Final = _each("dl dna dlui dom dra ket gj gn gr grk grn mr mrs ms p tov")
_LOOSE: Final = _whole("gr|grn|p|sunt")
"""Words that are titles only before what is known to be a name."""
_FILLERS: Final = _each("e este meu mea lui ei lor moia moe moio ego ieo li mene menia is")

_GUARDS: Final = _whole(
    r"""
    str|strad\w*|bd|bul|bulevard\w*|sos|sosea\w*|stradel\w*|piat(?:a|ei)|statia|kolt|intersekti\w+
    |sat(?:ul|ului)?|komun(?:a|ei)|or|oras(?:ul|ului)?|mun|rl|raion\w*|lt|like(?:u|ul|ului)|gimnazi\w+
    |skoal(?:a|ei)|skol\w+|kolegi\w+|universit\w+|institut\w*|spital\w*|poliklini\w+|bibliote\w+|teatr\w+
    |post(?:a|ei)|primari(?:a|ei)|ofikiul\w*|gar(?:a|ii|ei)|filial\w+|sektor\w*|kartier\w*|muze\w+
    |gradinit\w+|stadion\w*|park\w*|kamin\w*|komplex\w*|kompleks\w*|klub\w*|palat\w*|kinema\w*|hotel\w*
    |restorant\w*|magazin\w*|farmaki\w+|fundati\w+|asokiati\w+|fond(?:ul|a)?|aptek\w+|zavod\w*|gostinit\w+
    |pamiatnik\w*|biserik\w+|katedral\w+|manastir\w+|monument\w*|sf|sfint\w*|sfant\w*|hram\w*|ul
    |ulit\w+|prosp\w*|per|pereul\w+|bulvar\w*|plosad\w+|vul|vulit\w+|im|imeni|lite\w+|bolnit\w+|likarn\w+
    |terk\w+|sviat\w+|sv|selo|sela
    """
)
_PARTICLES: Final = _each("kel kea ku mare bun batran si de din kel vel i te")
_KNOWN_PLACES: Final = frozenset(
    {
        ("mihai", "eminesku"), ("ion", "kreanga"), ("stefan", "voda"), ("aleksandru", "ioan"),
        ("ioan", "kuza"), ("mihai", "viteazul"), ("dimitrie", "kantemir"), ("vasile", "aleksandri"),
    }
)  # fmt: skip
_PLACE_LETTERS: Final = _each("s g d m p r")
"""с. is a village, г. a town, д. a house: no initials of a name unless that has a capital letter too."""

_NOBODY: Final = _each(
    """
    a ai aku al ale altkeva altkuiva altu am ar are as asa asta au bez bogu da data date de diakuiu din do
    dumneaei dumnealui dumneavoastra dumnezeu dupa dvs e ea ego ei el era este evropa fara franta frantia
    frantiu general generala generalul germania i ia ianuarie ieo ih in is isi italia italiei iz jos k ka
    kare kareva karo kateva ke keva kind kineva kisinau kiteva ko kolovik kolovika kolovikom koloviku
    kraiova ku kuiva la le lukru lukrul mai mea mei meu mi mie mne moldavi moldova moldovei moldovi moskova
    mult multumesk na nam nas ne ni no noastra nostru nu o ob on ona oni or ot pe pentru po prahova pri
    primara primaria protiv publik republika republiki rm romania romaniei rusia s sa sau se si slava so
    sokiala sotiala spasibo spe su sunt ta u ukraina ukrainei ukraini ukrainu un una undeva unu v va vam vas
    vasa vase vi voastra vostru vreau za
    """
)
_WORDS_TOO_LATIN: Final = _each(
    """
    ala alese ali alin ani dan dana dar dori editi ele eli era flori gene germani home homo ina kira lea lei
    lia liane lina line lini luka luni maia makar mara mare mari marka marki marta marti mine mini oni patru
    rada roman romane romani sase sava stane stani stele veri veti vike vin vini zahar
    """
)
"""First names, or forms of them, that are words as well: names only with a capital letter."""
_WORDS_TOO_CYRILLIC: Final = _each(
    """
    ali dani dania danih danim danoi dele doki ele eli era geni iakim ili inoi iule jene jeni kira lev levoi
    li lige ligi ligu liki lini liubaia liubi liuboi liubov liudei liudi luka mae mai maia maiu mara marta
    marte mili militi mini mir misi nati nide nikoli nine nini olimpiade olimpiadi oni rada radi radoiu rai
    roman spartak stan stane stani stanom stanu svete sveti tomu vasei vasi viku vlada volodie
    """
)

_SURNAME: Final = re.compile(r"(?:esku|[ei]anu|[^aeiou]aru|[^aeiou]i?uk|nko)\Z")
_SLAVIC: Final = re.compile(r"[oe]v(?:a|u|im|e|oi|oiu|ih)?\Z")
"""Surnames, but also the ends of many words of Russian."""
_MAYBE_SURNAME: Final = re.compile(
    r"(?:[^aeiou]u|[^aeiou]oi|in(?:a|u|im|oi|e)?|an|ean|ari?|oiu|[aeu]k|[nvlr]si|[^aeiou]ki|aki|as|uta|ila"
    r"|[aeiou]tka|ski?(?:i|ih|ogo|omu|im|aia|oi|a)?|[oe]v(?:a|u|im|e|oi|oiu|ih)?)\Z"
)
_OFFICE: Final = re.compile(r"(?:ului|lui|lor|[tknr]iei|tii|al|ala|ale|ika)\Z")
"""How words end that make an office of a role: the Advocate of the People, the Minister of Finance."""
_FATHER: Final = re.compile(
    r"(?:[oe]vik(?:i|a|iu|u|em)?|ilik(?:a|u|em)?|[oei]vn(?:a|i|e|oi|u|oiu)|inikn(?:a|i|e|oi|u))\Z"
)
_BENT_LATIN: Final = {"ei": ("a",), "i": ("a", ""), "e": ("a", ""), "o": ("a",), "ul": ("",), "ului": ("",)}
_BENT_CYRILLIC: Final = {
    "a": ("", "o"), "u": ("", "a", "o"), "om": ("", "o"), "em": ("", "i", "ei"), "e": ("", "a", "ia"),
    "ia": ("", "i"), "iu": ("", "ia"), "i": ("a", "ia"), "oi": ("a", ""), "ei": ("a", "ia"), "oiu": ("a",),
    "eiu": ("a",), "ovi": ("",), "im": ("",), "ih": ("",),
}  # fmt: skip
"""Ends of cases, and what stands in their place in the name itself."""
_LONGEST_END: Final = 4


class _Word(NamedTuple):
    start: int
    end: int
    folded: str
    is_capital: bool
    is_letter: bool
    is_latin: bool
    is_title: bool
    is_first: bool

    @property
    def is_nobody(self) -> bool:
        return self.folded in _NOBODY or self.is_title

    @property
    def is_known_surname(self) -> bool:
        """By a list, or by an end that only surnames have."""
        if self.folded in SURNAMES or (not self.is_latin and _is_bent(self.folded, SURNAMES, _BENT_CYRILLIC)):
            return True
        return len(self.folded) > _SHORTEST + 1 and _SURNAME.search(self.folded) is not None

    @property
    def is_surname(self) -> bool:
        if self.is_known_surname:
            return True
        return (
            (self.is_latin or self.is_capital)
            and len(self.folded) > _SHORTEST + 1
            and _SLAVIC.search(self.folded) is not None
        )

    @property
    def may_be_surname(self) -> bool:
        """Beside a first name at least."""
        return len(self.folded) > _SHORTEST and _MAYBE_SURNAME.search(self.folded) is not None

    @property
    def is_father(self) -> bool:
        return _FATHER.search(self.folded) is not None

    @property
    def may_be_name(self) -> bool:
        """Written like one, and no word that is written so for another reason."""
        return self.is_capital and not self.is_nobody and not _GUARDS.match(self.folded)


def find_names(text: str) -> Iterator[tuple[int, int]]:
    """Where names stand, `start` included and `end` not; places may overlap."""
    words = _words(text)
    guarded = _guarded(text, words)
    for at, word in enumerate(words):
        if at in guarded:
            continue
        if word.is_title or _LOOSE.match(word.folded):
            yield from _behind_title(text, words, at)
        if at + 1 < len(words) and at + 1 not in guarded:
            if word.is_letter or words[at + 1].is_letter:
                yield from _initials(text, words, at)
            elif _NEAR.fullmatch(text[word.end : words[at + 1].start]) and _is_full_name(word, words[at + 1]):
                yield word.start, words[at + 1].end


def _words(text: str) -> list[_Word]:
    found = list(_WORD.finditer(text))
    folded = fold_each([match[0] for match in found])
    words = []
    for match, plain in zip(found, folded, strict=True):
        word = match[0]
        is_latin = max(word) < _CYRILLIC
        is_capital = word[0].isupper() and (word[1:2].islower() or word[1:2] in {"'", "’"})
        words.append(
            _Word(
                *match.span(),
                plain,
                is_capital=is_capital,
                is_letter=len(word) == 1,
                is_latin=is_latin,
                is_title=(_TITLES_LATIN if is_latin else _TITLES_CYRILLIC).match(plain) is not None,
                is_first=_is_first(plain, is_latin=is_latin, is_capital=is_capital),
            )
        )
    return words


def _is_first(folded: str, *, is_latin: bool, is_capital: bool) -> bool:
    if folded in (_WORDS_TOO_LATIN if is_latin else _WORDS_TOO_CYRILLIC):
        return is_capital and folded in FIRST_NAMES
    bent = _BENT_LATIN if is_latin else _BENT_CYRILLIC
    return folded not in _NOBODY and (folded in FIRST_NAMES or _is_bent(folded, FIRST_NAMES, bent))


def _is_bent(folded: str, names: frozenset[str], bent: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether it is one of `names` in another case."""
    for length in range(1, _LONGEST_END + 1):
        for base in bent.get(folded[-length:], ()):
            if folded[:-length] + base in names:
                return True
    return False


def _guarded(text: str, words: list[_Word]) -> set[int]:
    """The words that belong to a street, a school, a church or a feast."""
    guarded: set[int] = set()
    for at, word in enumerate(words):
        if at + 1 < len(words) and (word.folded, words[at + 1].folded) in _KNOWN_PLACES:
            guarded |= {at, at + 1}
        if not _GUARDS.match(word.folded):
            continue
        near = words[at + 1 : at + 1 + _GUARDED]
        is_cased = any(each.is_capital for each in near)
        for behind, each in enumerate(near, at + 1):
            gap = text[words[behind - 1].end : each.start]
            if not _GUARDED_GAP.fullmatch(gap) or _ADDRESSES.match(each.folded):
                break
            if is_cased and not each.is_capital and not each.is_letter and each.folded not in _PARTICLES:
                break
            guarded.add(behind)
    return guarded


def _behind_title(text: str, words: list[_Word], at: int) -> Iterator[tuple[int, int]]:
    title, first = words[at], at + 1
    while first < len(words) and words[first].folded in _FILLERS:
        first += 1
    if first == len(words):
        return
    gap = text[words[first - 1].end : words[first].start]
    if not _BEHIND.fullmatch(gap) or ("." in gap and title.folded not in _ABBREVIATIONS):
        return
    last = first
    while _is_initial(text, words, last):
        last += 1
    if not _is_name_behind(title, words[last], has_initial=last > first):
        return
    more = words[last + 1] if last + 1 < len(words) else None
    if more and _NEAR.fullmatch(text[words[last].end : more.start]):
        last += more.may_be_name or more.is_father or more.is_surname
    yield words[first].start, words[last].end


def _is_name_behind(title: _Word, word: _Word, *, has_initial: bool) -> bool:
    if word.is_letter or word.is_nobody:
        return False
    if word.is_first or word.is_father or word.is_surname or (has_initial and word.may_be_surname):
        return True
    if _LOOSE.match(title.folded):
        return word.is_capital and word.may_be_surname
    is_address = _ADDRESSES.match(title.folded) is not None
    if word.may_be_name:
        return is_address or not _OFFICE.search(word.folded)
    is_in_u = len(word.folded) > _SHORTEST and _IN_U.search(word.folded) is not None
    return is_address and word.is_latin and is_in_u


def _is_full_name(one: _Word, two: _Word) -> bool:
    """A first name beside a surname, a father's name or another first name, in either order.

    Written as names are, either of the two may be one that nobody knows.
    """
    if two.is_father and (one.is_first or (one.may_be_name and two.is_capital)):
        return True
    for known, other in ((one, two), (two, one)):
        if known.is_capital and other.may_be_name and (known.is_first or known.is_known_surname):
            return not known.is_nobody
        if not known.is_first or other.is_nobody:
            continue
        is_like = other.may_be_surname and other.is_capital == known.is_capital
        if other.is_first or other.is_surname or is_like:
            return True
    return False


def _is_initial(text: str, words: list[_Word], at: int) -> bool:
    if at < 0 or at + 1 >= len(words) or not words[at].is_letter:
        return False
    return _INITIAL.fullmatch(text[words[at].end : words[at + 1].start]) is not None


def _initials(text: str, words: list[_Word], at: int) -> Iterator[tuple[int, int]]:
    """An initial and a surname in either order; two initials and whatever is written like a name."""
    one, two = words[at], words[at + 1]
    first, last = at, at + 1
    if not two.is_letter and _is_initial(text, words, at):
        other, is_double = two, _is_initial(text, words, at - 1)
        first -= is_double
        if (
            not is_double
            and not text[one.start].isupper()
            and (two.is_capital or one.folded in _PLACE_LETTERS)
        ):
            return
    elif not one.is_letter and text.startswith(".", two.end) and _NEAR.fullmatch(text[one.end : two.start]):
        other, is_double = one, _is_initial(text, words, last) and words[last + 1].is_letter
        last += is_double
    else:
        return
    if not other.is_nobody and (other.is_surname or (is_double and other.may_be_name)):
        yield words[first].start, words[last].end
