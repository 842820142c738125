"""The field list's tables of the work itself: reports, cases, measures, meetings, publications, answers."""

from collections.abc import Mapping

MATTERS: Mapping[str, Mapping[str, str]] = {
    "report": {
        "outside": "id source received_at category_id facet area_id state feedback duplicate_of_id",
        # A partner works with the matter: where it was and when. What was said stays in the house.
        "partner": "happened_at place latitude longitude precision line line_west line_south line_east"
        " line_north is_outside is_fallback walk_id walk_point placed_name",
        "sender": "sender feedback_at feedback_how",
        "internal": "external_id import_id import_line content_hash text sender_category sender_area"
        " is_area_chosen is_swapped is_placed_by_hand dismissal_motive likely_same_id"
        " registry_number folded version",
    },
    "report_link": {"public": "id report_id case_id", "partner": "linked_at"},
    "informant": {"nobody": "id report_id name email phone postal_address"},
    "attachment": {
        "internal": "id report_id case_id measure_id sha256 name media_type size width height thumbnail"
        " latitude longitude added_at person"
    },
    "attachment_content": {"internal": "id sha256 data"},
    "case_file": {
        "public": "id area_id category_id",
        "outside": "state opened_at closed_at merged_into_id",
        "partner": "title place latitude longitude precision line line_west line_south line_east line_north"
        " sort_key registry_number close_reason",
        "internal": "description is_area_chosen touched_at close_note folded version",
    },
    "case_note": {"internal": "id case_id written_at person text"},
    "measure": {
        "public": "id case_id state label due_date done_on is_ongoing successor_id responsible_actor_id",
        "partner": "title description follow_up_date proposed_at decided_at_meeting_id waiting_for"
        " waiting_since not_done_reason outcome sort_key",
        "internal": "folded version",
    },
    "measure_contributor": {"public": "id measure_id actor_id"},
    "due_date_move": {
        "partner": "id measure_id meeting_id moved_at old new",
        "internal": "person reason",
    },
    "follow_up": {
        "public": "id measure_id on_date decision",
        "partner": "meeting_id tier rating note next_date new_scope successor_id outcome reason",
    },
    "publication": {
        "public": "id measure_id state public_title public_text publish_from publish_until published_at"
        " withdrawn_at withdrawal_reason",
        "partner": "partner_text",
        "internal": "author published_by withdrawn_by contributors times_written version",
    },
    # The verdict is read to know that exactly these words were approved.
    "publication_review": {
        "public": "id publication_id at verdict public_title public_text",
        "internal": "person comment measure_state",
    },
    "review_comment": {
        "internal": "id publication_id at person field passage begins comment seen_to_at seen_to_by"
    },
    "answer": {
        "sender": "id report_id text written_at",
        "internal": "person version",
    },
    "promise": {
        "sender": "id report_id",
        "partner": "to_whom what promised_on due_on kept_on case_id",
        "internal": "how person version",
    },
    "safety_walk": {
        "public": "id name walk_kind held_on area_id",
        "outside": "participants route",
        "internal": "version",
    },
    "meeting": {
        # The day a measure was decided.
        "public": "id held_on",
        # A diary number stands on every paper of the meeting, letters too.
        "outside": "registry_number",
        "partner": "starts ends place state chair noted_by recipients next_on",
        "internal": "version",
    },
    "agenda_item": {
        "partner": "id meeting_id section position is_placed title case_id measure_id area_id note decision"
        " is_done parked_to carried_from_id",
        "internal": "version",
    },
    "item_draft": {"internal": "id agenda_item_id words"},
    "attendance": {"partner": "id meeting_id actor_id role person presence"},
    "escalation": {
        "partner": "id meeting_id body matter asked case_id measure_id raised_at answered_on answer",
        "internal": "version",
    },
    "minutes": {
        "partner": "id meeting_id number state finalised_at finalised_by dispatched_at correction_reason"
        " content pdf sha256",
        # Why personal data was kept names what was kept.
        "internal": "justification version",
    },
}
