# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The desk finds what it brings along, in an installation and in a checkout, and says what is missing."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor_desk import assets


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The package's folder in a checkout with one word list."""
    (tmp_path / "resources" / "words").mkdir(parents=True)
    (tmp_path / "resources" / "words" / "es.txt").write_text("niñez\n", encoding="utf-8")
    package = tmp_path / "src" / "editor_desk"
    package.mkdir(parents=True)
    monkeypatch.setattr(assets, "_PACKAGE", package)
    return package


def test_a_checkout_is_read_in_place(package: Path):
    assert assets.resource("words", "es.txt").read_text(encoding="utf-8") == "niñez\n"


def test_an_installation_reads_its_own_copy(package: Path):
    (package / "_resources" / "words").mkdir(parents=True)
    (package / "_resources" / "words" / "es.txt").write_text("shipped\n", encoding="utf-8")
    assert assets.resource("words", "es.txt").read_text(encoding="utf-8") == "shipped\n"


def test_a_missing_file_is_named_with_what_to_do(package: Path):
    with pytest.raises(assets.MissingAsset, match=r"en\.txt is missing.*install the program again"):
        assets.resource("words", "en.txt")


def test_a_catalogue_that_was_not_compiled_is_named_with_what_to_do(package: Path):
    with pytest.raises(assets.MissingAsset, match=r"editor_desk_es\.qm is missing.*run\.py"):
        assets.translation_file("es")
    catalogue = package / "_compiled" / "translations" / "editor_desk_es.qm"
    catalogue.parent.mkdir(parents=True)
    catalogue.touch()
    assert assets.translation_file("es") == catalogue


def test_icons_that_were_not_compiled_are_named_with_what_to_do(package: Path):
    with pytest.raises(assets.MissingAsset, match=r"icons\.rcc is missing"):
        assets.icon_bundle()
