# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Words that are no names although they may have a capital: first words of sentences, days, months, forms of address."""

from __future__ import annotations

from editor_desk.newsroom.languages import Language

_EN = """
a about above according across actually added additionally after afterwards again against ago all allegedly almost
along already also although altogether always am amid among an and another any anybody anyone anything anyway apart
apparently are around as asked at away back based be because been before behind being below beside besides between
beyond both brown but by can certainly clearly come compared could currently despite did do does doing done down due
during each earlier early either elsewhere end enough especially even eventually ever every everybody everyone
everything everywhere exactly except few final finally first five following for former four fortunately from full
further furthermore generally get give given go good got great had half has have having he hence her here hers herself
him himself his how however hundreds i if in including indeed initially inside instead into is it its itself just keep
last late lately later latest least less let like likewise little long look looking made mainly make making many may
maybe me meanwhile might mine minutes more moreover most mostly much must my myself nearly neither never nevertheless
new next nine no nobody none nonetheless nor not nothing now nowhere obviously of off officials often oh ok old on once
one ones only onto or originally other others otherwise our ours ourselves out outside over overall own part people
perhaps please possibly presumably previously probably quite rather really recent recently regardless researchers right
said same say saying says second see seeing seems seven several shall she should similarly simply since six so some
somebody someone something sometimes somewhat soon speaking still such suddenly sure ten than thank thanks that the
their theirs them themselves then there thereby therefore these they thing things think third this those though
thousands three through throughout thus to today together tomorrow tonight too toward towards traditionally two under
unfortunately unless unlike until up upon us using usually various very was we well were what whatever when whenever
where whereas wherever whether which while who whoever whole whom whose why will with within without would yes
yesterday yet you young your yours yourself monday tuesday wednesday thursday friday saturday sunday january february
march april may june july august september october november december mr mrs ms miss dr sir madam spring summer autumn
winter photo photos video read watch breaking updated update story related jan feb mar apr jun jul aug sep sept oct nov dec mon
tue tues wed thu thurs fri sat sun am pm former ex vice deputy et est edt cst cdt ct pst pdt pt mst gmt utc bst cet cest ii iii iv
"""
_ES = """
a acaso además adonde adónde ahí ahora al algo alguien algún alguna algunas alguno algunos allá allí alrededor ambos
ambas ante anteayer antes anteriormente apenas aquel aquella aquellas aquello aquellos aquí así asimismo aun aún
aunque ayer bajo bastante bien buen buena bueno cabe cada casi cerca cien cierto cierta ciertamente cinco claro como
cómo con conforme conmigo contra cosa creo cual cuál cuales cuáles cualquier cualquiera cuando cuándo cuanto cuánto
cuánta cuántos cuatro cuya cuyo da dado de debajo debe debido decenas del delante demás dentro desde después detrás
dice dicen dicho dijo dijeron diez donde dónde dos durante e el él ella ellas ello ellos en encima entonces entre era
eran es esa ésa esas ese ése eso esos esta está ésta estaba están estas este éste esto estos estoy finalmente fue
fueron fuera gracias gran grandes ha había habían habrá hace hacia han hasta hay he hemos hizo hoy hubo igual igualmente
incluso inicialmente jamás junto juntos la las le les lejos lo los luego lunes martes miércoles jueves viernes sábado
domingo enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre más mas mal
me mediante mejor menos mi mí mientras miles millones mis mismo misma muchas mucho mucha muchos muy nada nadie ni ningún
ninguna ninguno no nos nosotros nuestra nuestras nuestro nuestros nueva nuevas nuevo nuevos nueve nunca o ocho otra
otras otro otros para parece pero peor poca pocas poco pocos podemos podría por porque posteriormente precisamente
primero primera primer probablemente pronto próximo puede pueden pues que qué quien quién quienes quiénes quizá quizás
recientemente respecto sabe se sé sea según segunda segundo seguramente seis sería ser será sería serán si sí sido siempre
siete simplemente sin sino sobre solamente solo sólo somos son sr sra srta dr dra don doña su sus sí tal tales también
tampoco tan tanto tanta tantos tal tarde te tener tenemos tengo tenía tercer tercera tercero ti tiene tienen toda
todas todavía todo todos tras tres tu tú tus último última últimos un una unas uno unos usted ustedes va vamos varias
varios vaya ver vez vea veinte verano primavera otoño invierno y ya yo foto fotos video vídeo señor señora señorita
actualmente afortunadamente desafortunadamente lamentablemente evidentemente obviamente sinceramente efectivamente ene abr ago dic ex vice antiguo anterior et est edt cst cdt ct pst pdt gmt utc bst cet ii iii
"""


def _folded(block: str) -> frozenset[str]:
    from editor_desk.bilingual.names.spelling import fold

    return frozenset(fold(word) for word in block.split())


OPENERS = {Language.EN: _folded(_EN), Language.ES: _folded(_ES)}
"""Folded words that are not read as names wherever they stand."""
