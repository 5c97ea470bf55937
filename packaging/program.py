# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the built program runs first: the analysis process where it is asked for, else the desk.

In a built program there is no ``python -m``; the window starts this program again, with a word of its own.
"""

import os
import sys

# As editor_desk.checks.worker has it; importing that here would delay every window (a test holds both together).
ANALYSIS = "--analysis-worker"


def main() -> int:
    """Be the analysis process or the desk; the exit code."""
    _forget_library_path()
    if sys.argv[1:] == [ANALYSIS]:
        from editor_desk.checks.worker import main as analyse

        return analyse()
    from editor_desk.__main__ import main as open_desk

    return open_desk()


def _forget_library_path() -> None:
    # The bootloader points the loader to our libraries. They are loaded by now; the browser or file manager
    # that a person opens from the desk needs its own.
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    elif getattr(sys, "frozen", False):
        os.environ.pop("LD_LIBRARY_PATH", None)


if __name__ == "__main__":
    sys.exit(main())
