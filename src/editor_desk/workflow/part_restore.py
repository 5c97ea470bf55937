# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Bringing back one paragraph or one line of an earlier text, and leaving the rest as it is now."""

from __future__ import annotations

from dataclasses import dataclass, replace

from editor_desk.checks.content import visible_body
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.problems import Refused
from editor_desk.newsroom.stories import FURNITURE_FIELDS
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Message
from editor_desk.text.markdown_map import Block, MarkedText, read_markdown
from editor_desk.text.paragraph_changes import ParagraphChange, paragraph_changes
from editor_desk.workflow.history import revision_text, text_now
from editor_desk.workflow.work import Changes, Work
from editor_desk.workflow.writing import keep_revision_in, refuse_unless_editable, save_text_in

WORDINGS = {
    "revision.part_restored": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{language}: one place is again that of revision {number}. What stood there before is kept in the history.",
    ),
    "revision.moved_on": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{language}: the text has changed since it was compared. Nothing was changed; compare once more.",
    ),
}

_BETWEEN = "\n\n"
"""What ``visible_body`` puts between two blocks."""


@dataclass(frozen=True, slots=True)
class Part:
    """One difference between a revision and the text now: a line of furniture, or a paragraph.

    A paragraph is named as ``paragraph_changes`` names it, by code points of the two visible bodies.
    """

    field: str = ""
    before_start: int | None = None
    after_start: int | None = None


def restore_part(work: Work, story_id: str, language: Language, number: int, part: Part) -> Changes:
    """Make one difference undone; what stands there now is kept as a checkpoint first.

    Raises ``Refused`` where this person may not change the text at this stage, and where the text has moved on
    since it was compared; ``WrongUsage`` for a revision that is not there.
    """
    with work.store.unit() as unit:
        story = unit.story(story_id)
        refuse_unless_editable(story, language, work.person, unit.ruleset(), work)
        old, now = revision_text(unit, story, language, number), text_now(story, language)
        furniture, body = now.furniture, now.body
        if part.field in FURNITURE_FIELDS:
            furniture = replace(furniture, **{part.field: getattr(old.furniture, part.field)})
        else:
            body = _with_part(old.body, now.body, part, language)
        keep_revision_in(unit, work, story, language, kind="checkpoint")
        saved = save_text_in(unit, work, unit.story(story_id), language, furniture=furniture, body=body)
        payload = {"revision": number, "field": part.field or "body"}
        work.record(unit, "revision.part_restored", story_id, language, payload)
        unit.index_story(unit.story(story_id))
    said = Message("revision.part_restored", {"language": language.value, "number": number})
    return Changes(saved.stories, saved.claims, saved.photos, (said, *saved.messages))


def _with_part(old: str, now: str, part: Part, language: Language) -> str:
    changes = paragraph_changes(visible_body(old), visible_body(now))
    place = (part.before_start, part.after_start)
    at = next((at for at, each in enumerate(changes) if (each.before_start, each.after_start) == place), None)
    if at is None or changes[at].kind == "same":
        raise Refused("revision.moved_on", language=language.value)
    before, after = read_markdown(old), read_markdown(now)
    if changes[at].kind == "added":
        return _without(after, _block(after, changes[at].after_start))
    words = before.source_of(_block(before, changes[at].before_start))
    if changes[at].kind == "changed":
        block = _block(after, changes[at].after_start)
        return now[: block.start] + words + now[block.end :]
    return _with_words_behind(after, _last_before(after, changes[:at]), words)


def _block(marked: MarkedText, start: int | None) -> Block:
    """The block at an offset of the visible body."""
    at = 0
    for block in marked.blocks:
        at += block.visible_end - block.visible_start
        if start is not None and start < at + 1:
            return block
        at += len(_BETWEEN)
    return marked.blocks[-1]


def _last_before(marked: MarkedText, changes: tuple[ParagraphChange, ...]) -> Block | None:
    """The last block of the text now that stands before a change."""
    starts = [change.after_start for change in changes if change.after_start is not None]
    return _block(marked, starts[-1]) if starts else None


def _without(marked: MarkedText, block: Block) -> str:
    """The text without a block, and without the gap before it or, at the beginning, behind it."""
    source = marked.source
    ahead = source[: block.start].rstrip()
    if ahead:
        return ahead + source[block.end :]
    return source[block.end :].lstrip("\n")


def _with_words_behind(marked: MarkedText, block: Block | None, words: str) -> str:
    source = marked.source
    if block is None:
        return words + _BETWEEN + source.lstrip("\n") if source.strip() else words
    gap = "\n" if block.kind == "list_item" and words.lstrip()[:1] in "-*+0123456789" else _BETWEEN
    return source[: block.end].rstrip("\n") + gap + words + source[block.end :]
