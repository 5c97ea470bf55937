# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What is done to a story beside its text: fields, flags, photos, facts, pins, notes, holds of the law."""

from __future__ import annotations

from datetime import timedelta

from editor_desk.newsroom.claims import ClaimStatus, ClaimType, EvidenceKind, Priority
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.plans import Plan
from editor_desk.workflow import facts, flags, legal_hold, notes, pairing, photos, planning, purging, stories
from editor_desk.workflow.facts import EvidenceDraft
from editor_desk.workflow.flags import FlagsWanted
from editor_desk.workflow.photos import PhotoWords, WantedPhoto
from tests.signoff import law, oracle
from tests.signoff.deeds import DONE, Act, Deed
from tests.signoff.room import KINDS, STAFF, Turn

_YES_OR_NO = ("yes", "no", "no")
FIELDS: dict[str, tuple[str, ...]] = {
    "section": ("Metro", "Politics", ""),
    "tags": ("buses", "buses, council", ""),
    "topics": ("medtop:04000000", ""),
    "urgency": ("3", "4"),
    "time_zone": ("America/Chicago", "America/New_York"),
    "assignee": ("Ana Ruiz", ""),
    "plan": tuple(Plan),
    "kind": ("news", *KINDS),
    "flags.legal": _YES_OR_NO,
    "flags.sensitive": _YES_OR_NO,
    "flags.sponsored": _YES_OR_NO,
    "flags.not_for_publication": _YES_OR_NO,
}
OF_EDITION: dict[str, tuple[str, ...]] = {
    "author": ("Ana Ruiz", "Ana Ruiz", *STAFF, ""),
    "relation": ("original", "translation", "parallel"),
    "assignee": ("Dan Wells", ""),
    "target_words": ("320", ""),
}
CUTLINES = ("A bus on Main Street", "A bus on Main Street, 2024", "Bus 12", "")
MARKS = ("24", "42", "12 years", "May", "12", "mayo", "Garza")


def a_field(turn: Turn) -> Deed:
    """A field of the story."""
    name = turn.chance.choice(list(FIELDS))
    turn.room.promised.flagged[turn.story_id].add(turn.name)
    stories.set_fields(turn.work, turn.story_id, {name: turn.chance.choice(FIELDS[name])})
    return DONE


def a_flag(turn: Turn) -> Deed:
    """A name that must not be published, who pays, what it touches on."""
    wanted = turn.chance.choice(
        (
            FlagsWanted(withheld=("Garza",)), FlagsWanted(withheld=()), FlagsWanted(sponsor="Acme"),
            FlagsWanted(sponsor=""), FlagsWanted(subjects=("minors",)), FlagsWanted(sensitive=False),
            FlagsWanted(subjects=()), FlagsWanted(legal=False),
        )
    )  # fmt: skip
    before = turn.story.flags
    flags.set_flags(turn.work, turn.story_id, wanted)
    lifted = (before.sensitive and wanted.sensitive is False) or (before.legal and wanted.legal is False)
    if lifted or (before.withheld and wanted.withheld == ()) or (before.subjects and wanted.subjects == ()):
        held, setters = turn.room.roles(turn.name, turn.room.clock.at), turn.room.promised.flagged
        assert held & law.LIFTS or turn.name in setters[turn.story_id], f"{turn.name} took a flag off"
    turn.room.promised.flagged[turn.story_id].add(turn.name)
    return DONE


def a_slug(turn: Turn) -> Deed:
    """Another slug; nobody else has it."""
    slug = turn.pick(turn.story.slug, f"buses-{turn.chance.randrange(10**6)}", " ")
    stories.set_fields(turn.work, turn.story_id, {"slug": slug})
    return DONE


def of_an_edition(turn: Turn) -> Deed:
    """A field of one edition that is not its text."""
    name = turn.chance.choice(list(OF_EDITION))
    value = turn.chance.choice(OF_EDITION[name])
    stories.set_fields(turn.work, turn.story_id, {name: value}, turn.language)
    return DONE


def a_time(turn: Turn) -> Deed:
    """A due time or an embargo, by any of the ways to set one; none of it is content."""
    before = turn.story
    hours = turn.chance.choice((-30, -2, 1, 5, 40))
    at = turn.room.clock.at + timedelta(hours=hours)
    match turn.chance.randrange(4):
        case 0:
            stories.set_fields(turn.work, turn.story_id, {"embargo": turn.pick("", at.isoformat())})
        case 1:
            stories.set_fields(turn.work, turn.story_id, {"due": at.isoformat()}, turn.language)
        case 2:
            planning.set_due_times(turn.work, turn.story_id, {turn.language: at})
        case _:
            stories.set_due(turn.work, turn.story_id, {turn.language: ""})
    _nothing_fell(turn, before)
    return DONE


