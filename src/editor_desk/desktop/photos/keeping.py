# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Makes a story's photos what was asked for in the dialog, one act a photo; on the desk's thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from editor_desk.desktop.photos.drafts import PhotoDraft, PhotosAnswer
from editor_desk.newsroom.wording import Message

if TYPE_CHECKING:
    from editor_desk.workflow.work import Changes, Work

    PhotoStep = tuple[str, Callable[[Work], Changes]]
    """The name of a picture, and the act that keeps it."""


def keep_photos(work: Work, story_id: str, answer: PhotosAnswer) -> Changes:
    """Take out, take in, write words and order, one act each.

    Raises ``BrokenInput`` for a file that is no picture the site takes; what was done before it stays.
    """
    from editor_desk.workflow.work import Changes

    said: list[Message] = []
    touched: list[str] = []
    for _name, act in photo_steps(story_id, answer):
        changes = act(work)
        said += changes.messages
        touched += changes.photos
    return Changes((story_id,), photos=tuple(dict.fromkeys(touched)), messages=tuple(said))


def photo_steps(story_id: str, answer: PhotosAnswer) -> tuple[PhotoStep, ...]:
    """The same as single acts, to be done in this order; left half-way, what was done stays as it is."""
    kept: list[str] = []
    was = [draft.use.id for draft in answer.photos if draft.use]
    steps: list[PhotoStep] = [("", partial(_remove, story_id, use_id)) for use_id in answer.removed]
    for draft in answer.photos:
        if draft.file is not None or draft.has_new_words or draft.use is None:
            steps.append((draft.name, partial(_keep, story_id, draft, kept)))
        else:
            kept_already = draft.use.id
            steps.append(("", partial(_pass, kept_already, kept)))
    steps.append(("", partial(_order, story_id, kept, was, bool(answer.removed))))
    return tuple(steps)


def _remove(story_id: str, use_id: str, work: Work) -> Changes:
    from editor_desk.workflow.photos import remove_photo

    return remove_photo(work, story_id, use_id)


def _keep(story_id: str, draft: PhotoDraft, kept: list[str], work: Work) -> Changes:
    from editor_desk.workflow.photos import PhotoWords, add_photo, set_photo_words
    from editor_desk.workflow.work import Changes

    words = PhotoWords(draft.cutline, draft.alt, draft.credit)
    use_id = draft.use.id if draft.use else None
    if draft.file is not None:
        changes = add_photo(work, story_id, draft.file, words, use_id=use_id)
    elif use_id is not None:
        changes = set_photo_words(work, story_id, use_id, words)
    else:
        return Changes()
    kept += changes.photos[:1]
    return changes


def _pass(use_id: str, kept: list[str], _work: Work) -> Changes:
    """It is as it was; only its place in the order counts."""
    from editor_desk.workflow.work import Changes

    kept.append(use_id)
    return Changes()


def _order(story_id: str, kept: list[str], was: list[str], has_removed: bool, work: Work) -> Changes:
    from editor_desk.workflow.photos import order_photos
    from editor_desk.workflow.work import Changes

    if kept and (kept != was or has_removed):
        return order_photos(work, story_id, tuple(kept))
    return Changes((story_id,))
