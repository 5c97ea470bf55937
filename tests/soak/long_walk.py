# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A long walk through a desk's life, step by step at random: whatever comes after whatever, what was promised holds.

One seed is one walk; a step that breaks a promise says its number, so that the same seed and that many steps show it
again. What the store must say is kept in plain dictionaries beside it.
"""

from __future__ import annotations

import random
import shutil
import unicodedata
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

from editor_desk.desk import Desk
from editor_desk.newsroom.claims import ClaimStatus, ClaimType, EvidenceKind
from editor_desk.newsroom.holds import Program
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import ALL_ROLES, Person
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.problems import KnownProblem
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Edition, Furniture
from editor_desk.store.list_query import ListQuery, View
from editor_desk.store.mirror.writing import write_due
from editor_desk.store.recovery_files import RecoveryFiles, UnsavedText
from editor_desk.store.unit import Unit
from editor_desk.workflow import (
    exporting,
    facts,
    history,
    holding,
    legal_hold,
    people,
    purging,
    steps,
    stories,
    writing,
)
from editor_desk.workflow.facts import EvidenceDraft
from editor_desk.workflow.keeping import revision_content
from editor_desk.workflow.sign_off import SignOff
from editor_desk.workflow.standing import hash_now
from editor_desk.workflow.steps import StepDetails
from editor_desk.workflow.thinning import thin
from editor_desk.workflow.work import Work
from tests.bytes_on_disk import files_holding

STORIES = 3
LONGEST = 2500
"""Characters of a text; a longer one is cut, as people do."""
SENTENCES = (
    "The council approved 24 new buses on Tuesday. ", "“Finally,” said Dora Wells, 71. 🌧️ ",
    "El cabildo aprobó 24 autobuses nuevos. ", "e\u0301l dijo “no” a 12 pies. ", "\n\n## Lo que sigue\n\n",
    "**Houston** waits. ",
)  # fmt: skip
_LATER = 10
"""So many new revisions of an edition are looked at together."""
Spot = tuple[str, Language]


class BrokenPromise(AssertionError):
    """What the walk found, with the step."""


class Clock:
    """Moves on by seconds, and jumps when the walk says so, back too."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 24, 17, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.at += timedelta(seconds=1)
        return self.at


@dataclass
class Promised:
    """What must hold: the texts now, every kept revision, the words that were purged, those that are sealed still."""

    bodies: dict[Spot, str] = field(default_factory=dict)
    kept: dict[tuple[str, Language, int], str] = field(default_factory=dict)
    seen: dict[Spot, int] = field(default_factory=dict)
    sealed: dict[str, str] = field(default_factory=dict)
    purged: set[str] = field(default_factory=set)


