# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A form, a catalogue and an icon bundle of the tests' own, small enough to read."""

from __future__ import annotations

from pathlib import Path

# As Designer saves it: with the icon bundle named, which would become an import of a module we do not have.
FORM = """\
<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>ProofSheet</class>
<widget class="QWidget" name="ProofSheet">
 <layout class="QVBoxLayout">
  <item><widget class="QPushButton" name="send_button"><property name="text"><string>Señal</string></property>
   <property name="icon"><iconset resource="../resources/proof.qrc">
    <normaloff>:/icons/proof.svg</normaloff>:/icons/proof.svg</iconset></property></widget></item>
 </layout>
</widget>
<resources><include location="../resources/proof.qrc"/></resources></ui>
"""
CATALOGUE = """\
<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="es">
<context><name>Proof</name><message><source>Send</source><translation>Enviar</translation></message></context></TS>
"""
BUNDLE = '<RCC><qresource prefix="/"><file>icons/proof.svg</file></qresource></RCC>\n'
ICON = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>\n'


def furnish(project: Path) -> None:
    """Put the samples where a checkout has its own."""
    for name, text in {
        "ui/proof_sheet.ui": FORM,
        "resources/translations/proof_es.ts": CATALOGUE,
        "resources/proof.qrc": BUNDLE,
        "resources/icons/proof.svg": ICON,
        "resources/style/proof.toml": "rule = 'en-01'\n",
    }.items():
        path = project / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
