/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <time.h>

#include "dossier-texts.h"
#include "figure-cases.h"
#include "figure-dossier.h"
#include "plx-figure-comparison.h"
#include "plx-measure.h"

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

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (figure_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/figure-comparison/case/%u", i + 1);

      g_test_add_data_func (path, &figure_cases[i], test_case);
    }
  return g_test_run ();
}
