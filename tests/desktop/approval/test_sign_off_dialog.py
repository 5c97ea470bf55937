# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Putting one's name to a story: what has to be read, what is refused, what is given back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from editor_desk.checks.changed_content import PhotoChange, VerdictChange
from editor_desk.checks.content import visible_body
from editor_desk.desktop.approval import EditionToRead, SignOffDialog, SignOffRequest
from editor_desk.desktop.approval.change_cards import change_rows, count_changes
from editor_desk.desktop.approval.fact_passages import find_ends, with_ends
from editor_desk.desktop.approval.full_text import full_rows
from editor_desk.desktop.approval.html_blocks import top_elements
from editor_desk.desktop.approval.risky_facts import FactRole, fact_lines
from editor_desk.desktop.approval.sign_off_dialog import Mode
from editor_desk.desktop.rule_list import Sign
from editor_desk.newsroom.approvals import Approval
from editor_desk.newsroom.claims import ClaimStatus
from editor_desk.newsroom.gates import SIGN_OFF_GATES
from editor_desk.newsroom.selectors import TextAnchor
from editor_desk.newsroom.stories import Story
from editor_desk.text.paragraph_changes import paragraph_changes
from editor_desk.text.render import to_html
from editor_desk.text.words import count_words
from editor_desk.workflow.since import SinceSignOff
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
            to_html(with_ends(told.edition(language).body, told.claims, language)),
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


def read_on(page) -> bool:
    """One screen further; True at the end."""
    bar = page.verticalScrollBar()
    bar.setValue(bar.value() + page.viewport().height() - 40)
    return bar.value() == bar.maximum()


def html_of(rows, language) -> str:
    return "".join(row[language].html for row in rows if language in row)


def test_short_texts_that_are_seen_whole_are_read(show, qtbot):
    dialog = show(request_for(all_checked()))
    qtbot.waitUntil(lambda: dialog.seen == {EN, ES})
    assert dialog._form.approve_button.text().replace("&", "") == "Approve both editions"
    assert dialog._form.approve_button.isEnabled()


def test_the_first_time_both_full_texts_must_be_read_to_their_end(show, qtbot):
    dialog = show(request_for(long_story()))
    button, page = dialog._form.approve_button, dialog._pages[Mode.FULL]
    assert not button.isEnabled()
    assert button.text() == "Read to the end first: English and Spanish"
    qtbot.waitUntil(lambda: page.unseen(EN) < page.total(EN))
    qtbot.waitUntil(lambda: read_on(page) and button.isEnabled())
    assert dialog._form.seen_button.text() == "✓ Read: English and Spanish"


def test_a_jump_to_the_end_is_no_reading(show, qtbot):
    dialog = show(request_for(long_story()))
    page = dialog._pages[Mode.FULL]
    bar = page.verticalScrollBar()
    qtbot.waitUntil(lambda: page.unseen(EN) < page.total(EN))
    bar.setValue(bar.maximum())
    assert dialog.seen == frozenset()
    assert "Still to read: English (" in dialog._form.seen_button.text()
    dialog._form.seen_button.click()
    assert 0 < bar.value() < bar.maximum() / 2


def test_the_answer_says_what_was_seen_and_noted(show, qtbot):
    dialog = show(request_for(all_checked()))
    qtbot.waitUntil(dialog._form.approve_button.isEnabled)
    dialog._form.note_edit.setPlainText("Checked with the clerk")
    qtbot.mouseClick(dialog._form.approve_button, Qt.MouseButton.LeftButton)
    answer = dialog.answer
    assert (answer.languages, answer.seen, answer.note) == ((EN, ES), {EN, ES}, "Checked with the clerk")
    assert not answer.sends_back


def test_one_edition_can_be_signed_without_reading_the_other(show, qtbot):
    told = long_story()
    dialog = show(request_for(told.with_edition(replace(told.edition(EN), body="One paragraph."))))
    dialog._checks[ES].setChecked(False)
    assert not dialog._heads[ES].isVisible()
    qtbot.waitUntil(dialog._form.approve_button.isEnabled)
    assert dialog._form.approve_button.text().replace("&", "") == "Approve the English edition"
    assert dialog.seen == {EN}


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


