# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What belongs into the built program and what does not; the PyInstaller spec reads it."""

from __future__ import annotations

import re
import sys
import sysconfig
from collections.abc import Iterable, Sequence
from fnmatch import fnmatch
from importlib.metadata import distribution, packages_distributions
from importlib.resources import files
from pathlib import Path, PurePath

import elf

ROOT = Path(__file__).resolve().parents[1]
Entry = tuple[str, str, str]
"""As PyInstaller keeps it: the place in the program, the file it comes from, its kind."""

EXCLUDED_MODULES = [
    # Some package would use them if they were there; typer formats without rich, as the desk asks it to.
    *("tkinter", "unittest", "pydoc", "doctest", "lib2to3", "setuptools", "rich", "pygments"),
    # Plug-ins of pydantic and SQLAlchemy for tools that only work at the desk.
    *("hypothesis", "mypy", "pytest", "_pytest"),
]

_UNWANTED = (
    # The GTK theme drags GTK in from the machine that builds; Qt's own file dialogs serve.
    "*/platformthemes/libqgtk3*",
    # The on-screen keyboard drags QML and Quick in.
    "*/platforminputcontexts/*virtualkeyboard*",
    "*Qt6VirtualKeyboard*",
    "*Qt6Qml*",
    "*Qt6Quick*",
    "*Qt6Pdf*",
    # Screens without a window system.
    "*/egldeviceintegrations/*",
    "*Qt6EglF*",
    "*/platforms/*eglfs*",
    "*/platforms/*linuxfb*",
    "*/platforms/*vkkhrdisplay*",
    "*/platforms/*vnc*",
    "*/platforms/*minimal*",
    "*/plugins/generic/*",
    # Offline is a promise: of QtNetwork the local socket only.
    "*/plugins/tls/*",
    "*/plugins/networkinformation/*",
)

_LOCALES = frozenset({"root", "en", "en_US", "es", "es_419", "es_MX", "es_US"})
"""Of Babel's thousand languages English and Spanish, and the root they grow from: names of places are read there."""

_OF_THE_SYSTEM = (
    *("libstdc++.so*", "libgcc_s.so*", "libz.so*", "libexpat.so*", "libfontconfig.so*", "libfreetype.so*"),
    *("libX11.so*", "libX11-xcb.so*", "libxcb.so*", "libdrm.so*", "libgbm.so*", "libGL*.so*", "libEGL.so*"),
    *("libglib-2.0.so*", "libgthread-2.0.so*", "libdbus-1.so*", "libwayland-*.so*"),
)
"""On every Linux desktop, and tied to its drivers, fonts and session: ours beside them would be the wrong ones."""


def version() -> str:
    """The desk's version, read and not imported."""
    source = (ROOT / "src" / "editor_desk" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', source, re.MULTILINE)
    if found is None:
        raise ValueError("src/editor_desk/__init__.py names no version")
    return found[1]


def data() -> list[tuple[str, str]]:
    """Everything that is not Python: what a wheel carries, the compiled catalogues, the word lists in use."""
    # Found where the spec says; the packer of .deb needs neither.
    import hatch_build
    from editor_desk.newsroom.languages import Language

    compiled = [made.output for made in hatch_build.artefacts(ROOT) if made.output.suffix != ".py"]
    return [
        *(
            (source, str(PurePath(target).parent))
            for source, target in hatch_build.shipped_data(ROOT).items()
        ),
        *((str(path), str(path.parent.relative_to(ROOT / "src"))) for path in compiled),
        *(
            (str(files("spellchecker") / "resources" / f"{language.value}.json.gz"), "spellchecker/resources")
            # Spelling reads the English one, the comparison of names both.
            for language in Language
        ),
    ]


def wanted(entries: Sequence[Entry]) -> list[Entry]:
    """Those of the collected files that serve somebody; without the libraries that only the others needed."""
    kept = [entry for entry in entries if not _is_unwanted(entry[0])]
    return _reached(kept) if sys.platform == "linux" else kept


def _is_unwanted(name: str) -> bool:
    path = PurePath(name).as_posix()
    if any(fnmatch(path, pattern) for pattern in _UNWANTED):
        return True
    if sys.platform == "linux" and any(fnmatch(path, pattern) for pattern in _OF_THE_SYSTEM):
        return True
    if fnmatch(path, "*babel/locale-data/*.dat"):
        return PurePath(path).stem not in _LOCALES
    # Qt's own words ("Cancel", "Open") in the languages the window speaks.
    return "/translations/qt" in path and not fnmatch(path, "*/qtbase_e[ns].qm")


def _reached(entries: list[Entry]) -> list[Entry]:
    """Modules and plug-ins are loaded by name; a library is kept only where one of these leads to it."""
    libraries = {PurePath(entry[0]).name: entry for entry in entries if _is_library(entry)}
    kept = [entry for entry in entries if not _is_library(entry)]
    waiting = [entry[1] for entry in kept if entry[2] in ("BINARY", "EXTENSION")]
    while waiting:
        for name in elf.needed(Path(waiting.pop())):
            if entry := libraries.pop(name, None):
                kept.append(entry)
                waiting.append(entry[1])
    return kept


def _is_library(entry: Entry) -> bool:
    # libpython is opened by the bootloader, which names it to nobody.
    place = PurePath(entry[0])
    is_shared = str(place.parent) in (".", "PySide6/Qt/lib") and entry[2] == "BINARY"
    return is_shared and not place.name.startswith("libpython")


def notices(modules: Iterable[str]) -> list[Entry]:
    """The names, versions and licences of all that these modules and libraries come from."""
    tops = {re.split(r"[./\\]", name)[0] for name in modules}
    providers = packages_distributions()
    names = {"editor-desk"} | {name for top in tops for name in providers.get(top, [])}
    found = [
        (str(PurePath("licences") / path.name), str(path))
        for path in (ROOT / "LICENSE", *sorted((ROOT / "packaging" / "licences").glob("*.txt")))
    ]
    python = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    if python.is_file():
        found.append(("licences/Python.txt", str(python)))
    for name in sorted(names):
        # Nothing else of it: RECORD and direct_url.json tell where the builder's folders lie.
        found += [
            (str(PurePath(file)), str(file.locate()))
            for file in distribution(name).files or ()
            if re.search(r"\.dist-info/(METADATA$|licenses/|LICEN|COPYING|NOTICE)", file.as_posix())
        ]
    return [(target, source, "DATA") for target, source in found]
