"""Rules of the list of records that are pure: whom a record came from, as it may be said openly."""

from models.reports.values import ReportSource

# What these send comes from an organisation.
ORGANISATIONS = frozenset(
    {
        ReportSource.POLICE,
        ReportSource.HOUSING_COMPANY,
        ReportSource.SCHOOL,
        ReportSource.RESCUE_SERVICE,
        ReportSource.SECURITY_GUARD,
        ReportSource.BUSINESS,
    }
)
# What the municipality itself has seen.
OWN = frozenset({ReportSource.OWN_OBSERVATION, ReportSource.SAFETY_WALK})


def is_private(source: ReportSource, *, has_informant: bool) -> bool:
    """Whether a report came from a member of the public, who is told as "enskild" (OSL 5 kap. 2 §)."""
    return has_informant or source not in ORGANISATIONS | OWN
