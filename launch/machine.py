# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the machine itself must have before the desk opens: Qt's system libraries, a display, Python's venv.

On Linux the libraries are found by loading them and named by their Debian packages; the lists were made on bare
Debian 12 and 13 by removing one "not found" at a time. Windows and macOS bring everything.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from launch.not_ready import NotReady

# What the compilers of forms and catalogues load: enough for the command line.
TOOLS = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}
# What Qt loads even without a screen (QT_QPA_PLATFORM=offscreen).
OFFSCREEN = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    **TOOLS,
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
}
# What a window under X needs on top; the rest comes along with these.
X_WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
VENV = "python3 -m venv"
# Where programs lie when nobody says; apt needs the sbin folders.
SEARCH_PATH = (
    "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" if os.name == "posix" else os.defpath
)


def libraries_for(variables: Mapping[str, str]) -> dict[str, str]:
    """Return what a window needs on the Qt platform these environment variables ask for, or imply."""
    platform = variables.get("QT_QPA_PLATFORM", "")
    if platform.startswith("xcb") or not (platform or variables.get("WAYLAND_DISPLAY")):
        return OFFSCREEN | X_WINDOW
    return OFFSCREEN


def refuse_without_display(variables: Mapping[str, str]) -> None:
    """Raise NotReady where no window can appear; Qt itself would abort there with a list of plug-ins."""
    if not any(variables.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        raise NotReady(
            "There is no display to open the desk on: neither DISPLAY nor WAYLAND_DISPLAY is set. Start it from "
            "a desktop session, or give it a command to work without a window: python3 run.py --help"
        )


def missing_libraries(libraries: Mapping[str, str]) -> dict[str, str]:
    """Return those of the libraries (file name to Debian package) that cannot be loaded here."""
    if sys.platform != "linux":
        return {}
    return {name: package for name, package in libraries.items() if not _loads(name)}


def missing_venv() -> dict[str, str]:
    """Return the package that brings ``python3 -m venv``, where Debian's Python came without it and uv is absent."""
    from importlib.util import find_spec

    if shutil.which("uv") or find_spec("ensurepip"):
        return {}
    return {VENV: venv_package(Path(interpreter()))}


def venv_package(python: Path, debian_default: Path = Path("/usr/bin/python3")) -> str:
    """Return the Debian package with ensurepip for this interpreter: the default one or a numbered one."""
    return "python3-venv" if python.resolve() == debian_default.resolve() else f"{python.resolve().name}-venv"


def interpreter() -> str:
    """Return this Python's path, below any activated environment; without PATH it does not know it itself."""
    return getattr(sys, "_base_executable", "") or sys.executable or str(Path("/proc/self/exe").resolve())


def apt_line(packages: Iterable[str], *, root: bool, lists: Path = Path("/var/lib/apt/lists")) -> str:
    """Return the one line that installs the packages, as it is typed here: a bare container has no lists yet."""
    sudo = "" if root else "sudo "
    update = "" if any(lists.glob("*Packages*")) else f"{sudo}apt update && "
    return f"{update}{sudo}apt install {' '.join(packages)}"


def may_install() -> bool:
    """Whether missing packages can be installed without asking anybody: root with apt, as in a container."""
    return bool(shutil.which("apt-get")) and os.geteuid() == 0


def require(missing: Mapping[str, str], *, install: bool = False) -> None:
    """Return when nothing is missing; else install it (as root, with apt) or raise NotReady with one exact line."""
    if not missing:
        return
    packages = list(dict.fromkeys(missing.values()))
    apt = shutil.which("apt-get")
    if not apt:
        raise NotReady(
            f"This machine lacks what the desk needs: {', '.join(missing)}. Install the packages of your system "
            "that hold them and start again."
        )
    by_hand = apt_line(packages, root=os.geteuid() == 0)
    if not (install and may_install()):
        raise NotReady(f"This machine lacks what the desk needs. Install it and start again:\n{by_hand}")
    from launch.apt import install_packages

    install_packages(apt, packages, by_hand)
    if still := missing_libraries({name: package for name, package in missing.items() if name != VENV}):
        raise NotReady(f"Installed, and still not to be loaded here: {', '.join(still)}")


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
