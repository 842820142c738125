"""Case 52: what an Open311 server may have sent. The program itself fetches nothing."""

import json

import pytest

from desktop.intake.rejections import RejectionKind
from desktop.intake.table import FileFormat
from models.refusals import RefusalKind

REQUEST = {
    "service_request_id": "7",
    "status": "open",
    "service_name": "Belysning",
    "description": "Mörkt i tunneln",
    "requested_datetime": "2026-05-17T14:48:00Z",
    "address": "Storgatan 1",
    "lat": "59.33",
    "long": "14.52",
}


def as_xml(*requests, prologue=""):
    told = "".join(
        "<request>" + "".join(f"<{name}>{value}</{name}>" for name, value in request.items()) + "</request>"
        for request in requests
    )
    return f'<?xml version="1.0" encoding="utf-8"?>{prologue}<service_requests>{told}</service_requests>'


def as_json(*requests):
    return json.dumps(requests)


def without(name, **more):
    return {key: value for key, value in REQUEST.items() if key != name} | more


both = pytest.mark.parametrize("written", [as_xml, as_json])


@both
def test_case_52_a_request_is_a_report(inbox, written):
    preview = inbox.preview(written(REQUEST))

    assert preview.found.format is FileFormat.OPEN311
    report = inbox.bring_in(written(REQUEST))[0]
    assert (report.external_id, report.text, report.place) == ("7", "Mörkt i tunneln", "Storgatan 1")
    assert (report.at, report.position) == ("2026-05-17T14:48:00+00:00", (59.33, 14.52))


@both
def test_case_52_a_request_without_a_number_is_known_by_its_content(inbox, written):
    content = written(without("service_request_id"), REQUEST)

    assert [report.external_id for report in inbox.bring_in(content)] == [None, "7"]
    assert inbox.preview(content).counts.same == 2


@both
@pytest.mark.parametrize("status", ["", "closed", "på gång", "null"])
def test_case_52_the_servers_status_is_not_ours(inbox, written, status):
    assert len(inbox.bring_in(written(REQUEST | {"status": status}))) == 1


@both
@pytest.mark.parametrize("figures", [("", ""), ("", "14.52"), ("null", "null")])
def test_case_52_a_request_without_a_point_lies_in_its_address(inbox, written, figures):
    lat, long = figures
    report = inbox.bring_in(
        written(REQUEST, REQUEST | {"service_request_id": "8", "lat": lat, "long": long})
    )[1]

    assert (report.position, report.place) == (None, "Storgatan 1")


@both
def test_case_52_a_time_without_zone_is_swedish(inbox, written):
    report = inbox.bring_in(written(REQUEST | {"requested_datetime": "2026-05-17T14:48:00"}))[0]

    assert report.at == "2026-05-17T12:48:00+00:00"


@both
def test_case_52_a_time_that_never_was_is_rejected(inbox, written):
    bad = REQUEST | {"service_request_id": "8", "requested_datetime": "2026-02-30T14:48:00Z"}
    preview = inbox.preview(written(REQUEST, REQUEST | {"service_request_id": "9"}, bad))

    assert [(one.line, one.kind) for one in preview.rejections] == [(3, RejectionKind.NOT_A_DATE)]


def test_case_52_nulls_and_numbers_of_json_are_read(inbox):
    request = REQUEST | {
        "service_request_id": 7,
        "lat": 59.33,
        "long": 14.52,
        "media_url": None,
        "zipcode": None,
    }

    assert inbox.bring_in(as_json(request))[0].external_id == "7"


@pytest.mark.parametrize(
    "prologue",
    [
        '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE a SYSTEM "http://example.org/a.dtd">',
        '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;">]>',
    ],
)
def test_case_52_a_document_type_is_refused(inbox, prologue):
    assert inbox.kind_of_refusal(as_xml(REQUEST, prologue=prologue)) is RefusalKind.FILE_HOSTILE


@pytest.mark.parametrize("name", ["requests.xml", "requests.json"])
@pytest.mark.parametrize(
    "page",
    [
        "<!DOCTYPE html><html><body>502 Bad Gateway</body></html>",
        "\n<html><head><title>Logga in</title></head></html>",
        '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x" "y"><html></html>',
    ],
)
def test_case_52_an_error_page_is_called_a_web_page(inbox, name, page):
    with pytest.raises(Exception, match="file-is-web-page"):
        inbox.preview(page, name=name)


def test_case_52_an_error_told_as_json_or_xml_is_no_list_of_requests(inbox):
    assert inbox.refusal('[{"code": 403, "description": "api_key missing"}]')
    assert (
        inbox.kind_of_refusal("<errors><error><code>403</code></error></errors>")
        is RefusalKind.FILE_FORMAT_UNKNOWN
    )


@both
def test_case_52_an_empty_list_is_an_empty_file(inbox, written):
    assert inbox.kind_of_refusal(written()) in {RefusalKind.FILE_EMPTY, RefusalKind.FILE_FORMAT_UNKNOWN}


def test_case_52_a_list_that_was_cut_off_is_refused(inbox):
    assert inbox.kind_of_refusal(as_xml(REQUEST)[:-30]) is RefusalKind.FILE_DAMAGED_AT
    assert inbox.kind_of_refusal(as_json(REQUEST)[:-30]) is RefusalKind.FILE_DAMAGED_AT
