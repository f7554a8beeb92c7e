/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "corpus-reading.h"

#include <string.h>
#include <sys/resource.h>

double
corpus_get_seconds (void)
{
  struct rusage usage;

  getrusage (RUSAGE_SELF, &usage);
  return (double) (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
         + (double) (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / G_USEC_PER_SEC;
}

char *
corpus_print_problems (GListModel *problems)
{
  GString *lines = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (PlxProblem) problem = g_list_model_get_item (problems, i);
      g_autofree char *line = plx_problem_to_string (problem, "");

      g_assert_true (g_utf8_validate (line, -1, NULL));
      g_assert_null (strchr (line, '\n'));
      g_string_append_printf (lines, "%s\n", line + strspn (line, ": "));
    }
  return g_string_free (lines, FALSE);
}

gboolean
corpus_has_code (GListModel *problems, PlxProblemCode code)
{
  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (PlxProblem) problem = g_list_model_get_item (problems, i);

      if (plx_problem_get_code (problem) == code)
        return TRUE;
    }
  return FALSE;
}

static guint
count_problems (GListModel *problems, PlxProblemSeverity severity)
{
  guint count = 0;

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (PlxProblem) problem = g_list_model_get_item (problems, i);

      count += plx_problem_get_severity (problem) == severity;
    }
  return count;
}

void
corpus_assert_counts (PlxDossier *dossier)
{
  GListModel *problems = plx_dossier_get_problems (dossier);
  gboolean all_listed = plx_dossier_count_errors (dossier) + plx_dossier_count_warnings (dossier)
                        == g_list_model_get_n_items (problems);

  if (all_listed)
    g_assert_cmpuint (plx_dossier_count_errors (dossier), ==, count_problems (problems, PLX_PROBLEM_ERROR));
  for (guint kind = 0; kind < PLX_N_LISTED_KINDS; kind++)
    {
      g_autoptr (GListModel) records = plx_dossier_dup_records (dossier, kind);
      guint n_unsound = 0;

      for (guint32 row = 0; row < plx_dossier_count_rows (dossier, kind); row++)
        n_unsound += !plx_dossier_is_row_sound (dossier, kind, row);
      g_assert_cmpuint (plx_dossier_count_unsound (dossier, kind), ==, n_unsound);
      g_assert_cmpuint (g_list_model_get_n_items (records) + n_unsound, ==, plx_dossier_count_rows (dossier, kind));
    }
}
