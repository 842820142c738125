"""One meeting, all papers: the same values give minutes, sheets, letters, calendars, workbook and e-mail."""
