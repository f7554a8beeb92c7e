/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <string.h>

#include "plx-date.h"
#include "plx-record-reader-private.h"
#include "plx-value-check.h"

static const char *
name_token (PlxJsonToken token)
{
  switch (token)
    {
    case PLX_JSON_TOKEN_OBJECT_START:
      return _("an object");
    case PLX_JSON_TOKEN_ARRAY_START:
      return _("an array");
    case PLX_JSON_TOKEN_STRING:
      return _("a string");
    case PLX_JSON_TOKEN_NUMBER:
      return _("a number");
    case PLX_JSON_TOKEN_TRUE:
      return "true";
    case PLX_JSON_TOKEN_FALSE:
      return "false";
    default:
      return "null";
    }
}

gboolean
plx_value_reader_refuse (PlxRecordReader *self, PlxRecordFrame *frame, int member, int index, PlxJsonToken token,
                         const char *expected, GError **error)
{
  plx_record_reader_error (self, frame, member, index, PLX_PROBLEM_TYPE,
                           /* Translators: "expected a string, found an array" */
                           _("expected %s, found %s"), expected, name_token (token));
  return plx_json_scanner_finish_value (self->scanner, self->cancellable, error);
}

/* A string that C and a screen can hold. */
static gboolean
take_text (PlxRecordReader *self, PlxRecordFrame *frame, int member, int index, const char **text, gsize *length)
{
  *text = plx_json_scanner_end_text (self->scanner, length);
  switch (self->scanner->text_state)
    {
    case PLX_JSON_TEXT_HAS_NUL:
      plx_record_reader_error (self, frame, member, index, PLX_PROBLEM_VALUE, "%s",
                               _("the text holds U+0000; expected text without it"));
      return FALSE;
    case PLX_JSON_TEXT_LONE_SURROGATE:
      plx_record_reader_error (self, frame, member, index, PLX_PROBLEM_VALUE, "%s",
                               _("the text holds half a surrogate pair; expected Unicode characters"));
      return FALSE;
    default:
      return TRUE;
    }
}

static guint32
keep_text (PlxRecordReader *self, const char *text, gsize length)
{
  return plx_arena_add (self->table->arena, text, length);
}

static void
read_text (PlxRecordReader *self, PlxRecordFrame *frame, int member, PlxMemberType type)
{
  const char *text;
  gsize length;
  g_autofree char *message = NULL;
  guint32 handle;

  if (!take_text (self, frame, member, PLX_NO_MEMBER, &text, &length))
    return;
  if (!plx_value_check_text (type, text, &message))
    plx_record_reader_error (self, frame, member, PLX_NO_MEMBER, PLX_PROBLEM_VALUE, "%s", message);
  if (length == 0)
    return;
  handle = keep_text (self, text, length);
  *plx_record_frame_cells (frame, (guint) member) = handle;
  if (type == PLX_MEMBER_ID && frame->kind != PLX_RECORD_DOSSIER)
    {
      frame->id = handle;
      frame->id_hash = plx_id_index_prepare (self->ids, text, length, frame->kind);
    }
}

static void
read_date (PlxRecordReader *self, PlxRecordFrame *frame, int member)
{
  g_autoptr (GError) error = NULL;
  const char *text;
  gsize length;

  if (!take_text (self, frame, member, PLX_NO_MEMBER, &text, &length))
    return;
  if (plx_date_parse (text, NULL, &error))
    *plx_record_frame_cells (frame, (guint) member) = keep_text (self, text, length);
  else
    plx_record_reader_error (self, frame, member, PLX_NO_MEMBER, PLX_PROBLEM_DATE, "%s", error->message);
}

static char *
list_values (GEnumClass *enum_class)
{
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < enum_class->n_values; i++)
    g_string_append_printf (list, "%s%s", i == 0 ? "" : ", ", enum_class->values[i].value_nick);
  return g_string_free (g_steal_pointer (&list), FALSE);
}

static void
read_enum (PlxRecordReader *self, PlxRecordFrame *frame, int member)
{
  GEnumClass *enum_class = frame->schema->enums[member];
  g_autofree char *expected = NULL;
  g_autofree char *shown = NULL;
  const char *text;
  gsize length;
  int word;

  if (!take_text (self, frame, member, PLX_NO_MEMBER, &text, &length))
    return;
  word = plx_json_vocabulary_find (frame->schema->words[member], text, length);
  if (word != PLX_JSON_NO_WORD)
    {
      *plx_record_frame_cells (frame, (guint) member) = (guint32) enum_class->values[word].value;
      return;
    }
  shown = plx_record_reader_show (self, text);
  expected = shown != NULL ? list_values (enum_class) : NULL;
  plx_record_reader_error (self, frame, member, PLX_NO_MEMBER, PLX_PROBLEM_VALUE,
                           /* Translators: the second is a list of words of the file format */
                           _("“%s” is not known; expected one of: %s"), shown, expected);
}

