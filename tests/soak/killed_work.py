# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What people do at a store until they are killed: typing, saving, signing off, exporting, copying, upgrading, purging.

Each kind of work is a fixed list of acts on a desk that is laid out the same every time, and, where the store alone
does not say it, a judgement of the files beside it.
"""

from __future__ import annotations

import json
import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

from editor_desk.desk import Desk
from editor_desk.newsroom.claims import EvidenceKind
from editor_desk.newsroom.people import ALL_ROLES
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.problems import KnownProblem
from editor_desk.newsroom.stages import Stage
from editor_desk.store.backup_list import backups_of, check_backup
from editor_desk.store.list_query import ListQuery, View
from editor_desk.store.migrations import MIGRATIONS, schema_of
from editor_desk.store.mirror.story_file import FILE, read_story_file
from editor_desk.store.mirror.writing import write_due
from editor_desk.workflow import exporting, facts, history, people, purging, steps, writing
from editor_desk.workflow.facts import EvidenceDraft
from editor_desk.workflow.standing import hash_now
from editor_desk.workflow.steps import StepDetails
from tests.bytes_on_disk import files_holding
from tests.databases import schema_5
from tests.workflow.newsroom import EN, ES, Newsroom

SECRET = "Quackenbush"
Said = dict[str, Any]


class Clock:
    """A second passes with every look; the same in every child that begins with the same act."""

    def __init__(self, hours: int = 0) -> None:
        self._looks = count()
        self._begun = datetime(2026, 11, 24, 17, 0, tzinfo=UTC) + timedelta(hours=1 + hours)

    def __call__(self) -> datetime:
        return self._begun + timedelta(seconds=next(self._looks))


class AtWork:
    """Ana and Ben at an open desk with one story before them."""

    def __init__(self, path: Path, first: int = 0) -> None:
        self.desk = Desk.open(path, now=Clock(first))
        known = {person.name: person for person in self.desk.people()}
        work = self.desk.work
        self.newsroom = Newsroom(
            self.desk,
            replace(work, person=known.get("Ana Ruiz", work.person)),
            replace(work, person=known.get("Ben Ortiz", work.person)),
        )
        self.out = path.parent / "out"
        lines = self.desk.lines(ListQuery(View.ALL, limit=1))
        self.story_id = lines[0].id if lines else ""

    def body(self, language: Any = EN) -> str:
        return self.newsroom.edition(self.story_id, language).body

    def save(self, body: str, language: Any = EN) -> None:
        writing.save_text(self.newsroom.ben, self.story_id, language, body=body)


Act = Callable[[AtWork], object]


@dataclass(frozen=True)
class Kind:
    """A kind of work: what lies on the desk before, what is done, and what else is judged of what is left.

    ``judge`` is given the store as it was left, before anybody opened it.
    """

    name: str
    lay_out: Callable[[Path], Path]
    acts: tuple[Act, ...]
    judge: Callable[[Path], list[str]] = lambda _path: []
    judge_opened: Callable[[Path], list[str]] = lambda _path: []
    weight: int = 1


def what_it_says(desk: Desk) -> Said:
    """Everything of every story that an act of these changes, without times and ids that differ each time."""
    said: Said = {}
    with desk.store.look() as unit:
        ruleset = unit.ruleset()
        for line in unit.lines(ListQuery(View.ALL, limit=100)):
            story = unit.story(line.id)
            for language, edition in story.editions.items():
                said[f"{story.slug}/{language.value}"] = {
                    "words": [edition.body, *vars_of(edition.furniture)],
                    "stage": [edition.stage.value, edition.position.value],
                    "approvals": [one.is_revoked for one in story.approvals if one.language is language],
                    "holds": any(
                        one.content_hash == hash_now(story, language, ruleset)
                        for one in story.standing_approvals(language)
                    ),
                    "revisions": [
                        [one.kind, one.name or "", unit.revision_content(story.id, language, one.number)]
                        for one in unit.revisions(story.id, language)
                    ],
                }
            said[story.slug] = {
                "facts": [
                    [claim.status.value, [(a.anchor.exact, a.is_orphan) for a in claim.anchors.values()]]
                    for claim in story.claims
                ],
                "proofs": [proof.is_purged for claim in story.claims for proof in claim.evidence],
                "diary": [event.code for event in unit.events(story.id)],
            }
    plain: Said = json.loads(json.dumps(said))
    return plain


def vars_of(furniture: Any) -> list[str]:
    return [getattr(furniture, name) for name in furniture.__slots__]


# What lies on the desk


def _a_story(folder: Path) -> Path:
    """A story of two editions with a fact in each, both ready to be signed off."""
    path = folder / "desk.sqlite"
    with Desk.open(path, now=Clock()) as desk:
        ana = people.add_person(desk.work, "Ana Ruiz", ALL_ROLES)
        ben = people.add_person(desk.work, "Ben Ortiz", ALL_ROLES)
        newsroom = Newsroom(desk, replace(desk.work, person=ana), replace(desk.work, person=ben))
        story_id = newsroom.begin(Plan.BOTH)
        newsroom.to_ready(story_id, EN)
        newsroom.to_ready(story_id, ES)
    return path


def _a_signed_story(folder: Path) -> Path:
    path = _a_story(folder)
    at_work = AtWork(path)
    at_work.newsroom.sign(at_work.story_id, EN, ES)
    at_work.desk.close()
    return path


def _a_source_to_purge(folder: Path) -> Path:
    path = _a_story(folder)
    at_work = AtWork(path)
    claim = at_work.newsroom.story(at_work.story_id).claims[0]
    letter = folder / "letter.txt"
    letter.write_text(f"Signed, {SECRET}\n")
    for number in range(4):
        sealed = EvidenceDraft(
            EvidenceKind.PERSON, f"{SECRET} {number}", locator=SECRET, is_protected=True, file=letter
        )
        facts.add_evidence(at_work.newsroom.ana, claim.id, sealed)
    for proof in at_work.newsroom.story(at_work.story_id).claims[0].evidence:
        if proof.is_protected:
            purging.ask_to_purge(at_work.newsroom.ana, proof.id, "Promised")
    letter.unlink()
    at_work.desk.close()
    return path


# Acts


def _typed(number: int) -> Act:
    """A burst at either end of the text or within it, half of the text taken out, or a checkpoint."""

    def act(at_work: AtWork) -> None:
        chance = random.Random(number)
        language = chance.choice((EN, ES))
        if number % 7 == 6:
            writing.keep_revision(at_work.newsroom.ben, at_work.story_id, language, kind="checkpoint")
            return
        body = at_work.body(language)
        burst = f"Burst {number} 🌧️ ñandú, e\u0301l dijo “no”. "
        place = chance.choice((len(body), body.find("\n\n") + 2, 0))
        at_work.save(body[:place] + burst + body[place:] if number % 5 else body[: len(body) // 2], language)

    return act


def _saved(number: int) -> Act:
    """A revision is kept by name, a checkpoint made, or an old one brought back."""

    def act(at_work: AtWork) -> None:
        ben, story_id = at_work.newsroom.ben, at_work.story_id
        if number % 4 == 0:
            at_work.save(
                f"Text {number} of 24 new buses.\n\n" + "Palabras y más palabras. " * (number * 37 % 200)
            )
        elif number % 4 == 1:
            writing.keep_revision(ben, story_id, EN, f"Named {number}")
        elif number % 4 == 2:
            writing.keep_revision(ben, story_id, EN, kind="checkpoint")
        else:
            history.restore(ben, story_id, EN, 1 + number % 3)

    return act


def _signed(number: int) -> Act:
    """Sign off, dress a word, change one, take the change back, return it, and bring it up again, one at a time."""

    def act(at_work: AtWork) -> None:
        newsroom, story_id = at_work.newsroom, at_work.story_id
        turn = number % 9
        if turn == 0:
            newsroom.sign(story_id, EN, ES)
        elif turn == 1:
            at_work.save(at_work.body().replace("Elena", "**Elena**"))
        elif turn == 2:
            at_work.save(at_work.body().replace("in May", "in June"))
        elif turn == 3:
            at_work.save(at_work.body().replace("in June", "in May"))
        elif turn == 4:
            reason = StepDetails("A figure", to_stage=Stage.EDITING)
            steps.advance(newsroom.ben, story_id, Stage.RETURNED, (EN, ES), reason)
        elif turn == 5:
            at_work.save(at_work.body().replace("**Elena**", "Elena"))
        else:
            target = (Stage.EDITING, Stage.CHECKING, Stage.READY)[turn - 6]
            steps.advance(newsroom.ben, story_id, target, (EN, ES))

    return act


def _exported(number: int) -> Act:
    def act(at_work: AtWork) -> None:
        format_id = ("html", "markdown", "wxr")[number % 3]
        exporting.export(at_work.newsroom.ben, (at_work.story_id,), format_id, at_work.out / str(number))

    return act


def _copied(number: int) -> Act:
    def act(at_work: AtWork) -> None:
        if number % 3 == 0:
            at_work.desk.store.backup()
        elif number % 3 == 1:
            write_due(at_work.desk.store)
        else:
            at_work.save(at_work.body() + f"Copied {number}. ")

    return act


def _purged(number: int) -> Act:
    def act(at_work: AtWork) -> None:
        if number % 2 == 0:
            proofs = at_work.newsroom.story(at_work.story_id).claims[0].evidence
            purging.purge(
                at_work.newsroom.ben, next(one.id for one in proofs if one.is_protected and not one.is_purged)
            )
        else:
            at_work.save(at_work.body() + f"Typed {number}. ")

    return act


# Judgements


def _exports_are_whole(path: Path) -> list[str]:
    """A file has its name only when all of it is there; what has the end that files of its kind have is whole."""
    found = []
    ends = {".html": b"</html>", ".md": b"\n", ".xml": b"</rss>"}
    for file in (path.parent / "out").rglob("*"):
        if file.is_file() and not file.name.startswith("."):
            end = ends.get(file.suffix)
            if end is not None and not file.read_bytes().rstrip(b" ").endswith((end, end + b"\n")):
                found.append(f"half a file: {file.name}")
    return found


def _copies_are_whole(path: Path) -> list[str]:
    found = []
    for backup in backups_of(path):
        try:
            check_backup(backup.path)
        except KnownProblem as problem:
            found.append(f"{backup.path.name}: {problem.message.code}")
    for file in (path.parent / "mirror").rglob(FILE):
        try:
            if not read_story_file(file.read_bytes()).is_as_written:
                found.append("a record of the mirror is not as it was written")
        except ValueError as error:
            found.append(f"a record of the mirror: {error}")
    return found


def _at_a_whole_step(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        schema = schema_of(connection)
        (recorded,) = connection.execute("SELECT max(number) FROM migration").fetchone()
    known = {step.number for step in MIGRATIONS}
    return [] if schema == recorded and schema in known else [f"schema {schema}, recorded {recorded}"]


def _says_what_it_said(path: Path) -> list[str]:
    then = json.loads(schema_5.DESCRIPTION.read_text("utf-8"))
    with Desk.open(path) as desk:
        now = schema_5.describe(desk.store)
    if now["rules"] != then["rules"] + 1:
        return [f"version {now['rules']} of the rules, where the program brings version {then['rules'] + 1}"]
    aside = {"found": 0, "files": 0, "rules": 0}
    return schema_5.differences({**then, **aside}, {**now, **aside})[:3]


def _purged_is_gone(path: Path) -> list[str]:
    """Where every proof is purged, its words lie nowhere once the desk was opened again."""
    with closing(sqlite3.connect(path)) as connection:
        (left,) = connection.execute(
            "SELECT count(*) FROM evidence WHERE is_protected AND purged_at IS NULL"
        ).fetchone()
    return [f"purged, and in {name}" for name in files_holding(path.parent, SECRET)] if not left else []


KINDS = (
    Kind("typing", _a_story, tuple(map(_typed, range(60))), weight=4),
    Kind("saving", _a_story, tuple(map(_saved, range(60))), weight=3),
    Kind("signing off", _a_story, tuple(map(_signed, range(27))), weight=3),
    Kind("exporting", _a_signed_story, tuple(map(_exported, range(24))), _exports_are_whole, weight=2),
    Kind("copying", _a_story, tuple(map(_copied, range(18))), _copies_are_whole, weight=2),
    Kind("migrating", schema_5.lay_out, (), _at_a_whole_step, _says_what_it_said),
    Kind("purging", _a_source_to_purge, tuple(map(_purged, range(8))), judge_opened=_purged_is_gone),
)
