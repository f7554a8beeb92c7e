/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-command-private.h"

#include "plx-compare-subject.h"
#include "plx-export-subject.h"

#include <glib/gi18n-lib.h>

/* What the command line asks for. */
typedef struct
{
  char *measure;
  char *question;
  char *claims;
  char *as_of;
  char *format_name;
  char *output;
  char *paper_name;
  char *chart_name;
  char *scale_name;
  gboolean published;
  gboolean apart;
  PlxAsOf day;
  PlxChartKind chart;
  PlxChartScale scale;
  PlxExportFormat format;
  PlxExportOptions options;
} Request;

static void
request_clear (Request *request)
{
  g_free (request->measure);
  g_free (request->question);
  g_free (request->claims);
  g_free (request->as_of);
  g_free (request->format_name);
  g_free (request->output);
  g_free (request->paper_name);
  g_free (request->chart_name);
  g_free (request->scale_name);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Request, request_clear)

static gboolean
parse_chart (Request *request)
{
  request->chart = PLX_CHART_BY_CLAIMANT;
  request->scale = PLX_SCALE_AUTOMATIC;
  if ((request->chart_name != NULL || request->scale_name != NULL) && request->measure == NULL)
    {
      plx_command_complain (_("Only figures have a chart; --chart and --scale go with --measure=ID."));
      return FALSE;
    }
  if (g_strcmp0 (request->chart_name, "days") == 0)
    request->chart = PLX_CHART_BY_DAY;
  else if (request->chart_name != NULL && !g_str_equal (request->chart_name, "figures"))
    {
      plx_command_complain (_("There is no chart “%s”; expected figures or days"), request->chart_name);
      return FALSE;
    }
  if (g_strcmp0 (request->scale_name, "linear") == 0)
    request->scale = PLX_SCALE_LINEAR;
  else if (g_strcmp0 (request->scale_name, "logarithmic") == 0)
    request->scale = PLX_SCALE_LOGARITHMIC;
  else if (request->scale_name != NULL)
    {
      plx_command_complain (_("There is no scale “%s”; expected linear or logarithmic"), request->scale_name);
      return FALSE;
    }
  return TRUE;
}

static gboolean
check_request (Request *request)
{
  if ((request->measure != NULL) + (request->question != NULL) + (request->claims != NULL) != 1)
    {
      plx_command_complain (_("What to compare is not clear; expected one of --measure=ID, --question=ID and --claims=ID,ID. "
                              "“parallax list” shows the ids."));
      return FALSE;
    }
  if (request->claims != NULL && (request->as_of != NULL || request->published || request->apart))
    {
      plx_command_complain (_("--claims shows the claims that it names, whenever they were said and whatever they rest on; it "
                              "does not go with --as-of, --published, --apart or --satire."));
      return FALSE;
    }
  request->day.clock = request->published ? PLX_CLOCK_PUBLISHED : PLX_CLOCK_SAID;
  if (!plx_command_parse_export_format (request->format_name, plx_export_format_is_of_reports, &request->format)
      || !plx_command_parse_paper (request->paper_name, &request->options.paper) || !parse_chart (request)
      || !plx_compare_parse_day (request->as_of, &request->day.day))
    return FALSE;
  return plx_command_check_output (request->output, request->format);
}

