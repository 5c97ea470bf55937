# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The page after a crash, and when recovery files or an older store are found: the desk is open, nothing is lost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject

from editor_desk.desktop import times
from editor_desk.desktop.recovery.page import Card, CardButton, Page, Step
from editor_desk.desktop.words import language_name
from editor_desk.workflow.recovery import Fit, Found, LookBack, Newer

GO_ON, PUT_BACK = "go_on", "put_back"
COMPARE, GO_BACK, USE, KEEP, MAKE = "compare", "go_back", "use", "keep", "make"


class Checked(Enum):
    """How far the check of the store's pages is."""

    NOT = auto()
    GOING_ON = auto()
    WHOLE = auto()


@dataclass(frozen=True, slots=True)
class Restored:
    """A backup is the store now: of when it is in words, and the folder in which the one before lies whole.

    ``when`` is empty where there was no backup: the store was rebuilt from its plain files.
    """

    when: str
    aside: Path | None


@dataclass(frozen=True, slots=True)
class Known:
    """What the page is made of. ``done`` holds what was done about a card, by its key; ``backup_at`` is a backup
    that has more than the store.
    """

    found: LookBack
    host: str = ""
    checked: Checked = Checked.NOT
    done: Mapping[str, str] = field(default_factory=dict)
    restored: Restored | None = None
    backup_at: datetime | None = None


def newer_key(row: Newer) -> str:
    """The key of the card of an edition with newer words."""
    return f"newer:{row.story_id}:{row.language.value}"


def found_key(row: Found) -> str:
    """The key of the card of a recovery file."""
    return f"file:{row.file.place}"


def exact(when: datetime, now: datetime | None = None) -> str:
    """When something was done, to the second where it was today: 2:14:07 p.m."""
    now = now or datetime.now(UTC)
    there = when.astimezone()
    if there.date() != now.astimezone().date():
        return times.past_words(when, now)
    half = "a.m." if there.hour < 12 else "p.m."
    return f"{there.hour % 12 or 12}:{there.minute:02}:{there.second:02} {half}"


