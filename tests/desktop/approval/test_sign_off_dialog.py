# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Putting one's name to a story: what has to be read, what is refused, what is given back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from editor_desk.checks.content import visible_body
from editor_desk.desktop.approval import EditionToRead, SignOffDialog, SignOffRequest
from editor_desk.desktop.approval.pages import facts_page, full_page, since_page
from editor_desk.desktop.rule_list import Sign
from editor_desk.newsroom.approvals import Approval
from editor_desk.newsroom.claims import ClaimStatus
from editor_desk.newsroom.gates import SIGN_OFF_GATES
from editor_desk.newsroom.stories import Story
from editor_desk.text.paragraph_changes import paragraph_changes
from editor_desk.text.render import to_html
from editor_desk.text.words import count_words
from editor_desk.workflow.sign_off import SinceSignOff
from tests.desktop.newsroom_values import ANA, EN, ES, NOW, TOM, all_checked, fact, report

LONG = "\n\n".join(f"Paragraph {number} of a long story that needs its time." for number in range(80))
NAMES = {TOM.id: TOM.name, ANA.id: ANA.name}


def never_signed(language) -> SinceSignOff:
    return SinceSignOff(language, None)


def signed_before(language, by=TOM, before="", after="", fields=("body",)) -> SinceSignOff:
    approval = Approval(f"approval {language}", language, "c1:then", 1, by.id, NOW)
    paragraphs = paragraph_changes(before, after) if "body" in fields else ()
    return SinceSignOff(language, approval, fields, paragraphs=paragraphs)


def request_for(told, since=never_signed, languages=(EN, ES), person=TOM) -> SignOffRequest:
    editions = tuple(
        EditionToRead(
            language,
            to_html(told.edition(language).body),
            count_words(told.edition(language).body),
            "",
            since(language),
        )
        for language in languages
    )
    results = tuple(result for result in report(told, person, SIGN_OFF_GATES) if result.language in languages)
    return SignOffRequest(told, person, editions, results, NAMES)


def long_story() -> Story:
    told = all_checked()
    for language in (EN, ES):
        told = told.with_edition(replace(told.edition(language), body=LONG))
    return told


