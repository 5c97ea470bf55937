# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The canonical form: what approval, staleness and comparison see of a text.

A curled quotation mark, a longer dash, a no-break space or bold type is the same text; another letter,
accent, figure, punctuation mark, link target or kind of block is another text. Decision 0002 gives the reasons.
"""

import hashlib
import re
import unicodedata
from dataclasses import dataclass

from editor_desk.text.markdown_map import Block, MarkedText, read_markdown

CANONICAL_VERSION = "c1"
"""Prefix of every hash made of this form. Change the form, change the version: old approvals keep theirs."""

FORMS = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»″＂〝〞〟", '"'),
        **dict.fromkeys("‘’‚‛‹›′ʼ`´＇", "'"),
        **dict.fromkeys("‐‑‒–—―−﹘﹣－", "-"),
        "…": "...",
    }
)
"""One form for each family of quotation marks, apostrophes, dashes and for the ellipsis."""

UNSEEN = "\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe0e\ufe0f\ufeff"
"""Characters that nobody sees, as the inside of a regular expression's class: soft hyphen, zero-width space
and non-joiner, direction marks, word joiner, variation selectors, byte order mark."""
_UNSEEN = re.compile(f"[{UNSEEN}]+")
_EMOJI = "\u2190-\u2bff\U0001f000-\U0001faff"
_LOOSE_JOINER = re.compile(f"(?<![{_EMOJI}])\u200d+|\u200d+(?![{_EMOJI}])")
_DASHES = re.compile("-{2,}")
_PLAIN = re.compile(r"[\x20-\x7e\xa1-\xac\xae-\xb3\xb5-\xba\xbc-\xff]*")


@dataclass(frozen=True, slots=True)
class CanonicalBlock:
    """One block as approval sees it.

    ``kind`` is the block's kind, preceded by its containers where it stands in more than its own
    (``quotation/list_item``). ``links`` and ``photos`` are targets in order; ``unseen`` the exported words
    that the visible text does not show: alternative texts, link titles.
    """

    kind: str
    level: int
    number: int | None
    text: str
    links: tuple[str, ...] = ()
    photos: tuple[str, ...] = ()
    unseen: tuple[str, ...] = ()


def canonical(text: str) -> str:
    """The canonical form of visible text. Applying it twice changes nothing; empty text stays empty."""
    if not _PLAIN.fullmatch(text):
        text = unicodedata.normalize("NFC", _LOOSE_JOINER.sub("", _UNSEEN.sub("", text)))
    text = text.translate(FORMS)
    if "--" in text:
        text = _DASHES.sub("-", text)
    return " ".join(text.split())


def canonical_blocks(source: str) -> tuple[CanonicalBlock, ...]:
    """The blocks of a Markdown source as approval hashes them. Blocks that export nothing are left out."""
    marked = read_markdown(source)
    blocks = (_canonical_block(marked, block) for block in marked.blocks)
    return tuple(block for block in blocks if block.kind != "html")


def canonical_span(marked: MarkedText, start: int, end: int) -> str:
    """The canonical form of what a reader sees of the source span ``start:end`` (code points)."""
    return canonical(marked.visible[marked.to_visible(start) : marked.to_visible(end)])


def span_hash(marked: MarkedText, start: int, end: int) -> str:
    """``c1:`` and the SHA-256 of the span's canonical form: equal as long as a verdict is not stale."""
    return hash_of(canonical_span(marked, start, end))


def hash_of(canonical_text: str) -> str:
    """``c1:`` and the SHA-256 of a text that is in canonical form already."""
    return (
        f"{CANONICAL_VERSION}:{hashlib.sha256(canonical_text.encode('utf-8', 'surrogatepass')).hexdigest()}"
    )


def _canonical_block(marked: MarkedText, block: Block) -> CanonicalBlock:
    listed = block.kind in ("list_item", "list_text")
    around = [name for name in block.within if (name == "quotation") is listed]
    if block.kind == "quotation":
        around = []
    kind = "numbered_item" if block.ordered else block.kind
    targets = [(link.visible_start, link.target) for link in block.links]
    targets += [(image.visible_at, image.target) for image in block.images if image.photo is None]
    titles = [link.title for link in block.links]
    titles += [words for image in block.images for words in (image.alt, image.title)]
    return CanonicalBlock(
        kind="/".join([*around, kind]) if around else kind,
        level=block.level,
        number=block.number,
        text=canonical(marked.visible_of(block)),
        links=tuple(target for _, target in sorted(targets, key=lambda pair: pair[0])),
        photos=tuple(image.photo for image in block.images if image.photo is not None),
        unseen=tuple(canonical(title) for title in titles if title),
    )
