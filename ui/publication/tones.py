"""The colour that goes with each state's word, and with what a publication waits for."""

from models.publication.values import PublicationState, Waits
from ui.style import Tone

TONES = {
    PublicationState.PROPOSED: Tone.PLAIN,
    PublicationState.UNDER_REVIEW: Tone.WAITING,
    PublicationState.APPROVED: Tone.ACCENT,
    PublicationState.PUBLISHED: Tone.DONE,
    PublicationState.WITHDRAWN: Tone.PLAIN,
}
WAITING_TONES = {
    Waits.MY_REVIEW: Tone.WAITING,
    Waits.SENT_BACK: Tone.SIGNAL,
    Waits.DOUBTFUL: Tone.SIGNAL,
    Waits.DAY_PASSED: Tone.SIGNAL,
    Waits.WORDS: Tone.PLAIN,
    Waits.PUBLISHING: Tone.ACCENT,
    Waits.ENDING: Tone.WAITING,
    Waits.ANOTHERS_REVIEW: Tone.PLAIN,
    Waits.ITS_DAY: Tone.PLAIN,
    Waits.NOTHING: Tone.DONE,
    Waits.TAKEN_BACK: Tone.PLAIN,
}
