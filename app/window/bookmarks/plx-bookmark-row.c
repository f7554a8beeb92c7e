/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-bookmark-row.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "plx-announce.h"
#include "plx-config.h"
#include "plx-icon-button.h"
#include "plx-safe-text.h"
#include "plx-text.h"
#include "plx-window-bookmarks.h"
#include "plx-wrap-box.h"

struct _PlxBookmarkRow
{
  GtkListBoxRow parent_instance;

  GtkLabel *kind;
  PlxText *title;
  PlxText *subtitle;
  GtkWidget *caution;
  PlxText *caution_text;
  PlxText *note;
  GtkWidget *earlier;
  GtkLabel *earlier_title;
  PlxText *earlier_text;
  GtkWidget *editor;
  GtkTextView *text_view;
  GtkLabel *made;
  GtkWidget *up_button;
  GtkWidget *down_button;
  GtkWidget *note_button;

  PlxBookmarkStore *store;
  PlxBookmark *bookmark; /* NULL at first */
  char *heading;
  gboolean can_move;
  gboolean editing;
};

G_DEFINE_FINAL_TYPE (PlxBookmarkRow, plx_bookmark_row, GTK_TYPE_LIST_BOX_ROW)

enum
{
  MOVE,
  DROP,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* The note */

static char *
dup_written (PlxBookmarkRow *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->text_view);
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, TRUE);
}

static void
show_editor (PlxBookmarkRow *self, gboolean editing)
{
  const char *note = plx_bookmark_get_note (self->bookmark);

  self->editing = editing;
  gtk_widget_set_visible (self->editor, editing);
  gtk_widget_set_visible (GTK_WIDGET (self->note), !editing && note);
  gtk_widget_set_visible (self->note_button, !editing);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), !editing);
}

static void
on_note_set (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlxBookmarkRow) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!plx_bookmark_store_set_note_finish (PLX_BOOKMARK_STORE (source), result, &error))
    plx_window_bookmarks_report (GTK_WIDGET (self), error);
}

static void
say_too_long (PlxBookmarkRow *self)
{
  g_autoptr (GError) error = g_error_new (PLX_BOOKMARK_ERROR, PLX_BOOKMARK_ERROR_TOO_LONG,
                                          _ ("This note is too long to be saved. Please shorten it."));

  plx_window_bookmarks_report (GTK_WIDGET (self), error);
}

/* What is too long stays in the editor: nothing that was written is lost. */
static void
save_note (PlxBookmarkRow *self)
{
  g_autofree char *note = self->editing ? dup_written (self) : NULL;
  const char *before = self->bookmark ? plx_bookmark_get_note (self->bookmark) : NULL;

  if (!self->editing)
    return;
  if (strlen (note) > PLX_BOOKMARK_MAX_NOTE_LENGTH)
    {
      say_too_long (self);
      return;
    }
  show_editor (self, FALSE);
  if (g_strcmp0 (before ? before : "", note) != 0)
    plx_bookmark_store_set_note_async (self->store, self->bookmark, note, NULL, on_note_set, g_object_ref (self));
}

static void
on_save_clicked (PlxBookmarkRow *self)
{
  save_note (self);
  if (!self->editing)
    gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
on_cancel_clicked (PlxBookmarkRow *self)
{
  show_editor (self, FALSE);
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

static gboolean
on_editor_key (PlxBookmarkRow *self, guint key, guint code, GdkModifierType state)
{
  GdkModifierType modifiers = state & gtk_accelerator_get_default_mod_mask ();

  if (key == GDK_KEY_Escape && modifiers == 0)
    on_cancel_clicked (self);
  else if ((key == GDK_KEY_Return || key == GDK_KEY_KP_Enter) && modifiers == GDK_CONTROL_MASK)
    on_save_clicked (self);
  else
    return GDK_EVENT_PROPAGATE;
  return GDK_EVENT_STOP;
}

static void
on_editor_left (PlxBookmarkRow *self)
{
  save_note (self);
}

void
plx_bookmark_row_edit_note (PlxBookmarkRow *self)
{
  const char *note;

  g_return_if_fail (PLX_IS_BOOKMARK_ROW (self));

  if (!self->editing && !plx_bookmark_store_is_read_only (self->store))
    {
      note = plx_bookmark_get_note (self->bookmark);
      gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->text_view), note ? note : "", -1);
      show_editor (self, TRUE);
    }
  gtk_widget_grab_focus (GTK_WIDGET (self->text_view));
}

/* Earlier notes */

