# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Writing: whatever changes the words of an edition, typed, brought back, replaced or taken in from a file."""

from __future__ import annotations

from dataclasses import replace

from editor_desk.checks.content import visible_body
from editor_desk.checks.reviewed_pairs import stale_pairs
from editor_desk.intake import read_text_file, recognise
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.meetings import EditionText, Outcome
from editor_desk.newsroom.stories import FURNITURE_FIELDS, Furniture
from editor_desk.text.paragraph_changes import paragraph_changes
from editor_desk.workflow import history, importing, machine_drafts, part_restore, reviewing_pairs, writing
from editor_desk.workflow.importing import Accepted
from tests.signoff import parity
from tests.signoff.deeds import DONE, WROTE, Act, Deed
from tests.signoff.room import Turn
from tests.workflow.newsroom import BODIES, HEADLINES

LINES: dict[str, tuple[str, ...]] = {
    "headline": ("Council buys 24 buses", "Council buys 42 buses", "", "El concejo compra 24 autobuses"),
    "dek": ("Routes grow", "Routes  grow", ""),
    "byline": ("Ana Ruiz", "Staff", ""),
    "dateline": ("HOUSTON", ""),
    "url_slug": ("council-buses", "buses", ""),
    "seo_title": ("Buses in Houston", ""),
    "seo_description": ("What the council “bought”", 'What the council "bought"', ""),
}
EDITS = (
    ("24", "42"), ("42", "24"), ("24", "**24**"), ("**24**", "24"), ("12", "21"), ("21", "12"), ("“", '"'), ("”", '"'),
    ('"', "“"), (" the ", "  the "), ("\n\n", "\n\n\n"), ("\n\n\n", "\n\n"), ("Garza", "García"), (" in ", " in TK "),
    (" TK ", " "), ("council", "[council](https://example.org)"), ("example.org", "example.net"), (" ", "\u00a0"),
)  # fmt: skip
BLOCKS = (
    "## Lo que sigue",
    "- First\n- Second",
    "Service starts in 12 weeks.",
    "“Finally,” said Dora Wells.",
)


def full_furniture(language: Language) -> Furniture:
    """Furniture that lacks nothing."""
    return Furniture(HEADLINES[language], "Routes grow", "Ana Ruiz", "HOUSTON")


def a_line(turn: Turn) -> Deed:
    """One line of the furniture is typed over."""
    name = turn.chance.choice(list(LINES))
    furniture = turn.story.edition(turn.language).furniture
    furniture = replace(furniture, **{name: turn.chance.choice(LINES[name])})
    return _save(turn, furniture, None)


def the_body(turn: Turn) -> Deed:
    """An edit of the body: a figure, bold, a curl, a space, a link, a placeholder, a paragraph more or less."""
    return _save(turn, None, edited(turn, turn.story.edition(turn.language).body))


def edited(turn: Turn, body: str) -> str:
    """A body with one edit."""
    chance = turn.chance.random()
    if chance < 0.15:
        return f"{body.rstrip()}\n\n{turn.chance.choice(BLOCKS)}\n"
    if chance < 0.25:
        return body.rstrip().rpartition("\n\n")[0]
    old, new = turn.chance.choice(EDITS)
    return body.replace(old, new, 1)


def the_first_text(turn: Turn) -> Deed:
    """Everything as it was first written."""
    return _save(turn, full_furniture(turn.language), BODIES[turn.language])


def the_same(turn: Turn) -> Deed:
    """A save that changes nothing."""
    edition = turn.story.edition(turn.language)
    before = turn.story
    changes = writing.save_text(
        turn.work, turn.story_id, turn.language, furniture=edition.furniture, body=edition.body
    )
    assert changes.messages == (), "a save without change says nothing"
    assert turn.story == before, "a save without change changes nothing"
    return DONE


def _save(turn: Turn, furniture: Furniture | None, body: str | None) -> Deed:
    writing.save_text(turn.work, turn.story_id, turn.language, furniture=furniture, body=body)
    edition = turn.story.edition(turn.language)
    if body is not None:
        assert edition.body == body, "what was typed does not stand there"
    if furniture is not None:
        assert edition.furniture == furniture, "what was typed does not stand there"
    return WROTE


def on_an_older_text(turn: Turn) -> Deed | None:
    """Typed in the other program while the text moved on here: both, or kept aside, never lost."""
    story = turn.story
    head = story.edition(turn.language)
    numbers = _numbers(turn)
    if not numbers:
        return None
    with turn.work.store.look() as unit:
        old = history.revision_text(unit, story, turn.language, turn.chance.choice(numbers))
    typed = f"Typed {turn.chance.randrange(10**9)}. {old.body}"
    changes = writing.save_text(
        turn.work, turn.story_id, turn.language, body=typed, base=EditionText(None, old.body)
    )
    now = turn.story.edition(turn.language).body
    token = typed.partition(". ")[0]
    if changes.meeting is None or changes.meeting.outcome is Outcome.BOTH:
        assert token in now, "typed words are gone"
        return WROTE
    assert now == head.body, "what stood there stays"
    assert changes.meeting.revision is not None
    with turn.work.store.look() as unit:
        aside = unit.revision_content(turn.story_id, turn.language, changes.meeting.revision)
    assert token in aside, "typed words were not kept"
    return DONE


