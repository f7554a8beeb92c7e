/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>
#include <time.h>

#include "plx-folded-passage.h"
#include "plx-passage-difference.h"
#include "plx-passage.h"
#include "plx-record-kind.h"
#include "under-valgrind.h"

typedef struct
{
  const char *what;
  const char *paragraph;
  const char *exact;
  const char *prefix;
  const char *suffix;
  PlxVerdict verdict;
  const char *printed; /* NULL for what is verbatim or absent */
} Case;

#define PARAGRAPH "He said: “We sent 12,000 soldiers to the front in the north-east,” and left the room at once."

static const Case cases[] = {
  { "as printed", PARAGRAPH, "We sent 12,000 soldiers", NULL, NULL, PLX_VERDICT_VERBATIM, NULL },
  { "the whole paragraph", PARAGRAPH, PARAGRAPH, NULL, NULL, PLX_VERDICT_VERBATIM, NULL },
  { "between what it should stand", "one two one three", "one", "two ", " three", PLX_VERDICT_VERBATIM, NULL },
  { "the second time it occurs", "one two one three", "one", NULL, " three", PLX_VERDICT_VERBATIM, NULL },
  { "occurrences that overlap", "가가가나", "가가나", NULL, NULL, PLX_VERDICT_VERBATIM, NULL },
  { "a beginning that repeats itself", "가나가나가나가다", "가나가나가다", NULL, NULL, PLX_VERDICT_VERBATIM, NULL },
  { "a part of a ligature", "the \xef\xac\x81nance minister", "inance minister", NULL, NULL, PLX_VERDICT_ALTERED,
    "\xef\xac\x81nance minister" },
  { "straight quotation marks", PARAGRAPH, "said: \"We sent", NULL, NULL, PLX_VERDICT_NORMALISED,
    "said: “We sent" },
  { "no quotation marks", PARAGRAPH, "said: We sent", NULL, NULL, PLX_VERDICT_NORMALISED,
    "said: “We sent" },
  { "East Asian quotation marks", "「북한군」이 왔다", "“북한군”이 왔다", NULL, NULL, PLX_VERDICT_NORMALISED,
    "「북한군」이 왔다" },
  { "quotation marks around a word with an ending", "‘북한’은 부인했다", "북한은 부인했다", NULL, NULL, PLX_VERDICT_NORMALISED,
    "북한’은 부인했다" },
  { "a space more", PARAGRAPH, "We  sent 12,000 soldiers", NULL, NULL, PLX_VERDICT_NORMALISED,
    "We sent 12,000 soldiers" },
  { "a space less", PARAGRAPH, "Wesent 12,000 soldiers", NULL, NULL, PLX_VERDICT_NORMALISED,
    "We sent 12,000 soldiers" },
  { "a space that does not break", "We sent 12 000 soldiers", "12 000 soldiers", NULL, NULL, PLX_VERDICT_NORMALISED,
    "12 000 soldiers" },
  { "another dash", PARAGRAPH, "the north–east", NULL, NULL, PLX_VERDICT_NORMALISED,
    "the north-east" },
  { "no dash", PARAGRAPH, "the northeast", NULL, NULL, PLX_VERDICT_NORMALISED,
    "the north-east" },
  { "another case", PARAGRAPH, "WE SENT 12,000 SOLDIERS", NULL, NULL, PLX_VERDICT_NORMALISED,
    "We sent 12,000 soldiers" },
  { "composed differently", "José denied it", "José denied it", NULL, NULL, PLX_VERDICT_NORMALISED,
    "José denied it" },
  { "marks in another order", "ạ́ sign", "ạ́ sign", NULL, NULL, PLX_VERDICT_NORMALISED,
    "ạ́ sign" },
  { "full-width digits", "１２，０００ men", "12,000 men", NULL, NULL, PLX_VERDICT_NORMALISED,
    "１２，０００ men" },
  { "a soft hyphen", "North Ko­rea", "North Korea", NULL, NULL, PLX_VERDICT_NORMALISED,
    "North Ko­rea" },
  { "a compound with a figure", "two MiG-29 fighters", "two MiG 29 fighters", NULL, NULL, PLX_VERDICT_NORMALISED,
    "two MiG-29 fighters" },
  { "another apostrophe", "We’re there", "We're there", NULL, NULL, PLX_VERDICT_NORMALISED,
    "We’re there" },
  { "an accent is no form", "José denied it", "Jose denied it", NULL, NULL, PLX_VERDICT_ALTERED,
    "José denied it" },
  { "an apostrophe within a word is none", "They said we're there", "They said were there", NULL, NULL, PLX_VERDICT_ALTERED,
    "They said we're there" },
  { "another number", PARAGRAPH, "We sent 13,000 soldiers", NULL, NULL, PLX_VERDICT_ALTERED,
    "We sent 12,000 soldiers" },
  { "a number without its comma", PARAGRAPH, "We sent 12000 soldiers", NULL, NULL, PLX_VERDICT_ALTERED,
    "We sent 12,000 soldiers" },
  { "a number torn apart", "We sent 1500 men", "We sent 15 00 men", NULL, NULL, PLX_VERDICT_ALTERED,
    "We sent 1500 men" },
  { "two numbers run together", "in 2024 12 men fell", "in 202412 men fell", NULL, NULL, PLX_VERDICT_ALTERED,
    "in 2024 12 men fell" },
  { "a list of numbers is no number", "killed 1, 500 wounded", "killed 1,500 wounded", NULL, NULL, PLX_VERDICT_ALTERED,
    "killed 1, 500 wounded" },
  { "a range is no number", "from 10-12 thousand men", "from 1012 thousand men", NULL, NULL, PLX_VERDICT_ALTERED,
    "from 10-12 thousand men" },
  { "a range with another dash", "from 10-12 thousand men", "from 10 – 12 thousand men", NULL, NULL, PLX_VERDICT_NORMALISED,
    "from 10-12 thousand men" },
  { "a minus is no dash", "at −5 degrees that day", "at 5 degrees that day", NULL, NULL, PLX_VERDICT_ALTERED,
    "at −5 degrees that day" },
  { "a minus with another sign", "at −5 degrees that day", "at -5 degrees that day", NULL, NULL, PLX_VERDICT_NORMALISED,
    "at −5 degrees that day" },
  { "a power is no number", "some 10² of them came", "some 102 of them came", NULL, NULL, PLX_VERDICT_ALTERED,
    "some 10² of them came" },
  { "another word", PARAGRAPH, "We sent 12,000 workers to the front", NULL, NULL, PLX_VERDICT_ALTERED,
    "We sent 12,000 soldiers to the front" },
  { "a word more", PARAGRAPH, "We sent about 12,000 soldiers to the front", NULL, NULL, PLX_VERDICT_ALTERED,
    "We sent 12,000 soldiers to the front" },
  { "a word less", PARAGRAPH, "We 12,000 soldiers to the front", NULL, NULL, PLX_VERDICT_ALTERED,
    "12,000 soldiers to the front" },
  { "a letter", PARAGRAPH, "soldiars", NULL, NULL, PLX_VERDICT_ALTERED,
    "soldiers" },
  { "another full stop", PARAGRAPH, "left the room at once,", NULL, NULL, PLX_VERDICT_ALTERED,
    "left the room at once." },
  { "a part of a word", "an illegal act", "legal act", NULL, NULL, PLX_VERDICT_ALTERED,
    "illegal act" },
  { "a part of a word that has its prefix", "an illegal act", "legal act", "il", NULL, PLX_VERDICT_VERBATIM,
    NULL },
  { "a word run into the next", "Kim Hong-kyunDeputy Minister", "Kim Hong-kyun", NULL, NULL, PLX_VERDICT_VERBATIM,
    NULL },
  { "a word with an ending", "북한군이 러시아에", "북한군", NULL, NULL, PLX_VERDICT_VERBATIM,
    NULL },
  { "the mark of a letter cut off", "José said", "Jose", NULL, NULL, PLX_VERDICT_ALTERED,
    "José" },
  { "the end of a figure", "a force of 11,500 men", "1,500 men", NULL, NULL, PLX_VERDICT_ALTERED,
    "11,500 men" },
  { "the end of a grouped figure", "a force of 12,500 men", "500 men", NULL, NULL, PLX_VERDICT_ALTERED,
    "12,500 men" },
  { "the beginning of a figure", "about 1.5 divisions", "about 1", NULL, NULL, PLX_VERDICT_ALTERED,
    "about" },
  { "a figure without its minus", "it fell to -15 degrees", "15 degrees", NULL, NULL, PLX_VERDICT_ALTERED,
    "15 degrees" },
  { "not behind its prefix", "one two one three", "one", "three ", NULL, PLX_VERDICT_ALTERED,
    "one" },
  { "not before its suffix", "one two one three", "two", NULL, " three", PLX_VERDICT_ALTERED,
    "two" },
  { "behind its prefix with other marks", "He said “no” and “yes”", "yes", "and \"", NULL, PLX_VERDICT_NORMALISED,
    "yes" },
  { "a part of a much longer word", "in several countries", "lies", NULL, NULL, PLX_VERDICT_ABSENT,
    NULL },
  { "something else", PARAGRAPH, "The treaty was ratified by the parliament", NULL, NULL, PLX_VERDICT_ABSENT,
    NULL },
  { "nothing there", "", "We sent 12,000 soldiers", NULL, NULL, PLX_VERDICT_ABSENT,
    NULL },
  { "Korean, altered", "북한이 병력 12,000명을 보냈다", "북한이 병력 13,000명을 보냈다", NULL, NULL, PLX_VERDICT_ALTERED,
    "북한이 병력 12,000명을 보냈다" },
  { "Japanese, altered", "北朝鮮は兵士を派遣した。", "北朝鮮は部隊を派遣した。", NULL, NULL, PLX_VERDICT_ALTERED,
    "北朝鮮は兵士を派遣した。" },
  { "only marks are looked for", "nothing", "“”", NULL, NULL, PLX_VERDICT_ABSENT,
    NULL },
};

