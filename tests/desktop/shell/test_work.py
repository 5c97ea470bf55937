# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""From the menus through the dialogs to the workflow and back to the panes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QCheckBox, QLineEdit

from editor_desk.desktop.approval import (
    ReasonDialog,
    ReturnAnswer,
    ReturnDialog,
    SignOffAnswer,
    SignOffDialog,
)
from editor_desk.desktop.exporting import ExportAnswer, ExportDialog
from editor_desk.desktop.facts import Verdict
from editor_desk.desktop.new_story import NewStory, NewStoryDialog
from editor_desk.desktop.people import AddPerson, PeopleDialog, SitDownDialog
from editor_desk.desktop.photos import PhotoDraft, PhotosAnswer, PhotosDialog
from editor_desk.desktop.shell.story_details import StoryDetailsDialog
from editor_desk.newsroom.claims import ClaimStatus
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import Role
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stages import Stage
from tests.desktop.shell.conftest import OpenDesk

EN, ES = Language.EN, Language.ES
BOTH = frozenset({EN, ES})


@pytest.fixture
def answer(monkeypatch):
    def answer_with(dialog, given):
        monkeypatch.setattr(dialog, "ask", lambda *_args, **_named: given)

    return answer_with


def signed(desk: OpenDesk, answer: Callable[[object, object], None]) -> None:
    desk.open("tejano-festival")
    answer(SignOffDialog, SignOffAnswer((EN, ES), BOTH, note="read twice"))
    desk.wait_for(lambda: desk.window.commands["sign_off"].isEnabled())
    desk.window.commands["sign_off"].trigger()
    desk.wait_for(lambda: desk.story().edition(ES).stage is Stage.APPROVED)


def test_both_editions_are_signed_off_from_the_menu(desk, answer):
    signed(desk, answer)
    assert desk.story().edition(EN).stage is Stage.APPROVED
    assert desk.stored().approvals[-1].note == "read twice"
    assert not desk.window.commands["sign_off"].isEnabled()


def test_a_sign_off_without_reading_is_refused_and_says_what_to_do(desk, answer):
    desk.open("tejano-festival")
    answer(SignOffDialog, SignOffAnswer((EN,), frozenset()))
    desk.room.signing.open()
    desk.wait_for(lambda: "read the text to its end" in desk.window.messages.text)
    assert desk.story().edition(EN).stage is Stage.READY


def test_an_approver_who_sends_it_back_gets_the_return_dialog_with_their_words(desk, answer, monkeypatch):
    desk.open("tejano-festival")
    answer(SignOffDialog, SignOffAnswer((EN,), note="check the date", sends_back=True))
    asked: list[str] = []

    def ask(_window, _story, _language, _people, reason=""):
        asked.append(reason)
        return ReturnAnswer((EN,), Stage.EDITING, reason)

    monkeypatch.setattr(ReturnDialog, "ask", ask)
    desk.room.signing.open()
    desk.wait_for(lambda: desk.story().edition(EN).stage is Stage.RETURNED)
    assert asked == ["check the date"]


def test_a_signed_story_is_exported(desk, answer, tmp_path):
    signed(desk, answer)
    answer(ExportDialog, ExportAnswer("html", tmp_path / "out"))
    desk.room.exports.open()
    desk.wait_for(lambda: "written and read back" in desk.window.messages.text)
    assert list((tmp_path / "out").rglob("*.html"))


def test_an_unsigned_story_is_not_exported_and_says_why(desk, answer, tmp_path):
    desk.open("school-zones")
    answer(ExportDialog, ExportAnswer("html", tmp_path / "out"))
    desk.room.exports.open()
    desk.wait_for(lambda: "No file was written" in desk.window.messages.text)


def test_hold_takes_the_whole_story_and_it_comes_back(desk, answer):
    before = desk.open("tejano-festival").edition(EN).stage
    answer(ReasonDialog, "waiting for the court")
    desk.room.steps.hold()
    desk.wait_for(lambda: desk.story().edition(EN).stage is Stage.HOLD)
    assert desk.window.commands["bring_back"].isEnabled()
    desk.room.steps.bring_back()
    desk.wait_for(lambda: desk.story().edition(EN).stage is before)


def test_a_new_story_is_opened_to_be_written(desk, answer):
    answer(NewStoryDialog, NewStory("brief", Plan.EN_ONLY, "bridge-closed", "Metro"))
    desk.room.intake.new_story()
    desk.wait_for(lambda: desk.story().slug == "bridge-closed")
    assert desk.story().plan is Plan.EN_ONLY


