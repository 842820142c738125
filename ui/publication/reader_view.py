"""What the reader of the website will meet, in the page's own words."""

from __future__ import annotations

from datetime import date

from desktop.website import SiteMeasure, SiteState
from desktop.website.swedish import NOT_DONE_BECAUSE, STATE_WORDS, when
from ui.style import Tone
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.labels import Role, label

TONES = {
    SiteState.DONE: Tone.DONE,
    SiteState.UNDER_WAY: Tone.ACCENT,
    SiteState.PLANNED: Tone.WAITING,
    SiteState.NOT_DONE: Tone.SIGNAL,
}


class ReaderView(Card):
    """A measure as a card of the page; Swedish in every language of the window, as the page is."""

    def __init__(self) -> None:
        super().__init__()
        self._measure: SiteMeasure | None = None
        self.state = Chip()
        self.title = label("", Role.HEADING, wrap=True)
        self.text = label("", wrap=True)
        self.facts = label("", Role.MUTED, wrap=True)
        self.add_row(self.state)
        for shown in (self.title, self.text, self.facts):
            self.add(shown)

    def show_measure(self, measure: SiteMeasure | None, today: date) -> None:
        """None: it is not on the page, because the measure is not decided."""
        self._measure = measure
        if measure is None:
            self.state.say("")
            self.facts.setText(self.tr("Not on the page: the measure is not decided any more."))
            return
        self.state.say(STATE_WORDS[measure.state], TONES[measure.state])
        named = (measure.area, measure.responsible, when(measure, today))
        self.facts.setText(" · ".join(fact for fact in named if fact))

    def show_words(self, title: str, text: str) -> None:
        """The words as they are being written."""
        is_refused = self._measure is not None and self._measure.state is SiteState.NOT_DONE
        because = f"{NOT_DONE_BECAUSE} " if is_refused and text.strip() else ""
        self.title.setText(title.strip())
        self.text.setText(because + text.strip())
        for shown in (self.title, self.text):
            shown.setVisible(bool(shown.text()) and self._measure is not None)
