# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A sample story that readers have, in both languages, on the desk of a window that stands open."""

from __future__ import annotations

from editor_desk.desk import Desk
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Story
from editor_desk.workflow.sign_off import SignOff
from editor_desk.workflow.steps import StepDetails, advance
from tests.desktop.shell.conftest import OpenDesk

SLUG = "tejano-festival"
APPROVER, COPY_EDITOR = "Renata Okafor", "Dale Whitcomb"


def publish(desk: OpenDesk) -> Story:
    """The sample story that is ready for sign-off is live in both languages, and in hand."""
    desk.open(SLUG)
    both = (Language.EN, Language.ES)
    with Desk.open(desk.window.store, APPROVER) as other:
        read = StepDetails(sign_off=SignOff(frozenset(both), self_approval="On deadline"))
        advance(other.work, desk.room.story.id, Stage.APPROVED, both, read)
        for stage in (Stage.SENT, Stage.LIVE):
            advance(other.work, desk.room.story.id, stage, both)
    desk.room.story.refresh()
    desk.wait_for(lambda: all(e.stage is Stage.LIVE for e in desk.story().editions.values()))
    sit(desk, APPROVER)
    return desk.story()


def sit(desk: OpenDesk, name: str) -> None:
    """Somebody takes the chair."""
    with Desk.open(desk.window.store) as other:
        person = next(person for person in other.people() if person.name == name)
    desk.room.link.sit_down(person.id)
    desk.wait_for(lambda: desk.room.story.view is not None and desk.room.story.view.person.name == name)
