"""A procedure and landmarks become a Plan."""
