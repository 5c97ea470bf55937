# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The front door: opens the desk on a machine that has only Python and a network.

    python3 run.py                 the window, with a sample story on a first start
    python3 run.py list            the command line; see `python3 run.py --help`
    python3 run.py test            every check and test; more arguments go to pytest
    python3 run.py bench | soak    the figures, the long runs

The first start makes `.venv` from the hash-locked requirements; later ones only look whether it still fits.
This file keeps to what an old Python can read, so that an old Python can say that it is too old.
"""

import os
import sys

OLDEST = (3, 11)
PROJECT = os.path.dirname(os.path.abspath(__file__))  # noqa: PTH100, PTH120 - no import before the version is known


def main(arguments: "list[str]") -> int:
    """Run the desk or its tests; exit status 2 means that this machine lacks something, said in a sentence."""
    if sys.version_info[:2] < OLDEST:
        sys.stderr.write(too_old(sys.version_info[:3]) + "\n")
        return 2
    sys.path.insert(0, PROJECT)
    from launch.front_door import enter

    return enter(arguments)


def too_old(version: "tuple[int, ...]") -> str:
    """Say in words that this Python cannot run the desk."""
    return "Editor Desk needs Python {} or newer, this is {} ({}).".format(
        ".".join(map(str, OLDEST)), ".".join(map(str, version)), sys.executable
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
