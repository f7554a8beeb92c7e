/* SPDX-License-Identifier: GPL-3.0-or-later */

/* bookmark-writer FILE mix NAME         changes bookmarks, at random and without end
 * bookmark-writer FILE add NAME COUNT   adds COUNT bookmarks, one after the other, and ends when all are on the disk
 *
 * Says on standard output, each line in one call: “ready” when the file has been read, “damaged MESSAGE”, “begin
 * CHANGE RECORD [NOTE]” before a change is made, “done CHANGE RECORD [NOTE]” when it is acknowledged, “failed MESSAGE”,
 * “saved” at the end. The records are called NAME-1, NAME-2, …; “mix” also changes those of former programs with the
 * same first letter. */

#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

#include "plx-bookmark-store.h"

#define DOSSIER "troops"
#define AT_ONCE 3 /* changes under way */
#define LOCK_WAIT 5000
#define FIRST_RETRY 50
#define WAKE_UP 20
#define LIMIT 60 /* seconds */

typedef struct
{
  PlxBookmarkStore *store;
  const char *name;
  guint n_added;
  guint count;           /* 0: mix */
  guint n_under_way;
  GHashTable *under_way; /* records */
} Writer;

typedef struct
{
  Writer *writer;
  char *line; /* without its first word */
  char *record;
} Change;

static void go_on (Writer *writer);

static void
say (const char *word, const char *rest)
{
  g_autofree char *line = g_strconcat (word, " ", rest, "\n", NULL);
  struct iovec vector = { line, strlen (line) };

  /* Not write(2), which is made to fail for the sake of the file. */
  if (writev (STDOUT_FILENO, &vector, 1) < 0)
    _exit (1);
}

static void
end_change (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Change *change = user_data;
  Writer *writer = change->writer;
  g_autoptr (GError) error = NULL;

  if (g_task_propagate_boolean (G_TASK (result), &error))
    say ("done", change->line);
  else
    say ("failed", error->message);
  g_hash_table_remove (writer->under_way, change->record);
  writer->n_under_way--;
  g_free (change->line);
  g_free (change->record);
  g_free (change);
  go_on (writer);
}

static Change *
begin_change (Writer *writer, const char *what, const char *record, const char *note)
{
  Change *change = g_new (Change, 1);

  change->writer = writer;
  change->record = g_strdup (record);
  change->line = g_strdup_printf ("%s %s%s%s", what, record, note != NULL ? " " : "", note != NULL ? note : "");
  g_hash_table_add (writer->under_way, g_strdup (record));
  writer->n_under_way++;
  say ("begin", change->line);
  return change;
}

static void
add (Writer *writer)
{
  g_autofree char *record = g_strdup_printf ("%s-%u", writer->name, ++writer->n_added);
  g_autoptr (PlxBookmarkTarget) target = plx_bookmark_target_new_record (DOSSIER, record);
  PlxBookmarkSaid said = { "event", "Seoul summons the Russian ambassador", "21 October 2024 · Seoul", "2024-10-21" };
  g_autoptr (PlxBookmark) bookmark = plx_bookmark_new (target, &said, NULL);
  Change *change = begin_change (writer, "add", record, NULL);

  plx_bookmark_store_add_async (writer->store, bookmark, NULL, end_change, change);
}

/* One of our own that nobody changes just now */
static PlxBookmark *
choose (Writer *writer)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (writer->store));
  g_autoptr (PlxBookmark) bookmark = NULL;
  const char *record;

  if (n == 0)
    return NULL;
  bookmark = g_list_model_get_item (G_LIST_MODEL (writer->store), (guint) g_random_int_range (0, (gint32) n));
  record = plx_bookmark_get_record_id (bookmark);
  return record[0] == writer->name[0] && !g_hash_table_contains (writer->under_way, record) ? g_steal_pointer (&bookmark)
                                                                                            : NULL;
}

static void
change_one (Writer *writer, PlxBookmark *bookmark)
{
  const char *record = plx_bookmark_get_record_id (bookmark);
  g_autofree char *note = g_strdup_printf ("note-%08x", g_random_int ());
  guint n = g_list_model_get_n_items (G_LIST_MODEL (writer->store));

  switch (g_random_int_range (0, 3))
    {
    case 0:
      plx_bookmark_store_set_note_async (writer->store, bookmark, note, NULL, end_change,
                                         begin_change (writer, "note", record, note));
      break;
    case 1:
      plx_bookmark_store_remove_async (writer->store, bookmark, NULL, end_change,
                                       begin_change (writer, "remove", record, NULL));
      break;
    default:
      plx_bookmark_store_move_async (writer->store, bookmark, (guint) g_random_int_range (0, (gint32) n), NULL,
                                     end_change, begin_change (writer, "move", record, NULL));
      break;
    }
}

static void
go_on (Writer *writer)
{
  while (writer->count == 0 && writer->n_under_way < AT_ONCE)
    {
      g_autoptr (PlxBookmark) bookmark = g_random_boolean () ? choose (writer) : NULL;

      if (bookmark != NULL)
        change_one (writer, bookmark);
      else
        add (writer);
    }
  if (writer->n_added < writer->count && writer->n_under_way == 0)
    add (writer);
}

/* Where write(2) is made to fail, threads cannot wake each other either. */
static gboolean
wake_up (gpointer user_data)
{
  return G_SOURCE_CONTINUE;
}

static gboolean
give_up (gpointer user_data)
{
  say ("failed", "it takes too long");
  _exit (1);
}

int
main (int argc, char *argv[])
{
  Writer writer = { 0 };

  if (argc < 4)
    return 2;
  g_timeout_add_seconds (LIMIT, give_up, NULL);
  g_timeout_add (WAKE_UP, wake_up, NULL);
  writer.store = plx_bookmark_store_new_for_path (argv[1]);
  plx_bookmark_store_set_delays (writer.store, LOCK_WAIT, FIRST_RETRY);
  writer.name = argv[3];
  writer.count = argc > 4 ? (guint) g_ascii_strtoull (argv[4], NULL, 10) : 0;
  writer.under_way = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  while (!plx_bookmark_store_is_loaded (writer.store))
    g_main_context_iteration (NULL, TRUE);
  say ("ready", "");
  go_on (&writer);
  while (writer.count == 0 || writer.n_added < writer.count || writer.n_under_way > 0
         || plx_bookmark_store_is_pending (writer.store))
    {
      g_main_context_iteration (NULL, TRUE);
      if (plx_bookmark_store_get_damage (writer.store) != NULL)
        {
          say ("damaged", plx_bookmark_store_get_damage (writer.store)->message);
          plx_bookmark_store_dismiss_damage (writer.store);
        }
    }
  say ("saved", "");
  g_hash_table_unref (writer.under_way);
  g_object_unref (writer.store);
  return 0;
}
