"""The dural sac, the roots and their ganglia, the medial branches, the sciatic nerve."""

from explorer.anatomy.nerves import branches, dura, roots, sciatic

__all__ = ["branches", "dura", "roots", "sciatic"]
