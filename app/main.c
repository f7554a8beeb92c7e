/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-application.h"
#include "plx-command.h"
#include "plx-config.h"

#include <glib/gi18n.h>
#include <locale.h>

static void
set_up_translations (void)
{
  const char *folder = g_getenv ("PARALLAX_LOCALE_DIR");

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, folder != NULL && folder[0] != '\0' ? folder : PLX_LOCALE_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

int
main (int argc, char **argv)
{
  g_autoptr (PlxApplication) application = NULL;
  gboolean handled;
  int status;

  set_up_translations ();
  status = plx_command_run (argc, argv, &handled);
  if (handled)
    return status;

  application = plx_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
