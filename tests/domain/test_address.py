"""A view travels in an address and comes back; what cannot be read is named, and never breaks the rest."""

import string

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from explorer.domain.address import LONGEST, query_of, rounded, view_of
from explorer.domain.body import Level, Side
from explorer.domain.view import Audience, Camera, Mode, View

KINDS = ("facet-joint-l4-l5", "piriformis", "multifidus", "nerve-root-l5", "hip-bone")
IDS = (*(f"{kind}-{side}" for kind in KINDS for side in Side), "skin", "sacrum", "disc-l4-l5")
OPENING = View(hidden=("skin", "multifidus-left"))

numbers = st.floats(-900, 900).map(lambda one: round(one, 1))
points = st.tuples(numbers, numbers, numbers)
ids = st.lists(st.sampled_from(IDS), unique=True).map(tuple)
optional_id = st.none() | st.sampled_from(IDS)


@st.composite
def cameras(draw):
    position = draw(points)
    focal_point = draw(points.filter(lambda one: one != position))
    up = draw(points.filter(any))
    angle = draw(st.floats(1, 120).map(lambda one: round(one, 2)))
    return rounded(Camera(position=position, focal_point=focal_point, up=up, view_angle_deg=angle))


views = st.builds(
    View,
    hidden=ids,
    ghosted=ids,
    isolated=st.booleans(),
    ghost_others=st.booleans(),
    selected=optional_id,
    condition=optional_id,
    procedure=optional_id,
    level=st.none() | st.sampled_from(Level),
    side=st.none() | st.sampled_from(Side),
    approach=st.none() | st.sampled_from(["both-pedicles", "infraneural"]),
    severities=st.dictionaries(
        st.sampled_from(("facet-arthropathy@l4-l5", "spondylosis")), st.floats(0, 1).map(lambda one: round(one, 3))
    ),
    mode=st.sampled_from(Mode),
    audience=st.sampled_from(Audience),
    language=st.sampled_from(("en", "es", "pt-BR")),
    labels=st.booleans(),
    dark=st.booleans(),
    camera=st.none() | cameras(),
)


def unordered(view):
    return msgspec.structs.replace(view, hidden=tuple(sorted(view.hidden)), ghosted=tuple(sorted(view.ghosted)))


@given(views)
def test_a_view_comes_back_from_its_address(view):
    reading = view_of(query_of(view, opening=OPENING), opening=OPENING)
    assert reading.unread == ()
    assert unordered(reading.view) == unordered(view)


@given(views)
def test_an_address_fits_into_a_link(view):
    assert len(query_of(view, opening=OPENING)) < LONGEST


@given(st.text(alphabet=string.printable, max_size=200))
def test_no_text_breaks_the_reading(text):
    assert isinstance(view_of(text, opening=OPENING).view, View)


@given(
    views,
    st.sampled_from(
        ("cam=here", "level=l9", "sev=worn", "aud=cat", "hide=A;B", "labels=yes", "theme=dim", "cam=0,0,0,0,0,0")
    ),
)
def test_a_part_that_cannot_be_read_is_named_and_the_rest_stands(view, broken):
    key = broken.partition("=")[0]
    others = [part for part in query_of(view, opening=OPENING).split("&") if not part.startswith(f"{key}=")]
    reading = view_of("&".join([*others, broken]), opening=OPENING)
    assert reading.unread == (broken,)
    assert reading.view.selected == view.selected


def test_an_empty_address_is_the_opening_view():
    assert view_of("", opening=OPENING).view == OPENING


def test_both_sides_are_written_as_one():
    view = View(hidden=("piriformis-left", "piriformis-right", "skin", "multifidus-left"))
    query = query_of(view, opening=OPENING)
    assert "hide=piriformis-*" in query
    assert view_of(query, opening=OPENING).view.hidden == (
        "skin",
        "multifidus-left",
        "piriformis-left",
        "piriformis-right",
    )


def test_the_documented_address_is_understood():
    query = (
        "v=1&aud=clinician&s=facet-joint-l4-l5-left&c=facet-arthropathy&p=lumbar-medial-branch-block&level=l4-l5"
        "&side=left&sev=facet-arthropathy@l4-l5:0.6&mode=fluoro&hide=sacrum&cam=100,200,300,0,0,0"
    )
    view = view_of(query, opening=View()).view
    assert view.audience is Audience.CLINICIAN
    assert (view.selected, view.condition) == ("facet-joint-l4-l5-left", "facet-arthropathy")
    assert (view.procedure, view.level, view.side) == ("lumbar-medial-branch-block", Level.L4_L5, Side.LEFT)
    assert view.severities == {"facet-arthropathy@l4-l5": 0.6}
    assert view.mode is Mode.FLUOROSCOPY
    assert view.hidden == ("sacrum",)
    assert view.camera == Camera(position=(100, 200, 300), focal_point=(0, 0, 0))


def test_the_theme_is_named_as_panel_names_it():
    assert query_of(View(dark=True), opening=View()).endswith("&theme=dark")
    assert not view_of("theme=default", opening=View(dark=True)).view.dark
