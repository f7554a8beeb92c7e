/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-command-private.h"

#include <gio/gunixoutputstream.h>
#include <glib/gi18n-lib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#define NARROWEST 60 /* columns of a terminal, below which a table is nothing to be read */

char *
plx_command_list_export_formats (gboolean (*has_format) (PlxExportFormat format))
{
  GString *nicks = g_string_new (NULL);

  for (guint i = 0; i < PLX_N_EXPORT_FORMATS; i++)
    {
      if (has_format (i))
        g_string_append_printf (nicks, "%s%s", nicks->len > 0 ? ", " : "", plx_export_format_get_nick (i));
    }
  return g_string_free (nicks, FALSE);
}

gboolean
plx_command_parse_export_format (const char *nick, gboolean (*has_format) (PlxExportFormat format), PlxExportFormat *format)
{
  g_autofree char *nicks = NULL;

  if (nick == NULL || (plx_export_format_from_nick (nick, format) && has_format (*format)))
    return TRUE;
  nicks = plx_command_list_export_formats (has_format);
  plx_command_complain (_("There is no format “%s”; expected one of: %s"), nick, nicks);
  return FALSE;
}

gboolean
plx_command_check_output (const char *output, PlxExportFormat format)
{
  if (output != NULL || !plx_export_format_is_binary (format) || !isatty (STDOUT_FILENO))
    return TRUE;
  plx_command_complain (_("This format is nothing for a terminal; name a file with --output=FILE."));
  return FALSE;
}

gboolean
plx_command_parse_paper (const char *name, PlxPaper *paper)
{
  *paper = plx_paper_from_locale ();
  if (name == NULL)
    return TRUE;
  if (g_str_equal (name, "a4"))
    *paper = PLX_PAPER_A4;
  else if (g_str_equal (name, "letter"))
    *paper = PLX_PAPER_LETTER;
  else
    {
      plx_command_complain (_("There is no paper “%s”; expected a4 or letter"), name);
      return FALSE;
    }
  return TRUE;
}

guint
plx_command_get_width (gboolean to_file)
{
  struct winsize size;

  if (!to_file && isatty (STDOUT_FILENO) && ioctl (STDOUT_FILENO, TIOCGWINSZ, &size) == 0)
    return MAX (size.ws_col, NARROWEST);
  return 0;
}

static gboolean
write_to_file (const char *output, PlxExportWriteFunc write, gpointer user_data)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (output);
  g_autoptr (GError) error = NULL;
  g_autofree char *name = NULL;

  if (plx_export_save (file, write, user_data, NULL, &error))
    return TRUE;
  name = g_filename_display_name (output);
  plx_command_complain ("%s: %s", name, error->message);
  return FALSE;
}

gboolean
plx_command_write_result (const char *output, PlxExportWriteFunc write, gpointer user_data)
{
  g_autoptr (GOutputStream) stream = NULL;
  g_autoptr (GError) error = NULL;

  if (output != NULL)
    return write_to_file (output, write, user_data);
  stream = g_unix_output_stream_new (STDOUT_FILENO, FALSE);
  if (write (stream, user_data, &error))
    return TRUE;
  /* Who reads no more has what was wanted. */
  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_BROKEN_PIPE))
    plx_command_complain ("%s", error->message);
  return FALSE;
}
