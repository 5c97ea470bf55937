# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Topics and sections as they come with the desk."""

from __future__ import annotations

from editor_desk.publishing.topics import shipped_topics
from tests.publishing.stories import EN, ES


def test_all_top_level_topics_have_both_labels_and_sections_know_them():
    listed = shipped_topics()
    codes = {topic.code for topic in listed.topics}
    assert len(codes) == 17
    for section in listed.sections:
        assert set(section.topics) <= codes
        assert set(section.name) == {EN, ES}


def test_a_section_starts_its_stories_with_a_topic_in_either_language():
    listed = shipped_topics()
    assert listed.default_topics("Health") == listed.default_topics("salud") == ("medtop:07000000",)
    assert listed.section_name("Health", ES) == "Salud"
    assert listed.section_name("Barrio", ES) == "Barrio"
    assert listed.labels(("medtop:07000000", "medtop:99"), ES) == ("Salud", "medtop:99")
    assert listed.default_topics("Barrio") == ()
