# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Everything an editor can do at the window, each named once: menus, toolbar and keys read this list."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP

CONTEXT = "Actions"


class Menu(StrEnum):
    """The menus, in their order; the value is the title an English editor reads."""

    STORY = QT_TRANSLATE_NOOP("Actions", "&Story")
    EDIT = QT_TRANSLATE_NOOP("Actions", "&Edit")
    TEXT = QT_TRANSLATE_NOOP("Actions", "&Text")
    CHECK = QT_TRANSLATE_NOOP("Actions", "&Check")
    FACTS = QT_TRANSLATE_NOOP("Actions", "&Facts")
    SEND = QT_TRANSLATE_NOOP("Actions", "Se&nd")
    VIEW = QT_TRANSLATE_NOOP("Actions", "&View")
    HELP = QT_TRANSLATE_NOOP("Actions", "&Help")


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do.

    ``handler`` names a part of the shell and its method ("steps.sign_off"). ``tool`` is the short text of
    the toolbar button, for those that have one. Actions of one ``choice`` exclude each other.
    ``opens_group`` draws a line above it in its menu. ``icon`` names a drawing of ``resources/icons/ui``; without
    it the one called as the action serves, where there is one (``keep_revision``: ``keep-revision.svg``).
    ``more_keys`` do the same and are not shown (Ctrl+= where Ctrl++ needs Shift). Actions ``under`` one name stand
    in a menu of their own (``SUBMENUS``); ``needs_picks``: it is about the stories picked in the list.
    """

    id: str
    text: str
    menu: Menu
    handler: str
    shortcut: str = ""
    tool: str = ""
    tip: str = ""
    is_checkable: bool = False
    choice: str = ""
    opens_group: bool = False
    needs_story: bool = False
    more_keys: tuple[str, ...] = ()
    icon: str = ""
    under: str = ""
    needs_picks: bool = False

    @property
    def drawing(self) -> str:
        """The name of its icon; perhaps there is none of that name."""
        return self.icon or self.id.replace("_", "-")


ACTIONS: tuple[Action, ...] = (
    Action("new", QT_TRANSLATE_NOOP("Actions", "&New story…"), Menu.STORY, "intake.new_story", "Ctrl+N",
           tool=QT_TRANSLATE_NOOP("Actions", "New"),
           tip=QT_TRANSLATE_NOOP("Actions", "Begin a story")),
    Action("import", QT_TRANSLATE_NOOP("Actions", "&Import…"), Menu.STORY, "intake.choose_file", "Ctrl+O",
           tool=QT_TRANSLATE_NOOP("Actions", "Import…"),
           tip=QT_TRANSLATE_NOOP("Actions", "Read a text file as a story, or as the other edition of one")),
    Action("keep_revision", QT_TRANSLATE_NOOP("Actions", "&Keep a revision…"), Menu.STORY,
           "story.keep_revision", "Ctrl+S", needs_story=True, opens_group=True,
           tip=QT_TRANSLATE_NOOP("Actions", "Give the text as it stands a name; typing is saved by itself")),
    Action("details", QT_TRANSLATE_NOOP("Actions", "Story &details…"), Menu.STORY, "story.edit_details",
           "Ctrl+D", needs_story=True,
           tip=QT_TRANSLATE_NOOP("Actions", "Kind, plan, authors, due times, embargo and flags")),
    Action("flags", QT_TRANSLATE_NOOP("Actions", "Flags…"), Menu.STORY, "flags.open", "Ctrl+Shift+F2",
           needs_story=True,
           tip=QT_TRANSLATE_NOOP("Actions", "Legal, sensitive, names withheld, sponsored, not for publication")),
    Action("photos", QT_TRANSLATE_NOOP("Actions", "&Photos…"), Menu.STORY, "photos.edit", "Ctrl+Shift+H",
           needs_story=True),
    Action("assign_story", QT_TRANSLATE_NOOP("Actions", "&Assign the story"), Menu.STORY,
           "rows.assign_story", "Ctrl+Shift+W", needs_story=True, opens_group=True,
           tip=QT_TRANSLATE_NOOP("Actions", "Who holds the story as a whole")),
    Action("assign_english", QT_TRANSLATE_NOOP("Actions", "Assign the &English edition"), Menu.STORY,
           "rows.assign_english", needs_story=True),
    Action("assign_spanish", QT_TRANSLATE_NOOP("Actions", "Assign the Spanish edi&tion"), Menu.STORY,
           "rows.assign_spanish", needs_story=True),
    Action("due_times", QT_TRANSLATE_NOOP("Actions", "D&ue times…"), Menu.STORY, "rows.due_times",
           "Ctrl+Shift+D", needs_story=True),
    Action("copy_slug", QT_TRANSLATE_NOOP("Actions", "&Copy the slug"), Menu.STORY, "rows.copy_slug",
           needs_story=True),
    Action("hold", QT_TRANSLATE_NOOP("Actions", "Put on &hold…"), Menu.STORY, "steps.hold",
           needs_story=True, opens_group=True),
    Action("spike", QT_TRANSLATE_NOOP("Actions", "&Spike…"), Menu.STORY, "steps.spike", needs_story=True),
    Action("bring_back", QT_TRANSLATE_NOOP("Actions", "&Bring back"), Menu.STORY, "steps.bring_back",
           needs_story=True),
    Action("legal_hold", QT_TRANSLATE_NOOP("Actions", "&Legal hold…"), Menu.STORY, "rows.legal_hold",
           needs_story=True,
           tip=QT_TRANSLATE_NOOP("Actions", "Keep everything of the story, or lift that again, for a reason")),
    Action("several_menu", QT_TRANSLATE_NOOP("Actions", "Selected: everything…"), Menu.STORY,
           "several.open_menu", "Ctrl+.", under="several", needs_picks=True, opens_group=True,
           tip=QT_TRANSLATE_NOOP("Actions", "Everything that can be done with them, and to whom they are assigned")),
    Action("several_next", QT_TRANSLATE_NOOP("Actions", "Selected: next step…"), Menu.STORY,
           "several.next_step", under="several", needs_picks=True,
           tip=QT_TRANSLATE_NOOP("Actions", "Each takes its own next step, through its own gate")),
    Action("several_sign_off", QT_TRANSLATE_NOOP("Actions", "Selected: sign off…"), Menu.STORY,
           "several.sign_off", under="several", needs_picks=True, icon="sign-off",
           tip=QT_TRANSLATE_NOOP("Actions", "Only what you have read as it stands is signed")),
    Action("several_schedule", QT_TRANSLATE_NOOP("Actions", "Selected: schedule…"), Menu.STORY,
           "several.schedule", under="several", needs_picks=True),
    Action("several_return", QT_TRANSLATE_NOOP("Actions", "Selected: return…"), Menu.STORY,
           "several.send_back", under="several", needs_picks=True, icon="return"),
    Action("several_hold", QT_TRANSLATE_NOOP("Actions", "Selected: put on hold…"), Menu.STORY,
           "several.hold", under="several", needs_picks=True),
    Action("several_spike", QT_TRANSLATE_NOOP("Actions", "Selected: spike…"), Menu.STORY,
           "several.spike", under="several", needs_picks=True),
    Action("several_back", QT_TRANSLATE_NOOP("Actions", "Selected: bring back"), Menu.STORY,
           "several.bring_back", under="several", needs_picks=True),
    Action("several_due", QT_TRANSLATE_NOOP("Actions", "Selected: due time…"), Menu.STORY,
           "several.due_time", under="several", needs_picks=True),
    Action("several_export", QT_TRANSLATE_NOOP("Actions", "Selected: export…"), Menu.STORY,
           "several.export", under="several", needs_picks=True, icon="export"),
    Action("several_none", QT_TRANSLATE_NOOP("Actions", "Select no story"), Menu.STORY, "several.pick_none",
           under="several", needs_picks=True),
    Action("requests", QT_TRANSLATE_NOOP("Actions", "Requests to c&orrect or retract…"), Menu.STORY,
           "requests.open", needs_story=True,
           tip=QT_TRANSLATE_NOOP("Actions", "Who asks for what until when, and what was answered")),
    Action("all_requests", QT_TRANSLATE_NOOP("Actions", "Every request to answer…"), Menu.STORY,
           "requests.open_all",
           tip=QT_TRANSLATE_NOOP("Actions", "Of all stories, the first deadline first")),
    Action("close_tab", QT_TRANSLATE_NOOP("Actions", "Close the story"), Menu.STORY, "tabs.close", "Ctrl+W",
           needs_story=True, opens_group=True,
           tip=QT_TRANSLATE_NOOP("Actions", "Close its tab; nothing of the story is lost")),
    Action("reopen_tab", QT_TRANSLATE_NOOP("Actions", "Open again what was closed"), Menu.STORY,
           "tabs.reopen", "Ctrl+Shift+T"),
    Action("print_list", QT_TRANSLATE_NOOP("Actions", "P&rint the list…"), Menu.STORY,
           "list_print.print_list", "Ctrl+P", opens_group=True,
           tip=QT_TRANSLATE_NOOP("Actions", "The stories of the view shown, in its order, for the wall")),
    Action("take_over", QT_TRANSLATE_NOOP("Actions", "Take over this edition"), Menu.STORY, "holds.take_over",
           needs_story=True,
           tip=QT_TRANSLATE_NOOP("Actions", "Go on where somebody else is writing; their text is kept")),
    Action("people", QT_TRANSLATE_NOOP("Actions", "&Who is at the desk…"), Menu.STORY, "people.open"),
    Action("manage_people", QT_TRANSLATE_NOOP("Actions", "People and roles…"), Menu.STORY, "people.manage",
           tip=QT_TRANSLATE_NOOP("Actions", "Who works here and as what, deputies, passphrases")),
    Action("lock", QT_TRANSLATE_NOOP("Actions", "Lock the desk"), Menu.STORY, "lock.lock", "F12",
           icon="locked",
           tip=QT_TRANSLATE_NOOP("Actions", "Nothing is to be seen before somebody gives their passphrase")),
    Action("backup", QT_TRANSLATE_NOOP("Actions", "Make a backup now"), Menu.STORY, "backups.back_up",
           tip=QT_TRANSLATE_NOOP("Actions", "A checked copy of everything, in the folder beside the store")),
    Action("backups", QT_TRANSLATE_NOOP("Actions", "Backups and restore…"), Menu.STORY,
           "preferences.open_backups",
           tip=QT_TRANSLATE_NOOP("Actions", "The last backups, a second folder for them, and the way back to one")),
    Action("check_store", QT_TRANSLATE_NOOP("Actions", "Check the store…"), Menu.STORY, "store_check.check",
           tip=QT_TRANSLATE_NOOP("Actions", "Whether database, files and diary are whole and as they were kept")),
    Action("quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), Menu.STORY, "window.close", "Ctrl+Q",
           opens_group=True),
    Action("undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), Menu.EDIT, "editing.undo", "Ctrl+Z"),
    Action("redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), Menu.EDIT, "editing.redo", "Ctrl+Shift+Z",
           more_keys=("Ctrl+Y",)),
    Action("cut", QT_TRANSLATE_NOOP("Actions", "Cu&t"), Menu.EDIT, "editing.cut", "Ctrl+X", opens_group=True),
    Action("copy", QT_TRANSLATE_NOOP("Actions", "&Copy"), Menu.EDIT, "editing.copy", "Ctrl+C"),
    Action("paste", QT_TRANSLATE_NOOP("Actions", "&Paste"), Menu.EDIT, "editing.paste", "Ctrl+V"),
    Action("paste_plain", QT_TRANSLATE_NOOP("Actions", "Paste without st&yle"), Menu.EDIT,
           "editing.paste_plain", "Ctrl+Shift+V"),
    Action("select_all", QT_TRANSLATE_NOOP("Actions", "Select &all"), Menu.EDIT, "editing.select_all",
           "Ctrl+A"),
    Action("find", QT_TRANSLATE_NOOP("Actions", "&Find…"), Menu.EDIT, "finding.find", "Ctrl+F",
           needs_story=True, opens_group=True,
           tip=QT_TRANSLATE_NOOP("Actions", "Find words in this edition or in both")),
    Action("replace", QT_TRANSLATE_NOOP("Actions", "R&eplace…"), Menu.EDIT, "finding.replace", "Ctrl+H",
           needs_story=True),
    Action("find_next", QT_TRANSLATE_NOOP("Actions", "Find &next"), Menu.EDIT, "finding.next", "Ctrl+G",
           needs_story=True),
    Action("find_previous", QT_TRANSLATE_NOOP("Actions", "Find pre&vious"), Menu.EDIT, "finding.previous",
           "Ctrl+Shift+G", needs_story=True),
    Action("search", QT_TRANSLATE_NOOP("Actions", "&Search stories"), Menu.EDIT, "panes.search",
           "Ctrl+Shift+F", opens_group=True),
    Action("save_search", QT_TRANSLATE_NOOP("Actions", "Save this searc&h…"), Menu.EDIT, "list.save_search",
           tip=QT_TRANSLATE_NOOP("Actions", "Keep the words in the search box under a name")),
    Action("rules", QT_TRANSLATE_NOOP("Actions", "Kinds and rules…"), Menu.EDIT, "preferences.open_rules",
           tip=QT_TRANSLATE_NOOP("Actions", "Which rules block, who may take each step, kinds of story; an administrator changes them")),
    Action("preferences", QT_TRANSLATE_NOOP("Actions", "Preferences…"), Menu.EDIT, "preferences.open",
           "Ctrl+,", icon="settings", opens_group=True),
    Action("bold", QT_TRANSLATE_NOOP("Actions", "&Bold"), Menu.TEXT, "editing.bold", "Ctrl+B", tool="B",
           is_checkable=True),
    Action("italic", QT_TRANSLATE_NOOP("Actions", "&Italic"), Menu.TEXT, "editing.italic", "Ctrl+I",
           tool="I", is_checkable=True),
    Action("link", QT_TRANSLATE_NOOP("Actions", "&Link…"), Menu.TEXT, "editing.link", "Ctrl+K",
           tool=QT_TRANSLATE_NOOP("Actions", "Link")),
    Action("unlink", QT_TRANSLATE_NOOP("Actions", "&Remove the link"), Menu.TEXT, "editing.unlink",
           "Ctrl+Shift+K", icon="cut-link"),
    Action("plain", QT_TRANSLATE_NOOP("Actions", "Plain &words"), Menu.TEXT, "editing.plain", "Ctrl+Shift+X",
           tip=QT_TRANSLATE_NOOP("Actions", "No bold, no link, no heading: the words alone")),
    Action("heading", QT_TRANSLATE_NOOP("Actions", "&Heading"), Menu.TEXT, "editing.heading", "Ctrl+T",
           tool=QT_TRANSLATE_NOOP("Actions", "Heading"), opens_group=True, is_checkable=True),
    Action("subheading", QT_TRANSLATE_NOOP("Actions", "S&maller heading"), Menu.TEXT,
           "editing.subheading", "Ctrl+R", is_checkable=True),
    Action("quote", QT_TRANSLATE_NOOP("Actions", "&Quotation"), Menu.TEXT, "editing.quote", "Ctrl+Shift+B",
           tool=QT_TRANSLATE_NOOP("Actions", "Quotation"), is_checkable=True),
    Action("list", QT_TRANSLATE_NOOP("Actions", "Lis&t item"), Menu.TEXT, "editing.list_item", "Ctrl+Shift+L",
           tool=QT_TRANSLATE_NOOP("Actions", "List"), is_checkable=True),
    Action("numbered", QT_TRANSLATE_NOOP("Actions", "&Numbered item"), Menu.TEXT, "editing.numbered_item",
           "Ctrl+Shift+O", tool=QT_TRANSLATE_NOOP("Actions", "Numbers"), is_checkable=True),
    Action("curl_marks", QT_TRANSLATE_NOOP("Actions", "&Curl the marks of this edition"), Menu.TEXT,
           "reading.curl_marks", needs_story=True, opens_group=True,
           tip=QT_TRANSLATE_NOOP("Actions", "Straight quotation marks, double hyphens and three dots as in print")),
    Action("put_photo", QT_TRANSLATE_NOOP("Actions", "Put the chosen &photo here"), Menu.TEXT,
           "strip.put_chosen", "Ctrl+Shift+I", needs_story=True, icon="photos",
           tip=QT_TRANSLATE_NOOP("Actions", "The photo chosen in the strip becomes a paragraph of the text")),
    Action("next_finding", QT_TRANSLATE_NOOP("Actions", "&Next finding"), Menu.CHECK, "story.next_mark",
           "F8", needs_story=True),
    Action("previous_finding", QT_TRANSLATE_NOOP("Actions", "&Previous finding"), Menu.CHECK,
           "story.previous_mark", "Shift+F8", needs_story=True),
    Action("mend", QT_TRANSLATE_NOOP("Actions", "&Mend the difference here"), Menu.CHECK, "compare.mend",
           "Alt+Return", needs_story=True, more_keys=("Alt+Enter",),
           tip=QT_TRANSLATE_NOOP("Actions", "The first thing offered: the verified value, else that of the original")),
    Action("accept_difference", QT_TRANSLATE_NOOP("Actions", "Let the difference here stand…"), Menu.CHECK,
           "compare.accept", "Alt+Shift+Return", needs_story=True,
           tip=QT_TRANSLATE_NOOP("Actions", "Accept it as is, with your name and a reason")),
    Action("same_name", QT_TRANSLATE_NOOP("Actions", "The same name: to the names list"), Menu.CHECK,
           "compare.same_name", needs_story=True,
           tip=QT_TRANSLATE_NOOP("Actions", "Both languages mean the same person, place or title")),
    Action("review_pair", QT_TRANSLATE_NOOP("Actions", "This pair is reviewed"), Menu.CHECK, "compare.review",
           "Ctrl+F8", needs_story=True,
           tip=QT_TRANSLATE_NOOP("Actions", "Both sides of the paragraph here were read against each other")),
    Action("pin_pair", QT_TRANSLATE_NOOP("Actions", "P&in this paragraph to…"), Menu.CHECK, "pairs.pin",
           "Ctrl+J", needs_story=True, opens_group=True,
           tip=QT_TRANSLATE_NOOP("Actions", "Choose the paragraph of the other edition that says the same")),
    Action("cut_pair", QT_TRANSLATE_NOOP("Actions", "Cut the &link: no counterpart"), Menu.CHECK, "pairs.cut",
           "Ctrl+Shift+J", needs_story=True,
           tip=QT_TRANSLATE_NOOP("Actions", "Say that this paragraph has no counterpart")),
    Action("free_pair", QT_TRANSLATE_NOOP("Actions", "&Unpin this paragraph"), Menu.CHECK, "pairs.free",
           needs_story=True,
           tip=QT_TRANSLATE_NOOP("Actions", "Take back what was pinned or cut here")),
    Action("next_alone", QT_TRANSLATE_NOOP("Actions", "Next paragraph without &counterpart"), Menu.CHECK,
           "pairs.next_alone", "F7", needs_story=True),
    Action("propose", QT_TRANSLATE_NOOP("Actions", "Propose a &translation"), Menu.CHECK, "drafts.propose",
           "Ctrl+Return", needs_story=True, opens_group=True, more_keys=("Ctrl+Enter",),
           tip=QT_TRANSLATE_NOOP("Actions", "This paragraph in the other language, from memory or by a machine; again: the next one")),
    Action("take_proposal", QT_TRANSLATE_NOOP("Actions", "T&ake what is proposed"), Menu.CHECK, "drafts.take",
           "Ctrl+Shift+Return", needs_story=True, more_keys=("Ctrl+Shift+Enter",),
           tip=QT_TRANSLATE_NOOP("Actions", "It becomes text; one undo takes it back")),
    Action("read_draft", QT_TRANSLATE_NOOP("Actions", "I ha&ve read this machine draft"), Menu.CHECK,
           "drafts.mark_read", "Shift+F7", needs_story=True,
           tip=QT_TRANSLATE_NOOP("Actions", "The paragraph with the caret, against its source; else: go to the next one")),
    Action("add_name", QT_TRANSLATE_NOOP("Actions", "Add to the names…"), Menu.CHECK,
           "names.add_from_text", "Ctrl+F7", needs_story=True, opens_group=True, icon="add",
           tip=QT_TRANSLATE_NOOP("Actions", "Let both languages write the words chosen like this from now on")),
    Action("names", QT_TRANSLATE_NOOP("Actions", "Names an&d terms…"), Menu.CHECK, "names.open", "Ctrl+Shift+F7",
           icon="list",
           tip=QT_TRANSLATE_NOOP("Actions", "The newsroom's own list, in both languages, and who put what there")),
    Action("import_memory", QT_TRANSLATE_NOOP("Actions", "Import translation memory…"), Menu.CHECK,
           "memory_files.choose", icon="import",
           tip=QT_TRANSLATE_NOOP("Actions", "Sentences of another program (TMX), to be proposed and forgotten again")),
    Action("export_memory", QT_TRANSLATE_NOOP("Actions", "Export translation memory…"), Menu.CHECK,
           "memory_files.export", icon="export",
           tip=QT_TRANSLATE_NOOP("Actions", "Everything that was translated before, for another program (TMX)")),
    Action("next_step", QT_TRANSLATE_NOOP("Actions", "Ne&xt step"), Menu.CHECK, "steps.next_step",
           "Ctrl+Shift+Right", needs_story=True, opens_group=True),
    Action("next_step_both", QT_TRANSLATE_NOOP("Actions", "Next step, &both editions"), Menu.CHECK,
           "steps.next_step_of_both", "Ctrl+F9", needs_story=True,
           tip=QT_TRANSLATE_NOOP("Actions", "Both go on together; where one is behind, it catches up first")),
    Action("return", QT_TRANSLATE_NOOP("Actions", "&Return…"), Menu.CHECK, "steps.send_back",
           "Ctrl+Shift+Left", needs_story=True,
           tool=QT_TRANSLATE_NOOP("Actions", "Return…"),
           tip=QT_TRANSLATE_NOOP("Actions", "Send an edition back, saying why")),
    Action("sign_off", QT_TRANSLATE_NOOP("Actions", "&Sign off…"), Menu.CHECK, "signing.open",
           "Ctrl+Shift+S", needs_story=True,
           tool=QT_TRANSLATE_NOOP("Actions", "Sign off…"),
           tip=QT_TRANSLATE_NOOP("Actions", "Read it once more and put your name to it")),
    Action("sign_off_by_phone", QT_TRANSLATE_NOOP("Actions", "Sign-off by p&hone…"), Menu.CHECK,
           "signing.open_by_phone", needs_story=True,
           tip=QT_TRANSLATE_NOOP("Actions", "An approver who is not here says yes on the phone")),
    Action("confirm_calls", QT_TRANSLATE_NOOP("Actions", "Con&firm what was said on the phone…"), Menu.CHECK,
           "calls.open", tip=QT_TRANSLATE_NOOP("Actions", "What you approved by phone and have not confirmed yet")),
    Action("release_first", QT_TRANSLATE_NOOP("Actions", "Release one language first…"), Menu.CHECK,
           "releasing.open", needs_story=True, icon="send",
           tip=QT_TRANSLATE_NOOP("Actions", "The other follows by a time, and somebody sees to it")),
    Action("release_together", QT_TRANSLATE_NOOP("Actions", "Both editions together again"), Menu.CHECK,
           "releasing.together", needs_story=True,
           tip=QT_TRANSLATE_NOOP("Actions", "As long as nothing is out")),
    Action("accept_as_is", QT_TRANSLATE_NOOP("Actions", "Acc&ept as is…"), Menu.CHECK, "accepting.open",
           "Ctrl+Shift+U", needs_story=True,
           tip=QT_TRANSLATE_NOOP("Actions", "Let what a rule refuses pass, with your name and a reason; or take that back")),
    Action("look_over", QT_TRANSLATE_NOOP("Actions", "Look over a sensitive story…"), Menu.CHECK,
           "flags.review", needs_story=True,
           tip=QT_TRANSLATE_NOOP("Actions", "Every place of the edition in hand from which words leave the house")),
    Action("make_fact", QT_TRANSLATE_NOOP("Actions", "&Make a fact of the selection"), Menu.FACTS,
           "facts.make_fact", "Ctrl+M", needs_story=True, icon="fact"),
    Action("place_fact", QT_TRANSLATE_NOOP("Actions", "&Place the fact at the selection"), Menu.FACTS,
           "facts.place_here", "Ctrl+Shift+M", needs_story=True, icon="pin"),
    Action("add_evidence", QT_TRANSLATE_NOOP("Actions", "&Add evidence…"), Menu.FACTS,
           "facts.add_evidence", "Ctrl+Shift+A", needs_story=True, icon="evidence"),
    Action("right_of_reply", QT_TRANSLATE_NOOP("Actions", "Right of reply…"), Menu.FACTS,
           "flags.reply", needs_story=True,
           tip=QT_TRANSLATE_NOOP("Actions", "Whom we asked about an allegation, and what came of it")),
    Action("purge_source", QT_TRANSLATE_NOOP("Actions", "P&urge a protected source…"), Menu.FACTS,
           "purging.purge_source", needs_story=True,
           tip=QT_TRANSLATE_NOOP("Actions", "For good; one person asks, another does it")),
    Action("write_note", QT_TRANSLATE_NOOP("Actions", "&Write a note"), Menu.FACTS, "notes.write",
           "Ctrl+Shift+N", needs_story=True, icon="comment", opens_group=True,
           tip=QT_TRANSLATE_NOOP("Actions", "For the newsroom; about the selection if there is one")),
    Action("no_facts", QT_TRANSLATE_NOOP("Actions", "&Nothing to check here…"), Menu.FACTS,
           "facts.declare_no_claims", needs_story=True, opens_group=True),
    Action("export", QT_TRANSLATE_NOOP("Actions", "&Export…"), Menu.SEND, "exports.open", "Ctrl+Shift+E",
           needs_story=True, tip=QT_TRANSLATE_NOOP("Actions", "Write the signed-off editions to files")),
    Action("schedule", QT_TRANSLATE_NOOP("Actions", "Sche&dule…"), Menu.SEND, "scheduling.schedule",
           needs_story=True, opens_group=True,
           tip=QT_TRANSLATE_NOOP("Actions", "When it goes out; a new time, or none any more")),
    Action("embargo", QT_TRANSLATE_NOOP("Actions", "Em&bargo…"), Menu.SEND, "scheduling.embargo",
           needs_story=True,
           tip=QT_TRANSLATE_NOOP("Actions", "Before its time no file of the story leaves the house")),
    Action("change", QT_TRANSLATE_NOOP("Actions", "C&hange what readers have…"), Menu.SEND, "changing.open",
           "Ctrl+Shift+R", needs_story=True, opens_group=True,
           tip=QT_TRANSLATE_NOOP("Actions", "Fix, update, correct or clarify what is out, and say so to readers")),
    Action("drop_change", QT_TRANSLATE_NOOP("Actions", "Dr&op the change…"), Menu.SEND, "changing.drop",
           needs_story=True,
           tip=QT_TRANSLATE_NOOP("Actions", "The copy readers have comes back; the words of the change are kept")),
    Action("seen", QT_TRANSLATE_NOOP("Actions", "What &readers saw…"), Menu.SEND, "seen.open", needs_story=True,
           tip=QT_TRANSLATE_NOOP("Actions", "Every copy in each language, when it went out, what changed between them")),
    Action("corrections", QT_TRANSLATE_NOOP("Actions", "Corrections for &print…"), Menu.SEND, "corrections.open",
           tip=QT_TRANSLATE_NOOP("Actions", "Every note readers were given that no print issue has carried yet")),
    Action("withdraw", QT_TRANSLATE_NOOP("Actions", "&Withdraw for now…"), Menu.SEND, "off_site.withdraw",
           needs_story=True, opens_group=True),
    Action("kill", QT_TRANSLATE_NOOP("Actions", "&Kill…"), Menu.SEND, "off_site.kill", needs_story=True,
           tip=QT_TRANSLATE_NOOP("Actions", "Off the site for good, with a notice in its place")),
    Action("go_list", QT_TRANSLATE_NOOP("Actions", "Go to the &stories"), Menu.VIEW, "panes.go_to_list",
           "Ctrl+1", icon="stories"),
    Action("go_editor", QT_TRANSLATE_NOOP("Actions", "Go to the &text"), Menu.VIEW, "panes.go_to_editor",
           "Ctrl+2", icon="edit"),
    Action("go_facts", QT_TRANSLATE_NOOP("Actions", "Go to the &facts"), Menu.VIEW, "panes.go_to_facts",
           "Ctrl+3", icon="facts"),
    Action("history", QT_TRANSLATE_NOOP("Actions", "Go to the &history"), Menu.VIEW, "panes.go_to_history",
           "Ctrl+4"),
    Action("notes", QT_TRANSLATE_NOOP("Actions", "Go to the notes"), Menu.VIEW, "panes.go_to_notes",
           "Ctrl+5"),
    Action("go_compare", QT_TRANSLATE_NOOP("Actions", "Go to what differs"), Menu.VIEW, "panes.go_to_compare",
           "Ctrl+6"),
    Action("go_photos", QT_TRANSLATE_NOOP("Actions", "Go to the photos"), Menu.VIEW, "strip.go_to",
           "Ctrl+Shift+Y", needs_story=True, icon="photos"),
    Action("go_paragraph", QT_TRANSLATE_NOOP("Actions", "Go to paragraph…"), Menu.VIEW,
           "editing.go_to_paragraph", "Ctrl+L", needs_story=True, icon="go-to",
           tip=QT_TRANSLATE_NOOP("Actions", "By its number, in both editions")),
    Action("other_edition", QT_TRANSLATE_NOOP("Actions", "&Other edition"), Menu.VIEW,
           "panes.go_to_other_edition", "Ctrl+E"),
    Action("switch_next", QT_TRANSLATE_NOOP("Actions", "S&witch story…"), Menu.VIEW,
           "lately.next_story", "Ctrl+Tab",
           tip=QT_TRANSLATE_NOOP("Actions", "Go to a story opened lately"), icon="stories"),
    Action("switch_previous", QT_TRANSLATE_NOOP("Actions", "Switch story the othe&r way…"), Menu.VIEW,
           "lately.previous_story", "Ctrl+Shift+Tab"),
    Action("next_tab", QT_TRANSLATE_NOOP("Actions", "Next tab"), Menu.VIEW, "tabs.next_tab", "Ctrl+PgDown"),
    Action("previous_tab", QT_TRANSLATE_NOOP("Actions", "Previous tab"), Menu.VIEW, "tabs.previous_tab",
           "Ctrl+PgUp"),
    Action("week", QT_TRANSLATE_NOOP("Actions", "Wee&k"), Menu.VIEW, "week.toggle", "F6",
           is_checkable=True, opens_group=True,
           tip=QT_TRANSLATE_NOOP("Actions", "The stories by day and section, to plan and to print")),
    Action("show_list", QT_TRANSLATE_NOOP("Actions", "Show the story &list"), Menu.VIEW, "panes.toggle_list",
           "F2", is_checkable=True, opens_group=True, icon="pane-left"),
    Action("show_counterpart", QT_TRANSLATE_NOOP("Actions", "Show &both editions"), Menu.VIEW,
           "panes.toggle_counterpart", "F3", is_checkable=True, icon="pane-both"),
    Action("scroll_together", QT_TRANSLATE_NOOP("Actions", "Scroll together"), Menu.VIEW,
           "pairs.toggle_scroll", is_checkable=True,
           tip=QT_TRANSLATE_NOOP("Actions", "Scrolling one edition moves the other, pair by pair")),
    Action("show_facts", QT_TRANSLATE_NOOP("Actions", "Show the f&acts"), Menu.VIEW, "panes.toggle_facts",
           "F4", is_checkable=True, icon="pane-right"),
    Action("show_photos", QT_TRANSLATE_NOOP("Actions", "Show the photos above the text"), Menu.VIEW,
           "strip.toggle", "Shift+F4", is_checkable=True, icon="photos"),
    Action("preview", QT_TRANSLATE_NOOP("Actions", "Pre&view"), Menu.VIEW, "preview.toggle", "F9",
           is_checkable=True, icon="preview",
           tip=QT_TRANSLATE_NOOP("Actions", "The edition in hand as readers will see it")),
    Action("preview_third", QT_TRANSLATE_NOOP("Actions", "Preview beside both editions"), Menu.VIEW,
           "preview.toggle_third", "Shift+F9", is_checkable=True),
    Action("sort_due", QT_TRANSLATE_NOOP("Actions", "Stories by due ti&me"), Menu.VIEW, "list.sort_due",
           is_checkable=True, choice="sort", opens_group=True),
    Action("sort_urgency", QT_TRANSLATE_NOOP("Actions", "Stories by ur&gency"), Menu.VIEW,
           "list.sort_urgency", is_checkable=True, choice="sort"),
    Action("sort_changed", QT_TRANSLATE_NOOP("Actions", "Stories &changed last"), Menu.VIEW,
           "list.sort_changed", is_checkable=True, choice="sort"),
    Action("sort_slug", QT_TRANSLATE_NOOP("Actions", "Stories by sl&ug"), Menu.VIEW, "list.sort_slug",
           is_checkable=True, choice="sort"),
    Action("sort_match", QT_TRANSLATE_NOOP("Actions", "Best match of a search first"), Menu.VIEW,
           "list.sort_match", is_checkable=True, choice="sort"),
    Action("zoom_in", QT_TRANSLATE_NOOP("Actions", "Larger text"), Menu.VIEW, "reading.zoom_in", "Ctrl++",
           more_keys=("Ctrl+=",), opens_group=True),
    Action("zoom_out", QT_TRANSLATE_NOOP("Actions", "Smaller text"), Menu.VIEW, "reading.zoom_out", "Ctrl+-"),
    Action("zoom_usual", QT_TRANSLATE_NOOP("Actions", "Usual text size"), Menu.VIEW, "reading.zoom_usual",
           "Ctrl+0"),
    Action("focus_mode", QT_TRANSLATE_NOOP("Actions", "Focus mode"), Menu.VIEW, "focus.toggle", "F11",
           is_checkable=True, icon="focus", needs_story=True,
           tip=QT_TRANSLATE_NOOP("Actions", "Only the texts, and of these the paragraph in hand; Esc leaves")),
    Action("typewriter", QT_TRANSLATE_NOOP("Actions", "Typewriter mode"), Menu.VIEW,
           "reading.toggle_typewriter", is_checkable=True,
           tip=QT_TRANSLATE_NOOP("Actions", "The line being written stays at mid height")),
    Action("look_system", QT_TRANSLATE_NOOP("Actions", "Colors of the s&ystem"), Menu.VIEW,
           "looks.follow_system", is_checkable=True, choice="look", icon="system"),
    Action("look_light", QT_TRANSLATE_NOOP("Actions", "L&ight"), Menu.VIEW, "looks.light",
           is_checkable=True, choice="look", icon="light"),
    Action("look_dark", QT_TRANSLATE_NOOP("Actions", "&Dark"), Menu.VIEW, "looks.dark",
           is_checkable=True, choice="look", icon="dark"),
    # A language is named in itself, so that whoever strayed finds the way back.
    Action("english", "&English", Menu.VIEW, "looks.english", is_checkable=True, choice="language"),
    Action("spanish", "Es&pañol", Menu.VIEW, "looks.spanish", is_checkable=True, choice="language"),
    Action("palette", QT_TRANSLATE_NOOP("Actions", "&Command palette…"), Menu.HELP, "palette.open",
           "Ctrl+Shift+P"),
    Action("keys", QT_TRANSLATE_NOOP("Actions", "&Keys"), Menu.HELP, "help.keys", "F1"),
    Action("stages", QT_TRANSLATE_NOOP("Actions", "&Stages and gates"), Menu.HELP, "rules.show_stages",
           tip=QT_TRANSLATE_NOOP("Actions", "What each stage means here, who may take each step, and what stands in the way")),
    Action("show_copy", QT_TRANSLATE_NOOP("Actions", "Show the plain-&file copy of this story"), Menu.HELP,
           "mirror.show", needs_story=True, opens_group=True,
           tip=QT_TRANSLATE_NOOP("Actions", "Its texts as files any program opens; a copy, not the place to work")),
    Action("about", QT_TRANSLATE_NOOP("Actions", "&About Editor Desk"), Menu.HELP, "help.about", icon="info"),
)  # fmt: skip

TOOLBAR: tuple[tuple[str, ...], ...] = (
    ("new", "import"),
    ("bold", "italic", "quote", "link", "heading", "list", "numbered"),
)
"""The groups on the toolbar's near side; stages, next step, Return and Sign off stand on the far side."""

CHOICES: Mapping[str, str] = {
    "sort": QT_TRANSLATE_NOOP("Actions", "Order of the stories"),
    "look": QT_TRANSLATE_NOOP("Actions", "Colors"),
    # In both languages, for whoever strayed.
    "language": "Language · Idioma",
}
"""Choices that stand in a menu of their own: on a small screen theirs would be longer than the screen."""

SUBMENUS: Mapping[str, str] = {
    "several": QT_TRANSLATE_NOOP("Actions", "Selected stories"),
}
"""Menus of what belongs together and is not wanted every hour."""

BY_ICON = ("bold", "italic", "quote", "link", "heading", "list", "numbered")
"""Known by their icons everywhere: the first buttons to give up their words where the toolbar is too narrow."""


def in_words(text: str) -> str:
    """A text of this list in the language of the window."""
    return QCoreApplication.translate(CONTEXT, text) if text else ""


def plain(text: str) -> str:
    """A menu text without the mark of its access key and without its ellipsis."""
    return in_words(text).replace("&", "").removesuffix("…")