static gboolean
parse (int argc, char **argv, Request *request, char ***arguments)
{
  const GOptionEntry options[] = {
    { "measure", 0, 0, G_OPTION_ARG_STRING, &request->measure, N_("Compare the figures of this measure"), N_("ID") },
    { "question", 0, 0, G_OPTION_ARG_STRING, &request->question, N_("Compare the positions on this question"), N_("ID") },
    { "claims", 0, 0, G_OPTION_ARG_STRING, &request->claims, N_("Set two to four claims side by side"), N_("ID,ID") },
    { "as-of", 0, 0, G_OPTION_ARG_STRING, &request->as_of,
      N_("Only what had been said by the end of this day, month or year"), N_("DATE") },
    { "published", 0, 0, G_OPTION_ARG_NONE, &request->published,
      N_("With --as-of: what had been published, not said, by then"), NULL },
    { "apart", 0, 0, G_OPTION_ARG_NONE, &request->apart,
      N_("Show what rests on satire alone or on unattributed reports as well"), NULL },
    { "satire", 0, 0, G_OPTION_ARG_NONE, &request->apart, N_("The same"), NULL },
    { "format", 0, 0, G_OPTION_ARG_STRING, &request->format_name,
      N_("The form of the result: text, csv, json, markdown, wikitext, html, svg, png or pdf"), N_("FORM") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &request->output, N_("Write to FILE instead of to standard output"),
      N_("FILE") },
    { "paper", 0, 0, G_OPTION_ARG_STRING, &request->paper_name, N_("The paper of a PDF: a4 or letter"), N_("PAPER") },
    { "chart", 0, 0, G_OPTION_ARG_STRING, &request->chart_name,
      N_("What the chart of a measure has along its axis: figures (as by default) or days"), N_("AXIS") },
    { "scale", 0, 0, G_OPTION_ARG_STRING, &request->scale_name,
      N_("The scale of that chart: linear or logarithmic (else as the spread asks for)"), N_("SCALE") },
    G_OPTION_ENTRY_NULL,
  };

  return plx_command_parse (argc, argv, options, _("[FILE] --measure=ID|--question=ID|--claims=ID,ID"),
                            _("Sets side by side what claimants say: their figures of one measure, their positions on one "
                              "question, or claims of any kind."),
                            0, 1, arguments)
         && check_request (request);
}

static PlxExportSubject *
find_subject (PlxDossier *dossier, const Request *request)
{
  g_autoptr (PlxRecord) record = NULL;
  g_autoptr (GPtrArray) claims = NULL;

  if (request->claims != NULL)
    {
      claims = plx_compare_find_claims (dossier, request->claims);
      return claims != NULL ? plx_export_subject_new_for_claims (claims) : NULL;
    }
  if (request->measure != NULL)
    {
      record = plx_compare_find (dossier, "--measure", request->measure, PLX_RECORD_MEASURE);
      return record != NULL ? plx_export_subject_new_for_measure (record, &request->day) : NULL;
    }
  record = plx_compare_find (dossier, "--question", request->question, PLX_RECORD_QUESTION);
  return record != NULL ? plx_export_subject_new_for_positions (dossier, record, &request->day) : NULL;
}

/* What is written, and how. */
typedef struct
{
  const PlxExport *comparison;
  const Request *request;
} Result;

static gboolean
write_comparison (GOutputStream *stream, gpointer user_data, GError **error)
{
  const Result *result = user_data;

  return plx_export_write (result->comparison, result->request->format, &result->request->options, stream, error);
}

int
plx_command_compare (int argc, char **argv)
{
  g_auto (Request) request = { .format = PLX_EXPORT_TEXT };
  g_auto (GStrv) arguments = NULL;
  g_autoptr (PlxDossier) dossier = NULL;
  g_autoptr (PlxExportSubject) subject = NULL;
  g_autoptr (PlxExport) comparison = NULL;
  Result result = { NULL, &request };
  int status = PLX_EXIT_WELL;

  if (!parse (argc, argv, &request, &arguments))
    return PLX_EXIT_IMPOSSIBLE;
  dossier = plx_command_open (arguments[0], &status);
  if (dossier == NULL)
    return status;
  subject = find_subject (dossier, &request);
  if (subject == NULL)
    return PLX_EXIT_IMPOSSIBLE;
  subject->apart = request.apart;
  subject->chart = request.chart;
  subject->scale = request.scale;
  request.options.width = plx_command_get_width (request.output != NULL);
  comparison = plx_export_subject_compare (subject);
  result.comparison = comparison;
  return plx_command_write_result (request.output, write_comparison, &result) ? status : PLX_EXIT_IMPOSSIBLE;
}
