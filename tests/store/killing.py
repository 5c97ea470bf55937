# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A child of this process that dies at a line of the store's own code, or does something where nobody else sees it."""

from __future__ import annotations

import json
import os
import signal
import sys
import traceback
from collections.abc import Callable
from types import FrameType
from typing import Any

STORE = f"editor_desk{os.sep}store"


def killed_at(act: Callable[[], object], line: int) -> int:
    """Do it in a child that is killed at so many lines of the store; 0: never. How many lines it takes in all.

    The answer is 0 for a child that was killed.
    """
    lines = 0

    def watched() -> int:
        def trace(frame: FrameType, event: str, _arg: object) -> Any:
            nonlocal lines
            if STORE not in frame.f_code.co_filename:
                return None
            if event == "line":
                lines += 1
                if lines == line:
                    os.kill(os.getpid(), signal.SIGKILL)
            return trace

        sys.settrace(trace)
        act()
        sys.settrace(None)
        return lines

    return int(in_a_child(watched) or 0)


def in_a_child(act: Callable[[], object]) -> Any:
    """What an act answers in a forked child, as JSON carries it; None where the child was killed. Its errors are ours."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:  # pragma: no cover - the child
        os.close(reader)
        code = 1
        try:
            os.write(writer, json.dumps({"answer": act()}).encode())
            code = 0
        except BaseException:
            sys.settrace(None)
            os.write(writer, json.dumps({"error": traceback.format_exc()}).encode())
        finally:
            os._exit(code)
    os.close(writer)
    with os.fdopen(reader) as said:
        told = said.read()
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return None
    found = json.loads(told)
    if "error" in found:
        raise AssertionError(found["error"])
    return found["answer"]
