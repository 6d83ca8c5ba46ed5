"""The first start from the command line: once done, it is not done again."""


def test_a_pc_that_is_set_up_opens_no_window(kiosk, central):
    kiosk("enrol", central.url, central.command("enrolment-code", "lozova"))
    kiosk("specialists", "add", "Elena", "--pin-stdin", given="204816\n")
    done = kiosk("setup")
    assert (done.returncode, done.stdout) == (0, "This PC is set up already.\n")
