# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Words that any sentence may have: they say nothing about which sentence says the same. And numbers in words."""


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


ENGLISH = _words("""
    a an the this that these those i you he she it we they me him her us them my your his its our their
    mine yours who whom whose which what where when why how there here and or but nor so yet if then than
    as because while though although of in on at by for with from to into onto over under about after
    before between through during against without within upon out up down off around toward towards along
    across near since until till is are was were be been being am has have had having do does did done
    doing will would shall should can could may might must not no yes said says say told tells tell all
    any some each every both few many much more most other another such only own same too very just also
    even still now ever never again already almost one s t d ll re ve m get got go goes went come came
    make made take took let mr mrs ms
""")

SPANISH = _words("""
    el la lo los las un una unos unas al del este esta esto estos estas ese esa eso esos esas aquel
    aquella yo tu usted ella ello nosotros ellos ellas me te se nos le les mi mis su sus nuestro nuestra
    nuestros nuestras que quien quienes cual cuales cuyo cuya donde cuando como cuanto porque por para con
    sin sobre entre hasta desde hacia contra segun durante mediante ante bajo tras de en a y e o u ni pero
    sino aunque si no mas muy ya tan tanto es son era eran fue fueron ser sido siendo estan estaba estaban
    estar ha han habia habian haber hay he hemos hubo sea sean seria sera seran haya tiene tienen tenia
    tener puede pueden podria poder dijo dice decir dijeron todo toda todos todas algun alguna algunos
    algunas cada ambos otro otra otros otras mismo misma mismos mismas solo tambien aun siempre nunca aqui
    ahi alli ahora asi menos mucho muchos mucha muchas poco va van ir hacer hace hizo
""")

NUMBERS = {
    "two": "2", "dos": "2", "three": "3", "tres": "3", "four": "4", "cuatro": "4", "five": "5", "cinco":
    "5", "six": "6", "seis": "6", "seven": "7", "siete": "7", "eight": "8", "ocho": "8", "nine": "9",
    "nueve": "9", "ten": "10", "diez": "10", "eleven": "11", "once": "11", "twelve": "12", "doce": "12",
    "thirteen": "13", "trece": "13", "fourteen": "14", "catorce": "14", "fifteen": "15", "quince": "15",
    "sixteen": "16", "dieciseis": "16", "seventeen": "17", "diecisiete": "17", "eighteen": "18",
    "dieciocho": "18", "nineteen": "19", "diecinueve": "19", "twenty": "20", "veinte": "20", "thirty": "30",
    "treinta": "30", "forty": "40", "cuarenta": "40", "fifty": "50", "cincuenta": "50", "sixty": "60",
    "sesenta": "60", "seventy": "70", "setenta": "70", "eighty": "80", "ochenta": "80", "ninety": "90",
    "noventa": "90", "hundred": "100", "cien": "100", "ciento": "100", "cientos": "100", "hundreds": "100",
    "thousand": "1000", "thousands": "1000", "mil": "1000", "miles": "1000",
}  # fmt: skip
"""Numbers in words of both languages, folded; their figures. "Once" and "miles" are only Spanish: see ``features``."""
