# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The week of a desk at the real window: an embargo, a return and back, a spike and back, five stories signed at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from editor_desk.cli import main
from editor_desk.desk import Desk, utc_now
from editor_desk.desktop.approval import ReadingDialog, ReasonDialog, ReturnDialog
from editor_desk.desktop.exporting import ExportDialog
from editor_desk.desktop.rule_list import Sign
from editor_desk.desktop.scheduling import EmbargoDialog, ScheduleDialog
from editor_desk.desktop.several import ReportDialog, SignOffList
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import Role
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stages import Stage
from editor_desk.workflow import people, writing
from editor_desk.workflow.work import Work
from tests.journeys.editor_at_the_window import EditorAtTheWindow, accept, click, leave
from tests.workflow.newsroom import Newsroom

EN = Language.EN
SIT = Callable[[], EditorAtTheWindow]
EMBARGO = timedelta(days=1)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "desk" / "desk.sqlite"


@pytest.fixture
def newsroom(path: Path) -> Iterator[Newsroom]:
    """Ana writes and checks, Ben approves and sends; Ben sat here last."""
    with Desk.open(path) as desk:
        ana = people.add_person(desk.work, "Ana Ruiz", frozenset(Role) - {Role.APPROVER, Role.ADMINISTRATOR})
        ben = people.add_person(desk.work, "Ben Ortiz", frozenset(Role))
        yield Newsroom(desk, Work(desk.store, ana, desk.now), Work(desk.store, ben, desk.now))
        desk.sit_down("Ben Ortiz")


@pytest.fixture
def sit(qapp: QApplication, qtbot: QtBot, path: Path) -> Iterator[SIT]:
    sittings: list[EditorAtTheWindow] = []

    def begin() -> EditorAtTheWindow:
        sittings.append(EditorAtTheWindow(qapp, qtbot, path))
        return sittings[-1]

    yield begin
    for sitting in sittings:
        sitting.close()


def sit_with(newsroom: Newsroom, sit: SIT) -> EditorAtTheWindow:
    """Ben opens the window on what was prepared."""
    newsroom.desk.sit_down("Ben Ortiz")
    return sit()


def write_to(folder: Path) -> Callable[[QDialog], None]:
    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, ExportDialog)
        dialog._form.folder_edit.setText(str(folder))
        accept(dialog)

    return answer


def test_an_embargo_keeps_every_file_in_the_house_until_its_instant(
    newsroom: Newsroom, sit: SIT, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    story = newsroom.signed_off()
    editor = sit_with(newsroom, sit)
    folder = tmp_path / "site"

    def until_tomorrow(dialog: QDialog) -> None:
        assert isinstance(dialog, EmbargoDialog)
        dialog.field.set(utc_now() + EMBARGO)
        click(dialog.set_button)

    editor.ask("embargo", until_tomorrow)
    editor.until(lambda: editor.story.embargo is not None)
    assert editor.stage(EN) is Stage.APPROVED, "an embargo withdraws no sign-off"
    editor.until(lambda: editor.window.stages._embargo.isVisible())

    said: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, ExportDialog)
        said.append(dialog._form.what_label.text())
        assert not dialog._write.isEnabled()
        leave(dialog)

    editor.ask("export", look)
    assert "embargo" in said[0]
    # The other ways out of the house: the next step, and the command line
    editor.do("next_step")
    editor.until(lambda: "embargo" in editor.message)
    assert (
        main(
            ["--store", str(path), "--as", "Ben Ortiz", "export", story, "--to", "html", "--out", str(folder)]
        )
        == 1
    )
    assert not list(folder.glob("*"))
    # A refusal leads to its mending
    editor.answers.foresee(leave)
    editor.window.messages.go()
    editor.until(lambda: editor.answers.are_given)
    assert editor.answers.seen[-1] == "EmbargoDialog"

    # Its instant comes
    desk, after = editor.room.link._desk, utc_now() + 2 * EMBARGO
    assert desk is not None
    monkeypatch.setattr(desk, "now", lambda: after)
    editor.ask("export", write_to(folder))
    editor.until(lambda: any(folder.glob("*")))
    editor.do("next_step")
    editor.until(lambda: editor.stage(EN) is Stage.SENT)


