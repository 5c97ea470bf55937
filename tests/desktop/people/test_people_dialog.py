# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Who works here, as what, until when as deputy, and who has a passphrase."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from editor_desk.desktop.people import (
    AddPerson,
    Change,
    ChangePassphrase,
    ChangePerson,
    EndDeputy,
    NameDeputy,
    PeopleDialog,
)
from editor_desk.desktop.people.faces import initials
from editor_desk.desktop.who_is_here import Here
from editor_desk.newsroom.people import Role
from editor_desk.newsroom.problems import Refused
from tests.desktop.newsroom_values import ANA, TOM

NOW = datetime(2026, 11, 25, 18, 0, tzinfo=UTC)
"""A Wednesday, noon in Houston."""
FRIDAY_SIX = datetime(2026, 11, 28, 0, 0, tzinfo=UTC)


@pytest.fixture
def show(qtbot):
    def show_people(current=TOM, people=(ANA, TOM), with_passphrase=()):
        dialog: Any = PeopleDialog(None, Here(people, current, NOW, frozenset(with_passphrase)))
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.wishes = []
        dialog.wished.connect(dialog.wishes.append)
        return dialog

    return show_people


def rows(dialog: Any) -> list[str]:
    return [dialog._list.item(row).text() for row in range(dialog._list.count())]


def test_everybody_is_listed_with_roles_and_who_has_a_passphrase(show):
    gone = replace(ANA, id="gone", name="Zoe Gone", is_active=False)
    assert rows(show(people=(gone, ANA, TOM), with_passphrase=("tom",))) == [
        "Ana Rodríguez\nreporter and fact checker",
        "Tom Becker\nevery role · passphrase",
        "Zoe Gone\nworks here no more",
    ]


def test_the_signs_of_people_are_their_initials():
    assert [initials(name) for name in ("Ana Ruiz", "Ana María de la Cruz", "lucía", "")] == [
        "AR",
        "AC",
        "L",
        "",
    ]


def test_roles_are_ticked_and_saved(show):
    dialog = show()
    dialog.choose(ANA.id)
    assert not dialog._save.isEnabled()
    dialog._roles.tick(Role.TRANSLATOR)
    dialog._save.click()
    assert dialog.wishes == [ChangePerson(ANA.id, ANA.name, ANA.roles | {Role.TRANSLATOR}, True)]


def test_somebody_new_needs_a_name_of_their_own_and_a_role(show):
    dialog = show()
    dialog._new.click()
    dialog._name.setText("ana rodríguez")
    dialog._roles.tick(Role.TRANSLATOR)
    assert not dialog._save.isEnabled()
    assert "already" in dialog._who.text()
    dialog._name.setText("  Luz   Peña ")
    dialog._save.click()
    assert dialog.wishes == [AddPerson("Luz Peña", frozenset({Role.TRANSLATOR}))]


def test_somebody_leaves_and_comes_back_and_nobody_leaves_by_their_own_hand(show):
    dialog = show()
    assert not dialog._active.isEnabled()  # Tom himself
    dialog.choose(ANA.id)
    dialog._active.click()
    dialog._save.click()
    assert dialog.wishes == [ChangePerson(ANA.id, ANA.name, ANA.roles, False)]


def test_only_an_administrator_changes_people(show):
    dialog = show(current=ANA)
    assert not dialog._new.isEnabled()
    assert not dialog._save.isVisible()
    assert dialog._name.isReadOnly()
    assert "administrator" in dialog._who.text()
    dialog.choose(TOM.id)
    assert not any(button.isVisible() for button in dialog._phrase_buttons.values())
    assert not dialog._deputy.isVisible()


def test_a_deputy_is_named_until_friday_evening_unless_somebody_says_otherwise(show):
    dialog = show()
    dialog.choose(ANA.id)
    dialog._deputy._name.click()
    assert dialog.wishes == [NameDeputy(ANA.id, NOW, FRIDAY_SIX)]


def test_times_are_those_of_the_desk_and_a_deputy_without_end_cannot_be_named(show):
    dialog = show()
    dialog.choose(ANA.id)
    dialog._deputy.set_times(NOW, NOW)
    assert not dialog._deputy._name.isEnabled()
    dialog._deputy.set_times(NOW, NOW + timedelta(days=93))
    assert not dialog._deputy._name.isEnabled()
    dialog._deputy.set_times(NOW, NOW + timedelta(hours=3))
    assert dialog._deputy.times == (NOW, NOW + timedelta(hours=3))
    assert "America/Chicago" in dialog._deputy._state.text()


def test_a_deputy_says_until_when_and_by_whom_and_is_ended_early(show):
    deputy = replace(ANA, deputy_from=NOW, deputy_to=FRIDAY_SIX, deputy_by=TOM.id)
    dialog = show(people=(deputy, TOM))
    dialog.choose(ANA.id)
    assert "deputy until Friday, 6 p.m." in rows(dialog)[0]
    assert "named by Tom Becker" in dialog._deputy._state.text()
    dialog._deputy._end.click()
    assert dialog.wishes == [EndDeputy(ANA.id)]
    mine = show(current=deputy, people=(deputy, TOM))
    assert mine._deputy._end.isEnabled()  # they may give it back


def test_ones_own_passphrase_is_set_changed_removed_and_another_ones_given(show):
    def offered(dialog: PeopleDialog) -> set[Change]:
        return {change for change, button in dialog._phrase_buttons.items() if button.isVisible()}

    assert offered(show()) == {Change.SET}
    assert offered(show(with_passphrase=("tom",))) == {Change.CHANGE, Change.REMOVE}
    other = show()
    other.choose(ANA.id)
    assert offered(other) == {Change.GIVE}
    other._phrase_buttons[Change.GIVE].click()
    assert other.wishes == [ChangePassphrase(ANA.id, Change.GIVE)]


def test_a_desk_without_passphrases_says_who_can_sign(show):
    assert "anyone at this computer can read and sign as anybody" in show()._open.text()
    with_ana = show(with_passphrase=("ana",))
    assert "Administrators without a passphrase: Tom Becker" in with_ana._open.text()
    assert not show(with_passphrase=("tom",))._open.isVisible()


def test_a_refusal_stands_where_it_was_asked(show):
    dialog = show()
    dialog.refuse(Refused("people.last_administrator", person="Tom Becker"))
    assert "only administrator" in dialog._why.text()