static char *
dup_earlier (PlxBookmark *bookmark)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < plx_bookmark_get_n_earlier_notes (bookmark); i++)
    {
      if (i > 0)
        g_string_append_c (text, '\n');
      g_string_append (text, plx_bookmark_get_earlier_note (bookmark, i, NULL));
    }
  return g_string_free (text, FALSE);
}

static void
on_dismissed (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlxBookmarkRow) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!plx_bookmark_store_dismiss_earlier_notes_finish (PLX_BOOKMARK_STORE (source), result, &error))
    plx_window_bookmarks_report (GTK_WIDGET (self), error);
}

static void
on_dismiss_clicked (PlxBookmarkRow *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  plx_bookmark_store_dismiss_earlier_notes_async (self->store, self->bookmark, NULL, on_dismissed, g_object_ref (self));
}

/* The other buttons */

static void
on_up_clicked (PlxBookmarkRow *self)
{
  g_signal_emit (self, signals[MOVE], 0, -1);
}

static void
on_down_clicked (PlxBookmarkRow *self)
{
  g_signal_emit (self, signals[MOVE], 0, 1);
}

static void
on_remove_clicked (PlxBookmarkRow *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.remove-bookmark", "s", plx_bookmark_row_get_id (self));
}

/* Dragging */

static GdkContentProvider *
on_drag_prepare (PlxBookmarkRow *self, double x, double y, GtkDragSource *source)
{
  g_autoptr (GdkPaintable) picture = NULL;

  if (!self->can_move || self->editing)
    return NULL;

  picture = gtk_widget_paintable_new (GTK_WIDGET (self));
  gtk_drag_source_set_icon (source, picture, (int) x, (int) y);
  return gdk_content_provider_new_typed (PLX_TYPE_BOOKMARK, self->bookmark);
}

static gboolean
on_drop (PlxBookmarkRow *self, const GValue *value)
{
  PlxBookmark *other = g_value_get_object (value);

  if (!self->can_move || !other)
    return FALSE;

  g_signal_emit (self, signals[DROP], 0, plx_bookmark_get_id (other));
  return TRUE;
}

