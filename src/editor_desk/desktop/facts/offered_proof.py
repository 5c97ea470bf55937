# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What is dropped or pasted as a proof: files, a picture, a link with its title, a contact, a passage.

Nothing is fetched: a link's title is what the program it came from says along with it.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import QMimeData, QMimeDatabase
from PySide6.QtGui import QImage

from editor_desk.newsroom.claims import EvidenceKind

_FIREFOX_LINK = "text/x-moz-url"
_LINK = re.compile(r"https?://\S+", re.IGNORECASE)
_CONTACT = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\+?[\d(][\d\s().-]{6,18}\d")
_ANCHOR = re.compile(r"<a\b[^>]*>(.*?)</a>", re.IGNORECASE | re.DOTALL)
_TAGS = re.compile(r"<[^>]+>")
_LONGEST_TITLE = 120
_RECORDINGS = ("audio/", "video/")
_TABLES = (".csv", ".xlsx", ".ods", ".tsv")


@dataclass(frozen=True, slots=True)
class OfferedProof:
    """One proof as far as it says itself what it is.

    ``is_ours``: the file was made for this (a picture of the clipboard) and goes once it is kept.
    """

    kind: EvidenceKind
    title: str = ""
    url: str = ""
    contact: str = ""
    excerpt: str = ""
    file: Path | None = None
    is_ours: bool = False


def may_hold_proof(data: QMimeData) -> bool:
    """Whether something dragged here can be a proof."""
    return data.hasUrls() or data.hasImage() or bool(data.hasText() and data.text().strip())


def offered_proofs(data: QMimeData, picture_name: str) -> tuple[OfferedProof, ...]:
    """Each proof in what was dropped or pasted; ``picture_name`` is the title of a picture that has none."""
    found = tuple(_of_urls(data))
    if found:
        return found
    if data.hasImage():
        picture = _of_picture(data, picture_name)
        return (picture,) if picture else ()
    text = data.text().strip() if data.hasText() else ""
    return (_of_text(text),) if text else ()


def kind_of_file(file: Path) -> EvidenceKind:
    """What a file probably is, by its name."""
    if file.suffix.lower() in _TABLES:
        return EvidenceKind.DATA
    mime = QMimeDatabase().mimeTypeForFile(str(file), QMimeDatabase.MatchMode.MatchExtension).name()
    if mime.startswith(_RECORDINGS):
        return EvidenceKind.RECORDING
    return EvidenceKind.WEB if file.suffix.lower() in (".html", ".htm", ".mhtml") else EvidenceKind.DOCUMENT


def title_of_link(link: str) -> str:
    """What to call a page nobody named: its site and the last words of its address."""
    parts = urlsplit(link)
    last = unquote(parts.path.rstrip("/").rpartition("/")[2])
    words = " ".join(re.sub(r"\.\w{2,5}$", "", last).replace("-", " ").replace("_", " ").split())
    site = parts.netloc.removeprefix("www.")
    return f"{site}: {words}" if words else site


def _of_urls(data: QMimeData) -> Iterator[OfferedProof]:
    for url in data.urls():
        if url.isLocalFile():
            file = Path(url.toLocalFile())
            if file.is_file():
                yield OfferedProof(kind_of_file(file), title=file.stem, file=file)
        elif url.scheme() in ("http", "https"):
            link = url.toString(url.ComponentFormattingOption.FullyEncoded)
            yield OfferedProof(EvidenceKind.WEB, title=_title_beside(data) or title_of_link(link), url=link)


def _title_beside(data: QMimeData) -> str:
    """The title a browser hands over with a link."""
    if data.hasFormat(_FIREFOX_LINK):
        raw = bytes(data.data(_FIREFOX_LINK).data())
        lines = raw.decode("utf-16-le", errors="ignore").splitlines()
        if len(lines) > 1:
            return _short(lines[1])
    anchor = _ANCHOR.search(data.html()) if data.hasHtml() else None
    title = unescape(_TAGS.sub(" ", anchor[1])) if anchor else ""
    return "" if _LINK.match(title.strip()) else _short(title)


def _of_picture(data: QMimeData, name: str) -> OfferedProof | None:
    image = data.imageData()
    if not isinstance(image, QImage) or image.isNull():
        return None
    file = Path(tempfile.mkdtemp(prefix="editor-desk-")) / "picture.png"
    image.save(str(file), "PNG")  # type: ignore[call-overload]
    return OfferedProof(EvidenceKind.OBSERVATION, title=name, file=file, is_ours=True)


def _of_text(text: str) -> OfferedProof:
    if _LINK.fullmatch(text):
        return OfferedProof(EvidenceKind.WEB, title=title_of_link(text), url=text)
    if _CONTACT.fullmatch(text):
        return OfferedProof(EvidenceKind.PERSON, contact=text)
    return OfferedProof(EvidenceKind.DOCUMENT, excerpt=text)


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST_TITLE else words[: _LONGEST_TITLE - 1].rstrip() + "…"
