# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Which libraries a Linux program or library asks for, as binutils' objdump reads them."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path


def needed(file: Path) -> set[str]:
    """The names (``libQt6Core.so.6``) that the loader will look for; empty for what is no ELF file."""
    done = subprocess.run(["objdump", "-p", str(file)], capture_output=True, text=True)
    return set(re.findall(r"^\s+NEEDED\s+(\S+)", done.stdout, re.MULTILINE))
