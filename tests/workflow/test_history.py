# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Every text somebody may want back can be had back, and going back loses nothing that came later."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import Role
from editor_desk.newsroom.problems import Refused, WrongUsage
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Furniture
from editor_desk.workflow import history, people, steps, writing
from editor_desk.workflow.history import Differences, Entry, Kind, RevisionText
from tests.store.desk import tamper
from tests.workflow.conftest import Clock
from tests.workflow.newsroom import EN, ENGLISH, ES, Newsroom


def entries(newsroom: Newsroom, story_id: str, language: Language = EN) -> tuple[Entry, ...]:
    with newsroom.desk.store.unit() as unit:
        return history.history(unit, unit.story(story_id), language)


def text(newsroom: Newsroom, story_id: str, number: int) -> RevisionText:
    with newsroom.desk.store.unit() as unit:
        return history.revision_text(unit, unit.story(story_id), EN, number)


def between(newsroom: Newsroom, story_id: str, before: int | None, after: int | None = None) -> Differences:
    with newsroom.desk.store.unit() as unit:
        return history.changes_between(unit, unit.story(story_id), EN, before, after)


def kept(newsroom: Newsroom, story_id: str, name: str = "before the cut") -> int:
    return writing.keep_revision(newsroom.ana, story_id, EN, name)


def test_the_history_tells_newest_first_who_kept_what_when_and_how_long_it_was(newsroom: Newsroom):
    story_id = newsroom.begin()
    first = kept(newsroom, story_id)
    newsroom.type_over(story_id, "on Tuesday, ", "", by=newsroom.ana)
    writing.keep_revision(newsroom.ana, story_id, EN, kind="checkpoint")
    newer, older = entries(newsroom, story_id)
    assert (older.number, older.kind, older.name, older.person) == (
        first,
        Kind.KEPT,
        "before the cut",
        "Ana Ruiz",
    )
    assert (newer.kind, newer.name) == (Kind.CHECKPOINT, "")
    assert older.words - newer.words == 2
    assert newer.at > older.at


def test_each_edition_has_a_history_of_its_own(newsroom: Newsroom):
    story_id = newsroom.begin()
    kept(newsroom, story_id)
    assert entries(newsroom, story_id, ES) == ()


def test_what_was_signed_off_and_what_was_sent_is_marked_whatever_others_are_called(newsroom: Newsroom):
    story_id = newsroom.begin()
    newsroom.to_ready(story_id)
    kept(newsroom, story_id, "approved")
    newsroom.sign(story_id)
    steps.advance(newsroom.ben, story_id, Stage.SENT, (EN,))
    marked = [(entry.kind, entry.person, entry.name) for entry in entries(newsroom, story_id)]
    assert marked[0] == (Kind.SENT, "Ben Ortiz", "")
    assert (Kind.APPROVED, "Ben Ortiz", "") in marked
    assert (Kind.KEPT, "Ana Ruiz", "approved") in marked
    assert [kind for kind, _, _ in marked].count(Kind.APPROVED) == 1


def test_two_revisions_are_compared_word_by_word_furniture_and_body(newsroom: Newsroom):
    story_id = newsroom.begin()
    first = kept(newsroom, story_id)
    newsroom.type_over(story_id, "12 years", "21 years", by=newsroom.ana)
    second = kept(newsroom, story_id)
    writing.save_text(newsroom.ana, story_id, EN, furniture=Furniture("Council buys 42 buses", "Routes grow"))
    found = between(newsroom, story_id, first, second)
    assert found.lines == {}
    assert [paragraph.kind for paragraph in found.paragraphs] == ["changed", "same"]
    changed = [change for change in found.paragraphs[0].changes if change.kind != "equal"]
    assert [(change.kind, change.text) for change in changed] == [("delete", "12"), ("insert", "21")]
    since = between(newsroom, story_id, second)
    assert list(since.lines) == ["headline", "byline", "dateline"]
    assert since.paragraphs == ()


def test_the_first_revision_brought_everything(newsroom: Newsroom):
    story_id = newsroom.begin()
    found = between(newsroom, story_id, None, kept(newsroom, story_id))
    assert {paragraph.kind for paragraph in found.paragraphs} == {"added"}
    assert "headline" in found.lines


