/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-command-private.h"

#include "plx-export-file.h"

#include <glib/gi18n-lib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#define NARROWEST 60 /* columns of a terminal, below which a table is nothing to be read */

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

gboolean
plx_command_write_bytes (GBytes *bytes, const char *output)
{
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *name = NULL;

  if (output == NULL)
    {
      plx_command_write (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
      return TRUE;
    }
  file = g_file_new_for_commandline_arg (output);
  if (plx_export_save (bytes, file, NULL, &error))
    return TRUE;
  name = g_filename_display_name (output);
  plx_command_complain ("%s: %s", name, error->message);
  return FALSE;
}
