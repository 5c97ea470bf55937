# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Topics and sections by name, and the topic a section starts with."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from editor_desk.assets import resource
from editor_desk.newsroom.languages import Language


@dataclass(frozen=True, slots=True)
class Topic:
    """An IPTC Media Topic: its code, which is never reused, and its labels."""

    code: str
    label: Mapping[Language, str]


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the magazine and the topics its stories start with."""

    name: Mapping[Language, str]
    topics: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TopicList:
    """What ``resources/newsroom/topics.toml`` says."""

    topics: tuple[Topic, ...]
    sections: tuple[Section, ...]

    def label(self, code: str, language: Language) -> str:
        """A topic's label; an unknown code (of a newer list) is its own label."""
        return next((topic.label[language] for topic in self.topics if topic.code == code), code)

    def labels(self, codes: tuple[str, ...], language: Language) -> tuple[str, ...]:
        """The labels of a story's topics, in their order."""
        return tuple(self.label(code, language) for code in codes)

    def section_name(self, name: str, language: Language) -> str:
        """A section, whichever language it was named in, in this one; an unknown one keeps its name."""
        found = self._section(name)
        return found.name[language] if found else name

    def default_topics(self, section: str) -> tuple[str, ...]:
        """The topics a story of this section starts with."""
        found = self._section(section)
        return found.topics if found else ()

    def _section(self, name: str) -> Section | None:
        wanted = name.strip().casefold()
        return next(
            (each for each in self.sections if wanted in (word.casefold() for word in each.name.values())),
            None,
        )


def read_topics(data: Mapping[str, Any]) -> TopicList:
    """A topic list from its data; raises ``KeyError`` where a label is missing."""
    return TopicList(
        topics=tuple(
            Topic(row["code"], {language: row[language] for language in Language}) for row in data["topic"]
        ),
        sections=tuple(
            Section({language: row[language] for language in Language}, tuple(row["topics"]))
            for row in data["section"]
        ),
    )


def shipped_topics() -> TopicList:
    """The list that comes with the desk."""
    return read_topics(tomllib.loads(resource("newsroom", "topics.toml").read_text("utf-8")))
