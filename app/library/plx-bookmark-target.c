/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-bookmark-target.h"

#include <string.h>

struct _PlxBookmarkTarget
{
  PlxBookmarkView view;
  char *view_word;
  char *dossier_id;
  char *record_id;
  char *as_of;
  char *clock;
  char *words;
  GStrv filters;
  GStrv records;
  char *key;
};

G_DEFINE_BOXED_TYPE (PlxBookmarkTarget, plx_bookmark_target, plx_bookmark_target_ref, plx_bookmark_target_unref)

static const char *const view_words[] = {
  [PLX_BOOKMARK_VIEW_RECORD] = "record",
  [PLX_BOOKMARK_VIEW_FIGURES] = "figures",
  [PLX_BOOKMARK_VIEW_POSITIONS] = "positions",
  [PLX_BOOKMARK_VIEW_SEARCH] = "search",
  [PLX_BOOKMARK_VIEW_SIDE_BY_SIDE] = "side-by-side",
};

static PlxBookmarkView
find_view (const char *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (view_words); i++)
    if (g_str_equal (view_words[i], word))
      return (PlxBookmarkView) i;
  return PLX_BOOKMARK_VIEW_OTHER;
}

static gboolean
is_complete (PlxBookmarkView view, const PlxBookmarkTargetFields *fields)
{
  switch (view)
    {
    case PLX_BOOKMARK_VIEW_RECORD:
    case PLX_BOOKMARK_VIEW_FIGURES:
      return fields->record_id != NULL;
    case PLX_BOOKMARK_VIEW_SEARCH:
      return fields->words != NULL;
    case PLX_BOOKMARK_VIEW_SIDE_BY_SIDE:
      return fields->records != NULL && fields->records[0] != NULL;
    case PLX_BOOKMARK_VIEW_POSITIONS:
    case PLX_BOOKMARK_VIEW_OTHER:
    default:
      return TRUE;
    }
}

/* With its length in front no text can pass for two. */
static void
append_part (GString *key, const char *text)
{
  if (text != NULL)
    g_string_append_printf (key, "%" G_GSIZE_FORMAT ":%s", strlen (text), text);
  else
    g_string_append_c (key, '-');
}

static char *
make_key (PlxBookmarkTarget *self, const char *id)
{
  GString *key = g_string_new (NULL);

  append_part (key, self->view_word);
  append_part (key, self->dossier_id);
  append_part (key, self->record_id);
  if (self->view == PLX_BOOKMARK_VIEW_RECORD)
    return g_string_free (key, FALSE);
  append_part (key, self->as_of);
  append_part (key, self->clock);
  append_part (key, self->words);
  for (guint i = 0; self->filters != NULL && self->filters[i] != NULL; i++)
    append_part (key, self->filters[i]);
  if (self->records != NULL)
    append_part (key, NULL);
  for (guint i = 0; self->records != NULL && self->records[i] != NULL; i++)
    append_part (key, self->records[i]);
  if (self->view == PLX_BOOKMARK_VIEW_OTHER)
    append_part (key, id);
  return g_string_free (key, FALSE);
}

PlxBookmarkTarget *
plx_bookmark_target_new (const PlxBookmarkTargetFields *fields)
{
  PlxBookmarkTarget *self;
  PlxBookmarkView view;

  if (fields->dossier_id == NULL || fields->view == NULL)
    return NULL;
  view = find_view (fields->view);
  if (!is_complete (view, fields))
    return NULL;

  self = g_atomic_rc_box_new0 (PlxBookmarkTarget);
  self->view = view;
  self->view_word = g_strdup (fields->view);
  self->dossier_id = g_strdup (fields->dossier_id);
  self->record_id = g_strdup (fields->record_id);
  self->as_of = g_strdup (fields->as_of);
  self->clock = g_strdup (fields->clock);
  self->words = g_strdup (fields->words);
  if (fields->filters != NULL && fields->filters[0] != NULL)
    self->filters = g_strdupv ((char **) fields->filters);
  if (fields->records != NULL && fields->records[0] != NULL)
    self->records = g_strdupv ((char **) fields->records);
  self->key = make_key (self, fields->id);
  return self;
}

