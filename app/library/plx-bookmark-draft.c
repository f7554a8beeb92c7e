/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-bookmark-draft.h"

#include <glib/gi18n-lib.h>

#include "plx-bookmark-place.h"
#include "plx-bookmark-private.h"
#include "plx-bookmark-time.h"
#include "plx-json-emitter.h"

struct _PlxBookmarkDraft
{
  gboolean lenient;
  char *id;
  char *dossier;
  char *view;
  char *record;
  char *as_of;
  char *clock;
  char *words;
  GStrv filters;
  GStrv records;
  char *record_kind;
  char *title;
  char *subtitle;
  char *date;
  char *note;
  char *place;
  gint64 made; /* each time is -1 where it is not given */
  gint64 changed;
  gint64 placed;
  gint64 restored;
  gint64 removed;
  PlxBookmark *earlier; /* holds the earlier notes */
  GString *unknown;
};

typedef enum
{
  MEMBER_TEXT,
  MEMBER_TIME,
  MEMBER_TEXTS,
  MEMBER_EARLIER_NOTES,
} MemberType;

typedef struct
{
  const char *name;
  MemberType type;
  gsize offset;
} Member;

#define MEMBER(name, type, field) { name, type, G_STRUCT_OFFSET (PlxBookmarkDraft, field) }

static const Member members[] = {
  MEMBER ("id", MEMBER_TEXT, id),
  MEMBER ("dossier", MEMBER_TEXT, dossier),
  MEMBER ("view", MEMBER_TEXT, view),
  MEMBER ("record", MEMBER_TEXT, record),
  MEMBER ("as-of", MEMBER_TEXT, as_of),
  MEMBER ("clock", MEMBER_TEXT, clock),
  MEMBER ("words", MEMBER_TEXT, words),
  MEMBER ("filters", MEMBER_TEXTS, filters),
  MEMBER ("records", MEMBER_TEXTS, records),
  MEMBER ("record-kind", MEMBER_TEXT, record_kind),
  MEMBER ("title", MEMBER_TEXT, title),
  MEMBER ("subtitle", MEMBER_TEXT, subtitle),
  MEMBER ("date", MEMBER_TEXT, date),
  MEMBER ("note", MEMBER_TEXT, note),
  MEMBER ("changed", MEMBER_TIME, changed),
  MEMBER ("earlier-notes", MEMBER_EARLIER_NOTES, earlier),
  MEMBER ("place", MEMBER_TEXT, place),
  MEMBER ("placed", MEMBER_TIME, placed),
  MEMBER ("made", MEMBER_TIME, made),
  MEMBER ("restored", MEMBER_TIME, restored),
  MEMBER ("removed", MEMBER_TIME, removed),
};

PlxBookmarkDraft *
plx_bookmark_draft_new (gboolean lenient)
{
  PlxBookmarkDraft *self = g_new0 (PlxBookmarkDraft, 1);

  self->lenient = lenient;
  self->made = self->changed = self->placed = self->restored = self->removed = -1;
  self->earlier = plx_bookmark_new_empty (NULL);
  self->unknown = g_string_new (NULL);
  return self;
}

void
plx_bookmark_draft_free (PlxBookmarkDraft *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    if (members[i].type == MEMBER_TEXT)
      g_free (G_STRUCT_MEMBER (char *, self, members[i].offset));
  g_strfreev (self->filters);
  g_strfreev (self->records);
  g_object_unref (self->earlier);
  g_string_free (self->unknown, TRUE);
  g_free (self);
}

static const Member *
find_member (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    if (g_str_equal (members[i].name, name))
      return &members[i];
  return NULL;
}

/* What is wrong with a member stops the reading, or is passed over. */
static gboolean
refuse (PlxBookmarkDraft *self, PlxJsonScanner *scanner, const char *expected, GError **error)
{
  if (self->lenient)
    return plx_json_scanner_finish_value (scanner, NULL, error);
  /* TRANSLATORS: %s is “a text” or the like. */
  g_set_error (error, PLX_BOOKMARK_ERROR, PLX_BOOKMARK_ERROR_DAMAGED, _("expected %s"), expected);
  return FALSE;
}

/* Whether the token is a text that means what it says. */
static gboolean
is_text (PlxBookmarkDraft *self, PlxJsonScanner *scanner, PlxJsonToken token)
{
  return token == PLX_JSON_TOKEN_STRING
         && (self->lenient || plx_json_scanner_get_text_state (scanner) == PLX_JSON_TEXT_WELL_FORMED);
}

static gboolean
read_text (PlxBookmarkDraft *self, PlxJsonScanner *scanner, PlxJsonToken token, char **text, GError **error)
{
  if (!is_text (self, scanner, token))
    return refuse (self, scanner, _("a text"), error);
  g_free (*text);
  *text = g_strdup (plx_json_scanner_get_text (scanner, NULL));
  return TRUE;
}

static gboolean
read_time (PlxBookmarkDraft *self, PlxJsonScanner *scanner, PlxJsonToken token, gint64 *stamp, GError **error)
{
  if (token == PLX_JSON_TOKEN_STRING && plx_bookmark_time_parse (plx_json_scanner_get_text (scanner, NULL), stamp))
    return TRUE;
  return refuse (self, scanner, _("a time such as “2024-10-21T14:05:00Z”"), error);
}

