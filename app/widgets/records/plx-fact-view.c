/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-fact-view.h"

#include "plx-line-view.h"
#include "plx-pair.h"
#include "plx-safe-text.h"

struct _PlxFactView
{
  GtkWidget parent_instance;

  GtkWidget *pair;
  GtkLabel *label;
  PlxLineView *line;
};

G_DEFINE_FINAL_TYPE (PlxFactView, plx_fact_view, GTK_TYPE_WIDGET)

static void
plx_fact_view_dispose (GObject *object)
{
  g_clear_pointer (&PLX_FACT_VIEW (object)->pair, gtk_widget_unparent);
  G_OBJECT_CLASS (plx_fact_view_parent_class)->dispose (object);
}

static void
plx_fact_view_class_init (PlxFactViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_fact_view_dispose;
  g_type_ensure (PLX_TYPE_LINE_VIEW);
  g_type_ensure (PLX_TYPE_PAIR);
  gtk_widget_class_set_template_from_resource (widget_class, PLX_RESOURCE_BASE_PATH "plx-fact-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PlxFactView, pair);
  gtk_widget_class_bind_template_child (widget_class, PlxFactView, label);
  gtk_widget_class_bind_template_child (widget_class, PlxFactView, line);
  gtk_widget_class_set_css_name (widget_class, "fact");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
plx_fact_view_init (PlxFactView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
plx_fact_view_new (const PlxFact *fact, GtkSizeGroup *labels)
{
  PlxFactView *self = g_object_new (PLX_TYPE_FACT_VIEW, NULL);
  g_autofree char *label = plx_safe_name (fact->label);

  gtk_label_set_text (self->label, label);
  gtk_size_group_add_widget (labels, GTK_WIDGET (self->label));
  plx_line_view_set_line (self->line, fact->line);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  return GTK_WIDGET (self);
}
