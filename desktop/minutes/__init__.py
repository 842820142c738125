"""The weekly minutes on paper: values in, a tagged and archivable PDF out."""