static gboolean
read_texts (PlxBookmarkDraft *self, PlxJsonScanner *scanner, PlxJsonToken token, GStrv *texts, GError **error)
{
  g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func (g_free);

  if (token != PLX_JSON_TOKEN_ARRAY_START)
    return refuse (self, scanner, _("a list of texts"), error);
  while ((token = plx_json_scanner_next (scanner, NULL, error)) != PLX_JSON_TOKEN_ARRAY_END)
    {
      if (token == PLX_JSON_TOKEN_ERROR)
        return FALSE;
      if (is_text (self, scanner, token))
        g_ptr_array_add (list, g_strdup (plx_json_scanner_get_text (scanner, NULL)));
      else if (!refuse (self, scanner, _("a text"), error))
        return FALSE;
    }
  g_ptr_array_add (list, NULL);
  g_strfreev (*texts);
  *texts = (GStrv) g_ptr_array_free (g_steal_pointer (&list), FALSE);
  return TRUE;
}

/* A pair: when it was written, and the text, or null when it was dismissed. */
static gboolean
read_earlier_note (PlxBookmarkDraft *self, PlxJsonScanner *scanner, GError **error)
{
  g_autofree char *note = NULL;
  gint64 changed = 0;
  guint n = 0;
  PlxJsonToken token;

  while ((token = plx_json_scanner_next (scanner, NULL, error)) != PLX_JSON_TOKEN_ARRAY_END)
    {
      if (token == PLX_JSON_TOKEN_ERROR)
        return FALSE;
      if (n == 0 && !read_time (self, scanner, token, &changed, error))
        return FALSE;
      if (n == 1 && token != PLX_JSON_TOKEN_NULL && !read_text (self, scanner, token, &note, error))
        return FALSE;
      if (n > 1 && !refuse (self, scanner, _("the end of the pair"), error))
        return FALSE;
      n++;
    }
  if (n < 2)
    return refuse (self, scanner, _("a time and a text"), error);
  plx_bookmark_add_earlier (self->earlier, note, changed);
  return TRUE;
}

