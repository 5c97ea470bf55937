# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The locks pin every file by its hash, fit pyproject.toml, and name no place to fetch from."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PROJECT = Path(__file__).resolve().parents[2]
LOCKS = ["run", "dev"]


def pins(lock: str) -> dict[str, tuple[str, list[str]]]:
    """The version and hashes of every package of a lock."""
    text = (PROJECT / "requirements" / f"{lock}.txt").read_text(encoding="utf-8")
    logical = text.replace("\\\n", " ").splitlines()
    found: dict[str, tuple[str, list[str]]] = {}
    for line in logical:
        if line.startswith("#") or not line.strip():
            continue
        requirement, *hashes = re.split(r"\s+--hash=", line.strip())
        parsed = Requirement(requirement)
        found[canonicalize_name(parsed.name)] = (str(parsed.specifier), hashes)
    return found


def imported(source: Path) -> set[str]:
    """The packages a module imports, at its top or inside a function."""
    nodes = list(ast.walk(ast.parse(source.read_text(encoding="utf-8"))))
    names = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    names += [
        node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module and not node.level
    ]
    return {name.partition(".")[0] for name in names}


def declared(*groups: str) -> list[Requirement]:
    """What pyproject.toml asks for."""
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [*project["project"]["dependencies"], *project["build-system"]["requires"]]
    for group in groups:
        wanted += project["dependency-groups"][group]
    return [Requirement(each) for each in wanted]


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_is_pinned_to_one_version_with_hashes(lock: str):
    for name, (version, hashes) in pins(lock).items():
        assert re.fullmatch(r"==[\w.+!]+", version), name
        assert hashes, name
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", each) for each in hashes), name


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_address_and_no_option(lock: str):
    text = (PROJECT / "requirements" / f"{lock}.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        assert "://" not in line
        assert " @ " not in line
        assert not re.match(r"-", line), f"an option: {line}"
        assert not re.search(r"(?<![\w.])/\w+/", line), f"a path: {line}"


@pytest.mark.parametrize(("lock", "groups"), [("run", ["build"]), ("dev", ["build", "dev"])])
def test_a_lock_fits_what_pyproject_asks_for(lock: str, groups: list[str]):
    locked = pins(lock)
    for wanted in declared(*groups):
        name = canonicalize_name(wanted.name)
        assert name in locked, f"{name}: run requirements/lock.py"
        version = locked[name][0].removeprefix("==")
        assert wanted.specifier.contains(version, prereleases=True), f"{name}: run requirements/lock.py"


def test_the_tests_run_on_what_editors_run():
    run, dev = pins("run"), pins("dev")
    assert {name: dev.get(name) for name in run} == run


def test_the_desk_imports_nothing_that_its_run_lock_lacks():
    # Here the tests' own packages lie beside it; on an editor's machine they do not.
    providers = packages_distributions()
    run, missing = pins("run"), set()
    for source in sorted((PROJECT / "src").rglob("*.py")):
        for module in imported(source) - set(sys.stdlib_module_names) - {"editor_desk"}:
            if not any(canonicalize_name(name) in run for name in providers.get(module, [])):
                missing.add((source.name, module))
    assert not missing


def test_qt_stays_at_the_version_that_keeps_its_references():
    for lock in LOCKS:
        assert pins(lock)["pyside6-essentials"][0] == "==6.11.3"
        assert pins(lock)["shiboken6"][0] == "==6.11.3"


def test_a_compiled_package_is_locked_for_every_platform():
    # A wheel for each of Linux (two machines), Windows and macOS on four Pythons, more or less; one hash each.
    run = pins("run")
    assert all(
        len(run[name][1]) > 20 for name in ("pillow", "rapidfuzz", "sqlalchemy", "pyyaml", "pydantic-core")
    )
    assert len(run["pyside6-essentials"][1]) >= 4
