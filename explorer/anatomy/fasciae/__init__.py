"""Thoracolumbar fascia and iliotibial tract: importing it registers them."""
