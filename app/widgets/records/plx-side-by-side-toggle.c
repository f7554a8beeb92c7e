/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-side-by-side-toggle.h"

#include <glib/gi18n-lib.h>

#include "plx-record-handles.h"

struct _PlxSideBySideToggle
{
  GtkWidget parent_instance;

  GtkWidget *button;
  GtkLabel *label;
  char *id; /* nullable */
};

G_DEFINE_FINAL_TYPE (PlxSideBySideToggle, plx_side_by_side_toggle, GTK_TYPE_WIDGET)

static void
update (PlxSideBySideToggle *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  gboolean has_action = root != NULL && G_IS_ACTION_GROUP (root) &&
                        g_action_group_has_action (G_ACTION_GROUP (root), PLX_SIDE_BY_SIDE_ACTION);
  gboolean contains = plx_side_by_side_contains (GTK_WIDGET (self), self->id);
  const char *label = contains ? _("Remove from Side by Side") : _("Add to Side by Side");

  gtk_widget_set_visible (GTK_WIDGET (self), has_action && self->id != NULL);
  gtk_label_set_text (self->label, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  if (contains)
    gtk_widget_add_css_class (self->button, "on");
  else
    gtk_widget_remove_css_class (self->button, "on");
}

static void
on_clicked (PlxSideBySideToggle *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win." PLX_SIDE_BY_SIDE_ACTION, "s", self->id);
}

static void
plx_side_by_side_toggle_root (GtkWidget *widget)
{
  GtkRoot *root;

  GTK_WIDGET_CLASS (plx_side_by_side_toggle_parent_class)->root (widget);
  root = gtk_widget_get_root (widget);
  if (G_IS_ACTION_GROUP (root))
    g_signal_connect_object (root, "action-state-changed::" PLX_SIDE_BY_SIDE_ACTION, G_CALLBACK (update),
                             widget, G_CONNECT_SWAPPED);
  update (PLX_SIDE_BY_SIDE_TOGGLE (widget));
}

static void
plx_side_by_side_toggle_unroot (GtkWidget *widget)
{
  g_signal_handlers_disconnect_by_func (gtk_widget_get_root (widget), update, widget);
  GTK_WIDGET_CLASS (plx_side_by_side_toggle_parent_class)->unroot (widget);
}

static void
plx_side_by_side_toggle_dispose (GObject *object)
{
  g_clear_pointer (&PLX_SIDE_BY_SIDE_TOGGLE (object)->button, gtk_widget_unparent);
  G_OBJECT_CLASS (plx_side_by_side_toggle_parent_class)->dispose (object);
}

static void
plx_side_by_side_toggle_finalize (GObject *object)
{
  g_free (PLX_SIDE_BY_SIDE_TOGGLE (object)->id);
  G_OBJECT_CLASS (plx_side_by_side_toggle_parent_class)->finalize (object);
}

static void
plx_side_by_side_toggle_class_init (PlxSideBySideToggleClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_side_by_side_toggle_dispose;
  G_OBJECT_CLASS (klass)->finalize = plx_side_by_side_toggle_finalize;
  widget_class->root = plx_side_by_side_toggle_root;
  widget_class->unroot = plx_side_by_side_toggle_unroot;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               PLX_RESOURCE_BASE_PATH "plx-side-by-side-toggle.ui");
  gtk_widget_class_bind_template_child (widget_class, PlxSideBySideToggle, button);
  gtk_widget_class_bind_template_child (widget_class, PlxSideBySideToggle, label);
  gtk_widget_class_bind_template_callback (widget_class, on_clicked);
  gtk_widget_class_set_css_name (widget_class, "sidebysidetoggle");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
plx_side_by_side_toggle_init (PlxSideBySideToggle *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

void
plx_side_by_side_toggle_set_claim (PlxSideBySideToggle *self, const char *id)
{
  char *copy = g_strdup (id);

  g_return_if_fail (PLX_IS_SIDE_BY_SIDE_TOGGLE (self));

  g_free (self->id);
  self->id = copy;
  update (self);
}
