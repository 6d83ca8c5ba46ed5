"""Lock-down of Windows, on a sheet that stands for it: what is set, what comes back, what a cut leaves."""

import json
import re
import sys
import xml.etree.ElementTree as ET

import pytest
from click.testing import CliRunner

from kiosk.cli import main
from kiosk.device import autologon, policies
from kiosk.device.doctor import State
from kiosk.device.lockdown import NotLockable
from kiosk.device.policies import ENTERPRISE, PRO, WINLOGON
from kiosk.device.settings import Settings
from kiosk.device.tiers import check_lockdown
from kiosk.paths import resource
from tests.device.killing import killed_after
from tests.device.sheet import FILTER, Sheet

SHELL = r'"C:\Program Files\CUPS Kiosk\kiosk.exe" -m kiosk run'
TIERS = policies.tiers(SHELL)
AUTO = rf"registry:{WINLOGON}|AutoAdminLogon"
CUT = """
import sys
from pathlib import Path
from tests.device.test_windows_lockdown import PRO, windows
here = windows(Path(sys.argv[1]))
here.apply(PRO) if sys.argv[2] == "apply" else here.remove()
"""


def windows(folder):
    return Settings(Sheet(folder / "sheet.json"), TIERS, folder / "lockdown" / "record.json")


@pytest.fixture
def here(tmp_path):
    """A PC that signs in somebody else by itself, with a readable password and a hidden one."""
    here = windows(tmp_path)
    here.system.write(AUTO, "0")
    here.system.write(rf"registry:{WINLOGON}|AutoLogonCount", 7)
    here.system.write(rf"registry:{WINLOGON}|DefaultUserName", [2, "%COMPUTERNAME%"])
    here.system.set_plain("readable")
    here.system.keep_secret(autologon.SECRET, "hidden")
    return here


def test_what_was_there_comes_back(here):
    before = here.system.whole()
    assert here.tier() == "none"
    assert here.apply(PRO)
    assert here.tier() == PRO
    assert here.system.plain() is None
    assert here.system.secret(autologon.SECRET) not in {None, "hidden"}
    assert here.remove()
    assert here.system.whole() == before
    assert not here.record.parent.exists()
    assert not here.remove()


def test_applying_twice_changes_nothing(here):
    before = here.system.whole()
    here.apply(PRO)
    applied = here.system.whole()
    assert not here.apply(PRO)
    assert here.system.whole() == applied
    here.remove()
    assert here.system.whole() == before


def test_the_keyboard_filter_comes_with_the_next_start(here):
    before = here.system.whole()
    with pytest.raises(NotLockable):
        here.apply(ENTERPRISE)
    assert here.tier() == f"{ENTERPRISE}-incomplete"
    here.system.start_again()
    assert here.apply(ENTERPRISE)
    assert here.tier() == ENTERPRISE
    here.remove()
    here.system.start_again()
    assert here.system.whole() == before


def test_keys_that_were_blocked_before_stay_blocked(here):
    here.system.write(FILTER, True)
    here.system.start_again()
    here.system.write("keys", ["Win+L"])
    before = here.system.whole()
    here.apply(ENTERPRISE)
    assert here.system.read("keys") == policies.blocked_keys()
    here.remove()
    assert here.system.whole() == before


def test_a_setting_that_somebody_changed_is_told_and_set_again(here):
    before = here.system.whole()
    here.apply(PRO)
    here.system.write(AUTO, "0")
    assert here.tier() == f"{PRO}-incomplete"
    assert here.apply(PRO)
    assert here.tier() == PRO
    here.remove()
    assert here.system.whole() == before


def test_another_tier_waits_for_the_first_to_be_removed(here):
    here.apply(PRO)
    with pytest.raises(NotLockable):
        here.apply(ENTERPRISE)
    assert here.tier() == PRO


def test_no_password_is_written_down_or_shown(here):
    shown = "\n".join(here.plan(PRO))
    here.apply(PRO)
    shown += here.record.read_text() + "\n".join([*here.plan(PRO), *here.plan_of_removal()])
    ours = here.system.secret(autologon.OURS)
    assert not [each for each in ("readable", "hidden", ours) if each in shown]


def test_a_dry_run_shows_every_setting_and_changes_nothing(here):
    before = here.system.whole()
    told = list(here.plan(PRO))
    assert len(told) == len(TIERS[PRO])
    assert f'{AUTO}: "0" -> "1"' in told
    assert f"user:{WINLOGON}|Shell: (nothing) -> {json.dumps(SHELL)}" in told
    assert here.system.whole() == before
    assert not here.record.exists()
    here.apply(PRO)
    assert f"{AUTO}: is set" in here.plan(PRO)
    assert f'{AUTO}: "1" -> "0"' in here.plan_of_removal()


