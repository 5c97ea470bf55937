# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What is true of a story by the newsroom's law, worked out anew from what the store holds.

No gate, no hash and no stage of the program is asked: the content is compared as readers would read it, the rules are
those of ``law``. Plain on purpose; it knows the texts that the walk writes and no others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from editor_desk.newsroom.approvals import Approval
from editor_desk.newsroom.claims import Claim, Evidence
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import FURNITURE_FIELDS, Story
from tests.signoff import law, parity

Reading = tuple[object, ...]
"""What readers get of an edition; two that are equal are the same content."""

_PAYS = 12
"""Where a reading says who pays for it, and behind that whether anybody does."""
_LINK = re.compile(r"\[([^\]]*)\]\(([^)]*)\)")
_HOLDER = re.compile(r"\bTK\b")
_QUOTES = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "\u00a0": " "})


def words(text: str) -> str:
    """Words as they are read: bold, curls and the number of spaces aside."""
    return " ".join(text.replace("**", "").translate(_QUOTES).split())


def _block(text: str) -> Reading:
    targets = tuple(match[2] for match in _LINK.finditer(text))
    shown = words(_LINK.sub(r"\1", text))
    if shown.startswith("## "):
        return ("heading", shown[3:], targets)
    if shown.startswith("- "):
        return ("item", shown[2:], targets)
    return ("paragraph", shown, targets)


def _blocks(body: str) -> Iterator[Reading]:
    for block in re.split(r"\n[ \t]*\n", body):
        lines = block.split("\n- ") if block.lstrip().startswith("- ") else [block]
        for number, line in enumerate(lines):
            if line.strip():
                yield _block(line.strip() if number == 0 else f"- {line.strip()}")


@dataclass
class Known:
    """What the walk itself noted: rules the desk bent, labels it changed, the words each verdict was given on."""

    bent: set[tuple[str, str]] = field(default_factory=set)
    hardened: set[tuple[str, str]] = field(default_factory=set)
    labels: dict[tuple[str, str], str] = field(default_factory=dict)
    verdicts: dict[tuple[str, Language], str | None] = field(default_factory=dict)
    signed: dict[str, Reading] = field(default_factory=dict)
    """What was signed, by the sign-off's id."""
    accepted: dict[str, tuple[str, str]] = field(default_factory=dict)
    """What was accepted as it is, by the override's id."""
    reviewed: dict[str, Reading] = field(default_factory=dict)
    """What was looked over, by the review's id."""
    compared: dict[tuple[str, Language], Reading] = field(default_factory=dict)
    """How an edition read when it was compared with a change."""
    machine: dict[tuple[str, Language], set[str]] = field(default_factory=dict)
    """Paragraphs that a machine wrote into an edition and nobody has read yet."""
    read: set[tuple[str, str, Language, Reading]] = field(default_factory=set)
    """Who has read what: person, story, edition, and how it read."""

    def label(self, kind: str, language: Language) -> str:
        """The public label of a kind now."""
        usual = law.LABELS.get(kind, {}).get(language.value, "")
        return self.labels.get((kind, language.value), usual)


def reading(story: Story, language: Language, known: Known) -> Reading:
    """Every exported field of an edition and of its story.

    The label of its kind is not in it: an edition keeps the one it was signed off with.
    """
    edition = story.edition(language)
    furniture = edition.furniture
    lines = [furniture.headline, furniture.dek, furniture.byline, furniture.dateline]
    lines += [furniture.seo_title, furniture.seo_description]
    photos = tuple(
        (
            use.id,
            use.asset.file.sha256 if use.asset else "",
            words(use.cutline.get(language, "")),
            words(use.credit),
            words(use.alt.get(language, "")),
        )
        for use in story.photos
    )
    is_sponsored = story.flags.sponsored or story.kind == "sponsored"
    verdicts = sorted((claim.id, claim.status.value) for claim in story.claims if language in claim.anchors)
    return (
        *map(words, lines),
        furniture.url_slug.strip(),
        edition.author or "",
        edition.relation.value,
        tuple(_blocks(edition.body)),
        story.slug.strip(),
        story.kind,
        words(story.flags.sponsor) if is_sponsored else "",
        is_sponsored,
        words(story.section),
        tuple(story.topics),
        tuple(map(words, story.tags)),
        photos,
        tuple(verdicts),
        tuple(_told(story, language)),  # the last, so that ``[:-1]`` is all but that
    )


