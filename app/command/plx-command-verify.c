/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-command-private.h"

#include "plx-citation.h"
#include "plx-claim-phrase.h"
#include "plx-verification.h"

#include <glib/gi18n-lib.h>

#define N_VERDICTS (PLX_VERDICT_ANOTHER_TEXT + 1)

static const char *
get_term (PlxVerdict verdict)
{
  switch (verdict)
    {
    case PLX_VERDICT_VERBATIM:
      return C_("verdict", "verbatim");
    case PLX_VERDICT_NORMALISED:
      return C_("verdict", "normalised");
    case PLX_VERDICT_ALTERED:
      return C_("verdict", "altered");
    case PLX_VERDICT_ABSENT:
      return C_("verdict", "absent");
    case PLX_VERDICT_NO_TEXT:
      return C_("verdict", "no text held");
    case PLX_VERDICT_ANOTHER_TEXT:
    default:
      return C_("verdict", "another text");
    }
}

/* One line a citation; for one that was altered, two more set what is cited and what stands there below each other. */
static void
print_verification (const PlxVerification *verification)
{
  PlxCitation *citation = PLX_CITATION (verification->citation);
  g_autoptr (PlxRecord) source = plx_citation_dup_source (citation);
  g_autofree char *place = plx_paragraph_format (plx_citation_get_paragraph (citation), FALSE);
  /* TRANSLATORS: How a citation stands in its article: “altered”, the id of the claim, the id of the source, “¶ 14”, the
     words. */
  g_autofree char *line
      = g_strdup_printf (C_("verdict", "%1$s: %2$s, %3$s %4$s: %5$s"), get_term (verification->verdict),
                         plx_record_get_id (verification->owner), plx_record_get_id (source), place,
                         plx_citation_get_exact (citation));

  plx_command_print_line (line);
  if (verification->nearest != NULL)
    {
      /* TRANSLATORS: What the article has instead of the words that are cited. */
      g_autofree char *nearest = g_strdup_printf (_("the article has: %s"), verification->nearest);
      g_autofree char *indented = g_strconcat ("  ", nearest, NULL);

      plx_command_print_line (indented);
    }
}

static int
report (GPtrArray *verifications)
{
  guint counts[N_VERDICTS] = { 0 };

  for (guint i = 0; i < verifications->len; i++)
    {
      const PlxVerification *verification = g_ptr_array_index (verifications, i);

      print_verification (verification);
      counts[verification->verdict]++;
    }
  for (guint i = 0; i < N_VERDICTS; i++)
    {
      if (counts[i] > 0)
        plx_command_complain ("%s: %u", get_term (i), counts[i]);
    }
  return counts[PLX_VERDICT_ALTERED] + counts[PLX_VERDICT_ABSENT] > 0 ? PLX_EXIT_ERRORS : PLX_EXIT_WELL;
}

int
plx_command_verify (int argc, char **argv)
{
  g_autofree char *texts = NULL;
  g_auto (GStrv) arguments = NULL;
  g_autoptr (PlxDossier) dossier = NULL;
  g_autoptr (GFile) folder = NULL;
  g_autoptr (GPtrArray) verifications = NULL;
  int status = PLX_EXIT_WELL;
  int verdict;
  const GOptionEntry options[] = {
    { "texts", 0, 0, G_OPTION_ARG_FILENAME, &texts, N_("The folder that holds the articles"), N_("FOLDER") },
    G_OPTION_ENTRY_NULL,
  };

  if (!plx_command_parse (argc, argv, options, _("[FILE] --texts=FOLDER"),
                          _("Looks every citation up in its article."), 0, 1, &arguments))
    return PLX_EXIT_IMPOSSIBLE;
  if (texts == NULL)
    {
      plx_command_complain (_("The folder of the articles is missing; expected --texts=FOLDER."));
      return PLX_EXIT_IMPOSSIBLE;
    }
  folder = g_file_new_for_commandline_arg (texts);
  if (g_file_query_file_type (folder, G_FILE_QUERY_INFO_NONE, NULL) != G_FILE_TYPE_DIRECTORY)
    {
      plx_command_complain (_("%s: this is not a folder; expected the one that holds the articles."), texts);
      return PLX_EXIT_IMPOSSIBLE;
    }
  dossier = plx_command_open (arguments[0], &status);
  if (dossier == NULL)
    return status;
  verifications = plx_verification_run (dossier, folder, NULL);
  verdict = report (verifications);
  return MAX (status, verdict);
}
