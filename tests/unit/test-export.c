/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "example-report.h"
#include "plx-as-of-text.h"
#include "plx-export-format.h"
#include "plx-paper.h"
#include "plx-reference-list.h"
#include "plx-report-csv.h"
#include "plx-report-text.h"
#include "plx-source.h"
#include "plx-table-columns.h"
#include "plx-text-wrap.h"
#include "plx-visible-text.h"

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

static void
test_formats (void)
{
  for (guint i = 0; i < PLX_N_EXPORT_FORMATS; i++)
    {
      PlxExportFormat format = PLX_N_EXPORT_FORMATS;

      g_assert_true (plx_export_format_from_nick (plx_export_format_get_nick (i), &format));
      g_assert_cmpint (format, ==, i);
      g_assert_nonnull (strchr (plx_export_format_get_media_type (i), '/'));
      g_assert_cmpstr (plx_export_format_get_title (i), !=, "");
      g_assert_cmpstr (plx_export_format_get_extension (i), !=, "");
      g_assert_cmpint (plx_export_format_is_binary (i), ==, i == PLX_EXPORT_PNG || i == PLX_EXPORT_PDF);
    }
  g_assert_false (plx_export_format_from_nick ("docx", &(PlxExportFormat){ 0 }));
}

static void
test_visible (void)
{
  static const struct
  {
    const char *text;
    const char *visible;
  } cases[] = {
    { "", "" },
    { "plain — “text”", "plain — “text”" },
    { "a\tb", "a b" },
    { "a\x1b[31mb", "a␛[31mb" },
    { HOSTILE_DIRECTION, "abc⟦RLO⟧cba⟦PDF⟧" },
    { "a\r\n\n\xe2\x80\xa9" "b", "a|b" },
    { "a\xef\xbb\xbf", "a⟦U+FEFF⟧" },
    { "a\xef\xbf\xbe", "a⟦U+FFFE⟧" },
    { "a\xff" "b", "a\xef\xbf\xbd" "b" },
    { "한국", "한국" },
  };
  g_autofree char *nothing = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *visible = plx_visible_text (cases[i].text, "|");

      g_assert_cmpstr (visible, ==, cases[i].visible);
    }
  nothing = plx_visible_text (NULL, " ");
  g_assert_cmpstr (nothing, ==, "");
}

/* Thousands of marks above each other are cut where they are drawn, and nowhere else. */
static void
test_drawable (void)
{
  g_autoptr (GString) marks = g_string_new ("e");
  g_autofree char *drawable = NULL;
  g_autofree char *visible = NULL;

  for (guint i = 0; i < 100; i++)
    g_string_append (marks, "\xcc\x81");
  drawable = plx_drawable_text (marks->str);
  visible = plx_visible_text (marks->str, " ");
  g_assert_cmpuint (g_utf8_strlen (drawable, -1), ==, 1 + 16 + 3);
  g_assert_true (g_str_has_suffix (drawable, "⟦…⟧"));
  g_assert_cmpstr (visible, ==, marks->str);
}

static void
test_wrap (void)
{
  static const struct
  {
    const char *text;
    guint width;
    const char *lines;
  } cases[] = {
    { "", 10, "" },
    { "one two", 10, "one two" },
    { "one two three", 7, "one two|three" },
    { "one two three", 8, "one two|three" },
    { "one  two", 5, "one|two" },
    { "abcdefghij", 4, "abcd|efgh|ij" },
    { "a abcdefghij", 4, "a|abcd|efgh|ij" },
    { "한국어 병사", 6, "한국어|병사" },
    { "日本語の文章", 5, "日本|語の|文章" },
    { "¶\u00a0" "14 x", 4, "¶\u00a0" "14|x" },
    { "one\ntwo", 10, "one|two" },
    { "e\xcc\x81" "e\xcc\x81" "e\xcc\x81", 2, "e\xcc\x81" "e\xcc\x81|e\xcc\x81" },
    { "한", 1, "한" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) lines = plx_text_wrap (cases[i].text, cases[i].width);
      g_autofree char *joined = g_strjoinv ("|", lines);

      g_assert_cmpstr (joined, ==, cases[i].lines);
    }
  g_assert_cmpuint (plx_text_measure_word ("one three two"), ==, 5);
  g_assert_cmpuint (plx_text_measure_word ("日本語"), ==, 2);
}

