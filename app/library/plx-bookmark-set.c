/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-bookmark-set.h"

#include "plx-bookmark-merge.h"
#include "plx-bookmark-place.h"
#include "plx-bookmark-private.h"

struct _PlxBookmarkSet
{
  GHashTable *bookmarks; /* id → PlxBookmark */
  char *unknown;
};

PlxBookmarkSet *
plx_bookmark_set_new (void)
{
  PlxBookmarkSet *self = g_new0 (PlxBookmarkSet, 1);

  self->bookmarks = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);
  return self;
}

PlxBookmarkSet *
plx_bookmark_set_copy (PlxBookmarkSet *self)
{
  PlxBookmarkSet *copy = plx_bookmark_set_new ();
  GHashTableIter iter;
  gpointer bookmark;

  g_hash_table_iter_init (&iter, self->bookmarks);
  while (g_hash_table_iter_next (&iter, NULL, &bookmark))
    plx_bookmark_set_put (copy, bookmark);
  copy->unknown = g_strdup (self->unknown);
  return copy;
}

void
plx_bookmark_set_free (PlxBookmarkSet *self)
{
  g_hash_table_unref (self->bookmarks);
  g_free (self->unknown);
  g_free (self);
}

void
plx_bookmark_set_put (PlxBookmarkSet *self, PlxBookmark *bookmark)
{
  /* The key belongs to the bookmark. */
  g_hash_table_replace (self->bookmarks, bookmark->id, g_object_ref (bookmark));
}

PlxBookmark *
plx_bookmark_set_lookup (PlxBookmarkSet *self, const char *id)
{
  return g_hash_table_lookup (self->bookmarks, id);
}

static GPtrArray *
collect (PlxBookmarkSet *self, gboolean removed)
{
  GPtrArray *list = g_ptr_array_new_with_free_func (g_object_unref);
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, self->bookmarks);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      PlxBookmark *bookmark = value;

      if (bookmark->removed == removed)
        g_ptr_array_add (list, g_object_ref (bookmark));
    }
  return list;
}

static int
compare_ids (gconstpointer one, gconstpointer other)
{
  const PlxBookmark *bookmark = *(PlxBookmark *const *) one;
  const PlxBookmark *next = *(PlxBookmark *const *) other;

  return g_strcmp0 (bookmark->id, next->id);
}

static int
compare_places (gconstpointer one, gconstpointer other)
{
  const PlxBookmark *bookmark = *(PlxBookmark *const *) one;
  const PlxBookmark *next = *(PlxBookmark *const *) other;
  int difference = g_strcmp0 (bookmark->place, next->place);

  return difference != 0 ? difference : compare_ids (one, other);
}

GPtrArray *
plx_bookmark_set_list (PlxBookmarkSet *self)
{
  GPtrArray *list = collect (self, FALSE);

  g_ptr_array_sort (list, compare_places);
  return list;
}

GPtrArray *
plx_bookmark_set_list_removed (PlxBookmarkSet *self)
{
  GPtrArray *list = collect (self, TRUE);

  g_ptr_array_sort (list, compare_ids);
  return list;
}

const char *
plx_bookmark_set_get_unknown (PlxBookmarkSet *self)
{
  return self->unknown;
}

void
plx_bookmark_set_set_unknown (PlxBookmarkSet *self, const char *unknown)
{
  char *copy = g_strdup (unknown);

  g_free (self->unknown);
  self->unknown = copy;
}

gboolean
plx_bookmark_set_equal (PlxBookmarkSet *self, PlxBookmarkSet *other)
{
  GHashTableIter iter;
  gpointer bookmark;

  if (g_hash_table_size (self->bookmarks) != g_hash_table_size (other->bookmarks)
      || g_strcmp0 (self->unknown, other->unknown) != 0)
    return FALSE;
  g_hash_table_iter_init (&iter, self->bookmarks);
  while (g_hash_table_iter_next (&iter, NULL, &bookmark))
    {
      PlxBookmark *same = plx_bookmark_set_lookup (other, plx_bookmark_get_id (bookmark));

      if (same == NULL || !plx_bookmark_equal (bookmark, same))
        return FALSE;
    }
  return TRUE;
}

void
plx_bookmark_set_forget (PlxBookmarkSet *self, gint64 stamp)
{
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, self->bookmarks);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      PlxBookmark *bookmark = value;

      if (bookmark->removed && bookmark->life < stamp)
        g_hash_table_iter_remove (&iter);
    }
}

static gboolean
was_made_first (PlxBookmark *one, PlxBookmark *other)
{
  return one->made != other->made ? one->made < other->made : g_strcmp0 (one->id, other->id) < 0;
}

