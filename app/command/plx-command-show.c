/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-command-private.h"

#include "plx-record-json.h"
#include "plx-record-text.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static void
show_as_json (PlxRecord *record)
{
  g_autofree char *json = plx_record_to_json_with_names (record);

  plx_command_write (json, strlen (json));
  plx_command_write ("\n", 1);
}

static void
show_as_text (PlxRecord *record)
{
  g_autoptr (PlxPage) page = plx_page_new_for_record (record);

  plx_page_print_text (page);
}

int
plx_command_show (int argc, char **argv)
{
  static const char *const formats[] = { "text", "", "json", NULL };
  g_autofree char *format_name = NULL;
  g_auto (GStrv) arguments = NULL;
  g_autoptr (PlxDossier) dossier = NULL;
  g_autoptr (PlxRecord) record = NULL;
  PlxOutputFormat format;
  int status = PLX_EXIT_WELL;
  const GOptionEntry options[] = {
    { "format", 0, 0, G_OPTION_ARG_STRING, &format_name, N_("The form of the result: text or json"),
      N_("FORM") },
    G_OPTION_ENTRY_NULL,
  };

  if (!plx_command_parse (argc, argv, options, _("ID [FILE]"),
                          _("Prints one record, with everything that it names."), 1, 2, &arguments)
      || !plx_command_parse_format (format_name, formats, &format))
    return PLX_EXIT_IMPOSSIBLE;

  dossier = plx_command_open (arguments[1], &status);
  if (dossier == NULL)
    return status;
  record = plx_dossier_lookup (dossier, arguments[0]);
  if (record == NULL)
    {
      plx_command_complain (_("No record has the id “%s”; “parallax list” shows those that there are."),
                            arguments[0]);
      return PLX_EXIT_IMPOSSIBLE;
    }
  if (format == PLX_OUTPUT_JSON)
    show_as_json (record);
  else
    show_as_text (record);
  return status;
}
