# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""One act happens whole or not at all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from editor_desk.newsroom.claims import ClaimStatus
from editor_desk.newsroom.people import ALL_ROLES, Person
from editor_desk.newsroom.problems import BrokenInput, KnownProblem, WrongUsage
from editor_desk.store.store import Store
from tests.store.desk import EN, MONDAY, add, claim, new_id, open_desk, read, shipped_rules, story


def test_an_act_that_fails_leaves_the_store_as_it_was(store: Store):
    owner = story(claims=(claim(),))
    add(store, owner)

    def act() -> None:
        with store.unit() as unit:
            unit.put_edition(owner.id, replace(owner.edition(EN), body="Half a sentence"))
            unit.put_claim(owner.id, replace(owner.claims[0], status=ClaimStatus.VERIFIED))
            unit.append_event(at=MONDAY, person="ana", code="verdict", story=owner.id)
            unit.put_ruleset(shipped_rules(), by="ana", reason="test")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        act()
    assert read(store, owner.id) == owner
    with store.look() as unit:
        assert unit.events() == ()
        assert unit.ruleset().version == 1


def test_the_store_works_on_after_a_failed_act(store: Store):
    with pytest.raises(ZeroDivisionError), store.unit():
        raise ZeroDivisionError
    owner = story()
    add(store, owner)
    assert read(store, owner.id) == owner


def test_what_was_saved_is_there_after_closing(store: Store):
    owner = story(en="Flood plan")
    add(store, owner)
    store.close()
    with open_desk(store.path) as again:
        assert read(again, owner.id) == owner


def test_typing_writes_only_what_changed(store: Store):
    owner = story(en="Flood plan")
    add(store, owner)
    statements: list[str] = []
    with store.unit() as unit:
        unit._connection().set_trace_callback(statements.append)
        unit.put_edition(owner.id, owner.edition(EN))
        unit._session.flush()
        assert not [one for one in statements if one.startswith(("UPDATE", "INSERT", "DELETE"))]
        unit.put_edition(owner.id, replace(owner.edition(EN), body="One more sentence."))
        unit._session.flush()
        unit._connection().set_trace_callback(None)
    written = [one for one in statements if one.startswith(("UPDATE", "INSERT", "DELETE"))]
    assert [one.split()[2] for one in written] == ["journal"], (
        "neither furniture nor body nor search is touched"
    )


def test_looking_cannot_write(store: Store):
    with pytest.raises(BrokenInput), store.look() as unit:
        unit.add_story(story())
    add(store, story())


# Finding what a person means


def test_a_story_is_found_by_id_start_of_id_and_slug(store: Store):
    owner = story("flood-plan")
    add(store, owner)
    with store.look() as unit:
        for ref in (owner.id, owner.id.upper(), owner.id[:4], owner.id[:13], "flood-plan", " flood-plan "):
            assert unit.find_story(ref) == owner


@pytest.mark.parametrize("ref", ["", "abc", "no-such-slug", "%", "____", "'; DROP TABLE story; --"])
def test_an_unknown_story_is_said_to_be_unknown(store: Store, ref: str):
    add(store, story(slug=""))
    with store.look() as unit, pytest.raises(WrongUsage) as problem:
        unit.find_story(ref)
    assert problem.value.message.code == "story.unknown"


def test_a_start_that_fits_two_stories_is_ambiguous(store: Store):
    add(store, *(replace(story(f"s-{n}"), id=f"abcd0000-0000-4000-8000-00000000000{n}") for n in (1, 2)))
    with store.look() as unit:
        with pytest.raises(WrongUsage) as problem:
            unit.find_story("abcd")
        assert problem.value.message.code == "story.ambiguous"
        assert unit.find_story("abcd0000-0000-4000-8000-000000000002").slug == "s-2"


def test_two_stories_of_one_slug_are_ambiguous_by_it(store: Store):
    add(store, story("council"), story("council"))
    with store.look() as unit, pytest.raises(WrongUsage, match=r"story\.ambiguous"):
        unit.find_story("council")


def test_a_slug_is_taken_by_exactly_its_name(store: Store):
    add(store, story("council"))
    with store.look() as unit:
        assert unit.slug_is_taken("council")
        assert not unit.slug_is_taken("counci")


def test_a_claim_is_found_with_its_story(store: Store):
    fact = claim()
    owner = story(claims=(claim("11 to 5"), fact))
    add(store, owner)
    with store.look() as unit:
        assert unit.story_of_claim(fact.id) == (owner, fact)
        assert unit.story_of_claim(fact.id[:8]) == (owner, fact)
        with pytest.raises(WrongUsage, match=r"claim\.unknown"):
            unit.story_of_claim("ffff-nothing")


@pytest.mark.parametrize(
    "act",
    [
        lambda unit: unit.put_edition("nothing", story().edition(EN)),
        lambda unit: unit.put_claim("nothing", claim()),
        lambda unit: unit.put_story(story()),
        lambda unit: unit.revision_content("nothing", EN, 1),
        lambda unit: unit.index_story(story()),
        lambda unit: unit.set_last_person("nobody"),
    ],
)
def test_what_belongs_to_nothing_is_refused_with_a_sentence(store: Store, act):
    with pytest.raises(KnownProblem), store.unit() as unit:
        act(unit)


# The desk


def test_a_new_desk_has_somebody_at_it_and_the_shipped_rules(store: Store):
    with store.look() as unit:
        (ana,) = unit.people()
        assert (ana.name, ana.roles) == ("Ana", ALL_ROLES)
        assert unit.last_person() == ana
        assert unit.ruleset().version == 1
        assert unit.ruleset().kinds["opinion"].needs_label


def test_whoever_sat_down_last_is_remembered(store: Store):
    eva = Person(new_id(), "Eva")
    with store.unit() as unit:
        unit.put_person(eva)
        unit.set_last_person(eva.id)
    store.close()
    with open_desk(store.path) as again, again.look() as unit:
        assert unit.last_person() == eva


def test_a_desk_keeps_its_id(store: Store):
    desk = store.desk
    store.close()
    with open_desk(store.path) as again:
        assert again.desk == desk


def test_new_rules_are_a_new_version_and_bad_ones_are_none(store: Store):
    rules = shipped_rules()
    with store.unit() as unit:
        assert unit.put_ruleset({**rules, "kind": rules["kind"][:1]}, by="ana", reason="fewer kinds") == 2
    with store.look() as unit:
        assert (unit.ruleset().version, list(unit.ruleset().kinds)) == (2, ["news"])
    with pytest.raises(ValueError), store.unit() as unit:
        unit.put_ruleset({**rules, "may_edit": {"no such stage": []}}, by="ana", reason="")
    with store.look() as unit:
        assert unit.ruleset().version == 2


def test_a_fact_about_the_desk_is_noted_and_replaced(store: Store):
    with store.unit() as unit:
        assert unit.setting("last_story") is None
        unit.put_setting("last_story", "one")
        unit.put_setting("last_story", "two")
        assert unit.setting("last_story") == "two"
