#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
# A double click in the Finder opens the desk.
cd "$(dirname "$0")" && exec python3 run.py "$@"
