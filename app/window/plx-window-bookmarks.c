/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-window-bookmarks.h"

#include <glib/gi18n-lib.h>

#include "plx-bookmark-entry.h"
#include "plx-bookmark-files.h"
#include "plx-bookmarked-place.h"
#include "plx-icon-button.h"
#include "plx-safe-text.h"
#include "plx-side-by-side-actions.h"
#include "plx-window-export.h"

/* A change that is being made, and whose bookmark it is. */
typedef struct
{
  PlxWindow *window;
  PlxBookmark *bookmark;
} Change;

static Change *
change_new (PlxWindow *window, PlxBookmark *bookmark)
{
  Change *self = g_new0 (Change, 1);

  self->window = g_object_ref (window);
  self->bookmark = g_object_ref (bookmark);
  return self;
}

static void
change_free (Change *self)
{
  g_object_unref (self->window);
  g_object_unref (self->bookmark);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Change, change_free)

static void
free_change_of_closure (gpointer change, GClosure *closure)
{
  change_free (change);
}

/* What is shown */

static PlxBookmarkTarget *
dup_shown_target (PlxBrowser *browser)
{
  const char *dossier_id = plx_dossier_get_id (plx_browser_get_dossier (browser));
  g_autoptr (PlxPlace) place = dossier_id ? plx_browser_dup_place (browser) : NULL;
  g_auto (GStrv) claim_ids = plx_side_by_side_set_dup_ids (plx_browser_get_side_by_side (browser));

  return place ? plx_bookmark_target_new_for_place (dossier_id, place, (const char *const *) claim_ids) : NULL;
}

/* Changes */

void
plx_window_bookmarks_report (GtkWidget *widget, const GError *error)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  g_autofree char *text = NULL;

  if (!PLX_IS_WINDOW (root) || !error || error->domain != PLX_BOOKMARK_ERROR || error->code == PLX_BOOKMARK_ERROR_BUSY)
    return;

  text = plx_safe_name (error->message);
  plx_messages_show_error (plx_window_get_messages (PLX_WINDOW (root)), text, NULL, NULL);
}

static void
on_note_wanted (Change *change)
{
  g_action_group_activate_action (G_ACTION_GROUP (change->window), "note-bookmark",
                                  g_variant_new_string (plx_bookmark_get_id (change->bookmark)));
}

static void
on_added (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Change) change = user_data;
  g_autoptr (GError) error = NULL;

  if (!plx_bookmark_store_add_finish (PLX_BOOKMARK_STORE (source), result, &error))
    {
      plx_window_bookmarks_report (GTK_WIDGET (change->window), error);
      return;
    }
  plx_messages_show_with_closure (plx_window_get_messages (change->window), _ ("Bookmarked."), _ ("Add _Note…"),
                                  g_cclosure_new_swap (G_CALLBACK (on_note_wanted),
                                                       change_new (change->window, change->bookmark),
                                                       free_change_of_closure));
}

static void
on_restored (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Change) change = user_data;
  g_autoptr (GError) error = NULL;

  if (!plx_bookmark_store_restore_finish (PLX_BOOKMARK_STORE (source), result, &error))
    plx_window_bookmarks_report (GTK_WIDGET (change->window), error);
}

static void
on_undo (Change *change)
{
  plx_bookmark_store_restore_async (plx_window_get_bookmarks (change->window), change->bookmark, NULL, on_restored,
                                    change_new (change->window, change->bookmark));
}

static void
on_removed (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Change) change = user_data;
  g_autoptr (GError) error = NULL;

  if (!plx_bookmark_store_remove_finish (PLX_BOOKMARK_STORE (source), result, &error))
    plx_window_bookmarks_report (GTK_WIDGET (change->window), error);
}

/* What is removed can be brought back at once, also while the disk does not take it. */
static void
remove_bookmark (PlxWindow *window, PlxBookmark *bookmark)
{
  PlxBookmarkStore *store = plx_window_get_bookmarks (window);
  g_autoptr (PlxBookmark) removed = g_object_ref (bookmark);

  if (!plx_bookmark_store_is_read_only (store))
    plx_messages_show_with_closure (plx_window_get_messages (window), _ ("Bookmark removed."), _ ("_Undo"),
                                    g_cclosure_new_swap (G_CALLBACK (on_undo), change_new (window, removed),
                                                         free_change_of_closure));
  plx_bookmark_store_remove_async (store, removed, NULL, on_removed, change_new (window, removed));
}