def test_a_story_gets_a_time_another_one_and_none(newsroom: Newsroom, sit: SIT):
    newsroom.signed_off()
    editor = sit_with(newsroom, sit)
    times = [utc_now() + timedelta(days=2), utc_now() + timedelta(days=3)]

    def at(when: datetime) -> Callable[[QDialog], None]:
        def answer(dialog: QDialog) -> None:
            assert isinstance(dialog, ScheduleDialog)
            dialog.field.set(when)
            click(dialog.schedule_button)

        return answer

    for when in times:
        wanted = when.replace(second=0, microsecond=0)
        editor.ask("schedule", at(when))
        editor.until(lambda wanted=wanted: editor.story.edition(EN).scheduled_for == wanted)  # type: ignore[misc]
        assert editor.stage(EN) is Stage.SCHEDULED
    assert "Goes out" in editor.window.stages._chips[EN].toolTip()

    def not_at_all(dialog: QDialog) -> None:
        assert isinstance(dialog, ScheduleDialog)
        click(dialog.unschedule_button)

    editor.ask("schedule", not_at_all)
    editor.until(lambda: editor.stage(EN) is Stage.APPROVED)
    assert editor.story.edition(EN).scheduled_for is None


def test_a_story_goes_back_with_a_reason_and_comes_again(newsroom: Newsroom, sit: SIT):
    story = newsroom.begin()
    newsroom.to_ready(story)
    editor = sit_with(newsroom, sit)

    def because_of_the_names(dialog: QDialog) -> None:
        assert isinstance(dialog, ReturnDialog)
        dialog._form.reason_edit.setPlainText("Check the names again")
        accept(dialog)

    editor.ask("return", because_of_the_names)
    editor.until(lambda: editor.stage(EN) is Stage.RETURNED)
    returned = editor.story.edition(EN).returned
    assert returned is not None
    assert (returned.reason, returned.person) == ("Check the names again", newsroom.ana.person.id)
    editor.sit_down("Ana Ruiz")
    editor.do("next_step")
    editor.until(lambda: editor.stage(EN) is returned.to_stage)


def test_a_spiked_story_comes_back_to_where_it_was(newsroom: Newsroom, sit: SIT):
    story = newsroom.begin(Plan.BOTH)
    newsroom.to_ready(story)
    editor = sit_with(newsroom, sit)
    before = {e.language: e.stage for e in editor.story.planned()}

    def out_of_date(dialog: QDialog) -> None:
        assert isinstance(dialog, ReasonDialog)
        dialog._form.reason_edit.setPlainText("Out of date")
        accept(dialog)

    editor.ask("spike", out_of_date)
    editor.until(lambda: editor.story.pause is not None)
    assert editor.stage(EN) is Stage.SPIKED
    editor.do("bring_back")
    editor.until(lambda: editor.story.pause is None)
    assert {e.language: e.stage for e in editor.story.planned()} == before


def test_of_five_selected_stories_four_are_signed_and_the_refused_one_is_a_click_away(
    newsroom: Newsroom, sit: SIT
):
    ids = [newsroom.begin() for _ in range(5)]
    for story in ids:
        newsroom.to_ready(story)
    body = newsroom.edition(ids[3]).body.replace("12 years", "TK years")
    writing.save_text(newsroom.ben, ids[3], EN, body=body)
    editor = sit_with(newsroom, sit)
    editor.window.story_list.picking.take(ids)
    editor.answers.foresee(lambda _list: None)  # it stays; the readings open over it
    editor.do("several_sign_off")
    editor.until(lambda: editor.answers.seen[-1:] == ["SignOffList"])
    dialog = editor.window.findChildren(SignOffList)[-1]

    def read_on(reading: QDialog) -> None:
        assert isinstance(reading, ReadingDialog)

        def is_read() -> bool:
            click(reading._form.seen_button)
            return reading._form.approve_button.isEnabled()

        editor.until(is_read)
        click(reading._form.approve_button)

    for _ in range(4):
        editor.answers.foresee(read_on)
    click(dialog.read_button)
    editor.until(lambda: dialog.able == 4, timeout=20_000)
    assert dialog.sign_button.text() == "Sign off 4 of 5"
    click(dialog.sign_button)
    editor.until(lambda: bool(editor.window.findChildren(ReportDialog)))
    report = editor.window.findChildren(ReportDialog)[-1]
    refused = [row for row in report.rows if row.sign is Sign.BLOCK]
    assert {row.story_id for row in refused} == {ids[3]}
    stages = [newsroom.stage(story) for story in ids]
    assert [stage is Stage.APPROVED for stage in stages] == [True, True, True, False, True]
    first = next(row for row in refused if row.link is not None and row.link.link != "sign_off")
    item = report.list.topLevelItem(report.rows.index(first))
    assert item is not None
    report.list.setCurrentItem(item)
    click(report.go_button)
    editor.until(lambda: editor.room.story.id == ids[3] and editor.room.story.view is not None)
    report.close()
