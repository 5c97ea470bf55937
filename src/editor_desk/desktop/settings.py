# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the window remembers for the person in front of it; each setting is declared here once.

Decisions of the newsroom (rules, kinds, who may approve) are data in the store, never settings.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar, cast

from PySide6.QtCore import QByteArray, QObject, QSettings

T = TypeVar("T", str, bool, int, bytes, list[int])


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One setting: where it is kept, and what holds until somebody chooses; its type is the default's."""

    key: str
    default: T


LANGUAGE = Setting("interface/language", "")
"""``en`` or ``es``; empty follows the computer."""
LOOK = Setting("interface/look", "system")
"""``system``, ``light`` or ``dark``."""
DENSITY = Setting("interface/density", "")
"""``comfortable`` or ``compact``; empty follows the screen."""
ZOOM = Setting("reading/zoom", 0)
"""Points larger or smaller than usual."""
READING_FAMILY = Setting("reading/family", "")
"""The font stories are read in; empty for the desk's own."""
LINE_HEIGHT = Setting("reading/line_height", 114)
"""Per cent of the font's own height."""
TYPEWRITER = Setting("writing/typewriter", False)
SMART_ENGLISH = Setting("writing/smart_marks_english", False)
SMART_SPANISH = Setting("writing/smart_marks_spanish", False)
"""Whether quotation marks and dashes are curled while they are typed."""
GEOMETRY = Setting("layout/geometry", b"")
PANES: Setting[list[int]] = Setting("layout/panes", [])
"""Widths of story list, editors and facts, in pixels."""
LIST_HEAD = Setting("layout/list_head", 0)
EDITIONS_HEAD = Setting("layout/editions_head", 0)
"""Heights of what stands above the stories of the list, and above both editions; 0 is not known yet."""
FACTS_SPLIT: Setting[list[int]] = Setting("layout/facts", [])
"""Heights of the facts and of "before sign-off", in pixels."""
SIDE_TAB = Setting("layout/side_tab", "facts")
"""What stands beside the text: ``facts``, ``history``, ``notes``."""
EDITIONS_SPLIT: Setting[list[int]] = Setting("layout/edition_widths", [])
"""Widths of the English and the Spanish column, in pixels."""
WEEK_SPLIT: Setting[list[int]] = Setting("layout/week", [])
"""Widths of what stands beside the week, and of the week."""
NOTE_DRAFTS = Setting("desk/note_drafts", "")
"""Notes half written, by story, as JSON."""
SHOWS_LIST = Setting("layout/shows_list", True)
SHOWS_COUNTERPART = Setting("layout/shows_counterpart", True)
SHOWS_FACTS = Setting("layout/shows_facts", True)
SHOWS_PREVIEW = Setting("layout/shows_preview", False)
PREVIEW_IS_THIRD = Setting("layout/preview_is_third", False)
"""Whether the preview stands beside both editions; else in the place of the one not in hand."""
SCROLLS_TOGETHER = Setting("layout/scrolls_together", True)
"""Whether scrolling one edition moves the other, pair by pair."""
SHOWS_PHOTOS = Setting("layout/shows_photos", True)
SHOWS_WEEK = Setting("layout/shows_week", False)
PASTE_BY = Setting("translation/paste_by", "machine")
"""Who or what translated the last large paste: ``machine``, ``person``, ``nobody``."""
PASTE_WHO = Setting("translation/paste_who", "")
LAST_STORY = Setting("desk/last_story", "")
OPEN_STORIES = Setting("desk/open_stories", "")
"""The tabs, as ``shell.open_stories`` writes them."""
LAST_VIEW = Setting("desk/last_view", "in_progress")
LAST_SORT = Setting("desk/last_sort", "due")
SEARCH_SORT = Setting("desk/search_sort", "changed")
"""The view and the order of the story list, and the order of what is searched for; what they are called stands in ``store.list_query``."""
LAST_FOLDER = Setting("desk/last_folder", "")
"""Where a file was last read from or written to."""
SECOND_FOLDER = Setting("backups/second_folder", "")
"""Where each backup is carried to as well; empty: nowhere."""
SECOND_ON_SAME_DISK = Setting("backups/second_on_same_disk", False)
"""Whether that folder lay on the store's own disk when it was chosen, and the person knew it."""
DAILY_DONE = Setting("desk/daily_done", "")
"""The day each daily task was done last, as JSON."""
SYNCED_TOLD = Setting("desk/synced_told", "")
"""The store of which it was said that its folder is copied to other computers; it is said once."""
LOCK_AFTER = Setting("desk/lock_after", 0)
"""After so many minutes without a touch the desk locks by itself, where the person has a passphrase; 0 never."""
NOTICES_OFF = Setting("notices/off", "")
"""The kinds of ``newsroom.waking`` that are not told, separated by spaces."""
QUIET_HOURS = Setting("notices/quiet", False)
QUIET_FROM = Setting("notices/quiet_from", 22 * 60)
QUIET_TO = Setting("notices/quiet_to", 6 * 60)
"""Minutes of the day between which nothing is told."""
WAS_WELCOMED = Setting("desk/was_welcomed", False)


class Settings:
    """Reads and writes the settings of one desk in an ini file; a value of another type is as if unset."""

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        self._store = QSettings(str(file), QSettings.Format.IniFormat, parent)

    @classmethod
    def beside(cls, store: Path) -> Settings:
        """The settings of the desk whose store lies here."""
        return cls(store.with_suffix(".ini"))

    def get(self, setting: Setting[T]) -> T:
        """The value chosen, or the default."""
        raw = self._store.value(setting.key)
        return setting.default if raw is None else _read(raw, setting.default)

    def put(self, setting: Setting[T], value: T) -> None:
        """Remember a value."""
        self._store.setValue(setting.key, _written(value))

    def write(self) -> None:
        """Bring everything to the disk now; a folder that cannot be written to costs only the layout."""
        self._store.sync()


def _written(value: object) -> object:
    return QByteArray(value) if isinstance(value, bytes) else value


def _read(raw: object, default: T) -> T:
    # An ini file gives words: "true", "12", or a list of words.
    try:
        if isinstance(default, bool):
            return str(raw).lower() == "true"
        if isinstance(default, int):
            return int(str(raw))
        if isinstance(default, bytes):
            return cast(T, raw.data()) if isinstance(raw, QByteArray) else default
        if isinstance(default, list):
            items = raw if isinstance(raw, list) else [raw]
            return cast(T, [int(word) for word in map(str, items) if word])
    except ValueError:
        return default
    return str(raw)