/* Moving */

#define MOVED "plx-moved-bookmark"

/* A bookmark that is moved, step by step: where it stood before the first of them. */
typedef struct
{
  char *id;
  guint position;
} Moved;

static void
moved_free (gpointer data)
{
  Moved *moved = data;

  g_free (moved->id);
  g_free (moved);
}

static void
on_moved (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Change) change = user_data;
  g_autoptr (GError) error = NULL;

  if (!plx_bookmark_store_move_finish (PLX_BOOKMARK_STORE (source), result, &error))
    plx_window_bookmarks_report (GTK_WIDGET (change->window), error);
}

static void
move_bookmark (PlxWindow *window, PlxBookmark *bookmark, guint position)
{
  plx_bookmark_store_move_async (plx_window_get_bookmarks (window), bookmark, position, NULL, on_moved,
                                 change_new (window, bookmark));
}

static void
on_undo_moving (Change *change)
{
  g_autofree Moved *moved = g_object_steal_data (G_OBJECT (change->window), MOVED);
  g_autofree char *id = moved ? moved->id : NULL;

  if (id)
    move_bookmark (change->window, change->bookmark, moved->position);
}

static void
on_move_bookmark (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  PlxMessages *messages = plx_window_get_messages (user_data);
  PlxBookmarkStore *store = plx_window_get_bookmarks (user_data);
  Moved *moved = g_object_get_data (G_OBJECT (user_data), MOVED);
  const char *text = _ ("Bookmark moved.");
  const char *id;
  guint position;
  PlxBookmark *bookmark;

  g_variant_get (parameter, "(&su)", &id, &position);
  bookmark = store ? plx_bookmark_store_get_bookmark (store, id) : NULL;
  if (!bookmark)
    return;

  /* As long as one undo is offered it takes back all steps of this bookmark. */
  if (!moved || !g_str_equal (moved->id, id) || g_strcmp0 (plx_messages_get_text (messages), text) != 0)
    {
      moved = g_new0 (Moved, 1);
      moved->id = g_strdup (id);
      moved->position = plx_bookmark_store_get_position (store, id);
      g_object_set_data_full (G_OBJECT (user_data), MOVED, moved, moved_free);
    }
  plx_messages_show_with_closure (messages, text, _ ("_Undo"),
                                  g_cclosure_new_swap (G_CALLBACK (on_undo_moving), change_new (user_data, bookmark),
                                                       free_change_of_closure));
  move_bookmark (user_data, bookmark, position);
}

static void
on_bookmark (GSimpleAction *action, GVariant *value, gpointer user_data)
{
  PlxBrowser *browser = plx_window_get_browser (user_data);
  PlxBookmarkStore *store = plx_window_get_bookmarks (user_data);
  g_autoptr (PlxBookmarkTarget) target = browser && store ? dup_shown_target (browser) : NULL;
  PlxBookmark *known = target ? plx_bookmark_store_lookup (store, target) : NULL;
  g_autoptr (PlxBookmark) bookmark = target && !known ? plx_bookmark_new_for_target (target, plx_browser_get_dossier (browser))
                                                       : NULL;

  if (known)
    remove_bookmark (user_data, known);
  else if (bookmark)
    plx_bookmark_store_add_async (store, bookmark, NULL, on_added, change_new (user_data, bookmark));
}

static PlxBookmark *
find_bookmark (gpointer window, GVariant *id)
{
  PlxBookmarkStore *store = plx_window_get_bookmarks (window);

  return store ? plx_bookmark_store_get_bookmark (store, g_variant_get_string (id, NULL)) : NULL;
}

static void
on_remove_bookmark (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  PlxBookmark *bookmark = find_bookmark (user_data, parameter);

  if (bookmark)
    remove_bookmark (user_data, bookmark);
}