static void
add_dragging (PlxBookmarkRow *self)
{
  GtkDragSource *source = gtk_drag_source_new ();
  GtkDropTarget *target = gtk_drop_target_new (PLX_TYPE_BOOKMARK, GDK_ACTION_MOVE);

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_swapped (source, "prepare", G_CALLBACK (on_drag_prepare), self);
  g_signal_connect_swapped (target, "drop", G_CALLBACK (on_drop), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (source));
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

/* What it says */

static void
set_text (PlxText *text, const char *words, PlxSafeTextKind kind)
{
  g_autofree char *safe = plx_safe_text (words, kind, NULL);

  plx_text_set_text (text, safe);
  gtk_widget_set_visible (GTK_WIDGET (text), *safe != '\0');
}

static void
name_row (PlxBookmarkRow *self, const PlxBookmarkEntry *entry)
{
  /* TRANSLATORS: a bookmark as it is spoken: “Event: Seoul summons the Russian ambassador. 21 October 2024 …” */
  g_autofree char *text = g_strdup_printf (_ ("%1$s: %2$s. %3$s"), entry->kind, entry->title, entry->subtitle);
  g_autofree char *name = plx_safe_name (text);
  g_autoptr (GString) more = g_string_new (NULL);
  g_autofree char *description = NULL;
  const char *const parts[] = { entry->caution, entry->note, entry->earlier_notes, entry->made };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (parts[i])
      g_string_append_printf (more, "%s%s", more->len > 0 ? ". " : "", parts[i]);
  description = plx_safe_name (more->str);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  plx_describe (GTK_WIDGET (self), description);
}

static void
show_entry (PlxBookmarkRow *self, const PlxBookmarkEntry *entry)
{
  g_autofree char *earlier = dup_earlier (self->bookmark);
  const char *note = plx_bookmark_get_note (self->bookmark);
  const char *button = note ? _ ("Edit Note") : _ ("Add Note");

  gtk_label_set_text (self->kind, entry->kind);
  set_text (self->title, entry->title, PLX_SAFE_TEXT_NAME);
  set_text (self->subtitle, entry->subtitle, PLX_SAFE_TEXT_NAME);
  set_text (self->caution_text, entry->caution, PLX_SAFE_TEXT_NAME);
  gtk_widget_set_visible (self->caution, entry->caution != NULL);
  set_text (self->note, note, PLX_SAFE_TEXT_QUOTATION);
  gtk_label_set_text (self->earlier_title, entry->earlier_notes ? entry->earlier_notes : "");
  set_text (self->earlier_text, earlier, PLX_SAFE_TEXT_QUOTATION);
  gtk_widget_set_visible (self->earlier, entry->earlier_notes != NULL);
  gtk_label_set_text (self->made, entry->made);
  gtk_button_set_label (GTK_BUTTON (self->note_button), button);
  gtk_widget_set_visible (self->up_button, self->can_move);
  gtk_widget_set_visible (self->down_button, self->can_move);
  show_editor (self, self->editing);
  name_row (self, entry);
}

void
plx_bookmark_row_set_bookmark (PlxBookmarkRow *self, PlxBookmark *bookmark, const PlxBookmarkEntry *entry,
                               const char *heading, gboolean can_move)
{
  g_return_if_fail (PLX_IS_BOOKMARK_ROW (self));

  g_set_object (&self->bookmark, bookmark);
  g_free (self->heading);
  self->heading = g_strdup (heading);
  self->can_move = can_move;
  show_entry (self, entry);
}

const char *
plx_bookmark_row_get_id (PlxBookmarkRow *self)
{
  return self->bookmark ? plx_bookmark_get_id (self->bookmark) : NULL;
}

const char *
plx_bookmark_row_get_heading (PlxBookmarkRow *self)
{
  return self->heading;
}

gboolean
plx_bookmark_row_can_move (PlxBookmarkRow *self)
{
  return self->can_move;
}

/* Class */

static void
plx_bookmark_row_unmap (GtkWidget *widget)
{
  save_note (PLX_BOOKMARK_ROW (widget));
  GTK_WIDGET_CLASS (plx_bookmark_row_parent_class)->unmap (widget);
}

static void
plx_bookmark_row_finalize (GObject *object)
{
  PlxBookmarkRow *self = PLX_BOOKMARK_ROW (object);

  g_clear_object (&self->store);
  g_clear_object (&self->bookmark);
  g_free (self->heading);
  G_OBJECT_CLASS (plx_bookmark_row_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, PLX_RESOURCE_BASE_PATH "plx-bookmark-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PlxBookmarkRow, kind);
  gtk_widget_class_bind_template_child (widget_class, PlxBookmarkRow, title);
  gtk_widget_class_bind_template_child (widget_class, PlxBookmarkRow, subtitle);
  gtk_widget_class_bind_template_child (widget_class, PlxBookmarkRow, caution);
  gtk_widget_class_bind_template_child (widget_class, PlxBookmarkRow, caution_text);
  gtk_widget_class_bind_template_child (widget_class, PlxBookmarkRow, note);
  gtk_widget_class_bind_template_child (widget_class, PlxBookmarkRow, earlier);
  gtk_widget_class_bind_template_child (widget_class, PlxBookmarkRow, earlier_title);
  gtk_widget_class_bind_template_child (widget_class, PlxBookmarkRow, earlier_text);
  gtk_widget_class_bind_template_child (widget_class, PlxBookmarkRow, editor);
  gtk_widget_class_bind_template_child (widget_class, PlxBookmarkRow, text_view);
  gtk_widget_class_bind_template_child (widget_class, PlxBookmarkRow, made);
  gtk_widget_class_bind_template_child (widget_class, PlxBookmarkRow, up_button);
  gtk_widget_class_bind_template_child (widget_class, PlxBookmarkRow, down_button);
  gtk_widget_class_bind_template_child (widget_class, PlxBookmarkRow, note_button);
  gtk_widget_class_bind_template_callback (widget_class, on_dismiss_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_save_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_cancel_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_up_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_down_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_remove_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_editor_key);
  gtk_widget_class_bind_template_callback (widget_class, on_editor_left);
  gtk_widget_class_bind_template_callback (widget_class, plx_bookmark_row_edit_note);
}

static void
plx_bookmark_row_class_init (PlxBookmarkRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = plx_bookmark_row_finalize;
  widget_class->unmap = plx_bookmark_row_unmap;

  signals[MOVE] = g_signal_new ("move", PLX_TYPE_BOOKMARK_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                G_TYPE_INT);
  signals[DROP] = g_signal_new ("drop", PLX_TYPE_BOOKMARK_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                G_TYPE_STRING);

  g_type_ensure (PLX_TYPE_ICON_BUTTON);
  g_type_ensure (PLX_TYPE_TEXT);
  g_type_ensure (PLX_TYPE_WRAP_BOX);
  bind_template (widget_class);
}

static void
plx_bookmark_row_init (PlxBookmarkRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_dragging (self);
}

GtkWidget *
plx_bookmark_row_new (PlxBookmarkStore *store)
{
  PlxBookmarkRow *self = g_object_new (PLX_TYPE_BOOKMARK_ROW, NULL);

  self->store = g_object_ref (store);
  return GTK_WIDGET (self);
}
