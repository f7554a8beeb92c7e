/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-command-private.h"

#include "plx-claim-phrase.h"
#include "plx-finding-format.h"
#include "plx-verification-phrase.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* What belongs to the line before stands below it, a little to the right. @text: (transfer full) (nullable) */
static void
print_note (char *text)
{
  g_autofree char *note = text;
  g_autofree char *indented = note != NULL ? g_strconcat ("  ", note, NULL) : NULL;

  if (indented != NULL)
    plx_command_print_line (indented);
}

/* One line a citation; below it what the article has instead, in which words they differ, and what else is to be said. */
static void
print_citation (PlxVerification *verification, PlxCitation *citation)
{
  const PlxFinding *finding
      = plx_verification_get_finding (verification, plx_record_get_row (PLX_RECORD (citation)));
  g_autoptr (PlxRecord) owner = plx_record_dup_owner (PLX_RECORD (citation));
  g_autoptr (PlxRecord) source = plx_citation_dup_source (citation);
  g_autofree char *place = plx_paragraph_format (plx_citation_get_paragraph (citation), FALSE);
  /* TRANSLATORS: How a citation stands in its article: “altered”, the id of the claim, the id of the source, “¶ 14”, the
     words. */
  g_autofree char *line = g_strdup_printf (C_("verdict", "%1$s: %2$s, %3$s %4$s: %5$s"),
                                           plx_verdict_get_term (finding->verdict), plx_record_get_id (owner),
                                           plx_record_get_id (source), place, plx_citation_get_exact (citation));

  plx_command_print_line (line);
  if (finding->printed != NULL)
    /* TRANSLATORS: What the article has instead of the words that are cited. */
    print_note (g_strdup_printf (_("the article has: %s"), finding->printed));
  print_note (plx_verification_dup_difference (verification, citation));
  /* Why a text was not read is said once a source. */
  if (finding->verdict != PLX_VERDICT_NO_TEXT && finding->verdict != PLX_VERDICT_ANOTHER_TEXT)
    print_note (plx_verification_dup_remarks (verification, citation));
}

static void
print_json (PlxVerification *verification, PlxCitation *citation, gboolean is_first)
{
  g_autofree char *json = plx_finding_to_json (verification, citation, 2);

  plx_command_write (is_first ? "\n  " : ",\n  ", is_first ? 3 : 4);
  plx_command_write (json, strlen (json));
}

static void
print_csv (PlxVerification *verification, PlxCitation *citation)
{
  g_autoptr (GString) row = g_string_new (NULL);

  plx_finding_append_csv (row, verification, citation);
  plx_command_write (row->str, row->len);
}

static void
begin (PlxOutputFormat format)
{
  g_autoptr (GString) header = g_string_new (NULL);

  if (format == PLX_OUTPUT_CSV)
    plx_finding_append_csv_header (header);
  else if (format == PLX_OUTPUT_JSON)
    g_string_append (header, "[");
  plx_command_write (header->str, header->len);
}

/* In the order of the file. */
static void
print_all (PlxVerification *verification, PlxOutputFormat format)
{
  PlxDossier *dossier = plx_verification_get_dossier (verification);
  guint32 n = plx_dossier_count_rows (dossier, PLX_RECORD_CITATION);
  gboolean is_first = TRUE;

  begin (format);
  for (guint32 row = 0; row < n; row++)
    {
      g_autoptr (PlxRecord) citation = NULL;

      if (!plx_verification_get_finding (verification, row)->checked)
        continue;
      citation = plx_dossier_dup_record (dossier, PLX_RECORD_CITATION, row);
      if (format == PLX_OUTPUT_JSON)
        print_json (verification, PLX_CITATION (citation), is_first);
      else if (format == PLX_OUTPUT_CSV)
        print_csv (verification, PLX_CITATION (citation));
      else
        print_citation (verification, PLX_CITATION (citation));
      is_first = FALSE;
    }
  if (format == PLX_OUTPUT_JSON)
    plx_command_write (is_first ? "]\n" : "\n]\n", is_first ? 2 : 3);
}

static void
complain_of_texts (PlxVerification *verification)
{
  PlxDossier *dossier = plx_verification_get_dossier (verification);
  guint32 n = plx_dossier_count_rows (dossier, PLX_RECORD_SOURCE);

  for (guint32 row = 0; row < n; row++)
    {
      const char *problem = plx_verification_get_text_problem (verification, row);
      g_autoptr (PlxRecord) source = plx_dossier_dup_record (dossier, PLX_RECORD_SOURCE, row);

      if (problem != NULL)
        plx_command_complain ("%s: %s", plx_record_get_id (source), problem);
    }
}

static int
summarise (PlxVerification *verification)
{
  g_autofree char *summary = plx_verification_dup_summary (verification);

  complain_of_texts (verification);
  plx_command_complain ("%s", summary);
  for (guint i = 0; i < PLX_N_VERDICTS; i++)
    {
      guint n = plx_verification_count (verification, i);

      if (n > 0)
        plx_command_complain ("%s: %u", plx_verdict_get_term (i), n);
    }
  return plx_verification_count (verification, PLX_VERDICT_ALTERED)
                     + plx_verification_count (verification, PLX_VERDICT_ABSENT)
                 > 0
             ? PLX_EXIT_ERRORS
             : PLX_EXIT_WELL;
}

static gboolean
check_folder (const char *texts, GFile *folder)
{
  if (texts == NULL)
    plx_command_complain (_("The folder of the articles is missing; expected --texts=FOLDER."));
  else if (g_file_query_file_type (folder, G_FILE_QUERY_INFO_NONE, NULL) == G_FILE_TYPE_DIRECTORY)
    return TRUE;
  else
    {
      g_autofree char *name = g_filename_display_name (texts);

      plx_command_complain (_("%s: this is not a folder; expected the one that holds the articles."), name);
    }
  return FALSE;
}

int
plx_command_verify (int argc, char **argv)
{
  static const char *const formats[] = { "text", "csv", "json", NULL };
  g_autofree char *texts = NULL;
  g_autofree char *format_name = NULL;
  g_auto (GStrv) arguments = NULL;
  g_autoptr (PlxDossier) dossier = NULL;
  g_autoptr (GFile) folder = NULL;
  g_autoptr (PlxVerification) verification = NULL;
  PlxOutputFormat format;
  int status = PLX_EXIT_WELL;
  int verdict;
  const GOptionEntry options[] = {
    { "texts", 0, 0, G_OPTION_ARG_FILENAME, &texts, N_("The folder that holds the articles"), N_("FOLDER") },
    { "format", 0, 0, G_OPTION_ARG_STRING, &format_name, N_("The form of the result: text, csv or json"), N_("FORM") },
    G_OPTION_ENTRY_NULL,
  };

  if (!plx_command_parse (argc, argv, options, _("[FILE] --texts=FOLDER"),
                          _("Looks every citation up in its article."), 0, 1, &arguments)
      || !plx_command_parse_format (format_name, formats, &format))
    return PLX_EXIT_IMPOSSIBLE;
  if (texts != NULL)
    folder = g_file_new_for_commandline_arg (texts);
  if (!check_folder (texts, folder))
    return PLX_EXIT_IMPOSSIBLE;
  dossier = plx_command_open (arguments[0], &status);
  if (dossier == NULL)
    return status;
  verification = plx_verification_run (dossier, folder, NULL, NULL, NULL);
  print_all (verification, format);
  verdict = summarise (verification);
  return MAX (status, verdict);
}