static void
test_column_widths (void)
{
  const double minimum[] = { 10, 20 };
  const double maximum[] = { 30, 100 };
  double widths[2];

  /* There is room for all. */
  g_assert_cmpfloat (plx_column_widths (minimum, maximum, 2, 200, widths), ==, 130);
  g_assert_cmpfloat (widths[1], ==, 100);
  /* What is left beyond 30, that is 50, is shared out in the proportion of 20 to 80. */
  g_assert_cmpfloat (plx_column_widths (minimum, maximum, 2, 80, widths), ==, 80);
  g_assert_cmpfloat (widths[0], ==, 20);
  g_assert_cmpfloat (widths[1], ==, 60);
  /* There is not even enough for what they need. */
  g_assert_cmpfloat (plx_column_widths (minimum, maximum, 2, 5, widths), ==, 30);
  g_assert_cmpfloat (widths[0], ==, 10);
}

static void
test_paper (void)
{
  double width, height;

  plx_paper_get_size (PLX_PAPER_A4, &width, &height);
  g_assert_cmpfloat_with_epsilon (width, 595.276, 0.001);
  g_assert_cmpfloat_with_epsilon (height, 841.89, 0.001);
  plx_paper_get_size (PLX_PAPER_LETTER, &width, &height);
  g_assert_cmpfloat (width, ==, 612);
  g_assert_cmpfloat (height, ==, 792);
}

static void
test_as_of (void)
{
  const PlxAsOf day = { PLX_CLOCK_PUBLISHED, 739184 };
  const PlxAsOf always = { PLX_CLOCK_SAID, PLX_AS_OF_ALWAYS };
  g_autofree char *edtf = plx_as_of_dup_edtf (&day);

  g_assert_cmpstr (edtf, ==, "2024-10-25");
  g_assert_null (plx_as_of_dup_edtf (&always));
  g_assert_cmpstr (plx_clock_get_nick (day.clock), ==, "published");
  g_assert_cmpstr (plx_clock_get_nick (always.clock), ==, "said");
}

/* Each source once, in the order of first use, with the paragraphs in order and what of them is satire. */
static void
test_references (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PlxReport) report = example_report (fixture->dossier, "Ministry", "“some 12,000”", 1);
  g_autoptr (PlxReferenceList) list = plx_reference_list_new (report);
  const PlxReference *courier = g_ptr_array_index (list->references, 0);
  const PlxReference *gazette = g_ptr_array_index (list->references, 1);
  g_autoptr (PlxLine) line = plx_reference_dup_line (courier);
  g_autofree char *text = plx_line_to_text (line);
  g_autofree char *places = plx_reference_dup_places (gazette, FALSE);
  const PlxReportBlock *first = g_ptr_array_index (report->blocks, 0);
  g_autoptr (GArray) numbers = plx_reference_list_dup_numbers (list, first->citations);

  g_assert_cmpuint (list->references->len, ==, 2);
  g_assert_cmpstr (text, ==,
                   "The Courier · “Troops seen” · 21 October 2024 · translated from French · ¶\u00a0" "3, ¶\u00a0" "10 · "
                   "satire: ¶\u00a0" "3");
  g_assert_cmpstr (places, ==, "¶\u00a0" "2, ¶\u00a0" "4, ¶\u00a0" "5, ¶\u00a0" "6");
  g_assert_cmpuint (numbers->len, ==, 2);
  g_assert_cmpuint (g_array_index (numbers, guint, 0), ==, 1);
  g_assert_null (plx_reference_get_url (courier));
}

