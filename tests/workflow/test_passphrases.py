# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Nobody sits down as somebody who has a passphrase without it, and guessing takes longer and longer."""

from __future__ import annotations

import gzip
import json
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from editor_desk.desk import Desk
from editor_desk.newsroom.passphrases import FREE_TRIES, ORDINARY, HashCost
from editor_desk.newsroom.people import Person, Role
from editor_desk.newsroom.problems import Refused
from editor_desk.store.mirror.writing import write_due
from editor_desk.workflow import passphrases, sitting_down, stories
from editor_desk.workflow.passphrases import give_passphrase, prove, remove_passphrase, set_passphrase
from editor_desk.workflow.phrase_hash import hash_of
from editor_desk.workflow.rebuilding import rebuild
from tests.workflow.conftest import Clock
from tests.workflow.newsroom import Newsroom

CHEAP = HashCost(passes=1, memory=64, lanes=1)
PHRASE = "seven quiet herons"
OTHER = "ocho garzas calladas"


def code_of(error: pytest.ExceptionInfo[Refused]) -> str:
    return error.value.message.code


def sit(newsroom: Newsroom, person: Person, phrase: str | None) -> sitting_down.SatDown:
    return sitting_down.sit_down(newsroom.desk.store, person.id, phrase, newsroom.desk.now, CHEAP)


def wrong_tries(newsroom: Newsroom, person: Person) -> int:
    with newsroom.desk.store.look() as unit:
        return unit.passphrase(person.id).wrong


@pytest.fixture
def ana(newsroom: Newsroom) -> Person:
    """Ana has a passphrase."""
    set_passphrase(newsroom.ana, PHRASE, cost=CHEAP)
    return newsroom.ana.person


def test_whoever_has_none_sits_down_as_always(newsroom: Newsroom):
    assert sit(newsroom, newsroom.ben.person, None).person.name == "Ben Ortiz"


def test_nobody_sits_down_as_ana_without_her_passphrase(newsroom: Newsroom, ana: Person):
    for phrase in (None, "", "   "):
        with pytest.raises(Refused) as error:
            sit(newsroom, ana, phrase)
        assert code_of(error) == "passphrase.needed"
    with pytest.raises(Refused) as error:
        sit(newsroom, ana, OTHER)
    assert code_of(error) == "passphrase.wrong"
    assert sit(newsroom, ana, PHRASE).person == ana


def test_a_desk_does_not_open_as_ana_without_it(newsroom: Newsroom, ana: Person, clock: Clock):
    sit(newsroom, ana, PHRASE)
    path = newsroom.desk.store.path
    for name in ("Ana Ruiz", None):  # by name, and because she was here last
        with pytest.raises(Refused):
            Desk.open(path, name, now=clock)
        with pytest.raises(Refused):
            Desk.open(path, name, now=clock, ask_passphrase=lambda _person: OTHER)
        with Desk.open(path, name, now=clock, ask_passphrase=lambda _person: PHRASE) as desk:
            assert desk.person == ana


def test_a_desk_that_waits_for_a_passphrase_takes_no_act_of_a_person(
    newsroom: Newsroom, ana: Person, clock: Clock
):
    sit(newsroom, ana, PHRASE)
    with Desk.open(newsroom.desk.store.path, now=clock, ask_passphrase=None) as desk:
        assert desk.waits_for == ana
        with pytest.raises(Refused):
            stories.new_story(desk.work)
        assert desk.store.backup().is_file()  # what needs nobody goes on
        with pytest.raises(Refused):
            desk.sit_down("Ana Ruiz", OTHER)
        assert desk.waits_for == ana
        desk.sit_down("Ana Ruiz", PHRASE)
        stories.new_story(desk.work)


def test_a_refused_chair_leaves_who_sits_there(newsroom: Newsroom, ana: Person):
    sit(newsroom, newsroom.ben.person, None)
    with pytest.raises(Refused):
        sit(newsroom, ana, OTHER)
    assert sitting_down.seat_of(newsroom.desk.store, None).person == newsroom.ben.person


def test_the_phrase_is_the_same_however_its_accents_and_spaces_were_typed(newsroom: Newsroom):
    set_passphrase(newsroom.ana, "man\u0303ana  temprano", cost=CHEAP)
    sit(newsroom, newsroom.ana.person, "\u00a0ma\u00f1ana\u00a0 temprano\n")


def test_a_short_one_is_refused_and_nothing_else_is_asked_of_it(newsroom: Newsroom):
    for phrase in ("1234567", "  1234567  ", ""):
        with pytest.raises(Refused) as error:
            set_passphrase(newsroom.ana, phrase, cost=CHEAP)
        assert code_of(error) == "passphrase.short"
    with pytest.raises(Refused):
        set_passphrase(newsroom.ana, "x" * 2000, cost=CHEAP)
    set_passphrase(newsroom.ana, "aaaaaaaa", cost=CHEAP)


