"""The page Publicering: what is proposed for the website, reviewed and let out."""
