/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-safe-text.h"

#include <string.h>

#define FSI "\xe2\x81\xa8"
#define PDI "\xe2\x81\xa9"

typedef struct
{
  const char *name;
  const char *given;
  const char *as_name;
  const char *as_quotation; /* without its isolation */
} Case;

static const Case cases[] = {
  { "nothing", NULL, "", NULL },
  { "empty", "", "", "" },
  { "plain", "Kim Hong-kyun", "Kim Hong-kyun", "Kim Hong-kyun" },
  { "markup", "A & B <b>c</b> &amp;", "A & B <b>c</b> &amp;", "A & B <b>c</b> &amp;" },
  { "tab", "a\tb\t\tc", "a b  c", "a b  c" },
  { "line-end", "a\nb", "a b", "a\nb" },
  { "line-ends", "a\n\n\n\nb", "a b", "a\n\nb" },
  { "carriage-return", "a\r\nb\rc", "a b c", "a\nb\nc" },
  { "separators",
    "a\xe2\x80\xa8"
    "b\xe2\x80\xa9"
    "c\xc2\x85"
    "d",
    "a b c d", "a\nb\nc\nd" },
  { "controls", "\x01\x1b[31m\x7f", "␁␛[31m␡", "␁␛[31m␡" },
  { "c1",
    "a\xc2\x9b"
    "b",
    "a⟦U+009B⟧b", "a⟦U+009B⟧b" },
  { "override", "\xe2\x80\xaegnp.exe", "⟦RLO⟧gnp.exe", "⟦RLO⟧gnp.exe" },
  { "marks-of-direction", "\xd8\x9c\xe2\x80\x8e\xe2\x80\x8f", "⟦ALM⟧⟦LRM⟧⟦RLM⟧", "⟦ALM⟧⟦LRM⟧⟦RLM⟧" },
  { "embeddings", "\xe2\x80\xaa\xe2\x80\xab\xe2\x80\xac\xe2\x80\xad", "⟦LRE⟧⟦RLE⟧⟦PDF⟧⟦LRO⟧",
    "⟦LRE⟧⟦RLE⟧⟦PDF⟧⟦LRO⟧" },
  { "isolates", "\xe2\x81\xa6\xe2\x81\xa7" FSI PDI, "⟦LRI⟧⟦RLI⟧⟦FSI⟧⟦PDI⟧", "⟦LRI⟧⟦RLI⟧⟦FSI⟧⟦PDI⟧" },
  { "joiner", "م\xe2\x80\x8cی", "م\xe2\x80\x8cی", "م\xe2\x80\x8cی" },
  { "byte-order-mark",
    "\xef\xbb\xbf"
    "a",
    "⟦U+FEFF⟧a", "⟦U+FEFF⟧a" },
  { "korean", "대한민국", "대한민국", "대한민국" },
  { "not-utf-8",
    "a\xff"
    "b",
    "a\xef\xbf\xbd"
    "b",
    "a\xef\xbf\xbd"
    "b" },
};

static void
test_case (gconstpointer data)
{
  const Case *c = data;
  g_autofree char *name = plx_safe_name (c->given);
  g_autofree char *quotation = plx_safe_text (c->given, PLX_SAFE_TEXT_QUOTATION, NULL);
  g_autofree char *isolated =
      c->as_quotation != NULL ? g_strconcat (FSI, c->as_quotation, PDI, NULL) : g_strdup ("");

  g_assert_cmpstr (name, ==, c->as_name);
  g_assert_cmpstr (quotation, ==, isolated);
}

static char *
repeat (const char *text, guint n)
{
  GString *string = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append (string, text);
  return g_string_free (string, FALSE);
}

static void
test_combining_marks (void)
{
  g_autofree char *marks = repeat ("\xcc\x81", 20000);
  g_autofree char *text = g_strconcat ("e", marks, "f\xcc\x81g", NULL);
  const char *rest;
  g_autofree char *shown = plx_safe_text (text, PLX_SAFE_TEXT_NAME, &rest);
  g_autofree char *sixteen = repeat ("\xcc\x81", PLX_SAFE_TEXT_MAX_MARKS);
  g_autofree char *expected = g_strconcat ("e", sixteen, "⟦…⟧", NULL);

  g_assert_cmpstr (shown, ==, expected);
  g_assert_nonnull (rest);
}

static void
test_exactly_the_limit (void)
{
  g_autofree char *text = repeat ("é", PLX_SAFE_TEXT_MAX);
  const char *rest;
  g_autofree char *shown = plx_safe_text (text, PLX_SAFE_TEXT_NAME, &rest);

  g_assert_cmpstr (shown, ==, text);
  g_assert_null (rest);
}

static void
test_cut_with_sign (void)
{
  g_autofree char *text = repeat ("é", PLX_SAFE_TEXT_MAX + 1);
  g_autofree char *shown = plx_safe_name (text);

  g_assert_cmpint (g_utf8_strlen (shown, -1), ==, PLX_SAFE_TEXT_MAX + 1);
  g_assert_true (g_str_has_suffix (shown, "é…"));
}

/* The pieces of a long text are the text, and each but the last ends after a space. */
static void
test_pieces (void)
{
  g_autofree char *text = repeat ("sixteen letters ", 1000);
  g_autoptr (GString) joined = g_string_new (NULL);
  guint n = 0;

  for (const char *rest = text; rest != NULL; n++)
    {
      g_autofree char *piece = plx_safe_text (rest, PLX_SAFE_TEXT_NAME, &rest);

      g_assert_cmpint (g_utf8_strlen (piece, -1), <=, PLX_SAFE_TEXT_MAX);
      g_assert_true (g_str_has_suffix (piece, "letters "));
      g_string_append (joined, piece);
    }
  g_assert_cmpuint (n, ==, 4);
  g_assert_cmpstr (joined->str, ==, text);
}

static void
test_hostile_length (void)
{
  g_autofree char *tabs = repeat ("\t", 100000);
  g_autofree char *line_ends = repeat ("\n \n", 100000);
  g_autofree char *a = plx_safe_text (tabs, PLX_SAFE_TEXT_QUOTATION, NULL);
  g_autofree char *b = plx_safe_text (line_ends, PLX_SAFE_TEXT_NAME, NULL);

  g_assert_null (strchr (a, '\t'));
  g_assert_null (strchr (b, '\n'));
  g_assert_cmpint (g_utf8_strlen (a, -1), <=, PLX_SAFE_TEXT_MAX + 3);
  g_assert_cmpint (g_utf8_strlen (b, -1), <=, PLX_SAFE_TEXT_MAX + 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/safe-text/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/safe-text/combining-marks", test_combining_marks);
  g_test_add_func ("/safe-text/exactly-the-limit", test_exactly_the_limit);
  g_test_add_func ("/safe-text/cut-with-sign", test_cut_with_sign);
  g_test_add_func ("/safe-text/pieces", test_pieces);
  g_test_add_func ("/safe-text/hostile-length", test_hostile_length);
  return g_test_run ();
}