static void
test_text (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PlxReport) report = example_report (fixture->dossier, "국가정보원", HOSTILE_DIRECTION " some 12,000 soldiers", 1);
  g_autofree char *text = plx_report_to_text (report, 60);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  assert_contains (text, "Soldiers sent\n═════════════\n");
  assert_contains (text, "Example · example · as said by the end of 25 October 2024\n");
  assert_contains (text, "⚠\u00a0rests on satire only [1][2]");
  assert_contains (text, "⟦RLO⟧");
  assert_contains (text, "— Unattributed —\n  Amy [2]");
  assert_contains (text, "[1] The Courier");
  assert_contains (text, "satire: ¶\u00a0" "3");
  assert_lacks (text, "Through");
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_assert_cmpuint (plx_display_width (lines[i]), <=, 60);
      g_assert_false (g_str_has_suffix (lines[i], " "));
    }
}

/* The second column begins at the same place in every row, wide characters or not. */
static void
test_text_alignment (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PlxReport) report = example_report (fixture->dossier, "국가정보원", "words", 1);
  g_autofree char *text = plx_report_to_text (report, 100);

  assert_contains (text, "\nClaimant                        Figure  In the words\n");
  assert_contains (text, "\n국가정보원 [2]            about 12,000  words\n");
  assert_contains (text, "\nMinistry of War [2]      at most 3,000  “up to 3,000”\n                     (New on this day)\n");
}

static char *
get_line (const char *text, guint number)
{
  g_auto (GStrv) lines = g_strsplit (text, "\r\n", -1);

  g_assert_cmpuint (number, <, g_strv_length (lines));
  return g_strdup (lines[number]);
}

static void
test_csv (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PlxReport) report = example_report (fixture->dossier, HOSTILE_FORMULA, "say \"x\"", 1);
  g_autofree char *csv = plx_report_to_csv (report);
  g_autofree char *header = get_line (csv, 0);
  g_autofree char *first = get_line (csv, 1);
  g_autofree char *last = get_line (csv, 3);

  g_assert_cmpstr (header, ==,
                   "\"group\",\"claimant\",\"figure\",\"as-printed\",\"through\",\"marks\",\"record\",\"claimant-ids\","
                   "\"stated-edtf\",\"about-edtf\",\"through-ids\",\"measure-id\",\"low\",\"high\",\"bound\",\"modality-id\","
                   "\"citations\",\"references\",\"satire\",\"dossier\",\"dossier-as-of\",\"dossier-clock\"");
  g_assert_cmpstr (first, ==,
                   "\"\",\"'=cmd('/c calc')!A1\",\"about 12,000\",\"say \"\"x\"\"\",\"\",\"\",\"first-figure\",\"ministry\","
                   "\"2024-10-18\",\"2024-10\",\"\",\"troops\",\"12000\",\"12000\",\"about\",\"expects\",\"gazette ¶ 2\","
                   "\"Gazette · about 22 October 2024 · ¶\u00a0" "2\",\"none\",\"example\",\"2024-10-25\",\"said\"");
  /* Missing is never zero. */
  assert_contains (last, "\"Unattributed\",\"Amy\",\"no figure given\"");
  assert_contains (last, "\"troops\",\"\",\"\",\"unstated\",\"reportedly\"");
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/formats", test_formats);
  g_test_add_func ("/export/visible", test_visible);
  g_test_add_func ("/export/drawable", test_drawable);
  g_test_add_func ("/export/wrap", test_wrap);
  g_test_add_func ("/export/column-widths", test_column_widths);
  g_test_add_func ("/export/paper", test_paper);
  g_test_add_func ("/export/as-of", test_as_of);
  g_test_add ("/export/references", Fixture, NULL, set_up, test_references, tear_down);
  g_test_add ("/export/text", Fixture, NULL, set_up, test_text, tear_down);
  g_test_add ("/export/text/alignment", Fixture, NULL, set_up, test_text_alignment, tear_down);
  g_test_add ("/export/csv", Fixture, NULL, set_up, test_csv, tear_down);
  return g_test_run ();
}
