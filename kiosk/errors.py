"""Faults the program can tell: a stable code, what happened, and what a technician does about it.

Faults of the environment (`EnvironmentFault`) and wrong input (`InputFault`) are families of their own;
anything that is neither is a bug of ours and keeps its traceback in the log.
Wording for visitors is chosen in `kiosk.ui.words` by the code alone.
"""

from collections.abc import Sequence


class KioskError(Exception):
    """A fault that is told. `code` is stable, `detail` and `remedy` are for the technician, in English."""

    code = "fault"
    remedy = "Run `kiosk doctor` and look at the log."

    def __init__(self, detail: str, remedy: str | None = None) -> None:
        super().__init__(detail)
        self.detail = detail
        if remedy is not None:
            self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.detail} {self.remedy}"


class InputFault(KioskError):
    """Somebody gave the program something it cannot take; nothing was changed."""

    code = "input"
    remedy = "Correct it and try again."


class EnvironmentFault(KioskError):
    """Disk, network, keyring or another process is not as it should be."""

    code = "environment"


class DiskFull(EnvironmentFault):
    """A write found no space; what was confirmed before stands."""

    code = "disk_full"
    remedy = (
        "Free space on the disk of the data folder; waiting events leave as soon as there is a connection."
    )


class DiskFault(EnvironmentFault):
    """The disk answered with an input/output error."""

    code = "disk_fault"
    remedy = "Check the disk; copy the data folder to another one before anything else."


class FolderReadOnly(EnvironmentFault):
    """The data folder or its database cannot be written."""

    code = "read_only"
    remedy = "Give the kiosk's user the right to write in the data folder."


class DatabaseDamaged(EnvironmentFault):
    """The database does not read as a database; it is set aside and salvaged at the next start."""

    code = "database_damaged"
    remedy = "Start the kiosk again: it sets the file aside and carries over everything that can be read."


class DatabaseBusy(EnvironmentFault):
    """Another process holds the database longer than it should."""

    code = "database_busy"
    remedy = "Close other kiosk commands on this PC and try again."


class DatabaseNewer(EnvironmentFault):
    """The database was written by a newer version of the program."""

    code = "database_newer"
    remedy = "Install the newer version of the kiosk again."


class AlreadyRunning(EnvironmentFault):
    """A second start on the same data folder."""

    code = "already_running"
    remedy = "Use the one that is open, or choose another folder with --data."


class NotEnrolled(EnvironmentFault):
    """This PC has not joined a centre yet."""

    code = "not_enrolled"
    remedy = "Run `kiosk enrol URL` with a code from the agency."


class Copied(EnvironmentFault):
    """The data folder came from another machine, by a cloned disk; that one goes on speaking for itself."""

    code = "clone_detected"
    remedy = "Ask the agency for a code of its own and run `kiosk enrol URL`; what is recorded here is kept."


class KeyringUnavailable(EnvironmentFault):
    """The keyring of the operating system does not answer, so the token can be neither read nor kept."""

    code = "keyring"
    remedy = (
        "Unlock or install a secret service, or choose the declared fallback with KIOSK_CREDENTIALS=file; "
        "visits are still recorded and wait."
    )


class CentralUnreachable(EnvironmentFault):
    """No answer of central's own came back; `state` tells offline, gateway, busy or failed."""

    code = "central"
    remedy = "Check the line; the kiosk tries again by itself."

    def __init__(
        self, state: str, detail: str, retry_after_s: float | None = None, status: int | None = None
    ) -> None:
        super().__init__(detail)
        self.state = state
        self.retry_after_s = retry_after_s
        self.status = status


class AccessDenied(EnvironmentFault):
    """Central answered in its own words that this device or code is not allowed."""

    code = "denied"
    remedy = "Ask the agency for an enrolment code and run `kiosk enrol URL`; nothing that waits is lost."


class PackRefused(InputFault):
    """A guide pack is unsigned, altered, older than the installed one, too big or does not fit its schema."""

    code = "pack_refused"
    remedy = "The installed guide pack stays. Ask the agency for a new file."


class PackExpired(PackRefused):
    """What central signed about guide packs has run out: somebody may be hiding newer ones."""

    code = "pack_expired"
    remedy = "The installed guide pack stays. Check the date of this PC, then ask the agency for a new stick."


class SettingsRefused(InputFault):
    """The centre's settings, as central sends them, do not fit."""

    code = "settings_refused"
    remedy = "The settings of before stay. Ask the agency to correct them at central."


class ProvisionRefused(InputFault):
    """The file that is to set up this PC has faults: each with its place in the file, all at once."""

    code = "provision_refused"
    remedy = "Nothing was changed. Correct the file and try again."

    def __init__(self, faults: Sequence[str]) -> None:
        super().__init__("".join(f"\n  {fault}" for fault in faults) + "\n")


class CodesUsedUp(EnvironmentFault):
    """Every code for this PC is taken, by other PCs or by time."""

    code = "codes_used_up"
    remedy = "Nothing else was changed. Ask the agency for more codes, and add them to the file."


class BundleRefused(InputFault):
    """A bundle of events, or central's receipts for one, cannot be taken from the stick."""

    code = "bundle_refused"
    remedy = "Nothing was changed. Export once more with `kiosk queue export FILE` and carry that file."


class UpdateRefused(InputFault):
    """What is offered as an update is unsigned, altered, older than what was seen before, or no program."""

    code = "update_refused"
    remedy = "The kiosk goes on with the version it has. Ask the agency for a correct one."


class UpdatesExpired(EnvironmentFault):
    """What the agency signed about updates has run out: somebody may be hiding newer ones."""

    code = "updates_expired"
    remedy = "Check the date of this PC, then ask the agency to sign its updates anew; visitors are served."


class UpdatesOff(EnvironmentFault):
    """This build came without the agency's root of trust, so it can believe no update."""

    code = "updates_off"
    remedy = "Install a build of the agency's when updates are wanted."


class WrongPin(InputFault):
    """No specialist has this PIN, or it was not even looked at because the wait is not over.

    `wait_s` are the seconds until another may be tried. The two are told alike, so that guessing on
    during the wait teaches nothing.
    """

    code = "wrong_pin"
    remedy = "Ask the technician for a new PIN when it is forgotten: `kiosk specialists reset NAME`."

    def __init__(self, wait_s: int) -> None:
        super().__init__(f"This PIN is not accepted; the next may be tried in {wait_s} s.")
        self.wait_s = wait_s


class PinsNotSet(EnvironmentFault):
    """No specialist of this PC has a PIN that can be checked."""

    code = "pins_not_set"
    remedy = (
        "Run `kiosk specialists add NAME`, or `kiosk specialists reset NAME` for those listed without a PIN."
    )


class NoSandbox(EnvironmentFault):
    """The browser engine would have to run without its sandbox, so no site is opened."""

    code = "no_sandbox"
    remedy = "Start the kiosk as a user of its own, never as root."
