# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Who may change who works here; deputies; and that what somebody may do counts at the instant of the act."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from editor_desk.desk import Desk
from editor_desk.newsroom.people import ALL_ROLES, Person, Role
from editor_desk.newsroom.problems import Refused, WrongUsage
from editor_desk.newsroom.stages import Stage
from editor_desk.workflow import people, sitting_down, steps, stories
from editor_desk.workflow.people import add_person, change_person, end_deputy, name_deputy
from editor_desk.workflow.steps import StepDetails
from editor_desk.workflow.work import Work
from tests.workflow.conftest import Clock
from tests.workflow.newsroom import EN, Newsroom

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
REPORTER = frozenset({Role.REPORTER})


def code_of(error: pytest.ExceptionInfo[Refused]) -> str:
    return error.value.message.code


def founder(newsroom: Newsroom) -> Person:
    return newsroom.desk.people()[0]


@pytest.fixture
def eva(newsroom: Newsroom) -> Work:
    """Eva reports; she is nobody's deputy yet."""
    person = add_person(newsroom.ben, "Eva Ochoa", frozenset(Role) - {Role.APPROVER, Role.ADMINISTRATOR})
    return replace(newsroom.ana, person=person)


def as_now(newsroom: Newsroom, work: Work) -> Work:
    """The same person as the store knows them now."""
    with newsroom.desk.store.look() as unit:
        return replace(work, person=people.known_person(unit, work.person.id))


# Who changes people


def test_only_an_administrator_adds_renames_promotes_or_lets_go(newsroom: Newsroom, eva: Work):
    ben = newsroom.ben.person.id
    acts: tuple[Callable[..., object], ...] = (
        lambda: add_person(eva, "Tomás", REPORTER),
        lambda: change_person(eva, ben, name="Benjamin"),
        lambda: change_person(eva, eva.person.id, roles=ALL_ROLES),
        lambda: change_person(eva, ben, is_active=False),
    )
    for act in acts:
        with pytest.raises(Refused) as error:
            act()
        assert code_of(error) == "people.only_administrators"


def test_what_changed_is_in_the_diary_with_what_it_was(newsroom: Newsroom, eva: Work):
    change_person(newsroom.ben, eva.person.id, name=" Eva  Ochoa Díaz ", roles=REPORTER)
    with newsroom.desk.store.look() as unit:
        entry = unit.events()[-1]
    assert entry.code == "people.changed"
    assert entry.payload is not None
    assert (entry.payload["name"], entry.payload["name_before"]) == ("Eva Ochoa Díaz", "Eva Ochoa")
    assert entry.payload["roles"] == ["reporter"]


def test_two_people_cannot_have_one_name(newsroom: Newsroom, eva: Work):
    for name in ("ana ruiz", "  "):
        with pytest.raises(WrongUsage):
            change_person(newsroom.ben, eva.person.id, name=name)
    change_person(newsroom.ben, eva.person.id, name="EVA OCHOA")


def test_the_last_administrator_keeps_the_role_and_stays(newsroom: Newsroom):
    first, ben = founder(newsroom), newsroom.ben
    by_founder = replace(ben, person=first)
    change_person(ben, first.id, roles=REPORTER)
    acts: tuple[Callable[..., object], ...] = (
        lambda: change_person(ben, ben.person.id, roles=REPORTER),
        lambda: change_person(by_founder, ben.person.id, is_active=False),
    )
    for act in acts:
        with pytest.raises(Refused):
            act()
    with pytest.raises(Refused) as error:
        change_person(ben, ben.person.id, roles=REPORTER)
    assert code_of(error) == "people.last_administrator"


def test_nobody_sends_themselves_away(newsroom: Newsroom):
    with pytest.raises(Refused) as error:
        change_person(newsroom.ben, newsroom.ben.person.id, is_active=False)
    assert code_of(error) == "people.not_oneself"


def test_an_administrator_may_give_the_role_up_while_another_is_there(newsroom: Newsroom):
    gone = change_person(newsroom.ben, newsroom.ben.person.id, roles=REPORTER)
    assert gone.roles == REPORTER