static void
on_note_bookmark (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  PlxBrowser *browser = plx_window_get_browser (user_data);

  if (browser && find_bookmark (user_data, parameter))
    plx_browser_note_bookmark (browser, g_variant_get_string (parameter, NULL));
}

/* Opening */

static void
say_why_not (PlxWindow *window, PlxBookmark *bookmark, PlxBookmarkState state)
{
  g_autofree char *dossier_id = plx_safe_name (plx_bookmark_get_dossier_id (bookmark));
  g_autofree char *text = NULL;

  if (state == PLX_BOOKMARK_STATE_ELSEWHERE)
    /* TRANSLATORS: %s is the id of a dossier. */
    text = g_strdup_printf (_ ("This belongs to another dossier, “%s”. Open that one to see it."), dossier_id);
  else if (state == PLX_BOOKMARK_STATE_VANISHED)
    text = g_strdup (_ ("This is no longer in the dossier."));
  else
    text = g_strdup (_ ("This version of Parallax cannot show it."));
  plx_messages_show (plx_window_get_messages (window), text, NULL, NULL);
}

/* What a search is narrowed to may have gone meanwhile: then it is a wider one, and that is said. */
static void
say_what_is_missing (PlxWindow *window, PlxBookmarkTarget *target)
{
  g_autofree char *missing = plx_bookmark_target_dup_missing (target, plx_browser_get_dossier (plx_window_get_browser (window)));
  g_autofree char *safe = plx_safe_name (missing);
  g_autofree char *text = NULL;

  if (!missing)
    return;

  /* TRANSLATORS: %s are the ids of records that a bookmarked search is narrowed to. */
  text = g_strdup_printf (_ ("Not in this dossier any more: %s. The search is not narrowed to it."), safe);
  plx_messages_show (plx_window_get_messages (window), text, NULL, NULL);
}

static gboolean
open_present (PlxWindow *window, PlxBookmarkTarget *target)
{
  PlxBrowser *browser = plx_window_get_browser (window);
  g_autoptr (PlxPlace) place = NULL;

  if (plx_bookmark_target_get_view (target) == PLX_BOOKMARK_VIEW_RECORD)
    {
      plx_browser_show_record (browser, plx_bookmark_target_get_record_id (target));
      return TRUE;
    }

  place = plx_bookmark_target_dup_place (target);
  if (!place)
    return FALSE;
  if (place->view == PLX_VIEW_SIDE_BY_SIDE)
    plx_side_by_side_actions_replace (window, plx_bookmark_target_get_records (target));
  plx_browser_open_place (browser, place);
  say_what_is_missing (window, target);
  return TRUE;
}

static void
on_open_bookmark (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  PlxBrowser *browser = plx_window_get_browser (user_data);
  PlxBookmark *bookmark = browser ? find_bookmark (user_data, parameter) : NULL;
  PlxBookmarkState state;

  if (!bookmark)
    return;

  state = plx_bookmark_get_state (bookmark, plx_browser_get_dossier (browser));
  if (state != PLX_BOOKMARK_STATE_PRESENT)
    say_why_not (user_data, bookmark, state);
  else if (!open_present (user_data, plx_bookmark_get_target (bookmark)))
    say_why_not (user_data, bookmark, PLX_BOOKMARK_STATE_UNKNOWN);
}

/* Files */

static void
on_export_bookmarks (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  const char *dossier_id = g_variant_get_string (parameter, NULL);

  plx_bookmark_files_export (user_data, *dossier_id ? dossier_id : NULL);
}

static void
on_import_bookmarks (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  plx_bookmark_files_import (user_data);
}

static void
on_saved (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlxWindow) window = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  if (plx_bookmark_store_save_finish (PLX_BOOKMARK_STORE (source), result, &error))
    {
      plx_messages_show (plx_window_get_messages (window), _ ("The bookmarks are saved."), NULL, NULL);
      return;
    }
  text = plx_safe_name (error->message);
  plx_messages_show_error (plx_window_get_messages (window), text, _ ("_Try Again"), "win.save-bookmarks");
}

static void
on_save_bookmarks (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  PlxBookmarkStore *store = plx_window_get_bookmarks (user_data);

  if (store)
    plx_bookmark_store_save_async (store, NULL, on_saved, g_object_ref (user_data));
}

