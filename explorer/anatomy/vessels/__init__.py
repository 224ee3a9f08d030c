"""Blood vessels that needles keep clear of: importing it registers them."""

from explorer.anatomy.vessels import before_spine, common_iliac, epidural, gluteal, great, pelvic, segmental

__all__ = ["before_spine", "common_iliac", "epidural", "gluteal", "great", "pelvic", "segmental"]