def instead(turn: Turn) -> Deed:
    """The whole body is replaced, as the command line does."""
    body = turn.chance.choice((BODIES[turn.language], "Another text of 12 words.\n"))
    writing.replace_body(turn.work, turn.story_id, turn.language, body)
    assert turn.story.edition(turn.language).body == body
    return WROTE


def keep(turn: Turn) -> Deed:
    """A revision is kept by hand, or at a pause."""
    kind = turn.pick("kept", "checkpoint")
    writing.keep_revision(turn.work, turn.story_id, turn.language, "As it was", kind=kind)
    return DONE


def bring_back(turn: Turn) -> Deed | None:
    """An old revision becomes the text."""
    numbers = _numbers(turn)
    if not numbers:
        return None
    history.restore(turn.work, turn.story_id, turn.language, turn.chance.choice(numbers))
    return WROTE


def bring_back_a_part(turn: Turn) -> Deed | None:
    """One line or paragraph of an old revision comes back."""
    numbers, story = _numbers(turn), turn.story
    if not numbers:
        return None
    number = turn.chance.choice(numbers)
    with turn.work.store.look() as unit:
        old = history.revision_text(unit, story, turn.language, number)
    now = history.text_now(story, turn.language)
    parts = [
        part_restore.Part(field=name)
        for name in FURNITURE_FIELDS
        if getattr(old.furniture, name) != getattr(now.furniture, name)
    ]
    parts += [
        part_restore.Part(before_start=each.before_start, after_start=each.after_start)
        for each in paragraph_changes(visible_body(old.body), visible_body(now.body))
        if each.kind != "same"
    ]
    if not parts:
        return None
    part = turn.chance.choice(parts)
    part_restore.restore_part(turn.work, turn.story_id, turn.language, number, part)
    return WROTE


def take_in(turn: Turn) -> Deed | None:
    """A file is taken in as an edition that has no text yet."""
    if not turn.story.edition(turn.language).is_empty:
        return None
    file = turn.room.folder / "page.md"
    file.write_text(f"# {HEADLINES[turn.language]}\n\n{BODIES[turn.language]}", encoding="utf-8")
    found = replace(recognise(read_text_file(file)), language=turn.language)
    importing.accept(turn.work, found, Accepted(turn.language, translation_of=turn.story_id))
    return replace(WROTE, imports=True)


def by_machine(turn: Turn) -> Deed:
    """A machine draft is accepted: a paragraph more, marked until somebody has read it."""
    paragraph = " ".join(_invented(turn) for _ in range(8)) + "."
    body = f"{turn.story.edition(turn.language).body.rstrip()}\n\n{paragraph}\n".lstrip()
    writing.save_text(turn.work, turn.story_id, turn.language, body=body)
    span = (body.index(paragraph), body.index(paragraph) + len(paragraph))
    machine_drafts.mark_machine_text(turn.work, turn.story_id, turn.language, [span], "apertium")
    turn.room.promised.known.machine.setdefault((turn.story_id, turn.language), set()).add(paragraph)
    return WROTE


def _invented(turn: Turn) -> str:
    """A word that stands nowhere else."""
    return "q" + "".join(turn.chance.choices("aeioumnrsl", k=9))


def read_by_somebody(turn: Turn) -> Deed | None:
    """Somebody says that they have read the machine drafts of an edition."""
    waiting = [
        each for each in turn.story.machine_drafts if each.language is turn.language and each.is_pending
    ]
    if not waiting:
        return None
    machine_drafts.mark_read(turn.work, turn.story_id, [each.id for each in waiting])
    unread = turn.room.promised.known.machine.get((turn.story_id, turn.language), set())
    unread -= {each.words for each in waiting}
    return DONE


def _numbers(turn: Turn) -> list[int]:
    with turn.work.store.look() as unit:
        return [each.number for each in unit.revisions(turn.story_id, turn.language)]


def in_step(turn: Turn) -> Deed:
    """Somebody lets an edition say what the other says."""
    return _save(turn, full_furniture(turn.language), parity.in_step_with(turn.story, turn.language))


def side_by_side(turn: Turn) -> Deed:
    """Somebody reads both editions side by side."""
    reviewing_pairs.review_whole(turn.work, turn.story_id)
    assert not stale_pairs(turn.story), "what was just read is not to be read again"
    return DONE


ACTS: dict[Act, int] = {
    a_line: 6, the_body: 12, the_first_text: 5, the_same: 3, on_an_older_text: 3, instead: 2, keep: 3, bring_back: 4,
    bring_back_a_part: 3, take_in: 2, by_machine: 2, read_by_somebody: 3, in_step: 8, side_by_side: 8,
}  # fmt: skip