def test_a_note_waits_while_something_is_mended_first(show, qtbot):
    dialog = show(request_for(replace(all_checked(), section="")))
    dialog._form.note_edit.setPlainText("Checked with the clerk")
    view = dialog._form.rules_view
    view.setCurrentIndex(view.model().index(0))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert dialog.answer.note == "Checked with the clerk"


def test_what_this_version_does_not_check_is_listed(show):
    lines = show(request_for(all_checked()))._form.rules_view.lines
    unchecked = [line.text for line in lines if line.sign is Sign.UNBUILT]
    assert "No error of house style is left" in unchecked


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
    assert dialog.mode is Mode.SINCE
    qtbot.waitUntil(lambda: dialog.seen == {EN, ES})
    assert dialog._form.seen_button.text() == "✓ You have seen all 2 changes"


def test_a_change_that_was_not_in_sight_is_not_seen(show, qtbot):
    told = long_story()
    before = visible_body(LONG.replace("that needs its time", "that took its time"))
    dialog = show(request_for(told, lambda lang: signed_before(lang, TOM, before, visible_body(LONG))))
    page = dialog._pages[Mode.SINCE]
    qtbot.waitUntil(lambda: 0 < page.unseen(EN) < page.total(EN))
    assert "of 160 changes seen" in dialog._form.seen_button.text()
    assert dialog._form.approve_button.text() == "See every change first"
    for _ in range(200):
        qtbot.keyClick(page, Qt.Key.Key_J)
    qtbot.waitUntil(dialog._form.approve_button.isEnabled)


def test_another_approver_reads_the_whole_text(show):
    request = request_for(long_story(), lambda lang: signed_before(lang, ANA, LONG, LONG))
    dialog = show(request)
    assert dialog.mode is Mode.FULL
    dialog._form.since_button.click()
    assert dialog._form.pages.currentWidget() is dialog._pages[Mode.SINCE]
    assert dialog.seen == frozenset()


def test_what_changed_since_it_was_sent_can_be_read_too(show):
    told = all_checked()
    request = request_for(told, lambda lang: signed_before(lang, TOM, "One.", "One."))
    editions = tuple(
        replace(each, sent=signed_before(each.language, ANA, "One word.", "Two words."))
        for each in request.editions
    )
    dialog = show(replace(request, editions=editions))
    dialog._form.sent_button.click()
    assert dialog._form.mode_label.text() == "What changed since it was sent"
    assert "Two" in dialog._pages[Mode.SENT].toPlainText()


def test_a_fact_leads_to_its_words_in_both_texts(show, qtbot):
    dialog = show(request_for(all_checked()))
    view = dialog._form.facts_view
    view.setFocus()
    view.setCurrentIndex(view.facts.index(0))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    lit = [each.cursor.selectedText() for each in dialog._pages[Mode.FULL].extraSelections()]
    assert lit == ["$2.2 billion", "$2,200 millones"]


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


def test_enter_while_reading_signs_nothing(show, qtbot):
    dialog = show(request_for(all_checked()))
    qtbot.waitUntil(dialog._form.approve_button.isEnabled)
    for widget in (dialog._pages[Mode.FULL], dialog._form.own_edit, dialog):
        qtbot.keyClick(widget, Qt.Key.Key_Return)
    assert dialog.answer is None
    assert dialog.isVisible()


def test_escape_decides_nothing(qtbot):
    def leave() -> None:
        qtbot.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Escape)

    QTimer.singleShot(0, leave)
    left = SignOffDialog.ask(None, request_for(all_checked()), "Ask the clerk")
    assert (left.is_left, left.languages, left.note) == (True, (), "Ask the clerk")


