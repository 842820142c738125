"""Lists as different senders' programs export them: all columns found with no word from the person."""

import csv
import io
from datetime import UTC, datetime
from typing import NamedTuple

import pytest

from desktop.intake.fields import Field
from desktop.intake.meaning.column_names import NAMES
from desktop.intake.meaning.understanding import understand
from desktop.intake.options import Options
from desktop.intake.readers.reading import read
from desktop.intake.remembering import Earlier
from models.folding import fold

NOW = datetime(2026, 11, 18, tzinfo=UTC)
ROWS = 8
TEXTS = (
    "Det är väldigt mörkt vid gångtunneln på kvällen",
    "Fullt med skräp och glas i parken",
    "Bilar kör alldeles för fort förbi skolan",
    "Ungdomar som skriker utanför butiken sent",
)
# What a column's cells hold, by the sign that stands for it below.
CELLS = {
    "id": lambda row: str(1000 + row),
    "day": lambda row: f"2026-05-{10 + row}",
    "time": lambda row: f"2026-05-{10 + row} 1{row}:30",
    "later": lambda row: f"2026-09-{10 + row}",
    "clock": lambda row: f"2{row % 4}:15",
    "words": lambda row: TEXTS[row % 4],
    "answer": lambda _: "Tack för att du hör av dig, vi har beställt en ny lampa till platsen i veckan",
    "kind": lambda row: ("Belysning", "Skräp", "Trafik")[row % 3],
    "street": lambda row: ("Storgatan 1", "Skolvägen 12", "Parkgatan 3")[row % 3],
    "area": lambda row: ("Norr", "Centrum", "Söder")[row % 3],
    "town": lambda _: "Gävle",
    "lat": lambda row: f"59,3{row}27",
    "lon": lambda row: f"14,5{row}53",
    "north": lambda row: f"657692{row}.1",
    "east": lambda row: f"47299{row}.5",
    "pair": lambda row: f"59.3{row}27, 14.5{row}53",
    "name": lambda _: "Anna Exempel",
    "mail": lambda _: "anna@example.org",
    "phone": lambda _: "070-174 06 05",
    "file": lambda row: f"IMG_{row}.jpg",
    "figure": lambda row: str(row % 5),
    "": lambda _: "",
}


class Sender(NamedTuple):
    """Columns as "header = kind of cells > field it is", field left out where it is none of ours."""

    name: str
    columns: str


