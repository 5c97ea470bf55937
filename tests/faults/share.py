# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""An empty network folder, really mounted: the system is told it is one, and this program answers for it.

What FUSE asks and how it is answered: ``include/uapi/linux/fuse.h``. Every question is noted.
"""

from __future__ import annotations

import os
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.faults import mounts

_LOOKUP, _FORGET, _GETATTR, _STATFS, _INIT, _ACCESS, _BATCH_FORGET = 1, 2, 3, 17, 26, 34, 42
_ENOENT, _ENOSYS = 2, 38
_ROOT, _FOLDER = 1, 0o040755
CHANGING = frozenset({4, 6, 8, 9, 10, 11, 12, 13, 16, 21, 35, 45})
"""Questions that would change something: SETATTR, SYMLINK, MKNOD, MKDIR, UNLINK, RMDIR, RENAME, LINK, WRITE,
SETXATTR, CREATE, RENAME2."""


@contextmanager
def empty_share(folder: Path, kind: str) -> Iterator[list[int]]:
    """Mount it on a folder as this kind of file system (``fuse.sshfs``); gives the questions it was asked.

    Raises OSError where that cannot be done.
    """
    device = os.open("/dev/fuse", os.O_RDWR)
    asked: list[int] = []
    try:
        options = f"fd={device},rootmode=40000,user_id=0,group_id=0,allow_other".encode()
        mounts.mount(b"ana@houston:/desk", folder, kind.encode(), options)
    except OSError:
        os.close(device)
        raise
    answering = threading.Thread(target=_answer, args=(device, asked), daemon=True)
    answering.start()
    try:
        yield asked
    finally:
        mounts.pull_out(folder)
        answering.join(10)
        os.close(device)


def _answer(device: int, asked: list[int]) -> None:
    while True:
        try:
            question = os.read(device, 1 << 17)
        except OSError:
            return  # it was unmounted
        _length, operation, unique, node = struct.unpack_from("=IIQQ", question)
        asked.append(operation)
        if operation in (_FORGET, _BATCH_FORGET):
            continue
        error, answer = _say(operation, node)
        os.write(device, struct.pack("=IiQ", 16 + len(answer), -error, unique) + answer)


def _say(operation: int, node: int) -> tuple[int, bytes]:
    if operation == _INIT:
        return 0, struct.pack("=IIIIHHIIHHI28x", 7, 31, 0, 0, 12, 10, 4096, 1, 1, 0, 0)
    if operation == _GETATTR and node == _ROOT:
        attributes = struct.pack(
            "=QQQQQQIIIIIIIIII", _ROOT, 0, 0, 0, 0, 0, 0, 0, 0, _FOLDER, 2, 0, 0, 0, 4096, 0
        )
        return 0, struct.pack("=QII", 1, 0, 0) + attributes
    if operation == _STATFS:
        return 0, struct.pack("=QQQQQIIII24x", 1000, 1000, 1000, 10, 10, 4096, 255, 4096, 0)
    if operation == _ACCESS:
        return 0, b""
    return (_ENOENT if operation == _LOOKUP else _ENOSYS), b""
