"""What senders call our fields, in Swedish, English, Danish and Norwegian."""

from collections.abc import Mapping

from desktop.intake.fields import Field


def _listed(names: str) -> tuple[str, ...]:
    return tuple(names.split(", "))


# Per field, best name first; each is the folded header, or a run of whole words in it.
NAMES: Mapping[Field, tuple[str, ...]] = {
    Field.EXTERNAL_ID: _listed(
        "external id, löpnr, löpnummer, ärendenummer, ärendenr, ärende id, ärendeid, rapportnr, "
        "rapportnummer, rapport id, anmälningsnummer, synpunktsnummer, diarienummer, diarienr, dnr, "
        "referensnummer, referens, case id, ticket id, report id, response id, responseid, "
        "service request id, globalid, id, nr, nummer, löp, objectid, fid"
    ),
    Field.RECEIVED_AT: _listed(
        "received at, inkom, inkommen, inkommet, inkom datum, ankomst, mottagen, mottaget, registrerad, "
        "registrerat, registreringsdatum, anmäld, anmält, anmälningsdatum, anmälningstid, rapporterad, "
        "rapporterat, inskickad, inskickat, inlämnad, skickad, skapad, skapat, skapad datum, "
        "slutförandetid, svarsdatum, tidsstämpel, tidstämpel, requested datetime, submitted, received, "
        "reported, completion time, created, creationdate, date created, opprettet, oprettet, starttid, "
        "start time, larmtid, datum, dato, timestamp, datetime, date, tidpunkt"
    ),
    Field.HAPPENED_AT: _listed(
        "happened at, händelsedatum, händelsetid, inträffade, inträffat, inträffad, när hände, "
        "tid för händelsen, datum för händelsen, observerat, observerad, brottsdatum, brottstid, brottstid "
        "from, occurred, event date, happened, when"
    ),
    Field.RECEIVED_TIME: _listed(
        "received time, klockslag, klockan, kl, tid, time, tidpunkt, händelsetid, tid för händelsen, "
        "brottstid, anmälningstid, larmtid, starttid, start time, när hände, when"
    ),
    Field.CATEGORY: _listed(
        "category, kategori, huvudkategori, ärendetyp, felkod, feltyp, felkategori, problemtyp, vad gäller "
        "det, vad gäller, gäller, vad handlar, handlar om, typ av problem, typ av ärende, service name, "
        "brottstyp, brottsrubricering, rubricering, händelsetyp, händelse, orsak, ärendekategori, typ, "
        "type, ämne, subject, rubrik, ärende, känsla, brott, brottskod, problem, folder"
    ),
    Field.TEXT: _listed(
        "text, beskrivning, ärendebeskrivning, ärendemening, ärendetext, fritext, feltext, synpunkt, "
        "synpunkter, meddelande, beskriv, berätta, vad har hänt, vad hände, description, message, "
        "beskrivelse, summary, body, innehåll, observation, iakttagelse, händelseförlopp, fritextsvar, "
        "öppet svar"
    ),
    Field.ADDRESS: _listed(
        "address, adress, gatuadress, plats, platsen, platsbeskrivning, platsnamn, brottsplats, gata, "
        "gatunamn, street, location, place, adresse, sted, stedsnavn, objekt, var, where"
    ),
    Field.AREA: _listed(
        "area, område, delområde, bostadsområde, stadsdel, stadsdelsområde, kvarter, distrikt, "
        "district, neighbourhood, neighborhood, bydel, zon, ort, tätort"
    ),
    Field.MUNICIPALITY: _listed("municipality, kommun, kommunnamn, kommune, city"),
    Field.LATITUDE: _listed(
        "latitude, latitud, lat, sweref n, sweref99 n, sweref 99 n, breddegrad, north, northing, nord, "
        "nordkoordinat, n koordinat, n, y koordinat, y"
    ),
    Field.LONGITUDE: _listed(
        "longitude, longitud, long, lon, lng, sweref e, sweref99 e, sweref 99 e, lengdegrad, längdegrad, "
        "east, easting, öst, ost, ostkoordinat, östkoordinat, e koordinat, e, x koordinat, x"
    ),
    Field.COORDINATES: _listed(
        "coordinates, koordinater, koordinat, gps, position, latlon, lat lon, latlong, geo point, "
        "geopoint, wgs84"
    ),
    Field.ATTACHMENTS: _listed(
        "attachments, attachment, bilagor, bilaga, bifogade filer, bifogad fil, bilagda filer, foton, foto, "
        "bilder, bild, fotografi, bildfil, filnamn, filer, images, image, photos, photo, pictures, picture, "
        "media url, files, file"
    ),
    Field.CONTACT_EMAIL: _listed(
        "contact email, e post, epost, e postadress, e mail, email, mejl, mail, mailadress"
    ),
    Field.CONTACT_PHONE: _listed(
        "contact phone, telefon, telefonnummer, telefonnr, mobiltelefon, tel, mobil, mobilnummer, phone"
    ),
    Field.CONTACT_NAME: _listed(
        "contact name, uppgiftslämnare, anmälare, kontaktperson, avsändare, avsändarens namn, vem anmäler, "
        "namn, ditt namn, förnamn, full name, first name, user name, reporter"
    ),
}
# Where nothing else is the text: beside a description they are what was done about it.
LOOSE_TEXTS: tuple[str, ...] = _listed(
    "kommentar, kommentarer, comment, comments, notering, anteckning, anteckningar, detaljer, details, "
    "detail, notes, title"
)
# Headers of a kind of trouble that may as well stand over what happened, in sentences.
KINDS_OR_TEXTS = frozenset(
    {"ärende", "ärenden", "händelse", "problem", "orsak", "vad gäller det", "vad gäller"}
)
