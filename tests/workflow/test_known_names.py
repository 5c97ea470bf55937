# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The newsroom's names and terms: who may say what of them, and how it is taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from editor_desk.desk import Desk
from editor_desk.newsroom.known_names import (
    KnownName,
    NameChange,
    NameKind,
    NameStanding,
    NameVersion,
    form_key,
    likely_kind,
)
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import Role
from editor_desk.newsroom.problems import Refused, WrongUsage
from editor_desk.newsroom.withheld import stands_in
from editor_desk.store.mirror.writing import write_due
from editor_desk.store.names_list import NamesOf, NamesOrder, NamesQuery
from editor_desk.store.shipped_names import shipped_names
from editor_desk.workflow import flags, people
from editor_desk.workflow.known_names import (
    accept_name,
    accept_same_name,
    add_name,
    change_name,
    remove_name,
    undo_name,
)
from editor_desk.workflow.name_forms import Forms, find_name
from editor_desk.workflow.work import Changes, Work
from tests.workflow.newsroom import Newsroom

EN, ES = Language.EN, Language.ES
SHERIFF = "program:sheriff"


@pytest.fixture
def cora(desk: Desk) -> Work:
    """Writes, and answers for no text."""
    return Work(desk.store, people.add_person(desk.work, "Cora", frozenset({Role.REPORTER})), desk.now)


def _listed(desk: Desk) -> dict[str, KnownName]:
    with desk.store.look() as unit:
        return {each.en[0]: each for each in unit.known_names()}


def _own(desk: Desk, name_id: str) -> KnownName | None:
    with desk.store.look() as unit:
        return next((each for each in unit.known_names() if each.id == name_id), None)


def test_a_name_is_on_the_list_with_who_and_when(newsroom: Newsroom):
    (added,) = add_name(newsroom.ana, ["Elena Garza"], ["Elena  Garza ", "Elena Garza Ruiz"]).names
    found = _own(newsroom.desk, added)
    assert found is not None
    assert (found.en, found.es) == (("Elena Garza",), ("Elena Garza", "Elena Garza Ruiz"))
    assert (found.kind, found.by) == (NameKind.PERSON, newsroom.ana.person.id)
    assert found.at is not None


def test_a_name_written_alike_in_both_needs_no_spanish(newsroom: Newsroom):
    add_name(newsroom.ana, ["METRORail"], ["METRORail"])
    add_name(newsroom.ana, [], ["Canta Ranas"])
    listed = _listed(newsroom.desk)
    assert listed["METRORail"].es == () == listed["Canta Ranas"].es
    assert listed["Canta Ranas"].forms(ES) == ("Canta Ranas",)


def test_a_name_without_letters_is_refused(newsroom: Newsroom):
    for en, es in (([], []), (["  "], [""]), (["…"], []), (["Garza"], ["–"])):
        with pytest.raises(WrongUsage, match=r"names\.empty"):
            add_name(newsroom.ana, en, es)


def test_a_paragraph_is_no_name(newsroom: Newsroom):
    with pytest.raises(WrongUsage, match=r"names\.long"):
        add_name(newsroom.ana, ["The council approved 24 new buses on Tuesday. " * 9])


def test_a_form_stands_in_one_entry_only(newsroom: Newsroom):
    add_name(newsroom.ana, ["Port Authority"], ["Autoridad Portuaria"])
    for en, es in ((["port authority"], []), (["Harbor Board"], ["autoridad portuaria"]), (["Sheriff"], [])):
        with pytest.raises(Refused, match=r"names\.taken"):
            add_name(newsroom.ana, en, es)


def test_what_is_all_capitals_is_another_word(newsroom: Newsroom):
    """METRO is the agency; the metro is a train."""
    add_name(newsroom.ana, ["subway"], ["metro"])
    assert _listed(newsroom.desk)["subway"].es == ("metro",)


def test_what_was_changed_is_taken_back_step_by_step(newsroom: Newsroom):
    (name,) = add_name(newsroom.ana, ["Bayou City"]).names
    change_name(newsroom.ana, name, es=["Ciudad del Bayou"])
    change_name(newsroom.ana, name, kind=NameKind.TERM)
    undo_name(newsroom.ana, name)
    now = _own(newsroom.desk, name)
    assert now is not None
    assert (now.kind, now.es) == (NameKind.PLACE, ("Ciudad del Bayou",))
    undo_name(newsroom.ana, name)
    now = _own(newsroom.desk, name)
    assert now is not None
    assert now.es == ()
    undo_name(newsroom.ana, name)
    assert _own(newsroom.desk, name) is None
    with pytest.raises(Refused, match=r"names\.nothing_to_undo"):
        undo_name(newsroom.ana, name)


