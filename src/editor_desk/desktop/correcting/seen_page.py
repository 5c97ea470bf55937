# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""One language as its readers know it, as a page to be read: what they have now, every copy, what changed between them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from html import escape

from PySide6.QtCore import QCoreApplication

from editor_desk.desktop import times, words
from editor_desk.desktop.changed_words import box, changed_paragraphs, marked
from editor_desk.desktop.stage_words import change_word, standing_in_full
from editor_desk.newsroom.stories import Story
from editor_desk.text.word_diff import word_diff
from editor_desk.workflow.seen import Moment, ReadersSide, SeenKind
from editor_desk.workflow.since import SinceSignOff

_HASH_SHOWN = 12


def seen_page(side: ReadersSide, story: Story, names: Mapping[str, str], now: datetime) -> str:
    """The page of one language as HTML; ``names`` are people's by id."""
    parts = [f"<p><b>{escape(state_words(side, story, now))}</b></p>"]
    parts += _desk(side, story)
    number = len(side.copies)
    for moment in reversed(side.moments):
        parts.append(_moment(moment, number, names, now))
        number -= moment.kind is SeenKind.SENT
    return "".join(parts)


def state_words(side: ReadersSide, story: Story, now: datetime) -> str:
    """What readers have now, in a sentence."""
    translate, last = QCoreApplication.translate, side.last
    if last is not None and last.kind in (SeenKind.WITHDRAWN, SeenKind.KILLED):
        when = times.past_words(last.at, now)
        if last.kind is SeenKind.KILLED:
            return translate("SeenPage", "Killed, {when}. Readers see the notice.").format(when=when)
        return translate("SeenPage", "Withdrawn, {when}. Readers see nothing in its place.").format(when=when)
    if side.has_since is not None:
        when = times.past_words(side.has_since, now)
        count = len(side.copies)
        if count > 1:
            said = translate("SeenPage", "Readers have it since: {when} · {count} copies so far")
            return said.format(when=when, count=count)
        return translate("SeenPage", "Readers have it since: {when}").format(when=when)
    if story.edition(side.language).is_public:
        return translate("SeenPage", "Readers have it; this store does not know since when.")
    return translate("SeenPage", "Readers have never had it.")


def _desk(side: ReadersSide, story: Story) -> Iterator[str]:
    """Where the words on the desk stand, against what readers have."""
    translate = QCoreApplication.translate
    standing = standing_in_full(story, side.language)
    said = translate("SeenPage", "On this desk: {stage}").format(stage=standing)
    yield f"<p class='small'>{escape(said)}</p>"
    since = side.since_sent
    if since is None or since.approval is None:
        return
    if not since.fields:
        said = translate("SeenPage", "The text on the desk is the one readers have.")
        yield f"<p class='small'>{escape(said)}</p>"
        return
    title = translate("SeenPage", "Not sent yet: what the desk has changed since")
    yield f"<p><b>{escape(title)}</b></p>{_changes(since)}"


def _moment(moment: Moment, number: int, names: Mapping[str, str], now: datetime) -> str:
    title = escape(_title(moment, number, names, now))
    inner = []
    if moment.words:
        inner.append(f"<p>{escape(_told(moment))}</p>")
    if moment.reason:
        why = QCoreApplication.translate("SeenPage", "Why: {reason}").format(reason=moment.reason)
        inner.append(f"<p class='small'>{escape(why)}</p>")
    if moment.kind is SeenKind.SENT:
        inner.append(f"<p class='small'>{escape(_copy(moment, number, names))}</p>")
    diff = _changes(moment.changed) if moment.changed is not None else ""
    return box("".join(inner), title) + diff


def _title(moment: Moment, number: int, names: Mapping[str, str], now: datetime) -> str:
    translate = QCoreApplication.translate
    said = {
        SeenKind.SENT: translate("SeenPage", "Copy {number} sent: {when}, {name}"),
        SeenKind.LIVE: translate("SeenPage", "Seen on the site: {when}, {name}"),
        SeenKind.NOT_DELIVERED: translate("SeenPage", "Copy {number} was not delivered: {when}, {name}"),
        SeenKind.WITHDRAWN: translate("SeenPage", "Withdrawn: {when}, {name}"),
        SeenKind.KILLED: translate("SeenPage", "Killed: {when}, {name}"),
    }[moment.kind]
    when, name = times.past_words(moment.at, now), names.get(moment.by, moment.by)
    return said.format(number=number, when=when, name=name)


def _told(moment: Moment) -> str:
    translate = QCoreApplication.translate
    if moment.kind is SeenKind.KILLED:
        return translate("SeenPage", "Readers see: “{words}”").format(words=moment.words)
    kind = words.capital(change_word(moment.change.value if moment.change else ""))
    return f"{kind}: {moment.words}"


def _copy(moment: Moment, number: int, names: Mapping[str, str]) -> str:
    translate = QCoreApplication.translate
    parts = []
    if moment.change is not None and not moment.words:
        parts.append(words.capital(change_word(moment.change.value)))
    if moment.signed_by:
        name = names.get(moment.signed_by, moment.signed_by)
        parts.append(translate("SeenPage", "signed off by {name}").format(name=name))
    parts.append(moment.copy[:_HASH_SHOWN])
    if number == 1:
        parts.append(translate("SeenPage", "the first copy"))
    elif moment.changed is None:
        parts.append(translate("SeenPage", "what changed is not in this store"))
    return " · ".join(filter(None, parts))


def _changes(since: SinceSignOff) -> str:
    """Every line and paragraph that differs, then what no text shows, by name."""
    parts = [
        box(
            marked(word_diff(since.before.get(name, ""), since.after.get(name, ""))),
            escape(words.capital(words.word("field", name))),
        )
        for name in since.fields
        if name in since.before or name in since.after
    ]
    if since.paragraphs:
        parts.append(changed_paragraphs(since.paragraphs))
    others = [name for name in since.fields if name in ("photos", "verdicts", "notes")]
    if since.unseen:
        others.append("body")
    if others:
        said = QCoreApplication.translate("SeenPage", "Also changed: {fields}")
        named = words.joined(words.word("field", name) for name in dict.fromkeys(others))
        parts.append(f"<p class='small'>{escape(said.format(fields=named))}</p>")
    return "".join(parts)
