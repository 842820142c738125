"""The paper itself: tagged, archivable PDF (PDF/A-2a and PDF/UA-1) over ReportLab."""