def _nothing_fell(turn: Turn, before: object) -> None:
    """What readers never see moves no edition."""
    assert oracle.stages(turn.story) == oracle.stages(before)  # type: ignore[arg-type]


# Photos


def _photo_words(turn: Turn) -> PhotoWords:
    return PhotoWords(
        cutline={turn.language: turn.chance.choice(CUTLINES)},
        alt={turn.language: turn.chance.choice(CUTLINES)},
        credit=turn.pick("Eva Ochoa", "Eva Ochoa", ""),
    )


def add_photo(turn: Turn) -> Deed | None:
    """A picture comes, or a place is kept for one."""
    if len(turn.story.photos) > 2:
        return None
    if turn.chance.random() < 0.3:
        photos.keep_place(turn.work, turn.story_id, _photo_words(turn))
    else:
        file = turn.chance.choice(turn.room.pictures)
        photos.add_photo(turn.work, turn.story_id, file, _photo_words(turn))
    return DONE


def photo_words(turn: Turn) -> Deed | None:
    """The words of a photo change."""
    if not turn.story.photos:
        return None
    use = turn.chance.choice(turn.story.photos)
    photos.set_photo_words(turn.work, turn.story_id, use.id, _photo_words(turn))
    return DONE


def photos_of_the_grid(turn: Turn) -> Deed | None:
    """The photo grid says what the photos are: others, in another order, with other pictures."""
    uses = list(turn.story.photos)
    if not uses:
        return None
    turn.chance.shuffle(uses)
    wanted = [WantedPhoto(use.id, words=_photo_words(turn)) for use in uses]
    if turn.chance.random() < 0.3:
        wanted[0] = WantedPhoto(uses[0].id, file=turn.chance.choice(turn.room.pictures))
    photos.set_photos(turn.work, turn.story_id, tuple(wanted))
    return DONE


def take_a_photo_out(turn: Turn) -> Deed | None:
    """A photo goes, and sometimes comes back as it was."""
    if not turn.story.photos:
        return None
    before, use = turn.story, turn.chance.choice(turn.story.photos)
    photos.remove_photo(turn.work, turn.story_id, use.id)
    if turn.chance.random() < 0.5:
        photos.bring_back_photo(turn.work, turn.story_id, use)
        was, now = oracle.stages(before), oracle.stages(turn.story)
        inside = [each.language for each in before.editions.values() if not each.is_public]
        assert all(now[each] == was[each] for each in inside), "as it was, so it stands as it stood"
    return DONE


# Facts


def mark(turn: Turn) -> Deed | None:
    """A fact is marked in the text."""
    body = turn.story.edition(turn.language).body
    found = [words for words in MARKS if words in body]
    if not found or len(turn.story.claims) > 6:
        return None
    start = body.index(words := turn.chance.choice(found))
    priority = turn.chance.choice((Priority.DESK, Priority.DESK, Priority.CHECK))
    kinds = (turn.chance.choice((ClaimType.FIGURE, ClaimType.PERSON_TITLE)),)
    facts.make_fact(
        turn.work, turn.story_id, turn.language, start, start + len(words), types=kinds, priority=priority
    )
    return DONE


def prove(turn: Turn) -> Deed | None:
    """A proof more; better evidence is no content."""
    if not turn.story.claims:
        return None
    claim = turn.chance.choice(turn.story.claims)
    if len(claim.evidence) > 4:
        return None
    before = turn.story
    sealed = turn.chance.random() < 0.15
    draft = EvidenceDraft(
        EvidenceKind.DOCUMENT, "Council minutes", locator=turn.pick("p. 3", "p. 3", ""), is_protected=sealed,
        contact="dora@example.org" if sealed else "", is_primary=turn.chance.random() < 0.7,
    )  # fmt: skip
    facts.add_evidence(turn.work, claim.id, draft)
    signed = {lang for lang, (_, stage) in oracle.stages(before).items() if stage in law.SIGNED}
    assert all(oracle.stages(turn.story)[lang] == oracle.stages(before)[lang] for lang in signed)
    return DONE


