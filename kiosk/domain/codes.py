"""The closed lists of coded values that events may carry (contract, section 2)."""

from enum import StrEnum


class Language(StrEnum):
    """Languages of the screens, in the order they are offered."""

    RO = "ro"
    RU = "ru"
    UK = "uk"
    EN = "en"


class VisitMode(StrEnum):
    """How a visitor wants to work."""

    SELF = "self"
    SPECIALIST = "specialist"
    TRAINING = "training"


class VisitOrigin(StrEnum):
    """Where a check-in was taken."""

    SCREEN = "screen"
    SPECIALIST = "specialist"
    PAPER = "paper"


class AgeBand(StrEnum):
    """Age bands in full years; coarse, so that nobody can be told apart in a small village."""

    TO_25 = "0-25"
    TO_45 = "26-45"
    TO_62 = "46-62"
    FROM_63 = "63+"


class Sex(StrEnum):
    """Sex as the visitor states it."""

    FEMALE = "female"
    MALE = "male"


class Locality(StrEnum):
    """Where a visitor came from, as seen from the centre."""

    OWN = "own"
    NEIGHBOURING = "neighbouring"
    DIASPORA = "diaspora"
    OTHER = "other"


class Need(StrEnum):
    """Special help a visitor asks the specialist for."""

    HEARING = "hearing"
    SEEING = "seeing"
    WALKING = "walking"
    READING = "reading"
    INTERPRETER = "interpreter"


class Place(StrEnum):
    """Where a visitor stands in the specialist's line; kept on this PC, never sent."""

    WAITING = "waiting"
    CALLED = "called"
    ASIDE = "aside"


class Precedence(StrEnum):
    """Why somebody may be called before others; kept on this PC until the day is over, never sent."""

    URGENT = "urgent"
    CHILD = "child"
    DISABILITY = "disability"


class SessionKind(StrEnum):
    """What a session at the computer is."""

    SELF = "self"
    ASSISTED = "assisted"
    PRACTICE = "practice"


class SessionEnd(StrEnum):
    """Why a session ended."""

    FINISHED = "finished"
    IDLE = "idle"
    TIME_UP = "time_up"
    SPECIALIST = "specialist"
    CRASH = "crash"


class Wipe(StrEnum):
    """What is known about the traces of a session; `not_needed` when no site was opened."""

    CLEAN = "clean"
    DIRTY = "dirty"
    NOT_NEEDED = "not_needed"


class Outcome(StrEnum):
    """How far a service came."""

    DONE = "done"
    PARTLY = "partly"
    REFERRED = "referred"
    NOT_POSSIBLE = "not_possible"


class Obstacle(StrEnum):
    """What stood in the way of a service."""

    NONE = "none"
    NO_SIGNATURE = "no_signature"
    MISSING_DOCUMENT = "missing_document"
    NO_EMAIL = "no_email"
    NO_CARD = "no_card"
    SITE_DOWN = "site_down"
    GAVE_UP = "gave_up"
    NOT_ENTITLED = "not_entitled"
    OTHER = "other"


class Driver(StrEnum):
    """Who had the keyboard."""

    VISITOR = "visitor"
    TOGETHER = "together"
    SPECIALIST = "specialist"


class AloneNextTime(StrEnum):
    """Whether the visitor could do it alone next time."""

    YES = "yes"
    NO = "no"


class SiteFault(StrEnum):
    """Why a site could not be used."""

    OFFLINE = "offline"
    TIMEOUT = "timeout"
    DNS = "dns"
    TLS = "tls"
    HTTP_ERROR = "http_error"
    BLOCKED = "blocked"


class FeedbackReason(StrEnum):
    """What a visitor liked or missed, chosen by icon."""

    HELP = "help"
    CLARITY = "clarity"
    SPEED = "speed"
    SITE = "site"
    WAITING = "waiting"
    COMPUTER = "computer"


class Login(StrEnum):
    """What a site asks for at its door."""

    NONE = "none"
    MPASS = "mpass"
    ACCOUNT = "account"


class Signature(StrEnum):
    """Which electronic signature a service asks for."""

    NONE = "none"
    ANY = "any"
    QUALIFIED = "qualified"


class Connection(StrEnum):
    """How the line to central stands, as `kiosk sync` and the header tell it."""

    OK = "ok"
    OFFLINE = "offline"
    GATEWAY = "gateway"
    DENIED = "denied"
    BUSY = "busy"
    FAILED = "failed"


class Trace(StrEnum):
    """What can be left of a visit after its wipe, in the order in which it is looked for."""

    PROCESS = "process"
    FOLDER = "folder"
    FILE = "file"
    MARKER = "marker"


class MaintenanceEnd(StrEnum):
    """How a technician's work on the PC ended."""

    BUTTON = "button"
    TIMER = "timer"
    RESTART = "restart"
