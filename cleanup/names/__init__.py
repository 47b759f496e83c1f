"""What is known of names: who is mentioned in a document, and how names are spelled in other languages."""
