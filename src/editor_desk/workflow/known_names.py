# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The newsroom's names and terms: put on the list, changed, taken off, taken back; what a name was is kept.

Whoever may edit a text adds entries and forms. What others put there, or the program brings, is cut back only by
those who answer for texts (decision 0035).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from editor_desk.newsroom.known_names import (
    KnownName,
    NameChange,
    NameKind,
    NameStanding,
    NameVersion,
    likely_kind,
    tidy_forms,
)
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import Role
from editor_desk.newsroom.problems import Refused, WrongUsage
from editor_desk.newsroom.withheld import stands_in
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Message
from editor_desk.store.shipped_names import shipped_names
from editor_desk.store.unit import Unit
from editor_desk.workflow.name_forms import Forms, first_form, last_change, written
from editor_desk.workflow.work import Changes, Work, new_id

WORDINGS = {
    "names.added": QT_TRANSLATE_NOOP("Newsroom", "“{name}” is on the list of names."),
    "names.joined": QT_TRANSLATE_NOOP("Newsroom", "“{form}” now counts as “{name}”."),
    "names.known": QT_TRANSLATE_NOOP("Newsroom", "“{name}” is on the list of names already."),
    "names.changed": QT_TRANSLATE_NOOP("Newsroom", "“{name}” was changed on the list of names."),
    "names.removed": QT_TRANSLATE_NOOP("Newsroom", "“{name}” was taken off the list of names."),
    "names.undone": QT_TRANSLATE_NOOP("Newsroom", "The last change of “{name}” was taken back."),
    "names.undone.several": QT_TRANSLATE_NOOP("Newsroom", "The last change of {count} names was taken back."),
    "names.empty": QT_TRANSLATE_NOOP(
        "Newsroom", "A name needs letters in at least one language. Nothing was changed."
    ),
    "names.long": QT_TRANSLATE_NOOP(
        "Newsroom", "A name has no more than {most} letters; “{form}” is a text. Nothing was changed."
    ),
    "names.taken": QT_TRANSLATE_NOOP(
        "Newsroom",
        "“{form}” is on the list already, as a form of “{name}”. Nothing was changed; change that entry.",
    ),
    "names.two": QT_TRANSLATE_NOOP(
        "Newsroom",
        "“{en}” is a form of “{name}” and “{es}” of “{other}”: two entries of the list. Nothing was changed; if they"
        " are the same, take one of them off first.",
    ),
    "names.withheld": QT_TRANSLATE_NOOP(
        "Newsroom",
        "A story withholds this name; it must stand nowhere else, the list of names included. Nothing was changed.",
    ),
    "names.unknown": QT_TRANSLATE_NOOP(
        "Newsroom", "There is no “{ref}” on the list of names. Nothing was changed."
    ),
    "names.ambiguous": QT_TRANSLATE_NOOP(
        "Newsroom", "“{ref}” can be several names: {choices}. Nothing was changed; say more of the id."
    ),
    "names.off": QT_TRANSLATE_NOOP("Newsroom", "“{name}” is off the list already. Nothing was changed."),
    "names.role": QT_TRANSLATE_NOOP(
        "Newsroom", "{person} may not put names on the list; that takes one of: {role}. Nothing was changed."
    ),
    "names.not_yours": QT_TRANSLATE_NOOP(
        "Newsroom",
        "“{name}” was put on the list by {owner}. Adding a form is open to everybody; anything else takes one of:"
        " {role}. Nothing was changed.",
    ),
    "names.not_yours.program": QT_TRANSLATE_NOOP(
        "Newsroom",
        "“{name}” comes with the program. Adding a form is open to everybody; anything else takes one of: {role}."
        " Nothing was changed.",
    ),
    "names.meanwhile": QT_TRANSLATE_NOOP(
        "Newsroom", "“{name}” was changed by somebody else meanwhile. Nothing was changed; look at it again."
    ),
    "names.nothing_to_undo": QT_TRANSLATE_NOOP(
        "Newsroom", "There is no change of “{name}” left to take back. Nothing was changed."
    ),
}

