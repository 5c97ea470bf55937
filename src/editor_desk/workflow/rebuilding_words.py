# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What is said of a rebuilt store: what is there again, what is not, and what somebody should look at."""

from __future__ import annotations

from collections.abc import Sequence

from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Param
from editor_desk.store.mirror.reading import Flaw

_MOST_NAMES = 12

WORDINGS = {
    "rebuilt.no_mirror": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{path} is no plain-file copy of a desk. Nothing was changed; name the folder that has README.txt and a"
        " folder for each story in it.",
    ),
    "rebuilt.nothing": QT_TRANSLATE_NOOP(
        "Newsroom", "No story could be read in {path}. Nothing was changed; try a backup, or another copy."
    ),
    "rebuilt.done": QT_TRANSLATE_NOOP(
        "Newsroom", "The store was rebuilt from {path}. Stories in it: {count}."
    ),
    "rebuilt.left_out": QT_TRANSLATE_NOOP(
        "Newsroom",
        "Not in a plain-file copy, so not there: what kept revisions read, the diary, saved searches, everybody's passphrase, and all that"
        " leads to a protected source. A backup has them.",
    ),
    "rebuilt.sign_offs": QT_TRANSLATE_NOOP(
        "Newsroom",
        "Signed off before, ready for sign-off now, because a plain file cannot prove a sign-off ({count}): {names}",
    ),
    "rebuilt.text_changed": QT_TRANSLATE_NOOP(
        "Newsroom", "The text was changed by hand in the copy and was taken in as it is ({count}): {names}"
    ),
    "rebuilt.record_changed": QT_TRANSLATE_NOOP(
        "Newsroom",
        "story.json was changed by hand in the copy and was taken in as it is ({count}): {names}",
    ),
    "rebuilt.other_state": QT_TRANSLATE_NOOP(
        "Newsroom",
        "The copy was being written when it was interrupted; the text is the newest there was, facts were found in it"
        " again ({count}): {names}",
    ),
    "rebuilt.no_record": QT_TRANSLATE_NOOP(
        "Newsroom",
        "story.json could not be read: the texts are there, as drafts, without fields, facts and photos"
        " ({count}): {names}",
    ),
    "rebuilt.text_missing": QT_TRANSLATE_NOOP(
        "Newsroom", "The text was missing; everything else is there ({count}): {names}"
    ),
    "rebuilt.text_broken": QT_TRANSLATE_NOOP(
        "Newsroom",
        "The head of the text could not be read; the whole file is now the text ({count}): {names}",
    ),
    "rebuilt.unreadable": QT_TRANSLATE_NOOP(
        "Newsroom", "In these folders nothing could be read ({count}): {names}"
    ),
    "rebuilt.double": QT_TRANSLATE_NOOP(
        "Newsroom", "An older copy of a story that is there already was left out ({count}): {names}"
    ),
    "rebuilt.refused": QT_TRANSLATE_NOOP(
        "Newsroom",
        "What these folders say cannot be kept in a store and was left out ({count}): {names}",
    ),
    "rebuilt.files": QT_TRANSLATE_NOOP(
        "Newsroom",
        "Pictures or files of proof that were not found beside the copy ({count}): {names}",
    ),
    "rebuilt.protected": QT_TRANSLATE_NOOP(
        "Newsroom",
        "Protected sources come back as empty cards, to be filled in by whoever knows them: {count}.",
    ),
    "rebuilt.no_people": QT_TRANSLATE_NOOP(
        "Newsroom", "people.json could not be read: you are the only person at the desk; add the others."
    ),
    "rebuilt.no_rules": QT_TRANSLATE_NOOP(
        "Newsroom", "rules.json could not be read: the rules the program comes with are in force."
    ),
    "rebuilt.no_names": QT_TRANSLATE_NOOP(
        "Newsroom", "names.json could not be read: the list of names has only what the program comes with."
    ),
    "rebuilt.revision": QT_TRANSLATE_NOOP("Newsroom", "Rebuilt from the plain-file copy"),
    "rebuilt.former_sign_off": QT_TRANSLATE_NOOP(
        "Newsroom",
        "The {language} edition had been signed off before the store was rebuilt. It needs a new sign-off.",
    ),
    "rebuilt.former_sign_off.by": QT_TRANSLATE_NOOP(
        "Newsroom",
        "The {language} edition had been signed off by {name} on {day}, before the store was rebuilt. It needs a"
        " new sign-off.",
    ),
}

FLAWS = {
    Flaw.NOTHING: "rebuilt.unreadable",
    Flaw.NO_RECORD: "rebuilt.no_record",
    Flaw.RECORD_CHANGED: "rebuilt.record_changed",
    Flaw.TEXT_MISSING: "rebuilt.text_missing",
    Flaw.TEXT_BROKEN: "rebuilt.text_broken",
    Flaw.TEXT_CHANGED: "rebuilt.text_changed",
    Flaw.OTHER_STATE: "rebuilt.other_state",
    Flaw.DOUBLE: "rebuilt.double",
}
"""The sentence of each flaw of a folder."""


def named(names: Sequence[str]) -> dict[str, Param]:
    """How many, and which; of very many the first."""
    shown = tuple(sorted(names)[:_MOST_NAMES])
    return {"count": len(names), "names": (*shown, "…") if len(names) > _MOST_NAMES else shown}
