"""Pictures in files."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from explorer.errors import ExplorerError, UnknownId
from explorer.scene.pictures import save_picture

SIZE = (150, 120)


@pytest.mark.parametrize(("name", "kind"), [("back.png", "PNG"), ("back.jpg", "JPEG")])
def test_a_picture_has_the_size_and_the_kind_that_were_asked_for(atlas, tmp_path, name, kind):
    save_picture(atlas, tmp_path / name, size=SIZE, seen_from="P")
    picture = Image.open(tmp_path / name)
    assert (picture.format, picture.size) == (kind, SIZE)
    assert np.asarray(picture).std() > 10


def test_what_is_selected_is_in_the_middle_and_teal(atlas, tmp_path):
    save_picture(atlas, tmp_path / "disc.png", select="disc-l4-l5", size=SIZE)
    middle = np.asarray(Image.open(tmp_path / "disc.png")).astype(int)[50:70, 55:95]
    red, green, blue = np.moveaxis(middle, 2, 0)
    assert ((green > red + 40) & (blue > red + 40)).mean() > 0.1


def test_what_cannot_be_drawn_is_said_in_a_line_and_leaves_no_file(atlas, tmp_path):
    with pytest.raises(ExplorerError, match=r"written as \.png or \.jpg"):
        save_picture(atlas, tmp_path / "back.tiff", size=SIZE)
    with pytest.raises(UnknownId, match="disc-l4-l5"):
        save_picture(atlas, tmp_path / "disc.png", select="disc-l4-l6", size=SIZE)
    with pytest.raises(ExplorerError, match="cannot be written"):
        save_picture(atlas, tmp_path / "nowhere" / "back.png", size=SIZE)
    assert not list(tmp_path.iterdir())
