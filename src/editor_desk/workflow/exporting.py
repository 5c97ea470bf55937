# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Export: what was signed off, exactly as it was, written to files. It changes no stage."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from editor_desk.newsroom.approvals import Approval
from editor_desk.newsroom.gates import RuleResult, evaluate
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.problems import Refused
from editor_desk.newsroom.ruleset import Ruleset
from editor_desk.newsroom.stories import Story
from editor_desk.newsroom.watching import Watch, unwatched
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Message
from editor_desk.publishing import PublishedEdition, deliver, exporter
from editor_desk.publishing.file_names import address
from editor_desk.publishing.topics import TopicList, shipped_topics
from editor_desk.store.unit import Unit
from editor_desk.workflow.checking import context_of
from editor_desk.workflow.refusals import export_refused
from editor_desk.workflow.standing import hash_now, label_of
from editor_desk.workflow.work import Work

WORDINGS = {
    "export.same_name": QT_TRANSLATE_NOOP(
        "Newsroom",
        "“{slug}” and “{other}” would be written to the same file. No file was written. Export them into"
        " different folders, or change one slug.",
    ),
    "export.not_in_plan": QT_TRANSLATE_NOOP(
        "Newsroom",
        "“{slug}”: {language} is not in the plan of this story ({plan}). No file was written.",
    ),
    "export.left_out": QT_TRANSLATE_NOOP(
        "Newsroom", "“{slug}”: the {language} edition is not signed off and was left out."
    ),
}


@dataclass(frozen=True, slots=True)
class Exported:
    """The files written, and what the person should know of them."""

    paths: tuple[Path, ...]
    messages: tuple[Message, ...] = ()


def export(
    work: Work,
    story_ids: tuple[str, ...],
    format_id: str,
    folder: Path,
    languages: tuple[Language, ...] | None = None,
    watch: Watch = unwatched,
) -> Exported:
    """Write the signed-off editions of stories into a folder.

    Without ``languages`` every edition of the plan that may go out does, the others are named in the
    messages; with them each one named must be signed off. Raises ``GatesRefused`` with the rules of G6
    where nothing of a story, or not all that was named, may leave; ``WrongUsage`` for an unknown format;
    ``BrokenInput`` where the folder cannot be written. A refusal comes before the first file is written.
    ``watch`` may stop it while the files of a story are written: none of them stands then.
    """
    exporter(format_id)
    with work.store.unit() as unit:
        chosen = [_chosen(unit, work, unit.story(story_id), languages) for story_id in story_ids]
    _refuse_same_names(tuple(editions[0].story for editions, _ in chosen))
    paths: list[Path] = []
    messages: list[Message] = []
    for editions, left_out in chosen:
        delivered = deliver(
            format_id,
            editions,
            lambda sha: work.store.file_path(sha, "photos"),
            folder,
            watch,
            # In the diary or not in the folder: nothing leaves the house unrecorded.
            partial(_record, work, editions, format_id),
        )
        paths += delivered.paths
        messages += [*left_out, *delivered.messages]
    return Exported(tuple(paths), tuple(messages))


def _refuse_same_names(stories: tuple[Story, ...]) -> None:
    """Two slugs that make the same file name would write over each other."""
    taken: dict[str, str] = {}
    for story in stories:
        name = address(story.slug, story.id)
        if name in taken:
            raise Refused("export.same_name", slug=story.slug, other=taken[name])
        taken[name] = story.slug


def refusals(unit: Unit, work: Work, story: Story, language: Language) -> tuple[RuleResult, ...]:
    """The rules of G6 that keep an edition in the house now; empty: it may leave."""
    ruleset = unit.ruleset()
    context = context_of(unit, work, story, language, ruleset)
    return tuple(result for result in evaluate(ruleset, context, ("G6",)) if result.blocks)


def _chosen(
    unit: Unit, work: Work, story: Story, languages: tuple[Language, ...] | None
) -> tuple[tuple[PublishedEdition, ...], tuple[Message, ...]]:
    wanted = languages or story.plan.languages
    for language in wanted:
        if language not in story.plan.languages:
            raise Refused(
                "export.not_in_plan", slug=story.slug, language=language.value, plan=story.plan.value
            )
    blocks = {language: refusals(unit, work, story, language) for language in wanted}
    may_leave = [language for language in wanted if not blocks[language]]
    if not may_leave or (languages and len(may_leave) < len(wanted)):
        raise export_refused(story.slug, tuple(result for found in blocks.values() for result in found))
    topics, ruleset = shipped_topics(), unit.ruleset()
    names = {person.id: person.name for person in unit.people()}
    editions = tuple(_published(story, language, ruleset, topics, names) for language in may_leave)
    left_out = [language for language in wanted if language not in may_leave]
    params = [{"slug": story.slug, "language": language.value} for language in left_out]
    return editions, tuple(Message("export.left_out", each) for each in params)


def _published(
    story: Story, language: Language, ruleset: Ruleset, topics: TopicList, names: dict[str, str]
) -> PublishedEdition:
    edition = story.edition(language)
    content_hash = hash_now(story, language, ruleset)
    return PublishedEdition(
        story=story,
        edition=edition,
        approval=_approval(story, language, content_hash),
        content_hash=content_hash,
        label=label_of(story, language, ruleset),
        author_name=names.get(edition.author or "", ""),
        section=topics.section_name(story.section, language),
        topics=topics.labels(story.topics, language),
    )


def _approval(story: Story, language: Language, content_hash: str) -> Approval:
    """The approval that fits; G6 has passed, so there is one."""
    return next(a for a in story.standing_approvals(language) if a.content_hash == content_hash)


def _record(
    work: Work, editions: tuple[PublishedEdition, ...], format_id: str, paths: tuple[Path, ...]
) -> None:
    with work.store.unit() as unit:
        for published in editions:
            payload = {
                "format": format_id,
                "content_hash": published.content_hash,
                "files": [path.name for path in paths],
            }
            work.record(unit, "export.written", published.story.id, published.edition.language, payload)
