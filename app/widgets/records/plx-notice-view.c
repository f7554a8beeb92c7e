/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-notice-view.h"

#include "plx-line-view.h"

struct _PlxNoticeView
{
  GtkWidget parent_instance;

  GtkLabel *sign;
  PlxLineView *line;
};

G_DEFINE_FINAL_TYPE (PlxNoticeView, plx_notice_view, GTK_TYPE_WIDGET)

static void
plx_notice_view_dispose (GObject *object)
{
  PlxNoticeView *self = PLX_NOTICE_VIEW (object);

  g_clear_pointer ((GtkWidget **) &self->sign, gtk_widget_unparent);
  g_clear_pointer ((GtkWidget **) &self->line, gtk_widget_unparent);
  G_OBJECT_CLASS (plx_notice_view_parent_class)->dispose (object);
}

static void
plx_notice_view_class_init (PlxNoticeViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_notice_view_dispose;
  g_type_ensure (PLX_TYPE_LINE_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, PLX_RESOURCE_BASE_PATH "plx-notice-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PlxNoticeView, sign);
  gtk_widget_class_bind_template_child (widget_class, PlxNoticeView, line);
  gtk_widget_class_set_css_name (widget_class, "notice");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ALERT);
}

static void
plx_notice_view_init (PlxNoticeView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  plx_line_view_set_signs (self->line, FALSE);
}

static gboolean
is_caution (const PlxLine *line)
{
  for (guint i = 0; i < line->len; i++)
    if (((const PlxRun *) g_ptr_array_index (line, i))->style == PLX_RUN_CAUTION)
      return TRUE;
  return FALSE;
}

GtkWidget *
plx_notice_view_new (const PlxLine *line)
{
  PlxNoticeView *self = g_object_new (PLX_TYPE_NOTICE_VIEW, NULL);
  g_autofree char *spoken = plx_line_to_spoken_text (line);

  if (is_caution (line))
    gtk_widget_add_css_class (GTK_WIDGET (self), "caution");
  gtk_label_set_text (self->sign, is_caution (line) ? "⚠" : "↳");
  plx_line_view_set_line (self->line, line);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  return GTK_WIDGET (self);
}