static void
report_out_of_range (PlxRecordReader *self, PlxRecordFrame *frame, int member, int index, gint64 least, gint64 most)
{
  g_autofree char *from = g_strdup_printf ("%" G_GINT64_FORMAT, least);
  g_autofree char *to = g_strdup_printf ("%" G_GINT64_FORMAT, most);

  plx_record_reader_error (self, frame, member, index, PLX_PROBLEM_VALUE,
                           _("%.40s is out of range; expected a whole number from %s to %s"),
                           plx_json_scanner_get_text (self->scanner, NULL), from, to);
}

/* Reads a whole number of at least @least. */
static gboolean
take_number (PlxRecordReader *self, PlxRecordFrame *frame, int member, int index, gint64 least, gint64 *number)
{
  gint64 most = least < 0 ? PLX_JSON_MAXIMUM_WHOLE_NUMBER : G_MAXINT32;

  if (plx_json_scanner_get_number (self->scanner, number) && *number >= least && *number <= most)
    return TRUE;
  report_out_of_range (self, frame, member, index, least, most);
  return FALSE;
}

static void
read_number (PlxRecordReader *self, PlxRecordFrame *frame, guint member, PlxMemberType type)
{
  gint64 least = type == PLX_MEMBER_NUMBER ? -PLX_JSON_MAXIMUM_WHOLE_NUMBER : type == PLX_MEMBER_ORDINAL ? 1 : 0;
  gint64 number;

  if (!take_number (self, frame, (int) member, PLX_NO_MEMBER, least, &number))
    return;
  if (type == PLX_MEMBER_NUMBER)
    plx_record_cells_set_number (plx_record_frame_cells (frame, member), number);
  else
    *plx_record_frame_cells (frame, member) = (guint32) number;
}

static void
read_version (PlxRecordReader *self, PlxRecordFrame *frame, int member)
{
  gint64 number;

  if (plx_json_scanner_get_number (self->scanner, &number) && number == 1)
    return;
  plx_record_reader_error (self, frame, member, PLX_NO_MEMBER, PLX_PROBLEM_VALUE,
                           _("version %.40s of the file format is not known; expected 1"),
                           plx_json_scanner_get_text (self->scanner, NULL));
}

static gboolean
read_range_end (PlxRecordReader *self, PlxRecordFrame *frame, int member, int index, PlxJsonToken token, GError **error)
{
  gint64 number;

  if (index > 1)
    return plx_json_scanner_finish_value (self->scanner, self->cancellable, error);
  if (token != PLX_JSON_TOKEN_NUMBER)
    return plx_value_reader_refuse (self, frame, member, index, token, _("a number"), error);
  if (take_number (self, frame, member, index, 1, &number))
    plx_record_frame_cells (frame, (guint) member)[index] = (guint32) number;
  return TRUE;
}

static gboolean
read_text_element (PlxRecordReader *self, PlxRecordFrame *frame, int member, int index, PlxJsonToken token,
                   GError **error)
{
  const char *text;
  g_autofree char *message = NULL;
  gsize length;
  guint32 handle = 0;

  if (token != PLX_JSON_TOKEN_STRING)
    return plx_value_reader_refuse (self, frame, member, index, token, _("a string"), error);
  if (take_text (self, frame, member, index, &text, &length))
    {
      handle = keep_text (self, text, length);
      if (!plx_value_check_text (PLX_MEMBER_TEXT, text, &message))
        plx_record_reader_error (self, frame, member, index, PLX_PROBLEM_VALUE, "%s", message);
      g_array_append_val (self->table->pool, handle);
    }
  return TRUE;
}

static gboolean
read_reference_element (PlxRecordReader *self, PlxRecordFrame *frame, int member, int index, PlxJsonToken token,
                        GError **error)
{
  guint32 row = PLX_NO_ROW;

  g_array_append_val (self->table->pool, row);
  if (token != PLX_JSON_TOKEN_STRING)
    return plx_value_reader_refuse (self, frame, member, index, token, _("a string, an id"), error);
  plx_reference_reader_add (self, frame, member, index);
  return TRUE;
}

typedef gboolean (*ReadElement) (PlxRecordReader *self, PlxRecordFrame *frame, int member, int index,
                                 PlxJsonToken token, GError **error);

