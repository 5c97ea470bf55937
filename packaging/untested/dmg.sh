#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
#
# UNTESTED: written from Apple's and PyInstaller's documentation and never run; no Mac was at hand.
# Run on a Mac, with the machine's own processor. Without IDENTITY the program is not signed, and macOS
# opens it only after "Open anyway". Notarising needs an account with Apple and is not done here.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
python="${PYTHON:-$root/.venv/bin/python}"

"$python" "$root/packaging/build.py"
app="$root/build/program/Editor Desk.app"
if [ -n "${IDENTITY:-}" ]; then
    codesign --deep --force --options runtime --timestamp --sign "$IDENTITY" "$app"
fi
stage="$(mktemp -d)"
trap 'rm -rf "$stage"' EXIT
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
hdiutil create -volname "Editor Desk" -srcfolder "$stage" -ov -format UDZO "$root/build/Editor Desk.dmg"
