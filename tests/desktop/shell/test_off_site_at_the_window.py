# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Withdrawing and killing at the window: said before what happens, a notice in each language, no way back promised."""

from __future__ import annotations

import pytest

from editor_desk.desktop.correcting.off_site_dialog import OffSiteDialog
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stages import Stage
from tests.desktop.shell.conftest import OpenDesk
from tests.desktop.shell.published import publish

EN, ES = Language.EN, Language.ES


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[OffSiteDialog]:
    """Answers each dialog with a reason; it is kept, to be looked at."""
    shown: list[OffSiteDialog] = []

    def executed(dialog: OffSiteDialog) -> OffSiteDialog.DialogCode:
        shown.append(dialog)
        assert not dialog.do_button.isEnabled()
        dialog.reason_edit.setPlainText("It was not ours to tell")
        assert dialog.do_button.isEnabled()
        return OffSiteDialog.DialogCode.Accepted

    monkeypatch.setattr(OffSiteDialog, "exec", executed)
    monkeypatch.setattr(OffSiteDialog, "deleteLater", lambda dialog: None)
    return shown


def stages(desk: OpenDesk) -> dict[Language, Stage]:
    return {language: edition.stage for language, edition in desk.story().editions.items()}


def test_a_kill_puts_a_notice_of_its_own_language_in_each_place(desk: OpenDesk, asked):
    publish(desk)
    desk.window.commands["kill"].trigger()
    desk.wait_for(lambda: stages(desk) == {EN: Stage.KILLED, ES: Stage.KILLED})
    (dialog,) = asked
    assert "no way back" in dialog._outcome.text()
    assert "since" in dialog._abouts[EN].text()
    killed = desk.stored()
    assert killed.edition(EN).notice == (
        "We have removed this story because it should not have been published as it stood."
    )
    assert (killed.edition(ES).notice or "").startswith("Retiramos esta nota")


def test_one_language_is_killed_and_the_other_is_not_touched(desk: OpenDesk, asked, monkeypatch):
    publish(desk)
    choice = next(
        choice
        for choice in desk.window.stages.choices()
        if choice.target is Stage.KILLED and choice.languages == (ES,)
    )
    desk.room.steps.take(choice)
    desk.wait_for(lambda: stages(desk) == {EN: Stage.LIVE, ES: Stage.KILLED})
    assert "Not touched: English (Live)" in asked[0]._outcome.text()


def test_nothing_is_killed_without_a_notice(desk: OpenDesk, monkeypatch):
    publish(desk)
    shown: list[bool] = []

    def executed(dialog: OffSiteDialog) -> OffSiteDialog.DialogCode:
        dialog.reason_edit.setPlainText("Why")
        dialog.notices[ES].setPlainText(" ")
        shown.append(dialog.do_button.isEnabled())
        return OffSiteDialog.DialogCode.Rejected

    monkeypatch.setattr(OffSiteDialog, "exec", executed)
    desk.window.commands["kill"].trigger()
    desk.wait_for(lambda: bool(shown))
    assert shown == [False]
    assert stages(desk) == {EN: Stage.LIVE, ES: Stage.LIVE}


def test_what_was_withdrawn_goes_back_to_the_copy_editor(desk: OpenDesk, asked):
    publish(desk)
    desk.window.commands["withdraw"].trigger()
    desk.wait_for(lambda: stages(desk) == {EN: Stage.WITHDRAWN, ES: Stage.WITHDRAWN})
    assert asked[0].notices[EN].isHidden()
    choice = next(each for each in desk.window.stages.choices() if each.target is Stage.EDITING)
    desk.room.steps.take(choice)
    desk.wait_for(lambda: Stage.EDITING in stages(desk).values())


def test_what_is_not_out_is_not_killed(desk: OpenDesk, asked):
    desk.open("hurricane-season")
    assert not desk.window.commands["kill"].isEnabled()
    assert not desk.window.commands["withdraw"].isEnabled()
    desk.room.after.off_site.kill()
    desk.wait_for(lambda: "Nothing of this story is out" in desk.window.messages.text)
    assert asked == []