static PlxSelector
make_selector (const char *exact)
{
  return (PlxSelector){ exact, NULL, NULL, PLX_SELECTOR_NO_PLACE, PLX_SELECTOR_NO_PLACE };
}

static void
test_case (gconstpointer data)
{
  const Case *expected = data;
  PlxSelector selector = make_selector (expected->exact);
  PlxPassage passage;
  g_autofree char *printed = NULL;

  selector.prefix = expected->prefix;
  selector.suffix = expected->suffix;
  plx_passage_find (expected->paragraph, &selector, &passage);
  printed = g_strndup (expected->paragraph + passage.start, passage.end - passage.start);
  g_assert_cmpstr (plx_enum_get_nick (PLX_TYPE_VERDICT, (int) passage.verdict), ==,
                   plx_enum_get_nick (PLX_TYPE_VERDICT, (int) expected->verdict));
  if (expected->verdict == PLX_VERDICT_VERBATIM)
    g_assert_cmpstr (printed, ==, expected->exact);
  else
    g_assert_cmpstr (printed, ==, expected->printed != NULL ? expected->printed : "");
}

static void
assert_place (guint start, guint end, guint found, PlxPassageRemarks remarks)
{
  const char *paragraph = "né one, two; one three";
  PlxSelector selector = make_selector ("one");
  PlxPassage passage;

  selector.start = start;
  selector.end = end;
  plx_passage_find (paragraph, &selector, &passage);
  g_assert_cmpint (passage.verdict, ==, PLX_VERDICT_VERBATIM);
  g_assert_cmpuint (passage.start, ==, found);
  g_assert_cmpuint (passage.remarks, ==, remarks);
}