/* Reads an array whose elements are not records; the number of elements is given back. */
static gboolean
read_elements (PlxRecordReader *self, PlxRecordFrame *frame, guint member, ReadElement read_element, int *n,
               GError **error)
{
  for (*n = 0;; (*n)++)
    {
      PlxJsonToken token = plx_record_reader_next (self, error);

      if (token == PLX_JSON_TOKEN_ARRAY_END)
        return TRUE;
      if (token == PLX_JSON_TOKEN_ERROR || !read_element (self, frame, (int) member, *n, token, error))
        return FALSE;
    }
}

static gboolean
read_list (PlxRecordReader *self, PlxRecordFrame *frame, guint member, ReadElement read_element, GError **error)
{
  const PlxMember *description = &frame->schema->members[member];
  guint32 start = self->table->pool->len;
  guint32 *cells = plx_record_frame_cells (frame, member);
  int n;

  cells[0] = start;
  if (!read_elements (self, frame, member, read_element, &n, error))
    return FALSE;
  cells[1] = self->table->pool->len - start;
  if (n == 0 && description->presence == PLX_MEMBER_REQUIRED_SOME)
    plx_record_reader_report (self, PLX_PROBLEM_ERROR, PLX_PROBLEM_MISSING, frame->places[member], frame->kind,
                              frame->row, (int) member, PLX_NO_MEMBER, _("“%s” is empty; expected at least one"),
                              description->name);
  return TRUE;
}

static gboolean
read_range (PlxRecordReader *self, PlxRecordFrame *frame, guint member, GError **error)
{
  int n;

  if (!read_elements (self, frame, member, read_range_end, &n, error))
    return FALSE;
  if (n == 2)
    return TRUE;
  frame->broken |= 1u << member;
  plx_record_reader_report (self, PLX_PROBLEM_ERROR, PLX_PROBLEM_VALUE, frame->places[member], frame->kind, frame->row,
                            (int) member, PLX_NO_MEMBER,
                            ngettext ("the array has %d element; expected two, the first and the last",
                                      "the array has %d elements; expected two, the first and the last", (gulong) n),
                            n);
  return TRUE;
}

static PlxJsonToken
first_token (PlxMemberType type)
{
  switch (type)
    {
    case PLX_MEMBER_VERSION:
    case PLX_MEMBER_NUMBER:
    case PLX_MEMBER_ORDINAL:
    case PLX_MEMBER_OFFSET:
      return PLX_JSON_TOKEN_NUMBER;
    case PLX_MEMBER_ORDINAL_RANGE:
    case PLX_MEMBER_TEXTS:
    case PLX_MEMBER_REFERENCES:
      return PLX_JSON_TOKEN_ARRAY_START;
    default:
      return PLX_JSON_TOKEN_STRING;
    }
}

static const char *
name_expected (const PlxMember *member)
{
  gboolean or_null = member->presence == PLX_MEMBER_OPTIONAL || member->presence == PLX_MEMBER_REQUIRED_OR_NULL;

  switch (first_token (member->type))
    {
    case PLX_JSON_TOKEN_NUMBER:
      return or_null ? _("a whole number or null") : _("a whole number");
    case PLX_JSON_TOKEN_ARRAY_START:
      return or_null ? _("an array or null") : _("an array");
    default:
      return or_null ? _("a string or null") : _("a string");
    }
}

gboolean
plx_value_reader_read (PlxRecordReader *self, PlxRecordFrame *frame, guint member, PlxJsonToken token, GError **error)
{
  const PlxMember *description = &frame->schema->members[member];

  if (token != first_token (description->type))
    return plx_value_reader_refuse (self, frame, (int) member, PLX_NO_MEMBER, token, name_expected (description), error);
  switch (description->type)
    {
    case PLX_MEMBER_VERSION:
      read_version (self, frame, (int) member);
      return TRUE;
    case PLX_MEMBER_DATE:
      read_date (self, frame, (int) member);
      return TRUE;
    case PLX_MEMBER_ENUM:
      read_enum (self, frame, (int) member);
      return TRUE;
    case PLX_MEMBER_NUMBER:
    case PLX_MEMBER_ORDINAL:
    case PLX_MEMBER_OFFSET:
      read_number (self, frame, member, description->type);
      return TRUE;
    case PLX_MEMBER_REFERENCE:
      plx_reference_reader_add (self, frame, (int) member, PLX_NO_MEMBER);
      return TRUE;
    case PLX_MEMBER_ORDINAL_RANGE:
      return read_range (self, frame, member, error);
    case PLX_MEMBER_TEXTS:
      return read_list (self, frame, member, read_text_element, error);
    case PLX_MEMBER_REFERENCES:
      return read_list (self, frame, member, read_reference_element, error);
    default:
      read_text (self, frame, (int) member, description->type);
      return TRUE;
    }
}
