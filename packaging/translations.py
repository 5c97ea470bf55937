# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Brings the catalogues up to date with the code: `python packaging/translations.py`, then translate what is new.

Reads every string of `src/` and `ui/` with the lupdate of this interpreter's PySide6. The English catalogue
holds plural forms only; the Spanish one everything. Prints what still waits for a translation.
"""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CATALOGUES = ROOT / "resources" / "translations"
SPANISH = CATALOGUES / "editor_desk_es.ts"
ENGLISH = CATALOGUES / "editor_desk_en.ts"


def sources() -> list[Path]:
    """Every file that may say something to an editor; compiled forms repeat what their .ui says."""
    python = [path for path in (ROOT / "src").rglob("*.py") if "forms" not in path.parts]
    return sorted([*python, *(ROOT / "ui").glob("*.ui")])


def refresh(catalogue: Path, language: str, *, only_plurals: bool, files: list[Path] | None = None) -> None:
    """Add what is new to a catalogue, and drop what the code says no more."""
    options = ["-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language", language]
    if only_plurals:
        options.append("-pluralonly")
    catalogue.parent.mkdir(parents=True, exist_ok=True)
    listing = catalogue.with_suffix(".files")
    listing.write_text("\n".join(map(str, files or sources())), encoding="utf-8")
    try:
        command = [str(_lupdate()), "-silent", *options, f"@{listing}", "-ts", str(catalogue)]
        subprocess.run(command, check=True)
    finally:
        listing.unlink()


def unfinished(catalogue: Path) -> list[tuple[str, str]]:
    """(context, source) of every message without a finished translation."""
    found = []
    for context in ET.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                found.append((context.findtext("name", ""), message.findtext("source", "")))
    return found


def _lupdate() -> Path:
    package = find_spec("PySide6")
    if package is None or not package.submodule_search_locations:
        sys.exit("PySide6-Essentials is not installed here; its lupdate reads the strings.")
    name = "lupdate.exe" if sys.platform == "win32" else "lupdate"
    return Path(package.submodule_search_locations[0]) / name


def main() -> int:
    """Refresh both catalogues; 1 when something waits for a translation."""
    refresh(SPANISH, "es", only_plurals=False)
    refresh(ENGLISH, "en", only_plurals=True)
    waiting = unfinished(SPANISH) + unfinished(ENGLISH)
    for context, source in waiting:
        print(f"{context}: {source}")
    return 1 if waiting else 0


if __name__ == "__main__":
    sys.exit(main())
