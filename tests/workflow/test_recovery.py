# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What a desk finds after a crash, and what becomes of recovery files: nothing is overwritten, nothing dropped."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from editor_desk.desk import Desk
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.problems import WrongUsage
from editor_desk.newsroom.stories import Furniture
from editor_desk.store.recovery_files import RecoveryFiles, UnsavedText, text_hash
from editor_desk.workflow import recovery, stories
from editor_desk.workflow.history import Kind, history, restore, revision_text
from editor_desk.workflow.recovery import Fit, LookBack
from editor_desk.workflow.writing import keep_revision, save_text

EN, ES = Language.EN, Language.ES


@pytest.fixture
def files(tmp_path: Path) -> RecoveryFiles:
    return RecoveryFiles((tmp_path / "state",))


@pytest.fixture
def desk(tmp_path: Path):
    with Desk.open(tmp_path / "desk" / "desk.sqlite") as desk:
        yield desk


@pytest.fixture
def story(desk: Desk) -> str:
    """A story with a checkpoint of two words in either language."""
    made = stories.new_story(desk.work, plan=Plan.BOTH, slug="flood-plan").stories[0]
    for language, words in ((EN, "Early words."), (ES, "Primeras palabras.")):
        save_text(desk.work, made, language, body=words)
        keep_revision(desk.work, made, language, kind="checkpoint")
    return made


def crash(desk: Desk) -> None:
    """Another process worked here and was killed: its session is left behind."""
    with desk.store.unit() as unit:
        left = json.loads(unit.setting("session") or "{}")
        unit.put_setting("session", json.dumps(left | {"process": 1}))


def look_back(desk: Desk, files: RecoveryFiles) -> LookBack:
    return recovery.look_back(desk.work, files, recovery.begin_session(desk.work))


def unsaved(desk: Desk, story_id: str, body: str, language: Language = EN) -> UnsavedText:
    edition = desk.story(story_id).edition(language)
    return UnsavedText(
        desk=desk.store.desk,
        store=str(desk.store.path),
        story_id=story_id,
        slug="flood-plan",
        language=language,
        person=desk.person.id,
        furniture=edition.furniture,
        body=body,
        base=text_hash(edition.furniture, edition.body),
        at=desk.now(),
    )


def test_a_clean_start_has_nothing_to_say(desk: Desk, files: RecoveryFiles, story: str):
    recovery.begin_session(desk.work)
    recovery.end_session(desk.work)
    found = look_back(desk, files)
    assert found.left is None
    assert not found.is_worth_a_screen


def test_a_crash_tells_which_words_are_newer_than_their_checkpoint(
    desk: Desk, files: RecoveryFiles, story: str
):
    recovery.begin_session(desk.work)
    save_text(desk.work, story, ES, body="Primeras palabras nuevas, y tres más.")
    crash(desk)
    found = look_back(desk, files)
    assert found.left is not None
    assert [(row.slug, row.language, row.more, row.less) for row in found.newer] == [("flood-plan", ES, 4, 0)]
    assert found.newer[0].revision == 1
    assert found.stories == 1
    assert found.last is not None


def test_a_headline_alone_is_newer_too(desk: Desk, files: RecoveryFiles, story: str):
    recovery.begin_session(desk.work)
    save_text(desk.work, story, EN, furniture=Furniture(headline="The river rose"))
    crash(desk)
    assert [(row.language, row.more) for row in look_back(desk, files).newer] == [(EN, 3)]


def test_a_crash_after_the_last_checkpoint_needs_no_screen(desk: Desk, files: RecoveryFiles, story: str):
    recovery.begin_session(desk.work)
    crash(desk)
    found = look_back(desk, files)
    assert found.left is not None
    assert not found.is_worth_a_screen


def test_going_on_makes_a_checkpoint_of_what_was_recovered(desk: Desk, files: RecoveryFiles, story: str):
    recovery.begin_session(desk.work)
    save_text(desk.work, story, EN, body="Later words.")
    crash(desk)
    (row,) = look_back(desk, files).newer
    recovery.go_on(desk.work, row)
    crash(desk)
    assert look_back(desk, files).newer == ()
    assert desk.story(story).edition(EN).body == "Later words."


def test_the_way_back_to_the_checkpoint_keeps_the_later_words(desk: Desk, files: RecoveryFiles, story: str):
    recovery.begin_session(desk.work)
    save_text(desk.work, story, EN, body="Later words.")
    crash(desk)
    (row,) = look_back(desk, files).newer
    assert row.revision is not None
    restore(desk.work, story, EN, row.revision)
    assert desk.story(story).edition(EN).body == "Early words."
    with desk.store.look() as unit:
        texts = [revision_text(unit, unit.story(story), EN, number).body for number in (1, 2, 3)]
    assert texts == ["Early words.", "Later words.", "Early words."]


def test_a_file_that_says_what_the_store_says_is_dropped(desk: Desk, files: RecoveryFiles, story: str):
    files.keep(unsaved(desk, story, "Early words."))
    assert not look_back(desk, files).is_worth_a_screen
    assert files.find(desk.store.desk).own == ()


