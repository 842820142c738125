"""What residents may read: proposed, reviewed by another, let out on its day, taken back with a reason."""

from desktop.publication.publications import Publications

__all__ = ["Publications"]
