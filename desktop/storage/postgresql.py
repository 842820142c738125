"""A PostgreSQL database that several desks share."""

from __future__ import annotations

from sqlalchemy import URL, Engine, create_engine, make_url, text
from sqlalchemy.exc import OperationalError

from desktop.storage.sqlite import to_json
from models.refusals import Refusal, RefusalKind

KEYRING_SERVICE = "trygghetsbordet"
CONNECT_SECONDS = 10


def is_postgresql(address: str) -> bool:
    return address.startswith("postgresql")


def open_postgresql(address: str) -> Engine:
    """Connect to the database at *address*, which carries no password.

    The password comes from the system's keyring, else PGPASSFILE or the
    service's own sign-in have their say.
    """
    url = make_url(address).set(drivername="postgresql+psycopg")
    if url.password:
        raise Refusal(RefusalKind.PASSWORD_IN_ADDRESS)
    engine = create_engine(
        url,
        connect_args=_secret(url) | {"connect_timeout": CONNECT_SECONDS},
        pool_pre_ping=True,
        hide_parameters=True,
        json_serializer=to_json,
    )
    _refuse_unreachable(engine)
    return engine


def login(engine: Engine) -> str:
    """Who the database says is signed in."""
    with engine.connect() as connection:
        return str(connection.execute(text("SELECT session_user")).scalar_one())


def _refuse_unreachable(engine: Engine) -> None:
    try:
        engine.connect().close()
    except OperationalError as error:
        raise Refusal(RefusalKind.DATABASE_UNREACHABLE, path=engine.url.render_as_string()) from error


def _secret(url: URL) -> dict[str, str | int]:
    """The password in the keyring; none is asked for where the machine has no keyring."""
    if not url.username or not url.host:
        return {}
    import keyring  # noqa: PLC0415 - slow to load, and only here of use
    from keyring.errors import KeyringError  # noqa: PLC0415

    try:
        password = keyring.get_password(KEYRING_SERVICE, f"{url.username}@{url.host}")
    except KeyringError:
        return {}
    return {"password": password} if password else {}
