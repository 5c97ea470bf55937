# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The history pane, as somebody uses it who wants a text back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QLocale, Qt, QUrl
from PySide6.QtWidgets import QApplication

from editor_desk.desktop import times
from editor_desk.desktop.history import Against, Comparing, HistoryPanel, PartWanted, Since
from editor_desk.desktop.history.model import HistoryModel
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.thinning import USUAL, Thinning
from editor_desk.text.paragraph_changes import paragraph_changes
from editor_desk.text.word_diff import word_diff
from editor_desk.workflow.history import Differences, Entry, Kind
from editor_desk.workflow.part_restore import Part

EN, ES = Language.EN, Language.ES
NOW = datetime(2026, 11, 24, 20, 0, tzinfo=UTC)


def entry(number: int, kind: Kind = Kind.CHECKPOINT, name: str = "", **more: int) -> Entry:
    at = NOW - timedelta(minutes=100 - number)
    return Entry(number, kind, "Ana Ruiz", at, 1200, name, restored_from=more.get("restored_from"))


KEPT, SIGNED, TYPED = entry(1, Kind.KEPT, "before the cut"), entry(2, Kind.APPROVED), entry(3)
SIGNED_LATER = entry(5, Kind.APPROVED)


@pytest.fixture
def panel(qtbot):
    panel = HistoryPanel()
    qtbot.addWidget(panel)
    panel.resize(330, 640)
    panel.show()
    return panel


@pytest.fixture
def asked(panel) -> list[Comparing]:
    wanted: list[Comparing] = []
    panel.comparison_wanted.connect(wanted.append)
    return wanted


def choose(panel, number: int) -> None:
    panel._view.setCurrentIndex(panel._model.index(panel._model.row_of(number)))


def test_the_list_is_a_sound_model(qtmodeltester):
    model = HistoryModel()
    model.show((TYPED, SIGNED, KEPT), NOW)
    qtmodeltester.check(model)
    model.show((), NOW)
    qtmodeltester.check(model)


