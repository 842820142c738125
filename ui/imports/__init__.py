"""Imports that have been made: what each brought, and the way to take one back."""