def test_words_typed_on_the_text_of_the_store_go_on_from_it(desk: Desk, files: RecoveryFiles, story: str):
    files.keep(unsaved(desk, story, "Early words, and more."))
    (found,) = look_back(desk, files).found
    assert (found.fit, found.more, found.less) == (Fit.CONTINUES, 2, 0)
    recovery.use_text(desk.work, found, files)
    assert desk.story(story).edition(EN).body == "Early words, and more."
    assert files.find(desk.store.desk).own == ()
    with desk.store.look() as unit:
        assert revision_text(unit, unit.story(story), EN, 1).body == "Early words."
        newest = history(unit, unit.story(story), EN)[0]
    assert newest.kind is Kind.RECOVERED
    assert desk.store.verify().problems == ()


def test_words_typed_on_another_text_are_kept_beside_it(desk: Desk, files: RecoveryFiles, story: str):
    typed = unsaved(desk, story, "Early words, and more.")
    save_text(desk.work, story, EN, body="Somebody else's words.")
    files.keep(typed)
    (found,) = look_back(desk, files).found
    assert found.fit is Fit.OTHER
    recovery.keep_beside(desk.work, found, files)
    assert desk.story(story).edition(EN).body == "Somebody else's words."
    assert files.find(desk.store.desk).own == ()
    with desk.store.look() as unit:
        entries = history(unit, unit.story(story), EN)
        texts = {one.kind: revision_text(unit, unit.story(story), EN, one.number).body for one in entries[:2]}
    assert texts == {Kind.CHECKPOINT: "Somebody else's words.", Kind.RECOVERED: "Early words, and more."}
    assert desk.store.verify().problems == ()


def test_words_nobody_kept_yet_are_kept_before_a_recovery_file_takes_their_place(
    desk: Desk, files: RecoveryFiles, story: str
):
    save_text(desk.work, story, EN, body="Typed after the checkpoint.")
    files.keep(unsaved(desk, story, "Typed after the checkpoint, and more."))
    (found,) = look_back(desk, files).found
    recovery.use_text(desk.work, found, files)
    with desk.store.look() as unit:
        numbers = [one.number for one in unit.revisions(story, EN)]
        texts = [revision_text(unit, unit.story(story), EN, number).body for number in numbers]
    assert "Typed after the checkpoint." in texts


def test_a_text_that_moves_on_while_the_screen_is_read_is_not_overwritten(
    desk: Desk, files: RecoveryFiles, story: str
):
    files.keep(unsaved(desk, story, "Early words, and more."))
    (found,) = look_back(desk, files).found
    assert found.fit is Fit.CONTINUES
    save_text(desk.work, story, EN, body="Somebody wrote meanwhile.")
    recovery.settle_file(desk.work, found.file, files)
    assert desk.story(story).edition(EN).body == "Somebody wrote meanwhile."
    assert files.find(desk.store.desk).own == ()


def test_both_editions_come_back(desk: Desk, files: RecoveryFiles, story: str):
    files.keep(unsaved(desk, story, "Early words, and more."))
    files.keep(unsaved(desk, story, "Primeras palabras y más.", ES))
    for found in look_back(desk, files).found:
        recovery.use_text(desk.work, found, files)
    assert desk.story(story).edition(EN).body == "Early words, and more."
    assert desk.story(story).edition(ES).body == "Primeras palabras y más."


def test_words_of_a_story_that_is_not_there_stay_in_their_file(desk: Desk, files: RecoveryFiles, story: str):
    files.keep(replace(unsaved(desk, story, "Words."), story_id="not-here"))
    (found,) = look_back(desk, files).found
    assert found.fit is Fit.NO_STORY
    for act in (recovery.use_text, recovery.keep_beside):
        with pytest.raises(WrongUsage):
            act(desk.work, found, files)
    assert len(files.find(desk.store.desk).own) == 1


def test_a_story_is_made_of_words_whose_own_is_not_there(desk: Desk, files: RecoveryFiles, story: str):
    for language, body in ((EN, "Words of the file."), (ES, "Palabras del archivo.")):
        files.keep(replace(unsaved(desk, story, body, language), story_id="not-here"))
    found = look_back(desk, files).found
    made = recovery.make_story(desk.work, found, files).stories[0]
    whole = desk.story(made)
    assert whole.slug.startswith("flood-plan")
    assert whole.slug != "flood-plan", "two stories of one name"
    assert [whole.edition(language).body for language in (EN, ES)] == [
        "Words of the file.",
        "Palabras del archivo.",
    ]
    assert files.find(desk.store.desk).own == ()
    assert desk.store.verify().problems == ()


def test_a_session_of_this_process_is_no_crash(desk: Desk):
    recovery.begin_session(desk.work)
    assert recovery.begin_session(desk.work) is None


@pytest.mark.parametrize("kept", ["", "garbage", "[]", '{"began": "yesterday"}'])
def test_a_session_nobody_can_read_is_none(desk: Desk, kept: str):
    with desk.store.unit() as unit:
        unit.put_setting("session", kept)
    assert recovery.begin_session(desk.work) is None


def test_a_clock_that_went_back_is_said(tmp_path: Path, files: RecoveryFiles):
    path = tmp_path / "ahead" / "desk.sqlite"
    with Desk.open(path) as desk:
        now = desk.now()
        stories.new_story(desk.work, slug="flood-plan")
    with Desk.open(path, now=lambda: now - timedelta(hours=2)) as desk:
        found = look_back(desk, files)
        assert found.clock_behind is not None
        assert found.clock_behind >= timedelta(hours=2)
