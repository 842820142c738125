"""The person at the desk."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """Whose change it is: a name and a role, "Åsa Lind", "trygghetssamordnare"."""

    name: str
    role: str = ""
