"""Draw the pictures of the README again, from the running program: ``uv run python docs/pictures.py``."""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from playwright.sync_api import expect  # noqa: E402

from tests.browser import free_port, launched, serving  # noqa: E402 - the tests' browser, found or installed
from tests.pages.visiting import visiting  # noqa: E402

FACET = "s=facet-joint-l4-l5-left&c=facet-arthropathy&p=lumbar-medial-branch-block&level=l4-l5&side=left"
PICTURES = {
    "explain": (FACET, 1440, 900),
    "explain-dark": (f"{FACET}&theme=dark&aud=clinician", 1440, 900),
    "tablet": ("s=sacroiliac-joint-left&p=sacroiliac-joint-injection&side=left", 1024, 768),
    "phone": (FACET, 390, 844),
}


def main() -> None:
    """Serve the program, open it, and keep what can be seen."""
    port = free_port()
    program = "import sys; from explorer.cli import main; sys.exit(main())"
    command = (sys.executable, "-c", program, "serve", "--no-show", "--port", str(port))
    with serving(command, f"http://127.0.0.1:{port}/liveness") as url, launched() as browser:
        for name, (query, width, height) in PICTURES.items():
            with visiting(browser, url.removesuffix("liveness")) as visit:
                seen = visit(query, width, height)
                expect(seen.part("step-0")).to_be_visible()
                seen.settle()
                seen.page.screenshot(path=HERE / f"{name}.png")


if __name__ == "__main__":
    main()
