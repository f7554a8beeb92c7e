/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <time.h>

#include "figure-cases.h"
#include "figure-dossier.h"
#include "plx-figure-comparison.h"
#include "plx-measure.h"

#define NBSP "\xc2\xa0"

static PlxAsOf
parse_as_of (const char *text)
{
  PlxAsOf as_of = { PLX_CLOCK_SAID, PLX_AS_OF_ALWAYS };
  const char *day = strchr (text, ' ');
  PlxDate date;

  if (day == NULL)
    return as_of;
  g_assert_true (plx_date_parse (day + 1, &date, NULL));
  as_of.clock = g_str_has_prefix (text, "published") ? PLX_CLOCK_PUBLISHED : PLX_CLOCK_SAID;
  as_of.day = plx_date_get_earliest (&date);
  return as_of;
}

static PlxFigureComparison *
compare (PlxDossier *dossier, const char *measure, const char *as_of_text)
{
  g_autoptr (PlxRecord) record = plx_dossier_lookup (dossier, measure);
  PlxAsOf as_of = parse_as_of (as_of_text);

  g_assert_nonnull (record);
  return plx_figure_comparison_new (record, &as_of);
}

static void
print_mark (GString *text, const PlxFigureMark *mark, gboolean latest)
{
  g_string_append_printf (text, "%s%s%s%s%s", latest ? "*" : "", mark->figure, mark->approximate ? "~" : "",
                          mark->is_new ? "!" : "", mark->n_claimants > 1 ? "+" : "");
}

