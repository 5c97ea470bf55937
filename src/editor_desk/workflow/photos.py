# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Photos of a story: the file kept with its facts, the words of each use in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.photos import PhotoPart, PhotoUse
from editor_desk.newsroom.problems import WrongUsage
from editor_desk.newsroom.stories import Story
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Message
from editor_desk.store.unit import Unit
from editor_desk.workflow.photo_files import TakenIn, take_in
from editor_desk.workflow.standing import settle
from editor_desk.workflow.work import Changes, Work, new_id

WORDINGS = {
    "photo.unknown": QT_TRANSLATE_NOOP("Newsroom", "The story has no such photo. Nothing was changed."),
    "photo.line_is_other": QT_TRANSLATE_NOOP(
        "Newsroom", "This line of the photo reads otherwise by now. Nothing was changed."
    ),
    "photo.caption_taken": QT_TRANSLATE_NOOP(
        "Newsroom", "The English cutline of “{name}” came with the file. Check it before you keep it."
    ),
}


@dataclass(frozen=True, slots=True)
class PhotoWords:
    """The words of a photo in a story; None leaves what is there."""

    cutline: Mapping[Language, str] | None = None
    alt: Mapping[Language, str] | None = None
    credit: str | None = None


NO_WORDS = PhotoWords()


@dataclass(frozen=True, slots=True)
class WantedPhoto:
    """A photo as a story should have it: one it has (``use_id``) or a new one.

    Its picture is a ``file`` to take in or one that was ``taken`` in before; with neither, what it has stays.
    """

    use_id: str | None = None
    file: Path | None = None
    words: PhotoWords = NO_WORDS
    taken: TakenIn | None = None


def add_photo(
    work: Work, story_id: str, file: Path, words: PhotoWords = NO_WORDS, *, use_id: str | None = None
) -> Changes:
    """Add a picture, or fill the place ``use_id`` kept for one that was to come.

    Credit, alt text and English cutline come from the file where there are none. Raises ``BrokenInput`` for a
    file that is no picture the site takes; the store is then as it was.
    """
    with work.store.unit() as unit:
        story = unit.story(story_id)
        use = _use(story, use_id) if use_id else PhotoUse(id=new_id(), order=len(story.photos))
        use, said = _put(unit, work, story, use, WantedPhoto(use_id, file, words))
        changes = _finish(unit, work, story_id, use.id)
    return replace(changes, messages=(*said, *changes.messages))


def set_photos(
    work: Work, story_id: str, wanted: tuple[WantedPhoto, ...], removed: tuple[str, ...] = ()
) -> Changes:
    """Make the photos of a story these, in this order, in one act: all of it or, where a file is no picture, nothing.

    ``removed`` are taken out; a photo that is in neither stays, behind the others. ``Changes.photos`` are the
    wanted ones in their order.
    """
    said: list[Message] = []
    ids: list[str] = []
    with work.store.unit() as unit:
        story = unit.story(story_id)
        for use_id in removed:
            unit.remove_photo(_use(story, use_id).id)
            work.record(unit, "photo.removed", story_id, None, {"photo": use_id})
        for rank, each in enumerate(wanted):
            before = _use(story, each.use_id) if each.use_id else PhotoUse(id=new_id())
            use, messages = _put(unit, work, story, replace(before, order=rank), each)
            ids.append(use.id)
            said += messages
        left = [use for use in story.photos if use.id not in (*ids, *removed)]
        for rank, use in enumerate(left, len(ids)):
            unit.put_photo(story.id, replace(use, order=rank))
        changes = _finish(unit, work, story_id, "")
    return replace(changes, photos=tuple(ids), messages=(*said, *changes.messages))


def bring_back_photo(work: Work, story_id: str, use: PhotoUse) -> Changes:
    """Put a photo that was taken out back in its place, with the words it had."""
    with work.store.unit() as unit:
        story = unit.story(story_id)
        others = [each for each in story.photos if each.id != use.id]
        for rank, each in enumerate((*others[: use.order], use, *others[use.order :])):
            unit.put_photo(story.id, replace(each, order=rank))
        work.record(unit, "photo.brought_back", story_id, None, {"photo": use.id})
        changes = _finish(unit, work, story_id, use.id)
    return changes


