# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Disks of a few kilobytes, seen by nobody but the process that mounts them (Linux)."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

_MS_REMOUNT, _MS_BIND, _MS_PRIVATE, _MS_REC = 32, 4096, 1 << 18, 1 << 14
_MNT_DETACH = 2
_CAPABILITIES_V3 = 0x20080522
_CLONE_NEWNS, _CLONE_NEWUSER = 0x00020000, 0x10000000


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _must(result: int) -> None:
    if result != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))


def see_alone() -> str:
    """Give this process mounts of its own; empty, or why that cannot be."""
    if not sys.platform.startswith("linux"):
        return "mounts of one's own are Linux's"
    libc, user, group = _libc(), os.geteuid(), os.getegid()
    try:
        if user == 0:
            _must(libc.unshare(_CLONE_NEWNS))
        else:
            _must(libc.unshare(_CLONE_NEWNS | _CLONE_NEWUSER))
            Path("/proc/self/setgroups").write_text("deny")
            Path("/proc/self/uid_map").write_text(f"0 {user} 1")
            Path("/proc/self/gid_map").write_text(f"0 {group} 1")
        _must(libc.mount(b"none", b"/", None, ctypes.c_ulong(_MS_REC | _MS_PRIVATE), None))
    except OSError as error:
        return f"no mounts of one's own here: {error.strerror}"
    return ""


def mount(what: bytes, folder: Path, kind: bytes, options: bytes) -> None:
    """Mount a file system of this kind on a folder."""
    _must(_libc().mount(what, bytes(folder), kind, 0, options))


def mount_memory(folder: Path, size: int) -> None:
    """A disk of so many bytes, in whole pages, on an empty folder."""
    _must(_libc().mount(b"tmpfs", bytes(folder), b"tmpfs", 0, f"size={size}".encode()))


def mount_again(origin: Path, folder: Path) -> None:
    """Let what lies at ``origin`` be seen at an empty folder too."""
    _must(_libc().mount(bytes(origin), bytes(folder), None, ctypes.c_ulong(_MS_BIND), None))


def no_disk_images() -> str:
    """Why a file cannot be mounted as a disk here; empty where it can."""
    if os.geteuid() != 0 or not Path("/dev/loop-control").exists():
        return "only the administrator may mount a file as a disk"
    return "" if shutil.which("mkfs.ext4") else "mkfs.ext4 is not there"


def mount_image(image: Path, folder: Path, size: int) -> None:
    """Mount a file as a disk of this size; it takes room only for what is written."""
    with image.open("wb") as file:
        file.truncate(size)
    subprocess.run(["mkfs.ext4", "-q", "-F", "-m", "0", "-O", "^has_journal", image], check=True)
    subprocess.run(["mount", "-o", "loop,errors=continue", image, folder], check=True)


def resize(folder: Path, size: int) -> None:
    """Make the disk another size; less than lies on it is refused by the system."""
    _must(_libc().mount(None, bytes(folder), None, ctypes.c_ulong(_MS_REMOUNT), f"size={size}".encode()))


def pull_out(folder: Path) -> None:
    """Take the disk away, whoever has files open on it."""
    _must(_libc().umount2(bytes(folder), _MNT_DETACH))


def used(folder: Path) -> int:
    """Bytes that lie on the disk."""
    state = os.statvfs(folder)
    return (state.f_blocks - state.f_bfree) * state.f_frsize


def give_up_power() -> None:
    """Let rights bind this process for good, as they bind people: the system's administrator passes by them."""
    header = (ctypes.c_uint32 * 2)(_CAPABILITIES_V3, 0)
    none = (ctypes.c_uint32 * 6)()
    _must(_libc().capset(header, none))
