# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What a person will soon want is loaded behind the window, once, and not before a story stands there."""

from __future__ import annotations

import shutil
import sys

from editor_desk.desktop.shell import loaded_behind


def test_it_is_loaded_when_the_first_story_stands(start, sample_store, tmp_path, monkeypatch):
    monkeypatch.setattr(loaded_behind, "AFTER_MS", 1)
    monkeypatch.setattr(loaded_behind, "_WANTED", ("colorsys",))
    monkeypatch.delitem(sys.modules, "colorsys", raising=False)
    shutil.copytree(sample_store.parent, tmp_path / "desk")
    desk = start(tmp_path / "desk" / "desk.sqlite")
    desk.wait_for(lambda: "colorsys" in sys.modules)


def test_closing_at_once_loads_nothing(start, sample_store, tmp_path, monkeypatch):
    monkeypatch.setattr(loaded_behind, "_WANTED", ("colorsys",))
    monkeypatch.delitem(sys.modules, "colorsys", raising=False)
    shutil.copytree(sample_store.parent, tmp_path / "desk")
    desk = start(tmp_path / "desk" / "desk.sqlite")
    desk.close()
    assert "colorsys" not in sys.modules
