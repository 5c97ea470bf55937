<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Accept as is</source>
        <translation>Dejar así</translation>
    </message>
    <message>
        <source>{what}

It stays marked, with your name and your reason, and blocks no more. That holds for exactly this: other words, another fact or the other language block again.</source>
        <translation>{what}

Queda marcado, con su nombre y su motivo, y ya no impide seguir. Vale solo para esto: otras palabras, otro dato o el otro idioma vuelven a impedirlo.</translation>
    </message>
</context>
<context>
    <name>Accepting</name>
    <message>
        <source>Choose the line to accept as is, then press the keys again.</source>
        <translation>Elija la línea que quiere dejar así y oprima otra vez las teclas.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nada impide seguir.</translation>
    </message>
    <message>
        <source>Nobody may accept this as it is: it has to be mended. {what}</source>
        <translation>Esto no se puede dejar así: hay que corregirlo. {what}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Revisar</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>&amp;Datos</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>Env&amp;iar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>&amp;New story…</source>
        <translation>Nota &amp;nueva…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Begin a story</source>
        <translation>Empezar una nota</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Read a text file as a story, or as the other edition of one</source>
        <translation>Leer un archivo de texto como nota, o como la otra versión de una</translation>
    </message>
    <message>
        <source>&amp;Keep a revision…</source>
        <translation>Guardar una &amp;revisión…</translation>
    </message>
    <message>
        <source>Give the text as it stands a name; typing is saved by itself</source>
        <translation>Ponerle nombre al texto tal como está; lo que se escribe se guarda solo</translation>
    </message>
    <message>
        <source>Story &amp;details…</source>
        <translation>&amp;Datos de la nota…</translation>
    </message>
    <message>
        <source>Kind, plan, authors, due times, embargo and flags</source>
        <translation>Tipo, plan, autoría, entregas, embargo y avisos</translation>
    </message>
    <message>
        <source>&amp;Photos…</source>
        <translation>&amp;Fotos…</translation>
    </message>
    <message>
        <source>Put on &amp;hold…</source>
        <translation>Poner en &amp;espera…</translation>
    </message>
    <message>
        <source>&amp;Spike…</source>
        <translation>De&amp;scartar…</translation>
    </message>
    <message>
        <source>&amp;Who is at the desk…</source>
        <translation>&amp;Quién trabaja aquí…</translation>
    </message>
    <message>
        <source>Lis&amp;t item</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>Show the story &amp;list</source>
        <translation>Mostrar la &amp;lista de notas</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>Re&amp;cuperar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar t&amp;odo</translation>
    </message>
    <message>
        <source>&amp;Search stories</source>
        <translation>Buscar &amp;notas</translation>
    </message>
    <message>
        <source>Save this searc&amp;h…</source>
        <translation>&amp;Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Negrita</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Cursiva</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;Enlace…</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Plain &amp;words</source>
        <translation>Sin f&amp;ormato</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>&amp;Subtítulo</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation>Ci&amp;ta</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Siguiente hallazgo</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>Hallazgo &amp;anterior</translation>
    </message>
    <message>
        <source>Ne&amp;xt step</source>
        <translation>Siguiente &amp;paso</translation>
    </message>
    <message>
        <source>&amp;Return…</source>
        <translation>&amp;Devolver…</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Devolver…</translation>
    </message>
    <message>
        <source>Send an edition back, saying why</source>
        <translation>Devolver una versión y decir por qué</translation>
    </message>
    <message>
        <source>&amp;Sign off…</source>
        <translation>&amp;Visto bueno…</translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation>Visto bueno…</translation>
    </message>
    <message>
        <source>Read it once more and put your name to it</source>
        <translation>Leerla una vez más y dar su visto bueno</translation>
    </message>
    <message>
        <source>&amp;Make a fact of the selection</source>
        <translation>&amp;Marcar la selección como dato</translation>
    </message>
    <message>
        <source>&amp;Place the fact at the selection</source>
        <translation>&amp;Ubicar el dato en la selección</translation>
    </message>
    <message>
        <source>&amp;Add evidence…</source>
        <translation>&amp;Agregar pruebas…</translation>
    </message>
    <message>
        <source>&amp;Nothing to check here…</source>
        <translation>&amp;Nada que verificar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write the signed-off editions to files</source>
        <translation>Escribir en archivos las versiones con visto bueno</translation>
    </message>
    <message>
        <source>Go to the &amp;stories</source>
        <translation>Ir a las &amp;notas</translation>
    </message>
    <message>
        <source>Go to the &amp;text</source>
        <translation>Ir al &amp;texto</translation>
    </message>
    <message>
        <source>Go to the &amp;facts</source>
        <translation>Ir a los &amp;datos</translation>
    </message>
    <message>
        <source>Go to the &amp;history</source>
        <translation>Ir al &amp;historial</translation>
    </message>
    <message>
        <source>&amp;Other edition</source>
        <translation>&amp;Otra versión</translation>
    </message>
    <message>
        <source>S&amp;witch story…</source>
        <translation>Ca&amp;mbiar de nota…</translation>
    </message>
    <message>
        <source>Go to a story opened lately</source>
        <translation>Ir a una nota abierta hace poco</translation>
    </message>
    <message>
        <source>Switch story the othe&amp;r way…</source>
        <translation>Cambiar de nota al re&amp;vés…</translation>
    </message>
    <message>
        <source>Show &amp;both editions</source>
        <translation>Mostrar &amp;ambas versiones</translation>
    </message>
    <message>
        <source>Show the f&amp;acts</source>
        <translation>Mostra&amp;r los datos</translation>
    </message>
    <message>
        <source>Colors of the s&amp;ystem</source>
        <translation>Colores del &amp;sistema</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Osc&amp;uro</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Paleta de comandos…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>Show the plain-&amp;file copy of this story</source>
        <translation>Mostrar la &amp;copia en archivos de esta nota</translation>
    </message>
    <message>
        <source>Its texts as files any program opens; a copy, not the place to work</source>
        <translation>Sus textos en archivos que abre cualquier programa; es una copia, no el lugar de trabajo</translation>
    </message>
    <message>
        <source>&amp;About Editor Desk</source>
        <translation>&amp;Acerca de Editor Desk</translation>
    </message>
    <message>
        <source>Order of the stories</source>
        <translation>Orden de las notas</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Sign-off by p&amp;hone…</source>
        <translation>Visto bueno por telé&amp;fono…</translation>
    </message>
    <message>
        <source>An approver who is not here says yes on the phone</source>
        <translation>Quien aprueba no está aquí y da el sí por teléfono</translation>
    </message>
    <message>
        <source>The edition in hand as readers will see it</source>
        <translation>La versión en pantalla como la verán los lectores</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>V&amp;ista previa</translation>
    </message>
    <message>
        <source>Preview beside both editions</source>
        <translation>Vista previa junto a las dos versiones</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find words in this edition or in both</source>
        <translation>Buscar palabras en esta versión o en las dos</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>R&amp;eemplazar…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar la s&amp;iguiente</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Buscar &amp;la anterior</translation>
    </message>
    <message>
        <source>Assign the Spanish edi&amp;tion</source>
        <translation>Asignar la versión en españ&amp;ol</translation>
    </message>
    <message>
        <source>D&amp;ue times…</source>
        <translation>&amp;Horas de entrega…</translation>
    </message>
    <message>
        <source>&amp;Assign the story</source>
        <translation>&amp;Asignar la nota</translation>
    </message>
    <message>
        <source>Who holds the story as a whole</source>
        <translation>Quién tiene a su cargo la nota entera</translation>
    </message>
    <message>
        <source>Assign the &amp;English edition</source>
        <translation>Asignar la versión en in&amp;glés</translation>
    </message>
    <message>
        <source>&amp;Copy the slug</source>
        <translation>Co&amp;piar el slug</translation>
    </message>
    <message>
        <source>Keep the words in the search box under a name</source>
        <translation>Guardar con un nombre las palabras del cuadro de búsqueda</translation>
    </message>
    <message>
        <source>Stories by due ti&amp;me</source>
        <translation>Notas por entre&amp;ga</translation>
    </message>
    <message>
        <source>Stories by ur&amp;gency</source>
        <translation>Notas por urgencia</translation>
    </message>
    <message>
        <source>Stories by sl&amp;ug</source>
        <translation>Notas por slug</translation>
    </message>
    <message>
        <source>Stories &amp;changed last</source>
        <translation>Notas por último cam&amp;bio</translation>
    </message>
    <message>
        <source>P&amp;in this paragraph to…</source>
        <translation>Fi&amp;jar este párrafo a…</translation>
    </message>
    <message>
        <source>Choose the paragraph of the other edition that says the same</source>
        <translation>Elegir el párrafo de la otra versión que dice lo mismo</translation>
    </message>
    <message>
        <source>Cut the &amp;link: no counterpart</source>
        <translation>Cortar el &amp;enlace: sin equivalente</translation>
    </message>
    <message>
        <source>Say that this paragraph has no counterpart</source>
        <translation>Decir que este párrafo no tiene equivalente</translation>
    </message>
    <message>
        <source>&amp;Unpin this paragraph</source>
        <translation>S&amp;oltar este párrafo</translation>
    </message>
    <message>
        <source>Take back what was pinned or cut here</source>
        <translation>Deshacer lo que se fijó o se cortó aquí</translation>
    </message>
    <message>
        <source>Next paragraph without &amp;counterpart</source>
        <translation>Siguiente párrafo s&amp;in equivalente</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Desplazamiento conjunto</translation>
    </message>
    <message>
        <source>Scrolling one edition moves the other, pair by pair</source>
        <translation>Al desplazar una versión se mueve la otra, par por par</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>&amp;Curl the marks of this edition</source>
        <translation>Comillas y rayas tipográficas en esta versión</translation>
    </message>
    <message>
        <source>Straight quotation marks, double hyphens and three dots as in print</source>
        <translation>Comillas rectas, guiones dobles y tres puntos, como en imprenta</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más chico</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Tamaño usual del texto</translation>
    </message>
    <message>
        <source>Typewriter mode</source>
        <translation>Modo má&amp;quina de escribir</translation>
    </message>
    <message>
        <source>The line being written stays at mid height</source>
        <translation>La línea que se escribe queda a media altura</translation>
    </message>
    <message>
        <source>Put the chosen &amp;photo here</source>
        <translation>Poner aquí la foto ele&amp;gida</translation>
    </message>
    <message>
        <source>The photo chosen in the strip becomes a paragraph of the text</source>
        <translation>La foto elegida en la tira pasa a ser un párrafo del texto</translation>
    </message>
    <message>
        <source>Go to the photos</source>
        <translation>Ir a las fotos</translation>
    </message>
    <message>
        <source>Show the photos above the text</source>
        <translation>Mostrar las fotos sobre el texto</translation>
    </message>
    <message>
        <source>Wee&amp;k</source>
        <translation>Plan de la semana</translation>
    </message>
    <message>
        <source>The stories by day and section, to plan and to print</source>
        <translation>Las notas por día y sección, para planear e imprimir</translation>
    </message>
    <message>
        <source>Go to paragraph…</source>
        <translation>Ir al párrafo…</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>Modo sin distracciones</translation>
    </message>
    <message>
        <source>By its number, in both editions</source>
        <translation>Por su número, en las dos versiones</translation>
    </message>
    <message>
        <source>Only the texts, and of these the paragraph in hand; Esc leaves</source>
        <translation>Solo los textos y, de ellos, el párrafo en que se escribe; Esc sale</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>&amp;Escribir un apunte</translation>
    </message>
    <message>
        <source>For the newsroom; about the selection if there is one</source>
        <translation>Para la redacción; sobre la selección, si la hay</translation>
    </message>
    <message>
        <source>Go to the notes</source>
        <translation>Ir a los apuntes</translation>
    </message>
    <message>
        <source>Close the story</source>
        <translation>Cerrar la nota</translation>
    </message>
    <message>
        <source>Close its tab; nothing of the story is lost</source>
        <translation>Cerrar su pestaña; no se pierde nada de la nota</translation>
    </message>
    <message>
        <source>Open again what was closed</source>
        <translation>Volver a abrir la última cerrada</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Pestaña siguiente</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Pestaña anterior</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Hacer una copia de seguridad</translation>
    </message>
    <message>
        <source>A checked copy of everything, in the folder beside the store</source>
        <translation>Una copia comprobada de todo, en la carpeta junto a la base de datos</translation>
    </message>
    <message>
        <source>P&amp;rint the list…</source>
        <translation>I&amp;mprimir la lista…</translation>
    </message>
    <message>
        <source>The stories of the view shown, in its order, for the wall</source>
        <translation>Las notas de la vista en pantalla, en su orden, para la pared</translation>
    </message>
    <message>
        <source>Paste without st&amp;yle</source>
        <translation>Pegar sin for&amp;mato</translation>
    </message>
    <message>
        <source>&amp;Remove the link</source>
        <translation>&amp;Quitar el enlace</translation>
    </message>
    <message>
        <source>No bold, no link, no heading: the words alone</source>
        <translation>Sin negrita, sin enlace, sin subtítulo: solo las palabras</translation>
    </message>
    <message>
        <source>S&amp;maller heading</source>
        <translation>Subtítulo &amp;menor</translation>
    </message>
    <message>
        <source>&amp;Numbered item</source>
        <translation>Elemento n&amp;umerado</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Backups and restore…</source>
        <translation>Copias de seguridad y restauración…</translation>
    </message>
    <message>
        <source>The last backups, a second folder for them, and the way back to one</source>
        <translation>Las últimas copias de seguridad, una segunda carpeta y cómo volver a una de ellas</translation>
    </message>
    <message>
        <source>&amp;Legal hold…</source>
        <translation>Re&amp;tención legal…</translation>
    </message>
    <message>
        <source>Keep everything of the story, or lift that again, for a reason</source>
        <translation>Conservar todo lo de la nota, o volver a levantarlo, por un motivo</translation>
    </message>
    <message>
        <source>Take over this edition</source>
        <translation>Relevar en esta edición</translation>
    </message>
    <message>
        <source>Go on where somebody else is writing; their text is kept</source>
        <translation>Seguir donde otra persona está escribiendo; su texto se guarda</translation>
    </message>
    <message>
        <source>Best match of a search first</source>
        <translation>Búsqueda por relevancia</translation>
    </message>
    <message>
        <source>P&amp;urge a protected source…</source>
        <translation>Borrar para siem&amp;pre una fuente protegida…</translation>
    </message>
    <message>
        <source>For good; one person asks, another does it</source>
        <translation>Para siempre; una persona lo pide y otra lo hace</translation>
    </message>
    <message>
        <source>Check the store…</source>
        <translation>Comprobar la base de datos…</translation>
    </message>
    <message>
        <source>Whether database, files and diary are whole and as they were kept</source>
        <translation>Si la base de datos, los archivos y el diario están completos y como se guardaron</translation>
    </message>
    <message>
        <source>Selected: everything…</source>
        <translation>Seleccionadas: todo…</translation>
    </message>
    <message>
        <source>Everything that can be done with them, and to whom they are assigned</source>
        <translation>Todo lo que se puede hacer con ellas, y a quién se asignan</translation>
    </message>
    <message>
        <source>Selected: next step…</source>
        <translation>Seleccionadas: paso siguiente…</translation>
    </message>
    <message>
        <source>Each takes its own next step, through its own gate</source>
        <translation>Cada una da su propio paso, con sus propias reglas</translation>
    </message>
    <message>
        <source>Selected: sign off…</source>
        <translation>Seleccionadas: visto bueno…</translation>
    </message>
    <message>
        <source>Only what you have read as it stands is signed</source>
        <translation>Solo se aprueba lo que usted leyó tal como está</translation>
    </message>
    <message>
        <source>Selected: schedule…</source>
        <translation>Seleccionadas: programar…</translation>
    </message>
    <message>
        <source>Selected: return…</source>
        <translation>Seleccionadas: devolver…</translation>
    </message>
    <message>
        <source>Selected: put on hold…</source>
        <translation>Seleccionadas: poner en espera…</translation>
    </message>
    <message>
        <source>Selected: spike…</source>
        <translation>Seleccionadas: descartar…</translation>
    </message>
    <message>
        <source>Selected: bring back</source>
        <translation>Seleccionadas: recuperar</translation>
    </message>
    <message>
        <source>Selected: due time…</source>
        <translation>Seleccionadas: hora de entrega…</translation>
    </message>
    <message>
        <source>Selected: export…</source>
        <translation>Seleccionadas: exportar…</translation>
    </message>
    <message>
        <source>Select no story</source>
        <translation>No seleccionar ninguna</translation>
    </message>
    <message>
        <source>Sche&amp;dule…</source>
        <translation>P&amp;rogramar…</translation>
    </message>
    <message>
        <source>When it goes out; a new time, or none any more</source>
        <translation>Cuándo sale; otra hora, o ya ninguna</translation>
    </message>
    <message>
        <source>Em&amp;bargo…</source>
        <translation>Em&amp;bargo…</translation>
    </message>
    <message>
        <source>Before its time no file of the story leaves the house</source>
        <translation>Antes de su hora no sale de la casa ningún archivo de la nota</translation>
    </message>
    <message>
        <source>Selected stories</source>
        <translation>Notas seleccionadas</translation>
    </message>
    <message>
        <source>Who asks for what until when, and what was answered</source>
        <translation>Quién pide qué, hasta cuándo, y qué se contestó</translation>
    </message>
    <message>
        <source>Every request to answer…</source>
        <translation>Todas las solicitudes por contestar…</translation>
    </message>
    <message>
        <source>Of all stories, the first deadline first</source>
        <translation>De todas las notas; primero el plazo más próximo</translation>
    </message>
    <message>
        <source>Acc&amp;ept as is…</source>
        <translation>Dejar así…</translation>
    </message>
    <message>
        <source>Let what a rule refuses pass, with your name and a reason; or take that back</source>
        <translation>Dejar pasar lo que una regla rechaza, con su nombre y un motivo; o anularlo</translation>
    </message>
    <message>
        <source>C&amp;hange what readers have…</source>
        <translation>Ca&amp;mbiar lo publicado…</translation>
    </message>
    <message>
        <source>Fix, update, correct or clarify what is out, and say so to readers</source>
        <translation>Arreglar, actualizar, corregir o aclarar lo publicado, y decírselo a los lectores</translation>
    </message>
    <message>
        <source>Dr&amp;op the change…</source>
        <translation>&amp;Descartar el cambio…</translation>
    </message>
    <message>
        <source>The copy readers have comes back; the words of the change are kept</source>
        <translation>Vuelve la copia que tienen los lectores; las palabras del cambio se guardan</translation>
    </message>
    <message>
        <source>&amp;Withdraw for now…</source>
        <translation>Retirar por a&amp;hora…</translation>
    </message>
    <message>
        <source>&amp;Kill…</source>
        <translation>&amp;Anular…</translation>
    </message>
    <message>
        <source>Off the site for good, with a notice in its place</source>
        <translation>Fuera del sitio para siempre, con un aviso en su lugar</translation>
    </message>
    <message>
        <source>Con&amp;firm what was said on the phone…</source>
        <translation>Confirmar lo dicho por teléfono…</translation>
    </message>
    <message>
        <source>What you approved by phone and have not confirmed yet</source>
        <translation>Lo que aprobó por teléfono y aún no confirma</translation>
    </message>
    <message>
        <source>Release one language first…</source>
        <translation>Publicar primero un idioma…</translation>
    </message>
    <message>
        <source>The other follows by a time, and somebody sees to it</source>
        <translation>El otro sigue a más tardar a una hora, y alguien se encarga</translation>
    </message>
    <message>
        <source>Both editions together again</source>
        <translation>Las dos versiones juntas otra vez</translation>
    </message>
    <message>
        <source>As long as nothing is out</source>
        <translation>Mientras no haya salido nada</translation>
    </message>
    <message>
        <source>What &amp;readers saw…</source>
        <translation>Qué vieron los &amp;lectores…</translation>
    </message>
    <message>
        <source>Every copy in each language, when it went out, what changed between them</source>
        <translation>Cada copia en cada idioma, cuándo salió y qué cambió entre ellas</translation>
    </message>
    <message>
        <source>Corrections for &amp;print…</source>
        <translation>Correcciones para la edición &amp;impresa…</translation>
    </message>
    <message>
        <source>Every note readers were given that no print issue has carried yet</source>
        <translation>Todos los avisos dados a los lectores que aún no salen en papel</translation>
    </message>
    <message>
        <source>Who works here and as what, deputies, passphrases</source>
        <translation>Quién trabaja aquí y con qué funciones, suplentes, contraseñas</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Bloquear la redacción</translation>
    </message>
    <message>
        <source>Nothing is to be seen before somebody gives their passphrase</source>
        <translation>No se ve nada hasta que alguien dé su contraseña</translation>
    </message>
    <message>
        <source>Legal, sensitive, names withheld, sponsored, not for publication</source>
        <translation>Cuidado legal, delicada, nombres reservados, patrocinada, no publicable</translation>
    </message>
    <message>
        <source>Every place of the edition in hand from which words leave the house</source>
        <translation>Cada parte de esta versión desde la que salen palabras a los lectores</translation>
    </message>
    <message>
        <source>Whom we asked about an allegation, and what came of it</source>
        <translation>A quién se preguntó por una acusación y qué contestó</translation>
    </message>
    <message>
        <source>Flags…</source>
        <translation>Avisos…</translation>
    </message>
    <message>
        <source>Look over a sensitive story…</source>
        <translation>Revisar una nota delicada…</translation>
    </message>
    <message>
        <source>Right of reply…</source>
        <translation>Derecho de respuesta…</translation>
    </message>
    <message>
        <source>People and roles…</source>
        <translation>Personas y funciones…</translation>
    </message>
    <message>
        <source>Next step, &amp;both editions</source>
        <translation>Siguiente paso, am&amp;bas versiones</translation>
    </message>
    <message>
        <source>Both go on together; where one is behind, it catches up first</source>
        <translation>Las dos avanzan juntas; si una va atrasada, primero se pone al día</translation>
    </message>
    <message>
        <source>Requests to c&amp;orrect or retract…</source>
        <translation>Solicitudes de rectificación…</translation>
    </message>
    <message>
        <source>Kinds and rules…</source>
        <translation>Tipos y reglas…</translation>
    </message>
    <message>
        <source>Which rules block, who may take each step, kinds of story; an administrator changes them</source>
        <translation>Qué reglas bloquean, quién puede dar cada paso, tipos de nota; las cambia quien administra</translation>
    </message>
    <message>
        <source>&amp;Stages and gates</source>
        <translation>&amp;Etapas y controles</translation>
    </message>
    <message>
        <source>What each stage means here, who may take each step, and what stands in the way</source>
        <translation>Qué significa aquí cada etapa, quién puede dar cada paso y qué lo impide</translation>
    </message>
    <message>
        <source>Propose a &amp;translation</source>
        <translation>Propo&amp;ner una traducción</translation>
    </message>
    <message>
        <source>This paragraph in the other language, from memory or by a machine; again: the next one</source>
        <translation>Este párrafo en el otro idioma, de la memoria o de una máquina; otra vez: la siguiente propuesta</translation>
    </message>
    <message>
        <source>T&amp;ake what is proposed</source>
        <translation>Acep&amp;tar lo propuesto</translation>
    </message>
    <message>
        <source>It becomes text; one undo takes it back</source>
        <translation>Pasa a ser texto; se quita con un solo deshacer</translation>
    </message>
    <message>
        <source>I ha&amp;ve read this machine draft</source>
        <translation>Ya &amp;leí esta traducción automática</translation>
    </message>
    <message>
        <source>The paragraph with the caret, against its source; else: go to the next one</source>
        <translation>El párrafo donde está el cursor, frente al original; si no, lleva al siguiente</translation>
    </message>
    <message>
        <source>&amp;Mend the difference here</source>
        <translation>Corre&amp;gir la diferencia de aquí</translation>
    </message>
    <message>
        <source>The first thing offered: the verified value, else that of the original</source>
        <translation>Lo primero que se ofrece: el valor verificado y, si no, el del original</translation>
    </message>
    <message>
        <source>Let the difference here stand…</source>
        <translation>Dejar así la diferencia de aquí…</translation>
    </message>
    <message>
        <source>Accept it as is, with your name and a reason</source>
        <translation>Aceptarla como está, con su nombre y un motivo</translation>
    </message>
    <message>
        <source>The same name: to the names list</source>
        <translation>El mismo nombre: a la lista de nombres</translation>
    </message>
    <message>
        <source>Both languages mean the same person, place or title</source>
        <translation>En los dos idiomas se trata de la misma persona, el mismo lugar o el mismo cargo</translation>
    </message>
    <message>
        <source>This pair is reviewed</source>
        <translation>Este par está revisado</translation>
    </message>
    <message>
        <source>Both sides of the paragraph here were read against each other</source>
        <translation>Se cotejaron los dos lados de este párrafo</translation>
    </message>
    <message>
        <source>Go to what differs</source>
        <translation>Ir a las diferencias</translation>
    </message>
    <message>
        <source>Let both languages write the words chosen like this from now on</source>
        <translation>Desde ahora, los dos idiomas pueden escribir así las palabras elegidas</translation>
    </message>
    <message>
        <source>The newsroom&apos;s own list, in both languages, and who put what there</source>
        <translation>La lista de la redacción, en los dos idiomas, y quién puso qué en ella</translation>
    </message>
    <message>
        <source>Add to the names…</source>
        <translation>Agregar a los nombres…</translation>
    </message>
    <message>
        <source>Names an&amp;d terms…</source>
        <translation>No&amp;mbres y términos…</translation>
    </message>
    <message>
        <source>Import translation memory…</source>
        <translation>Importar memoria de traducción…</translation>
    </message>
    <message>
        <source>Sentences of another program (TMX), to be proposed and forgotten again</source>
        <translation>Oraciones de otro programa (TMX), para proponerlas y, si hace falta, olvidarlas</translation>
    </message>
    <message>
        <source>Export translation memory…</source>
        <translation>Exportar memoria de traducción…</translation>
    </message>
    <message>
        <source>Everything that was translated before, for another program (TMX)</source>
        <translation>Todo lo que ya se tradujo, para otro programa (TMX)</translation>
    </message>
</context>
<context>
    <name>AddEvidence</name>
    <message>
        <source>Add a source</source>
        <translation>Agregar una fuente</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>What kind of proof it is</source>
        <translation>Qué tipo de prueba es</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Who or what it is, as you would cite it</source>
        <translation>Quién o qué es, como lo citaría usted</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>Page 12 · minute 4:10 · row 38 · said on the phone, May 4, 2 p.m.</source>
        <translation>Página 12 · minuto 4:10 · fila 38 · por teléfono, 4 de mayo, 2 p.m.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Phone or address of a person</source>
        <translation>Teléfono o dirección de una persona</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Without file</source>
        <translation>Sin archivo</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>What it says, word for word</source>
        <translation>Qué dice, palabra por palabra</translation>
    </message>
    <message>
        <source>The passage itself, in its own language</source>
        <translation>El pasaje mismo, en su idioma</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Language of the proof</source>
        <translation>Idioma de la prueba</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>First-hand or second-hand</source>
        <translation>De primera o de segunda mano</translation>
    </message>
    <message>
        <source>On the record or background</source>
        <translation>Se puede citar o es de contexto</translation>
    </message>
    <message>
        <source>Protected source</source>
        <translation>Fuente protegida</translation>
    </message>
    <message>
        <source>Name, contact and place stay in this desk’s store and its backups: never in search, exports, packages or the diary. They are not encrypted: whoever can open this computer’s files can read them, with a passphrase at the desk or without.</source>
        <translation>El nombre, el contacto y el lugar quedan en la base de datos de esta redacción y en sus copias de seguridad: nunca en búsquedas, exportaciones, paquetes ni en el diario. No van cifrados: quien pueda abrir los archivos de esta computadora puede leerlos, con contraseña en la redacción o sin ella.</translation>
    </message>
</context>
<context>
    <name>AddNameDialog</name>
    <message>
        <source>Add to the names</source>
        <translation>Agregar a los nombres</translation>
    </message>
    <message>
        <source>From now on both languages may write it like this, and no difference is told.</source>
        <translation>Desde ahora, los dos idiomas pueden escribirlo así, sin que se señale una diferencia.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>BackupShelves</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>The desk goes back to how it stood when this backup was made ({when}), with %n story(ies).</source>
        <translation>
            <numerusform>La redacción vuelve a estar como cuando se hizo esta copia ({when}), con %n nota.</numerusform>
            <numerusform>La redacción vuelve a estar como cuando se hizo esta copia ({when}), con %n notas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is deleted: the desk as it is now is set aside whole, in a folder beside it, and the backup stays where it is. The window closes and opens again.</source>
        <translation>No se borra nada: la redacción tal como está ahora se aparta entera, en una carpeta junto a ella, y la copia se queda donde está. La ventana se cierra y se vuelve a abrir.</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Restaurarla</translation>
    </message>
    <message>
        <source>Some of what you wrote is not on the disk yet, so nothing was restored. Try again when the foot of the window says that all is saved.</source>
        <translation>Parte de lo que escribió todavía no está en el disco, así que no se restauró nada. Inténtelo de nuevo cuando el pie de la ventana diga que todo está guardado.</translation>
    </message>
    <message>
        <source>Nothing was changed since then.</source>
        <translation>Desde entonces no cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies) changed since then</source>
        <translation>
            <numerusform>%n nota cambiada desde entonces</numerusform>
            <numerusform>%n notas cambiadas desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(ies) begun since then</source>
        <translation>
            <numerusform>%n nota nueva desde entonces</numerusform>
            <numerusform>%n notas nuevas desde entonces</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in it: {what}.</source>
        <translation>No está en la copia: {what}.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
</context>
<context>
    <name>BackupWork</name>
    <message>
        <source>Making a backup</source>
        <translation>Haciendo una copia de seguridad</translation>
    </message>
    <message>
        <source>Backup made and checked: {name}, in the folder “backups” beside the store.</source>
        <translation>Copia de seguridad hecha y comprobada: {name}, en la carpeta “backups” junto a la base de datos.</translation>
    </message>
    <message>
        <source>Backup made and checked: {name}, beside the store and in the second folder.</source>
        <translation>Copia de seguridad hecha y comprobada: {name}, junto a la base de datos y en la segunda carpeta.</translation>
    </message>
    <message>
        <source>No backup could be made. {why}</source>
        <translation>No se pudo hacer la copia de seguridad. {why}</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer la copia ahora</translation>
    </message>
    <message numerus="yes">
        <source>The backup was made and holds every text, but %n photo(s) or file(s) no longer lie beside the store and are not in it, {first} among them. An older backup may still hold them.</source>
        <translation>
            <numerusform>La copia de seguridad se hizo y tiene todos los textos, pero falta %n foto o archivo que ya no está junto a la base de datos: {first}. Puede que una copia anterior lo tenga.</numerusform>
            <numerusform>La copia de seguridad se hizo y tiene todos los textos, pero faltan %n fotos o archivos que ya no están junto a la base de datos, entre ellos {first}. Puede que una copia anterior los tenga.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobada</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Diaria</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Antes de actualizar</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>Segunda carpeta</translation>
    </message>
    <message>
        <source>… reading it</source>
        <translation>… leyéndola</translation>
    </message>
    <message>
        <source>✓ just now</source>
        <translation>✓ ahora mismo</translation>
    </message>
    <message>
        <source>! not to be relied on</source>
        <translation>! no es de fiar</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambas</translation>
    </message>
    <message>
        <source>✓ when made</source>
        <translation>✓ al hacerla</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Backups of this desk, newest first</source>
        <translation>Copias de seguridad de esta redacción, la más reciente primero</translation>
    </message>
    <message>
        <source>One a day, made while you work, in {folder}. Kept are the last 7 days, 8 weeks and 12 months; photos and files are kept there once.</source>
        <translation>Una al día, mientras usted trabaja, en {folder}. Se conservan los últimos 7 días, 8 semanas y 12 meses; las fotos y los archivos se guardan allí una sola vez.</translation>
    </message>
    <message>
        <source>None: a fire or a thief takes both at once</source>
        <translation>Ninguna: un incendio o un robo se lleva las dos cosas</translation>
    </message>
    <message>
        <source>Read the chosen backup whole, now</source>
        <translation>Leer ahora entera la copia elegida</translation>
    </message>
    <message>
        <source>Put the chosen backup in the place of the desk; you are asked first</source>
        <translation>Poner la copia elegida en lugar de la redacción; antes se le pregunta</translation>
    </message>
    <message>
        <source>A backup is being made; go on working.</source>
        <translation>Se está haciendo una copia de seguridad; siga trabajando.</translation>
    </message>
    <message>
        <source>No backup yet: the first is made a few minutes after the desk was opened.</source>
        <translation>Aún no hay copia de seguridad: la primera se hace unos minutos después de abrir la redacción.</translation>
    </message>
    <message>
        <source>Last backup: {when}</source>
        <translation>Última copia de seguridad: {when}</translation>
    </message>
    <message numerus="yes">
        <source>Last backup: {when}, with %n story(ies)</source>
        <translation>
            <numerusform>Última copia de seguridad: {when}, con %n nota</numerusform>
            <numerusform>Última copia de seguridad: {when}, con %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Each backup can be copied to a stick, another disk or a folder of the office as well.</source>
        <translation>Cada copia puede guardarse también en una memoria USB, en otro disco o en una carpeta de la oficina.</translation>
    </message>
    <message>
        <source>It is not there now. The backups on this computer go on; the copy is made when it is back.</source>
        <translation>Ahora no está. Las copias en esta computadora continúan; la segunda se hará cuando vuelva a estar.</translation>
    </message>
    <message>
        <source>! This folder lies on the same disk as the desk: if the disk fails, both are gone. A stick or another disk is safer.</source>
        <translation>! Esta carpeta está en el mismo disco que la redacción: si el disco falla, se pierden las dos. Es más seguro una memoria USB u otro disco.</translation>
    </message>
    <message>
        <source>Every backup is copied there after it was made, and read again to see that it is whole.</source>
        <translation>Cada copia se guarda allí después de hecha y se vuelve a leer para ver que esté entera.</translation>
    </message>
    <message>
        <source>Columns of the backups</source>
        <translation>Columnas de las copias de seguridad</translation>
    </message>
</context>
<context>
    <name>BeforeSignOff</name>
    <message>
        <source>Before sign-off</source>
        <translation>Antes del visto bueno</translation>
    </message>
    <message>
        <source>What the rules say of a story stands here, once one is open.</source>
        <translation>Aquí se ve lo que dicen las reglas cuando hay una nota abierta.</translation>
    </message>
    <message>
        <source>Before sending</source>
        <translation>Antes de enviar</translation>
    </message>
</context>
<context>
    <name>ChangeCards</name>
    <message>
        <source>paragraph</source>
        <translation>párrafo</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>subtítulo</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>punto de lista</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>qué es</translation>
    </message>
    <message>
        <source>where its link leads</source>
        <translation>adónde lleva su enlace</translation>
    </message>
    <message>
        <source>the photo in it</source>
        <translation>la foto que contiene</translation>
    </message>
    <message>
        <source>alternative text or link title</source>
        <translation>texto alternativo o título del enlace</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>Párrafo {number}</translation>
    </message>
    <message>
        <source>Paragraph {number}, new</source>
        <translation>Párrafo {number}, nuevo</translation>
    </message>
    <message>
        <source>After paragraph {number}, taken out</source>
        <translation>Quitado después del párrafo {number}</translation>
    </message>
    <message>
        <source>At the beginning, taken out</source>
        <translation>Quitado al principio</translation>
    </message>
    <message>
        <source>Paragraph {number}: {part}</source>
        <translation>Párrafo {number}: {part}</translation>
    </message>
    <message>
        <source>Their order is another.</source>
        <translation>Van en otro orden.</translation>
    </message>
    <message>
        <source>Another picture file.</source>
        <translation>Es otro archivo de imagen.</translation>
    </message>
    <message>
        <source>{photo}, new</source>
        <translation>{photo}, nueva</translation>
    </message>
    <message>
        <source>{photo}, taken out</source>
        <translation>{photo}, quitada</translation>
    </message>
    <message>
        <source>Verdict on a fact</source>
        <translation>Veredicto sobre un dato</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>No cambió nada.</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Say first what kind of change it is</source>
        <translation>Diga primero qué tipo de cambio es</translation>
    </message>
    <message>
        <source>Say first which edition is changed now</source>
        <translation>Diga primero qué versión cambia ahora</translation>
    </message>
    <message>
        <source>Say first by when the other edition follows, and who sees to it</source>
        <translation>Diga primero para cuándo sigue la otra versión y quién se encarga</translation>
    </message>
    <message>
        <source>What readers have stays as it is until the change is sent.</source>
        <translation>Lo que tienen los lectores sigue igual hasta que se envíe el cambio.</translation>
    </message>
    <message>
        <source>What readers have stays as it is. The words may be mended at once; the program checks that it is a fix, then it is signed off and sent.</source>
        <translation>Lo que tienen los lectores sigue igual. El texto se puede arreglar ya; el programa comprueba que es solo un arreglo, y después se aprueba y se envía.</translation>
    </message>
    <message>
        <source>What readers have stays as it is. The edition opens for copy edit, is checked, signed off and sent again.</source>
        <translation>Lo que tienen los lectores sigue igual. La versión se abre para corrección de estilo, se verifica, se aprueba y se envía de nuevo.</translation>
    </message>
    <message>
        <source>no slug yet</source>
        <translation>aún sin slug</translation>
    </message>
    <message>
        <source>Change what readers have: {slug}</source>
        <translation>Cambiar lo publicado: {slug}</translation>
    </message>
    <message>
        <source>What kind of change?</source>
        <translation>¿Qué tipo de cambio?</translation>
    </message>
    <message>
        <source>Which editions?</source>
        <translation>¿Qué versiones?</translation>
    </message>
    <message>
        <source>What readers are told</source>
        <translation>Qué se dice a los lectores</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>Qué estaba mal</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>Qué es lo correcto</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>El aviso</translation>
    </message>
    <message>
        <source>&amp;Propose the notes again</source>
        <translation>&amp;Proponer los avisos de nuevo</translation>
    </message>
    <message>
        <source>Made of what stands above; what you wrote in them goes</source>
        <translation>Se hacen con lo de arriba; lo que usted escribió en ellos se pierde</translation>
    </message>
    <message>
        <source>Make it a &amp;correction</source>
        <translation>Hacerlo &amp;corrección</translation>
    </message>
    <message>
        <source>Make it an &amp;update</source>
        <translation>Hacerlo &amp;actualización</translation>
    </message>
    <message>
        <source>&amp;Drop the change…</source>
        <translation>&amp;Descartar el cambio…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Begin the change</source>
        <translation>&amp;Empezar el cambio</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>No edition is affected: the change is over, and what readers have stays as it is.</source>
        <translation>Ninguna versión está afectada: el cambio termina y lo que tienen los lectores sigue igual.</translation>
    </message>
</context>
<context>
    <name>ChangeKinds</name>
    <message>
        <source>A slip of spelling or punctuation. The program proves that it is one: no figure, name, date, quote or negation moves. Readers are told nothing.</source>
        <translation>Un descuido de ortografía o puntuación. El programa lo comprueba: no cambia ninguna cifra, nombre, fecha, cita ni negación. A los lectores no se les dice nada.</translation>
    </message>
    <message>
        <source>There is news. A line says when: “Updated 9:40 p.m.” Nothing was wrong.</source>
        <translation>Hay algo nuevo. Una línea dice cuándo: “Actualizado a las 9:40 p.m.” Nada estaba mal.</translation>
    </message>
    <message>
        <source>Something was wrong. A note says what, and what is right.</source>
        <translation>Algo estaba mal. Un aviso dice qué, y qué es lo correcto.</translation>
    </message>
    <message>
        <source>Something was right and could be misread. A note says what is meant.</source>
        <translation>Algo era correcto pero podía entenderse mal. Un aviso lo precisa.</translation>
    </message>
    <message>
        <source>About the story itself: its sources, a complaint, what became of it.</source>
        <translation>Sobre la nota misma: sus fuentes, una queja, qué pasó después.</translation>
    </message>
</context>
<context>
    <name>ChangedWords</name>
    <message>
        <source>1 paragraph unchanged</source>
        <translation>1 párrafo sin cambios</translation>
    </message>
    <message>
        <source>{count} paragraphs unchanged</source>
        <translation>{count} párrafos sin cambios</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>Compare: {slug}</source>
        <translation>Comparar: {slug}</translation>
    </message>
    <message>
        <source>Changed words</source>
        <translation>Palabras cambiadas</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>ChangingWork</name>
    <message>
        <source>Readers do not have this story: its text can be changed as it is.</source>
        <translation>Los lectores no tienen esta nota: su texto se puede cambiar sin más.</translation>
    </message>
    <message>
        <source>No change is open in this story.</source>
        <translation>No hay ningún cambio abierto en esta nota.</translation>
    </message>
    <message>
        <source>The change was not begun. What you typed is there the next time.</source>
        <translation>El cambio no se empezó. Lo que escribió estará ahí la próxima vez.</translation>
    </message>
    <message>
        <source>{languages}: the copy readers have comes back to the desk. What was written in the change is kept in the history as a version of its own; readers notice nothing.</source>
        <translation>{languages}: vuelve a la mesa la copia que tienen los lectores. Lo escrito en el cambio queda en el historial como una revisión propia; los lectores no notan nada.</translation>
    </message>
    <message>
        <source>no edition</source>
        <translation>ninguna versión</translation>
    </message>
    <message>
        <source>Drop the change</source>
        <translation>Descartar el cambio</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Descartarlo</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>Check of the store</source>
        <translation>Comprobación de la base de datos</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>✓ The store is in order</source>
        <translation>✓ La base de datos está en orden</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n thing(s) are not as they should be</source>
        <translation>
            <numerusform>⚠ Hay %n cosa que no está como debería</numerusform>
            <numerusform>⚠ Hay %n cosas que no están como deberían</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages of the database are damaged, so nothing else could be looked at. Nothing is written to the store from now on; its backups are safe.</source>
        <translation>Hay páginas dañadas en la base de datos, así que no se pudo mirar nada más. Desde ahora no se escribe nada en ella; sus copias de seguridad están a salvo.</translation>
    </message>
    <message>
        <source>Looked at, besides every photo and file beside the store — stories: {stories}, revisions: {revisions}, sign-offs: {signoffs}, entries of the diary: {entries}.</source>
        <translation>Se comprobó, además de cada foto y archivo que está junto a la base — notas: {stories}, revisiones: {revisions}, vistos buenos: {signoffs}, entradas del diario: {entries}.</translation>
    </message>
    <message>
        <source>The check holds database, files, revisions, sign-offs and diary to their hashes. It shows what was changed, removed or put in between. It cannot show that the newest entries of the diary were cut off, nor that somebody rewrote the whole of it; for that compare with a backup kept elsewhere.</source>
        <translation>La comprobación compara la base de datos, los archivos, las revisiones, los vistos buenos y el diario con sus huellas. Muestra lo que se cambió, se quitó o se intercaló. No puede mostrar que se cortaron las entradas más recientes del diario ni que alguien lo reescribió entero; para eso, compare con una copia de seguridad guardada en otro lugar.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close and lose them</source>
        <translation>Cerrar y perderlas</translation>
    </message>
    <message>
        <source>Not everything is in the store</source>
        <translation>No todo está en la base de datos</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Some of what you wrote could not be written into the store yet. It is safe in a recovery file in {folder}, and comes back when this desk is opened again.

Leave the window open if you would rather wait: it keeps trying.</source>
        <translation>Una parte de lo que escribió todavía no se pudo guardar en la base de datos. Está a salvo en un archivo de recuperación en {folder} y vuelve cuando se abra otra vez este programa.

Si prefiere esperar, deje la ventana abierta: sigue intentándolo.</translation>
    </message>
    <message>
        <source>Some of what you wrote could not be written to the disk yet, and no recovery file could be written either. If you close now, those words are lost; copy them first, or leave the window open: it keeps trying.</source>
        <translation>Una parte de lo que escribió todavía no se pudo guardar en el disco, y tampoco se pudo escribir un archivo de recuperación. Si cierra ahora, esas palabras se pierden; cópielas antes o deje la ventana abierta: sigue intentándolo.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>More of the toolbar</source>
        <translation>Más de la barra</translation>
    </message>
</context>
<context>
    <name>CompareActs</name>
    <message>
        <source>{language}: this edition may only be read now. Nothing was changed.</source>
        <translation>{language}: por ahora esta versión solo se puede leer. No se cambió nada.</translation>
    </message>
    <message>
        <source>The text has changed there; it is being compared again. Nothing was changed.</source>
        <translation>El texto cambió en ese lugar; se está comparando de nuevo. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>stands before sign-off</source>
        <translation>impide el visto bueno</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>indicio</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Order of magnitude</source>
        <translation>Orden de magnitud</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation>Ordinal</translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation>Situación legal</translation>
    </message>
    <message>
        <source>Negation</source>
        <translation>Negación</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Machine draft</source>
        <translation>Traducción automática</translation>
    </message>
    <message>
        <source>No counterpart in English</source>
        <translation>Sin equivalente en inglés</translation>
    </message>
    <message>
        <source>No counterpart in Spanish</source>
        <translation>Sin equivalente en español</translation>
    </message>
    <message>
        <source>accepted as is</source>
        <translation>se dejó así</translation>
    </message>
    <message>
        <source>paragraph {numbers}</source>
        <translation>párrafo {numbers}</translation>
    </message>
</context>
<context>
    <name>CompareOffers</name>
    <message>
        <source>Put {words} in English</source>
        <translation>Poner {words} en inglés</translation>
    </message>
    <message>
        <source>Put {words} in Spanish</source>
        <translation>Poner {words} en español</translation>
    </message>
    <message>
        <source>Put {words} in English (verified)</source>
        <translation>Poner {words} en inglés (verificado)</translation>
    </message>
    <message>
        <source>Put {words} in Spanish (verified)</source>
        <translation>Poner {words} en español (verificado)</translation>
    </message>
    <message>
        <source>Take {words} out of the English</source>
        <translation>Quitar {words} del inglés</translation>
    </message>
    <message>
        <source>Take {words} out of the Spanish</source>
        <translation>Quitar {words} del español</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Volver a comparar</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Accept the machine draft</source>
        <translation>Aceptar la traducción automática</translation>
    </message>
    <message>
        <source>Only in English</source>
        <translation>Solo en inglés</translation>
    </message>
    <message>
        <source>Only in Spanish</source>
        <translation>Solo en español</translation>
    </message>
    <message>
        <source>The same: to the names list</source>
        <translation>Es lo mismo: a la lista de nombres</translation>
    </message>
    <message>
        <source>Accept as is…</source>
        <translation>Dejar así…</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Show hints too: what may differ, and keeps nothing from sign-off</source>
        <translation>Mostrar también los indicios: lo que quizá difiera y no impide ningún visto bueno</translation>
    </message>
    <message>
        <source>Show what somebody accepted as it is, and may take back</source>
        <translation>Mostrar lo que alguien dejó así y se puede volver a comparar</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n diferencia</numerusform>
            <numerusform>%n diferencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n indicio</numerusform>
            <numerusform>%n indicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n dejada así</numerusform>
            <numerusform>%n dejadas así</numerusform>
        </translation>
    </message>
    <message>
        <source>What the two languages say differently stands here, once a story is open.</source>
        <translation>Aquí se ve lo que los dos idiomas dicen de distinta manera, en cuanto haya una nota abierta.</translation>
    </message>
    <message>
        <source>The plan of this story has one language: there is nothing to compare.</source>
        <translation>El plan de esta nota tiene un solo idioma: no hay nada que comparar.</translation>
    </message>
    <message>
        <source>The English edition has no text yet. It is compared as soon as it has.</source>
        <translation>La versión en inglés aún no tiene texto. Se compara en cuanto lo tenga.</translation>
    </message>
    <message>
        <source>The Spanish edition has no text yet. It is compared as soon as it has.</source>
        <translation>La versión en español aún no tiene texto. Se compara en cuanto lo tenga.</translation>
    </message>
    <message>
        <source>Not compared yet.</source>
        <translation>Aún sin comparar.</translation>
    </message>
    <message>
        <source>The two languages could not be compared: the part of the program that does it stopped. Your text is safe. It is tried again at the next change; if that does not help, close the desk and open it again.</source>
        <translation>No se pudieron comparar los dos idiomas: se detuvo la parte del programa que lo hace. Su texto está a salvo. Se intentará de nuevo con el próximo cambio; si no basta, cierre el programa y ábralo otra vez.</translation>
    </message>
    <message>
        <source>Nothing else differs: both languages say the same, but for what was accepted as it is.</source>
        <translation>No hay más diferencias: los dos idiomas dicen lo mismo, salvo lo que se dejó así.</translation>
    </message>
    <message>
        <source>Both languages say the same: figures, dates, names and quotes agree.</source>
        <translation>Los dos idiomas dicen lo mismo: coinciden cifras, fechas, nombres y citas.</translation>
    </message>
</context>
<context>
    <name>CompareTab</name>
    <message>
        <source>Nothing like that at the caret. F8 goes to the next finding, Ctrl+6 to all that differs.</source>
        <translation>Nada de eso donde está el cursor. F8 lleva al siguiente hallazgo; Ctrl+6, a todas las diferencias.</translation>
    </message>
    <message>
        <source>Compare {count}</source>
        <translation>Comparar {count}</translation>
    </message>
    <message>
        <source>The caret is in no pair of paragraphs.</source>
        <translation>El cursor no está en ningún par de párrafos.</translation>
    </message>
    <message>
        <source>This pair is reviewed</source>
        <translation>Este par está revisado</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>What the two languages say differently</source>
        <translation>Lo que los dos idiomas dicen de distinta manera</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Approvals by phone to confirm</source>
        <translation>Vistos buenos por teléfono por confirmar</translation>
    </message>
    <message>
        <source>You said yes on the phone to these. Unconfirmed after 24 hours an approval lapses; one whose text has gone out stays overdue until you say whether it was so.</source>
        <translation>Usted dio su visto bueno por teléfono a estas versiones. Sin confirmar, caduca a las 24 horas; si el texto ya salió, queda vencido hasta que usted diga si fue así.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Confirm: {what}</source>
        <translation>Confirmar: {what}</translation>
    </message>
    <message>
        <source>It was not so…</source>
        <translation>No fue así…</translation>
    </message>
    <message>
        <source>It was not so: {what}</source>
        <translation>No fue así: {what}</translation>
    </message>
    <message>
        <source>Show the story</source>
        <translation>Ver la nota</translation>
    </message>
    <message>
        <source>Show the story: {what}</source>
        <translation>Ver la nota: {what}</translation>
    </message>
    <message>
        <source>{what}: {when}, heard by {person}</source>
        <translation>{what}: {when}, tomado por {person}</translation>
    </message>
    <message>
        <source>! {said}. Overdue: it has gone out unconfirmed.</source>
        <translation>! {said}. Vencido: salió sin confirmar.</translation>
    </message>
    <message>
        <source>○ {said}. To be confirmed until {time}</source>
        <translation>○ {said}. Por confirmar a más tardar el {time}</translation>
    </message>
</context>
<context>
    <name>CorrectionsWork</name>
    <message>
        <source>Corrections for print</source>
        <translation>Correcciones para la edición impresa</translation>
    </message>
</context>
<context>
    <name>Covers</name>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
</context>
<context>
    <name>DeliverDialog</name>
    <message>
        <source>Missed while the desk was closed</source>
        <translation>Pasó su hora con el programa cerrado</translation>
    </message>
    <message>
        <source>Their time came while the desk was closed. Nothing was sent: what shall become of each?</source>
        <translation>Su hora llegó con el programa cerrado. No se envió nada: ¿qué se hace con cada una?</translation>
    </message>
    <message>
        <source>Deliver now</source>
        <translation>Entregar ahora</translation>
    </message>
    <message>
        <source>Their time has come. Nothing is sent by itself: deliver each, then say so.</source>
        <translation>Llegó su hora. Nada se envía solo: entregue cada una y después dígalo aquí.</translation>
    </message>
    <message>
        <source>“{slug}” ({languages}): {when}</source>
        <translation>“{slug}” ({languages}): {when}</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>Marcar como enviada…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>New time…</source>
        <translation>Otra hora…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>{act}: {slug}</source>
        <translation>{act}: {slug}</translation>
    </message>
</context>
<context>
    <name>DeliverWork</name>
    <message>
        <source>Deliver…</source>
        <translation>Entregar…</translation>
    </message>
    <message>
        <source>New time…</source>
        <translation>Otra hora…</translation>
    </message>
    <message>
        <source>Was “{slug}” delivered as it is signed off? It counts as sent from now on.</source>
        <translation>¿Se entregó “{slug}” tal como se aprobó? Desde ahora cuenta como enviada.</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marcar como enviada</translation>
    </message>
    <message>
        <source>It was delivered</source>
        <translation>Se entregó</translation>
    </message>
</context>
<context>
    <name>DenyDialog</name>
    <message>
        <source>“{slug}” is not signed off any more. What has gone out already stays out until it is withdrawn.</source>
        <translation>“{slug}” ya no tendrá visto bueno. Lo que ya salió sigue publicado hasta que se retire.</translation>
    </message>
    <message>
        <source>It was not so</source>
        <translation>No fue así</translation>
    </message>
    <message>
        <source>Take the approval back</source>
        <translation>Retirar el visto bueno</translation>
    </message>
</context>
<context>
    <name>DeputyBox</name>
    <message>
        <source>Deputy approver</source>
        <translation>Suplente para el visto bueno</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Deputy from</source>
        <translation>Suplente desde</translation>
    </message>
    <message>
        <source>Deputy until</source>
        <translation>Suplente hasta</translation>
    </message>
    <message>
        <source>Name as deputy</source>
        <translation>Nombrar suplente</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>Terminarla ya</translation>
    </message>
    <message>
        <source>{name}: {deputy}, named by {by}. It ends by itself; what was signed stands.</source>
        <translation>{name}: {deputy}, por decisión de {by}. La suplencia termina sola; lo firmado sigue valiendo.</translation>
    </message>
    <message>
        <source>Signs off in that time as an approver does; it ends by itself. Times of {zone}.</source>
        <translation>Durante ese tiempo da vistos buenos como quien los da siempre; termina sola. Horas de {zone}.</translation>
    </message>
    <message>
        <source>It ends after it begins, not in the past, and lasts {days} days at most. Times of {zone}.</source>
        <translation>Termina después de empezar, no en el pasado, y dura como máximo {days} días. Horas de {zone}.</translation>
    </message>
</context>
<context>
    <name>DifferenceActions</name>
    <message>
        <source>Or…</source>
        <translation>O…</translation>
    </message>
    <message>
        <source>Other ways to mend it</source>
        <translation>Otras maneras de corregirlo</translation>
    </message>
</context>
<context>
    <name>DraftsWork</name>
    <message>
        <source>Put the caret into a paragraph that is to be in the other language, too.</source>
        <translation>Ponga el cursor en un párrafo que deba estar también en el otro idioma.</translation>
    </message>
    <message>
        <source>Nothing is proposed here. Ctrl+Enter proposes a paragraph.</source>
        <translation>Aquí no hay nada propuesto. Ctrl+Intro propone un párrafo.</translation>
    </message>
    <message>
        <source>This edition may only be read here: nothing was taken.</source>
        <translation>Esta versión solo se puede leer aquí: no se aceptó nada.</translation>
    </message>
    <message>
        <source>No machine draft of this edition waits to be read.</source>
        <translation>En esta versión no queda ninguna traducción automática por leer.</translation>
    </message>
    <message>
        <source>This is a machine draft nobody has read yet. Read it against its source, then say so.</source>
        <translation>Esta es una traducción automática (borrador) que nadie ha leído aún. Léala frente al original y luego dígalo.</translation>
    </message>
    <message>
        <source>Propose a &amp;translation</source>
        <translation>Propo&amp;ner una traducción</translation>
    </message>
    <message>
        <source>Propose from &amp;memory</source>
        <translation>Proponer de la &amp;memoria</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) left as said: translate each where [TK] stands.</source>
        <translation>
            <numerusform>Queda %n cita en su idioma: tradúzcala donde dice [TK].</numerusform>
            <numerusform>Quedan %n citas en su idioma: tradúzcalas donde dice [TK].</numerusform>
        </translation>
    </message>
    <message>
        <source>Bold and italics were given up; a link is not translated.</source>
        <translation>Se perdieron negritas y cursivas; el texto del enlace quedó sin traducir.</translation>
    </message>
    <message>
        <source>Machine draft (%1)</source>
        <translation>Traducción automática (borrador): %1</translation>
    </message>
</context>
<context>
    <name>DueDialog</name>
    <message>
        <source>Due times</source>
        <translation>Horas de entrega</translation>
    </message>
    <message>
        <source>{language}: due</source>
        <translation>{language}: entrega</translation>
    </message>
    <message>
        <source>“{slug}”, in the time of {zone}</source>
        <translation>“{slug}”, en la hora de {zone}</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Address the words lead to:</source>
        <translation>Dirección a la que llevan las palabras:</translation>
    </message>
    <message>
        <source>Paragraph, 1 to {count}:</source>
        <translation>Párrafo, del 1 al {count}:</translation>
    </message>
    <message>
        <source>Go to paragraph</source>
        <translation>Ir al párrafo</translation>
    </message>
</context>
<context>
    <name>EditionColumn</name>
    <message>
        <source>%1 edition</source>
        <translation>Versión en %1</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Headline, %1</source>
        <translation>Titular, %1</translation>
    </message>
    <message>
        <source>Dek</source>
        <translation>Sumario</translation>
    </message>
    <message>
        <source>Dek, %1</source>
        <translation>Sumario, %1</translation>
    </message>
    <message>
        <source>Byline, %1</source>
        <translation>Firma, %1</translation>
    </message>
    <message>
        <source>Dateline, %1</source>
        <translation>Lugar y fecha, %1</translation>
    </message>
    <message>
        <source>Write or paste the story here</source>
        <translation>Escriba o pegue la nota aquí</translation>
    </message>
    <message>
        <source>Text, %1</source>
        <translation>Texto, %1</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Lugar y fecha</translation>
    </message>
</context>
<context>
    <name>EditionTitle</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many: {most} are wanted</source>
        <translation>
            <numerusform>Sobra %n: caben {most}</numerusform>
            <numerusform>Sobran %n: caben {most}</numerusform>
        </translation>
    </message>
    <message>
        <source>Room for {most}</source>
        <translation>Caben {most}</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n párrafo</numerusform>
            <numerusform>%n párrafos</numerusform>
        </translation>
    </message>
    <message>
        <source>Spelling is not checked here: there is no dictionary for this language yet.</source>
        <translation>Aquí no se revisa la ortografía: todavía no hay diccionario para este idioma.</translation>
    </message>
    <message numerus="yes">
        <source>%n spelling</source>
        <translation>
            <numerusform>%n ortografía</numerusform>
            <numerusform>%n ortografía</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the next word that is in no dictionary</source>
        <translation>Ir a la siguiente palabra que no está en el diccionario</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n word(s)</source>
        <translation>
            <numerusform>{count} de %n palabra</numerusform>
            <numerusform>{count} de %n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) short of what is wanted</source>
        <translation>
            <numerusform>Falta %n palabra para lo previsto</numerusform>
            <numerusform>Faltan %n palabras para lo previsto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) more than wanted</source>
        <translation>
            <numerusform>%n palabra más de lo previsto</numerusform>
            <numerusform>%n palabras más de lo previsto</numerusform>
        </translation>
    </message>
    <message>
        <source>As long as wanted</source>
        <translation>Con la extensión prevista</translation>
    </message>
    <message>
        <source>Change in progress: {stage}</source>
        <translation>Cambio en curso: {stage}</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) differ</source>
        <translation>
            <numerusform>%n pasaje difiere</numerusform>
            <numerusform>%n pasajes difieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the next passage that differs from the other edition</source>
        <translation>Ir al siguiente pasaje que difiere de la otra versión</translation>
    </message>
</context>
<context>
    <name>EffectRow</name>
    <message>
        <source>not said yet</source>
        <translation>sin decir aún</translation>
    </message>
    <message>
        <source>{language}: what the change is to it</source>
        <translation>{language}: cómo le afecta el cambio</translation>
    </message>
    <message>
        <source>{language}: follows by</source>
        <translation>{language}: sigue para el</translation>
    </message>
    <message>
        <source>who sees to it</source>
        <translation>quién se encarga</translation>
    </message>
    <message>
        <source>{language}: who sees to it</source>
        <translation>{language}: quién se encarga</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>What you typed is kept in this window only, because no recovery file could be written either. Leave the window open, or copy your words first.</source>
        <translation>Lo que escribió está solo en esta ventana, porque tampoco se pudo escribir un archivo de recuperación. Deje la ventana abierta o copie antes sus palabras.</translation>
    </message>
    <message>
        <source>What you typed is kept in a recovery file in {folder} and goes into the store by itself as soon as that is possible.</source>
        <translation>Lo que escribió queda en un archivo de recuperación en {folder} y pasa solo a la base de datos en cuanto sea posible.</translation>
    </message>
    <message>
        <source>Everything you typed is in the store now.</source>
        <translation>Todo lo que escribió ya está en la base de datos.</translation>
    </message>
</context>
<context>
    <name>EmbargoDialog</name>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>“{slug}”: before its time no file of it is written and nothing is sent, in either language. Writing, checking and signing off go on.</source>
        <translation>“{slug}”: antes de su hora no se escribe ningún archivo ni se envía nada, en ninguno de los dos idiomas. Se puede seguir escribiendo, verificando y aprobando.</translation>
    </message>
    <message>
        <source>Under embargo until</source>
        <translation>Bajo embargo hasta</translation>
    </message>
    <message>
        <source>Set the embargo</source>
        <translation>Poner el embargo</translation>
    </message>
    <message>
        <source>No embargo</source>
        <translation>Quitar el embargo</translation>
    </message>
    <message>
        <source>That time has passed already: it would hold nothing back.</source>
        <translation>Esa hora ya pasó: no retendría nada.</translation>
    </message>
    <message>
        <source>It is scheduled for {when}, before that: it will be refused then. Give it a new time.</source>
        <translation>Está programada para {when}, antes de esa hora: entonces se rechazará. Déle otra hora.</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong in Editor Desk</source>
        <translation>Algo falló en Editor Desk</translation>
    </message>
    <message>
        <source>This is a mistake in the program, not yours. What you wrote is saved on this computer, and you can go on working. Please send the details below to whoever looks after the desk.</source>
        <translation>El error es del programa, no suyo. Lo que escribió está guardado en esta computadora y puede seguir trabajando. Envíe los detalles de abajo a quien cuida el programa en la redacción.</translation>
    </message>
    <message>
        <source>Details of the mistake</source>
        <translation>Detalles del error</translation>
    </message>
    <message>
        <source>Also written to {file}</source>
        <translation>También se anotó en {file}</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Seguir trabajando</translation>
    </message>
    <message>
        <source>This is a mistake in the program, not yours. What you wrote last stands in the window but is not on the disk yet; the desk keeps trying. Leave the window open until it says that all is saved, or copy those words first. Please send the details below to whoever looks after the desk.</source>
        <translation>El error es del programa, no suyo. Lo último que escribió está en la ventana, pero todavía no en el disco; el programa lo sigue intentando. Deje la ventana abierta hasta que diga que todo está guardado, o copie antes esas palabras. Envíe los detalles de abajo a quien cuida el programa en la redacción.</translation>
    </message>
</context>
<context>
    <name>EveryRequest</name>
    <message>
        <source>Requests to answer</source>
        <translation>Solicitudes por contestar</translation>
    </message>
    <message>
        <source>no slug yet</source>
        <translation>aún sin slug</translation>
    </message>
    <message>
        <source>Nobody waits for an answer.</source>
        <translation>Nadie espera respuesta.</translation>
    </message>
    <message>
        <source>The first deadline stands first.</source>
        <translation>Primero, el plazo más próximo.</translation>
    </message>
    <message>
        <source>&amp;See to it</source>
        <translation>&amp;Atenderla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Add source</source>
        <translation>Agregar fuente</translation>
    </message>
    <message>
        <source>First-hand</source>
        <translation>De primera mano</translation>
    </message>
    <message>
        <source>Second-hand</source>
        <translation>De segunda mano</translation>
    </message>
    <message>
        <source>On the record</source>
        <translation>Se puede citar</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>De contexto</translation>
    </message>
    <message>
        <source>another language, or none</source>
        <translation>otro idioma, o ninguno</translation>
    </message>
    <message>
        <source>Give it a title first</source>
        <translation>Primero póngale un título</translation>
    </message>
    <message>
        <source>Another person must find the same thing there.</source>
        <translation>Otra persona debe encontrar ahí lo mismo.</translation>
    </message>
    <message>
        <source>Without it a verdict still blocks the sign-off: another person could not find the same thing.</source>
        <translation>Sin esto, un veredicto sigue impidiendo el visto bueno: otra persona no podría encontrar lo mismo.</translation>
    </message>
    <message>
        <source>none; drop one here</source>
        <translation>ninguno; suelte uno aquí</translation>
    </message>
    <message>
        <source>Choose the file of the proof</source>
        <translation>Elija el archivo de la prueba</translation>
    </message>
    <message>
        <source>Add a source ({number} of {count})</source>
        <translation>Agregar una prueba ({number} de {count})</translation>
    </message>
    <message>
        <source>Picture from the clipboard</source>
        <translation>Imagen del portapapeles</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Write the files</source>
        <translation>Escribir los archivos</translation>
    </message>
    <message>
        <source>✕ The story is marked not for publication: nothing goes out.</source>
        <translation>✕ La nota está marcada como no publicable: no sale nada.</translation>
    </message>
    <message>
        <source>✕ The story is paused ({stage}): nothing goes out.</source>
        <translation>✕ La nota está detenida ({stage}): no sale nada.</translation>
    </message>
    <message>
        <source>✕ Under embargo until {when}: no file is written before.</source>
        <translation>✕ Con embargo hasta {when}: antes no se escribe ningún archivo.</translation>
    </message>
    <message>
        <source>✓ {language}: {stage}</source>
        <translation>✓ {language}: {stage}</translation>
    </message>
    <message>
        <source>✕ {language}: stays here, it is not signed off ({stage})</source>
        <translation>✕ {language}: se queda aquí, sin visto bueno ({stage})</translation>
    </message>
    <message>
        <source>Web pages (HTML)</source>
        <translation>Páginas web (HTML)</translation>
    </message>
    <message>
        <source>A page per edition, ready for the site; each points to its other language.</source>
        <translation>Una página por versión, lista para el sitio; cada una remite a la del otro idioma.</translation>
    </message>
    <message>
        <source>Text with its details on top (Markdown)</source>
        <translation>Texto con sus datos arriba (Markdown)</translation>
    </message>
    <message>
        <source>For archives and other programs; nothing of what was signed off is lost.</source>
        <translation>Para archivos y otros programas; no se pierde nada de lo que tiene visto bueno.</translation>
    </message>
    <message>
        <source>WordPress file (WXR)</source>
        <translation>Archivo de WordPress (WXR)</translation>
    </message>
    <message>
        <source>For the importer of WordPress, first delivery only: it skips every post the site has already, so a change after publication never arrives this way.</source>
        <translation>Para el importador de WordPress, solo la primera entrega: omite las entradas que el sitio ya tiene, así que un cambio posterior a la publicación nunca llega por aquí.</translation>
    </message>
    <message>
        <source>Nothing can go out yet</source>
        <translation>Todavía no puede salir nada</translation>
    </message>
    <message>
        <source>Choose a folder first</source>
        <translation>Primero elija una carpeta</translation>
    </message>
    <message>
        <source>Choose a folder for the files</source>
        <translation>Elija una carpeta para los archivos</translation>
    </message>
    <message>
        <source>✕ {slug}: under embargo until {when}</source>
        <translation>✕ {slug}: bajo embargo hasta {when}</translation>
    </message>
    <message>
        <source>✕ {slug}: stays here</source>
        <translation>✕ {slug}: se queda aquí</translation>
    </message>
</context>
<context>
    <name>ExportFiles</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>Lo que sale</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Form of the files</source>
        <translation>Formato de los archivos</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>En la carpeta</translation>
    </message>
    <message>
        <source>Folder the files are written to</source>
        <translation>Carpeta donde se escriben los archivos</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Writing files changes no stage; it can be repeated. Each file is read back and compared with what was signed off.</source>
        <translation>Escribir archivos no cambia ninguna etapa y se puede repetir. Cada archivo se vuelve a leer y se compara con lo que recibió el visto bueno.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message numerus="yes">
        <source>%n file(s) written and read back</source>
        <translation>
            <numerusform>%n archivo escrito y comprobado</numerusform>
            <numerusform>%n archivos escritos y comprobados</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>Escribiendo los archivos</translation>
    </message>
</context>
<context>
    <name>FactActions</name>
    <message>
        <source>Place at the selection</source>
        <translation>Ubicar en la selección</translation>
    </message>
    <message>
        <source>Place in English at the selection</source>
        <translation>Ubicar en inglés en la selección</translation>
    </message>
    <message>
        <source>Place in Spanish at the selection</source>
        <translation>Ubicar en español en la selección</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Agregar fuente…</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota al margen</translation>
    </message>
    <message>
        <source>Kind of fact</source>
        <translation>Tipo de dato</translation>
    </message>
    <message>
        <source>How much it matters</source>
        <translation>Qué tanto importa</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Every other verdict, what kind of fact it is, how much it matters</source>
        <translation>Los demás veredictos, el tipo de dato y qué tanto importa</translation>
    </message>
    <message>
        <source>Place in English</source>
        <translation>Ubicar en inglés</translation>
    </message>
    <message>
        <source>Place in Spanish</source>
        <translation>Ubicar en español</translation>
    </message>
    <message>
        <source>Mark its words in the text first, then press this</source>
        <translation>Marque antes sus palabras en el texto y luego pulse aquí</translation>
    </message>
    <message>
        <source>Take the verdict back</source>
        <translation>Retirar el veredicto</translation>
    </message>
    <message>
        <source>Add a source: type it, drop or paste it here</source>
        <translation>Agregue una prueba: escríbala, suéltela o péguela aquí</translation>
    </message>
    <message>
        <source>Note on this fact</source>
        <translation>Nota sobre este dato</translation>
    </message>
    <message>
        <source>Note; Enter keeps it</source>
        <translation>Nota; Intro la guarda</translation>
    </message>
    <message>
        <source>Purge a protected source…</source>
        <translation>Borrar para siempre una fuente protegida…</translation>
    </message>
    <message>
        <source>Right of reply…</source>
        <translation>Derecho de respuesta…</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>Respuesta…</translation>
    </message>
    <message>
        <source>Whom we asked for an answer, and what came of it</source>
        <translation>A quién se pidió respuesta y qué contestó</translation>
    </message>
</context>
<context>
    <name>FactCard</name>
    <message>
        <source>its words are gone from the English text</source>
        <translation>sus palabras ya no están en el texto en inglés</translation>
    </message>
    <message>
        <source>its words are gone from the Spanish text</source>
        <translation>sus palabras ya no están en el texto en español</translation>
    </message>
    <message>
        <source>the English words changed since the verdict</source>
        <translation>las palabras en inglés cambiaron después del veredicto</translation>
    </message>
    <message>
        <source>the Spanish words changed since the verdict</source>
        <translation>las palabras en español cambiaron después del veredicto</translation>
    </message>
    <message>
        <source>the verdict was: {status}</source>
        <translation>el veredicto era: {status}</translation>
    </message>
    <message>
        <source>no proof yet that says where to look</source>
        <translation>todavía sin pruebas que digan dónde buscar</translation>
    </message>
    <message>
        <source>only second-hand sources, fewer than three</source>
        <translation>solo fuentes de segunda mano, menos de tres</translation>
    </message>
    <message>
        <source>marked as cut, but still in the text</source>
        <translation>consta como eliminado, pero sigue en el texto</translation>
    </message>
    <message>
        <source>{source} (protected)</source>
        <translation>{source} (protegida)</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>párrafo {number}</translation>
    </message>
    <message>
        <source>evidence: {line}</source>
        <translation>pruebas: {line}</translation>
    </message>
    <message>
        <source>note: {words}</source>
        <translation>comentario: {words}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>a protected source, purged by {one} and {other} ({when})</source>
        <translation>una fuente protegida, borrada por {one} y {other} ({when})</translation>
    </message>
    <message>
        <source>{name} asks that a source be purged: a second person must do it</source>
        <translation>{name} pide borrar una fuente: debe hacerlo otra persona</translation>
    </message>
    <message>
        <source>nobody was asked for an answer yet</source>
        <translation>todavía no se ha pedido respuesta</translation>
    </message>
    <message>
        <source>{asked} has until {when} to answer</source>
        <translation>{asked} tiene hasta {when} para responder</translation>
    </message>
    <message>
        <source>{asked} had until {when} to answer: note what came</source>
        <translation>{asked} tenía hasta {when} para responder: anote qué contestó</translation>
    </message>
    <message>
        <source>the answer has no words yet in {languages}</source>
        <translation>la respuesta todavía no está en {languages}</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Make a fact of the selection</source>
        <translation>Marcar la selección como dato</translation>
    </message>
    <message>
        <source>Nothing to check here…</source>
        <translation>Nada que verificar…</translation>
    </message>
    <message>
        <source>Say why this story has no facts to check</source>
        <translation>Diga por qué esta nota no tiene datos que verificar</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>To check first</source>
        <translation>Lo primero por verificar</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>En el orden del texto</translation>
    </message>
    <message>
        <source>Decided only</source>
        <translation>Solo los resueltos</translation>
    </message>
    <message>
        <source>Facts {done}/{total}</source>
        <translation>Datos {done}/{total}</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>The facts of a story stand here, once one is open.</source>
        <translation>Aquí se ven los datos de una nota cuando hay una abierta.</translation>
    </message>
    <message>
        <source>No fact is decided yet.</source>
        <translation>Todavía no hay ningún dato resuelto.</translation>
    </message>
    <message>
        <source>Nothing to check here: {reason}</source>
        <translation>Nada que verificar: {reason}</translation>
    </message>
    <message>
        <source>No fact is marked yet. Mark words in either text and press Ctrl+M: figures, dates, names, quotes, and whatever somebody could deny.</source>
        <translation>Todavía no hay ningún dato marcado. Marque palabras en cualquiera de los textos y pulse Ctrl+M: cifras, fechas, nombres, citas y todo lo que alguien pudiera desmentir.</translation>
    </message>
    <message>
        <source>Which facts are shown</source>
        <translation>Qué datos se muestran</translation>
    </message>
    <message>
        <source>Which facts are shown, and in which order</source>
        <translation>Qué datos se muestran y en qué orden</translation>
    </message>
    <message>
        <source>+ Fact</source>
        <translation>+ Dato</translation>
    </message>
    <message>
        <source>Make a fact of the selection</source>
        <translation>Hacer un dato de la selección</translation>
    </message>
    <message>
        <source>Make a fact of the selection (Ctrl+M)</source>
        <translation>Hacer un dato de la selección (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>Picture from the clipboard</source>
        <translation>Imagen del portapapeles</translation>
    </message>
</context>
<context>
    <name>FactsWork</name>
    <message>
        <source>Nothing to check</source>
        <translation>Nada que verificar</translation>
    </message>
    <message>
        <source>Why does this story need no fact check?</source>
        <translation>¿Por qué esta nota no necesita verificación?</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find a name</source>
        <translation>Buscar un nombre</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Qué entradas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>The newsroom’s own</source>
        <translation>De la redacción</translation>
    </message>
    <message>
        <source>From the program</source>
        <translation>Del programa</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Quitadas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Todos los tipos</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Idioma de las palabras</translation>
    </message>
    <message>
        <source>Written, held or changed by</source>
        <translation>Escrita, a cargo o cambiada por</translation>
    </message>
    <message>
        <source>Kind of story</source>
        <translation>Tipo de nota</translation>
    </message>
    <message>
        <source>Changed before</source>
        <translation>Con cambios antes de</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Con cambios desde</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>A name…</source>
        <translation>Un nombre…</translation>
    </message>
    <message>
        <source>A date…</source>
        <translation>Una fecha…</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>In this edition</source>
        <translation>En esta versión</translation>
    </message>
    <message>
        <source>In both editions</source>
        <translation>En las dos versiones</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Palabras que se buscan</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Match capital and small letters</source>
        <translation>Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Solo palabras completas</translation>
    </message>
    <message>
        <source>Ignore accents</source>
        <translation>Pasar por alto los acentos</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Anterior (Mayús+Entrar)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Siguiente (Entrar)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close find and replace</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Words that take their place</source>
        <translation>Palabras que ocupan su lugar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Keep capitals</source>
        <translation>Conservar mayúsculas</translation>
    </message>
    <message>
        <source>Words in capitals stay in capitals, a capital first letter stays one</source>
        <translation>Lo escrito en mayúsculas sigue en mayúsculas; una inicial mayúscula, también</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace this one and go to the next (Enter)</source>
        <translation>Reemplazar esta y pasar a la siguiente (Entrar)</translation>
    </message>
    <message>
        <source>Replace all…</source>
        <translation>Reemplazar todo…</translation>
    </message>
    <message>
        <source>Shows every change before it is made</source>
        <translation>Muestra cada cambio antes de hacerlo</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Dónde buscar</translation>
    </message>
</context>
<context>
    <name>FindingWork</name>
    <message>
        <source>The text changed meanwhile; nothing was replaced.</source>
        <translation>El texto cambió mientras tanto; no se reemplazó nada.</translation>
    </message>
</context>
<context>
    <name>FlagWords</name>
    <message>
        <source>names withheld: {count}</source>
        <translation>nombres reservados: {count}</translation>
    </message>
</context>
<context>
    <name>FlagsDialog</name>
    <message>
        <source>Flags</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>&amp;Not for publication</source>
        <translation>&amp;No publicable</translation>
    </message>
    <message>
        <source>It may be signed off, but nothing leaves: no file, no schedule, no delivery.</source>
        <translation>Se puede aprobar, pero nada sale: ni archivos, ni programación, ni envío.</translation>
    </message>
    <message>
        <source>Legal, sensitive, subjects and names are taken off by an approver or an administrator; what you set by mistake, by yourself within ten minutes.</source>
        <translation>Los avisos legal y delicada, los temas y los nombres los quita quien aprueba o administra; lo que usted puso por error, usted mismo en los diez minutos siguientes.</translation>
    </message>
    <message>
        <source>&amp;Legal</source>
        <translation>Cuidado &amp;legal</translation>
    </message>
    <message>
        <source>Who writes it, who checks its facts and who signs it are three people; second-hand proof alone does not do.</source>
        <translation>La escriben, la verifican y la aprueban tres personas distintas; no bastan pruebas solo de segunda mano.</translation>
    </message>
    <message>
        <source>&amp;Sensitive</source>
        <translation>&amp;Delicada</translation>
    </message>
    <message>
        <source>Somebody else than the author looks over each edition: text, cutlines, alt text, slugs, photos.</source>
        <translation>Alguien que no la escribió revisa cada versión: texto, pies de foto, texto alternativo, slugs, fotos.</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Trata de</translation>
    </message>
    <message>
        <source>one name a line</source>
        <translation>un nombre por renglón</translation>
    </message>
    <message>
        <source>Names &amp;withheld</source>
        <translation>Nombres &amp;reservados</translation>
    </message>
    <message>
        <source>Names withheld</source>
        <translation>Nombres reservados</translation>
    </message>
    <message>
        <source>They may stand nowhere in either edition, however they are written. This list stays in the store and its backups: not in the history, the plain-file copies or any export.</source>
        <translation>No pueden aparecer en ninguna de las versiones, se escriban como se escriban. Esta lista no sale de la base de datos y sus copias de seguridad: no está en el historial, ni en las copias en archivos comunes, ni en lo que se exporta.</translation>
    </message>
    <message>
        <source>S&amp;ponsored</source>
        <translation>&amp;Patrocinada</translation>
    </message>
    <message>
        <source>Readers of both languages see above the headline that somebody pays, and who.</source>
        <translation>Los lectores de ambos idiomas ven sobre el titular que alguien la paga, y quién.</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Patrocinador</translation>
    </message>
    <message>
        <source>Sp&amp;onsor</source>
        <translation>Pa&amp;trocinador</translation>
    </message>
</context>
<context>
    <name>FlagsWork</name>
    <message>
        <source>The flags are kept.</source>
        <translation>Se guardaron los avisos.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The flags are as they were.</source>
        <translation>Los avisos están como antes.</translation>
    </message>
    <message>
        <source>Looked over. The other edition is looked at apart.</source>
        <translation>Revisada. La otra versión se revisa aparte.</translation>
    </message>
    <message>
        <source>Look over the other edition</source>
        <translation>Revisar la otra versión</translation>
    </message>
    <message>
        <source>Looked over.</source>
        <translation>Revisada.</translation>
    </message>
    <message>
        <source>The photo&apos;s file says nothing any more; the file it came as is kept.</source>
        <translation>El archivo de la foto ya no dice nada; se conserva el archivo original.</translation>
    </message>
    <message>
        <source>No fact of this story is an allegation: its kind is set on its card.</source>
        <translation>Ningún dato de esta nota es una acusación: el tipo se indica en su ficha.</translation>
    </message>
</context>
<context>
    <name>FoundWords</name>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>this one is in a quotation</source>
        <translation>esta está dentro de una cita</translation>
    </message>
    <message>
        <source>this one is above the text</source>
        <translation>esta está arriba del texto</translation>
    </message>
    <message>
        <source>{language} may only be read: nothing is replaced there</source>
        <translation>{language} es de solo lectura: ahí no se reemplaza nada</translation>
    </message>
    <message>
        <source>{language} {number} of {count}</source>
        <translation>{language}: {number} de {count}</translation>
    </message>
    <message>
        <source>{language} {count}</source>
        <translation>{language}: {count}</translation>
    </message>
</context>
<context>
    <name>HeldBar</name>
    <message>
        <source>Take over</source>
        <translation>Relevar</translation>
    </message>
    <message>
        <source>Go on with this text yourself; as it stands now it is kept in the history</source>
        <translation>Siga usted con este texto; como está ahora se guarda en el historial</translation>
    </message>
    <message>
        <source>Take over the %1 edition</source>
        <translation>Relevar en la edición en %1</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>Editor Desk {version}

The review desk of a bilingual newsroom. It works without a network; everything is kept on this computer.</source>
        <translation>Editor Desk {version}

La mesa de revisión de una redacción bilingüe. Trabaja sin conexión; todo se guarda en esta computadora.</translation>
    </message>
    <message>
        <source>About Editor Desk</source>
        <translation>Acerca de Editor Desk</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Whose history is shown</source>
        <translation>De qué versión se muestra el historial</translation>
    </message>
    <message>
        <source>Revisions, newest first</source>
        <translation>Revisiones, la más reciente primero</translation>
    </message>
    <message>
        <source>What it is compared with</source>
        <translation>Con qué se compara</translation>
    </message>
    <message>
        <source>Restore this…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Changed words</source>
        <translation>Palabras cambiadas</translation>
    </message>
</context>
<context>
    <name>HistoryEntry</name>
    <message>
        <source>Restored: revision {number}</source>
        <translation>Restaurada: revisión {number}</translation>
    </message>
    <message>
        <source>Kept at a pause</source>
        <translation>Guardada en una pausa</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Con visto bueno</translation>
    </message>
    <message>
        <source>Sent to the site</source>
        <translation>Enviada al sitio</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurada</translation>
    </message>
    <message>
        <source>From a recovery file</source>
        <translation>De un archivo de recuperación</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 palabra</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} palabras</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>Núm. {number}</translation>
    </message>
    <message>
        <source>{count} kept at pauses, {first} – {last}</source>
        <translation>{count} guardadas en pausas, {first} – {last}</translation>
    </message>
    <message>
        <source>{text}, shown</source>
        <translation>{text}, a la vista</translation>
    </message>
    <message>
        <source>{text}, hidden; Enter shows them</source>
        <translation>{text}, ocultas; Intro las muestra</translation>
    </message>
    <message>
        <source>Typed while {person} changed the text</source>
        <translation>Escrito mientras {person} cambiaba el texto</translation>
    </message>
    <message>
        <source>As it stood when {person} took over</source>
        <translation>Como estaba cuando {person} siguió con el texto</translation>
    </message>
    <message>
        <source>Typed while the text was changed elsewhere</source>
        <translation>Escrito mientras el texto se cambiaba en otra parte</translation>
    </message>
    <message>
        <source>As it stood when another program took over</source>
        <translation>Como estaba cuando otro programa siguió con el texto</translation>
    </message>
    <message>
        <source>Handed over to {person}</source>
        <translation>Pasó a manos de {person}</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Pasó a otras manos</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>The words are the same; only marks and spaces changed.</source>
        <translation>Las palabras son las mismas; solo cambiaron marcas y espacios.</translation>
    </message>
    <message>
        <source>Both read the same.</source>
        <translation>Las dos dicen lo mismo.</translation>
    </message>
    <message>
        <source>Restore only this</source>
        <translation>Reponer solo esto</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Volver a ponerlo</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitarlo</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Changes until now</source>
        <translation>Cambios hasta ahora</translation>
    </message>
    <message>
        <source>Changes from the one before</source>
        <translation>Cambios desde la anterior</translation>
    </message>
    <message>
        <source>Nothing is kept of this edition yet. Its text is kept at every pause and every step; Ctrl+S keeps it under a name.</source>
        <translation>Todavía no hay nada guardado de esta versión. El texto se guarda en cada pausa y en cada paso; con Ctrl+S lo guarda usted con un nombre.</translation>
    </message>
    <message>
        <source>What a story read before stands here, once one is open.</source>
        <translation>Aquí aparece lo que decía antes una nota, en cuanto haya una abierta.</translation>
    </message>
    <message>
        <source>Bring this text back; what stands there now is kept</source>
        <translation>Recuperar este texto; lo que hay ahora queda guardado</translation>
    </message>
    <message>
        <source>You may not change this text at its stage</source>
        <translation>En la etapa en que está, usted no puede cambiar este texto</translation>
    </message>
    <message>
        <source>Changes between the chosen ones</source>
        <translation>Cambios entre las elegidas</translation>
    </message>
    <message>
        <source>Since the last sign-off</source>
        <translation>Desde el último visto bueno</translation>
    </message>
    <message>
        <source>Since it was sent</source>
        <translation>Desde que se envió</translation>
    </message>
    <message>
        <source>Since I last read it</source>
        <translation>Desde que la leí por última vez</translation>
    </message>
    <message>
        <source>From the one before</source>
        <translation>Desde la anterior</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>What changed since a moment that matters</source>
        <translation>Qué cambió desde un momento importante</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Amplio</translation>
    </message>
    <message>
        <source>Compare both editions side by side in a larger window</source>
        <translation>Comparar las dos versiones lado a lado en una ventana mayor</translation>
    </message>
    <message>
        <source>Choose two with Ctrl or Shift to compare them with each other</source>
        <translation>Elija dos con Ctrl o Mayús para compararlas entre sí</translation>
    </message>
</context>
<context>
    <name>HistoryWork</name>
    <message>
        <source>{language}: bring back “{title}” ({person}, {when})?

The text that stands there now is kept in the history, and Ctrl+Z takes this back.</source>
        <translation>{language}: ¿recuperar “{title}” ({person}, {when})?

El texto que hay ahora queda guardado en el historial, y esto se deshace con Ctrl+Z.</translation>
    </message>
    <message>
        <source>Restore a text</source>
        <translation>Restaurar un texto</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>HoldsWork</name>
    <message>
        <source>{person} is writing here ({program}, since {since})</source>
        <translation>{person} está escribiendo aquí ({program}, desde: {since})</translation>
    </message>
    <message>
        <source>{language}: nobody else is writing here.</source>
        <translation>En {language}: nadie más está escribiendo aquí.</translation>
    </message>
    <message>
        <source>Somebody else is writing here</source>
        <translation>Otra persona está escribiendo aquí</translation>
    </message>
    <message>
        <source>{language}: {person} typed here a moment ago ({program}).

If you go on, the text as it stands now is kept in the history, and {person} is told.</source>
        <translation>En {language}: {person} escribió aquí hace un momento ({program}).

Si usted sigue, el texto como está ahora se guarda en el historial, y a {person} se le avisa.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Relevar</translation>
    </message>
    <message>
        <source>The text stays as it is. What you typed is kept as revision {number}.</source>
        <translation>El texto queda como está. Lo que usted escribió se guardó como revisión {number}.</translation>
    </message>
    <message>
        <source>{when} · {person} went on with the {language} text of {slug} ({program}). What stood there is kept as revision {number}.</source>
        <translation>{when} · {person} siguió con el texto de {slug} en {language} ({program}). Lo que había se guardó como revisión {number}.</translation>
    </message>
    <message>
        <source>a story without a slug</source>
        <translation>una nota sin slug</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>A story of its own</source>
        <translation>Una nota aparte</translation>
    </message>
    <message>
        <source>The other edition of “{slug}”</source>
        <translation>La otra versión de “{slug}”</translation>
    </message>
    <message>
        <source>Not sure: please choose</source>
        <translation>Sin certeza: elija, por favor</translation>
    </message>
    <message>
        <source>Import: {name}</source>
        <translation>Importar: {name}</translation>
    </message>
    <message>
        <source>A place is kept for each picture: picture to come.</source>
        <translation>Se guarda un lugar para cada foto: foto por llegar.</translation>
    </message>
    <message>
        <source>Make it a story</source>
        <translation>Convertirlo en nota</translation>
    </message>
    <message>
        <source>Make it the other edition</source>
        <translation>Convertirlo en la otra versión</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>Elija el idioma</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>No hay texto</translation>
    </message>
    <message>
        <source>{language} has a text already</source>
        <translation>{language}: ya tiene texto</translation>
    </message>
</context>
<context>
    <name>ImportNamesDialog</name>
    <message>
        <source>Names from {path}</source>
        <translation>Nombres de {path}</translation>
    </message>
    <message>
        <source>What the table does to the list</source>
        <translation>Qué cambia la tabla en la lista</translation>
    </message>
    <message numerus="yes">
        <source>%n new name(s)</source>
        <translation>
            <numerusform>%n nombre nuevo</numerusform>
            <numerusform>%n nombres nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) with more forms</source>
        <translation>
            <numerusform>%n entrada con más formas</numerusform>
            <numerusform>%n entradas con más formas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that say nothing new</source>
        <translation>
            <numerusform>%n línea que no dice nada nuevo</numerusform>
            <numerusform>%n líneas que no dicen nada nuevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that contradict the list and will be left out</source>
        <translation>
            <numerusform>%n línea que contradice la lista y quedará fuera</numerusform>
            <numerusform>%n líneas que contradicen la lista y quedarán fuera</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the others</source>
        <translation>Tomar las demás</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Tomarlos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Left out, line {line}: “{form}” is “{name}”, another form “{other}”</source>
        <translation>Queda fuera, línea {line}: “{form}” es “{name}”; otra forma, “{other}”</translation>
    </message>
    <message>
        <source>More forms of “{name}”: {forms}</source>
        <translation>Más formas de “{name}”: {forms}</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>New: {en} = {es}</source>
        <translation>Nuevo: {en} = {es}</translation>
    </message>
</context>
<context>
    <name>ImportPieces</name>
    <message>
        <source>left out</source>
        <translation>fuera de la nota</translation>
    </message>
    <message>
        <source>cutline – picture to come</source>
        <translation>pie de foto – foto por llegar</translation>
    </message>
    <message>
        <source>details</source>
        <translation>datos de la nota</translation>
    </message>
    <message>
        <source>? {name}, not sure: it stays in the text</source>
        <translation>? {name}, sin certeza: queda en el texto</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>The file, piece by piece</source>
        <translation>El archivo, parte por parte</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>En qué se convierte</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>What the file becomes</source>
        <translation>En qué se convierte el archivo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Idioma del texto</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Dek</source>
        <translation>Sumario</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Lugar y fecha</translation>
    </message>
    <message>
        <source>Cutlines</source>
        <translation>Pies de foto</translation>
    </message>
    <message>
        <source>Cutlines, one a line</source>
        <translation>Pies de foto, uno por línea</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of story</source>
        <translation>Tipo de nota</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Languages the story is planned in</source>
        <translation>Idiomas en que se planea la nota</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The file itself is kept as the story’s first evidence, as it came.</source>
        <translation>El archivo se conserva tal como llegó, como primera prueba de la nota.</translation>
    </message>
</context>
<context>
    <name>IntakeWork</name>
    <message>
        <source>Reading the files</source>
        <translation>Leyendo los archivos</translation>
    </message>
    <message>
        <source>Stopped, as you asked. Nothing was brought in.</source>
        <translation>Se detuvo, como usted pidió. No entró nada.</translation>
    </message>
    <message>
        <source>Taking in the stories</source>
        <translation>Recibiendo las notas</translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies) came in; the files are kept with them.</source>
        <translation>
            <numerusform>Entró %n nota; sus archivos se guardan con ella.</numerusform>
            <numerusform>Entraron %n notas; los archivos se guardan con ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You stopped before the other %n; their files are where they were.</source>
        <translation>
            <numerusform>Usted se detuvo antes de %n más; su archivo está donde estaba.</numerusform>
            <numerusform>Usted se detuvo antes de %n más; sus archivos están donde estaban.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Search keys, commands and menus</source>
        <translation>Buscar teclas, órdenes y menús</translation>
    </message>
    <message>
        <source>Nothing fits these words.</source>
        <translation>Nada coincide con esas palabras.</translation>
    </message>
    <message>
        <source>Not now: {why}</source>
        <translation>Ahora no: {why}</translation>
    </message>
    <message>
        <source>Enter does it. Keys, names in either language and menus are searched.</source>
        <translation>Enter lo hace. Se busca en teclas, en nombres en los dos idiomas y en menús.</translation>
    </message>
</context>
<context>
    <name>KindPane</name>
    <message>
        <source>Kinds of story</source>
        <translation>Tipos de nota</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nombre en inglés</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>Nombre en español</translation>
    </message>
    <message>
        <source>Label in English</source>
        <translation>Etiqueta en inglés</translation>
    </message>
    <message>
        <source>Label in Spanish</source>
        <translation>Etiqueta en español</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Readers must see the label</source>
        <translation>El público tiene que ver la etiqueta</translation>
    </message>
    <message>
        <source>Words of the text</source>
        <translation>Palabras del texto</translation>
    </message>
    <message>
        <source>Characters of the headline</source>
        <translation>Caracteres del titular</translation>
    </message>
    <message>
        <source>Characters of the dek</source>
        <translation>Caracteres del sumario</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>How rules count for this kind</source>
        <translation>Cómo cuentan las reglas en este tipo</translation>
    </message>
    <message>
        <source>New kind like this…</source>
        <translation>Tipo nuevo como este…</translation>
    </message>
    <message>
        <source>As it came with the program</source>
        <translation>Como vino con el programa</translation>
    </message>
    <message>
        <source>{kind} · retired</source>
        <translation>{kind} · retirado</translation>
    </message>
    <message>
        <source>Offer for new stories</source>
        <translation>Ofrecer para notas nuevas</translation>
    </message>
    <message>
        <source>Retire: no new stories</source>
        <translation>Retirar: sin notas nuevas</translation>
    </message>
    <message>
        <source>As for every kind ({how})</source>
        <translation>Como en todos los tipos ({how})</translation>
    </message>
</context>
<context>
    <name>Lately</name>
    <message>
        <source>no slug yet</source>
        <translation>sin slug todavía</translation>
    </message>
</context>
<context>
    <name>ListKeys</name>
    <message>
        <source>Take the verdict back</source>
        <translation>Retirar el veredicto</translation>
    </message>
    <message>
        <source>Add a source; Ctrl+V pastes one</source>
        <translation>Agregar una fuente; Ctrl+V pega una</translation>
    </message>
    <message>
        <source>Write a note on the fact</source>
        <translation>Escribir una nota sobre el dato</translation>
    </message>
    <message>
        <source>Place the fact at the selection</source>
        <translation>Ubicar el dato en la selección</translation>
    </message>
    <message>
        <source>Choose the kind of fact</source>
        <translation>Elegir el tipo de dato</translation>
    </message>
    <message>
        <source>Say how much the fact matters</source>
        <translation>Decir cuánto importa el dato</translation>
    </message>
    <message>
        <source>Go to the words of the fact</source>
        <translation>Ir a las palabras del dato</translation>
    </message>
    <message>
        <source>Select several stories; nothing is opened</source>
        <translation>Seleccionar varias notas; no se abre ninguna</translation>
    </message>
    <message>
        <source>Go on without selecting</source>
        <translation>Seguir sin seleccionar</translation>
    </message>
    <message>
        <source>Select this story too, or no more</source>
        <translation>Seleccionar también esta nota, o ya no</translation>
    </message>
    <message>
        <source>Select all that the list shows</source>
        <translation>Seleccionar todo lo que muestra la lista</translation>
    </message>
    <message>
        <source>Select no story</source>
        <translation>No seleccionar ninguna</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir un apunte</translation>
    </message>
    <message>
        <source>Deal with a note, or open it again</source>
        <translation>Dar por atendido un apunte, o reabrirlo</translation>
    </message>
    <message>
        <source>Change your own note</source>
        <translation>Cambiar un apunte propio</translation>
    </message>
    <message>
        <source>Go to the next change or fact</source>
        <translation>Ir al cambio o dato siguiente</translation>
    </message>
    <message>
        <source>Go to the change or fact before</source>
        <translation>Ir al cambio o dato anterior</translation>
    </message>
    <message>
        <source>Story list</source>
        <translation>Lista de notas</translation>
    </message>
    <message>
        <source>it works in the list of stories; Ctrl+1 goes there.</source>
        <translation>funciona en la lista de notas; con Ctrl+1 se llega a ella.</translation>
    </message>
    <message>
        <source>Facts list</source>
        <translation>Lista de datos</translation>
    </message>
    <message>
        <source>it works in the list of facts; Ctrl+3 goes there.</source>
        <translation>funciona en la lista de datos; Ctrl+3 lleva ahí.</translation>
    </message>
    <message>
        <source>Notes list</source>
        <translation>Lista de apuntes</translation>
    </message>
    <message>
        <source>it works in the list of notes; Ctrl+5 goes there.</source>
        <translation>funciona en la lista de apuntes; Ctrl+5 lleva ahí.</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Visto bueno</translation>
    </message>
    <message>
        <source>it works while a sign-off is read.</source>
        <translation>funciona mientras se lee para el visto bueno.</translation>
    </message>
    <message>
        <source>Note the right of reply to an allegation</source>
        <translation>Anotar el derecho de respuesta de una acusación</translation>
    </message>
</context>
<context>
    <name>ListOnPaper</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>the first {count} of {total} stories</source>
        <translation>las primeras {count} de {total} notas</translation>
    </message>
</context>
<context>
    <name>ListWork</name>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>A name for the search “{words}”; everybody at this desk sees it</source>
        <translation>Un nombre para la búsqueda “{words}”; la verán todos los que trabajan aquí</translation>
    </message>
    <message>
        <source>A new name for the saved search “{name}”</source>
        <translation>Un nombre nuevo para la búsqueda guardada “{name}”</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Delete the saved search “{name}” for everybody at this desk? No story is touched.</source>
        <translation>¿Eliminar la búsqueda guardada “{name}” para todos los que trabajan aquí? Ninguna nota cambia.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Type what to search for, then save it.</source>
        <translation>Escriba lo que quiere buscar y después guárdelo.</translation>
    </message>
    <message>
        <source>Type what to search for: the best match will stand first.</source>
        <translation>Escriba qué buscar: la mejor coincidencia irá primero.</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Lock the desk by itself</source>
        <translation>Bloquear sin que nadie lo pida</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>After {count} minutes without a touch</source>
        <translation>Tras {count} minutos sin tocar nada</translation>
    </message>
    <message>
        <source>Only where the person at the desk has a passphrase. What was typed is saved first, dialogs stay as they are, and somebody else may sit down from there. A lock keeps the window closed, not the files: whoever can open this computer’s files can read them.</source>
        <translation>Solo si quien está trabajando tiene contraseña. Antes se guarda lo escrito, los cuadros de diálogo quedan como están y desde ahí puede empezar otra persona. El bloqueo cierra la ventana, no los archivos: quien pueda abrir los archivos de esta computadora puede leerlos.</translation>
    </message>
</context>
<context>
    <name>LockWork</name>
    <message>
        <source>You have no passphrase, so there is nothing to lock the desk with. Set one first.</source>
        <translation>Usted no tiene contraseña, así que no hay con qué bloquear. Ponga una primero.</translation>
    </message>
    <message>
        <source>People and roles…</source>
        <translation>Personas y funciones…</translation>
    </message>
</context>
<context>
    <name>LookBackPage</name>
    <message>
        <source>Cannot be read and was left as it is: {files}</source>
        <translation>No se puede leer y se dejó como está: {files}</translation>
    </message>
    <message>
        <source>Recovery files of another desk lie in {folder}; they come back when that desk is opened.</source>
        <translation>En {folder} hay archivos de recuperación de otra base de datos; vuelven cuando se abra esa.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} behind the newest change in the store. Nothing is lost by it, but times in the history may look wrong: check the clock.</source>
        <translation>El reloj de esta computadora va {span} atrás del último cambio de la base de datos. No se pierde nada, pero las horas del historial pueden verse mal: revise el reloj.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is the store now</source>
        <translation>Ahora la base de datos es una copia de seguridad</translation>
    </message>
    <message>
        <source>This store is older than it was</source>
        <translation>Esta base de datos es más antigua que antes</translation>
    </message>
    <message>
        <source>The desk was not closed properly last time</source>
        <translation>La última vez, el programa no se cerró bien</translation>
    </message>
    <message>
        <source>Words from recovery files</source>
        <translation>Palabras de archivos de recuperación</translation>
    </message>
    <message>
        <source>The store that stood there before is kept whole in {folder}.</source>
        <translation>La base de datos que estaba antes se conserva entera en {folder}.</translation>
    </message>
    <message>
        <source>It was opened at {began} on the computer “{host}” and ended without being closed: a power cut, a disk pulled out, or a program that was stopped.</source>
        <translation>Se abrió ({began}) en la computadora “{host}” y terminó sin cerrarse: un corte de luz, un disco desconectado o un programa detenido.</translation>
    </message>
    <message>
        <source>It was opened at {began} and ended without being closed: a power cut, a crash, or a program that was stopped.</source>
        <translation>Se abrió ({began}) y terminó sin cerrarse: un corte de luz, una falla o un programa detenido.</translation>
    </message>
    <message>
        <source>When these words were typed they could not be written into the store. They were kept in another place until now.</source>
        <translation>Cuando se escribieron estas palabras, no se pudieron guardar en la base de datos. Hasta ahora estuvieron en otro lugar.</translation>
    </message>
    <message numerus="yes">
        <source>Everything written up to {last} is here, in %n story(s).</source>
        <translation>
            <numerusform>Todo lo escrito hasta las {last} está aquí, en %n nota.</numerusform>
            <numerusform>Todo lo escrito hasta las {last} está aquí, en %n notas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The store holds %n story(s).</source>
        <translation>
            <numerusform>La base de datos tiene %n nota.</numerusform>
            <numerusform>La base de datos tiene %n notas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store is being checked, page by page…</source>
        <translation>Se está revisando la base de datos, página por página…</translation>
    </message>
    <message>
        <source>The backup of {when} has taken its place.</source>
        <translation>La copia de seguridad de {when} ocupó su lugar.</translation>
    </message>
    <message>
        <source>Until {seen} this computer saw it written to; now it is empty.</source>
        <translation>Hasta {seen} esta computadora la vio recibir cambios; ahora está vacía.</translation>
    </message>
    <message>
        <source>This computer saw it written to until {seen}, but it ends at {ends}: an older copy may have taken its place, or the disk lost what was written last.</source>
        <translation>Esta computadora la vio recibir cambios hasta {seen}, pero llega solo hasta {ends}: quizá una copia más antigua ocupó su lugar, o el disco perdió lo último que se escribió.</translation>
    </message>
    <message>
        <source>The store was checked, page by page: it is whole.</source>
        <translation>Se revisó la base de datos, página por página: está entera.</translation>
    </message>
    <message>
        <source>Your newest words are the text; each checkpoint is kept in the history beside them.</source>
        <translation>Sus últimas palabras son el texto; cada punto guardado queda además en el historial.</translation>
    </message>
    <message>
        <source>No word of a recovery file is dropped: it becomes the text or a revision in the history.</source>
        <translation>No se descarta ninguna palabra de un archivo de recuperación: pasa a ser el texto o una revisión del historial.</translation>
    </message>
    <message>
        <source>Written until {when} by {person}</source>
        <translation>Lo último, {when}, de {person}</translation>
    </message>
    <message>
        <source>{counts}; there is no checkpoint before it</source>
        <translation>{counts}; antes no hay ningún punto guardado</translation>
    </message>
    <message>
        <source>{counts} than at the checkpoint of {when}</source>
        <translation>{counts} que en el punto guardado ({when})</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Go back to the checkpoint</source>
        <translation>Volver al punto guardado</translation>
    </message>
    <message>
        <source>Newer than the last checkpoint</source>
        <translation>Más nuevo que el último punto guardado</translation>
    </message>
    <message>
        <source>Typed until {when}</source>
        <translation>Lo último, {when}</translation>
    </message>
    <message>
        <source>{counts} than the text in the store</source>
        <translation>{counts} que el texto de la base de datos</translation>
    </message>
    <message>
        <source>From recovery files</source>
        <translation>De archivos de recuperación</translation>
    </message>
    <message>
        <source>From the plain files beside the store</source>
        <translation>De los archivos de texto junto a la base de datos</translation>
    </message>
    <message>
        <source>Its story is not in this store. The file stays where it is: {file}</source>
        <translation>Su nota no está en esta base de datos. El archivo se queda donde está: {file}</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerlo</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Usar este texto</translation>
    </message>
    <message>
        <source>Keep as a revision only</source>
        <translation>Guardar solo como revisión</translation>
    </message>
    <message>
        <source>It goes on from the text in the store, and becomes the text when you go on.</source>
        <translation>Continúa el texto de la base de datos, y pasa a ser el texto cuando usted siga.</translation>
    </message>
    <message>
        <source>The store has other words. When you go on, it is kept as a revision in the history.</source>
        <translation>La base de datos dice otra cosa. Cuando usted siga, queda como revisión en el historial.</translation>
    </message>
    <message>
        <source>the same words, otherwise marked</source>
        <translation>las mismas palabras, con otras marcas</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) more</source>
        <translation>
            <numerusform>%n palabra más</numerusform>
            <numerusform>%n palabras más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) fewer</source>
        <translation>
            <numerusform>%n palabra menos</numerusform>
            <numerusform>%n palabras menos</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it as it is</source>
        <translation>Seguir con ella como está</translation>
    </message>
    <message>
        <source>What is in the store stays as it is. You are not told again.</source>
        <translation>Lo que hay en la base de datos queda como está. No se vuelve a avisar.</translation>
    </message>
    <message>
        <source>It is of {when} and has more than the store. The store of now is kept whole beside it.</source>
        <translation>Es de {when} y tiene más que la base de datos. La de ahora se conserva entera a su lado.</translation>
    </message>
    <message>
        <source>Put the newest good backup in its place</source>
        <translation>Poner en su lugar la última copia de seguridad buena</translation>
    </message>
    <message>
        <source>Does with each text what stands beside it. Escape does the same.</source>
        <translation>Hace con cada texto lo que dice al lado. La tecla Escape hace lo mismo.</translation>
    </message>
    <message>
        <source>With the newest words. Escape does the same.</source>
        <translation>Con las últimas palabras. La tecla Escape hace lo mismo.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Make a story of it</source>
        <translation>Hacer con él una nota</translation>
    </message>
    <message>
        <source>The desk was rebuilt from its plain files</source>
        <translation>La redacción se reconstruyó a partir de sus archivos de texto</translation>
    </message>
    <message>
        <source>What was typed last and is not in them may be below.</source>
        <translation>Lo último que se escribió y no está en ellos puede estar abajo.</translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the computer has them</source>
        <translation>Los de la computadora</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>As the screen allows</source>
        <translation>Según la pantalla</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Amplios</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactos</translation>
    </message>
</context>
<context>
    <name>MachineMarks</name>
    <message>
        <source>Machine draft (%1), taken by %2 %3. Nobody has read it yet; %4 says that you have.</source>
        <translation>Traducción automática (borrador) de %1, aceptada por %2 %3. Nadie la ha leído aún; con %4 dice que ya la leyó.</translation>
    </message>
</context>
<context>
    <name>MarksByEar</name>
    <message>
        <source>Marked in this paragraph: {marks}</source>
        <translation>Marcado en este párrafo: {marks}</translation>
    </message>
</context>
<context>
    <name>MeetingWork</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Usar lo mío</translation>
    </message>
</context>
<context>
    <name>MemoryFilesList</name>
    <message>
        <source>Imported translation memory files</source>
        <translation>Archivos importados de memoria de traducción</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Oraciones</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>{file} (incomplete)</source>
        <translation>{file} (incompleto)</translation>
    </message>
</context>
<context>
    <name>MemoryFilesWork</name>
    <message>
        <source>Taking in {name}</source>
        <translation>Importando {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) came in from {name}.</source>
        <translation>
            <numerusform>Se importó %n oración de {name}.</numerusform>
            <numerusform>Se importaron %n oraciones de {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: nothing of {name} was taken in.</source>
        <translation>Detenido: no se importó nada de {name}.</translation>
    </message>
    <message>
        <source>Write the translation memory to a file</source>
        <translation>Exportar la memoria de traducción a un archivo</translation>
    </message>
    <message>
        <source>translation-memory.tmx</source>
        <translation>memoria-de-traduccion.tmx</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Escribiendo {name}</translation>
    </message>
    <message>
        <source>Stopped: {name} was not written.</source>
        <translation>Detenido: {name} no se escribió.</translation>
    </message>
    <message>
        <source>Forget this file</source>
        <translation>Olvidar este archivo</translation>
    </message>
    <message numerus="yes">
        <source>Take out all %n sentence(s) that came from {name}?</source>
        <translation>
            <numerusform>¿Quitar la única oración (%n) que vino de {name}?</numerusform>
            <numerusform>¿Quitar las %n oraciones que vinieron de {name}?</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget the file</source>
        <translation>Olvidar el archivo</translation>
    </message>
    <message>
        <source>Taking out {name}</source>
        <translation>Quitando {name}</translation>
    </message>
</context>
<context>
    <name>MemoryProposals</name>
    <message>
        <source>From memory, word for word: %1, %2</source>
        <translation>De la memoria, palabra por palabra: %1, %2</translation>
    </message>
    <message>
        <source>From memory, %3 % alike: %1, %2</source>
        <translation>De la memoria, %3 % parecido: %1, %2</translation>
    </message>
    <message>
        <source>What differs: %1</source>
        <translation>Lo que difiere: %1</translation>
    </message>
    <message>
        <source>%1 was exchanged for %2.</source>
        <translation>Se cambió %1 por %2.</translation>
    </message>
    <message>
        <source>Left to do where [TK] stands: %1</source>
        <translation>Falta poner donde dice [TK]: %1</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Take me there</source>
        <translation>Ir ahí</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>MirrorWork</name>
    <message>
        <source>The plain-file copy of this story lies here: {path}</source>
        <translation>La copia de esta nota en archivos está aquí: {path}</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Next week: {day}</source>
        <translation>La semana que viene: {day}</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Sin día</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>In English, one form a line, ours first</source>
        <translation>En inglés, una forma por línea; primero la nuestra</translation>
    </message>
    <message>
        <source>In Spanish; empty: the same</source>
        <translation>En español; vacío: igual</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota de uso</translation>
    </message>
</context>
<context>
    <name>NameHistory</name>
    <message>
        <source>History of the entry</source>
        <translation>Historial de la entrada</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>Vino con el programa</translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>A new name</source>
        <translation>Un nombre nuevo</translation>
    </message>
    <message>
        <source>From the program; what you write takes its place</source>
        <translation>Del programa; lo que usted escriba ocupa su lugar</translation>
    </message>
    <message>
        <source>An entry of the newsroom</source>
        <translation>Una entrada de la redacción</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Agregar a la lista</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>{shown} shown, {count} on the list</source>
        <translation>{shown} a la vista, {count} en la lista</translation>
    </message>
    <message>
        <source>Nothing was taken off the list.</source>
        <translation>No se ha quitado nada de la lista.</translation>
    </message>
    <message>
        <source>No entry is like that. Ctrl+N writes it.</source>
        <translation>Ninguna entrada es así. Ctrl+N la escribe.</translation>
    </message>
    <message>
        <source>The newsroom has put no name here yet. Select one in a text and press Ctrl+F7, write one here, or drop a table on this window.</source>
        <translation>La redacción aún no ha puesto aquí ningún nombre. Elija uno en un texto y oprima Ctrl+F7, escriba uno aquí o arrastre una tabla a esta ventana.</translation>
    </message>
    <message>
        <source>Names and terms</source>
        <translation>Nombres y términos</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>Nombres de las columnas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take back what was done here last (Ctrl+Z)</source>
        <translation>Deshacer lo último que se hizo aquí (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Taken off the list; it may be brought back</source>
        <translation>Quitada de la lista; se puede recuperar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>NamesModel</name>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>el programa</translation>
    </message>
    <message>
        <source>taken off by {person}</source>
        <translation>quitada por {person}</translation>
    </message>
    <message>
        <source>{name}, taken off the list</source>
        <translation>{name}, quitada de la lista</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>vino con el programa</translation>
    </message>
</context>
<context>
    <name>NamesWork</name>
    <message>
        <source>Select a name in the text first.</source>
        <translation>Elija primero un nombre en el texto.</translation>
    </message>
    <message>
        <source>Names and terms</source>
        <translation>Nombres y términos</translation>
    </message>
    <message>
        <source>Something was written that is not on the list yet.</source>
        <translation>Hay algo escrito que todavía no está en la lista.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Write the names shown to a table</source>
        <translation>Escribir en una tabla los nombres a la vista</translation>
    </message>
    <message>
        <source>names.csv</source>
        <translation>nombres.csv</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Ver la lista</translation>
    </message>
</context>
<context>
    <name>NewKindDialog</name>
    <message>
        <source>New kind of story</source>
        <translation>Tipo de nota nuevo</translation>
    </message>
    <message>
        <source>It begins as “{kind}” is: furniture, lengths, label and rules. Change them afterwards.</source>
        <translation>Empieza como «{kind}»: elementos, extensión, etiqueta y reglas. Cámbielos después.</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nombre en inglés</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>Nombre en español</translation>
    </message>
    <message>
        <source>Short name in files</source>
        <translation>Clave en los archivos</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Crearlo</translation>
    </message>
    <message>
        <source>There is a kind of this short name already.</source>
        <translation>Ya hay un tipo con esa clave.</translation>
    </message>
    <message>
        <source>A short name is small letters, digits and _, and begins with a letter.</source>
        <translation>La clave lleva minúsculas, cifras y _, y empieza con una letra.</translation>
    </message>
</context>
<context>
    <name>NewStory</name>
    <message>
        <source>New story</source>
        <translation>Nota nueva</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>hisd-budget-vote</source>
        <translation>presupuesto-hisd</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of story</source>
        <translation>Tipo de nota</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Languages the story is planned in</source>
        <translation>Idiomas en que se planea la nota</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <source>What the story begins with</source>
        <translation>Con qué empieza la nota</translation>
    </message>
    <message>
        <source>What stands in the text to begin with</source>
        <translation>Lo que trae el texto para empezar</translation>
    </message>
</context>
<context>
    <name>NewStoryDialog</name>
    <message>
        <source>Begin the story</source>
        <translation>Empezar la nota</translation>
    </message>
    <message>
        <source>An empty story</source>
        <translation>Una nota vacía</translation>
    </message>
    <message>
        <source>Everything can be changed later; only a text and a slug are needed to go on to copy edit.</source>
        <translation>Todo se puede cambiar después; para pasar a corrección de estilo solo hacen falta un texto y un slug.</translation>
    </message>
    <message>
        <source>TK stands where a fact is missing. No edition can be signed off while one is left.</source>
        <translation>TK ocupa el lugar de un dato que falta. Ninguna versión puede recibir el visto bueno mientras quede uno.</translation>
    </message>
</context>
<context>
    <name>Newsroom</name>
    <message>
        <source>“{name}” has paragraphs in English and in Spanish. All of it stands in one text; move one language to its own.</source>
        <translation>“{name}” tiene párrafos en inglés y en español. Todo quedó en un solo texto; pase uno de los idiomas a su versión.</translation>
    </message>
    <message>
        <source>The language of “{name}” is not certain; taken as {language}.</source>
        <translation>No se sabe con certeza en qué idioma está “{name}”; se tomó como {language}.</translation>
    </message>
    <message>
        <source>No headline was recognised in “{name}”; everything stands in the text.</source>
        <translation>No se reconoció ningún titular en “{name}”; todo quedó en el texto.</translation>
    </message>
    <message>
        <source>Cutlines that came without their picture: {count}. They wait as “picture to come”.</source>
        <translation>Pies de foto que llegaron sin su foto: {count}. Esperan como “foto por llegar”.</translation>
    </message>
    <message>
        <source>Left out of the story: {words}</source>
        <translation>Se dejó fuera de la nota: {words}</translation>
    </message>
    <message>
        <source>The letters of “{name}” are stored in a way this desk cannot read, or the file is damaged. Nothing was brought in. Open it where it was written and save it as text in UTF-8.</source>
        <translation>Las letras de “{name}” están guardadas de un modo que no se puede leer aquí, o el archivo está dañado. No se importó nada. Ábralo donde se escribió y guárdelo como texto en UTF-8.</translation>
    </message>
    <message>
        <source>Some letters in “{name}” were garbled before it came here (like “Ã±” for “ñ”). Ask for the file again, or mend them.</source>
        <translation>Algunas letras de “{name}” ya venían estropeadas (como “Ã±” en vez de “ñ”). Pida el archivo otra vez o corríjalas.</translation>
    </message>
    <message>
        <source>The fields above the text of “{name}” cannot be read; they stand in the text. Move them where they belong.</source>
        <translation>No se pueden leer los campos que encabezan “{name}”; quedaron en el texto. Páselos a su lugar.</translation>
    </message>
    <message>
        <source>“{name}” is not a text file. Nothing was brought in. Open it in the program that made it and save it as text.</source>
        <translation>“{name}” no es un archivo de texto. No se importó nada. Ábralo en el programa que lo hizo y guárdelo como texto.</translation>
    </message>
    <message>
        <source>“{name}” is a word processor’s document. Nothing was brought in. Open it there and save it as text (.txt).</source>
        <translation>“{name}” es un documento de procesador de textos. No se importó nada. Ábralo ahí y guárdelo como texto (.txt).</translation>
    </message>
    <message>
        <source>“{name}” is a spreadsheet. Nothing was brought in. Copy what you need into a text file, or add it to a fact as evidence.</source>
        <translation>“{name}” es una hoja de cálculo. No se importó nada. Copie lo que necesite en un archivo de texto o agréguela como prueba a un dato.</translation>
    </message>
    <message>
        <source>“{name}” is a PDF. Nothing was brought in. Open it, copy its text and save that as text (.txt), or add it to a fact as evidence.</source>
        <translation>“{name}” es un PDF. No se importó nada. Ábralo, copie su texto y guárdelo como texto (.txt), o agréguelo como prueba a un dato.</translation>
    </message>
    <message>
        <source>“{name}” is a rich text document. Nothing was brought in. Open it and save it as text (.txt).</source>
        <translation>“{name}” es un documento de texto enriquecido. No se importó nada. Ábralo y guárdelo como texto (.txt).</translation>
    </message>
    <message>
        <source>“{name}” is a picture. Nothing was brought in. Add it to a story as a photo instead.</source>
        <translation>“{name}” es una imagen. No se importó nada. Agréguela a una nota como foto.</translation>
    </message>
    <message>
        <source>“{name}” is a recording. Nothing was brought in. Add it to a fact as evidence instead.</source>
        <translation>“{name}” es una grabación. No se importó nada. Agréguela como prueba a un dato.</translation>
    </message>
    <message>
        <source>“{name}” is a packed folder. Nothing was brought in. Unpack it and choose the text file inside it.</source>
        <translation>“{name}” es una carpeta comprimida. No se importó nada. Descomprímala y elija el archivo de texto que contiene.</translation>
    </message>
    <message>
        <source>“{name}” is a saved web page or XML. Nothing was brought in. Open it, copy the text you see and save that as text (.txt).</source>
        <translation>“{name}” es una página web guardada o XML. No se importó nada. Ábrala, copie el texto que ve y guárdelo como texto (.txt).</translation>
    </message>
    <message>
        <source>There is no file “{name}”: it was moved, renamed or deleted. Nothing was brought in. Choose it again.</source>
        <translation>No existe el archivo “{name}”: se movió, cambió de nombre o se borró. No se importó nada. Elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Nothing was brought in. Choose the file inside it.</source>
        <translation>“{name}” es una carpeta. No se importó nada. Elija el archivo que está dentro.</translation>
    </message>
    <message>
        <source>“{name}” is no ordinary file. Nothing was brought in. Save its text to a file first.</source>
        <translation>“{name}” no es un archivo común. No se importó nada. Guarde primero su texto en un archivo.</translation>
    </message>
    <message>
        <source>You may not read “{name}” on this computer. Nothing was brought in. Copy it to a folder of your own, or ask its owner.</source>
        <translation>En esta computadora usted no tiene permiso para leer “{name}”. No se importó nada. Cópielo a una carpeta suya o pídaselo a su dueño.</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({reason}). Nothing was brought in. Copy it to this computer and try again.</source>
        <translation>No se pudo leer “{name}” ({reason}). No se importó nada. Cópielo a esta computadora e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>“{name}” is {size} MB long; a story may be {most} MB at most. Nothing was brought in. Save only the story’s text.</source>
        <translation>“{name}” mide {size} MB; una nota puede medir {most} MB como máximo. No se importó nada. Guarde solo el texto de la nota.</translation>
    </message>
    <message>
        <source>There is no text in “{name}”. Nothing was brought in. Check that it was saved where you wrote it.</source>
        <translation>No hay texto en “{name}”. No se importó nada. Revise si se guardó donde lo escribió.</translation>
    </message>
    <message>
        <source>Give the story a slug first</source>
        <translation>Primero póngale un slug a la nota</translation>
    </message>
    <message>
        <source>{language}: there is no text yet</source>
        <translation>En {language}: todavía no hay texto</translation>
    </message>
    <message>
        <source>Every fact that must be checked has its verdict</source>
        <translation>Todo dato que se debe verificar tiene su veredicto</translation>
    </message>
    <message>
        <source>{language}: “{words}” is not checked yet ({status})</source>
        <translation>En {language}: falta verificar “{words}” ({status})</translation>
    </message>
    <message>
        <source>{language}: “{words}” cannot stand as it is ({status}): change it, cut it, or find proof</source>
        <translation>En {language}: “{words}” no puede quedar así ({status}): cámbielo, elimínelo o busque pruebas</translation>
    </message>
    <message>
        <source>{language}: “{words}” is marked as cut but still stands in the text</source>
        <translation>En {language}: “{words}” consta como eliminado, pero sigue en el texto</translation>
    </message>
    <message>
        <source>Every verdict has proof that says where to look</source>
        <translation>Todo veredicto tiene pruebas que dicen dónde buscar</translation>
    </message>
    <message>
        <source>{language}: “{words}” is {status} without evidence that says where to look</source>
        <translation>En {language}: “{words}” consta como “{status}” sin pruebas que digan dónde buscar</translation>
    </message>
    <message>
        <source>The checked words are unchanged</source>
        <translation>Las palabras verificadas no han cambiado</translation>
    </message>
    <message>
        <source>{language}: check “{words}” again, the text changed</source>
        <translation>En {language}: verifique otra vez “{words}”, el texto cambió</translation>
    </message>
    <message>
        <source>The checked words are unchanged in the other language</source>
        <translation>Las palabras verificadas no han cambiado en el otro idioma</translation>
    </message>
    <message>
        <source>“{words}” changed in the {other_language} edition</source>
        <translation>“{words}” cambió en la versión en {other_language}</translation>
    </message>
    <message>
        <source>There are facts to check, or a reason why not</source>
        <translation>Hay datos que verificar o una razón de que no los haya</translation>
    </message>
    <message>
        <source>{language}: no fact is marked; mark one, or say why there is nothing to check</source>
        <translation>En {language}: no hay ningún dato marcado; marque uno o diga por qué no hay nada que verificar</translation>
    </message>
    <message>
        <source>Whoever is accused was asked for an answer</source>
        <translation>Se pidió respuesta a quien se acusa</translation>
    </message>
    <message>
        <source>Proof is first-hand, or three times second-hand</source>
        <translation>Las pruebas son de primera mano, o tres de segunda mano</translation>
    </message>
    <message>
        <source>{language}: “{words}” has only second-hand sources, fewer than three independent ones</source>
        <translation>En {language}: “{words}” solo tiene fuentes de segunda mano, menos de tres independientes</translation>
    </message>
    <message>
        <source>Every suggested fact was checked or dismissed</source>
        <translation>Cada dato sugerido se verificó o se descartó</translation>
    </message>
    <message>
        <source>No link is broken in its writing</source>
        <translation>Ningún enlace está mal escrito</translation>
    </message>
    <message>
        <source>No suggestion or blocking comment is open</source>
        <translation>No hay sugerencias ni comentarios bloqueantes abiertos</translation>
    </message>
    <message>
        <source>No error of house style is left</source>
        <translation>No queda ningún error de estilo</translation>
    </message>
    <message>
        <source>Spelling has been looked at</source>
        <translation>Se revisó la ortografía</translation>
    </message>
    <message>
        <source>It has a headline</source>
        <translation>Tiene titular</translation>
    </message>
    <message>
        <source>{language}: the headline is missing</source>
        <translation>En {language}: falta el titular</translation>
    </message>
    <message>
        <source>It has a byline</source>
        <translation>Tiene firma</translation>
    </message>
    <message>
        <source>{language}: the byline is missing</source>
        <translation>En {language}: falta la firma</translation>
    </message>
    <message>
        <source>It has a section</source>
        <translation>Tiene sección</translation>
    </message>
    <message>
        <source>The section is missing</source>
        <translation>Falta la sección</translation>
    </message>
    <message>
        <source>It has a text</source>
        <translation>Tiene texto</translation>
    </message>
    <message>
        <source>Every photo has cutline, credit and alt text</source>
        <translation>Toda foto tiene pie, crédito y texto alternativo</translation>
    </message>
    <message>
        <source>{language}: photo {number} lacks {missing_field}</source>
        <translation>En {language}: a la foto {number} le falta {missing_field}</translation>
    </message>
    <message>
        <source>No picture is still to come</source>
        <translation>No falta ninguna foto por llegar</translation>
    </message>
    <message>
        <source>Photo {number} is still to come</source>
        <translation>La foto {number} está por llegar</translation>
    </message>
    <message>
        <source>No placeholder (TK, XXX, [ ]) is left</source>
        <translation>No queda ningún pendiente (TK, XXX, [ ])</translation>
    </message>
    <message>
        <source>{language}: “{words}” still stands in the {field}</source>
        <translation>En {language}: sigue “{words}” ({field})</translation>
    </message>
    <message>
        <source>It carries its label</source>
        <translation>Lleva su etiqueta</translation>
    </message>
    <message>
        <source>{language}: readers need a label on this kind of story ({kind})</source>
        <translation>En {language}: los lectores necesitan una etiqueta en este tipo de nota ({kind})</translation>
    </message>
    <message>
        <source>It has a dek</source>
        <translation>Tiene sumario</translation>
    </message>
    <message>
        <source>{language}: there is no dek</source>
        <translation>En {language}: no hay sumario</translation>
    </message>
    <message>
        <source>It has a dateline</source>
        <translation>Tiene lugar y fecha</translation>
    </message>
    <message>
        <source>{language}: there is no dateline</source>
        <translation>En {language}: no hay lugar y fecha</translation>
    </message>
    <message>
        <source>It has a topic</source>
        <translation>Tiene tema</translation>
    </message>
    <message>
        <source>The story has no topic</source>
        <translation>La nota no tiene tema</translation>
    </message>
    <message>
        <source>The headline is short enough</source>
        <translation>El titular no es demasiado largo</translation>
    </message>
    <message>
        <source>{language}: the headline has {length} characters; sites cut it after {most}</source>
        <translation>En {language}: el titular tiene {length} caracteres; los sitios lo cortan a los {most}</translation>
    </message>
    <message>
        <source>Figures, dates and names agree in both languages</source>
        <translation>Cifras, fechas y nombres coinciden en ambos idiomas</translation>
    </message>
    <message>
        <source>Legal status agrees in both languages</source>
        <translation>La situación jurídica coincide en ambos idiomas</translation>
    </message>
    <message>
        <source>Nothing stands in one language only by accident</source>
        <translation>Nada está en un solo idioma por descuido</translation>
    </message>
    <message>
        <source>The translation was reviewed since its source changed</source>
        <translation>La traducción se revisó después de que cambió el original</translation>
    </message>
    <message>
        <source>No paragraph is still a machine draft</source>
        <translation>Ningún párrafo sigue como traducción automática (borrador)</translation>
    </message>
    <message>
        <source>{language}: a paragraph is still a machine draft (“{words}”); read it against its source and say so</source>
        <translation>En {language}: un párrafo sigue siendo traducción automática (borrador) (“{words}”); léalo frente al original y dígalo</translation>
    </message>
    <message>
        <source>{language}: {count} paragraphs are still machine drafts, the first “{words}”; read each against its source and say so</source>
        <translation>En {language}: {count} párrafos siguen siendo traducción automática (borrador), el primero “{words}”; lea cada uno frente al original y dígalo</translation>
    </message>
    <message>
        <source>It is signed off exactly as it stands</source>
        <translation>Tiene visto bueno tal como está</translation>
    </message>
    <message>
        <source>{language}: not signed off</source>
        <translation>En {language}: sin visto bueno</translation>
    </message>
    <message>
        <source>{language}: changed since it was signed off</source>
        <translation>En {language}: cambió después del visto bueno</translation>
    </message>
    <message>
        <source>{language}: the story is paused ({stage})</source>
        <translation>En {language}: la nota está detenida ({stage})</translation>
    </message>
    <message>
        <source>It passes today&apos;s rules</source>
        <translation>Cumple las reglas de hoy</translation>
    </message>
    <message>
        <source>Its embargo is over</source>
        <translation>Terminó su embargo</translation>
    </message>
    <message>
        <source>Under embargo until {time}</source>
        <translation>Con embargo hasta {time}</translation>
    </message>
    <message>
        <source>It is meant to be published</source>
        <translation>Es para publicarse</translation>
    </message>
    <message>
        <source>The story is marked not for publication</source>
        <translation>La nota está marcada como no publicable</translation>
    </message>
    <message>
        <source>Its author or translator is named</source>
        <translation>Consta quién la escribió o tradujo</translation>
    </message>
    <message>
        <source>{language}: name the author or translator first</source>
        <translation>En {language}: primero indique quién la escribió o tradujo</translation>
    </message>
    <message>
        <source>The approver is not the author</source>
        <translation>El visto bueno lo da otra persona, no quien la escribió</translation>
    </message>
    <message>
        <source>{language}: {person} wrote it, so somebody else must sign it off</source>
        <translation>En {language}: la escribió {person}, así que otra persona debe dar el visto bueno</translation>
    </message>
    <message>
        <source>The approver has read it</source>
        <translation>Quien da el visto bueno la leyó</translation>
    </message>
    <message>
        <source>{language}: read the text to its end first</source>
        <translation>En {language}: primero lea el texto hasta el final</translation>
    </message>
    <message>
        <source>A legal story passes three people</source>
        <translation>Una nota de cuidado legal pasa por tres personas</translation>
    </message>
    <message>
        <source>{language}: flagged legal, so author, checker and approver must be three people (now {count})</source>
        <translation>En {language}: es de cuidado legal, así que la escriben, la verifican y la aprueban tres personas distintas (ahora {count})</translation>
    </message>
    <message>
        <source>An approval by phone was confirmed in time</source>
        <translation>El visto bueno por teléfono se confirmó a tiempo</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planeada</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Copy edit</source>
        <translation>Corrección de estilo</translation>
    </message>
    <message>
        <source>Fact check</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Ready for sign-off</source>
        <translation>Lista para aprobar</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programada</translation>
    </message>
    <message>
        <source>Sent to the site</source>
        <translation>Enviada al sitio</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Withdrawn for now</source>
        <translation>Retirada por ahora</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelta</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Spiked</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Corrected and verified</source>
        <translation>Corregido y verificado</translation>
    </message>
    <message>
        <source>Attributed</source>
        <translation>Atribuido</translation>
    </message>
    <message>
        <source>Could not be verified</source>
        <translation>No se pudo verificar</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>En disputa</translation>
    </message>
    <message>
        <source>Cut from the text</source>
        <translation>Eliminado del texto</translation>
    </message>
    <message>
        <source>Opinion or forecast</source>
        <translation>Opinión o pronóstico</translation>
    </message>
    <message>
        <source>Check again: the text changed</source>
        <translation>Por revisar: cambió el texto</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>cifra</translation>
    </message>
    <message>
        <source>date or time</source>
        <translation>fecha u hora</translation>
    </message>
    <message>
        <source>first, only, record</source>
        <translation>primero, único, récord</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>atribución</translation>
    </message>
    <message>
        <source>comparison or trend</source>
        <translation>comparación o tendencia</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>causa</translation>
    </message>
    <message>
        <source>allegation or legal status</source>
        <translation>acusación o situación jurídica</translation>
    </message>
    <message>
        <source>science or health</source>
        <translation>ciencia o salud</translation>
    </message>
    <message>
        <source>person or title</source>
        <translation>persona o cargo</translation>
    </message>
    <message>
        <source>place or organization</source>
        <translation>lugar u organización</translation>
    </message>
    <message>
        <source>forecast or promise</source>
        <translation>pronóstico o promesa</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>must be checked</source>
        <translation>se debe verificar</translation>
    </message>
    <message>
        <source>check if there is time</source>
        <translation>verificar si hay tiempo</translation>
    </message>
    <message>
        <source>routine</source>
        <translation>rutina</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>grabación</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>página web</translation>
    </message>
    <message>
        <source>own observation</source>
        <translation>observación propia</translation>
    </message>
    <message>
        <source>reporter</source>
        <translation>reportero/a</translation>
    </message>
    <message>
        <source>copy editor</source>
        <translation>editor/a de estilo</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>traductor/a</translation>
    </message>
    <message>
        <source>fact checker</source>
        <translation>verificador/a de datos</translation>
    </message>
    <message>
        <source>approver</source>
        <translation>responsable del visto bueno</translation>
    </message>
    <message>
        <source>web producer</source>
        <translation>productor/a web</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrador/a</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Noticia</translation>
    </message>
    <message>
        <source>Breaking news</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Breve</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Comunicado de prensa</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Obituary</source>
        <translation>Obituario</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinión</translation>
    </message>
    <message>
        <source>Sponsored</source>
        <translation>Patrocinada</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>English and Spanish</source>
        <translation>inglés y español</translation>
    </message>
    <message>
        <source>English first</source>
        <translation>primero inglés</translation>
    </message>
    <message>
        <source>Spanish first</source>
        <translation>primero español</translation>
    </message>
    <message>
        <source>English only</source>
        <translation>solo inglés</translation>
    </message>
    <message>
        <source>Spanish only</source>
        <translation>solo español</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>traducción</translation>
    </message>
    <message>
        <source>written in parallel</source>
        <translation>escrita en paralelo</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titular</translation>
    </message>
    <message>
        <source>dek</source>
        <translation>sumario</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>author</source>
        <translation>autoría</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>lugar y fecha</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>address on the site</source>
        <translation>dirección en el sitio</translation>
    </message>
    <message>
        <source>title for search engines</source>
        <translation>título para buscadores</translation>
    </message>
    <message>
        <source>description for search engines</source>
        <translation>descripción para buscadores</translation>
    </message>
    <message>
        <source>relation to the other edition</source>
        <translation>relación con la otra versión</translation>
    </message>
    <message>
        <source>slug</source>
        <translation>slug</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>section</source>
        <translation>sección</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>temas</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>palabras clave</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>avisos</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>fotos</translation>
    </message>
    <message>
        <source>cutline</source>
        <translation>pie de foto</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>crédito</translation>
    </message>
    <message>
        <source>alt text</source>
        <translation>texto alternativo</translation>
    </message>
    <message>
        <source>verdicts on facts</source>
        <translation>veredictos sobre los datos</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>se cumple</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>no se cumple</translation>
    </message>
    <message>
        <source>not checked by this version</source>
        <translation>esta versión no lo revisa</translation>
    </message>
    <message>
        <source>Nothing signed off was chosen. No file was written.</source>
        <translation>No se eligió nada que tenga visto bueno. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>“{slug}”: the {language} edition is not signed off exactly as it stands. No file was written. Have it signed off again.</source>
        <translation>“{slug}”: la versión en {language} no tiene visto bueno tal como está. No se escribió ningún archivo. Pida otra vez el visto bueno.</translation>
    </message>
    <message>
        <source>{name} needs a value.</source>
        <translation>{name} necesita un valor.</translation>
    </message>
    <message>
        <source>“{value}” is no language of this desk: en or es.</source>
        <translation>“{value}” no es un idioma de esta redacción: en o es.</translation>
    </message>
    <message>
        <source>“{value}” is no {name}. Choose one of: {choices}</source>
        <translation>“{value}” no vale para {name}. Elija entre: {choices}</translation>
    </message>
    <message>
        <source>“{value}” should read FIELD=VALUE.</source>
        <translation>“{value}” debe escribirse CAMPO=VALOR.</translation>
    </message>
    <message>
        <source>{name} reads one JSON object a line; call it with --jsonl.</source>
        <translation>{name} lee un objeto JSON por línea; llámelo con --jsonl.</translation>
    </message>
    <message>
        <source>There is no store at {path}. Nothing was created; check the place and its name.</source>
        <translation>No hay ninguna base de datos en {path}. No se creó nada; revise el lugar y el nombre.</translation>
    </message>
    <message>
        <source>{path} is a folder, and the store is a file in it. Nothing was changed; name the file itself.</source>
        <translation>{path} es una carpeta, y la base de datos es un archivo dentro de ella. No se cambió nada; indique el archivo.</translation>
    </message>
    <message>
        <source>{path} is not a store of Editor Desk. It was left exactly as it is; choose another file.</source>
        <translation>{path} no es una base de datos de Editor Desk. Quedó tal como está; elija otro archivo.</translation>
    </message>
    <message>
        <source>{path} is empty, although its photos, evidence or backups are still beside it. Nothing was changed; restore the newest backup.</source>
        <translation>{path} está vacío, aunque sus fotos, pruebas o copias de seguridad siguen a su lado. No se cambió nada; restaure la copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>{path} was last opened by a newer Editor Desk (store version {store_version}; this program knows up to version {program_version}). It was left exactly as it is; update the program to open it.</source>
        <translation>{path} se abrió con un Editor Desk más nuevo (versión {store_version} de la base; este programa conoce hasta la {program_version}). Quedó tal como está; actualice el programa para abrirla.</translation>
    </message>
    <message>
        <source>{path} is of an older Editor Desk (store version {store_version}, now {program_version}). It is brought up to date, after a backup, when the desk opens it.</source>
        <translation>{path} es de un Editor Desk anterior (versión {store_version} de la base, ahora {program_version}). Se pone al día, después de una copia de seguridad, cuando se abre.</translation>
    </message>
    <message>
        <source>Another program is writing to {path} and did not finish in time. Nothing was changed; try again in a moment.</source>
        <translation>Otro programa está escribiendo en {path} y no terminó a tiempo. No se cambió nada; inténtelo otra vez en un momento.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Everything saved before is safe, this last change was not saved; make room and save again.</source>
        <translation>El disco donde está {path} está lleno. Todo lo guardado antes está a salvo; este último cambio no se guardó. Libere espacio y guarde otra vez.</translation>
    </message>
    <message>
        <source>{path} cannot be written to. What is in it is safe, nothing was changed; ask for the right to write in that folder, or choose another place.</source>
        <translation>No se puede escribir en {path}. Lo que contiene está a salvo y no se cambió nada; pida permiso para escribir en esa carpeta o elija otro lugar.</translation>
    </message>
    <message>
        <source>{path} cannot be opened. Nothing was changed; check that the disk is there and that you may read and write in its folder.</source>
        <translation>No se puede abrir {path}. No se cambió nada; revise que el disco esté conectado y que usted pueda leer y escribir en su carpeta.</translation>
    </message>
    <message>
        <source>{path} is damaged and was not written to. The backups beside it are safe; restore the newest one, which sets this file aside and keeps it.</source>
        <translation>{path} está dañado y no se escribió en él. Las copias de seguridad que están a su lado están a salvo; restaure la más reciente: este archivo se aparta y se conserva.</translation>
    </message>
    <message>
        <source>The disk failed while {path} was read or written. Everything saved before is kept, this last change was not saved; check the disk and save again.</source>
        <translation>El disco falló al leer o escribir {path}. Se conserva todo lo guardado antes; este último cambio no se guardó. Revise el disco y guarde otra vez.</translation>
    </message>
    <message>
        <source>{path} lies where a store cannot be kept safely (a network folder, for instance). Nothing was changed; keep the store on a disk of this computer.</source>
        <translation>{path} está donde una base de datos no puede guardarse con seguridad (una carpeta de red, por ejemplo). No se cambió nada; téngala en un disco de esta computadora.</translation>
    </message>
    <message>
        <source>There is no story “{ref}”. Nothing was changed.</source>
        <translation>No hay ninguna nota “{ref}”. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{ref}” can mean {count} stories. Nothing was changed; write more of its id.</source>
        <translation>“{ref}” puede ser cualquiera de {count} notas. No se cambió nada; escriba más de su identificador.</translation>
    </message>
    <message>
        <source>There is no fact “{ref}”. Nothing was changed.</source>
        <translation>No hay ningún dato “{ref}”. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{ref}” can mean {count} facts. Nothing was changed; write more of its id.</source>
        <translation>“{ref}” puede ser cualquiera de {count} datos. No se cambió nada; escriba más de su identificador.</translation>
    </message>
    <message>
        <source>The {language} edition has no revision {number}. Nothing was changed.</source>
        <translation>La versión en {language} no tiene la revisión {number}. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is nobody “{ref}” at this desk. Nothing was changed.</source>
        <translation>En esta redacción no hay nadie “{ref}”. No se cambió nada.</translation>
    </message>
    <message>
        <source>{path} exists already and was not touched; choose another name for the backup.</source>
        <translation>{path} ya existe y no se tocó; elija otro nombre para la copia de seguridad.</translation>
    </message>
    <message>
        <source>{path} is open in another window or program. Nothing was changed; close it and restore again.</source>
        <translation>{path} está abierto en otra ventana u otro programa. No se cambió nada; ciérrelo y restaure otra vez.</translation>
    </message>
    <message>
        <source>{path} is the store itself. Nothing was changed; name one of its backups.</source>
        <translation>{path} es la propia base de datos. No se cambió nada; indique una de sus copias de seguridad.</translation>
    </message>
    <message>
        <source>The database is damaged: {detail}</source>
        <translation>La base de datos está dañada: {detail}</translation>
    </message>
    <message>
        <source>The store is older than it was: it ends at {ends}, this computer saw it written to until {seen}; {count} entries of the diary are missing.</source>
        <translation>La base de datos es más antigua que antes: llega hasta {ends}, y esta computadora la vio recibir cambios hasta {seen}; faltan {count} entradas del diario.</translation>
    </message>
    <message>
        <source>{count} entries of {table} belong to something that is not there.</source>
        <translation>{count} registros de {table} pertenecen a algo que no está.</translation>
    </message>
    <message>
        <source>The file {name} of {folder} is missing ({sha256}).</source>
        <translation>Falta el archivo {name} de {folder} ({sha256}).</translation>
    </message>
    <message>
        <source>The file {name} of {folder} is not what was kept: its contents changed ({sha256}).</source>
        <translation>El archivo {name} de {folder} no es el que se guardó: su contenido cambió ({sha256}).</translation>
    </message>
    <message>
        <source>The diary was altered: entry {sequence} ({event}, {at}) is the first that does not follow from the one before.</source>
        <translation>El diario fue alterado: la entrada {sequence} ({event}, {at}) es la primera que no se sigue de la anterior.</translation>
    </message>
    <message>
        <source>{slug}: the {language} edition is marked {stage} without a sign-off that holds.</source>
        <translation>{slug}: la versión en {language} consta como “{stage}” sin un visto bueno vigente.</translation>
    </message>
    <message>
        <source>{slug}: the {language} edition is marked {stage}, the story is not.</source>
        <translation>{slug}: la versión en {language} consta como “{stage}”; la nota, no.</translation>
    </message>
    <message>
        <source>{slug}: the {language} edition does not know its newest revision.</source>
        <translation>{slug}: la versión en {language} no conoce su revisión más reciente.</translation>
    </message>
    <message>
        <source>{slug}: the text of the {language} edition, as of its last checkpoint, cannot be read.</source>
        <translation>{slug}: no se puede leer el texto de la versión en {language} de su último punto de control.</translation>
    </message>
    <message>
        <source>{slug}: revision {number} of the {language} edition cannot be read.</source>
        <translation>{slug}: no se puede leer la revisión {number} de la versión en {language}.</translation>
    </message>
    <message>
        <source>{slug}: what was signed off in the {language} edition cannot be read.</source>
        <translation>{slug}: no se puede leer lo que recibió el visto bueno en la versión en {language}.</translation>
    </message>
    <message>
        <source>The story list shows {count} stories otherwise than they are; the stories are whole.</source>
        <translation>La lista de notas muestra {count} notas de otro modo que como están; las notas están íntegras.</translation>
    </message>
    <message>
        <source>The story list counts {count} of its views wrongly; the stories are whole.</source>
        <translation>La lista de notas cuenta mal {count} de sus vistas; las notas están íntegras.</translation>
    </message>
    <message>
        <source>“{slug}” and “{other}” would be written to the same file. No file was written. Export them into different folders, or change one slug.</source>
        <translation>“{slug}” y “{other}” se escribirían en el mismo archivo. No se escribió ningún archivo. Expórtelas a carpetas distintas o cambie un slug.</translation>
    </message>
    <message>
        <source>“{slug}”: {language} is not in the plan of this story ({plan}). No file was written.</source>
        <translation>“{slug}”: el {language} no está en el plan de esta nota ({plan}). No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>“{slug}”: the {language} edition is not signed off and was left out.</source>
        <translation>“{slug}”: la versión en {language} no tiene visto bueno y se dejó fuera.</translation>
    </message>
    <message>
        <source>“{words}” does not stand in the {language} text. Nothing was changed.</source>
        <translation>“{words}” no está en el texto en {language}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{person} may not give a verdict; that takes {role}. Nothing was changed.</source>
        <translation>{person} no puede dar un veredicto; para eso se requiere: {role}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{person} may not say that “{words}” needs no check; that takes {role}. Nothing was changed.</source>
        <translation>{person} no puede decir que “{words}” no necesita verificación; para eso se requiere: {role}. No se cambió nada.</translation>
    </message>
    <message>
        <source>Evidence needs a title. Nothing was added.</source>
        <translation>Las pruebas necesitan un título. No se agregó nada.</translation>
    </message>
    <message>
        <source>The {language} edition of “{slug}” has a text already. Nothing was imported; the file can become a story of its own.</source>
        <translation>La versión en {language} de “{slug}” ya tiene texto. No se importó nada; el archivo puede ser una nota aparte.</translation>
    </message>
    <message>
        <source>A cutline came without its picture; a place for the picture is kept.</source>
        <translation>Un pie de foto llegó sin su foto; se guarda el lugar para la foto.</translation>
    </message>
    <message>
        <source>A person needs a name. Nobody was added.</source>
        <translation>Una persona necesita un nombre. No se agregó a nadie.</translation>
    </message>
    <message>
        <source>The story has no such photo. Nothing was changed.</source>
        <translation>La nota no tiene esa foto. No se cambió nada.</translation>
    </message>
    <message>
        <source>This line of the photo reads otherwise by now. Nothing was changed.</source>
        <translation>Esta línea de la foto ya dice otra cosa. No se cambió nada.</translation>
    </message>
    <message>
        <source>It cannot become {to_stage} yet. {reasons}. Nothing was changed.</source>
        <translation>Todavía no puede pasar a “{to_stage}”. {reasons}. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{slug}” was not exported. {reasons}. No file was written.</source>
        <translation>No se exportó “{slug}”. {reasons}. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>{language}: the sign-off no longer holds, the {changed_field} changed. Going back restores it.</source>
        <translation>En {language}: el visto bueno ya no vale porque hubo un cambio: {changed_field}. Si se deshace, vuelve a valer.</translation>
    </message>
    <message>
        <source>{language}: the sign-off no longer holds, the {changed_field} changed (“{before}” → “{after}”). Going back restores it.</source>
        <translation>En {language}: el visto bueno ya no vale porque hubo un cambio: {changed_field} (“{before}” → “{after}”). Si se deshace, vuelve a valer.</translation>
    </message>
    <message>
        <source>{language}: the text is again what was signed off, so the sign-off holds.</source>
        <translation>En {language}: el texto es otra vez el que recibió el visto bueno, así que este vuelve a valer.</translation>
    </message>
    <message>
        <source>{language}: there is no step from {from_stage} to {to_stage}. Nothing was changed.</source>
        <translation>En {language}: no hay paso de “{from_stage}” a “{to_stage}”. No se cambió nada.</translation>
    </message>
    <message>
        <source>{person} may not make it {to_stage}; that takes {role}. Nothing was changed.</source>
        <translation>{person} no puede pasarla a “{to_stage}”; para eso se requiere: {role}. No se cambió nada.</translation>
    </message>
    <message>
        <source>Say why it becomes {to_stage}. Nothing was changed.</source>
        <translation>Diga por qué pasa a “{to_stage}”. No se cambió nada.</translation>
    </message>
    <message>
        <source>{language} is not in the plan of this story ({plan}). Nothing was changed.</source>
        <translation>El {language} no está en el plan de esta nota ({plan}). No se cambió nada.</translation>
    </message>
    <message>
        <source>It cannot be returned from {from_stage} to {to_stage}. Nothing was changed.</source>
        <translation>No se puede devolver de “{from_stage}” a “{to_stage}”. No se cambió nada.</translation>
    </message>
    <message>
        <source>Say at what time it goes out. Nothing was changed.</source>
        <translation>Diga a qué hora sale. No se cambió nada.</translation>
    </message>
    <message>
        <source>The story is {stage}; bring it back to {back_stage} first. Nothing was changed.</source>
        <translation>La nota está en “{stage}”; primero regrésela a “{back_stage}”. No se cambió nada.</translation>
    </message>
    <message>
        <source>A story has no field called “{name}”. Nothing was changed.</source>
        <translation>Una nota no tiene ningún campo llamado “{name}”. No se cambió nada.</translation>
    </message>
    <message>
        <source>Say in which language “{name}” changes. Nothing was changed.</source>
        <translation>Diga en qué idioma cambia “{name}”. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{value}” cannot be read as {name}: {wanted}. Nothing was changed.</source>
        <translation>“{value}” no se entiende como {name}: {wanted}. No se cambió nada.</translation>
    </message>
    <message>
        <source>The {language} edition has gone out already, so the plan cannot leave it out. Nothing was changed.</source>
        <translation>La versión en {language} ya salió, así que el plan no puede dejarla fuera. No se cambió nada.</translation>
    </message>
    <message>
        <source>The {language} edition is {stage}: its text cannot be changed from here. Nothing was changed.</source>
        <translation>La versión en {language} está en “{stage}”: su texto no se puede cambiar desde aquí. No se cambió nada.</translation>
    </message>
    <message>
        <source>{person} may not change the {language} text while it is {stage}; that takes {role}. Nothing was changed.</source>
        <translation>{person} no puede cambiar el texto en {language} mientras está en “{stage}”; para eso se requiere: {role}. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no room left for the files in {folder}. No file was changed, the stories are safe. Make room or choose another folder.</source>
        <translation>No queda espacio para los archivos en {folder}. No se cambió ningún archivo y las notas están a salvo. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({reason}). The stories are safe. Choose another folder.</source>
        <translation>No se puede escribir en la carpeta {folder} ({reason}). Las notas están a salvo. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>“{name}” in {folder} is not a file of this story. No file was changed. Choose another folder, or change the slug.</source>
        <translation>“{name}”, en {folder}, no es un archivo de esta nota. No se cambió ningún archivo. Elija otra carpeta o cambie el slug.</translation>
    </message>
    <message>
        <source>There is no export format “{name}”. Choose one of: {choices}. No file was written.</source>
        <translation>No hay ningún formato de exportación “{name}”. Elija entre: {choices}. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>“{name}” would not say what was signed off ({what_field}). No file was written. Please report this; the story is safe.</source>
        <translation>“{name}” no diría lo que recibió el visto bueno ({what_field}). No se escribió ningún archivo. Avise de esto, por favor; la nota está a salvo.</translation>
    </message>
    <message>
        <source>The photo for “{name}” is not in the store. No file was written. Add the photo again, or restore a backup.</source>
        <translation>La foto de “{name}” no está en la base de datos. No se escribió ningún archivo. Agregue la foto otra vez o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>{language}: the link to {target} is no web or mail address and was left out; its words stay.</source>
        <translation>En {language}: el enlace a {target} no es una dirección web ni de correo y se dejó fuera; sus palabras quedan.</translation>
    </message>
    <message>
        <source>“{slug}”: WordPress skips posts it knows even when they changed, so import this file once; later changes are made on the site.</source>
        <translation>“{slug}”: WordPress omite las entradas que ya conoce aunque hayan cambiado, así que importe este archivo una sola vez; los cambios posteriores se hacen en el sitio.</translation>
    </message>
    <message>
        <source>“{slug}”: a WordPress file carries no photos ({count} left out). Upload them on the site with their cutlines.</source>
        <translation>“{slug}”: un archivo de WordPress no lleva fotos ({count} quedaron fuera). Súbalas al sitio con sus pies de foto.</translation>
    </message>
    <message>
        <source>The regular expression cannot be read: look at its character {place}. Nothing was changed. Correct it, or seek the words as they are.</source>
        <translation>No se entiende la expresión regular: mire su carácter {place}. No se cambió nada. Corríjala o busque las palabras tal cual.</translation>
    </message>
    <message>
        <source>This regular expression takes too long on this text. Nothing was changed. Repeat less inside what is repeated, or seek plain words.</source>
        <translation>Esta expresión regular tarda demasiado en este texto. No se cambió nada. Repita menos dentro de lo que se repite, o busque palabras sencillas.</translation>
    </message>
    <message>
        <source>The replacement names group {group}; the regular expression has groups up to {most}. Nothing was changed. Add the brackets or take the group out.</source>
        <translation>El reemplazo nombra el grupo {group}; la expresión regular tiene grupos hasta el {most}. No se cambió nada. Agregue los paréntesis o quite el grupo.</translation>
    </message>
    <message>
        <source>{language}: the text is again that of revision {number}. What stood there before is kept in the history.</source>
        <translation>En {language}: el texto es otra vez el de la revisión {number}. Lo que había antes queda guardado en el historial.</translation>
    </message>
    <message>
        <source>{language}: the text reads exactly like revision {number} already. Nothing was changed.</source>
        <translation>En {language}: el texto ya dice exactamente lo mismo que la revisión {number}. No se cambió nada.</translation>
    </message>
    <message>
        <source>This pin was taken away meanwhile. Nothing was changed.</source>
        <translation>Alguien soltó este par mientras tanto. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no paragraph here that could be paired. Nothing was changed.</source>
        <translation>Aquí no hay ningún párrafo que se pueda emparejar. No se cambió nada.</translation>
    </message>
    <message>
        <source>{path} is of an older Editor Desk; the backup that comes before bringing it up to date was stopped. The store was left exactly as it is; open the desk again when there is time for it.</source>
        <translation>{path} es de un Editor Desk anterior; se detuvo la copia de seguridad que se hace antes de ponerlo al día. Quedó exactamente como estaba; vuelva a abrirlo cuando haya tiempo para hacerla.</translation>
    </message>
    <message>
        <source>Stopped, as you asked. Nothing was changed.</source>
        <translation>Se detuvo, como usted pidió. No se cambió nada.</translation>
    </message>
    <message>
        <source>That search is not saved any more. Nothing was changed.</source>
        <translation>Esa búsqueda ya no está guardada. No se cambió nada.</translation>
    </message>
    <message>
        <source>A saved search needs a name. Nothing was changed.</source>
        <translation>Una búsqueda guardada necesita un nombre. No se cambió nada.</translation>
    </message>
    <message>
        <source>There are no words to search for; a view needs no saving. Nothing was changed.</source>
        <translation>No hay palabras que buscar; una vista no necesita guardarse. No se cambió nada.</translation>
    </message>
    <message>
        <source>The English cutline of “{name}” came with the file. Check it before you keep it.</source>
        <translation>El pie de foto en inglés de “{name}” venía en el archivo. Revíselo antes de darlo por bueno.</translation>
    </message>
    <message>
        <source>In “{slug}”, {count} pinned pairs have lost their paragraphs; the text is whole.</source>
        <translation>En “{slug}”, {count} pares fijados perdieron sus párrafos; el texto está completo.</translation>
    </message>
    <message>
        <source>A note needs words. Nothing was kept.</source>
        <translation>Un apunte necesita palabras. No se guardó nada.</translation>
    </message>
    <message>
        <source>There is no such note on this story. Nothing was changed.</source>
        <translation>No existe ese apunte en esta nota. No se cambió nada.</translation>
    </message>
    <message>
        <source>The backup {path} did not pass its check and is not to be relied on. The store itself is as it was; make another one, on another disk if it fails again.</source>
        <translation>La copia de seguridad {path} no pasó la comprobación y no es de fiar. La base de datos está como estaba; haga otra copia, en otro disco si vuelve a fallar.</translation>
    </message>
    <message>
        <source>No fact was made yet: mark its words in the text first.</source>
        <translation>Todavía no se hizo ningún dato: primero marque sus palabras en el texto.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {most} MB. Nothing was added; keep it elsewhere and give its place as a link.</source>
        <translation>“{name}” pasa de {most} MB. No se agregó nada; guárdelo en otro lugar y ponga el enlace.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({why}). Nothing was added; copy the file to this computer and try again.</source>
        <translation>No se puede leer “{name}” ({why}). No se agregó nada; copie el archivo a esta computadora y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is a {name} at this desk already. Nobody was added; tell the two apart by a second name.</source>
        <translation>En esta redacción ya hay alguien llamado {name}. No se agregó a nadie; distíngalos con un segundo nombre.</translation>
    </message>
    <message>
        <source>There is no role called “{name}”. Nothing was changed; choose among: {choices}</source>
        <translation>No hay ninguna función llamada “{name}”. No se cambió nada; elija entre: {choices}</translation>
    </message>
    <message>
        <source>Nobody called “{name}” works at this desk. Nothing was changed; here are: {choices}</source>
        <translation>En esta redacción no trabaja nadie llamado “{name}”. No se cambió nada; están: {choices}</translation>
    </message>
    <message>
        <source>{language}: it is {to_stage} already. Nothing was changed.</source>
        <translation>En {language}: ya está en “{to_stage}”. No se cambió nada.</translation>
    </message>
    <message>
        <source>{time} has passed already. Nothing was changed; choose a later time.</source>
        <translation>Esa hora ya pasó ({time}). No se cambió nada; elija una hora posterior.</translation>
    </message>
    <message>
        <source>The {language} edition is {stage}: the story cannot be {to_stage}. Nothing was changed. Change the plan to leave the unfinished edition out instead.</source>
        <translation>La versión en {language} está en “{stage}”: la nota no puede pasar a “{to_stage}”. No se cambió nada. Cambie el plan para dejar fuera la versión sin terminar.</translation>
    </message>
    <message>
        <source>There is no kind of story called “{name}”. Nothing was changed; choose one of: {choices}</source>
        <translation>No hay ningún tipo de nota llamado “{name}”. No se cambió nada; elija uno: {choices}</translation>
    </message>
    <message>
        <source>There is no plan called “{name}”. Nothing was changed; choose one of: {choices}</source>
        <translation>No hay ningún plan llamado “{name}”. No se cambió nada; elija uno: {choices}</translation>
    </message>
    <message>
        <source>Another story is called “{slug}” already. Nothing was changed; choose another slug.</source>
        <translation>Ya hay otra nota llamada “{slug}”. No se cambió nada; elija otro slug.</translation>
    </message>
    <message>
        <source>There is a saved search called “{name}” already. Nothing was changed; choose another name.</source>
        <translation>Ya hay una búsqueda guardada llamada “{name}”. No se cambió nada; elija otro nombre.</translation>
    </message>
    <message>
        <source>Only {person} may change this note: it is theirs and stays as it is. Write one of your own below it.</source>
        <translation>Solo {person} puede cambiar este apunte: es suyo y queda como está. Escriba uno propio debajo.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a picture ({why}). Nothing was added; open it in another program and save it again.</source>
        <translation>No se puede leer “{name}” como imagen ({why}). No se agregó nada; ábrala en otro programa y vuelva a guardarla.</translation>
    </message>
    <message>
        <source>“{name}” is too large for the desk (at most {most} MB). Nothing was added; save a smaller copy of it.</source>
        <translation>“{name}” es demasiado grande (máximo {most} MB). No se agregó nada; guarde una copia más pequeña.</translation>
    </message>
    <message>
        <source>“{name}” is a {format} picture; the site takes {wanted}. Nothing was added; save it as one of these.</source>
        <translation>“{name}” es una imagen {format}; el sitio acepta {wanted}. No se agregó nada; guárdela en uno de esos formatos.</translation>
    </message>
    <message>
        <source>{person} is no approver of this desk, so a call from them signs nothing off. Nothing was changed; name the approver who called.</source>
        <translation>{person} no da vistos buenos en esta redacción, así que su llamada no vale como tal. No se cambió nada; diga quién llamó de quienes sí los dan.</translation>
    </message>
    <message>
        <source>There is no template called “{name}”. Nothing was changed; choose one of: {choices}</source>
        <translation>No hay ninguna plantilla llamada “{name}”. No se cambió nada; elija una de estas: {choices}</translation>
    </message>
    <message>
        <source>{language}: one place is again that of revision {number}. What stood there before is kept in the history.</source>
        <translation>{language}: un pasaje vuelve a ser el de la revisión {number}. Lo que había queda en el historial.</translation>
    </message>
    <message>
        <source>{language}: the text has changed since it was compared. Nothing was changed; compare once more.</source>
        <translation>{language}: el texto cambió después de compararlo. No se cambió nada; compare otra vez.</translation>
    </message>
    <message>
        <source>length in words</source>
        <translation>extensión en palabras</translation>
    </message>
    <message>
        <source>There is not enough room for a backup in {path}: it needs {needed} MB, {free} MB are free. The store itself is safe and was not touched; make room on that disk, then make a backup.</source>
        <translation>No hay espacio para una copia de seguridad en {path}: hacen falta {needed} MB y quedan {free} MB libres. La base de datos está a salvo y no se tocó; libere espacio en ese disco y haga después la copia.</translation>
    </message>
    <message>
        <source>The second folder for backups, {path}, is not there now. The backup on this computer was made and is good; put the disk back in, and the copy is made the next time.</source>
        <translation>La segunda carpeta de copias de seguridad, {path}, no está ahora. La copia de esta computadora se hizo y es buena; vuelva a conectar el disco y la segunda copia se hará la próxima vez.</translation>
    </message>
    <message>
        <source>The disk is full: the plain-file copy of the stories could not be brought up to date. Everything is saved in the store; the copy follows when there is room.</source>
        <translation>El disco está lleno: no se pudo poner al día la copia de las notas en archivos de texto. Todo está guardado en la base de datos; la copia se pone al día cuando haya espacio.</translation>
    </message>
    <message>
        <source>The plain-file copy at {path} could not be written (the folder is read-only, or a file in it is open in another program). Everything is saved in the store; the copy is tried again later.</source>
        <translation>No se pudo escribir la copia en archivos de texto en {path} (la carpeta es de solo lectura, o uno de sus archivos está abierto en otro programa). Todo está guardado en la base de datos; la copia se intentará más tarde.</translation>
    </message>
    <message>
        <source>at the window</source>
        <translation>en la ventana</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>en la línea de comandos</translation>
    </message>
    <message>
        <source>{language}: {person} was writing here ({program}). The text as it stood is kept as revision {number}.</source>
        <translation>En {language}: {person} estaba escribiendo aquí ({program}). El texto, como estaba, se guardó como revisión {number}.</translation>
    </message>
    <message>
        <source>Nobody is writing now.</source>
        <translation>Nadie está escribiendo ahora.</translation>
    </message>
    <message>
        <source>{language}: both changes are in, yours and those of {person}.</source>
        <translation>En {language}: quedaron los dos cambios, los suyos y los de {person}.</translation>
    </message>
    <message>
        <source>{language}: both changes are in, what was typed here and what was changed elsewhere.</source>
        <translation>En {language}: quedaron los dos cambios, lo que se escribió aquí y lo que se cambió en otra parte.</translation>
    </message>
    <message>
        <source>{language}: {person} changed the same words meanwhile, and they stand. What you typed is kept as revision {number}.</source>
        <translation>En {language}: mientras tanto {person} cambió las mismas palabras, y esas quedan. Lo que usted escribió se guardó como revisión {number}.</translation>
    </message>
    <message>
        <source>{language}: the same words were changed elsewhere meanwhile, and those stand. What was typed here is kept as revision {number}.</source>
        <translation>En {language}: mientras tanto las mismas palabras se cambiaron en otra parte, y esas quedan. Lo que se escribió aquí se guardó como revisión {number}.</translation>
    </message>
    <message>
        <source>{language}: while you typed, the edition became “{stage}”, and its text may not be changed by you now. What you typed is kept as revision {number}.</source>
        <translation>En {language}: mientras usted escribía, la edición pasó a “{stage}” y ahora usted no puede cambiar su texto. Lo que escribió se guardó como revisión {number}.</translation>
    </message>
    <message>
        <source>The store was put back with every text; {count} photos or files it names lie neither beside the backup nor beside the store: {names}. An older backup, or a second disk, may still hold them.</source>
        <translation>La base de datos se restauró con todos los textos; {count} fotos o archivos que menciona no están junto a la copia ni junto a la base de datos: {names}. Puede que una copia anterior, o un segundo disco, todavía los tenga.</translation>
    </message>
    <message>
        <source>{path} is no plain-file copy of a desk. Nothing was changed; name the folder that has README.txt and a folder for each story in it.</source>
        <translation>{path} no es una copia de las notas en archivos de texto. No se cambió nada; indique la carpeta donde están README.txt y una carpeta por nota.</translation>
    </message>
    <message>
        <source>No story could be read in {path}. Nothing was changed; try a backup, or another copy.</source>
        <translation>En {path} no se pudo leer ninguna nota. No se cambió nada; pruebe con una copia de seguridad o con otra copia de los archivos.</translation>
    </message>
    <message>
        <source>The store was rebuilt from {path}. Stories in it: {count}.</source>
        <translation>La base de datos se reconstruyó a partir de {path}. Notas que contiene: {count}.</translation>
    </message>
    <message>
        <source>Signed off before, ready for sign-off now, because a plain file cannot prove a sign-off ({count}): {names}</source>
        <translation>Tenían visto bueno y ahora están listas para aprobar, porque un archivo de texto no puede probarlo ({count}): {names}</translation>
    </message>
    <message>
        <source>The text was changed by hand in the copy and was taken in as it is ({count}): {names}</source>
        <translation>El texto se cambió a mano en la copia y se tomó tal como está ({count}): {names}</translation>
    </message>
    <message>
        <source>story.json was changed by hand in the copy and was taken in as it is ({count}): {names}</source>
        <translation>story.json se cambió a mano en la copia y se tomó tal como está ({count}): {names}</translation>
    </message>
    <message>
        <source>The copy was being written when it was interrupted; the text is the newest there was, facts were found in it again ({count}): {names}</source>
        <translation>La copia se interrumpió mientras se escribía; el texto es el más reciente que había, y los datos se volvieron a ubicar en él ({count}): {names}</translation>
    </message>
    <message>
        <source>story.json could not be read: the texts are there, as drafts, without fields, facts and photos ({count}): {names}</source>
        <translation>No se pudo leer story.json: están los textos, como borradores, sin campos, datos ni fotos ({count}): {names}</translation>
    </message>
    <message>
        <source>The text was missing; everything else is there ({count}): {names}</source>
        <translation>Faltaba el texto; todo lo demás está ({count}): {names}</translation>
    </message>
    <message>
        <source>The head of the text could not be read; the whole file is now the text ({count}): {names}</source>
        <translation>No se pudo leer el comienzo del archivo; ahora el archivo entero es el texto ({count}): {names}</translation>
    </message>
    <message>
        <source>In these folders nothing could be read ({count}): {names}</source>
        <translation>En estas carpetas no se pudo leer nada ({count}): {names}</translation>
    </message>
    <message>
        <source>An older copy of a story that is there already was left out ({count}): {names}</source>
        <translation>Se dejó fuera una copia anterior de una nota que ya está ({count}): {names}</translation>
    </message>
    <message>
        <source>What these folders say cannot be kept in a store and was left out ({count}): {names}</source>
        <translation>Lo que dicen estas carpetas no cabe en una base de datos y se dejó fuera ({count}): {names}</translation>
    </message>
    <message>
        <source>Pictures or files of proof that were not found beside the copy ({count}): {names}</source>
        <translation>Fotos o archivos de prueba que no se encontraron junto a la copia ({count}): {names}</translation>
    </message>
    <message>
        <source>Protected sources come back as empty cards, to be filled in by whoever knows them: {count}.</source>
        <translation>Las fuentes protegidas vuelven como fichas vacías, para que las complete quien las conoce: {count}.</translation>
    </message>
    <message>
        <source>people.json could not be read: you are the only person at the desk; add the others.</source>
        <translation>No se pudo leer people.json: usted es la única persona de la redacción; agregue a las demás.</translation>
    </message>
    <message>
        <source>rules.json could not be read: the rules the program comes with are in force.</source>
        <translation>No se pudo leer rules.json: valen las reglas que trae el programa.</translation>
    </message>
    <message>
        <source>Rebuilt from the plain-file copy</source>
        <translation>Reconstruida de los archivos de texto</translation>
    </message>
    <message>
        <source>The {language} edition had been signed off before the store was rebuilt. It needs a new sign-off.</source>
        <translation>La versión en {language} tenía visto bueno antes de reconstruirse la base de datos. Necesita uno nuevo.</translation>
    </message>
    <message>
        <source>The {language} edition had been signed off by {name} on {day}, before the store was rebuilt. It needs a new sign-off.</source>
        <translation>La versión en {language} tenía el visto bueno de {name} ({day}) antes de reconstruirse la base de datos. Necesita uno nuevo.</translation>
    </message>
    <message>
        <source>There is no store at {path} any more, although its backups are still beside it. Nothing was created; put the file back or restore the newest backup. For a new desk choose another folder.</source>
        <translation>Ya no hay ninguna base en {path}, aunque sus copias de seguridad siguen a su lado. No se creó nada; ponga la base de nuevo en su lugar o restaure la copia más reciente. Para una mesa nueva elija otra carpeta.</translation>
    </message>
    <message>
        <source>{path} and the log {log} beside it do not belong together: one of them was copied or put back without the other. Nothing was changed; put back the two of one moment, or restore the newest backup.</source>
        <translation>{path} y el registro {log} que está a su lado no van juntos: uno de los dos se copió o se devolvió sin el otro. No se cambió nada; ponga los dos de un mismo momento o restaure la copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>{path} lies on a network ({kind}). Nothing was created there: over a network the locks that keep two computers from writing into each other do not hold, and the store would be damaged. Keep the store on a disk of this computer; backups and exported stories may lie on the network.</source>
        <translation>{path} está en una red ({kind}). No se creó nada allí: en una red no son fiables los bloqueos que impiden que dos computadoras escriban una encima de la otra, y la base se dañaría. Guarde la base en un disco de esta computadora; las copias de seguridad y las notas exportadas sí pueden estar en la red.</translation>
    </message>
    <message>
        <source>The store lies in a folder that {service} copies to other computers. It may copy a store that is just being written, and two computers would write over each other. What you write is safe here; better keep the store in another folder and let {service} have the backups.</source>
        <translation>La base está en una carpeta que {service} copia a otras computadoras. Puede copiarla justo mientras se escribe en ella, y dos computadoras escribirían una encima de la otra. Lo que usted escribe está a salvo aquí; es mejor guardar la base en otra carpeta y dejarle a {service} las copias de seguridad.</translation>
    </message>
    <message>
        <source>{path} is not there any more: its disk was pulled out, or the file or its folder was moved or renamed. What was saved is safe in it, this last change was not saved; put it back where it was and save again.</source>
        <translation>{path} ya no está: se sacó el disco, o se movió o cambió de nombre el archivo o su carpeta. Lo guardado está a salvo en él, este último cambio no se guardó; póngalo de nuevo donde estaba y vuelva a guardar.</translation>
    </message>
    <message>
        <source>What lies at {path} now is not the store that was opened. Nothing was changed there, this last change was not saved; put the store back where it was and save again.</source>
        <translation>Lo que hay ahora en {path} no es la base que se abrió. No se cambió nada allí y este último cambio no se guardó; ponga la base de nuevo donde estaba y vuelva a guardar.</translation>
    </message>
    <message>
        <source>“{slug}” is on legal hold: nothing of it is thinned or purged until that is lifted.</source>
        <translation>“{slug}” está en retención legal: nada de la nota se aligera ni se borra para siempre hasta que se levante.</translation>
    </message>
    <message>
        <source>“{slug}” is no longer on legal hold.</source>
        <translation>“{slug}” ya no está en retención legal.</translation>
    </message>
    <message>
        <source>{person} may not set or lift a legal hold; that takes {role}. Nothing was changed.</source>
        <translation>{person} no puede poner ni levantar una retención legal; para eso se requiere: {role}. No se cambió nada.</translation>
    </message>
    <message>
        <source>A legal hold is set and lifted for a reason, which the diary keeps. Nothing was changed.</source>
        <translation>Una retención legal se pone y se levanta por un motivo, que queda en el diario. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{slug}” is on legal hold already, since {since}: {reason}. Nothing was changed.</source>
        <translation>“{slug}” ya está en retención legal desde el {since}: {reason}. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{slug}” is not on legal hold. Nothing was changed.</source>
        <translation>“{slug}” no está en retención legal. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{slug}” is on legal hold: nothing of it may be thinned or purged. Nothing was changed.</source>
        <translation>“{slug}” está en retención legal: nada de la nota se puede aligerar ni borrar para siempre. No se cambió nada.</translation>
    </message>
    <message>
        <source>stage:</source>
        <translation>etapa:</translation>
    </message>
    <message>
        <source>lang:</source>
        <translation>idioma:</translation>
    </message>
    <message>
        <source>by:</source>
        <translation>por:</translation>
    </message>
    <message>
        <source>kind:</source>
        <translation>tipo:</translation>
    </message>
    <message>
        <source>before:</source>
        <translation>antes:</translation>
    </message>
    <message>
        <source>after:</source>
        <translation>desde:</translation>
    </message>
    <message>
        <source>section:</source>
        <translation>sección:</translation>
    </message>
    <message>
        <source>slug:</source>
        <translation>slug:</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>dato</translation>
    </message>
    <message>
        <source>who says it</source>
        <translation>quién lo dice</translation>
    </message>
    <message>
        <source>note on a fact</source>
        <translation>observación sobre un dato</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>note</source>
        <translation>apunte</translation>
    </message>
    <message>
        <source>The search index does not fit {count} stories; the stories are whole.</source>
        <translation>El índice de búsqueda no corresponde a {count} notas; las notas están completas.</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>apuntes</translation>
    </message>
    <message>
        <source>notes on facts</source>
        <translation>notas de los datos</translation>
    </message>
    <message>
        <source>There is no proof “{ref}”. Nothing was changed.</source>
        <translation>No hay ninguna prueba “{ref}”. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{ref}” can mean {count} proofs. Nothing was changed; write more of its id.</source>
        <translation>“{ref}” puede ser cualquiera de {count} pruebas. No se cambió nada; escriba más de su identificador.</translation>
    </message>
    <message>
        <source>Somebody else must now purge this proof; until then it stays as it is. The request lapses after 30 days.</source>
        <translation>Ahora otra persona debe borrar esta prueba; hasta entonces queda como está. La petición vence a los 30 días.</translation>
    </message>
    <message>
        <source>The request to purge was taken back. The proof is as it was.</source>
        <translation>Se retiró la petición de borrarla. La prueba está como estaba.</translation>
    </message>
    <message>
        <source>The proof is purged: its words and its file are gone for good, an empty marker says that it was there.</source>
        <translation>La prueba se borró para siempre, con sus palabras y su archivo; una marca vacía dice que existió.</translation>
    </message>
    <message>
        <source>{count} entries of the diary held it and were blanked.</source>
        <translation>{count} entradas del diario la contenían y se dejaron en blanco.</translation>
    </message>
    <message>
        <source>People wrote words of it into the story itself ({where_field}). Those are texts of the newsroom and were left; change them by hand, and mind that revisions keep what they read.</source>
        <translation>Alguien escribió palabras de ella en la nota misma ({where_field}). Son textos de la redacción y no se tocaron; cámbielos a mano y recuerde que las revisiones conservan lo que decían.</translation>
    </message>
    <message>
        <source>{count} older backups still hold it ({names}). They go by themselves as new ones take their place, the last of them after about a year; or delete them now, after a new backup.</source>
        <translation>{count} copias de seguridad anteriores todavía la contienen ({names}). Se van solas a medida que otras nuevas toman su lugar, la última al cabo de un año más o menos; o bórrelas ahora, después de hacer una nueva.</translation>
    </message>
    <message>
        <source>{count} backups cannot be read and may hold it ({names}); look at them by hand.</source>
        <translation>{count} copias de seguridad no se pueden leer y quizá la contengan ({names}); revíselas a mano.</translation>
    </message>
    <message>
        <source>Stores set aside hold it too ({names}); delete those folders by hand once nobody needs them.</source>
        <translation>También la contienen las bases de datos apartadas ({names}); borre esas carpetas a mano cuando nadie las necesite.</translation>
    </message>
    <message>
        <source>Its old bytes still lie in the file for now: another program reads in it, the disk has no room to write it anew, or this was stopped. They go the next time the desk is opened.</source>
        <translation>Sus bytes viejos siguen por ahora en el archivo: otro programa lo está leyendo, el disco no tiene espacio para escribirlo de nuevo, o esto se detuvo. Se irán la próxima vez que se abra Editor Desk.</translation>
    </message>
    <message>
        <source>A new backup was made, then {count} older ones that held it were deleted.</source>
        <translation>Se hizo una copia de seguridad nueva y después se borraron {count} anteriores que la contenían.</translation>
    </message>
    <message>
        <source>No backup of this store holds it. Nothing was deleted.</source>
        <translation>Ninguna copia de seguridad de esta base de datos la contiene. No se borró nada.</translation>
    </message>
    <message>
        <source>Another program is reading {path} at this moment, so its old bytes cannot go. Nothing was changed; close that program, or wait until its backup is done, and purge again.</source>
        <translation>Otro programa está leyendo {path} en este momento, así que los bytes viejos no se pueden ir. No se cambió nada; cierre ese programa, o espere a que termine su copia de seguridad, y bórrela otra vez.</translation>
    </message>
    <message>
        <source>Only protected proof can be purged, and this one is not protected. Nothing was changed.</source>
        <translation>Solo las pruebas protegidas se pueden borrar para siempre, y esta no lo es. No se cambió nada.</translation>
    </message>
    <message>
        <source>This proof was purged already. Nothing was changed.</source>
        <translation>Esta prueba ya estaba borrada. No se cambió nada.</translation>
    </message>
    <message>
        <source>This proof was not purged, so its backups stay. Nothing was changed.</source>
        <translation>Esta prueba no se ha borrado, así que sus copias de seguridad se quedan. No se cambió nada.</translation>
    </message>
    <message>
        <source>Say why it is to be purged, without naming the source. Nothing was changed.</source>
        <translation>Diga por qué hay que borrarla, sin nombrar a la fuente. No se cambió nada.</translation>
    </message>
    <message>
        <source>The reason holds words of the proof itself. Nothing was changed; give a reason that leads nobody to the source.</source>
        <translation>El motivo contiene palabras de la prueba misma. No se cambió nada; dé un motivo que no lleve a nadie hasta la fuente.</translation>
    </message>
    <message>
        <source>Nobody has asked for this proof to be purged. Nothing was changed; one person asks, another does it.</source>
        <translation>Nadie ha pedido que se borre esta prueba. No se cambió nada; una persona lo pide y otra lo hace.</translation>
    </message>
    <message>
        <source>The request to purge is older than 30 days and has lapsed. Nothing was changed; ask again.</source>
        <translation>La petición de borrarla tiene más de 30 días y venció. No se cambió nada; pídalo otra vez.</translation>
    </message>
    <message>
        <source>{person} asked for it, so somebody else must purge it. Nothing was changed.</source>
        <translation>Lo pidió {person}, así que debe borrarla otra persona. No se cambió nada.</translation>
    </message>
    <message>
        <source>It was asked for already. Nothing was changed; somebody else may purge it now.</source>
        <translation>Ya se había pedido. No se cambió nada; ahora otra persona puede borrarla.</translation>
    </message>
    <message>
        <source>{person} may not do this; that takes {role}. Nothing was changed.</source>
        <translation>{person} no puede hacer esto; se requiere {role}. No se cambió nada.</translation>
    </message>
    <message>
        <source>The store at {path} is not there any more. Nothing was changed or created; connect the disk it lies on, or say where it is now.</source>
        <translation>La base de datos de {path} ya no está ahí. No se cambió ni se creó nada; conecte el disco donde está o diga dónde está ahora.</translation>
    </message>
    <message>
        <source>{language}: the text of the recovery file is the text now. What stood there before is kept in the history.</source>
        <translation>En {language}: el texto del archivo de recuperación es ahora el texto. Lo que había antes queda guardado en el historial.</translation>
    </message>
    <message>
        <source>{language}: the text of the recovery file is kept in the history, as revision {number}.</source>
        <translation>En {language}: el texto del archivo de recuperación queda en el historial, como revisión {number}.</translation>
    </message>
    <message>
        <source>“{typed}” waits for a value, such as {values}.</source>
        <translation>A “{typed}” le falta un valor, por ejemplo {values}.</translation>
    </message>
    <message>
        <source>“{typed}” is left out: it is no date. Write 2026-11-25, 11/25/2026, 2026, november or yesterday.</source>
        <translation>“{typed}” no se tomó en cuenta: no es una fecha. Escriba 2026-11-25, 11/25/2026 (mes/día/año), 2026, noviembre o ayer.</translation>
    </message>
    <message>
        <source>“{typed}” is no filter; its words are looked for. Filters: {filter}.</source>
        <translation>“{typed}” no es un filtro; se buscan sus palabras. Filtros: {filter}.</translation>
    </message>
    <message>
        <source>The story “{slug}” was made of recovery files.</source>
        <translation>Se hizo la nota “{slug}” con archivos de recuperación.</translation>
    </message>
    <message>
        <source>The diary of the desk {desk} was altered: entry {sequence} ({event}, {at}) is the first that does not follow from the one before.</source>
        <translation>El diario de la redacción {desk} fue alterado: la entrada {sequence} ({event}, {at}) es la primera que no se sigue de la anterior.</translation>
    </message>
    <message>
        <source>{slug}: what is kept as signed off in the {language} edition is not what was signed; its hash differs.</source>
        <translation>{slug}: lo que se conserva como texto con visto bueno en la versión en {language} no es lo que lo recibió; su huella no coincide.</translation>
    </message>
    <message>
        <source>{slug}: a sign-off of the {language} edition is not in the diary; it was not given in this program.</source>
        <translation>{slug}: un visto bueno de la versión en {language} no está en el diario; no se dio en este programa.</translation>
    </message>
    <message>
        <source>{count} files in {folder} belong to nothing in the store: an act was taken back, or a crash came between. They do no harm.</source>
        <translation>{count} archivos de {folder} no pertenecen a nada de la base: se deshizo un acto o hubo un cierre inesperado. No hacen daño.</translation>
    </message>
    <message>
        <source>“{typed}” is left out: there is no such value. Write one such as {values}.</source>
        <translation>“{typed}” no se tomó en cuenta: no existe ese valor. Escriba uno como {values}.</translation>
    </message>
    <message>
        <source>Say one thing: --reason R to ask for it, --confirm, --withdraw, or --delete-backups. Nothing was changed.</source>
        <translation>Diga una sola cosa: --reason R para pedirlo, --confirm, --withdraw o --delete-backups. No se cambió nada.</translation>
    </message>
    <message>
        <source>The rules of this desk (version {version}) name something this Editor Desk does not know ({words}). Nothing was changed; open the desk with the program that wrote them, or restore a backup.</source>
        <translation>Las reglas de esta redacción (versión {version}) nombran algo que este Editor Desk no conoce ({words}). No se cambió nada; abra la redacción con el programa que las escribió o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>{place}: “{value}” is not known here. Choose among: {choices}. Nothing was changed.</source>
        <translation>{place}: aquí no se conoce «{value}». Elija entre: {choices}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{place}: “{value}” is missing. Nothing was changed.</source>
        <translation>{place}: falta «{value}». No se cambió nada.</translation>
    </message>
    <message>
        <source>{place} stands there twice. Nothing was changed.</source>
        <translation>{place} aparece dos veces. No se cambió nada.</translation>
    </message>
    <message>
        <source>{place}: what stands there ({value}) cannot be read. Nothing was changed.</source>
        <translation>{place}: no se puede leer lo que dice ahí ({value}). No se cambió nada.</translation>
    </message>
    <message>
        <source>{place}: this rule is the same at every desk; it is not bent, switched off or overridden. Nothing was changed.</source>
        <translation>{place}: esta regla es igual en todas las redacciones; no se ajusta, no se apaga ni se pasa por alto. No se cambió nada.</translation>
    </message>
    <message>
        <source>{place}: somebody must be allowed to do this; name a role. Nothing was changed.</source>
        <translation>{place}: alguien tiene que poder hacerlo; nombre una función. No se cambió nada.</translation>
    </message>
    <message>
        <source>{place}: steps can be neither added nor taken away. Nothing was changed.</source>
        <translation>{place}: no se pueden agregar ni quitar pasos. No se cambió nada.</translation>
    </message>
    <message>
        <source>{place}: {value} stands before this step at every desk and cannot be taken away. Nothing was changed.</source>
        <translation>{place}: {value} precede este paso en todas las redacciones y no se puede quitar. No se cambió nada.</translation>
    </message>
    <message>
        <source>{place}: this is the same at every desk ({value}). Nothing was changed.</source>
        <translation>{place}: esto es igual en todas las redacciones ({value}). No se cambió nada.</translation>
    </message>
    <message>
        <source>{place}: stories may be of this kind. Retire it instead: then no new story is offered it. Nothing was changed.</source>
        <translation>{place}: puede haber notas de este tipo. Mejor retírelo: así ya no se ofrece para notas nuevas. No se cambió nada.</translation>
    </message>
    <message>
        <source>{place}: the id of a kind is small letters a–z, digits and _, and begins with a letter. Nothing was changed.</source>
        <translation>{place}: la clave de un tipo lleva minúsculas de la a a la z, cifras y _, y empieza con una letra. No se cambió nada.</translation>
    </message>
    <message>
        <source>{place}: a kind needs its name in English and in Spanish. Nothing was changed.</source>
        <translation>{place}: un tipo necesita su nombre en inglés y en español. No se cambió nada.</translation>
    </message>
    <message>
        <source>{place}: readers must see a label, so write it in English and in Spanish. Nothing was changed.</source>
        <translation>{place}: el público tiene que ver una etiqueta; escríbala en inglés y en español. No se cambió nada.</translation>
    </message>
    <message>
        <source>{place}: one kind at least must be left for new stories. Nothing was changed.</source>
        <translation>{place}: tiene que quedar al menos un tipo para notas nuevas. No se cambió nada.</translation>
    </message>
    <message>
        <source>Version {version} of the rules is in force.</source>
        <translation>Rige la versión {version} de las reglas.</translation>
    </message>
    <message>
        <source>{person} may not change the rules; that takes {role}. Nothing was changed.</source>
        <translation>{person} no puede cambiar las reglas; para eso se requiere: {role}. No se cambió nada.</translation>
    </message>
    <message>
        <source>Rules are changed for a reason, which stays with the version. Nothing was changed.</source>
        <translation>Las reglas se cambian por un motivo, que queda con la versión. No se cambió nada.</translation>
    </message>
    <message>
        <source>These are the rules in force already. Nothing was changed.</source>
        <translation>Esas reglas ya rigen. No se cambió nada.</translation>
    </message>
    <message>
        <source>Version {version} of the rules came into force meanwhile. Nothing was changed; look at it and decide again.</source>
        <translation>Entretanto entró en vigor la versión {version} de las reglas. No se cambió nada; véala y decida de nuevo.</translation>
    </message>
    <message>
        <source>There is no version {version} of the rules. Nothing was changed; the newest is {newest}.</source>
        <translation>No hay versión {version} de las reglas. No se cambió nada; la más reciente es la {newest}.</translation>
    </message>
    <message>
        <source>{language}: {person} said yes on the phone and is to confirm it until {time}</source>
        <translation>En {language}: {person} aprobó por teléfono y debe confirmarlo a más tardar el {time}</translation>
    </message>
    <message>
        <source>{language}: {person} said yes on the phone and should have confirmed it until {time}</source>
        <translation>En {language}: {person} aprobó por teléfono y debió confirmarlo a más tardar el {time}</translation>
    </message>
    <message>
        <source>override takes --reason with a reason, or --revoke. Nothing was changed.</source>
        <translation>override requiere --reason con un motivo, o --revoke. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{slug}” ({language}): the diary does not know that anybody accepted {rule} as it is. Somebody wrote it into the store by another way; take it back, then look at the edition again.</source>
        <translation>“{slug}” ({language}): según el diario nadie dejó así {rule}. Alguien lo escribió en la base de datos por otra vía; anúlelo y revise otra vez la versión.</translation>
    </message>
    <message>
        <source>“{slug}” ({language}): by the diary what was accepted of {rule} was taken back, and in the store it stands again. Somebody changed the store by another way; take it back once more.</source>
        <translation>“{slug}” ({language}): según el diario se anuló lo que se dejó así de {rule}, y en la base de datos vuelve a valer. Alguien cambió la base de datos por otra vía; anúlelo de nuevo.</translation>
    </message>
    <message>
        <source>{person} is at the desk and signs off here, not by phone. Nothing was changed.</source>
        <translation>{person} está aquí y da su visto bueno aquí, no por teléfono. No se cambió nada.</translation>
    </message>
    <message>
        <source>{count} paragraphs began as machine draft</source>
        <translation>{count} párrafos empezaron como traducción automática (borrador)</translation>
    </message>
    <message>
        <source>1 paragraph began as machine draft</source>
        <translation>1 párrafo empezó como traducción automática (borrador)</translation>
    </message>
    <message>
        <source>Approved by {person}</source>
        <translation>Visto bueno de {person}</translation>
    </message>
    <message>
        <source>Approved by {person}, whose own text it is: {reason}</source>
        <translation>Visto bueno de {person}, que también es quien lo escribió: {reason}</translation>
    </message>
    <message>
        <source>Approved by {person} on the phone, heard by {heard_by}; to be confirmed until {time}</source>
        <translation>Visto bueno de {person} por teléfono, tomado por {heard_by}; por confirmar a más tardar el {time}</translation>
    </message>
    <message>
        <source>Approved by {person} on the phone, heard by {heard_by}, and confirmed</source>
        <translation>Visto bueno de {person} por teléfono, tomado por {heard_by}, y confirmado</translation>
    </message>
    <message>
        <source>Approved by {person} on the phone, heard by {heard_by}; overdue, never confirmed</source>
        <translation>Visto bueno de {person} por teléfono, tomado por {heard_by}; vencido, nunca se confirmó</translation>
    </message>
    <message>
        <source>{language}: accepted as it is; it blocks no more as long as nothing of it changes.</source>
        <translation>En {language}: se dejó así; ya no impide seguir mientras no cambie.</translation>
    </message>
    <message>
        <source>{language}: what was accepted as it is was taken back and counts again.</source>
        <translation>En {language}: se anuló lo que se había dejado así; vuelve a contar.</translation>
    </message>
    <message>
        <source>There is no rule called “{rule}”. Nothing was changed; `check` names those there are.</source>
        <translation>No hay ninguna regla llamada “{rule}”. No se cambió nada; `check` muestra las que hay.</translation>
    </message>
    <message>
        <source>Nobody may accept this as it is ({rule}): it has to be mended. Nothing was changed.</source>
        <translation>Esto no se puede dejar así ({rule}): hay que corregirlo. No se cambió nada.</translation>
    </message>
    <message>
        <source>{person} may not accept this as it is; that takes {role}. Nothing was changed.</source>
        <translation>{person} no puede dejarlo así; para eso hace falta: {role}. No se cambió nada.</translation>
    </message>
    <message>
        <source>Say why it is accepted as it is; the reason is kept with it. Nothing was changed.</source>
        <translation>Diga por qué se deja así; el motivo se guarda. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is nothing of {rule} that stands in the way now. Nothing was changed.</source>
        <translation>Ahora no hay nada de {rule} que impida seguir. No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing of {rule} was accepted as it is. Nothing was changed.</source>
        <translation>Nada de {rule} se había dejado así. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{slug}” ({language}): the approval by phone is confirmed.</source>
        <translation>“{slug}” ({language}): el visto bueno por teléfono quedó confirmado.</translation>
    </message>
    <message>
        <source>“{slug}” ({language}): {person} did not say yes on the phone, so it is not signed off any more.</source>
        <translation>“{slug}” ({language}): {person} no dio su visto bueno por teléfono, así que ya no lo tiene.</translation>
    </message>
    <message>
        <source>“{slug}” ({language}): {person} did not say yes on the phone, and it has gone out already. Withdraw or correct it.</source>
        <translation>“{slug}” ({language}): {person} no dio su visto bueno por teléfono, y ya salió. Retírela o corríjala.</translation>
    </message>
    <message>
        <source>“{slug}” ({language}): {person} did not confirm within 24 hours what was approved by phone, so it is not signed off any more.</source>
        <translation>“{slug}” ({language}): {person} no confirmó en 24 horas lo que aprobó por teléfono, así que ya no tiene visto bueno.</translation>
    </message>
    <message>
        <source>“{slug}”: no approval by phone waits to be confirmed. Nothing was changed.</source>
        <translation>“{slug}”: no hay ningún visto bueno por teléfono pendiente de confirmar. No se cambió nada.</translation>
    </message>
    <message>
        <source>Only {approver} can say what {approver} said on the phone. Nothing was changed.</source>
        <translation>Solo {approver} puede decir qué dijo {approver} por teléfono. No se cambió nada.</translation>
    </message>
    <message>
        <source>{language}: the 24 hours to confirm are over, so the approval by phone has lapsed. Nothing was changed; sign it off again.</source>
        <translation>En {language}: pasaron las 24 horas para confirmar y el visto bueno por teléfono caducó. No se cambió nada; hay que darlo otra vez.</translation>
    </message>
    <message>
        <source>Say what was wrong with the approval by phone. Nothing was changed.</source>
        <translation>Diga qué estaba mal en el visto bueno por teléfono. No se cambió nada.</translation>
    </message>
    <message>
        <source>{language}: {person} did not confirm within 24 hours what was approved by phone; sign it off again</source>
        <translation>En {language}: {person} no confirmó en 24 horas lo que aprobó por teléfono; hace falta otro visto bueno</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>lector o lectora</translation>
    </message>
    <message>
        <source>person named in it</source>
        <translation>persona mencionada</translation>
    </message>
    <message>
        <source>lawyer</source>
        <translation>abogado o abogada</translation>
    </message>
    <message>
        <source>court</source>
        <translation>juzgado</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>por correo electrónico</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>por carta</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>por teléfono</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en persona</translation>
    </message>
    <message>
        <source>on the site or a network</source>
        <translation>en el sitio o en redes</translation>
    </message>
    <message>
        <source>no answer is needed</source>
        <translation>no hace falta respuesta</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>se corrigió</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>se retiró</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>se rechazó</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>no procede</translation>
    </message>
    <message>
        <source>The request about “{slug}” is recorded.</source>
        <translation>La solicitud sobre “{slug}” quedó registrada.</translation>
    </message>
    <message>
        <source>The request about “{slug}” is answered and closed: {decision}.</source>
        <translation>La solicitud sobre “{slug}” quedó contestada y cerrada: {decision}.</translation>
    </message>
    <message>
        <source>The request about “{slug}” is open again.</source>
        <translation>La solicitud sobre “{slug}” está abierta de nuevo.</translation>
    </message>
    <message>
        <source>Say who asks; “a reader” is enough where no name was given. Nothing was recorded.</source>
        <translation>Diga quién lo pide; si no dio su nombre, basta con “un lector”. No se registró nada.</translation>
    </message>
    <message>
        <source>Say what is asked for. Nothing was recorded.</source>
        <translation>Diga qué se pide. No se registró nada.</translation>
    </message>
    <message>
        <source>Say how the request came. Nothing was recorded.</source>
        <translation>Diga cómo llegó la solicitud. No se registró nada.</translation>
    </message>
    <message>
        <source>{time} is still to come: nothing was received or sent then. Nothing was recorded.</source>
        <translation>{time} aún no llega: nada se pudo recibir ni enviar entonces. No se registró nada.</translation>
    </message>
    <message>
        <source>The deadline ({time}) lies before the request came. Nothing was recorded.</source>
        <translation>El plazo ({time}) es anterior a la llegada de la solicitud. No se registró nada.</translation>
    </message>
    <message>
        <source>There is no such request about this story. Nothing was changed.</source>
        <translation>No hay tal solicitud sobre esta nota. No se cambió nada.</translation>
    </message>
    <message>
        <source>{person} may not decide about a request; that takes {role}. Nothing was changed.</source>
        <translation>{person} no puede decidir sobre una solicitud; para eso se requiere: {role}. No se cambió nada.</translation>
    </message>
    <message>
        <source>Say why the request is refused; it is kept with it. Nothing was changed.</source>
        <translation>Diga por qué se rechaza la solicitud; se guarda con ella. No se cambió nada.</translation>
    </message>
    <message>
        <source>Nobody has decided about this request yet: decide first, then answer it. Nothing was changed.</source>
        <translation>Nadie ha decidido aún sobre esta solicitud: primero decida y después conteste. No se cambió nada.</translation>
    </message>
    <message>
        <source>This request is answered and closed; open it again first. Nothing was changed.</source>
        <translation>Esta solicitud ya se contestó y está cerrada; ábrala de nuevo primero. No se cambió nada.</translation>
    </message>
    <message>
        <source>This request is open already. Nothing was changed.</source>
        <translation>Esta solicitud ya está abierta. No se cambió nada.</translation>
    </message>
    <message>
        <source>Say what to do with a request: add, change, decide, answer or reopen. Nothing was changed.</source>
        <translation>Diga qué hacer con la solicitud: add, change, decide, answer o reopen. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no {clock} in {zone}: the clocks go forward over it. Nothing was changed; choose a time before or after.</source>
        <translation>En {zone} no existe {clock}: el reloj se adelanta y la salta. No se cambió nada; elija una hora anterior o posterior.</translation>
    </message>
    <message>
        <source>{clock} comes twice in {zone}: the clocks go back over it. Nothing was changed; say which one, as {first} or as {second}.</source>
        <translation>En {zone}, {clock} llega dos veces: el reloj se atrasa. No se cambió nada; diga cuál, como {first} o como {second}.</translation>
    </message>
    <message>
        <source>{language}: it is {stage}, and no step leads on from there. Nothing was changed.</source>
        <translation>{language}: está en {stage} y de ahí no hay paso siguiente. No se cambió nada.</translation>
    </message>
    <message>
        <source>The story is neither on hold nor spiked. Nothing was changed.</source>
        <translation>La nota no está en espera ni descartada. No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing of the story is scheduled. Nothing was changed.</source>
        <translation>Nada de la nota está programado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing of the story can be returned as it stands. Nothing was changed.</source>
        <translation>Tal como está, nada de la nota se puede devolver. No se cambió nada.</translation>
    </message>
    <message>
        <source>deputy until {time}</source>
        <translation>suplente hasta {time}</translation>
    </message>
    <message>
        <source>works here no more</source>
        <translation>ya no trabaja aquí</translation>
    </message>
    <message>
        <source>{person} is an administrator without a passphrase: anyone at this computer can sit down as {person} and give everybody another one.</source>
        <translation>{person} administra y no tiene contraseña: cualquiera en esta computadora puede sentarse como {person} y cambiar la de los demás.</translation>
    </message>
    <message>
        <source>Passphrase of {person}:</source>
        <translation>Contraseña de {person}:</translation>
    </message>
    <message>
        <source>New passphrase of {person}:</source>
        <translation>Nueva contraseña de {person}:</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>Otra vez la misma:</translation>
    </message>
    <message>
        <source>No new passphrase was given. Nothing was changed; type it, or put it into {name}.</source>
        <translation>No se dio ninguna contraseña nueva. No se cambió nada; escríbala o póngala en {name}.</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed.</source>
        <translation>Las dos no son iguales. No se cambió nada.</translation>
    </message>
    <message>
        <source>A person needs at least one role. Nothing was changed.</source>
        <translation>Una persona necesita al menos una función. No se cambió nada.</translation>
    </message>
    <message>
        <source>{person} does not work at this desk any more. Nothing was changed; an administrator can bring them back.</source>
        <translation>{person} ya no trabaja en esta redacción. No se cambió nada; quien administra puede reactivar su nombre.</translation>
    </message>
    <message>
        <source>What {person} may do was changed a moment ago; this took: {role}. Nothing was changed by this act.</source>
        <translation>Hace un momento cambió lo que {person} puede hacer; para esto hacía falta: {role}. Con esto no se cambió nada.</translation>
    </message>
    <message>
        <source>{person} may not change who works here; that takes {role}. Nothing was changed.</source>
        <translation>{person} no puede cambiar quién trabaja aquí; para eso hace falta: {role}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{person} is the only administrator. Nothing was changed; make somebody else one first.</source>
        <translation>{person} es la única persona que administra. No se cambió nada; dé antes esa función a alguien más.</translation>
    </message>
    <message>
        <source>{person} is at the desk now. Nothing was changed; let another administrator sit down first.</source>
        <translation>{person} está trabajando ahora. No se cambió nada; que antes se siente otra persona que administre.</translation>
    </message>
    <message>
        <source>{person} may not name a deputy; that takes {role} in their own right. Nothing was changed.</source>
        <translation>{person} no puede nombrar suplente; para eso hace falta, por derecho propio: {role}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{person} approves in their own right and needs no deputy&apos;s time. Nothing was changed.</source>
        <translation>{person} aprueba por derecho propio y no necesita una suplencia. No se cambió nada.</translation>
    </message>
    <message>
        <source>A deputy&apos;s time ends after it begins, and not in the past. Nothing was changed.</source>
        <translation>Una suplencia termina después de empezar, y no en el pasado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Nobody is deputy for more than {days} days at a time. Nothing was changed; name them again then.</source>
        <translation>Nadie es suplente más de {days} días seguidos. No se cambió nada; cuando termine, puede nombrarse otra vez.</translation>
    </message>
    <message>
        <source>Say until when (--deputy-to). Nothing was changed; a deputy&apos;s time ends by itself.</source>
        <translation>Diga hasta cuándo (--deputy-to). No se cambió nada; una suplencia termina sola.</translation>
    </message>
    <message>
        <source>{person} is no deputy. Nothing was changed.</source>
        <translation>{person} no es suplente. No se cambió nada.</translation>
    </message>
    <message>
        <source>{person} was named deputy by somebody else; who did that, or an administrator, may end it. Nothing was changed.</source>
        <translation>A {person} le dio la suplencia otra persona; solo esa persona o quien administra puede terminarla. No se cambió nada.</translation>
    </message>
    <message>
        <source>Not in a plain-file copy, so not there: what kept revisions read, the diary, saved searches, everybody&apos;s passphrase, and all that leads to a protected source. A backup has them.</source>
        <translation>Lo que no está en una copia en archivos simples y por eso falta: lo que decían las revisiones guardadas, el diario, las búsquedas guardadas, las contraseñas de todos y todo lo que lleva a una fuente protegida. Una copia de seguridad sí los tiene.</translation>
    </message>
    <message>
        <source>{person} has a passphrase at this desk. Nothing was done without it.</source>
        <translation>{person} tiene una contraseña en esta redacción. Sin ella no se hizo nada.</translation>
    </message>
    <message>
        <source>That is not the passphrase of {person}. Nothing was done.</source>
        <translation>Esa no es la contraseña de {person}. No se hizo nada.</translation>
    </message>
    <message>
        <source>That is not the passphrase of {person}. Nothing was done. After so many tries there is a wait of {seconds} s before the next.</source>
        <translation>Esa no es la contraseña de {person}. No se hizo nada. Tras tantos intentos hay que esperar {seconds} s antes del siguiente.</translation>
    </message>
    <message>
        <source>The passphrase of {person} was wrong too often. Try again in {seconds} s; nothing was done.</source>
        <translation>La contraseña de {person} falló demasiadas veces. Inténtelo de nuevo en {seconds} s; no se hizo nada.</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} characters; three or four words that do not belong together are good. Nothing was changed.</source>
        <translation>Una contraseña tiene al menos {count} caracteres; sirven bien tres o cuatro palabras que no tengan que ver entre sí. No se cambió nada.</translation>
    </message>
    <message>
        <source>A passphrase has at most {count} characters. Nothing was changed.</source>
        <translation>Una contraseña tiene como máximo {count} caracteres. No se cambió nada.</translation>
    </message>
    <message>
        <source>The passphrase of {person} was changed a moment ago. Nothing was done; use the new one.</source>
        <translation>La contraseña de {person} cambió hace un momento. No se hizo nada; use la nueva.</translation>
    </message>
    <message>
        <source>{person}, as administrator, gave you a new passphrase on {day}. Choose one of your own that nobody else knows.</source>
        <translation>{person}, que administra, le dio una nueva contraseña el {day}. Elija una propia que nadie más conozca.</translation>
    </message>
    <message>
        <source>{person}, as administrator, removed your passphrase on {day}. Until you set another one, anyone at this computer can sign as you.</source>
        <translation>{person}, que administra, quitó su contraseña el {day}. Mientras no ponga otra, cualquiera en esta computadora puede firmar con su nombre.</translation>
    </message>
    <message>
        <source>fix</source>
        <translation>arreglo</translation>
    </message>
    <message>
        <source>update</source>
        <translation>actualización</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>corrección</translation>
    </message>
    <message>
        <source>clarification</source>
        <translation>aclaración</translation>
    </message>
    <message>
        <source>editor’s note</source>
        <translation>nota de la redacción</translation>
    </message>
    <message>
        <source>affected</source>
        <translation>afectada</translation>
    </message>
    <message>
        <source>compared, not affected</source>
        <translation>comparada, no afectada</translation>
    </message>
    <message>
        <source>affected, to follow</source>
        <translation>afectada, pendiente</translation>
    </message>
    <message>
        <source>There is no such change after publication. Nothing was changed.</source>
        <translation>No existe ese cambio tras la publicación. No se cambió nada.</translation>
    </message>
    <message>
        <source>{slug}: the {language} edition and its change after publication do not agree; the texts are whole.</source>
        <translation>{slug}: la versión en {language} y su cambio tras la publicación no concuerdan; los textos están completos.</translation>
    </message>
    <message>
        <source>{language}: it is out already, and what changed ({changed_field}) belongs to it: a change after publication has begun. Say what kind of change it is, or that this edition is not affected.</source>
        <translation>En {language}: ya salió, y lo que cambió ({changed_field}) es parte de ella: se abrió un cambio tras la publicación. Diga de qué tipo es, o que esta versión no queda afectada.</translation>
    </message>
    <message>
        <source>{language}: everything is again as it was sent, so the change is over.</source>
        <translation>En {language}: todo está otra vez como se envió, así que el cambio terminó.</translation>
    </message>
    <message>
        <source>{language}: readers have it, so say in a notice what they are told in its place. Nothing was changed.</source>
        <translation>En {language}: el público ya la tiene; escriba el aviso que leerá en su lugar. No se cambió nada.</translation>
    </message>
    <message>
        <source>The {language} edition is {stage}: what readers have is changed only through a change after publication. Nothing was changed; begin one, and say what kind of change it is.</source>
        <translation>La versión en {language} está en “{stage}”: lo que el público ya tiene solo se cambia con un cambio tras la publicación. No se cambió nada; abra uno y diga de qué tipo es.</translation>
    </message>
    <message>
        <source>{person} may not change what readers have; that takes {role}. Nothing was changed.</source>
        <translation>{person} no puede cambiar lo que el público ya tiene; para eso se requiere: {role}. No se cambió nada.</translation>
    </message>
    <message>
        <source>The {language} edition is {stage}: readers do not have it, so it needs no change after publication. Nothing was changed.</source>
        <translation>La versión en {language} está en “{stage}”: el público no la tiene, así que no necesita un cambio tras la publicación. No se cambió nada.</translation>
    </message>
    <message>
        <source>{language}: a change is open already ({change}). Nothing was changed.</source>
        <translation>En {language}: ya hay un cambio abierto ({change}). No se cambió nada.</translation>
    </message>
    <message>
        <source>This change after publication is over. Nothing was changed; begin another.</source>
        <translation>Este cambio tras la publicación ya terminó. No se cambió nada; abra otro.</translation>
    </message>
    <message>
        <source>{language}: readers have been told so already. Nothing was changed; begin another change.</source>
        <translation>En {language}: al público ya se le dijo así. No se cambió nada; abra otro cambio.</translation>
    </message>
    <message>
        <source>{language}: another change is open there ({change}). Nothing was changed; finish or drop that one first.</source>
        <translation>En {language}: hay otro cambio abierto ({change}). No se cambió nada; termine o descarte primero ese.</translation>
    </message>
    <message>
        <source>{language}: its own words changed ({changed_field}), so it is affected. Nothing was changed; put them back, or drop the change.</source>
        <translation>En {language}: cambió su propio texto ({changed_field}), así que sí queda afectada. No se cambió nada; deshaga ese cambio o descarte el cambio entero.</translation>
    </message>
    <message>
        <source>{language}: say by when it follows, and who sees to it. Nothing was changed.</source>
        <translation>En {language}: diga para cuándo queda y quién se encarga. No se cambió nada.</translation>
    </message>
    <message>
        <source>{language}: the change was sent, so it cannot be dropped. Nothing was changed; say that its delivery failed, or begin another change.</source>
        <translation>En {language}: el cambio ya se envió, así que no se puede descartar. No se cambió nada; indique que la entrega falló o abra otro cambio.</translation>
    </message>
    <message>
        <source>{language}: the copy readers have is not in this store, so it cannot be brought back. Nothing was changed.</source>
        <translation>En {language}: el texto que tiene el público no está en esta base de datos, así que no se puede recuperar. No se cambió nada.</translation>
    </message>
    <message>
        <source>{language}: {change} begun. What readers have stays as it is until the change is sent.</source>
        <translation>En {language}: se abrió un cambio ({change}). Lo que tiene el público queda igual hasta que el cambio se envíe.</translation>
    </message>
    <message>
        <source>{language}: the change was dropped and the copy last sent is back; the words of the change are kept as revision {number}.</source>
        <translation>En {language}: se descartó el cambio y volvió el último texto enviado; lo que se había escrito queda guardado como revisión {number}.</translation>
    </message>
    <message>
        <source>{language}: it changed after you read it; look at what changed first</source>
        <translation>En {language}: cambió después de que la leyó; vea primero qué cambió</translation>
    </message>
    <message>
        <source>brought by a newer program</source>
        <translation>la trajo un programa más nuevo</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>bloquea</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>avisa</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagada</translation>
    </message>
    <message>
        <source>as for every kind</source>
        <translation>como en todos los tipos</translation>
    </message>
    <message>
        <source>words of the text</source>
        <translation>palabras del texto</translation>
    </message>
    <message>
        <source>“{rule}”: {before_severity} → {after_severity}</source>
        <translation>«{rule}»: {before_severity} → {after_severity}</translation>
    </message>
    <message>
        <source>“{rule}”: who may accept it as it is: {before_role} → {after_role}</source>
        <translation>«{rule}»: quién puede dejarlo así: {before_role} → {after_role}</translation>
    </message>
    <message>
        <source>New rule: “{rule}” ({severity})</source>
        <translation>Regla nueva: «{rule}» ({severity})</translation>
    </message>
    <message>
        <source>“{rule}” is no rule any more</source>
        <translation>«{rule}» ya no es una regla</translation>
    </message>
    <message>
        <source>New kind of story: {kind}</source>
        <translation>Tipo de nota nuevo: {kind}</translation>
    </message>
    <message>
        <source>No kind of story any more: {kind}</source>
        <translation>Ya no es un tipo de nota: {kind}</translation>
    </message>
    <message>
        <source>{kind}: retired, offered for no new story</source>
        <translation>{kind}: retirado, ya no se ofrece para notas nuevas</translation>
    </message>
    <message>
        <source>{kind}: offered for new stories again</source>
        <translation>{kind}: se ofrece de nuevo para notas nuevas</translation>
    </message>
    <message>
        <source>{kind}: “{rule}”: {before_severity} → {after_severity}</source>
        <translation>{kind}: «{rule}»: {before_severity} → {after_severity}</translation>
    </message>
    <message>
        <source>{kind}: fields: {before_field} → {after_field}</source>
        <translation>{kind}: campos: {before_field} → {after_field}</translation>
    </message>
    <message>
        <source>{kind}: label in {language}: “{before}” → “{after}”</source>
        <translation>{kind}: etiqueta en {language}: «{before}» → «{after}»</translation>
    </message>
    <message>
        <source>{kind}: name in {language}: “{before}” → “{after}”</source>
        <translation>{kind}: nombre en {language}: «{before}» → «{after}»</translation>
    </message>
    <message>
        <source>{kind}: readers must see its label</source>
        <translation>{kind}: el público tiene que ver su etiqueta</translation>
    </message>
    <message>
        <source>{kind}: readers need not see a label</source>
        <translation>{kind}: el público no tiene que ver etiqueta</translation>
    </message>
    <message>
        <source>{kind}: length ({what_length}): {before} → {after}</source>
        <translation>{kind}: extensión ({what_length}): {before} → {after}</translation>
    </message>
    <message>
        <source>{from_stage} → {to_stage}: who may: {before_role} → {after_role}</source>
        <translation>{from_stage} → {to_stage}: quién puede: {before_role} → {after_role}</translation>
    </message>
    <message>
        <source>{from_stage} → {to_stage}: gates: {before} → {after}</source>
        <translation>{from_stage} → {to_stage}: controles: {before} → {after}</translation>
    </message>
    <message>
        <source>{from_stage} → {to_stage}: needs a reason</source>
        <translation>{from_stage} → {to_stage}: necesita un motivo</translation>
    </message>
    <message>
        <source>{from_stage} → {to_stage}: needs no reason any more</source>
        <translation>{from_stage} → {to_stage}: ya no necesita motivo</translation>
    </message>
    <message>
        <source>New step: {from_stage} → {to_stage}</source>
        <translation>Paso nuevo: {from_stage} → {to_stage}</translation>
    </message>
    <message>
        <source>No step any more: {from_stage} → {to_stage}</source>
        <translation>Ya no es un paso: {from_stage} → {to_stage}</translation>
    </message>
    <message>
        <source>{stage}: who may edit the text: {before_role} → {after_role}</source>
        <translation>{stage}: quién puede cambiar el texto: {before_role} → {after_role}</translation>
    </message>
    <message>
        <source>Who may put a story on legal hold: {before_role} → {after_role}</source>
        <translation>Quién puede poner una nota en retención legal: {before_role} → {after_role}</translation>
    </message>
    <message>
        <source>Who may ask for a protected source to be purged: {before_role} → {after_role}</source>
        <translation>Quién puede pedir que se elimine una fuente protegida: {before_role} → {after_role}</translation>
    </message>
    <message>
        <source>Who may purge it: {before_role} → {after_role}</source>
        <translation>Quién puede eliminarla: {before_role} → {after_role}</translation>
    </message>
    <message>
        <source>How checkpoints thin out with age</source>
        <translation>Cómo se van raleando los puntos guardados con el tiempo</translation>
    </message>
    <message>
        <source>{name} cannot be read as rules: line {line} is not written as it should be. Nothing was changed.</source>
        <translation>{name} no se puede leer como reglas: la línea {line} no está bien escrita. No se cambió nada.</translation>
    </message>
    <message>
        <source>{name} is no file of rules: it is not written as text, or it is too large. Nothing was changed.</source>
        <translation>{name} no es un archivo de reglas: no es texto o es demasiado grande. No se cambió nada.</translation>
    </message>
    <message>
        <source>{name} is not there. Nothing was changed.</source>
        <translation>{name} no está ahí. No se cambió nada.</translation>
    </message>
    <message>
        <source>Say which file or version after {name}. Nothing was changed.</source>
        <translation>Diga qué archivo o qué versión después de {name}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{name} names no kind and no rule. Nothing was changed.</source>
        <translation>{name} no nombra ningún tipo ni regla. No se cambió nada.</translation>
    </message>
    <message>
        <source>{name} could not be written. Nothing was changed; choose another folder.</source>
        <translation>No se pudo escribir {name}. No se cambió nada; elija otra carpeta.</translation>
    </message>
    <message>
        <source>{language}: nobody was asked yet for an answer to “{words}”</source>
        <translation>En {language}: todavía no se ha pedido respuesta sobre “{words}”</translation>
    </message>
    <message>
        <source>{language}: name the words that say what {asked} answered to “{words}”</source>
        <translation>En {language}: indique las palabras que dan la respuesta de {asked} sobre “{words}”</translation>
    </message>
    <message>
        <source>{language}: what {asked} answered to “{words}” no longer stands in the text</source>
        <translation>En {language}: la respuesta de {asked} sobre “{words}” ya no está en el texto</translation>
    </message>
    <message>
        <source>{language}: flagged legal, so a third person must check a fact of it, and none is checked yet</source>
        <translation>En {language}: es de cuidado legal, así que una tercera persona debe verificar algún dato, y todavía no hay ninguno verificado</translation>
    </message>
    <message>
        <source>{language}: flagged legal, and “{words}” was checked by {person}, who writes or signs; a third person must check it</source>
        <translation>En {language}: es de cuidado legal, y “{words}” lo verificó {person}, que la escribe o la aprueba; debe verificarlo una tercera persona</translation>
    </message>
    <message>
        <source>sponsor</source>
        <translation>patrocinador</translation>
    </message>
    <message>
        <source>name of the file</source>
        <translation>nombre del archivo</translation>
    </message>
    <message>
        <source>data inside the file</source>
        <translation>datos dentro del archivo</translation>
    </message>
    <message>
        <source>legal</source>
        <translation>cuidado legal</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>delicada</translation>
    </message>
    <message>
        <source>sponsored</source>
        <translation>patrocinada</translation>
    </message>
    <message>
        <source>not for publication</source>
        <translation>no publicable</translation>
    </message>
    <message>
        <source>a subject of a sensitive story</source>
        <translation>un tema delicado</translation>
    </message>
    <message>
        <source>a name to be withheld</source>
        <translation>un nombre reservado</translation>
    </message>
    <message>
        <source>minors</source>
        <translation>menores de edad</translation>
    </message>
    <message>
        <source>victims</source>
        <translation>víctimas</translation>
    </message>
    <message>
        <source>immigration status</source>
        <translation>situación migratoria</translation>
    </message>
    <message>
        <source>suicide</source>
        <translation>suicidio</translation>
    </message>
    <message>
        <source>answer awaited</source>
        <translation>en espera de respuesta</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondió</translation>
    </message>
    <message>
        <source>did not want to answer</source>
        <translation>no quiso responder</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>no hubo respuesta</translation>
    </message>
    <message>
        <source>Readers are told who pays for it</source>
        <translation>Los lectores saben quién la paga</translation>
    </message>
    <message>
        <source>A sponsored story names its sponsor</source>
        <translation>Una nota patrocinada dice quién la patrocina</translation>
    </message>
    <message>
        <source>No withheld name stands in it</source>
        <translation>No aparece ningún nombre reservado</translation>
    </message>
    <message>
        <source>{language}: a name that must not be published stands in it ({field})</source>
        <translation>En {language}: aparece un nombre que no debe publicarse ({field})</translation>
    </message>
    <message>
        <source>{language}: a name that must not be published stands with photo {number} ({field})</source>
        <translation>En {language}: con la foto {number} aparece un nombre que no debe publicarse ({field})</translation>
    </message>
    <message>
        <source>A name to be withheld is no longer known: enter it again under Flags</source>
        <translation>Se perdió un nombre reservado: escríbalo otra vez en “Avisos”</translation>
    </message>
    <message>
        <source>No photo of a sensitive story says where it was taken</source>
        <translation>Ninguna foto de una nota delicada dice dónde se tomó</translation>
    </message>
    <message>
        <source>The file of photo {number} says where it was taken, and the story is sensitive</source>
        <translation>El archivo de la foto {number} dice dónde se tomó, y la nota es delicada</translation>
    </message>
    <message>
        <source>What the file of photo {number} says of itself cannot be read, and the story is sensitive</source>
        <translation>No se pueden leer los datos del archivo de la foto {number}, y la nota es delicada</translation>
    </message>
    <message>
        <source>Somebody else than the author looked at every place of a sensitive story</source>
        <translation>Alguien que no la escribió revisó cada parte de una nota delicada</translation>
    </message>
    <message>
        <source>{language}: the story is sensitive, so somebody else than the author must look it over</source>
        <translation>En {language}: la nota es delicada, así que debe revisarla alguien que no la escribió</translation>
    </message>
    <message>
        <source>{language}: {person} wrote it and looked it over; somebody else must look too</source>
        <translation>En {language}: la escribió y la revisó {person}; debe revisarla también otra persona</translation>
    </message>
    <message>
        <source>{language}: it changed since {person} looked it over; somebody must look again</source>
        <translation>En {language}: cambió después de que la revisó {person}; hay que revisarla otra vez</translation>
    </message>
    <message>
        <source>Readers in need are told where help is</source>
        <translation>Se dice a los lectores dónde pedir ayuda</translation>
    </message>
    <message>
        <source>{language}: it touches on {subject}; tell readers where help is (the 988 line)</source>
        <translation>En {language}: toca el tema {subject}; diga a los lectores dónde pedir ayuda (línea 988)</translation>
    </message>
    <message>
        <source>{person} may not take off “{flags}”; that takes {role}. Nothing was changed.</source>
        <translation>{person} no puede quitar “{flags}”; eso le toca a: {role}. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no subject called “{name}”. Nothing was changed; choose among: {choices}</source>
        <translation>No hay ningún tema llamado “{name}”. No se cambió nada; elija entre: {choices}</translation>
    </message>
    <message>
        <source>{language}: it is not for publication, so it is no longer scheduled.</source>
        <translation>En {language}: no es publicable, así que ya no está programada.</translation>
    </message>
    <message>
        <source>This photo has no file yet. Nothing was changed.</source>
        <translation>Esta foto todavía no tiene archivo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The data of “{name}” cannot be taken out of it. Nothing was changed; save a copy of the picture without data in another program, and use that.</source>
        <translation>No se pueden quitar los datos de “{name}”. No se cambió nada; guarde una copia de la foto sin datos con otro programa y use esa.</translation>
    </message>
    <message>
        <source>Say whom we asked. Nothing was changed.</source>
        <translation>Diga a quién se le preguntó. No se cambió nada.</translation>
    </message>
    <message>
        <source>Say how {asked} was asked (call, mail, letter …). Nothing was changed.</source>
        <translation>Diga cómo se le preguntó a {asked} (llamada, correo, carta…). No se cambió nada.</translation>
    </message>
    <message>
        <source>Say until when {asked} can answer, later than when they were asked. Nothing was changed.</source>
        <translation>Diga hasta cuándo puede responder {asked}, después de cuando se le preguntó. No se cambió nada.</translation>
    </message>
    <message>
        <source>{asked} cannot have been asked in the future. Nothing was changed.</source>
        <translation>A {asked} no se le pudo haber preguntado en el futuro. No se cambió nada.</translation>
    </message>
    <message>
        <source>Write down what {asked} answered, or that there was no answer. Nothing was changed.</source>
        <translation>Anote qué respondió {asked}, o que no hubo respuesta. No se cambió nada.</translation>
    </message>
    <message>
        <source>The story is not flagged sensitive, so nobody has to look it over. Nothing was changed.</source>
        <translation>La nota no está marcada como delicada, así que nadie tiene que revisarla. No se cambió nada.</translation>
    </message>
    <message>
        <source>{language} is not in the plan of this story. Nothing was changed.</source>
        <translation>El {language} no está en el plan de esta nota. No se cambió nada.</translation>
    </message>
    <message>
        <source>{language}: {person} wrote it, so somebody else must look it over. Nothing was changed.</source>
        <translation>En {language}: la escribió {person}, así que debe revisarla otra persona. No se cambió nada.</translation>
    </message>
    <message>
        <source>{language}: it changed while you were looking. Nothing was changed; look once more.</source>
        <translation>En {language}: cambió mientras usted la revisaba. No se cambió nada; mírela otra vez.</translation>
    </message>
    <message>
        <source>what was wrong</source>
        <translation>qué estaba mal</translation>
    </message>
    <message>
        <source>what is right</source>
        <translation>qué es lo correcto</translation>
    </message>
    <message>
        <source>where it stood</source>
        <translation>dónde estaba</translation>
    </message>
    <message>
        <source>the note readers get</source>
        <translation>la nota para el público</translation>
    </message>
    <message>
        <source>a figure</source>
        <translation>una cifra</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a capital letter, as names have</source>
        <translation>una mayúscula, como en los nombres</translation>
    </message>
    <message>
        <source>between names</source>
        <translation>entre nombres</translation>
    </message>
    <message>
        <source>a negation, or next to one</source>
        <translation>una negación, o junto a una</translation>
    </message>
    <message>
        <source>a word of law and crime, or next to one</source>
        <translation>un término legal o policial, o junto a uno</translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation>una fecha u hora</translation>
    </message>
    <message>
        <source>a unit or currency</source>
        <translation>una unidad o moneda</translation>
    </message>
    <message>
        <source>a word that turns the meaning</source>
        <translation>una palabra que cambia el sentido</translation>
    </message>
    <message>
        <source>somebody’s own words</source>
        <translation>palabras textuales de alguien</translation>
    </message>
    <message>
        <source>a question mark</source>
        <translation>un signo de interrogación</translation>
    </message>
    <message>
        <source>a mark that means something</source>
        <translation>un signo con significado</translation>
    </message>
    <message>
        <source>a bracket</source>
        <translation>un paréntesis</translation>
    </message>
    <message>
        <source>no slip inside a word of four letters or more</source>
        <translation>no es un error dentro de una palabra de cuatro letras o más</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>otras palabras</translation>
    </message>
    <message>
        <source>what stood there is a word too</source>
        <translation>lo que había también es una palabra</translation>
    </message>
    <message>
        <source>the new word is in no word list</source>
        <translation>la palabra nueva no está en ninguna lista</translation>
    </message>
    <message>
        <source>more than one letter</source>
        <translation>más de una letra</translation>
    </message>
    <message>
        <source>another word may have been meant</source>
        <translation>pudo ser otra palabra</translation>
    </message>
    <message>
        <source>this version has no Spanish word list</source>
        <translation>esta versión no tiene lista de palabras en español</translation>
    </message>
    <message>
        <source>paragraphs, headings or lists</source>
        <translation>párrafos, subtítulos o listas</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>un enlace</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>una foto</translation>
    </message>
    <message>
        <source>words nobody sees on the page</source>
        <translation>palabras que no se ven en la página</translation>
    </message>
    <message>
        <source>more than headline, dek, text and photo words</source>
        <translation>más que titular, sumario, texto y palabras de las fotos</translation>
    </message>
    <message>
        <source>The change says what it is</source>
        <translation>El cambio dice qué es</translation>
    </message>
    <message>
        <source>{language}: say what kind of change this is: fix, update, correction, clarification or note</source>
        <translation>En {language}: diga qué tipo de cambio es: arreglo, actualización, corrección, aclaración o nota</translation>
    </message>
    <message>
        <source>{language}: nothing is different from what readers have; drop the change</source>
        <translation>En {language}: no hay nada distinto de lo que tiene el público; descarte el cambio</translation>
    </message>
    <message>
        <source>A fix moves no figure, name, date, quotation or negation</source>
        <translation>Un arreglo no toca cifras, nombres, fechas, citas ni negaciones</translation>
    </message>
    <message>
        <source>{language}, {changed_field}: “{before}” → “{after}” is no fix ({why}); make it an update or a correction</source>
        <translation>En {language}, {changed_field}: “{before}” → “{after}” no es un arreglo ({why}); hágalo actualización o corrección</translation>
    </message>
    <message>
        <source>{language}: the copy readers have is not in this store, so nothing can be proved; make it an update</source>
        <translation>En {language}: el texto que tiene el público no está en esta base de datos, así que nada se puede comprobar; hágalo actualización</translation>
    </message>
    <message>
        <source>Readers are told what was wrong and what is right</source>
        <translation>Al público se le dice qué estaba mal y qué es lo correcto</translation>
    </message>
    <message>
        <source>{language}: the {change} does not say yet: {part}</source>
        <translation>En {language}: al cambio ({change}) le falta decir: {part}</translation>
    </message>
    <message>
        <source>The other edition was looked at</source>
        <translation>Se revisó la otra versión</translation>
    </message>
    <message>
        <source>{language}: say what this means for the other edition ({other_language}): affected, compared and not affected, or to follow</source>
        <translation>En {language}: diga qué significa para la otra versión ({other_language}): afectada, comparada y no afectada, o pendiente</translation>
    </message>
    <message>
        <source>{language}: say by when the other edition ({other_language}) follows, and who sees to it</source>
        <translation>En {language}: diga para cuándo queda la otra versión ({other_language}) y quién se encarga</translation>
    </message>
    <message>
        <source>{language}: the other edition ({other_language}) changed since it was compared; compare again</source>
        <translation>En {language}: la otra versión ({other_language}) cambió desde que se comparó; compárela otra vez</translation>
    </message>
    <message>
        <source>The other language goes with it, or has a time and a person</source>
        <translation>El otro idioma sale con ella, o tiene hora y responsable</translation>
    </message>
    <message>
        <source>{language} goes out alone: say when {other_language} follows, and who sees to it</source>
        <translation>En {language} sale sola: diga cuándo sigue la versión en {other_language} y quién se encarga</translation>
    </message>
    <message>
        <source>{language} goes first; {other_language} follows by {time}, by {person}.</source>
        <translation>Primero sale en {language}; en {other_language} sigue a más tardar el {time}, a cargo de {person}.</translation>
    </message>
    <message>
        <source>Both editions go out together again.</source>
        <translation>Las dos versiones vuelven a salir juntas.</translation>
    </message>
    <message>
        <source>The plan of this story has one language only ({plan}). Nothing was changed.</source>
        <translation>El plan de esta nota tiene un solo idioma ({plan}). No se cambió nada.</translation>
    </message>
    <message>
        <source>The {language} edition has gone out already. Nothing was changed.</source>
        <translation>La versión en {language} ya salió. No se cambió nada.</translation>
    </message>
    <message>
        <source>{time} has passed already; say by when it follows. Nothing was changed.</source>
        <translation>El {time} ya pasó; diga a más tardar cuándo sigue. No se cambió nada.</translation>
    </message>
    <message>
        <source>Say who takes care that {language} follows. Nothing was changed.</source>
        <translation>Diga quién se encarga de que siga la versión en {language}. No se cambió nada.</translation>
    </message>
    <message>
        <source>Say in which issue it is printed, “December” or “No. 214”. Nothing was changed.</source>
        <translation>Diga en qué número sale impreso, “diciembre” o “núm. 214”. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{slug}”: it is printed already, in {issue}. Nothing was changed.</source>
        <translation>“{slug}”: ya salió impreso, en {issue}. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{slug}”: it is marked as printed in no issue. Nothing was changed.</source>
        <translation>“{slug}”: no está marcado como impreso en ningún número. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{slug}”: its readers have not been told so yet. Nothing was changed.</source>
        <translation>“{slug}”: aún no se ha avisado a sus lectores. No se cambió nada.</translation>
    </message>
    <message>
        <source>Marked as printed in {issue}: {slugs}.</source>
        <translation>Marcado como impreso en {issue}: {slugs}.</translation>
    </message>
    <message>
        <source>“{slug}” is on the list for the next issue again.</source>
        <translation>“{slug}” está de nuevo en la lista del próximo número.</translation>
    </message>
    <message>
        <source>{language}: {asked} has until {time} to answer to “{words}”</source>
        <translation>En {language}: {asked} tiene hasta el {time} para responder sobre “{words}”</translation>
    </message>
    <message>
        <source>{language}: {asked} had until {time} to answer to “{words}”; note what came, or that nothing came</source>
        <translation>En {language}: {asked} tenía hasta el {time} para responder sobre “{words}”; anote qué contestó, o que no hubo respuesta</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>leyenda</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>palabras clave</translation>
    </message>
    <message>
        <source>photographer</source>
        <translation>quien tomó la foto</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>derechos</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>people shown</source>
        <translation>personas que aparecen</translation>
    </message>
    <message>
        <source>{language}: the sign-off no longer holds, the {changed_field} of photo {number} changed (“{before}” → “{after}”). Going back restores it.</source>
        <translation>En {language}: el visto bueno ya no vale porque hubo un cambio en la foto {number}: {changed_field} (“{before}” → “{after}”). Si se deshace, vuelve a valer.</translation>
    </message>
    <message>
        <source>Approved by {person} as deputy of {named_by}</source>
        <translation>Visto bueno de {person}, suplente de {named_by}</translation>
    </message>
    <message>
        <source>Approved by {person}, deputy of {named_by}, who wrote it: {reason}</source>
        <translation>Visto bueno de {person}, suplente de {named_by}, que también es quien lo escribió: {reason}</translation>
    </message>
    <message>
        <source>Approved by {person} as deputy of {named_by} on the phone, heard by {heard_by}; to be confirmed until {time}</source>
        <translation>Visto bueno de {person}, suplente de {named_by}, por teléfono, tomado por {heard_by}; por confirmar a más tardar el {time}</translation>
    </message>
    <message>
        <source>Approved by {person} as deputy of {named_by} on the phone, heard by {heard_by}, and confirmed</source>
        <translation>Visto bueno de {person}, suplente de {named_by}, por teléfono, tomado por {heard_by}, y confirmado</translation>
    </message>
    <message>
        <source>Approved by {person} as deputy of {named_by} on the phone, heard by {heard_by}; overdue, never confirmed</source>
        <translation>Visto bueno de {person}, suplente de {named_by}, por teléfono, tomado por {heard_by}; vencido, nunca se confirmó</translation>
    </message>
    <message>
        <source>{language}: nobody is accused in “{words}”, says {person}: {reason}</source>
        <translation>En {language}: en “{words}” no se acusa a nadie, dice {person}: {reason}</translation>
    </message>
    <message>
        <source>nobody is accused here</source>
        <translation>aquí no se acusa a nadie</translation>
    </message>
    <message>
        <source>{person} may not say that nobody is accused; that takes {role}. Nothing was changed.</source>
        <translation>{person} no puede decir que no se acusa a nadie; eso le toca a: {role}. No se cambió nada.</translation>
    </message>
    <message>
        <source>Write down why nobody is accused here (a law, a verdict of a court …). Nothing was changed.</source>
        <translation>Anote por qué aquí no se acusa a nadie (una ley, un fallo de un tribunal…). No se cambió nada.</translation>
    </message>
    <message>
        <source>Files written and read back: {count}</source>
        <translation>Archivos escritos y releídos: {count}</translation>
    </message>
    <message>
        <source>“{slug}” ({language}) was to go out at {time}: deliver it now, or give it a new time.</source>
        <translation>“{slug}” ({language}) debía salir: {time}. Entréguela ahora o déle otra hora.</translation>
    </message>
    <message>
        <source>“{slug}” ({language}) was due at {time}.</source>
        <translation>“{slug}” ({language}) va con retraso; entrega: {time}.</translation>
    </message>
    <message>
        <source>“{slug}” ({language}) is due at {time}.</source>
        <translation>“{slug}” ({language}) se entrega pronto: {time}.</translation>
    </message>
    <message>
        <source>“{slug}” ({language}) came back to you.</source>
        <translation>Le devolvieron “{slug}” ({language}).</translation>
    </message>
    <message>
        <source>“{slug}” ({language}) changed after its sign-off, which no longer holds.</source>
        <translation>“{slug}” ({language}) cambió después del visto bueno, que ya no vale.</translation>
    </message>
    <message>
        <source>“{slug}” ({language}): confirm until {time} what you approved by phone.</source>
        <translation>“{slug}” ({language}): confirme lo que aprobó por teléfono; tiene hasta {time}.</translation>
    </message>
    <message>
        <source>“{slug}” ({language}) is to follow a change of the other edition by {time}.</source>
        <translation>“{slug}” ({language}) debe seguir el cambio de la otra versión; plazo: {time}.</translation>
    </message>
    <message>
        <source>“{slug}”: a request to retract is to be answered by {time}.</source>
        <translation>“{slug}”: hay que responder a una solicitud de rectificación; plazo: {time}.</translation>
    </message>
    <message>
        <source>“{slug}” is yours now.</source>
        <translation>“{slug}” está ahora en sus manos.</translation>
    </message>
    <message>
        <source>a text and a slug</source>
        <translation>un texto y un slug</translation>
    </message>
    <message>
        <source>G1 Furniture</source>
        <translation>G1 Elementos</translation>
    </message>
    <message>
        <source>G2 Copy</source>
        <translation>G2 Estilo</translation>
    </message>
    <message>
        <source>G3 Facts</source>
        <translation>G3 Datos</translation>
    </message>
    <message>
        <source>G4 Both languages</source>
        <translation>G4 Los dos idiomas</translation>
    </message>
    <message>
        <source>G5 Sign-off</source>
        <translation>G5 Visto bueno</translation>
    </message>
    <message>
        <source>G6 Sending</source>
        <translation>G6 Envío</translation>
    </message>
    <message>
        <source>G7 Change after publication</source>
        <translation>G7 Cambio después de publicar</translation>
    </message>
    <message>
        <source>as it came with the program</source>
        <translation>como vino con el programa</translation>
    </message>
    <message>
        <source>“{slug}” ({language}): the diary does not know that anybody looked it over. Somebody wrote it into the store by another way; look over the edition again.</source>
        <translation>“{slug}” ({language}): el diario no sabe que alguien la revisara. Alguien lo escribió por otro camino; revise la versión otra vez.</translation>
    </message>
    <message>
        <source>{language}: a name that is withheld stands in the notice. Nothing was changed; write it without the name.</source>
        <translation>En {language}: en el aviso hay un nombre reservado. No se cambió nada; escríbalo sin el nombre.</translation>
    </message>
    <message>
        <source>Since you were last here a wrong passphrase was typed for you {count} times, the last time {time}.</source>
        <translation>Desde la última vez que usted estuvo aquí se escribió {count} veces una contraseña equivocada con su nombre, la última el {time}.</translation>
    </message>
    <message>
        <source>any stage before it is sent</source>
        <translation>cualquier etapa antes del envío</translation>
    </message>
    <message>
        <source>back to the stage named</source>
        <translation>de vuelta a la etapa que se diga</translation>
    </message>
    <message>
        <source>back to where it was</source>
        <translation>de vuelta a donde estaba</translation>
    </message>
    <message>
        <source>with a reason</source>
        <translation>con un motivo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Who may</source>
        <translation>Quién puede</translation>
    </message>
    <message>
        <source>Gates before it</source>
        <translation>Controles previos</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todo el mundo</translation>
    </message>
    <message>
        <source>where a sentence ends</source>
        <translation>dónde termina una oración</translation>
    </message>
    <message>
        <source>Who may begin a change after publication: {before_role} → {after_role}</source>
        <translation>Quién puede iniciar un cambio después de publicar: {before_role} → {after_role}</translation>
    </message>
    <message>
        <source>Who may take off what protects somebody (flags, names): {before_role} → {after_role}</source>
        <translation>Quién puede quitar lo que protege a alguien (avisos, nombres): {before_role} → {after_role}</translation>
    </message>
    <message>
        <source>What readers see above a story flagged sponsored: {before} → {after}</source>
        <translation>Lo que ven los lectores sobre una nota patrocinada: {before} → {after}</translation>
    </message>
    <message>
        <source>What a sensitive story may touch on, and its words of help</source>
        <translation>Los temas de una nota delicada y sus palabras de ayuda</translation>
    </message>
    <message>
        <source>release takes --first with --by and --for, or --together. Nothing was changed.</source>
        <translation>release requiere --first con --by y --for, o --together. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no paragraph here that could be marked as a machine draft. Nothing was changed.</source>
        <translation>Aquí no hay ningún párrafo que se pueda marcar como traducción automática (borrador). No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no such machine draft in this story. Nothing was changed.</source>
        <translation>En esta nota no existe esa traducción automática (borrador). No se cambió nada.</translation>
    </message>
    <message>
        <source>The English says {en}, the Spanish says {es}.</source>
        <translation>El inglés dice {en}, el español dice {es}.</translation>
    </message>
    <message>
        <source>Only the English says {en}.</source>
        <translation>Solo el inglés dice {en}.</translation>
    </message>
    <message>
        <source>Only the Spanish says {es}.</source>
        <translation>Solo el español dice {es}.</translation>
    </message>
    <message>
        <source>The English names {en}, the Spanish names {es}.</source>
        <translation>El inglés nombra a {en}, el español a {es}.</translation>
    </message>
    <message>
        <source>Only the English names {en}.</source>
        <translation>Solo el inglés nombra a {en}.</translation>
    </message>
    <message>
        <source>Only the Spanish names {es}.</source>
        <translation>Solo el español nombra a {es}.</translation>
    </message>
    <message>
        <source>In English {en} is quoted, in Spanish {es}.</source>
        <translation>En inglés habla {en}, en español {es}.</translation>
    </message>
    <message>
        <source>Only the English quotes {en}</source>
        <translation>Solo el inglés cita {en}</translation>
    </message>
    <message>
        <source>Only the Spanish quotes {es}</source>
        <translation>Solo el español cita {es}</translation>
    </message>
    <message>
        <source>Quoted in English, told without quotation marks in Spanish: {en}</source>
        <translation>Entre comillas en inglés, sin comillas en español: {en}</translation>
    </message>
    <message>
        <source>Quoted in Spanish, told without quotation marks in English: {es}</source>
        <translation>Entre comillas en español, sin comillas en inglés: {es}</translation>
    </message>
    <message>
        <source>Before the law: the English says “{en}”, the Spanish says “{es}”.</source>
        <translation>Situación legal: el inglés dice “{en}”, el español dice “{es}”.</translation>
    </message>
    <message>
        <source>Before the law: only the English says “{en}”.</source>
        <translation>Situación legal: solo el inglés dice “{en}”.</translation>
    </message>
    <message>
        <source>Before the law: only the Spanish says “{es}”.</source>
        <translation>Situación legal: solo el español dice “{es}”.</translation>
    </message>
    <message>
        <source>The English denies it (“{en}”), the Spanish does not.</source>
        <translation>El inglés lo niega (“{en}”), el español no.</translation>
    </message>
    <message>
        <source>The Spanish denies it (“{es}”), the English does not.</source>
        <translation>El español lo niega (“{es}”), el inglés no.</translation>
    </message>
    <message>
        <source>The English says that it may be so, the Spanish states it.</source>
        <translation>El inglés lo da por posible, el español lo afirma.</translation>
    </message>
    <message>
        <source>The Spanish says that it may be so, the English states it.</source>
        <translation>El español lo da por posible, el inglés lo afirma.</translation>
    </message>
    <message>
        <source>Only the English leads to {en}</source>
        <translation>Solo el inglés enlaza a {en}</translation>
    </message>
    <message>
        <source>Only the Spanish leads to {es}</source>
        <translation>Solo el español enlaza a {es}</translation>
    </message>
    <message>
        <source>This sentence stands in English only.</source>
        <translation>Esta oración está solo en inglés.</translation>
    </message>
    <message>
        <source>This sentence stands in Spanish only.</source>
        <translation>Esta oración está solo en español.</translation>
    </message>
    <message>
        <source>This paragraph stands in English only.</source>
        <translation>Este párrafo está solo en inglés.</translation>
    </message>
    <message>
        <source>This paragraph stands in Spanish only.</source>
        <translation>Este párrafo está solo en español.</translation>
    </message>
    <message>
        <source>This heading stands in English only.</source>
        <translation>Este subtítulo está solo en inglés.</translation>
    </message>
    <message>
        <source>This heading stands in Spanish only.</source>
        <translation>Este subtítulo está solo en español.</translation>
    </message>
    <message>
        <source>This list item stands in English only.</source>
        <translation>Este punto de la lista está solo en inglés.</translation>
    </message>
    <message>
        <source>This list item stands in Spanish only.</source>
        <translation>Este punto de la lista está solo en español.</translation>
    </message>
    <message>
        <source>This row stands in English only.</source>
        <translation>Esta fila está solo en inglés.</translation>
    </message>
    <message>
        <source>This row stands in Spanish only.</source>
        <translation>Esta fila está solo en español.</translation>
    </message>
    <message>
        <source>This photo stands in English only.</source>
        <translation>Esta foto está solo en inglés.</translation>
    </message>
    <message>
        <source>This photo stands in Spanish only.</source>
        <translation>Esta foto está solo en español.</translation>
    </message>
    <message>
        <source>{count} names of the list are not as their history says; the stories are whole.</source>
        <translation>{count} nombres de la lista no están como dice su historial; las notas están enteras.</translation>
    </message>
    <message>
        <source>names.json could not be read: the list of names has only what the program comes with.</source>
        <translation>No se pudo leer names.json: la lista de nombres tiene solo lo que trae el programa.</translation>
    </message>
    <message>
        <source>“{name}” is on the list of names.</source>
        <translation>“{name}” está en la lista de nombres.</translation>
    </message>
    <message>
        <source>“{form}” now counts as “{name}”.</source>
        <translation>“{form}” vale ahora por “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” is on the list of names already.</source>
        <translation>“{name}” ya está en la lista de nombres.</translation>
    </message>
    <message>
        <source>“{name}” was changed on the list of names.</source>
        <translation>Se cambió “{name}” en la lista de nombres.</translation>
    </message>
    <message>
        <source>“{name}” was taken off the list of names.</source>
        <translation>Se quitó “{name}” de la lista de nombres.</translation>
    </message>
    <message>
        <source>The last change of “{name}” was taken back.</source>
        <translation>Se deshizo el último cambio de “{name}”.</translation>
    </message>
    <message>
        <source>A name needs letters in at least one language. Nothing was changed.</source>
        <translation>Un nombre necesita letras en al menos un idioma. No se cambió nada.</translation>
    </message>
    <message>
        <source>A name has no more than {most} letters; “{form}” is a text. Nothing was changed.</source>
        <translation>Un nombre no pasa de {most} letras; “{form}” es un texto. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{form}” is on the list already, as a form of “{name}”. Nothing was changed; change that entry.</source>
        <translation>“{form}” ya está en la lista, como forma de “{name}”. No se cambió nada; cambie esa entrada.</translation>
    </message>
    <message>
        <source>“{en}” is a form of “{name}” and “{es}” of “{other}”: two entries of the list. Nothing was changed; if they are the same, take one of them off first.</source>
        <translation>“{en}” es una forma de “{name}” y “{es}”, de “{other}”: son dos entradas de la lista. No se cambió nada; si son lo mismo, quite antes una de las dos.</translation>
    </message>
    <message>
        <source>A story withholds this name; it must stand nowhere else, the list of names included. Nothing was changed.</source>
        <translation>Una nota reserva este nombre; no debe figurar en ninguna otra parte, tampoco en la lista de nombres. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no “{ref}” on the list of names. Nothing was changed.</source>
        <translation>No hay “{ref}” en la lista de nombres. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{ref}” can be several names: {choices}. Nothing was changed; say more of the id.</source>
        <translation>“{ref}” puede ser varios nombres: {choices}. No se cambió nada; escriba más de la identificación.</translation>
    </message>
    <message>
        <source>“{name}” is off the list already. Nothing was changed.</source>
        <translation>“{name}” ya no está en la lista. No se cambió nada.</translation>
    </message>
    <message>
        <source>{person} may not put names on the list; that takes one of: {role}. Nothing was changed.</source>
        <translation>{person} no puede poner nombres en la lista; para eso se requiere una de estas funciones: {role}. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{name}” was put on the list by {owner}. Adding a form is open to everybody; anything else takes one of: {role}. Nothing was changed.</source>
        <translation>“{name}” lo puso en la lista {owner}. Agregar una forma está abierto a todos; para lo demás se requiere una de estas funciones: {role}. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{name}” comes with the program. Adding a form is open to everybody; anything else takes one of: {role}. Nothing was changed.</source>
        <translation>“{name}” viene con el programa. Agregar una forma está abierto a todos; para lo demás se requiere una de estas funciones: {role}. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{name}” was changed by somebody else meanwhile. Nothing was changed; look at it again.</source>
        <translation>Mientras tanto, otra persona cambió “{name}”. No se cambió nada; mírelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no change of “{name}” left to take back. Nothing was changed.</source>
        <translation>No queda ningún cambio de “{name}” por deshacer. No se cambió nada.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Nothing was changed.</source>
        <translation>No se puede leer {path}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{path} is not in UTF-8. Nothing was changed; save it as “CSV UTF-8” in the spreadsheet.</source>
        <translation>{path} no está en UTF-8. No se cambió nada; guárdelo como “CSV UTF-8” en la hoja de cálculo.</translation>
    </message>
    <message>
        <source>{path} is too large for a list of names. Nothing was changed.</source>
        <translation>{path} es demasiado grande para una lista de nombres. No se cambió nada.</translation>
    </message>
    <message>
        <source>The first line of {path} has to name the columns EN and ES (and Kind and Note, where there are any); it reads: {found}. Nothing was changed.</source>
        <translation>La primera línea de {path} debe nombrar las columnas EN y ES (y Tipo y Nota, si las hay); dice: {found}. No se cambió nada.</translation>
    </message>
    <message>
        <source>The column {column} stands twice in {path}. Nothing was changed.</source>
        <translation>La columna {column} figura dos veces en {path}. No se cambió nada.</translation>
    </message>
    <message>
        <source>Line {line} of {path} has more cells than there are columns. Nothing was changed.</source>
        <translation>La línea {line} de {path} tiene más celdas que columnas hay. No se cambió nada.</translation>
    </message>
    <message>
        <source>Line {line} of {path} has no name. Nothing was changed.</source>
        <translation>La línea {line} de {path} no tiene ningún nombre. No se cambió nada.</translation>
    </message>
    <message>
        <source>Line {line} of {path} holds a text, not a name. Nothing was changed.</source>
        <translation>La línea {line} de {path} contiene un texto, no un nombre. No se cambió nada.</translation>
    </message>
    <message>
        <source>Line {line} of {path}: “{value}” is no kind of name. Nothing was changed; write one of: {choices}</source>
        <translation>Línea {line} de {path}: “{value}” no es un tipo de nombre. No se cambió nada; escriba uno de estos: {choices}</translation>
    </message>
    <message>
        <source>There is no name in {path}. Nothing was changed.</source>
        <translation>No hay ningún nombre en {path}. No se cambió nada.</translation>
    </message>
    <message>
        <source>Line {line} contradicts the list: “{form}” is a form of “{name}”, another form of the line one of “{other}”. Nothing was changed; mend such lines, or take the others alone.</source>
        <translation>La línea {line} contradice la lista: “{form}” es una forma de “{name}” y otra forma de la línea lo es de “{other}”. No se cambió nada; corrija esas líneas o tome solo las demás.</translation>
    </message>
    <message>
        <source>The list was changed meanwhile. Nothing was taken from the file; look at it again.</source>
        <translation>La lista cambió mientras tanto. No se tomó nada del archivo; mírelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} cannot be written. The list is as it was; choose another folder.</source>
        <translation>No se puede escribir {path}. La lista está como estaba; elija otra carpeta.</translation>
    </message>
    <message>
        <source>From {path}: new names: {added}; forms added to: {joined}; on the list already: {same}.</source>
        <translation>De {path}: nombres nuevos: {added}; entradas con formas nuevas: {joined}; ya estaban en la lista: {same}.</translation>
    </message>
    <message>
        <source>{count} names were written to {path}.</source>
        <translation>Se escribieron {count} nombres en {path}.</translation>
    </message>
    <message>
        <source>Nothing the desk has signed off is like this paragraph, and this computer has no translation engine for it. The guide says how to add Apertium.</source>
        <translation>Nada de lo que ya tiene visto bueno se parece a este párrafo, y esta computadora no tiene motor de traducción. La guía dice cómo agregar Apertium.</translation>
    </message>
    <message>
        <source>A photo, a table, code or a quotation set apart is no text for a machine. A person translates it.</source>
        <translation>Una foto, una tabla, código o una cita aparte no son texto para una máquina. Los traduce una persona.</translation>
    </message>
    <message>
        <source>All of this paragraph is somebody’s own words: a person translates them, never a machine.</source>
        <translation>Todo este párrafo son palabras de alguien: las traduce una persona, nunca una máquina.</translation>
    </message>
    <message>
        <source>There is nothing in this paragraph that a machine could translate: names and figures stay.</source>
        <translation>En este párrafo no hay nada que una máquina pueda traducir: los nombres y las cifras se quedan como están.</translation>
    </message>
    <message>
        <source>The machine lost or changed a name, a figure or a link of this paragraph, so its draft is not shown.</source>
        <translation>La máquina perdió o cambió un nombre, una cifra o un enlace de este párrafo; por eso su borrador no se muestra.</translation>
    </message>
    <message>
        <source>The translation engine did not answer in time and was ended. The text is as it was; try again.</source>
        <translation>El motor de traducción no contestó a tiempo y se cerró. El texto quedó como estaba; inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The translation engine failed and gave no draft. The text is as it was.</source>
        <translation>El motor de traducción falló y no dio ningún borrador. El texto quedó como estaba.</translation>
    </message>
    <message>
        <source>The translation memory does not fit its index by {count} sentences; the stories are whole.</source>
        <translation>La memoria de traducción no cuadra con su índice en {count} oraciones; las notas están completas.</translation>
    </message>
    <message>
        <source>The translation memory has no such file. Nothing was changed; editor-desk memory list names them.</source>
        <translation>La memoria de traducción no tiene ese archivo. No se cambió nada; editor-desk memory list los nombra.</translation>
    </message>
    <message>
        <source>{path} is no whole TMX file: it breaks off or is wrong at line {line}. Nothing was taken in.</source>
        <translation>{path} no es un archivo TMX completo: se corta o está mal en la línea {line}. No se incorporó nada.</translation>
    </message>
    <message>
        <source>{path} is no TMX file. Nothing was taken in.</source>
        <translation>{path} no es un archivo TMX. No se incorporó nada.</translation>
    </message>
    <message>
        <source>{path} declares entities of its own (line {line}), which a translation memory has no use for and which can do harm. Nothing was taken in.</source>
        <translation>{path} declara entidades propias (línea {line}), que una memoria de traducción no necesita y que pueden hacer daño. No se incorporó nada.</translation>
    </message>
    <message>
        <source>{path} has no sentence in both English and Spanish. Nothing was taken in.</source>
        <translation>{path} no tiene ninguna oración en inglés y en español a la vez. No se incorporó nada.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}). Nothing was taken in.</source>
        <translation>No se puede leer {path} ({reason}). No se incorporó nada.</translation>
    </message>
    <message>
        <source>{count} sentences were taken in from {name}; editor-desk memory forget {id} takes them out again.</source>
        <translation>Se incorporaron {count} oraciones de {name}; editor-desk memory forget {id} las vuelve a quitar.</translation>
    </message>
    <message>
        <source>{count} units of it are not in both English and Spanish and were left out.</source>
        <translation>{count} unidades no están en inglés y en español a la vez y quedaron fuera.</translation>
    </message>
    <message>
        <source>{count} sentences from {name} were taken out again.</source>
        <translation>Se quitaron {count} oraciones de {name}.</translation>
    </message>
    <message>
        <source>{count} sentences were written to {path}.</source>
        <translation>Se escribieron {count} oraciones en {path}.</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). Nothing was changed.</source>
        <translation>No se pudo escribir {path} ({reason}). No se cambió nada.</translation>
    </message>
    <message>
        <source>English says “{en_words}”, Spanish says “{es_words}”: they must agree</source>
        <translation>En inglés dice “{en_words}” y en español “{es_words}”: deben coincidir</translation>
    </message>
    <message>
        <source>“{words}” stands in the {other_language} edition only</source>
        <translation>“{words}” solo está en la versión en {other_language}</translation>
    </message>
    <message>
        <source>Legal status: English says “{en_words}”, Spanish says “{es_words}”; they must say the same of somebody</source>
        <translation>Situación legal: en inglés dice “{en_words}” y en español “{es_words}”; deben decir lo mismo de una persona</translation>
    </message>
    <message>
        <source>Legal status: “{words}” stands in the {other_language} edition only; both must say the same of somebody</source>
        <translation>Situación legal: “{words}” solo está en la versión en {other_language}; las dos deben decir lo mismo de una persona</translation>
    </message>
    <message>
        <source>English “{en_words}” and Spanish “{es_words}” do not say the same</source>
        <translation>“{en_words}” en inglés y “{es_words}” en español no dicen lo mismo</translation>
    </message>
    <message>
        <source>“{words}” stands in the {other_language} edition only: translate it, or mark it as “only here”</source>
        <translation>“{words}” solo está en la versión en {other_language}: tradúzcalo o márquelo como “sin equivalente”</translation>
    </message>
    <message>
        <source>The fact “{words}” stands in the {other_language} edition only; both stated it</source>
        <translation>El dato “{words}” solo queda en la versión en {other_language}; estaba en las dos</translation>
    </message>
    <message>
        <source>{language}: review the translation, its source changed (“{before}” → “{now}”)</source>
        <translation>En {language}: revise la traducción, cambió el original (“{before}” → “{now}”)</translation>
    </message>
    <message>
        <source>{language}: review the translation, “{before}” was taken out of the {other_language} text</source>
        <translation>En {language}: revise la traducción, se quitó “{before}” del texto en {other_language}</translation>
    </message>
    <message>
        <source>{language}: review the translation, its source changed and says “{now}” now</source>
        <translation>En {language}: revise la traducción, cambió el original y ahora dice “{now}”</translation>
    </message>
    <message>
        <source>Quotations, links and negations agree in both languages</source>
        <translation>Citas, enlaces y negaciones coinciden en los dos idiomas</translation>
    </message>
    <message>
        <source>English says “{en_words}”, Spanish says “{es_words}”: look whether they say the same</source>
        <translation>En inglés dice “{en_words}” y en español “{es_words}”: vea si dicen lo mismo</translation>
    </message>
    <message>
        <source>“{words}” stands in the {other_language} edition only: look whether that is meant</source>
        <translation>“{words}” solo está en la versión en {other_language}: vea si es lo que se quiere</translation>
    </message>
    <message>
        <source>A passage of the {other_language} edition changed since it was reviewed (“{before}” → “{now}”)</source>
        <translation>Cambió un pasaje de la versión en {other_language} después de revisarlo (“{before}” → “{now}”)</translation>
    </message>
    <message>
        <source>{language} changed since this was reviewed: “{before}” is “{now}” now</source>
        <translation>El texto en {language} cambió después de la revisión: “{before}” ahora dice “{now}”</translation>
    </message>
    <message>
        <source>Both languages changed since this was reviewed: “{before}” is “{now}” now</source>
        <translation>Los dos idiomas cambiaron después de la revisión: “{before}” ahora dice “{now}”</translation>
    </message>
    <message>
        <source>{language}: “{before}” was taken out since this was reviewed</source>
        <translation>En {language}: se quitó “{before}” después de la revisión</translation>
    </message>
    <message>
        <source>{language} changed since this was reviewed: it says “{now}” now</source>
        <translation>El texto en {language} cambió después de la revisión: ahora dice “{now}”</translation>
    </message>
    <message>
        <source>{language}: “{words}” is still a machine draft</source>
        <translation>En {language}: “{words}” sigue siendo traducción automática (borrador)</translation>
    </message>
    <message>
        <source>There is no pair here that could be marked as reviewed. Nothing was changed.</source>
        <translation>Aquí no hay ningún par que se pueda dar por revisado. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is nothing to read side by side: only one edition has a text. Nothing was changed.</source>
        <translation>No hay nada que comparar: solo una versión tiene texto. No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing changed since it was reviewed. Nothing was changed.</source>
        <translation>No hay cambios desde la revisión. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no pair {number}; `review --list` shows them.</source>
        <translation>No hay ningún par {number}; `review --list` los muestra.</translation>
    </message>
    <message>
        <source>“{name}” names no paragraph; write en:3 for the third English one.</source>
        <translation>“{name}” no indica ningún párrafo; escriba en:3 para el tercero en inglés.</translation>
    </message>
    <message>
        <source>This difference is not there any more. Nothing was changed; look at what differs now.</source>
        <translation>Esta diferencia ya no existe. No se cambió nada; vea qué es distinto ahora.</translation>
    </message>
    <message>
        <source>This difference was not let stand. Nothing was changed.</source>
        <translation>Esta diferencia no se había dejado así. No se cambió nada.</translation>
    </message>
    <message>
        <source>It stays as it is and is not shown again.</source>
        <translation>Queda así y no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>It counts again and is shown again.</source>
        <translation>Vuelve a contar y a mostrarse.</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>title or office</source>
        <translation>título o cargo</translation>
    </message>
    <message>
        <source>term</source>
        <translation>término</translation>
    </message>
    <message>
        <source>put on the list</source>
        <translation>agregada a la lista</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>taken off the list</source>
        <translation>quitada de la lista</translation>
    </message>
    <message>
        <source>change taken back</source>
        <translation>cambio deshecho</translation>
    </message>
    <message>
        <source>The last change of {count} names was taken back.</source>
        <translation>Se deshizo el último cambio de {count} nombres.</translation>
    </message>
    <message>
        <source>A name that is withheld now stands on the list of names, which everybody reads: take it off there.</source>
        <translation>Un nombre que ahora se reserva está en la lista de nombres, que todos leen: quítelo de ahí.</translation>
    </message>
</context>
<context>
    <name>NotOpenedPage</name>
    <message>
        <source>The store is damaged</source>
        <translation>La base de datos está dañada</translation>
    </message>
    <message>
        <source>The store is empty</source>
        <translation>La base de datos está vacía</translation>
    </message>
    <message>
        <source>This file is not a store</source>
        <translation>Este archivo no es una base de datos</translation>
    </message>
    <message>
        <source>This store needs a newer Editor Desk</source>
        <translation>Esta base de datos necesita un Editor Desk más nuevo</translation>
    </message>
    <message>
        <source>The store is not there</source>
        <translation>La base de datos no está ahí</translation>
    </message>
    <message>
        <source>The store cannot be written to</source>
        <translation>No se puede escribir en la base de datos</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>Another program is using the store</source>
        <translation>Otro programa está usando la base de datos</translation>
    </message>
    <message>
        <source>The store could not be opened</source>
        <translation>No se pudo abrir la base de datos</translation>
    </message>
    <message>
        <source>What you typed last is in a recovery file, and comes back with the store.</source>
        <translation>Lo último que escribió está en un archivo de recuperación y vuelve con la base de datos.</translation>
    </message>
    <message>
        <source>The plain files of your stories lie beside the store; they were not touched.</source>
        <translation>Los archivos de texto de sus notas están junto a la base de datos; no se tocaron.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) in recovery files wait in {folder} until the store is open.</source>
        <translation>
            <numerusform>%n texto en un archivo de recuperación espera en {folder} a que se abra la base de datos.</numerusform>
            <numerusform>%n textos en archivos de recuperación esperan en {folder} a que se abra la base de datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed by trying to open it.</source>
        <translation>El intento de abrirla no cambió nada.</translation>
    </message>
    <message>
        <source>The backups are being checked, the newest first…</source>
        <translation>Se están revisando las copias de seguridad, primero la más reciente…</translation>
    </message>
    <message numerus="yes">
        <source>The newest good backup is of {when} and holds %n story(s).</source>
        <translation>
            <numerusform>La última copia de seguridad buena es de {when} y tiene %n nota.</numerusform>
            <numerusform>La última copia de seguridad buena es de {when} y tiene %n notas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>When the disk is connected again, or the cause is mended.</source>
        <translation>Cuando el disco esté conectado otra vez o la causa esté resuelta.</translation>
    </message>
    <message>
        <source>Open another store…</source>
        <translation>Abrir otra base de datos…</translation>
    </message>
    <message>
        <source>A desk kept in another place. This one stays as it is.</source>
        <translation>Una que está en otro lugar. Esta queda como está.</translation>
    </message>
    <message>
        <source>Begin a new desk here</source>
        <translation>Empezar una nueva aquí</translation>
    </message>
    <message>
        <source>If you moved or deleted the old one yourself.</source>
        <translation>Si usted mismo movió o borró la anterior.</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Volver a la ventana</translation>
    </message>
    <message>
        <source>To read or copy. What you type from now on is kept in a recovery file.</source>
        <translation>Para leer o copiar. Lo que escriba desde ahora queda en un archivo de recuperación.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everything stays exactly as it is.</source>
        <translation>Todo queda exactamente como está.</translation>
    </message>
    <message>
        <source>Put the newest good backup in its place</source>
        <translation>Poner en su lugar la última copia de seguridad buena</translation>
    </message>
    <message>
        <source>There is no backup beside this store that passes its check.</source>
        <translation>Junto a esta base de datos no hay ninguna copia de seguridad que pase la revisión.</translation>
    </message>
    <message>
        <source>What is there now is first set aside whole, untouched; nothing is deleted.</source>
        <translation>Lo que hay ahora se aparta antes, entero y sin tocarlo; no se borra nada.</translation>
    </message>
    <message>
        <source>The store and its log do not belong together</source>
        <translation>La base de datos y su registro no van juntos</translation>
    </message>
    <message>
        <source>The store lies on a network</source>
        <translation>La base de datos está en una red</translation>
    </message>
    <message>
        <source>Rebuild the desk from its plain files</source>
        <translation>Reconstruir la redacción a partir de sus archivos de texto</translation>
    </message>
    <message>
        <source>Texts, facts, photos, notes and people come back; sign-offs have to be given again. What is there now is first set aside whole.</source>
        <translation>Vuelven los textos, datos, fotos, apuntes y personas; los vistos buenos hay que darlos otra vez. Lo que hay ahora se aparta antes, entero.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>{when}, changed</source>
        <translation>{when}, modificado</translation>
    </message>
    <message>
        <source>✓ Dealt with: {person}, {when}</source>
        <translation>✓ Atendido: {person}, {when}</translation>
    </message>
    <message>
        <source>{passage}, no longer in the text</source>
        <translation>{passage}, ya no está en el texto</translation>
    </message>
    <message>
        <source>Notes on this story</source>
        <translation>Apuntes sobre esta nota</translation>
    </message>
    <message>
        <source>Note to be written</source>
        <translation>Apunte por escribir</translation>
    </message>
    <message>
        <source>Write a note; Ctrl+Enter keeps it</source>
        <translation>Escriba un apunte; Ctrl+Intro lo guarda</translation>
    </message>
    <message>
        <source>About the selection</source>
        <translation>Sobre la selección</translation>
    </message>
    <message>
        <source>The note stands at the words selected in a text, and moves with them</source>
        <translation>El apunte queda junto a las palabras seleccionadas y se mueve con ellas</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the words of your own note</source>
        <translation>Cambiar las palabras de su propio apunte</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the passage in the text</source>
        <translation>Mostrar el pasaje en el texto</translation>
    </message>
    <message>
        <source>Nothing is noted on this story yet. Write what the others should know; it is no part of it.</source>
        <translation>Todavía no hay apuntes sobre esta nota. Escriba lo que los demás deben saber; no forma parte de ella.</translation>
    </message>
    <message>
        <source>What the newsroom notes on a story stands here, once one is open.</source>
        <translation>Aquí están los apuntes de la redacción sobre una nota, cuando hay una abierta.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardarlo</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Agregar apunte</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Atendido</translation>
    </message>
</context>
<context>
    <name>NotesWork</name>
    <message>
        <source>Notes {count}</source>
        <translation>Apuntes {count}</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Sin avisos desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Sin avisos hasta</translation>
    </message>
</context>
<context>
    <name>OffSiteDialog</name>
    <message>
        <source>Choose an edition first</source>
        <translation>Elija primero una versión</translation>
    </message>
    <message>
        <source>Say what readers are told first</source>
        <translation>Diga primero qué se dice a los lectores</translation>
    </message>
    <message>
        <source>Say why first</source>
        <translation>Diga primero por qué</translation>
    </message>
    <message>
        <source>Kill for good: {languages}</source>
        <translation>Anular para siempre: {languages}</translation>
    </message>
    <message>
        <source>Withdraw: {languages}</source>
        <translation>Retirar: {languages}</translation>
    </message>
    <message>
        <source>{languages}: readers see the notice where the story stood.</source>
        <translation>{languages}: los lectores ven el aviso donde estaba la nota.</translation>
    </message>
    <message>
        <source>There is no way back: a kill cannot be taken back, and this story is never sent again.</source>
        <translation>No hay vuelta atrás: una anulación no se puede deshacer y esta nota no se vuelve a enviar.</translation>
    </message>
    <message>
        <source>{languages}: readers see nothing where the story stood.</source>
        <translation>{languages}: los lectores no ven nada donde estaba la nota.</translation>
    </message>
    <message>
        <source>It goes out again only after copy edit, check and a new sign-off; or it is killed.</source>
        <translation>Solo vuelve a salir después de corrección de estilo, verificación y un nuevo visto bueno; o se anula.</translation>
    </message>
    <message>
        <source>Not touched: {editions}.</source>
        <translation>No se toca: {editions}.</translation>
    </message>
    <message>
        <source>The change that is open in it ends; its words stay on this desk.</source>
        <translation>El cambio abierto en ella termina; sus palabras se quedan en esta mesa.</translation>
    </message>
    <message>
        <source>Readers have it.</source>
        <translation>Los lectores la tienen.</translation>
    </message>
    <message>
        <source>no slug yet</source>
        <translation>aún sin slug</translation>
    </message>
    <message>
        <source>Kill the story</source>
        <translation>Anular la nota</translation>
    </message>
    <message>
        <source>Withdraw for now</source>
        <translation>Retirar por ahora</translation>
    </message>
    <message>
        <source>“{slug}” comes off the site for good. Text, facts and the record of what readers saw stay.</source>
        <translation>“{slug}” sale del sitio para siempre. El texto, los datos y el registro de lo que vieron los lectores se conservan.</translation>
    </message>
    <message>
        <source>“{slug}” comes off the site until it was edited again. Its sign-off is withdrawn.</source>
        <translation>“{slug}” sale del sitio hasta que se edite de nuevo. Se retira su visto bueno.</translation>
    </message>
    <message>
        <source>Readers have it since: {when}</source>
        <translation>Los lectores la tienen desde: {when}</translation>
    </message>
    <message>
        <source>Readers do not have it now: {stage}.</source>
        <translation>Los lectores no la tienen ahora: {stage}.</translation>
    </message>
    <message>
        <source>What its readers are told in its place</source>
        <translation>Qué se dice a sus lectores en su lugar</translation>
    </message>
    <message>
        <source>{language}: what readers are told in its place</source>
        <translation>{language}: qué se dice a los lectores en su lugar</translation>
    </message>
    <message>
        <source>Why? It is kept with the story; readers do not see it.</source>
        <translation>¿Por qué? Se guarda con la nota; los lectores no lo ven.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarla como está</translation>
    </message>
</context>
<context>
    <name>OffSiteWork</name>
    <message>
        <source>Nothing of this story is out, or this person may not take it off the site. Spike it, or return it.</source>
        <translation>Nada de esta nota está publicado, o esta persona no puede quitarla del sitio. Descártela o devuélvala.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Opening a desk of an older version: a backup is made first</source>
        <translation>Abriendo la redacción, que es de una versión anterior: primero se hace una copia de seguridad</translation>
    </message>
    <message>
        <source>Opening the desk…</source>
        <translation>Abriendo la redacción…</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>By due time</source>
        <translation>Por entrega</translation>
    </message>
    <message>
        <source>By urgency</source>
        <translation>Por urgencia</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Por último cambio</translation>
    </message>
    <message>
        <source>By slug</source>
        <translation>Por slug</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Lo más nuevo</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Por relevancia</translation>
    </message>
</context>
<context>
    <name>OrderChoice</name>
    <message>
        <source>Order: {order}</source>
        <translation>Orden: {order}</translation>
    </message>
</context>
<context>
    <name>PairingWork</name>
    <message>
        <source>This paragraph is not pinned.</source>
        <translation>Este párrafo no está fijado.</translation>
    </message>
    <message>
        <source>Every paragraph of this edition has a counterpart.</source>
        <translation>Todos los párrafos de esta versión tienen equivalente.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>no story is open</source>
        <translation>no hay ninguna nota abierta</translation>
    </message>
    <message>
        <source>not at this stage</source>
        <translation>no en esta etapa</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>What to do, or a story</source>
        <translation>Qué hacer, o una nota</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Lo que corresponde</translation>
    </message>
    <message>
        <source>no story is selected in the list</source>
        <translation>no hay ninguna nota seleccionada en la lista</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>no slug yet</source>
        <translation>sin slug todavía</translation>
    </message>
    <message>
        <source>Nothing fits these words.</source>
        <translation>Nada corresponde a estas palabras.</translation>
    </message>
    <message>
        <source>Not now: {why}</source>
        <translation>Ahora no: {why}</translation>
    </message>
    <message>
        <source>Enter opens this story.</source>
        <translation>Intro abre esta nota.</translation>
    </message>
    <message>
        <source>Enter does it. “story” and a word finds stories only.</source>
        <translation>Intro lo hace. “nota” y una palabra busca solo notas.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase of now</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Otra vez la misma</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Poner una contraseña</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Quitar la contraseña</translation>
    </message>
    <message>
        <source>A new passphrase for {name}</source>
        <translation>Una contraseña nueva para {name}</translation>
    </message>
    <message>
        <source>From then on nobody sits down or signs as {name} without it, at the window or on the command line. Three or four words that do not belong together are good.</source>
        <translation>A partir de entonces nadie trabaja ni firma como {name} sin ella, ni en la ventana ni en la línea de comandos. Sirven bien tres o cuatro palabras que no tengan que ver entre sí.</translation>
    </message>
    <message>
        <source>The one of now is asked first, so that nobody changes it behind your back.</source>
        <translation>Primero se pide la actual, para que nadie la cambie a sus espaldas.</translation>
    </message>
    <message>
        <source>From then on anyone at this computer can sign as {name}.</source>
        <translation>A partir de entonces cualquiera en esta computadora puede firmar como {name}.</translation>
    </message>
    <message>
        <source>For somebody who forgot theirs. It goes into the diary, and {name} is told at the next sitting down. Tell it to {name} in person.</source>
        <translation>Para quien olvidó la suya. Queda en el diario, y {name} lo sabrá la próxima vez que empiece a trabajar. Dígasela a {name} en persona.</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Darla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Type the passphrase of now.</source>
        <translation>Escriba la contraseña actual.</translation>
    </message>
    <message>
        <source>At least {count} characters; nothing is asked of which ones.</source>
        <translation>Al menos {count} caracteres; da igual cuáles.</translation>
    </message>
    <message>
        <source>Type the new one twice, the same.</source>
        <translation>Escriba la nueva dos veces, igual.</translation>
    </message>
</context>
<context>
    <name>PasteBar</name>
    <message>
        <source>%2 words were pasted into the %1 edition. Who or what translated them?</source>
        <translation>Se pegaron %2 palabras en la versión en %1. ¿Quién o qué las tradujo?</translation>
    </message>
    <message>
        <source>A machine</source>
        <translation>Una máquina</translation>
    </message>
    <message>
        <source>The paragraphs are marked until somebody says that they have read them</source>
        <translation>Los párrafos quedan marcados hasta que alguien diga que ya los leyó</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>The diary keeps who it was</source>
        <translation>El diario guarda quién fue</translation>
    </message>
    <message>
        <source>No translation</source>
        <translation>No es traducción</translation>
    </message>
    <message>
        <source>They are our own words, or were written in this language</source>
        <translation>Son palabras nuestras, o se escribieron en este idioma</translation>
    </message>
    <message>
        <source>Which machine, or which person</source>
        <translation>Qué máquina o qué persona</translation>
    </message>
    <message>
        <source>Do not answer</source>
        <translation>No contestar</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>There is a {name} at this desk already.</source>
        <translation>En esta redacción ya hay alguien llamado {name}.</translation>
    </message>
    <message>
        <source>A person needs a name and at least one role.</source>
        <translation>Una persona necesita un nombre y al menos una función.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>Personas y funciones</translation>
    </message>
    <message>
        <source>People of this desk</source>
        <translation>Personas de esta redacción</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>con contraseña</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Alguien nuevo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Trabaja aquí</translation>
    </message>
    <message>
        <source>Nobody is deleted: whoever left stays in the history, and gets nothing new to do</source>
        <translation>No se borra a nadie: quien se fue queda en la historia y no recibe nada nuevo</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Poner una contraseña…</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Cambiarla…</translation>
    </message>
    <message>
        <source>Remove it…</source>
        <translation>Quitarla…</translation>
    </message>
    <message>
        <source>Give a new one…</source>
        <translation>Dar una nueva…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Retirarla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Administrators without a passphrase: {names}. Anyone at this computer can sit down as one of them and give everybody another passphrase.</source>
        <translation>Administran sin contraseña: {names}. Cualquiera en esta computadora puede empezar con uno de esos nombres y cambiar la contraseña de todos.</translation>
    </message>
    <message>
        <source>{name} has a passphrase: nobody sits down or signs as {name} without it.</source>
        <translation>{name} tiene contraseña: sin ella nadie trabaja ni firma como {name}.</translation>
    </message>
    <message>
        <source>{name} has none: anyone at this computer can sit down and sign as {name}.</source>
        <translation>{name} no tiene: cualquiera en esta computadora puede trabajar y firmar como {name}.</translation>
    </message>
    <message>
        <source>Changing who works here takes an administrator.</source>
        <translation>Para cambiar quién trabaja aquí hace falta administrar.</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Guardar los cambios</translation>
    </message>
</context>
<context>
    <name>PeopleWork</name>
    <message>
        <source>Somebody else…</source>
        <translation>Otra persona…</translation>
    </message>
    <message>
        <source>People and roles…</source>
        <translation>Personas y funciones…</translation>
    </message>
</context>
<context>
    <name>PhoneWork</name>
    <message>
        <source>You approved “{slug}”, {language}, on the phone ({person} heard it).</source>
        <translation>Usted aprobó “{slug}”, en {language}, por teléfono (lo tomó {person}).</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Verlo…</translation>
    </message>
    <message numerus="yes">
        <source>You approved %n edition(s) on the phone.</source>
        <translation>
            <numerusform>Usted aprobó %n versión por teléfono.</numerusform>
            <numerusform>Usted aprobó %n versiones por teléfono.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Confirmar…</translation>
    </message>
    <message>
        <source>You have approved nothing on the phone that waits for you.</source>
        <translation>No hay nada que usted haya aprobado por teléfono y falte confirmar.</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>English cutline</source>
        <translation>Pie de foto en inglés</translation>
    </message>
    <message>
        <source>Spanish cutline</source>
        <translation>Pie de foto en español</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>English alt text</source>
        <translation>Alt en inglés</translation>
    </message>
    <message>
        <source>Spanish alt text</source>
        <translation>Alt en español</translation>
    </message>
    <message>
        <source>✕ missing</source>
        <translation>✕ falta</translation>
    </message>
    <message>
        <source>○ picture to come</source>
        <translation>○ imagen por llegar</translation>
    </message>
    <message>
        <source>Photo {number}, {column}: {words}</source>
        <translation>Foto {number}, {column}: {words}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>PhotoLayer</name>
    <message>
        <source>The story has no such photo.</source>
        <translation>La nota no tiene esa foto.</translation>
    </message>
</context>
<context>
    <name>PhotoLineMends</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Cutline, {language}: “{text}”</source>
        <translation>Pie de foto, {language}: “{text}”</translation>
    </message>
    <message>
        <source>Alternative text, {language}: “{text}”</source>
        <translation>Texto alternativo, {language}: “{text}”</translation>
    </message>
    <message>
        <source>The line of the photo is as it was.</source>
        <translation>La línea de la foto quedó como estaba.</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Photos of the story</source>
        <translation>Fotos de la nota</translation>
    </message>
    <message>
        <source>Enter opens a photo, Shift+Enter puts it into the text, Alt and arrows move it.</source>
        <translation>Enter abre una foto, Shift+Enter la pone en el texto, Alt y las flechas la mueven.</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>Agregar imágenes…</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Agregar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>cutline</source>
        <translation>pie</translation>
    </message>
    <message>
        <source>alt</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>crédito</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>Picture to come</source>
        <translation>Imagen por llegar</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>sin %1</translation>
    </message>
    <message>
        <source>Photos and their words</source>
        <translation>Las fotos y sus textos</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Rellenar hacia abajo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>PhotosDialog</name>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>Elegir foto…</translation>
    </message>
    <message>
        <source>Choose another picture…</source>
        <translation>Elegir otra foto…</translation>
    </message>
    <message>
        <source>There is no photo yet.</source>
        <translation>Todavía no hay fotos.</translation>
    </message>
    <message>
        <source>Picture to come. Choose it, or drop it here.</source>
        <translation>Foto por llegar. Elíjala o suéltela aquí.</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Leyendo la foto…</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a picture.</source>
        <translation>No se puede leer “{name}” como imagen.</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Agregar fotos</translation>
    </message>
    <message>
        <source>Choose the picture</source>
        <translation>Elija la foto</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Fotos ({patterns})</translation>
    </message>
    <message>
        <source>taken {day}</source>
        <translation>tomada el {day}</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>Nombres de las columnas</translation>
    </message>
    <message>
        <source>Numbers of the photos</source>
        <translation>Números de las fotos</translation>
    </message>
    <message>
        <source>The topmost words chosen into the cells below (Ctrl+D)</source>
        <translation>El texto elegido de más arriba, en las celdas de abajo (Ctrl+D)</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>Deshacer el último cambio (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Drop pictures here; on a place that waits for one, the first fills it. Ctrl+D fills down, several lines pasted fill several rows, Alt with the arrows moves a photo.</source>
        <translation>Suelte imágenes aquí; la primera ocupa el lugar que espera una, si la suelta en él. Ctrl+D rellena hacia abajo, varias líneas pegadas llenan varias filas y Alt con las flechas mueve una foto.</translation>
    </message>
</context>
<context>
    <name>PhotosWork</name>
    <message>
        <source>Stopped, as you asked. The photos are as they were.</source>
        <translation>Se detuvo, como usted pidió. Las fotos quedaron como estaban.</translation>
    </message>
    <message>
        <source>Reading the photos</source>
        <translation>Leyendo las fotos</translation>
    </message>
</context>
<context>
    <name>PhraseField</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show or hide what is typed</source>
        <translation>Mostrar u ocultar lo que se escribe</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>PreferencesBackups</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>Ha&amp;cer copia ahora</translation>
    </message>
    <message>
        <source>&amp;Check it</source>
        <translation>Co&amp;mprobarla</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Restore from a &amp;file…</source>
        <translation>Restaurar un &amp;archivo…</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>A&amp;brir la carpeta</translation>
    </message>
    <message>
        <source>A second folder</source>
        <translation>Una segunda carpeta</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;No second folder</source>
        <translation>Si&amp;n segunda carpeta</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Back to the usual</source>
        <translation>Volver a lo usual</translation>
    </message>
    <message>
        <source>Undo every choice of this page</source>
        <translation>Deshacer lo elegido en esta página</translation>
    </message>
</context>
<context>
    <name>PreferencesLooks</name>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Menus and messages only: both editions can be written in either.</source>
        <translation>Solo menús y mensajes: las dos versiones se escriben igual con cualquiera.</translation>
    </message>
</context>
<context>
    <name>PreferencesNotices</name>
    <message>
        <source>Tell me when</source>
        <translation>Avisarme cuando</translation>
    </message>
    <message>
        <source>A scheduled time comes, or was missed</source>
        <translation>Llega una hora programada, o ya pasó</translation>
    </message>
    <message>
        <source>A story of mine is late</source>
        <translation>Una nota mía va con retraso</translation>
    </message>
    <message>
        <source>A story of mine is due in half an hour</source>
        <translation>Falta media hora para la entrega de una nota mía</translation>
    </message>
    <message>
        <source>A story comes back to me</source>
        <translation>Me devuelven una nota</translation>
    </message>
    <message>
        <source>Something signed off was changed by somebody else</source>
        <translation>Otra persona cambió algo que tenía el visto bueno</translation>
    </message>
    <message>
        <source>I am to confirm what I approved by phone</source>
        <translation>Debo confirmar lo que aprobé por teléfono</translation>
    </message>
    <message>
        <source>An edition is to follow a change of the other one</source>
        <translation>Una versión debe seguir el cambio de la otra</translation>
    </message>
    <message>
        <source>A request to retract is to be answered</source>
        <translation>Hay que responder a una solicitud de rectificación</translation>
    </message>
    <message>
        <source>Somebody puts a story into my hands</source>
        <translation>Alguien me asigna una nota</translation>
    </message>
    <message>
        <source>Each thing is told once, several as one: beside the clock of the system where it has a place for it, else in this window. Nothing of a story is shown but its slug and headline.</source>
        <translation>Cada cosa se avisa una vez, y varias como una sola: junto al reloj del sistema si hay lugar, si no en esta ventana. De una nota solo se muestran el slug y el titular.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas sin avisos</translation>
    </message>
    <message>
        <source>Tell me nothing from</source>
        <translation>No avisarme de nada desde</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>What comes meanwhile is told afterwards. A story whose scheduled time has come is asked for in this window at any hour.</source>
        <translation>Lo que llegue entretanto se avisa después. Por una nota cuya hora llegó se pregunta en esta ventana a cualquier hora.</translation>
    </message>
</context>
<context>
    <name>PreferencesWriting</name>
    <message>
        <source>Quotation marks and dashes as in print, while you type</source>
        <translation>Comillas y rayas como en imprenta, mientras escribe</translation>
    </message>
    <message>
        <source>In English: “ ” ‘ ’ — …</source>
        <translation>En inglés: “ ” ‘ ’ — …</translation>
    </message>
    <message>
        <source>In Spanish: “ ” ‘ ’ — …</source>
        <translation>En español: “ ” ‘ ’ — …</translation>
    </message>
    <message>
        <source>Ctrl+Z gives the straight mark back. Text → Curl the marks does it for a whole edition.</source>
        <translation>Ctrl+Z devuelve la comilla recta. Texto → Comillas y rayas tipográficas lo hace en toda la versión.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La página</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Keep the line being written at mid height</source>
        <translation>Mantener a media altura la línea que se escribe</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>As readers will see it. Click a paragraph to go to its place.</source>
        <translation>Como la verán los lectores. Haga clic en un párrafo para ir a su lugar en el texto.</translation>
    </message>
    <message>
        <source>Put the preview away</source>
        <translation>Cerrar la vista previa</translation>
    </message>
    <message>
        <source>Preview, %1</source>
        <translation>Vista previa, %1</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Say first in which issue</source>
        <translation>Diga primero en qué número</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) readers of the site were given and no print issue has carried.</source>
        <translation>
            <numerusform>%n aviso dado a los lectores del sitio que ningún número impreso ha publicado.</numerusform>
            <numerusform>%n avisos dados a los lectores del sitio que ningún número impreso ha publicado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for the next print issue.</source>
        <translation>Nada espera el próximo número impreso.</translation>
    </message>
    <message>
        <source>Corrections for print</source>
        <translation>Correcciones para la edición impresa</translation>
    </message>
    <message>
        <source>Those that were printed as &amp;well</source>
        <translation>También los ya &amp;impresos</translation>
    </message>
    <message>
        <source>Issue, as “December” or “No. 214”</source>
        <translation>Número, como “diciembre” o “núm. 214”</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>&amp;Mark as printed</source>
        <translation>&amp;Marcar como impreso</translation>
    </message>
    <message>
        <source>&amp;Not printed after all</source>
        <translation>&amp;No se imprimió</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>no slug yet</source>
        <translation>aún sin slug</translation>
    </message>
    <message>
        <source>printed in {issue}</source>
        <translation>impreso en {issue}</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>aún sin enviar</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>{work} — {done} of {all}: {what}</source>
        <translation>{work} — {done} de {all}: {what}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Do no more of it; what is done stays, what is not is as it was</source>
        <translation>No seguir; lo hecho se queda, lo demás sigue como estaba</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Cuánto va</translation>
    </message>
</context>
<context>
    <name>ProposalBox</name>
    <message>
        <source>Put in its place</source>
        <translation>Poner en su lugar</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>It takes the place of the paragraph that stands there now.</source>
        <translation>Toma el lugar del párrafo que está ahí ahora.</translation>
    </message>
</context>
<context>
    <name>Purge</name>
    <message>
        <source>Purge a protected source for good</source>
        <translation>Borrar para siempre una fuente protegida</translation>
    </message>
    <message>
        <source>Which &amp;source?</source>
        <translation>¿Qué &amp;fuente?</translation>
    </message>
    <message>
        <source>Protected sources of this story</source>
        <translation>Fuentes protegidas de esta nota</translation>
    </message>
    <message>
        <source>What goes for good: title, contact, link, where to look, excerpt, and the saved file. Nobody can bring it back.</source>
        <translation>Lo que se va para siempre: título, contacto, enlace, dónde buscar, extracto y el archivo guardado. Nadie lo puede recuperar.</translation>
    </message>
    <message>
        <source>What stays: that there was proof, who asked and who purged it. The verdict and the sign-off hold. Backups made before still hold it; afterwards you are told which.</source>
        <translation>Lo que queda: que hubo una prueba, quién lo pidió y quién la borró. El veredicto y el visto bueno se mantienen. Las copias de seguridad anteriores todavía la contienen; después se le dice cuáles.</translation>
    </message>
    <message>
        <source>&amp;Why? Do not name the source.</source>
        <translation>¿&amp;Por qué? No nombre a la fuente.</translation>
    </message>
    <message>
        <source>Why it is to be purged</source>
        <translation>Por qué hay que borrarla</translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message>
        <source>Take the request back</source>
        <translation>Retirar la petición</translation>
    </message>
    <message>
        <source>Purge for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Pedirlo</translation>
    </message>
    <message>
        <source>Say why first</source>
        <translation>Diga primero por qué</translation>
    </message>
    <message>
        <source>The story is on legal hold: nothing of it may be purged until that is lifted.</source>
        <translation>La nota está en retención legal: nada de ella se puede borrar hasta que se levante.</translation>
    </message>
    <message>
        <source>It takes two people: you ask, somebody else purges it.</source>
        <translation>Se necesitan dos personas: usted lo pide y otra la borra.</translation>
    </message>
    <message>
        <source>{name} asked for it ({when}): “{reason}”</source>
        <translation>Lo pidió {name} ({when}): “{reason}”</translation>
    </message>
</context>
<context>
    <name>PurgeWork</name>
    <message>
        <source>Purge a protected source</source>
        <translation>Borrar para siempre una fuente protegida</translation>
    </message>
    <message>
        <source>This story has no protected source.</source>
        <translation>Esta nota no tiene ninguna fuente protegida.</translation>
    </message>
    <message>
        <source>Writing the store anew without the source</source>
        <translation>Escribiendo de nuevo la base de datos sin la fuente</translation>
    </message>
    <message>
        <source>Older backups still hold it</source>
        <translation>Las copias anteriores todavía la contienen</translation>
    </message>
    <message>
        <source>{holding}

Delete them now? A new backup is made and checked first. Without them you cannot go back to those days.</source>
        <translation>{holding}

¿Borrarlas ahora? Primero se hace y se comprueba una copia nueva. Sin las anteriores no podrá volver a esos días.</translation>
    </message>
    <message>
        <source>Back up, then delete them</source>
        <translation>Hacer una copia y borrarlas</translation>
    </message>
    <message>
        <source>Making a new backup</source>
        <translation>Haciendo una copia nueva</translation>
    </message>
    <message>
        <source>{name} asks that a protected source of this story be purged; it takes a second person.</source>
        <translation>{name} pide borrar para siempre una fuente protegida de esta nota; hace falta otra persona.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Verla</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Texts (*.txt *.md *.markdown *.text);;All files (*)</source>
        <translation>Textos (*.txt *.md *.markdown *.text);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import stories</source>
        <translation>Importar notas</translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation>Segunda carpeta para las copias de seguridad</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Restaurar desde un archivo</translation>
    </message>
    <message>
        <source>Backups (*.sqlite);;All files (*)</source>
        <translation>Copias de seguridad (*.sqlite);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open another store</source>
        <translation>Abrir otra base de datos</translation>
    </message>
    <message>
        <source>Stores (*.sqlite);;All files (*)</source>
        <translation>Bases de datos (*.sqlite);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import kinds and rules</source>
        <translation>Importar tipos y reglas</translation>
    </message>
    <message>
        <source>Rules (*.toml *.json);;All files (*)</source>
        <translation>Reglas (*.toml *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Names from a table</source>
        <translation>Nombres de una tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import translation memory</source>
        <translation>Importar memoria de traducción</translation>
    </message>
    <message>
        <source>Translation memories (*.tmx);;All files (*)</source>
        <translation>Memorias de traducción (*.tmx);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Read: {slug}</source>
        <translation>Leer: {slug}</translation>
    </message>
    <message>
        <source>See every change first</source>
        <translation>Vea antes todos los cambios</translation>
    </message>
    <message>
        <source>Read to the end first: {languages}</source>
        <translation>Primero lea hasta el final: {languages}</translation>
    </message>
    <message>
        <source>Read; next story ({count} more)</source>
        <translation>Leída; la siguiente (quedan {count})</translation>
    </message>
    <message>
        <source>Read; back to the list</source>
        <translation>Leída; volver a la lista</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Why? It is kept with the story.</source>
        <translation>¿Por qué? Se guarda con la nota.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Put on hold</source>
        <translation>Poner en espera</translation>
    </message>
    <message>
        <source>“{slug}” waits in both languages. Bringing it back returns each edition to where it was.</source>
        <translation>“{slug}” espera en ambos idiomas. Al recuperarla, cada versión vuelve a donde estaba.</translation>
    </message>
    <message>
        <source>Spike the story</source>
        <translation>Descartar la nota</translation>
    </message>
    <message>
        <source>“{slug}” will not be told. Nothing is deleted: it can be brought back to where it was.</source>
        <translation>“{slug}” no se publicará. No se borra nada: se puede recuperar tal como estaba.</translation>
    </message>
    <message>
        <source>Spike it</source>
        <translation>Descartarla</translation>
    </message>
    <message>
        <source>Withdraw for now</source>
        <translation>Retirar por ahora</translation>
    </message>
    <message>
        <source>“{slug}” comes off the site until it was edited again. Its sign-off is withdrawn.</source>
        <translation>“{slug}” sale del sitio hasta que se edite otra vez. Se retira su visto bueno.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Retirarla</translation>
    </message>
    <message>
        <source>Kill the story</source>
        <translation>Anular la nota</translation>
    </message>
    <message>
        <source>“{slug}” comes off the site for good, and its sign-off is withdrawn. The record of what readers saw stays.</source>
        <translation>“{slug}” sale del sitio para siempre y se retira su visto bueno. Queda constancia de lo que vieron los lectores.</translation>
    </message>
    <message>
        <source>Kill it</source>
        <translation>Anularla</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Diga por qué</translation>
    </message>
    <message>
        <source>“{slug}” needs a reason for this step.</source>
        <translation>“{slug}” necesita una razón para este paso.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Put on legal hold</source>
        <translation>Poner en retención legal</translation>
    </message>
    <message>
        <source>Nothing of “{slug}” is thinned or purged until the hold is lifted. Writing goes on as before.</source>
        <translation>Nada de “{slug}” se aligera ni se borra para siempre hasta que se levante. Se sigue escribiendo como antes.</translation>
    </message>
    <message>
        <source>Lift the legal hold</source>
        <translation>Levantar la retención legal</translation>
    </message>
    <message>
        <source>The history of “{slug}” is thinned again like that of any story.</source>
        <translation>El historial de “{slug}” vuelve a aligerarse como el de cualquier nota.</translation>
    </message>
    <message>
        <source>Lift it</source>
        <translation>Levantarla</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) will not be told. Nothing is deleted: each can be brought back to where it was.</source>
        <translation>
            <numerusform>%n nota no se contará. No se borra nada: se puede recuperar donde estaba.</numerusform>
            <numerusform>%n notas no se contarán. No se borra nada: cada una se puede recuperar donde estaba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) wait in both languages. Bringing them back returns each edition to where it was.</source>
        <translation>
            <numerusform>%n nota espera en los dos idiomas. Al recuperarla, cada versión vuelve a donde estaba.</numerusform>
            <numerusform>%n notas esperan en los dos idiomas. Al recuperarlas, cada versión vuelve a donde estaba.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>What is safe</source>
        <translation>Lo que está a salvo</translation>
    </message>
</context>
<context>
    <name>RecoveryWork</name>
    <message>
        <source>It reads as at its checkpoint again. What stood here is in the history.</source>
        <translation>Dice otra vez lo del punto guardado. Lo que había aquí está en el historial.</translation>
    </message>
    <message>
        <source>It is the text now. What stood there is in the history.</source>
        <translation>Ahora es el texto. Lo que había está en el historial.</translation>
    </message>
    <message>
        <source>It is kept as a revision in the history.</source>
        <translation>Queda como revisión en el historial.</translation>
    </message>
    <message>
        <source>It is a story of its own now.</source>
        <translation>Ahora es una nota propia.</translation>
    </message>
    <message>
        <source>The desk was not closed properly last time. Everything written up to {last} is here.</source>
        <translation>La última vez, el programa no se cerró bien. Todo lo escrito hasta las {last} está aquí.</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>{language} &amp;follows by</source>
        <translation>{language} si&amp;gue a más tardar el</translation>
    </message>
    <message>
        <source>&amp;Who sees to it</source>
        <translation>Quién se &amp;encarga</translation>
    </message>
    <message>
        <source>{language} follows by</source>
        <translation>{language} sigue a más tardar el</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Quién se encarga</translation>
    </message>
    <message>
        <source>“{slug}” shows {language} as a task with this time, in the list, in the week and with whoever sees to it. Until then it is not missed; both can go together again while nothing is out.</source>
        <translation>“{slug}” muestra la versión en {language} como tarea con esta hora: en la lista, en el plan de la semana y con quien se encarga. Hasta entonces no falta; mientras no haya salido nada, las dos pueden volver a salir juntas.</translation>
    </message>
    <message>
        <source>Release English first</source>
        <translation>Publicar primero en inglés</translation>
    </message>
    <message>
        <source>Release Spanish first</source>
        <translation>Publicar primero en español</translation>
    </message>
</context>
<context>
    <name>Releasing</name>
    <message>
        <source>The plan of this story has one language only.</source>
        <translation>El plan de esta nota tiene un solo idioma.</translation>
    </message>
    <message>
        <source>Both editions go out together as it is.</source>
        <translation>Las dos versiones ya salen juntas.</translation>
    </message>
</context>
<context>
    <name>ReplacePreview</name>
    <message numerus="yes">
        <source>%n change(s) found; those ticked are made.</source>
        <translation>
            <numerusform>Se encontró %n cambio; se hace si está marcado.</numerusform>
            <numerusform>Se encontraron %n cambios; se hacen los marcados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them stand(s) in a quotation and was left out: these are somebody&apos;s words. Tick it if they were written down wrong.</source>
        <translation>
            <numerusform>%n está dentro de una cita y quedó fuera: son palabras de alguien. Márquelo si se anotaron mal.</numerusform>
            <numerusform>%n están dentro de citas y quedaron fuera: son palabras de alguien. Márquelos si se anotaron mal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n</source>
        <translation>
            <numerusform>Reemplazar %n</numerusform>
            <numerusform>Reemplazar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>No marcar nada</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>párrafo {number}</translation>
    </message>
    <message>
        <source>in a quotation</source>
        <translation>en una cita</translation>
    </message>
    <message>
        <source>{place}: “{before}” becomes “{after}”, in: {line}</source>
        <translation>{place}: «{before}» pasa a «{after}», en: {line}</translation>
    </message>
</context>
<context>
    <name>ReplyDialog</name>
    <message>
        <source>Right of reply</source>
        <translation>Derecho de respuesta</translation>
    </message>
    <message>
        <source>&amp;Whom we asked</source>
        <translation>A &amp;quién se preguntó</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Cuándo se preguntó</translation>
    </message>
    <message>
        <source>A&amp;sked at</source>
        <translation>Cuándo se pre&amp;guntó</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>por teléfono</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>por correo electrónico</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>por carta</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en persona</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>C&amp;ómo</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>They have &amp;until</source>
        <translation>Tiene &amp;hasta</translation>
    </message>
    <message>
        <source>What &amp;came</source>
        <translation>&amp;Qué resultó</translation>
    </message>
    <message>
        <source>The &amp;answer</source>
        <translation>La &amp;respuesta</translation>
    </message>
    <message>
        <source>The story must give the answer, or say there was none; these words are looked for there.</source>
        <translation>La nota debe dar la respuesta o decir que no la hubo; ahí se buscan estas palabras.</translation>
    </message>
    <message>
        <source>Words in {language}</source>
        <translation>Palabras en {language}</translation>
    </message>
    <message>
        <source>Say whom we asked first</source>
        <translation>Primero diga a quién se preguntó</translation>
    </message>
    <message>
        <source>Why nobody is accused here</source>
        <translation>Por qué aquí no se acusa a nadie</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Selected stories</source>
        <translation>Notas seleccionadas</translation>
    </message>
    <message>
        <source>Enter or a click on what was refused leads to the place that mends it.</source>
        <translation>Con Intro o un clic en lo rechazado se llega al lugar donde se corrige.</translation>
    </message>
    <message>
        <source>Take me there</source>
        <translation>Llevarme ahí</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Columns of the report</source>
        <translation>Columnas del informe</translation>
    </message>
    <message>
        <source>What came of it, story by story</source>
        <translation>Resultado, nota por nota</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>good to know</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Record it</source>
        <translation>Registrarla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Say who asks, and for what, first</source>
        <translation>Diga primero quién lo pide y qué pide</translation>
    </message>
    <message>
        <source>Whoever may withdraw a story decides: an approver</source>
        <translation>Decide quien puede retirar una nota: una persona que aprueba</translation>
    </message>
    <message>
        <source>Say why it is refused first</source>
        <translation>Diga primero por qué se rechaza</translation>
    </message>
    <message>
        <source>Decide about it first</source>
        <translation>Primero hay que decidir</translation>
    </message>
    <message>
        <source>Legal &amp;hold…</source>
        <translation>Retención &amp;legal…</translation>
    </message>
    <message>
        <source>On legal hold</source>
        <translation>En retención legal</translation>
    </message>
    <message>
        <source>Requests about “{slug}”</source>
        <translation>Solicitudes sobre “{slug}”</translation>
    </message>
    <message>
        <source>no slug yet</source>
        <translation>aún sin slug</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Quién pide</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Qué pide</translation>
    </message>
    <message>
        <source>It came</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Answer until</source>
        <translation>Contestar antes de</translation>
    </message>
    <message>
        <source>Sees to it</source>
        <translation>La atiende</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>&amp;New request</source>
        <translation>&amp;Nueva solicitud</translation>
    </message>
    <message>
        <source>Protected: stays in the store and its backups</source>
        <translation>Protegido: no sale de la base de datos ni de sus copias</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie aún</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why; needed to refuse</source>
        <translation>Por qué; necesario para rechazar</translation>
    </message>
    <message>
        <source>How the answer went</source>
        <translation>Cómo se envió la respuesta</translation>
    </message>
    <message>
        <source>What the answer said</source>
        <translation>Qué decía la respuesta</translation>
    </message>
    <message>
        <source>Decision and answer</source>
        <translation>Decisión y respuesta</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Decidir</translation>
    </message>
    <message>
        <source>&amp;Answer sent: close</source>
        <translation>&amp;Respuesta enviada: cerrar</translation>
    </message>
    <message>
        <source>&amp;Open it again</source>
        <translation>&amp;Abrir de nuevo</translation>
    </message>
    <message>
        <source>Nothing of the story is thinned or purged until the hold is lifted</source>
        <translation>Nada de la nota se aligera ni se borra para siempre hasta que se levante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What &amp;readers saw…</source>
        <translation>Qué vieron los &amp;lectores…</translation>
    </message>
    <message>
        <source>Every copy in each language, and from there correct, withdraw or kill it</source>
        <translation>Cada copia en cada idioma; desde ahí se corrige, se retira o se anula</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>answered {when}: {decision}</source>
        <translation>contestada, {when}: {decision}</translation>
    </message>
    <message>
        <source>decided ({decision}), answer not sent</source>
        <translation>decidida ({decision}), respuesta sin enviar</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>overdue ({when}) · {state}</source>
        <translation>vencida ({when}) · {state}</translation>
    </message>
    <message>
        <source>answer: {when} · {state}</source>
        <translation>contestar: {when} · {state}</translation>
    </message>
    <message>
        <source>Recorded by {name}: {when}</source>
        <translation>La registró {name}: {when}</translation>
    </message>
    <message>
        <source>Changed by {name}: {when} ({fields})</source>
        <translation>La cambió {name}: {when} ({fields})</translation>
    </message>
    <message>
        <source>{decision}, by {name}: {when}</source>
        <translation>{decision}, según {name}: {when}</translation>
    </message>
    <message>
        <source>Opened again by {name}: {when}</source>
        <translation>La abrió de nuevo {name}: {when}</translation>
    </message>
    <message>
        <source>Closed by {name} ({way}): {when}</source>
        <translation>La cerró {name} ({way}): {when}</translation>
    </message>
    <message>
        <source>who asks</source>
        <translation>quién pide</translation>
    </message>
    <message>
        <source>as what</source>
        <translation>como qué</translation>
    </message>
    <message>
        <source>what for</source>
        <translation>qué pide</translation>
    </message>
    <message>
        <source>how it came</source>
        <translation>cómo llegó</translation>
    </message>
    <message>
        <source>when it came</source>
        <translation>cuándo llegó</translation>
    </message>
    <message>
        <source>until when</source>
        <translation>hasta cuándo</translation>
    </message>
    <message>
        <source>who sees to it</source>
        <translation>quién la atiende</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>Answered by {name} {way}: {when}</source>
        <translation>Contestó {name} {way}: {when}</translation>
    </message>
</context>
<context>
    <name>RequestsWork</name>
    <message numerus="yes">
        <source>%n request(s) should have been answered by now.</source>
        <translation>
            <numerusform>Ya venció el plazo para contestar %n solicitud.</numerusform>
            <numerusform>Ya venció el plazo para contestar %n solicitudes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Verlas</translation>
    </message>
</context>
<context>
    <name>RestoreStrip</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Leave the desk as it is</source>
        <translation>Dejar la redacción como está</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Putting back the backup ({when})</source>
        <translation>Restaurando la copia de seguridad ({when})</translation>
    </message>
    <message>
        <source>The backup was put back ({when}).</source>
        <translation>Se restauró la copia de seguridad ({when}).</translation>
    </message>
    <message>
        <source>The desk as it was before is whole in the folder “{name}”.</source>
        <translation>La redacción tal como estaba antes está entera en la carpeta “{name}”.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or file(s) it names are nowhere any more.</source>
        <translation>
            <numerusform>%n foto o archivo que menciona ya no está en ninguna parte.</numerusform>
            <numerusform>%n fotos o archivos que menciona ya no están en ninguna parte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup was not put back; the desk is as it was. {why}</source>
        <translation>No se restauró la copia de seguridad; la redacción está como estaba. {why}</translation>
    </message>
    <message>
        <source>Rebuilding the desk from its plain files</source>
        <translation>Reconstruyendo la redacción a partir de sus archivos de texto</translation>
    </message>
    <message>
        <source>The desk was not rebuilt; everything is as it was. {why}</source>
        <translation>La redacción no se reconstruyó; todo está como estaba. {why}</translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <source>Send back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>“{slug}” goes back with your reason. A sign-off of it is withdrawn; nothing is lost.</source>
        <translation>“{slug}” se devuelve con su razón. Si tenía visto bueno, se retira; no se pierde nada.</translation>
    </message>
    <message>
        <source>its author or translator</source>
        <translation>quien la escribió o tradujo</translation>
    </message>
    <message>
        <source>Choose an edition and say why first</source>
        <translation>Primero elija una versión y diga por qué</translation>
    </message>
</context>
<context>
    <name>ReturnEdition</name>
    <message>
        <source>Send back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Back to</source>
        <translation>De vuelta a</translation>
    </message>
    <message>
        <source>Back to which stage</source>
        <translation>A qué etapa se devuelve</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why it goes back</source>
        <translation>Por qué se devuelve</translation>
    </message>
    <message>
        <source>What has to be done before it comes again</source>
        <translation>Qué hay que hacer antes de que vuelva</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Look over “{slug}”: {language}</source>
        <translation>Revisar “{slug}”: {language}</translation>
    </message>
    <message>
        <source>Every place to look at</source>
        <translation>Cada parte que hay que revisar</translation>
    </message>
    <message>
        <source>I have looked at all of it</source>
        <translation>Ya revisé todo</translation>
    </message>
    <message>
        <source>Every place above was looked at (Ctrl+Enter)</source>
        <translation>Se revisó cada parte de arriba (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Look for what could hurt somebody: names, faces, places, ties that give them away.</source>
        <translation>Busque lo que podría dañar a alguien: nombres, caras, lugares, parentescos que delatan.</translation>
    </message>
    <message>
        <source>It is about: {subjects}.</source>
        <translation>Trata de: {subjects}.</translation>
    </message>
    <message>
        <source>Names withheld: {count}.</source>
        <translation>Nombres reservados: {count}.</translation>
    </message>
    <message>
        <source>{name} looked at exactly this already.</source>
        <translation>{name} ya revisó exactamente esto.</translation>
    </message>
    <message>
        <source>The file of photo {number} says where it was taken.</source>
        <translation>El archivo de la foto {number} dice dónde se tomó.</translation>
    </message>
    <message>
        <source>The file of photo {number} has words inside.</source>
        <translation>El archivo de la foto {number} tiene palabras adentro.</translation>
    </message>
    <message>
        <source>The file of photo {number} cannot be read.</source>
        <translation>No se puede leer el archivo de la foto {number}.</translation>
    </message>
    <message>
        <source>Take everything out of the file</source>
        <translation>Quitar todo del archivo</translation>
    </message>
    <message>
        <source>Photo {number}: {place}</source>
        <translation>Foto {number}: {place}</translation>
    </message>
    <message>
        <source>a withheld name stands here</source>
        <translation>aquí aparece un nombre reservado</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>The story is not flagged sensitive.</source>
        <translation>La nota no está marcada como delicada.</translation>
    </message>
    <message>
        <source>You wrote it: somebody else must look it over.</source>
        <translation>Usted la escribió: debe revisarla otra persona.</translation>
    </message>
    <message>
        <source>Links lead to:</source>
        <translation>Los enlaces llevan a:</translation>
    </message>
</context>
<context>
    <name>RiskyFacts</name>
    <message>
        <source>checked by {person}</source>
        <translation>verificado por {person}</translation>
    </message>
    <message>
        <source>no proof</source>
        <translation>sin pruebas</translation>
    </message>
    <message>
        <source>signing it off is an exception</source>
        <translation>darle el visto bueno es una excepción</translation>
    </message>
</context>
<context>
    <name>RolesGrid</name>
    <message>
        <source>Writes, until a text goes to the fact check.</source>
        <translation>Escribe, hasta que el texto pasa a verificación.</translation>
    </message>
    <message>
        <source>Edits any text before it is sent.</source>
        <translation>Corrige cualquier texto antes de que se envíe.</translation>
    </message>
    <message>
        <source>Writes the other edition.</source>
        <translation>Escribe la otra versión.</translation>
    </message>
    <message>
        <source>Decides which facts hold.</source>
        <translation>Decide qué datos se sostienen.</translation>
    </message>
    <message>
        <source>Signs off, overrides, spikes, kills; names deputies.</source>
        <translation>Da el visto bueno, deja pasar, descarta, anula; nombra suplentes.</translation>
    </message>
    <message>
        <source>Schedules, sends, says what is live.</source>
        <translation>Programa, envía, dice qué está publicado.</translation>
    </message>
    <message>
        <source>Changes people and the newsroom&apos;s rules.</source>
        <translation>Cambia las personas y las reglas de la redacción.</translation>
    </message>
</context>
<context>
    <name>RowWork</name>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (usted)</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Todavía sin asignar</translation>
    </message>
    <message>
        <source>Copied: {slug}</source>
        <translation>Copiado: {slug}</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>blocks: {text}</source>
        <translation>impide: {text}</translation>
    </message>
    <message>
        <source>warning: {text}</source>
        <translation>aviso: {text}</translation>
    </message>
    <message>
        <source>not checked: {text}</source>
        <translation>sin revisar: {text}</translation>
    </message>
    <message>
        <source>passes: {text}</source>
        <translation>se cumple: {text}</translation>
    </message>
    <message>
        <source>{text}, shown</source>
        <translation>{text}, a la vista</translation>
    </message>
    <message>
        <source>{text}, hidden; Enter shows them</source>
        <translation>{text}, ocultas; Intro las muestra</translation>
    </message>
    <message>
        <source>1 rule passes</source>
        <translation>1 regla se cumple</translation>
    </message>
    <message>
        <source>{count} rules pass</source>
        <translation>{count} reglas se cumplen</translation>
    </message>
    <message>
        <source>1 rule not checked by this version</source>
        <translation>1 regla que esta versión no revisa</translation>
    </message>
    <message>
        <source>{count} rules not checked by this version</source>
        <translation>{count} reglas que esta versión no revisa</translation>
    </message>
    <message>
        <source>fails, accepted: {text}</source>
        <translation>no cumple, se dejó así: {text}</translation>
    </message>
    <message>
        <source>{text} – accepted as is by {person}: {reason}</source>
        <translation>{text} – {person} lo dejó así: {reason}</translation>
    </message>
    <message>
        <source>switched off: {text}</source>
        <translation>apagada: {text}</translation>
    </message>
    <message>
        <source>{rule} – not asked at this desk: {person} switched it off (version {version}: {reason})</source>
        <translation>{rule}: en esta redacción no se pide; la apagó {person} (versión {version}: {reason})</translation>
    </message>
</context>
<context>
    <name>RuleMenu</name>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Ir allí</translation>
    </message>
    <message>
        <source>&amp;Take back: not accepted as is</source>
        <translation>&amp;Anular: ya no dejarlo así</translation>
    </message>
    <message>
        <source>&amp;Accept as is…</source>
        <translation>&amp;Dejar así…</translation>
    </message>
    <message>
        <source>Nobody may accept this as is: it has to be mended</source>
        <translation>No se puede dejar así: hay que corregirlo</translation>
    </message>
    <message>
        <source>Accept as is (that takes: {roles})</source>
        <translation>Dejar así (hace falta: {roles})</translation>
    </message>
</context>
<context>
    <name>RulePane</name>
    <message>
        <source>Rules by gate</source>
        <translation>Reglas por control</translation>
    </message>
    <message>
        <source>It &amp;counts</source>
        <translation>&amp;Cuenta así</translation>
    </message>
    <message>
        <source>How the rule counts</source>
        <translation>Cómo cuenta la regla</translation>
    </message>
    <message>
        <source>Who may accept a failure as it is, with a reason</source>
        <translation>Quién puede dejar así lo que falla, con un motivo</translation>
    </message>
    <message>
        <source>As it came with the program</source>
        <translation>Como vino con el programa</translation>
    </message>
    <message>
        <source>This rule is the same at every desk and for every kind: it is not bent, switched off or overridden.</source>
        <translation>Esta regla es igual en todas las redacciones y para todos los tipos: no se ajusta, no se apaga ni se pasa por alto.</translation>
    </message>
    <message>
        <source>Not checked by this version: it lets everything pass, and every sign-off says so.</source>
        <translation>Esta versión no la revisa: deja pasar todo, y cada visto bueno lo dice.</translation>
    </message>
    <message>
        <source>For {kinds}: {how}.</source>
        <translation>En {kinds}: {how}.</translation>
    </message>
    <message>
        <source>Switched off: every sign-off shows by whom and why.</source>
        <translation>Apagada: cada visto bueno muestra quién la apagó y por qué.</translation>
    </message>
    <message>
        <source>Its name in files: {id}</source>
        <translation>Su clave en los archivos: {id}</translation>
    </message>
</context>
<context>
    <name>RuleView</name>
    <message>
        <source>What the rules say</source>
        <translation>Lo que dicen las reglas</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Kinds and rules</source>
        <translation>Tipos y reglas</translation>
    </message>
    <message>
        <source>Rules by gate</source>
        <translation>Reglas por control</translation>
    </message>
    <message>
        <source>Kinds of story</source>
        <translation>Tipos de nota</translation>
    </message>
    <message>
        <source>Steps and who may</source>
        <translation>Pasos y quién puede</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in rules, kinds, steps and versions</source>
        <translation>Buscar en reglas, tipos, pasos y versiones</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Export the rules in force…</source>
        <translation>Exportar las reglas vigentes…</translation>
    </message>
    <message>
        <source>Import rules from a file…</source>
        <translation>Importar reglas de un archivo…</translation>
    </message>
    <message>
        <source>Why the rules change; it stays with the version</source>
        <translation>Por qué cambian las reglas; queda con la versión</translation>
    </message>
    <message>
        <source>Why the rules change</source>
        <translation>Por qué cambian las reglas</translation>
    </message>
    <message>
        <source>What it would do</source>
        <translation>Qué haría</translation>
    </message>
    <message>
        <source>Which stories in progress would newly be kept back, and which freed</source>
        <translation>Qué notas en curso quedarían detenidas y cuáles libres</translation>
    </message>
    <message>
        <source>Save as version {number}</source>
        <translation>Guardar como versión {number}</translation>
    </message>
    <message>
        <source>Version {number} is in force.</source>
        <translation>Rige la versión {number}.</translation>
    </message>
    <message>
        <source>{version} An administrator may change it; everybody may read it.</source>
        <translation>{version} La cambia quien administra; puede leerla todo el mundo.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not in force yet.</source>
        <translation>
            <numerusform>%n cambio aún no rige.</numerusform>
            <numerusform>%n cambios aún no rigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>● not in force yet · ◆ not as it came with the program</source>
        <translation>● aún no rige · ◆ distinto de como vino con el programa</translation>
    </message>
</context>
<context>
    <name>RulesWork</name>
    <message>
        <source>Export kinds and rules</source>
        <translation>Exportar tipos y reglas</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Escrito: {name}</translation>
    </message>
    <message>
        <source>These are the rules in force already.</source>
        <translation>Esas reglas ya rigen.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>Nothing is in force yet: write why, and save it as a version.</source>
        <translation>Todavía no rige nada: escriba por qué y guárdelo como versión.</translation>
    </message>
    <message>
        <source>Looking at the stories in progress: {count} left…</source>
        <translation>Revisando las notas en curso: faltan {count}…</translation>
    </message>
    <message>
        <source>Newly kept back: {count}</source>
        <translation>Quedarían detenidas: {count}</translation>
    </message>
    <message>
        <source>Freed: {count}</source>
        <translation>Quedarían libres: {count}</translation>
    </message>
    <message>
        <source>Signed off, but not to be sent before it is mended: {count}</source>
        <translation>Con visto bueno, pero sin poder enviarse hasta corregirlas: {count}</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>Schedule</source>
        <translation>Programar</translation>
    </message>
    <message>
        <source>Goes out at</source>
        <translation>Sale a las</translation>
    </message>
    <message>
        <source>Do not schedule</source>
        <translation>No programar</translation>
    </message>
    <message>
        <source>It is signed off as before, and goes out at no time</source>
        <translation>Sigue aprobada como antes y no sale a ninguna hora</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Otra hora</translation>
    </message>
    <message>
        <source>Choose an edition: it must be signed off first.</source>
        <translation>Elija una versión: antes debe tener el visto bueno.</translation>
    </message>
    <message>
        <source>That time has passed already. Choose a later one.</source>
        <translation>Esa hora ya pasó. Elija otra posterior.</translation>
    </message>
    <message>
        <source>Under embargo until {when}: it cannot go out before.</source>
        <translation>Bajo embargo hasta {when}: no puede salir antes.</translation>
    </message>
    <message>
        <source>“{slug}”: at its time the desk asks somebody to deliver it. Nothing is sent by itself.</source>
        <translation>“{slug}”: a su hora, el programa pide a alguien que la entregue. Nada se envía solo.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s): at their time the desk asks somebody to deliver them. Nothing is sent by itself.</source>
        <translation>
            <numerusform>%n nota: a su hora, el programa pide a alguien que la entregue. Nada se envía solo.</numerusform>
            <numerusform>%n notas: a su hora, el programa pide a alguien que las entregue. Nada se envía solo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scheduled: {when}</source>
        <translation>Programada: {when}</translation>
    </message>
    <message>
        <source>When the embargo ends</source>
        <translation>Al terminar el embargo</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is under embargo beyond that time and will be refused.</source>
        <translation>
            <numerusform>%n de ellas tiene un embargo posterior a esa hora y se rechazará.</numerusform>
            <numerusform>%n de ellas tienen un embargo posterior a esa hora y se rechazarán.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scheduling</name>
    <message>
        <source>Tonight, {clock}</source>
        <translation>Esta tarde, {clock}</translation>
    </message>
    <message>
        <source>Tomorrow, {clock}</source>
        <translation>Mañana, {clock}</translation>
    </message>
</context>
<context>
    <name>SchedulingWork</name>
    <message>
        <source>“{slug}” cannot be scheduled yet: no edition of it is signed off.</source>
        <translation>“{slug}” aún no se puede programar: ninguna versión tiene el visto bueno.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Abrirla aquí</translation>
    </message>
    <message>
        <source>This desk is open in another window already (process {pid}, since {since}), but that window does not answer. It may be busy for a moment.

If it stays like that, end that process and start again: what was typed there is on the disk.</source>
        <translation>Esta base de datos ya está abierta en otra ventana (proceso {pid}, desde {since}), pero esa ventana no responde. Quizá esté ocupada un momento.

Si sigue así, termine ese proceso y abra de nuevo el programa: lo que se escribió ahí está en el disco.</translation>
    </message>
    <message>
        <source>This desk is open on the computer “{host}” (since {since}), and its folder is shared or synchronized with this one. Two computers must not write into one desk at a time: such a folder cannot keep their words apart.

Close it there first. If it is open there no more (the computer was switched off, or renamed), you may open it here.</source>
        <translation>Esta base de datos está abierta en la computadora “{host}” (desde {since}), y su carpeta se comparte o se sincroniza con esta. Dos computadoras no deben escribir a la vez en una misma base: una carpeta así no puede mantener separadas sus palabras.

Ciérrela primero allá. Si allá ya no está abierta (la computadora se apagó o cambió de nombre), puede abrirla aquí.</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>Dejarla cerrada</translation>
    </message>
</context>
<context>
    <name>SeenDialog</name>
    <message>
        <source>no slug yet</source>
        <translation>aún sin slug</translation>
    </message>
    <message>
        <source>What readers saw: {slug}</source>
        <translation>Qué vieron los lectores: {slug}</translation>
    </message>
    <message>
        <source>Every copy that was sent, its words and its sign-off are kept on this computer. Nothing you do here takes any of it away.</source>
        <translation>Cada copia enviada, con sus palabras y su visto bueno, está guardada en esta computadora. Nada de lo que haga aquí la borra.</translation>
    </message>
    <message>
        <source>{language}: what its readers saw</source>
        <translation>{language}: qué vieron sus lectores</translation>
    </message>
    <message>
        <source>&amp;Change what readers have…</source>
        <translation>&amp;Cambiar lo publicado…</translation>
    </message>
    <message>
        <source>Re&amp;quests…</source>
        <translation>&amp;Solicitudes…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Retirar…</translation>
    </message>
    <message>
        <source>&amp;Kill…</source>
        <translation>&amp;Anular…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;quests (%n to answer)…</source>
        <translation>
            <numerusform>&amp;Solicitudes (%n por contestar)…</numerusform>
            <numerusform>&amp;Solicitudes (%n por contestar)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeenPage</name>
    <message>
        <source>Killed, {when}. Readers see the notice.</source>
        <translation>Anulada, {when}. Los lectores ven el aviso.</translation>
    </message>
    <message>
        <source>Withdrawn, {when}. Readers see nothing in its place.</source>
        <translation>Retirada, {when}. Los lectores no ven nada en su lugar.</translation>
    </message>
    <message>
        <source>Readers have it since: {when}</source>
        <translation>Los lectores la tienen desde: {when}</translation>
    </message>
    <message>
        <source>Readers have it; this store does not know since when.</source>
        <translation>Los lectores la tienen; esta base de datos no sabe desde cuándo.</translation>
    </message>
    <message>
        <source>Readers have never had it.</source>
        <translation>Los lectores nunca la han tenido.</translation>
    </message>
    <message>
        <source>On this desk: {stage}</source>
        <translation>En esta mesa: {stage}</translation>
    </message>
    <message>
        <source>The text on the desk is the one readers have.</source>
        <translation>El texto de la mesa es el que tienen los lectores.</translation>
    </message>
    <message>
        <source>Not sent yet: what the desk has changed since</source>
        <translation>Sin enviar aún: lo que la mesa ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Por qué: {reason}</translation>
    </message>
    <message>
        <source>Copy {number} sent: {when}, {name}</source>
        <translation>Copia {number} enviada: {when}, {name}</translation>
    </message>
    <message>
        <source>Seen on the site: {when}, {name}</source>
        <translation>Vista en el sitio: {when}, {name}</translation>
    </message>
    <message>
        <source>Copy {number} was not delivered: {when}, {name}</source>
        <translation>La copia {number} no se entregó: {when}, {name}</translation>
    </message>
    <message>
        <source>Withdrawn: {when}, {name}</source>
        <translation>Retirada: {when}, {name}</translation>
    </message>
    <message>
        <source>Killed: {when}, {name}</source>
        <translation>Anulada: {when}, {name}</translation>
    </message>
    <message>
        <source>Readers see: “{words}”</source>
        <translation>Los lectores ven: “{words}”</translation>
    </message>
    <message>
        <source>signed off by {name}</source>
        <translation>con visto bueno de {name}</translation>
    </message>
    <message>
        <source>the first copy</source>
        <translation>la primera copia</translation>
    </message>
    <message>
        <source>what changed is not in this store</source>
        <translation>lo que cambió no está en esta base de datos</translation>
    </message>
    <message>
        <source>Also changed: {fields}</source>
        <translation>También cambió: {fields}</translation>
    </message>
    <message>
        <source>Readers have it since: {when} · {count} copies so far</source>
        <translation>Los lectores la tienen desde: {when} · {count} copias hasta ahora</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln story(s) selected</source>
        <translation>
            <numerusform>%Ln nota seleccionada</numerusform>
            <numerusform>%Ln notas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+click and Shift+click select; Esc selects none</source>
        <translation>Ctrl+clic y Mayús+clic seleccionan; Esc quita la selección</translation>
    </message>
    <message>
        <source>Select none (Esc)</source>
        <translation>Quitar la selección (Esc)</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>Actions…</source>
        <translation>Acciones…</translation>
    </message>
    <message>
        <source>Actions: {count}</source>
        <translation>Acciones: {count}</translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message>
        <source>Import several files</source>
        <translation>Importar varios archivos</translation>
    </message>
    <message>
        <source>Stories to come</source>
        <translation>Notas que entran</translation>
    </message>
    <message>
        <source>Goes with</source>
        <translation>Va con</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>! language not certain</source>
        <translation>! idioma incierto</translation>
    </message>
    <message>
        <source>the other edition of “{slug}”</source>
        <translation>la otra versión de “{slug}”</translation>
    </message>
    <message>
        <source>no slug yet</source>
        <translation>aún sin slug</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s).</source>
        <translation>
            <numerusform>%n archivo.</numerusform>
            <numerusform>%n archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies) with both languages.</source>
        <translation>
            <numerusform>%n nota en los dos idiomas.</numerusform>
            <numerusform>%n notas en los dos idiomas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each file is kept as it came. Nothing is a story before you take it in.</source>
        <translation>Cada archivo se guarda como llegó. Nada es una nota hasta que usted la reciba.</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>Elija el idioma</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n story(ies)</source>
        <translation>
            <numerusform>Recibir %n nota</numerusform>
            <numerusform>Recibir %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing: a story of its own</source>
        <translation>nada: una nota aparte</translation>
    </message>
    <message>
        <source>each other: one story in two languages</source>
        <translation>uno con otro: una nota en dos idiomas</translation>
    </message>
    <message>
        <source>“{slug}”, the open story</source>
        <translation>“{slug}”, la nota abierta</translation>
    </message>
</context>
<context>
    <name>SeveralDueDialog</name>
    <message>
        <source>Due time of the selected stories</source>
        <translation>Hora de entrega de las notas seleccionadas</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Poner la hora</translation>
    </message>
    <message>
        <source>No due time</source>
        <translation>Sin hora de entrega</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) are due at one time.</source>
        <translation>
            <numerusform>%n nota se entrega a esta hora.</numerusform>
            <numerusform>%n notas se entregan a la misma hora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Another section…</source>
        <translation>Otra sección…</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (usted)</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Todavía sin asignar</translation>
    </message>
</context>
<context>
    <name>SeveralReport</name>
    <message>
        <source>Not begun: you stopped before it.</source>
        <translation>Sin empezar: usted lo detuvo antes.</translation>
    </message>
</context>
<context>
    <name>SeveralReturnDialog</name>
    <message numerus="yes">
        <source>%n story(s) go back with your reason, every edition that was begun. A sign-off is withdrawn; nothing is lost.</source>
        <translation>
            <numerusform>%n nota vuelve con su motivo, cada versión empezada. Su visto bueno se retira; no se pierde nada.</numerusform>
            <numerusform>%n notas vuelven con su motivo, cada versión empezada. Su visto bueno se retira; no se pierde nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy edit, or draft where it was not so far</source>
        <translation>Corrección de estilo, o borrador si no había llegado</translation>
    </message>
    <message>
        <source>its author or translator</source>
        <translation>quien la escribió o tradujo</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Say why first</source>
        <translation>Diga primero por qué</translation>
    </message>
</context>
<context>
    <name>SeveralWork</name>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Section of the selected stories:</source>
        <translation>Sección de las notas seleccionadas:</translation>
    </message>
    <message>
        <source>Selected stories</source>
        <translation>Notas seleccionadas</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s): done.</source>
        <translation>
            <numerusform>%n nota: hecho.</numerusform>
            <numerusform>%n notas: hecho.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all} done. Not done: {refused}. They stay selected.</source>
        <translation>Hechas: {done} de {all}. No hechas: {refused}. Siguen seleccionadas.</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>Entrega a las</translation>
    </message>
    <message>
        <source>{count} stories are selected; do it with at most {most} at once.</source>
        <translation>Hay {count} notas seleccionadas; hágalo con {most} como máximo a la vez.</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Beside the text</source>
        <translation>Junto al texto</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Apuntes</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
</context>
<context>
    <name>SignOff</name>
    <message>
        <source>Facts that must be right, with their proof</source>
        <translation>Datos que deben ser correctos, con sus pruebas</translation>
    </message>
    <message>
        <source>Rules at this moment</source>
        <translation>Las reglas en este momento</translation>
    </message>
    <message>
        <source>Editions to sign off</source>
        <translation>Versiones que reciben el visto bueno</translation>
    </message>
    <message>
        <source>Why you sign off your own story</source>
        <translation>Por qué da el visto bueno a su propia nota</translation>
    </message>
    <message>
        <source>Why nobody else can sign it</source>
        <translation>Por qué nadie más puede darlo</translation>
    </message>
    <message>
        <source>Note, kept with the approval</source>
        <translation>Comentario (se conserva)</translation>
    </message>
    <message>
        <source>Your approval holds for exactly this content. Any later change to text, captions or verdicts withdraws it and says what changed; going back restores it.</source>
        <translation>Su visto bueno vale exactamente para este contenido. Cualquier cambio posterior en el texto, los pies de foto o los veredictos lo retira y se dice qué cambió; si se deshace, vuelve a valer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Full texts</source>
        <translation>&amp;Textos completos</translation>
    </message>
    <message>
        <source>Since s&amp;ign-off</source>
        <translation>Desde el &amp;visto bueno</translation>
    </message>
    <message>
        <source>Since se&amp;nt</source>
        <translation>Desde el e&amp;nvío</translation>
    </message>
    <message>
        <source>&amp;Whose name goes under it</source>
        <translation>&amp;Quién da el visto bueno</translation>
    </message>
    <message>
        <source>Whose name goes under it</source>
        <translation>Quién da el visto bueno</translation>
    </message>
    <message>
        <source>N&amp;ote, kept with the approval</source>
        <translation>N&amp;ota que se guarda con el visto bueno</translation>
    </message>
    <message>
        <source>Send &amp;back…</source>
        <translation>&amp;Devolver…</translation>
    </message>
    <message>
        <source>Release this language first</source>
        <translation>Publicar primero este idioma</translation>
    </message>
</context>
<context>
    <name>SignOffDialog</name>
    <message>
        <source>Sign off: {slug}</source>
        <translation>Visto bueno: {slug}</translation>
    </message>
    <message>
        <source>You wrote it yourself. Somebody else should sign it off; where nobody can, say why. The reason shows wherever this approval does.</source>
        <translation>La escribió usted. El visto bueno debe darlo otra persona; si nadie puede, diga por qué. La razón se ve dondequiera que se vea este visto bueno.</translation>
    </message>
    <message>
        <source>Full texts, both editions side by side</source>
        <translation>Textos completos, las dos versiones lado a lado</translation>
    </message>
    <message>
        <source>What changed since it was sent</source>
        <translation>Cambios desde que se envió</translation>
    </message>
    <message>
        <source>Full texts</source>
        <translation>Textos completos</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} cambios</translation>
    </message>
    <message>
        <source>Facts that must be right: {count}</source>
        <translation>Datos que deben ser exactos: {count}</translation>
    </message>
    <message>
        <source>S&amp;ince you read it</source>
        <translation>Desde que &amp;la leyó</translation>
    </message>
    <message>
        <source>✓ You have read it as it stands</source>
        <translation>✓ Ya la leyó tal como está</translation>
    </message>
</context>
<context>
    <name>SignOffDoor</name>
    <message>
        <source>No sign-off now, the story is paused: {stage}.</source>
        <translation>Ahora no hay visto bueno, la nota está detenida: {stage}.</translation>
    </message>
    <message>
        <source>{person} may not sign off: that takes an approver.</source>
        <translation>{person} no puede dar el visto bueno: corresponde a quien tiene esa función.</translation>
    </message>
    <message>
        <source>Sign off is grey: {count} to mend first.</source>
        <translation>El visto bueno está en gris: antes hay que corregir {count}.</translation>
    </message>
    <message>
        <source>Signed off: {languages}.</source>
        <translation>Con visto bueno: {languages}.</translation>
    </message>
    <message>
        <source>Sign off is grey: an edition must first be “{ready}”. Now: {stages}.</source>
        <translation>El visto bueno está en gris: antes una versión debe estar en “{ready}”. Ahora: {stages}.</translation>
    </message>
    <message>
        <source>Can be signed off: {languages}.</source>
        <translation>Se puede dar el visto bueno: {languages}.</translation>
    </message>
    <message>
        <source>{language}: {count} to mend first.</source>
        <translation>{language}: antes hay que corregir {count}.</translation>
    </message>
</context>
<context>
    <name>SignOffList</name>
    <message>
        <source>Sign off the selected stories</source>
        <translation>Visto bueno de las notas seleccionadas</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Before your sign-off</source>
        <translation>Antes de su visto bueno</translation>
    </message>
    <message>
        <source>Columns of the stories</source>
        <translation>Columnas de las notas</translation>
    </message>
    <message>
        <source>Stories to sign off</source>
        <translation>Notas para el visto bueno</translation>
    </message>
    <message>
        <source>Your name goes only under what you have read exactly as it stands now.</source>
        <translation>Su nombre va solo en lo que usted leyó exactamente como está ahora.</translation>
    </message>
    <message>
        <source>✕ {person} may not sign off; that takes an approver.</source>
        <translation>✕ {person} no puede dar el visto bueno; para eso hace falta quien apruebe.</translation>
    </message>
    <message>
        <source>Enter opens what is to be read, and leads to what holds a story back.</source>
        <translation>Con Intro se abre lo que falta leer y se llega a lo que detiene una nota.</translation>
    </message>
    <message>
        <source>Read, one after the other ({count})</source>
        <translation>Leer una tras otra ({count})</translation>
    </message>
    <message>
        <source>Nothing to read</source>
        <translation>Nada que leer</translation>
    </message>
    <message>
        <source>Sign off {able} of {all}</source>
        <translation>Aprobar {able} de {all}</translation>
    </message>
    <message>
        <source>{languages}: read and ready</source>
        <translation>{languages}: leída y lista</translation>
    </message>
    <message>
        <source>{languages}: to read</source>
        <translation>{languages}: por leer</translation>
    </message>
    <message>
        <source>not ready for sign-off: {stages}</source>
        <translation>aún no está lista para aprobar: {stages}</translation>
    </message>
</context>
<context>
    <name>SignOffPages</name>
    <message>
        <source>Photo {number}</source>
        <translation>Foto {number}</translation>
    </message>
</context>
<context>
    <name>SignOffWords</name>
    <message>
        <source>{language}: {count} words</source>
        <translation>{language}: {count} palabras</translation>
    </message>
    <message>
        <source> by {author}</source>
        <translation>, de {author}</translation>
    </message>
    <message>
        <source>, signed off by {person} ({when})</source>
        <translation>, visto bueno de {person} ({when})</translation>
    </message>
    <message>
        <source>&amp;Approve both editions</source>
        <translation>&amp;Aprobar las dos versiones</translation>
    </message>
    <message>
        <source>&amp;Approve the English edition</source>
        <translation>&amp;Aprobar la versión en inglés</translation>
    </message>
    <message>
        <source>&amp;Approve the Spanish edition</source>
        <translation>&amp;Aprobar la versión en español</translation>
    </message>
    <message>
        <source>✓ Nothing changed since the last sign-off</source>
        <translation>✓ No cambió nada desde el último visto bueno</translation>
    </message>
    <message>
        <source>○ {seen} of {total} changes seen; go to the next</source>
        <translation>○ Vistos {seen} de {total} cambios; ir al siguiente</translation>
    </message>
    <message>
        <source>✓ You have seen the one change</source>
        <translation>✓ Ha visto el único cambio</translation>
    </message>
    <message>
        <source>✓ You have seen all {total} changes</source>
        <translation>✓ Ha visto los {total} cambios</translation>
    </message>
    <message>
        <source>✓ Read: {languages}</source>
        <translation>✓ Leído: {languages}</translation>
    </message>
    <message>
        <source>{language} (1 paragraph)</source>
        <translation>{language} (1 párrafo)</translation>
    </message>
    <message>
        <source>{language} ({count} paragraphs)</source>
        <translation>{language} ({count} párrafos)</translation>
    </message>
    <message>
        <source>○ Still to read: {languages}; go there</source>
        <translation>○ Falta leer: {languages}; ir ahí</translation>
    </message>
    <message>
        <source>What changed since you read it</source>
        <translation>Qué cambió desde que la leyó</translation>
    </message>
    <message>
        <source>What changed since the last sign-off</source>
        <translation>Cambios desde el último visto bueno</translation>
    </message>
    <message>
        <source>Who said yes on the phone?</source>
        <translation>¿Quién dio el sí por teléfono?</translation>
    </message>
    <message>
        <source>{person}, on the phone</source>
        <translation>{person}, por teléfono</translation>
    </message>
    <message>
        <source>&amp;Release English first…</source>
        <translation>&amp;Publicar primero en inglés…</translation>
    </message>
    <message>
        <source>&amp;Release Spanish first…</source>
        <translation>&amp;Publicar primero en español…</translation>
    </message>
    <message>
        <source>Choose an edition</source>
        <translation>Elija una versión</translation>
    </message>
    <message>
        <source>{count} to mend first</source>
        <translation>Antes hay que corregir {count}</translation>
    </message>
    <message>
        <source>Say who said yes</source>
        <translation>Diga quién dio el sí</translation>
    </message>
    <message>
        <source>Say why you sign your own</source>
        <translation>Diga por qué aprueba la suya</translation>
    </message>
    <message>
        <source>See every change first</source>
        <translation>Vea antes todos los cambios</translation>
    </message>
    <message>
        <source>Read to the end first: {languages}</source>
        <translation>Primero lea hasta el final: {languages}</translation>
    </message>
    <message>
        <source>Under embargo until {when}</source>
        <translation>Bajo embargo hasta {when}</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Nobody else at this desk may sign off, so nobody can say yes on the phone.</source>
        <translation>En esta mesa nadie más puede dar el visto bueno, así que nadie puede dar el sí por teléfono.</translation>
    </message>
</context>
<context>
    <name>SitDownDialog</name>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Who is at the desk</source>
        <translation>Quién trabaja aquí</translation>
    </message>
    <message>
        <source>This desk is locked. At the desk: {name}</source>
        <translation>Esta redacción está bloqueada. Trabaja aquí: {name}</translation>
    </message>
    <message>
        <source>At the desk now: {name}</source>
        <translation>Ahora trabaja aquí: {name}</translation>
    </message>
    <message>
        <source>Everything typed is saved, and backups go on behind the lock.</source>
        <translation>Todo lo escrito está guardado, y las copias de seguridad siguen tras el bloqueo.</translation>
    </message>
    <message>
        <source>People of this desk</source>
        <translation>Personas de esta redacción</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>Cerrar el programa</translation>
    </message>
    <message>
        <source>People and roles…</source>
        <translation>Personas y funciones…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Passphrase of {name}</source>
        <translation>Contraseña de {name}</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>{name} sits down</source>
        <translation>Empieza {name}</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>Spine</name>
    <message>
        <source>Pairs of paragraphs</source>
        <translation>Pares de párrafos</translation>
    </message>
</context>
<context>
    <name>SpineMenu</name>
    <message>
        <source>&amp;Pin this pair</source>
        <translation>&amp;Fijar este par</translation>
    </message>
    <message>
        <source>&amp;Pin to an English paragraph</source>
        <translation>&amp;Fijar a un párrafo en inglés</translation>
    </message>
    <message>
        <source>&amp;Pin to a Spanish paragraph</source>
        <translation>&amp;Fijar a un párrafo en español</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>S&amp;oltar</translation>
    </message>
    <message>
        <source>Go to {paragraph}</source>
        <translation>Ir al {paragraph}</translation>
    </message>
    <message>
        <source>The other edition has no paragraph yet</source>
        <translation>La otra versión aún no tiene párrafos</translation>
    </message>
    <message>
        <source>Join with {paragraph}</source>
        <translation>Unir con el {paragraph}</translation>
    </message>
    <message>
        <source>{paragraph}: no counterpart</source>
        <translation>{paragraph}: sin equivalente</translation>
    </message>
</context>
<context>
    <name>SpineWords</name>
    <message>
        <source>{one}: no counterpart ({who})</source>
        <translation>{one}: sin equivalente ({who})</translation>
    </message>
    <message>
        <source>{one}: no counterpart yet</source>
        <translation>{one}: aún sin equivalente</translation>
    </message>
    <message>
        <source>English paragraph {numbers}</source>
        <translation>párrafo {numbers} en inglés</translation>
    </message>
    <message>
        <source>English paragraphs {numbers}</source>
        <translation>párrafos {numbers} en inglés</translation>
    </message>
    <message>
        <source>Spanish paragraph {numbers}</source>
        <translation>párrafo {numbers} en español</translation>
    </message>
    <message>
        <source>Spanish paragraphs {numbers}</source>
        <translation>párrafos {numbers} en español</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>{both}: pinned ({who}). {state}</source>
        <translation>{both}: fijados ({who}). {state}</translation>
    </message>
    <message>
        <source>{both}. {state}</source>
        <translation>{both}. {state}</translation>
    </message>
    <message>
        <source>{both}: paired by their order. {state}</source>
        <translation>{both}: emparejados por su orden. {state}</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Aún sin comparar</translation>
    </message>
    <message>
        <source>They say the same</source>
        <translation>Dicen lo mismo</translation>
    </message>
    <message>
        <source>Changed since the pair was reviewed</source>
        <translation>Cambió desde que se revisó el par</translation>
    </message>
    <message>
        <source>Machine draft, not accepted yet</source>
        <translation>Traducción automática (borrador), sin aceptar todavía</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>No coinciden</translation>
    </message>
</context>
<context>
    <name>SplitEditor</name>
    <message>
        <source>Not in the dictionary: %1</source>
        <translation>No está en el diccionario: %1</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>{edition}: to {stage}</source>
        <translation>{edition}: a {stage}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Both editions: {stage}</source>
        <translation>Ambas versiones: {stage}</translation>
    </message>
    <message>
        <source>{language}: {stage}</source>
        <translation>{language}: {stage}</translation>
    </message>
    <message>
        <source>{edition}: change…</source>
        <translation>{edition}: cambiar…</translation>
    </message>
    <message>
        <source>Describe the change…</source>
        <translation>Describir el cambio…</translation>
    </message>
    <message>
        <source>Change what readers have…</source>
        <translation>Cambiar lo publicado…</translation>
    </message>
    <message>
        <source>Both editions together again</source>
        <translation>Las dos versiones juntas otra vez</translation>
    </message>
    <message>
        <source>Release English first…</source>
        <translation>Publicar primero en inglés…</translation>
    </message>
    <message>
        <source>Release Spanish first…</source>
        <translation>Publicar primero en español…</translation>
    </message>
    <message>
        <source>Not for publication: it may be signed off, but nothing leaves.</source>
        <translation>No publicable: se puede aprobar, pero nada sale.</translation>
    </message>
    <message>
        <source>Take the next step with the edition in hand (Ctrl+Shift+Right; both editions: Ctrl+F9); the arrow has the others</source>
        <translation>Dar el siguiente paso con la versión en que trabaja (Ctrl+Mayús+Derecha; ambas versiones: Ctrl+F9); la flecha ofrece los demás</translation>
    </message>
    <message>
        <source>Goes out {day}, {clock} ({zone}), when somebody delivers it</source>
        <translation>Sale {day}, {clock} ({zone}), cuando alguien la entregue</translation>
    </message>
    <message>
        <source>Embargo: {day}, {clock}</source>
        <translation>Embargo: {day}, {clock}</translation>
    </message>
    <message>
        <source>Before {day}, {clock} ({zone}) no file of the story leaves the house</source>
        <translation>Antes de {day}, {clock} ({zone}), no sale de la casa ningún archivo de la nota</translation>
    </message>
</context>
<context>
    <name>StageChip</name>
    <message>
        <source>Planned</source>
        <translation>Planeada</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Copy edit</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Fact check</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programada</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelta</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Spiked</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>{stage}; {change} in progress: {working}</source>
        <translation>{stage}; {change} en curso: {working}</translation>
    </message>
</context>
<context>
    <name>StagesDialog</name>
    <message>
        <source>Stages and gates</source>
        <translation>Etapas y controles</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Stages and the steps between them, drawn</source>
        <translation>Las etapas y los pasos entre ellas, dibujados</translation>
    </message>
    <message>
        <source>The same stands in words beside it, stage by stage.</source>
        <translation>Lo mismo está al lado en palabras, etapa por etapa.</translation>
    </message>
    <message>
        <source>What leads away from this stage, and what stands in the way</source>
        <translation>Qué sale de esta etapa y qué lo impide</translation>
    </message>
    <message>
        <source>The text is edited by: {roles}.</source>
        <translation>El texto lo cambia: {roles}.</translation>
    </message>
    <message>
        <source>From here it goes back to the stage that was named.</source>
        <translation>De aquí vuelve a la etapa que se dijo.</translation>
    </message>
    <message>
        <source>From here the whole story comes back to where each edition was.</source>
        <translation>De aquí toda la nota vuelve a donde estaba cada versión.</translation>
    </message>
    <message>
        <source>Nothing leads on from here.</source>
        <translation>De aquí no sale ningún paso.</translation>
    </message>
    <message>
        <source>Who: {roles}</source>
        <translation>Quién: {roles}</translation>
    </message>
    <message>
        <source>Before it: {gates}</source>
        <translation>Antes: {gates}</translation>
    </message>
    <message>
        <source>It takes the sign-off back.</source>
        <translation>Retira el visto bueno.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>● Offline — all work is saved on this computer</source>
        <translation>● Sin conexión — todo está guardado en esta computadora</translation>
    </message>
    <message>
        <source>● Offline — saving…</source>
        <translation>● Sin conexión — guardando…</translation>
    </message>
    <message>
        <source>! Not saved yet — the text is kept here and tried again</source>
        <translation>! Todavía sin guardar — el texto se conserva aquí y se intenta otra vez</translation>
    </message>
    <message>
        <source>Who is at the desk; press to change</source>
        <translation>Quién trabaja aquí; pulse para cambiar</translation>
    </message>
    <message>
        <source>At the desk: {name}</source>
        <translation>Trabaja aquí: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Paragraph: %n word(s)</source>
        <translation>
            <numerusform>Párrafo: %n palabra</numerusform>
            <numerusform>Párrafo: %n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>English: %n word(s)</source>
        <translation>
            <numerusform>Inglés: %n palabra</numerusform>
            <numerusform>Inglés: %n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Spanish: %n word(s)</source>
        <translation>
            <numerusform>Español: %n palabra</numerusform>
            <numerusform>Español: %n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands in the way of sign-off</source>
        <translation>Nada impide el visto bueno</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do before sign-off</source>
        <translation>
            <numerusform>%n pendiente antes del visto bueno</numerusform>
            <numerusform>%n pendientes antes del visto bueno</numerusform>
        </translation>
    </message>
    <message>
        <source>¶{number}: English {en}, Spanish {es} words</source>
        <translation>¶{number}: inglés {en}, español {es} palabras</translation>
    </message>
    <message>
        <source>Go to what stands before sign-off</source>
        <translation>Ir a lo que falta antes del visto bueno</translation>
    </message>
    <message>
        <source>Press to make a backup now; one goes on working meanwhile</source>
        <translation>Pulse para hacer una copia de seguridad; mientras tanto se sigue trabajando</translation>
    </message>
    <message>
        <source>● All is saved here</source>
        <translation>● Todo guardado aquí</translation>
    </message>
    <message>
        <source>● Saving…</source>
        <translation>● Guardando…</translation>
    </message>
    <message>
        <source>! Not saved yet</source>
        <translation>! Aún sin guardar</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aún sin copia de seguridad</translation>
    </message>
    <message>
        <source>Backup: {when}</source>
        <translation>Copia de seguridad: {when}</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Haciendo una copia de seguridad…</translation>
    </message>
    <message>
        <source>! No backup yet: it failed</source>
        <translation>! Aún no hay copia de seguridad: falló</translation>
    </message>
    <message>
        <source>! Backup failed; last one: {when}</source>
        <translation>! Falló la copia de seguridad; la última: {when}</translation>
    </message>
    <message>
        <source>! Last backup: {when}</source>
        <translation>! Última copia de seguridad: {when}</translation>
    </message>
    <message>
        <source>! Not in the store yet — kept in a recovery file and tried again</source>
        <translation>! Aún no está en la base — queda en un archivo de recuperación y se vuelve a intentar</translation>
    </message>
    <message>
        <source>! Kept in a recovery file</source>
        <translation>! En un archivo de recuperación</translation>
    </message>
    <message>
        <source>Everything checked</source>
        <translation>Todo comprobado</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>! Not checked any more</source>
        <translation>! Ya no se comprueba</translation>
    </message>
</context>
<context>
    <name>StepsDialog</name>
    <message>
        <source>Next step of the selected stories</source>
        <translation>Paso siguiente de las notas seleccionadas</translation>
    </message>
    <message>
        <source>Which step</source>
        <translation>Qué paso</translation>
    </message>
    <message>
        <source>Each story its own next step</source>
        <translation>Cada nota, su propio paso siguiente</translation>
    </message>
    <message>
        <source>To: {stage}</source>
        <translation>A: {stage}</translation>
    </message>
    <message>
        <source>Take the step</source>
        <translation>Dar el paso</translation>
    </message>
    <message numerus="yes">
        <source>Every edition of %n story(s) that can take this step takes it.</source>
        <translation>
            <numerusform>Da este paso cada versión de %n nota que pueda darlo.</numerusform>
            <numerusform>Da este paso cada versión de %n notas que pueda darlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{stage}: {count}</source>
        <translation>{stage}: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s)</source>
        <translation>
            <numerusform>%n versión</numerusform>
            <numerusform>%n versiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No step leads on: %n story(s)</source>
        <translation>
            <numerusform>Sin paso siguiente: %n nota</numerusform>
            <numerusform>Sin paso siguiente: %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed off is only what you have read as it stands now.</source>
        <translation>Solo se aprueba lo que usted leyó tal como está ahora.</translation>
    </message>
    <message>
        <source>! Readers have it then, or will: choose this only for what was really delivered.</source>
        <translation>! Los lectores la tendrán: elíjalo solo para lo que de veras se entregó.</translation>
    </message>
    <message>
        <source>Each goes through its own gate; what one is refused holds no other back.</source>
        <translation>Cada una pasa por sus propias reglas; lo que se rechaza a una no detiene a las demás.</translation>
    </message>
</context>
<context>
    <name>StoreCheck</name>
    <message>
        <source>Checking the store</source>
        <translation>Comprobando la base de datos</translation>
    </message>
</context>
<context>
    <name>StoreTrouble</name>
    <message>
        <source>Not everything is in the store</source>
        <translation>No todo está en la base de datos</translation>
    </message>
    <message>
        <source>Some of what you wrote is in this window only and would be lost. Copy it first.</source>
        <translation>Una parte de lo que escribió está solo en esta ventana y se perdería. Cópiela antes.</translation>
    </message>
    <message>
        <source>Go on and lose it</source>
        <translation>Seguir y perderla</translation>
    </message>
</context>
<context>
    <name>StoryBar</name>
    <message>
        <source>saving…</source>
        <translation>guardando…</translation>
    </message>
    <message>
        <source>Saved on this computer at %1</source>
        <translation>Guardado en esta computadora a las %1</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>not saved: %1</source>
        <translation>sin guardar: %1</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Show the photos of this story</source>
        <translation>Mostrar las fotos de esta nota</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n por llegar</numerusform>
            <numerusform>%n por llegar</numerusform>
        </translation>
    </message>
    <message>
        <source>no cutline: %1</source>
        <translation>sin pie de foto: %1</translation>
    </message>
    <message>
        <source>Flags: %1</source>
        <translation>Avisos: %1</translation>
    </message>
</context>
<context>
    <name>StoryDetailsDialog</name>
    <message>
        <source>Story details</source>
        <translation>Datos de la nota</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Urgency (1 first)</source>
        <translation>Urgencia (1 primero)</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>A cargo de</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>Embargo hasta</translation>
    </message>
    <message>
        <source>Legal: three people must see it</source>
        <translation>Cuidado legal: deben verla tres personas</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Delicada</translation>
    </message>
    <message>
        <source>Sponsored</source>
        <translation>Patrocinada</translation>
    </message>
    <message>
        <source>Not for publication</source>
        <translation>No publicable</translation>
    </message>
    <message>
        <source>Author or translator</source>
        <translation>Quién la escribió o tradujo</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Address on the site</source>
        <translation>Dirección en el sitio</translation>
    </message>
    <message>
        <source>Title for search engines</source>
        <translation>Título para buscadores</translation>
    </message>
    <message>
        <source>Description for search engines</source>
        <translation>Descripción para buscadores</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>sin asignar</translation>
    </message>
    <message>
        <source>as its kind</source>
        <translation>según su tipo</translation>
    </message>
    <message>
        <source>Words wanted</source>
        <translation>Palabras previstas</translation>
    </message>
    <message>
        <source>On legal hold since {day}, by {name}: {reason}</source>
        <translation>En retención legal desde {day}, por {name}: {reason}</translation>
    </message>
</context>
<context>
    <name>StoryList</name>
    <message>
        <source>Search stories</source>
        <translation>Buscar notas</translation>
    </message>
    <message>
        <source>Search stories, facts, sources</source>
        <translation>Buscar notas, datos, fuentes</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Keep this search under a name</source>
        <translation>Guardar esta búsqueda con un nombre</translation>
    </message>
    <message>
        <source>Order of the stories</source>
        <translation>Orden de las notas</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Narrow the search by a filter</source>
        <translation>Acotar la búsqueda con un filtro</translation>
    </message>
    <message>
        <source>Narrow the search: by stage, language, person, kind, date …</source>
        <translation>Acotar la búsqueda: por etapa, idioma, persona, tipo, fecha…</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>La mejor primero</translation>
    </message>
    <message>
        <source>Show the best match first</source>
        <translation>Mostrar primero la mejor coincidencia</translation>
    </message>
    <message>
        <source>The best match is known by now; the rows stayed where they were while you were choosing</source>
        <translation>Ya se sabe cuál es la mejor coincidencia; las filas no se movieron mientras usted elegía</translation>
    </message>
</context>
<context>
    <name>StoryListPanel</name>
    <message>
        <source>Opening the desk…</source>
        <translation>Abriendo la redacción…</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”. The search looks at all stories, in both languages.</source>
        <translation>No se encontró nada con “{words}”. Se busca en todas las notas, en ambos idiomas.</translation>
    </message>
    <message>
        <source>Nothing is in progress. Begin a story with Ctrl+N, or import one with Ctrl+O.</source>
        <translation>No hay nada en curso. Empiece una nota con Ctrl+N o importe una con Ctrl+O.</translation>
    </message>
    <message>
        <source>No story is held by you.</source>
        <translation>Usted no tiene ninguna nota a su cargo.</translation>
    </message>
    <message>
        <source>No story stands here now.</source>
        <translation>Ahora no hay notas aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s)</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “{words}” in this view.</source>
        <translation>En esta vista no hay nada con “{words}”.</translation>
    </message>
</context>
<context>
    <name>StoryRow</name>
    <message>
        <source>English to follow</source>
        <translation>El inglés, después</translation>
    </message>
    <message>
        <source>Spanish to follow</source>
        <translation>El español, después</translation>
    </message>
    <message>
        <source>English to follow {day}</source>
        <translation>Inglés: para {day}</translation>
    </message>
    <message>
        <source>Spanish to follow {day}</source>
        <translation>Español: para {day}</translation>
    </message>
    <message>
        <source>No English headline yet</source>
        <translation>Sin titular en inglés todavía</translation>
    </message>
    <message>
        <source>No Spanish headline yet</source>
        <translation>Sin titular en español todavía</translation>
    </message>
    <message>
        <source>English: {stage}</source>
        <translation>Inglés: {stage}</translation>
    </message>
    <message>
        <source>Spanish: {stage}</source>
        <translation>Español: {stage}</translation>
    </message>
    <message>
        <source>{done}/{total} facts</source>
        <translation>{done}/{total} datos</translation>
    </message>
    <message>
        <source>no slug yet</source>
        <translation>sin slug todavía</translation>
    </message>
    <message>
        <source>embargo {when}</source>
        <translation>embargo {when}</translation>
    </message>
    <message>
        <source>{done} of {total} facts checked</source>
        <translation>{done} de {total} datos verificados</translation>
    </message>
    <message>
        <source>due: {when}</source>
        <translation>entrega: {when}</translation>
    </message>
    <message>
        <source>held by {name}</source>
        <translation>a cargo de {name}</translation>
    </message>
    <message>
        <source>English changed after approval</source>
        <translation>el inglés cambió después de aprobarse</translation>
    </message>
    <message>
        <source>Spanish changed after approval</source>
        <translation>el español cambió después de aprobarse</translation>
    </message>
    <message>
        <source>English held by {name}</source>
        <translation>inglés a cargo de {name}</translation>
    </message>
    <message>
        <source>Spanish held by {name}</source>
        <translation>español a cargo de {name}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>sin asignar</translation>
    </message>
    <message>
        <source>{language} changed after approval</source>
        <translation>{language} cambió tras aprobarse</translation>
    </message>
    <message>
        <source>held by nobody yet</source>
        <translation>todavía sin asignar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>§ {slug} · legal hold</source>
        <translation>§ {slug} · retención legal</translation>
    </message>
    <message>
        <source>on legal hold</source>
        <translation>en retención legal</translation>
    </message>
    <message>
        <source>{name} is writing in the English edition</source>
        <translation>{name} está escribiendo en la edición en inglés</translation>
    </message>
    <message>
        <source>{name} is writing in the Spanish edition</source>
        <translation>{name} está escribiendo en la edición en español</translation>
    </message>
    <message>
        <source>found in {place}: {words}</source>
        <translation>encontrado en {place}: {words}</translation>
    </message>
    <message>
        <source>request to answer</source>
        <translation>solicitud por contestar</translation>
    </message>
    <message>
        <source>Selected. {row}</source>
        <translation>Seleccionada. {row}</translation>
    </message>
    <message>
        <source>answer overdue</source>
        <translation>respuesta vencida</translation>
    </message>
    <message>
        <source>answer due: {when}</source>
        <translation>contestar: {when}</translation>
    </message>
    <message>
        <source>{language} to follow: {when}</source>
        <translation>falta {language}: {when}</translation>
    </message>
    <message>
        <source>flags: {flags}</source>
        <translation>avisos: {flags}</translation>
    </message>
    <message>
        <source>{language}: approved by its own author</source>
        <translation>{language}: la aprobó quien la escribió</translation>
    </message>
    <message>
        <source>{language}: approved by phone</source>
        <translation>{language}: aprobada por teléfono</translation>
    </message>
</context>
<context>
    <name>StoryTabs</name>
    <message>
        <source>&amp;Keep open</source>
        <translation>&amp;Dejar abierta</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close the &amp;others</source>
        <translation>Cerrar las &amp;otras</translation>
    </message>
    <message>
        <source>no slug yet</source>
        <translation>aún sin slug</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>todavía sin guardar</translation>
    </message>
    <message>
        <source>only looked at: the next story takes its place; double-click keeps it</source>
        <translation>solo vista: la siguiente nota ocupa su lugar; doble clic la deja abierta</translation>
    </message>
    <message>
        <source>Close {title}</source>
        <translation>Cerrar {title}</translation>
    </message>
    <message>
        <source>Open stories</source>
        <translation>Notas abiertas</translation>
    </message>
    <message>
        <source>All open stories</source>
        <translation>Todas las notas abiertas</translation>
    </message>
</context>
<context>
    <name>StoryWork</name>
    <message>
        <source>Keep a revision</source>
        <translation>Guardar una revisión</translation>
    </message>
    <message>
        <source>{language}: a name for the text as it stands</source>
        <translation>{language}: un nombre para el texto tal como está</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>Se guardó: {name}</translation>
    </message>
    <message>
        <source>Nothing is marked in this edition: no fact, no difference, no misspelling.</source>
        <translation>No hay nada marcado en esta versión: ni datos, ni diferencias, ni faltas.</translation>
    </message>
</context>
<context>
    <name>StripView</name>
    <message>
        <source>Words and credit…</source>
        <translation>Textos y crédito…</translation>
    </message>
    <message>
        <source>Put into the text here</source>
        <translation>Poner en el texto, aquí</translation>
    </message>
    <message>
        <source>Move towards the beginning</source>
        <translation>Mover hacia el principio</translation>
    </message>
    <message>
        <source>Move towards the end</source>
        <translation>Mover hacia el final</translation>
    </message>
    <message>
        <source>Take out of the story</source>
        <translation>Quitar de la nota</translation>
    </message>
</context>
<context>
    <name>StripWork</name>
    <message>
        <source>A photo was taken out of the story. Its file stays with the desk.</source>
        <translation>Se quitó una foto de la nota. Su archivo se queda en la mesa.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Reponerla</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Agregar imágenes</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Imágenes ({patterns})</translation>
    </message>
</context>
<context>
    <name>SwitchDialog</name>
    <message>
        <source>Stories opened lately</source>
        <translation>Notas abiertas hace poco</translation>
    </message>
    <message>
        <source>Tab goes on, letting go of Ctrl opens, Esc stays here.</source>
        <translation>Tab avanza, soltar Ctrl abre, Esc se queda aquí.</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Buscando sugerencias…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Language of this text</source>
        <translation>Idioma de este texto</translation>
    </message>
    <message>
        <source>The file, piece by piece</source>
        <translation>El archivo, pieza por pieza</translation>
    </message>
    <message>
        <source>Put it right…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Headline, byline, text and the rest of this file, to be changed</source>
        <translation>Titular, firma, texto y lo demás de este archivo, para cambiarlos</translation>
    </message>
    <message>
        <source>Not sure: please choose</source>
        <translation>No es seguro: elija usted</translation>
    </message>
</context>
<context>
    <name>ThinningWords</name>
    <message>
        <source>On legal hold: every pause is kept.</source>
        <translation>En retención legal: se conservan todas las pausas.</translation>
    </message>
    <message>
        <source>Every pause is kept for good.</source>
        <translation>Todas las pausas se conservan para siempre.</translation>
    </message>
    <message>
        <source>{one_each} up to {span}</source>
        <translation>{one_each} hasta {span}</translation>
    </message>
    <message>
        <source>then {one_each}</source>
        <translation>después {one_each}</translation>
    </message>
    <message>
        <source>one an hour</source>
        <translation>una por hora</translation>
    </message>
    <message>
        <source>one a day</source>
        <translation>una por día</translation>
    </message>
    <message>
        <source>one a week</source>
        <translation>una por semana</translation>
    </message>
    <message>
        <source>one every {span}</source>
        <translation>una cada {span}</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>un año</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>una hora</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count} horas</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} días</translation>
    </message>
    <message>
        <source>Pauses: all for {span}</source>
        <translation>Pausas: todas durante {span}</translation>
    </message>
    <message>
        <source>So many of the texts kept at a pause are left. What was kept by name, signed off, sent, restored or handed over always stays.</source>
        <translation>Tantos de los textos guardados en una pausa quedan. Lo que se guardó con nombre, tiene visto bueno, se envió, se restauró o pasó a otras manos siempre se queda.</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>There is no {clock} on that day in {zone}: the clocks go forward over it. Choose a time before or after.</source>
        <translation>Ese día no existen las {clock} en {zone}: el reloj se adelanta y las salta. Elija una hora anterior o posterior.</translation>
    </message>
    <message>
        <source>{clock} comes twice on that day: the clocks go back. Say which one.</source>
        <translation>Ese día, {clock} llega dos veces: el reloj se atrasa. Diga cuál.</translation>
    </message>
    <message>
        <source>{name}: which of the two</source>
        <translation>{name}: cuál de las dos</translation>
    </message>
    <message>
        <source>in each story&apos;s own time zone</source>
        <translation>en la zona horaria de cada nota</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>¿Cuál?</translation>
    </message>
    <message>
        <source>the first ({zone})</source>
        <translation>la primera ({zone})</translation>
    </message>
    <message>
        <source>the second ({zone})</source>
        <translation>la segunda ({zone})</translation>
    </message>
    <message>
        <source>On this computer&apos;s clock: {day}, {clock}</source>
        <translation>En el reloj de esta computadora: {day}, {clock}</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>late: {when}</source>
        <translation>vencida: {when}</translation>
    </message>
    <message>
        <source>in {minutes} min</source>
        <translation>en {minutes} min</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday, {clock}</source>
        <translation>ayer, {clock}</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>mediodía</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>TranslationPage</name>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Translation engine</source>
        <translation>Motor de traducción</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar otra vez</translation>
    </message>
    <message>
        <source>Imported &amp;files</source>
        <translation>Archivos &amp;importados</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mportar…</translation>
    </message>
    <message>
        <source>Import a translation memory file</source>
        <translation>Importar un archivo de memoria de traducción</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Export the translation memory</source>
        <translation>Exportar la memoria de traducción</translation>
    </message>
    <message>
        <source>F&amp;orget this file…</source>
        <translation>&amp;Olvidar este archivo…</translation>
    </message>
    <message>
        <source>An engine drafts a paragraph offline, never a quotation, and nothing it wrote is signed off before somebody says that they have read it. The desk finds Apertium where the system has it: the packages apertium and apertium-eng-spa. The memory grows by what is signed off in both languages, and by files of other programs (TMX): import one, or drop it here.</source>
        <translation>Un motor propone el borrador de un párrafo sin conexión, nunca de una cita, y nada de lo que escribe recibe el visto bueno antes de que alguien diga que ya lo leyó. El programa encuentra Apertium donde el sistema lo tiene: los paquetes apertium y apertium-eng-spa. La memoria crece con lo que recibe el visto bueno en los dos idiomas y con archivos de otros programas (TMX): importe uno o suéltelo aquí.</translation>
    </message>
</context>
<context>
    <name>TranslationWords</name>
    <message>
        <source>%1 is there, but knows no way between English and Spanish.</source>
        <translation>%1 está, pero no traduce entre inglés y español.</translation>
    </message>
    <message>
        <source>None on this computer. Proposals come from memory alone.</source>
        <translation>No hay ninguno en esta computadora. Las propuestas salen solo de la memoria.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
    <message>
        <source>%1 sentences from %2 stories and files</source>
        <translation>%1 oraciones de %2 notas y archivos</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Late from before: {count}</source>
        <translation>Vencidas de antes: {count}</translation>
    </message>
    <message>
        <source>Without a day: {count}</source>
        <translation>Sin día: {count}</translation>
    </message>
    <message>
        <source>Every story in progress has its day. Drag one here to take its day away.</source>
        <translation>Toda nota en curso tiene su día. Arrastre una hasta aquí para quitárselo.</translation>
    </message>
</context>
<context>
    <name>UntranslatedHint</name>
    <message>
        <source>Not translated yet</source>
        <translation>Aún sin traducir</translation>
    </message>
</context>
<context>
    <name>VersionPane</name>
    <message>
        <source>Versions of the rules, newest first</source>
        <translation>Versiones de las reglas, la más reciente primero</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparada con</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Go back to this version…</source>
        <translation>Volver a esta versión…</translation>
    </message>
    <message>
        <source>It is laid out as changes; nothing is in force until you save them</source>
        <translation>Se muestra como cambios; nada rige hasta que los guarde</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>el programa</translation>
    </message>
    <message>
        <source>Version {number}, {when}, by {person}</source>
        <translation>Versión {number}, {when}, de {person}</translation>
    </message>
    <message>
        <source>{version}: in force</source>
        <translation>{version}: vigente</translation>
    </message>
    <message>
        <source>The first rules of this desk.</source>
        <translation>Las primeras reglas de esta redacción.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>No cambia nada.</translation>
    </message>
    <message>
        <source>the version before</source>
        <translation>la versión anterior</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versión {number}</translation>
    </message>
    <message>
        <source>how it came with the program</source>
        <translation>como vino con el programa</translation>
    </message>
</context>
<context>
    <name>ViewChips</name>
    <message>
        <source>Saved search: {view}</source>
        <translation>Búsqueda guardada: {view}</translation>
    </message>
    <message>
        <source>Saved search: “{words}” in all stories</source>
        <translation>Búsqueda guardada: “{words}” en todas las notas</translation>
    </message>
    <message>
        <source>Saved search: “{words}” in {view}</source>
        <translation>Búsqueda guardada: “{words}” en {view}</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Fact check</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobadas</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devueltas</translation>
    </message>
    <message>
        <source>Spiked</source>
        <translation>Descartadas</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
</context>
<context>
    <name>WakingWork</name>
    <message numerus="yes">
        <source>%n thing(s) wait for you.</source>
        <translation>
            <numerusform>Hay %n asunto pendiente para usted.</numerusform>
            <numerusform>Hay %n asuntos pendientes para usted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>Today, {day}</source>
        <translation>Hoy, {day}</translation>
    </message>
    <message>
        <source>Week: {days}</source>
        <translation>Plan de la semana: {days}</translation>
    </message>
    <message>
        <source>Late from before: {slugs}</source>
        <translation>Vencidas de antes: {slugs}</translation>
    </message>
    <message>
        <source>Without a day: {slugs}</source>
        <translation>Sin día: {slugs}</translation>
    </message>
    <message>
        <source>{slugs} and {count} more</source>
        <translation>{slugs} y {count} más</translation>
    </message>
    <message>
        <source>no slug yet</source>
        <translation>aún sin slug</translation>
    </message>
    <message>
        <source>no headline yet</source>
        <translation>aún sin titular</translation>
    </message>
    <message>
        <source>late</source>
        <translation>vencida</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Sin sección</translation>
    </message>
    <message>
        <source>due: {when}</source>
        <translation>entrega: {when}</translation>
    </message>
    <message>
        <source>held by {name}</source>
        <translation>la tiene {name}</translation>
    </message>
    <message>
        <source>answer overdue</source>
        <translation>respuesta vencida</translation>
    </message>
    <message>
        <source>answer due</source>
        <translation>contestar</translation>
    </message>
    <message>
        <source>answer due: {day}</source>
        <translation>contestar: {day}</translation>
    </message>
</context>
<context>
    <name>WeekPanel</name>
    <message>
        <source>Nothing is due in this week. Drag a story here from the left, or give it a due time (Ctrl+D).</source>
        <translation>En esta semana no hay entregas. Arrastre aquí una nota desde la izquierda, o póngale hora de entrega (Ctrl+D).</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Plan de la semana</translation>
    </message>
    <message>
        <source>Stories by section and day</source>
        <translation>Notas por sección y día</translation>
    </message>
    <message>
        <source>Stories beside the week</source>
        <translation>Notas fuera de la semana</translation>
    </message>
    <message>
        <source>The week before (Page Up)</source>
        <translation>La semana anterior (Re Pág)</translation>
    </message>
    <message>
        <source>The week after (Page Down)</source>
        <translation>La semana siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>WeekWork</name>
    <message>
        <source>Save the week as PDF</source>
        <translation>Guardar la semana como PDF</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>“{name}” could not be written. The plan is as it was; choose another folder, or close the program that has the file open.</source>
        <translation>No se pudo escribir “{name}”. El plan está como estaba; elija otra carpeta, o cierre el programa que tiene abierto el archivo.</translation>
    </message>
    <message>
        <source>“{slug}” is due again as before.</source>
        <translation>“{slug}” vuelve a su entrega de antes.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>“{slug}” has no due time any more.</source>
        <translation>“{slug}” ya no tiene hora de entrega.</translation>
    </message>
    <message>
        <source>“{slug}” is due on {day}.</source>
        <translation>Entrega de “{slug}”: {day}.</translation>
    </message>
    <message>
        <source>“{slug}” is out already: its day stays.</source>
        <translation>“{slug}” ya salió: su día no cambia.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome. These are sample stories to play with. Begin your own with Ctrl+N, or drop a text file on this window. Anyone at this computer can read and sign here until people set a passphrase (Story → People and roles).</source>
        <translation>Le damos la bienvenida. Estas notas son de muestra, para probar. Empiece una suya con Ctrl+N o suelte un archivo de texto en esta ventana. Cualquiera en esta computadora puede leer y firmar aquí mientras nadie ponga una contraseña (Nota → Personas y funciones).</translation>
    </message>
</context>
<context>
    <name>WhoIsHere</name>
    <message>
        <source>works here no more</source>
        <translation>ya no trabaja aquí</translation>
    </message>
    <message>
        <source>every role</source>
        <translation>todas las funciones</translation>
    </message>
    <message>
        <source>deputy until {when}</source>
        <translation>suplente hasta {when}</translation>
    </message>
    <message>
        <source>deputy from {start} to {end}</source>
        <translation>suplente desde {start} hasta {end}</translation>
    </message>
    <message>
        <source>Nobody here has a passphrase: anyone at this computer can read and sign as anybody.</source>
        <translation>Aquí nadie tiene contraseña: cualquiera en esta computadora puede leer y firmar con cualquier nombre.</translation>
    </message>
    <message>
        <source>{name} has no passphrase: anyone at this computer can sign as {name}.</source>
        <translation>{name} no tiene contraseña: cualquiera en esta computadora puede firmar como {name}.</translation>
    </message>
</context>
<context>
    <name>WhoPane</name>
    <message>
        <source>Steps and who may take them</source>
        <translation>Pasos y quién puede darlos</translation>
    </message>
    <message>
        <source>Who may</source>
        <translation>Quién puede</translation>
    </message>
    <message>
        <source>Gates before it</source>
        <translation>Controles previos</translation>
    </message>
    <message>
        <source>Needs a reason</source>
        <translation>Necesita un motivo</translation>
    </message>
    <message>
        <source>As it came with the program</source>
        <translation>Como vino con el programa</translation>
    </message>
    <message>
        <source>Who may edit the text</source>
        <translation>Quién puede cambiar el texto</translation>
    </message>
    <message>
        <source>The law and protected sources</source>
        <translation>La ley y las fuentes protegidas</translation>
    </message>
    <message>
        <source>Edit the text: {stage}</source>
        <translation>Cambiar el texto: {stage}</translation>
    </message>
    <message>
        <source>Put a story on legal hold, take it off</source>
        <translation>Poner y levantar una retención legal</translation>
    </message>
    <message>
        <source>Ask for a protected source to be purged</source>
        <translation>Pedir que se elimine una fuente protegida</translation>
    </message>
    <message>
        <source>Purge it, when somebody else asked</source>
        <translation>Eliminarla, si lo pidió otra persona</translation>
    </message>
    <message>
        <source>This step takes the sign-off back.</source>
        <translation>Este paso retira el visto bueno.</translation>
    </message>
    <message>
        <source>This step is of the whole story; it comes back to where each edition was.</source>
        <translation>Este paso es de toda la nota; cada versión vuelve a donde estaba.</translation>
    </message>
    <message>
        <source>Gates that are greyed stand before this step at every desk.</source>
        <translation>Los controles en gris preceden este paso en todas las redacciones.</translation>
    </message>
</context>
<context>
    <name>WideComparison</name>
    <message>
        <source>Compare: {slug}</source>
        <translation>Comparar: {slug}</translation>
    </message>
    <message>
        <source>Since the &amp;last sign-off</source>
        <translation>Desde el último &amp;visto bueno</translation>
    </message>
    <message>
        <source>Since it was &amp;sent</source>
        <translation>Desde que se &amp;envió</translation>
    </message>
    <message>
        <source>Since &amp;I last read it</source>
        <translation>Desde mi última &amp;lectura</translation>
    </message>
    <message>
        <source>From the one &amp;before</source>
        <translation>Desde la &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>not placed in English</source>
        <translation>sin ubicar en inglés</translation>
    </message>
    <message>
        <source>not placed in Spanish</source>
        <translation>sin ubicar en español</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>The desk&apos;s own: %1</source>
        <translation>La de la mesa: %1</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Apretadas</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Usuales</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>Holgadas</translation>
    </message>
    <message>
        <source>Very loose</source>
        <translation>Muy holgadas</translation>
    </message>
</context>
<context>
    <name>_Column</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>{language}, from</source>
        <translation>{language}, desde</translation>
    </message>
    <message>
        <source>{language}, to</source>
        <translation>{language}, hasta</translation>
    </message>
    <message>
        <source>{language}, changed words</source>
        <translation>{language}, palabras cambiadas</translation>
    </message>
    <message>
        <source>the text now</source>
        <translation>el texto de ahora</translation>
    </message>
</context>
</TS>
