# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Who moves a button in Designer only starts the desk again: what changed is compiled, and nothing else."""

from __future__ import annotations

import os
import runpy
from pathlib import Path

import pytest
from PySide6.QtCore import QResource, QTranslator
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import hatch_build
from tests.build.sample_shop import furnish


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A checkout with one form, one catalogue and one icon bundle, compiled."""
    furnish(tmp_path)
    hatch_build.compile_artefacts(tmp_path, only_stale=True)
    return tmp_path


def touch(path: Path) -> None:
    """Save a file later than everything that was compiled."""
    later = path.stat().st_mtime + 60
    os.utime(path, (later, later))


def test_a_checkout_without_forms_has_nothing_to_compile(tmp_path: Path):
    assert not hatch_build.is_stale(tmp_path)
    assert hatch_build.compile_artefacts(tmp_path, only_stale=False) == []
    assert list(tmp_path.iterdir()) == []


def test_everything_is_compiled_once(shop: Path):
    made = sorted(path.relative_to(shop).as_posix() for path in (shop / "src").rglob("*") if path.is_file())
    assert made == [
        "src/editor_desk/_compiled/proof.rcc",
        "src/editor_desk/_compiled/translations/proof_es.qm",
        "src/editor_desk/desktop/forms/__init__.py",
        "src/editor_desk/desktop/forms/ui_proof_sheet.py",
    ]
    assert not hatch_build.is_stale(shop)
    assert hatch_build.compile_artefacts(shop, only_stale=True) == []


@pytest.mark.parametrize(
    ("changed", "made"),
    [
        ("ui/proof_sheet.ui", ["ui_proof_sheet.py"]),
        ("resources/translations/proof_es.ts", ["proof_es.qm"]),
        ("resources/proof.qrc", ["proof.rcc"]),
        ("resources/icons/proof.svg", ["proof.rcc"]),
        ("resources/style/proof.toml", []),
    ],
)
def test_only_what_a_changed_file_belongs_to_is_compiled_again(shop: Path, changed: str, made: list[str]):
    touch(shop / changed)
    assert hatch_build.is_stale(shop) is bool(made)
    assert [path.name for path in hatch_build.compile_artefacts(shop, only_stale=True)] == made


def test_a_removed_form_does_not_linger(shop: Path):
    (shop / "ui" / "proof_sheet.ui").unlink()
    assert hatch_build.is_stale(shop)
    hatch_build.compile_artefacts(shop, only_stale=True)
    assert not (shop / hatch_build.FORMS / "ui_proof_sheet.py").exists()


def test_a_broken_form_is_named_and_the_last_good_one_kept(shop: Path):
    form = shop / "ui" / "proof_sheet.ui"
    form.write_text("<ui version='4.0'><class>", encoding="utf-8")
    touch(form)
    with pytest.raises(hatch_build.CompileProblem, match=r"proof_sheet\.ui could not be compiled"):
        hatch_build.compile_artefacts(shop, only_stale=True)
    names = sorted(path.name for path in (shop / hatch_build.FORMS).iterdir())
    assert names == ["__init__.py", "ui_proof_sheet.py"]


def test_what_was_compiled_works(shop: Path, qtbot: QtBot):
    bundle = str(shop / hatch_build.COMPILED / "proof.rcc")
    assert QResource.registerResource(bundle)
    try:
        assert QResource(":/icons/proof.svg").isValid()
        form = runpy.run_path(str(shop / hatch_build.FORMS / "ui_proof_sheet.py"))["Ui_ProofSheet"]()
        sheet = QWidget()
        qtbot.addWidget(sheet)
        form.setupUi(sheet)
        assert form.send_button.text() == "Señal"
    finally:
        QResource.unregisterResource(bundle)
    catalogue = QTranslator()
    assert catalogue.load(str(shop / hatch_build.COMPILED / "translations" / "proof_es.qm"))
    assert catalogue.translate("Proof", "Send") == "Enviar"
