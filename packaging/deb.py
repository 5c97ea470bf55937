# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Packs the built program for Debian and Ubuntu: `python packaging/deb.py`, after packaging/build.py.

The package lands in ``build/``, or below ``--into``. Needs dpkg-deb and binutils, no root, no debhelper. It
installs where the C library is as new as the builder's: build on the oldest Debian it shall serve.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterable
from pathlib import Path

import contents
import elf
import icons

LINUX = contents.ROOT / "packaging" / "linux"
NAME = "editor-desk"
COMPRESSIONS = ("xz", "zstd", "gzip", "none")
# Read by the program as files, so that no library leads to it: time zones for due dates and embargoes.
ALWAYS = ("tzdata",)

CONTROL = """\
Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: The Editor Desk authors
Installed-Size: {kilobytes}
Depends: {depends}
Section: editors
Priority: optional
Description: newsroom desk for stories in English and Spanish
 Stories come in, are written side by side in two languages, checked, approved
 and sent out, all without a network. Facts are proved with evidence, an
 approval is bound to the text, and only what was approved is exported.
"""
COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Editor Desk
Comment: What the program is built from keeps its own licence. Names, versions and
 licences lie in usr/lib/editor-desk/_internal, in licences/ and *.dist-info/.

Files: *
Copyright: 2026 The Editor Desk authors
License: Apache-2.0
 On Debian systems the full text is in /usr/share/common-licenses/Apache-2.0.

Files: usr/lib/editor-desk/_internal/PySide6/* usr/lib/editor-desk/_internal/shiboken6/*
Copyright: The Qt Company Ltd. and other contributors
License: LGPL-3
 Qt's libraries are files of their own here and may be replaced. On Debian systems
 the full text is in /usr/share/common-licenses/LGPL-3.
"""


def pack(program: Path, into: Path, compression: str) -> Path:
    """Make the package of a built program and return it; raises CalledProcessError, ValueError for what is unknown."""
    architecture = _said(["dpkg", "--print-architecture"])
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / NAME
        _furnish(root, program)
        size = sum(path.lstat().st_size for path in root.rglob("*") if not path.is_dir())
        control = root / "DEBIAN" / "control"
        control.parent.mkdir()
        control.write_text(
            CONTROL.format(
                name=NAME,
                version=contents.version(),
                architecture=architecture,
                kilobytes=-(-size // 1024),
                depends=", ".join(depends(program)),
            ),
            encoding="utf-8",
        )
        _open_to_everybody(root)
        package = into / f"{NAME}_{contents.version()}_{architecture}.deb"
        into.mkdir(parents=True, exist_ok=True)
        command = ["dpkg-deb", "--root-owner-group", f"-Z{compression}", "--build", str(root), str(package)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return package


def depends(program: Path) -> list[str]:
    """The packages that hold the libraries a built program asks the system for."""
    files = [path for path in program.rglob("*") if path.is_file() and not path.is_symlink()]
    own = {path.name for path in program.rglob("*.so*")}
    asked = {
        name for path in files if ".so" in path.name or os.access(path, os.X_OK) for name in elf.needed(path)
    }
    found = {name: _packages_of(name) for name in sorted(asked - own)}
    unknown = [f"{name} ({len(packages)})" for name, packages in found.items() if len(packages) != 1]
    if unknown:
        raise ValueError(
            f"Each library the program asks for must be in one package installed here: {', '.join(unknown)}"
        )
    packages = {package for names in found.values() for package in names} - {"libc6"}
    return [f"libc6 (>= {platform.libc_ver()[1]})", *sorted(packages), *ALWAYS]


def _packages_of(library: str) -> set[str]:
    # The folder keeps a 32-bit twin of the library out. Status 1 means that nothing installed holds it.
    place = f"*/{sysconfig.get_config_var('MULTIARCH')}/{library}"
    done = subprocess.run(["dpkg-query", "--search", place], capture_output=True, text=True)
    return {line.partition(":")[0] for line in done.stdout.splitlines() if not line.startswith("diversion")}


def _furnish(root: Path, program: Path) -> None:
    shutil.copytree(program, root / "usr" / "lib" / NAME, symlinks=True)
    _folder(root / "usr" / "bin").joinpath(NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    share = root / "usr" / "share"
    shutil.copy(LINUX / f"{NAME}.desktop", _folder(share / "applications"))
    shutil.copy(LINUX / "org.editordesk.EditorDesk.metainfo.xml", _folder(share / "metainfo"))
    _folder(share / "doc" / NAME).joinpath("copyright").write_text(COPYRIGHT, encoding="utf-8")
    hicolor = share / "icons" / "hicolor"
    shutil.copy(icons.DRAWING, _folder(hicolor / "scalable" / "apps"))
    with tempfile.TemporaryDirectory() as folder:
        icons.render(Path(folder))
        for size in icons.SIZES:
            place = _folder(hicolor / f"{size}x{size}" / "apps")
            shutil.copy(icons.png_path(Path(folder), size), place / f"{NAME}.png")


def _folder(path: Path) -> Path:
    path.mkdir(parents=True)
    return path


def _open_to_everybody(root: Path) -> None:
    # Whatever mask the builder's account has: everybody reads, nobody but root writes.
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)


def _said(command: list[str]) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def lacking(tools: Iterable[str] = ("dpkg-deb", "dpkg-query", "objdump")) -> str | None:
    """What keeps this machine from packing, in a sentence; None when nothing does."""
    missing = [tool for tool in tools if not shutil.which(tool)]
    return f"Packing for Debian needs {', '.join(missing)}." if missing else None


def main(arguments: list[str] | None = None) -> int:
    """Pack, and say where the package is and how large."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--program", type=Path, default=contents.ROOT / "build" / "program" / NAME)
    parser.add_argument("--into", type=Path, default=contents.ROOT / "build")
    parser.add_argument("--compression", choices=COMPRESSIONS, default="xz")
    options = parser.parse_args(arguments)
    if sentence := lacking():
        print(sentence, file=sys.stderr)
        return 2
    if not options.program.is_dir():
        print(f"{options.program} is not there; python packaging/build.py makes it.", file=sys.stderr)
        return 2
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        package = pack(options.program.absolute(), options.into.absolute(), options.compression)
    except ValueError as problem:
        print(problem, file=sys.stderr)
        return 2
    print(f"{package}: {package.stat().st_size / 1e6:.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
