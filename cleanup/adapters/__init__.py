"""Outside packages behind plain functions: one file each, imported when first asked, knowing only `str`, spans and numbers."""
