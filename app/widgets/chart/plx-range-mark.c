/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-range-mark.h"

#include "plx-safe-text.h"

struct _PlxRangeMark
{
  GtkWidget parent_instance;

  guint index;
};

G_DEFINE_FINAL_TYPE (PlxRangeMark, plx_range_mark, GTK_TYPE_WIDGET)

static void
open_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gtk_widget_activate_action (widget, "chart.open-mark", "u", PLX_RANGE_MARK (widget)->index);
}

static void
focus_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gtk_widget_grab_focus (widget);
}

/* The chart has drawn it. */
static void
plx_range_mark_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
}

static void
plx_range_mark_class_init (PlxRangeMarkClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const guint keys[] = { GDK_KEY_Return, GDK_KEY_ISO_Enter, GDK_KEY_KP_Enter, GDK_KEY_space };

  widget_class->snapshot = plx_range_mark_snapshot;
  gtk_widget_class_install_action (widget_class, "mark.open", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "mark.focus", NULL, focus_action);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i], 0, "mark.open", NULL);
  gtk_widget_class_set_css_name (widget_class, "rangemark");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LINK);
}

static void
plx_range_mark_init (PlxRangeMark *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}

GtkWidget *
plx_range_mark_new (void)
{
  return g_object_new (PLX_TYPE_RANGE_MARK, NULL);
}

void
plx_range_mark_set (PlxRangeMark *self, guint index, const char *spoken)
{
  g_autofree char *safe = plx_safe_name (spoken);

  g_return_if_fail (PLX_IS_RANGE_MARK (self));

  self->index = index;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, safe, -1);
}

guint
plx_range_mark_get_index (PlxRangeMark *self)
{
  g_return_val_if_fail (PLX_IS_RANGE_MARK (self), 0);

  return self->index;
}