def decide(turn: Turn) -> Deed | None:
    """A verdict, on the words both editions have now."""
    if not turn.story.claims:
        return None
    claim = turn.chance.choice(turn.story.claims)
    status = turn.chance.choice((ClaimStatus.VERIFIED, ClaimStatus.VERIFIED, *ClaimStatus))
    facts.decide(turn.work, claim.id, status)
    assert "fact_checker" in turn.room.roles(turn.name, turn.room.clock.at), "a verdict takes a fact checker"
    note_verdict(turn, claim.id, status)
    return DONE


def note_verdict(turn: Turn, claim_id: str, status: ClaimStatus) -> None:
    """Remember the words a verdict was given on."""
    verdicts = turn.room.promised.known.verdicts
    claim = turn.story.claim(claim_id)
    assert claim is not None
    for language in Language:
        verdicts.pop((claim_id, language), None)
        if status.value in law.DECIDED and language in claim.anchors:
            verdicts[claim_id, language] = oracle.words(claim.anchors[language].anchor.exact)


def describe(turn: Turn) -> Deed | None:
    """How much a fact matters."""
    if not turn.story.claims:
        return None
    claim = turn.chance.choice(turn.story.claims)
    facts.describe_fact(turn.work, claim.id, priority=turn.chance.choice(list(Priority)))
    return DONE


def place(turn: Turn) -> Deed | None:
    """Where the other edition states a fact."""
    claims, body = turn.story.claims, turn.story.edition(turn.language).body
    found = [words for words in MARKS if words in body]
    if not claims or not found:
        return None
    claim = turn.chance.choice(claims)
    start = body.index(words := turn.chance.choice(found))
    facts.place_fact(turn.work, claim.id, turn.language, start, start + len(words))
    return DONE


def nothing_to_check(turn: Turn) -> Deed:
    """A reason why nothing need be checked, given or taken back."""
    facts.declare_no_claims(turn.work, turn.story_id, turn.pick("An invitation", ""))
    return DONE


def purge(turn: Turn) -> Deed | None:
    """Two people let a protected source go; a marker stays, and counts as the proof did."""
    proofs = [
        proof
        for claim in turn.story.claims
        for proof in claim.evidence
        if proof.is_protected and not proof.is_purged
    ]
    if not proofs:
        return None
    proof = turn.chance.choice(proofs)
    if proof.purge is None:
        purging.ask_to_purge(turn.work, proof.id, "Promised")
    else:
        purging.purge(turn.work, proof.id)
    return DONE


def legally(turn: Turn) -> Deed:
    """A legal hold, set or lifted."""
    act = legal_hold.lift_legal_hold if turn.story.legal_hold else legal_hold.set_legal_hold
    act(turn.work, turn.story_id, "A letter")
    return DONE


# What is no content


def pair(turn: Turn) -> Deed | None:
    """Paragraphs are pinned, cut, unpinned: never content."""
    before = turn.story
    ends = [len(before.edition(language).body) for language in Language]
    if before.pins and turn.chance.random() < 0.4:
        pairing.unpin(turn.work, turn.story_id, (before.pins[0].id,))
    elif turn.chance.random() < 0.6:
        pairing.pin(turn.work, turn.story_id, [(0, min(5, ends[0]))], [(0, min(5, ends[1]))])
    else:
        pairing.cut(turn.work, turn.story_id, turn.language, [(0, 5)])
    _nothing_fell(turn, before)
    return DONE


def note(turn: Turn) -> Deed:
    """A note, written, dealt with, opened again: never content."""
    before = turn.story
    known = turn.chance.choice(before.notes) if before.notes else None
    if known is None or (len(before.notes) < 4 and turn.chance.random() < 0.5):
        about = (turn.language, 0, 10) if turn.chance.random() < 0.5 else None
        notes.add_note(turn.work, turn.story_id, "Call the mayor", about)
    elif known.is_resolved:
        notes.reopen_note(turn.work, turn.story_id, known.id)
    else:
        notes.resolve_note(turn.work, turn.story_id, known.id)
    _nothing_fell(turn, before)
    return DONE


ACTS: dict[Act, int] = {
    a_field: 8, a_flag: 3, a_slug: 1, of_an_edition: 4, a_time: 4, add_photo: 2, photo_words: 3, photos_of_the_grid: 2,
    take_a_photo_out: 3, mark: 4, prove: 4, decide: 7, describe: 2, place: 2, nothing_to_check: 2, purge: 2,
    legally: 1, pair: 3, note: 3,
}  # fmt: skip
