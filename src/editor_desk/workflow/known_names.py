# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The newsroom's names and terms: put on the list, changed, taken off, taken back; what a name was is kept.

Whoever may edit a text adds entries and forms. What others put there, or the program brings, is cut back only by
those who answer for texts (decision 0035).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from editor_desk.newsroom.known_names import (
    LONGEST_FORM,
    KnownName,
    NameChange,
    NameKind,
    NameStanding,
    NameVersion,
    form_key,
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
from editor_desk.workflow.work import Changes, Work, new_id

WORDINGS = {
    "names.added": QT_TRANSLATE_NOOP("Newsroom", "“{name}” is on the list of names."),
    "names.joined": QT_TRANSLATE_NOOP("Newsroom", "“{form}” now counts as “{name}”."),
    "names.known": QT_TRANSLATE_NOOP("Newsroom", "“{name}” is on the list of names already."),
    "names.changed": QT_TRANSLATE_NOOP("Newsroom", "“{name}” was changed on the list of names."),
    "names.removed": QT_TRANSLATE_NOOP("Newsroom", "“{name}” was taken off the list of names."),
    "names.undone": QT_TRANSLATE_NOOP("Newsroom", "The last change of “{name}” was taken back."),
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
_SHORTEST_REF = 4


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
    with work.store.unit() as unit:
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
        to = history[meant.number - 2] if meant.number > 1 else None
        if to is not None:
            name, standing = to.name, to.standing
        else:
            shipped = _shipped(name_id)
            name = shipped or last.name
            standing = NameStanding.AS_SHIPPED if shipped else NameStanding.REMOVED
        said = Message("names.undone", _told(meant.name))
        return _put(unit, work, name, NameChange.UNDONE, last, None, said, standing, undoes=meant.number)


def accept_same_name(
    work: Work, en_form: str, es_form: str, kind: NameKind | None = None, story: str | None = None
) -> Changes:
    """Two forms name the same ("same name" of the Compare tab): a form more of an entry that has one of them, else a
    new entry.

    Raises ``WrongUsage`` where one of them is empty, ``Refused`` where they belong to two entries.
    """
    with work.store.unit() as unit:
        (en, es) = tidy_forms((en_form,)), tidy_forms((es_form,))
        if not en or not es:
            raise WrongUsage("names.empty")
        index = Forms(unit.known_names())
        first, second = index.of(Language.EN, en[0]), index.of(Language.ES, es[0])
        if first and second and first.id != second.id:
            raise Refused("names.two", en=en[0], es=es[0], name=first_form(first), other=first_form(second))
        entry = first or second
        if entry is None:
            forms = written(en, es)
            name = KnownName(new_id(), kind or likely_kind(en[0]), *forms)
            said = Message("names.added", _told(name))
            return _put(unit, work, name, NameChange.ADDED, None, story, said)
        if first and second:
            return Changes(messages=(Message("names.known", _told(entry)),), names=(entry.id,))
        added = es[0] if first else en[0]
        # What had one way to be written keeps it, in both languages.
        forms = written((*entry.forms(Language.EN), *en), (*entry.forms(Language.ES), *es))
        after = replace(entry, en=forms[0], es=forms[1])
        said = Message("names.joined", {"form": added, **_told(entry)})
        return _put(unit, work, after, NameChange.CHANGED, unit.known_name(entry.id), story, said)


class Forms:
    """Which entry has a form, in which language."""

    def __init__(self, names: Iterable[KnownName]) -> None:
        self._of: dict[tuple[Language, str], KnownName] = {}
        for name in names:
            self.take(name)

    def take(self, name: KnownName) -> None:
        """An entry more, or as it is now."""
        for language in Language:
            for form in name.forms(language):
                self._of[language, form_key(form)] = name

    def of(self, language: Language, form: str) -> KnownName | None:
        """The entry that has this form; None where none has."""
        return self._of.get((language, form_key(form)))

    def taken(self, name: KnownName) -> tuple[str, KnownName] | None:
        """A form of an entry that another entry has, with that one."""
        for language in Language:
            for form in name.forms(language):
                other = self.of(language, form)
                if other is not None and other.id != name.id:
                    return form, other
        return None


def written(en: Iterable[str], es: Iterable[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The forms of both languages as they are kept; raises ``WrongUsage`` where there is nothing to read."""
    english, spanish = _distinct(tidy_forms(en)), _distinct(tidy_forms(es))
    english = english or spanish
    if not english or not all(any(map(str.isalpha, form)) for form in (*english, *spanish)):
        raise WrongUsage("names.empty")
    for form in (*english, *spanish):
        if len(form) > LONGEST_FORM:
            raise WrongUsage("names.long", most=LONGEST_FORM, form=f"{form[:40]}…")
    return english, () if spanish == english else spanish


def first_form(name: KnownName) -> str:
    """What an entry is called."""
    return (name.forms(Language.EN) or ("",))[0]


def last_change(history: tuple[NameVersion, ...]) -> NameVersion | None:
    """The newest change of an entry that was not taken back."""
    undone = {each.undoes for each in history if each.undoes is not None}
    changes = (each for each in reversed(history) if each.what is not NameChange.UNDONE)
    return next((each for each in changes if each.number not in undone), None)


def find_name(unit: Unit, ref: str) -> KnownName:
    """The entry a person means: its id, an unambiguous start of it (4 letters or more), or one of its forms."""
    names = unit.known_names()
    index = Forms(names)
    found = index.of(Language.EN, ref) or index.of(Language.ES, ref)
    if found is not None:
        return found
    start = ref.strip().lower()
    begins = [each for each in names if len(start) >= _SHORTEST_REF and each.id.startswith(start)]
    if len(begins) > 1 and start not in (each.id for each in begins):
        choices = tuple(each.id for each in begins[:9])
        raise WrongUsage("names.ambiguous", ref=ref, choices=choices)
    exact = [each for each in begins if each.id == start] or begins
    if not exact:
        raise WrongUsage("names.unknown", ref=ref)
    return exact[0]


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
    undoes: int | None = None,
) -> Changes:
    refuse_unless_editor(unit, work)
    if standing is not NameStanding.REMOVED:
        taken = Forms(unit.known_names()).taken(name)
        if taken is not None:
            raise Refused("names.taken", form=taken[0], name=first_form(taken[1]))
        refuse_withheld(unit, (name,))
    if story is not None:
        unit.story(story)
    version = next_version(work, name, what, last, story, standing, undoes)
    unit.put_names((version,))
    work.record(unit, f"name.{what.value}", story, None, payload_of(version))
    return Changes((story,) if story else (), messages=(said,), names=(name.id,))


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


def _distinct(forms: tuple[str, ...]) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for form in forms:
        found.setdefault(form_key(form), form)
    return tuple(found.values())


def _one_line(note: str) -> str:
    return " ".join(note.split())
