/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-command-private.h"

#include "plx-find-index.h"
#include "plx-record-export.h"
#include "plx-record-schema.h"

#include <glib/gi18n-lib.h>

/* What the command line says, as it says it. */
typedef struct
{
  char *format_name;
  char *output;
  char *kind_name;
  char *claimant;
  char *source;
  char *event;
  PlxExportFormat format;
  int kind; /* a PlxRecordKind, or PLX_FIND_ANY_KIND */
} Request;

static void
request_clear (Request *request)
{
  g_free (request->format_name);
  g_free (request->output);
  g_free (request->kind_name);
  g_free (request->claimant);
  g_free (request->source);
  g_free (request->event);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Request, request_clear)

static gboolean
check_format (Request *request)
{
  g_autofree char *nicks = NULL;

  if (request->format_name != NULL)
    return plx_command_parse_export_format (request->format_name, plx_export_format_is_of_records, &request->format);
  nicks = plx_command_list_export_formats (plx_export_format_is_of_records);
  plx_command_complain (_ ("The format is missing; expected --format= with one of: %s"), nicks);
  return FALSE;
}

static gboolean
check_kind (Request *request)
{
  PlxRecordKind kind;

  request->kind = PLX_FIND_ANY_KIND;
  if (request->kind_name == NULL)
    return TRUE;
  if (!plx_record_kind_from_list_name (request->kind_name, &kind) || !plx_record_kind_is_claim (kind))
    {
      plx_command_complain (_ ("There are no claims of the kind “%s”; expected one of: %s"), request->kind_name,
                            "quotations, estimates, positions");
      return FALSE;
    }
  request->kind = (int) kind;
  return TRUE;
}

static gboolean
parse (int argc, char **argv, Request *request, char ***arguments)
{
  const GOptionEntry options[] = {
    { "format", 0, 0, G_OPTION_ARG_STRING, &request->format_name,
      N_ ("The form of the result: csl-json, biblatex or ris for sources; csv, json-ld or annotations for claims"), N_ ("FORM") },
    { "kind", 0, 0, G_OPTION_ARG_STRING, &request->kind_name, N_ ("Only claims of one KIND: quotations, estimates or positions"),
      N_ ("KIND") },
    { "claimant", 0, 0, G_OPTION_ARG_STRING, &request->claimant, N_ ("Only what a claimant said, by its id"), N_ ("ID") },
    { "source", 0, 0, G_OPTION_ARG_STRING, &request->source, N_ ("Only what a source prints, by its id"), N_ ("ID") },
    { "event", 0, 0, G_OPTION_ARG_STRING, &request->event, N_ ("Only what belongs to an event, by its id"), N_ ("ID") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &request->output, N_ ("Write to FILE instead of to standard output"), N_ ("FILE") },
    G_OPTION_ENTRY_NULL,
  };

  return plx_command_parse (argc, argv, options, _ ("[FILE] --format=FORM"),
                            _ ("Writes the sources or the claims of a dossier for other programs."), 0, 1, arguments)
         && check_format (request) && check_kind (request);
}

static gboolean
check_ids (PlxDossier *dossier, const Request *request)
{
  return plx_command_check_id (dossier, "claimant", request->claimant, PLX_RECORD_CLAIMANT)
         && plx_command_check_id (dossier, "source", request->source, PLX_RECORD_SOURCE)
         && plx_command_check_id (dossier, "event", request->event, PLX_RECORD_EVENT);
}

static gboolean
is_narrowed (const Request *request)
{
  return request->kind != PLX_FIND_ANY_KIND || request->claimant != NULL || request->source != NULL || request->event != NULL;
}

static PlxRecordSet *
find_claims (PlxDossier *dossier, const Request *request)
{
  static const PlxRecordKind kinds[] = { PLX_RECORD_QUOTATION, PLX_RECORD_ESTIMATE, PLX_RECORD_POSITION };
  PlxRecordSet *claims = plx_record_set_new (dossier);
  g_autoptr (PlxFindIndex) index = plx_find_index_new (dossier, NULL);
  g_autoptr (PlxFindResults) results = NULL;
  PlxFindQuery query = PLX_FIND_QUERY ("");

  query.kind = request->kind;
  query.claimant = request->claimant;
  query.source = request->source;
  query.event = request->event;
  results = plx_find_index_search (index, &query, PLX_FIND_ALL_ROWS, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    plx_record_set_add_rows (claims, kinds[i], results->rows[kinds[i]]);
  return claims;
}

/* Of the sources of claims only the one that was asked for. */
static PlxRecordSet *
narrow_sources (PlxRecordSet *claims, const Request *request)
{
  g_autoptr (PlxRecord) source = NULL;

  if (request->source == NULL || !plx_export_format_is_of_sources (request->format))
    return claims;
  source = plx_dossier_lookup (claims->dossier, request->source);
  if (plx_record_set_count (claims) == 0)
    return claims;
  plx_record_set_free (claims);
  return plx_record_set_new_for_record (source);
}

static PlxRecordSet *
find_records (PlxDossier *dossier, const Request *request)
{
  if (!is_narrowed (request))
    return plx_record_set_new_for_dossier (dossier);
  return narrow_sources (find_claims (dossier, request), request);
}

/* What is written, and as what. */
typedef struct
{
  const PlxRecordSet *records;
  PlxExportFormat format;
} Result;

static gboolean
write_records (GOutputStream *stream, gpointer user_data, GError **error)
{
  const Result *result = user_data;

  return plx_records_write (result->records, result->format, stream, NULL, error);
}

int
plx_command_export (int argc, char **argv)
{
  g_auto (Request) request = { NULL };
  g_auto (GStrv) arguments = NULL;
  g_autoptr (PlxDossier) dossier = NULL;
  g_autoptr (PlxRecordSet) records = NULL;
  Result result;
  int status = PLX_EXIT_WELL;

  if (!parse (argc, argv, &request, &arguments))
    return PLX_EXIT_IMPOSSIBLE;
  dossier = plx_command_open (arguments[0], &status);
  if (dossier == NULL)
    return status;
  if (!check_ids (dossier, &request))
    return PLX_EXIT_IMPOSSIBLE;
  records = find_records (dossier, &request);
  result = (Result){ records, request.format };
  return plx_command_write_result (request.output, write_records, &result) ? status : PLX_EXIT_IMPOSSIBLE;
}