SENDERS = (
    Sender("titles called descriptions", """
        Ärendenr = id > external_id | Inkom = day > received_at | Beskrivning = kind
        Detaljerad beskrivning = words > text | Adress = street > address"""),
    Sender("a form that asks where before what", """
        Ärendenr = id > external_id | Inkom = day > received_at | Beskriv platsen = street > address
        Beskriv problemet = words > text"""),
    Sender("registry", """
        Ärende = id > external_id | Inkommen = day > received_at | Notering = answer
        Ärendemening = words > text | Handläggare = name"""),
    Sender("repairs", """
        Ärendenr = id > external_id | Inkommen = day > received_at | Åtgärdsbeskrivning = answer
        Felbeskrivning = words > text | Gatuadress = street > address"""),
    Sender("mail desk", """
        Ticket = id > external_id | Created = time > received_at | Last comment = answer
        Body = words > text | Assignee = name"""),
    Sender("site inspection", """
        Nr = id > external_id | Besiktningsdatum = day > received_at | Intern kommentar = answer
        Kommentar = words > text | Plats = street > address"""),
    Sender("guards with clocks", """
        Löpnr = id > external_id | Skapad = time > received_at | Händelsedatum = day > happened_at
        Klockslag = clock > received_time | Anteckning = answer | Händelsebeskrivning = words > text"""),
    Sender("survey", """
        ID = id > external_id | Starttid = time | Slutförandetid = time > received_at | Kön = kind
        Hur gammal är du? = figure | I vilket område bor du? = area > area
        Finns det någon plats i kommunen där du är otrygg? Beskriv platsen så noga du kan. = words > text
        Vad skulle göra dig tryggare? = kind"""),
    Sender("case system", """
        Ärendenummer = id > external_id | Skapad datum = time > received_at | Avslutad datum = later
        Ärendetyp = kind > category | Status = kind | Ärendebeskrivning = words > text | Handläggare = name
        Adress = street > address | X-koordinat = east > longitude | Y-koordinat = north > latitude"""),
    Sender("fault reports", """
        Id = id > external_id | Registrerad = time > received_at | Åtgärdad = later
        Kategori = kind > category | Rubrik = kind | Beskrivning = words > text | Plats = street > address
        Latitud = lat > latitude
        Longitud = lon > longitude | Anmälare = name > contact_name | Telefon = phone > contact_phone
        E-post = mail > contact_email | Bilder = file > attachments"""),
    Sender("open fault reports", """
        Report ID = id > external_id | Title = kind | Detail = words > text | User Name = name > contact_name
        Category = kind > category | Created = time > received_at | Confirmed = later | Fixed = later
        Latitude = lat > latitude | Longitude = lon > longitude | Area = area > area | Easting = east
        Northing = north | Report URL = kind"""),
    Sender("housing company", """
        Ordernr = id > external_id | Anmält datum = day > received_at | Fastighet = area
        Lägenhetsnr = figure | Adress = street > address | Ärende = kind > category | Feltext = words > text
        Utförd = later"""),
    Sender("night patrol", """
        Larmtid = time > received_at | Adress = street > address | Orsak = kind > category | Åtgärd = kind
        Anteckningar = words > text"""),
    Sender("police", """
        Dnr = id > external_id | Anmälningsdatum = day > received_at | Brottskod = figure
        Brottstyp = kind > category | Brottsplats = street > address | Kommun = town > municipality
        Brottstid from = time > happened_at | Brottstid tom = time | Fritext = words > text"""),
    Sender("police, without words", """
        Händelsenr = id > external_id | Datum = day > received_at | Tid = clock > received_time
        Brottskod = figure | Rubricering = kind > category | Kommun = town > municipality
        Plats = street > address | Område = area > area"""),
    Sender("danish", """
        Sagsnr = id > external_id | Oprettet = time > received_at | Kategori = kind > category
        Beskrivelse = words > text | Adresse = street > address | Breddegrad = lat > latitude
        Længdegrad = lon > longitude"""),
    Sender("norwegian", """
        Saksnummer = id > external_id | Opprettet = time > received_at | Kategori = kind > category
        Beskrivelse = words > text | Sted = street > address | Bydel = area > area
        Breddegrad = lat > latitude | Lengdegrad = lon > longitude"""),
    Sender("safety walk", """
        Nr = id > external_id | Plats = street > address | Iakttagelse = words > text
        Förslag på åtgärd = kind | Klart när = later"""),
    Sender("pupils", """
        Respondent = id > external_id | Kön = kind | Skola = kind | Område = area > area
        Känner du dig trygg på följande platser? - I skolan = kind
        Kommentar: berätta gärna var du känner dig otrygg = words > text"""),
    Sender("safety survey", """
        Löpnummer = id > external_id | Svarsdatum = day > received_at | Ålder = figure
        Bostadsområde = area > area | F12 Orolig för inbrott = figure
        F20 Öppet svar otrygga platser = words > text"""),
    Sender("foreign survey", """
        Respondent ID = id > external_id | Collector ID = figure | Date Created = time > received_at
        Date Modified = later | IP Address = figure | Email Address = > contact_email
        First Name = > contact_name | Var känner du dig otrygg? = street > address
        Varför? = words > text"""),
    Sender("with answers", """
        Diarienr = id > external_id | Inkommen = day > received_at | Rubrik = kind > category
        Synpunkt = words > text | Svar = answer | Gatuadress = street > address"""),
    Sender("field survey", """
        OBJECTID = id | GlobalID = id > external_id | CreationDate = time > received_at
        Typ av otrygghet = kind > category | Beskriv vad som gör platsen otrygg = words > text
        x = east > longitude | y = north > latitude"""),
    Sender("app", """
        Ärende = id > external_id | Inkommet = time > received_at | Typ = kind > category
        Meddelande = words > text | Position = pair > coordinates | Foto = file > attachments
        Avsändarens namn = name > contact_name | Avsändarens e-post = mail > contact_email
        Avsändarens telefon = phone > contact_phone"""),
    Sender("guards", """
        Rapportnr = id > external_id | Datum = day > received_at | Klockslag = clock > received_time
        Objekt = street > address | Händelse = kind > category | Rapporttext = words > text"""),
    Sender("school", """
        Incident-id = id > external_id | Datum för händelsen = day > happened_at | Anmäld = day > received_at
        Typ av händelse = kind > category | Vad hände? = words > text"""),
    Sender("english", """
        Ticket = id > external_id | Submitted on = time > received_at | Issue type = kind > category
        Details = words > text | Street address = street > address | Neighborhood = area > area
        Lat = lat > latitude | Lng = lon > longitude | Photo URL = file > attachments
        Reporter email = mail > contact_email"""),
    Sender("map dialogue", """
        Svarsnummer = id > external_id | Tidpunkt = time > received_at | Markering = kind
        Känsla = kind > category | Kommentar till markeringen = words > text | Lat = lat > latitude
        Lon = lon > longitude"""),
)  # fmt: skip