def test_changing_or_removing_it_asks_for_the_old_one(newsroom: Newsroom, ana: Person):
    acts: tuple[Callable[..., object], ...] = (
        lambda old: set_passphrase(newsroom.ana, OTHER, old, CHEAP),
        lambda old: remove_passphrase(newsroom.ana, old, CHEAP),
    )
    for act in acts:
        for old in (None, OTHER):
            with pytest.raises(Refused):
                act(old)
    set_passphrase(newsroom.ana, OTHER, PHRASE, CHEAP)
    with pytest.raises(Refused):
        sit(newsroom, ana, PHRASE)
    remove_passphrase(newsroom.ana, OTHER, CHEAP)
    sit(newsroom, ana, None)


def test_after_five_wrong_ones_even_the_right_one_waits(newsroom: Newsroom, ana: Person, clock: Clock):
    for _ in range(FREE_TRIES):
        with pytest.raises(Refused):
            sit(newsroom, ana, OTHER)
    with pytest.raises(Refused) as error:
        sit(newsroom, ana, PHRASE)
    assert code_of(error) == "passphrase.wait"
    assert 0 < error.value.message.params["seconds"] <= 5  # type: ignore[operator]
    clock.at += timedelta(seconds=5)
    (told,) = sit(newsroom, ana, PHRASE).messages
    assert (told.code, told.params["count"]) == ("passphrase.told.tries", FREE_TRIES)
    assert wrong_tries(newsroom, ana) == 0
    assert sit(newsroom, ana, PHRASE).messages == ()


def test_a_try_during_the_wait_is_not_looked_at_and_makes_it_no_longer(newsroom: Newsroom, ana: Person):
    for _ in range(FREE_TRIES + 2):
        with pytest.raises(Refused):
            sit(newsroom, ana, OTHER)
    assert wrong_tries(newsroom, ana) == FREE_TRIES


def test_the_wait_outlives_the_program_and_holds_for_every_other_one(
    newsroom: Newsroom, ana: Person, clock: Clock
):
    for _ in range(FREE_TRIES + 3):
        with pytest.raises(Refused):
            sit(newsroom, ana, OTHER)
        clock.at += timedelta(seconds=25)
    with pytest.raises(Refused) as error:
        Desk.open(newsroom.desk.store.path, "Ana Ruiz", now=clock, ask_passphrase=lambda _person: PHRASE)
    assert code_of(error) == "passphrase.wait"


def test_setting_the_clock_back_ends_no_wait_and_locks_nobody_out(
    newsroom: Newsroom, ana: Person, clock: Clock
):
    for _ in range(FREE_TRIES):
        with pytest.raises(Refused):
            sit(newsroom, ana, OTHER)
    clock.at -= timedelta(days=30)
    with pytest.raises(Refused) as error:
        sit(newsroom, ana, PHRASE)
    assert code_of(error) == "passphrase.wait"
    clock.at += timedelta(seconds=5)
    sit(newsroom, ana, PHRASE)


def test_ending_the_program_while_it_looks_makes_no_try_free(
    newsroom: Newsroom, ana: Person, monkeypatch: pytest.MonkeyPatch
):
    def killed(*_: object) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr(passphrases, "is_right", killed)
    with pytest.raises(KeyboardInterrupt):
        sit(newsroom, ana, PHRASE)
    assert wrong_tries(newsroom, ana) == 1


def test_many_programs_at_once_get_no_more_tries_than_one(newsroom: Newsroom, ana: Person):
    tried: list[str] = []

    def guess() -> None:
        try:
            prove(newsroom.desk.store, ana, OTHER, newsroom.desk.now, CHEAP)
        except Refused as refused:
            tried.append(refused.message.code)

    hands = [threading.Thread(target=guess) for _ in range(12)]
    for hand in hands:
        hand.start()
    for hand in hands:
        hand.join()
    assert len(tried) == 12
    assert wrong_tries(newsroom, ana) < FREE_TRIES + 3  # a second or two goes by meanwhile
    assert tried.count("passphrase.wait") >= 12 - FREE_TRIES - 2


def test_wrong_tries_are_in_the_diary_without_the_phrase(newsroom: Newsroom, ana: Person):
    with pytest.raises(Refused):
        sit(newsroom, ana, OTHER)
    with newsroom.desk.store.look() as unit:
        entry = unit.events()[-1]
    assert (entry.code, entry.payload) == ("passphrase.wrong", {"person": ana.id, "tries": 1})
    assert newsroom.desk.store.verify().problems == ()