def test_a_word_made_bold_is_no_change_of_words(newsroom: Newsroom):
    story_id = newsroom.begin()
    first = kept(newsroom, story_id)
    assert not between(newsroom, story_id, first).is_dress_only
    newsroom.type_over(story_id, "24 new buses", "**24 new buses**", by=newsroom.ana)
    found = between(newsroom, story_id, first)
    assert found.is_dress_only
    assert (dict(found.lines), found.paragraphs) == ({}, ())


def test_restoring_brings_furniture_and_body_back_and_never_loses_the_later_ones(newsroom: Newsroom):
    story_id = newsroom.begin()
    first = kept(newsroom, story_id)
    wanted = newsroom.edition(story_id)
    newsroom.type_over(story_id, "12 years", "21 years", by=newsroom.ana)
    second = kept(newsroom, story_id, "wrong figure")
    writing.save_text(
        newsroom.ana, story_id, EN, furniture=Furniture("Never kept"), body="Typed a moment ago.\n"
    )
    changes = history.restore(newsroom.ana, story_id, EN, first)
    assert changes.stories == (story_id,)
    assert changes.messages[0].code == "revision.restored"
    edition = newsroom.edition(story_id)
    assert (edition.furniture, edition.body) == (wanted.furniture, wanted.body)
    restored, unkept, *earlier = entries(newsroom, story_id)
    assert (restored.kind, restored.restored_from) == (Kind.RESTORED, first)
    assert unkept.kind is Kind.CHECKPOINT
    assert text(newsroom, story_id, unkept.number) == RevisionText(
        Furniture("Never kept"), "Typed a moment ago.\n"
    )
    assert [entry.number for entry in earlier] == [second, first]
    assert edition.revision == restored.number
    assert newsroom.desk.store.verify().problems == ()


def test_going_back_and_forth_is_possible(newsroom: Newsroom):
    story_id = newsroom.begin()
    first = kept(newsroom, story_id)
    newsroom.write(story_id, EN, "Another story.\n")
    history.restore(newsroom.ana, story_id, EN, first)
    later = next(entry for entry in entries(newsroom, story_id) if entry.kind is Kind.CHECKPOINT)
    history.restore(newsroom.ana, story_id, EN, later.number)
    assert newsroom.edition(story_id).body == "Another story.\n"
    history.restore(newsroom.ana, story_id, EN, first)
    assert newsroom.edition(story_id).body == ENGLISH


def test_restoring_what_stands_there_already_changes_nothing_and_says_so(newsroom: Newsroom):
    story_id = newsroom.begin()
    first = kept(newsroom, story_id)
    changes = history.restore(newsroom.ana, story_id, EN, first)
    assert (changes.stories, changes.messages[0].code) == ((), "revision.same")
    assert len(entries(newsroom, story_id)) == 1


def test_restoring_the_approved_text_restores_the_approval(newsroom: Newsroom):
    story_id = newsroom.signed_off()
    newsroom.type_over(story_id, "12 years", "21 years")
    assert newsroom.stage(story_id) is Stage.READY
    signed = next(entry for entry in entries(newsroom, story_id) if entry.kind is Kind.APPROVED)
    changes = history.restore(newsroom.ben, story_id, EN, signed.number)
    assert newsroom.stage(story_id) is Stage.APPROVED
    assert "approval.restored" in [message.code for message in changes.messages]


def test_restoring_an_earlier_text_withdraws_the_approval_as_typing_it_would(newsroom: Newsroom):
    story_id = newsroom.begin()
    first = kept(newsroom, story_id)
    newsroom.type_over(story_id, "12 years", "21 years", by=newsroom.ana)
    newsroom.to_ready(story_id)
    newsroom.sign(story_id)
    changes = history.restore(newsroom.ben, story_id, EN, first)
    assert newsroom.stage(story_id) is Stage.READY
    assert "approval.withdrawn.words" in [message.code for message in changes.messages]


def test_facts_find_their_words_again_when_these_come_back(newsroom: Newsroom):
    story_id = newsroom.begin()
    claim = newsroom.mark(story_id, "24 new buses")
    first = kept(newsroom, story_id)
    newsroom.write(story_id, EN, "Nothing of it was true.\n")
    gone = newsroom.story(story_id).claim(claim)
    assert gone is not None
    assert gone.anchors[EN].is_orphan
    changes = history.restore(newsroom.ana, story_id, EN, first)
    assert changes.claims == (claim,)
    back = newsroom.story(story_id).claim(claim)
    assert back is not None
    assert not back.anchors[EN].is_orphan
    place = back.anchors[EN].anchor
    assert newsroom.edition(story_id).body[place.start : place.end] == "24 new buses"


