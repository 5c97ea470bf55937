# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""How long pauses are kept, in one sentence: what the newsroom decided, as the rules have it."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

from PySide6.QtCore import QCoreApplication

from editor_desk.newsroom.thinning import Policy

_HOUR, _DAY, _WEEK, _YEAR = timedelta(hours=1), timedelta(days=1), timedelta(days=7), timedelta(days=365)


def policy_words(policy: Policy, *, is_on_legal_hold: bool = False) -> str:
    """What of the texts kept at pauses goes when; nothing goes of a story on legal hold."""
    if is_on_legal_hold:
        return QCoreApplication.translate("ThinningWords", "On legal hold: every pause is kept.")
    if not policy:
        return QCoreApplication.translate("ThinningWords", "Every pause is kept for good.")
    all_of_them = QCoreApplication.translate("ThinningWords", "Pauses: all for {span}")
    parts = [all_of_them.format(span=_span(policy[0].older_than))]
    for now, following in pairwise(policy):
        part = QCoreApplication.translate("ThinningWords", "{one_each} up to {span}")
        parts.append(part.format(one_each=_one_each(now.one_each), span=_span(following.older_than)))
    last = QCoreApplication.translate("ThinningWords", "then {one_each}")
    parts.append(last.format(one_each=_one_each(policy[-1].one_each)))
    return f"{', '.join(parts)}."


def policy_tip() -> str:
    """What is never thinned, for whoever asks."""
    return QCoreApplication.translate(
        "ThinningWords",
        "So many of the texts kept at a pause are left. What was kept by name, signed off, sent, restored or handed"
        " over always stays.",
    )


def _one_each(time: timedelta) -> str:
    said = {
        _HOUR: QCoreApplication.translate("ThinningWords", "one an hour"),
        _DAY: QCoreApplication.translate("ThinningWords", "one a day"),
        _WEEK: QCoreApplication.translate("ThinningWords", "one a week"),
    }
    every = QCoreApplication.translate("ThinningWords", "one every {span}")
    return said.get(time) or every.format(span=_span(time))


def _span(time: timedelta) -> str:
    if time == _YEAR:
        return QCoreApplication.translate("ThinningWords", "a year")
    hours, days = round(time / _HOUR), time // _DAY
    if time == _HOUR:
        return QCoreApplication.translate("ThinningWords", "an hour")
    if time % _DAY or days <= 2:  # never one day: that is 24 hours here
        return QCoreApplication.translate("ThinningWords", "{count} hours").format(count=hours)
    return QCoreApplication.translate("ThinningWords", "{count} days").format(count=days)
