# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the store tells an editor when something is wrong: what happened, what is safe, what to do."""

from __future__ import annotations

from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP

WORDINGS = {
    # Opening
    "store.missing": QT_TRANSLATE_NOOP(
        "Newsroom", "There is no store at {path}. Nothing was created; check the place and its name."
    ),
    "store.not_there": QT_TRANSLATE_NOOP(
        "Newsroom",
        "The store at {path} is not there any more. Nothing was changed or created; connect the disk it lies on, or"
        " say where it is now.",
    ),
    "store.is_a_folder": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{path} is a folder, and the store is a file in it. Nothing was changed; name the file itself.",
    ),
    "store.not_a_store": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{path} is not a store of Editor Desk. It was left exactly as it is; choose another file.",
    ),
    "store.emptied": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{path} is empty, although its photos, evidence or backups are still beside it."
        " Nothing was changed; restore the newest backup.",
    ),
    "store.vanished": QT_TRANSLATE_NOOP(
        "Newsroom",
        "There is no store at {path} any more, although its backups are still beside it. Nothing was created;"
        " put the file back or restore the newest backup. For a new desk choose another folder.",
    ),
    "store.foreign_log": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{path} and the log {log} beside it do not belong together: one of them was copied or put back without"
        " the other. Nothing was changed; put back the two of one moment, or restore the newest backup.",
    ),
    "store.network_place": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{path} lies on a network ({kind}). Nothing was created there: over a network the locks that keep two"
        " computers from writing into each other do not hold, and the store would be damaged. Keep the store on"
        " a disk of this computer; backups and exported stories may lie on the network.",
    ),
    "store.synced_folder": QT_TRANSLATE_NOOP(
        "Newsroom",
        "The store lies in a folder that {service} copies to other computers. It may copy a store that is just"
        " being written, and two computers would write over each other. What you write is safe here; better keep"
        " the store in another folder and let {service} have the backups.",
    ),
    "store.newer": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{path} was last opened by a newer Editor Desk (store version {store_version}; this program knows"
        " up to version {program_version}). It was left exactly as it is; update the program to open it.",
    ),
    "store.rules_unknown": QT_TRANSLATE_NOOP(
        "Newsroom",
        "The rules of this desk (version {version}) name something this Editor Desk does not know ({words})."
        " Nothing was changed; open the desk with the program that wrote them, or restore a backup.",
    ),
    "store.older": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{path} is of an older Editor Desk (store version {store_version}, now {program_version})."
        " It is brought up to date, after a backup, when the desk opens it.",
    ),
    "store.opening_stopped": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{path} is of an older Editor Desk; the backup that comes before bringing it up to date was stopped."
        " The store was left exactly as it is; open the desk again when there is time for it.",
    ),
    # Faults at work
    "store.locked": QT_TRANSLATE_NOOP(
        "Newsroom",
        "Another program is writing to {path} and did not finish in time. Nothing was changed;"
        " try again in a moment.",
    ),
    "store.full": QT_TRANSLATE_NOOP(
        "Newsroom",
        "The disk that holds {path} is full. Everything saved before is safe, this last change was not saved;"
        " make room and save again.",
    ),
    "store.read_only": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{path} cannot be written to. What is in it is safe, nothing was changed; ask for the right to write"
        " in that folder, or choose another place.",
    ),
    "store.cannot_open": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{path} cannot be opened. Nothing was changed; check that the disk is there and that you may read"
        " and write in its folder.",
    ),
    "store.damaged": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{path} is damaged and was not written to. The backups beside it are safe;"
        " restore the newest one, which sets this file aside and keeps it.",
    ),
    "store.disk": QT_TRANSLATE_NOOP(
        "Newsroom",
        "The disk failed while {path} was read or written. Everything saved before is kept, this last change"
        " was not saved; check the disk and save again.",
    ),
    "store.gone": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{path} is not there any more: its disk was pulled out, or the file or its folder was moved or renamed."
        " What was saved is safe in it, this last change was not saved; put it back where it was and save again.",
    ),
    "store.replaced": QT_TRANSLATE_NOOP(
        "Newsroom",
        "What lies at {path} now is not the store that was opened. Nothing was changed there,"
        " this last change was not saved; put the store back where it was and save again.",
    ),
    "store.unsuitable_place": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{path} lies where a store cannot be kept safely (a network folder, for instance)."
        " Nothing was changed; keep the store on a disk of this computer.",
    ),
    # Finding
    "story.unknown": QT_TRANSLATE_NOOP("Newsroom", "There is no story “{ref}”. Nothing was changed."),
    "story.ambiguous": QT_TRANSLATE_NOOP(
        "Newsroom",
        "“{ref}” can mean {count} stories. Nothing was changed; write more of its id.",
    ),
    "claim.unknown": QT_TRANSLATE_NOOP("Newsroom", "There is no fact “{ref}”. Nothing was changed."),
    "claim.ambiguous": QT_TRANSLATE_NOOP(
        "Newsroom",
        "“{ref}” can mean {count} facts. Nothing was changed; write more of its id.",
    ),
    "evidence.unknown": QT_TRANSLATE_NOOP("Newsroom", "There is no proof “{ref}”. Nothing was changed."),
    "evidence.ambiguous": QT_TRANSLATE_NOOP(
        "Newsroom",
        "“{ref}” can mean {count} proofs. Nothing was changed; write more of its id.",
    ),
    "pin.unknown": QT_TRANSLATE_NOOP("Newsroom", "This pin was taken away meanwhile. Nothing was changed."),
    "revision.unknown": QT_TRANSLATE_NOOP(
        "Newsroom", "The {language} edition has no revision {number}. Nothing was changed."
    ),
    "search.unknown": QT_TRANSLATE_NOOP(
        "Newsroom", "That search is not saved any more. Nothing was changed."
    ),
    "person.unknown": QT_TRANSLATE_NOOP(
        "Newsroom", "There is nobody “{ref}” at this desk. Nothing was changed."
    ),
    # Backups
    "backup.exists": QT_TRANSLATE_NOOP(
        "Newsroom", "{path} exists already and was not touched; choose another name for the backup."
    ),
    "backup.unsound": QT_TRANSLATE_NOOP(
        "Newsroom",
        "The backup {path} did not pass its check and is not to be relied on. The store itself is as it was; make another one, on another disk if it fails again.",
    ),
    "backup.no_room": QT_TRANSLATE_NOOP(
        "Newsroom",
        "There is not enough room for a backup in {path}: it needs {needed} MB, {free} MB are free. The store"
        " itself is safe and was not touched; make room on that disk, then make a backup.",
    ),
    "second.missing": QT_TRANSLATE_NOOP(
        "Newsroom",
        "The second folder for backups, {path}, is not there now. The backup on this computer was made and is"
        " good; put the disk back in, and the copy is made the next time.",
    ),
    "restore.in_use": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{path} is open in another window or program. Nothing was changed; close it and restore again.",
    ),
    "restore.files_missing": QT_TRANSLATE_NOOP(
        "Newsroom",
        "The store was put back with every text; {count} photos or files it names lie neither beside the backup"
        " nor beside the store: {names}. An older backup, or a second disk, may still hold them.",
    ),
    "restore.itself": QT_TRANSLATE_NOOP(
        "Newsroom", "{path} is the store itself. Nothing was changed; name one of its backups."
    ),
    # Verifying
    "verify.database": QT_TRANSLATE_NOOP("Newsroom", "The database is damaged: {detail}"),
    "verify.missing": QT_TRANSLATE_NOOP(
        "Newsroom",
        "The store is older than it was: it ends at {ends}, this computer saw it written to until {seen};"
        " {count} entries of the diary are missing.",
    ),
    "verify.foreign_key": QT_TRANSLATE_NOOP(
        "Newsroom", "{count} entries of {table} belong to something that is not there."
    ),
    "verify.file_missing": QT_TRANSLATE_NOOP(
        "Newsroom", "The file {name} of {folder} is missing ({sha256})."
    ),
    "verify.file_changed": QT_TRANSLATE_NOOP(
        "Newsroom", "The file {name} of {folder} is not what was kept: its contents changed ({sha256})."
    ),
    "verify.event_altered": QT_TRANSLATE_NOOP(
        "Newsroom",
        "The diary was altered: entry {sequence} ({event}, {at}) is the first that does not follow"
        " from the one before.",
    ),
    "verify.foreign_event_altered": QT_TRANSLATE_NOOP(
        "Newsroom",
        "The diary of the desk {desk} was altered: entry {sequence} ({event}, {at}) is the first that does not"
        " follow from the one before.",
    ),
    "verify.approval_changed": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{slug}: what is kept as signed off in the {language} edition is not what was signed; its hash differs.",
    ),
    "verify.approval_unrecorded": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{slug}: a sign-off of the {language} edition is not in the diary; it was not given in this program.",
    ),
    "verify.unnamed_files": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{count} files in {folder} belong to nothing in the store: an act was taken back, or a crash came"
        " between. They do no harm.",
    ),
    "verify.sign_off": QT_TRANSLATE_NOOP(
        "Newsroom", "{slug}: the {language} edition is marked {stage} without a sign-off that holds."
    ),
    "verify.pause": QT_TRANSLATE_NOOP(
        "Newsroom", "{slug}: the {language} edition is marked {stage}, the story is not."
    ),
    "verify.revision": QT_TRANSLATE_NOOP(
        "Newsroom", "{slug}: the {language} edition does not know its newest revision."
    ),
    "verify.body_unreadable": QT_TRANSLATE_NOOP(
        "Newsroom", "{slug}: the text of the {language} edition, as of its last checkpoint, cannot be read."
    ),
    "verify.revision_unreadable": QT_TRANSLATE_NOOP(
        "Newsroom", "{slug}: revision {number} of the {language} edition cannot be read."
    ),
    "verify.override_unrecorded": QT_TRANSLATE_NOOP(
        "Newsroom",
        "“{slug}” ({language}): the diary does not know that anybody accepted {rule} as it is. Somebody wrote it into the"
        " store by another way; take it back, then look at the edition again.",
    ),
    "verify.override_back": QT_TRANSLATE_NOOP(
        "Newsroom",
        "“{slug}” ({language}): by the diary what was accepted of {rule} was taken back, and in the store it stands"
        " again. Somebody changed the store by another way; take it back once more.",
    ),
    "verify.review_unrecorded": QT_TRANSLATE_NOOP(
        "Newsroom",
        "“{slug}” ({language}): the diary does not know that anybody looked it over. Somebody wrote it into the store by"
        " another way; look over the edition again.",
    ),
    "verify.approval_unreadable": QT_TRANSLATE_NOOP(
        "Newsroom", "{slug}: what was signed off in the {language} edition cannot be read."
    ),
    "verify.pin": QT_TRANSLATE_NOOP(
        "Newsroom", "In “{slug}”, {count} pinned pairs have lost their paragraphs; the text is whole."
    ),
    "change.unknown": QT_TRANSLATE_NOOP(
        "Newsroom", "There is no such change after publication. Nothing was changed."
    ),
    "verify.change": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{slug}: the {language} edition and its change after publication do not agree; the texts are whole.",
    ),
    "verify.names": QT_TRANSLATE_NOOP(
        "Newsroom", "{count} names of the list are not as their history says; the stories are whole."
    ),
    "verify.search": QT_TRANSLATE_NOOP(
        "Newsroom", "The search index does not fit {count} stories; the stories are whole."
    ),
    "verify.memory": QT_TRANSLATE_NOOP(
        "Newsroom",
        "The translation memory does not fit its index by {count} sentences; the stories are whole.",
    ),
    "memory.unknown": QT_TRANSLATE_NOOP(
        "Newsroom",
        "The translation memory has no such file. Nothing was changed; editor-desk memory list names them.",
    ),
    "verify.heaps": QT_TRANSLATE_NOOP(
        "Newsroom", "The story list shows {count} stories otherwise than they are; the stories are whole."
    ),
    "verify.heap_counts": QT_TRANSLATE_NOOP(
        "Newsroom", "The story list counts {count} of its views wrongly; the stories are whole."
    ),
}
"""Sentences of the store by code; parameters as in ``newsroom.wording``."""
