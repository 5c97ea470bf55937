# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Names from a table and into one: looked at before they are taken, all of them or none."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor_desk.newsroom.known_names import KnownName, NameKind
from editor_desk.newsroom.people import Role
from editor_desk.newsroom.problems import BrokenInput, Refused
from editor_desk.store.names_list import NamesOf, NamesQuery
from editor_desk.workflow import flags, people
from editor_desk.workflow.known_names import add_name, undo_names
from editor_desk.workflow.names_file import NamesImport, export_names, plan_import, read_names, take_import
from editor_desk.workflow.work import Work
from tests.workflow.newsroom import Newsroom


def _own(newsroom: Newsroom) -> list[KnownName]:
    with newsroom.desk.store.look() as unit:
        return [each for each in unit.known_names() if each.by]


def _plan(newsroom: Newsroom, path: Path, text: str) -> NamesImport:
    path.write_text(text, "utf-8")
    return plan_import(newsroom.ana, path, read_names(path))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_table_is_read_however_the_spreadsheet_wrote_it(tmp_path: Path, encoding: str, separator: str):
    path = tmp_path / "names.csv"
    lines = (("EN", "ES", "Tipo"), ("Ávila Street", "calle Ávila|Ávila", "lugar"), ("METRORail", "", ""))
    path.write_text("\r\n".join(separator.join(cells) for cells in lines) + "\r\n\r\n", encoding)
    one, other = read_names(path)
    assert (one.en, one.es, one.kind, one.line) == (
        ("Ávila Street",),
        ("calle Ávila", "Ávila"),
        NameKind.PLACE,
        2,
    )
    assert (other.en, other.es, other.kind, other.line) == (("METRORail",), (), None, 3)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Name,Nombre\nGarza,Garza\n", "names.file.columns"),
        ("EN\nGarza\n", "names.file.columns"),
        ("", "names.file.columns"),
        ("EN,ES,English\nGarza,Garza,Garza\n", "names.file.twice"),
        ("EN,ES\n", "names.file.none"),
        ("EN,ES\nGarza,Garza,person\n", "names.file.wide"),
        ("EN,ES\nGarza,Garza\n–,…\n", "names.file.line"),
        ("EN,ES,Kind\nGarza,,somebody\n", "names.file.kind"),
        ("EN,ES\n" + "word " * 99 + ",\n", "names.file.long"),
    ],
)
def test_a_table_with_something_wrong_is_not_taken_in_part(
    newsroom: Newsroom, tmp_path: Path, text: str, code: str
):
    path = tmp_path / "names.csv"
    path.write_text(text, "utf-8")
    with pytest.raises(BrokenInput) as raised:
        read_names(path)
    assert raised.value.message.code == code
    assert _own(newsroom) == []


def test_letters_that_are_not_utf_8_are_said(tmp_path: Path):
    path = tmp_path / "names.csv"
    path.write_bytes("EN,ES\nÁvila,Ávila\n".encode("cp1252"))
    with pytest.raises(BrokenInput, match=r"names\.file\.letters"):
        read_names(path)
    with pytest.raises(BrokenInput, match=r"names\.file "):
        read_names(tmp_path / "nowhere.csv")


def test_doubles_are_joined_and_shown_before_they_are_taken(newsroom: Newsroom, tmp_path: Path):
    (garza,) = add_name(newsroom.ana, ["Elena Garza"]).names
    plan = _plan(
        newsroom,
        tmp_path / "names.csv",
        "EN,ES\nElena Garza,Elena Garza Ruiz\nPort Authority,Autoridad Portuaria\nelena garza,\n"
        "Port Board,autoridad portuaria\nsheriff,alguacil\n",
    )
    assert [(each.en, each.es) for each in plan.added] == [
        (("Port Authority", "Port Board"), ("Autoridad Portuaria",))
    ]
    (joined,) = plan.joined
    assert (joined.before.id, joined.after.es) == (garza, ("Elena Garza", "Elena Garza Ruiz"))
    assert (plan.same, plan.contradictions) == (2, ())
    assert len(_own(newsroom)) == 1
    told = take_import(newsroom.ana, plan)
    assert len(told.names) == 2 == len(_own(newsroom))
    with newsroom.desk.store.look() as unit:
        assert [each.code for each in unit.events() if each.code.startswith("name")] == [
            "name.added",
            "names.imported",
        ]
    assert newsroom.desk.store.verify().problems == ()


