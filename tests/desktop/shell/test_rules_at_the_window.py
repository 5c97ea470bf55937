# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Kinds and rules in the preferences: a draft until it is saved with a reason, read by everybody."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor_desk.desk import Desk
from editor_desk.desktop.approval.request import read_request
from editor_desk.desktop.newsroom_rules.who_pane import Step
from editor_desk.desktop.preferences import PreferencesDialog
from editor_desk.desktop.preferences.rules_page import RulesPage
from editor_desk.desktop.rule_list import Sign, lines_of
from editor_desk.desktop.shell.stages_dialog import StagesDialog
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import Role
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.rules_draft import Draft
from editor_desk.newsroom.ruleset import Ruleset
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Furniture
from editor_desk.workflow import people, stories
from editor_desk.workflow.deciding import decide
from editor_desk.workflow.decisions import shipped_rules
from editor_desk.workflow.writing import save_text
from tests.desktop.shell.conftest import OpenDesk


@pytest.fixture
def page(desk: OpenDesk, qtbot: QtBot) -> RulesPage:
    return opened(desk, qtbot)


def opened(desk: OpenDesk, qtbot: QtBot) -> RulesPage:
    dialog = PreferencesDialog(desk.window, desk.window.settings)
    qtbot.addWidget(dialog)
    dialog.show_page(dialog.rules)
    desk.room.rules.serve(dialog.rules, dialog)
    dialog.show()
    desk.wait_for(lambda: dialog.rules.draft is not None)
    return dialog.rules


def stored(desk: OpenDesk) -> Ruleset:
    with Desk.open(desk.window.store) as other:
        return other.ruleset()


def severity(rules: Ruleset, name: str) -> str:
    return next(rule for rule in rules.rules if rule.id == name).severity.value


def pick(page: RulesPage, value: str) -> None:
    """Choose a severity as the keys do."""
    combo = page.rules.severity
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def test_nothing_is_in_force_before_it_is_saved_with_a_reason(desk: OpenDesk, page: RulesPage):
    page.rules.choose("g1.dek")
    pick(page, "block")
    assert "1 change not in force yet" in page.state.text()
    assert not page.save.isEnabled()
    page.reason.setText("The app shows the dek first")
    assert severity(stored(desk), "g1.dek") == "warn"
    page.save.click()
    desk.wait_for(lambda: page.draft is not None and page.draft.version == 2)
    assert severity(stored(desk), "g1.dek") == "block"
    assert page.reason.text() == ""
    assert not page.draft.changes()  # type: ignore[union-attr]
    page.choice.setCurrentIndex(3)
    assert "“It has a dek”: warns → blocks" in page.versions.text.toPlainText()


def test_undo_and_what_is_marked(page: RulesPage):
    page.rules.choose("g1.dek")
    pick(page, "off")
    row = page.rules.list.currentItem().text()
    assert row.startswith("●◆")
    assert "off" in row
    page.undo.click()
    assert "warns" in page.rules.list.currentItem().text()
    assert not page.undo.isEnabled()


def test_a_fixed_rule_says_so_and_cannot_be_changed(page: RulesPage):
    page.rules.choose("g5.seen")
    assert not page.rules.severity.isEnabled()
    assert not page.rules.override_box.isVisible()
    assert "same at every desk" in page.rules.note.text()


def test_a_gate_a_step_must_have_is_greyed_and_a_step_is_left_to_nobody_only_in_vain(page: RulesPage):
    page.choice.setCurrentIndex(2)
    page.who.choose(Step(("ready", "approved")))
    assert not page.who.gates.boxes["G3"].isEnabled()
    page.who.who.boxes["approver"].click()
    assert "somebody must be allowed" in page.state.text()
    assert page.who.who.boxes["approver"].isChecked()


