/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-messages.h"

#include <glib/gi18n-lib.h>

#include "plx-announce.h"
#include "plx-icon-button.h"
#include "plx-safe-text.h"

/* Milliseconds that a notice stays: long enough to read two lines and to find the key for its button. */
#define DURATION 8000

struct _PlxMessages
{
  GtkWidget parent_instance;

  GtkRevealer *revealer;
  GtkWidget *bar;
  GtkLabel *sign;
  GtkLabel *label;
  GtkButton *button;
  GtkEventController *motion;
  GtkEventController *focus;

  GtkRoot *root;      /* not owned; NULL while it is in no window */
  gulong focus_moved; /* handler of the root */
  GtkWidget *outside; /* weak: what had the focus last, besides this */
  GClosure *closure; /* NULL for a button that activates an action */
  guint timeout;
  gboolean undoes; /* whether the button says “Undo” */
};

G_DEFINE_FINAL_TYPE (PlxMessages, plx_messages, GTK_TYPE_WIDGET)

static gboolean
is_attended (PlxMessages *self)
{
  return gtk_event_controller_motion_contains_pointer (GTK_EVENT_CONTROLLER_MOTION (self->motion))
         || gtk_event_controller_focus_contains_focus (GTK_EVENT_CONTROLLER_FOCUS (self->focus));
}

/* A complaint about a link comes with a window that may not be looked at yet. */
static gboolean
waits_for_reader (PlxMessages *self)
{
  return gtk_widget_get_visible (GTK_WIDGET (self->sign)) && GTK_IS_WINDOW (self->root)
         && !gtk_window_is_active (GTK_WINDOW (self->root));
}

static gboolean
on_timeout (gpointer user_data)
{
  PlxMessages *self = user_data;

  if (is_attended (self) || waits_for_reader (self))
    return G_SOURCE_CONTINUE;
  self->timeout = 0;
  plx_messages_close (self);
  return G_SOURCE_REMOVE;
}

static void
drop_closure (PlxMessages *self)
{
  g_clear_pointer (&self->closure, g_closure_unref);
}

/* The focus goes back to where it came from, not to nowhere. */
static void
give_focus_away (PlxMessages *self)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));
  GtkWidget *child = GTK_IS_OVERLAY (parent) ? gtk_overlay_get_child (GTK_OVERLAY (parent)) : NULL;

  if (!child || !gtk_event_controller_focus_contains_focus (GTK_EVENT_CONTROLLER_FOCUS (self->focus)))
    return;
  if (!self->outside || !gtk_widget_get_mapped (self->outside) || !gtk_widget_grab_focus (self->outside))
    gtk_widget_child_focus (child, GTK_DIR_TAB_FORWARD);
}

static void
on_focus_moved (PlxMessages *self)
{
  GtkWidget *focus = gtk_root_get_focus (self->root);

  if (focus && !gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
    g_set_weak_pointer (&self->outside, focus);
}

static void
plx_messages_root (GtkWidget *widget)
{
  PlxMessages *self = PLX_MESSAGES (widget);

  GTK_WIDGET_CLASS (plx_messages_parent_class)->root (widget);
  self->root = gtk_widget_get_root (widget);
  if (GTK_IS_WINDOW (self->root))
    self->focus_moved
        = g_signal_connect_swapped (self->root, "notify::focus-widget", G_CALLBACK (on_focus_moved), self);
}

static void
plx_messages_unroot (GtkWidget *widget)
{
  PlxMessages *self = PLX_MESSAGES (widget);

  g_clear_signal_handler (&self->focus_moved, self->root);
  self->root = NULL;
  GTK_WIDGET_CLASS (plx_messages_parent_class)->unroot (widget);
}

void
plx_messages_close (PlxMessages *self)
{
  g_return_if_fail (PLX_IS_MESSAGES (self));

  g_clear_handle_id (&self->timeout, g_source_remove);
  give_focus_away (self);
  gtk_revealer_set_reveal_child (self->revealer, FALSE);
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  gtk_widget_set_sensitive (GTK_WIDGET (self->button), FALSE);
  drop_closure (self);
}

static void
on_clicked (PlxMessages *self)
{
  g_autoptr (GClosure) closure = g_steal_pointer (&self->closure);
  g_auto (GValue) instance = G_VALUE_INIT;

  plx_messages_close (self);
  if (self->undoes)
    plx_announce (GTK_WIDGET (self), _ ("Undone"));
  if (!closure)
    return;
  g_value_init (&instance, PLX_TYPE_MESSAGES);
  g_value_set_object (&instance, self);
  g_closure_invoke (closure, NULL, 1, &instance, NULL);
}

/* The label of a button that has a mnemonic would be read out twice, once with its underscore. */
static void
set_button_label (PlxMessages *self, const char *text)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "use-underline", TRUE, NULL);

  gtk_button_set_child (self->button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gtk_label_get_text (GTK_LABEL (label)), -1);
}

