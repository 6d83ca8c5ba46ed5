"""USB sticks as the operating system shows them, and papers to and from them."""

import os
from pathlib import Path

import pytest

from kiosk.device.sticks import DEEPEST, copy_to, papers, plugged_in
from kiosk.errors import FolderReadOnly


@pytest.fixture
def system(tmp_path: Path) -> tuple[Path, Path]:
    """What /proc/self/mounts and /sys/class/block look like with one stick, one card and one disk."""
    blocks, devices = tmp_path / "block", tmp_path / "devices"
    blocks.mkdir()
    for bus, disk, removable in (("usb1/1-1", "sdb", "0"), ("mmc0", "mmcblk0", "1"), ("ata1", "sda", "0")):
        part = devices / bus / disk / f"{disk}1"
        part.mkdir(parents=True)
        (part.parent / "removable").write_text(f"{removable}\n")
        (blocks / part.name).symlink_to(part)
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "proc /proc proc rw 0 0\n"
        "/dev/sda1 / ext4 rw 0 0\n"
        "/dev/sdb1 /home ext4 rw 0 0\n"
        "/dev/sda1 /mnt/archive ext4 rw 0 0\n"
        "/dev/sdb1 /media/kiosk/STICUL\\040MEU vfat rw 0 0\n"
        "/dev/mmcblk01 /media/kiosk/card vfat rw 0 0\n"
        "/dev/gone1 /media/kiosk/gone vfat rw 0 0\n"
    )
    return mounts, blocks


def test_sticks_and_cards_are_found_and_the_disk_of_the_pc_is_not(system: tuple[Path, Path]) -> None:
    assert plugged_in(*system) == [Path("/media/kiosk/STICUL MEU"), Path("/media/kiosk/card")]


def test_without_a_list_of_mounts_there_are_no_sticks(tmp_path: Path) -> None:
    assert plugged_in(tmp_path / "none", tmp_path) == []


def test_papers_are_listed_by_name_without_links_and_hidden_files(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    for name in ("b.pdf", "A.PDF", ".secret.pdf", "run.exe", "sub/c.png"):
        (tmp_path / name).write_bytes(b"1234")
    (tmp_path / "link.pdf").symlink_to("/etc/passwd")
    found = papers(tmp_path, {"pdf", "png"})
    assert [(paper.path.name, paper.size) for paper in found] == [("A.PDF", 4), ("b.pdf", 4), ("c.png", 4)]


def test_a_deep_tree_is_not_followed(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["x"] * (DEEPEST + 1))
    deep.mkdir(parents=True)
    (deep / "a.pdf").touch()
    assert papers(tmp_path, {"pdf"}) == []


def test_a_stick_taken_out_has_no_papers(tmp_path: Path) -> None:
    assert papers(tmp_path / "gone", {"pdf"}) == []


def test_a_copy_never_replaces_what_is_on_the_stick(tmp_path: Path) -> None:
    paper, stick = tmp_path / "chitanta.pdf", tmp_path / "stick"
    paper.write_bytes(b"new")
    stick.mkdir()
    (stick / "chitanta.pdf").write_bytes(b"old")
    assert copy_to(stick, paper) == stick / "chitanta (2).pdf"
    assert (stick / "chitanta.pdf").read_bytes() == b"old"
    assert (stick / "chitanta (2).pdf").read_bytes() == b"new"


def test_a_stick_that_refuses_is_told_and_nothing_half_stays(tmp_path: Path) -> None:
    paper = tmp_path / "chitanta.pdf"
    paper.write_bytes(os.urandom(100))
    with pytest.raises(FolderReadOnly):
        copy_to(tmp_path / "gone", paper)
