/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-command-private.h"

#include "plx-record-csv.h"
#include "plx-record-json.h"
#include "plx-record-schema.h"
#include "plx-record-text.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static void
list_as_json (GListModel *records)
{
  guint n = g_list_model_get_n_items (records);

  plx_command_write ("[", 1);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PlxRecord) record = g_list_model_get_item (records, i);
      g_autofree char *json = plx_record_to_json (record, 2);

      if (i > 0)
        plx_command_write (",", 1);
      plx_command_write ("\n  ", 3);
      plx_command_write (json, strlen (json));
    }
  plx_command_write (n > 0 ? "\n]\n" : "]\n", n > 0 ? 3 : 2);
}

static void
list_as_csv (GListModel *records, PlxRecordKind kind)
{
  g_autoptr (GString) row = g_string_new (NULL);
  guint n = g_list_model_get_n_items (records);

  plx_record_append_csv_header (row, kind);
  plx_command_write (row->str, row->len);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PlxRecord) record = g_list_model_get_item (records, i);

      g_string_truncate (row, 0);
      plx_record_append_csv (row, record);
      plx_command_write (row->str, row->len);
    }
}

static gboolean
parse_kind (const char *name, PlxRecordKind *kind)
{
  if (plx_record_kind_from_list_name (name, kind))
    return TRUE;
  plx_command_complain (_("There is no list of “%s”; expected one of: %s"), name,
                        "events, quotations, estimates, positions, claimants, sources, measures, questions");
  return FALSE;
}

int
plx_command_list (int argc, char **argv)
{
  static const char *const formats[] = { "text", "csv", "json", NULL };
  g_autofree char *format_name = NULL;
  g_auto (GStrv) arguments = NULL;
  g_autoptr (PlxDossier) dossier = NULL;
  g_autoptr (GListModel) records = NULL;
  PlxOutputFormat format;
  PlxRecordKind kind;
  int status = PLX_EXIT_WELL;
  const GOptionEntry options[] = {
    { "format", 0, 0, G_OPTION_ARG_STRING, &format_name, N_("The form of the result: text, csv or json"),
      N_("FORM") },
    G_OPTION_ENTRY_NULL,
  };

  if (!plx_command_parse (
          argc, argv, options, _("KIND [FILE]"),
          _("Prints the records of one KIND: events, quotations, estimates, positions, claimants, sources, "
             "measures or questions."),
          1, 2, &arguments)
      || !plx_command_parse_format (format_name, formats, &format) || !parse_kind (arguments[0], &kind))
    return PLX_EXIT_IMPOSSIBLE;

  dossier = plx_command_open (arguments[1], &status);
  if (dossier == NULL)
    return status;
  records = plx_dossier_dup_records (dossier, kind);
  if (format == PLX_OUTPUT_JSON)
    list_as_json (records);
  else if (format == PLX_OUTPUT_CSV)
    list_as_csv (records, kind);
  else
    plx_records_print_text (records);
  return status;
}