def test_an_administrator_gives_another_and_the_person_is_told_once(newsroom: Newsroom, ana: Person):
    give_passphrase(newsroom.ben, ana.id, OTHER, CHEAP)
    with pytest.raises(Refused):
        sit(newsroom, ana, PHRASE)
    (told,) = sit(newsroom, ana, OTHER).messages
    assert (told.code, told.params["person"]) == ("passphrase.told.given", "Ben Ortiz")
    assert sit(newsroom, ana, OTHER).messages == ()


def test_who_lost_theirs_to_an_administrator_hears_that_anyone_can_sign_as_them(
    newsroom: Newsroom, ana: Person
):
    give_passphrase(newsroom.ben, ana.id, None, CHEAP)
    (told,) = sit(newsroom, ana, None).messages
    assert told.code == "passphrase.told.removed"
    assert sit(newsroom, ana, None).messages == ()


def test_only_an_administrator_gives_one_to_somebody_else_and_nobody_to_themselves_that_way(
    newsroom: Newsroom, ana: Person
):
    with pytest.raises(Refused) as error:
        give_passphrase(newsroom.ana, newsroom.ben.person.id, OTHER, CHEAP)
    assert code_of(error) == "people.only_administrators"
    with pytest.raises(Refused):
        give_passphrase(newsroom.ben, newsroom.ben.person.id, OTHER, CHEAP)
    assert newsroom.ana.person == ana


def test_a_given_one_takes_the_wait_away(newsroom: Newsroom, ana: Person):
    for _ in range(FREE_TRIES):
        with pytest.raises(Refused):
            sit(newsroom, ana, OTHER)
    give_passphrase(newsroom.ben, ana.id, OTHER, CHEAP)
    sit(newsroom, ana, OTHER)


def test_a_hash_of_former_days_is_made_again_when_the_person_is_there(newsroom: Newsroom, ana: Person):
    dearer = replace(CHEAP, passes=2)
    prove(newsroom.desk.store, ana, PHRASE, newsroom.desk.now, dearer)
    with newsroom.desk.store.look() as unit:
        kept = unit.passphrase(ana.id).hash
    assert kept is not None
    assert "t=2" in kept
    sit(newsroom, ana, PHRASE)


def test_an_ordinary_hash_costs_what_rfc_9106_recommends():
    assert hash_of(PHRASE, ORDINARY).startswith("$argon2id$v=19$m=65536,t=3,p=4$")


def test_neither_phrase_nor_hash_is_anywhere_but_in_its_table(
    newsroom: Newsroom, ana: Person, tmp_path: Path
):
    with pytest.raises(Refused):
        sit(newsroom, ana, OTHER)
    desk = newsroom.desk
    write_due(desk.store)
    with desk.store.look() as unit:
        everything = json.dumps([entry.payload for entry in unit.events()]) + repr(unit.people())
        hashed = unit.passphrase(ana.id).hash or ""
    for file in desk.store.folder.rglob("*"):
        if file.is_file() and not file.name.startswith("desk.sqlite") and "backups" not in file.parts:
            data = file.read_bytes()
            everything += (gzip.decompress(data) if file.suffix == ".gz" else data).decode(errors="replace")
    for secret in (PHRASE, OTHER, hashed, hashed.rpartition("$")[2], "argon2"):
        assert secret not in everything


def test_a_store_rebuilt_from_plain_files_has_no_passphrases_and_says_so(
    newsroom: Newsroom, ana: Person, tmp_path: Path, clock: Clock
):
    newsroom.begin()
    write_due(newsroom.desk.store)
    target = tmp_path / "again" / "desk.sqlite"
    (mirror,) = (each for each in newsroom.desk.store.folder.iterdir() if (each / "people.json").is_file())
    rebuilt = rebuild(mirror, target, now=clock, computer_user="eva", say=str)
    assert "rebuilt.left_out" in [message.code for message in rebuilt.messages]
    with Desk.open(target, "Ana Ruiz", now=clock) as desk, desk.store.look() as unit:
        assert unit.with_passphrase() == frozenset()


def test_whoever_left_does_not_sit_down_with_the_right_one(newsroom: Newsroom, ana: Person):
    from editor_desk.workflow.people import change_person

    change_person(newsroom.ben, ana.id, is_active=False)
    with pytest.raises(Refused) as error:
        sit(newsroom, ana, PHRASE)
    assert code_of(error) == "people.inactive"
    assert sitting_down.seat_of(newsroom.desk.store, None).person.id != ana.id
    change_person(newsroom.ben, ana.id, is_active=True)
    with pytest.raises(Refused):
        sit(newsroom, ana, None)
    assert Role.APPROVER not in sit(newsroom, ana, PHRASE).person.roles


def test_there_is_one_way_to_the_chair():
    source = Path(passphrases.__file__).parents[1]
    ways = {
        path.relative_to(source).as_posix()
        for path in source.rglob("*.py")
        if ".set_last_person(" in path.read_text(encoding="utf-8")
    }
    assert ways == {"workflow/sitting_down.py"}
