/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "example-report.h"
#include "plx-report-html.h"
#include "plx-report-markdown.h"
#include "plx-report-wikitext.h"
#include "plx-wikitext.h"

#include <locale.h>

typedef struct
{
  PlxDossier *dossier;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->dossier = example_dossier_read (EXAMPLE_DOSSIER);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->dossier);
}

static void
assert_contains (const char *text, const char *part)
{
  if (strstr (text, part) == NULL)
    g_error ("“%s” is missing in:\n%s", part, text);
}

static void
assert_lacks (const char *text, const char *part)
{
  if (strstr (text, part) != NULL)
    g_error ("“%s” is in:\n%s", part, text);
}

typedef struct
{
  const char *text;
  const char *escaped;
} Escape;

static void
assert_escapes (const Escape *cases, guint n, char *(*escape) (const char *))
{
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *escaped = escape (cases[i].text);

      g_assert_cmpstr (escaped, ==, cases[i].escaped);
    }
}

static void
test_markdown_escape (void)
{
  static const Escape cases[] = {
    { "12,000 (about)", "12,000 (about)" },
    { "a|b", "a\\|b" },
    { "*b* _e_ `c`", "\\*b\\* \\_e\\_ \\`c\\`" },
    { "[x](y) ![i](j)", "\\[x\\](y) !\\[i\\](j)" },
    { "<b>&amp;", "\\<b\\>\\&amp;" },
    { "a\\", "a\\\\" },
    { "~~s~~ $m$", "\\~\\~s\\~\\~ \\$m\\$" },
    { "http://x.example", "http\\://x.example" },
    { "www.x.example", "www\\.x.example" },
    { "at 14:05: now", "at 14:05: now" },
    { ":smile:", "\\:smile:" },
  };

  assert_escapes (cases, G_N_ELEMENTS (cases), plx_markdown_escape);
}

static void
test_wikitext_escape (void)
{
  static const Escape cases[] = {
    { "12,000 (about)", "12,000 (about)" },
    { "a|b", "a&#124;b" },
    { "[[L]] {{T}}", "&#91;&#91;L&#93;&#93; &#123;&#123;T&#125;&#125;" },
    { "it's ''b''", "it's &#39;&#39;b&#39;&#39;" },
    { "~~~~", "&#126;&#126;&#126;&#126;" },
    { "a_b __TOC__", "a_b &#95;&#95;TOC&#95;&#95;" },
    { "a-b ----", "a-b &#45;&#45;&#45;&#45;" },
    { "<nowiki>&amp;", "&#60;nowiki&#62;&#38;amp;" },
    { "http://x.example", "http&#58;//x.example" },
    { "said: at 14:05", "said: at 14:05" },
  };

  assert_escapes (cases, G_N_ELEMENTS (cases), plx_wikitext_escape);
}

static void
test_html_escape (void)
{
  static const Escape cases[] = {
    { "12,000", "12,000" },
    { "</script>]]>", "&lt;/script&gt;]]&gt;" },
    { "\"a\" 'b' &amp;", "&quot;a&quot; &apos;b&apos; &amp;amp;" },
  };

  assert_escapes (cases, G_N_ELEMENTS (cases), plx_html_escape);
}

static void
test_markdown (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PlxReport) report = example_report (fixture->dossier, HOSTILE_PIPES, "- 1. # x", 1);
  g_autofree char *text = plx_report_to_markdown (report);

  assert_contains (text, "# Soldiers sent\n\nExample · example · as said by the end of 25 October 2024\n");
  assert_contains (text, "⚠\u00a0**rests on satire only**[^1][^2]");
  assert_contains (text, "\n| Claimant | Figure | In the words |\n| --- | ---: | --- |\n");
  /* A row stays a row. */
  assert_contains (text, "\n| **a\\|b\\|\\|c<br>\\|-<br>\\| d**[^2] | about 12,000 | - 1. # x |\n");
  assert_contains (text, "\n| **Unattributed** |  |  |\n");
  assert_contains (text, "\n- \\- 1. # x\n");
  assert_contains (text, "\n> \\- 1. # x\n");
  assert_contains (text, "\n[^1]: **The Courier** · “Troops seen”");
}

