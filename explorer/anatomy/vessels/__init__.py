"""Blood vessels that needles keep clear of: importing it registers them."""

from explorer.anatomy.vessels import (
    adamkiewicz,
    before_spine,
    common_iliac,
    epidural,
    gluteal,
    great,
    pelvic,
    segmental,
)

__all__ = ["adamkiewicz", "before_spine", "common_iliac", "epidural", "gluteal", "great", "pelvic", "segmental"]
