# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What stands before the sign-off, always in sight."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from editor_desk.desktop.facts import BeforeSignOff, Link
from editor_desk.desktop.rule_list import RuleLine, Sign
from editor_desk.newsroom.claims import ClaimStatus
from editor_desk.newsroom.photos import PhotoUse
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Pause
from tests.desktop.newsroom_values import ANA, EN, ES, NOW, TOM, all_checked, fact, report, story, with_stage


@pytest.fixture
def before(qtbot):
    before = BeforeSignOff()
    qtbot.addWidget(before)
    before.resize(340, 500)
    before.show()
    return before


def show(before, told, person=TOM) -> None:
    before.show_report(told, report(told, person), person, NOW)


def signs(before) -> list[Sign]:
    return [line.sign for line in before.lines]


def test_what_blocks_comes_first_then_warnings_then_the_unchecked_then_what_passes(before):
    told = replace(story(fact("budget", "$2.2 billion")), topics=(), section="")
    show(before, told)
    found = signs(before)
    assert found == sorted(found, key=[Sign.BLOCK, Sign.WARN, Sign.UNBUILT, Sign.PASS].index)
    assert "The section is missing" in [line.text for line in before.lines if line.sign is Sign.BLOCK]
    assert "The story has no topic" in [line.text for line in before.lines if line.sign is Sign.WARN]


def test_what_is_missing_of_the_whole_story_is_said_once(before):
    show(before, replace(all_checked(), section=""))
    assert [line.text for line in before.lines].count("The section is missing") == 1


def test_the_unchecked_stand_in_one_line_that_opens(before, qtbot):
    show(before, all_checked())
    row = signs(before).index(Sign.UNBUILT)
    group = before.lines[row]
    assert "not checked by this version" in group.text
    count = len(before.lines)
    view = before._form.rules_view
    view.setCurrentIndex(view.model().index(row))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert before.lines[row].is_open
    assert before.lines[row + 1].is_inner
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert len(before.lines) == count


def test_the_list_answers_as_a_model_should(before, qtmodeltester):
    show(before, story(fact("budget", "$2.2 billion")))
    model = before._form.rules_view.model()
    qtmodeltester.check(model)
    model.toggle(signs(before).index(Sign.PASS))
    qtmodeltester.check(model)


def test_a_failing_line_is_one_click_from_its_mend(before, qtbot):
    show(before, story(fact("budget", "$2.2 billion")))
    view = before._form.rules_view
    row = next(n for n, line in enumerate(before.lines) if line.sign is Sign.BLOCK)
    place = view.visualRect(view.model().index(row)).center()
    with qtbot.waitSignal(before.link_chosen) as said:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert said.args == [Link("facts:budget", EN)]


def test_a_photo_to_come_leads_to_its_photo(before, qtbot):
    show(before, replace(all_checked(), photos=(PhotoUse("photo 1", cutline={EN: "The board"}),)))
    view = before._form.rules_view
    row = next(n for n, line in enumerate(before.lines) if line.text == "Photo 1 is still to come")
    view.setCurrentIndex(view.model().index(row))
    with qtbot.waitSignal(before.link_chosen) as said:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert said.args[0].link == "photos:photo 1"


def test_a_line_is_heard_with_its_mark_in_words(before):
    show(before, replace(all_checked(), section=""))
    heard = before._form.rules_view.model().index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "blocks: The section is missing"


def test_a_clean_story_ready_for_sign_off_opens_the_door(before):
    show(before, all_checked())
    assert before.door.languages == (EN, ES)
    assert "Can be signed off: English and Spanish" in before.door.why


def test_a_story_still_in_check_says_why_sign_off_is_grey(before):
    show(before, story(stage=Stage.CHECKING))
    assert not before.door.is_open
    assert "Ready for sign-off" in before.door.why
    assert "English – Fact check" in before.door.why


def test_what_blocks_closes_the_door_and_is_counted(before):
    show(before, replace(all_checked(), section=""))
    assert not before.door.is_open
    assert before.door.why == "Sign off is grey: 2 to mend first."


def test_one_language_can_go_while_the_other_is_mended(before):
    told = with_stage(all_checked(), ES, Stage.EDITING)
    show(before, told)
    assert before.door.languages == (EN,)
    assert "Spanish: Copy edit" in before.door.why


def test_somebody_who_is_no_approver_is_told_so(before):
    show(before, all_checked(), ANA)
    assert before.door.why == "Ana Rodríguez may not sign off: that takes an approver."


def test_the_author_may_still_open_the_dialog_to_declare_why(before):
    told = all_checked()
    for language in (EN, ES):
        told = told.with_edition(replace(told.edition(language), author=TOM.id))
    show(before, told)
    assert before.door.is_open


def test_a_paused_story_says_so(before):
    told = replace(
        all_checked(), pause=Pause(Stage.HOLD, "No answer yet", {EN: Stage.READY, ES: Stage.READY})
    )
    show(before, told)
    assert "On hold" in before.door.why


def test_signed_off_editions_stand_before_sending(before):
    told = with_stage(with_stage(all_checked(), EN, Stage.APPROVED), ES, Stage.APPROVED)
    show(before, told)
    assert before._form.title_label.text() == "Before sending"
    assert "Signed off: English and Spanish" in before.door.why


def test_a_disputed_fact_blocks_in_words(before):
    told = story(fact("budget", "$2.2 billion", status=ClaimStatus.DISPUTED, verdict="now"))
    show(before, told)
    assert any("cannot stand as it is (Disputed)" in line.text for line in before.lines)


def test_sentences_wrap_anew_at_once_when_the_pane_narrows(before):
    show(before, story(fact("budget", "$2.2 billion", status=ClaimStatus.DISPUTED, verdict="now")))
    QApplication.processEvents()
    before.resize(230, 500)
    QApplication.processEvents()
    view = before._form.rules_view
    for row in range(view.model().rowCount()):
        index = view.model().index(row)
        assert (
            view.visualRect(index).height()
            >= view.itemDelegate().sizeHint(QStyleOptionViewItem(), index).height()
        )


def test_a_line_that_blocks_is_accepted_with_the_keys_and_one_that_warns_is_not(before, qtbot):
    show(before, replace(all_checked(), section="", topics=()))
    view = before._form.rules_view
    wanted: list[RuleLine] = []
    before.accept_wanted.connect(wanted.append)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    for sign in (Sign.WARN, Sign.BLOCK):
        view.setCurrentIndex(view.model().index(signs(before).index(sign), 0))
        qtbot.keyClick(view, Qt.Key.Key_U, both)
    assert [line.text for line in wanted] == ["The section is missing"]
