"""The field list's tables of the register and the upkeep: actors, areas, settings, history, disposal."""

from collections.abc import Mapping

UPKEEP: Mapping[str, Mapping[str, str]] = {
    "actor": {
        "public": "id name short_name is_external",
        "partner": "parent_id is_member is_active sort_key",
        "internal": "version",
    },
    # To whom an e-mail draft is addressed; nothing else of a contact person leaves.
    "contact_person": {"partner": "id actor_id email", "internal": "name role phone"},
    "area": {"public": "id name geometry is_active sort_key", "internal": "version"},
    "priority_area": {"partner": "id area_id starts ends motive"},
    "base_layer": {"public": "id name geojson"},
    "place_name": {"partner": "id name latitude longitude", "internal": "folded file_name"},
    "map_layer": {
        "internal": "id name layer_kind source options features is_shown position version",
    },
    "saved_view": {"internal": "id name wanted version"},
    "category": {"public": "id key name position is_active sort_key", "internal": "version"},
    "category_alias": {"internal": "id folded category_id"},
    "standard_text": {"internal": "id use name category_id measure_state title text version"},
    "report_import": {
        "internal": "id source sender file_name file_hash imported_at person counts rejections headers_hash"
        " said fallback_points undone_at"
    },
    "setting": {"internal": "id key value data"},
    "person": {"internal": "id name role"},
    "history": {"internal": "id at person deed subject subject_id field old new"},
    "screening_decision": {
        "internal": "id subject subject_row field hit_kind decision words reason person at"
    },
    "retention_rule": {"internal": "id record_type days runs_from decision decided_on version"},
    "disposal": {"internal": "id at person cleaned_at"},
    "disposed_record": {
        "internal": "id disposal_id record_type record_id made_on ran_from days number decision"
    },
    "disposed_of_case": {"internal": "id case_id disposal_id reports"},
    # What figures of the past are told with: names of areas and categories, and counts.
    "disposed_tally": {"partner": "id week source category area reports"},
    "retention_hold": {"internal": "id record_type record_id reason person at"},
    "disclosure": {
        "internal": "id at person about about_id first_day last_day registry_number basis masked_count"
    },
}

# The settings that stand in one column, by their names; what is not listed stays in the house.
SETTING_FIELDS: Mapping[str, str] = {
    "public": "name unit address website arms accent archive_level",
    "partner": "meeting_place recipients left_out fixed_items names_in_minutes meeting_weekday meeting_starts"
    " meeting_ends meeting_interval",
    "internal": "reviewer_is_another still_days",
}