def test_whoever_left_stays_in_history_and_gets_nothing_new(newsroom: Newsroom):
    story_id = newsroom.begin()
    ana = newsroom.ana.person
    stories.set_fields(newsroom.ben, story_id, {"assignee": "Ana Ruiz"})
    change_person(newsroom.ben, ana.id, is_active=False)
    assert ana.id in {person.id for person in newsroom.desk.people()}
    assert newsroom.edition(story_id).author == ana.id
    other = stories.new_story(newsroom.ben).stories[0]
    acts: tuple[Callable[..., object], ...] = (
        lambda: stories.set_fields(newsroom.ben, other, {"assignee": "Ana Ruiz"}),
        lambda: stories.set_fields(newsroom.ben, other, {"assignee": "Ana Ruiz"}, EN),
        lambda: steps.advance(
            newsroom.ben, story_id, Stage.RETURNED, (EN,), StepDetails("no", for_person="Ana Ruiz")
        ),
    )
    for act in acts:
        with pytest.raises(Refused) as error:
            act()
        assert code_of(error) == "people.inactive"
    stories.set_fields(newsroom.ben, story_id, {"assignee": "Ana Ruiz"})  # hers it was already


def test_nobody_is_deleted_even_by_hand(newsroom: Newsroom):
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(newsroom.desk.store.path)) as connection, pytest.raises(sqlite3.Error):
        connection.execute("DELETE FROM person")


# What somebody may do counts at the instant of the act


def test_whoever_left_while_their_window_was_open_does_nothing_more(newsroom: Newsroom):
    story_id = newsroom.begin()
    newsroom.to_ready(story_id)
    change_person(replace(newsroom.ben, person=founder(newsroom)), newsroom.ben.person.id, is_active=False)
    acts: tuple[Callable[..., object], ...] = (
        lambda: newsroom.sign(story_id),
        lambda: newsroom.sign(story_id, phone="Ben Ortiz", by=newsroom.ana),
        lambda: steps.advance(newsroom.ben, story_id, Stage.SPIKED, (EN,), StepDetails("old")),
        lambda: add_person(newsroom.ben, "Tomás", REPORTER),
    )
    for act in acts:
        with pytest.raises(Refused):
            act()
    assert newsroom.stage(story_id) is Stage.READY
    assert newsroom.story(story_id).approvals == ()


def test_roles_taken_by_another_program_are_gone_for_a_window_that_still_shows_them(newsroom: Newsroom):
    story_id = newsroom.begin()
    newsroom.to_ready(story_id)
    change_person(replace(newsroom.ben, person=founder(newsroom)), newsroom.ben.person.id, roles=REPORTER)
    with pytest.raises(Refused) as error:
        newsroom.sign(story_id)
    assert code_of(error) == "people.lost_role"
    assert newsroom.story(story_id).approvals == ()
    desk = newsroom.desk
    desk.sit_down("Ben Ortiz")
    change_person(replace(newsroom.ben, person=founder(newsroom)), newsroom.ben.person.id, name="Ben O.")
    assert desk.look_who_sits_here()
    assert desk.person.name == "Ben O."
    assert not desk.look_who_sits_here()


def test_whoever_heard_the_phone_works_here_too(newsroom: Newsroom, eva: Work):
    story_id = newsroom.begin()
    newsroom.to_ready(story_id)
    change_person(newsroom.ben, eva.person.id, is_active=False)
    with pytest.raises(Refused):
        newsroom.sign(story_id, phone="Ben Ortiz", by=eva)


def test_a_stranger_does_nothing(newsroom: Newsroom):
    stranger = replace(newsroom.ben, person=Person("nobody-here", "Nobody", ALL_ROLES))
    with pytest.raises(Refused):
        stories.new_story(stranger)


# Deputies


def test_a_deputy_signs_in_their_time_and_what_they_signed_stands(
    newsroom: Newsroom, eva: Work, clock: Clock
):
    first, second = newsroom.begin(), newsroom.begin()
    newsroom.to_ready(first)
    newsroom.to_ready(second)
    with pytest.raises(Refused):
        newsroom.sign(first, by=eva)
    name_deputy(newsroom.ben, eva.person.id, clock.at, clock.at + DAY)
    deputy = as_now(newsroom, eva)
    newsroom.sign(first, by=deputy)
    (approval,) = newsroom.story(first).approvals
    assert (approval.by, approval.deputy_of) == (eva.person.id, newsroom.ben.person.id)
    clock.at += DAY
    with pytest.raises(Refused):
        newsroom.sign(second, by=deputy)  # a dialog that stood open since then
    assert newsroom.stage(first) is Stage.APPROVED
    assert newsroom.story(first).approvals == (approval,)
    assert newsroom.desk.store.verify().problems == ()


