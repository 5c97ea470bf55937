# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What somebody may do at an instant, and how a sign-off says in whose stead it was given."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from editor_desk.newsroom.approval_words import WORDINGS, told
from editor_desk.newsroom.approvals import Approval, ApprovalKind
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import ALL_ROLES, Person, Role
from editor_desk.newsroom.wording import render

NOON = datetime(2026, 11, 25, 18, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
EVA = Person("eva", "Eva Ochoa", frozenset({Role.REPORTER}), NOON, NOON + HOUR, deputy_by="ben")
NAMES = {"eva": "Eva Ochoa", "ben": "Ben Ortiz", "ana": "Ana Ruiz"}


@pytest.mark.parametrize(
    ("at", "is_deputy"),
    [
        (NOON - timedelta(microseconds=1), False),
        (NOON, True),
        (NOON + HOUR - timedelta(microseconds=1), True),
        (NOON + HOUR, False),
    ],
)
def test_a_deputy_approves_from_to_and_not_a_moment_longer(at: datetime, is_deputy: bool):
    assert EVA.is_deputy_at(at) is is_deputy
    assert EVA.may_act_as(frozenset({Role.APPROVER}), at) is is_deputy
    assert Role.REPORTER in EVA.roles_at(at)


def test_whoever_left_holds_no_role_also_as_deputy():
    gone = Person("eva", "Eva", ALL_ROLES, NOON, NOON + HOUR, is_active=False)
    assert gone.roles_at(NOON) == frozenset()
    assert not gone.is_deputy_at(NOON)
    assert not gone.will_be_deputy(NOON)


@pytest.mark.parametrize("kind", list(ApprovalKind))
def test_every_kind_of_sign_off_says_in_whose_stead_it_was_given(kind: ApprovalKind):
    given = Approval(
        "1", Language.EN, "0" * 64, 1, "eva", NOON, kind=kind, reason="alone", heard_by="ana", deputy_of="ben"
    )
    for at in (NOON, NOON + 25 * HOUR):
        said = render(told(given, NAMES, at), WORDINGS)
        assert "Eva Ochoa" in said
        assert "deputy of Ben Ortiz" in said
