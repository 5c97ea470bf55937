# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Accepted as it is: somebody who may lets one failure of one rule pass, and says why.

An override holds for exactly the failure it accepted: the same rule failing on other words, another fact or in the
other language blocks again.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.wording import Param


@dataclass(frozen=True, slots=True)
class Override:
    """That one failure of a rule was accepted: by whom, when, why; taken back, it never counts again.

    ``mark`` is the failure's fingerprint (``mark_of``). Whether ``by`` might do so was asked at that moment: a
    deputy's time running out takes nothing back.
    """

    id: str
    rule: str
    language: Language
    mark: str
    by: str
    at: datetime
    reason: str
    revoked_at: datetime | None = None
    revoked_by: str | None = None

    @property
    def is_revoked(self) -> bool:
        """Whether it was taken back."""
        return self.revoked_at is not None

    def accepts(self, rule: str, language: Language, mark: str) -> bool:
        """Whether it holds for this failure now; without a reason it holds for none."""
        return (
            not self.is_revoked
            and bool(self.reason.strip())
            and (self.rule, self.language, self.mark) == (rule, language, mark)
        )


def mark_of(
    rule: str, language: Language, variant: str, link: str, params: Mapping[str, Param], basis: str | None
) -> str:
    """The fingerprint of a failure: SHA-256 of what it is about, hex.

    ``basis`` is what a rule itself says the failure is about; without one, all the parameters of its sentence are.
    """
    about: object = dict(params) if basis is None else basis
    text = json.dumps(
        [rule, language.value, variant, link, about],
        ensure_ascii=False,
        sort_keys=True,
        separators=(",", ":"),
    )
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def accepting(overrides: Iterable[Override], rule: str, language: Language, mark: str) -> Override | None:
    """The override that holds for a failure now, the newest of several."""
    found = [override for override in overrides if override.accepts(rule, language, mark)]
    return found[-1] if found else None
