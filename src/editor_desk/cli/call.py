# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""One call of the command line: which store, who, how to print, in which language to speak."""

from __future__ import annotations

import getpass
import json
import os
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from editor_desk import assets
from editor_desk.desk import Desk, say, say_problem
from editor_desk.newsroom.people import Person
from editor_desk.newsroom.problems import WrongUsage
from editor_desk.newsroom.wording import CONTEXT, Message, Translate, in_english
from editor_desk.store.mirror.writing import write_due
from editor_desk.store.mirror_due import THE_DESK

PASSPHRASE_VARIABLE = "EDITOR_DESK_PASSPHRASE"  # noqa: S105 - its name, not a phrase
NEW_PASSPHRASE_VARIABLE = "EDITOR_DESK_NEW_PASSPHRASE"  # noqa: S105
GLOBAL_OPTIONS = ("--store", "--as")
_WARNINGS = ("hold.taken_over",)
LANGUAGE_VARIABLE = "EDITOR_DESK_LANG"
_WAITS_S = 0.3
"""For a window that writes copies just now; it writes this one too when it sees the act."""


@dataclass(frozen=True, slots=True)
class Call:
    """What stands before the command: ``--store``, ``--as``, ``--json``."""

    store: Path | None = None
    person: str | None = None
    as_json: bool = False

    @contextmanager
    def open(self, hear: Callable[[str | None], object] | None = None) -> Iterator[Desk]:
        """The desk this call works at; the plain-file copy of what it changed is written before it ends.

        Whoever it works as is asked for their passphrase, where they have one; ``hear`` is told what they said.
        """

        def ask(person: Person) -> str | None:
            phrase = ask_passphrase(person)
            if hear is not None:
                hear(phrase)
            return phrase

        with Desk.open(self.store, self.person, ask_passphrase=ask) as desk:
            for message in (*desk.told, *desk.passed.messages):
                complain(speak(message))
            try:
                yield desk
            finally:
                _write_mirror(desk)

    @contextmanager
    def open_unattended(self) -> Iterator[Desk]:
        """The desk for what needs nobody (a backup, a check); nothing can be done as a person."""
        with Desk.open(self.store, self.person, ask_passphrase=None) as desk:
            yield desk

    def show(self, data: object, lines: Iterable[str]) -> None:
        """Print for machines where ``--json`` was given, else for people."""
        if self.as_json:
            print(json.dumps(data, ensure_ascii=False, indent=1))
        else:
            for line in lines:
                print(line)


def ask_passphrase(person: Person) -> str | None:
    """The passphrase of whoever sits down: a script gives it as ``EDITOR_DESK_PASSPHRASE``, a person types it."""
    given = os.environ.get(PASSPHRASE_VARIABLE)
    if given:
        return given
    return type_passphrase(Message("cli.passphrase", {"person": person.name}))


def type_passphrase(question: Message) -> str | None:
    """Ask at the terminal, unseen; None where there is none."""
    if not sys.stdin or not sys.stdin.isatty():
        return None
    try:
        return getpass.getpass(f"{speak(question)} ")
    except (EOFError, getpass.GetPassWarning):
        return None


def _write_mirror(desk: Desk) -> None:
    """The act is done and safe by now: a copy that cannot be written is a warning, and due for the next time."""
    touched = desk.store.touched
    if not touched:
        return
    problem = write_due(desk.store, only={*touched, THE_DESK}, patience=_WAITS_S).problem
    if problem is not None:
        complain(say_problem(problem, translator(spoken_language())))


def split_call(arguments: Sequence[str]) -> tuple[Call, list[str]]:
    """Take the global options out of the arguments, wherever they stand before a ``--``.

    Raises ``WrongUsage`` where one lacks its value.
    """
    store: Path | None = None
    person: str | None = None
    as_json = False
    rest: list[str] = []
    waiting = list(arguments)
    while waiting:
        argument = waiting.pop(0)
        name, equals, value = argument.partition("=")
        if argument == "--":
            rest += [argument, *waiting]
            break
        if argument == "--json":
            as_json = True
        elif name in GLOBAL_OPTIONS:
            if not equals:
                if not waiting:
                    raise WrongUsage("cli.option_value", name=name)
                value = waiting.pop(0)
            if name == "--store":
                store = Path(value)
            else:
                person = value
        else:
            rest.append(argument)
    return Call(store, person, as_json), rest


def spoken_language() -> str:
    """The language of the sentences: ``EDITOR_DESK_LANG``, else the locale's where it is Spanish."""
    for variable in (LANGUAGE_VARIABLE, "LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(variable, "")
        if value:
            return "es" if value.lower().startswith("es") else "en"
    return "en"


@cache
def translator(language: str) -> Translate:
    """A translation of the newsroom's sentences that needs no Qt: read from the catalogue's own XML."""
    if language != "es":
        return in_english
    try:
        path = assets.resource("translations", "editor_desk_es.ts")
    except assets.MissingAsset:
        return in_english
    words: dict[str, str] = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own shipped file
        if context.findtext("name") != CONTEXT:
            continue
        for message in context.iter("message"):
            source, text = message.findtext("source"), message.findtext("translation")
            if source and text:
                words[source] = text

    def translate(text: str) -> str:
        return words.get(text, text)

    return translate


def complain(sentence: str) -> None:
    """One sentence on standard error."""
    print(" ".join(sentence.split()), file=sys.stderr)


def call_of(context: object) -> Call:
    """The global options of the running command, from its typer context."""
    found = getattr(context, "obj", None)
    return found if isinstance(found, Call) else Call()


def said(messages: Iterable[Message]) -> list[str]:
    """Messages as sentences; that somebody else was writing there goes to standard error instead."""
    sentences = []
    for message in messages:
        if message.code in _WARNINGS:
            complain(speak(message))
        else:
            sentences.append(speak(message))
    return sentences


def speak(message: Message) -> str:
    """A message as a sentence in the language of this call."""
    return say(message, translator(spoken_language()))
