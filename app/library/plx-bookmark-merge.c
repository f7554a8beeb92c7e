/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-bookmark-merge.h"

#include "plx-bookmark-private.h"

static gboolean
is_later (gint64 stamp, const char *text, gint64 other_stamp, const char *other_text)
{
  return stamp != other_stamp ? stamp > other_stamp : g_strcmp0 (text, other_text) > 0;
}

static void
add_all_earlier (PlxBookmark *merged, PlxBookmark *other)
{
  for (guint i = 0; other->earlier != NULL && i < other->earlier->len; i++)
    {
      PlxEarlierNote *earlier = g_ptr_array_index (other->earlier, i);

      plx_bookmark_add_earlier (merged, earlier->note, earlier->changed);
    }
}

/* @merged has the note of one side; it is given the later one, and keeps the other unless that was seen and
 * written over. */
static void
merge_note (PlxBookmark *merged, PlxBookmark *other, PlxBookmark *base)
{
  g_autofree char *loser = NULL;
  gint64 loser_stamp;

  add_all_earlier (merged, other);
  if (g_strcmp0 (merged->note, other->note) == 0)
    {
      merged->changed = MAX (merged->changed, other->changed);
      return;
    }
  if (is_later (merged->changed, merged->note, other->changed, other->note))
    {
      loser = g_strdup (other->note);
      loser_stamp = other->changed;
    }
  else
    {
      loser = g_steal_pointer (&merged->note);
      loser_stamp = merged->changed;
      merged->note = g_strdup (other->note);
      merged->changed = other->changed;
    }
  if (loser == NULL || (base != NULL && base->changed == loser_stamp && g_strcmp0 (base->note, loser) == 0))
    return;
  plx_bookmark_add_earlier (merged, loser, loser_stamp);
}

static void
merge_place (PlxBookmark *merged, PlxBookmark *other)
{
  if (!is_later (other->placed, other->place, merged->placed, merged->place))
    return;
  g_free (merged->place);
  merged->place = g_strdup (other->place);
  merged->placed = other->placed;
}

/* Whether the note of @alive was written without the remover's knowing. */
static gboolean
is_unseen (PlxBookmark *alive, PlxBookmark *removed, PlxBookmark *base)
{
  return alive->changed > removed->changed
         || (base != NULL && !base->removed && alive->changed != base->changed && alive->changed != removed->changed);
}

static void
merge_life (PlxBookmark *merged, PlxBookmark *ours, PlxBookmark *stored, PlxBookmark *base)
{
  gboolean ours_is_later = ours->life != stored->life ? ours->life > stored->life : !ours->removed;
  PlxBookmark *later = ours_is_later ? ours : stored;
  PlxBookmark *earlier = ours_is_later ? stored : ours;

  merged->removed = later->removed;
  merged->life = later->life;
  if (!later->removed || earlier->removed || !is_unseen (earlier, later, base))
    return;
  /* The stamp outdoes that of the removal wherever else the removal is known. */
  merged->removed = FALSE;
  merged->life = later->life + 1;
}

/* Two versions of what never changes come about only by hand; it must not depend on the side which of them
 * is taken. */
static gboolean
is_better_content (PlxBookmark *one, PlxBookmark *other)
{
  int difference;

  if (one->target == NULL || other->target == NULL)
    return one->target != NULL;
  difference = g_strcmp0 (plx_bookmark_target_get_key (one->target), plx_bookmark_target_get_key (other->target));
  if (difference == 0)
    difference = g_strcmp0 (one->title, other->title);
  if (difference == 0)
    difference = g_strcmp0 (one->subtitle, other->subtitle);
  if (difference == 0)
    difference = g_strcmp0 (one->record_kind, other->record_kind);
  if (difference == 0)
    difference = g_strcmp0 (one->date, other->date);
  return difference >= 0;
}

PlxBookmark *
plx_bookmark_merge (PlxBookmark *ours, PlxBookmark *stored, PlxBookmark *base)
{
  g_autoptr (PlxBookmark) merged = NULL;
  PlxBookmark *content;
  PlxBookmark *other;

  if (plx_bookmark_equal (ours, stored))
    return g_object_ref (ours);
  content = is_better_content (ours, stored) ? ours : stored;
  other = content == ours ? stored : ours;
  merged = plx_bookmark_copy (content);
  if (other->target != NULL)
    {
      merged->made = MIN (merged->made, other->made);
      merge_place (merged, other);
      merge_note (merged, other, base);
    }
  else
    merged->changed = MAX (merged->changed, other->changed);
  merge_life (merged, ours, stored, base);
  if (stored->target != NULL)
    {
      /* What this version does not know it never changes. */
      g_free (merged->unknown);
      merged->unknown = g_strdup (stored->unknown);
    }
  if (plx_bookmark_equal (merged, ours))
    return g_object_ref (ours);
  return plx_bookmark_equal (merged, stored) ? g_object_ref (stored) : g_steal_pointer (&merged);
}

PlxBookmark *
plx_bookmark_unite (PlxBookmark *bookmark, PlxBookmark *other)
{
  g_autoptr (PlxBookmark) united = plx_bookmark_copy (bookmark);

  merge_note (united, other, NULL);
  return plx_bookmark_equal (united, bookmark) ? g_object_ref (bookmark) : g_steal_pointer (&united);
}
