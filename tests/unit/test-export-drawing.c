/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "example-report.h"
#include "plx-report-layout.h"
#include "plx-report-pdf.h"
#include "plx-report-picture.h"
#include "under-valgrind.h"

#include <locale.h>
#include <math.h>

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

static const char longest_word[] = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

/* How far down and to the right a page is drawn on. */
static void
measure_ink (const PlxReportLayout *layout, guint page, cairo_rectangle_t *ink)
{
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);

  plx_report_layout_draw_page (layout, cr, page);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_recording_surface_ink_extents (surface, &ink->x, &ink->y, &ink->width, &ink->height);
  cairo_surface_destroy (surface);
}

static void
assert_inside (const PlxReportLayout *layout, double width, double height)
{
  for (guint i = 0; i < plx_report_layout_get_n_pages (layout); i++)
    {
      cairo_rectangle_t ink;

      measure_ink (layout, i, &ink);
      g_assert_cmpfloat (ink.x, >=, 20);
      g_assert_cmpfloat (ink.y, >=, 20);
      g_assert_cmpfloat (ink.x + ink.width, <=, width - 20);
      g_assert_cmpfloat (ink.y + ink.height, <=, height - 20);
      g_assert_cmpfloat (ink.height, >=, 10);
    }
}

static void
test_one_page (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PlxReport) report = example_report (fixture->dossier, "Ministry", "words", 1);
  g_autoptr (PlxReportLayout) layout = plx_report_layout_new (report, PLX_REPORT_WHOLE, 595, 842);

  g_assert_cmpuint (plx_report_layout_get_n_pages (layout), ==, 1);
  assert_inside (layout, 595, 842);
}

/* Long tables, long words and cells that are higher than a page stay on the paper, at any size of it. */
static void
test_pages (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GString) high = g_string_new (NULL);
  g_autoptr (PlxReport) many = example_report (fixture->dossier, longest_word, HOSTILE_MARKUP, under_valgrind () ? 20 : 60);
  g_autoptr (PlxReport) tall = NULL;
  static const double sizes[][2] = { { 595, 842 }, { 612, 792 }, { 200, 200 } };

  for (guint i = 0; i < 1500; i++)
    g_string_append_printf (high, "word%u ", i);
  tall = example_report (fixture->dossier, "Ministry", high->str, 1);
  for (guint i = under_valgrind () ? 2 : 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (PlxReportLayout) of_many
          = plx_report_layout_new (many, PLX_REPORT_WHOLE, sizes[i][0], sizes[i][1]);
      g_autoptr (PlxReportLayout) of_tall
          = plx_report_layout_new (tall, PLX_REPORT_WHOLE, sizes[i][0], sizes[i][1]);

      g_assert_cmpuint (plx_report_layout_get_n_pages (of_many), >, 3);
      g_assert_cmpuint (plx_report_layout_get_n_pages (of_tall), >, 2);
      assert_inside (of_many, sizes[i][0], sizes[i][1]);
      assert_inside (of_tall, sizes[i][0], sizes[i][1]);
    }
}

/* A table of many columns goes on below itself rather than off the paper. */
static void
test_many_columns (Fixture *fixture, gconstpointer data)
{
  const PlxAsOf as_of = { PLX_CLOCK_SAID, PLX_AS_OF_ALWAYS };
  g_autoptr (PlxReport) report = plx_report_new (fixture->dossier, "Matrix", &as_of);
  PlxTable *table = plx_table_new (NULL);
  PlxTableRow *row;
  g_autoptr (PlxReportLayout) layout = NULL;

  for (guint i = 0; i < 40; i++)
    plx_table_add_column (table, "question", "Questionnaire", PLX_COLUMN_TEXT);
  row = plx_table_add_row (table, NULL);
  for (guint i = 0; i < 40; i++)
    plx_table_row_add_text (row, "Affirms", PLX_NO_NUMBER);
  plx_report_add_table (report, table);
  layout = plx_report_layout_new (report, PLX_REPORT_WHOLE, 595, 842);
  assert_inside (layout, 595, 842);
}

static void
test_picture (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PlxReport) report = example_report (fixture->dossier, "Ministry", "words", 20);
  g_autoptr (PlxReportLayout) layout = plx_report_layout_new (report, PLX_REPORT_PICTURE, 720, 0);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) svg = plx_report_to_svg (report, &error);
  g_autoptr (GBytes) png = plx_report_to_png (report, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (plx_report_layout_get_n_pages (layout), ==, 1);
  assert_inside (layout, 720, plx_report_layout_get_height (layout) + 1);
  g_assert_true (g_str_has_prefix (g_bytes_get_data (svg, NULL), "<?xml"));
  g_assert_cmpmem (g_bytes_get_data (png, NULL), 8, "\x89PNG\r\n\x1a\n", 8);
}

/* A picture of ten thousand rows is smaller, not refused. */
static void
test_huge_picture (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PlxReport) report = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) png = NULL;

  if (under_valgrind ())
    {
      g_test_skip ("sixty million pixels take too long under valgrind");
      return;
    }
  report = example_report (fixture->dossier, "Ministry", "words", 400);
  png = plx_report_to_png (report, &error);
  g_assert_no_error (error);
  g_assert_nonnull (png);
}

static void
test_reproducible (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PlxReport) report = example_report (fixture->dossier, "국가정보원", "words", under_valgrind () ? 5 : 30);
  g_autoptr (GBytes) first = plx_report_to_pdf (report, PLX_PAPER_A4, NULL, NULL);
  g_autoptr (GBytes) second = plx_report_to_pdf (report, PLX_PAPER_A4, NULL, NULL);
  g_autoptr (GBytes) letter = plx_report_to_pdf (report, PLX_PAPER_LETTER, NULL, NULL);
  g_autoptr (GBytes) svg = plx_report_to_svg (report, NULL);
  g_autoptr (GBytes) svg_again = plx_report_to_svg (report, NULL);

  g_assert_true (g_bytes_equal (first, second));
  g_assert_false (g_bytes_equal (first, letter));
  g_assert_true (g_bytes_equal (svg, svg_again));
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "C.UTF-8");
  g_unsetenv ("SOURCE_DATE_EPOCH");
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/export-drawing/one-page", Fixture, NULL, set_up, test_one_page, tear_down);
  g_test_add ("/export-drawing/pages", Fixture, NULL, set_up, test_pages, tear_down);
  g_test_add ("/export-drawing/many-columns", Fixture, NULL, set_up, test_many_columns, tear_down);
  g_test_add ("/export-drawing/picture", Fixture, NULL, set_up, test_picture, tear_down);
  g_test_add ("/export-drawing/huge-picture", Fixture, NULL, set_up, test_huge_picture, tear_down);
  g_test_add ("/export-drawing/reproducible", Fixture, NULL, set_up, test_reproducible, tear_down);
  return g_test_run ();
}