def test_a_pc_that_has_lost_its_record_is_told_as_locked_again(here):
    here.apply(PRO)
    here.record.unlink()
    assert here.tier() == "none"
    assert not here.apply(PRO)
    assert here.tier() == PRO


def test_a_version_that_lies_elsewhere_and_would_set_more_tells_the_tier_as_it_was_applied(here):
    before = here.system.whole()
    here.apply(PRO)
    theirs = policies.tiers(r"C:\ProgramData\elsewhere.exe")[PRO]
    newer = Settings(here.system, {PRO: {**theirs, "registry:New|Rule": 1}}, here.record)
    assert newer.tier() == PRO
    assert newer.apply(PRO)
    assert here.system.read("registry:New|Rule") == 1
    here.remove()
    assert here.system.whole() == before


class ForAdministrators:
    """The same sheet for a user who may see the registry alone."""

    def __init__(self, sheet):
        self._sheet = sheet

    def read(self, address):
        if not address.startswith(("registry:", "user:")):
            raise NotLockable("Only an administrator may see that.")
        return self._sheet.read(address)

    def write(self, address, _value):
        raise NotLockable(f"Only an administrator may set {address}.")


def test_who_may_not_see_a_setting_takes_the_record_at_its_word(here):
    here.apply(PRO)
    theirs = Settings(ForAdministrators(here.system), TIERS, here.record)
    assert theirs.tier() == PRO
    assert "autologon: (only an administrator may see it)" in "\n".join(theirs.plan(PRO))
    here.system.write(AUTO, "0")
    assert theirs.tier() == f"{PRO}-incomplete"
    with pytest.raises(NotLockable):
        theirs.remove()
    assert here.record.exists()


@pytest.mark.skipif(sys.platform != "linux", reason="kills by a signal")
@pytest.mark.timeout(120)
def test_what_a_kill_cut_short_is_completed_or_taken_back(here, tmp_path):
    before = here.system.whole()
    calls = 1
    while killed_after(calls, CUT, tmp_path, "apply"):
        if calls % 2:
            assert here.tier() in {"none", f"{PRO}-incomplete", PRO}
            here.apply(PRO)
            assert here.tier() == PRO
        here.remove()
        assert here.system.whole() == before
        calls += 97
    assert calls > 100
    calls = 1
    while killed_after(calls, CUT, tmp_path, "remove"):
        if calls % 2:
            here.remove()
            assert here.system.whole() == before
        here.apply(PRO)
        assert here.tier() == PRO
        calls += 71
    assert calls > 50
    assert here.system.whole() == before


def test_a_change_of_passwords_cut_anywhere_is_completed_or_taken_back(here):
    """Each change of `take_over` and `give_back` in turn is the last one before the power goes."""
    before = here.system.whole()

    class PowerCut(Exception):
        """The plug is pulled."""

    class Dying:
        def __init__(self, sheet, left):
            self.sheet, self.left = sheet, left
            self.secret, self.plain = sheet.secret, sheet.plain

        def _one_less(self):
            self.left -= 1
            if self.left < 0:
                raise PowerCut

        def keep_secret(self, name, text):
            self._one_less()
            self.sheet.keep_secret(name, text)

        def set_plain(self, text):
            self._one_less()
            self.sheet.set_plain(text)

    for left in range(5):
        with pytest.raises(PowerCut):
            autologon.take_over(Dying(here.system, left))
        assert autologon.whose(here.system) in {autologon.ANOTHER, autologon.HALF}
        autologon.take_over(here.system)
        assert autologon.whose(here.system) == autologon.KIOSK
        with pytest.raises(PowerCut):
            autologon.give_back(Dying(here.system, left))
        autologon.give_back(here.system)
        assert here.system.whole() == before
        assert autologon.whose(here.system) == autologon.ANOTHER


def test_a_pc_where_nobody_signed_in_by_himself_is_so_again(tmp_path):
    sheet = Sheet(tmp_path / "sheet.json")
    assert autologon.whose(sheet) is None
    autologon.take_over(sheet)
    autologon.give_back(sheet)
    assert autologon.whose(sheet) is None


def test_the_edition_decides_which_tiers_are_possible():
    for edition in ("Core", "CoreSingleLanguage", ""):
        assert policies.possible(edition) == ()
    for edition in ("Professional", "ProfessionalEducation", "ServerDatacenter"):
        assert policies.possible(edition) == (PRO,)
    for edition in ("Enterprise", "EnterpriseS", "Education", "IoTEnterprise", "IoTEnterpriseS"):
        assert policies.possible(edition)[-1] == ENTERPRISE


