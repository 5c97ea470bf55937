# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the window remembers."""

from __future__ import annotations

import pytest

from editor_desk import desk
from editor_desk.desktop import settings as remembered
from editor_desk.desktop.settings import Settings
from editor_desk.desktop.store_place import store_path


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        (remembered.LANGUAGE, "es"),
        (remembered.SHOWS_LIST, False),
        (remembered.PANES, [280, 760, 340]),
        (remembered.FACTS_SPLIT, [500]),
        (remembered.GEOMETRY, b"\x00\x01 bytes \xff"),
    ],
)
def test_a_value_comes_back_with_its_type_in_another_session(tmp_path, setting, value):
    first = Settings(tmp_path / "desk.ini")
    first.put(setting, value)
    first.write()
    assert Settings(tmp_path / "desk.ini").get(setting) == value


def test_what_nobody_chose_is_the_default(tmp_path):
    settings = Settings.beside(tmp_path / "desk.sqlite")
    assert settings.get(remembered.SHOWS_FACTS) is True
    assert settings.get(remembered.PANES) == []


def test_a_value_that_makes_no_sense_is_as_if_unset(tmp_path):
    file = tmp_path / "desk.ini"
    file.write_text("[layout]\npanes=wide, wider\ngeometry=7\n", encoding="utf-8")
    assert Settings(file).get(remembered.PANES) == []
    assert Settings(file).get(remembered.GEOMETRY) == b""


def test_the_window_and_the_command_line_open_the_same_store(tmp_path, monkeypatch):
    monkeypatch.delenv("EDITOR_DESK_STORE", raising=False)
    assert store_path(None) == desk.default_store()
    monkeypatch.setenv("EDITOR_DESK_STORE", str(tmp_path / "other.sqlite"))
    assert store_path(None) == desk.default_store()
    assert store_path(tmp_path / "given.sqlite") == tmp_path / "given.sqlite"