static gboolean
read_earlier_notes (PlxBookmarkDraft *self, PlxJsonScanner *scanner, PlxJsonToken token, GError **error)
{
  if (token != PLX_JSON_TOKEN_ARRAY_START)
    return refuse (self, scanner, _("a list"), error);
  while ((token = plx_json_scanner_next (scanner, NULL, error)) != PLX_JSON_TOKEN_ARRAY_END)
    {
      if (token == PLX_JSON_TOKEN_ERROR)
        return FALSE;
      if (token == PLX_JSON_TOKEN_ARRAY_START ? !read_earlier_note (self, scanner, error)
                                              : !refuse (self, scanner, _("a list"), error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_value (PlxBookmarkDraft *self, const Member *member, PlxJsonScanner *scanner, GError **error)
{
  PlxJsonToken token = plx_json_scanner_next (scanner, NULL, error);
  gpointer field = G_STRUCT_MEMBER_P (self, member->offset);

  if (token == PLX_JSON_TOKEN_ERROR)
    return FALSE;
  switch (member->type)
    {
    case MEMBER_TEXT:
      return read_text (self, scanner, token, field, error);
    case MEMBER_TIME:
      return read_time (self, scanner, token, field, error);
    case MEMBER_TEXTS:
      return read_texts (self, scanner, token, field, error);
    case MEMBER_EARLIER_NOTES:
    default:
      return read_earlier_notes (self, scanner, token, error);
    }
}

/* A text that C cannot hold could not be written again as it was. Numbers keep their digits. */
static void
note_doubt (PlxJsonScanner *scanner, gpointer user_data)
{
  gboolean *doubtful = user_data;

  if (plx_json_scanner_get_token (scanner) != PLX_JSON_TOKEN_NUMBER)
    *doubtful = TRUE;
}

gboolean
plx_bookmark_draft_keep (PlxJsonScanner *scanner, GString *unknown, GError **error)
{
  g_autoptr (PlxJsonEmitter) emitter = plx_json_emitter_new ();
  g_autofree char *quoted = NULL;
  gboolean doubtful = plx_json_scanner_get_text_state (scanner) != PLX_JSON_TEXT_WELL_FORMED
                      || plx_json_scanner_is_duplicate (scanner);
  gsize before = unknown->len;
  gsize length;
  gboolean copied;

  plx_json_emitter_string (emitter, plx_json_scanner_get_text (scanner, NULL));
  quoted = g_strchomp (plx_json_emitter_finish (emitter, &length));
  g_string_append_printf (unknown, "%s%s:", before > 0 ? "," : "", quoted);
  plx_json_scanner_set_notice (scanner, note_doubt, &doubtful);
  copied = plx_json_scanner_copy_value (scanner, unknown, NULL, error);
  plx_json_scanner_set_notice (scanner, NULL, NULL);
  if (copied && !doubtful)
    return TRUE;
  g_string_truncate (unknown, before);
  if (copied)
    g_set_error (error, PLX_BOOKMARK_ERROR, PLX_BOOKMARK_ERROR_DAMAGED, _("%s is given twice, or is no text"), quoted);
  return FALSE;
}

char *
plx_bookmark_draft_close (const GString *unknown)
{
  return unknown->len > 0 ? g_strdup_printf ("{%s}", unknown->str) : NULL;
}

static gboolean
read_unknown (PlxBookmarkDraft *self, PlxJsonScanner *scanner, GError **error)
{
  g_autoptr (GError) doubt = NULL;

  if (plx_bookmark_draft_keep (scanner, self->unknown, &doubt)
      || (self->lenient && g_error_matches (doubt, PLX_BOOKMARK_ERROR, PLX_BOOKMARK_ERROR_DAMAGED)))
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&doubt));
  return FALSE;
}

static gboolean
read_member (PlxBookmarkDraft *self, PlxJsonScanner *scanner, GError **error)
{
  const Member *member = find_member (plx_json_scanner_get_text (scanner, NULL));

  if (member == NULL)
    return read_unknown (self, scanner, error);
  if (!plx_json_scanner_is_duplicate (scanner))
    return read_value (self, member, scanner, error);
  if (self->lenient)
    return plx_json_scanner_skip_value (scanner, NULL, error);
  g_set_error (error, PLX_BOOKMARK_ERROR, PLX_BOOKMARK_ERROR_DAMAGED, _("“%s” is given twice"), member->name);
  return FALSE;
}

gboolean
plx_bookmark_draft_read (PlxBookmarkDraft *self, PlxJsonScanner *scanner, GError **error)
{
  for (;;)
    {
      PlxJsonToken token = plx_json_scanner_next (scanner, NULL, error);

      if (token == PLX_JSON_TOKEN_OBJECT_END)
        return TRUE;
      if (token == PLX_JSON_TOKEN_ERROR || !read_member (self, scanner, error))
        return FALSE;
    }
}

static PlxBookmark *
fail_missing (const char *name, GError **error)
{
  g_set_error (error, PLX_BOOKMARK_ERROR, PLX_BOOKMARK_ERROR_DAMAGED, _("“%s” is missing"), name);
  return NULL;
}

static PlxBookmark *
finish_removed (PlxBookmarkDraft *self)
{
  PlxBookmark *bookmark = plx_bookmark_new_empty (self->id);

  bookmark->removed = TRUE;
  bookmark->life = self->removed;
  bookmark->changed = MAX (self->changed, 0);
  bookmark->unknown = plx_bookmark_draft_close (self->unknown);
  return bookmark;
}

/* A bookmark that lost its id in a damaged file always gets the same again. */
static char *
make_id (PlxBookmarkTarget *target)
{
  char *digest = g_compute_checksum_for_string (G_CHECKSUM_SHA256, plx_bookmark_target_get_key (target), -1);

  digest[32] = '\0';
  return digest;
}

static PlxBookmark *
finish_present (PlxBookmarkDraft *self, PlxBookmarkTarget *target)
{
  PlxBookmark *bookmark;

  if (self->id == NULL)
    self->id = make_id (target);
  bookmark = plx_bookmark_new_empty (self->id);
  bookmark->target = plx_bookmark_target_ref (target);
  bookmark->record_kind = g_steal_pointer (&self->record_kind);
  bookmark->title = g_steal_pointer (&self->title);
  bookmark->subtitle = g_steal_pointer (&self->subtitle);
  bookmark->date = g_steal_pointer (&self->date);
  bookmark->made = MAX (self->made, 0);
  bookmark->note = g_steal_pointer (&self->note);
  bookmark->changed = self->changed >= 0 ? self->changed : bookmark->note != NULL ? bookmark->made : 0;
  bookmark->earlier = g_steal_pointer (&self->earlier->earlier);
  bookmark->place = self->place != NULL ? g_steal_pointer (&self->place) : plx_bookmark_place_new (bookmark->made);
  bookmark->placed = self->placed >= 0 ? self->placed : bookmark->made;
  bookmark->life = MAX (self->restored, bookmark->made);
  bookmark->unknown = plx_bookmark_draft_close (self->unknown);
  return bookmark;
}

PlxBookmark *
plx_bookmark_draft_finish (PlxBookmarkDraft *self, GError **error)
{
  g_autoptr (PlxBookmarkTarget) target = NULL;

  if (self->id == NULL && !self->lenient)
    return fail_missing ("id", error);
  if (self->removed >= 0 && self->id != NULL)
    return finish_removed (self);
  target = plx_bookmark_target_new (&(PlxBookmarkTargetFields) { self->view, self->dossier, self->record, self->as_of,
                                                                 self->clock, self->words,
                                                                 (const char *const *) self->filters,
                                                                 (const char *const *) self->records, self->id });
  if (target == NULL)
    return fail_missing (self->dossier == NULL ? "dossier" : self->view == NULL ? "view" : "record", error);
  if (self->made < 0 && !self->lenient)
    return fail_missing ("made", error);
  return finish_present (self, target);
}
