"""The reasons for a withdrawal in the website's own words, to choose from."""

# Swedish in every language of the window, as the page is.
EXPIRED = "Texten visades under en begränsad tid, som nu har gått ut."
REASONS = (
    "Åtgärden har ändrats. En ny text kommer.",
    "Texten innehöll ett fel.",
    "Åtgärden är inte längre aktuell.",
    "Det som texten beskriver är avslutat sedan länge.",
)
