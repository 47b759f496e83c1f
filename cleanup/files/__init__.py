"""Reading and writing: records out of files, and files out of records, with every byte that was not repaired left as it was."""
