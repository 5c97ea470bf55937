# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What is to be looked at in a sensitive edition, read on the desk's thread and set for the dialog."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from editor_desk.desktop.flag_words import subject_words
from editor_desk.desktop.flags import ReviewPage, ReviewPlace
from editor_desk.newsroom.languages import Language

if TYPE_CHECKING:
    from editor_desk.desk import Desk


def read_page(desk: Desk, story_id: str, language: Language) -> tuple[ReviewPage, str]:
    """One edition to look at, and the hash of exactly this content."""
    from editor_desk.workflow.reviewing import to_look_at

    with desk.store.look() as unit:
        story = unit.story(story_id)
        found = to_look_at(unit, desk.work, story, language)
        names = {person.id: person.name for person in unit.people()}
        subjects = subject_words(unit.ruleset().subjects)
    named = {(hit.field, hit.number) for hit in found.exposed}
    photos = [(number, use.id, found.photo_data.get(use.id)) for number, use in enumerate(story.photos, 1)]
    why = ""
    if not story.flags.sensitive:
        why = QCoreApplication.translate("ReviewPage", "The story is not flagged sensitive.")
    elif not found.may_confirm:
        why = QCoreApplication.translate("ReviewPage", "You wrote it: somebody else must look it over.")
    page = ReviewPage(
        language=language,
        slug=story.slug,
        subjects=tuple(subjects.get(code, code) for code in story.flags.subjects),
        places=tuple(
            ReviewPlace(
                place.field,
                place.words,
                place.number,
                place.part,
                html=_text(place.words) if place.field == "body" else "",
                has_name=(place.field, place.number) in named,
            )
            for place in found.places
        ),
        located=tuple((number, use) for number, use, data in photos if data and data.has_place),
        worded=tuple((number, use) for number, use, data in photos if data and data.words),
        unread=tuple(number for number, _use, data in photos if data and not data.is_readable),
        names=len(story.flags.withheld),
        reviewed_by=names.get(found.review.by, "") if found.review else "",
        why_not=why,
    )
    return page, found.content_hash


def _text(source: str) -> str:
    """The text as readers see it, and below what they meet only by following it: where its links lead."""
    from editor_desk.text.markdown_map import read_markdown
    from editor_desk.text.render import to_html

    targets = tuple(dict.fromkeys(link.target for link in read_markdown(source).links))
    leads = QCoreApplication.translate("ReviewPage", "Links lead to:")
    links = f"<p><i>{escape(leads)}</i><br>{'<br>'.join(map(escape, targets))}</p>" if targets else ""
    return to_html(source) + links