CURATORS = frozenset({Role.COPY_EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
"""They answer for the words of the newsroom: they may cut back what others put on the list."""


def add_name(
    work: Work,
    en: Iterable[str] = (),
    es: Iterable[str] = (),
    kind: NameKind | None = None,
    note: str = "",
    story: str | None = None,
) -> Changes:
    """Put a name or term on the list; only Spanish forms, or the same in both, is a name written alike in both.

    Raises ``WrongUsage`` without letters, ``Refused`` where a form is on the list already or a story withholds it.
    """
    with work.store.unit() as unit:
        forms = written(en, es)
        name = KnownName(new_id(), kind or likely_kind((forms[0] or ("",))[0]), *forms, note=_one_line(note))
        return _put(unit, work, name, NameChange.ADDED, None, story, Message("names.added", _told(name)))


def change_name(
    work: Work,
    name_id: str,
    *,
    en: Iterable[str] | None = None,
    es: Iterable[str] | None = None,
    kind: NameKind | None = None,
    note: str | None = None,
    based_on: KnownName | None = None,
) -> Changes:
    """Change an entry; what is None stays. ``based_on`` is what the person saw of it.

    An entry of the program is not edited: the newsroom's own takes its place. Raises ``Refused`` as ``add_name``, and
    where forms of somebody else's entry are taken away by who may not.
    """
    with work.store.unit() as unit:
        before, last = _found(unit, name_id)
        if based_on is not None and _says(based_on) != _says(before):
            raise Refused("names.meanwhile", **_told(before))
        forms = written(before.en if en is None else en, before.es if es is None else es)
        said = before.note if note is None else _one_line(note)
        after = replace(before, en=forms[0], es=forms[1], kind=kind or before.kind, note=said)
        if _says(after) == _says(before):
            return Changes()
        if not _only_adds(before, after):
            _refuse_unless_theirs(unit, work, before)
        return _put(unit, work, after, NameChange.CHANGED, last, None, Message("names.changed", _told(after)))


def remove_name(work: Work, name_id: str) -> Changes:
    """Take an entry off the list; it stays with its history, and ``undo_name`` brings it back."""
    with work.store.unit() as unit:
        before, last = _found(unit, name_id)
        _refuse_unless_theirs(unit, work, before)
        said = Message("names.removed", _told(before))
        return _put(unit, work, before, NameChange.REMOVED, last, None, said, NameStanding.REMOVED)


def undo_name(work: Work, name_id: str, number: int | None = None) -> Changes:
    """Take back the last change of an entry that was not taken back yet; asked again, the one before it.

    ``number`` names the change that is meant: raises ``Refused`` where another came after it.
    """
    return undo_names(work, ((name_id, number),))


def undo_names(work: Work, changes: Sequence[tuple[str, int | None]]) -> Changes:
    """Take back the last change of each of several entries, those of an import, in one act or not at all."""
    with work.store.unit() as unit:
        versions = [_taken_back(unit, work, name_id, number) for name_id, number in changes]
        ids = {each.name.id for each in versions}
        index = Forms(each for each in unit.known_names() if each.id not in ids)
        standing = [each.name for each in versions if each.standing is not NameStanding.REMOVED]
        _put_all(unit, work, versions, index, standing)
        if len(versions) == 1:
            work.record(unit, "name.undone", payload=payload_of(versions[0]))
            said = Message("names.undone", _told(versions[0].name))
        else:
            work.record(unit, "names.undone", payload={"names": [payload_of(each) for each in versions]})
            said = Message("names.undone.several", {"count": len(versions)})
    return Changes(messages=(said,), names=tuple(each.name.id for each in versions))


def accept_same_name(
    work: Work, en_form: str, es_form: str, kind: NameKind | None = None, story: str | None = None
) -> Changes:
    """Two forms name the same ("same name" of the Compare tab): a form more of an entry that has one of them, else a
    new entry.

    Raises ``WrongUsage`` where one of them is empty, ``Refused`` where they belong to two entries.
    """
    en, es = tidy_forms((en_form,)), tidy_forms((es_form,))
    if not en or not es:
        raise WrongUsage("names.empty")
    return accept_name(work, en, es, kind, story=story)


def accept_name(
    work: Work,
    en: Iterable[str],
    es: Iterable[str],
    kind: NameKind | None = None,
    note: str = "",
    story: str | None = None,
) -> Changes:
    """These forms all name the same: forms more of the entry that has some of them, else a new entry."""
    with work.store.unit() as unit:
        english, spanish = written(en, es)
        index = Forms(unit.known_names())
        found = index.all_of(english, spanish or english)
        if len({entry.id for _, entry in found}) > 1:
            form, entry = found[0]
            other, another = next(each for each in found if each[1].id != entry.id)
            names = {"name": first_form(entry), "other": first_form(another)}
            raise Refused("names.two", en=form, es=other, **names)
        if not found:
            name = KnownName(
                new_id(), kind or likely_kind(english[0]), english, spanish, note=_one_line(note)
            )
            said = Message("names.added", _told(name))
            return _put(unit, work, name, NameChange.ADDED, None, story, said)
        entry = found[0][1]
        # What had one way to be written keeps it, in both languages.
        forms = written(
            (*entry.forms(Language.EN), *english), (*entry.forms(Language.ES), *(spanish or english))
        )
        after = replace(entry, en=forms[0], es=forms[1])
        if all(after.forms(language) == entry.forms(language) for language in Language):
            return Changes(messages=(Message("names.known", _told(entry)),), names=(entry.id,))
        known = {form for language in Language for form in entry.forms(language)}
        added = next(form for form in (*english, *spanish) if form not in known)
        said = Message("names.joined", {"form": added, **_told(entry)})
        return _put(unit, work, after, NameChange.CHANGED, unit.known_name(entry.id), story, said)


def last_numbers(unit: Unit, ids: Iterable[str]) -> tuple[tuple[str, int | None], ...]:
    """Entries with the number of the last change of each, as ``undo_names`` takes them."""
    changes = ((name_id, last_change(unit.name_history(name_id))) for name_id in ids)
    return tuple((name_id, change.number if change else None) for name_id, change in changes)


def refuse_unless_editor(unit: Unit, work: Work) -> None:
    """Raise ``Refused`` for whoever may edit no text at any stage: names serve those who write."""
    editing = frozenset[Role]().union(*unit.ruleset().stages.may_edit.values(), CURATORS)
    if not work.person.may_act_as(editing, work.now()):
        raise Refused("names.role", person=work.person.name, role=_named(editing))


def refuse_withheld(unit: Unit, names: Iterable[KnownName]) -> None:
    """Raise ``Refused`` where a form says a name that a story withholds: everybody reads the list."""
    withheld = unit.withheld_anywhere()
    if withheld and any(stands_in(withheld, form) for each in names for form in (*each.en, *each.es)):
        raise Refused("names.withheld")


def next_version(
    work: Work,
    name: KnownName,
    what: NameChange,
    last: NameVersion | None,
    story: str | None = None,
    standing: NameStanding = NameStanding.STANDS,
    undoes: int | None = None,
) -> NameVersion:
    """The version that follows the last one, by whoever acts, now."""
    number = last.number + 1 if last else 1
    return NameVersion(number, what, standing, replace(name, by=work.person.id, at=work.now()), undoes, story)


def payload_of(version: NameVersion) -> dict[str, object]:
    """What the diary says of it."""
    name = version.name
    return {
        "name": name.id,
        "number": version.number,
        "kind": name.kind.value,
        "en": list(name.en),
        "es": list(name.es),
        "note": name.note,
    }


def _put(
    unit: Unit,
    work: Work,
    name: KnownName,
    what: NameChange,
    last: NameVersion | None,
    story: str | None,
    said: Message,
    standing: NameStanding = NameStanding.STANDS,
) -> Changes:
    if story is not None:
        unit.story(story)
    version = next_version(work, name, what, last, story, standing)
    _put_all(
        unit, work, (version,), Forms(unit.known_names()), () if standing is NameStanding.REMOVED else (name,)
    )
    work.record(unit, f"name.{what.value}", story, None, payload_of(version))
    return Changes((story,) if story else (), messages=(said,), names=(name.id,))


def _put_all(
    unit: Unit, work: Work, versions: Sequence[NameVersion], index: Forms, standing: Iterable[KnownName]
) -> None:
    """Write them, where those that count agree with the list and with one another."""
    refuse_unless_editor(unit, work)
    standing = tuple(standing)
    for name in standing:
        taken = index.taken(name)
        if taken is not None:
            raise Refused("names.taken", form=taken[0], name=first_form(taken[1]))
        index.take(name)
    refuse_withheld(unit, standing)
    unit.put_names(versions)


def _taken_back(unit: Unit, work: Work, name_id: str, number: int | None) -> NameVersion:
    """The version that takes back the last change of an entry."""
    history = unit.name_history(name_id)
    if not history:
        raise WrongUsage("names.unknown", ref=name_id)
    last = history[-1]
    meant = last_change(history)
    if meant is None:
        raise Refused("names.nothing_to_undo", **_told(last.name))
    if number is not None and meant.number != number:
        raise Refused("names.meanwhile", **_told(last.name))
    if meant.name.by != work.person.id:
        _refuse_unless_curator(work, last.name, meant.name.by, unit)
    if meant.number > 1:
        to = history[meant.number - 2]
        name, standing = to.name, to.standing
    else:
        shipped = _shipped(name_id)
        name = shipped or last.name
        standing = NameStanding.AS_SHIPPED if shipped else NameStanding.REMOVED
    return next_version(work, name, NameChange.UNDONE, last, None, standing, meant.number)


def _found(unit: Unit, name_id: str) -> tuple[KnownName, NameVersion | None]:
    """An entry that counts, with what the newsroom said last of it."""
    last = unit.known_name(name_id)
    if last is not None and last.standing is NameStanding.STANDS:
        return last.name, last
    if last is not None and last.standing is NameStanding.REMOVED:
        raise Refused("names.off", **_told(last.name))
    shipped = _shipped(name_id)
    if shipped is None:
        raise WrongUsage("names.unknown", ref=name_id)
    return shipped, last


def _shipped(name_id: str) -> KnownName | None:
    return next((each for each in shipped_names() if each.id == name_id), None)


def _refuse_unless_theirs(unit: Unit, work: Work, name: KnownName) -> None:
    """What somebody put on the list alone, they may cut back."""
    others = {each.name.by for each in unit.name_history(name.id)} - {work.person.id}
    if _shipped(name.id) is not None or others:
        _refuse_unless_curator(work, name, next(iter(sorted(others)), ""), unit)


def _refuse_unless_curator(work: Work, name: KnownName, owner: str, unit: Unit) -> None:
    if work.person.may_act_as(CURATORS, work.now()):
        return
    if not owner:
        raise Refused("names.not_yours.program", role=_named(CURATORS), **_told(name))
    person = unit.person(owner)
    known_as = person.name if person else owner
    raise Refused("names.not_yours", owner=known_as, role=_named(CURATORS), **_told(name))


def _only_adds(before: KnownName, after: KnownName) -> bool:
    """Whether every form stays where it was, and forms came behind."""
    return (before.kind, before.note) == (after.kind, after.note) and all(
        after.forms(language)[: len(before.forms(language))] == before.forms(language)
        for language in Language
    )


def _says(name: KnownName) -> tuple[object, ...]:
    return name.kind, name.en, name.es, name.note


def _told(name: KnownName) -> dict[str, str]:
    return {"name": first_form(name)}


def _named(roles: Iterable[Role]) -> tuple[str, ...]:
    return tuple(sorted(role.value for role in roles))


def _one_line(note: str) -> str:
    return " ".join(note.split())
