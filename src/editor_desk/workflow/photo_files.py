# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Picture files: what the desk takes, and what it keeps of each."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from editor_desk.intake.picture_facts import PictureFacts, picture_facts
from editor_desk.newsroom.photos import PhotoAsset
from editor_desk.newsroom.problems import BrokenInput
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP
from editor_desk.store.unit import Unit
from editor_desk.workflow.work import Work, new_id

if TYPE_CHECKING:
    from PIL import Image

LARGEST_PHOTO = 80 * 1024 * 1024
MOST_PIXELS = 200_000_000
"""A picture larger than this is refused unopened: it would fill the memory of a desk's computer."""
FORMATS = {"JPEG": "image/jpeg", "PNG": "image/png", "WEBP": "image/webp", "GIF": "image/gif"}
_EXIF_ORIENTATION = 0x0112
_TURNED = (5, 6, 7, 8)
"""EXIF orientations that swap width and height (TIFF 6.0, tag 274)."""

WORDINGS = {
    "photo.unreadable": QT_TRANSLATE_NOOP(
        "Newsroom",
        "“{name}” cannot be read as a picture ({why}). Nothing was added; open it in another program and save it again.",
    ),
    "photo.too_large": QT_TRANSLATE_NOOP(
        "Newsroom",
        "“{name}” is too large for the desk (at most {most} MB). Nothing was added; save a smaller copy of it.",
    ),
    "photo.format": QT_TRANSLATE_NOOP(
        "Newsroom",
        "“{name}” is a {format} picture; the site takes {wanted}. Nothing was added; save it as one of these.",
    ),
}


def read_facts(path: Path) -> PictureFacts:
    """What a picture file says of itself; nothing where it cannot be read. Any thread."""
    try:
        with _opened(path, path.read_bytes()) as image:
            return picture_facts(image)
    except (BrokenInput, OSError):
        return PictureFacts()


@dataclass(frozen=True, slots=True)
class TakenIn:
    """A picture file the desk keeps, before any story shows it."""

    asset: PhotoAsset
    facts: PictureFacts


def prepare_photo(work: Work, path: Path) -> TakenIn:
    """Read a picture and keep its file, so that the act that puts it into a story has only words to write.

    Left at that, the file lies there and nothing refers to it. Raises ``BrokenInput`` where it is no picture.
    """
    with work.store.unit() as unit:
        return take_in(unit, path)


def take_in(unit: Unit, path: Path) -> TakenIn:
    """Keep a picture file beside the store under its hash; raises ``BrokenInput`` where it is none."""
    try:
        if path.stat().st_size > LARGEST_PHOTO:
            raise BrokenInput("photo.too_large", name=path.name, most=LARGEST_PHOTO // 2**20)
        data = path.read_bytes()
    except OSError as error:
        raise BrokenInput("photo.unreadable", name=path.name, why=error.strerror or str(error)) from error
    with _opened(path, data) as image:
        mime = FORMATS[str(image.format)]
        width, height = image.size
        facts = picture_facts(image)
        if image.getexif().get(_EXIF_ORIENTATION) in _TURNED:
            width, height = height, width
        image.load()  # a file cut short fails here, not on the site
    file = unit.keep_file(data, path.name, mime, "photos")
    asset = PhotoAsset(
        id=new_id(),
        file=file,
        width=width,
        height=height,
        credit=facts.credit,
        rights=facts.rights,
        taken_at=facts.taken_at,
    )
    return TakenIn(asset, facts)


@contextmanager
def _opened(path: Path, data: bytes) -> Iterator[Image.Image]:
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(data)) as image:
            if image.format not in FORMATS:
                wanted = ", ".join(FORMATS)
                raise BrokenInput("photo.format", name=path.name, format=str(image.format), wanted=wanted)
            if image.width * image.height > MOST_PIXELS:
                raise BrokenInput("photo.too_large", name=path.name, most=LARGEST_PHOTO // 2**20)
            yield image
    except OSError as error:
        why = "no picture" if isinstance(error, UnidentifiedImageError) else (error.strerror or str(error))
        raise BrokenInput("photo.unreadable", name=path.name, why=why) from error
    except (SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise BrokenInput("photo.unreadable", name=path.name, why=str(error)) from error
