# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The desk's own Python environment, ``.venv``: whether it still fits the locks, and where its Python is.

The stamp in it says what it was made from. Comparing it is all that an ordinary start does.
"""

from __future__ import annotations

import os
import sys
from hashlib import sha256
from pathlib import Path
from typing import Literal

Lock = Literal["run", "dev"]


class Environment:
    """``.venv`` in the checkout, or the folder that EDITOR_DESK_VENV names."""

    def __init__(self, project: Path) -> None:
        self.project = project
        self.folder = Path(os.environ.get("EDITOR_DESK_VENV") or project / ".venv").absolute()
        self.binaries = self.folder / ("Scripts" if os.name == "nt" else "bin")
        self.python = self.binaries / ("python.exe" if os.name == "nt" else "python")
        # Its presence means: made by us. Empty means: half made.
        self.stamp = self.folder / "editor-desk.stamp"

    def is_ready(self, lock: Lock) -> bool:
        """Whether the environment holds what the lock names, for this interpreter and this place."""
        try:
            stamped = self.stamp.read_text(encoding="utf-8").splitlines()
        except OSError:
            return False
        return {*self.base(), self.locked(lock), self.installed()} <= set(stamped) and self.python.exists()

    def is_usable(self) -> bool:
        """Whether it was made whole by this interpreter, so that a changed lock can be installed into it."""
        stamped = self.stamp.read_text(encoding="utf-8").splitlines() if self.stamp.exists() else []
        return set(self.base()) <= set(stamped) and self.python.exists()

    def make_ready(self, lock: Lock) -> None:
        """Return at once when ready; else make or update the environment, raising NotReady with a sentence."""
        if not self.is_ready(lock):
            from launch.installer import install

            install(self, lock)

    def base(self) -> list[str]:
        """What the environment stands on: not the patch release, which a system update changes under it."""
        return [f"python {sys.implementation.cache_tag} {sys.base_prefix}"]

    def lock_file(self, lock: Lock) -> Path:
        """The hash-pinned requirements of one purpose."""
        return self.project / "requirements" / f"{lock}.txt"

    def locked(self, lock: Lock) -> str:
        """What the stamp says of one lock."""
        return f"{lock} {sha256(self.lock_file(lock).read_bytes()).hexdigest()}"

    def installed(self) -> str:
        """What the stamp says of the desk itself: installed in place, so of its metadata and its place only."""
        metadata = b"".join(
            (self.project / name).read_bytes() for name in ("pyproject.toml", "hatch_build.py")
        )
        return f"desk {sha256(metadata).hexdigest()} {self.project}"

    def stamp_as(self, lock: Lock) -> None:
        """Write down that the environment is whole; the dev lock holds all of the run lock."""
        locks: tuple[Lock, ...] = ("run", "dev") if lock == "dev" else ("run",)
        lines = [*self.base(), *map(self.locked, locks), self.installed()]
        unfinished = self.stamp.with_suffix(".part")
        unfinished.write_text("\n".join(lines) + "\n", encoding="utf-8")
        unfinished.replace(self.stamp)