/* Offsets are code points; the place is in bytes, of which "é" has two. */
static void
test_place (void)
{
  const char *paragraph = "n\xc3\xa9 “one” two";
  PlxSelector selector = make_selector ("\"one\" two");
  PlxPassage passage;

  assert_place (3, 6, 4, PLX_PASSAGE_REMARK_NONE);
  assert_place (13, 16, 14, PLX_PASSAGE_REMARK_NONE);
  assert_place (4, 7, 4, PLX_PASSAGE_REMARK_MISPLACED);
  assert_place (3, 7, 4, PLX_PASSAGE_REMARK_MISPLACED);
  assert_place (900, 903, 4, PLX_PASSAGE_REMARK_MISPLACED);
  assert_place (PLX_SELECTOR_NO_PLACE, PLX_SELECTOR_NO_PLACE, 4, PLX_PASSAGE_REMARK_REPEATED);
  selector.start = 3;
  selector.end = 12;
  plx_passage_find (paragraph, &selector, &passage);
  g_assert_cmpint (passage.verdict, ==, PLX_VERDICT_NORMALISED);
  g_assert_cmpuint (passage.remarks, ==, PLX_PASSAGE_REMARK_NONE);
  selector.start = 4;
  plx_passage_find (paragraph, &selector, &passage);
  g_assert_cmpuint (passage.remarks, ==, PLX_PASSAGE_REMARK_MISPLACED);
}

/* The second of two passages that overlap. */
static void
test_overlap (void)
{
  PlxSelector selector = make_selector ("가가나가가가");
  PlxPassage passage;

  selector.start = 4;
  selector.end = 10;
  plx_passage_find ("가가나가가가나가가가", &selector, &passage);
  g_assert_cmpint (passage.verdict, ==, PLX_VERDICT_VERBATIM);
  g_assert_cmpuint (passage.remarks, ==, PLX_PASSAGE_REMARK_NONE);
  g_assert_cmpuint (passage.start, ==, 4 * strlen ("가"));
}

