/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-sidebar.h"

#include <glib/gi18n-lib.h>

#include "plx-compared.h"
#include "plx-config.h"

struct _PlxSidebar
{
  GtkWidget parent_instance;

  GtkWidget *scrolled;
  GtkListBox *list;
  GtkListBoxRow *rows[PLX_N_VIEWS];
  GtkLabel *counts[PLX_N_VIEWS];
  gboolean silent;
};

G_DEFINE_FINAL_TYPE (PlxSidebar, plx_sidebar, GTK_TYPE_WIDGET)

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static PlxView
get_view (GtkListBoxRow *row)
{
  return (PlxView) GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (row), "view"));
}

static void
on_row_selected (PlxSidebar *self, GtkListBoxRow *row)
{
  if (row && !self->silent)
    g_signal_emit (self, signals[CHOSEN], 0, (guint) get_view (row), FALSE);
}

static void
on_row_activated (PlxSidebar *self, GtkListBoxRow *row)
{
  g_signal_emit (self, signals[CHOSEN], 0, (guint) get_view (row), TRUE);
}

static void
add_sign (GtkWidget *box)
{
  GtkWidget *sign = g_object_new (GTK_TYPE_LABEL, "label", "⚠", "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                  NULL);

  gtk_widget_add_css_class (sign, "sign");
  gtk_box_append (GTK_BOX (box), sign);
}

static void
add_row (PlxSidebar *self, PlxView view)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *title = gtk_label_new (plx_view_get_title (view));
  GtkWidget *count = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_label_set_ellipsize (GTK_LABEL (title), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (title, TRUE);
  gtk_widget_add_css_class (count, "count");
  if (view == PLX_VIEW_PROBLEMS)
    {
      gtk_widget_add_css_class (row, "problems");
      add_sign (box);
    }
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), count);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  g_object_set_data (G_OBJECT (row), "view", GUINT_TO_POINTER (view));
  gtk_list_box_append (self->list, row);
  self->rows[view] = GTK_LIST_BOX_ROW (row);
  self->counts[view] = GTK_LABEL (count);
}

static void
set_header (GtkListBoxRow *row, GtkListBoxRow *before, gpointer user_data)
{
  const char *group = plx_view_get_group (get_view (row));
  GtkWidget *header;

  if (!group || (before && g_strcmp0 (plx_view_get_group (get_view (before)), group) == 0))
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }

  if (gtk_list_box_row_get_header (row))
    return;
  header = gtk_label_new (group);
  gtk_label_set_xalign (GTK_LABEL (header), 0);
  gtk_widget_add_css_class (header, "group-heading");
  gtk_list_box_row_set_header (row, header);
}

static void
plx_sidebar_dispose (GObject *object)
{
  PlxSidebar *self = PLX_SIDEBAR (object);

  self->silent = TRUE;
  g_clear_pointer (&self->scrolled, gtk_widget_unparent);
  G_OBJECT_CLASS (plx_sidebar_parent_class)->dispose (object);
}

static void
plx_sidebar_class_init (PlxSidebarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_sidebar_dispose;

  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_BOOLEAN);

  gtk_widget_class_set_template_from_resource (widget_class, PLX_RESOURCE_BASE_PATH "plx-sidebar.ui");
  gtk_widget_class_bind_template_child (widget_class, PlxSidebar, scrolled);
  gtk_widget_class_bind_template_child (widget_class, PlxSidebar, list);
  gtk_widget_class_bind_template_callback (widget_class, on_row_selected);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
plx_sidebar_init (PlxSidebar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint view = 0; view < PLX_N_VIEWS; view++)
    add_row (self, view);
  gtk_list_box_set_header_func (self->list, set_header, NULL, NULL);
}

/* What the view lists, or what can be compared in it. */
static guint
count_records (PlxDossier *dossier, PlxView view)
{
  PlxRecordKind kind;

  if (plx_view_get_kind (view, &kind))
    return plx_dossier_count_rows (dossier, kind) - plx_dossier_count_unsound (dossier, kind);
  if (view == PLX_VIEW_FIGURES)
    return plx_dossier_count_compared (dossier, PLX_RECORD_MEASURE);
  if (view == PLX_VIEW_STANCES)
    return plx_dossier_count_compared (dossier, PLX_RECORD_QUESTION);
  if (view == PLX_VIEW_SIDE_BY_SIDE)
    return 0;

  if (view == PLX_VIEW_FIND)
    return 0;
  if (view == PLX_VIEW_CITATIONS)
    return plx_dossier_count_rows (dossier, PLX_RECORD_CITATION);
  if (view == PLX_VIEW_TEXTS)
    return plx_dossier_count_rows (dossier, PLX_RECORD_TEXT);

  if (view == PLX_VIEW_BOOKMARKS)
    return 0;

  return plx_dossier_count_errors (dossier) + plx_dossier_count_warnings (dossier);
}

void
plx_sidebar_set_count (PlxSidebar *self, PlxView view, guint n)
{
  g_autofree char *count = g_strdup_printf ("%'u", n);
  /* Translators: a row of the sidebar as it is spoken: what there is, and how many: "Events, 41". */
  g_autofree char *name = g_strdup_printf (_ ("%s, %s"), plx_view_get_spoken_title (view), count);

  g_return_if_fail (PLX_IS_SIDEBAR (self));

  gtk_label_set_text (self->counts[view], count);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->rows[view]), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_set_visible (GTK_WIDGET (self->rows[view]), view != PLX_VIEW_FIND && (view != PLX_VIEW_PROBLEMS || n > 0));
}

void
plx_sidebar_set_dossier (PlxSidebar *self, PlxDossier *dossier)
{
  g_return_if_fail (PLX_IS_SIDEBAR (self));

  for (guint view = 0; view < PLX_N_VIEWS; view++)
    plx_sidebar_set_count (self, view, count_records (dossier, view));
}

void
plx_sidebar_select (PlxSidebar *self, PlxView view)
{
  g_return_if_fail (PLX_IS_SIDEBAR (self));

  self->silent = TRUE;
  gtk_list_box_select_row (self->list, self->rows[view]);
  self->silent = FALSE;
}

void
plx_sidebar_focus (PlxSidebar *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);

  g_return_if_fail (PLX_IS_SIDEBAR (self));

  gtk_widget_grab_focus (GTK_WIDGET (row ? row : self->rows[0]));
}