def test_a_removed_name_keeps_its_row_and_says_by_whom(newsroom: Newsroom):
    (name,) = add_name(newsroom.ana, ["Bayou City"]).names
    remove_name(newsroom.ben, name)
    assert _own(newsroom.desk, name) is None
    with newsroom.desk.store.look() as unit:
        (line,) = unit.names_page(NamesQuery(of=NamesOf.REMOVED)).lines
        history = unit.name_history(name)
    assert (line.who, line.standing) == ("Ben Ortiz", NameStanding.REMOVED)
    assert [each.what for each in history] == [NameChange.ADDED, NameChange.REMOVED]
    with pytest.raises(Refused, match=r"names\.off"):
        remove_name(newsroom.ben, name)
    undo_name(newsroom.ben, name)
    assert _own(newsroom.desk, name) is not None


def test_everybody_adds_forms_and_only_some_take_others_away(newsroom: Newsroom, cora: Work):
    (name,) = add_name(newsroom.ana, ["Elena Garza"]).names
    change_name(cora, name, en=["Elena Garza", "Mayor Garza"])
    acts: tuple[Callable[[], Changes], ...] = (
        lambda: change_name(cora, name, en=["Mayor Garza"]),
        lambda: change_name(cora, name, kind=NameKind.TERM),
        lambda: remove_name(cora, name),
        lambda: remove_name(cora, SHERIFF),
        lambda: change_name(cora, SHERIFF, es=["sheriff"]),
    )
    for act in acts:
        with pytest.raises(Refused, match=r"names\.not_yours"):
            act()
    undo_name(cora, name)
    with pytest.raises(Refused, match=r"names\.not_yours"):
        undo_name(cora, name)
    remove_name(newsroom.ben, name)
    (own,) = add_name(cora, ["Tamale Alley"]).names
    remove_name(cora, own)


def test_who_may_edit_no_text_puts_no_name_on_the_list(desk: Desk):
    dora = people.add_person(desk.work, "Dora", frozenset({Role.WEB_PRODUCER}))
    editing = frozenset[Role]().union(*desk.ruleset().stages.may_edit.values())
    assert Role.WEB_PRODUCER not in editing
    with pytest.raises(Refused, match=r"names\.role"):
        add_name(Work(desk.store, dora, desk.now), ["Garza"])


def test_what_the_program_brings_is_overridden_and_comes_back(newsroom: Newsroom):
    change_name(newsroom.ben, SHERIFF, es=["sheriff", "alguacil"])
    own = _listed(newsroom.desk)["sheriff"]
    assert (own.id, own.es, own.by) == (SHERIFF, ("sheriff", "alguacil"), newsroom.ben.person.id)
    undo_name(newsroom.ben, SHERIFF)
    assert _listed(newsroom.desk)["sheriff"] in shipped_names()
    remove_name(newsroom.ben, SHERIFF)
    assert "sheriff" not in _listed(newsroom.desk)
    undo_name(newsroom.ben, SHERIFF)
    assert _listed(newsroom.desk)["sheriff"].by == ""


def test_the_same_name_makes_a_new_entry_or_joins_one(newsroom: Newsroom):
    story = newsroom.begin()
    made = accept_same_name(newsroom.ana, "Ship Channel Bridge", "puente del canal", NameKind.PLACE, story)
    assert made.stories == (story,)
    accept_same_name(newsroom.ana, "Ship Channel Bridge", "Puente Beltway 8")
    accept_same_name(newsroom.ana, "Beltway Bridge", "puente Beltway 8")
    found = _listed(newsroom.desk)["Ship Channel Bridge"]
    assert found.id == made.names[0]
    assert found.en == ("Ship Channel Bridge", "Beltway Bridge")
    assert found.es == ("puente del canal", "Puente Beltway 8")
    known = accept_same_name(newsroom.ana, "Beltway Bridge", "Puente del canal")
    assert [each.code for each in known.messages] == ["names.known"]
    assert newsroom.desk.store.verify().problems == ()


