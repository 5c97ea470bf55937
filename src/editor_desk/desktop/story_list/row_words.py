# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What one row of the wall board says: every word of it, before anything is painted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from editor_desk.desktop import times
from editor_desk.desktop.flag_words import short_flags
from editor_desk.desktop.stage_words import LANGUAGE_MARK, short_standing
from editor_desk.desktop.story_list.hit_words import HitWords, hit_words
from editor_desk.desktop.words import language_label, word
from editor_desk.newsroom.approvals import ApprovalKind
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP
from editor_desk.store.list_query import StoryLine

_TO_FOLLOW = {
    Language.EN: QT_TRANSLATE_NOOP("StoryRow", "English to follow"),
    Language.ES: QT_TRANSLATE_NOOP("StoryRow", "Spanish to follow"),
}
_TO_FOLLOW_ON = {
    Language.EN: QT_TRANSLATE_NOOP("StoryRow", "English to follow {day}"),
    Language.ES: QT_TRANSLATE_NOOP("StoryRow", "Spanish to follow {day}"),
}
_NO_HEADLINE = {
    Language.EN: QT_TRANSLATE_NOOP("StoryRow", "No English headline yet"),
    Language.ES: QT_TRANSLATE_NOOP("StoryRow", "No Spanish headline yet"),
}
_LANGUAGE_STAGE = {
    Language.EN: QT_TRANSLATE_NOOP("StoryRow", "English: {stage}"),
    Language.ES: QT_TRANSLATE_NOOP("StoryRow", "Spanish: {stage}"),
}
_LANGUAGE_CHANGED = {
    Language.EN: QT_TRANSLATE_NOOP("StoryRow", "English changed after approval"),
    Language.ES: QT_TRANSLATE_NOOP("StoryRow", "Spanish changed after approval"),
}
_LANGUAGE_HELD = {
    Language.EN: QT_TRANSLATE_NOOP("StoryRow", "English held by {name}"),
    Language.ES: QT_TRANSLATE_NOOP("StoryRow", "Spanish held by {name}"),
}
_LANGUAGE_WRITTEN = {
    Language.EN: QT_TRANSLATE_NOOP("StoryRow", "{name} is writing in the English edition"),
    Language.ES: QT_TRANSLATE_NOOP("StoryRow", "{name} is writing in the Spanish edition"),
}


@dataclass(frozen=True, slots=True)
class Chip:
    """The stage of one edition, or (``is_warning``) that it changed after approval, or that somebody waits for an answer
    to a request; its words say what its colour says."""

    text: str
    stage: Stage
    is_warning: bool = False


class Haste(Enum):
    """How near the due time is; what is late or near also stands in a frame of its own."""

    NONE = auto()
    SOON = auto()
    LATE = auto()


@dataclass(frozen=True, slots=True)
class Headline:
    """A headline, or (``is_placeholder``) what the plan says in its place."""

    text: str
    is_placeholder: bool = False


@dataclass(frozen=True, slots=True)
class RowWords:
    """The words of a row; ``spoken`` is all of it as sentences for a screen reader."""

    slug: str
    headlines: tuple[Headline, ...]
    chips: tuple[Chip, ...]
    due: str
    haste: Haste
    facts: str
    has_all_facts: bool
    holder: str
    is_held: bool
    spoken: str
    writing: str = ""
    """Who else is writing in it now."""
    hit: HitWords | None = None


def row_words(
    line: StoryLine, now: datetime, zone: tzinfo | None = None, *, on_paper: bool = False
) -> RowWords:
    """All that a row says about a story now; on paper no minutes are counted down."""
    languages = line.plan.languages
    headlines = tuple(h for h in (_headline(line, lang, now, zone) for lang in languages) if h)
    due, haste = _due(line, now, zone)
    if on_paper and haste is Haste.SOON:
        due = times.clock_words(_first_open_due(line, now).astimezone(zone))
    holder = _holder(line)
    words = RowWords(
        slug=_slug(line),
        headlines=headlines,
        chips=(*_chips(line), *_follows(line, now, zone), *_request(line, now, zone)),
        due=due,
        haste=haste,
        facts=_facts(line),
        has_all_facts=0 < line.claims_total == line.claims_done,
        holder=holder or QCoreApplication.translate("StoryRow", "nobody yet"),
        is_held=bool(holder),
        spoken="",
        writing="" if on_paper else _writing(line, now),
        hit=None if line.hit is None else hit_words(line.hit),
    )
    return replace(words, spoken=_spoken(words, line))