class Walk:
    """A desk, three people at two programs, and what happens to them."""

    def __init__(self, folder: Path, seed: int, state: Path) -> None:
        self._folder, self._state = folder, state
        self._chance = random.Random(seed)
        self._clock = Clock()
        self._lives = 0
        self.done: Counter[str] = Counter()
        self.promised = Promised()
        self._path = folder / "life-0" / "desk.sqlite"
        self._desk = Desk.open(self._path, now=self._clock)
        self._people: list[Person] = [
            people.add_person(self._desk.work, name, ALL_ROLES)
            for name in ("Ana Ruiz", "Ben Ortiz", "Eva Ochoa")
        ]
        self._hands = [replace(self._desk.hand, session=str(uuid4()), program=program) for program in Program]
        self._stories = [self._begun(number) for number in range(STORIES)]
        self._steps: dict[Callable[[], None], int] = {
            self._edit: 40, self._checkpoint: 8, self._keep: 4, self._restore: 3, self._take_over: 4,
            self._seal: 4, self._ask: 5, self._purge: 5, self._withdraw: 1, self._hold_legally: 1, self._lift: 2,
            self._go_on: 8, self._sign: 4, self._fact: 2, self._thin: 2, self._jump: 3, self._crash: 3, self._reopen: 3,
            self._back_up: 1, self._mirror: 2, self._export: 2, self._recover: 1, self._find: 2,
        }  # fmt: skip

    def go(self, steps: int, *, whole_every: int) -> None:
        """Take so many steps. Raises ``BrokenPromise``."""
        kinds, weights = list(self._steps), list(self._steps.values())
        for number in range(1, steps + 1):
            (step,) = self._chance.choices(kinds, weights)
            name = step.__name__.strip("_")
            try:
                try:
                    step()
                    self.done[name] += 1
                except KnownProblem:
                    self.done["refused"] += 1
                self._check_words()
                if number % whole_every == 0 or number == steps:
                    self._check_whole()
            except Exception as error:
                raise BrokenPromise(f"step {number}, {name}: {error}") from error

    def close(self) -> None:
        self._desk.close()

    # Steps

    def _edit(self) -> None:
        story_id, language = self._spot()
        body = self._desk.story(story_id).edition(language).body
        place = self._chance.choice((0, len(body), body.find("\n\n") + 1, len(body) // 2))
        burst = self._chance.choice(SENTENCES) * self._chance.randint(1, 3)
        new = body[:place] + burst + body[place:]
        if len(new) > LONGEST or self._chance.random() < 0.1:
            new = new[: len(new) // 2]
        writing.save_text(self._somebody(), story_id, language, body=new)
        saved = self._desk.story(story_id).edition(language).body
        assert saved == unicodedata.normalize("NFC", new), "what was typed last does not stand there"
        self.promised.bodies[story_id, language] = saved

    def _checkpoint(self) -> None:
        writing.keep_revision(self._somebody(), *self._spot(), kind="checkpoint")

    def _keep(self) -> None:
        story_id, language = self._spot()
        number = writing.keep_revision(
            self._somebody(), story_id, language, f"Kept {self._chance.random():.6f}"
        )
        self.promised.kept[story_id, language, number] = revision_content(self._edition(story_id, language))

    def _restore(self) -> None:
        story_id, language = self._spot()
        with self._desk.store.look() as unit:
            numbers = [one.number for one in unit.revisions(story_id, language)]
        if numbers:
            history.restore(self._somebody(), story_id, language, self._chance.choice(numbers))
            self.promised.bodies[story_id, language] = self._edition(story_id, language).body

    def _take_over(self) -> None:
        holding.take_over(self._somebody(), *self._spot())

    def _fact(self) -> None:
        story_id, language = self._spot()
        story = self._desk.story(story_id)
        with suppress(KnownProblem):
            span = facts.find_quote(story, language, "24")
            made = facts.make_fact(self._somebody(), story_id, language, *span, types=(ClaimType.FIGURE,))
            draft = EvidenceDraft(EvidenceKind.DOCUMENT, "Minutes", locator="p. 4")
            facts.add_evidence(self._somebody(), made.claims[0], draft)
            facts.decide(self._somebody(), made.claims[0], ClaimStatus.VERIFIED)

    def _seal(self) -> None:
        claims = self._desk.story(self._chance.choice(self._stories)).claims
        if not claims or len(self.promised.sealed) > 12:
            return
        secret = f"Quack{self._chance.randrange(16**10):010x}"
        letter = self._folder / "letter.txt"
        letter.write_text(f"Signed, {secret}\n")
        sealed = EvidenceDraft(
            EvidenceKind.PERSON, f"{secret} of the city", locator=f"call with {secret}", is_protected=True,
            contact=f"{secret}@example.org", url=f"https://example.org/{secret}", excerpt=f"I am {secret}",
            independent_of=f"{secret}’s brother", file=letter if self._chance.random() < 0.5 else None,
        )  # fmt: skip
        made = facts.add_evidence(self._somebody(), self._chance.choice(claims).id, sealed)
        letter.unlink()
        claim = self._desk.story(made.stories[0]).claim(made.claims[0])
        assert claim is not None
        self.promised.sealed[claim.evidence[-1].id] = secret

    def _ask(self) -> None:
        if self.promised.sealed:
            purging.ask_to_purge(
                self._somebody(), self._chance.choice(list(self.promised.sealed)), "Promised"
            )

    def _withdraw(self) -> None:
        if self.promised.sealed:
            purging.withdraw_purge(self._somebody(), self._chance.choice(list(self.promised.sealed)))

    def _purge(self) -> None:
        if self.promised.sealed:
            proof = self._chance.choice(list(self.promised.sealed))
            purging.purge(self._somebody(), proof)
            gone = self.promised.sealed.pop(proof)
            self.promised.purged.add(gone)
            purging.delete_old_backups(self._somebody(), proof)
            held = files_holding(self._path.parent, gone)
            assert held == [], f"just purged, and in {held}"

    def _hold_legally(self) -> None:
        legal_hold.set_legal_hold(self._somebody(), self._chance.choice(self._stories), "A letter")

    def _lift(self) -> None:
        legal_hold.lift_legal_hold(self._somebody(), self._chance.choice(self._stories), "Closed")

    def _go_on(self) -> None:
        story_id, language = self._spot()
        details = StepDetails("Because", at=self._clock() + timedelta(hours=1))
        steps.advance(self._somebody(), story_id, self._chance.choice(list(Stage)), (language,), details)

    def _sign(self) -> None:
        story_id, language = self._spot()
        self._clock.at += timedelta(minutes=1)
        for stage in (Stage.DRAFT, Stage.EDITING, Stage.CHECKING, Stage.READY, Stage.APPROVED):
            details = StepDetails("Because", sign_off=SignOff(frozenset(Language)))
            with suppress(KnownProblem):
                steps.advance(self._somebody(), story_id, stage, (language,), details)

    def _thin(self) -> None:
        thin(self._somebody())

    def _jump(self) -> None:
        self._clock.at += timedelta(days=self._chance.choice((-40, -2, 0.1, 1, 3, 20)))

    def _crash(self) -> None:
        """The power goes: what lies on the disk at that moment is all there is."""
        self._live_again(closed=False)

    def _reopen(self) -> None:
        self._live_again(closed=True)

    def _back_up(self) -> None:
        self._desk.store.backup()

    def _mirror(self) -> None:
        write_due(self._desk.store)

    def _export(self) -> None:
        exporting.export(
            self._somebody(), (self._chance.choice(self._stories),), "html", self._folder / "out"
        )

    def _recover(self) -> None:
        """The window could not save: it keeps the words elsewhere."""
        story_id, language = self._spot()
        story = self._desk.story(story_id)
        edition = story.edition(language)
        text = UnsavedText(
            self._desk.store.desk, str(self._path), story_id, story.slug, language, self._people[0].id,
            edition.furniture, edition.body + " unsaved", "", self._clock(),
        )  # fmt: skip
        RecoveryFiles((self._state,)).keep(text)

    def _find(self) -> None:
        for secret in (*self.promised.sealed.values(), *self._some(self.promised.purged)):
            assert self._desk.lines(ListQuery(View.ALL, secret)) == (), "a protected name is found"

    # Promises

    def _check_words(self) -> None:
        """What was typed last stands there, and an approval holds where the content is that of it, for one story."""
        story_id = self._chance.choice(self._stories)
        with self._desk.store.look() as unit:
            story, ruleset = unit.story(story_id), unit.ruleset()
            for language, edition in story.editions.items():
                if edition.body != self.promised.bodies.get((story_id, language), edition.body):
                    raise AssertionError(f"{language} of {story_id} is not what was typed last")
                if edition.stage in (Stage.APPROVED, Stage.SCHEDULED):
                    now = hash_now(story, language, ruleset)
                    if not any(one.content_hash == now for one in story.standing_approvals(language)):
                        raise AssertionError(
                            f"{language} of {story_id} is {edition.stage} without a sign-off of it"
                        )
                newest = unit.newest_revision(story_id, language)
                if (
                    newest is not None
                    and newest.number >= self.promised.seen.get((story_id, language), 0) + _LATER
                ):
                    self._note_kept(unit, story_id, language)

    def _note_kept(self, unit: Unit, story_id: str, language: Language) -> None:
        found = unit.revisions(story_id, language)
        for one in found:
            if one.kind != "checkpoint" and one.number > self.promised.seen.get((story_id, language), 0):
                content = unit.revision_content(story_id, language, one.number)
                known = self.promised.kept.setdefault((story_id, language, one.number), content)
                assert known == content, "a kept revision reads otherwise"
        if found:
            self.promised.seen[story_id, language] = found[-1].number

    def _check_whole(self) -> None:
        report = self._desk.store.verify()
        if not report.is_sound:
            raise AssertionError(f"verify: {[(one.code, dict(one.params)) for one in report.problems[:3]]}")
        with self._desk.store.look() as unit:
            for (story_id, language, number), content in self.promised.kept.items():
                if unit.revision_content(story_id, language, number) != content:
                    raise AssertionError(f"kept revision {number} of {language} reads otherwise")
        outside = (self._path.parent / "mirror", self._folder / "out", self._state)
        for place in filter(Path.exists, outside):
            if self.promised.sealed:
                held = files_holding(place, *self.promised.sealed.values())
                assert held == [], f"protected, and in {held}"
        for place in filter(Path.exists, (self._path.parent, *outside[1:])):
            if self.promised.purged:
                held = files_holding(place, *self.promised.purged)
                assert held == [], f"purged, and in {held}"

    # The desk

    def _begun(self, number: int) -> str:
        work = self._somebody()
        story_id = stories.new_story(work, plan=Plan.BOTH, slug=f"story-{number}").stories[0]
        stories.set_fields(work, story_id, {"section": "Metro", "topics": "medtop:04000000"})
        for language in Language:
            furniture = Furniture("Council buys 24 buses", "Routes grow", "Ana Ruiz", "HOUSTON")
            body = "".join(SENTENCES[:4])
            writing.save_text(work, story_id, language, furniture=furniture, body=body)
            self.promised.bodies[story_id, language] = self._edition(story_id, language).body
        return story_id

    def _live_again(self, *, closed: bool) -> None:
        self._lives += 1
        again = self._folder / f"life-{self._lives}"
        if closed:
            self._desk.close()
        shutil.copytree(self._path.parent, again, ignore=shutil.ignore_patterns("*-shm"))
        if not closed:
            self._desk.close()
        shutil.rmtree(self._path.parent)
        self._path = again / "desk.sqlite"
        self._desk = Desk.open(self._path, now=self._clock)

    def _somebody(self) -> Work:
        person = self._chance.choice(self._people)
        return Work(self._desk.store, person, self._clock, self._chance.choice(self._hands))

    def _spot(self) -> Spot:
        return self._chance.choice(self._stories), self._chance.choice(list(Language))

    def _edition(self, story_id: str, language: Language) -> Edition:
        return self._desk.story(story_id).edition(language)

    def _some(self, words: set[str]) -> list[str]:
        return self._chance.sample(sorted(words), min(3, len(words)))
