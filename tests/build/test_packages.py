# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What is handed out is whole: a wheel, also one made from the source archive, brings everything the desk shows."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from tests.build.sample_shop import furnish

PROJECT = Path(__file__).resolve().parents[2]


def build(project: Path, target: str, out: Path) -> Path:
    """Build one target as pip does, without a network."""
    command = [sys.executable, "-m", "hatchling", "build", "--target", target, "--directory", str(out)]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return next(out.glob("*.whl" if target == "wheel" else "*.tar.gz"))


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """This checkout as a clean clone has it, nothing compiled, with a sample of every kind."""
    copy = tmp_path_factory.mktemp("checkout") / "desk"
    copy.mkdir()
    for name in ("src", "ui", "resources", "requirements", "launch"):
        if (PROJECT / name).is_dir():
            unwanted = shutil.ignore_patterns("__pycache__", "ui_*.py", "_compiled")
            shutil.copytree(PROJECT / name, copy / name, ignore=unwanted)
    for name in ("pyproject.toml", "hatch_build.py", "run.py", "LICENSE", ".gitignore"):
        shutil.copy(PROJECT / name, copy / name)
    (copy / "README.md").write_text("# Editor Desk\n", encoding="utf-8")
    furnish(copy)
    return copy


@pytest.fixture(scope="module")
def wheel(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of the checkout."""
    return build(checkout, "wheel", tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def unpacked(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The source archive, unpacked elsewhere."""
    folder = tmp_path_factory.mktemp("sdist")
    with tarfile.open(build(checkout, "sdist", folder)) as archive:
        archive.extractall(folder / "unpacked", filter="data")
    return next((folder / "unpacked").iterdir())


def names(wheel: Path) -> set[str]:
    """Everything in a wheel."""
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def test_the_wheel_brings_every_form_catalogue_bundle_and_data_file(checkout: Path, wheel: Path):
    held = names(wheel)
    forms = {f"editor_desk/desktop/forms/ui_{form.stem}.py" for form in (checkout / "ui").glob("*.ui")}
    catalogues = {
        f"editor_desk/_compiled/translations/{catalogue.stem}.qm"
        for catalogue in (checkout / "resources" / "translations").glob("*.ts")
    }
    data = {
        f"editor_desk/_resources/{path.relative_to(checkout / 'resources').as_posix()}"
        for folder in ("newsroom", "style")
        for path in (checkout / "resources" / folder).rglob("*.*")
    }
    assert "editor_desk/desktop/forms/ui_proof_sheet.py" in forms
    assert "editor_desk/_compiled/translations/proof_es.qm" in catalogues
    assert "editor_desk/_resources/style/proof.toml" in data
    assert forms | catalogues | data | {"editor_desk/_compiled/proof.rcc"} <= held


def test_an_icon_travels_once_inside_its_bundle(wheel: Path):
    assert not [name for name in names(wheel) if name.endswith(("proof.svg", ".qrc"))]


def test_the_source_archive_carries_sources_not_what_is_made_of_them(unpacked: Path):
    assert (unpacked / "ui" / "proof_sheet.ui").is_file()
    assert (unpacked / "resources" / "style" / "proof.toml").is_file()
    assert (unpacked / "hatch_build.py").is_file()
    assert not list(unpacked.rglob("ui_*.py"))
    assert not (unpacked / "src" / "editor_desk" / "_compiled").exists()


def test_a_wheel_from_the_source_archive_is_the_same(wheel: Path, unpacked: Path, tmp_path: Path):
    assert names(build(unpacked, "wheel", tmp_path)) == names(wheel)


def test_an_installed_desk_finds_its_data(wheel: Path, tmp_path: Path):
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    asked = "\n".join(
        [
            f"import sys; sys.path.insert(0, {str(tmp_path)!r})",
            "from editor_desk import assets",
            "print(assets.resource('style', 'proof.toml').read_text(encoding='utf-8'))",
        ]
    )
    done = subprocess.run([sys.executable, "-I", "-c", asked], capture_output=True, text=True)
    assert done.stdout.strip() == "rule = 'en-01'", done.stderr
