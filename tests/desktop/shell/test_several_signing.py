# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Signing off several stories at the window: read one after the other, then one name under what was read."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from editor_desk.desk import Desk
from editor_desk.desktop.approval import ReadingDialog, SignOffAnswer, SignOffRequest
from editor_desk.desktop.rule_list import Sign
from editor_desk.desktop.several import ReportDialog, SignOffList
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import Role
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stages import Stage
from editor_desk.workflow import people, writing
from editor_desk.workflow.work import Work
from tests.desktop.shell.conftest import OpenDesk
from tests.workflow.conftest import EVERYTHING_BUT_SIGNING
from tests.workflow.newsroom import EN, Newsroom


@pytest.fixture
def five(sample_store: Path, tmp_path: Path) -> tuple[Path, list[str]]:
    """Five stories of Ana's that wait for Ben's sign-off; the fourth has a placeholder in it."""
    shutil.copytree(sample_store.parent, tmp_path / "five")
    store = tmp_path / "five" / "desk.sqlite"
    with Desk.open(store) as desk:
        ana = people.add_person(desk.work, "Ana Ruiz", EVERYTHING_BUT_SIGNING)
        ben = people.add_person(desk.work, "Ben Ortiz", frozenset(Role))
        newsroom = Newsroom(desk, Work(desk.store, ana, desk.now), Work(desk.store, ben, desk.now))
        ids = [newsroom.begin(Plan.EN_ONLY) for _ in range(5)]
        for story_id in ids:
            newsroom.to_ready(story_id)
        body = newsroom.edition(ids[3]).body.replace("12 years", "TK years")
        writing.save_text(newsroom.ben, ids[3], EN, body=body)
    return store, ids


@pytest.fixture
def read_to_the_end(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Whoever is asked to read reads everything; which stories were read."""
    read: list[str] = []

    def answer(_parent: object, request: SignOffRequest, _left: int) -> SignOffAnswer:
        read.append(request.story.id)
        return SignOffAnswer(request.languages, frozenset(request.languages))

    monkeypatch.setattr(ReadingDialog, "ask_to_read", answer)
    return read


def stages(store: Path, ids: list[str]) -> list[Stage]:
    with Desk.open(store) as desk:
        return [desk.story(story_id).edition(EN).stage for story_id in ids]


def list_of(desk: OpenDesk) -> SignOffList:
    desk.wait_for(lambda: bool(desk.window.findChildren(SignOffList)))
    return desk.window.findChildren(SignOffList)[-1]


def open_list(desk: OpenDesk, ids: list[str]) -> SignOffList:
    desk.window.story_list.picking.take(ids)
    desk.window.commands["several_sign_off"].trigger()
    return list_of(desk)


def test_four_of_five_are_signed_and_the_fifth_is_named_with_its_rule(
    start: Callable[..., OpenDesk], five: tuple[Path, list[str]], read_to_the_end: list[str]
):
    store, ids = five
    desk = start(store, person="Ben Ortiz")
    dialog = open_list(desk, ids)
    assert (dialog.able, len(dialog.unread)) == (0, 4)
    assert not dialog.sign_button.isEnabled()
    dialog.read_button.click()
    desk.wait_for(lambda: dialog.able == 4)
    assert read_to_the_end == [story_id for story_id in ids if story_id != ids[3]], "one after the other"
    assert dialog.sign_button.text() == "Sign off 4 of 5"
    dialog.sign_button.click()
    desk.wait_for(lambda: bool(desk.window.findChildren(ReportDialog)))
    assert [stage is Stage.APPROVED for stage in stages(store, ids)] == [True, True, True, False, True]
    report = desk.window.findChildren(ReportDialog)[-1]
    refused = [row for row in report.rows if row.sign is Sign.BLOCK]
    assert {row.story_id for row in refused} == {ids[3]}
    assert any(row.link is not None and row.link.language is Language.EN for row in refused)
    assert desk.window.story_list.picking.ids == (ids[3],), "what was refused stays selected"


def test_what_was_read_is_still_read_when_the_list_is_opened_again_and_not_after_a_change(
    start: Callable[..., OpenDesk], five: tuple[Path, list[str]], read_to_the_end: list[str]
):
    store, ids = five
    desk = start(store, person="Ben Ortiz")
    dialog = open_list(desk, ids[:2])
    dialog.read_button.click()
    desk.wait_for(lambda: dialog.able == 2)
    dialog.reject()
    desk.wait_for(lambda: not desk.window.findChildren(SignOffList))
    with Desk.open(store, "Ben Ortiz") as other:
        body = other.story(ids[0]).edition(EN).body.replace("in May", "in June")
        writing.save_text(other.work, ids[0], EN, body=body)
    again = open_list(desk, ids[:2])
    assert again.able == 1
    assert again.unread == (ids[0],)


def test_who_may_not_sign_reads_why_and_cannot(
    start: Callable[..., OpenDesk], five: tuple[Path, list[str]], read_to_the_end: list[str]
):
    store, ids = five
    desk = start(store, person="Ana Ruiz")
    dialog = open_list(desk, ids[:2])
    assert "Ana Ruiz" in dialog._head.text()
    assert not dialog.sign_button.isEnabled()


def test_reading_signs_nothing_and_its_button_waits_for_the_last_line(
    start: Callable[..., OpenDesk], five: tuple[Path, list[str]], qtbot
):
    from editor_desk.desktop.approval import read_request

    store, ids = five
    with Desk.open(store, "Ben Ortiz") as desk:
        request = read_request(desk, ids[0], (EN,))
    dialog = ReadingDialog(None, request, 2)
    qtbot.addWidget(dialog)
    dialog.show()
    page = dialog._pages[dialog.mode]

    def goes_on_to_the_end() -> bool:
        page.go_to_unseen()
        return EN in dialog.seen

    qtbot.waitUntil(goes_on_to_the_end)
    qtbot.waitUntil(dialog._form.approve_button.isEnabled)
    assert dialog._form.approve_button.text() == "Read; next story (2 more)"
    dialog._form.approve_button.click()
    assert dialog.answer is not None
    assert dialog.answer.seen == {EN}
    assert stages(store, ids)[0] is Stage.READY
