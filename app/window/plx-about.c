/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-about.h"

#include <glib/gi18n-lib.h>

#include "plx-config.h"

static char *
dup_system_information (void)
{
  return g_strdup_printf ("Parallax %s\nGTK %u.%u.%u\nGLib %u.%u.%u\n", PLX_VERSION, gtk_get_major_version (),
                          gtk_get_minor_version (), gtk_get_micro_version (), glib_major_version,
                          glib_minor_version, glib_micro_version);
}

void
plx_about_show (GtkWindow *parent)
{
  g_autofree char *system_information = dup_system_information ();
  /* Translators: the name of the project's authors as a group. */
  const char *authors[] = { _ ("The Parallax developers"), NULL };
  GtkIconTheme *icons = gtk_icon_theme_get_for_display (gdk_display_get_default ());

  gtk_show_about_dialog (parent,
                         "program-name", "Parallax",
                         "version", PLX_VERSION,
                         "logo-icon-name", gtk_icon_theme_has_icon (icons, PLX_APPLICATION_ID) ? PLX_APPLICATION_ID : NULL,
                         "comments", _ ("Who says what: how many, counted how, said when, printed where, in which words."),
                         "copyright", _ ("© 2024 The Parallax developers"),
                         "license-type", GTK_LICENSE_GPL_3_0,
                         "authors", authors,
                         /* Translators: your name, one translator a line. */
                         "translator-credits", _ ("translator-credits"),
                         "system-information", system_information,
                         "modal", parent != NULL,
                         NULL);
}
