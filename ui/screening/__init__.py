"""Words that look personal: marked where they are written, and decided about one by one."""
