/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-command-private.h"

#include "plx-config.h"

#include <glib/gi18n-lib.h>

static const struct
{
  const char *name;
  int (*run) (int argc, char **argv);
} commands[] = {
  { "check", plx_command_check },
  { "list", plx_command_list },
  { "show", plx_command_show },
  { "format", plx_command_format },
  { "compare", plx_command_compare },
  { "report", plx_command_report },
  { "verify", plx_command_verify },
  { "find", plx_command_find },
  { "export", plx_command_export },
  { "cite", plx_command_cite },
};

static int
print_help (void)
{
  g_print (
      "%s\n",
      _("Usage:\n"
         "  parallax [FILE|LINK…]                    open windows, also at the record of a parallax: link\n"
         "  parallax check FILE…                     print every problem of dossiers\n"
         "  parallax list KIND [FILE]                print the records of one kind\n"
         "  parallax show ID [FILE]                  print one record, with everything that it names\n"
         "  parallax format FILE [--output=FILE]     write a dossier in its canonical form\n"
         "  parallax compare [FILE] --measure=ID|--question=ID|--claims=ID,ID\n"
         "                                           set side by side what claimants say\n"
         "  parallax report [FILE [ID…]] [--output=FILE]\n"
         "                                           write a dossier, or some of its records, to be read or printed\n"
         "  parallax verify [FILE] --texts=FOLDER    look every citation up in its article\n"
         "  parallax find WORDS [FILE]               find records by words\n"
         "  parallax export [FILE] --format=FORM     write sources or claims for other programs\n"
         "  parallax cite [FILE] ID [--style=STYLE]  print a record as a citation, a quotation or a link\n"
         "\n"
         "Options:\n"
         "  --format=text|csv|json    the form of what list, show, find and verify print (show and find: text or\n"
         "                            json)\n"
         "  --bookmarks               open a window and show the bookmarks\n"
         "  --find                    open a window and search in it\n"
         "  --new-window              open a new window\n"
         "  --open                    open a window and ask for a dossier\n"
         "  -h, --help                show this and exit\n"
         "  --version                 show the version and exit\n"
         "\n"
         "KIND is events, quotations, estimates, positions, claimants, sources, measures or questions.\n"
         "A dossier that is not named is the one that comes with the program. A file that has the name of a\n"
         "command is opened as ./check."));
  return PLX_EXIT_WELL;
}

static int
print_version (void)
{
  g_print ("parallax %s\n", PLX_VERSION);
  return PLX_EXIT_WELL;
}

/* What GApplication does with options is its own; those that nobody knows never get that far. */
static gboolean
is_known_to_window (const char *option)
{
  return g_str_equal (option, "-") || g_str_equal (option, "--new-window") || g_str_equal (option, "--open")
         || g_str_equal (option, "--bookmarks") || g_str_equal (option, "--find")
         || g_str_has_prefix (option, "--gapplication-");
}

/* Answers the options that stand among the files. Returns whether there was one. */
static gboolean
answer_option (int argc, char **argv, int *status)
{
  for (int i = 1; i < argc && !g_str_equal (argv[i], "--"); i++)
    {
      if (argv[i][0] != '-' || is_known_to_window (argv[i]))
        continue;
      if (g_str_equal (argv[i], "--help") || g_str_equal (argv[i], "-h"))
        *status = print_help ();
      else if (g_str_equal (argv[i], "--version"))
        *status = print_version ();
      else
        {
          plx_command_complain (_("There is no option “%s”. Try “parallax --help”."), argv[i]);
          *status = PLX_EXIT_IMPOSSIBLE;
        }
      return TRUE;
    }
  return FALSE;
}

int
plx_command_run (int argc, char **argv, gboolean *handled)
{
  const char *name = argc > 1 ? argv[1] : "";
  int status = PLX_EXIT_WELL;

  *handled = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      if (g_str_equal (name, commands[i].name))
        return plx_command_finish (commands[i].run (argc - 1, argv + 1));
    }
  if (answer_option (argc, argv, &status))
    return plx_command_finish (status);
  *handled = FALSE;
  return PLX_EXIT_WELL;
}
