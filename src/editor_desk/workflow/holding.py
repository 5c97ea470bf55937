# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Who writes where: taken with the first burst of typing, taken over without anything getting lost.

A hold never refuses anybody. Whoever writes where somebody else is writing keeps that text as a revision first,
and the diary says so.
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from datetime import datetime

from editor_desk.newsroom.holds import SEEN_EVERY, Hand, Held, Hold, Program, TakenOver
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import Story
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Message
from editor_desk.store.unit import Unit
from editor_desk.workflow.keeping import keep_words
from editor_desk.workflow.work import Changes, Work

TAKEN_OVER = "edition.taken_over"
WORDINGS = {
    "hold.taken_over": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{language}: {person} was writing here ({program}). The text as it stood is kept as revision {number}.",
    ),
    "hold.nobody": QT_TRANSLATE_NOOP("Newsroom", "Nobody is writing now."),
}


def is_writing(hold: Hold, now: datetime, host: str) -> bool:
    """Whether somebody is really there: typed within minutes, in a program that still runs.

    ``host`` is this computer; of programs elsewhere only the time is known.
    """
    return hold.is_fresh(now) and (hold.hand.host != host or is_running(hold.hand.pid))


def is_running(pid: int) -> bool:
    """Whether a process of this computer is there."""
    if sys.platform == "win32":
        return _runs_on_windows(pid)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:  # it belongs to somebody else
        return True
    return True


def _runs_on_windows(pid: int) -> bool:
    """On Windows ``os.kill`` would end it."""
    import ctypes

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - not there on other systems
    query_limited, still_active = 0x1000, 259
    process = kernel.OpenProcess(query_limited, 0, pid)
    if not process:
        return False
    code = ctypes.c_ulong()
    is_known = kernel.GetExitCodeProcess(process, ctypes.byref(code))
    kernel.CloseHandle(process)
    return not is_known or code.value == still_active


def hold(unit: Unit, work: Work, story: Story, language: Language) -> tuple[Message, ...]:
    """This person writes in an edition now; ``story`` as it stood before. What they should hear of it."""
    hand = work.hand
    if hand is None:
        return ()
    current, now = unit.hold(story.id, language), work.now()
    if current is not None and current.is_of(work.person.id, hand):
        if not current.is_fresh(now, SEEN_EVERY):
            unit.put_hold(story.id, language, replace(current, seen_at=now))
        return ()
    said: tuple[Message, ...] = ()
    if current is not None and is_writing(current, now, hand.host):
        said = (_take_over(unit, work, story, language, current),)
    unit.put_hold(story.id, language, Hold(work.person.id, hand, now, now))
    return said


def take_over(work: Work, story_id: str, language: Language) -> Changes:
    """Go on with an edition in which somebody else is writing: said to them, and their text kept."""
    with work.store.unit() as unit:
        said = hold(unit, work, unit.story(story_id), language)
    return Changes((story_id,), messages=said)


def _take_over(unit: Unit, work: Work, story: Story, language: Language, current: Hold) -> Message:
    number = keep_words(unit, work, story.id, story.edition(language))
    payload = {
        "revision": number,
        "from": current.person,
        "session": current.hand.session,
        "program": (work.hand.program if work.hand else Program.COMMAND_LINE).value,
    }
    work.record(unit, TAKEN_OVER, story.id, language, payload)
    name = next((each.name for each in unit.people() if each.id == current.person), current.person)
    program = current.hand.program.value
    return Message(
        "hold.taken_over",
        {"language": language.value, "person": name, "program": program, "number": number},
    )


def let_go(work: Work, keep_story: str = "") -> None:
    """This program writes nowhere any more, but for one story."""
    if work.hand is not None:
        with work.store.unit() as unit:
            unit.release_holds(work.hand.session, keep_story)


def who_writes(unit: Unit, work: Work) -> tuple[Held, ...]:
    """Every edition in which somebody is writing now, by whatever program, this one too."""
    now, host = work.now(), work.hand.host if work.hand else ""
    return tuple(held for held in unit.holds() if is_writing(held.hold, now, host))


def others_writing(unit: Unit, work: Work) -> tuple[Held, ...]:
    """The same without this program, whoever sat at it."""
    session = work.hand.session if work.hand else ""
    return tuple(held for held in who_writes(unit, work) if held.hold.hand.session != session)


def _program(code: object) -> Program:
    return Program(code) if isinstance(code, str) and code in tuple(Program) else Program.COMMAND_LINE


def taken_since(unit: Unit, hand: Hand, row: int) -> tuple[int, tuple[TakenOver, ...]]:
    """What others took out of this program's hand after an entry of the diary, and the newest entry now."""
    names = {person.id: person.name for person in unit.people()}
    last, entries = unit.entries_after(row, TAKEN_OVER)
    found = []
    for event in entries:
        payload, story_id = event.payload or {}, event.story
        if payload.get("session") != hand.session or story_id is None or event.language is None:
            continue
        number, program = payload.get("revision"), payload.get("program")
        found.append(
            TakenOver(
                story_id=story_id,
                slug=unit.story(story_id).slug,
                language=Language(event.language),
                name=names.get(event.person, event.person),
                program=_program(program),
                at=event.at,
                revision=number if isinstance(number, int) else 0,
            )
        )
    return last, tuple(found)
