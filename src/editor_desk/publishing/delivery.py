# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Writing exported files: all or none, read back from the disk before they take their place."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from editor_desk.newsroom.problems import BrokenInput, Refused
from editor_desk.newsroom.watching import Watch, unwatched
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Message
from editor_desk.publishing import formats, issue
from editor_desk.publishing.formats import exporter
from editor_desk.publishing.issue import OutputFile, PhotoPath, PublishedEdition

Then = Callable[[tuple[Path, ...]], None]
"""Told of the files that now stand there; may raise."""
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@dataclass(frozen=True, slots=True)
class Delivered:
    """The files that now stand in the folder, and what the person should know of them."""

    paths: tuple[Path, ...]
    messages: tuple[Message, ...] = ()


def deliver(
    format_id: str,
    editions: tuple[PublishedEdition, ...],
    photo_path: PhotoPath,
    folder: Path,
    watch: Watch = unwatched,
    then: Then = lambda paths: None,
) -> Delivered:
    """Write the editions of one story into a folder, which is made where it is missing; ``then`` notes it.

    Raises ``WrongUsage`` for an unknown format, ``Refused`` where an edition is not exactly what was signed
    off, where the files would not say the same, or where another story's file is in the way, ``BrokenInput``
    where the folder cannot be written, what ``watch`` or ``then`` raises. Then no file is changed.
    """
    chosen = exporter(format_id)
    issue.refuse_unless_signed_off(editions)
    files = chosen.write(editions, photo_path)
    paths = write_files(folder, files, lambda written: chosen.read_back(written, editions), watch, then)
    return Delivered(paths, chosen.messages(editions))


def write_files(
    folder: Path,
    files: tuple[OutputFile, ...],
    check: Callable[[Mapping[str, bytes]], None] = lambda written: None,
    watch: Watch = unwatched,
    then: Then = lambda paths: None,
) -> tuple[Path, ...]:
    """Write all files or none; ``check`` sees them as they are on the disk before they get their names.

    ``then`` is called when they stand there; where it raises, what stood there before is put back.

    A file of the same story is replaced, another one never. Raises as ``deliver`` does.
    """
    targets = [folder.joinpath(*file.name.split("/")) for file in files]
    waiting: list[Path] = []
    try:
        for file, target in zip(files, targets, strict=True):
            watch(len(waiting), len(files))
            _refuse_foreign(target, file)
            target.parent.mkdir(parents=True, exist_ok=True)
            temporary = target.with_name(f".editor-desk-{os.getpid()}-{len(waiting)}.tmp")
            waiting.append(temporary)
            _write_through(temporary, file.data)
        check({file.name: path.read_bytes() for file, path in zip(files, waiting, strict=True)})
        with _put_back_where_it_fails(targets, waiting):
            for temporary, target in zip(waiting, targets, strict=True):
                temporary.replace(target)
            for parent in {target.parent for target in targets}:
                _sync_folder(parent)
            then(tuple(targets))
    except OSError as problem:
        raise _sentence(problem, folder) from problem
    finally:
        for temporary in waiting:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
    return tuple(targets)


@contextlib.contextmanager
def _put_back_where_it_fails(targets: list[Path], waiting: list[Path]) -> Iterator[None]:
    """Keep what stands at the targets under other names until the block is done; needs no room on the disk.

    The names go into ``waiting``, which is cleared away.
    """
    kept: dict[Path, Path | None] = {}
    try:
        for number, target in enumerate(targets):
            kept[target] = None
            if target.exists():
                aside = target.with_name(f".editor-desk-{os.getpid()}-was-{number}.tmp")
                _keep_aside(target, aside)
                kept[target] = aside
        yield
    except BaseException:
        for target, was in kept.items():
            with contextlib.suppress(OSError):
                if was is None:
                    target.unlink(missing_ok=True)
                else:
                    was.replace(target)
        raise
    finally:
        waiting += [was for was in kept.values() if was is not None]


def _keep_aside(target: Path, aside: Path) -> None:
    aside.unlink(missing_ok=True)
    try:
        aside.hardlink_to(target)
    except OSError:  # sticks and some shares know no second names
        target.rename(aside)


def _refuse_foreign(target: Path, file: OutputFile) -> None:
    """Refuse to replace what is not this story's own; photos carry their content in their name."""
    if not target.exists() or not file.owner:
        return
    if not target.is_file() or file.owner.encode() not in target.read_bytes():
        raise Refused("export.file_in_the_way", name=target.name, folder=str(target.parent))


def _write_through(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Make the new names last; Windows does so by itself."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):  # some network folders cannot
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _sentence(problem: OSError, folder: Path) -> BrokenInput:
    code = "export.disk_full" if problem.errno in _FULL else "export.folder"
    return BrokenInput(code, folder=str(folder), reason=problem.strerror or str(problem))


WORDINGS: Mapping[str, str] = {
    **issue.WORDINGS,
    **formats.WORDINGS,
    "export.disk_full": QT_TRANSLATE_NOOP(
        "Newsroom",
        "There is no room left for the files in {folder}. No file was changed, the stories are safe. Make room or choose another folder.",
    ),
    "export.folder": QT_TRANSLATE_NOOP(
        "Newsroom",
        "The folder {folder} cannot be written ({reason}). The stories are safe. Choose another folder.",
    ),
    "export.file_in_the_way": QT_TRANSLATE_NOOP(
        "Newsroom",
        "“{name}” in {folder} is not a file of this story. No file was changed. Choose another folder, or change the slug.",
    ),
}
