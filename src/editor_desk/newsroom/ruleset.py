# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The newsroom's decisions as data: kinds of story, the stage table, the rules of the gates.

Shipped in ``resources/newsroom/*.toml``, kept in the store with a version from then on.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from editor_desk.newsroom.lengths import NOTHING_WANTED, Lengths, read_lengths
from editor_desk.newsroom.people import ALL_ROLES, Role
from editor_desk.newsroom.sensitive import Subject, read_subjects
from editor_desk.newsroom.stages import Stage, StageTable, Step
from editor_desk.newsroom.thinning import USUAL, Policy, read_policy


class Severity(StrEnum):
    """What a failing rule does; ``off`` is how a kind leaves a rule out."""

    BLOCK = "block"
    WARN = "warn"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of a gate. ``link`` names the place that mends it.

    A *fixed* rule is the same at every desk: no kind bends it, nobody switches it off or overrides it.
    """

    id: str
    gate: str
    severity: Severity
    link: str
    override: frozenset[Role] = frozenset()
    is_fixed: bool = False


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of story: which furniture it has, which rules it bends, its public label by language, how long it should be.

    ``name`` is of a kind the desk made itself, by language, and ``like`` the shipped kind it began as. A *retired*
    kind is offered for no new story; those that have it go on.
    """

    id: str
    fields: tuple[str, ...]
    severities: Mapping[str, Severity]
    label: Mapping[str, str]
    needs_label: bool = False
    is_sponsored: bool = False
    """Whether somebody pays for a story of this kind."""
    lengths: Lengths = NOTHING_WANTED
    name: Mapping[str, str] = field(default_factory=dict)
    like: str = ""
    is_retired: bool = False


FURNITURE_OF = {"g1.headline": "headline", "g1.dek": "dek", "g1.byline": "byline", "g1.dateline": "dateline"}
"""Rules about one piece of furniture: they count only for a kind that has it."""


LEGAL_HOLD = frozenset({Role.APPROVER, Role.ADMINISTRATOR})
"""Who may set and lift a legal hold, in a rule set older than this question."""


PURGE = frozenset({Role.APPROVER, Role.ADMINISTRATOR})
"""Who may purge what somebody else asked to be purged, likewise."""


CHANGE = ALL_ROLES - {Role.ADMINISTRATOR}
"""Who may begin a change after publication, likewise."""
_SPONSORED = "sponsored"
"""The kind that was sponsored before kinds said so."""
LIFT_FLAGS = frozenset({Role.APPROVER, Role.ADMINISTRATOR})
"""Who may take a flag off that protects somebody, in a rule set older than this question."""
SPONSORED_LABEL = {"en": "Sponsored content", "es": "Contenido patrocinado"}
SPONSORED_FLAG = "flags.sponsored"
"""Under which name the label of a flag stands among those of the kinds."""


@dataclass(frozen=True, slots=True)
class Ruleset:
    """One version of the newsroom's decisions."""

    version: int
    kinds: Mapping[str, Kind]
    stages: StageTable
    rules: tuple[Rule, ...]
    legal_hold: frozenset[Role] = LEGAL_HOLD
    """Who may put a story on legal hold, and take it off."""
    change: frozenset[Role] = CHANGE
    """Who may begin a change after publication, say what it is, and drop it."""
    thinning: Policy = USUAL
    """How checkpoints thin out with age."""
    ask_to_purge: frozenset[Role] = ALL_ROLES
    """Who may ask for a protected proof to be purged: the source is known to whoever spoke to it."""
    purge: frozenset[Role] = PURGE
    """Who may then purge it, if it was somebody else who asked."""
    labels_then: Mapping[int, Mapping[str, Mapping[str, str]]] = field(default_factory=dict)
    """The labels of older versions: version, kind, language."""

    lift_flags: frozenset[Role] = LIFT_FLAGS
    """Who may take off the flags legal and sensitive, a subject, a name to be withheld."""
    subjects: tuple[Subject, ...] = ()
    """What a sensitive story may touch on."""
    sponsored_label: Mapping[str, str] = field(default_factory=lambda: SPONSORED_LABEL)
    """What readers of a story flagged sponsored see above it, where its kind says nothing of that."""

    def offered(self, also: str = "") -> dict[str, Kind]:
        """The kinds a new story may have; ``also`` one that a story has already, retired or not."""
        return {name: kind for name, kind in self.kinds.items() if not kind.is_retired or name == also}

    def label(self, kind_id: str, language: str, version: int | None = None) -> str:
        """What readers of a kind are told, today or under an older version; today's where that is not known.

        ``SPONSORED_FLAG`` stands for a story of any kind that is flagged sponsored.
        """
        kind = self.kinds.get(kind_id)
        label = self.sponsored_label if kind_id == SPONSORED_FLAG else kind.label if kind else {}
        today = label.get(language, "")
        then = self.labels_then.get(self.version if version is None else version)
        return today if then is None else then.get(kind_id, {}).get(language, "")

    def severity(self, rule: Rule, kind_id: str) -> Severity:
        """How a rule counts for a kind of story; a fixed rule counts alike for all, one on absent furniture not at all."""
        kind = self.kinds.get(kind_id)
        if rule.is_fixed or kind is None:
            return rule.severity
        if FURNITURE_OF.get(rule.id, rule.id) not in (rule.id, *kind.fields):
            return Severity.OFF
        return kind.severities.get(rule.id, rule.severity)

    def gate(self, gate: str) -> tuple[Rule, ...]:
        """The rules of one gate, in their order."""
        return tuple(rule for rule in self.rules if rule.gate == gate)


@dataclass(frozen=True, slots=True)
class RulesVersion:
    """One version of the newsroom's decisions: who made it, when and why, and its data as ``read_ruleset`` takes it.

    ``by`` is empty where nobody decided: a newer program brought what it ships.
    """

    version: int
    by: str
    at: datetime
    reason: str
    data: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class SwitchedOff:
    """A rule the desk switched off for a kind of story, though it is shipped as counting: since when, by whom, why."""

    rule: str
    version: int
    by: str
    at: datetime
    reason: str


AS_SHIPPED = "shipped"
"""The reason of a desk's first rules."""
PROGRAM_UPDATE = "program update"
"""The reason of a version that a newer program made at opening."""


def read_ruleset(data: Mapping[str, Any], version: int) -> Ruleset:
    """A rule set from its data (``kind``, ``step``, ``may_edit``, ``rule`` tables).

    Raises ``ValueError`` or ``KeyError`` where a name is unknown.
    """
    kinds = {
        row["id"]: Kind(
            id=row["id"],
            fields=tuple(row["fields"]),
            severities={rule: Severity(value) for rule, value in row.get("rules", {}).items()},
            label=dict(row.get("label", {})),
            needs_label=bool(row.get("needs_label", False)),
            is_sponsored=bool(row.get("sponsored", row["id"] == _SPONSORED)),
            lengths=read_lengths(row.get("lengths", {})),
            name=dict(row.get("name", {})),
            like=row.get("like", ""),
            is_retired=bool(row.get("retired", False)),
        )
        for row in data["kind"]
    }
    rules = tuple(
        Rule(
            id=row["id"],
            gate=row["gate"],
            severity=Severity(row["severity"]),
            link=row["link"],
            override=frozenset()
            if row.get("fixed")
            else frozenset(Role(role) for role in row.get("override", [])),
            is_fixed=bool(row.get("fixed", False)),
        )
        for row in data["rule"]
    )
    known = {rule.id for rule in rules}
    for kind in kinds.values():
        unknown = set(kind.severities) - known
        if unknown:
            raise ValueError(f"kind {kind.id} names unknown rules {sorted(unknown)}")
    hold, purge = data.get("legal_hold", {}), data.get("purge", {})
    flags, sponsored = data.get("flags", {}), data.get("sponsored", {})
    return Ruleset(
        version,
        kinds,
        _read_stages(data),
        rules,
        legal_hold=_roles(hold.get("who", LEGAL_HOLD)),
        change=_roles(data.get("change", {}).get("who", CHANGE)),
        thinning=read_policy(data["history"]) if "history" in data else USUAL,
        ask_to_purge=_roles(purge.get("ask", ALL_ROLES)),
        purge=_roles(purge.get("confirm", PURGE)),
        lift_flags=_roles(flags.get("lift", LIFT_FLAGS)),
        subjects=read_subjects(data.get("subject", [])),
        sponsored_label=dict(sponsored.get("label", SPONSORED_LABEL)),
    )


def _roles(names: Iterable[str]) -> frozenset[Role]:
    return frozenset(Role(name) for name in names)


def _read_stages(data: Mapping[str, Any]) -> StageTable:
    steps = tuple(
        Step(
            source=Stage(source),
            target=Stage(row["to"]),
            who=frozenset(Role(role) for role in row["who"]),
            gates=tuple(row.get("gates", [])),
            needs_reason=bool(row.get("needs_reason", False)),
            revokes=bool(row.get("revokes", False)),
            is_main=bool(row.get("main", False)),
        )
        for row in data["step"]
        for source in row["from"]
    )
    may_edit = {
        Stage(stage): frozenset(Role(role) for role in roles) for stage, roles in data["may_edit"].items()
    }
    return StageTable(steps, may_edit)
