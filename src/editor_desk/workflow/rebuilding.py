# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A new store from the plain-file mirror, when the old one and its backups are gone.

What a plain file cannot prove is not believed: nobody's sign-off, override or declared self-approval comes back from
a text file. What could not
be read, or was changed by hand, is taken in as far as it goes, and said.
"""

from __future__ import annotations

import shutil
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from uuid import uuid4

from editor_desk.newsroom.approvals import Approval
from editor_desk.newsroom.claims import Evidence, StoredFile
from editor_desk.newsroom.known_names import NameVersion
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.notes import Note
from editor_desk.newsroom.problems import BrokenInput, KnownProblem
from editor_desk.newsroom.stages import UNDER_SIGN_OFF, WHOLE_STORY, Stage
from editor_desk.newsroom.stories import Edition, Story
from editor_desk.newsroom.watching import Watch, unwatched
from editor_desk.newsroom.wording import Message, Param
from editor_desk.store.files import digest, place_of, put_in_place
from editor_desk.store.founding import Founders
from editor_desk.store.mirror.folders import NAME
from editor_desk.store.mirror.plain import plain
from editor_desk.store.mirror.reading import (
    Flaw,
    MirroredStory,
    is_mirror,
    look_over,
    read_folder,
    read_names,
    read_people,
    read_rules,
)
from editor_desk.store.mirror.texts import file_name
from editor_desk.store.restore import take_the_place
from editor_desk.store.store import Store
from editor_desk.store.unit import Unit
from editor_desk.workflow.decisions import shipped_rules
from editor_desk.workflow.keeping import revision_content
from editor_desk.workflow.machine_drafts import move_machine_drafts
from editor_desk.workflow.moving_reviewed import move_reviewed
from editor_desk.workflow.notes import move_notes
from editor_desk.workflow.pairing import move_pins
from editor_desk.workflow.rebuilding_words import FLAWS, WORDINGS, named
from editor_desk.workflow.work import Work, new_id
from editor_desk.workflow.writing import move_claims

__all__ = ["WORDINGS", "Rebuilt", "rebuild"]

_SIGNED = (Stage.APPROVED, Stage.SCHEDULED)
Say = Callable[[Message], str]


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """What came of it: the folder of the store that was there before, how many stories, and what is to be said."""

    set_aside: Path | None
    stories: int
    messages: tuple[Message, ...]


@dataclass(slots=True)
class _Account:
    """What is noted on the way."""

    stories: int = 0
    flawed: dict[Flaw, list[str]] = field(default_factory=lambda: defaultdict(list))
    refused: list[str] = field(default_factory=list)
    signed: list[str] = field(default_factory=list)
    lost_files: list[str] = field(default_factory=list)
    protected: int = 0


def rebuild(
    folder: Path,
    path: Path,
    *,
    now: Callable[[], datetime],
    computer_user: str,
    say: Say,
    watch: Watch = unwatched,
) -> Rebuilt:
    """Make a store at ``path`` of a mirror; one that is there is set aside whole.

    ``say`` puts notes of former sign-offs into the language of whoever asks for this. At every moment there
    is a whole store at ``path``: the old one or the new. Raises ``BrokenInput`` where the folder is no
    mirror, ``Refused`` while another program has the store open or ``watch`` stops it; then everything is
    as it was.
    """
    root = _root(folder)
    sight = look_over(root)
    people, rules, names = read_people(root), read_rules(root), read_names(root)
    if not sight.folders:
        raise BrokenInput("rebuilt.nothing", path=str(folder))
    account = _Account()
    for name, flaw in sight.unusable.items():
        account.flawed[flaw].append(name)
    path = path.absolute()
    beside = path.with_name(f".{path.name}-{uuid4().hex}")
    founders = Founders(people.people, people.last, rules or ()) if people else Founders(rules=rules or ())
    try:
        with Store.open(
            beside, shipped_rules=shipped_rules(), computer_user=computer_user, now=now, founders=founders
        ) as store:
            with store.look() as unit:
                work = Work(store, unit.last_person(), now)
            _begin_diary(work, root, people.desk if people else "", len(sight.folders))
            _take_in_names(work, names or ())
            stays = root.samefile(path.parent / NAME) if (path.parent / NAME).exists() else False
            builder = _Builder(work, say, root.parent, account, mirror_stays=stays)
            for number, name in enumerate(sight.folders.values()):
                watch(number, len(sight.folders))
                builder.take_in(read_folder(root / name))
        aside = take_the_place(beside, path)
    except BaseException:
        for left in beside.parent.glob(f"{beside.name}*"):
            left.unlink(missing_ok=True)
        raise
    read = {"people": people, "rules": rules, "names": names}
    missing = tuple(code for code, found in read.items() if found is None)
    return Rebuilt(aside, account.stories, tuple(_told(account, root, missing)))


def _root(folder: Path) -> Path:
    """The mirror itself, where the folder around it was named."""
    for one in (folder, folder / NAME):
        if is_mirror(one):
            return one.absolute()
    raise BrokenInput("rebuilt.no_mirror", path=str(folder))


def _begin_diary(work: Work, root: Path, desk: str, stories: int) -> None:
    with work.store.unit() as unit:
        work.record(
            unit, "desk.rebuilt", payload={"folder": root.name, "former_desk": desk, "stories": stories}
        )


def _take_in_names(work: Work, names: tuple[tuple[NameVersion, ...], ...]) -> None:
    """As they were, with who and when: they are words, and prove nothing."""
    with work.store.unit() as unit:
        for versions in names:
            unit.put_names(versions)


class _Builder:
    """Takes one story after the other into the new store."""

    def __init__(self, work: Work, say: Say, files: Path, account: _Account, *, mirror_stays: bool) -> None:
        """``mirror_stays``: the new store goes on with the mirror it is made of."""
        self._mirror_stays = mirror_stays
        self._work = work
        self._say = say
        self._files = files
        self._account = account
        with work.store.look() as unit:
            self._names = {person.id: person.name for person in unit.people()}

    def take_in(self, found: MirroredStory) -> None:
        """One story, in an act of its own; one that cannot be kept stops no other."""
        story = replace(found.story, approvals=(), reviews=(), overrides=(), self_approval=None)
        kept = _believed(story)
        for file, folder in _files_of(story):
            self._fetch(file, folder)
        try:
            with self._work.store.unit() as unit:
                self._write(unit, kept, found)
        except KnownProblem:
            raise
        except Exception:  # whatever a hand wrote into a record, all other stories come back
            self._account.refused.append(found.folder)
            return
        self._account.stories += 1
        self._account.protected += sum(proof.is_protected and not proof.is_purged for proof in _proofs(story))
        for flaw, languages in found.flaws.items():
            where = f" ({', '.join(map(file_name, languages))})" if languages else ""
            self._account.flawed[flaw].append(f"{story.slug or found.folder}{where}")

    def _write(self, unit: Unit, story: Story, found: MirroredStory) -> None:
        work = self._work
        unit.add_story(story)
        if self._mirror_stays:
            # Else a new slug would leave this copy beside the new one, to be taken for it the next time.
            unit.mirrored_in(story.id, found.folder)
        for language in sorted(found.moved):
            story, _ = move_claims(unit, story, language, "")
            story = replace(story, pins=move_pins(unit, story, language, ""))
            story = replace(story, reviewed=move_reviewed(unit, story, language, ""))
            story = replace(story, machine_drafts=move_machine_drafts(unit, story, language, ""))
            story = replace(story, notes=move_notes(unit, story, language, ""))
        payload = {
            "folder": found.folder,
            "sign_offs": plain(found.sign_offs),
            "overrides": plain(found.story.overrides),
            "kept_revisions": plain(found.kept_revisions),
            "flaws": [flaw.value for flaw in found.flaws],
        }
        work.record(unit, "story.rebuilt", story.id, payload=payload)
        for language, edition in story.editions.items():
            if not edition.is_empty:
                self._keep_revision(unit, story, edition)
            if _was_signed(found.story, language):
                self._tell_of_sign_off(unit, story, language, found)
        unit.index_story(unit.story(story.id))

    def _keep_revision(self, unit: Unit, story: Story, edition: Edition) -> None:
        unit.add_revision(
            story.id,
            edition.language,
            name=self._say(Message("rebuilt.revision")),
            kind="kept",
            content=revision_content(edition),
            by=self._work.person.id,
            at=self._work.now(),
        )

    def _tell_of_sign_off(self, unit: Unit, story: Story, language: Language, found: MirroredStory) -> None:
        standing = [one for one in found.sign_offs if one.language is language and not one.is_revoked]
        message = _former_sign_off(language, standing[-1] if standing else None, self._names)
        note = Note(new_id(), self._say(message), self._work.person.id, self._work.now())
        unit.put_note(story.id, note)
        self._account.signed.append(f"{story.slug or found.folder} ({file_name(language)})")

    def _fetch(self, file: StoredFile, folder: str) -> None:
        """Bring a file of the story along, where it lies beside the mirror and not yet beside the store."""
        place = place_of(self._work.store.folder, folder, file.sha256)
        if place.is_file():
            return
        origin = place_of(self._files, folder, file.sha256)
        with suppress(OSError):
            if digest(origin) == file.sha256:
                put_in_place(place, partial(shutil.copyfile, origin))
                return
        self._account.lost_files.append(file.name or file.sha256[:12])


def _believed(story: Story) -> Story:
    """The story with every edition where a plain file can put it."""
    pause = story.pause
    if pause is not None:
        was_at = {each: Stage.READY if at in _SIGNED else at for each, at in pause.was_at.items()}
        pause = replace(pause, was_at=was_at)
    story = replace(story, pause=pause)
    for edition in story.editions.values():
        position = _position(edition)
        stage = pause.stage if pause else position
        edition = replace(edition, position=position, stage=stage, revision=0)
        if edition.change_stage in _SIGNED or edition.change_position in _SIGNED:
            fell = edition.change_stage is Stage.CHECKING
            edition = edition.moved_to(Stage.CHECKING if fell else Stage.READY)
        story = story.with_edition(edition)
    # The revisions that held the copies readers have were in the old store alone.
    for change in story.changes:
        effects = {each: replace(found, before_revision=None) for each, found in change.effects.items()}
        story = story.with_change(replace(change, effects=effects))
    return story


def _was_signed(story: Story, language: Language) -> bool:
    """Whether a sign-off held when the copy was written, were it under a pause."""
    edition = story.edition(language)
    paused = story.pause is not None and (
        edition.position in _SIGNED or story.pause.was_at.get(language) in _SIGNED
    )
    return paused or edition.working_stage in _SIGNED


def _position(edition: Edition) -> Stage:
    """The step a person took, as far as it needs no sign-off."""
    position = edition.position
    if position in UNDER_SIGN_OFF and edition.stage in (Stage.CHECKING, Stage.READY):
        return edition.stage  # a sign-off that had fallen, to where it fell
    if position in _SIGNED or edition.stage in _SIGNED:
        return Stage.READY
    if position in WHOLE_STORY or (position is Stage.PLANNED and not edition.is_empty):
        return Stage.DRAFT
    return position


def _former_sign_off(language: Language, approval: Approval | None, names: Mapping[str, str]) -> Message:
    params: dict[str, Param] = {"language": language.value}
    if approval is None:
        return Message("rebuilt.former_sign_off", params)
    params["name"] = names.get(approval.by, "?")
    params["day"] = approval.at.date().isoformat()
    return Message("rebuilt.former_sign_off.by", params)


def _proofs(story: Story) -> Iterator[Evidence]:
    yield from story.files
    for claim in story.claims:
        yield from claim.evidence


def _files_of(story: Story) -> Iterator[tuple[StoredFile, str]]:
    for use in story.photos:
        if use.asset is not None:
            yield use.asset.file, "photos"
    for proof in _proofs(story):
        if proof.file is not None:
            yield proof.file, "evidence"


def _told(account: _Account, root: Path, missing: Iterable[str]) -> Iterator[Message]:
    yield Message("rebuilt.done", {"count": account.stories, "path": str(root)})
    for flaw, names in account.flawed.items():
        yield Message(FLAWS[flaw], named(names))
    if account.refused:
        yield Message("rebuilt.refused", named(account.refused))
    if account.signed:
        yield Message("rebuilt.sign_offs", named(account.signed))
    if account.lost_files:
        yield Message("rebuilt.files", named(account.lost_files))
    if account.protected:
        yield Message("rebuilt.protected", {"count": account.protected})
    for what in missing:
        yield Message(f"rebuilt.no_{what}")
    yield Message("rebuilt.left_out")
