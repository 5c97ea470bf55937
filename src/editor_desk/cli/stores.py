# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Commands about the store: backup, restore, verify."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from editor_desk.cli.call import Call, call_of, complain, speak
from editor_desk.desk import computer_user, default_store, utc_now
from editor_desk.newsroom.problems import ExitCode
from editor_desk.newsroom.wording import Message
from editor_desk.store.backup import missing_files
from editor_desk.store.glance import has_passphrases
from editor_desk.store.state_place import state_folder
from editor_desk.store.store import Store
from editor_desk.store.witness import Witness
from editor_desk.workflow.rebuilding import rebuild

_NAMED = 5
"""Of missing files so many are named in a sentence."""


def add_to(app: typer.Typer) -> None:
    """Register these commands."""
    for command in (backup, restore, verify):
        app.command(command.__name__)(command)


def backup(
    context: typer.Context, out: Annotated[Path | None, typer.Option(help="Where to.")] = None
) -> None:
    """Write a consistent copy of the store, checked after writing; no older one is let go."""
    call = call_of(context)
    with call.open_unattended() as desk:
        path = desk.store.backup(out)
    call.show({"file": str(path)}, [str(path)])


def restore(context: typer.Context, file: Path) -> None:
    """Put a backup back, or rebuild the store from the folder of the plain-file copies (mirror).

    The store of now is set aside, not deleted. Where people have passphrases in it, whoever does this is asked.
    """
    call = call_of(context)
    store = call.store or default_store()
    if has_passphrases(store):
        with call.open():
            pass  # somebody who works here: a backup may know fewer passphrases than the store of now
    if file.is_dir():
        _rebuild(call, file, store)
        return
    set_aside = Store.restore(file, store, by=call.person)
    Witness(state_folder(), store).forget()
    shown = str(set_aside) if set_aside else ""
    missing = missing_files(store)
    if missing:
        complain(speak(Message("restore.files_missing", {"count": len(missing), "names": missing[:_NAMED]})))
    call.show({"restored": str(file), "set_aside": shown, "missing": list(missing)}, [shown] if shown else [])


def _rebuild(call: Call, folder: Path, path: Path) -> None:
    rebuilt = rebuild(folder, path, now=utc_now, computer_user=computer_user(), say=speak)
    Witness(state_folder(), path).forget()
    shown = str(rebuilt.set_aside) if rebuilt.set_aside else ""
    messages = [speak(message) for message in rebuilt.messages]
    row = {"restored": str(folder), "set_aside": shown, "stories": rebuilt.stories, "messages": messages}
    call.show(row, [*messages, *([shown] if shown else [])])


def verify(context: typer.Context) -> None:
    """Integrity of the store, its files and the event chain; exit 1 names the first altered event."""
    call = call_of(context)
    with call.open_unattended() as desk:
        found = desk.store.verify()
    problems = [speak(message) for message in found.problems]
    remarks = [speak(message) for message in found.remarks]
    altered = None
    if found.first_altered is not None:
        event = found.first_altered
        at = event.at.isoformat(timespec="seconds")
        altered = {"desk": event.desk, "sequence": event.sequence, "code": event.code, "at": at}
    row = {
        "ok": not problems,
        "problems": problems,
        "first_altered": altered,
        "counts": dict(found.counts),
        "remarks": remarks,
    }
    call.show(row, [*(problems or ["ok"]), *remarks])
    if problems:
        raise typer.Exit(ExitCode.REFUSED)
