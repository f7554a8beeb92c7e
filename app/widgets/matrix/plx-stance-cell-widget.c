/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-stance-cell-widget.h"

struct _PlxStanceCellWidget
{
  GtkWidget parent_instance;

  guint64 key;
};

G_DEFINE_FINAL_TYPE (PlxStanceCellWidget, plx_stance_cell_widget, GTK_TYPE_WIDGET)

static guint activate_signal;

static void
open_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_signal_emit (widget, activate_signal, 0);
}

static void
focus_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gtk_widget_grab_focus (widget);
}

static void
plx_stance_cell_widget_class_init (PlxStanceCellWidgetClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  /**
   * PlxStanceCellWidget::activate:
   *
   * Somebody opens the cell.
   */
  activate_signal = g_signal_new ("activate", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_FIRST | G_SIGNAL_ACTION,
                                  0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_activate_signal (widget_class, activate_signal);
  gtk_widget_class_install_action (widget_class, "cell.open", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "cell.focus", NULL, focus_action);
  gtk_widget_class_set_css_name (widget_class, "stancecell");
}

static void
plx_stance_cell_widget_init (PlxStanceCellWidget *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  /* The matrix answers to the pointer. */
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}

GtkWidget *
plx_stance_cell_widget_new (GtkAccessibleRole role)
{
  return g_object_new (PLX_TYPE_STANCE_CELL_WIDGET, "accessible-role", role, NULL);
}

void
plx_stance_cell_widget_set_key (PlxStanceCellWidget *self, guint64 key)
{
  g_return_if_fail (PLX_IS_STANCE_CELL_WIDGET (self));

  self->key = key;
}

guint64
plx_stance_cell_widget_get_key (PlxStanceCellWidget *self)
{
  g_return_val_if_fail (PLX_IS_STANCE_CELL_WIDGET (self), 0);

  return self->key;
}

void
plx_stance_cell_widget_set_spoken (PlxStanceCellWidget *self, const char *spoken)
{
  g_return_if_fail (PLX_IS_STANCE_CELL_WIDGET (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}
