"""A PostgreSQL server of the test run's own, on a socket, as a user who is not root."""

from __future__ import annotations

import itertools
import os
import pwd
import shutil
import subprocess
import tempfile
from pathlib import Path

import psycopg

# Debian keeps each version's programs apart: the newest one's.
BINARIES = max(
    Path("/usr/lib/postgresql").glob("*/bin"), key=lambda folder: int(folder.parent.name), default=None
)
SETTINGS = "-c listen_addresses='' -c fsync=off -c shared_buffers=32MB -c max_connections=40"


class PostgresqlServer:
    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="pg"))
        self._as_user: list[str] = []
        self._names = (f"store_{number}" for number in itertools.count())
        if os.geteuid() == 0:
            owner = pwd.getpwnam("postgres")
            os.chown(self.folder, owner.pw_uid, owner.pw_gid)
            self._as_user = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]

    @property
    def _cluster(self) -> str:
        return str(self.folder / "cluster")

    def start(self) -> None:
        self._run("initdb", "-A", "trust", "-U", "app", "-E", "UTF8", "--no-sync", "--data-checksums")
        log = str(self.folder / "log")
        self._run("pg_ctl", "-w", "-o", f"-k {self.folder} {SETTINGS}", "-l", log, "start")

    def stop(self) -> None:
        self._run("pg_ctl", "-m", "immediate", "stop")
        shutil.rmtree(self.folder, ignore_errors=True)

    def address(self, database: str) -> str:
        return f"postgresql+psycopg://app@/{database}?host={self.folder}"

    def make_database(self, name: str | None = None, template: str = "template0") -> str:
        name = name or next(self._names)
        self._sql(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name

    def drop_database(self, name: str) -> None:
        self._sql(f"DROP DATABASE {name} WITH (FORCE)")

    def _sql(self, statement: str) -> None:
        with psycopg.connect(f"host={self.folder} user=app dbname=postgres", autocommit=True) as connection:
            connection.execute(statement)

    def _run(self, program: str, *arguments: str) -> None:
        assert BINARIES, "PostgreSQL is not installed: make test does it"
        subprocess.run(
            [*self._as_user, str(BINARIES / program), "-D", self._cluster, *arguments],
            check=True,
            capture_output=True,
            stdin=subprocess.DEVNULL,
            cwd="/",
            env={**os.environ, "LC_ALL": "C.UTF-8", "HOME": str(self.folder)},
        )
