/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-application-links.h"

#include <glib/gi18n-lib.h>

#include "plx-link-target.h"
#include "plx-recents.h"
#include "plx-search-result.h"
#include "plx-shipped-dossier.h"
#include "plx-window-destination.h"

/* What is looked for while no window shows its dossier. */
typedef struct
{
  PlxApplication *application;
  PlxRecordLink *link;
  char *bookmark_id; /* nullable */
} Search;

static void
search_free (Search *self)
{
  g_application_release (G_APPLICATION (self->application));
  g_object_unref (self->application);
  plx_record_link_free (self->link);
  g_free (self->bookmark_id);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Search, search_free)

/* @offers_open: whether it helps to open a file */
static void
complain (PlxApplication *self, const char *text, gboolean offers_open)
{
  PlxWindow *window = plx_application_get_front_window (self);

  plx_window_complain (window, text, offers_open ? _ ("_Open…") : NULL, offers_open ? "app.open" : NULL);
  plx_window_present_soon (window);
}

static PlxWindow *
find_window (PlxApplication *self, const char *dossier_id)
{
  for (GList *item = gtk_application_get_windows (GTK_APPLICATION (self)); item; item = item->next)
    {
      PlxBrowser *browser = PLX_IS_WINDOW (item->data) ? plx_window_get_browser (item->data) : NULL;

      if (browser && g_strcmp0 (plx_dossier_get_id (plx_browser_get_dossier (browser)), dossier_id) == 0)
        return item->data;
    }
  return NULL;
}

static void
follow (PlxWindow *window, const PlxRecordLink *link, const char *bookmark_id)
{
  if (bookmark_id)
    plx_window_follow_bookmark (window, bookmark_id);
  else
    plx_window_follow_link (window, link);
  plx_window_present_soon (window);
}

/* What windows are only just reading, what was opened lately, what comes with the program. */
static GPtrArray *
list_files (PlxApplication *self)
{
  GPtrArray *files = plx_recents_dup_files ();

  for (GList *item = gtk_application_get_windows (GTK_APPLICATION (self)); item; item = item->next)
    if (PLX_IS_WINDOW (item->data))
      g_ptr_array_insert (files, 0, g_object_ref (plx_window_get_file (item->data)));
  g_ptr_array_add (files, plx_shipped_dossier_dup_file ());
  return files;
}

static void
on_found (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Search) search = user_data;
  g_autoptr (GFile) file = plx_dossier_find_finish (result);
  g_autofree char *complaint = NULL;

  if (file)
    {
      follow (plx_application_open_file (search->application, file), search->link, search->bookmark_id);
      return;
    }
  complaint = plx_record_link_dup_complaint (search->link, PLX_LINK_TARGET_ANOTHER_DOSSIER);
  complain (search->application, complaint, TRUE);
}

/* @link: (transfer full) */
static void
go_to (PlxApplication *self, PlxRecordLink *link, const char *bookmark_id)
{
  PlxWindow *window = find_window (self, link->dossier_id);
  Search *search;

  if (window)
    {
      follow (window, link, bookmark_id);
      plx_record_link_free (link);
      return;
    }

  search = g_new0 (Search, 1);
  search->application = g_object_ref (self);
  search->link = link;
  search->bookmark_id = g_strdup (bookmark_id);
  g_application_hold (G_APPLICATION (self));
  plx_dossier_find_async (list_files (self), link->dossier_id, NULL, on_found, search);
}

void
plx_application_open_link (PlxApplication *self, const char *uri)
{
  PlxRecordLink *link = plx_record_link_parse (uri, NULL);
  g_autofree char *refusal = NULL;

  g_return_if_fail (PLX_IS_APPLICATION (self));

  if (link)
    {
      go_to (self, link, NULL);
      return;
    }
  refusal = plx_link_dup_refusal (uri);
  complain (self, refusal, FALSE);
}

/* Bookmarks */

typedef struct
{
  PlxApplication *application;
  char *id;
} Wait;

static void
open_bookmark (PlxApplication *self, const char *id)
{
  PlxBookmarkStore *store = plx_application_get_bookmarks (self);
  PlxBookmark *bookmark = plx_bookmark_store_get_bookmark (store, id);
  PlxRecordLink *link;

  if (!bookmark)
    {
      complain (self, _ ("This bookmark is no longer there."), FALSE);
      return;
    }
  link = g_new0 (PlxRecordLink, 1);
  link->dossier_id = g_strdup (plx_bookmark_get_dossier_id (bookmark));
  go_to (self, link, id);
}

static void
on_bookmarks_loaded (PlxBookmarkStore *store, GParamSpec *property, Wait *wait)
{
  g_signal_handlers_disconnect_by_func (store, on_bookmarks_loaded, wait);
  open_bookmark (wait->application, wait->id);
  g_application_release (G_APPLICATION (wait->application));
  g_object_unref (wait->application);
  g_free (wait->id);
  g_free (wait);
}

static void
open_bookmark_when_read (PlxApplication *self, const char *id)
{
  PlxBookmarkStore *store = plx_application_get_bookmarks (self);
  Wait *wait;

  if (plx_bookmark_store_is_loaded (store))
    {
      open_bookmark (self, id);
      return;
    }
  wait = g_new0 (Wait, 1);
  wait->application = g_object_ref (self);
  wait->id = g_strdup (id);
  g_application_hold (G_APPLICATION (self));
  g_signal_connect (store, "notify::loaded", G_CALLBACK (on_bookmarks_loaded), wait);
}

void
plx_application_open_result (PlxApplication *self, const char *id)
{
  g_return_if_fail (PLX_IS_APPLICATION (self));

  if (g_str_has_prefix (id, PLX_SEARCH_RESULT_BOOKMARK))
    open_bookmark_when_read (self, id + strlen (PLX_SEARCH_RESULT_BOOKMARK));
  else
    plx_application_open_link (self, id);
}

void
plx_application_find (PlxApplication *self, const char *words)
{
  PlxWindow *window;

  g_return_if_fail (PLX_IS_APPLICATION (self));

  window = plx_application_get_front_window (self);
  plx_window_find (window, words);
  plx_window_present_soon (window);
}

void
plx_application_show_bookmarks (PlxApplication *self)
{
  PlxWindow *window;

  g_return_if_fail (PLX_IS_APPLICATION (self));

  window = plx_application_get_front_window (self);
  plx_window_show_bookmarks (window);
  plx_window_present_soon (window);
}