def test_the_full_text_holds_everything_readers_get():
    request = request_for(all_checked())
    page = html_of(full_rows(request, request.editions), EN)
    for words in ("Board approves budget", "The first increase in six years", "HOUSTON", "190,000 students"):
        assert words in page


def test_a_change_is_marked_word_by_word_and_the_rest_counted():
    before, after = "One.\n\nThe budget is $2.1 billion.", "One.\n\nThe budget is $2.2 billion."
    rows = change_rows(request_for(all_checked()), {EN: signed_before(EN, TOM, before, after)})
    assert "<span class='gone'>2.1</span> <span class='came'>2.2</span>" in html_of(rows, EN)
    assert "1 paragraph unchanged" in html_of(rows, EN)
    assert count_changes(rows) == 1


def test_changes_of_one_paragraph_lie_beside_each_other():
    both = {
        EN: signed_before(EN, TOM, "One.\n\nTwo.\n\nThree.", "One.\n\nTwo or so.\n\nThree."),
        ES: signed_before(ES, TOM, "Uno.\n\nDos.\n\nTres.", "Uno.\n\nDos.\n\nTres o algo."),
    }
    rows = change_rows(request_for(all_checked()), both)
    cards = [{language: cell.key for language, cell in row.items()} for row in rows]
    assert cards == [{EN: "same2", ES: "same2"}, {EN: "p2"}, {ES: "p3"}]


def test_photos_and_verdicts_are_changes_of_their_own():
    since = replace(
        signed_before(EN, TOM, fields=("photos", "verdicts")),
        photos=(PhotoChange(1, "cutline", "Kim jong", "Kim Jong Un"),),
        verdicts=(VerdictChange("budget", "disputed", "verified"),),
    )
    page = html_of(change_rows(request_for(all_checked()), {EN: since}), EN)
    assert "Photo 1 · cutline" in page
    assert "$2.2 billion" in page
    assert "<span class='gone'>Disputed</span> <span class='came'>Verified</span>" in page


def test_text_of_a_story_never_becomes_markup():
    since = replace(
        signed_before(EN, TOM, "", "", ("headline",)),
        before={"headline": "<b>old</b>"},
        after={"headline": "<script>new</script>"},
    )
    assert "<script>" not in html_of(change_rows(request_for(all_checked()), {EN: since}), EN)


def test_facts_stand_with_their_proof_and_those_without_say_so():
    told = all_checked()
    bare = fact("bare", "274 schools", status=ClaimStatus.VERIFIED, verdict="now")
    lines = fact_lines(request_for(replace(told, claims=(*told.claims, bare))), (EN, ES))
    assert [line.trouble for line in lines] == ["no proof", ""]
    assert lines[1].proofs == ("Budget, adopted version — page 12",)


def test_a_fact_that_begins_in_bold_and_ends_behind_it_is_found():
    body = "It is **the first** increase in \U0001f30e six years."
    claim = fact("first", "x")
    start = body.index("the first")
    end = body.index(" six")
    place = TextAnchor(start, end, body[start:end], "", "")
    claim = replace(claim, anchors={EN: replace(claim.anchors[EN], anchor=place)})
    passages, letters = find_ends(with_ends(body, (claim,), EN).replace("**", ""))
    assert [(each.start, each.end) for each in passages] == [(6, 30)]
    assert len(letters) == 2


def test_a_body_is_cut_where_its_paragraphs_end():
    html = "<h2>A</h2>\n<p>B <em>c</em><br>d</p>\n<ul>\n<li><p>e</p></li>\n</ul>\n<hr>\n"
    assert top_elements(html) == (
        "<h2>A</h2>",
        "<p>B <em>c</em><br>d</p>",
        "<ul>\n<li><p>e</p></li>\n</ul>",
        "<hr>",
    )


def test_the_facts_are_heard_whole(show, qtmodeltester):
    dialog = show(request_for(all_checked()))
    model = dialog._form.facts_view.model()
    qtmodeltester.check(model)
    assert "Budget, adopted version — page 12" in model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert model.index(0, 0).data(FactRole).number == 0
