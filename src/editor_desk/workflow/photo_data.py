# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the files of a story's photos say of themselves, and taking it out of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from editor_desk.intake.picture_data import picture_words
from editor_desk.newsroom.photos import PhotoAsset
from editor_desk.newsroom.problems import BrokenInput, WrongUsage
from editor_desk.newsroom.sensitive import PhotoData
from editor_desk.newsroom.stories import Story
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP
from editor_desk.publishing.photo_bare import without_words
from editor_desk.publishing.photo_privacy import without_place
from editor_desk.store.store import Store
from editor_desk.workflow.standing import settle
from editor_desk.workflow.work import Changes, Work, new_id

WORDINGS = {
    "photo.no_file": QT_TRANSLATE_NOOP("Newsroom", "This photo has no file yet. Nothing was changed."),
    "photo.not_bare": QT_TRANSLATE_NOOP(
        "Newsroom",
        "The data of “{name}” cannot be taken out of it. Nothing was changed; save a copy of the picture without"
        " data in another program, and use that.",
    ),
}
_UNREADABLE = PhotoData(is_readable=False)


def asks_for_photo_data(story: Story) -> bool:
    """Whether a rule looks into the files of this story's photos."""
    return bool(story.photos) and (story.flags.sensitive or bool(story.flags.withheld))


def photo_data(store: Store, story: Story) -> Mapping[str, PhotoData]:
    """What each photo's file says of itself, by the photo's id; nothing of photos that are to come. Any thread."""
    return {
        use.id: data_of(store.file_path(use.asset.file.sha256, "photos"))
        for use in story.photos
        if use.asset is not None
    }


def data_of(path: Path) -> PhotoData:
    """What a kept picture file says of itself; the name of the file is the hash of its contents."""
    try:
        return _read(str(path))
    except (OSError, ValueError):
        return _UNREADABLE


@lru_cache(maxsize=512)
def _read(path: str) -> PhotoData:
    data = Path(path).read_bytes()
    return PhotoData(picture_words(data), has_place=without_place(data) != data)


def bare_photo(work: Work, story_id: str, use_id: str) -> Changes:
    """Put a copy of the photo without any words in its file in its place; the file it came as stays with the desk.

    Its pixels, colours and orientation are the same, its name says nothing. Raises ``BrokenInput`` where words
    would be left in it.
    """
    with work.store.unit() as unit:
        story = unit.story(story_id)
        use = next((each for each in story.photos if each.id == use_id), None)
        if use is None or use.asset is None:
            raise WrongUsage("photo.no_file")
        before = use.asset
        path = work.store.file_path(before.file.sha256, "photos")
        try:
            data = without_words(path.read_bytes())
            left = picture_words(data)
        except (OSError, ValueError) as error:
            raise BrokenInput("photo.not_bare", name=before.file.name) from error
        if left or without_place(data) != data:
            raise BrokenInput("photo.not_bare", name=before.file.name)
        suffix = Path(before.file.name).suffix.lower()
        kept = unit.keep_file(data, f"photo{suffix}", before.file.mime, "photos")
        asset = PhotoAsset(
            id=new_id(),
            file=kept,
            width=before.width,
            height=before.height,
            credit=before.credit,
            rights=before.rights,
            taken_at=before.taken_at,
        )
        unit.put_photo(story.id, replace(use, asset=asset))
        payload = {"photo": use.id, "file": kept.sha256, "was": before.file.sha256}
        work.record(unit, "photo.bared", story.id, None, payload)
        story, messages = settle(unit, work, unit.story(story_id))
        unit.put_story(replace(story, changed_at=work.now()))
        unit.index_story(story)
    return Changes((story_id,), photos=(use_id,), messages=messages)
