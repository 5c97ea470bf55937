# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A page of any table or index gone bad: a sentence, nothing more written, the bad file set aside whole.

SQLite has no check sum over what stands in a page. A flipped bit in a text may go unnoticed by the database; the
diary, revisions and sign-offs have hashes of their own (``tests/store/test_verify.py``).
"""

from __future__ import annotations

import sys

import pytest

from tests.faults.conftest import Sweep

if not sys.platform.startswith("linux"):
    pytest.skip("the room of faults is made with what Linux has", allow_module_level=True)

from tests.faults.damage import HOWS


@pytest.mark.parametrize("how", [*HOWS])
def test_a_bad_page_is_said_and_the_store_left_alone(sweep: Sweep, how: str):
    _try(sweep, how, thorough=False)


@pytest.mark.soak
@pytest.mark.parametrize("how", [*HOWS])
def test_every_single_page(sweep: Sweep, how: str):
    _try(sweep, how, thorough=True)


def _try(sweep: Sweep, how: str, *, thorough: bool) -> None:
    outcomes = sweep("damage", how, thorough)
    assert len(outcomes) > 15
    for outcome in outcomes:
        where = f"{outcome['place']}, {how}: {outcome}"
        assert not outcome["bug"], where
        assert outcome["notes"] == [], where
        # Flipped bits that leave a page readable are a text that reads otherwise.
        assert outcome["code"] or how == "flipped", where
