"""Showing what was done: for people, for programs, for the services that read reports."""
