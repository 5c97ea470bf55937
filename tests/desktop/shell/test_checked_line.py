# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The status line says that everything is checked when it is, and of the text as it stands."""

from __future__ import annotations

from editor_desk.newsroom.languages import Language
from tests.desktop.shell.conftest import OpenDesk
from tests.desktop.shell.test_compare_at_the_window import replace_in


def said(desk: OpenDesk) -> str:
    return desk.window.status._checked_label.text()


def test_everything_is_checked_once_spelling_and_comparison_are(desk: OpenDesk):
    desk.open("hurricane-season")
    desk.window.resize(1440, 900)
    desk.wait_for(lambda: said(desk) == "Everything checked")
    replace_in(desk, Language.EN, "Alder Lane", "Elder Lane")
    assert not desk.room.checked._is_done
    desk.wait_for(lambda: desk.room.checked._is_done)
    assert said(desk) == "Everything checked"


def test_what_is_checked_no_more_is_said_so(desk: OpenDesk):
    desk.open("hurricane-season")
    desk.window.resize(1440, 900)
    desk.wait_for(lambda: said(desk) == "Everything checked")
    desk.room.analysis.close()
    replace_in(desk, Language.EN, "Alder Lane", "Elder Lane")
    desk.wait_for(lambda: said(desk) == "! Not checked any more")