def test_a_file_is_taken_back_in_one_act(newsroom: Newsroom, tmp_path: Path):
    (garza,) = add_name(newsroom.ana, ["Elena Garza"]).names
    plan = _plan(newsroom, tmp_path / "names.csv", "EN,ES\nElena Garza,Elena Garza Ruiz\nBayou City,\n")
    taken = take_import(newsroom.ana, plan)
    undo_names(newsroom.ana, [(each, None) for each in taken.names])
    assert [(each.id, each.es) for each in _own(newsroom)] == [(garza, ())]
    assert newsroom.desk.store.verify().problems == ()


def test_lines_that_contradict_the_list_stop_the_file_or_are_left_out(newsroom: Newsroom, tmp_path: Path):
    plan = _plan(newsroom, tmp_path / "names.csv", "EN,ES\nBayou City,\nsheriff,delito grave\n")
    assert [(each.line, each.name, each.other) for each in plan.contradictions] == [(3, "sheriff", "felony")]
    with pytest.raises(Refused, match=r"names\.file\.refused"):
        take_import(newsroom.ana, plan)
    assert _own(newsroom) == []
    take_import(newsroom.ana, plan, leave_contradictions=True)
    assert [each.en for each in _own(newsroom)] == [("Bayou City",)]


def test_a_list_that_changed_since_it_was_looked_at_is_looked_at_again(newsroom: Newsroom, tmp_path: Path):
    plan = _plan(newsroom, tmp_path / "names.csv", "EN,ES\nBayou City,\n")
    add_name(newsroom.ben, ["Bayou City"])
    with pytest.raises(Refused, match=r"names\.file\.meanwhile"):
        take_import(newsroom.ana, plan)


def test_a_file_with_a_withheld_name_is_not_taken(newsroom: Newsroom, tmp_path: Path):
    flags.set_flags(newsroom.ben, newsroom.begin(), flags.FlagsWanted(withheld=("Juan Pérez",)))
    plan = _plan(newsroom, tmp_path / "names.csv", "EN,ES\nBayou City,\nJuan Pérez,\n")
    with pytest.raises(Refused, match=r"names\.withheld"):
        take_import(newsroom.ana, plan)
    assert _own(newsroom) == []


def test_who_may_edit_no_text_takes_no_file(newsroom: Newsroom, tmp_path: Path):
    dora = people.add_person(newsroom.desk.work, "Dora", frozenset({Role.WEB_PRODUCER}))
    plan = _plan(newsroom, tmp_path / "names.csv", "EN,ES\nBayou City,\n")
    with pytest.raises(Refused, match=r"names\.role"):
        take_import(Work(newsroom.desk.store, dora, newsroom.desk.now), plan)


@pytest.mark.parametrize("name", ["list.csv", "list.tsv"])
def test_what_was_written_out_comes_in_as_the_same(newsroom: Newsroom, tmp_path: Path, name: str):
    add_name(newsroom.ana, ["Garza, Elena", "Elena “Nena” Garza"], ["Elena Garza"], note="Mayor, since 2024")
    add_name(newsroom.ana, ["METRORail"])
    path = tmp_path / name
    export_names(newsroom.ana, path, NamesQuery())
    plan = plan_import(newsroom.ana, path, read_names(path))
    with newsroom.desk.store.look() as unit:
        in_all = unit.names_page(NamesQuery()).in_all
    assert (plan.added, plan.joined, plan.contradictions, plan.same) == ((), (), (), in_all)
    export_names(newsroom.ana, path, NamesQuery(of=NamesOf.OWN))
    assert len(read_names(path)) == 2


def test_a_table_that_cannot_be_written_is_said(newsroom: Newsroom, tmp_path: Path):
    with pytest.raises(Refused, match=r"names\.file\.write"):
        export_names(newsroom.ana, tmp_path / "nowhere" / "list.csv", NamesQuery())
