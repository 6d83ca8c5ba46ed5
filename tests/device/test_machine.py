"""A copied disk notices that it woke up elsewhere; a repaired PC stays itself."""

from pathlib import Path

from kiosk.device.machine import fingerprint, machine
from kiosk.domain.machine import Machine

CARD, DISK = "3c:52:82:11:22:33", "naa.5000c500a1b2c3d4"


class Box:
    """A machine's /sys and /etc, as Linux shows them."""

    def __init__(self, root: Path, system: str = "b3f1") -> None:
        self.root = root
        (root / "etc").mkdir(parents=True)
        (root / "sys/class/net").mkdir(parents=True)
        (root / "etc/machine-id").write_text(f"{system}\n")

    def card(self, name: str, address: str, where: str = "pci0000:00", assigned: str = "0") -> "Box":
        return self._device("net", name, where, address=address, addr_assign_type=assigned)

    def disk(self, name: str, wwid: str, where: str = "pci0000:00", removable: str = "0") -> "Box":
        return self._device("block", name, where, wwid=wwid, removable=removable)

    def _device(self, kind: str, name: str, where: str, **files: str) -> "Box":
        hardware = self.root / "sys/devices" / where / name
        hardware.mkdir(parents=True)
        shown = self.root / "sys" / ("class/net" if kind == "net" else "block") / name
        shown.mkdir(parents=True)
        (shown / "device").symlink_to(hardware)
        for file, content in files.items():
            (shown / file).write_text(f"{content}\n")
        return self


def test_a_copied_disk_on_another_machine_is_seen(tmp_path: Path) -> None:
    one = machine(Box(tmp_path / "one").card("eth0", CARD).disk("sda", DISK).root)
    copy = Box(tmp_path / "copy").card("eth0", "3c:52:82:99:99:99").disk("sda", "naa.5000c500ffffffff")
    assert not one.is_same(machine(copy.root))
    assert fingerprint(one) != fingerprint(machine(copy.root))


def test_a_new_disk_or_a_new_card_is_still_the_same_machine(tmp_path: Path) -> None:
    one = machine(Box(tmp_path / "one").card("eth0", CARD).disk("sda", DISK).root)
    new_disk = (
        Box(tmp_path / "disk", system="other").card("eth0", CARD).disk("nvme0n1", "eui.0025385b71b0a1b2")
    )
    new_card = Box(tmp_path / "card").card("enp3s0", "b4:2e:99:00:00:01").disk("sda", DISK)
    assert one.is_same(machine(new_disk.root))
    assert one.is_same(machine(new_card.root))


def test_what_can_be_carried_to_another_machine_does_not_count(tmp_path: Path) -> None:
    bare = machine(Box(tmp_path / "bare").root)
    hung = (
        Box(tmp_path / "hung")
        .card("usb0", CARD, where="pci0000:00/usb1")
        .disk("sdb", DISK, where="pci0000:00/usb2")
        .disk("sr0", "naa.5000", removable="1")
        .card("wlan0", "a2:11:22:33:44:55", assigned="1")
        .disk("vda", "t10.ATA QEMU HARDDISK QM00001")
    )
    assert machine(hung.root).parts == bare.parts == frozenset()


def test_where_no_part_shows_the_installed_system_decides(tmp_path: Path) -> None:
    bare = machine(Box(tmp_path / "bare").root)
    again = machine(Box(tmp_path / "again").root)
    other = machine(Box(tmp_path / "other", system="c0ffee").root)
    assert bare.is_same(again)
    assert not bare.is_same(other)
    assert bare.is_same(Machine(frozenset(), None))


def test_nothing_of_the_hardware_can_be_read_from_what_is_kept(tmp_path: Path) -> None:
    one = machine(Box(tmp_path / "one").card("eth0", CARD).disk("sda", DISK).root)
    assert len(one.parts) == 2
    for fact in (*one.parts, one.system, fingerprint(one)):
        assert fact is not None
        assert len(fact) == 16
        int(fact, 16)
    assert one == machine(tmp_path / "one")


def test_the_machine_of_this_test_is_itself() -> None:
    assert machine().is_same(machine())
