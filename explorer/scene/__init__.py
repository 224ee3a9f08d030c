"""The PyVista painter of a View."""
