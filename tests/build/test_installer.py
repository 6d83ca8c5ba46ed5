"""The installer for Windows, as far as it can be looked at without Windows."""

import re

from build.installer import SCRIPT

WORKFLOW = SCRIPT.parents[2] / ".github" / "workflows" / "windows.yml"
LANGUAGES = {"ENGLISH", "ROMANIAN", "RUSSIAN", "UKRAINIAN"}


def sections():
    """The two halves of the script: what installs, what uninstalls."""
    return SCRIPT.read_text("utf-8").split('Section "Uninstall"')


def test_every_sentence_is_there_in_every_language():
    told = re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\}", SCRIPT.read_text("utf-8"), re.MULTILINE)
    names = {name for name, _ in told}
    assert names
    assert {(name, language) for name in names for language in LANGUAGES} == set(told)


def test_a_silent_installation_asks_nothing():
    asked = re.findall(r"^\s*MessageBox .*$", SCRIPT.read_text("utf-8"), re.MULTILINE)
    assert asked
    assert all("/SD " in each for each in asked)


def test_an_installation_touches_no_data_and_nobody_answers_no_for_a_purge():
    installing, uninstalling = sections()
    assert not re.search(r"(RMDir|Delete) .*\$APPDATA", installing)
    assert uninstalling.count('RMDir /r "$APPDATA\\${NAME}"') == 1
    assert "/SD IDNO IDNO keep" in uninstalling


def test_whole_folders_are_removed_only_where_they_are_the_programs_own():
    removed = set(re.findall(r'RMDir /r "([^"]+)"', SCRIPT.read_text("utf-8")))
    assert removed == {r"$INSTDIR\_internal", r"$INSTDIR\licences", r"$APPDATA\${NAME}"}


def test_the_workflow_signs_only_where_there_is_a_certificate():
    told = WORKFLOW.read_text("utf-8")
    assert "if: env.CERTIFICATE != ''" in told
    assert "--installer --sign" in told
