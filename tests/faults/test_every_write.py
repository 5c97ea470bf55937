# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Every kind of fault at every write: a sentence each, nothing lost, no half state, and mended it goes on.

A small disk that fills page by page lets the failure fall on each write of an act in turn: log, index of the
log, photo, evidence, backup, exported file.
"""

from __future__ import annotations

import sys

import pytest

from tests.faults.conftest import Sweep

if not sys.platform.startswith("linux"):
    pytest.skip("these faults are made with what Linux has", allow_module_level=True)

from tests.faults.acts import ACTS, WITHOUT_A_DESK
from tests.faults.kinds import KINDS

EVERY = [
    (kind, act)
    for kind, how in KINDS.items()
    for act in [*ACTS, *(() if how.at_open_desks_only else WITHOUT_A_DESK)]
]
_ALIKE = ("a file may not grow", "the disk fails")
"""Kinds that take the same way as a full disk; they are tried on the acts that write most kinds of files."""
_TELLING = ("typing", "sign-off", "evidence", "photo", "export", "backup", "open an older desk", "restore")
SOME = [(kind, act) for kind, act in EVERY if kind not in _ALIKE or act in _TELLING]


@pytest.mark.parametrize(("kind", "act"), SOME, ids=[f"{kind}-{act}" for kind, act in SOME])
def test_it_is_said_and_nothing_is_lost(sweep: Sweep, kind: str, act: str):
    _try(sweep, kind, act, thorough=False)


@pytest.mark.soak
@pytest.mark.parametrize(("kind", "act"), EVERY, ids=[f"{kind}-{act}" for kind, act in EVERY])
def test_at_every_single_write(sweep: Sweep, kind: str, act: str):
    _try(sweep, kind, act, thorough=True)


def _try(sweep: Sweep, kind: str, act: str, *, thorough: bool) -> None:
    outcomes = sweep(kind, act, thorough)
    for outcome in outcomes:
        where = f"{kind}, {act}, at {outcome['place']}: {outcome}"
        assert not outcome["bug"], outcome["bug"]
        assert outcome["state"] in ("before", "after"), where
        assert outcome["notes"] == [], where
        if outcome["code"]:
            assert outcome["code"] in KINDS[kind].says, where
            assert outcome["sentence"].endswith("."), where