def test_the_same_name_keeps_how_an_entry_was_written_before(newsroom: Newsroom):
    add_name(newsroom.ana, ["Elena Garza"])
    accept_same_name(newsroom.ana, "Elena Garza", "Elena Garza Ruiz")
    assert _listed(newsroom.desk)["Elena Garza"].es == ("Elena Garza", "Elena Garza Ruiz")


def test_several_forms_are_accepted_at_once(newsroom: Newsroom):
    accept_name(newsroom.ana, ["Ship Channel Bridge", "Channel Bridge"], ["puente del canal"], NameKind.PLACE)
    joined = accept_name(newsroom.ana, ["Channel Bridge"], ["el puente", "puente del canal"])
    assert [each.params["form"] for each in joined.messages] == ["el puente"]
    assert _listed(newsroom.desk)["Ship Channel Bridge"].es == ("puente del canal", "el puente")


def test_the_same_name_joins_what_the_program_brings(newsroom: Newsroom, cora: Work):
    accept_same_name(cora, "sheriff", "jefe del condado")
    assert _listed(newsroom.desk)["sheriff"].es[-1] == "jefe del condado"


def test_the_same_name_never_joins_two_entries(newsroom: Newsroom):
    add_name(newsroom.ana, ["Port Authority"], ["Autoridad Portuaria"])
    with pytest.raises(Refused, match=r"names\.two"):
        accept_same_name(newsroom.ana, "sheriff", "Autoridad Portuaria")
    with pytest.raises(WrongUsage, match=r"names\.empty"):
        accept_same_name(newsroom.ana, "Port Authority", " ")


def test_a_withheld_name_is_never_put_on_the_list(newsroom: Newsroom):
    story = newsroom.begin()
    flags.set_flags(newsroom.ben, story, flags.FlagsWanted(withheld=("Juan Pérez",)))
    acts: tuple[Callable[[], Changes], ...] = (
        lambda: add_name(newsroom.ana, ["Juan Perez"]),
        lambda: accept_same_name(newsroom.ana, "Johnny", "Juan Pérez", story=story),
    )
    for act in acts:
        with pytest.raises(Refused, match=r"names\.withheld"):
            act()
    with newsroom.desk.store.look() as unit:
        assert not any(stands_in(("Juan Pérez",), str(event.payload)) for event in unit.events())


def test_a_name_that_is_withheld_later_is_told_of_and_masked_in_the_plain_file(newsroom: Newsroom):
    add_name(newsroom.ana, ["Juan Pérez"], ["Juan Pérez Luna"])
    write_due(newsroom.desk.store)
    file = newsroom.desk.store.folder / "mirror" / "names.json"
    assert "Juan Pérez" in file.read_text("utf-8")
    story = newsroom.begin()
    said = flags.set_flags(newsroom.ben, story, flags.FlagsWanted(withheld=("Juan Perez",)))
    assert "flags.withheld_on_list" in [each.code for each in said.messages]
    assert not any("Juan" in str(each.params) for each in said.messages)
    write_due(newsroom.desk.store)
    assert not stands_in(("Juan Perez",), file.read_text("utf-8"))
    assert "Luna" in file.read_text("utf-8")


@pytest.mark.parametrize(
    ("form", "kind"),
    [
        ("Elena Garza", NameKind.PERSON),
        ("HISD", NameKind.ORGANISATION),
        ("Port Authority", NameKind.ORGANISATION),
        ("Universidad de Houston", NameKind.ORGANISATION),
        ("Buffalo Bayou", NameKind.PLACE),
        ("condado de Harris", NameKind.PLACE),
        ("felony", NameKind.TERM),
        ("boil-water notice", NameKind.TERM),
    ],
)
def test_what_a_name_is_of_is_proposed_by_its_words(form: str, kind: NameKind):
    assert likely_kind(form) is kind


def test_a_change_based_on_what_is_no_more_is_refused(newsroom: Newsroom):
    (name,) = add_name(newsroom.ana, ["Bayou City"]).names
    seen = _own(newsroom.desk, name)
    change_name(newsroom.ben, name, note="Only in quotes")
    with pytest.raises(Refused, match=r"names\.meanwhile"):
        change_name(newsroom.ana, name, es=["Ciudad del Bayou"], based_on=seen)
    with pytest.raises(Refused, match=r"names\.meanwhile"):
        undo_name(newsroom.ana, name, number=1)


