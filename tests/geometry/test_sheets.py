"""What must hold for fibre sheets, and for bending them out of the way."""

import numpy as np
import pytest
import trimesh
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.geometry.fields import surroundings
from explorer.geometry.lofts import spline
from explorer.geometry.sheets import fibre_sheet
from explorer.geometry.sheets_wrapping import fitted, relaxed, wrapped

few = settings(deadline=None, max_examples=15)
PROFILE = ((0.0, 0.3), (0.45, 1.0), (1.0, 0.3))
BALL = trimesh.creation.icosphere(subdivisions=4, radius=20.0)


def strap(lift: float = 0.0, bow: float = 0.0):
    return [[(x, lift, 0.0), (x, lift + bow, 50.0), (0.8 * x, lift, 100.0)] for x in (-20.0, 0.0, 20.0)]


@few
@given(st.floats(2.0, 30.0), st.floats(-15.0, 15.0), st.floats(0.3, 0.8), st.integers(0, 12))
def test_a_sheet_closes_to_one_outward_body(thickness, bow, edge, bundles):
    sheet = fibre_sheet(strap(bow=bow), thickness_mm=thickness, profile=PROFILE, edge=edge, relief=(bundles, 0.08))
    mesh = sheet.closed()
    assert mesh.is_volume
    assert mesh.body_count == 1


@few
@given(st.floats(2.0, 30.0))
def test_it_is_as_thick_as_asked_and_no_thicker(thickness):
    sheet = fibre_sheet(strap(), thickness_mm=thickness, profile=PROFILE)
    assert sheet.thickness.max() == pytest.approx(thickness, rel=0.01)
    assert np.ptp(sheet.closed().vertices[:, 1]) == pytest.approx(thickness, rel=0.05)


def test_fibres_run_from_origin_to_insertion():
    guides = strap()
    middle = fibre_sheet(guides, thickness_mm=9.0, profile=PROFILE).middle
    for guide, fibre in zip(guides, (middle[0], middle[16], middle[-1]), strict=True):
        assert fibre[0] == pytest.approx(np.array(guide[0]))
        assert fibre[-1] == pytest.approx(np.array(guide[-1]))


def test_grooves_take_away_and_never_add():
    plain, grooved = (fibre_sheet(strap(), thickness_mm=9.0, profile=PROFILE, relief=(n, 0.1)) for n in (0, 6))
    assert (grooved.thickness <= plain.thickness + 1e-12).all()
    assert grooved.thickness.min() > 0.0
    assert grooved.closed().volume < plain.closed().volume


def test_a_sheet_that_cuts_a_ball_is_bent_clear_of_it():
    ball = surroundings([BALL.copy().apply_translation((0.0, 14.0, 50.0))])
    sheet = fibre_sheet(strap(lift=-2.0), thickness_mm=8.0, profile=PROFILE)
    assert ball.distance(sheet.closed().vertices).min() < -4.0
    mesh = fitted(wrapped(sheet, ball), ball)
    assert mesh.is_volume
    assert ball.distance(mesh.vertices).min() > 0.2


def test_a_curve_is_bent_clear_of_a_ball_and_keeps_its_ends():
    ball = surroundings([BALL])
    line = spline([(5.0, 18.0, -40.0), (5.0, 18.0, 40.0)], 60)
    bent = relaxed(line, np.full(60, 2.0), ball)
    assert ball.distance(bent).min() > 1.8
    assert bent[[0, -1]] == pytest.approx(line[[0, -1]])


def test_where_it_sticks_a_curve_lies_on_the_ball():
    ball = surroundings([BALL])
    line = spline([(0.0, 24.0, -30.0), (0.0, 24.0, 30.0)], 61)
    stick = np.abs(np.linspace(-1.0, 1.0, 61)) < 0.2
    assert ball.distance(relaxed(line, np.full(61, 1.0), ball, stick=stick)[stick]) == pytest.approx(1.0, abs=0.4)
