/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-table-heading.h"

#include <glib/gi18n-lib.h>

#include "plx-announce.h"

static GtkWidget *
find_child (GtkWidget *parent, const char *css_name)
{
  GtkWidget *child = gtk_widget_get_first_child (parent);

  while (child && !g_str_equal (gtk_widget_get_css_name (child), css_name))
    child = gtk_widget_get_next_sibling (child);
  return child;
}

static GtkWidget *
find_descendant (GtkWidget *parent, const char *css_name)
{
  GtkWidget *found = find_child (parent, css_name);

  for (GtkWidget *child = gtk_widget_get_first_child (parent); child && !found; child = gtk_widget_get_next_sibling (child))
    found = find_descendant (child, css_name);
  return found;
}

/* The heading of the first column; those of the others are its siblings. */
static GtkWidget *
get_first (GtkColumnView *view)
{
  GtkWidget *header = find_child (GTK_WIDGET (view), "header");

  return header ? gtk_widget_get_first_child (header) : NULL;
}

static gboolean
is_sorted (GtkWidget *heading, gboolean *descending)
{
  GtkWidget *indicator = find_descendant (heading, "sort-indicator");

  if (!indicator)
    return FALSE;

  *descending = gtk_widget_has_css_class (indicator, "descending");
  return *descending || gtk_widget_has_css_class (indicator, "ascending");
}

static int
get_number (GtkWidget *heading)
{
  int number = 0;

  while ((heading = gtk_widget_get_prev_sibling (heading)))
    number++;
  return number;
}

static void
announce (GtkWidget *heading, const char *title, gboolean descending)
{
  /* TRANSLATORS: spoken when a table is sorted; %s is the heading of a column. */
  g_autofree char *text = g_strdup_printf (descending ? _ ("Sorted by %s, descending") : _ ("Sorted by %s, ascending"), title);

  plx_announce (heading, text);
}

static void
sort_by (GtkWidget *heading)
{
  GtkColumnView *view = GTK_COLUMN_VIEW (gtk_widget_get_ancestor (heading, GTK_TYPE_COLUMN_VIEW));
  GListModel *columns = gtk_column_view_get_columns (view);
  g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, (guint) get_number (heading));
  gboolean descending = FALSE;
  gboolean again = is_sorted (heading, &descending);

  if (!column)
    return;
  gtk_column_view_sort_by_column (view, column, again && !descending ? GTK_SORT_DESCENDING : GTK_SORT_ASCENDING);
  announce (heading, gtk_column_view_column_get_title (column), again && !descending);
}

static gboolean
on_key (GtkWidget *heading, guint key, guint code, GdkModifierType state)
{
  if (key != GDK_KEY_Return && key != GDK_KEY_KP_Enter && key != GDK_KEY_ISO_Enter && key != GDK_KEY_space)
    return GDK_EVENT_PROPAGATE;

  sort_by (heading);
  return GDK_EVENT_STOP;
}

static void
prepare (GtkWidget *heading, const char *title)
{
  GtkEventController *keys;

  gtk_accessible_update_property (GTK_ACCESSIBLE (heading), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  if (gtk_widget_get_focusable (heading))
    return;

  keys = gtk_event_controller_key_new ();
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (on_key), heading);
  gtk_widget_add_controller (heading, keys);
  gtk_widget_set_focusable (heading, TRUE);
}

void
plx_table_headings_prepare (GtkColumnView *view)
{
  GtkWidget *header = find_child (GTK_WIDGET (view), "header");
  GListModel *columns = gtk_column_view_get_columns (view);
  guint number = 0;

  /* GTK keeps the focus out of the row of the headings; the row itself has no use for it. */
  if (header)
    {
      gtk_widget_set_can_focus (header, TRUE);
      gtk_widget_set_focusable (header, FALSE);
      gtk_accessible_update_property (GTK_ACCESSIBLE (header), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Headings"), -1);
    }
  for (GtkWidget *heading = get_first (view); heading; heading = gtk_widget_get_next_sibling (heading))
    {
      g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, number++);

      if (column)
        prepare (heading, gtk_column_view_column_get_title (column));
    }
}

void
plx_table_headings_align_end (GtkColumnView *view, guint position)
{
  GtkWidget *heading = get_first (view);

  while (heading && position-- > 0)
    heading = gtk_widget_get_next_sibling (heading);
  if (heading && gtk_widget_get_first_child (heading))
    gtk_widget_set_halign (gtk_widget_get_first_child (heading), GTK_ALIGN_END);
}

int
plx_table_headings_find_sorted (GtkColumnView *view, gboolean *descending)
{
  *descending = FALSE;
  for (GtkWidget *heading = get_first (view); heading; heading = gtk_widget_get_next_sibling (heading))
    if (is_sorted (heading, descending))
      return get_number (heading);
  return -1;
}