def test_nothing_is_restored_once_it_was_sent(newsroom: Newsroom):
    story_id = newsroom.signed_off()
    steps.advance(newsroom.ben, story_id, Stage.SENT, (EN,))
    before = entries(newsroom, story_id)
    with pytest.raises(Refused, match=r"edit\.out"):
        history.restore(newsroom.ben, story_id, EN, before[-1].number)
    assert entries(newsroom, story_id) == before


def test_nobody_restores_what_they_may_not_edit(newsroom: Newsroom):
    story_id = newsroom.begin()
    first = kept(newsroom, story_id)
    newsroom.type_over(story_id, "12 years", "21 years", by=newsroom.ana)
    reader = people.add_person(newsroom.ben, "Rosa Paz", frozenset({Role.FACT_CHECKER}))
    with pytest.raises(Refused, match=r"edit\.role"):
        history.restore(replace(newsroom.ana, person=reader), story_id, EN, first)
    assert len(entries(newsroom, story_id)) == 1


def test_a_revision_that_is_not_there_is_said_in_a_sentence(newsroom: Newsroom):
    story_id = newsroom.begin()
    with pytest.raises(WrongUsage, match=r"revision\.unknown"):
        history.restore(newsroom.ana, story_id, EN, 99)


def test_words_counted_before_are_not_counted_again(newsroom: Newsroom):
    story_id = newsroom.begin()
    first = kept(newsroom, story_id)
    with newsroom.desk.store.unit() as unit:
        (entry,) = history.history(unit, unit.story(story_id), EN, {first: 7})
    assert entry.words == 7


def test_how_long_a_text_was_is_known_without_reading_it_and_counted_where_an_older_program_did_not(
    newsroom: Newsroom,
):
    story = newsroom.begin()
    kept(newsroom, story)
    writing.save_text(newsroom.ana, story, EN, body="Three words now.")
    writing.keep_revision(newsroom.ana, story, EN, kind="checkpoint")
    with newsroom.desk.store.look() as unit:
        stored = [each.words for each in unit.revisions(story, EN)]
    told = [each.words for each in reversed(entries(newsroom, story))]
    assert stored == told
    assert stored[-1] == 3
    tamper(newsroom.desk.store.path, "UPDATE revision SET words = NULL")
    assert [each.words for each in reversed(entries(newsroom, story))] == told


# Handed to another person


def kinds(newsroom: Newsroom, story: str) -> list[tuple[Kind, str, str]]:
    return [(each.kind, each.person, each.other) for each in entries(newsroom, story)]


def test_what_somebody_else_begins_to_write_over_is_kept_first(newsroom: Newsroom):
    story = newsroom.begin()
    newsroom.type_over(story, "24 new buses", "25 new buses", by=newsroom.ben)
    newsroom.type_over(story, "25 new buses", "26 new buses", by=newsroom.ben)
    assert kinds(newsroom, story) == [(Kind.HANDED_OVER, "Ana Ruiz", "Ben Ortiz")]
    assert text(newsroom, story, 1).body == ENGLISH


def test_what_is_kept_already_is_not_kept_again_when_it_is_handed_over(newsroom: Newsroom):
    story = newsroom.begin()
    kept(newsroom, story)
    newsroom.type_over(story, "24 new buses", "25 new buses", by=newsroom.ben)
    assert [kind for kind, _, _ in kinds(newsroom, story)] == [Kind.KEPT]


def test_two_who_write_by_turns_do_not_fill_the_history(newsroom: Newsroom, clock: Clock):
    story = newsroom.begin()
    for number in range(24, 34):
        by = newsroom.ben if number % 2 == 0 else newsroom.ana
        newsroom.type_over(story, f"{number} new buses", f"{number + 1} new buses", by=by)
    assert len(kinds(newsroom, story)) == 1
    clock.at += timedelta(minutes=5)
    newsroom.type_over(story, "34 new buses", "35 new buses", by=newsroom.ben)
    assert len(kinds(newsroom, story)) == 2


def test_an_empty_edition_is_handed_over_without_a_word(newsroom: Newsroom):
    story = newsroom.begin()
    newsroom.write(story, EN, "")
    writing.save_text(newsroom.ana, story, EN, furniture=Furniture())
    writing.save_text(newsroom.ben, story, EN, body="Begun anew.")
    assert Kind.HANDED_OVER not in [kind for kind, _, _ in kinds(newsroom, story)]