def test_a_new_kind_begins_as_another_and_is_offered_once_saved(desk: OpenDesk, page: RulesPage):
    page.choice.setCurrentIndex(1)
    page.kinds.choose("calendar")
    page.change(lambda draft: draft.add_kind("fiestas", "calendar", {"en": "Fairs", "es": "Ferias"}))
    page.kinds.choose("fiestas")
    assert page.kinds.title.text() == "Fairs"
    assert page.kinds.bends["g1.topic"].currentData() == "off"
    page.kinds.retire.click()
    assert page.draft is not None
    assert page.draft.kind("fiestas")["retired"]
    page.undo.click()
    page.reason.setText("The season of fairs")
    page.save.click()
    desk.wait_for(lambda: page.draft is not None and page.draft.version == 2)
    assert "fiestas" in stored(desk).offered()


def test_the_search_leaves_what_fits(page: RulesPage):
    page.search.setText("embargo")
    assert [page.rules.list.item(n).text() for n in range(page.rules.list.count())] == [
        "✕ Its embargo is over · blocks"
    ]
    page.search.setText("g3.stale")
    assert page.rules.list.count() == 2


def test_what_it_would_do_is_counted_before_it_is_in_force(desk: OpenDesk, page: RulesPage):
    page.rules.choose("g1.dateline")
    page.change(lambda draft: draft.set_severity("g3.no_claims", "off"))
    page.change(lambda draft: draft.set_severity("g3.open_claim", "off"))
    page.effect.click()
    desk.wait_for(lambda: "Freed: " in page.state.text())
    assert "Newly kept back: 0" in page.state.text()
    assert stored(desk).version == 1


def test_a_file_goes_out_and_comes_in_and_a_bad_one_says_its_line(
    desk: OpenDesk, page: RulesPage, tmp_path: Path
):
    file = tmp_path / "rules.toml"
    desk.answers.to_write = file
    page.export_wanted.emit()
    desk.wait_for(file.is_file)
    desk.wait_for(lambda: "Written" in page.state.text())
    text = file.read_text("utf-8")
    file.write_text(
        text.replace('id = "g1.dek"\ngate = "G1"\nseverity = "warn"', 'id = "g1.dek"\nseverity = "off"'),
        "utf-8",
    )
    desk.answers.rules = file
    page.import_wanted.emit()
    desk.wait_for(lambda: any("warns → off" in said for said in desk.answers.told))
    assert stored(desk).version == 1
    file.write_text(text.replace('severity = "warn"', 'severity = "loud"', 1), "utf-8")
    page.import_wanted.emit()
    desk.wait_for(lambda: "rules.toml:" in page.state.text())
    assert "loud" in page.state.text()


def test_an_older_version_is_laid_out_as_changes(desk: OpenDesk, page: RulesPage):
    page.change(lambda draft: draft.set_severity("g1.dek", "block"))
    page.reason.setText("try")
    page.save.click()
    desk.wait_for(lambda: page.draft is not None and page.draft.version == 2)
    page.choice.setCurrentIndex(3)
    page.versions.choose(1)
    page.versions.back.click()
    desk.wait_for(lambda: any("blocks → warns" in said for said in desk.answers.told))
    assert stored(desk).version == 2
    page.reason.setText("it was too much")
    page.save.click()
    desk.wait_for(lambda: page.draft is not None and page.draft.version == 3)
    assert severity(stored(desk), "g1.dek") == "warn"


def test_a_draft_is_found_again_when_the_preferences_are_opened_again(
    desk: OpenDesk, page: RulesPage, qtbot: QtBot
):
    page.rules.choose("g1.dek")
    pick(page, "block")
    dialog = page.window()
    assert isinstance(dialog, PreferencesDialog)
    dialog.reject()
    again = opened(desk, qtbot)
    assert "1 change not in force yet" in again.state.text()
    assert again.rules.key == "g1.dek"


