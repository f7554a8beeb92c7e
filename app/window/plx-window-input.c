/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-window-input.h"

#include "plx-record-link.h"

static char *
dup_dropped_link (const GValue *value)
{
  g_autofree char *text = value && G_VALUE_HOLDS_STRING (value) ? g_strstrip (g_value_dup_string (value)) : NULL;

  return text && plx_record_link_is_one (text) ? g_steal_pointer (&text) : NULL;
}

static gboolean
drop_link (PlxWindow *self, const GValue *value)
{
  g_autofree char *link = dup_dropped_link (value);
  g_autoptr (GFile) file = link ? g_file_new_for_uri (link) : NULL;

  if (file)
    g_application_open (G_APPLICATION (gtk_window_get_application (GTK_WINDOW (self))), &file, 1, "");
  return file != NULL;
}

/* Of texts only links are taken. */
static GdkDragAction
on_drag_motion (PlxWindow *self, double x, double y, GtkDropTarget *drop)
{
  const GValue *value = gtk_drop_target_get_value (drop);
  g_autofree char *link = dup_dropped_link (value);

  return value && G_VALUE_HOLDS_STRING (value) && !link ? 0 : GDK_ACTION_COPY;
}

static gboolean
drop_files (PlxWindow *self, const GValue *value)
{
  GSList *files = gdk_file_list_get_files (g_value_get_boxed (value));
  guint n = g_slist_length (files);
  g_autofree GFile **array = g_new (GFile *, n);
  guint i = 0;

  if (n == 0)
    return FALSE;

  for (GSList *item = files; item; item = item->next)
    array[i++] = item->data;
  g_application_open (G_APPLICATION (gtk_window_get_application (GTK_WINDOW (self))), array, (int) n, "");
  g_slist_free (files);
  return TRUE;
}

static gboolean
on_drop (PlxWindow *self, const GValue *value)
{
  return G_VALUE_HOLDS_STRING (value) ? drop_link (self, value) : drop_files (self, value);
}

static gboolean
is_typing (PlxWindow *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  return focus && (GTK_IS_EDITABLE (focus) || GTK_IS_TEXT_VIEW (focus));
}

/* A letter or a figure, in any script, or a key that an input method makes one of. */
static gboolean
begins_word (guint key)
{
  return g_unichar_isalnum (gdk_keyval_to_unicode (key))
         || (key >= GDK_KEY_dead_grave && key <= GDK_KEY_dead_currency);
}

/* How many milliseconds after J or K a letter makes a word of them. */
#define WORD_DELAY 600

/* What J or K did last. */
typedef struct
{
  guint key;
  guint32 time;
  gboolean moved;
} Step;

static void
step (PlxWindow *self, guint key, guint32 time)
{
  PlxBrowser *browser = plx_window_get_browser (self);
  gboolean next = key == GDK_KEY_j || key == GDK_KEY_J;
  g_autofree char *before = browser ? g_strdup (plx_browser_get_record_id (browser)) : NULL;
  Step *last = g_new0 (Step, 1);

  gtk_widget_activate_action (GTK_WIDGET (self), next ? "win.next" : "win.previous", NULL);
  last->key = key;
  last->time = time;
  last->moved = browser && g_strcmp0 (before, plx_browser_get_record_id (browser)) != 0;
  g_object_set_data_full (G_OBJECT (self), "plx-last-step", last, g_free);
}

/* “Kim” begins with a key that goes to the previous record: when the word goes on, the letter is one, and the step is undone.
 * Returns: the letter, or 0 */
static gunichar
take_back_step (PlxWindow *self, guint32 time)
{
  g_autofree Step *last = g_object_steal_data (G_OBJECT (self), "plx-last-step");
  gboolean next = last && (last->key == GDK_KEY_j || last->key == GDK_KEY_J);

  if (!last || time - last->time > WORD_DELAY)
    return 0;

  if (last->moved)
    gtk_widget_activate_action (GTK_WIDGET (self), next ? "win.previous" : "win.next", NULL);
  return gdk_keyval_to_unicode (last->key);
}

/* What is typed at what has no use for it begins a search; a menu that is open keeps its keys. */
static gboolean
find_typed (PlxWindow *self, guint key, GtkEventControllerKey *keys)
{
  PlxBrowser *browser = plx_window_get_browser (self);
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  guint32 time = gtk_event_controller_get_current_event_time (GTK_EVENT_CONTROLLER (keys));

  if (!browser || !begins_word (key) || (focus && gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER)))
    return GDK_EVENT_PROPAGATE;

  plx_browser_find_typed (browser, keys, take_back_step (self, time), gdk_keyval_to_unicode (key));
  return GDK_EVENT_STOP;
}

static gboolean
on_key_pressed (PlxWindow *self, guint key, guint code, GdkModifierType state, GtkEventControllerKey *keys)
{
  GdkModifierType modifiers = state & gtk_accelerator_get_default_mod_mask ();
  const char *action = NULL;

  /* An entry that has something to undo has taken the key before. */
  if (modifiers == GDK_CONTROL_MASK && (key == GDK_KEY_z || key == GDK_KEY_Z))
    return plx_messages_undo (plx_window_get_messages (self));
  if ((modifiers & ~GDK_SHIFT_MASK) || is_typing (self))
    return GDK_EVENT_PROPAGATE;

  if (key == GDK_KEY_j || key == GDK_KEY_J || key == GDK_KEY_k || key == GDK_KEY_K)
    {
      step (self, key, gtk_event_controller_get_current_event_time (GTK_EVENT_CONTROLLER (keys)));
      return GDK_EVENT_STOP;
    }
  if (key == GDK_KEY_slash)
    action = "win.filter";
  else if (key == GDK_KEY_Escape)
    action = "win.up";

  if (!action)
    return find_typed (self, key, keys);

  return gtk_widget_activate_action (GTK_WIDGET (self), action, NULL);
}

/* The buttons at the side of a mouse. */
static void
on_button_pressed (PlxWindow *self, int n_press, double x, double y, GtkGestureSingle *gesture)
{
  guint button = gtk_gesture_single_get_current_button (gesture);

  if (button != 8 && button != 9)
    return;

  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_activate_action (GTK_WIDGET (self), button == 8 ? "win.back" : "win.forward", NULL);
}

void
plx_window_input_install (PlxWindow *window)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkGesture *buttons = gtk_gesture_click_new ();
  GtkDropTarget *drop = gtk_drop_target_new (G_TYPE_INVALID, GDK_ACTION_COPY);
  GType types[] = { GDK_TYPE_FILE_LIST, G_TYPE_STRING };

  g_return_if_fail (PLX_IS_WINDOW (window));

  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (on_key_pressed), window);
  gtk_widget_add_controller (GTK_WIDGET (window), keys);
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (buttons), 0);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (buttons), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (buttons, "pressed", G_CALLBACK (on_button_pressed), window);
  gtk_widget_add_controller (GTK_WIDGET (window), GTK_EVENT_CONTROLLER (buttons));
  gtk_drop_target_set_gtypes (drop, types, G_N_ELEMENTS (types));
  gtk_drop_target_set_preload (drop, TRUE);
  g_signal_connect_swapped (drop, "enter", G_CALLBACK (on_drag_motion), window);
  g_signal_connect_swapped (drop, "motion", G_CALLBACK (on_drag_motion), window);
  g_signal_connect_swapped (drop, "drop", G_CALLBACK (on_drop), window);
  gtk_widget_add_controller (GTK_WIDGET (window), GTK_EVENT_CONTROLLER (drop));
}