static char *
print_rows (GPtrArray *rows)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < rows->len; i++)
    {
      const PlxFigureRow *row = g_ptr_array_index (rows, i);

      g_string_append_printf (text, "%s%s: ", i > 0 ? " / " : "", row->name);
      for (guint j = 0; j < row->marks->len; j++)
        {
          g_string_append (text, j > 0 ? ", " : "");
          print_mark (text, g_ptr_array_index (row->marks, j), j + row->n_latest >= row->marks->len);
        }
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static char *
print_summary (const PlxFigureComparison *comparison)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < comparison->summary->len; i++)
    {
      g_autofree char *sentence = plx_line_to_text (g_ptr_array_index (comparison->summary, i));

      g_string_append_printf (text, "%s%s", i > 0 ? " " : "", sentence);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
test_case (gconstpointer data)
{
  const FigureCase *figure_case = data;
  g_autoptr (PlxDossier) dossier = figure_dossier_new (figure_case->estimates, NULL);
  g_autoptr (PlxFigureComparison) comparison = compare (dossier, "troops", figure_case->as_of);
  g_autofree char *rows = print_rows (comparison->rows);
  g_autofree char *apart = print_rows (comparison->apart);
  g_autofree char *summary = print_summary (comparison);

  g_assert_cmpstr (rows, ==, figure_case->rows);
  g_assert_cmpstr (apart, ==, figure_case->apart);
  g_assert_cmpstr (summary, ==, figure_case->summary);
}

/* A cell of the table by the estimate of its row and the name of its column; of two rows of a joint claim the
 * first. */
static const PlxTableCell *
find_cell (PlxTable *table, const char *estimate, const char *column)
{
  for (guint i = 0; i < table->rows->len; i++)
    {
      const PlxTableRow *row = g_ptr_array_index (table->rows, i);

      for (guint j = 0; j < table->columns->len && g_str_equal (row->target, estimate); j++)
        {
          if (g_str_equal (((PlxTableColumn *) g_ptr_array_index (table->columns, j))->name, column))
            return g_ptr_array_index (row->cells, j);
        }
    }
  g_assert_not_reached ();
}

static void
assert_cell (PlxTable *table, const char *estimate, const char *column, const char *expected, gint64 number)
{
  const PlxTableCell *cell = find_cell (table, estimate, column);
  g_autofree char *text = plx_line_to_text (cell->line);

  g_assert_cmpstr (text, ==, expected);
  g_assert_cmpint (cell->number, ==, number);
}

static gint64
get_day (const char *text)
{
  PlxDate date;

  g_assert_true (plx_date_parse (text, &date, NULL));
  return plx_date_get_earliest (&date);
}

static void
test_table (void)
{
  g_autoptr (PlxDossier) dossier =
      figure_dossier_new ("general ~12000 2024-10-18~ in=s1,s2 via=wire,envoy; "
                          "ann,bob <=3000 2024-10-20; cyd none 2024-10-19 in=s1:9,s1",
                          NULL);
  g_autoptr (PlxFigureComparison) comparison = compare (dossier, "troops", "");
  g_autoptr (PlxTable) table = plx_figure_comparison_to_table (comparison, FALSE);

  g_assert_cmpstr (table->title, ==, "Troops");
  g_assert_cmpuint (table->rows->len, ==, 4);
  assert_cell (table, "e0", "claimant", "General, chief of staff", PLX_NO_NUMBER);
  assert_cell (table, "e0", "figure", "about 12,000", 12000);
  assert_cell (table, "e0", "as-printed", "“w”", PLX_NO_NUMBER);
  assert_cell (table, "e0", "modality", "An assertion", PLX_NO_NUMBER);
  assert_cell (table, "e0", "said", "about 18 Oct 2024", get_day ("2024-10-18"));
  assert_cell (table, "e0", "about", "", PLX_NO_NUMBER);
  assert_cell (table, "e0", "sources", "Courier ¶" NBSP "1 · Gazette ¶" NBSP "1", PLX_NO_NUMBER);
  assert_cell (table, "e0", "origin", "its own", PLX_NO_NUMBER);
  assert_cell (table, "e0", "through", "Wire, Envoy", PLX_NO_NUMBER);
  assert_cell (table, "e1", "claimant", "Ann, together with Bob", PLX_NO_NUMBER);
  assert_cell (table, "e1", "figure", "up to 3,000", 3000);
  assert_cell (table, "e1", "origin", "the same as for Bob", PLX_NO_NUMBER);
  assert_cell (table, "e2", "figure", "no figure given", PLX_NO_NUMBER);
  assert_cell (table, "e2", "as-printed", "“a few”", PLX_NO_NUMBER);
  assert_cell (table, "e2", "origin", "", PLX_NO_NUMBER);
  assert_cell (table, "e2", "sources", "Courier ¶" NBSP "9, ¶" NBSP "1 · also in a satirical passage",
               PLX_NO_NUMBER);
  g_assert_cmpuint (((PlxTableRow *) g_ptr_array_index (table->rows, 0))->citations->len, ==, 2);
}

/* What stands apart comes under a heading of its own, and only when it is asked for. */
static void
test_table_apart (void)
{
  g_autoptr (PlxDossier) dossier =
      figure_dossier_new ("ann 9 2024-10-18 reportedly; bob 5 2024-10-18; cyd 7 2024-10-20 in=s1:9", NULL);
  g_autoptr (PlxFigureComparison) comparison = compare (dossier, "troops", "said 2024-10-20");
  g_autoptr (PlxTable) without = plx_figure_comparison_to_table (comparison, FALSE);
  g_autoptr (PlxTable) with = plx_figure_comparison_to_table (comparison, TRUE);

  g_assert_cmpuint (without->rows->len, ==, 1);
  g_assert_cmpuint (with->rows->len, ==, 3);
  g_assert_null (((PlxTableRow *) g_ptr_array_index (with->rows, 0))->group);
  for (guint i = 1; i < 3; i++)
    g_assert_cmpstr (((PlxTableRow *) g_ptr_array_index (with->rows, i))->group, ==,
                     "Satire alone, or unattributed reports");
  g_assert_true (find_cell (with, "e2", "figure")->marked);
  g_assert_nonnull (find_cell (with, "e2", "figure")->mark);
  g_assert_false (find_cell (with, "e1", "figure")->marked);
}

/* By what was published a source that is still to come out is named nowhere. */
static void
test_published (void)
{
  g_autoptr (PlxDossier) dossier = figure_dossier_new ("ann 9 2024-10-18 in=s2,s1", NULL);
  g_autoptr (PlxFigureComparison) comparison = compare (dossier, "troops", "published 2024-10-21");
  g_autoptr (PlxTable) table = plx_figure_comparison_to_table (comparison, FALSE);
  const PlxFigureRow *row = g_ptr_array_index (comparison->rows, 0);

  assert_cell (table, "e0", "sources", "Courier ¶" NBSP "1", PLX_NO_NUMBER);
  g_assert_cmpuint (((PlxTableRow *) g_ptr_array_index (table->rows, 0))->citations->len, ==, 1);
  g_assert_cmpstr (((PlxFigureMark *) g_ptr_array_index (row->marks, 0))->spoken, ==,
                   "Ann, 18 October 2024: 9, Troops, Courier");
}

/* Bob repeats a figure that Ann has given up since; it still is hers. */
static void
test_earlier_origin (void)
{
  g_autoptr (PlxDossier) dossier = figure_dossier_new (
      "ann 12000 2024-10-18; ann 10000 2024-10-22; bob 12000 2024-10-20 via=ann; cyd 12000 2024-10-20", NULL);
  g_autoptr (PlxFigureComparison) comparison = compare (dossier, "troops", "");
  g_autoptr (PlxTable) table = plx_figure_comparison_to_table (comparison, FALSE);

  assert_cell (table, "e0", "origin", "the same as for Bob", PLX_NO_NUMBER);
  assert_cell (table, "e1", "origin", "its own", PLX_NO_NUMBER);
  assert_cell (table, "e2", "origin", "the same as for Ann", PLX_NO_NUMBER);
  assert_cell (table, "e3", "origin", "its own", PLX_NO_NUMBER);
}

static void
test_spoken (void)
{
  static const struct
  {
    const char *estimate;
    const char *spoken;
  } cases[] = {
    { "ann ~1500 2024-10-18", "Ann, 18 October 2024: about 1,500, Troops, Courier" },
    { "ann none 2024-10-18~ in=s2,s1,s2:3", "Ann, about 18 October 2024: “a few”, Troops, Gazette, Courier" },
    { "ann,bob >=5 2024-10", "Ann together with Bob, October 2024: at least 5, Troops, Courier" },
    { "ann 1000..3000 ../2024-10-18 via=wire,envoy",
      "Ann, before 18 October 2024: 1,000 to 3,000, Troops, Courier, through Wire, Envoy" },
    { "ann,bob,cyd,dee,wire,land,envoy 5 2024-10-18",
      "Ann together with Bob, Cyd, Dee, Wire and 2 more, 18 October 2024: 5, Troops, Courier" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlxDossier) dossier = figure_dossier_new (cases[i].estimate, NULL);
      g_autoptr (PlxFigureComparison) comparison = compare (dossier, "troops", "");
      const PlxFigureRow *row = g_ptr_array_index (comparison->rows, 0);

      g_assert_cmpstr (((PlxFigureMark *) g_ptr_array_index (row->marks, 0))->spoken, ==, cases[i].spoken);
    }
}

static void
test_rows (void)
{
  g_autoptr (PlxDossier) dossier =
      figure_dossier_new ("general 5 2024-10-18; land 7 2024-10-18; ann 6 2024-10-18", NULL);
  g_autoptr (PlxFigureComparison) comparison = compare (dossier, "troops", "");
  const PlxFigureRow *land = g_ptr_array_index (comparison->rows, 0);
  const PlxFigureRow *general = g_ptr_array_index (comparison->rows, 2);

  g_assert_cmpstr (plx_record_get_id (land->claimant), ==, "land");
  g_assert_null (land->affiliation);
  g_assert_cmpstr (plx_record_get_id (general->claimant), ==, "general");
  g_assert_cmpstr (general->affiliation, ==, "Land");
}

/* In the paragraph a claimant leads to its page, a figure that was changed to its claim. */
static void
test_links (void)
{
  g_autoptr (PlxDossier) dossier = figure_dossier_new ("ann 3000 2024-10-18; ann 12000 2024-10-20", NULL);
  g_autoptr (PlxFigureComparison) comparison = compare (dossier, "troops", "");
  g_autoptr (GString) targets = g_string_new (NULL);

  for (guint i = 0; i < comparison->summary->len; i++)
    {
      const PlxLine *sentence = g_ptr_array_index (comparison->summary, i);

      for (guint j = 0; j < sentence->len; j++)
        {
          const PlxRun *run = g_ptr_array_index (sentence, j);

          if (run->target != NULL)
            g_string_append_printf (targets, "%s=%s ", run->text, run->target);
        }
    }
  g_assert_cmpstr (targets->str, ==, "Ann=ann Ann=ann 3,000=e0 12,000=e1 ");
}

static char *
print_others (const PlxFigureComparison *comparison)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < comparison->others->len; i++)
    {
      const PlxFigureOther *other = g_ptr_array_index (comparison->others, i);
      g_autofree char *rows = print_rows (other->rows);

      g_string_append_printf (text, "[%s %s %s]", plx_record_get_label (other->measure), other->reason, rows);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

#define OTHER_ESTIMATES                                                                                      \
  "ann 3 2024-10-18; bob 4 2024-10-18 of=arms; cyd 5 2024-10-20 of=money; bob 9 2024-10-18 of=arms "         \
  "reportedly"
#define MEASURE(id, more) "{'id': '" id "', 'title': '" id "', 'unit': 'u'" more "}"

static void
test_others (void)
{
  static const struct
  {
    const char *why;
    const char *measures;
    const char *as_of;
    const char *others;
  } cases[] = {
    { "nothing declared: those of the same unit", NULL, "",
      "[Armed men It counts something else: “Armed men” Bob: *4]" },
    { "declared by the one that is compared",
      MEASURE ("troops", ", 'confusable-with': ['money']") "," MEASURE ("arms", "") "," MEASURE (
          "money", ", 'definition': 'D.'"),
      "", "[money It counts something else: “D.” Cyd: *5]" },
    { "declared by the other",
      MEASURE ("troops", "") "," MEASURE ("arms", ", 'confusable-with': ['troops']") "," MEASURE ("money",
                                                                                                  ""),
      "", "[arms It counts something else: “arms” Bob: *4]" },
    { "declared by both: once",
      MEASURE ("troops", ", 'confusable-with': ['arms']") "," MEASURE (
          "arms", ", 'confusable-with': ['troops']") "," MEASURE ("money", ""),
      "", "[arms It counts something else: “arms” Bob: *4]" },
    { "declared for others only: none",
      MEASURE ("troops", "") "," MEASURE ("arms", ", 'confusable-with': ['money']") "," MEASURE ("money", ""),
      "", "" },
    { "nothing said of it yet",
      MEASURE ("troops", ", 'confusable-with': ['money']") "," MEASURE ("arms", "") "," MEASURE ("money", ""),
      "said 2024-10-19", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlxDossier) dossier = figure_dossier_new (OTHER_ESTIMATES, cases[i].measures);
      g_autoptr (PlxFigureComparison) comparison = compare (dossier, "troops", cases[i].as_of);
      g_autofree char *others = print_others (comparison);

      g_test_message ("%s", cases[i].why);
      g_assert_cmpstr (others, ==, cases[i].others);
    }
}

static void
test_days (void)
{
  g_autoptr (PlxDossier) dossier =
      figure_dossier_new ("ann 3 2024-10-18; bob 4 2024-10-18~; cyd 5 2024-10-20 in=s1:9; "
                          "ann 3 2024-10-01 of=arms",
                          NULL);
  g_autoptr (PlxFigureComparison) comparison = compare (dossier, "troops", "said 2024-10-18");
  const PlxNewsDay *days = (const PlxNewsDay *) (gpointer) comparison->days->data;

  g_assert_cmpuint (comparison->days->len, ==, 2);
  g_assert_cmpint (days[0].day, ==, get_day ("2024-10-18"));
  g_assert_cmpuint (days[0].n_claims, ==, 2);
  g_assert_cmpint (days[1].day, ==, get_day ("2024-10-20"));
}

static char *
print_report (const PlxReport *report)
{
  static const char *const kinds[] = { "#", "P", "Q", "-", "T", "C" };
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < report->blocks->len; i++)
    {
      const PlxReportBlock *block = g_ptr_array_index (report->blocks, i);
      g_autofree char *line = block->line != NULL ? plx_line_to_text (block->line) : g_strdup ("");

      g_string_append_printf (text, "%s%s\n", kinds[block->kind], line);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
test_report (void)
{
  g_autoptr (PlxDossier) dossier = figure_dossier_new (
      "ann 3 2024-10-18; bob 4 2024-10-18~ of=money in=s2,s1:9",
      MEASURE ("troops", ", 'definition': 'Soldiers.', 'confusable-with': ['money']") "," MEASURE ("money",
                                                                                                   ""));
  g_autoptr (PlxFigureComparison) comparison = compare (dossier, "troops", "");
  g_autoptr (PlxReport) report = plx_figure_comparison_to_report (comparison, FALSE);
  g_autofree char *text = print_report (report);
  g_autoptr (GPtrArray) sources = plx_report_dup_sources (report);

  g_assert_cmpstr (text, ==,
                   "PSoldiers.\n"
                   "PIn this dossier only Ann speaks of this quantity, and gives a figure. The figure is 3.\n"
                   "C\nT\n"
                   "#Not comparable\n#money\nPIt counts something else: “money”\n"
                   "-Bob: 4, about 18 October 2024 · Gazette ¶" NBSP "1 · Courier ¶" NBSP "9 · also in a "
                   "satirical passage\n");
  g_assert_cmpuint (sources->len, ==, 2);
}

/* Names, words and figures are bounded, however many there are, and the rest is counted. */
static void
test_many (void)
{
  g_autoptr (GString) estimates = g_string_new (NULL);
  g_autoptr (PlxDossier) dossier = NULL;
  g_autoptr (PlxFigureComparison) comparison = NULL;
  g_autofree char *summary = NULL;

  for (guint i = 0; i < 2000; i++)
    g_string_append_printf (estimates, "%s%s %s%u 2024-10-%02u", i > 0 ? "; " : "",
                            i % 2 == 0 ? "ann" : "bob", i % 3 == 0 ? "~" : "", 1000 + i, 1 + i % 28);
  dossier = figure_dossier_new (estimates->str, NULL);
  comparison = compare (dossier, "troops", "");
  summary = print_summary (comparison);
  g_assert_cmpuint (strlen (summary), <, 4000);
  g_assert_nonnull (
      strstr (summary, "The latest figures go from 1,026 (Ann) to 2,987 (Bob), about 2.9 times"));
}

/* Ten thousand estimates of one measure, by few or by many claimants, have to be compared in an instant; what
 * compared them pair by pair would take minutes. The processor's time is bounded widely, for slow machines, and
 * not at all under valgrind.
 */
static void
test_speed (void)
{
  g_autoptr (GString) estimates = g_string_new (NULL);
  g_autoptr (PlxDossier) dossier = NULL;
  clock_t start;

  for (guint i = 0; i < 10000; i++)
    g_string_append_printf (estimates, "%sann,bob,cyd,dee %u..%u 2024-10-18", i > 0 ? "; " : "",
                            i * 7919 % 10007, i * 7919 % 10007 + 1 + i % 50);
  dossier = figure_dossier_new (estimates->str, NULL);
  start = clock ();
  plx_figure_comparison_free (compare (dossier, "troops", ""));
  g_test_message ("%.0f ms", (double) (clock () - start) * 1000 / CLOCKS_PER_SEC);
  if (g_getenv ("PARALLAX_VALGRIND") == NULL)
    g_assert_cmpint (clock () - start, <, 5 * CLOCKS_PER_SEC);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (figure_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/figure-comparison/case/%u", i + 1);

      g_test_add_data_func (path, &figure_cases[i], test_case);
    }
  g_test_add_func ("/figure-comparison/table", test_table);
  g_test_add_func ("/figure-comparison/table-apart", test_table_apart);
  g_test_add_func ("/figure-comparison/published", test_published);
  g_test_add_func ("/figure-comparison/earlier-origin", test_earlier_origin);
  g_test_add_func ("/figure-comparison/spoken", test_spoken);
  g_test_add_func ("/figure-comparison/rows", test_rows);
  g_test_add_func ("/figure-comparison/links", test_links);
  g_test_add_func ("/figure-comparison/others", test_others);
  g_test_add_func ("/figure-comparison/days", test_days);
  g_test_add_func ("/figure-comparison/report", test_report);
  g_test_add_func ("/figure-comparison/many", test_many);
  g_test_add_func ("/figure-comparison/speed", test_speed);
  return g_test_run ();
}
