"""Our fields, as a column of a sender's file can be one of them."""

import enum


class Field(enum.StrEnum):
    """The values are the names used in a `--mapping` file."""

    EXTERNAL_ID = "external_id"
    RECEIVED_AT = "received_at"
    RECEIVED_TIME = "received_time"
    HAPPENED_AT = "happened_at"
    CATEGORY = "category"
    TEXT = "text"
    ADDRESS = "address"
    AREA = "area"
    MUNICIPALITY = "municipality"
    LATITUDE = "latitude"
    LONGITUDE = "longitude"
    COORDINATES = "coordinates"
    SHAPE = "shape"
    ATTACHMENTS = "attachments"
    CONTACT_NAME = "contact_name"
    CONTACT_EMAIL = "contact_email"
    CONTACT_PHONE = "contact_phone"