def test_the_doctor_names_the_tier_in_force_and_the_one_that_is_possible():
    assert check_lockdown(PRO, PRO).state is State.GREEN
    assert str(check_lockdown(PRO, ENTERPRISE).detail) == "windows-pro; possible: windows-enterprise"
    assert str(check_lockdown("none", PRO).detail) == "not locked down; possible: windows-pro"
    for tier, best in (("none", PRO), (f"{PRO}-incomplete", PRO), ("none", "none")):
        found = check_lockdown(tier, best)
        assert found.state is State.AMBER
        assert "sudo" not in found.remedy


@pytest.mark.skipif(sys.platform == "win32", reason="there it can be had")
def test_a_tier_of_windows_cannot_be_had_elsewhere():
    done = CliRunner().invoke(main, ["lockdown", "apply", "--tier", PRO, "--dry-run"])
    assert done.exit_code == 1
    assert "This system cannot have the lock-down windows-pro." in done.output


# Microsoft's schema ("Shell Launcher XML Schema Definition" on learn.microsoft.com) in our words: an element,
# the children it can have, and its attributes with what they must look like.
V1, V2 = (f"{{http://schemas.microsoft.com/ShellLauncher/{year}/Configuration}}" for year in (2018, 2019))
GUID = r"\{[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\}"
ACTION = "RestartShell|RestartDevice|ShutdownDevice|DoNothing"
SHELL_WORDS = {"Shell": ".+", f"{V2}AppType": "UWP|Desktop", f"{V2}AllAppsFullScreen": "true|false|1|0"}
SCHEMA = {
    "ShellLauncherConfiguration": (["Profiles", "Configs"], {}),
    "Profiles": (["DefaultProfile", "Profile"], {}),
    "DefaultProfile": (["Shell"], {}),
    "Profiles/Profile": (["Shell"], {"Id": GUID, "Name": ".*"}),
    "Shell": (["ReturnCodeActions", "DefaultAction"], SHELL_WORDS),
    "DefaultAction": ([], {"Action": ACTION}),
    "Configs": (["Config"], {}),
    "Config": (["Account", "Profile"], {}),
    "Account": ([], {"Name": ".+"}),
    "Config/Profile": ([], {"Id": GUID}),
}


def check_by_schema(element, parent=""):
    name = element.tag.removeprefix(V1)
    children, words = SCHEMA.get(f"{parent}/{name}") or SCHEMA[name]
    order = [children.index(child.tag.removeprefix(V1)) for child in element]
    assert order == sorted(order)
    for word, text in element.attrib.items():
        assert re.fullmatch(words[word], text)
    for child in element:
        check_by_schema(child, name)


def test_the_configuration_of_shell_launcher_is_as_microsoft_describes_it():
    found = ET.fromstring(policies.shell_launcher(SHELL))  # noqa: S314  our own
    check_by_schema(found)

    def word(place, name):
        [element] = found.findall(V1 + place.replace("/", f"/{V1}"))
        return element.get(name)

    assert word("Profiles/Profile", "Id") == word("Configs/Config/Profile", "Id")
    assert word("Profiles/Profile/Shell", "Shell") == SHELL
    assert word("Configs/Config/Account", "Name") == policies.ACCOUNT
    assert word("Profiles/DefaultProfile/Shell", "Shell") == r"%SystemRoot%\explorer.exe"  # the technician's


def test_the_script_answers_everything_that_is_asked():
    script = (resource("lockdown/windows") / "system.ps1").read_text("ascii")
    answered = set(re.findall(r'^        "(\w+)" \{', script, re.MULTILINE))
    asked = {re.split(":", address)[0] for tier in TIERS.values() for address in tier}
    assert asked - {"registry", "user", "autologon"} == answered
    assert script.count("{") == script.count("}")
    assert script.count("(") == script.count(")")


def test_a_key_that_a_windows_does_not_know_is_as_good_as_blocked():
    ours = policies.blocked_keys()
    assert policies.now_blocked("\n") == []
    assert policies.now_blocked(f"Ctrl\n{' '.join([*ours, 'Ctrl'])}") == ["Ctrl"]
    assert policies.now_blocked(f"{' '.join(ours[1:])}\n{' '.join(ours[1:])}") == ours


def test_keys_for_typing_are_not_blocked():
    assert not {"Shift", "Ctrl", "Alt"} & set(policies.blocked_keys())
    assert {"Ctrl+Alt+Del", "Shift+Ctrl+Esc", "Win+L", "Alt+Tab"} <= set(policies.blocked_keys())
