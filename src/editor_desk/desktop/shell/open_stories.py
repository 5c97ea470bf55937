# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Which stories are open, in the order of their tabs; one that was only looked at makes room for the next."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace

_MOST_CLOSED = 20


@dataclass(frozen=True, slots=True)
class OpenStory:
    """A tab. ``is_kept``: somebody wrote in it or asked for it to stay."""

    id: str
    title: str = ""
    headline: str = ""
    is_kept: bool = False


class OpenStories:
    """The tabs in their order, and in the order they were last in hand."""

    def __init__(self, stories: Iterable[OpenStory] = ()) -> None:
        self._stories = list(stories)
        self._recent = [story.id for story in self._stories]
        self._closed: list[OpenStory] = []
        self.current = ""

    def __len__(self) -> int:
        return len(self._stories)

    def __contains__(self, story_id: str) -> bool:
        return self.place_of(story_id) is not None

    @property
    def stories(self) -> tuple[OpenStory, ...]:
        """From the first tab to the last."""
        return tuple(self._stories)

    def place_of(self, story_id: str) -> int | None:
        """Which tab a story has; None where it has none."""
        return next((place for place, story in enumerate(self._stories) if story.id == story_id), None)

    def show(self, story_id: str) -> None:
        """This story is in hand now; a new one takes the place of the one only looked at, or the next one."""
        if story_id not in self:
            looked_at = next((n for n, story in enumerate(self._stories) if not story.is_kept), None)
            if looked_at is not None:
                self._forget(self._stories[looked_at].id)
                self._stories[looked_at] = OpenStory(story_id)
            else:
                here = self.place_of(self.current)
                self._stories.insert(len(self._stories) if here is None else here + 1, OpenStory(story_id))
        self.current = story_id
        self._forget(story_id)
        self._recent.append(story_id)

    def keep(self, story_id: str) -> bool:
        """It stays until it is closed; whether that is new."""
        place = self.place_of(story_id)
        if place is None or self._stories[place].is_kept:
            return False
        self._stories[place] = replace(self._stories[place], is_kept=True)
        return True

    def name(self, story_id: str, title: str, headline: str) -> bool:
        """What its tab says; whether that is new."""
        place = self.place_of(story_id)
        if place is None or (self._stories[place].title, self._stories[place].headline) == (title, headline):
            return False
        self._stories[place] = replace(self._stories[place], title=title, headline=headline)
        return True

    def move(self, start: int, end: int) -> None:
        """Put the tab at one place to another."""
        self._stories.insert(end, self._stories.pop(start))

    def close(self, story_id: str) -> str:
        """Close a tab; the story to be in hand then: the one that was before it. The last tab stays."""
        place = self.place_of(story_id)
        if place is None or len(self._stories) == 1:
            return self.current
        self._closed = [*self._closed, self._stories.pop(place)][-_MOST_CLOSED:]
        self._forget(story_id)
        return self._recent[-1] if story_id == self.current else self.current

    def take_closed(self) -> str:
        """The story closed last that is not open again; empty where there is none."""
        while self._closed:
            story = self._closed.pop()
            if story.id not in self:
                return story.id
        return ""

    def drop(self, known: Iterable[str]) -> None:
        """Keep only the tabs of these stories: the others are gone from the desk."""
        there = set(known)
        self._stories = [story for story in self._stories if story.id in there]
        self._recent = [story_id for story_id in self._recent if story_id in there]

    def written(self) -> str:
        """All of it as text, to be read tomorrow."""
        return json.dumps([[story.id, story.title, story.headline, story.is_kept] for story in self._stories])

    @classmethod
    def read(cls, text: str) -> OpenStories:
        """The tabs of yesterday; what cannot be read is no tab."""
        try:
            stories = [
                OpenStory(str(i), str(title), str(head), bool(kept))
                for i, title, head, kept in json.loads(text)
            ]
        except (ValueError, TypeError):
            stories = []
        return cls({story.id: story for story in stories}.values())

    def _forget(self, story_id: str) -> None:
        if story_id in self._recent:
            self._recent.remove(story_id)
