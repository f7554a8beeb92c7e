/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-command-private.h"

#include "plx-export-subject.h"

#include <glib/gi18n-lib.h>

/* What the command line asks for. */
typedef struct
{
  char *format_name;
  char *output;
  char *paper_name;
  PlxExportFormat format;
  PlxExportOptions options;
} Request;

static void
request_clear (Request *request)
{
  g_free (request->format_name);
  g_free (request->output);
  g_free (request->paper_name);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Request, request_clear)

/* What is to be read, not to be calculated with. */
static gboolean
is_to_be_read (PlxExportFormat format)
{
  return format == PLX_EXPORT_TEXT || format == PLX_EXPORT_MARKDOWN || format == PLX_EXPORT_WIKITEXT || format == PLX_EXPORT_HTML
         || format == PLX_EXPORT_PDF;
}

static gboolean
check_request (Request *request)
{
  if (!plx_command_parse_export_format (request->format_name, is_to_be_read, &request->format)
      || !plx_command_parse_paper (request->paper_name, &request->options.paper)
      || !plx_command_check_output (request->output, request->format))
    return FALSE;
  request->options.width = plx_command_get_width (request->output != NULL);
  return TRUE;
}

static gboolean
parse (int argc, char **argv, Request *request, char ***arguments)
{
  const GOptionEntry options[] = {
    { "format", 0, 0, G_OPTION_ARG_STRING, &request->format_name,
      N_("The form of the result: text, markdown, wikitext, html or pdf"), N_("FORM") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &request->output, N_("Write to FILE instead of to standard output"),
      N_("FILE") },
    { "paper", 0, 0, G_OPTION_ARG_STRING, &request->paper_name, N_("The paper of a PDF: a4 or letter"), N_("PAPER") },
    G_OPTION_ENTRY_NULL,
  };

  return plx_command_parse (argc, argv, options, _("[FILE [ID…]]"),
                            _("Writes a dossier, or the pages of some of its records, as a report to be read or printed: who says "
                              "what, when, in which words, and which source prints it."),
                            0, G_MAXUINT, arguments)
         && check_request (request);
}

/* NULL when a record is not there, which is said then. */
static PlxExportSubject *
find_subject (PlxDossier *dossier, char **ids)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      PlxRecord *record = g_utf8_validate (ids[i], -1, NULL) ? plx_dossier_lookup (dossier, ids[i]) : NULL;

      if (record == NULL)
        {
          plx_command_complain (_("No record has the id “%s”; “parallax list” shows those that there are."), ids[i]);
          return NULL;
        }
      g_ptr_array_add (records, record);
    }
  if (records->len == 0)
    return plx_export_subject_new_for_dossier (dossier);
  if (records->len == 1)
    return plx_export_subject_new_for_record (g_ptr_array_index (records, 0));
  return plx_export_subject_new_for_records (dossier, records);
}

/* What is written, and how. */
typedef struct
{
  const PlxExportSubject *subject;
  const Request *request;
} Result;

static gboolean
write_report (GOutputStream *stream, gpointer user_data, GError **error)
{
  const Result *result = user_data;

  return plx_export_subject_write (result->subject, result->request->format, &result->request->options, stream, NULL, error);
}

int
plx_command_report (int argc, char **argv)
{
  g_auto (Request) request = { .format = PLX_EXPORT_TEXT };
  g_auto (GStrv) arguments = NULL;
  g_autoptr (PlxDossier) dossier = NULL;
  g_autoptr (PlxExportSubject) subject = NULL;
  Result result = { NULL, &request };
  int status = PLX_EXIT_WELL;

  if (!parse (argc, argv, &request, &arguments))
    return PLX_EXIT_IMPOSSIBLE;
  dossier = plx_command_open (arguments[0], &status);
  if (dossier == NULL)
    return status;
  subject = find_subject (dossier, arguments[0] != NULL ? arguments + 1 : arguments);
  result.subject = subject;
  return subject != NULL && plx_command_write_result (request.output, write_report, &result) ? status : PLX_EXIT_IMPOSSIBLE;
}
