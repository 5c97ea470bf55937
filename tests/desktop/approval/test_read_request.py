# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What an approver is given to read, from a real store."""

from __future__ import annotations

import pytest

from editor_desk.desk import Desk
from editor_desk.desktop.approval import SignOffDialog, read_request
from editor_desk.desktop.approval.change_cards import change_rows, count_changes
from editor_desk.desktop.approval.sign_off_dialog import Mode
from editor_desk.newsroom.approvals import ApprovalKind
from editor_desk.newsroom.people import Role
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Furniture
from editor_desk.workflow.facts import declare_no_claims
from editor_desk.workflow.people import add_person
from editor_desk.workflow.readings import note_reading
from editor_desk.workflow.sign_off import SignOff
from editor_desk.workflow.steps import StepDetails, advance
from editor_desk.workflow.stories import new_story, set_fields
from editor_desk.workflow.writing import save_text
from tests.desktop.newsroom_values import EN, ENGLISH, ES


@pytest.fixture
def desk(tmp_path):
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        yield desk


@pytest.fixture
def story_id(desk):
    made = new_story(desk.work, slug="hisd-budget", section="Education", plan=Plan.EN_ONLY)
    story_id = made.stories[0]
    save_text(
        desk.work,
        story_id,
        EN,
        furniture=Furniture(headline="Board approves budget", byline="Ana Rodríguez"),
        body=ENGLISH,
    )
    declare_no_claims(desk.work, story_id, "A notice of the board, taken over word for word")
    for stage in (Stage.EDITING, Stage.CHECKING, Stage.READY):
        advance(desk.work, story_id, stage, (EN,))
    return story_id


def test_from_the_first_reading_to_the_change_after_the_sign_off(desk, story_id, qtbot):
    request = read_request(desk, story_id, (EN,))
    assert request.is_own(EN)
    first = SignOffDialog(None, request)
    qtbot.addWidget(first)
    first.show()
    first._form.own_edit.setText("Alone at the desk tonight")
    qtbot.waitUntil(first._form.approve_button.isEnabled)
    first._form.approve_button.click()
    answer = first.answer
    assert answer is not None
    given = SignOff(answer.seen, answer.note, answer.self_approval)
    advance(desk.work, story_id, Stage.APPROVED, answer.languages, StepDetails(sign_off=given))
    assert desk.story(story_id).edition(EN).stage is Stage.APPROVED

    save_text(desk.work, story_id, EN, body=ENGLISH.replace("$2.2 billion", "$2.3 billion"))
    again = read_request(desk, story_id, (EN,))
    rows = change_rows(again, {EN: again.editions[0].since})
    assert count_changes(rows) == 1
    assert "2.3" in "".join(row[EN].html for row in rows)
    second = SignOffDialog(None, again)
    qtbot.addWidget(second)
    second.show()
    assert second.mode is Mode.SINCE
    assert not second._form.own_box.isVisible()
    assert "whose own text it is: Alone at the desk tonight" in second._form.about_label.text()


def test_a_link_that_leads_elsewhere_is_shown_to_whoever_signs_again(desk, story_id):
    linked = ENGLISH.replace("school board", "[school board](https://example.org/board)")
    save_text(desk.work, story_id, EN, body=linked)
    given = SignOff(frozenset({EN}), self_approval="Alone at the desk tonight")
    advance(desk.work, story_id, Stage.APPROVED, (EN,), StepDetails(sign_off=given))
    save_text(desk.work, story_id, EN, body=linked.replace("example.org/board", "example.org/other"))
    again = read_request(desk, story_id, (EN,))
    rows = change_rows(again, {EN: again.editions[0].since})
    assert count_changes(rows) == 1
    assert "https://example.org/other" in "".join(row[EN].html for row in rows)


def test_an_approver_may_say_yes_on_the_phone(desk, story_id, qtbot):
    away = add_person(desk.work, "Teresa Fuentes", frozenset({Role.APPROVER}))
    request = read_request(desk, story_id, (EN,), by_phone=True)
    dialog = SignOffDialog(None, request)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog._form.own_box.isVisible()
    qtbot.waitUntil(dialog._form.approve_button.isEnabled)
    dialog._form.approve_button.click()
    answer = dialog.answer
    assert answer is not None
    given = SignOff(answer.seen, answer.note, answer.self_approval, answer.phone)
    advance(desk.work, story_id, Stage.APPROVED, answer.languages, StepDetails(sign_off=given))
    approval = desk.story(story_id).approvals[-1]
    assert (approval.by, approval.heard_by, approval.kind) == (
        away.id,
        desk.work.person.id,
        ApprovalKind.PHONE,
    )


def read_through(desk, story_id, qtbot) -> SignOffDialog:
    dialog = SignOffDialog(None, read_request(desk, story_id, (EN,)))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_what_was_read_before_need_not_be_read_again_and_a_change_alone_is_shown(desk, story_id, qtbot):
    dialog = read_through(desk, story_id, qtbot)
    qtbot.waitUntil(lambda: dialog.seen == {EN})
    dialog.reject()
    shown = {one.language: one.content for one in dialog._request.editions if one.content is not None}
    note_reading(desk.work, story_id, shown, shown)

    again = read_through(desk, story_id, qtbot)
    assert again.seen == {EN}
    assert again._form.seen_button.text() == "✓ You have read it as it stands"

    save_text(desk.work, story_id, EN, body=ENGLISH.replace("$2.2 billion", "$2.3 billion"))
    changed = read_through(desk, story_id, qtbot)
    assert changed.mode is Mode.SINCE
    assert changed._form.mode_label.text() == "What changed since you read it"
    assert changed._form.count_label.text() == "1 change"
    qtbot.waitUntil(lambda: changed.seen == {EN})


def test_of_two_editions_read_only_what_changed_in_one_is_left(desk, story_id, qtbot):
    set_fields(desk.work, story_id, {"plan": "en+es"})
    save_text(desk.work, story_id, ES, furniture=Furniture(headline="El presupuesto"), body="Son $2.2.\n")
    note_reading(desk.work, story_id, (EN, ES))
    save_text(desk.work, story_id, ES, body="Son $2.3.\n")
    dialog = SignOffDialog(None, read_request(desk, story_id, (EN, ES)))
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.mode is Mode.SINCE
    qtbot.waitUntil(lambda: dialog.seen == {EN, ES})
    assert dialog._form.seen_button.text() == "✓ You have seen the one change"


def test_somebody_else_reads_all_of_it_although_it_was_read_and_signed(desk, story_id, qtbot):
    given = SignOff(frozenset({EN}), self_approval="Alone at the desk tonight")
    advance(desk.work, story_id, Stage.APPROVED, (EN,), StepDetails(sign_off=given))
    save_text(desk.work, story_id, EN, body=ENGLISH.replace("$2.2 billion", "$2.3 billion"))
    add_person(desk.work, "Teresa Fuentes", frozenset({Role.APPROVER}))
    desk.sit_down("Teresa Fuentes")
    dialog = read_through(desk, story_id, qtbot)
    assert dialog.mode is Mode.FULL