static const GActionEntry entries[] = {
  { "bookmark", NULL, NULL, "false", on_bookmark },
  { "open-bookmark", on_open_bookmark, "s" },
  { "note-bookmark", on_note_bookmark, "s" },
  { "remove-bookmark", on_remove_bookmark, "s" },
  { "move-bookmark", on_move_bookmark, "(su)" },
  { "export-bookmarks", on_export_bookmarks, "s" },
  { "import-bookmarks", on_import_bookmarks },
  { "save-bookmarks", on_save_bookmarks },
};

void
plx_window_bookmarks_install (PlxWindow *window)
{
  g_return_if_fail (PLX_IS_WINDOW (window));

  g_action_map_add_action_entries (G_ACTION_MAP (window), entries, G_N_ELEMENTS (entries), window);
}

/* Keeping up */

/* What was told of changes that are not saved. */
#define TOLD "plx-told-of-bookmarks"

static void
on_failed (PlxWindow *window, const GError *error, PlxBookmarkStore *store)
{
  gboolean can_try = plx_bookmark_store_is_pending (store) && !plx_bookmark_store_is_read_only (store);
  g_autofree char *text = plx_safe_name (error->message);

  plx_messages_show_error (plx_window_get_messages (window), text, can_try ? _ ("_Try Again") : NULL,
                           can_try ? "win.save-bookmarks" : NULL);
  if (plx_bookmark_store_is_pending (store))
    g_object_set_data_full (G_OBJECT (window), TOLD, g_steal_pointer (&text), g_free);
}

/* The notice that something is not saved stays until it is closed: it must not say so when it is. */
static void
on_pending_changed (PlxWindow *window, GParamSpec *pspec, PlxBookmarkStore *store)
{
  const char *told = g_object_get_data (G_OBJECT (window), TOLD);

  if (plx_bookmark_store_is_pending (store) || !told)
    return;

  if (g_strcmp0 (plx_messages_get_text (plx_window_get_messages (window)), told) == 0)
    plx_messages_show (plx_window_get_messages (window), _ ("The bookmarks are saved."), NULL, NULL);
  g_object_set_data (G_OBJECT (window), TOLD, NULL);
}

void
plx_window_bookmarks_follow (PlxWindow *window)
{
  PlxBookmarkStore *store = plx_window_get_bookmarks (window);

  g_signal_connect_object (store, "items-changed", G_CALLBACK (plx_window_bookmarks_update), window, G_CONNECT_SWAPPED);
  g_signal_connect_object (store, "items-changed", G_CALLBACK (plx_window_export_update), window, G_CONNECT_SWAPPED);
  g_signal_connect_object (store, "notify::read-only", G_CALLBACK (plx_window_bookmarks_update), window,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (store, "notify::pending", G_CALLBACK (on_pending_changed), window, G_CONNECT_SWAPPED);
  g_signal_connect_object (store, "failed", G_CALLBACK (on_failed), window, G_CONNECT_SWAPPED);
  plx_window_bookmarks_update (window);
}

static void
show_star (GtkWidget *button, gboolean is_marked)
{
  const char *name = is_marked ? _ ("Remove bookmark") : _ ("Bookmark");

  plx_button_set_icon_name (GTK_BUTTON (button), is_marked ? "starred-symbolic" : "non-starred-symbolic");
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_reset_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

void
plx_window_bookmarks_update (PlxWindow *window)
{
  PlxBrowser *browser = plx_window_get_browser (window);
  PlxBookmarkStore *store = plx_window_get_bookmarks (window);
  GSimpleAction *action = G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (window), "bookmark"));
  g_autoptr (PlxBookmarkTarget) target = browser && store ? dup_shown_target (browser) : NULL;
  gboolean is_marked = target && plx_bookmark_store_lookup (store, target);

  g_simple_action_set_enabled (action, target && !plx_bookmark_store_is_read_only (store));
  g_simple_action_set_state (action, g_variant_new_boolean (is_marked));
  show_star (plx_window_get_bookmark_button (window), is_marked);
}
