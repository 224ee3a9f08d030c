"""Words know what they rest on."""

from __future__ import annotations

from explorer.domain.source import Claim, Prose, Source, Status

SEEN = Claim(text="It aches.", sources=("a",), status=Status.CHECKED)
UNSEEN = Claim(text="It passes.", sources=("b", "a"))


def test_prose_reads_as_plain_words() -> None:
    assert Prose([SEEN, UNSEEN]) == "It aches. It passes."


def test_a_sentence_may_go_on_after_its_source() -> None:
    rest = Claim(text="; it returns.", sources=("a",))
    assert Prose([Claim(text="It aches", sources=("b",)), rest]) == "It aches; it returns."


def test_prose_names_each_of_its_sources_once() -> None:
    assert Prose([SEEN, UNSEEN]).sources == ("a", "b")


def test_one_unverified_claim_makes_the_whole_unverified() -> None:
    assert Prose([SEEN]).status is Status.CHECKED
    assert Prose([SEEN, UNSEEN]).status is Status.UNVERIFIED


def test_a_source_is_opened_by_its_doi_before_its_pmid() -> None:
    assert Source(key="k", citation="c", doi="10.1/x", pmid="7").url == "https://doi.org/10.1/x"
    assert Source(key="k", citation="c", pmid="7").url == "https://pubmed.ncbi.nlm.nih.gov/7/"
    assert Source(key="k", citation="c").url is None