def _told(story: Story, language: Language) -> Iterator[Reading]:
    """What readers are told of changes: those they have had, and the one that is open here; of a fix nothing."""
    open_here = story.edition(language).change
    for change in story.changes:
        effect, kind = change.effects.get(language), change.kind.value if change.kind else ""
        if effect is None or effect.effect.value != "affected" or kind in ("", "fix"):
            continue
        note = words(change.note.get(language, ""))
        is_told = kind == "update" or bool(note)  # an update says when, the others need words
        if is_told and (change.id == open_here or effect.sent_at is not None):
            yield (change.id, kind, note)


def fitting(story: Story, language: Language, known: Known) -> tuple[Approval, ...]:
    """The sign-offs nobody took back that are of exactly what readers would get now."""
    edition = story.edition(language)
    # In a change after publication the copy readers have is nothing to approve again.
    had = edition.sent_hash if edition.change is not None else None
    return tuple(each for each in _of_this(story, language, known) if each.content_hash != had)


def _of_this(story: Story, language: Language, known: Known) -> tuple[Approval, ...]:
    """The standing sign-offs of these words, that of the copy readers have among them."""
    now = reading(story, language, known)
    return tuple(
        each
        for each in story.approvals
        if each.language is language and each.revoked_at is None and known.signed.get(each.id) == now
    )


def sent_reading(story: Story, language: Language, known: Known) -> Reading | None:
    """What readers have; None where this store does not know it."""
    sent = story.edition(language).sent_hash
    found = [known.signed.get(each.id) for each in story.approvals if each.content_hash == sent]
    return found[-1] if found else None


def must_check_again(story: Story, language: Language, known: Known) -> bool:
    """Whether something of the fact check blocks."""
    return any(rule.startswith("g3") for rule in failing(story, language, known, None))


def stage(story: Story, language: Language, known: Known) -> str:
    """The stage everybody should see; in a change after publication, that of the change."""
    position = story.edition(language).working_position.value
    if story.pause is not None:
        return story.pause.stage.value
    if position not in law.UNDER_SIGN_OFF:
        return position
    if fitting(story, language, known):
        return "scheduled" if position == "scheduled" else "approved"
    if position in law.SIGNED:
        return "checking" if must_check_again(story, language, known) else "ready"
    return position


Failing = tuple[str, str]
"""A rule that is false, and what it is false of."""


def failing(
    story: Story,
    language: Language,
    known: Known,
    approval: Approval | None,
    signer: str = "",
    *,
    together: bool = False,
) -> frozenset[str]:
    """The rules of the sign-off that are false now and block; who signs is a person or a sign-off that was given.

    ``together``: both editions are signed at once.
    """
    found = failures(story, language, known, approval, signer, together=together)
    return frozenset(rule for rule, _ in found)


def failures(
    story: Story,
    language: Language,
    known: Known,
    approval: Approval | None,
    signer: str = "",
    *,
    together: bool = False,
) -> frozenset[Failing]:
    """The same with what each is about; what somebody accepted as it is does not block."""
    always = (law.BLOCKS - law.BENT.get(story.kind, frozenset())) | _made_to_block(story.kind, known)
    softened = {rule for kind, rule in known.bent if kind == story.kind}
    accepted = {
        known.accepted[each.id]
        for each in story.overrides
        if each.language is language and each.revoked_at is None and each.id in known.accepted
    }
    found = frozenset(_broken(story, language, known, approval, approval.by if approval else signer))
    found |= frozenset(parity.differences(story, language, together=together))
    return frozenset(
        each for each in found if each[0] in always - softened or each[0] == "g3.secondary_sources"
    ) - (accepted if accepted else frozenset())


def _made_to_block(kind: str, known: Known) -> set[str]:
    return {rule for each, rule in known.hardened if each == kind}


def _broken(
    story: Story, language: Language, known: Known, approval: Approval | None, signer: str
) -> Iterator[Failing]:
    yield from _furniture(story, language, known)
    yield from _flags(story, language, known)
    yield from _change(story, language, known)
    yield from _facts(story, language, known)
    yield from _machine(story, language, known)
    author = story.edition(language).author
    if not author:
        yield "g5.author", ""
    if not signer:
        return
    declared = story.self_approval is not None and story.self_approval.by == signer
    if approval is not None:
        declared = approval.kind.value == "self"
    if author and author == signer and not declared:
        yield "g5.approver_is_author", ""
    if story.flags.legal and not _three_people(story, language, signer):
        yield "g5.three_people", ""


