# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The order of the tabs: what is only looked at makes room, what was closed gives way to what was before it."""

from __future__ import annotations

import pytest

from editor_desk.desktop.shell.open_stories import OpenStories


def opened(*kept: str) -> OpenStories:
    stories = OpenStories()
    for story_id in kept:
        stories.show(story_id)
        stories.keep(story_id)
    return stories


def ids(stories: OpenStories) -> list[str]:
    return [story.id for story in stories.stories]


def test_a_story_only_looked_at_makes_room_for_the_next_one():
    stories = opened("a")
    stories.show("b")
    stories.show("c")
    assert ids(stories) == ["a", "c"]


def test_a_story_written_in_stays():
    stories = opened("a")
    stories.show("b")
    assert stories.keep("b")
    assert not stories.keep("b")
    stories.show("c")
    assert ids(stories) == ["a", "b", "c"]


def test_a_new_tab_stands_beside_the_one_in_hand():
    stories = opened("a", "b", "c")
    stories.show("a")
    stories.show("new")
    assert ids(stories) == ["a", "new", "b", "c"]


def test_an_open_story_is_turned_to_where_it_stands():
    stories = opened("a", "b", "c")
    stories.show("a")
    assert ids(stories) == ["a", "b", "c"]
    assert stories.current == "a"


def test_closing_the_story_in_hand_goes_to_the_one_before_it():
    stories = opened("a", "b", "c")
    stories.show("a")
    stories.show("c")
    assert stories.close("c") == "a"


def test_closing_another_one_changes_nothing_in_hand():
    stories = opened("a", "b", "c")
    assert stories.close("a") == "c"
    assert ids(stories) == ["b", "c"]


def test_the_last_tab_stays():
    stories = opened("a")
    assert stories.close("a") == "a"
    assert ids(stories) == ["a"]


def test_what_was_closed_last_comes_back_first():
    stories = opened("a", "b", "c")
    stories.close("a")
    stories.close("b")
    assert [stories.take_closed(), stories.take_closed(), stories.take_closed()] == ["b", "a", ""]


def test_the_tabs_of_yesterday_are_those_of_today():
    stories = opened("a", "b")
    stories.show("c")
    stories.name("a", "flood-plan", "Flood plan ready")
    again = OpenStories.read(stories.written())
    assert again.stories == stories.stories


@pytest.mark.parametrize("text", ["", "nonsense", "[1]", '[["a"]]', "{}"])
def test_what_cannot_be_read_is_no_tab(text):
    assert OpenStories.read(text).stories == ()


def test_a_story_that_is_gone_has_no_tab_any_more():
    stories = opened("a", "b", "c")
    stories.drop({"a", "c"})
    assert ids(stories) == ["a", "c"]
    assert stories.close("c") == "a"
