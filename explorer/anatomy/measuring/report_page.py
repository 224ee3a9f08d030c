"""How the report of sizes looks, and its switches: plain style sheets, no scripts."""

STYLE = """
:root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif; --green: #17743f; --red: #b3261e; }
@media (prefers-color-scheme: dark) { :root { --green: #6fd19a; --red: #ff8a80; } }
body { max-width: 1280px; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.15rem; margin-top: 2.2rem; }
small, .small { font-size: .82em; opacity: .75; } td small { display: block; }
.counts { display: flex; flex-wrap: wrap; gap: 12px; }
.counts div { border: 1px solid #8884; border-radius: 10px; padding: .5rem .9rem; }
.counts b { font-size: 1.5rem; margin-right: .2rem; }
.contents { font-size: .9rem; line-height: 2; } .contents a { color: inherit; }
.contents span span { padding-left: .3rem; } td:nth-child(9) { font-size: .92em; }
.contents > span { display: inline-block; margin-right: 1.2rem; }
.pictures { display: grid; grid-template-columns: repeat(auto-fill, minmax(240px, 1fr)); gap: 12px; }
figure { margin: 0; } figure img { width: 100%; border-radius: 8px; display: block; }
figcaption { font-size: .85rem; opacity: .8; padding: .3rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .86rem; table-layout: fixed; }
th, td { text-align: left; padding: .35rem .5rem; border-bottom: 1px solid #8884; vertical-align: top; }
thead th { position: sticky; top: 0; background: Canvas; z-index: 1; }
tr.head th { padding-top: 1.4rem; font-size: 1.05rem; } tbody { scroll-margin-top: 2rem; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
td { overflow-wrap: anywhere; } tr.head th { overflow-wrap: normal; }
div.within, td.within, span.within { color: var(--green); }
div.outside, td.outside, span.outside { color: var(--red); font-weight: 600; }
td.shown, span.shown { opacity: .75; } svg.within { fill: var(--green); } svg.outside { fill: var(--red); }
svg.shown { fill: currentColor; opacity: .6; }
.switches { display: flex; gap: 1rem; padding: .4rem 0 1rem; }
body:has(#only-within:checked) tr:is(.outside, .shown), body:has(#only-outside:checked) tr:is(.within, .shown),
body:has(#only-shown:checked) tr:is(.within, .outside) { display: none; }
body:has(#only-within:checked) tbody:not(:has(tr.within)), body:has(#only-outside:checked) tbody:not(:has(tr.outside)),
body:has(#only-shown:checked) tbody:not(:has(tr.shown)) { display: none; }
@media print { .switches { display: none; } thead th { position: static; } tr { break-inside: avoid; } }
"""

SWITCHES = (
    "<div class=switches role=radiogroup aria-label='Which sizes'>"
    "<label><input type=radio name=only id=all checked> all</label>"
    "<label><input type=radio name=only id=only-within> within</label>"
    "<label><input type=radio name=only id=only-outside> outside</label>"
    "<label><input type=radio name=only id=only-shown> not judged</label></div>"
)

WIDTHS = (14, 8, 8, 11, 6, 9, 8, 11, 21, 4)
"""Shares of the table's width that its columns take, %."""