def _three_people(story: Story, language: Language, signer: str) -> bool:
    """Author, approver and a third who wrote neither edition, and gave the verdict on every fact that matters."""
    wrote = {edition.author for edition in story.editions.values()}
    checked = [
        ({claim.checker, claim.second_checker} - {*wrote, signer, None, ""}, claim.priority.value == "desk")
        for claim in story.claims
        if language in claim.anchors
        and claim.status.value in law.DECIDED - {"cut"}
        and not claim.anchors[language].is_orphan
    ]
    author = story.edition(language).author
    is_other = bool(author) and author != signer
    return (
        is_other
        and any(people for people, _ in checked)
        and all(people for people, is_desk in checked if is_desk)
    )


def _furniture(story: Story, language: Language, known: Known) -> Iterator[Failing]:
    edition, lines = story.edition(language), story.edition(language).furniture
    for name, text in (
        ("headline", lines.headline),
        ("byline", lines.byline),
        ("section", story.section),
        ("body", edition.body),
        ("dek", lines.dek),
    ):
        if not text.strip():
            yield f"g1.{name}", ""
    for use in story.photos:
        parts = {"cutline": use.cutline.get(language, "")}
        if use.is_to_come:
            yield "g1.photo_to_come", use.id
        else:
            parts |= {"credit": use.credit, "alt": use.alt.get(language, "")}
        missing = [name for name, text in parts.items() if not text.strip()]
        if missing:
            yield "g1.photo_words", f"{use.id} {use.asset.id if use.asset else ''} {missing}"
    written = (lines.headline, lines.dek, lines.byline, lines.dateline, edition.body)
    cutlines = [words.get(language, "") for use in story.photos for words in (use.cutline, use.alt)]
    if any(_HOLDER.search(text) for text in (*written, *cutlines)):
        yield "g1.placeholder", ""
    # A story flagged sponsored carries the label of the flag.
    if story.kind in law.LABELS and not known.label(story.kind, language).strip():
        yield "g1.label", ""


def _flags(story: Story, language: Language, known: Known) -> Iterator[Failing]:
    edition, flags = story.edition(language), story.flags
    if (flags.sponsored or story.kind == "sponsored") and not flags.sponsor.strip():
        yield "g1.sponsor", ""
    if any(
        name.casefold() in text.casefold() for name in flags.withheld for text in _leaving(story, language)
    ):
        yield "g1.withheld", ""
    if not flags.sensitive:
        return
    now = reading(story, language, known)
    given = [each for each in story.reviews if each.language is language]
    counts = [
        each
        for each in given
        if known.reviewed.get(each.id) == now and set(flags.subjects) <= set(each.subjects)
    ]
    if any(each.by != edition.author for each in counts):
        return
    # Whoever lets it pass unseen lets exactly this pass, for the reason it was not seen.
    state = "" if not given else "by its author" if counts else "changed"
    unlabelled = (*now[:_PAYS], *now[_PAYS + 2 :])  # whatever the label says of who pays
    yield "g1.sensitive_review", f"{state} {unlabelled} {flags.subjects}"


def _leaving(story: Story, language: Language) -> Iterator[str]:
    """The words that leave the house with an edition."""
    edition = story.edition(language)
    yield from (getattr(edition.furniture, name) for name in FURNITURE_FIELDS)
    yield from (edition.body, story.slug, *story.tags)
    for use in story.photos:
        yield from (use.cutline.get(language, ""), use.alt.get(language, ""), use.credit)


def _change(story: Story, language: Language, known: Known) -> Iterator[Failing]:
    edition = story.edition(language)
    change = story.change(edition.change) if edition.change else None
    if change is None or edition.change_stage == "sent":
        return
    kind, sent = (change.kind.value if change.kind else ""), sent_reading(story, language, known)
    now = reading(story, language, known)
    if not kind or (kind in ("fix", "update") and sent is not None and now[:-1] == sent[:-1]):
        yield "g7.kind", ""
    if kind == "fix" and (sent is None or not is_slip(sent, now)):
        yield "g7.fix", ""
    said = {"correction": (change.wrong, change.right, change.where, change.note)}.get(kind, (change.note,))
    has_note = kind in ("correction", "clarification", "note")
    if has_note and not all(part.get(language, "").strip() for part in said):
        yield "g7.note", ""
    other = story.edition(language.other)
    if kind in ("", "fix") or other.position.value not in law.OUT:
        return
    effect = change.effects.get(language.other)
    if effect is None or (
        effect.effect.value == "compared"
        and known.compared.get((change.id, language.other)) != reading(story, language.other, known)
    ):
        yield "g7.other", ""


