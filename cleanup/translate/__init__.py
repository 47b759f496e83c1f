"""Translation with models on this machine: Argos packages, read directly or through argostranslate. Nothing is ever fetched."""
