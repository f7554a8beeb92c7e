/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-window-destination.h"

#include <glib/gi18n-lib.h>

#include "plx-link-target.h"
#include "plx-safe-text.h"

/* A window that is still reading keeps what it is sent to under this name: a GQueue of Destination. */
#define WAITING "waiting-destinations"

typedef void (*Go) (PlxWindow *window, const char *text);

typedef struct
{
  Go go;
  char *text;
} Destination;

static void
destination_free (gpointer data)
{
  Destination *destination = data;

  g_free (destination->text);
  g_free (destination);
}

static void
free_waiting (gpointer queue)
{
  g_queue_free_full (queue, destination_free);
}

static void
send_to (PlxWindow *window, Go go, const char *text)
{
  GQueue *waiting = g_object_get_data (G_OBJECT (window), WAITING);
  Destination *destination;

  if (!plx_window_is_reading (window))
    {
      go (window, text);
      return;
    }

  if (!waiting)
    {
      waiting = g_queue_new ();
      g_object_set_data_full (G_OBJECT (window), WAITING, waiting, free_waiting);
    }
  destination = g_new0 (Destination, 1);
  destination->go = go;
  destination->text = g_strdup (text);
  g_queue_push_tail (waiting, destination);
}

void
plx_window_settle (PlxWindow *window)
{
  GQueue *waiting = g_object_steal_data (G_OBJECT (window), WAITING);

  for (GList *item = waiting ? waiting->head : NULL; item; item = item->next)
    {
      Destination *destination = item->data;

      destination->go (window, destination->text);
    }
  if (waiting)
    free_waiting (waiting);
}

/* Links */

static void
compare (PlxBrowser *browser, PlxView view, PlxRecord *record, const PlxAsOf *as_of)
{
  g_autoptr (PlxPlace) place = plx_place_new (view);

  place->record_id = g_strdup (plx_record_get_id (record));
  place->as_of = *as_of;
  plx_browser_open_place (browser, place);
}

static void
show_target (PlxBrowser *browser, PlxLinkTarget target, PlxRecord *record, const PlxAsOf *as_of)
{
  switch (target)
    {
    case PLX_LINK_TARGET_RECORD:
    case PLX_LINK_TARGET_NOT_COMPARED:
      plx_browser_show_record (browser, plx_record_get_id (record));
      break;
    case PLX_LINK_TARGET_FIGURES:
      compare (browser, PLX_VIEW_FIGURES, record, as_of);
      break;
    case PLX_LINK_TARGET_POSITIONS:
      compare (browser, PLX_VIEW_STANCES, record, as_of);
      break;
    case PLX_LINK_TARGET_DOSSIER:
    case PLX_LINK_TARGET_MISSING:
    case PLX_LINK_TARGET_ANOTHER_DOSSIER:
    default:
      break;
    }
}

static void
go_to_link (PlxWindow *window, const char *uri)
{
  PlxBrowser *browser = plx_window_get_browser (window);
  g_autoptr (PlxRecordLink) link = plx_record_link_parse (uri, NULL);
  g_autoptr (PlxRecord) record = NULL;
  g_autofree char *complaint = NULL;
  PlxLinkTarget target;

  if (!browser || !link)
    return;

  target = plx_record_link_resolve (link, plx_browser_get_dossier (browser), &record);
  show_target (browser, target, record, &link->as_of);
  complaint = plx_record_link_dup_complaint (link, target);
  if (complaint)
    plx_window_complain (window, complaint, NULL, NULL);
}

void
plx_window_follow_link (PlxWindow *window, const PlxRecordLink *link)
{
  g_autofree char *uri = plx_record_link_format (link);

  g_return_if_fail (PLX_IS_WINDOW (window));

  send_to (window, go_to_link, uri);
}

/* Bookmarks */

static void
open_bookmark (PlxWindow *window, const char *id)
{
  PlxBookmarkStore *store = plx_window_get_bookmarks (window);

  if (!plx_window_get_browser (window))
    return;
  if (store && plx_bookmark_store_get_bookmark (store, id))
    g_action_group_activate_action (G_ACTION_GROUP (window), "open-bookmark", g_variant_new_string (id));
  else
    plx_window_complain (window, _ ("This bookmark is no longer there."), NULL, NULL);
}

void
plx_window_follow_bookmark (PlxWindow *window, const char *id)
{
  g_return_if_fail (PLX_IS_WINDOW (window));

  send_to (window, open_bookmark, id);
}

static void
show_bookmarks (PlxWindow *window, const char *unused)
{
  if (plx_window_get_browser (window))
    g_action_group_activate_action (G_ACTION_GROUP (window), "view", g_variant_new_string ("bookmarks"));
}

void
plx_window_show_bookmarks (PlxWindow *window)
{
  g_return_if_fail (PLX_IS_WINDOW (window));

  send_to (window, show_bookmarks, NULL);
}

/* Searching */

static void
find (PlxWindow *window, const char *words)
{
  PlxBrowser *browser = plx_window_get_browser (window);
  g_autoptr (PlxPlace) place = plx_place_new (PLX_VIEW_FIND);

  if (!browser)
    return;
  if (!words)
    {
      plx_browser_find (browser);
      return;
    }
  place->words = g_strdup (words);
  plx_browser_open_place (browser, place);
  plx_browser_focus_page (browser);
}

void
plx_window_find (PlxWindow *window, const char *words)
{
  g_return_if_fail (PLX_IS_WINDOW (window));

  send_to (window, find, words);
}

void
plx_window_complain (PlxWindow *window, const char *text, const char *button, const char *action)
{
  g_autofree char *safe = plx_safe_name (text);

  g_return_if_fail (PLX_IS_WINDOW (window));

  plx_messages_show_complaint (plx_window_get_messages (window), safe, button, action);
}