static void
show (PlxMessages *self, const char *text, const char *button, gboolean is_error, gboolean stays)
{
  g_autofree char *safe = plx_safe_name (text);

  g_clear_handle_id (&self->timeout, g_source_remove);
  drop_closure (self);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->button), NULL);
  gtk_label_set_text (self->label, safe);
  gtk_widget_set_visible (GTK_WIDGET (self->sign), is_error);
  gtk_widget_set_visible (GTK_WIDGET (self->button), button != NULL);
  gtk_widget_set_sensitive (GTK_WIDGET (self->button), TRUE);
  self->undoes = button && g_str_equal (button, _ ("_Undo"));
  if (button)
    set_button_label (self, button);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->bar), GTK_ACCESSIBLE_PROPERTY_LABEL, safe, -1);
  gtk_widget_set_can_target (GTK_WIDGET (self), TRUE);
  gtk_revealer_set_reveal_child (self->revealer, TRUE);
  plx_announce (GTK_WIDGET (self), safe);
  if (!stays)
    self->timeout = g_timeout_add (DURATION, on_timeout, self);
}

/* The target goes first: a name without its target is complained of. */
static void
set_action (PlxMessages *self, const char *detailed_name)
{
  g_autofree char *name = NULL;
  g_autoptr (GVariant) target = NULL;

  if (!g_action_parse_detailed_name (detailed_name, &name, &target, NULL))
    return;
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (self->button), target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->button), name);
}

void
plx_messages_show (PlxMessages *self, const char *text, const char *button, const char *action)
{
  g_return_if_fail (PLX_IS_MESSAGES (self));

  show (self, text, button, FALSE, FALSE);
  if (action)
    set_action (self, action);
}

void
plx_messages_show_with_closure (PlxMessages *self, const char *text, const char *button, GClosure *closure)
{
  g_return_if_fail (PLX_IS_MESSAGES (self));

  show (self, text, button, FALSE, FALSE);
  self->closure = g_closure_ref (closure);
  g_closure_sink (closure);
  if (G_CLOSURE_NEEDS_MARSHAL (closure))
    g_closure_set_marshal (closure, g_cclosure_marshal_VOID__VOID);
}

void
plx_messages_show_error (PlxMessages *self, const char *text, const char *button, const char *action)
{
  g_return_if_fail (PLX_IS_MESSAGES (self));

  show (self, text, button, TRUE, TRUE);
  if (action)
    set_action (self, action);
}

void
plx_messages_show_complaint (PlxMessages *self, const char *text, const char *button, const char *action)
{
  g_return_if_fail (PLX_IS_MESSAGES (self));

  show (self, text, button, TRUE, FALSE);
  if (action)
    set_action (self, action);
}

const char *
plx_messages_get_text (PlxMessages *self)
{
  g_return_val_if_fail (PLX_IS_MESSAGES (self), NULL);

  return gtk_revealer_get_reveal_child (self->revealer) ? gtk_label_get_text (self->label) : NULL;
}

gboolean
plx_messages_undo (PlxMessages *self)
{
  g_return_val_if_fail (PLX_IS_MESSAGES (self), FALSE);

  return self->undoes && gtk_revealer_get_reveal_child (self->revealer)
         && gtk_widget_activate (GTK_WIDGET (self->button));
}

GtkWidget *
plx_messages_new (void)
{
  return g_object_new (PLX_TYPE_MESSAGES, NULL);
}

/* Class */

static void
focus_button (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PlxMessages *self = PLX_MESSAGES (widget);

  if (gtk_revealer_get_reveal_child (self->revealer))
    gtk_widget_child_focus (self->bar, GTK_DIR_TAB_FORWARD);
}

static void
close_message (GtkWidget *widget, const char *name, GVariant *parameter)
{
  plx_messages_close (PLX_MESSAGES (widget));
}

static void
plx_messages_dispose (GObject *object)
{
  PlxMessages *self = PLX_MESSAGES (object);

  g_clear_handle_id (&self->timeout, g_source_remove);
  drop_closure (self);
  g_clear_weak_pointer (&self->outside);
  g_clear_pointer ((GtkWidget **) &self->revealer, gtk_widget_unparent);
  G_OBJECT_CLASS (plx_messages_parent_class)->dispose (object);
}

static void
plx_messages_class_init (PlxMessagesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_messages_dispose;
  widget_class->root = plx_messages_root;
  widget_class->unroot = plx_messages_unroot;

  g_type_ensure (PLX_TYPE_ICON_BUTTON);
  gtk_widget_class_set_template_from_resource (widget_class, PLX_RESOURCE_BASE_PATH "plx-messages.ui");
  gtk_widget_class_bind_template_child (widget_class, PlxMessages, revealer);
  gtk_widget_class_bind_template_child (widget_class, PlxMessages, bar);
  gtk_widget_class_bind_template_child (widget_class, PlxMessages, sign);
  gtk_widget_class_bind_template_child (widget_class, PlxMessages, label);
  gtk_widget_class_bind_template_child (widget_class, PlxMessages, button);
  gtk_widget_class_bind_template_child (widget_class, PlxMessages, motion);
  gtk_widget_class_bind_template_child (widget_class, PlxMessages, focus);
  gtk_widget_class_bind_template_callback (widget_class, on_clicked);
  gtk_widget_class_install_action (widget_class, "messages.focus", NULL, focus_button);
  gtk_widget_class_install_action (widget_class, "messages.close", NULL, close_message);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
plx_messages_init (PlxMessages *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
