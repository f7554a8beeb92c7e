/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-command-private.h"

#include "plx-dossier-writer.h"
#include "plx-record-schema.h"
#include "plx-shipped-dossier.h"
#include "plx-terminal.h"

#include <glib/gi18n-lib.h>
#include <poll.h>
#include <stdio.h>
#include <unistd.h>

void
plx_command_complain (const char *format, ...)
{
  g_autofree char *message = NULL;
  g_autofree char *escaped = NULL;
  va_list arguments;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  escaped = plx_terminal_escape (message);
  g_printerr ("%s\n", escaped);
}

void
plx_command_print_line (const char *text)
{
  g_autofree char *escaped = plx_terminal_escape (text);

  g_print ("%s\n", escaped);
}

void
plx_command_write (const char *text, gsize length)
{
  fwrite (text, 1, length, stdout);
}

/* Whether nobody reads the pipe any more that stdout is: who stopped reading, as head does, has what was wanted. */
static gboolean
is_unread (void)
{
  struct pollfd output = { STDOUT_FILENO, POLLOUT, 0 };

  return poll (&output, 1, 0) == 1 && (output.revents & POLLERR) != 0;
}

int
plx_command_finish (int status)
{
  int flushed = fflush (stdout);

  if (flushed == 0 && !ferror (stdout))
    return status;
  if (!is_unread ())
    plx_command_complain (_("The result could not be written in full."));
  return PLX_EXIT_IMPOSSIBLE;
}

int
plx_command_status_for_error (const GError *error)
{
  return error->domain == PLX_READ_ERROR || error->domain == PLX_WRITE_ERROR ? PLX_EXIT_ERRORS
                                                                             : PLX_EXIT_IMPOSSIBLE;
}

static GFile *
dup_file (const char *argument)
{
  return argument != NULL ? g_file_new_for_commandline_arg (argument) : plx_shipped_dossier_dup_file ();
}

PlxDossier *
plx_command_open (const char *argument, int *status)
{
  g_autoptr (GFile) file = dup_file (argument);
  g_autoptr (PlxDossierReader) reader = plx_dossier_reader_new (file);
  g_autoptr (GError) error = NULL;
  g_autofree char *name =
      argument != NULL ? g_filename_display_name (argument) : g_file_get_parse_name (file);
  PlxDossier *dossier = plx_dossier_reader_read (reader, NULL, &error);
  guint n_errors;

  if (dossier == NULL)
    {
      plx_command_complain ("%s: %s", name, error->message);
      *status = MAX (*status, plx_command_status_for_error (error));
      return NULL;
    }
  n_errors = plx_dossier_count_errors (dossier);
  if (n_errors > 0)
    {
      /* TRANSLATORS: The file, the number of errors in it. */
      plx_command_complain (ngettext ("%s: %u error; “parallax check” shows it",
                                      "%s: %u errors; “parallax check” shows them", n_errors),
                            name, n_errors);
      *status = MAX (*status, PLX_EXIT_ERRORS);
    }
  return dossier;
}

gboolean
plx_command_check_id (PlxDossier *dossier, const char *option, const char *id, PlxRecordKind kind)
{
  g_autoptr (PlxRecord) record = id != NULL ? plx_dossier_lookup (dossier, id) : NULL;

  if (id == NULL || (record != NULL && plx_record_get_kind (record) == kind))
    return TRUE;
  /* TRANSLATORS: “--claimant: the dossier has no claimant “x”.”; the second is an English word of the file format. */
  plx_command_complain (_("--%1$s: the dossier has no %2$s “%3$s”."), option, plx_record_schema_get (kind)->name, id);
  return FALSE;
}
