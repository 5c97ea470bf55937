# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Where a store may lie: on a disk of this computer, not on another one's that is reached over a network.

SQLite keeps two programs apart by locks of the file system and by memory they share. Over a network neither
can be relied on: two computers would write into each other's pages. Standard library only, no connection.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePath

NETWORK_TYPES = frozenset(
    {
        *("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "ncp", "ncpfs", "afs", "auristorfs", "coda"),
        *("ceph", "glusterfs", "lustre", "beegfs", "gpfs", "orangefs", "pvfs2", "moosefs", "davfs", "davfs2"),
        # Disks that several computers write to at once: locks may hold there, shared memory does not.
        *("gfs2", "ocfs2"),
        *("fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.curlftpfs", "fuse.s3fs", "fuse.goofys"),
        *("fuse.davfs2", "fuse.smbnetfs", "fuse.glusterfs", "fuse.cephfs", "fuse.ceph", "fuse.mfs"),
        *("fuse.google-drive-ocamlfuse", "fuse.onedriver", "fuse.juicefs", "fuse.nfs", "fuse.smb"),
    }
)
"""File systems that fetch from another computer, as Linux names them.

Not here, because they are this computer's own disk seen through a wall: overlay, virtiofs, vboxsf, 9p of a
virtual machine or of WSL (9p over TCP is refused). Where memory cannot be shared there, opening fails with a
sentence of its own.
"""
_MOUNT_ESCAPE = re.compile(r"\\([0-7]{3})")
_DRIVE_REMOTE = 4
_MNT_LOCAL = 0x1000
_SYNCED = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "icloud drive": "iCloud Drive",
    "iclouddrive": "iCloud Drive",
    "com~apple~clouddocs": "iCloud Drive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "mi unidad": "Google Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "pclouddrive": "pCloud",
    "megasync": "MEGA",
}


@dataclass(frozen=True, slots=True)
class Mount:
    """A file system and where it hangs."""

    point: str
    kind: str
    options: str = ""

    @property
    def is_network(self) -> bool:
        """Whether its files are another computer's."""
        return self.kind in NETWORK_TYPES or (
            self.kind == "9p" and re.search(r"\btrans=(tcp|rdma)\b", self.options) is not None
        )


def network_of(path: Path) -> str | None:
    """The kind of network a path leads to ("nfs4", "smb3" …), or None on a disk of this computer.

    The file need not be there yet; symbolic links are followed. What cannot be found out is no network.
    """
    real = os.path.realpath(path)
    if sys.platform == "win32":
        return _network_of_windows(real)
    if sys.platform == "darwin":
        return _network_of_mac(Path(real))
    try:
        table = Path("/proc/self/mountinfo").read_text("utf-8", "surrogateescape")
    except OSError:
        return None
    mount = mount_of(real, mounts_in(table))
    return mount.kind if mount is not None and mount.is_network else None


def mounts_in(table: str) -> tuple[Mount, ...]:
    """The mounts of Linux's table, in its order; what cannot be read is passed over."""
    found = []
    for line in table.splitlines():
        before, dash, after = line.partition(" - ")
        fields, rest = before.split(" "), after.split(" ")
        if dash and len(fields) > 4 and rest:
            found.append(Mount(_unescaped(fields[4]), rest[0], rest[-1] if len(rest) > 2 else ""))
    return tuple(found)


def mount_of(path: str, mounts: Iterable[Mount]) -> Mount | None:
    """The mount a path lies on: the one that hangs deepest, and of several at one place the last."""
    chosen = None
    for mount in mounts:
        inside = path == mount.point or path.startswith(mount.point.rstrip("/") + "/")
        if inside and (chosen is None or len(mount.point) >= len(chosen.point)):
            chosen = mount
    return chosen


def synced_by(path: PurePath) -> str | None:
    """The program that copies this folder to other computers by itself, by the folder's name; or None."""
    for part in path.parent.parts:
        # "OneDrive - Houston News", "Dropbox (Personal)", "GoogleDrive-ana@example.org"
        plain = part.casefold().split(" - ")[0].split(" (")[0]
        plain = plain.partition("-")[0] if plain.startswith("googledrive-") else plain
        if plain in _SYNCED:
            return _SYNCED[plain]
    return None


def _unescaped(text: str) -> str:
    """Linux writes blanks, tabs, line ends and backslashes of a name as octal numbers."""
    return _MOUNT_ESCAPE.sub(lambda number: chr(int(number[1], 8)), text)


def _network_of_windows(real: str) -> str | None:
    plain = real.replace("/", "\\")
    if plain.upper().startswith("\\\\?\\UNC\\") or re.match(r"\\\\[^?.\\]", plain):
        return "unc"
    return "drive" if _drive_type(PurePath(plain).drive) == _DRIVE_REMOTE else None


def _drive_type(drive: str) -> int:
    import ctypes

    windows = getattr(ctypes, "windll", None)
    return 0 if windows is None else int(windows.kernel32.GetDriveTypeW(f"{drive}\\"))


def _network_of_mac(real: Path) -> str | None:
    """By the flag of ``statfs`` that says a file system is local."""
    import ctypes

    there = next((one for one in (real, *real.parents) if one.exists()), None)
    if there is None:
        return None
    state = ctypes.create_string_buffer(4096)
    libc = ctypes.CDLL(None)
    statfs = getattr(libc, "statfs$INODE64", None) or libc.statfs
    if statfs(os.fsencode(there), state) != 0:
        return None
    # struct statfs with 64-bit inodes: f_flags at byte 64, f_fstypename, 16 bytes long, at 72.
    flags = int.from_bytes(state.raw[64:68], sys.byteorder)
    return None if flags & _MNT_LOCAL else state.raw[72:88].split(b"\0")[0].decode("ascii", "replace")
