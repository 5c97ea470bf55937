# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The front door: without a command the window opens, with one the command line works."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass

_OPTIONS = {"--store": "store", "--as": "person", "--lang": "language"}
_LANGUAGES = ("en", "es")


@dataclass(frozen=True, slots=True)
class WindowOptions:
    """What may be said when the window is started."""

    store: str | None = None
    person: str | None = None
    language: str | None = None


def window_options(arguments: Sequence[str]) -> WindowOptions | None:
    """The options of the window; None when there is anything else: that is for the command line."""
    found: dict[str, str] = {}
    rest = list(arguments)
    while rest:
        name, _, value = rest.pop(0).partition("=")
        if name not in _OPTIONS or not (value or rest):
            return None
        found[_OPTIONS[name]] = value or rest.pop(0)
    if found.get("language", "en") not in _LANGUAGES:
        return None
    return WindowOptions(**found)


def main() -> int:
    """Open the desk, or do what the command says; the exit code."""
    options = window_options(sys.argv[1:])
    if options is None:
        from editor_desk.cli import main as command_line

        return command_line()
    from editor_desk.desktop.app import run

    return run(options.store, options.person, options.language)


if __name__ == "__main__":
    sys.exit(main())
