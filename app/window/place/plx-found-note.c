/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-found-note.h"

#include "plx-bookmarked-place.h"
#include "plx-find-narrowing.h"

struct _PlxFoundNote
{
  GObject parent_instance;

  PlxBookmark *bookmark; /* NULL for what leads to all */
  char *title;
  char *subtitle;
  guint n_found;
  gboolean is_first;
};

G_DEFINE_FINAL_TYPE (PlxFoundNote, plx_found_note, G_TYPE_OBJECT)

static void
plx_found_note_finalize (GObject *object)
{
  PlxFoundNote *self = PLX_FOUND_NOTE (object);

  g_clear_object (&self->bookmark);
  g_free (self->title);
  g_free (self->subtitle);
  G_OBJECT_CLASS (plx_found_note_parent_class)->finalize (object);
}

static void
plx_found_note_class_init (PlxFoundNoteClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = plx_found_note_finalize;
}

static void
plx_found_note_init (PlxFoundNote *self)
{
}

/* What is there of a bookmark: its note, and those before it. */
static char *
dup_notes (PlxBookmark *bookmark)
{
  GString *notes = g_string_new (plx_bookmark_get_note (bookmark));

  for (guint i = 0; i < plx_bookmark_get_n_earlier_notes (bookmark); i++)
    g_string_append_printf (notes, "%s%s", notes->len > 0 ? "\n" : "", plx_bookmark_get_earlier_note (bookmark, i, NULL));
  return g_string_free (notes, FALSE);
}

/* Of a record that the dossier has it is asked whether it is within; of anything else whether nothing is narrowed. */
static gboolean
is_within (PlxBookmark *bookmark, PlxDossier *dossier, const PlxFindNarrowing *narrowing, gboolean narrow)
{
  const char *id = plx_bookmark_get_record_id (bookmark);
  g_autoptr (PlxRecord) record = NULL;

  if (!narrow)
    return TRUE;
  if (!id || plx_bookmark_target_get_view (plx_bookmark_get_target (bookmark)) != PLX_BOOKMARK_VIEW_RECORD)
    return FALSE;

  record = plx_dossier_lookup (dossier, id);
  return record && plx_record_is_sound (record)
         && plx_find_narrowing_allows (narrowing, plx_record_get_kind (record), plx_record_get_row (record));
}

static gboolean
has_words (PlxBookmark *bookmark, const GPtrArray *words)
{
  g_autofree char *notes = dup_notes (bookmark);

  g_strstrip (notes);
  return *notes != '\0' && plx_find_words_stand_in (words, notes);
}

static PlxFoundNote *
new_note (PlxBookmark *bookmark, PlxDossier *dossier)
{
  PlxFoundNote *self = g_object_new (PLX_TYPE_FOUND_NOTE, NULL);
  const char *id = plx_bookmark_get_record_id (bookmark);
  g_autoptr (PlxRecord) record = id ? plx_dossier_lookup (dossier, id) : NULL;

  g_set_object (&self->bookmark, bookmark);
  if (record && plx_record_is_sound (record))
    plx_record_say_for_bookmark (record, &self->title, &self->subtitle);
  else
    {
      self->title = g_strdup (plx_bookmark_get_title (bookmark));
      self->subtitle = g_strdup (plx_bookmark_get_subtitle (bookmark));
    }
  return self;
}

/* Says how many there are, and cuts off those that are too many. */
static void
finish (GListStore *notes, gboolean only_best)
{
  guint n_found = g_list_model_get_n_items (G_LIST_MODEL (notes));
  gboolean cut = only_best && n_found > PLX_FOUND_NOTES_BEST + 1;

  if (cut)
    {
      g_autoptr (PlxFoundNote) more = g_object_new (PLX_TYPE_FOUND_NOTE, NULL);
      gpointer last[] = { more };

      g_list_store_splice (notes, PLX_FOUND_NOTES_BEST, n_found - PLX_FOUND_NOTES_BEST, last, 1);
    }
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (notes)); i++)
    {
      g_autoptr (PlxFoundNote) note = g_list_model_get_item (G_LIST_MODEL (notes), i);

      note->n_found = n_found;
      note->is_first = i == 0;
    }
}

GListModel *
plx_found_notes_new (GListModel *bookmarks, PlxDossier *dossier, const PlxFindScope *scope, const GPtrArray *words)
{
  GListStore *notes = g_list_store_new (PLX_TYPE_FOUND_NOTE);
  PlxFindQuery query = plx_find_scope_get_query (scope, "");
  g_autoptr (PlxFindNarrowing) narrowing = NULL;
  g_autoptr (PlxFindScope) rest = plx_find_scope_copy (scope);
  const char *dossier_id = plx_dossier_get_id (dossier);

  if (scope->kind != PLX_FIND_ANY_KIND && scope->kind != PLX_FIND_NOTES)
    return G_LIST_MODEL (notes);

  query.kind = PLX_FIND_ANY_KIND;
  rest->kind = PLX_FIND_ANY_KIND;
  narrowing = plx_find_narrowing_new (dossier, &query);
  for (guint i = 0; dossier_id && i < g_list_model_get_n_items (bookmarks); i++)
    {
      g_autoptr (PlxBookmark) bookmark = g_list_model_get_item (bookmarks, i);
      g_autoptr (PlxFoundNote) note = NULL;

      if (!g_str_equal (plx_bookmark_get_dossier_id (bookmark), dossier_id) || !has_words (bookmark, words)
          || !is_within (bookmark, dossier, narrowing, plx_find_scope_is_narrow (rest)))
        continue;
      note = new_note (bookmark, dossier);
      g_list_store_append (notes, note);
    }
  finish (notes, scope->kind == PLX_FIND_ANY_KIND);
  return G_LIST_MODEL (notes);
}

guint
plx_found_notes_count (GListModel *notes)
{
  g_autoptr (PlxFoundNote) first = g_list_model_get_item (notes, 0);

  return first ? first->n_found : 0;
}

guint
plx_found_notes_find (GListModel *notes, const char *id)
{
  for (guint i = 0; id && i < g_list_model_get_n_items (notes); i++)
    {
      g_autoptr (PlxFoundNote) note = g_list_model_get_item (notes, i);

      if (g_strcmp0 (plx_found_note_get_id (note), id) == 0)
        return i;
    }
  return G_MAXUINT;
}

const char *
plx_found_note_get_id (PlxFoundNote *self)
{
  g_return_val_if_fail (PLX_IS_FOUND_NOTE (self), NULL);

  return self->bookmark ? plx_bookmark_get_id (self->bookmark) : NULL;
}

guint
plx_found_note_get_n_found (PlxFoundNote *self)
{
  g_return_val_if_fail (PLX_IS_FOUND_NOTE (self), 0);

  return self->n_found;
}

gboolean
plx_found_note_is_first (PlxFoundNote *self)
{
  g_return_val_if_fail (PLX_IS_FOUND_NOTE (self), FALSE);

  return self->is_first;
}

PlxFindHit *
plx_found_note_create_hit (PlxFoundNote *self, const GPtrArray *words)
{
  g_autofree char *notes = NULL;

  g_return_val_if_fail (PLX_IS_FOUND_NOTE (self) && self->bookmark, NULL);

  notes = dup_notes (self->bookmark);
  return plx_find_hit_new_for_note (self->title, self->subtitle, notes, words);
}
