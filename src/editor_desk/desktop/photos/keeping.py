# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Makes a story's photos what was asked for in the dialog; on the desk's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor_desk.desktop.photos.drafts import PhotoDraft, PhotosAnswer
from editor_desk.newsroom.wording import Message

if TYPE_CHECKING:
    from editor_desk.workflow.work import Changes, Work


def keep_photos(work: Work, story_id: str, answer: PhotosAnswer) -> Changes:
    """Take out, take in, write words and order, one act each.

    Raises ``BrokenInput`` for a file that is no picture the site takes; what was done before it stays.
    """
    from editor_desk.workflow.photos import order_photos, remove_photo
    from editor_desk.workflow.work import Changes

    said: list[Message] = []
    touched: list[str] = []
    for use_id in answer.removed:
        said += remove_photo(work, story_id, use_id).messages
        touched.append(use_id)
    order: list[str] = []
    for draft in answer.photos:
        use_id, messages = _keep(work, story_id, draft)
        said += messages
        if use_id:
            order.append(use_id)
    was = [draft.use.id for draft in answer.photos if draft.use]
    if order and (order != was or answer.removed):
        said += order_photos(work, story_id, tuple(order)).messages
    touched += order
    return Changes((story_id,), photos=tuple(touched), messages=tuple(said))


def _keep(work: Work, story_id: str, draft: PhotoDraft) -> tuple[str, tuple[Message, ...]]:
    from editor_desk.workflow.photos import PhotoWords, add_photo, set_photo_words

    words = PhotoWords(draft.cutline, draft.alt, draft.credit)
    use_id = draft.use.id if draft.use else None
    if draft.file is not None:
        changes = add_photo(work, story_id, draft.file, words, use_id=use_id)
        return changes.photos[0], changes.messages
    if use_id is not None and draft.has_new_words:
        return use_id, set_photo_words(work, story_id, use_id, words).messages
    return use_id or "", ()