def _put(
    unit: Unit, work: Work, story: Story, use: PhotoUse, wanted: WantedPhoto
) -> tuple[PhotoUse, tuple[Message, ...]]:
    """Write one photo, with its picture where there is one to take in."""
    now = _with_words(use, wanted.words)
    said: tuple[Message, ...] = ()
    code, payload = ("photo.words" if wanted.use_id else "photo.expected"), {"photo": use.id}
    taken = wanted.taken or (take_in(unit, wanted.file) if wanted.file is not None else None)
    if taken is not None:
        asset, facts = taken.asset, taken.facts
        now = replace(now, asset=asset, credit=now.credit or asset.credit)
        if facts.alt and not now.alt.get(Language.EN):
            now = replace(now, alt={**now.alt, Language.EN: facts.alt})
        gives = wanted.words.cutline is not None and Language.EN in wanted.words.cutline
        if facts.caption and not gives and not now.cutline.get(Language.EN):
            now = replace(now, cutline={**now.cutline, Language.EN: facts.caption})
            said = (Message("photo.caption_taken", {"name": asset.file.name}),)
        unit.put_asset(asset)
        code, payload = "photo.added", payload | {"file": asset.file.sha256, "name": asset.file.name}
    unit.put_photo(story.id, now)
    if taken is not None or replace(now, order=0) != replace(_before(story, use), order=0):
        work.record(unit, code, story.id, None, payload)
    return now, said


def _before(story: Story, use: PhotoUse) -> PhotoUse:
    """The photo as the story has it; one nobody has seen where it is new."""
    return next((each for each in story.photos if each.id == use.id), PhotoUse(id=""))


def keep_place(work: Work, story_id: str, words: PhotoWords) -> Changes:
    """Keep a place for a picture that is to come, with the words that came before it."""
    with work.store.unit() as unit:
        story = unit.story(story_id)
        use = _with_words(PhotoUse(id=new_id(), order=len(story.photos)), words)
        unit.put_photo(story.id, use)
        work.record(unit, "photo.expected", story.id, None, {"photo": use.id})
        changes = _finish(unit, work, story_id, use.id)
    return changes


def set_photo_words(work: Work, story_id: str, use_id: str, words: PhotoWords) -> Changes:
    """Change cutline, alt text or credit of a photo in a story."""
    with work.store.unit() as unit:
        story = unit.story(story_id)
        use = _with_words(_use(story, use_id), words)
        unit.put_photo(story.id, use)
        work.record(unit, "photo.words", story.id, None, {"photo": use.id})
        changes = _finish(unit, work, story_id, use.id)
    return changes


def set_photo_line(
    work: Work, story_id: str, use_id: str, part: PhotoPart, language: Language, was: str, now: str
) -> Changes:
    """Change a cutline or an alternative text that still reads as it ``was``; else refuse."""
    with work.store.unit() as unit:
        use = _use(unit.story(story_id), use_id)
        is_cutline = part is PhotoPart.CUTLINE
        if (use.cutline if is_cutline else use.alt).get(language, "") != was:
            raise WrongUsage("photo.line_is_other")
        words = PhotoWords(cutline={language: now}) if is_cutline else PhotoWords(alt={language: now})
        unit.put_photo(story_id, _with_words(use, words))
        work.record(unit, "photo.words", story_id, None, {"photo": use.id})
        changes = _finish(unit, work, story_id, use.id)
    return changes


def remove_photo(work: Work, story_id: str, use_id: str) -> Changes:
    """Take a photo out of a story; its file stays with the desk."""
    with work.store.unit() as unit:
        use = _use(unit.story(story_id), use_id)
        unit.remove_photo(use.id)
        work.record(unit, "photo.removed", story_id, None, {"photo": use.id})
        changes = _finish(unit, work, story_id, use.id)
    return changes


def order_photos(work: Work, story_id: str, use_ids: tuple[str, ...]) -> Changes:
    """Put the photos of a story in this order; those not named keep theirs behind."""
    with work.store.unit() as unit:
        story = unit.story(story_id)
        ranks = {use_id: rank for rank, use_id in enumerate(use_ids)}
        ordered = sorted(story.photos, key=lambda use: ranks.get(use.id, len(ranks) + use.order))
        for rank, use in enumerate(ordered):
            unit.put_photo(story.id, replace(use, order=rank))
        changes = _finish(unit, work, story_id, use_ids[0] if use_ids else "")
    return changes


def _use(story: Story, use_id: str) -> PhotoUse:
    for use in story.photos:
        if use.id == use_id:
            return use
    raise WrongUsage("photo.unknown")


def _with_words(use: PhotoUse, words: PhotoWords) -> PhotoUse:
    return replace(
        use,
        cutline={**use.cutline, **(words.cutline or {})},
        alt={**use.alt, **(words.alt or {})},
        credit=use.credit if words.credit is None else words.credit,
    )


def _finish(unit: Unit, work: Work, story_id: str, use_id: str) -> Changes:
    story, messages = settle(unit, work, unit.story(story_id))
    story = replace(story, changed_at=work.now())
    unit.put_story(story)
    unit.index_story(story)
    return Changes((story_id,), photos=(use_id,) if use_id else (), messages=messages)
