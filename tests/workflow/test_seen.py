# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What readers saw and when: every copy in each language, from the diary, with what changed from one to the next."""

from __future__ import annotations

from datetime import timedelta

from editor_desk.newsroom.changes import ChangeKind, Effect
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stages import Stage
from editor_desk.store.reading import ListQuery, View, read_lines
from editor_desk.workflow import changing, steps
from editor_desk.workflow.seen import ReadersSide, SeenKind, what_readers_saw
from editor_desk.workflow.steps import StepDetails
from tests.workflow.newsroom import EN, ES, Newsroom
from tests.workflow.test_changing import change_of, explain, live, through


def seen(newsroom: Newsroom, story_id: str, language: Language = EN) -> ReadersSide:
    with newsroom.desk.store.look() as unit:
        return what_readers_saw(unit, unit.story(story_id))[language]


def kinds(side: ReadersSide) -> list[SeenKind]:
    return [moment.kind for moment in side.moments]


def test_nobody_saw_what_was_never_sent(newsroom: Newsroom):
    side = seen(newsroom, newsroom.signed_off())
    assert (side.moments, side.has_since, side.since_sent) == ((), None, None)


def test_the_first_copy_says_who_signed_and_who_sent_it(newsroom: Newsroom):
    story_id = live(newsroom)
    side = seen(newsroom, story_id)
    assert kinds(side) == [SeenKind.SENT, SeenKind.LIVE]
    (copy,) = side.copies
    assert (copy.copy, copy.by, copy.signed_by) == (
        newsroom.edition(story_id).sent_hash,
        newsroom.ben.person.id,
        newsroom.ben.person.id,
    )
    assert copy.changed is None
    assert side.has_since == copy.at


def test_a_correction_shows_what_changed_and_what_readers_were_told_in_its_language_alone(newsroom: Newsroom):
    story_id = live(newsroom, Plan.BOTH)
    changing.begin_change(newsroom.ben, story_id, (ES,), ChangeKind.CORRECTION)
    newsroom.type_over(story_id, "empezará en mayo", "arrancará en mayo", ES)
    explain(newsroom, story_id, ES)
    assert len(seen(newsroom, story_id, ES).copies) == 1
    unsent = seen(newsroom, story_id, ES).since_sent
    assert unsent is not None
    assert "body" in unsent.fields
    change = change_of(newsroom, story_id, ES)
    changing.set_effect(newsroom.ben, change.id, EN, Effect.COMPARED)
    through(newsroom, story_id, Stage.CHECKING, Stage.READY, Stage.APPROVED, Stage.SENT, language=ES)
    first, second = seen(newsroom, story_id, ES).copies
    assert (second.change, second.words) == (ChangeKind.CORRECTION, "Something")
    assert second.changed is not None
    assert any(p.after and "arrancará" in p.after for p in second.changed.paragraphs if p.kind == "changed")
    assert first.copy != second.copy
    assert len(seen(newsroom, story_id, EN).copies) == 1


def test_a_kill_ends_it_and_keeps_the_notice(newsroom: Newsroom):
    story_id = live(newsroom)
    details = StepDetails(reason="Not ours", notices={EN: "This story was removed."})
    steps.advance(newsroom.ben, story_id, Stage.KILLED, (EN,), details)
    side = seen(newsroom, story_id)
    assert side.last is not None
    assert (side.last.kind, side.last.words, side.last.reason) == (
        SeenKind.KILLED,
        "This story was removed.",
        "Not ours",
    )
    assert side.has_since is None


def test_what_was_not_delivered_is_no_copy_of_the_readers(newsroom: Newsroom):
    story_id = newsroom.signed_off()
    steps.advance(newsroom.ben, story_id, Stage.SENT, (EN,))
    steps.advance(newsroom.ben, story_id, Stage.APPROVED, (EN,), StepDetails(reason="No answer"))
    side = seen(newsroom, story_id)
    assert kinds(side) == [SeenKind.SENT, SeenKind.NOT_DELIVERED]
    assert side.has_since is None


def test_the_list_and_the_week_know_which_change_is_open_and_what_follows(newsroom: Newsroom):
    story_id = live(newsroom, Plan.BOTH)
    changing.begin_change(newsroom.ben, story_id, (ES,), ChangeKind.CORRECTION)
    friday = newsroom.desk.now() + timedelta(days=3)
    change = change_of(newsroom, story_id, ES)
    changing.set_effect(
        newsroom.ben, change.id, EN, Effect.TO_FOLLOW, follow_by=friday, follow_person="Ana Ruiz"
    )
    (line,) = read_lines(newsroom.desk.store.path, ListQuery(View.ALL))
    assert line.change_kind == {ES: "correction"}
    assert line.follow_by == {EN: friday}
