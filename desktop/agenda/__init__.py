"""The agenda that writes itself: what a meeting deals with, in the order of domain.md §7, and why."""

from desktop.agenda.gathering import gather
from desktop.agenda.period import Period, is_new, period_of, priority_on

__all__ = ["Period", "gather", "is_new", "period_of", "priority_on"]
