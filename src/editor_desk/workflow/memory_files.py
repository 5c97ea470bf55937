# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Translation memory files: taken in, marked as what they are, taken out again whole; and the desk's own, written."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import cast

from editor_desk.intake.tmx import TmxFile, read_tmx
from editor_desk.newsroom.memory import MemorySource
from editor_desk.newsroom.problems import BrokenInput
from editor_desk.newsroom.watching import Stopped, Watch, unwatched
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Message, Param
from editor_desk.publishing.tmx import TmxUnit, tmx_lines
from editor_desk.store.memory import AT_ONCE
from editor_desk.workflow.work import Changes, Work, new_id

WORDINGS = {
    "memory.imported": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{count} sentences were taken in from {name}; editor-desk memory forget {id} takes them out again.",
    ),
    "memory.skipped": QT_TRANSLATE_NOOP(
        "Newsroom", "{count} units of it are not in both English and Spanish and were left out."
    ),
    "memory.forgotten": QT_TRANSLATE_NOOP("Newsroom", "{count} sentences from {name} were taken out again."),
    "memory.exported": QT_TRANSLATE_NOOP("Newsroom", "{count} sentences were written to {path}."),
    "memory.no_file": QT_TRANSLATE_NOOP(
        "Newsroom", "{path} could not be written ({reason}). Nothing was changed."
    ),
}


def import_tmx(work: Work, path: Path, watch: Watch = unwatched) -> Changes:
    """Take a TMX file into the memory. Raises ``BrokenInput`` where it cannot be read whole; then nothing is taken in.

    A long one comes in bit by bit, so that nobody's typing waits, and is offered once it is whole; stopped, it is taken
    out. One that is cut short otherwise is listed as incomplete, and taken out by hand.
    """
    steps = taking_in(work, path, read_tmx(path))
    is_to_stop = False
    while True:
        try:
            done, of = steps.send(is_to_stop or None)
            if not is_to_stop:
                watch(done, of)
        except Stopped:
            if is_to_stop:
                raise
            is_to_stop = True
        except StopIteration as end:
            return cast(Changes, end.value)


def taking_in(work: Work, path: Path, file: TmxFile) -> Generator[tuple[int, int], bool | None, Changes]:
    """Take in what was read, one short act a step; yields how many are in, of how many.

    Sent True, it takes out what is in, step by step too, and raises ``Stopped``.
    """
    source = MemorySource(new_id(), None, path.name, work.person.id, work.now())
    segments, first = file.segments, 0
    if len(segments) > AT_ONCE:
        with work.store.unit() as unit:
            work.refuse_unless_still(unit, work.now())
            unit.memory.begin_file(source)
    while len(segments) - first > AT_ONCE:
        with work.store.unit() as unit:
            unit.memory.add_to_file(source.id, segments[first : first + AT_ONCE])
        first += AT_ONCE
        if (yield first, len(segments)):
            for gone in _taking_out(work, source.id):
                first -= gone
                yield first, len(segments)
            raise Stopped
    with work.store.unit() as unit:
        if not first:
            unit.memory.begin_file(source)
        unit.memory.add_to_file(source.id, segments[first:])
        unit.memory.end_file(source.id)
        said: dict[str, Param] = {"count": len(segments), "name": path.name, "id": source.id[:8]}
        work.record(
            unit, "memory.imported", payload={"source": source.id, "name": path.name, "count": said["count"]}
        )
    messages = [Message("memory.imported", said)]
    if file.skipped:
        messages.append(Message("memory.skipped", {"count": file.skipped}))
    return Changes(messages=tuple(messages))


def forget_file(work: Work, source_ref: str) -> Changes:
    """Take out again what came from a file, whole; named by its id or a start of it. Raises ``WrongUsage`` for none."""
    steps = forgetting(work, source_ref)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return cast(Changes, end.value)


def forgetting(work: Work, source_ref: str) -> Generator[int, bool | None, Changes]:
    """The same, one short act a step; yields how many went by it. Nothing of the file is offered from the first on."""
    with work.store.unit() as unit:
        named = [
            each for each in unit.memory.sources() if each.story is None and each.id.startswith(source_ref)
        ]
        source = named[0] if len(named) == 1 and source_ref else None
        source_id = source.id if source else source_ref
        unit.memory.begin_removing(source_id)
        name = source.name if source else ""
    gone = 0
    for some in _taking_out(work, source_id):
        gone += some
        yield some
    with work.store.unit() as unit:
        work.record(unit, "memory.forgotten", payload={"source": source_id, "name": name, "count": gone})
    return Changes(messages=(Message("memory.forgotten", {"count": gone, "name": name}),))


def export_tmx(work: Work, path: Path, watch: Watch = unwatched) -> Changes:
    """Write the whole memory to a file; one that is there is replaced only when the new one is whole."""
    with work.store.look() as unit:
        names = {person.id: person.name for person in unit.people()}
        total = unit.memory.count()
        rows = [
            TmxUnit(each.en, each.es, each.by or names.get(by, by), each.at or at, name)
            for each, name, by, at in unit.memory.segments()
        ]
    beside = path.with_name(f".{path.name}.part")
    try:
        with beside.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(_watched(rows, total, watch))
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise BrokenInput("memory.no_file", path=str(path), reason=error.strerror or str(error)) from error
    except Stopped:
        beside.unlink(missing_ok=True)
        raise
    return Changes(messages=(Message("memory.exported", {"count": len(rows), "path": str(path)}),))


def _watched(rows: list[TmxUnit], total: int, watch: Watch) -> Iterator[str]:
    def told() -> Iterator[TmxUnit]:
        for number, row in enumerate(rows, 1):
            if number % AT_ONCE == 0:
                watch(number, total)
            yield row

    return tmx_lines(told())


def _taking_out(work: Work, source_id: str) -> Iterator[int]:
    while True:
        with work.store.unit() as unit:
            some = unit.memory.remove_some(source_id)
        if not some:
            return
        yield some
