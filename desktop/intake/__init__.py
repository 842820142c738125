"""From a sender's file to reports: read, understand, judge, write."""
