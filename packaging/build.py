# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Builds the program that runs without Python: `python packaging/build.py`, for the system it is run on.

It lands in ``build/program/editor-desk``, or below ``--into``. Run it with the Python of the test environment
(`python3 run.py test` makes it). Exit status 2 says in a sentence what this machine lacks.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import sysconfig
import time
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SPEC = ROOT / "packaging" / "editor_desk.spec"
LACKING = 2


def lacking() -> str | None:
    """What keeps this machine from building, in a sentence; None when nothing does."""
    if find_spec("PyInstaller") is None:
        return "PyInstaller is not installed here; the test environment of run.py has it."
    if sys.platform == "linux":
        missing = [tool for tool in ("objdump", "objcopy", "ldd") if not shutil.which(tool)]
        if missing:
            return f"PyInstaller needs {', '.join(missing)}: apt install binutils libc-bin."
        library = str(sysconfig.get_config_var("INSTSONAME") or "")
        places = (sysconfig.get_config_var("LIBDIR"), sysconfig.get_config_var("LIBPL"))
        if ".so" not in library:
            return "This Python has no shared library (libpython) to build into the program."
        if not any((Path(place) / library).exists() for place in places if place) and not _loads(library):
            return f"Python's shared library is missing: apt install {library.split('.so')[0]}."
    return None


def build(into: Path) -> Path:
    """Build below a folder and return the program's own folder; raises CalledProcessError with its output shown."""
    into.mkdir(parents=True, exist_ok=True)
    # -P: the folder somebody stands in is not a place to import from.
    python = [sys.executable, "-P"]
    subprocess.run([*python, str(ROOT / "hatch_build.py")], check=True)
    command = [*python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(into / "program"), "--workpath", str(into / "work"), str(SPEC)]
    # Its cache too: a build leaves nothing outside its folder. The icon is drawn without a screen.
    own = {"PYINSTALLER_CONFIG_DIR": str(into / "cache"), "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run(command, env={**os.environ, **own}, check=True)
    return into / "program" / "editor-desk"


def megabytes(folder: Path) -> float:
    """What a folder takes, links not counted twice."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir()) / 1e6


def _loads(library: str) -> bool:
    import ctypes

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def main(arguments: list[str] | None = None) -> int:
    """Build and say where it is, how large, and how long it took."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--into", type=Path, default=ROOT / "build", help="folder to build in")
    parser.add_argument("--lacking", action="store_true", help="only say what this machine lacks")
    options = parser.parse_args(arguments)
    sentence = lacking()
    if sentence or options.lacking:
        print(sentence or "Nothing is lacking.", file=sys.stderr)
        return LACKING if sentence else 0
    started = time.monotonic()
    folder = build(options.into.absolute())
    print(f"{folder}: {megabytes(folder):.0f} MB in {time.monotonic() - started:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
