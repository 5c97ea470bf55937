# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Photos of a story: the file kept with its facts, the words of each use in both languages."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.photos import PhotoAsset, PhotoUse
from editor_desk.newsroom.problems import BrokenInput, WrongUsage
from editor_desk.newsroom.stories import Story
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP
from editor_desk.store.unit import Unit
from editor_desk.workflow.standing import settle
from editor_desk.workflow.work import Changes, Work, new_id

LARGEST_PHOTO = 80 * 1024 * 1024
MOST_PIXELS = 200_000_000
"""A picture larger than this is refused unopened: it would fill the memory of a desk's computer."""
FORMATS = {"JPEG": "image/jpeg", "PNG": "image/png", "WEBP": "image/webp", "GIF": "image/gif"}
_EXIF_ARTIST, _EXIF_COPYRIGHT, _EXIF_ORIENTATION, _EXIF_TAKEN = 0x013B, 0x8298, 0x0112, 0x9003
_EXIF_DETAILS = 0x8769
_TURNED = (5, 6, 7, 8)
"""EXIF orientations that swap width and height (TIFF 6.0, tag 274)."""

WORDINGS = {
    "photo.unreadable": QT_TRANSLATE_NOOP(
        "Newsroom", "“{name}” cannot be read as a picture ({why}). Nothing was added."
    ),
    "photo.too_large": QT_TRANSLATE_NOOP(
        "Newsroom", "“{name}” is too large for the desk (at most {most} MB). Nothing was added."
    ),
    "photo.format": QT_TRANSLATE_NOOP(
        "Newsroom", "“{name}” is a {format} picture; the site takes {wanted}. Nothing was added."
    ),
    "photo.unknown": QT_TRANSLATE_NOOP("Newsroom", "The story has no such photo. Nothing was changed."),
}


@dataclass(frozen=True, slots=True)
class PhotoWords:
    """The words of a photo in a story; None leaves what is there."""

    cutline: Mapping[Language, str] | None = None
    alt: Mapping[Language, str] | None = None
    credit: str | None = None


NO_WORDS = PhotoWords()


def add_photo(
    work: Work, story_id: str, file: Path, words: PhotoWords = NO_WORDS, *, use_id: str | None = None
) -> Changes:
    """Add a picture, or fill the place ``use_id`` kept for one that was to come.

    The credit comes from the file where none is given. Raises ``BrokenInput`` for a file that is no
    picture the site takes; the store is then as it was.
    """
    with work.store.unit() as unit:
        story = unit.story(story_id)
        asset = _asset(unit, file)
        if use_id is None:
            use = PhotoUse(id=new_id(), asset=asset, order=len(story.photos))
        else:
            use = replace(_use(story, use_id), asset=asset)
        use = _with_words(use, words)
        if not use.credit:
            use = replace(use, credit=asset.credit)
        unit.put_asset(asset)
        unit.put_photo(story.id, use)
        payload = {"photo": use.id, "file": asset.file.sha256, "name": asset.file.name}
        work.record(unit, "photo.added", story.id, None, payload)
        changes = _finish(unit, work, story_id, use.id)
    return changes


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
    return Changes((story_id,), photos=(use_id,), messages=messages)


def _asset(unit: Unit, path: Path) -> PhotoAsset:
    """A picture file with what it says of itself; kept beside the store under its hash."""
    from PIL import Image, UnidentifiedImageError

    try:
        if path.stat().st_size > LARGEST_PHOTO:
            raise BrokenInput("photo.too_large", name=path.name, most=LARGEST_PHOTO // 2**20)
        data = path.read_bytes()
        with Image.open(io.BytesIO(data)) as image:
            if image.format not in FORMATS:
                wanted = ", ".join(FORMATS)
                raise BrokenInput("photo.format", name=path.name, format=str(image.format), wanted=wanted)
            if image.width * image.height > MOST_PIXELS:
                raise BrokenInput("photo.too_large", name=path.name, most=LARGEST_PHOTO // 2**20)
            mime = FORMATS[image.format]
            image.load()  # a file cut short fails here, not on the site
            exif = image.getexif()
            width, height = image.size
    except OSError as error:
        why = "no picture" if isinstance(error, UnidentifiedImageError) else (error.strerror or str(error))
        raise BrokenInput("photo.unreadable", name=path.name, why=why) from error
    except (SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise BrokenInput("photo.unreadable", name=path.name, why=str(error)) from error
    if exif.get(_EXIF_ORIENTATION) in _TURNED:
        width, height = height, width
    file = unit.keep_file(data, path.name, mime, "photos")
    return PhotoAsset(
        id=new_id(),
        file=file,
        width=width,
        height=height,
        credit=_clean(exif.get(_EXIF_ARTIST)),
        rights=_clean(exif.get(_EXIF_COPYRIGHT)),
        taken_at=_taken(exif.get_ifd(_EXIF_DETAILS).get(_EXIF_TAKEN)),
    )


def _clean(value: object) -> str:
    return " ".join(str(value).replace("\0", " ").split()) if isinstance(value, str) else ""


def _taken(value: object) -> datetime | None:
    """When a camera says it took the picture. Cameras give no time zone; read as UTC, shown as a date."""
    if not isinstance(value, str):
        return None
    try:
        return datetime.strptime(value.strip("\0 "), "%Y:%m:%d %H:%M:%S").replace(tzinfo=UTC)
    except ValueError:
        return None