def test_the_diary_tells_of_every_change(newsroom: Newsroom):
    (name,) = add_name(newsroom.ana, ["Bayou City"]).names
    change_name(newsroom.ana, name, es=["Ciudad del Bayou"])
    remove_name(newsroom.ben, name)
    undo_name(newsroom.ben, name)
    with newsroom.desk.store.look() as unit:
        told = [each for each in unit.events() if each.code.startswith("name.")]
    assert [each.code for each in told] == ["name.added", "name.changed", "name.removed", "name.undone"]
    assert told[1].payload is not None
    assert told[1].payload["es"] == ["Ciudad del Bayou"]


def test_asking_for_the_list_again_costs_nothing_until_it_changes(newsroom: Newsroom):
    store = newsroom.desk.store
    with store.look() as unit:
        before, version = unit.known_names(), unit.names_version()
    with store.look() as unit:
        assert unit.known_names() is before
    add_name(newsroom.ana, ["Bayou City"])
    with store.look() as unit:
        assert unit.names_version() != version
        assert len(unit.known_names()) == len(before) + 1


def test_an_act_taken_back_leaves_no_name_behind(newsroom: Newsroom):
    add_name(newsroom.ana, ["Bayou City"])
    with newsroom.desk.store.look() as unit:
        before = unit.known_names()
        (name,) = (each for each in before if each.en == ("Bayou City",))
        last = unit.known_name(name.id)
    assert last is not None
    with pytest.raises(ZeroDivisionError):
        _change_and_fail(newsroom.desk, replace(last, number=2, name=replace(name, en=("Space City",))))
    with newsroom.desk.store.look() as unit:
        assert unit.known_names() == before


def _change_and_fail(desk: Desk, version: NameVersion) -> None:
    with desk.store.unit() as unit:
        unit.put_names((version,))
        assert version.name in unit.known_names()
        raise ZeroDivisionError


def test_the_list_is_searched_without_accents_and_sorted(newsroom: Newsroom):
    add_name(newsroom.ana, ["Ávila Street"], ["calle Ávila"], NameKind.PLACE)
    add_name(newsroom.ben, ["Zavala Street"], ["calle Zavala"], NameKind.PLACE)

    def asked(**wanted: object) -> list[str]:
        with newsroom.desk.store.look() as unit:
            page = unit.names_page(NamesQuery(**wanted))  # type: ignore[arg-type]
            return [line.name.en[0] for line in page.lines]

    assert asked(search="AVILA stre") == ["Ávila Street"]
    assert asked(search="calle") == ["Ávila Street", "Zavala Street"]
    assert asked(search="calle", order=NamesOrder.WHO, is_descending=True)[0] == "Zavala Street"
    assert asked(of=NamesOf.OWN, order=NamesOrder.WHEN) == ["Ávila Street", "Zavala Street"]
    assert asked(search="corte de comisionados") == ["commissioners court"]
    assert asked(kind=NameKind.PLACE, of=NamesOf.OWN) == ["Ávila Street", "Zavala Street"]


def test_an_entry_is_found_by_its_forms_and_by_its_id(newsroom: Newsroom):
    (name,) = add_name(newsroom.ana, ["Bayou City"], ["Ciudad del Bayou"]).names
    with newsroom.desk.store.look() as unit:
        for ref in ("bayou city", "Ciudad del Bayou", name, name[:9]):
            assert find_name(unit, ref).id == name
        assert find_name(unit, "alguacil").id == SHERIFF
        with pytest.raises(WrongUsage, match=r"names\.ambiguous"):
            find_name(unit, "program:s")
        with pytest.raises(WrongUsage, match=r"names\.unknown"):
            find_name(unit, "Nobody")


def test_what_the_program_brings_contradicts_itself_nowhere():
    names = shipped_names()
    assert len({each.id for each in names}) == len(names) > 40
    index = Forms(())
    for each in names:
        assert index.taken(each) is None, each
        index.take(each)
        for language in Language:
            keys = [form_key(form) for form in each.forms(language)]
            assert len(keys) == len(set(keys)), each


def test_the_list_is_kept_by_a_backup(newsroom: Newsroom, tmp_path: Path):
    add_name(newsroom.ana, ["Bayou City"])
    backup = newsroom.desk.store.backup()
    with Desk.open(backup, now=newsroom.desk.now) as again:
        assert "Bayou City" in _listed(again)
