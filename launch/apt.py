# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Installs Debian packages where the tests run as root, as in a container or a CI machine."""

from __future__ import annotations

import os
import subprocess

from launch.not_ready import NotReady


def install_packages(apt: str, packages: list[str], by_hand: str) -> None:
    """Install without questions, renewing the package lists when they are empty or old; raises NotReady."""
    print(f"installing: {' '.join(packages)}", flush=True)
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    install = [apt, "install", "--yes", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=120", *packages]
    said = ""
    # A fresh container has no lists at all, an old one lists that name files no longer there.
    for command in (install, [apt, "update"], install):
        done = subprocess.run(
            command,
            env=quiet,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        )
        said = done.stdout
        if done.returncode == 0 and command is install:
            return
    raise NotReady(f"{said.strip()}\n\napt could not install what the tests need. By hand:\n{by_hand}")
