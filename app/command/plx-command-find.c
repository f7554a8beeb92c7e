/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-command-private.h"

#include "plx-find-hit.h"
#include "plx-find-index.h"
#include "plx-record-json.h"
#include "plx-record-schema.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* What the command line says, as it says it. */
typedef struct
{
  char *kind;
  char *claimant;
  char *source;
  char *event;
  char *since;
  char *until;
  char *format;
} Options;

static void
clear_options (Options *options)
{
  g_free (options->kind);
  g_free (options->claimant);
  g_free (options->source);
  g_free (options->event);
  g_free (options->since);
  g_free (options->until);
  g_free (options->format);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, clear_options)

static gboolean
parse_date (const char *name, const char *text, PlxDate *date)
{
  g_autoptr (GError) error = NULL;

  if (text == NULL || plx_date_parse (text, date, &error))
    return TRUE;
  plx_command_complain ("--%s: %s", name, error->message);
  return FALSE;
}

static gboolean
parse_query (const Options *options, PlxFindQuery *query)
{
  PlxRecordKind kind;
  PlxDate since;
  PlxDate until;

  if (options->kind != NULL)
    {
      if (!plx_record_kind_from_list_name (options->kind, &kind))
        {
          plx_command_complain (_("There is no list of “%s”; expected one of: %s"), options->kind,
                                "events, quotations, estimates, positions, claimants, sources, measures, questions");
          return FALSE;
        }
      query->kind = (int) kind;
    }
  if (!parse_date ("since", options->since, &since) || !parse_date ("until", options->until, &until))
    return FALSE;
  if (options->since != NULL)
    query->first_day = plx_date_get_earliest (&since);
  if (options->until != NULL)
    query->last_day = plx_date_get_latest (&until);
  query->claimant = options->claimant;
  query->source = options->source;
  query->event = options->event;
  return TRUE;
}

static void
print_hit (PlxRecord *record, const GPtrArray *words)
{
  g_autoptr (PlxFindHit) hit = plx_find_hit_new (record, words);
  g_autofree char *line = g_strdup_printf ("%s %s: %s", plx_record_schema_get (plx_record_get_kind (record))->name,
                                           plx_record_get_id (record), hit->entry->title);
  g_autofree char *context = g_strconcat ("  ", hit->context, NULL);

  plx_command_print_line (line);
  if (hit->context[0] != '\0')
    plx_command_print_line (context);
}

static void
print_json (PlxRecord *record, gboolean is_first)
{
  g_autofree char *json = plx_record_to_json (record, 2);

  if (!is_first)
    plx_command_write (",", 1);
  plx_command_write ("\n  ", 3);
  plx_command_write (json, strlen (json));
}

static void
print_results (PlxDossier *dossier, const PlxFindResults *results, const char *query, gboolean as_json)
{
  g_autoptr (GPtrArray) words = plx_find_words_new (query);
  gboolean is_first = TRUE;

  if (as_json)
    plx_command_write ("[", 1);
  for (guint i = 0; i < PLX_N_LISTED_KINDS; i++)
    {
      const GArray *rows = results->rows[results->kinds[i]];

      for (guint j = 0; j < rows->len; j++, is_first = FALSE)
        {
          g_autoptr (PlxRecord) record
              = plx_dossier_dup_record (dossier, results->kinds[i], g_array_index (rows, guint32, j));

          if (as_json)
            print_json (record, is_first);
          else
            print_hit (record, words);
        }
    }
  if (as_json)
    plx_command_write (is_first ? "]\n" : "\n]\n", is_first ? 2 : 3);
}

static int
find (const char *file, const PlxFindQuery *query, gboolean as_json)
{
  int status = PLX_EXIT_WELL;
  g_autoptr (PlxDossier) dossier = plx_command_open (file, &status);
  g_autoptr (PlxFindIndex) index = NULL;
  g_autoptr (PlxFindResults) results = NULL;

  if (dossier == NULL)
    return status;
  if (!plx_command_check_id (dossier, "claimant", query->claimant, PLX_RECORD_CLAIMANT)
      || !plx_command_check_id (dossier, "source", query->source, PLX_RECORD_SOURCE)
      || !plx_command_check_id (dossier, "event", query->event, PLX_RECORD_EVENT))
    return PLX_EXIT_IMPOSSIBLE;

  index = plx_find_index_new (dossier, NULL);
  results = plx_find_index_search (index, query, PLX_FIND_ALL_ROWS, NULL);
  print_results (dossier, results, query->words, as_json);
  return status;
}

int
plx_command_find (int argc, char **argv)
{
  static const char *const formats[] = { "text", "", "json", NULL };
  g_auto (Options) values = { NULL, NULL, NULL, NULL, NULL, NULL, NULL };
  g_auto (GStrv) arguments = NULL;
  PlxOutputFormat format;
  PlxFindQuery query;
  const GOptionEntry options[] = {
    { "kind", 0, 0, G_OPTION_ARG_STRING, &values.kind, N_("Only records of one KIND"), N_("KIND") },
    { "claimant", 0, 0, G_OPTION_ARG_STRING, &values.claimant, N_("Only what a claimant said, by its id"), N_("ID") },
    { "source", 0, 0, G_OPTION_ARG_STRING, &values.source, N_("Only what a source prints, by its id"), N_("ID") },
    { "event", 0, 0, G_OPTION_ARG_STRING, &values.event, N_("Only what belongs to an event, by its id"), N_("ID") },
    { "since", 0, 0, G_OPTION_ARG_STRING, &values.since, N_("Only what is of this date or later"), N_("DATE") },
    { "until", 0, 0, G_OPTION_ARG_STRING, &values.until, N_("Only what is of this date or earlier"), N_("DATE") },
    { "format", 0, 0, G_OPTION_ARG_STRING, &values.format, N_("The form of the result: text or json"), N_("FORM") },
    G_OPTION_ENTRY_NULL,
  };

  if (!plx_command_parse (argc, argv, options, _("WORDS [FILE]"),
                          _("Finds records by words, in whatever way they are written."), 1, 2, &arguments)
      || !plx_command_parse_format (values.format, formats, &format))
    return PLX_EXIT_IMPOSSIBLE;

  query = PLX_FIND_QUERY (arguments[0]);
  if (!parse_query (&values, &query))
    return PLX_EXIT_IMPOSSIBLE;
  return find (arguments[1], &query, format == PLX_OUTPUT_JSON);
}