def is_slip(before: object, after: object) -> bool:
    """Whether two readings differ by nothing but slips of the pen: lower-case words, one for one."""
    if isinstance(before, tuple) and isinstance(after, tuple):
        return len(before) == len(after) and all(map(is_slip, before, after))
    if before == after or not isinstance(before, str) or not isinstance(after, str):
        return before == after
    old, new = before.split(), after.split()
    return len(old) == len(new) and all(
        one == other or (_is_small(one) and _is_small(other)) for one, other in zip(old, new, strict=True)
    )


def _is_small(word: str) -> bool:
    return word.isalpha() and word.islower() and word not in law.NO_SLIP


def _machine(story: Story, language: Language, known: Known) -> Iterator[Failing]:
    """Unread machine text stands in the edition; a block that keeps half of its words is still that text."""
    blocks = [set(words(str(block[1])).split()) for block in _blocks(story.edition(language).body)]
    for written in known.machine.get((story.id, language), ()):
        own = set(written.split())
        if any(len(own & block) >= law.MACHINE_WORDS_LEFT * len(own) for block in blocks):
            yield "g4.machine_draft", ""


def _facts(story: Story, language: Language, known: Known) -> Iterator[Failing]:
    stated = [claim for claim in story.claims if language in claim.anchors]
    if not stated and not story.no_claims_reason.strip():
        yield "g3.no_claims", ""
    for claim in stated:
        status, anchor = claim.status.value, claim.anchors[language]
        about = f"{claim.id} {status} {words(anchor.anchor.exact)}"
        if claim.priority.value == "desk" and (
            status not in law.TERMINAL or (status == "cut" and not anchor.is_orphan)
        ):
            yield "g3.open_claim", about
        if status in law.NEEDS_PROOF:
            if not any(_is_located(proof) for proof in claim.evidence):
                yield "g3.unproved", about
            if story.flags.legal and claim.evidence and _second_hand(claim) < 3:
                yield "g3.secondary_sources", about
        if status in law.DECIDED and status != "cut" and is_stale(claim, language, known):
            yield "g3.stale", about


def is_stale(claim: Claim, language: Language, known: Known) -> bool:
    """Whether the words of a fact are others than those its verdict was given on."""
    given_on = known.verdicts.get((claim.id, language), None)
    anchor = claim.anchors[language]
    return anchor.is_orphan or given_on is None or words(anchor.anchor.exact) != given_on


def _is_located(proof: Evidence) -> bool:
    return bool(proof.locator.strip()) or bool(proof.purge and proof.purge.had_locator)


def _second_hand(claim: Claim) -> int:
    if any(proof.is_primary for proof in claim.evidence):
        return 3
    gone = "purged"
    return len({proof.independent_of or (gone if proof.is_purged else proof.id) for proof in claim.evidence})


def may_leave(story: Story, language: Language, known: Known, now: datetime) -> frozenset[str]:
    """Why an edition may not leave the house; empty: it may."""
    reasons = set()
    signed = _of_this(story, language, known)
    if not signed or story.pause is not None:
        reasons.add("g6.hash")
    elif all(failing(story, language, known, approval) for approval in signed):
        reasons |= failing(story, language, known, signed[-1])
    elif _has_lapsed(signed, story.edition(language).sent_hash, now):
        reasons.add("g5.phone_confirmed")
    if story.embargo is not None and now < story.embargo:
        reasons.add("g6.embargo")
    if story.flags.not_for_publication:
        reasons.add("g6.not_for_publication")
    return frozenset(reasons)


def _has_lapsed(signed: tuple[Approval, ...], sent: str | None, now: datetime) -> bool:
    """Whether all there is is a yes on the phone that nobody confirmed in time."""
    if any(each.kind.value != "phone" or each.confirmed_at is not None for each in signed):
        return False
    return now >= signed[-1].at + law.CONFIRM_WITHIN and sent != signed[-1].content_hash


def stages(story: Story) -> Mapping[Language, tuple[str, str]]:
    """Position and stage of the words of each edition."""
    return {
        language: (edition.working_position.value, edition.working_stage.value)
        for language, edition in story.editions.items()
    }
