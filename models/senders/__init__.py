"""Those who send us reports: how often they use to, and who has fallen silent."""
