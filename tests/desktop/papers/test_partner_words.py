"""What is written for partners stands on their sheets, and nothing of it where a finding is undecided."""

from desktop.publication import Publications
from models.kinds import Kind
from models.publication.values import PublicationEdit
from models.screening.values import FieldHit, HitKind, Level
from tests.desktop.papers.read_back import words_of


def sheets(town, meeting, folder) -> str:
    files = town.files(meeting)
    return "\n".join(
        words_of(name, content, folder) for name, content in files.items() if name.startswith("åtgärdsblad")
    )


def written(town, text) -> int:
    measure = town.decided("Byt låset")
    publications = Publications(town.store)
    id_ = publications.propose(measure)
    publications.write_public(PublicationEdit(id_, publications.page(id_).version, "", "", text))
    return id_


def test_the_text_for_partners_stands_on_the_sheet(town, tmp_path):
    written(town, "Nyckeln hämtas hos Gata/park.")

    assert "Nyckeln hämtas hos" in sheets(town, town.plan(), tmp_path)


def test_a_text_with_an_undecided_finding_stays_in_the_house_until_it_is_decided(town, tmp_path):
    id_ = written(town, "Ring 070-174 06 05 före.")
    meeting = town.plan()

    assert "före." not in sheets(town, meeting, tmp_path)

    publications = Publications(town.store)
    (found,) = publications.screening.open_hits(
        Kind.PUBLICATION, id_, {"partner_text": "Ring 070-174 06 05 före."}
    )
    assert isinstance(found, FieldHit)
    assert (found.hit.kind, found.hit.level) == (HitKind.PHONE, Level.HIGH)
    publications.screening.keep(Kind.PUBLICATION, id_, found, "Jourens nummer")

    assert "070-174 06 05" in sheets(town, meeting, tmp_path)