@pytest.fixture
def show(qtbot):
    kept = []  # qtbot holds widgets only weakly

    def shown(request) -> SignOffDialog:
        dialog = SignOffDialog(None, request)
        qtbot.addWidget(dialog)
        kept.append(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        return dialog

    yield shown
    kept.clear()


def read_to_the_end(pane) -> None:
    bar = pane.browser.verticalScrollBar()
    bar.setValue(bar.maximum())


def test_short_texts_that_are_seen_whole_are_read(show, qtbot):
    dialog = show(request_for(all_checked()))
    qtbot.waitUntil(lambda: dialog.seen == {EN, ES})
    assert dialog._form.approve_button.text() == "Approve both editions"
    assert dialog._form.approve_button.isEnabled()


def test_the_first_time_both_full_texts_must_be_read_to_their_end(show, qtbot):
    dialog = show(request_for(long_story()))
    button = dialog._form.approve_button
    assert not button.isEnabled()
    assert button.text() == "Read to the end first: English and Spanish"
    read_to_the_end(dialog._full[EN])
    qtbot.waitUntil(lambda: button.text() == "Read to the end first: Spanish")
    assert "✓ Read: English" in dialog._form.seen_label.text()
    read_to_the_end(dialog._full[ES])
    qtbot.waitUntil(button.isEnabled)


def test_the_answer_says_what_was_seen_and_noted(show, qtbot):
    dialog = show(request_for(all_checked()))
    qtbot.waitUntil(dialog._form.approve_button.isEnabled)
    dialog._form.note_edit.setPlainText("Checked with the clerk")
    qtbot.mouseClick(dialog._form.approve_button, Qt.MouseButton.LeftButton)
    answer = dialog.answer
    assert (answer.languages, answer.seen, answer.note) == ((EN, ES), {EN, ES}, "Checked with the clerk")
    assert not answer.sends_back


def test_one_edition_can_be_signed_without_reading_the_other(show, qtbot):
    dialog = show(request_for(long_story()))
    dialog._checks[ES].setChecked(False)
    assert not dialog._full[ES].isVisible()
    read_to_the_end(dialog._full[EN])
    qtbot.waitUntil(dialog._form.approve_button.isEnabled)
    assert dialog._form.approve_button.text() == "Approve the English edition"


def test_without_an_edition_nothing_is_signed(show):
    dialog = show(request_for(all_checked()))
    for check in dialog._checks.values():
        check.setChecked(False)
    assert dialog._form.approve_button.text() == "Choose an edition"


def test_what_blocks_is_counted_on_the_button_and_leads_to_its_mend(show, qtbot):
    dialog = show(request_for(replace(all_checked(), section="")))
    assert dialog._form.approve_button.text() == "2 to mend first"
    view = dialog._form.rules_view
    view.setCurrentIndex(view.model().index(0))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert dialog.answer.mends.link == "section"


def test_what_this_version_does_not_check_is_listed(show):
    lines = show(request_for(all_checked()))._form.rules_view.lines
    unchecked = [line.text for line in lines if line.sign is Sign.UNBUILT]
    assert "Legal status agrees in both languages" in unchecked


def test_reading_is_shown_by_the_dialog_not_claimed_by_a_rule(show):
    dialog = show(request_for(long_story()))
    view = dialog._form.rules_view
    view.open_groups(frozenset({Sign.PASS}))
    assert "The approver has read it" not in [line.text for line in view.lines]


def test_who_signed_before_reads_only_what_changed(show, qtbot):
    told = long_story()
    before = visible_body(LONG.replace("Paragraph 7 of", "Paragraph 7 in"))
    request = request_for(told, lambda lang: signed_before(lang, TOM, before, visible_body(LONG)))
    dialog = show(request)
    assert dialog._since[EN].isVisible()
    assert not dialog._full[EN].isVisible()
    qtbot.waitUntil(lambda: dialog.seen == {EN, ES})


def test_another_approver_reads_the_whole_text(show):
    request = request_for(long_story(), lambda lang: signed_before(lang, ANA, LONG, LONG))
    dialog = show(request)
    assert dialog._full[EN].isVisible()
    dialog._form.since_button.click()
    assert dialog._since[EN].isVisible()
    assert dialog.seen == frozenset()


def test_an_author_says_why_nobody_else_signs(show, qtbot):
    told = all_checked()
    told = told.with_edition(replace(told.edition(EN), author=TOM.id))
    dialog = show(request_for(told))
    button = dialog._form.approve_button
    assert dialog._form.own_box.isVisible()
    assert button.text() == "Say why you sign your own"
    dialog._form.own_edit.setText("Everybody else is at the flood")
    qtbot.waitUntil(button.isEnabled)
    button.click()
    assert dialog.answer.self_approval == "Everybody else is at the flood"


def test_nobody_is_asked_for_a_reason_to_sign_the_work_of_others(show):
    assert not show(request_for(all_checked()))._form.own_box.isVisible()


def test_sending_back_takes_the_note_along(show, qtbot):
    dialog = show(request_for(all_checked()))
    dialog._form.note_edit.setPlainText("Who said so?")
    qtbot.mouseClick(dialog._form.return_button, Qt.MouseButton.LeftButton)
    assert dialog.answer.sends_back
    assert dialog.answer.note == "Who said so?"


def test_escape_decides_nothing(qtbot):
    def leave() -> None:
        qtbot.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Escape)

    QTimer.singleShot(0, leave)
    assert SignOffDialog.ask(None, request_for(all_checked())) is None


def test_the_full_text_holds_everything_readers_get():
    request = request_for(all_checked())
    page = full_page(request, request.editions[0])
    for words in ("Board approves budget", "The first increase in six years", "HOUSTON", "190,000 students"):
        assert words in page


def test_a_change_is_marked_word_by_word_and_the_rest_counted():
    before, after = "One.\n\nThe budget is $2.1 billion.", "One.\n\nThe budget is $2.2 billion."
    request = request_for(all_checked(), lambda lang: signed_before(lang, TOM, before, after))
    page = since_page(request, request.editions[0])
    assert "<span class='gone'>2.1</span> <span class='came'>2.2</span>" in page
    assert "1 paragraph unchanged" in page


def test_text_of_a_story_never_becomes_markup():
    since = replace(
        signed_before(EN, TOM, "", "", ("headline",)),
        before={"headline": "<b>old</b>"},
        after={"headline": "<script>new</script>"},
    )
    request = request_for(all_checked(), lambda lang: replace(since, language=lang))
    assert "<script>" not in since_page(request, request.editions[0])


def test_facts_stand_with_their_proof_and_those_without_say_so():
    told = all_checked()
    bare = fact("bare", "274 schools", status=ClaimStatus.VERIFIED, verdict="now")
    request = request_for(replace(told, claims=(*told.claims, bare)))
    page = facts_page(request)
    assert "Budget, adopted version — page 12" in page
    assert "no proof" in page
