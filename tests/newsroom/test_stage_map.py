# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The drawn stages are the stage table: on the guide's pages and on the screen."""

from __future__ import annotations

import importlib.util
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

from editor_desk.newsroom.stage_map import ANY, mermaid, ways
from editor_desk.newsroom.stages import BEFORE_SENT, Stage, StageTable
from editor_desk.newsroom.wording import in_english
from tests.newsroom.builders import rules

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("stages_guide", ROOT / "packaging" / "stages_guide.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_guide_shows_the_table_the_code_uses(script: ModuleType, language: str):
    """Run ``python packaging/stages_guide.py`` where it does not."""
    committed = (ROOT / "docs" / "guide" / f"stages.{language}.md").read_text("utf-8")
    assert committed == script.page(language)
    assert committed.count("<!-- drawn:") == 4
    assert "```mermaid" in committed


def test_every_step_of_the_table_is_on_the_map_and_nothing_else():
    table = rules().stages
    drawn = {
        (source, way.target)
        for way in ways(table)
        for source in (BEFORE_SENT if way.source == ANY else (Stage(way.source),))
    }
    assert drawn == {(step.source, step.target) for step in table.steps}


def test_a_table_that_differs_is_drawn_otherwise():
    table = rules().stages
    less = StageTable(table.steps[1:], table.may_edit)
    assert mermaid(less, in_english) != mermaid(table, in_english)
    gated = StageTable((replace(table.steps[0], gates=("G1",)), *table.steps[1:]), table.may_edit)
    assert "planned ==>|G1| draft" in mermaid(gated, in_english)
