# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Sentences in both languages, written for these tests: such as name the same, and such as do not."""

AGREE = """
The mayor of London met reporters. | El alcalde de Londres se reunió con la prensa.
She moved to New York in May. | Se mudó a Nueva York en mayo.
The trial was held in Philadelphia. | El juicio se celebró en Filadelfia.
He was born in North Carolina. | Nació en Carolina del Norte.
Flooding hit Louisiana and Mississippi. | Las inundaciones afectaron a Luisiana y Misisipi.
The storm reached Texas on Monday. | La tormenta llegó a Tejas el lunes.
They signed in The Hague. | Firmaron en La Haya.
Talks resumed in Geneva. | Las conversaciones se reanudaron en Ginebra.
The train from Turin was late. | El tren de Turín llegó tarde.
Officials in Beijing declined to comment. | Las autoridades de Pekín no quisieron hacer comentarios.
The court in Brussels ruled on Friday. | El tribunal de Bruselas falló el viernes.
The Russian president spoke first. | El presidente de Rusia habló primero.
Two Germans won the race. | Dos alemanas ganaron la carrera.
A French company bought the plant. | Una empresa de Francia compró la planta.
The British government denied it. | El Gobierno británico lo negó.
The U.S. economy grew. | La economía de EE. UU. creció.
The U.S. economy grew. | La economía estadounidense creció.
U.S. officials arrived in Seoul. | Funcionarios de EEUU llegaron a Seúl.
The United States joined the pact. | EUA se sumó al pacto.
The UN sent observers. | La ONU envió observadores.
The United Nations sent observers. | Naciones Unidas envió observadores.
NATO ministers met on Tuesday. | Los ministros de la OTAN se reunieron el martes.
The EU will vote in June. | La UE votará en junio.
The World Health Organization warned of it. | La OMS advirtió de ello.
The IMF lowered its forecast. | El FMI rebajó su previsión.
An FBI agent testified. | Un agente del FBI declaró.
NASA postponed the launch. | La NASA aplazó el lanzamiento.
The CDC published the figures. | Los CDC publicaron las cifras.
ICE detained 12 people. | El Servicio de Inmigración y Control de Aduanas detuvo a 12 personas.
The Department of Homeland Security replied. | El Departamento de Seguridad Nacional respondió.
The Supreme Court heard the case. | La Corte Suprema oyó el caso.
The Supreme Court heard the case. | El Tribunal Supremo oyó el caso.
The House of Representatives passed the bill. | La Cámara Baja aprobó el proyecto.
The White House did not comment. | La Casa Blanca no hizo comentarios.
The State Department confirmed it. | El Departamento de Estado lo confirmó.
HISD closed three schools. | El Distrito Escolar Independiente de Houston cerró tres escuelas.
Harris County will pay for it. | El condado de Harris lo pagará.
The Commissioners Court meets today. | La Corte de Comisionados se reúne hoy.
The sheriff's office released the video. | La oficina del alguacil difundió el video.
Harris County Sheriff Ed Gonzalez spoke. | El alguacil del condado de Harris, Ed González, habló.
Deputies stopped the car. | Los agentes detuvieron el auto.
The mayor signed the order. | La alcaldesa firmó la orden.
Former President Vicente Fox disagreed. | El expresidente Vicente Fox no estuvo de acuerdo.
The former mayor was there. | El ex alcalde estaba allí.
The former mayor was there. | La antigua alcaldesa estaba allí.
Vice President Luisa Ramos spoke. | La vicepresidenta Luisa Ramos habló.
The prime minister resigned. | La primera ministra dimitió.
A spokesman for the governor said no. | Un vocero del gobernador dijo que no.
A spokeswoman for the governor said no. | Una portavoz de la gobernadora dijo que no.
The attorney general sued. | El procurador general presentó una demanda.
The attorney general sued. | La fiscal general presentó una demanda.
The CEO apologized. | El director ejecutivo se disculpó.
The coach praised his team. | El entrenador elogió a su equipo.
Pope Francis prayed for peace. | El papa Francisco rezó por la paz.
King Charles visited Kenya. | El rey Carlos visitó Kenia.
Prince William thanked them. | El príncipe Guillermo les dio las gracias.
Queen Elizabeth opened it in 1970. | La reina Isabel la inauguró en 1970.
Pope John Paul II was born in Poland. | El papa Juan Pablo II nació en Polonia.
The church of Saint Peter was full. | La iglesia de San Pedro estaba llena.
President Vladimir Putin replied. | El presidente Vladímir Putin respondió.
President Zelensky thanked them. | El presidente Zelenskiy les dio las gracias.
Ayatollah Khamenei spoke on Friday. | El ayatolá Jamenei habló el viernes.
Libya was ruled by Gaddafi. | Libia estuvo gobernada por Gadafi.
Former Chancellor Gerhard Schröder left. | El excanciller Gerhard Schroeder se fue.
She teaches at the University of Houston. | Enseña en la Universidad de Houston.
He told The New York Times. | Lo dijo a The New York Times.
The New York Times reported it. | Lo informó el New York Times.
Russia and Ukraine traded blame. | Rusia y Ucrania se culparon mutuamente.
The Dutch cabinet fell. | Cayó el gabinete de los Países Bajos.
The South Korean envoy left. | El enviado surcoreano se fue.
North Korea fired a missile. | Corea del Norte lanzó un misil.
Palestinians marched in the West Bank. | Los palestinos marcharon en Cisjordania.
Muslims and Jews prayed together. | Musulmanes y judíos rezaron juntos.
Republicans and Democrats agreed. | Republicanos y demócratas se pusieron de acuerdo.
He speaks English and Spanish. | Habla inglés y español.
The Mexican consulate opened early. | El consulado de México abrió temprano.
The Gulf of Mexico is warm. | El golfo de México está cálido.
They crossed the Rio Grande. | Cruzaron el río Bravo.
They swam in the Black Sea. | Nadaron en el mar Negro.
Christmas is on a Thursday. | La Navidad cae en jueves.
They met on Thanksgiving. | Se vieron el Día de Acción de Gracias.
World War II began in 1939. | La Segunda Guerra Mundial comenzó en 1939.
The Olympic Games open in Paris. | Los Juegos Olímpicos se inauguran en París.
Barcelona won the Champions League. | El Barcelona ganó la Liga de Campeones.
Hurricane Beryl hit Galveston. | El huracán Beryl golpeó Galveston.
The Houston Police Department is investigating. | El Departamento de Policía de Houston investiga.
Jesus healed the blind. | Jesús curó a los ciegos.
Christopher Columbus sailed west. | Cristóbal Colón navegó hacia el oeste.
Judge Maria Lopez agreed. | La jueza María López estuvo de acuerdo.
José Peña and Ana Núñez won. | José Peña y Ana Núñez ganaron.
¡Que Onda Magazine! asked the mayor. | ¡Que Onda Magazine! preguntó al alcalde.
The Senate voted on Thursday. | El Senado votó el jueves.
He met Sen. Ted Cruz. | Se reunió con el senador Ted Cruz.
The Ministry of Health reported 12 cases. | El Ministerio de Salud informó de 12 casos.
The European Commission proposed it. | La Comisión Europea lo propuso.
Hamas freed two hostages. | Hamás liberó a dos rehenes.
The Federal Reserve raised rates. | La Reserva Federal subió las tasas.
The Pentagon declined to comment. | El Pentágono no quiso hacer comentarios.
Medicare will cover it. | Medicare lo cubrirá.
Trump said so. | Lo dijo él.
Trump said he would return. | El presidente dijo que volvería.
He lives in Mexico City. | Vive en la Ciudad de México.
They left Havana by boat. | Salieron de La Habana en barco.
Iraqi forces entered Mosul. | Fuerzas de Irak entraron en Mosul.
The Ivory Coast team lost. | El equipo de Costa de Marfil perdió.
The Kansas City Chiefs won. | Los Kansas City Chiefs ganaron.
Fort Bend County raised the tax. | El condado de Fort Bend subió el impuesto.
The Johnson Space Center opened. | El Centro Espacial Johnson abrió.
They sell it in North and South America. | Lo venden en América del Norte y del Sur.
He came from Central and Eastern Europe. | Vino de Europa Central y Oriental.
The Catalan minister spoke. | Habló el ministro de Cataluña.
The London newspaper closed. | El periódico londinense cerró.
The Texas governor agreed. | El gobernador tejano estuvo de acuerdo.
Finance Minister Ana Mora quit. | La ministra de Hacienda Ana Mora renunció.
Robert Navarro and Luis Alemán sang. | Robert Navarro y Luis Alemán cantaron.
District Attorney Kim Ogg resigned. | La fiscal de distrito Kim Ogg renunció.
"""
"""English, Spanish: nothing to say."""