@pytest.mark.parametrize("sender", SENDERS, ids=[sender.name for sender in SENDERS])
def test_all_columns_are_found(sender):
    headers, kinds, wanted = described(sender.columns)

    found = understand(read(file_of(headers, kinds)), Options(), NOW)

    assert {field.value: headers[index] for field, index in found.columns.items()} == wanted
    assert (len(found.rows), found.rejections) == (ROWS, [])


@pytest.mark.parametrize("header", ["Telefonnummer", "Fastighetsnr", "Kundnummer", "Stolpnr", "Brottsnummer"])
def test_a_number_of_something_else_is_no_id(header):
    found = understand(read(file_of([header, "Text"], ["id", "words"])), Options(), NOW)

    assert Field.EXTERNAL_ID not in found.columns


def test_a_number_that_stands_on_several_rows_is_no_id():
    found = understand(read(file_of(["Ordernr", "Text"], ["figure", "words"])), Options(), NOW)

    assert Field.EXTERNAL_ID not in found.columns


def test_a_day_to_come_is_not_when_it_was_received():
    found = understand(read(file_of(["Planerat till", "Text"], ["later", "words"])), Options(), NOW)

    assert Field.RECEIVED_AT not in found.columns


def test_names_are_written_as_headers_are_compared():
    names = [name for listed in NAMES.values() for name in listed]

    assert names == [fold(name) for name in names]
    assert all(len(set(listed)) == len(listed) for listed in NAMES.values())


def described(columns):
    parts = [part.strip() for line in columns.strip().splitlines() for part in line.split("|")]
    headers, kinds, wanted = [], [], {}
    for part in parts:
        header, said = part.rsplit(" =", 1)
        kind, _, field = (word.strip() for word in said.partition(">"))
        headers.append(header)
        kinds.append(kind)
        wanted |= {field: header} if field else {}
    return headers, kinds, wanted


def file_of(headers, kinds):
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";")
    writer.writerow(headers)
    writer.writerows([CELLS[kind](row) for kind in kinds] for row in range(ROWS))
    return text.getvalue().encode()


WORDS = Earlier(category_words=frozenset({"belysning", "skräp", "trafik"}))


@pytest.mark.parametrize(
    "header", ["Feltyp", "Vad handlar det om?", "Problem", "Typ av plats", "Grupp", "Utrop", "Typ av fel"]
)
def test_a_column_of_our_categories_words_is_the_category(header):
    columns = file_of(["Datum", header, "Text"], ["day", "kind", "words"])

    assert understand(read(columns), Options(), NOW, earlier=WORDS).columns[Field.CATEGORY] == 1


def test_a_column_of_other_words_is_a_category_only_by_its_name():
    columns = file_of(["Datum", "Grupp", "Typ av plats", "Text"], ["day", "area", "street", "words"])

    found = understand(read(columns), Options(), NOW, earlier=WORDS).columns

    assert (Field.CATEGORY in found, found[Field.ADDRESS]) == (False, 2)


@pytest.mark.parametrize("header", ["#", "Objekt ID", "Objekt-ID", "ObjektID"])
def test_a_number_that_stands_once_is_an_id_though_its_header_says_little(header):
    found = understand(read(file_of(["Text", header], ["words", "id"])), Options(), NOW)

    assert found.columns[Field.EXTERNAL_ID] == 1
