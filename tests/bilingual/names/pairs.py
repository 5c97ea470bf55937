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
The Biden administration announced new tariffs on Chinese steel. | El gobierno de Biden anunció nuevos aranceles al acero chino.
German Chancellor Olaf Scholz met French President Emmanuel Macron in Paris. | El canciller alemán Olaf Scholz se reunió en París con el presidente francés Emmanuel Macron.
Israeli Prime Minister Benjamin Netanyahu rejected the proposal. | El primer ministro israelí, Benjamín Netanyahu, rechazó la propuesta.
Hamas said it would study the offer from Qatar and Egypt. | Hamás dijo que estudiaría la oferta de Catar y Egipto.
Houston Mayor John Whitmire unveiled the budget at City Hall. | El alcalde de Houston, John Whitmire, presentó el presupuesto en la alcaldía.
Judge Lina Hidalgo said the county would appeal. | La jueza Lina Hidalgo dijo que el condado apelaría.
Gov. Greg Abbott signed the bill into law in Austin. | El gobernador Greg Abbott promulgó el proyecto de ley en Austin.
Sen. John Cornyn, R-Texas, voted against it. | El senador republicano por Texas John Cornyn votó en contra.
Rep. Sylvia Garcia, a Democrat from Houston, joined the march. | La representante Sylvia García, demócrata de Houston, se unió a la marcha.
The Astros beat the Yankees 5-3 at Daikin Park. | Los Astros vencieron 5-3 a los Yankees en el Daikin Park.
The Texans lost to the Kansas City Chiefs. | Los Texans perdieron ante los Chiefs de Kansas City.
The Mexican president, Claudia Sheinbaum, will travel to Washington. | La presidenta de México, Claudia Sheinbaum, viajará a Washington.
Venezuelan opposition leader María Corina Machado went into hiding. | La líder opositora venezolana María Corina Machado pasó a la clandestinidad.
The Dominican Republic closed its border with Haiti. | República Dominicana cerró su frontera con Haití.
The Ivory Coast and Ghana produce most of the world's cocoa. | Costa de Marfil y Ghana producen la mayor parte del cacao del mundo.
A judge in Los Angeles County blocked the order. | Un juez del condado de Los Ángeles bloqueó la orden.
The Centers for Disease Control and Prevention recommends the vaccine. | Los Centros para el Control y la Prevención de Enfermedades recomiendan la vacuna.
The National Hurricane Center in Miami issued a warning. | El Centro Nacional de Huracanes, en Miami, emitió una advertencia.
CenterPoint Energy restored power to 90% of its customers. | CenterPoint Energy restableció el servicio al 90 % de sus clientes.
Texas A&M researchers published the study in the journal Nature. | Investigadores de Texas A&M publicaron el estudio en la revista Nature.
The University of Texas at Austin raised tuition. | La Universidad de Texas en Austin subió la matrícula.
ICE agents arrested 40 people in Channelview. | Agentes de ICE arrestaron a 40 personas en Channelview.
The Harris County District Attorney's Office filed charges. | La Fiscalía del Condado de Harris presentó cargos.
The Houston Independent School District will close eight campuses. | El Distrito Escolar Independiente de Houston cerrará ocho planteles.
Superintendent Mike Miles defended the plan. | El superintendente Mike Miles defendió el plan.
Police Chief Noe Diaz said officers acted properly. | El jefe de policía Noé Díaz dijo que los agentes actuaron correctamente.
Constable Alan Rosen asked residents for help. | El alguacil Alan Rosen pidió ayuda a los residentes.
Precinct 2 Commissioner Adrian Garcia opposed the cut. | El comisionado del Precinto 2, Adrián García, se opuso al recorte.
Spain's King Felipe VI visited Valencia after the floods. | El rey Felipe VI de España visitó Valencia tras las inundaciones.
The archbishop of Canterbury resigned. | El arzobispo de Canterbury renunció.
Pope Leo XIV prayed for Gaza. | El papa León XIV oró por Gaza.
Cardinal Daniel DiNardo celebrated Mass. | El cardenal Daniel DiNardo celebró la misa.
Our Lady of Guadalupe Church was full. | La iglesia de Nuestra Señora de Guadalupe estaba llena.
St. Mary's Seminary will be sold. | El seminario St. Mary's será vendido.
The Rio Grande Valley is home to 1.4 million people. | El Valle del Río Grande tiene 1.4 millones de habitantes.
The Nobel Peace Prize went to Nihon Hidankyo. | El Premio Nobel de la Paz fue para Nihon Hidankyo.
Real Madrid signed Kylian Mbappé from Paris Saint-Germain. | El Real Madrid fichó a Kylian Mbappé, del Paris Saint-Germain.
Ukrainian forces withdrew from Avdiivka. | Las fuerzas ucranianas se retiraron de Avdiivka.
Russian missiles hit Kharkiv and Odesa. | Misiles rusos alcanzaron Járkov y Odesa.
Alexei Navalny died in a penal colony in the Arctic. | Alexéi Navalni murió en una colonia penal en el Ártico.
Syria's Bashar al-Assad fled to Moscow. | Bashar al Asad, de Siria, huyó a Moscú.
Iran's supreme leader, Ali Khamenei, spoke in Tehran. | El líder supremo de Irán, Alí Jameneí, habló en Teherán.
Saudi Crown Prince Mohammed bin Salman met him in Riyadh. | El príncipe heredero saudí, Mohamed bin Salmán, se reunió con él en Riad.
India's Narendra Modi won a third term. | Narendra Modi, de la India, ganó un tercer mandato.
Chinese President Xi Jinping visited Belgrade. | El presidente chino, Xi Jinping, visitó Belgrado.
South Korea's Yoon Suk Yeol was impeached. | Yoon Suk Yeol, de Corea del Sur, fue destituido.
Princess Catherine returned to public life. | La princesa Catalina volvió a la vida pública.
The Duke of Sussex sued the Daily Mail. | El duque de Sussex demandó al Daily Mail.
The Wall Street Journal first reported the talks. | The Wall Street Journal informó primero de las conversaciones.
The Associated Press called the race at 9 p.m. | La agencia Associated Press anunció el resultado a las 9 p. m.
The Federal Emergency Management Agency opened a center in Spring. | La Agencia Federal para el Manejo de Emergencias abrió un centro en Spring.
FEMA opened a recovery center in Katy. | FEMA abrió un centro de recuperación en Katy.
The Army Corps of Engineers will study the Ike Dike. | El Cuerpo de Ingenieros del Ejército estudiará el Ike Dike.
Tropical Storm Alberto formed in the Gulf of Mexico. | La tormenta tropical Alberto se formó en el Golfo de México.
The Rev. William Lawson was a civil rights leader. | El reverendo William Lawson fue un líder de los derechos civiles.
Attorney General Ken Paxton sued the city of San Antonio. | El fiscal general Ken Paxton demandó a la ciudad de San Antonio.
Former Houston Mayor Annise Parker endorsed her. | La exalcaldesa de Houston Annise Parker la respaldó.
Then-President Barack Obama signed the order in 2012. | El entonces presidente Barack Obama firmó la orden en 2012.
Acting ICE Director Todd Lyons defended the raids. | El director interino de ICE, Todd Lyons, defendió las redadas.
Deputy Secretary of State Kurt Campbell traveled to Tokyo. | El subsecretario de Estado, Kurt Campbell, viajó a Tokio.
President-elect Donald Trump named Marco Rubio secretary of state. | El presidente electo Donald Trump nombró a Marco Rubio secretario de Estado.
Speaker Mike Johnson delayed the vote in the House. | El presidente de la Cámara, Mike Johnson, aplazó la votación.
Senate Majority Leader Chuck Schumer criticized the plan. | El líder de la mayoría en el Senado, Chuck Schumer, criticó el plan.
The Supreme Court justices heard arguments on Tuesday. | Los magistrados de la Corte Suprema escucharon los alegatos el martes.
Chief Justice John Roberts wrote the opinion. | El presidente de la Corte Suprema, John Roberts, redactó la opinión.
Treasury Secretary Janet Yellen flew to Beijing. | La secretaria del Tesoro, Janet Yellen, voló a Pekín.
Defense Secretary Lloyd Austin was hospitalized. | El secretario de Defensa, Lloyd Austin, fue hospitalizado.
The Pentagon said the missile fell in the Red Sea. | El Pentágono dijo que el misil cayó en el mar Rojo.
Ecuadorian President Daniel Noboa declared an emergency. | El presidente de Ecuador, Daniel Noboa, declaró el estado de emergencia.
Colombia's ELN guerrillas freed 12 soldiers. | La guerrilla colombiana del ELN liberó a 12 soldados.
Guatemalan migrants were found in a truck near Laredo. | Migrantes guatemaltecos fueron hallados en un camión cerca de Laredo.
Honduran and Salvadoran families waited in Matamoros. | Familias hondureñas y salvadoreñas esperaban en Matamoros.
Taylor Swift performed in Madrid and Lisbon. | Taylor Swift actuó en Madrid y Lisboa.
Bad Bunny will headline the Super Bowl halftime show. | Bad Bunny encabezará el espectáculo de medio tiempo del Super Bowl.
Selena Quintanilla was born in Lake Jackson. | Selena Quintanilla nació en Lake Jackson.
The Tejano singer lived in Corpus Christi. | La cantante tejana vivía en Corpus Christi.
The Buffalo Bayou Partnership will plant 500 trees. | La Buffalo Bayou Partnership plantará 500 árboles.
Lone Star College offers classes in Spanish. | Lone Star College ofrece clases en español.
H-E-B and Walmart donated the food. | H-E-B y Walmart donaron la comida.
Dr. Peter Hotez of Baylor College of Medicine warned of measles. | El Dr. Peter Hotez, de Baylor College of Medicine, advirtió sobre el sarampión.
Texas Children's Hospital treated 14 patients. | El Texas Children's Hospital atendió a 14 pacientes.
Memorial Hermann reported a rise in flu cases. | Memorial Hermann informó de un aumento de casos de gripe.
The Galleria mall was evacuated. | El centro comercial Galleria fue evacuado.
Interstate 10 and Loop 610 were closed. | La Interestatal 10 y el Loop 610 fueron cerrados.
He was arrested in Spring Branch on Thursday. | Fue arrestado el jueves en Spring Branch.
The Bank of England held rates steady. | El Banco de Inglaterra mantuvo las tasas.
Boeing and Airbus cut jobs in Seattle and Toulouse. | Boeing y Airbus recortaron empleos en Seattle y Toulouse.
The Louvre reopened on Monday. | El Louvre reabrió el lunes.
He led the Catholic Church in Nicaragua. | Dirigía la Iglesia católica en Nicaragua.
The Sinaloa Cartel smuggled fentanyl through El Paso. | El Cártel de Sinaloa traficaba fentanilo por El Paso.
The Texas Rangers joined the search in Uvalde. | Los Rangers de Texas se unieron a la búsqueda en Uvalde.
They crossed the Darien Gap from Colombia to Panama. | Cruzaron el tapón del Darién de Colombia a Panamá.
Cuban doctors work in Calabria. | Médicos cubanos trabajan en Calabria.
The Turkish lira fell against the dollar. | La lira turca cayó frente al dólar.
The Kremlin called it a provocation. | El Kremlin lo calificó de provocación.
A Delta flight from Atlanta landed in Minneapolis. | Un vuelo de Delta procedente de Atlanta aterrizó en Mineápolis.
The Statue of Liberty was closed. | La Estatua de la Libertad estaba cerrada.
Jewish and Muslim leaders met at Rice University. | Líderes judíos y musulmanes se reunieron en la Universidad Rice.
Meteorologists in Houston blamed La Niña. | Los meteorólogos de Houston culparon a La Niña.
The Summit of the Americas opened in Los Angeles. | La Cumbre de las Américas se inauguró en Los Ángeles.
Elon Musk's SpaceX launched from Boca Chica. | SpaceX, de Elon Musk, despegó desde Boca Chica.
Four Afghan refugees settled in Sharpstown. | Cuatro refugiados afganos se establecieron en Sharpstown.
Houston Mayor Names New Police Chief After Nationwide Search | El alcalde de Houston nombra a un nuevo jefe de policía tras una búsqueda nacional
Texas Lawmakers Approve Property Tax Relief | Legisladores de Texas aprueban alivio al impuesto a la propiedad
Flood Watch Issued for Harris, Fort Bend Counties | Emiten vigilancia por inundaciones para los condados de Harris y Fort Bend
Trump, Putin Meet in Alaska | Trump y Putin se reúnen en Alaska
What to Know About the Measles Outbreak in West Texas | Lo que debe saber sobre el brote de sarampión en el oeste de Texas
HISD Board Votes to Close Eight Schools | La junta del HISD vota por cerrar ocho escuelas
Astros Fans Celebrate Downtown | Aficionados de los Astros celebran en el centro
Rodeo Houston Announces 2026 Lineup | El Rodeo de Houston anuncia su cartel de 2026
U.S. Supreme Court to Hear Birthright Citizenship Case | La Corte Suprema de EE. UU. analizará el caso de la ciudadanía por nacimiento
Immigration Agents Raid Meatpacking Plant in Omaha | Agentes de inmigración realizan redada en planta empacadora de Omaha
HOUSTON — The city will open cooling centers. | HOUSTON — La ciudad abrirá centros de enfriamiento.
SAN SALVADOR, El Salvador — President Nayib Bukele said so. | SAN SALVADOR, El Salvador — Así lo dijo el presidente Nayib Bukele.
GUATEMALA CITY — Bernardo Arévalo took office. | CIUDAD DE GUATEMALA — Bernardo Arévalo asumió el cargo.
"We will rebuild," said Ms. Okafor. | “Vamos a reconstruir”, dijo la Sra. Okafor.
Okafor, 34, has lived in Alief since 2009. | Okafor, de 34 años, vive en Alief desde 2009.
The Americans lost to the Dutch on penalties. | Los estadounidenses perdieron por penales ante los neerlandeses.
The Briton finished third. | El británico terminó tercero.
Londoners protested outside Downing Street. | Los londinenses protestaron frente a Downing Street.
Moscow and Kyiv exchanged prisoners. | Moscú y Kiev intercambiaron prisioneros.
Moscow said it had shot down 40 drones. | Rusia dijo que había derribado 40 drones.
Washington imposed sanctions on Caracas. | Washington impuso sanciones a Caracas.
The North fired two missiles on Sunday. | Corea del Norte disparó dos misiles el domingo.
The Fed cut rates by a quarter point. | La Fed recortó las tasas un cuarto de punto.
The Catholic Charities of Galveston-Houston office is open. | La oficina de Caridades Católicas de Galveston-Houston está abierta.
She works for the Department of Public Safety. | Trabaja para el Departamento de Seguridad Pública.
The Office of Emergency Management opened shelters. | La Oficina de Manejo de Emergencias abrió refugios.
The Texas Department of State Health Services confirmed the case. | El Departamento Estatal de Servicios de Salud de Texas confirmó el caso.
The Harris County Flood Control District bought 12 homes. | El Distrito de Control de Inundaciones del Condado de Harris compró 12 viviendas.
The Houston Symphony will play Beethoven. | La Sinfónica de Houston tocará a Beethoven.
The Museum of Fine Arts, Houston, opens Thursday. | El Museo de Bellas Artes de Houston abre el jueves.
The Children's Museum is free on Thursdays. | El Museo de los Niños es gratuito los jueves.
He studied at Stephen F. Austin High School. | Estudió en la preparatoria Stephen F. Austin.
Students at Wheatley High School marched. | Los estudiantes de la preparatoria Wheatley marcharon.
The accident happened on the Gulf Freeway. | El accidente ocurrió en la autopista del Golfo.
He was taken to Ben Taub Hospital. | Fue llevado al Hospital Ben Taub.
The Mexican Consulate in Houston offers help. | El Consulado de México en Houston ofrece ayuda.
The 14th Amendment protects them. | La Enmienda 14 los protege.
The Fourteenth Amendment protects them. | La Decimocuarta Enmienda los protege.
Title 42 ended in May 2023. | El Título 42 terminó en mayo de 2023.
Senate Bill 4 makes it a crime. | La Ley SB 4 lo convierte en delito.
The Violence Against Women Act expired. | La Ley de Violencia contra las Mujeres expiró.
The Dreamers thanked Sen. Dick Durbin. | Los dreamers agradecieron al senador Dick Durbin.
The novel "One Hundred Years of Solitude" sold well. | La novela “Cien años de soledad” se vendió bien.
The movie "The Godfather" will be shown. | Se proyectará la película “El Padrino”.
She sang "Ave Maria." | Cantó “Ave María”.
He quoted the Book of Job. | Citó el Libro de Job.
Mother Teresa was canonized in 2016. | La Madre Teresa fue canonizada en 2016.
Saint Francis of Assisi loved animals. | San Francisco de Asís amaba a los animales.
Joan of Arc was burned in Rouen. | Juana de Arco fue quemada en Ruan.
Columbus reached the Bahamas in 1492. | Colón llegó a las Bahamas en 1492.
Napoleon was exiled to Elba. | Napoleón fue desterrado a Elba.
Shakespeare's Hamlet is set in Denmark. | Hamlet, de Shakespeare, transcurre en Dinamarca.
Tropical Storm Harold weakened over South Texas. | La tormenta tropical Harold se debilitó sobre el sur de Texas.
Hurricane Harvey flooded 150,000 homes. | Harvey inundó 150,000 viviendas.
Lake Houston rose 3 feet. | El lago Houston subió 3 pies.
Brays Bayou overflowed near Meyerland. | El Brays Bayou se desbordó cerca de Meyerland.
The San Jacinto River crested on Sunday. | El río San Jacinto alcanzó su nivel máximo el domingo.
Mount Kilimanjaro is in Tanzania. | El monte Kilimanjaro está en Tanzania.
The Colorado River supplies Arizona. | El río Colorado abastece a Arizona.
The Himalayas are warming. | El Himalaya se está calentando.
Prime Minister Keir Starmer flew to Kyiv. | El primer ministro británico, Keir Starmer, voló a Kiev.
Volodymyr Zelenskyy thanked the Danes. | Volodímir Zelenski dio las gracias a los daneses.
Xi and Modi met in Kazan. | Xi y Modi se reunieron en Kazán.
Sheikh Hasina fled Bangladesh. | Sheij Hasina huyó de Bangladesh.
Yahya Sinwar was killed in Rafah. | Yahya Sinwar murió en Rafah.
Hassan Nasrallah led Hezbollah. | Hasán Nasralá dirigía Hezbolá.
Recep Tayyip Erdogan visited Baghdad. | Recep Tayyip Erdogan visitó Bagdad.
Sergei Lavrov met Wang Yi. | Serguéi Lavrov se reunió con Wang Yi.
Dmitry Medvedev threatened Poland. | Dmitri Medvédev amenazó a Polonia.
Yevgeny Prigozhin died in a crash. | Yevgueni Prigozhin murió en un accidente.
Mikhail Gorbachev won the Nobel Peace Prize. | Mijaíl Gorbachov ganó el Premio Nobel de la Paz.
Alexander Lukashenko rules Belarus. | Alexandr Lukashenko gobierna Bielorrusia.
Muammar Gaddafi ruled Libya for 42 years. | Muamar Gadafi gobernó Libia durante 42 años.
Abdel Fattah al-Sissi met them in Cairo. | Abdelfatá al Sisi los recibió en El Cairo.
Mahmoud Abbas spoke in Ramallah. | Mahmud Abás habló en Ramala.
The Houthis attacked a ship off Yemen. | Los hutíes atacaron un barco frente a Yemen.
The Rohingya fled Myanmar. | Los rohinyás huyeron de Birmania.
The Uyghurs live in Xinjiang. | Los uigures viven en Xinjiang.
Kurdish forces hold Kirkuk. | Las fuerzas kurdas controlan Kirkuk.
The Vatican appointed Bishop Brendan Cahill. | El Vaticano nombró al obispo Brendan Cahill.
Her lawyer, Romy Kaplan, declined to comment. | Su abogada, Romy Kaplan, no quiso hacer comentarios.
Lawyers for Smith said he was innocent. | Los abogados de Smith dijeron que era inocente.
Detective J. Ruiz testified. | El detective J. Ruiz declaró.
Precinct 4 deputies arrested Tyrone Wallace Jr. | Agentes del Precinto 4 arrestaron a Tyrone Wallace Jr.
The Rockets traded Jalen Green to the Suns. | Los Rockets traspasaron a Jalen Green a los Suns.
Lionel Messi scored for Inter Miami. | Lionel Messi anotó para el Inter Miami.
Canelo Alvarez will fight in Riyadh. | Canelo Álvarez peleará en Riad.
The Dallas Cowboys hired Brian Schottenheimer. | Los Cowboys de Dallas contrataron a Brian Schottenheimer.
Denzel Washington won an Oscar. | Denzel Washington ganó un Óscar.
Jack London wrote about Alaska. | Jack London escribió sobre Alaska.
Actress Florence Pugh was there. | La actriz Florence Pugh estuvo allí.
Florence Nightingale was a nurse. | Florence Nightingale fue enfermera.
Sydney Sweeney and Austin Butler presented the award. | Sydney Sweeney y Austin Butler entregaron el premio.
America Ferrera was born to Honduran parents. | America Ferrera nació de padres hondureños.
Jesus Garcia, 42, was released. | Jesús García, de 42 años, fue liberado.
He met Virginia Woolf in London. | Conoció a Virginia Woolf en Londres.
Golfer Jordan Spieth led by two. | El golfista Jordan Spieth iba dos golpes arriba.
Michael Jordan owns the team. | Michael Jordan es dueño del equipo.
Israel Adesanya lost his title. | Israel Adesanya perdió su título.
The crash happened near Paris, Texas. | El choque ocurrió cerca de París, Texas.
She lives in Athens, Ga. | Vive en Athens, Georgia.
Students in Moscow, Idaho, held a vigil. | Estudiantes de Moscow, Idaho, celebraron una vigilia.
She won the Boston Marathon. | Ganó el Maratón de Boston.
Cologne Cathedral was damaged. | La catedral de Colonia resultó dañada.
Turkish Airlines and British Airways canceled flights. | Turkish Airlines y British Airways cancelaron vuelos.
Bank of America closed two branches. | Bank of America cerró dos sucursales.
American Airlines added flights to Cancun. | American Airlines añadió vuelos a Cancún.
The Washington Post reported it first. | The Washington Post lo informó primero.
The Los Angeles Times endorsed her. | El diario Los Angeles Times la respaldó.
The New England Patriots fired their coach. | Los Patriots de Nueva Inglaterra despidieron a su entrenador.
The New Orleans Saints lost again. | Los Saints de Nueva Orleans volvieron a perder.
The San Francisco Giants won. | Ganaron los Gigantes de San Francisco.
Bayern Munich beat Inter Milan. | El Bayern de Múnich venció al Inter de Milán.
Red Star Belgrade will host the game. | El Estrella Roja de Belgrado recibirá el partido.
Sporting Lisbon signed him. | El Sporting de Lisboa lo fichó.
The Brazilian Grand Prix was delayed. | El Gran Premio de Brasil se retrasó.
The French Open starts Sunday. | Roland Garros comienza el domingo.
He won the Spanish Grand Prix. | Ganó el Gran Premio de España.
The Vienna Philharmonic played. | Tocó la Filarmónica de Viena.
The London Stock Exchange fell. | La Bolsa de Londres cayó.
The Oxford University study was small. | El estudio de la Universidad de Oxford fue pequeño.
The German foreign minister, Annalena Baerbock, agreed. | La ministra de Asuntos Exteriores de Alemania, Annalena Baerbock, estuvo de acuerdo.
Italy's Giorgia Meloni disagreed. | La italiana Giorgia Meloni no estuvo de acuerdo.
Argentina's Javier Milei took office. | El argentino Javier Milei asumió el cargo.
Brazil's former president Jair Bolsonaro was convicted. | El expresidente brasileño Jair Bolsonaro fue condenado.
Peruvian President Dina Boluarte denied it. | La mandataria peruana, Dina Boluarte, lo negó.
The Spanish premier, Pedro Sánchez, apologized. | El presidente del Gobierno español, Pedro Sánchez, se disculpó.
Canada's Mark Carney won the election. | El canadiense Mark Carney ganó las elecciones.
The Ohio River flooded Louisville. | El río Ohio inundó Louisville.
The Sahara is growing. | El desierto del Sahara crece.
Copenhagen-based Maersk raised prices. | Maersk, con sede en Copenhague, subió los precios.
The Hong Kong-listed firm denied it. | La empresa, que cotiza en Hong Kong, lo negó.
An Israeli strike killed nine in Deir al-Balah. | Un ataque israelí mató a nueve personas en Deir al Balah.
The Lebanese army deployed south of the Litani River. | El ejército libanés se desplegó al sur del río Litani.
The Swiss voted no. | Los suizos votaron que no.
Greece's Kyriakos Mitsotakis visited Ankara. | El griego Kyriakos Mitsotakis visitó Ankara.
The Burmese junta freed Aung San Suu Kyi's aide. | La junta birmana liberó al asistente de Aung San Suu Kyi.
Ethiopia and Eritrea border Djibouti. | Etiopía y Eritrea limitan con Yibuti.
The Congolese army lost Goma. | El ejército congoleño perdió Goma.
A Nigerian court freed him. | Un tribunal de Nigeria lo liberó.
Cardinal Robert Prevost, an American, became Pope Leo XIV. | El cardenal estadounidense Robert Prevost se convirtió en el papa León XIV.
King Charles III and Queen Camilla visited Rome. | El rey Carlos III y la reina Camila visitaron Roma.
Prince Harry and Meghan live in California. | El príncipe Harry y Meghan viven en California.
Queen Elizabeth II died at Balmoral. | La reina Isabel II murió en Balmoral.
Emperor Naruhito opened the Olympics. | El emperador Naruhito inauguró los Juegos Olímpicos.
Dr. Anthony Fauci testified before Congress. | El doctor Anthony Fauci testificó ante el Congreso.
Rep. Al Green was removed from the chamber. | El representante Al Green fue expulsado de la cámara.
Sheila Jackson Lee represented Houston for 29 years. | Sheila Jackson Lee representó a Houston durante 29 años.
State Sen. Carol Alvarado proposed it. | La senadora estatal Carol Alvarado lo propuso.
County Clerk Teneshia Hudspeth counted the votes. | La secretaria del condado, Teneshia Hudspeth, contó los votos.
Council Member Mario Castillo voted yes. | El concejal Mario Castillo votó a favor.
Fire Chief Thomas Munoz spoke. | El jefe de bomberos Thomas Muñoz habló.
METRO Chair Elizabeth Gonzalez Brock resigned. | La presidenta de METRO, Elizabeth González Brock, renunció.
Meteorologist Eric Berger warned of it. | El meteorólogo Eric Berger advirtió de ello.
Archbishop Joe Vásquez celebrated Mass. | El arzobispo Joe Vásquez celebró misa.
Principal Ana Lucio retired. | La directora Ana Lucio se jubiló.
Astros manager Joe Espada praised Jose Altuve. | El mánager de los Astros, Joe Espada, elogió a José Altuve.
Rockets coach Ime Udoka said so. | Lo dijo Ime Udoka, entrenador de los Rockets.
Texans quarterback C.J. Stroud was hurt. | El mariscal de campo de los Texans, C.J. Stroud, se lesionó.
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
name | Mayor John Whitmire and Lina Hidalgo spoke. | El alcalde John Whitmire habló. | Lina Hidalgo | None
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
role | The acting mayor signed the order. | El alcalde firmó la orden. | mayor | alcalde
role | The president-elect spoke. | El presidente habló. | president | presidente
role | The treasury secretary spoke. | El secretario de Estado habló. | secretary | secretario de Estado
role | Her ex-husband was arrested. | Su esposo fue arrestado. | ex-husband | None
role | The lieutenant governor spoke. | El gobernador habló. | lieutenant governor | gobernador
role | The police chief thanked them. | El jefe de bomberos les dio las gracias. | police chief | jefe de bomberos
role | The prime minister resigned. | El presidente renunció. | prime minister | presidente
name | The FBI opened an inquiry. | La CIA abrió una investigación. | FBI | CIA
name | Republicans opposed it. | Los demócratas se opusieron. | Republicans | demócratas
name | The Department of Justice sued. | El Departamento de Estado lo demandó. | Department of Justice | Departamento de Estado
name | The Supreme Court agreed. | El Congreso estuvo de acuerdo. | Supreme Court | Congreso
name | It was Maria Lopez who won. | Fue Mario López quien ganó. | Maria | Mario
role | Deputy Mayor Luis Paz spoke. | El alcalde Luis Paz habló. | Deputy Mayor | alcalde
"""
"""Kind, English, Spanish, what is said to differ on each side."""


def lines(block: str) -> list[list[str]]:
    """The lines of a block, parted."""
    return [[part.strip() for part in line.split(" | ")] for line in block.strip().splitlines()]
