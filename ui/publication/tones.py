"""The colour that goes with each state's word."""

from models.publication.values import PublicationState
from ui.style import Tone

TONES = {
    PublicationState.PROPOSED: Tone.PLAIN,
    PublicationState.UNDER_REVIEW: Tone.WAITING,
    PublicationState.APPROVED: Tone.ACCENT,
    PublicationState.PUBLISHED: Tone.DONE,
    PublicationState.WITHDRAWN: Tone.PLAIN,
}
