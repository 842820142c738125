"""Mail that opens unsent, to the right people, with the right files."""

from dataclasses import replace

import pytest

from desktop.papers.addresses import usable
from desktop.papers.values import Paper
from models.actors.tables import Actor, ContactPerson
from models.deeds import Deed
from tests.desktop.papers.read_back import attached, mail
from tests.desktop.papers.town import SETTINGS, Town, a_meeting

TO_PARKS, TO_POLICE = "mejl-2026-v47-Gata och park.eml", "mejl-2026-v47-Polisen.eml"
TO_ROADS, TO_LIST = "mejl-2026-v47-Trafikverket.eml", "mejl-2026-v47-sändlista.eml"


def test_a_mail_to_an_actor_opens_unsent_with_their_papers(town, meeting):
    town.lock(meeting)
    files = town.files(meeting)
    letter = mail(files[TO_PARKS])

    assert letter["X-Unsent"] == "1"
    assert letter["To"] == "park@alvkoping.example"
    assert letter["Subject"] == "EST vecka 47: åtgärder för Gata/park"
    assert not letter.defects
    assert set(attached(files[TO_PARKS])) == {
        "åtgärdsblad-2026-v47-Gata och park.pdf",
        "kalender-2026-v47-Gata och park.ics",
        "minnesanteckningar-2026-v47.pdf",
    }
    types = {part.get_content_type() for part in letter.iter_attachments()}
    assert types == {"application/pdf", "text/calendar"}
    assert "Klipp häcken: klart senast 2026-11-25" in letter.get_body(("plain",)).get_content()


def test_headers_are_plain_letters_that_any_mail_program_reads(town, meeting):
    head = town.files(meeting)[TO_PARKS].split(b"\r\n\r\n")[0]

    assert head.isascii()
    assert b"utf-8" in head
    assert b"\n" not in head.replace(b"\r\n", b"")


def test_a_draft_says_so_in_subject_and_text(town, meeting):
    letter = mail(town.files(meeting)[TO_LIST])

    assert letter["Subject"] == "Utkast – EST vecka 47: minnesanteckningar"
    assert "utkast" in letter.get_body(("plain",)).get_content()


def test_the_distribution_list_is_addresses_and_actors(town, meeting):
    files = town.files(meeting)

    assert mail(files[TO_LIST])["To"] == "polis@xn--polis-lra.example, ledning@alvkoping.example"
    assert set(attached(files[TO_LIST])) == {
        "minnesanteckningar-2026-v47-utkast.pdf",
        "nästa-möte-2026-v47.pdf",
    }


def test_the_group_around_the_table_is_all_its_members(store):
    everyone = Town(store, replace(SETTINGS, recipients="EST-gruppen"))

    to = mail(everyone.files(a_meeting(everyone))[TO_LIST])["To"]

    assert to == "park@alvkoping.example, polis@xn--polis-lra.example"


def test_who_has_no_address_is_told_and_has_a_draft_without_one(town, meeting):
    made = town.papers.make(meeting)
    files = {file.name: file.content for file in made.files}

    assert made.without_address == ("Trafikverket", "Styrgruppen")
    assert mail(files[TO_ROADS])["To"] is None


def test_an_outsider_gets_their_own_sheet_but_not_the_minutes(town, meeting):
    assert set(attached(town.files(meeting)[TO_ROADS])) == {
        "åtgärdsblad-2026-v47-Trafikverket.pdf",
        "kalender-2026-v47-Trafikverket.ics",
    }


def test_mails_alone_carry_the_papers_all_the_same(town, meeting):
    made = town.files(meeting, wanted=frozenset({Paper.MAIL_DRAFTS}))

    assert all(name.endswith(".eml") for name in made)
    assert len(attached(made[TO_PARKS])) == 3


def test_a_name_signs_only_where_the_municipality_prints_names(store):
    named = Town(store, replace(SETTINGS, names_in_minutes=True))
    body = mail(named.files(a_meeting(named))[TO_PARKS]).get_body(("plain",)).get_content()

    assert body.split("\r\n")[-4:-1] == ["Åsa Lind", "Säkerhetsenheten", "Älvköpings kommun"]


def test_a_line_break_in_a_name_or_an_address_adds_no_header(town, meeting):
    with town.store.writing(Deed.ACTOR_EDIT) as session:
        police = session.get(Actor, town.police)
        police.name = police.short_name = "Polisen\r\nBcc: alla@example.com"
        session.add(ContactPerson(actor_id=police.id, name="-", email="x@y.example\r\nBcc: alla@example.com"))
    files = town.files(meeting)
    letter = mail(next(files[name] for name in files if name.startswith("mejl") and "Bcc" in name))

    assert letter["Bcc"] is None
    assert letter["To"] == "polis@xn--polis-lra.example"
    assert letter["Subject"].endswith("Polisen Bcc: alla@example.com")


@pytest.mark.parametrize(
    "address",
    ["", "@", "a@", "@b.se", "a b@c.se", "a@b", "a@b..se", "a@b.se,c@d.se", "å@b.se", "a@" + "b" * 300],
)
def test_what_mail_cannot_be_sent_to_is_no_address(address):
    assert usable([address]) == ()
