# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A store lies on a disk of this computer: a network is refused with the reason, before anything is made there."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from editor_desk.newsroom.problems import BrokenInput
from editor_desk.newsroom.wording import render
from editor_desk.store import opening
from editor_desk.store.places import Mount, mount_of, mounts_in, network_of, synced_by
from editor_desk.store.sentences import WORDINGS
from tests.store.desk import open_desk

TABLE = r"""
22 27 0:21 / /proc rw,relatime - proc proc rw
27 1 254:0 / / rw,relatime - ext4 /dev/vda rw,discard
31 27 8:17 / /media/ana/STICK\040ONE rw,nosuid shared:9 master:3 - vfat /dev/sdb1 rw
32 27 0:50 / /srv/news rw,relatime shared:12 - nfs4 houston:/news rw,vers=4.2
33 32 0:51 / /srv/news/local rw - xfs /dev/sdc1 rw
34 27 0:52 / /mnt/redacción rw - cifs //houston/redaccion rw,vers=3.1.1
35 27 0:53 / /mnt/c rw,noatime - 9p C:\134 rw,dirsync,aname=drvfs;path=C:\,mmap,trans=fd
36 27 0:54 / /mnt/p9 rw - 9p 10.0.0.2 rw,trans=tcp,port=564
37 27 0:55 / /home/ana/work rw - fuse.sshfs ana@houston:/ rw,user_id=1000
38 27 0:56 / /var/lib/docker rw - overlay overlay rw,lowerdir=/a
39 27 0:57 / /vm rw - virtiofs host rw
40 27 0:58 / /auto rw - autofs systemd-1 rw
41 40 0:59 / /auto rw - nfs4 houston:/auto rw
a line that is none
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/ana/desk.sqlite", None),
        ("/media/ana/STICK ONE/desk.sqlite", None),
        ("/srv/news/desk.sqlite", "nfs4"),
        ("/srv/newsroom/desk.sqlite", None),
        ("/srv/news/local/desk.sqlite", None),
        ("/srv/news", "nfs4"),
        ("/mnt/redacción/desk.sqlite", "cifs"),
        ("/mnt/c/Users/ana/desk.sqlite", None),
        ("/mnt/p9/desk.sqlite", "9p"),
        ("/home/ana/work/desk.sqlite", "fuse.sshfs"),
        ("/var/lib/docker/desk.sqlite", None),
        ("/vm/desk.sqlite", None),
        ("/auto/desk.sqlite", "nfs4"),
    ],
)
def test_the_deepest_mount_decides(path: str, kind: str | None):
    mount = mount_of(path, mounts_in(TABLE))
    assert mount is not None
    assert (mount.kind if mount.is_network else None) == kind


def test_names_of_mounts_are_read_as_they_are():
    points = {mount.point for mount in mounts_in(TABLE)}
    assert "/" in points
    assert mount_of("/", [Mount("/", "ext4")]) == Mount("/", "ext4")
    assert mount_of("relative", [Mount("/", "ext4")]) is None


def test_the_disk_of_this_test_is_no_network(tmp_path: Path):
    assert network_of(tmp_path / "not yet" / "desk.sqlite") is None


@pytest.mark.parametrize(
    ("path", "service"),
    [
        (PurePosixPath("/home/ana/Dropbox/desk.sqlite"), "Dropbox"),
        (PurePosixPath("/home/ana/Dropbox (Personal)/news/desk.sqlite"), "Dropbox"),
        (PureWindowsPath(r"C:\Users\Ana\OneDrive - Houston News\desk.sqlite"), "OneDrive"),
        (PurePosixPath("/Users/ana/Library/Mobile Documents/com~apple~CloudDocs/d.sqlite"), "iCloud Drive"),
        (
            PurePosixPath("/Users/ana/Library/CloudStorage/GoogleDrive-ana@example.org/My Drive/d.sqlite"),
            "Google Drive",
        ),
        (PurePosixPath("/home/ana/Nextcloud/desk.sqlite"), "Nextcloud"),
        (PurePosixPath("/home/ana/News/dropbox.sqlite"), None),
        (PurePosixPath("/home/ana/OneDriver/desk.sqlite"), None),
    ],
)
def test_a_folder_that_is_copied_to_other_computers_is_known_by_its_name(path, service):
    assert synced_by(path) == service


def test_on_a_network_nothing_is_created_and_the_reason_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(opening, "network_of", lambda path: "smb3")
    path = tmp_path / "share" / "desk.sqlite"
    with pytest.raises(BrokenInput, match=r"store\.network_place") as refused:
        open_desk(path)
    assert not path.parent.exists()
    sentence = render(refused.value.message, WORDINGS)
    assert "locks" in sentence
    assert "smb3" in sentence


_ON_A_SHARE = """
import sys
from pathlib import Path
from tests.faults import mounts
from tests.faults.share import CHANGING, empty_share
why = mounts.see_alone()
share = Path(sys.argv[1])
try:
    if why:
        raise OSError(why)
    with empty_share(share, "fuse.sshfs") as asked:
        from editor_desk.newsroom.problems import BrokenInput
        from tests.store.desk import open_desk
        said = []
        for path in (share / "desk.sqlite", share.with_name("link") / "desk.sqlite"):
            try:
                open_desk(path)
            except BrokenInput as problem:
                said.append((problem.message.code, problem.message.params["kind"]))
        print(said, sorted(CHANGING.intersection(asked)))
except OSError as error:
    print("skip", error)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="mounts are made as Linux makes them")
def test_a_share_that_is_really_mounted_is_refused_untouched_also_through_a_link(tmp_path: Path):
    share = tmp_path / "share"
    share.mkdir()
    (tmp_path / "link").symlink_to(share)
    program = subprocess.run(
        [sys.executable, "-c", _ON_A_SHARE, str(share)],
        cwd=Path(__file__).resolve().parents[2],
        env={"PYTHONPATH": "src:.", "PATH": ""},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    if program.stdout.startswith("skip"):
        pytest.skip(f"no share can be mounted here: {program.stdout[5:].strip()}")
    assert program.stdout == f"{[('store.network_place', 'fuse.sshfs')] * 2} []\n", program.stderr
