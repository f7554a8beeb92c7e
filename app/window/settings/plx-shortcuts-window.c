/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-shortcuts-window.h"

#include "plx-column.h"
#include "plx-config.h"
#include "plx-setting-row.h"
#include "plx-text-fold.h"
#include "plx-wrap-box.h"

#include <string.h>

static GtkWidget *
create_key (const char *accelerator, gboolean is_last)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, PLX_WRAP_BOX_SPACING);
  GtkWidget *slash = gtk_label_new ("/");

  gtk_widget_add_css_class (slash, "setting-note");
  gtk_box_append (GTK_BOX (box), gtk_shortcut_label_new (accelerator));
  gtk_box_append (GTK_BOX (box), slash);
  gtk_widget_set_visible (slash, !is_last);
  return box;
}

/* Each by itself, so that there may be a line end between two. */
static GtkWidget *
create_keys (const char *accelerators)
{
  GtkWidget *box = g_object_new (PLX_TYPE_WRAP_BOX, NULL);
  g_auto (GStrv) parts = g_strsplit (accelerators, " ", -1);

  for (guint i = 0; parts[i]; i++)
    gtk_widget_set_parent (create_key (parts[i], parts[i + 1] == NULL), box);
  return box;
}

/* What is said of keys in the description of the window. */
static GtkWidget *
create_row (GtkWidget *shortcut)
{
  g_autofree char *title = NULL;
  g_autofree char *accelerators = NULL;
  GtkWidget *row;

  g_object_get (shortcut, "title", &title, "accelerator", &accelerators, NULL);
  row = plx_setting_row_new (title, NULL, create_keys (accelerators));
  g_object_set_data_full (G_OBJECT (row), "folded", plx_text_fold (title), g_free);
  return row;
}

static GtkWidget *
create_heading (GtkWidget *group)
{
  g_autofree char *title = NULL;
  GtkWidget *heading;

  g_object_get (group, "title", &title, NULL);
  heading = g_object_new (GTK_TYPE_LABEL, "label", title, "xalign", 0.0, "wrap", TRUE, "accessible-role",
                          GTK_ACCESSIBLE_ROLE_HEADING, NULL);
  gtk_widget_add_css_class (heading, "section-title");
  return heading;
}

static void
add_group (GtkBox *content, GtkWidget *group)
{
  GtkWidget *rows = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  for (GtkWidget *child = gtk_widget_get_first_child (group); child; child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_SHORTCUTS_SHORTCUT (child))
      gtk_box_append (GTK_BOX (rows), create_row (child));
  gtk_widget_add_css_class (rows, "setting-group");
  gtk_box_append (content, create_heading (group));
  gtk_box_append (content, rows);
}

static gboolean
show_rows (GtkWidget *rows, const char *words)
{
  gboolean any = FALSE;

  for (GtkWidget *row = gtk_widget_get_first_child (rows); row; row = gtk_widget_get_next_sibling (row))
    {
      gboolean found = strstr (g_object_get_data (G_OBJECT (row), "folded"), words) != NULL;

      gtk_widget_set_visible (row, found);
      any |= found;
    }
  return any;
}

/* A heading stands in front of each group. */
static void
on_search_changed (GtkSearchEntry *entry, GtkWidget *content)
{
  g_autofree char *words = g_strstrip (plx_text_fold (gtk_editable_get_text (GTK_EDITABLE (entry))));

  for (GtkWidget *heading = gtk_widget_get_first_child (content); heading;
       heading = gtk_widget_get_next_sibling (gtk_widget_get_next_sibling (heading)))
    {
      GtkWidget *rows = gtk_widget_get_next_sibling (heading);
      gboolean any = show_rows (rows, words);

      gtk_widget_set_visible (heading, any);
      gtk_widget_set_visible (rows, any);
    }
}

static void
on_stop_search (GtkWidget *entry)
{
  if (*gtk_editable_get_text (GTK_EDITABLE (entry)) != '\0')
    gtk_editable_set_text (GTK_EDITABLE (entry), "");
  else
    gtk_widget_activate_action (entry, "window.close", NULL);
}

static void
add_close_key (GtkWidget *window)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();

  gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (keys),
      gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0), gtk_named_action_new ("window.close")));
  gtk_widget_add_controller (window, keys);
}

static GtkBuilder *
create_window_builder (void)
{
  g_type_ensure (PLX_TYPE_COLUMN);
  return gtk_builder_new_from_resource (PLX_RESOURCE_BASE_PATH "plx-shortcuts-window.ui");
}

GtkWindow *
plx_shortcuts_window_new (GtkWindow *parent)
{
  g_autoptr (GtkBuilder) keys = gtk_builder_new_from_resource (PLX_RESOURCE_BASE_PATH "plx-shortcuts.ui");
  g_autoptr (GtkBuilder) builder = create_window_builder ();
  GtkWidget *window = GTK_WIDGET (gtk_builder_get_object (builder, "shortcuts"));
  GtkWidget *groups = GTK_WIDGET (gtk_builder_get_object (keys, "groups"));
  GtkWidget *content = GTK_WIDGET (gtk_builder_get_object (builder, "content"));
  GtkWidget *search = GTK_WIDGET (gtk_builder_get_object (builder, "search"));

  for (GtkWidget *group = gtk_widget_get_first_child (groups); group; group = gtk_widget_get_next_sibling (group))
    add_group (GTK_BOX (content), group);
  g_signal_connect (search, "search-changed", G_CALLBACK (on_search_changed), content);
  g_signal_connect (search, "stop-search", G_CALLBACK (on_stop_search), NULL);
  gtk_search_entry_set_key_capture_widget (GTK_SEARCH_ENTRY (search), window);
  add_close_key (window);
  gtk_window_set_transient_for (GTK_WINDOW (window), parent);
  return GTK_WINDOW (window);
}
