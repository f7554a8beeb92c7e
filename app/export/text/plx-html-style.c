/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-html-style.h"

static const char style[] =
    ":root { color-scheme: light dark; --ground: #fbfaf8; --card: #fff; --text: #1d1d20; --dim: #5e5c64; --line: #dddbd6;\n"
    "  --accent: #1c5f8f; --caution: #8f4700; --new: #e6f0f7; }\n"
    "@media (prefers-color-scheme: dark) { :root { --ground: #1e1e20; --card: #29292c; --text: #f2f1ee; --dim: #b5b3ad;\n"
    "  --line: #47464a; --accent: #85bde8; --caution: #f0a860; --new: #24384a; } }\n"
    "* { box-sizing: border-box; }\n"
    "body { margin: 0; background: var(--ground); color: var(--text);\n"
    "  font: 1rem/1.5 Cantarell, \"Noto Sans\", \"Segoe UI\", system-ui, sans-serif; }\n"
    "main { max-width: 72rem; margin: 0 auto; padding: 2.5rem 1.5rem; }\n"
    "h1 { margin: 0 0 .25rem; font-size: 1.8rem; line-height: 1.2; text-wrap: balance; }\n"
    "h2 { margin: 2rem 0 .5rem; font-size: 1.2rem; }\n"
    "h3, h4, h5, h6 { margin: 1.5rem 0 .5rem; font-size: 1rem; }\n"
    ".subtitle { margin: 0 0 1.5rem; color: var(--dim); }\n"
    "p { max-width: 46rem; margin: 0 0 1rem; }\n"
    "ul, ol { max-width: 52rem; margin: 0 0 1rem; padding-inline-start: 1.4rem; }\n"
    "li { margin-bottom: .35rem; }\n"
    "blockquote { max-width: 44rem; margin: 0 0 1rem; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); }\n"
    ".speaker { margin: 1.4rem 0 .3rem; } .speaker + blockquote { font: 1.08rem/1.5 \"Noto Serif\", Georgia, serif; margin-bottom: .3rem; }\n"
    "blockquote + blockquote { font: 1.08rem/1.5 \"Noto Serif\", Georgia, serif; margin-bottom: .3rem; }\n"
    ".note { margin: 0 0 .2rem; padding-inline-start: 1.2rem; color: var(--dim); font-size: .88rem; }\n"
    ".document { max-width: 50rem; } .document h2 { margin-top: 3rem; font-size: 1.5rem; border-bottom: 2px solid var(--line); }\n"
    ".document h3 { margin-top: 2.4rem; font-size: 1.2rem; } .document h4 { color: var(--dim); font-size: .9rem; }\n"
    "nav ol { list-style: none; padding: 0; columns: 2; } nav li { break-inside: avoid; } nav a { text-decoration: none; }\n"
    "nav .level-1 { margin-top: .6rem; font-weight: 700; } nav .level-2 { padding-inline-start: 1rem; }\n"
    "figure { margin: 1.5rem 0; padding: 1rem; background: var(--card); border: 1px solid var(--line); border-radius: 12px;\n"
    "  overflow-x: auto; }\n"
    "figure svg { display: block; width: 100%; min-width: 36rem; height: auto; }\n"
    ".chart .f { fill: var(--accent); } .chart .s { fill: none; stroke: var(--accent); } .chart .d { stroke: var(--dim); }\n"
    ".chart .g { fill: var(--card); } .chart .l { fill: var(--line); }\n"
    ".chart text { fill: var(--dim); font-size: 11.6px; font-variant-numeric: tabular-nums; }\n"
    ".chart .name, .chart .label { fill: var(--text); font-size: 13.5px; } .chart .earlier { font-size: 13.5px; }\n"
    ".chart .heading { font-weight: 700; }\n"
    ".chart .label, .chart .earlier, .chart .caption { paint-order: stroke; stroke: var(--card); stroke-width: 4px;\n"
    "  stroke-linejoin: round; }\n"
    ".table { margin: 1.5rem 0; overflow-x: auto; }\n"
    "table { width: 100%; border-collapse: collapse; font-size: .92rem; }\n"
    "caption { padding-bottom: .5rem; text-align: start; font-weight: 700; }\n"
    ".spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }\n"
    "th, td { padding: .5rem .6rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top;\n"
    "  overflow-wrap: break-word; }\n"
    "thead th { color: var(--dim); border-bottom: 2px solid var(--line); vertical-align: bottom; }\n"
    "tbody th { font-weight: 400; min-width: 9rem; }\n"
    "tbody th[scope=rowgroup] { padding-top: 1.2rem; font-weight: 700; }\n"
    ".figure { text-align: end; font-variant-numeric: tabular-nums; min-width: 5rem; }\n"
    "td.figure { font-weight: 700; }\n"
    ".words { min-width: 10rem; }\n"
    ".date { min-width: 6rem; font-variant-numeric: tabular-nums; }\n"
    "th.level-1 { padding-inline-start: 1.8rem; }\n"
    "th.level-2 { padding-inline-start: 3rem; }\n"
    "th.level-3 { padding-inline-start: 4.2rem; }\n"
    ".marked { background: var(--new); }\n"
    ".mark { display: block; font-size: .85em; font-weight: 400; color: var(--dim); }\n"
    ".dim { color: var(--dim); }\n"
    ".caution { color: var(--caution); font-weight: 700; }\n"
    ".relay { color: var(--dim); }\n"
    "a { color: var(--accent); }\n"
    "sup { line-height: 0; }\n"
    "sup a { text-decoration: none; padding: 0 .1em; }\n"
    "footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: .92rem; }\n"
    "footer li:target, sup:target { background: var(--new); }\n"
    ".address { overflow-wrap: anywhere; }\n"
    "@media print { @page { margin: 18mm 15mm; }\n"
    "  :root { --ground: #fff; --card: #fff; --text: #000; --dim: #444; --line: #bbb; --accent: #14496f; --caution: #7a3c00;\n"
    "    --new: #eee; }\n"
    "  main { max-width: none; padding: 0; } body { font-size: 9.5pt; } .table, figure { overflow: visible; }\n"
    "  figure svg { min-width: 0; } thead { display: table-header-group; } tr, li, figure { break-inside: avoid; }\n"
    "  h1, h2, h3, caption { break-after: avoid; } }\n";

void
plx_html_style_append (GString *html)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  guint8 digest[32];
  gsize length = sizeof digest;
  g_autofree char *hash = NULL;

  g_checksum_update (checksum, (const guchar *) style, -1);
  g_checksum_get_digest (checksum, digest, &length);
  hash = g_base64_encode (digest, length);
  g_string_append_printf (html,
                          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                          "style-src 'sha256-%s'; base-uri 'none'; form-action 'none'\"/>\n"
                          "<style>%s</style>\n",
                          hash, style);
}