def _slug(line: StoryLine) -> str:
    """The slug; § before it on legal hold, ⚑ with a flag, and the words behind it where there is room."""
    slug = line.slug or QCoreApplication.translate("StoryRow", "no slug yet")
    if line.flags:
        slug = f"⚑ {slug} · {short_flags(line.flags)}"
    if not line.is_on_legal_hold:
        return slug
    return QCoreApplication.translate("StoryRow", "§ {slug} · legal hold").format(slug=slug)


def _chips(line: StoryLine) -> Iterator[Chip]:
    for language in line.plan.languages:
        stage = line.stage[language]
        if stage is Stage.PLANNED and language is line.plan.follower():
            continue
        if language in line.changed_after_approval:
            text = QCoreApplication.translate("StoryRow", "{language} changed after approval")
            yield Chip(text.format(language=LANGUAGE_MARK[language]), stage, is_warning=True)
        else:
            said = short_standing(stage, line.change_kind.get(language))
            yield Chip(f"{LANGUAGE_MARK[language]} {said}", stage)


def _follows(line: StoryLine, now: datetime, zone: tzinfo | None) -> Iterator[Chip]:
    """That an edition is still to follow a change of the other one, which readers may have already."""
    for language, due in line.follow_by.items():
        text = QCoreApplication.translate("StoryRow", "{language} to follow: {when}")
        said = text.format(language=LANGUAGE_MARK[language], when=times.due_words(due, now, zone))
        yield Chip(said, line.stage[language], is_warning=times.is_late(due, now, zone))


def _request(line: StoryLine, now: datetime, zone: tzinfo | None) -> Iterator[Chip]:
    """That somebody asks to correct or retract the story, and until when they must hear."""
    if line.open_requests:
        stage = line.stage[line.plan.languages[0]]
        yield Chip(_request_words(line, now, zone), stage, is_warning=True)


def _request_words(line: StoryLine, now: datetime, zone: tzinfo | None) -> str:
    translate, due = QCoreApplication.translate, line.request_due
    if due is None:
        return translate("StoryRow", "request to answer")
    if times.is_late(due, now, zone):
        return translate("StoryRow", "answer overdue")
    when = times.due_words(due, now, zone)
    return translate("StoryRow", "answer due: {when}").format(when=when)


def _facts(line: StoryLine) -> str:
    if not line.claims_total:
        return ""
    text = QCoreApplication.translate("StoryRow", "{done}/{total} facts")
    return text.format(done=line.claims_done, total=line.claims_total)


def _holder(line: StoryLine) -> str:
    """Who holds the story, then who holds an edition of it, each person once where they hold all of it."""
    held = {language: line.holder_name.get(language, "") for language in line.plan.languages}
    if len(set(held.values())) == 1 and line.assignee_name in ("", *held.values()):
        return next(iter(held.values()))
    parts = [line.assignee_name] if line.assignee_name else []
    parts += [
        f"{LANGUAGE_MARK[language]} {name}"
        for language, name in held.items()
        if name and name != line.assignee_name
    ]
    return " · ".join(parts)


def _writing(line: StoryLine, now: datetime) -> str:
    """Each person once, with the editions they are in."""
    names: dict[str, list[str]] = {}
    for language, held in line.held_by.items():
        if held.hold.is_fresh(now):
            names.setdefault(held.name, []).append(LANGUAGE_MARK[language])
    return " · ".join(f"✎ {'+'.join(marks)} {name}" for name, marks in names.items())


def _headline(line: StoryLine, language: Language, now: datetime, zone: tzinfo | None) -> Headline | None:
    text = line.headline.get(language, "").strip()
    if text:
        return Headline(text)
    if language is line.plan.follower():
        due = line.due.get(language)
        if due is None:
            return Headline(QCoreApplication.translate("StoryRow", _TO_FOLLOW[language]), is_placeholder=True)
        template = QCoreApplication.translate("StoryRow", _TO_FOLLOW_ON[language])
        return Headline(template.format(day=times.day_named(due, now, zone)), is_placeholder=True)
    return Headline(QCoreApplication.translate("StoryRow", _NO_HEADLINE[language]), is_placeholder=True)


