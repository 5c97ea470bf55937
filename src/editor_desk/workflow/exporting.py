# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Export: what was signed off, exactly as it was, written to files. It changes no stage."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Message

_MAY_LEAVE = (Stage.APPROVED, Stage.SCHEDULED, Stage.SENT, Stage.LIVE)

WORDINGS = {
    "export.left_out": QT_TRANSLATE_NOOP(
        "Newsroom", "“{slug}”: the {language} edition is not signed off and was left out."
    ),
}


@dataclass(frozen=True, slots=True)
class Exported:
    """The files written, and what the person should know of them."""

    paths: tuple[Path, ...]
    messages: tuple[Message, ...] = ()