/* The other is removed by a stamp that depends on nothing but itself, so that every program does the same. */
static PlxBookmark *
unite (PlxBookmarkSet *self, PlxBookmark *one, PlxBookmark *other)
{
  PlxBookmark *first = was_made_first (one, other) ? one : other;
  PlxBookmark *second = first == one ? other : one;
  g_autoptr (PlxBookmark) united = plx_bookmark_unite (first, second);
  g_autoptr (PlxBookmark) gone = plx_bookmark_copy (second);

  gone->removed = TRUE;
  gone->life++;
  plx_bookmark_set_put (self, gone);
  plx_bookmark_set_put (self, united);
  return plx_bookmark_set_lookup (self, united->id);
}

static gboolean
has_same_targets (PlxBookmarkSet *self, guint n)
{
  g_autoptr (GHashTable) targets = plx_bookmark_set_index_targets (self);

  return g_hash_table_size (targets) < n;
}

void
plx_bookmark_set_unite_targets (PlxBookmarkSet *self)
{
  g_autoptr (GPtrArray) list = collect (self, FALSE);
  g_autoptr (GHashTable) targets = g_hash_table_new (g_str_hash, g_str_equal);

  if (!has_same_targets (self, list->len))
    return;
  g_ptr_array_sort (list, compare_ids);
  for (guint i = 0; i < list->len; i++)
    {
      PlxBookmark *bookmark = g_ptr_array_index (list, i);
      PlxBookmark *other = g_hash_table_lookup (targets, plx_bookmark_target_get_key (bookmark->target));

      if (other != NULL)
        bookmark = unite (self, bookmark, other);
      g_hash_table_replace (targets, (char *) plx_bookmark_target_get_key (bookmark->target), bookmark);
    }
}

PlxBookmarkSet *
plx_bookmark_set_merge (PlxBookmarkSet *ours, PlxBookmarkSet *stored, PlxBookmarkSet *base)
{
  PlxBookmarkSet *merged = plx_bookmark_set_copy (stored);
  GHashTableIter iter;
  gpointer bookmark;

  g_hash_table_iter_init (&iter, ours->bookmarks);
  while (g_hash_table_iter_next (&iter, NULL, &bookmark))
    {
      const char *id = plx_bookmark_get_id (bookmark);
      PlxBookmark *other = plx_bookmark_set_lookup (stored, id);
      g_autoptr (PlxBookmark) result = other != NULL
                                         ? plx_bookmark_merge (bookmark, other, plx_bookmark_set_lookup (base, id))
                                         : g_object_ref (bookmark);

      plx_bookmark_set_put (merged, result);
    }
  if (merged->unknown == NULL)
    merged->unknown = g_strdup (ours->unknown);
  plx_bookmark_set_unite_targets (merged);
  plx_bookmark_set_forget (merged, g_get_real_time () - PLX_BOOKMARK_MEMORY);
  return merged;
}

guint
plx_bookmark_set_add_missing (PlxBookmarkSet *self, PlxBookmarkSet *other)
{
  g_autoptr (GHashTable) targets = plx_bookmark_set_index_targets (self);
  GHashTableIter iter;
  gpointer value;
  guint n = 0;

  g_hash_table_iter_init (&iter, other->bookmarks);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      PlxBookmark *bookmark = value;

      if (plx_bookmark_set_lookup (self, bookmark->id) != NULL)
        continue;
      if (!bookmark->removed && g_hash_table_contains (targets, plx_bookmark_target_get_key (bookmark->target)))
        continue;
      plx_bookmark_set_put (self, bookmark);
      n += !bookmark->removed;
    }
  if (self->unknown == NULL)
    self->unknown = g_strdup (other->unknown);
  return n;
}

void
plx_bookmark_set_renumber (PlxBookmarkSet *self)
{
  g_autoptr (GPtrArray) list = plx_bookmark_set_list (self);
  gint64 start = g_get_real_time () - (gint64) list->len * PLX_BOOKMARK_PLACE_STEP;

  for (guint i = 0; i < list->len; i++)
    {
      g_autoptr (PlxBookmark) bookmark = plx_bookmark_copy (g_ptr_array_index (list, i));

      g_free (bookmark->place);
      bookmark->place = plx_bookmark_place_new (start + (gint64) i * PLX_BOOKMARK_PLACE_STEP);
      bookmark->placed = plx_bookmark_stamp (bookmark->placed);
      plx_bookmark_set_put (self, bookmark);
    }
}

GHashTable *
plx_bookmark_set_index_targets (PlxBookmarkSet *self)
{
  GHashTable *targets = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, self->bookmarks);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      PlxBookmark *bookmark = value;

      if (!bookmark->removed)
        g_hash_table_replace (targets, (char *) plx_bookmark_target_get_key (bookmark->target),
                              g_object_ref (bookmark));
    }
  return targets;
}