def _due(line: StoryLine, now: datetime, zone: tzinfo | None) -> tuple[str, Haste]:
    """The embargo where one is still to come, else the first due time of what is not out yet."""
    if line.embargo is not None and line.embargo > now:
        when = times.due_words(line.embargo, now, zone)
        return QCoreApplication.translate("StoryRow", "embargo {when}").format(when=when), Haste.NONE
    if not _open_dues(line):
        return "", Haste.NONE
    first = _first_open_due(line, now)
    if times.is_late(first, now, zone):
        return times.due_words(first, now, zone), Haste.LATE
    is_near = times.is_within_the_hour(first, now, zone)
    return times.due_words(first, now, zone), Haste.SOON if is_near else Haste.NONE


def _open_dues(line: StoryLine) -> list[datetime]:
    """When the editions that are not out yet are due."""
    return [
        due
        for language in line.plan.languages
        if (due := line.due.get(language)) is not None and line.stage[language] not in _DONE
    ]


def _first_open_due(line: StoryLine, now: datetime) -> datetime:
    return min(_open_dues(line), default=now)


_SIGNED_AS = {
    ApprovalKind.SELF: QT_TRANSLATE_NOOP("StoryRow", "{language}: approved by its own author"),
    ApprovalKind.PHONE: QT_TRANSLATE_NOOP("StoryRow", "{language}: approved by phone"),
}
_DONE = (Stage.SENT, Stage.LIVE, Stage.WITHDRAWN, Stage.KILLED, Stage.SPIKED)


def _spoken(words: RowWords, line: StoryLine) -> str:
    parts = [line.slug or words.slug]
    if line.is_on_legal_hold:
        parts.append(QCoreApplication.translate("StoryRow", "on legal hold"))
    if line.flags:
        flags = QCoreApplication.translate("StoryRow", "flags: {flags}")
        parts.append(flags.format(flags=", ".join(word("flags", code) for code in line.flags)))
    parts += [headline.text for headline in words.headlines]
    parts += [
        QCoreApplication.translate("StoryRow", _LANGUAGE_STAGE[language]).format(
            stage=short_standing(line.stage[language], line.change_kind.get(language))
        )
        for language in line.plan.languages
    ]
    parts += [chip.text for chip in words.chips[len(line.plan.languages) :] if line.follow_by]
    parts += [
        QCoreApplication.translate("StoryRow", _LANGUAGE_CHANGED[language])
        for language in line.plan.languages
        if language in line.changed_after_approval
    ]
    parts += [
        QCoreApplication.translate("StoryRow", _SIGNED_AS[kind]).format(language=language_label(language))
        for language, kind in line.signed_as.items()
    ]
    parts += [chip.text for chip in words.chips if line.open_requests and chip is words.chips[-1]]
    if line.claims_total:
        parts.append(
            QCoreApplication.translate("StoryRow", "{done} of {total} facts checked").format(
                done=line.claims_done, total=line.claims_total
            )
        )
    if words.due:
        parts.append(QCoreApplication.translate("StoryRow", "due: {when}").format(when=words.due))
    parts += [
        QCoreApplication.translate("StoryRow", _LANGUAGE_WRITTEN[language]).format(name=held.name)
        for language, held in line.held_by.items()
        if words.writing
    ]
    parts += _spoken_holders(line)
    if words.hit is not None:
        parts.append(words.hit.spoken)
    return ". ".join(part.rstrip(".") for part in parts) + "."


def _spoken_holders(line: StoryLine) -> Iterator[str]:
    if line.assignee_name:
        yield QCoreApplication.translate("StoryRow", "held by {name}").format(name=line.assignee_name)
    for language in line.plan.languages:
        name = line.holder_name.get(language, "")
        if name and name != line.assignee_name:
            yield QCoreApplication.translate("StoryRow", _LANGUAGE_HELD[language]).format(name=name)
    if not line.assignee_name and not any(line.holder_name.values()):
        yield QCoreApplication.translate("StoryRow", "held by nobody yet")