DIFFER = """
name | Secretary Antony Blinken arrived. | El secretario Antony Blanken llegó. | Blinken | Blanken
name | Sheriff Ed Gonzalez spoke. | El alguacil Ed Gonzales habló. | Gonzalez | Gonzales
name | She met Hillary Clinton there. | Allí se reunió con Hilary Clinton. | Hillary | Hilary
name | They thanked Mayor Whitmire. | Dieron las gracias al alcalde Whitmore. | Whitmire | Whitmore
name | The senator thanked Elena Thompson. | El senador dio las gracias a Elena Thomson. | Thompson | Thomson
name | The company Halliburton denied it. | La empresa Haliburton lo negó. | Halliburton | Haliburton
name | He thanked Brian Ortega for it. | Se lo agradeció a Bryan Ortega. | Brian | Bryan
name | Pope Francis will visit Mexico. | El papa Benedicto visitará México. | Francis | Benedicto
name | The plan of Ramirez failed. | El plan de Morales fracasó. | Ramirez | Morales
name | Cruz and Cornyn voted no. | Cruz y Abbott votaron que no. | Cornyn | Abbott
name | The film Saturday Night Live opened. | La película Morales Night Live se estrenó. | Saturday | Morales
name | Rady Children's Hospital took him in. | El Delgado Infantil Rady lo recibió. | Hospital | Delgado
name | It was won by Claudia Sheinbaum. | La ganó Xóchitl Gálvez. | Claudia Sheinbaum | Xóchitl Gálvez
name | Judge Alex Noren agreed with him. | El juez Alex Castillo le dio la razón. | Noren | Castillo
name | He drove to Hampden with his father. | Fue en auto a Sutton con su padre. | Hampden | Sutton
name | The talks in Pyongyang stalled. | Las conversaciones en Herrera se estancaron. | Pyongyang | Herrera
place | The mayor flew to Boston. | El alcalde voló a Chicago. | Boston | Chicago
place | Aid from Russia was refused. | La ayuda de China fue rechazada. | Russia | China
place | The minister returned to France. | El ministro regresó a España. | France | España
place | The quake was felt in Seville. | El sismo se sintió en Valencia. | Seville | Valencia
place | Talks were held in Geneva. | Las conversaciones se celebraron en Viena. | Geneva | Viena
place | Putin will fly to Vietnam. | Putin volará a Tailandia. | Vietnam | Tailandia
place | It hurts the U.S. economy. | Perjudica la economía de Polonia. | U.S. | Polonia
place | Bolivia and Chile will talk. | Bolivia e Italia conversarán. | Chile | Italia
place | The border of North Korea was shut. | La frontera de Polonia se cerró. | North Korea | Polonia
place | The fire began in Louisiana. | El incendio comenzó en Florida. | Louisiana | Florida
place | He owns land in Harris County. | Tiene tierras en el condado de Montgomery. | Harris County | condado de Montgomery
place | They fled from Baghdad. | Huyeron de Damasco. | Baghdad | Damasco
place | The ship left Houston. | El barco salió de Dallas. | Houston | Dallas
place | The Russian envoy spoke. | El enviado chino habló. | Russian | chino
place | The storm crossed the Pacific. | La tormenta cruzó el Atlántico. | Pacific | Atlántico
place | A company in Germany bought it. | Una empresa de Austria la compró. | Germany | Austria
place | The North Carolina law passed. | La ley de Carolina del Sur fue aprobada. | North Carolina | Carolina del Sur
place | The North Korean left South Korea. | El surcoreano salió de Corea del Sur. | North Korean | surcoreano
place | He was in North Korea in May. | Estuvo en Corea del Sur en mayo. | North Korea | Corea del Sur
name | The U.N. sanctions were lifted. | Se levantaron las sanciones de la OTAN. | U.N. | OTAN
name | Kim Jong Un sent a letter. | Kim Jong Il envió una carta. | Un | Il
name | He thanked Antony Blinken for it. | Se lo agradeció a Marco Rubio. | Antony Blinken | Marco Rubio
name | It was Anna Navarro who won. | Fue Anna Castillo la que ganó. | Navarro | Castillo
role | The former president was fined. | El presidente fue multado. | former president | presidente
role | The president was fined. | El expresidente fue multado. | president | expresidente
role | The vice president resigned. | El presidente renunció. | vice president | presidente
role | The president resigned. | La vicepresidenta renunció. | president | vicepresidenta
role | The former mayor voted no. | La alcaldesa votó que no. | former mayor | alcaldesa
role | The governor signed the law. | El alcalde firmó la ley. | governor | alcalde
role | The mayor signed the law. | La gobernadora firmó la ley. | mayor | gobernadora
role | A judge signed the order. | Un fiscal firmó la orden. | judge | fiscal
role | The senator called him. | El gobernador lo llamó. | senator | gobernador
role | The sheriff closed the road. | El alcalde cerró la carretera. | sheriff | alcalde
role | The king thanked them. | El príncipe les dio las gracias. | king | príncipe
role | Ex-governor Ann Ruiz spoke. | La gobernadora Ann Ruiz habló. | Ex-governor | gobernadora
role | Deputy Mayor Luis Paz spoke. | El alcalde Luis Paz habló. | Deputy Mayor | alcalde
"""
"""Kind, English, Spanish, what is said to differ on each side."""


def lines(block: str) -> list[list[str]]:
    """The lines of a block, parted."""
    return [[part.strip() for part in line.split(" | ")] for line in block.strip().splitlines()]
