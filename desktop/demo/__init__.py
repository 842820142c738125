"""The demo municipality Älvköping: twelve invented weeks, lived through the services."""

from desktop.demo.furnishing import furnish

__all__ = ["furnish"]
