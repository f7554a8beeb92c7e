/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <time.h>

#include "plx-passage.h"
#include "plx-record-kind.h"

typedef struct
{
  const char *what;
  const char *paragraph;
  const char *exact;
  const char *prefix;
  const char *suffix;
  PlxVerdict verdict;
  const char *nearest;
} Case;

#define PARAGRAPH "He said: “We sent 12,000 soldiers to the front in the north-east,” and left the room at once."

static const Case cases[] = {
  { "as printed", PARAGRAPH, "We sent 12,000 soldiers", NULL, NULL, PLX_VERDICT_VERBATIM, NULL },
  { "the whole paragraph", PARAGRAPH, PARAGRAPH, NULL, NULL, PLX_VERDICT_VERBATIM, NULL },
  { "between what it should stand", "one two one three", "one", "two ", " three", PLX_VERDICT_VERBATIM, NULL },
  { "the second time it occurs", "one two one three", "one", NULL, " three", PLX_VERDICT_VERBATIM, NULL },
  { "occurrences that overlap", "aaab", "aab", NULL, NULL, PLX_VERDICT_VERBATIM, NULL },
  { "straight quotation marks", PARAGRAPH, "said: \"We sent", NULL, NULL, PLX_VERDICT_NORMALISED, NULL },
  { "no quotation marks", PARAGRAPH, "said: We sent", NULL, NULL, PLX_VERDICT_NORMALISED, NULL },
  { "a space more", PARAGRAPH, "We  sent 12,000 soldiers", NULL, NULL, PLX_VERDICT_NORMALISED, NULL },
  { "a space less", PARAGRAPH, "Wesent 12,000 soldiers", NULL, NULL, PLX_VERDICT_NORMALISED, NULL },
  { "another dash", PARAGRAPH, "the north–east", NULL, NULL, PLX_VERDICT_NORMALISED, NULL },
  { "another case", PARAGRAPH, "WE SENT 12,000 SOLDIERS", NULL, NULL, PLX_VERDICT_NORMALISED, NULL },
  { "composed differently", "Jos\xc3\xa9 denied it", "Jose\xcc\x81 denied it", NULL, NULL, PLX_VERDICT_NORMALISED, NULL },
  { "full-width digits", "１２，０００ men", "12,000 men", NULL, NULL, PLX_VERDICT_NORMALISED, NULL },
  { "an accent is no form", "Jos\xc3\xa9 denied it", "Jose denied it", NULL, NULL, PLX_VERDICT_ALTERED,
    "Jos\xc3\xa9 denied it" },
  { "another number", PARAGRAPH, "We sent 13,000 soldiers", NULL, NULL, PLX_VERDICT_ALTERED, "“We sent 12,000 soldiers" },
  { "a number without its comma", PARAGRAPH, "We sent 12000 soldiers", NULL, NULL, PLX_VERDICT_ALTERED,
    "“We sent 12,000 soldiers" },
  { "another word", PARAGRAPH, "We sent 12,000 workers to the front", NULL, NULL, PLX_VERDICT_ALTERED,
    "“We sent 12,000 soldiers to the front" },
  { "a word more", PARAGRAPH, "We sent about 12,000 soldiers to the front", NULL, NULL, PLX_VERDICT_ALTERED,
    "“We sent 12,000 soldiers to the front" },
  { "a letter", PARAGRAPH, "soldiars", NULL, NULL, PLX_VERDICT_ALTERED, "soldiers" },
  { "not behind its prefix", "one two one three", "one", "three ", NULL, PLX_VERDICT_ALTERED, "one" },
  { "something else", PARAGRAPH, "The treaty was ratified by the parliament", NULL, NULL, PLX_VERDICT_ABSENT, NULL },
  { "nothing there", "", "We sent 12,000 soldiers", NULL, NULL, PLX_VERDICT_ABSENT, NULL },
  { "Korean, altered", "북한이 병력 12,000명을 보냈다", "북한이 병력 13,000명을 보냈다", NULL, NULL, PLX_VERDICT_ALTERED,
    "북한이 병력 12,000명을 보냈다" },
  { "only marks are looked for", "nothing", "“”", NULL, NULL, PLX_VERDICT_ABSENT, NULL },
};

static void
test_case (gconstpointer data)
{
  const Case *expected = data;
  g_autofree char *nearest = NULL;
  PlxVerdict verdict
      = plx_passage_find (expected->paragraph, expected->exact, expected->prefix, expected->suffix, &nearest);

  g_assert_cmpstr (plx_enum_get_nick (PLX_TYPE_VERDICT, (int) verdict), ==,
                   plx_enum_get_nick (PLX_TYPE_VERDICT, (int) expected->verdict));
  g_assert_cmpstr (nearest, ==, expected->nearest);
}

/* A comparison that would take minutes is not made. */
static void
test_long (void)
{
  g_autofree char *paragraph = g_strnfill (400000, 'a');
  g_autofree char *exact = g_strnfill (300000, 'b');
  clock_t start = clock ();

  g_assert_cmpint (plx_passage_find (paragraph, exact, NULL, NULL, NULL), ==, PLX_VERDICT_ABSENT);
  if (g_getenv ("PARALLAX_VALGRIND") == NULL)
    g_assert_cmpint (clock () - start, <, 10 * CLOCKS_PER_SEC);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/passage/", cases[i].what, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/passage/long", test_long);
  return g_test_run ();
}
