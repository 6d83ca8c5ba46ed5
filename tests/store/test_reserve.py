"""The reserve: there before the disk is full, gone when it is needed."""

from pathlib import Path

from kiosk.store import reserve


def test_the_reserve_takes_room_once_and_gives_it_back_once(tmp_path: Path):
    assert reserve.set_apart(tmp_path)
    kept = tmp_path / reserve.FILE_NAME
    assert kept.stat().st_blocks * 512 >= reserve.SIZE  # room that is really taken
    written = kept.stat().st_mtime_ns
    assert reserve.set_apart(tmp_path)
    assert kept.stat().st_mtime_ns == written
    assert reserve.give_back(tmp_path)
    assert not kept.exists()
    assert not reserve.give_back(tmp_path)


def test_half_a_reserve_is_made_whole(tmp_path: Path):
    (tmp_path / reserve.FILE_NAME).write_bytes(b"half")
    assert reserve.set_apart(tmp_path)
    assert (tmp_path / reserve.FILE_NAME).stat().st_size == reserve.SIZE


def test_a_disk_without_room_has_no_reserve_and_says_so(tmp_path: Path):
    assert not reserve.set_apart(tmp_path / "not there")
