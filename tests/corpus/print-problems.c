/* SPDX-License-Identifier: GPL-3.0-or-later */

/* print-problems FILE…: what the reader says of each file, as one JSON object a line, for tests in other languages:
 * {"file": …, "opens": true, "errors": 1, "warnings": 0,
 *  "problems": [{"line": …, "column": …, "severity": …, "path": …, "message": …, "code": …}]} */

#include <json-glib/json-glib.h>
#include <stdio.h>

#include "plx-dossier-reader.h"

static void
add_text (JsonBuilder *builder, const char *name, const char *text)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, text != NULL ? text : "");
}

static void
add_number (JsonBuilder *builder, const char *name, guint number)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_int_value (builder, number);
}

static void
add_problem (JsonBuilder *builder, PlxProblem *problem)
{
  json_builder_begin_object (builder);
  add_number (builder, "line", plx_problem_get_line (problem));
  add_number (builder, "column", plx_problem_get_column (problem));
  add_text (builder, "severity", plx_enum_get_nick (PLX_TYPE_PROBLEM_SEVERITY, plx_problem_get_severity (problem)));
  add_text (builder, "path", plx_problem_get_path (problem));
  add_text (builder, "message", plx_problem_get_message (problem));
  add_text (builder, "code", plx_enum_get_nick (PLX_TYPE_PROBLEM_CODE, plx_problem_get_code (problem)));
  json_builder_end_object (builder);
}

static void
add_problems (JsonBuilder *builder, GListModel *problems)
{
  json_builder_set_member_name (builder, "problems");
  json_builder_begin_array (builder);
  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (PlxProblem) problem = g_list_model_get_item (problems, i);

      add_problem (builder, problem);
    }
  json_builder_end_array (builder);
}

static void
print_file (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  g_autoptr (PlxDossierReader) reader = plx_dossier_reader_new (file);
  g_autoptr (PlxDossier) dossier = plx_dossier_reader_read (reader, NULL, NULL);
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *line = NULL;

  json_builder_begin_object (builder);
  add_text (builder, "file", path);
  json_builder_set_member_name (builder, "opens");
  json_builder_add_boolean_value (builder, dossier != NULL);
  add_number (builder, "errors", plx_dossier_reader_count_errors (reader));
  add_number (builder, "warnings", plx_dossier_reader_count_warnings (reader));
  add_problems (builder, plx_dossier_reader_get_problems (reader));
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);
  line = json_to_string (root, FALSE);
  puts (line); /* not g_print(), which would convert it from UTF-8 */
}

int
main (int argc, char **argv)
{
  g_log_set_always_fatal (G_LOG_LEVEL_WARNING | G_LOG_LEVEL_CRITICAL);
  for (int i = 1; i < argc; i++)
    print_file (argv[i]);
  return 0;
}