def test_a_reporter_reads_and_changes_nothing(start, sample_store: Path, tmp_path: Path, qtbot: QtBot):
    shutil.copytree(sample_store.parent, tmp_path / "desk")
    store = tmp_path / "desk" / "desk.sqlite"
    with Desk.open(store) as other:
        people.add_person(other.work, "Rita Reporter", frozenset({Role.REPORTER}))
    desk = start(store, person="Rita Reporter")
    page = opened(desk, qtbot)
    assert not page.reason.isVisible()
    assert not page.rules.severity.isEnabled()
    assert "everybody may read it" in page.state.text()
    page.choice.setCurrentIndex(1)
    assert not page.kinds.copy.isVisible()
    page.save_wanted.emit({**page.draft.data}, "I wish so", 1)  # type: ignore[union-attr]
    desk.wait_for(lambda: desk.room.jobs.is_idle)
    assert stored(desk).version == 1


def test_the_page_speaks_both_languages_at_once(desk: OpenDesk, page: RulesPage):
    desk.application.language.use("es")
    desk.wait_for(lambda: page.choice.itemText(1) == "Tipos de nota")
    assert page.rules.severity.itemText(0) == "Bloquea"
    page.choice.setCurrentIndex(1)
    assert page.kinds.list.item(7).text() == "Agenda"


def test_help_shows_the_stages_as_the_rules_in_force_have_them(desk: OpenDesk):
    with Desk.open(desk.window.store) as other:
        with other.store.look() as unit:
            data = dict(unit.rules_versions()[-1].data)
        draft = Draft(data, 1, shipped_rules())
        draft.set_gates(("editing", "checking"), ["G1"])
        decide(other.work, draft.data, "Furniture before the fact check")
    desk.window.commands["stages"].trigger()
    desk.wait_for(lambda: bool(desk.window.findChildren(StagesDialog)))
    (dialog,) = desk.window.findChildren(StagesDialog)
    dialog.choose("editing")
    said = dialog.text.toPlainText()
    assert "→ Fact check" in said
    assert "Before it: G1" in said
    assert "It has a headline" in said
    dialog.map.chosen.emit("returned")
    assert dialog.stage is Stage.RETURNED
    assert "back to the stage that was named" in dialog.text.toPlainText()
    assert not dialog.map.grab().isNull()
    dialog.close()


def test_whoever_signs_sees_what_the_desk_switched_off_by_whom_and_why(desk: OpenDesk):
    with Desk.open(desk.window.store) as other:
        draft = Draft(shipped_rules(), 1, shipped_rules())
        draft.set_severity("g1.length", "off")
        decide(other.work, draft.data, "Long heads are our style")
        story = desk.story()
        request = read_request(other, story.id, story.plan.languages)
        name = other.person.name
    (line,) = (line for line in lines_of((), names=request.names, off=request.switched_off))
    assert line.sign is Sign.OFF
    assert line.text == (
        "The headline is short enough – not asked at this desk: "
        f"{name} switched it off (version 2: Long heads are our style)"
    )
    assert line.spoken.startswith("switched off: ")


def test_a_story_shows_the_furniture_its_kind_has_and_what_has_words_in_it(desk: OpenDesk):
    with Desk.open(desk.window.store) as other:
        plain = stories.new_story(other.work, kind="calendar", plan=Plan.EN_ONLY, slug="fair").stories[0]
        written = stories.new_story(other.work, kind="calendar", plan=Plan.EN_ONLY, slug="gala").stories[0]
        save_text(other.work, written, Language.EN, furniture=Furniture("Gala", "Doors open at 6 p.m."))
    form = desk.window.editor._columns[Language.EN]._form
    desk.room.open_story(plain)
    desk.wait_for(lambda: desk.room.story.id == plain and not form.dek_field.isVisibleTo(desk.window.editor))
    assert not form.byline_label.isVisibleTo(desk.window.editor)
    assert form.headline_field.isVisibleTo(desk.window.editor)
    desk.window.editor.focus_field(Language.EN, "byline")
    assert form.byline_field.isVisibleTo(desk.window.editor)
    desk.room.open_story(written)
    desk.wait_for(lambda: form.dek_field.isVisibleTo(desk.window.editor) and form.dek_field.source.text != "")
    desk.open("hurricane-season")
    desk.wait_for(lambda: form.byline_field.isVisibleTo(desk.window.editor))
