/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-command-private.h"

#include "plx-problem.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  guint n_errors;
  guint n_warnings;
  int status;
} Result;

static void
print_problems (PlxDossierReader *reader, const char *name)
{
  GListModel *problems = plx_dossier_reader_get_problems (reader);
  guint n = g_list_model_get_n_items (problems);
  guint total = plx_dossier_reader_count_errors (reader) + plx_dossier_reader_count_warnings (reader);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PlxProblem) problem = g_list_model_get_item (problems, i);
      g_autofree char *line = plx_problem_to_string (problem, name);

      plx_command_print_line (line);
    }
  if (total > n)
    /* TRANSLATORS: The file, the number of problems that are not shown. */
    plx_command_complain (ngettext ("%s: %u more problem", "%s: %u more problems", total - n), name,
                          total - n);
}

static void
check_file (const char *argument, Result *result)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (argument);
  g_autoptr (PlxDossierReader) reader = plx_dossier_reader_new (file);
  g_autoptr (GError) error = NULL;
  g_autoptr (PlxDossier) dossier = plx_dossier_reader_read (reader, NULL, &error);
  g_autofree char *name = g_filename_display_name (argument);

  print_problems (reader, name);
  result->n_errors += plx_dossier_reader_count_errors (reader);
  result->n_warnings += plx_dossier_reader_count_warnings (reader);
  if (dossier == NULL)
    result->status = MAX (result->status, plx_command_status_for_error (error));
  else if (plx_dossier_reader_count_errors (reader) > 0)
    result->status = MAX (result->status, PLX_EXIT_ERRORS);
}

int
plx_command_check (int argc, char **argv)
{
  g_auto (GStrv) files = NULL;
  g_autofree char *errors = NULL;
  g_autofree char *warnings = NULL;
  Result result = { 0, 0, PLX_EXIT_WELL };

  if (!plx_command_parse (argc, argv, NULL, _("FILE…"), _("Prints every problem that dossiers have."), 1,
                          G_MAXUINT, &files))
    return PLX_EXIT_IMPOSSIBLE;
  for (guint i = 0; files[i] != NULL; i++)
    check_file (files[i], &result);

  errors = g_strdup_printf (ngettext ("%u error", "%u errors", result.n_errors), result.n_errors);
  warnings = g_strdup_printf (ngettext ("%u warning", "%u warnings", result.n_warnings), result.n_warnings);
  /* TRANSLATORS: Sums up a check: “2 errors”, “1 warning”. */
  plx_command_complain (C_("sum of problems", "%1$s, %2$s"), errors, warnings);
  return result.status;
}
