/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-bookmark-writer.h"

#include "plx-bookmark-private.h"
#include "plx-bookmark-reader.h"
#include "plx-bookmark-time.h"
#include "plx-json-emitter.h"

static void
write_text (PlxJsonEmitter *emitter, const char *name, const char *text)
{
  if (text == NULL)
    return;
  plx_json_emitter_name (emitter, name);
  plx_json_emitter_string (emitter, text);
}

static void
write_time (PlxJsonEmitter *emitter, const char *name, gint64 stamp)
{
  g_autofree char *text = plx_bookmark_time_format (stamp);

  write_text (emitter, name, text);
}

static void
write_texts (PlxJsonEmitter *emitter, const char *name, const char *const *texts)
{
  if (texts == NULL)
    return;
  plx_json_emitter_name (emitter, name);
  plx_json_emitter_begin (emitter, '[');
  for (; *texts != NULL; texts++)
    plx_json_emitter_string (emitter, *texts);
  plx_json_emitter_end (emitter, ']');
}

static void
write_target (PlxJsonEmitter *emitter, PlxBookmarkTarget *target)
{
  write_text (emitter, "dossier", plx_bookmark_target_get_dossier_id (target));
  write_text (emitter, "view", plx_bookmark_target_get_view_word (target));
  write_text (emitter, "record", plx_bookmark_target_get_record_id (target));
  write_text (emitter, "as-of", plx_bookmark_target_get_as_of (target));
  write_text (emitter, "clock", plx_bookmark_target_get_clock (target));
  write_text (emitter, "words", plx_bookmark_target_get_words (target));
  write_texts (emitter, "filters", plx_bookmark_target_get_filters (target));
  write_texts (emitter, "records", plx_bookmark_target_get_records (target));
}

static void
write_earlier_notes (PlxJsonEmitter *emitter, GPtrArray *notes)
{
  if (notes == NULL || notes->len == 0)
    return;
  plx_json_emitter_name (emitter, "earlier-notes");
  plx_json_emitter_begin (emitter, '[');
  for (guint i = 0; i < notes->len; i++)
    {
      PlxEarlierNote *earlier = g_ptr_array_index (notes, i);
      g_autofree char *changed = plx_bookmark_time_format (earlier->changed);

      plx_json_emitter_begin (emitter, '[');
      plx_json_emitter_string (emitter, changed);
      if (earlier->note != NULL)
        plx_json_emitter_string (emitter, earlier->note);
      else
        plx_json_emitter_literal (emitter, "null");
      plx_json_emitter_end (emitter, ']');
    }
  plx_json_emitter_end (emitter, ']');
}

static void
write_bookmark (PlxJsonEmitter *emitter, PlxBookmark *bookmark)
{
  write_target (emitter, bookmark->target);
  write_text (emitter, "record-kind", bookmark->record_kind);
  write_text (emitter, "title", bookmark->title);
  write_text (emitter, "subtitle", bookmark->subtitle);
  write_text (emitter, "date", bookmark->date);
  write_time (emitter, "made", bookmark->made);
  if (bookmark->life != bookmark->made)
    write_time (emitter, "restored", bookmark->life);
  write_text (emitter, "place", bookmark->place);
  write_time (emitter, "placed", bookmark->placed);
  if (bookmark->changed > 0)
    write_time (emitter, "changed", bookmark->changed);
  write_text (emitter, "note", bookmark->note);
  write_earlier_notes (emitter, bookmark->earlier);
}

static void
write_removed (PlxJsonEmitter *emitter, PlxBookmark *bookmark)
{
  write_time (emitter, "removed", bookmark->life);
  if (bookmark->changed > 0)
    write_time (emitter, "changed", bookmark->changed);
}

static void
write_list (PlxJsonEmitter *emitter, const char *name, GPtrArray *list,
            void (*write) (PlxJsonEmitter *emitter, PlxBookmark *bookmark))
{
  plx_json_emitter_name (emitter, name);
  plx_json_emitter_begin (emitter, '[');
  for (guint i = 0; i < list->len; i++)
    {
      PlxBookmark *bookmark = g_ptr_array_index (list, i);

      plx_json_emitter_begin (emitter, '{');
      write_text (emitter, "id", bookmark->id);
      write (emitter, bookmark);
      /* Of one that was removed just now the members belong to what is gone. */
      if (bookmark->unknown != NULL && (!bookmark->removed || bookmark->target == NULL))
        plx_json_emitter_members (emitter, bookmark->unknown);
      plx_json_emitter_end (emitter, '}');
    }
  plx_json_emitter_end (emitter, ']');
}

GBytes *
plx_bookmark_writer_write (PlxBookmarkSet *set)
{
  g_autoptr (PlxJsonEmitter) emitter = plx_json_emitter_new ();
  g_autoptr (GPtrArray) bookmarks = plx_bookmark_set_list (set);
  g_autoptr (GPtrArray) removed = plx_bookmark_set_list_removed (set);
  gsize length;
  char *text;

  plx_json_emitter_begin (emitter, '{');
  plx_json_emitter_name (emitter, PLX_BOOKMARK_MEMBER_VERSION);
  plx_json_emitter_number (emitter, PLX_BOOKMARK_VERSION);
  /* In front: of a file that is cut short the removed ones must be known, or copies of earlier days would
   * bring them back. */
  write_list (emitter, PLX_BOOKMARK_MEMBER_REMOVED, removed, write_removed);
  write_list (emitter, PLX_BOOKMARK_MEMBER_BOOKMARKS, bookmarks, write_bookmark);
  if (plx_bookmark_set_get_unknown (set) != NULL)
    plx_json_emitter_members (emitter, plx_bookmark_set_get_unknown (set));
  plx_json_emitter_end (emitter, '}');
  text = plx_json_emitter_finish (emitter, &length);
  return g_bytes_new_take (text, length);
}
