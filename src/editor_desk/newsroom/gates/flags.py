# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""G1 of stories with a flag: names that are withheld, a second look at what is sensitive, help, who pays.

No sentence here holds a withheld name: it says where one stands, and the link goes there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from editor_desk.newsroom.gates.context import Failure, GateContext, RuleFunction
from editor_desk.newsroom.photos import PhotoAsset
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP


def _withheld(context: GateContext) -> Iterator[Failure]:
    if any(not name for name in context.story.flags.withheld):
        yield Failure(variant="lost", link="flags:withheld")
    for found in context.exposed:
        params = {"field": found.field}
        if found.number:
            yield Failure({**params, "number": found.number}, "photo", found.link)
        else:
            yield Failure(params, link=found.link)


def _photo_data(context: GateContext) -> Iterator[Failure]:
    if not context.story.flags.sensitive:
        return
    for number, photo in enumerate(context.story.photos, start=1):
        if photo.asset is None:
            continue
        data = context.photo_data.get(photo.id)
        if data is None or not data.is_readable:
            yield _of_file(photo.asset, number, photo.id, "unread")
        elif data.has_place:
            yield _of_file(photo.asset, number, photo.id)


def _of_file(asset: PhotoAsset, number: int, use_id: str, variant: str = "") -> Failure:
    return Failure({"number": number}, variant, f"photo_data:{use_id}", basis=asset.file.sha256)


def _review(context: GateContext) -> Iterator[Failure]:
    flags = context.story.flags
    if not flags.sensitive:
        return
    hashes = context.hashes_by_label | {context.content_hash}
    given = [review for review in context.story.reviews if review.language is context.language]
    by_others = [review for review in given if review.by != context.edition.author]
    if any(review.covers(hashes, flags.subjects) for review in by_others):
        return
    link = f"review:{context.language.value}"
    # Whoever lets it pass unseen lets exactly this pass.
    basis = f"{context.unlabelled_hash or context.content_hash} {' '.join(flags.subjects)}"
    if not given:
        yield Failure(link=link, basis=basis)
    elif any(review.covers(hashes, flags.subjects) for review in given):
        yield Failure({"person": context.name(context.edition.author)}, "by_author", link, basis=basis)
    else:
        yield Failure({"person": context.name(given[-1].by)}, "changed", link, basis=basis)


def _help_line(context: GateContext) -> Iterator[Failure]:
    for subject in context.without_help:
        yield Failure({"subject": subject})


def _sponsor(context: GateContext) -> Iterator[Failure]:
    if context.is_sponsored and not context.story.flags.sponsor.strip():
        yield Failure(link="flags:sponsor")


RULES: Mapping[str, RuleFunction] = {
    "g1.sponsor": _sponsor,
    "g1.withheld": _withheld,
    "g1.photo_data": _photo_data,
    "g1.sensitive_review": _review,
    "g1.help_line": _help_line,
}

WORDINGS: Mapping[str, str] = {
    "g1.sponsor.rule": QT_TRANSLATE_NOOP("Newsroom", "Readers are told who pays for it"),
    "g1.sponsor.fails": QT_TRANSLATE_NOOP("Newsroom", "A sponsored story names its sponsor"),
    "g1.withheld.rule": QT_TRANSLATE_NOOP("Newsroom", "No withheld name stands in it"),
    "g1.withheld.fails": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: a name that must not be published stands in it ({field})"
    ),
    "g1.withheld.photo": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: a name that must not be published stands with photo {number} ({field})"
    ),
    "g1.withheld.lost": QT_TRANSLATE_NOOP(
        "Newsroom", "A name to be withheld is no longer known: enter it again under Flags"
    ),
    "g1.photo_data.rule": QT_TRANSLATE_NOOP(
        "Newsroom", "No photo of a sensitive story says where it was taken"
    ),
    "g1.photo_data.fails": QT_TRANSLATE_NOOP(
        "Newsroom", "The file of photo {number} says where it was taken, and the story is sensitive"
    ),
    "g1.photo_data.unread": QT_TRANSLATE_NOOP(
        "Newsroom",
        "What the file of photo {number} says of itself cannot be read, and the story is sensitive",
    ),
    "g1.sensitive_review.rule": QT_TRANSLATE_NOOP(
        "Newsroom", "Somebody else than the author looked at every place of a sensitive story"
    ),
    "g1.sensitive_review.fails": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: the story is sensitive, so somebody else than the author must look it over"
    ),
    "g1.sensitive_review.by_author": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: {person} wrote it and looked it over; somebody else must look too"
    ),
    "g1.sensitive_review.changed": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: it changed since {person} looked it over; somebody must look again"
    ),
    "g1.help_line.rule": QT_TRANSLATE_NOOP("Newsroom", "Readers in need are told where help is"),
    "g1.help_line.fails": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: it touches on {subject}; tell readers where help is (the 988 line)"
    ),
}
