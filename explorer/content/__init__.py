"""Files to nouns: annotations and meshes become an Atlas, judged at the door."""
