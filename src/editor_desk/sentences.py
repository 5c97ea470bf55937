# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Every sentence of the desk by its code, collected from the packages that say them."""

from __future__ import annotations

from collections.abc import Mapping

from editor_desk import intake, publishing
from editor_desk.checks import parity
from editor_desk.intake import tmx
from editor_desk.newsroom import (
    approval_words,
    comparison_words,
    gates,
    local_times,
    rules_differences,
    search_query,
    stage_map,
    watching,
)
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP
from editor_desk.store import sentences as store
from editor_desk.store.mirror import sentences as mirror
from editor_desk.text import find
from editor_desk.workflow import (
    changing,
    deciding,
    decisions,
    exporting,
    facts,
    flags,
    history,
    holding,
    importing,
    joining,
    known_names,
    legal_hold,
    letting_stand,
    machine_drafts,
    memory_files,
    names_file,
    notes,
    overriding,
    pairing,
    part_restore,
    passphrases,
    people,
    phone_approvals,
    photo_data,
    photo_files,
    photos,
    printing,
    purging,
    rebuilding_words,
    recovery,
    refusals,
    releasing,
    replying,
    retractions,
    reviewing,
    reviewing_pairs,
    rules_file,
    searches,
    several,
    sign_off,
    standing,
    steps,
    stories,
    waking,
    writing,
)

_SPEAKERS = (
    rules_differences,
    stage_map,
    gates,
    approval_words,
    comparison_words,
    watching,
    local_times,
    search_query,
    store,
    mirror,
    intake,
    tmx,
    publishing,
    find,
    parity,
    writing,
    joining,
    holding,
    legal_hold,
    purging,
    deciding,
    decisions,
    stories,
    facts,
    flags,
    reviewing,
    reviewing_pairs,
    replying,
    photo_data,
    notes,
    known_names,
    names_file,
    pairing,
    machine_drafts,
    memory_files,
    photos,
    photo_files,
    people,
    passphrases,
    searches,
    importing,
    exporting,
    steps,
    several,
    waking,
    changing,
    sign_off,
    overriding,
    letting_stand,
    phone_approvals,
    releasing,
    standing,
    refusals,
    printing,
    retractions,
    rules_file,
    history,
    part_restore,
    rebuilding_words,
    recovery,
)

_CALLS = {
    "cli.review_pair": QT_TRANSLATE_NOOP(
        "Newsroom", "There is no pair {number}; `review --list` shows them."
    ),
    "cli.review_paragraph": QT_TRANSLATE_NOOP(
        "Newsroom", "“{name}” names no paragraph; write en:3 for the third English one."
    ),
    "cli.option_value": QT_TRANSLATE_NOOP("Newsroom", "{name} needs a value."),
    "cli.language": QT_TRANSLATE_NOOP("Newsroom", "“{value}” is no language of this desk: en or es."),
    "cli.choice": QT_TRANSLATE_NOOP("Newsroom", "“{value}” is no {name}. Choose one of: {choices}"),
    "cli.assignment": QT_TRANSLATE_NOOP("Newsroom", "“{value}” should read FIELD=VALUE."),
    "cli.release_says": QT_TRANSLATE_NOOP(
        "Newsroom", "release takes --first with --by and --for, or --together. Nothing was changed."
    ),
    "cli.override_says": QT_TRANSLATE_NOOP(
        "Newsroom", "override takes --reason with a reason, or --revoke. Nothing was changed."
    ),
    "cli.deputy_until": QT_TRANSLATE_NOOP("Newsroom", "deputy until {time}"),
    "cli.inactive": QT_TRANSLATE_NOOP("Newsroom", "works here no more"),
    "cli.open_administrator": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{person} is an administrator without a passphrase: anyone at this computer can sit down as {person} and"
        " give everybody another one.",
    ),
    "cli.passphrase": QT_TRANSLATE_NOOP("Newsroom", "Passphrase of {person}:"),
    "cli.new_passphrase": QT_TRANSLATE_NOOP("Newsroom", "New passphrase of {person}:"),
    "cli.new_passphrase.again": QT_TRANSLATE_NOOP("Newsroom", "The same again:"),
    "cli.new_passphrase.none": QT_TRANSLATE_NOOP(
        "Newsroom", "No new passphrase was given. Nothing was changed; type it, or put it into {name}."
    ),
    "cli.new_passphrase.differs": QT_TRANSLATE_NOOP(
        "Newsroom", "The two are not the same. Nothing was changed."
    ),
    "cli.jsonl": QT_TRANSLATE_NOOP("Newsroom", "{name} reads one JSON object a line; call it with --jsonl."),
}
"""What the command line says of its own arguments; it stands above this module."""

WORDINGS: Mapping[str, str] = {
    code: text for speaker in _SPEAKERS for code, text in speaker.WORDINGS.items()
} | _CALLS