PlxBookmarkTarget *
plx_bookmark_target_new_record (const char *dossier_id, const char *record_id)
{
  g_return_val_if_fail (dossier_id != NULL && record_id != NULL, NULL);

  return plx_bookmark_target_new (&(PlxBookmarkTargetFields) { .view = view_words[PLX_BOOKMARK_VIEW_RECORD],
                                                               .dossier_id = dossier_id,
                                                               .record_id = record_id });
}

PlxBookmarkTarget *
plx_bookmark_target_new_figures (const char *dossier_id, const char *measure_id, const char *as_of, const char *clock)
{
  g_return_val_if_fail (dossier_id != NULL && measure_id != NULL, NULL);

  return plx_bookmark_target_new (&(PlxBookmarkTargetFields) { .view = view_words[PLX_BOOKMARK_VIEW_FIGURES],
                                                               .dossier_id = dossier_id,
                                                               .record_id = measure_id,
                                                               .as_of = as_of,
                                                               .clock = clock });
}

PlxBookmarkTarget *
plx_bookmark_target_new_positions (const char *dossier_id, const char *question_id, const char *as_of,
                                   const char *clock)
{
  g_return_val_if_fail (dossier_id != NULL, NULL);

  return plx_bookmark_target_new (&(PlxBookmarkTargetFields) { .view = view_words[PLX_BOOKMARK_VIEW_POSITIONS],
                                                               .dossier_id = dossier_id,
                                                               .record_id = question_id,
                                                               .as_of = as_of,
                                                               .clock = clock });
}

PlxBookmarkTarget *
plx_bookmark_target_new_search (const char *dossier_id, const char *words, const char *const *filters)
{
  g_return_val_if_fail (dossier_id != NULL && words != NULL, NULL);

  return plx_bookmark_target_new (&(PlxBookmarkTargetFields) { .view = view_words[PLX_BOOKMARK_VIEW_SEARCH],
                                                               .dossier_id = dossier_id,
                                                               .words = words,
                                                               .filters = filters });
}

PlxBookmarkTarget *
plx_bookmark_target_new_side_by_side (const char *dossier_id, const char *const *claim_ids)
{
  g_return_val_if_fail (dossier_id != NULL && claim_ids != NULL && claim_ids[0] != NULL, NULL);

  return plx_bookmark_target_new (&(PlxBookmarkTargetFields) { .view = view_words[PLX_BOOKMARK_VIEW_SIDE_BY_SIDE],
                                                               .dossier_id = dossier_id,
                                                               .records = claim_ids });
}

PlxBookmarkTarget *
plx_bookmark_target_ref (PlxBookmarkTarget *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  PlxBookmarkTarget *self = data;

  g_free (self->view_word);
  g_free (self->dossier_id);
  g_free (self->record_id);
  g_free (self->as_of);
  g_free (self->clock);
  g_free (self->words);
  g_strfreev (self->filters);
  g_strfreev (self->records);
  g_free (self->key);
}

void
plx_bookmark_target_unref (PlxBookmarkTarget *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

PlxBookmarkView
plx_bookmark_target_get_view (PlxBookmarkTarget *self)
{
  return self->view;
}

const char *
plx_bookmark_target_get_view_word (PlxBookmarkTarget *self)
{
  return self->view_word;
}

const char *
plx_bookmark_target_get_dossier_id (PlxBookmarkTarget *self)
{
  return self->dossier_id;
}

const char *
plx_bookmark_target_get_record_id (PlxBookmarkTarget *self)
{
  return self->record_id;
}

const char *
plx_bookmark_target_get_as_of (PlxBookmarkTarget *self)
{
  return self->as_of;
}

const char *
plx_bookmark_target_get_clock (PlxBookmarkTarget *self)
{
  return self->clock;
}

const char *
plx_bookmark_target_get_words (PlxBookmarkTarget *self)
{
  return self->words;
}

const char *const *
plx_bookmark_target_get_filters (PlxBookmarkTarget *self)
{
  return (const char *const *) self->filters;
}

const char *const *
plx_bookmark_target_get_records (PlxBookmarkTarget *self)
{
  return (const char *const *) self->records;
}

const char *
plx_bookmark_target_get_key (PlxBookmarkTarget *self)
{
  return self->key;
}

gboolean
plx_bookmark_target_equal (PlxBookmarkTarget *self, PlxBookmarkTarget *other)
{
  return g_str_equal (self->key, other->key);
}
