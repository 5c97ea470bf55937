# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""All there is to read before a sign-off, gathered in one go on the worker thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from editor_desk.desktop.approval.fact_passages import with_ends
from editor_desk.newsroom.gates import RuleResult
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import Person, Role
from editor_desk.newsroom.ruleset import SwitchedOff
from editor_desk.newsroom.stories import Story
from editor_desk.text.render import to_html
from editor_desk.text.words import count_words

if TYPE_CHECKING:
    from editor_desk.checks.content import SignedContent
    from editor_desk.desk import Desk
    from editor_desk.workflow.since import SinceSignOff


@dataclass(frozen=True, slots=True)
class EditionToRead:
    """One edition as its approver reads it.

    ``html`` is the body as clean HTML, the ends of facts in it as ``fact_passages`` writes them; ``since`` what
    changed since whoever is at the desk read it last, or since the last sign-off where nothing did, ``sent`` since
    the copy readers have (None where there is none). ``content`` is what is shown, to be noted as read; ``is_read``:
    they have read exactly that already.
    """

    language: Language
    html: str
    word_count: int
    label: str
    since: SinceSignOff
    sent: SinceSignOff | None = None
    content: SignedContent | None = None
    is_read: bool = False


@dataclass(frozen=True, slots=True)
class Signer:
    """Somebody whose name can go under the story, and what the rules say when it is theirs.

    Other than the person at the desk, they say so on the phone.
    """

    person: Person
    results: tuple[RuleResult, ...]


@dataclass(frozen=True, slots=True)
class SignOffRequest:
    """What the dialog shows. ``names`` are everybody's by id; ``person`` is who sits at the desk.

    ``results`` are of the rules for that person, ``on_phone`` the approvers who may say yes on the phone.
    ``may_sign``: the person at the desk is an approver; ``roles`` are those they hold now. ``with_passphrase`` are
    the ids of those who have one; None where nobody asked.
    """

    story: Story
    person: Person
    editions: tuple[EditionToRead, ...]
    results: tuple[RuleResult, ...]
    names: Mapping[str, str] = field(default_factory=dict)
    on_phone: tuple[Signer, ...] = ()
    switched_off: tuple[SwitchedOff, ...] = ()
    """What this desk switched off, with who and why: whoever signs sees it."""
    may_sign: bool = True
    roles: frozenset[Role] = frozenset()
    with_passphrase: frozenset[str] | None = None

    @property
    def languages(self) -> tuple[Language, ...]:
        """The editions that could be signed off."""
        return tuple(edition.language for edition in self.editions)

    def author(self, language: Language) -> str:
        """The name of an edition's author or translator of record; empty where nobody is named."""
        author = self.story.edition(language).author or ""
        return self.names.get(author, author)

    def is_own(self, language: Language) -> bool:
        """Whether the person would sign what they wrote themselves."""
        return self.story.edition(language).author == self.person.id


def read_request(
    desk: Desk, story_id: str, languages: tuple[Language, ...], *, by_phone: bool = False
) -> SignOffRequest:
    """Gather it; on the desk's thread. Raises ``WrongUsage`` where the story is gone.

    ``by_phone``: not the person at the desk signs, an approver does on the phone.
    """
    from editor_desk.newsroom.gates import SIGN_OFF_GATES
    from editor_desk.workflow.checking import report
    from editor_desk.workflow.deciding import switched_off
    from editor_desk.workflow.readings import content_of, read_now
    from editor_desk.workflow.since import since_reading, since_sent, since_sign_off
    from editor_desk.workflow.standing import label_of

    work = desk.work
    with desk.store.unit() as unit:
        story = unit.story(story_id)
        read = read_now(unit, work.person.id, story)
        ruleset = unit.ruleset()
        people = unit.people()

        def results_for(person: Person) -> tuple[RuleResult, ...]:
            found = report(unit, replace(work, person=person), story, languages)
            return tuple(result for result in found if result.gate in SIGN_OFF_GATES)

        def is_approver(person: Person) -> bool:
            return person.is_active and person.may_act_as(frozenset({Role.APPROVER}), work.now())

        def since(language: Language) -> SinceSignOff:
            """What is to be looked at; of what was read already, what changed since it was signed."""
            unread = None if language in read else since_reading(unit, story, language, work.person.id)
            return unread or since_sign_off(unit, story, language)

        def to_read(language: Language) -> EditionToRead:
            body = story.edition(language).body
            sent = since_sent(unit, story, language)
            return EditionToRead(
                language,
                to_html(with_ends(body, story.claims, language)),
                count_words(body),
                label_of(story, language, ruleset),
                since(language),
                sent if sent.approval else None,
                content_of(story, language, ruleset),
                language in read,
            )

        return SignOffRequest(
            story,
            work.person,
            tuple(to_read(language) for language in languages),
            results_for(work.person),
            {person.id: person.name for person in people},
            tuple(
                Signer(each, results_for(each))
                for each in people
                if each.id != work.person.id and is_approver(each)
            ),
            may_sign=is_approver(work.person) and not by_phone,
            switched_off=switched_off(unit, story.kind),
            roles=work.person.roles_at(work.now()),
            with_passphrase=unit.with_passphrase(),
        )
