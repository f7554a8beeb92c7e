/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-command-private.h"

#include "plx-dossier-writer.h"

#include <glib/gi18n-lib.h>

static gboolean
write_dossier (PlxDossier *dossier, const char *output, GError **error)
{
  g_autoptr (GFile) file = NULL;
  g_autoptr (GBytes) bytes = NULL;
  gconstpointer data;
  gsize size;

  if (output != NULL)
    {
      file = g_file_new_for_commandline_arg (output);
      return plx_dossier_save (dossier, file, NULL, error);
    }
  bytes = plx_dossier_to_bytes (dossier, error);
  if (bytes == NULL)
    return FALSE;
  data = g_bytes_get_data (bytes, &size);
  plx_command_write (data, size);
  return TRUE;
}

int
plx_command_format (int argc, char **argv)
{
  g_autofree char *output = NULL;
  g_autofree char *name = NULL;
  g_auto (GStrv) arguments = NULL;
  g_autoptr (PlxDossier) dossier = NULL;
  g_autoptr (GError) error = NULL;
  int status = PLX_EXIT_WELL;
  const GOptionEntry options[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, N_("Write to FILE instead of to standard output"),
      N_("FILE") },
    G_OPTION_ENTRY_NULL,
  };

  if (!plx_command_parse (argc, argv, options, _("FILE"), _("Writes a dossier in its canonical form."), 1,
                          1, &arguments))
    return PLX_EXIT_IMPOSSIBLE;
  dossier = plx_command_open (arguments[0], &status);
  if (dossier == NULL)
    return status;
  if (write_dossier (dossier, output, &error))
    return status;

  name = g_filename_display_name (output != NULL ? output : arguments[0]);
  plx_command_complain ("%s: %s", name, error->message);
  return MAX (status, plx_command_status_for_error (error));
}
