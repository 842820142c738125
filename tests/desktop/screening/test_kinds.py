"""Each kind of personal data in the forms that people write it, and why it was found."""

import pytest

from desktop.labels import label
from desktop.screening import HitKind, Level, hits
from models.screening.values import Why

FORMS = {
    HitKind.PERSONAL_NUMBER: [
        *(
            "pnr 811228-9874",
            "19811228 9874",
            "1981 12 28-9874",
            "811228.9874",
            "personnummer noll fyra tolv tolv",
        ),
        *("81/12/28-9874", "Individ 811228-9873", "811228 987 4"),
    ],
    HitKind.COORDINATION_NUMBER: ["samordningsnr 701063-9842"],
    HitKind.RESERVE_NUMBER: ["Reservnummer 19850312-TA01", "870512-XXXX"],
    HitKind.SOLE_TRADER: ["SE811228987401", "Org.nr 811228-9874"],
    HitKind.IDENTITY_DOCUMENT: ["Pass nr AA1234567", "LMA-kort nr 50-123456"],
    HitKind.BIRTH_DATE: [
        "född 14/3 1985",
        "f. 12 maj 1987",
        "född -87",
        "Fyllde 14 år den 3 maj",
        "(f. 1971)",
    ],
    HitKind.POLICE_REFERENCE: ["5000-K123456-25", "K123456-25", "K-nr 1234567-25"],
    HitKind.PHONE: [
        *(
            "070-174 06 05",
            "0 7 0 1 7 4 0 6 0 5",
            "(070) 1740605",
            "+46 (0)70 174 06 12",
            "0046 70 174 06 44",
        ),
        *("070-174 O6 05", "noll sju noll ett sju fyra noll sex", "ring 08-465 004 15", "+47 912 34 567"),
    ],
    HitKind.EMAIL: [
        *("a.b@example.com", "a.b (at) example (punkt) se", "olle dot berg at gmail dot com"),
        *("gun{at}example{dot}se", "b.alm snabel-a gmail punkt com"),
    ],
    HitKind.ONLINE_ACCOUNT: ["@kevin_06", "Snapchat: elias.thug", "facebook.com/anna.persson.12"],
    HitKind.NETWORK_ADDRESS: ["203.0.113.77", "2001:db8::ff00:42:8329", "00:1A:2B:3C:4D:5E"],
    HitKind.BANK_ACCOUNT: [
        "SE45 5000 0000 0583 9825 7466",
        "4111 1111 1111 1111",
        "Konto 8327-9,123 456 789-0",
    ],
    HitKind.PLATE: ["bilen MLB 84A", "regnr: dkx532", "skylten J X P 1 2 3", "norsk bil EL 12345"],
    HitKind.HOME: [
        *("Björkgatan 14 lgh 1203", "lägenhet 12", "Ekvägen 3 A, 3 tr", "Ekvägen 3, uppgång C", "c/o Noor"),
        *(
            "bor i 14:an på Björkgatan",
            "bor på Brevg. 10",
            "Ekgatan 5A, 411 30 Göteborg",
            "hos mig, Ekstigen 2",
        ),
    ],
    HitKind.NAME: [
        *(
            "Anna S såg det",
            "M. Lindqvist ringde",
            "KARLSSON, ERIK",
            "Emils mamma",
            "familjen Xiong",
            "mvh johan s",
        ),
        *(
            "Tsering Dolma vittnade",
            "vittne: Chanel Dupont",
            "/ Mats på hörnet",
            "hos Perssons",
            "Sixten (14)",
        ),
    ],
    HitKind.COORDINATES: ["Mitt hus ligger på 59.32673, 14.52391", "hemma: 59°19'36.5\"N 14°31'26.1\"E"],
    HitKind.HEALTH: ["Grannen är schizofren", "Hans son har autism", "Han är HIV-smittad"],
    HitKind.SEX_LIFE: ["Min bror är homosexuell"],
    HitKind.CRIME: ["Han är dömd för misshandel", "Grabben är känd av polisen"],
    HitKind.ORIGIN: ["Familjen är romer", "En somalisk kille pekas ut"],
    HitKind.BELIEF: ["Hon är muslim"],
}
CASES = [(kind, text) for kind, texts in FORMS.items() for text in texts]


def test_every_kind_has_its_forms():
    assert set(FORMS) == set(HitKind)


@pytest.mark.parametrize(("kind", "text"), CASES, ids=str)
def test_a_form_is_found_as_its_kind(kind, text):
    assert kind in {hit.kind for hit in hits(text) if hit.level is not Level.LOW}


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("811228-9874", Why.CHECK_DIGIT),
        ("pnr 811228-9873", Why.MISTYPED),
        ("granne Xerxes", Why.CUE),
        ("070-174 06 05", Why.SHAPE),
        ("Olle Berg", Why.KNOWN_NAME),
        ("Ekgatan 5 lgh 1203", Why.DWELLING),
        ("Hon är dement", Why.ABOUT_SOMEBODY),
        ("registrator@example.se", Why.OFFICE),
    ],
)
def test_each_finding_says_why(text, why):
    [hit] = hits(text)
    assert hit.why is why
    assert label(hit.why)


HINTS = {HitKind.HEALTH, HitKind.SEX_LIFE, HitKind.CRIME, HitKind.ORIGIN, HitKind.BELIEF, HitKind.COORDINATES}


@pytest.mark.parametrize(("kind", "text"), [case for case in CASES if case[0] in HINTS], ids=str)
def test_a_hint_never_blocks_alone(kind, text):
    assert {hit.level for hit in hits(text) if hit.kind is kind} == {Level.MEDIUM}


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Psykisk ohälsa bland unga ökar.",
            "Hatbrott mot muslimer ska anmälas.",
            "Romska nationaldagen firas.",
        ),
        *(
            "Information på arabiska och somaliska",
            "Missbruk och droghandel i parken",
            "Rån mot unga har ökat.",
        ),
    ],
)
def test_things_in_general_are_no_hints(text):
    assert hits(text) == []
