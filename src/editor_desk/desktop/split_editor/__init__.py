# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The split editor: both editions of a story side by side, styled as they are written."""

from editor_desk.desktop.split_editor.left_at import LeftAt
from editor_desk.desktop.split_editor.panel import SplitEditor
from editor_desk.desktop.split_editor.payloads import (
    DIFFERENCES,
    BodyText,
    CaretPlace,
    ComparedPairs,
    DraftWanted,
    FieldEdit,
    Mark,
    MarkKind,
    MenuAsked,
    PairInHand,
    PairMenuAsked,
    PairState,
    PairVerdict,
    PairWanted,
    PicturesDropped,
    Proposal,
    ProposalTaken,
    Selection,
    ShownPin,
    SpellingFound,
    TextEdit,
    TextStyle,
    TranslationTold,
)

__all__ = [
    "DIFFERENCES",
    "BodyText",
    "CaretPlace",
    "ComparedPairs",
    "DraftWanted",
    "FieldEdit",
    "LeftAt",
    "Mark",
    "MarkKind",
    "MenuAsked",
    "PairInHand",
    "PairMenuAsked",
    "PairState",
    "PairVerdict",
    "PairWanted",
    "PicturesDropped",
    "Proposal",
    "ProposalTaken",
    "Selection",
    "ShownPin",
    "SpellingFound",
    "SplitEditor",
    "TextEdit",
    "TextStyle",
    "TranslationTold",
]
