# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the mirror's folder says of itself, to whoever finds it in ten years without this program."""

from __future__ import annotations

FILE = "README.txt"

TEXT = """\
EDITOR DESK: THE PLAIN-FILE COPY OF EVERY STORY
===============================================

What this is. Every story of the desk, copied into files that any program can open. One folder for each
story: en.md and es.md are its texts (Markdown, UTF-8), with headline, dek and byline at the head;
story.json holds everything else: fields, facts and their proof, photos by the hash of their file, notes,
sign-offs, the list of kept revisions. people.json, rules.json and names.json are the desk's people, its
rules, its names and terms.
The pictures themselves lie in "photos" beside this folder, each under its hash.

What it is not. It is no backup of the whole store: the texts of kept revisions, the desk's diary and the
content of each sign-off are in the store (desk.sqlite) and in its backups alone. Of a protected source
nothing is here but that there is one.

Do not work in it. The program writes these files behind the work and never reads them by itself. A text
you change here is kept as en.changed-by-hand.md when the program writes over it; nothing of it comes to
the desk.

To rebuild the store from it, when the store and all its backups are gone:

    editor-desk --store PATH/desk.sqlite restore PATH/mirror

The store that was there is set aside, not deleted. Stories come back with their ids, texts, facts, photos,
notes and people. What a plain file cannot prove is not believed: what was signed off comes back as "ready
for sign-off", with a note of who had signed it.


EDITOR DESK: LA COPIA DE CADA NOTA EN ARCHIVOS DE TEXTO
=======================================================

Qué es. Todas las notas de la redacción, copiadas en archivos que abre cualquier programa. Una carpeta por
nota: en.md y es.md son sus textos (Markdown, UTF-8), con titular, sumario y firma al comienzo; story.json
guarda todo lo demás: campos, datos y sus pruebas, fotos por la huella de su archivo, apuntes, vistos buenos
y la lista de revisiones guardadas. people.json, rules.json y names.json son las personas, las reglas y los
nombres y términos de la redacción.
Las fotos mismas están en la carpeta "photos", junto a esta, cada una bajo su huella.

Qué no es. No es una copia de seguridad completa: los textos de las revisiones guardadas, el diario de la
redacción y el contenido de cada visto bueno están solo en la base de datos (desk.sqlite) y en sus copias de
seguridad. De una fuente protegida no hay aquí nada, salvo que existe.

No trabaje en ella. El programa escribe estos archivos sin interrumpir el trabajo y nunca los lee por su
cuenta. Si usted cambia un texto aquí, se conserva como en.changed-by-hand.md cuando el programa lo vuelve a
escribir; nada de eso llega a la redacción.

Para reconstruir la base de datos a partir de ella, si se perdieron la base y todas sus copias de seguridad:

    editor-desk --store RUTA/desk.sqlite restore RUTA/mirror

La base que había se aparta, no se borra. Las notas vuelven con su identidad, sus textos, datos, fotos,
apuntes y personas. Lo que un archivo de texto no puede probar no se da por cierto: lo que tenía visto bueno
vuelve como "lista para aprobar", con un apunte de quién lo había dado.
"""
