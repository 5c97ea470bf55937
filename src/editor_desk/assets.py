# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the desk brings along: word lists, style rules, sample stories, catalogues and icons.

In a wheel the data lies beside this module (``_resources``), in a checkout in ``resources/``; compiled files
lie in ``_compiled`` in both.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


class MissingAsset(FileNotFoundError):
    """A file that belongs to the program is not there: the installation is incomplete."""

    def __init__(self, path: Path, remedy: str) -> None:
        super().__init__(f"{path} is missing; it is part of Editor Desk. {remedy}")
        self.path = path


def resource(*parts: str) -> Path:
    """Return the path of a data file or folder named as it stands under ``resources/``.

    Raises MissingAsset where the installation lacks it.
    """
    shipped = _PACKAGE / "_resources"
    root = shipped if shipped.is_dir() else _PACKAGE.parents[1] / "resources"
    return _existing(root.joinpath(*parts), "Please install the program again.")


def translation_file(language: str) -> Path:
    """Return the compiled catalogue of a language ("es"), from ``resources/translations/editor_desk_es.ts``.

    Raises MissingAsset where it was not compiled.
    """
    return _compiled("translations", f"editor_desk_{language}.qm")


def icon_bundle() -> Path:
    """Return the compiled icons (``resources/icons.qrc``), which the window registers before its first form.

    Raises MissingAsset where they were not compiled.
    """
    return _compiled("icons.rcc")


def _compiled(*parts: str) -> Path:
    return _existing(
        _PACKAGE.joinpath("_compiled", *parts),
        "In a checkout, start it with run.py, which compiles what is missing.",
    )


def _existing(path: Path, remedy: str) -> Path:
    if not path.exists():
        raise MissingAsset(path, remedy)
    return path
