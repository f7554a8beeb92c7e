/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-bookmark.h"

#include <string.h>

#include "plx-bookmark-place.h"
#include "plx-bookmark-private.h"

#define MAX_SAID (16 * 1024) /* bytes */

enum
{
  PROP_0,
  PROP_ID,
  PROP_TARGET,
  PROP_DOSSIER_ID,
  PROP_RECORD_ID,
  PROP_RECORD_KIND,
  PROP_TITLE,
  PROP_SUBTITLE,
  PROP_DATE,
  PROP_NOTE,
  PROP_MADE,
  PROP_CHANGED,
  PROP_N_EARLIER_NOTES,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (PlxBookmark, plx_bookmark, G_TYPE_OBJECT)
G_DEFINE_QUARK (plx-bookmark-error-quark, plx_bookmark_error)

static void
free_earlier (gpointer data)
{
  PlxEarlierNote *earlier = data;

  g_free (earlier->note);
  g_free (earlier);
}

static void
plx_bookmark_finalize (GObject *object)
{
  PlxBookmark *self = PLX_BOOKMARK (object);

  g_free (self->id);
  g_clear_pointer (&self->target, plx_bookmark_target_unref);
  g_free (self->record_kind);
  g_free (self->title);
  g_free (self->subtitle);
  g_free (self->date);
  g_free (self->note);
  g_clear_pointer (&self->earlier, g_ptr_array_unref);
  g_free (self->place);
  g_free (self->unknown);
  G_OBJECT_CLASS (plx_bookmark_parent_class)->finalize (object);
}

static const char *
get_text (PlxBookmark *self, guint property)
{
  switch (property)
    {
    case PROP_ID:
      return self->id;
    case PROP_DOSSIER_ID:
      return plx_bookmark_get_dossier_id (self);
    case PROP_RECORD_ID:
      return plx_bookmark_get_record_id (self);
    case PROP_RECORD_KIND:
      return self->record_kind;
    case PROP_TITLE:
      return plx_bookmark_get_title (self);
    case PROP_SUBTITLE:
      return plx_bookmark_get_subtitle (self);
    case PROP_DATE:
      return self->date;
    default:
      return self->note;
    }
}

static void
plx_bookmark_get_property (GObject *object, guint property, GValue *value, GParamSpec *pspec)
{
  PlxBookmark *self = PLX_BOOKMARK (object);

  switch (property)
    {
    case PROP_TARGET:
      g_value_set_boxed (value, self->target);
      break;
    case PROP_MADE:
      g_value_set_int64 (value, self->made);
      break;
    case PROP_CHANGED:
      g_value_set_int64 (value, self->changed);
      break;
    case PROP_N_EARLIER_NOTES:
      g_value_set_uint (value, plx_bookmark_get_n_earlier_notes (self));
      break;
    default:
      g_value_set_string (value, get_text (self, property));
      break;
    }
}

static void
plx_bookmark_class_init (PlxBookmarkClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = plx_bookmark_finalize;
  object_class->get_property = plx_bookmark_get_property;

  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);
  properties[PROP_TARGET] = g_param_spec_boxed ("target", NULL, NULL, PLX_TYPE_BOOKMARK_TARGET, flags);
  properties[PROP_DOSSIER_ID] = g_param_spec_string ("dossier-id", NULL, NULL, NULL, flags);
  properties[PROP_RECORD_ID] = g_param_spec_string ("record-id", NULL, NULL, NULL, flags);
  properties[PROP_RECORD_KIND] = g_param_spec_string ("record-kind", NULL, NULL, NULL, flags);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "", flags);
  properties[PROP_SUBTITLE] = g_param_spec_string ("subtitle", NULL, NULL, "", flags);
  properties[PROP_DATE] = g_param_spec_string ("date", NULL, NULL, NULL, flags);
  properties[PROP_NOTE] = g_param_spec_string ("note", NULL, NULL, NULL, flags);
  properties[PROP_MADE] = g_param_spec_int64 ("made", NULL, NULL, 0, G_MAXINT64, 0, flags);
  properties[PROP_CHANGED] = g_param_spec_int64 ("changed", NULL, NULL, 0, G_MAXINT64, 0, flags);
  properties[PROP_N_EARLIER_NOTES] = g_param_spec_uint ("n-earlier-notes", NULL, NULL, 0, G_MAXUINT, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
plx_bookmark_init (PlxBookmark *self)
{
}

PlxBookmark *
plx_bookmark_new_empty (const char *id)
{
  PlxBookmark *self = g_object_new (PLX_TYPE_BOOKMARK, NULL);

  self->id = g_strdup (id);
  return self;
}

/* A title is to be recognized by; what is longer than any of them is not kept to its end. */
static char *
dup_said (const char *text)
{
  g_autofree char *valid = text != NULL ? g_utf8_make_valid (text, -1) : NULL;

  if (valid == NULL || strlen (valid) <= MAX_SAID)
    return g_steal_pointer (&valid);
  *g_utf8_find_prev_char (valid, valid + MAX_SAID) = '\0';
  return g_strconcat (valid, "…", NULL);
}

PlxBookmark *
plx_bookmark_new (PlxBookmarkTarget *target, const PlxBookmarkSaid *said, const char *note)
{
  g_autofree char *id = g_uuid_string_random ();
  PlxBookmark *self;

  g_return_val_if_fail (target != NULL, NULL);
  g_return_val_if_fail (said != NULL, NULL);

  self = plx_bookmark_new_empty (id);
  self->target = plx_bookmark_target_ref (target);
  self->record_kind = dup_said (said->record_kind);
  self->title = dup_said (said->title);
  self->subtitle = dup_said (said->subtitle);
  self->date = dup_said (said->date);
  self->made = g_get_real_time ();
  self->life = self->made;
  self->placed = self->made;
  self->place = plx_bookmark_place_new (self->made);
  if (note != NULL && *note != '\0')
    {
      self->note = g_strdup (note);
      self->changed = self->made;
    }
  return self;
}

static gpointer
copy_earlier (gconstpointer data, gpointer user_data)
{
  const PlxEarlierNote *earlier = data;
  PlxEarlierNote *copy = g_new (PlxEarlierNote, 1);

  *copy = (PlxEarlierNote) { earlier->changed, g_strdup (earlier->note) };
  return copy;
}

PlxBookmark *
plx_bookmark_copy (PlxBookmark *self)
{
  PlxBookmark *copy = plx_bookmark_new_empty (self->id);

  copy->target = self->target != NULL ? plx_bookmark_target_ref (self->target) : NULL;
  copy->record_kind = g_strdup (self->record_kind);
  copy->title = g_strdup (self->title);
  copy->subtitle = g_strdup (self->subtitle);
  copy->date = g_strdup (self->date);
  copy->made = self->made;
  copy->note = g_strdup (self->note);
  copy->changed = self->changed;
  if (self->earlier != NULL)
    {
      copy->earlier = g_ptr_array_copy (self->earlier, copy_earlier, NULL);
      g_ptr_array_set_free_func (copy->earlier, free_earlier);
    }
  copy->place = g_strdup (self->place);
  copy->placed = self->placed;
  copy->removed = self->removed;
  copy->life = self->life;
  copy->unknown = g_strdup (self->unknown);
  return copy;
}

static gboolean
earlier_is_equal (gconstpointer one, gconstpointer other)
{
  const PlxEarlierNote *earlier = one;
  const PlxEarlierNote *note = other;

  return earlier->changed == note->changed && g_strcmp0 (earlier->note, note->note) == 0;
}

static gboolean
earlier_are_equal (GPtrArray *one, GPtrArray *other)
{
  guint n = one != NULL ? one->len : 0;

  if (n != (other != NULL ? other->len : 0))
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (!earlier_is_equal (g_ptr_array_index (one, i), g_ptr_array_index (other, i)))
      return FALSE;
  return TRUE;
}

static gboolean
says_the_same (PlxBookmark *self, PlxBookmark *other)
{
  return self->target != NULL && other->target != NULL && plx_bookmark_target_equal (self->target, other->target)
         && g_strcmp0 (self->record_kind, other->record_kind) == 0 && g_strcmp0 (self->title, other->title) == 0
         && g_strcmp0 (self->subtitle, other->subtitle) == 0 && g_strcmp0 (self->date, other->date) == 0;
}

gboolean
plx_bookmark_equal (PlxBookmark *self, PlxBookmark *other)
{
  if (self == other)
    return TRUE;
  if (!g_str_equal (self->id, other->id) || self->removed != other->removed || self->life != other->life
      || self->changed != other->changed)
    return FALSE;
  if (self->removed)
    return TRUE;
  return says_the_same (self, other) && self->made == other->made && self->placed == other->placed
         && g_strcmp0 (self->place, other->place) == 0 && g_strcmp0 (self->note, other->note) == 0
         && g_strcmp0 (self->unknown, other->unknown) == 0 && earlier_are_equal (self->earlier, other->earlier);
}

static int
compare_earlier (gconstpointer one, gconstpointer other)
{
  const PlxEarlierNote *earlier = *(const PlxEarlierNote *const *) one;
  const PlxEarlierNote *note = *(const PlxEarlierNote *const *) other;

  if (earlier->changed != note->changed)
    return earlier->changed < note->changed ? -1 : 1;
  return g_strcmp0 (earlier->note, note->note);
}

void
plx_bookmark_add_earlier (PlxBookmark *self, const char *note, gint64 changed)
{
  PlxEarlierNote *added;

  if (self->earlier == NULL)
    self->earlier = g_ptr_array_new_with_free_func (free_earlier);
  for (guint i = self->earlier->len; i-- > 0;)
    {
      PlxEarlierNote *earlier = g_ptr_array_index (self->earlier, i);

      if (earlier->changed != changed)
        continue;
      if (earlier->note == NULL || g_strcmp0 (earlier->note, note) == 0)
        return;
      if (note == NULL)
        g_ptr_array_remove_index (self->earlier, i);
    }
  added = g_new (PlxEarlierNote, 1);
  *added = (PlxEarlierNote) { changed, g_strdup (note) };
  g_ptr_array_add (self->earlier, added);
  g_ptr_array_sort (self->earlier, compare_earlier);
}

void
plx_bookmark_dismiss_earlier (PlxBookmark *self)
{
  for (guint i = 0; self->earlier != NULL && i < self->earlier->len; i++)
    {
      PlxEarlierNote *earlier = g_ptr_array_index (self->earlier, i);

      if (i > 0 && ((PlxEarlierNote *) g_ptr_array_index (self->earlier, i - 1))->changed == earlier->changed)
        g_ptr_array_remove_index (self->earlier, i--);
      else
        g_clear_pointer (&earlier->note, g_free);
    }
}

gint64
plx_bookmark_stamp (gint64 previous)
{
  return MAX (g_get_real_time (), previous + 1);
}

const char *
plx_bookmark_get_id (PlxBookmark *self)
{
  g_return_val_if_fail (PLX_IS_BOOKMARK (self), NULL);

  return self->id;
}

PlxBookmarkTarget *
plx_bookmark_get_target (PlxBookmark *self)
{
  g_return_val_if_fail (PLX_IS_BOOKMARK (self), NULL);

  return self->target;
}

const char *
plx_bookmark_get_dossier_id (PlxBookmark *self)
{
  g_return_val_if_fail (PLX_IS_BOOKMARK (self), NULL);

  return self->target != NULL ? plx_bookmark_target_get_dossier_id (self->target) : NULL;
}

const char *
plx_bookmark_get_record_id (PlxBookmark *self)
{
  g_return_val_if_fail (PLX_IS_BOOKMARK (self), NULL);

  return self->target != NULL ? plx_bookmark_target_get_record_id (self->target) : NULL;
}

const char *
plx_bookmark_get_record_kind (PlxBookmark *self)
{
  g_return_val_if_fail (PLX_IS_BOOKMARK (self), NULL);

  return self->record_kind;
}

const char *
plx_bookmark_get_title (PlxBookmark *self)
{
  g_return_val_if_fail (PLX_IS_BOOKMARK (self), NULL);

  return self->title != NULL ? self->title : "";
}

const char *
plx_bookmark_get_subtitle (PlxBookmark *self)
{
  g_return_val_if_fail (PLX_IS_BOOKMARK (self), NULL);

  return self->subtitle != NULL ? self->subtitle : "";
}

const char *
plx_bookmark_get_date (PlxBookmark *self)
{
  g_return_val_if_fail (PLX_IS_BOOKMARK (self), NULL);

  return self->date;
}

const char *
plx_bookmark_get_note (PlxBookmark *self)
{
  g_return_val_if_fail (PLX_IS_BOOKMARK (self), NULL);

  return self->note;
}

gint64
plx_bookmark_get_made (PlxBookmark *self)
{
  g_return_val_if_fail (PLX_IS_BOOKMARK (self), 0);

  return self->made;
}

gint64
plx_bookmark_get_changed (PlxBookmark *self)
{
  g_return_val_if_fail (PLX_IS_BOOKMARK (self), 0);

  return self->changed;
}

/* Those that were dismissed are not shown. */
static PlxEarlierNote *
find_earlier (PlxBookmark *self, guint index, guint *n)
{
  *n = 0;
  for (guint i = 0; self->earlier != NULL && i < self->earlier->len; i++)
    {
      PlxEarlierNote *earlier = g_ptr_array_index (self->earlier, i);

      if (earlier->note != NULL && (*n)++ == index)
        return earlier;
    }
  return NULL;
}

guint
plx_bookmark_get_n_earlier_notes (PlxBookmark *self)
{
  guint n;

  g_return_val_if_fail (PLX_IS_BOOKMARK (self), 0);

  find_earlier (self, G_MAXUINT, &n);
  return n;
}

const char *
plx_bookmark_get_earlier_note (PlxBookmark *self, guint index, gint64 *changed)
{
  PlxEarlierNote *earlier;
  guint n;

  g_return_val_if_fail (PLX_IS_BOOKMARK (self), NULL);

  earlier = find_earlier (self, index, &n);
  g_return_val_if_fail (earlier != NULL, NULL);

  if (changed != NULL)
    *changed = earlier->changed;
  return earlier->note;
}
