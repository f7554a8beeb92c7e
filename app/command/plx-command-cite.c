/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-command-private.h"

#include "plx-copied-record.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static gboolean
parse_style (const char *name, PlxCopyForm *form)
{
  g_autoptr (GString) names = g_string_new (NULL);

  *form = PLX_COPY_APA;
  if (name == NULL || plx_copy_form_from_nick (name, form))
    return TRUE;
  for (guint i = 0; i < PLX_N_COPY_FORMS; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", plx_copy_form_get_nick (i));
  plx_command_complain (_ ("There is no style “%s”; expected one of: %s"), name, names->str);
  return FALSE;
}

static int
cite (PlxDossier *dossier, const char *id, PlxCopyForm form, int status)
{
  g_autoptr (PlxRecord) record = plx_dossier_lookup (dossier, id);
  g_autofree char *text = NULL;

  if (record == NULL)
    {
      plx_command_complain (_ ("No record has the id “%s”; “parallax list” shows those that there are."), id);
      return PLX_EXIT_IMPOSSIBLE;
    }
  text = plx_record_dup_copy (record, form);
  if (text == NULL)
    {
      plx_command_complain (_ ("“%1$s” cannot be cited as %2$s: %3$s"), id, plx_copy_form_get_nick (form),
                            plx_copy_form_is_of_claims (form) ? _ ("it is no claim.") : _ ("no source prints it."));
      return PLX_EXIT_IMPOSSIBLE;
    }
  plx_command_write (text, strlen (text));
  plx_command_write ("\n", 1);
  return status;
}

int
plx_command_cite (int argc, char **argv)
{
  g_autofree char *style = NULL;
  g_auto (GStrv) arguments = NULL;
  g_autoptr (PlxDossier) dossier = NULL;
  gboolean has_file;
  PlxCopyForm form;
  int status = PLX_EXIT_WELL;
  const GOptionEntry options[] = {
    { "style", 0, 0, G_OPTION_ARG_STRING, &style,
      N_ ("How it is cited: apa, mla, chicago, wikitext, quote, quotation or link"), N_ ("STYLE") },
    G_OPTION_ENTRY_NULL,
  };

  if (!plx_command_parse (argc, argv, options, _ ("[FILE] ID"),
                          _ ("Prints where a record is printed, as a reference in one of the usual styles; or a claim as a "
                             "quotation with its source."),
                          1, 2, &arguments)
      || !parse_style (style, &form))
    return PLX_EXIT_IMPOSSIBLE;

  has_file = arguments[1] != NULL;
  dossier = plx_command_open (has_file ? arguments[0] : NULL, &status);
  return dossier != NULL ? cite (dossier, arguments[has_file ? 1 : 0], form, status) : status;
}
