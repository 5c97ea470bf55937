# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What time brings by itself: asked when a desk opens, before each call of the command line, each minute at the window.

Nothing depends on the tick: the gates look at the clock themselves. What is asked here when nothing is due is one small
question to the store.
"""

from __future__ import annotations

from dataclasses import replace

from editor_desk.newsroom.wording import Message
from editor_desk.workflow.phone_approvals import lapse_in, lapsing
from editor_desk.workflow.work import Changes, Work


def let_time_pass(work: Work) -> Changes:
    """Do what happens by itself now: an approval by phone that nobody confirmed within 24 hours lapses, unless sent.

    Each story is an act of its own; what another program did in the meantime is found done.
    """
    with work.store.look() as unit:
        due = lapsing(unit, work.now())
    # Nobody at the desk does any of this: it waits for no role of theirs, nor for one they lost meanwhile.
    work = replace(work, person=replace(work.person, roles=frozenset(), deputy_from=None, deputy_to=None))
    stories: list[str] = []
    messages: list[Message] = []
    for story_id in due:
        with work.store.unit() as unit:
            said = lapse_in(unit, work, story_id)
        if said:
            stories.append(story_id)
            messages += said
    return Changes(tuple(stories), messages=tuple(messages))