def test_a_deputy_may_say_yes_on_the_phone_in_their_time_only(newsroom: Newsroom, eva: Work, clock: Clock):
    story_id = newsroom.begin()
    newsroom.to_ready(story_id)
    name_deputy(newsroom.ben, eva.person.id, clock.at + HOUR, clock.at + DAY)
    with pytest.raises(Refused):
        newsroom.sign(story_id, phone="Eva Ochoa")
    clock.at += HOUR
    newsroom.sign(story_id, phone="Eva Ochoa")
    assert newsroom.story(story_id).approvals[0].deputy_of == newsroom.ben.person.id


def test_who_signs_in_their_own_right_is_no_deputy(newsroom: Newsroom):
    story_id = newsroom.signed_off()
    assert newsroom.story(story_id).approvals[0].deputy_of is None


def test_an_approver_names_a_deputy_and_a_deputy_names_nobody(newsroom: Newsroom, eva: Work, clock: Clock):
    carla = add_person(newsroom.ben, "Carla Ibarra", frozenset({Role.APPROVER}))
    by_carla = replace(newsroom.ben, person=carla)
    with pytest.raises(Refused) as error:
        name_deputy(newsroom.ana, eva.person.id, clock.at, clock.at + DAY)
    assert code_of(error) == "people.deputy_role"
    named = name_deputy(by_carla, eva.person.id, clock.at, clock.at + DAY)
    assert named.deputy_by == carla.id
    with pytest.raises(Refused):
        name_deputy(as_now(newsroom, eva), newsroom.ana.person.id, clock.at, clock.at + DAY)


def test_a_deputys_time_is_of_this_world(newsroom: Newsroom, eva: Work, clock: Clock):
    now = clock.at
    for since, until, code in (
        (now + DAY, now + DAY, "people.deputy_order"),
        (now - 2 * DAY, now - DAY, "people.deputy_order"),
        (now, now + 93 * DAY, "people.deputy_long"),
    ):
        with pytest.raises(Refused) as error:
            name_deputy(newsroom.ben, eva.person.id, since, until)
        assert code_of(error) == code
    with pytest.raises(Refused) as error:
        name_deputy(newsroom.ben, founder(newsroom).id, now, now + DAY)
    assert code_of(error) == "people.deputy_approves"


def test_a_deputy_ends_early_by_who_named_them_by_themselves_or_an_administrator(
    newsroom: Newsroom, eva: Work, clock: Clock
):
    carla, dario = (add_person(newsroom.ben, name, frozenset({Role.APPROVER})) for name in ("Carla", "Darío"))
    by_carla, by_dario = (replace(newsroom.ben, person=each) for each in (carla, dario))
    story_id = newsroom.begin()
    newsroom.to_ready(story_id)
    for ends in (by_carla, eva, newsroom.ben):
        name_deputy(by_carla, eva.person.id, clock.at, clock.at + DAY)
        deputy = as_now(newsroom, eva)
        with pytest.raises(Refused) as error:
            end_deputy(by_dario, eva.person.id)
        assert code_of(error) == "people.deputy_not_yours"
        with pytest.raises(Refused):
            name_deputy(by_dario, eva.person.id, clock.at, clock.at + HOUR)
        end_deputy(deputy if ends is eva else ends, eva.person.id)
        with pytest.raises(Refused):
            newsroom.sign(story_id, by=deputy)
    with pytest.raises(Refused):
        end_deputy(newsroom.ben, eva.person.id)


def test_whoever_leaves_is_no_deputy_when_they_come_back(newsroom: Newsroom, eva: Work, clock: Clock):
    name_deputy(newsroom.ben, eva.person.id, clock.at, clock.at + DAY)
    change_person(newsroom.ben, eva.person.id, is_active=False)
    back = change_person(newsroom.ben, eva.person.id, is_active=True)
    assert Role.APPROVER not in back.roles_at(clock.at)


def test_whoever_sat_here_last_and_left_is_not_seated_again(newsroom: Newsroom, eva: Work, clock: Clock):
    newsroom.desk.sit_down("Eva Ochoa")
    change_person(newsroom.ben, eva.person.id, is_active=False)
    with Desk.open(newsroom.desk.store.path, now=clock) as desk:
        assert desk.person.is_active
        with pytest.raises(Refused):
            desk.sit_down("Eva Ochoa")
    assert sitting_down.seat_of(newsroom.desk.store, None).person.is_active
