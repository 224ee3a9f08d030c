"""Arteries and veins that needles keep clear of: importing it registers them."""
