"""Who is named in the tests of this room; invented."""

from datetime import UTC, datetime

from models.reports.values import CallerDetails

SECRET = "Örjan Hägg-Åström"
CALLER = CallerDetails("Petra Uppgift", "petra.uppgift@exempel.se", "070-174 06 05", "Gränd 4, 592 99 Dalen")
RECEIVED = datetime(2026, 11, 17, 8, 0, tzinfo=UTC)
REPORT_TEXT = (
    f"Här bor {SECRET}. ÖRJAN\nHÄGG-ÅSTRÖM skriker, Ör\u00adjan Hägg-Åström kastar flaskor. Örj-\nan"
    " Hägg-Åström igen. Hälsningar petra  uppgift, 0701740605, Petra.Uppgift@exempel.se, Gränd 4,\n592 99"
    " Dalen"
)