static void
test_unframed (void)
{
  PlxSelector selector = make_selector ("one");
  PlxPassage passage;

  selector.prefix = "three ";
  plx_passage_find ("one two one three", &selector, &passage);
  g_assert_cmpint (passage.verdict, ==, PLX_VERDICT_ALTERED);
  g_assert_true (passage.remarks & PLX_PASSAGE_REMARK_UNFRAMED);
}

/* A comparison that would take minutes is not made, and looking for words does not become slow either. */
static void
test_long (void)
{
  g_autofree char *paragraph = g_strnfill (rounds_of (4000000), 'a');
  g_autofree char *words = g_strnfill (rounds_of (400000), 'a');
  g_autofree char *others = g_strnfill (rounds_of (300000), 'b');
  g_autofree char *almost = g_strconcat (words, "b", NULL);
  const char *const texts[] = { words, others, almost };
  clock_t start = clock ();

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      PlxSelector selector = make_selector (texts[i]);
      PlxPassage passage;

      plx_passage_find (paragraph, &selector, &passage);
      g_assert_cmpint (passage.verdict, ==, PLX_VERDICT_ABSENT);
      g_assert_true (passage.remarks & PLX_PASSAGE_REMARK_TOO_LONG);
    }
  if (!under_valgrind ())
    g_assert_cmpint (clock () - start, <, 10 * CLOCKS_PER_SEC);
}

/* Differences: the words cited and those printed, with "|" between the two and "; " between changes. */
static const struct
{
  const char *cited;
  const char *printed;
  const char *changes;
} differences[] = {
  { "We sent 12,000 workers", "We sent 12,000 soldiers", "workers|soldiers" },
  { "We sent about 12,000 men", "We sent 12,000 men", "about|" },
  { "We sent men", "We have sent men", "|have" },
  { "We sent 12,000 men", "They sent 13,000 men.", "We|They; 12,000|13,000; |." },
  { "“We” sent  MEN", "\"We\" sent men", "" },
  { "ten, twelve", "ten twelve", ",|" },
  { "one two three", "one three", "two|" },
  { "한국 정부는 말했다", "북한 정부는 말했다", "한국|북한" },
  { "", "words", "|words" },
  { "at 5 degrees", "at −5 degrees", "at 5 degrees|at −5 degrees" },
  { "he said", "he said “no”", "|no" },
  { "10-12 men", "1012 men", "10-12|1012" },
};

static void
test_difference (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (differences); i++)
    {
      const char *cited = differences[i].cited;
      const char *printed = differences[i].printed;
      g_autoptr (GArray) changes = plx_passage_compare (cited, printed);
      g_autoptr (GString) found = g_string_new (NULL);

      for (guint j = 0; j < changes->len; j++)
        {
          const PlxPassageChange *change = &g_array_index (changes, PlxPassageChange, j);

          g_string_append_printf (found, "%s%.*s|%.*s", j > 0 ? "; " : "", (int) (change->cited.end - change->cited.start),
                                  cited + change->cited.start, (int) (change->printed.end - change->printed.start),
                                  printed + change->printed.start);
        }
      g_assert_cmpstr (found->str, ==, differences[i].changes);
    }
}

static void
test_forms (void)
{
  g_assert_cmpuint (plx_form_difference_find ("“a”", "\"a\""), ==, PLX_FORM_DIFFERENCE_MARKS);
  g_assert_cmpuint (plx_form_difference_find ("a b", "a  b"), ==, PLX_FORM_DIFFERENCE_SPACES);
  g_assert_cmpuint (plx_form_difference_find ("a-b", "a–b"), ==, PLX_FORM_DIFFERENCE_DASHES);
  g_assert_cmpuint (plx_form_difference_find ("A", "a"), ==, PLX_FORM_DIFFERENCE_CASE);
  g_assert_cmpuint (plx_form_difference_find ("é", "e\xcc\x81"), ==, PLX_FORM_DIFFERENCE_UNICODE);
  g_assert_cmpuint (plx_form_difference_find ("“AB”", "a b"), ==,
                    PLX_FORM_DIFFERENCE_MARKS | PLX_FORM_DIFFERENCE_CASE | PLX_FORM_DIFFERENCE_SPACES);
  g_assert_cmpuint (plx_form_difference_find ("a", "a"), ==, PLX_FORM_DIFFERENCE_NONE);
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
  g_test_add_func ("/passage/place", test_place);
  g_test_add_func ("/passage/overlap", test_overlap);
  g_test_add_func ("/passage/unframed", test_unframed);
  g_test_add_func ("/passage/long", test_long);
  g_test_add_func ("/passage/difference", test_difference);
  g_test_add_func ("/passage/forms", test_forms);
  return g_test_run ();
}
