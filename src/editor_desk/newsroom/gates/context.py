# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What a rule of a gate may look at, and what it answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from editor_desk.newsroom.changes import ChangeFacts
from editor_desk.newsroom.comparison import Comparison
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.overrides import Override, accepting, mark_of
from editor_desk.newsroom.people import Person, Role
from editor_desk.newsroom.ruleset import Kind, Rule, Ruleset, Severity
from editor_desk.newsroom.sensitive import Exposed, PhotoData
from editor_desk.newsroom.stories import Edition, Story
from editor_desk.newsroom.wording import Message, Param


@dataclass(frozen=True, slots=True)
class GateContext:
    """One edition of a story at one instant, with all that the engines found out about it.

    ``content_hash`` is of the content now. ``person`` is who would take the step. ``seen`` says for
    which editions that person has read what there is to read; None where nobody is asked yet.
    ``read_before`` are editions which they read once, before something of them changed.
    ``change_facts`` is what was found out about its open change after publication.
    ``goes_out_at`` is the time a schedule names; None: it goes out now.
    What the rules of flagged stories look at: the public ``label``; ``exposed``, where withheld names stand;
    ``photo_data`` by photo, only read where it matters; ``without_help``, subjects of which the edition says no
    word of help; ``replies_stated``, the claims whose right of reply stands in its text;
    ``comparison`` with the other edition; None where G4 has no say.
    ``hashes_by_label``, the content hash under every label its kind ever had, ``unlabelled_hash`` without any.
    """

    story: Story
    edition: Edition
    kind: Kind
    now: datetime
    person: Person
    content_hash: str
    seen: frozenset[Language] | None = None
    people: Mapping[str, Person] = field(default_factory=dict)
    goes_out_at: datetime | None = None
    read_before: frozenset[Language] = frozenset()
    label: str = ""
    is_sponsored: bool = False
    exposed: tuple[Exposed, ...] = ()
    photo_data: Mapping[str, PhotoData] = field(default_factory=dict)
    without_help: tuple[str, ...] = ()
    replies_stated: frozenset[str] = frozenset()
    hashes_by_label: frozenset[str] = frozenset()
    unlabelled_hash: str = ""
    change_facts: ChangeFacts | None = None
    comparison: Comparison | None = None

    @property
    def language(self) -> Language:
        """The edition's language."""
        return self.edition.language

    def name(self, person_id: str | None) -> str:
        """A person's name for a sentence; the id where nobody of that id is known."""
        person = self.people.get(person_id or "")
        return person.name if person else (person_id or "")


@dataclass(frozen=True, slots=True)
class Failure:
    """A rule found something: the parameters of its sentence, the place that mends it.

    ``variant`` picks another sentence of the same rule, ``severity`` overrides the rule's own. ``basis`` is what the
    failure is about, where the parameters say less (words shortened for a sentence) or more (a number that moves):
    who accepts a failure as it is accepts it for exactly that.
    """

    params: Mapping[str, Param] = field(default_factory=dict)
    variant: str = ""
    link: str = ""
    severity: Severity | None = None
    basis: str | None = None


RuleFunction = Callable[[GateContext], Iterable[Failure]]


class State(StrEnum):
    """How a rule came out; a rule that is not built never shows as passed."""

    PASS = "pass"  # noqa: S105 - a verdict, not a password
    FAIL = "fail"
    UNBUILT = "unbuilt"


@dataclass(frozen=True, slots=True)
class RuleResult:
    """One rule on one edition: pass, or one failure of it (a rule may fail several times).

    ``mark`` is the fingerprint of a failure. One that somebody accepted as it is (``override``) is a failure
    still, and shown as one, but blocks no more; ``may_accept`` are the roles that may do so.
    """

    gate: str
    rule: str
    language: Language
    severity: Severity
    state: State
    message: Message
    link: str
    mark: str = ""
    override: Override | None = None
    may_accept: frozenset[Role] = frozenset()

    @property
    def blocks(self) -> bool:
        """Whether this keeps the edition from going on."""
        return self.state is State.FAIL and self.severity is Severity.BLOCK and self.override is None

    @property
    def is_overridden(self) -> bool:
        """Whether this would block, had somebody not accepted it as it is."""
        return self.state is State.FAIL and self.override is not None

    @property
    def warns(self) -> bool:
        """Whether this is said but stops nobody."""
        return self.state is State.FAIL and self.severity is Severity.WARN and self.override is None


def results_of(
    rule: Rule, ruleset: Ruleset, context: GateContext, function: RuleFunction | None
) -> list[RuleResult]:
    """A rule's answers on one edition; empty where the kind leaves the rule out."""
    severity = ruleset.severity(rule, context.story.kind)
    if severity is Severity.OFF:
        return []

    def result(state: State, message: Message, link: str, level: Severity) -> RuleResult:
        return RuleResult(rule.gate, rule.id, context.language, level, state, message, link)

    if function is None:
        return [result(State.UNBUILT, Message(f"{rule.id}.rule"), rule.link, severity)]
    failures = list(function(context))
    if not failures:
        return [result(State.PASS, Message(f"{rule.id}.rule"), rule.link, severity)]
    return [_failed(rule, context, failure, failure.severity or severity) for failure in failures]


def _failed(rule: Rule, context: GateContext, failure: Failure, severity: Severity) -> RuleResult:
    """One failure; accepted as it is where somebody did so, and only while the rule lets anybody do so."""
    language, link = context.language, failure.link or rule.link
    params = {"language": language.value, **failure.params}
    mark = mark_of(rule.id, language, failure.variant, link, params, failure.basis)
    accepted = None
    if rule.override and severity is Severity.BLOCK:
        accepted = accepting(context.story.overrides, rule.id, language, mark)
    message = Message(f"{rule.id}.{failure.variant or 'fails'}", params)
    return RuleResult(
        rule.gate, rule.id, language, severity, State.FAIL, message, link, mark, accepted, rule.override
    )
