"""The browser painter of a View."""