static void
test_wikitext (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PlxReport) report = example_report (fixture->dossier, HOSTILE_PIPES, "; * : x", 1);
  g_autofree char *text = plx_report_to_wikitext (report);

  assert_contains (text, "== Soldiers sent ==\n''Example · example · as said by the end of 25 October 2024''\n");
  assert_contains (text, "{| class=\"wikitable sortable\"\n|+ Soldiers sent\n|-\n! scope=\"col\" | Claimant\n"
                         "! scope=\"col\" data-sort-type=\"number\" | Figure\n");
  assert_contains (text, "| style=\"text-align:right\" data-sort-value=\"12000\" | about 12,000\n");
  assert_contains (text, "a&#124;b&#124;&#124;c<br />&#124;-<br />&#124; d");
  assert_contains (text, "\n* &#59; * : x\n");
  assert_contains (text, "<ref name=\"courier\">{{cite news |title=Troops seen |work=The Courier |date=2024-10-21 "
                         "|language=en}}, translated from French, ¶\u00a0" "3, ¶\u00a0" "10, '''⚠\u00a0satire: ¶\u00a0" "3'''</ref>");
  /* Without a headline there is no template, and an approximate date stands in words. */
  assert_contains (text, "<ref name=\"gazette\">Gazette, about 22 October 2024, ");
  assert_contains (text, "<ref name=\"gazette\" />");
  assert_contains (text, "{{Reflist}}");
  assert_contains (text, "data-sort-value=\"9007199254740993\" | no figure given");
}

static void
test_html (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PlxReport) report = example_report (fixture->dossier, HOSTILE_MARKUP, HOSTILE_DIRECTION, 1);
  g_autofree char *text = plx_report_to_html (report);

  assert_contains (text, "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\" dir=\"ltr\">");
  assert_contains (text, "<main data-dossier=\"example\" data-as-of=\"2024-10-25\" data-clock=\"said\">");
  assert_contains (text, "<strong class=\"caution\">⚠\u00a0rests on satire only</strong>");
  assert_contains (text, "<sup id=\"use-1-1\"><a href=\"#source-1\">[1]</a></sup>");
  assert_contains (text, "<li id=\"source-1\"");
  assert_contains (text, "<a href=\"#use-1-1\"");
  assert_contains (text, "<tr data-record=\"first-figure\">");
  assert_contains (text, "<th scope=\"rowgroup\" colspan=\"3\">Unattributed</th>");
  assert_contains (text, "&lt;script&gt;alert(1)&lt;/script&gt; ]]&gt;");
  assert_contains (text, "⟦RLO⟧");
  assert_lacks (text, "<script");
  assert_lacks (text, "style=\"");
}

/* An address is a link where the reader has found it sound, and nowhere else. */
static void
test_addresses (void)
{
  g_autofree char *json = example_dossier_json (EXAMPLE_DOSSIER);
  g_auto (GStrv) parts = g_strsplit (json, "\"kind\": \"wire\",", 2);
  g_autofree char *linked
      = g_strjoin (NULL, parts[0], "\"kind\": \"wire\", \"url\": \"https://x.example/a?b=[c]&d='e'|f\",", parts[1], NULL);
  g_autofree char *evil = g_strjoin (NULL, parts[0], "\"kind\": \"wire\", \"url\": \"javascript:alert(1)\",", parts[1], NULL);
  const char *const files[] = { linked, evil };

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (files[i], strlen (files[i]));
      g_autoptr (PlxDossierReader) reader = plx_dossier_reader_new_for_bytes (bytes);
      g_autoptr (GError) error = NULL;
      g_autoptr (PlxDossier) dossier = plx_dossier_reader_read (reader, NULL, &error);
      g_autoptr (PlxReport) report = NULL;
      g_autofree char *html = NULL;
      g_autofree char *markdown = NULL;
      g_autofree char *wikitext = NULL;

      g_assert_no_error (error);
      report = example_report (dossier, "Ministry", "words", 1);
      html = plx_report_to_html (report);
      markdown = plx_report_to_markdown (report);
      wikitext = plx_report_to_wikitext (report);
      assert_lacks (html, "javascript");
      assert_lacks (markdown, "javascript");
      assert_lacks (wikitext, "javascript");
    }
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export-markup/markdown/escape", test_markdown_escape);
  g_test_add_func ("/export-markup/wikitext/escape", test_wikitext_escape);
  g_test_add_func ("/export-markup/html/escape", test_html_escape);
  g_test_add ("/export-markup/markdown", Fixture, NULL, set_up, test_markdown, tear_down);
  g_test_add ("/export-markup/wikitext", Fixture, NULL, set_up, test_wikitext, tear_down);
  g_test_add ("/export-markup/html", Fixture, NULL, set_up, test_html, tear_down);
  g_test_add_func ("/export-markup/addresses", test_addresses);
  return g_test_run ();
}
