# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""At the window: what a rule refuses is accepted as it is, shown as such, and taken back."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu

from editor_desk.desk import Desk
from editor_desk.desktop.approval import AcceptDialog, SignOffAnswer, SignOffDialog
from editor_desk.desktop.rule_list import RuleLine, Sign
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import Role
from editor_desk.newsroom.stages import Stage
from editor_desk.workflow.people import add_person
from editor_desk.workflow.stories import set_fields
from editor_desk.workflow.writing import save_text
from tests.desktop.shell.conftest import OpenDesk

EN, ES = Language.EN, Language.ES
REASON = "A page of its own"


@pytest.fixture
def sectionless(desk: OpenDesk) -> OpenDesk:
    """A story ready for its sign-off in both languages, but for its section."""
    story_id = desk.open("tejano-festival").id
    with Desk.open(desk.window.store) as other:
        set_fields(other.work, story_id, {"section": ""})
    desk.room.story.refresh()
    desk.wait_for(lambda: bool(lines(desk, Sign.BLOCK)))
    return desk


def lines(desk: OpenDesk, sign: Sign) -> list[RuleLine]:
    return [line for line in desk.room.before_sign_off.lines if line.sign is sign]


def say_why(monkeypatch: pytest.MonkeyPatch, reason: str | None = REASON) -> None:
    monkeypatch.setattr(AcceptDialog, "ask", lambda _parent, _what: reason)


def menu_of(desk: OpenDesk, line: RuleLine) -> QMenu:
    """What can be done with a line."""
    view = desk.room.before_sign_off._form.rules_view
    menu = view.menu_of(view.model().index(view.lines.index(line), 0))
    assert menu is not None
    return menu


def test_what_is_missing_of_both_editions_is_accepted_once_and_opens_the_sign_off(sectionless, monkeypatch):
    desk = sectionless
    say_why(monkeypatch)
    assert not desk.window.commands["sign_off"].isEnabled()
    menu = menu_of(desk, lines(desk, Sign.BLOCK)[0])
    accept = next(entry for entry in menu.actions() if "Accept as is" in entry.text())
    accept.trigger()
    desk.wait_for(lambda: bool(lines(desk, Sign.ACCEPTED)))
    (line,) = lines(desk, Sign.ACCEPTED)
    name = desk.window.workroom.story.view.person.name
    assert line.text == f"The section is missing – accepted as is by {name}: {REASON}"
    assert line.spoken.startswith("fails, accepted: ")
    assert not lines(desk, Sign.BLOCK)
    assert desk.window.commands["sign_off"].isEnabled()
    assert {one.language for one in desk.stored().overrides} == {EN, ES}


def test_the_keys_accept_the_only_line_and_take_back_the_chosen_one(sectionless, monkeypatch):
    desk = sectionless
    say_why(monkeypatch)
    desk.window.commands["accept_as_is"].trigger()
    desk.wait_for(lambda: bool(lines(desk, Sign.ACCEPTED)))
    view = desk.room.before_sign_off._form.rules_view
    view.setCurrentIndex(view.model().index(view.lines.index(lines(desk, Sign.ACCEPTED)[0])))
    desk.window.commands["accept_as_is"].trigger()
    desk.wait_for(lambda: bool(lines(desk, Sign.BLOCK)))
    assert all(one.is_revoked for one in desk.stored().overrides)


def test_whoever_leaves_the_question_accepts_nothing(sectionless, monkeypatch):
    say_why(monkeypatch, None)
    sectionless.window.commands["accept_as_is"].trigger()
    assert sectionless.stored().overrides == ()


def test_somebody_who_may_not_reads_who_may(sectionless, monkeypatch):
    desk = sectionless
    say_why(monkeypatch)
    with Desk.open(desk.window.store) as other:
        add_person(other.work, "Cora Diaz", frozenset({Role.REPORTER}))
    desk.room.link.sit_down("Cora Diaz")
    desk.wait_for(lambda: desk.room.story.view.person.name == "Cora Diaz" and desk.room.jobs.is_idle)
    menu = menu_of(desk, lines(desk, Sign.BLOCK)[0])
    accept = next(entry for entry in menu.actions() if "Accept as is" in entry.text())
    assert (accept.isEnabled(), accept.text()) == (False, "Accept as is (that takes: approver)")
    desk.window.commands["accept_as_is"].trigger()
    desk.wait_for(lambda: "that takes approver" in desk.window.messages.text)


def test_over_the_sign_off_it_is_accepted_without_reading_again(sectionless, monkeypatch):
    desk = sectionless
    say_why(monkeypatch)

    def at_the_dialog(_parent, request, _note, opened):
        dialog = SignOffDialog(None, request)
        opened(dialog)
        (line,) = [one for one in dialog._form.rules_view.lines if one.sign is Sign.BLOCK]
        dialog.accept_wanted.emit(line)
        desk.wait_for(lambda: all(one.sign is not Sign.BLOCK for one in dialog._form.rules_view.lines))
        dialog.deleteLater()
        return SignOffAnswer((EN, ES), frozenset({EN, ES}))

    monkeypatch.setattr(SignOffDialog, "ask", at_the_dialog)
    desk.room.signing.open_for((EN, ES))
    desk.wait_for(lambda: desk.story().edition(ES).stage is Stage.APPROVED)
    approvals = desk.stored().approvals
    assert [len(one.overrides) for one in approvals] == [1, 1]


def test_leaving_the_sign_off_remembers_what_was_read(desk, monkeypatch):
    desk.open("tejano-festival")
    asked = []

    def leave(_parent, request, note, _opened):
        asked.append(([edition.is_read for edition in request.editions], note))
        return SignOffAnswer((), frozenset({EN}), "Ask the clerk", is_left=True)

    monkeypatch.setattr(SignOffDialog, "ask", leave)
    for times in (1, 2):
        desk.room.signing.open()
        desk.wait_for(lambda times=times: len(asked) == times and desk.room.jobs.is_idle)
    assert asked == [([False, False], ""), ([True, False], "Ask the clerk")]


def test_a_word_that_changes_while_it_is_read_is_never_signed(desk, monkeypatch):
    told = desk.open("tejano-festival")

    def change_meanwhile(_parent, _request, _note, _opened):
        """Another program, or somebody at another window, changes a figure under the open sign-off."""
        with Desk.open(desk.window.store) as other:
            body = told.edition(EN).body.replace("1,000 chairs", "100 chairs").replace("12,000", "21,000")
            assert body != told.edition(EN).body
            save_text(other.work, told.id, EN, body=body)
        return SignOffAnswer((EN, ES), frozenset({EN, ES}))

    monkeypatch.setattr(SignOffDialog, "ask", change_meanwhile)
    desk.room.signing.open()
    desk.wait_for(lambda: "English: it changed after you read it" in desk.window.messages.text)
    assert desk.stored().approvals == ()

    read: list[tuple[bool, tuple[str, ...]]] = []

    def look_again(_parent, request, _note, _opened):
        read.extend((edition.is_read, edition.since.fields) for edition in request.editions)
        return SignOffAnswer((), frozenset(), is_left=True)

    monkeypatch.setattr(SignOffDialog, "ask", look_again)
    desk.wait_for(lambda: desk.room.jobs.is_idle)
    desk.room.signing.open_for((EN, ES))
    desk.wait_for(lambda: bool(read))
    assert [is_read for is_read, _ in read] == [False, True], "only what changed is left to read"
    assert "body" in read[0][1]