def test_another_person_sits_down_and_may_edit_what_their_roles_allow(desk, monkeypatch):
    desk.open("tejano-festival")
    reporter = next(p for p in desk.room.story.view.people if p.roles == {Role.REPORTER, Role.TRANSLATOR})
    monkeypatch.setattr(SitDownDialog, "exec", lambda dialog: (dialog.choose(reporter.id), dialog.accept()))
    desk.room.people.open()
    desk.wait_for(lambda: desk.room.story.view.person.id == reporter.id)
    assert desk.room.story.view.may_edit == frozenset()
    assert not desk.window.commands["sign_off"].isEnabled()


def test_somebody_new_joins(desk, monkeypatch):
    shown = []
    monkeypatch.setattr(PeopleDialog, "show_here", lambda _dialog, here, name="": shown.append(here))

    def add(dialog):
        dialog.wished.emit(AddPerson("Lucía Peña", frozenset({Role.APPROVER})))
        desk.wait_for(lambda: len(shown) > 1)

    monkeypatch.setattr(PeopleDialog, "exec", add)
    desk.room.people.manage()
    desk.wait_for(lambda: len(shown) > 1)
    assert "Lucía Peña" in [person.name for person in shown[-1].people]


def test_a_verdict_given_in_the_pane_is_kept(desk):
    story = desk.open("school-zones")
    claim = story.claims[0]
    desk.room.facts_panel.verdict_chosen.emit(Verdict(claim.id, ClaimStatus.DISPUTED, "two sources differ"))
    desk.wait_for(lambda: desk.story().claim(claim.id).status is ClaimStatus.DISPUTED)
    assert desk.stored().claim(claim.id).note == "two sources differ"


def test_a_place_for_a_photo_keeps_its_words(desk, answer):
    story = desk.open("hurricane-season")
    drafts = tuple(PhotoDraft.of(use) for use in story.photos)
    answer(PhotosDialog, PhotosAnswer(drafts, ()))
    desk.room.photos.edit()
    desk.wait_for(lambda: desk.room.jobs.is_idle)
    assert len(desk.stored().photos) == len(story.photos)


def test_details_that_were_changed_are_kept_and_nothing_else(qtbot, desk):
    story = desk.open("school-zones")
    view = desk.room.story.view
    dialog = StoryDetailsDialog(desk.window, story, view.ruleset.kinds, view.people)
    qtbot.addWidget(dialog)
    assert dialog.changed() == {}
    legal, address = dialog.field("flags.legal"), dialog.field("url_slug", ES)
    assert isinstance(legal, QCheckBox)
    assert isinstance(address, QLineEdit)
    legal.setChecked(True)
    address.setText("zonas-escolares")
    assert dialog.changed() == {None: {"flags.legal": "yes"}, ES: {"url_slug": "zonas-escolares"}}


def test_details_reach_the_store(desk, answer):
    desk.open("school-zones")
    answer(StoryDetailsDialog, {None: {"urgency": "1"}, EN: {"due": "2026-12-01T17:00"}})
    desk.room.story_work.edit_details()
    desk.wait_for(lambda: desk.story().urgency == 1)
    assert desk.story().edition(EN).due is not None


def test_a_kept_revision_is_confirmed(desk):
    desk.open("school-zones")
    desk.answers.words_given = "before the cut"
    desk.room.story_work.keep_revision()
    desk.wait_for(lambda: "before the cut" in desk.window.messages.text)


def test_f8_goes_from_fact_to_fact(desk):
    desk.open("tejano-festival")
    desk.room.story_work.next_mark()
    first = desk.room.facts_panel.current_fact
    desk.room.story_work.next_mark()
    second = desk.room.facts_panel.current_fact
    desk.room.story_work.previous_mark()
    assert first != second
    assert desk.room.facts_panel.current_fact == first


def test_the_length_wanted_of_a_story_stands_above_its_edition(desk, answer):
    desk.open("school-zones")
    label = desk.window.editor._columns[EN]._form.counts_label
    desk.wait_for(lambda: "of 500 words" in label.toolTip())
    answer(StoryDetailsDialog, {EN: {"target_words": "90"}})
    desk.window.commands["details"].trigger()
    desk.wait_for(lambda: "of 90 words" in label.toolTip())
