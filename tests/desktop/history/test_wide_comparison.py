# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Both editions compared side by side."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from editor_desk.desktop.history import Comparing, Since
from editor_desk.desktop.history.wide import WideComparison
from editor_desk.newsroom.languages import Language
from editor_desk.text.word_diff import word_diff
from editor_desk.workflow.history import Differences, Entry, Kind

EN, ES = Language.EN, Language.ES
NOW = datetime(2026, 11, 24, 20, 0, tzinfo=UTC)


def entry(number: int, kind: Kind = Kind.CHECKPOINT) -> Entry:
    return Entry(number, kind, "Ana Ruiz", NOW, 1200)


ENTRIES = {EN: (entry(3), entry(2, Kind.APPROVED), entry(1)), ES: (entry(2), entry(1))}


@pytest.fixture
def asked() -> list[Comparing]:
    return []


@pytest.fixture
def dialog(qtbot, asked):
    dialog = WideComparison(None, "buses", ENTRIES, {EN: 1})
    qtbot.addWidget(dialog)
    dialog.comparison_wanted.connect(asked.append)
    dialog.begin()
    return dialog


def test_it_begins_with_what_changed_since_the_sign_off_else_with_the_one_before(dialog, asked):
    assert asked[-2:] == [Comparing(EN, 2, None), Comparing(ES, 1, None)]


def test_a_moment_one_edition_never_had_leaves_that_one_alone(dialog, asked):
    dialog.sinces[Since.LAST_READ].click()
    assert dialog.columns[EN].comparing == Comparing(EN, 1, None)
    assert dialog.columns[ES].comparing == Comparing(ES, 1, None)
    assert not dialog.sinces[Since.SENT].isEnabled()


def test_any_two_texts_may_be_chosen_and_an_earlier_answer_is_dropped(dialog, asked):
    column = dialog.columns[EN]
    column.before.setCurrentIndex(column.before.findData(1))
    column.after.setCurrentIndex(column.after.findData(2))
    assert Comparing(EN, 1, 2) in asked
    dialog.show_changes(Comparing(EN, 2, None), Differences({"dek": word_diff("A", "B")}))
    assert column.browser.toPlainText() == ""
    dialog.show_changes(Comparing(EN, 1, 2), Differences({"dek": word_diff("A", "B")}))
    assert "A B" in column.browser.toPlainText()
    assert "Restore" not in column.browser.toPlainText()
