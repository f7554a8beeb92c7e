/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-recents.h"

#include <glib/gi18n-lib.h>

#include "plx-safe-text.h"

#define MEDIA_TYPE "application/vnd.parallax.dossier+json"
#define MAX_RECENTS 10

/* The letters of a title in the menu, which is as wide as its widest label. */
#define LABEL_LETTERS 50

void
plx_recents_add (PlxDossier *dossier, GFile *file)
{
  g_autofree char *uri = g_file_get_uri (file);
  g_autofree char *title = plx_safe_name (plx_dossier_get_title (dossier));
  GtkRecentData data = { .display_name = title,
                         .mime_type = (char *) MEDIA_TYPE,
                         .app_name = (char *) "Parallax",
                         .app_exec = (char *) "parallax %u" };

  gtk_recent_manager_add_full (gtk_recent_manager_get_default (), uri, &data);
}

static int
compare_visited (gconstpointer a, gconstpointer b)
{
  GDateTime *first = gtk_recent_info_get_visited (*(GtkRecentInfo *const *) a);
  GDateTime *second = gtk_recent_info_get_visited (*(GtkRecentInfo *const *) b);

  return g_date_time_compare (second, first);
}

static GPtrArray *
list_recents (void)
{
  GList *all = gtk_recent_manager_get_items (gtk_recent_manager_get_default ());
  GPtrArray *recents = g_ptr_array_new_with_free_func ((GDestroyNotify) gtk_recent_info_unref);

  for (GList *item = all; item; item = item->next)
    {
      GtkRecentInfo *info = item->data;

      if (g_strcmp0 (gtk_recent_info_get_mime_type (info), MEDIA_TYPE) == 0 && gtk_recent_info_exists (info))
        g_ptr_array_add (recents, gtk_recent_info_ref (info));
    }
  g_list_free_full (all, (GDestroyNotify) gtk_recent_info_unref);
  g_ptr_array_sort (recents, compare_visited);
  return recents;
}

GPtrArray *
plx_recents_dup_files (void)
{
  g_autoptr (GPtrArray) recents = list_recents ();
  GPtrArray *files = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < MIN (recents->len, MAX_RECENTS); i++)
    g_ptr_array_add (files, g_file_new_for_uri (gtk_recent_info_get_uri (recents->pdata[i])));
  return files;
}

static char *
shorten (const char *text)
{
  g_autofree char *start = NULL;

  if (g_utf8_strlen (text, -1) <= LABEL_LETTERS)
    return g_strdup (text);
  start = g_utf8_substring (text, 0, LABEL_LETTERS - 1);
  return g_strconcat (g_strchomp (start), "…", NULL);
}

/* A menu takes an underscore for the mark of a mnemonic. */
static char *
dup_menu_label (GtkRecentInfo *info)
{
  g_autofree char *title = plx_safe_name (gtk_recent_info_get_display_name (info));
  g_autofree char *title_shown = shorten (title);
  g_autofree char *name = NULL;
  g_autoptr (GFile) file = g_file_new_for_uri (gtk_recent_info_get_uri (info));
  g_autofree char *base = g_file_get_basename (file);
  g_autofree char *base_shown = base ? g_filename_display_name (base) : NULL;
  g_autofree char *base_safe = plx_safe_name (base_shown);
  g_autofree char *file_shown = shorten (base_safe);
  g_autoptr (GString) label = NULL;

  /* Translators: a dossier in the list of those opened lately: its title and the name of its file. */
  name = *title_shown ? g_strdup_printf (_ ("%s (%s)"), title_shown, file_shown) : g_strdup (file_shown);
  label = g_string_new (name);
  g_string_replace (label, "_", "__", 0);
  return g_strdup (label->str);
}

GMenuModel *
plx_recents_make_menu (void)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) first = g_menu_new ();
  g_autoptr (GMenu) lately = g_menu_new ();
  g_autoptr (GPtrArray) recents = list_recents ();

  g_menu_append (first, _ ("_Open…"), "app.open");
  g_menu_append (first, _ ("The _Dossier That Comes With Parallax"), "app.open-shipped");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (first));

  for (guint i = 0; i < MIN (recents->len, MAX_RECENTS); i++)
    {
      g_autofree char *label = dup_menu_label (recents->pdata[i]);
      g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

      g_menu_item_set_action_and_target (item, "app.open-uri", "s", gtk_recent_info_get_uri (recents->pdata[i]));
      g_menu_append_item (lately, item);
    }
  if (recents->len > 0)
    g_menu_append_section (menu, _ ("Opened Lately"), G_MENU_MODEL (lately));

  return G_MENU_MODEL (menu);
}
