/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib/gstdio.h>

#include "plx-bookmark-store.h"

/* A folder of its own for every test, and the changes of a store as calls that wait. */

typedef struct
{
  char *folder;
  char *path;
} Scratch;

static inline void
scratch_set_up (Scratch *scratch, gconstpointer data)
{
  scratch->folder = g_dir_make_tmp ("parallax-XXXXXX", NULL);
  g_assert_nonnull (scratch->folder);
  scratch->path = g_build_filename (scratch->folder, "data", "bookmarks.json", NULL);
}

static inline void
scratch_remove (const char *path)
{
  g_autoptr (GDir) names = g_dir_open (path, 0, NULL);
  const char *name;

  while (names != NULL && !g_file_test (path, G_FILE_TEST_IS_SYMLINK) && (name = g_dir_read_name (names)) != NULL)
    {
      g_autofree char *inner = g_build_filename (path, name, NULL);

      scratch_remove (inner);
    }
  g_assert_cmpint (g_remove (path), ==, 0);
}

static inline char *
scratch_beside (Scratch *scratch, const char *suffix)
{
  return g_strconcat (scratch->path, suffix, NULL);
}

static inline void
scratch_write (Scratch *scratch, const char *suffix, const char *text, gssize length)
{
  g_autofree char *folder = g_path_get_dirname (scratch->path);
  g_autofree char *path = scratch_beside (scratch, suffix);

  g_mkdir_with_parents (folder, 0700);
  g_assert_true (g_file_set_contents (path, text, length, NULL));
}

static inline char *
scratch_read (Scratch *scratch, const char *suffix)
{
  g_autofree char *path = scratch_beside (scratch, suffix);
  g_autoptr (GMappedFile) file = g_mapped_file_new (path, FALSE, NULL);

  g_assert_nonnull (file);
  return g_strndup (g_mapped_file_get_contents (file), g_mapped_file_get_length (file));
}

static inline gboolean
scratch_stop_waiting (gpointer user_data)
{
  gboolean *over = user_data;

  *over = TRUE;
  return G_SOURCE_CONTINUE;
}

/* Runs the main loop until @condition holds, for twenty seconds at most. */
#define WAIT_UNTIL(condition)                                                     \
  G_STMT_START                                                                    \
  {                                                                               \
    gboolean over = FALSE;                                                        \
    guint source = g_timeout_add_seconds (20, scratch_stop_waiting, &over);       \
    while (!(condition) && !over)                                                 \
      g_main_context_iteration (NULL, TRUE);                                      \
    g_source_remove (source);                                                     \
    g_assert_true (condition);                                                    \
  }                                                                               \
  G_STMT_END

static inline void
scratch_take_result (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GAsyncResult **taken = user_data;

  *taken = g_object_ref (result);
}

/* WAIT_FOR (add, store, error, arguments...): whether the change came to the disk */
#define WAIT_FOR(change, store, error, ...)                                                          \
  (scratch_result = NULL,                                                                            \
   plx_bookmark_store_##change##_async (store, ##__VA_ARGS__, NULL, scratch_take_result, &scratch_result), \
   scratch_wait_for_result (), plx_bookmark_store_##change##_finish (store, scratch_result, error))

static GAsyncResult *scratch_result;
static GAsyncResult *scratch_last_result;

static inline void
scratch_wait_for_result (void)
{
  WAIT_UNTIL (scratch_result != NULL);
  g_clear_object (&scratch_last_result);
  scratch_last_result = scratch_result;
}

static int scratch_stores;

/* A thread may be the last to let go of a store. */
static inline void
scratch_store_gone (gpointer data, GObject *where)
{
  g_atomic_int_add (&scratch_stores, -1);
  g_main_context_wakeup (NULL);
}

static inline PlxBookmarkStore *
scratch_open (const char *path)
{
  PlxBookmarkStore *store = plx_bookmark_store_new_for_path (path);

  g_atomic_int_inc (&scratch_stores);
  g_object_weak_ref (G_OBJECT (store), scratch_store_gone, NULL);
  return store;
}

/* Lets go of *@store, and waits until it has gone: a worker's task and the last result hold it, and a store that lives on
 * takes part in what happens to its file. */
static inline void
scratch_close (PlxBookmarkStore **store)
{
  int left = g_atomic_int_get (&scratch_stores) - 1;

  g_clear_object (&scratch_last_result);
  g_clear_object (store);
  WAIT_UNTIL (g_atomic_int_get (&scratch_stores) == left);
}

/* A store lives on while a thread writes for it, and would write into what is being removed. */
static inline void
scratch_tear_down (Scratch *scratch, gconstpointer data)
{
  g_clear_object (&scratch_last_result);
  WAIT_UNTIL (g_atomic_int_get (&scratch_stores) == 0);
  scratch_remove (scratch->folder);
  g_free (scratch->folder);
  g_free (scratch->path);
}

static inline PlxBookmark *
scratch_bookmark (const char *record, const char *note)
{
  g_autoptr (PlxBookmarkTarget) target = plx_bookmark_target_new_record ("troops", record);
  g_autofree char *title = g_strdup_printf ("Title of %s", record);
  PlxBookmarkSaid said = { "event", title, "Seoul", "2024-10-21" };

  return plx_bookmark_new (target, &said, note);
}

static inline PlxBookmark *
scratch_add (PlxBookmarkStore *store, const char *record, const char *note)
{
  g_autoptr (PlxBookmark) bookmark = scratch_bookmark (record, note);
  g_autoptr (GError) error = NULL;

  WAIT_FOR (add, store, &error, bookmark);
  g_assert_no_error (error);
  return plx_bookmark_store_lookup_record (store, "troops", record);
}

static inline PlxBookmarkStore *
scratch_store (Scratch *scratch)
{
  PlxBookmarkStore *store = scratch_open (scratch->path);

  plx_bookmark_store_set_delays (store, 2000, 50);
  WAIT_UNTIL (plx_bookmark_store_is_loaded (store) && !plx_bookmark_store_is_pending (store));
  return store;
}

/* The records of the bookmarks in the model's order, with blanks between */
static inline char *
scratch_list (PlxBookmarkStore *store)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (store)); i++)
    {
      g_autoptr (PlxBookmark) bookmark = g_list_model_get_item (G_LIST_MODEL (store), i);

      g_string_append_printf (text, "%s%s", i > 0 ? " " : "", plx_bookmark_get_record_id (bookmark));
    }
  return g_string_free (text, FALSE);
}

static inline void
scratch_assert_list (PlxBookmarkStore *store, const char *expected)
{
  g_autofree char *text = scratch_list (store);

  g_assert_cmpstr (text, ==, expected);
}