def test_each_revision_says_what_for_who_when_and_how_long(panel):
    panel.show_history(
        (entry(4, Kind.RESTORED, restored_from=1), TYPED, SIGNED, KEPT), may_restore=True, now=NOW
    )
    rows = [panel._model.index(row).data().split("\n") for row in range(4)]
    assert [row[0] for row in rows] == [
        "↺ Restored: revision 1",
        "Kept at a pause",
        "✓ Signed off",
        "“before the cut”",
    ]
    assert rows[1][1].startswith("Ana Ruiz · ")
    assert rows[1][1].endswith(" · 1,200 words · No. 3")
    heard = panel._model.index(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard.startswith("✓ Signed off, Ana Ruiz")


def test_the_newest_is_compared_with_the_text_now(panel, asked):
    panel.show_history((TYPED, SIGNED, KEPT), may_restore=True, now=NOW)
    assert panel.chosen == TYPED
    assert asked == [Comparing(EN, 3, None)]


def test_any_revision_is_compared_with_now_or_with_the_one_before(panel, asked):
    panel.show_history((TYPED, SIGNED, KEPT), may_restore=True, now=NOW)
    choose(panel, 2)
    panel._form.against_combo.setCurrentIndex(list(Against).index(Against.ONE_BEFORE))
    choose(panel, 1)
    assert asked[1:] == [Comparing(EN, 2, None), Comparing(EN, 1, 2), Comparing(EN, None, 1)]


@pytest.mark.parametrize(
    ("since", "number"), [(Since.SIGN_OFF, 2), (Since.SENT, 4), (Since.LAST_READ, 3), (Since.PREVIOUS, 6)]
)
def test_what_changed_since_a_moment_that_matters_is_one_press(panel, asked, since, number):
    entries = (entry(7), entry(6), entry(5, Kind.KEPT), entry(4, Kind.SENT), TYPED, SIGNED, KEPT)
    panel.show_history(entries, may_restore=True, now=NOW, last_read=3)
    panel._sinces[since].trigger()
    after = 7 if since is Since.PREVIOUS else None
    assert panel.wanted == asked[-1] == Comparing(EN, number, after)


def test_without_a_sign_off_there_is_nothing_since(panel):
    panel.show_history((TYPED, KEPT), may_restore=True, now=NOW)
    assert not panel._sinces[Since.SIGN_OFF].isEnabled()
    assert not panel._sinces[Since.LAST_READ].isEnabled()


def test_pauses_between_kept_texts_lie_folded_and_open_by_key_or_click(panel, qtbot):
    entries = (entry(6), SIGNED_LATER, entry(4), entry(3), KEPT)
    panel.show_history(entries, may_restore=True, now=NOW)
    assert panel._model.rowCount() == 4
    fold = panel._model.index(2)
    assert fold.data().startswith("▸ 2 kept at pauses")
    panel._view.setCurrentIndex(fold)
    qtbot.keyClick(panel._view, Qt.Key.Key_Return)
    assert panel._model.rowCount() == 6
    assert panel._model.index(3).data(Qt.ItemDataRole.UserRole) == entry(4)
    qtbot.keyClick(panel._view, Qt.Key.Key_Left)
    assert panel._model.rowCount() == 4
    panel._view.clicked.emit(fold)
    assert panel._model.index(2).data().startswith("▾")


def test_a_text_that_lies_folded_is_found(panel, qtmodeltester):
    panel.show_history((entry(6), SIGNED_LATER, entry(4), entry(3), KEPT), may_restore=True, now=NOW)
    qtmodeltester.check(panel._model)
    choose(panel, 3)
    assert panel.chosen == entry(3)
    qtmodeltester.check(panel._model)


def test_two_chosen_texts_are_compared_with_each_other(panel, asked):
    panel.show_history((TYPED, SIGNED, KEPT), may_restore=True, now=NOW)
    flags = QItemSelectionModel.SelectionFlag.Select
    panel._view.selectionModel().setCurrentIndex(panel._model.index(2), flags)
    assert asked[-1] == panel.wanted == Comparing(EN, 1, 3)
    choose(panel, 2)
    assert panel.wanted == Comparing(EN, 2, None)


def test_one_paragraph_may_be_brought_back_alone(panel, qtbot):
    panel.show_history((SIGNED, KEPT), may_restore=True, now=NOW)
    body = paragraph_changes("Same.\n\nTwelve years ago.", "Same.\n\nTwenty years ago.")
    panel.show_changes(Comparing(EN, 2, None), Differences({"dek": word_diff("A", "B")}, body))
    page = panel._form.changes_browser.toPlainText()
    assert page.count("Restore only this") == 2
    with qtbot.waitSignal(panel.part_wanted) as said:
        panel._form.changes_browser.anchorClicked.emit(QUrl("restore:,7,7"))
    assert said.args == [PartWanted(EN, 2, Part("", 7, 7))]


def test_nothing_is_brought_back_from_a_comparison_of_two_old_texts(panel):
    panel.show_history((TYPED, SIGNED, KEPT), may_restore=True, now=NOW)
    panel.show_since(Since.PREVIOUS)
    panel.show_changes(Comparing(EN, 2, 3), Differences({"dek": word_diff("A", "B")}))
    assert "Restore only this" not in panel._form.changes_browser.toPlainText()


def test_the_page_shows_what_came_and_went_in_furniture_and_body(panel):
    panel.show_history((TYPED,), may_restore=True, now=NOW)
    body = paragraph_changes("Twelve years ago.\n\nSame.", "Twenty years ago.\n\nSame.")
    lines = {"headline": word_diff("Old head", "New head")}
    panel.show_changes(Comparing(EN, 3, None), Differences(lines, body))
    said = panel._form.changes_browser.toPlainText()
    assert "Headline" in said
    assert "Old New head" in said
    assert "Twelve Twenty years ago." in said
    assert "1 paragraph unchanged" in said


def test_an_answer_to_an_earlier_question_is_dropped(panel):
    panel.show_history((TYPED, SIGNED), may_restore=True, now=NOW)
    choose(panel, 2)
    panel.show_changes(Comparing(EN, 3, None), Differences())
    assert panel._form.changes_browser.toPlainText() == ""
    panel.show_changes(Comparing(EN, 2, None), Differences(is_dress_only=True))
    assert "only marks and spaces changed" in panel._form.changes_browser.toPlainText()


def test_the_choice_stays_when_there_is_one_revision_more(panel, asked):
    panel.show_history((SIGNED, KEPT), may_restore=True, now=NOW)
    choose(panel, 1)
    panel.show_history((TYPED, SIGNED, KEPT), may_restore=True, now=NOW)
    assert panel.chosen == KEPT
    assert asked == [Comparing(EN, 2, None), Comparing(EN, 1, None)]


def test_another_edition_has_another_history(panel, qtbot):
    panel.show_history((TYPED,), may_restore=True, now=NOW)
    with qtbot.waitSignal(panel.language_chosen) as said:
        panel._form.language_combo.setCurrentIndex(1)
    assert said.args == [ES]
    assert panel.chosen is None
    panel.show_history((), may_restore=True, now=NOW)
    assert "Nothing is kept of this edition yet" in panel._form.empty_label.text()
    assert not panel._form.parts.isVisible()


def test_restoring_is_offered_only_to_those_who_may_edit(panel, qtbot):
    panel.show_history((TYPED, SIGNED), may_restore=False, now=NOW)
    assert not panel._form.restore_button.isEnabled()
    panel.show_history((TYPED, SIGNED), may_restore=True, now=NOW)
    choose(panel, 2)
    with qtbot.waitSignal(panel.restore_wanted) as said:
        qtbot.mouseClick(panel._form.restore_button, Qt.MouseButton.LeftButton)
    assert said.args == [SIGNED]


def test_before_a_story_is_open_it_says_what_will_stand_here(panel):
    assert "once one is open" in panel._form.empty_label.text()
    panel.show_history((TYPED,), may_restore=True, now=NOW)
    panel.clear()
    assert "once one is open" in panel._form.empty_label.text()


def test_language_and_colors_may_change_while_it_is_open(panel):
    panel.show_history((TYPED,), may_restore=True, now=NOW)
    panel.show_changes(Comparing(EN, 3, None), Differences())
    for kind in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
        QApplication.sendEvent(panel, QEvent(kind))
    assert "Both read the same." in panel._form.changes_browser.toPlainText()


@pytest.mark.parametrize(
    ("before", "said"),
    [
        (timedelta(hours=2), "6 p.m."),
        (timedelta(hours=8), "noon"),
        (timedelta(days=1), "yesterday, 8 p.m."),
        (timedelta(days=5), "Nov 19, 8 p.m."),
        (timedelta(days=365), "Nov 24 2025, 8 p.m."),
    ],
)
def test_times_are_said_as_people_say_them(before, said):
    locale = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    assert times.past_words(NOW - before, NOW, UTC) == said
    QLocale.setDefault(locale)


def test_how_long_pauses_are_kept_is_said_in_one_quiet_line(panel):
    label = panel._form.policy_label
    assert label.text() == (
        "Pauses: all for 48 hours, one an hour up to 14 days, one a day up to a year, then one a week."
    )
    assert "handed over always stays" in label.toolTip()
    panel.show_policy(USUAL, is_on_legal_hold=True)
    assert label.text() == "On legal hold: every pause is kept."
    panel.show_policy((), is_on_legal_hold=False)
    assert label.text() == "Every pause is kept for good."
    one = (Thinning(timedelta(hours=1), timedelta(hours=6)),)
    panel.show_policy(one, is_on_legal_hold=False)
    assert label.text().startswith("Pauses: all for an hour, then one every 6 hours.")
