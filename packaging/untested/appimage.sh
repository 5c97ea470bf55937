#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
#
# UNTESTED: written from AppImage's documentation and never run; appimagetool was not at hand.
# One file for any Linux desktop, from the folder of packaging/build.py. Needs appimagetool on PATH.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
python="${PYTHON:-$root/.venv/bin/python}"
appdir="$root/build/AppDir"

rm -rf "$appdir"
mkdir -p "$appdir/usr/lib" "$appdir/usr/share/metainfo" "$appdir/usr/share/applications"
cp -a "$root/build/program/editor-desk" "$appdir/usr/lib/"
cp "$root/packaging/linux/editor-desk.desktop" "$appdir/"
cp "$root/packaging/linux/editor-desk.desktop" "$appdir/usr/share/applications/"
# appimagetool looks for the metainfo under the desktop entry's name.
cp "$root/packaging/linux/org.editordesk.EditorDesk.metainfo.xml" \
   "$appdir/usr/share/metainfo/editor-desk.appdata.xml"
QT_QPA_PLATFORM=offscreen "$python" "$root/packaging/icons.py" "$root/build/icons"
cp "$root/build/icons/editor-desk-256.png" "$appdir/editor-desk.png"
ln -s editor-desk.png "$appdir/.DirIcon"
# Not a link: arguments reach the program either way, and this finds it wherever the image is mounted.
cat > "$appdir/AppRun" <<'RUN'
#!/bin/sh
exec "$(dirname "$(readlink -f "$0")")/usr/lib/editor-desk/editor-desk" "$@"
RUN
chmod +x "$appdir/AppRun"
appimagetool "$appdir" "$root/build/Editor_Desk-$(uname -m).AppImage"
