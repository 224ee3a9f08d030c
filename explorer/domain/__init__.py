"""The nouns: structures, conditions, procedures, plans and views. No arrays, no files, no drawing."""
