"""One file per outside package, imported when first needed; they know only `str`, spans and plain numbers."""
