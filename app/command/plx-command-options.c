/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-command-private.h"

#include <glib/gi18n-lib.h>

static gboolean
check_count (const char *command, char **arguments, guint minimum, guint maximum)
{
  guint n = arguments != NULL ? g_strv_length (arguments) : 0;

  if (n >= minimum && n <= maximum)
    return TRUE;
  if (n < minimum)
    plx_command_complain (_("Something is missing on the command line. Try “parallax %s --help”."), command);
  else
    plx_command_complain (_("There is too much on the command line. Try “parallax %s --help”."), command);
  return FALSE;
}

gboolean
plx_command_parse (int argc,
                   char **argv,
                   const GOptionEntry *options,
                   const char *parameters,
                   const char *summary,
                   guint minimum,
                   guint maximum,
                   char ***arguments)
{
  g_autoptr (GOptionContext) context = g_option_context_new (parameters);
  g_autofree char *program = g_strdup_printf ("parallax %s", argv[0]);
  g_autofree char *command = g_strdup (argv[0]);
  g_auto (GStrv) found = NULL;
  g_autoptr (GError) error = NULL;
  const GOptionEntry remaining[] = {
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &found, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };

  g_set_prgname (program);
  g_option_context_set_translation_domain (context, GETTEXT_PACKAGE);
  g_option_context_set_summary (context, summary);
  if (options != NULL)
    g_option_context_add_main_entries (context, options, GETTEXT_PACKAGE);
  g_option_context_add_main_entries (context, remaining, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error))
    {
      plx_command_complain (_("%s. Try “parallax %s --help”."), error->message, command);
      return FALSE;
    }
  if (!check_count (command, found, minimum, maximum))
    return FALSE;
  *arguments = found != NULL ? g_steal_pointer (&found) : g_new0 (char *, 1);
  return TRUE;
}

gboolean
plx_command_parse_format (const char *text, const char *const *formats, PlxOutputFormat *format)
{
  g_autoptr (GString) names = g_string_new (NULL);

  *format = PLX_OUTPUT_TEXT;
  if (text == NULL)
    return TRUE;
  for (guint i = 0; formats[i] != NULL; i++)
    {
      if (formats[i][0] == '\0')
        continue;
      if (g_str_equal (formats[i], text))
        {
          *format = i;
          return TRUE;
        }
      g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", formats[i]);
    }
  /* TRANSLATORS: The form that was asked for, the list of those that there are. */
  plx_command_complain (_("There is no format “%s”; expected one of: %s"), text, names->str);
  return FALSE;
}
