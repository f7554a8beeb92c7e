/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-side-by-side-button.h"

#include <glib/gi18n-lib.h>

#include "plx-config.h"
#include "plx-dragged-record.h"
#include "plx-record-handles.h"

struct _PlxSideBySideButton
{
  GtkWidget parent_instance;

  GtkWidget *button;
  GtkLabel *count;
};

G_DEFINE_FINAL_TYPE (PlxSideBySideButton, plx_side_by_side_button, GTK_TYPE_WIDGET)

static void
update (PlxSideBySideButton *self)
{
  guint n = plx_side_by_side_count (GTK_WIDGET (self));
  g_autofree char *count = g_strdup_printf ("%u", n);
  /* TRANSLATORS: the accessible name of a button: how many claims stand side by side. */
  g_autofree char *name = g_strdup_printf (ngettext ("Side by side, %u claim", "Side by side, %u claims", n), n);

  gtk_label_set_text (self->count, count);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static gboolean
on_drop (PlxSideBySideButton *self, const GValue *value)
{
  const PlxDraggedRecord *dragged = g_value_get_boxed (value);

  return gtk_widget_activate_action (GTK_WIDGET (self), "win.side-by-side-drop", "(sss)",
                                     dragged->dossier_id ? dragged->dossier_id : "", dragged->record_id, "");
}

static void
plx_side_by_side_button_root (GtkWidget *widget)
{
  GtkRoot *root;

  GTK_WIDGET_CLASS (plx_side_by_side_button_parent_class)->root (widget);
  root = gtk_widget_get_root (widget);
  if (G_IS_ACTION_GROUP (root))
    g_signal_connect_object (root, "action-state-changed::" PLX_SIDE_BY_SIDE_ACTION, G_CALLBACK (update), widget,
                             G_CONNECT_SWAPPED);
  update (PLX_SIDE_BY_SIDE_BUTTON (widget));
}

static void
plx_side_by_side_button_unroot (GtkWidget *widget)
{
  g_signal_handlers_disconnect_by_func (gtk_widget_get_root (widget), update, widget);
  GTK_WIDGET_CLASS (plx_side_by_side_button_parent_class)->unroot (widget);
}

static void
plx_side_by_side_button_dispose (GObject *object)
{
  g_clear_pointer (&PLX_SIDE_BY_SIDE_BUTTON (object)->button, gtk_widget_unparent);
  G_OBJECT_CLASS (plx_side_by_side_button_parent_class)->dispose (object);
}

static void
plx_side_by_side_button_class_init (PlxSideBySideButtonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_side_by_side_button_dispose;
  widget_class->root = plx_side_by_side_button_root;
  widget_class->unroot = plx_side_by_side_button_unroot;
  gtk_widget_class_set_template_from_resource (widget_class, PLX_RESOURCE_BASE_PATH "plx-side-by-side-button.ui");
  gtk_widget_class_bind_template_child (widget_class, PlxSideBySideButton, button);
  gtk_widget_class_bind_template_child (widget_class, PlxSideBySideButton, count);
  gtk_widget_class_set_css_name (widget_class, "sidebysidebutton");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
plx_side_by_side_button_init (PlxSideBySideButton *self)
{
  GtkDropTarget *drop = gtk_drop_target_new (PLX_TYPE_DRAGGED_RECORD, GDK_ACTION_COPY);

  gtk_widget_init_template (GTK_WIDGET (self));
  g_object_bind_property (self->button, "sensitive", self->button, "visible", G_BINDING_SYNC_CREATE);
  g_signal_connect_swapped (drop, "drop", G_CALLBACK (on_drop), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drop));
}