class LookBackPage(QObject):
    """Makes the page, and the sentences of it that are said elsewhere."""

    def page_of(self, known: Known) -> Page:
        """The page, in the language of now."""
        found = known.found
        return Page(
            heading=self._heading(known),
            lead=self._lead(known),
            safe=self._safe(known),
            cards=(
                *(self._newer(row, known) for row in found.newer),
                *(self._found(row, known) for row in found.found),
            ),
            notes=self.notes_of(known),
            steps=self._steps(known),
        )

    def notes_of(self, known: Known) -> tuple[str, ...]:
        """What is good to know: files nobody can read, files of other desks, a clock that went back."""
        files, said = known.found.files, []
        if known.checked is Checked.GOING_ON:
            said.append(self.tr("The store is being checked, page by page…"))
        if files.unreadable:
            said.append(
                self.tr("Cannot be read and was left as it is: {files}").format(
                    files=", ".join(map(str, files.unreadable))
                )
            )
        if files.others:
            folders = ", ".join(sorted({str(file.place.parent) for file in files.others}))
            said.append(
                self.tr(
                    "Recovery files of another desk lie in {folder}; they come back when that desk is opened."
                ).format(folder=folders)
            )
        if known.found.clock_behind is not None:
            said.append(self.clock_words(known.found.clock_behind))
        return tuple(said)

    def clock_words(self, behind: timedelta) -> str:
        """That the clock of this computer is behind the newest thing in the store, and what that means."""
        return self.tr(
            "This computer's clock is {span} behind the newest change in the store. Nothing is lost by it, but times in "
            "the history may look wrong: check the clock."
        ).format(span=self.span_words(behind))

    def span_words(self, span: timedelta) -> str:
        """A length of time in its largest whole unit: 12 minutes, 3 hours, 2 days."""
        minutes = int(span.total_seconds() // 60)
        if minutes < 120:
            return self.tr("%n minute(s)", "", minutes)
        if minutes < 48 * 60:
            return self.tr("%n hour(s)", "", minutes // 60)
        return self.tr("%n day(s)", "", minutes // (24 * 60))

    def _heading(self, known: Known) -> str:
        found = known.found
        if known.restored is not None:
            if not known.restored.when:
                return self.tr("The desk was rebuilt from its plain files")
            return self.tr("A backup is the store now")
        if found.missing is not None:
            return self.tr("This store is older than it was")
        if found.left is not None:
            return self.tr("The desk was not closed properly last time")
        return self.tr("Words from recovery files")

    def _lead(self, known: Known) -> str:
        found, now = known.found, datetime.now(UTC)
        if known.restored is not None:
            told = self.tr("The backup of {when} has taken its place.").format(when=known.restored.when)
            if not known.restored.when:
                told = self.tr("What was typed last and is not in them may be below.")
            if known.restored.aside is not None:
                kept = self.tr("The store that stood there before is kept whole in {folder}.")
                told = f"{told} {kept.format(folder=known.restored.aside)}"
            return told
        if found.missing is not None:
            seen = times.past_words(found.missing.seen, now)
            if found.missing.ends is None:
                return self.tr("Until {seen} this computer saw it written to; now it is empty.").format(
                    seen=seen
                )
            return self.tr(
                "This computer saw it written to until {seen}, but it ends at {ends}: an older copy may have taken its "
                "place, or the disk lost what was written last."
            ).format(ends=times.past_words(found.missing.ends, now), seen=seen)
        if found.left is not None:
            began = times.past_words(found.left.began, now)
            if found.left.host and found.left.host != known.host:
                return self.tr(
                    "It was opened at {began} on the computer “{host}” and ended without being closed: a power cut, a "
                    "disk pulled out, or a program that was stopped."
                ).format(began=began, host=found.left.host)
            return self.tr(
                "It was opened at {began} and ended without being closed: a power cut, a crash, or a program that was "
                "stopped."
            ).format(began=began)
        return self.tr(
            "When these words were typed they could not be written into the store. They were kept in another place until "
            "now."
        )

    def _safe(self, known: Known) -> tuple[str, ...]:
        found, said = known.found, []
        if (
            known.restored is None
            and found.missing is None
            and found.left is not None
            and found.last is not None
        ):
            said.append(
                self.tr("Everything written up to {last} is here, in %n story(s).", "", found.stories).format(
                    last=exact(found.last)
                )
            )
        else:
            said.append(self.tr("The store holds %n story(s).", "", found.stories))
        if known.checked is Checked.WHOLE:
            said.append(self.tr("The store was checked, page by page: it is whole."))
        if found.newer:
            said.append(
                self.tr("Your newest words are the text; each checkpoint is kept in the history beside them.")
            )
        if found.found:
            said.append(
                self.tr(
                    "No word of a recovery file is dropped: it becomes the text or a revision in the history."
                )
            )
        return tuple(said)

    def _newer(self, row: Newer, known: Known) -> Card:
        key = newer_key(row)
        title = f"{row.slug} · {language_name(row.language)}"
        written = self.tr("Written until {when} by {person}").format(when=exact(row.at), person=row.by)
        counts = self._counts(row.more, row.less)
        if row.kept_at is None:
            than = self.tr("{counts}; there is no checkpoint before it").format(counts=counts)
        else:
            than = self.tr("{counts} than at the checkpoint of {when}").format(
                counts=counts, when=exact(row.kept_at)
            )
        buttons: tuple[CardButton, ...] = ()
        fate = known.done.get(key, "")
        if not fate:
            buttons = (_button(COMPARE, self.tr("Compare"), title),)
            if row.revision is not None:
                buttons += (_button(GO_BACK, self.tr("Go back to the checkpoint"), title),)
        return Card(
            key, title, f"{written} · {than}", fate, buttons, self.tr("Newer than the last checkpoint")
        )

    def _found(self, row: Found, known: Known) -> Card:
        key, text = found_key(row), row.file.text
        title = f"{row.slug or text.story_id[:8]} · {language_name(text.language)}"
        written = self.tr("Typed until {when}").format(when=exact(text.at))
        about = f"{written} · " + self.tr("{counts} than the text in the store").format(
            counts=self._counts(row.more, row.less)
        )
        group = (
            self.tr("From recovery files") if text.desk else self.tr("From the plain files beside the store")
        )
        if key in known.done:
            return Card(key, title, about, known.done[key], (), group)
        if row.fit is Fit.NO_STORY:
            fate = self.tr("Its story is not in this store. The file stays where it is: {file}").format(
                file=row.file.place
            )
            buttons = (
                _button(COMPARE, self.tr("Read it"), title),
                _button(MAKE, self.tr("Make a story of it"), title),
            )
            return Card(key, title, written, fate, buttons, group)
        compare = _button(COMPARE, self.tr("Compare"), title)
        use, keep = (
            _button(USE, self.tr("Use this text"), title),
            _button(KEEP, self.tr("Keep as a revision only"), title),
        )
        if row.fit is Fit.CONTINUES:
            fate = self.tr("It goes on from the text in the store, and becomes the text when you go on.")
        else:
            fate = self.tr(
                "The store has other words. When you go on, it is kept as a revision in the history."
            )
        return Card(key, title, about, fate, (compare, use, keep), group)

    def _counts(self, more: int, less: int) -> str:
        if not (more or less):
            return self.tr("the same words, otherwise marked")
        parts = [self.tr("%n word(s) more", "", more)] if more else []
        parts += [self.tr("%n word(s) fewer", "", less)] if less else []
        return ", ".join(parts)

    def _steps(self, known: Known) -> tuple[Step, ...]:
        found = known.found
        if found.missing is not None and known.restored is None:
            steps = [
                Step(
                    GO_ON,
                    self.tr("Go on with it as it is"),
                    self.tr("What is in the store stays as it is. You are not told again."),
                    is_primary=known.backup_at is None,
                )
            ]
            if known.backup_at is not None:
                about = self.tr(
                    "It is of {when} and has more than the store. The store of now is kept whole beside it."
                ).format(when=times.past_words(known.backup_at, datetime.now(UTC)))
                steps.insert(
                    0,
                    Step(
                        PUT_BACK, self.tr("Put the newest good backup in its place"), about, is_primary=True
                    ),
                )
            return tuple(steps)
        if found.found:
            about = self.tr("Does with each text what stands beside it. Escape does the same.")
        else:
            about = self.tr("With the newest words. Escape does the same.")
        return (Step(GO_ON, self.tr("Go on writing"), about, is_primary=True),)


def _button(name: str, label: str, title: str) -> CardButton:
    return CardButton(name, label, f"{label}: {title}")
