/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-filter-popover.h"

#include <glib/gi18n-lib.h>

#include "plx-config.h"
#include "plx-safe-text.h"

struct _PlxFilterPopover
{
  GtkPopover parent_instance;

  GtkListBox *choices;

  PlxDossier *dossier;
  PlxRecordKind kind;
  GPtrArray *filters; /* of PlxListFilter; NULL until they are needed */
  char *nick;
};

G_DEFINE_FINAL_TYPE (PlxFilterPopover, plx_filter_popover, GTK_TYPE_POPOVER)

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static GPtrArray *
get_filters (PlxFilterPopover *self)
{
  if (!self->filters)
    self->filters = plx_list_filters (self->dossier, self->kind);
  return self->filters;
}

static const PlxListFilter *
get_row_filter (GtkListBoxRow *row)
{
  return g_object_get_data (G_OBJECT (row), "filter");
}

static GtkWidget *
make_label (const char *text, float xalign, const char *style_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), xalign);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  if (style_class)
    gtk_widget_add_css_class (label, style_class);
  return label;
}

static GtkWidget *
make_row (PlxFilterPopover *self, const PlxListFilter *filter)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *check = gtk_image_new_from_icon_name ("object-select-symbolic");
  gboolean chosen = g_strcmp0 (self->nick, filter ? filter->nick : NULL) == 0;
  g_autofree char *title = filter ? plx_safe_name (filter->title) : g_strdup (_ ("Everything"));
  g_autofree char *count = filter ? g_strdup_printf ("%'u", filter->count) : NULL;
  g_autofree char *name = filter ? g_strdup_printf ("%s, %s", title, count) : g_strdup (title);
  GtkWidget *label = make_label (title, 0, NULL);

  gtk_label_set_max_width_chars (GTK_LABEL (label), 32);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), label);
  if (count)
    gtk_box_append (GTK_BOX (box), make_label (count, 1, "count"));
  gtk_widget_set_opacity (check, chosen ? 1 : 0);
  gtk_box_append (GTK_BOX (box), check);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  g_object_set_data (G_OBJECT (row), "filter", (gpointer) filter);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return row;
}

static void
set_header (GtkListBoxRow *row, GtkListBoxRow *before, gpointer user_data)
{
  const PlxListFilter *filter = get_row_filter (row);
  const PlxListFilter *previous = before ? get_row_filter (before) : NULL;
  g_autofree char *group = NULL;

  if (!filter || (previous && g_strcmp0 (previous->group, filter->group) == 0))
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }

  group = plx_safe_name (filter->group);
  gtk_list_box_row_set_header (row, make_label (group, 0, "group-heading"));
}

static void
clear_rows (PlxFilterPopover *self)
{
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->choices))))
    gtk_list_box_remove (self->choices, row);
}

static void
on_row_activated (PlxFilterPopover *self, GtkListBoxRow *row)
{
  const PlxListFilter *filter = get_row_filter (row);

  plx_filter_popover_set_filter (self, filter ? filter->nick : NULL);
  g_signal_emit (self, signals[CHOSEN], 0, self->nick);
}

static void
plx_filter_popover_finalize (GObject *object)
{
  PlxFilterPopover *self = PLX_FILTER_POPOVER (object);

  g_clear_object (&self->dossier);
  g_clear_pointer (&self->filters, g_ptr_array_unref);
  g_clear_pointer (&self->nick, g_free);
  G_OBJECT_CLASS (plx_filter_popover_parent_class)->finalize (object);
}

static void
plx_filter_popover_class_init (PlxFilterPopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = plx_filter_popover_finalize;

  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class, PLX_RESOURCE_BASE_PATH "plx-filter-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, PlxFilterPopover, choices);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
}

static void
plx_filter_popover_init (PlxFilterPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_header_func (self->choices, set_header, NULL, NULL);
}

void
plx_filter_popover_set_list (PlxFilterPopover *self, PlxDossier *dossier, PlxRecordKind kind)
{
  g_return_if_fail (PLX_IS_FILTER_POPOVER (self));

  if (self->dossier == dossier && self->kind == kind)
    return;

  clear_rows (self);
  g_set_object (&self->dossier, dossier);
  self->kind = kind;
  g_clear_pointer (&self->filters, g_ptr_array_unref);
}

void
plx_filter_popover_set_filter (PlxFilterPopover *self, const char *nick)
{
  char *copy = g_strdup (nick);

  g_return_if_fail (PLX_IS_FILTER_POPOVER (self));

  g_free (self->nick);
  self->nick = copy;
}

void
plx_filter_popover_fill (PlxFilterPopover *self)
{
  GPtrArray *filters;

  g_return_if_fail (PLX_IS_FILTER_POPOVER (self));

  filters = get_filters (self);
  clear_rows (self);
  gtk_list_box_append (self->choices, make_row (self, NULL));
  for (guint i = 0; i < filters->len; i++)
    gtk_list_box_append (self->choices, make_row (self, filters->pdata[i]));
}

char *
plx_filter_popover_dup_title (PlxFilterPopover *self, const char *nick)
{
  GPtrArray *filters;

  g_return_val_if_fail (PLX_IS_FILTER_POPOVER (self), NULL);

  if (!nick)
    return NULL;

  filters = get_filters (self);
  for (guint i = 0; i < filters->len; i++)
    {
      const PlxListFilter *filter = filters->pdata[i];

      if (g_str_equal (filter->nick, nick))
        /* Translators: what a list is narrowed to: "Place: Seoul". */
        return g_strdup_printf (C_ ("filter", "%s: %s"), filter->group, filter->title);
    }
  return g_strdup (nick);
}
