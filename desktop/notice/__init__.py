"""The notice of a meeting, sent in advance: its agenda on paper and the meeting as a calendar file."""
