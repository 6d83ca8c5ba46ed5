"""A disk that forgets: the states in which a power cut may leave what a recorded program wrote.

What was not synced may be missing, in any part and order, down to sectors of 512 bytes; so may names that
were given or taken away. A file that is synced keeps its content and size; names stand once their folder, or
the file that was made under them, is synced.
"""

import random
import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

SECTOR: Final = 512
CALLS: Final = "openat,pwrite64,write,fsync,fdatasync,ftruncate,rename,unlink"
TRACING: Final = ("-y", "-xx", "-s", str(2**20), "-e", f"trace={CALLS}")
_CALL: Final = re.compile(r"(\w+)\((.*)\) += 0*(-?\d+)")
_HANDLE: Final = re.compile(r"\d+<((?:\\x[0-9a-f]{2})*)>")
_TEXT: Final = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_OF_NO_USE_AFTER: Final = ("-shm", ".lock")
"""Files that hold nothing once no process has them open."""
_HALF: Final = 0.5


@dataclass(frozen=True, slots=True)
class Op:
    """One storage call: on file number `file`, or on the name `name`; `content` also holds what was said."""

    call: str
    file: int = 0
    name: str = ""
    content: bytes = b""
    at: int = 0


@dataclass
class Disk:
    """Contents by file number, and the names of one folder."""

    files: dict[int, bytearray] = field(default_factory=dict)
    names: dict[str, int] = field(default_factory=dict)

    def apply(self, op: Op) -> None:
        content = self.files.setdefault(op.file, bytearray())
        if op.call == "write":
            content.extend(bytes(max(0, op.at - len(content))))
            content[op.at : op.at + len(op.content)] = op.content
        elif op.call == "truncate":
            del content[op.at :]
            content.extend(bytes(op.at - len(content)))
        elif op.call == "name":
            self.names[op.name] = op.file
        elif op.call == "unname" and self.names.get(op.name) == op.file:
            del self.names[op.name]

    def written(self) -> dict[str, bytes]:
        return {name: bytes(self.files.get(file, b"")) for name, file in self.names.items()}


def read(trace: Path, folder: Path, begin: Disk) -> list[Op]:
    """The calls of a trace that `strace` wrote with `TRACING`, on files of `folder`."""
    names = dict(begin.names)
    found: list[Op] = []
    for line in trace.read_text().splitlines():
        if (match := _CALL.match(line)) is None or int(match[3]) < 0:
            continue
        call, arguments, _ = match.groups()
        texts = [bytes.fromhex(each.replace("\\x", "")) for each in _TEXT.findall(arguments)]
        handle = _HANDLE.match(arguments)
        path = bytes.fromhex(handle[1].replace("\\x", "")).decode() if handle else ""
        if call in {"openat", "unlink", "rename"}:
            path = texts[0].decode()
        if call == "write" and path.startswith("pipe:"):
            found.append(Op("said", content=texts[0]))
        elif call in {"fsync", "fdatasync"} and Path(path) == folder:
            found.append(Op("sync names"))
        elif Path(path).parent == folder and not path.endswith(_OF_NO_USE_AFTER):
            found += _on_a_file(call, Path(path).name, arguments, texts, names)
    return found


def _on_a_file(
    call: str, name: str, arguments: str, texts: list[bytes], names: dict[str, int]
) -> Iterator[Op]:
    if call == "openat":
        if name not in names and "O_CREAT" in arguments:
            names[name] = len(names) + 1000 * (1 + max(names.values(), default=0) // 1000)
            yield Op("name", names[name], name)
    elif call == "pwrite64":
        yield Op("write", names[name], content=texts[0], at=int(arguments.rsplit(",", 1)[1]))
    elif call == "ftruncate":
        yield Op("truncate", names[name], at=int(arguments.rsplit(",", 1)[1]))
    elif call == "unlink":
        yield Op("unname", names.pop(name), name)
    elif call in {"fsync", "fdatasync"}:
        yield Op("sync", names[name])
    else:
        raise AssertionError(f"no disk is known that does {call}")


def moments(begin: Disk, ops: list[Op]) -> Iterator[tuple[int, Disk, list[Op]]]:
    """After each call: how many there were, what is surely on the disk, and what may or may not be."""
    safe, pending = deepcopy(begin), list[Op]()
    for number, op in enumerate(ops, 1):
        if op.call.startswith("sync"):
            synced = [each for each in pending if _is_synced_by(op, each)]
            for each in synced:
                safe.apply(each)
            pending = [each for each in pending if not _is_synced_by(op, each)]
        elif op.call != "said":
            pending.append(op)
        yield number, safe, pending


def _is_synced_by(sync: Op, op: Op) -> bool:
    if sync.call == "sync names":
        return op.call in {"name", "unname"}
    return op.file == sync.file and op.call != "unname"


def after_a_cut(safe: Disk, pending: list[Op], chance: random.Random | None) -> dict[str, bytes]:
    """The files that are left: with all that was written (no `chance`), or with what chance lets through."""
    disk = deepcopy(safe)
    share = 1.0 if chance is None else chance.choice((0.0, 0.1, 0.5, 0.9))
    cut = len(pending) if chance is None or chance.random() < _HALF else chance.randrange(len(pending) + 1)
    torn = chance is not None and chance.random() < _HALF
    for number, op in enumerate(pending):
        through = number < cut if cut < len(pending) else chance is None or chance.random() < share
        if through and not (torn and op.call == "write"):
            disk.apply(op)
        elif chance is not None and torn and op.call == "write":
            for piece in _sectors(op):
                if chance.random() < (share if cut == len(pending) or not through else 1.0):
                    disk.apply(piece)
    return disk.written()


def _sectors(op: Op) -> Iterator[Op]:
    start = op.at
    while start < op.at + len(op.content):
        end = min((start // SECTOR + 1) * SECTOR, op.at + len(op.content))
        yield Op("write", op.file, content=op.content[start - op.at : end - op.at], at=start)
        start = end
