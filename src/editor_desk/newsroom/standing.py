# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Where an edition really stands: derived from what people did and what the content is now.

There is never a second truth: ``approved`` means that an unrevoked approval fits the content now.
"""

from __future__ import annotations

from editor_desk.newsroom.approvals import Approval
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stages import UNDER_SIGN_OFF, Stage
from editor_desk.newsroom.stories import Story


def fits(story: Story, language: Language, content_hash: str) -> bool:
    """Whether some unrevoked approval of this edition is of exactly this content.

    In a change after publication the content readers have already is nothing to approve again.
    """
    return any(a.content_hash == content_hash for a in signed_since(story, language))


def signed_since(story: Story, language: Language) -> tuple[Approval, ...]:
    """The unrevoked approvals of an edition; in a change after publication without those of the copy readers have."""
    edition = story.edition(language)
    found = story.standing_approvals(language)
    if edition.change is None:
        return found
    return tuple(each for each in found if each.content_hash != edition.sent_hash)


def stage_now(story: Story, language: Language, content_hash: str, *, must_check_again: bool) -> Stage:
    """The stage of an edition's words: what everybody sees, or that of its open change after publication.

    A paused story shows its pause. Between ``checking`` and ``scheduled`` an approval that fits makes
    the edition approved (or scheduled again), one that does not fit drops it: to ``checking`` where a
    fact must be checked again, else to ``ready``. Elsewhere the position is the stage: once an edition
    is sent nothing moves it by itself.
    """
    edition = story.edition(language)
    if story.pause is not None:
        return story.pause.stage
    if edition.working_position not in UNDER_SIGN_OFF:
        return edition.working_position
    if fits(story, language, content_hash):
        return Stage.SCHEDULED if edition.working_position is Stage.SCHEDULED else Stage.APPROVED
    if edition.working_position in (Stage.APPROVED, Stage.SCHEDULED):
        return Stage.CHECKING if must_check_again else Stage.READY
    return edition.working_position
