/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-record-reader-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "plx-shown-text.h"
#include "plx-similarity.h"

#define SUGGESTION_BUDGET 5000000

static gboolean read_record (PlxRecordReader *self, PlxRecordFrame *frame, GError **error);

PlxRecordReader *
plx_record_reader_new (PlxJsonScanner *scanner, PlxProblemCollector *problems, GCancellable *cancellable)
{
  PlxRecordReader *self = g_new0 (PlxRecordReader, 1);

  self->scanner = scanner;
  self->problems = problems;
  self->cancellable = cancellable;
  self->table = plx_record_table_new ();
  self->ids = plx_id_index_new ();
  self->pending = g_array_new (FALSE, FALSE, sizeof (PlxPendingReference));
  self->pending_ids = plx_arena_new ();
  self->claimant_places = g_array_new (FALSE, TRUE, sizeof (PlxClaimantPlaces));
  self->suggestion_budget = SUGGESTION_BUDGET;
  for (guint kind = 0; kind < PLX_N_RECORD_KINDS; kind++)
    {
      for (guint8 i = 0; i <= PLX_MAX_MEMBERS; i++)
        self->followers[kind][i] = i;
    }
  return self;
}

void
plx_record_reader_free (PlxRecordReader *self)
{
  g_clear_pointer (&self->ids, plx_id_index_free);
  g_clear_pointer (&self->table, plx_record_table_free);
  g_clear_pointer (&self->pending_ids, plx_arena_free);
  g_array_unref (self->pending);
  g_array_unref (self->claimant_places);
  g_free (self);
}

gboolean
plx_record_reader_is_dossier (PlxRecordReader *self)
{
  return self->is_dossier;
}

PlxRecordTable *
plx_record_reader_steal_table (PlxRecordReader *self)
{
  return g_steal_pointer (&self->table);
}

PlxIdIndex *
plx_record_reader_steal_ids (PlxRecordReader *self)
{
  return g_steal_pointer (&self->ids);
}

PlxJsonToken
plx_record_reader_next (PlxRecordReader *self, GError **error)
{
  if (G_LIKELY (!self->has_too_many_problems))
    return plx_json_scanner_next (self->scanner, self->cancellable, error);
  g_set_error (error, PLX_JSON_ERROR, PLX_JSON_ERROR_LIMIT, _("the file has more than %d problems"),
               PLX_MAXIMUM_COUNTED_PROBLEMS);
  return PLX_JSON_TOKEN_ERROR;
}

/* Returns whether it is to be listed too. */
static gboolean
count_problem (PlxRecordReader *self, PlxProblemSeverity severity, PlxOwner owner)
{
  if (severity == PLX_PROBLEM_ERROR)
    plx_record_table_set_unsound (self->table, owner.kind, owner.row);
  if (plx_problem_collector_has_room (self->problems))
    return TRUE;
  plx_problem_collector_count_one (self->problems, severity);
  self->has_too_many_problems = plx_problem_collector_count (self->problems, PLX_PROBLEM_ERROR)
                                    + plx_problem_collector_count (self->problems, PLX_PROBLEM_WARNING)
                                > PLX_MAXIMUM_COUNTED_PROBLEMS;
  return FALSE;
}

/* Takes @path and @message. */
static void
list_problem (PlxRecordReader *self, PlxProblemSeverity severity, PlxProblemCode code, PlxPlace place, PlxOwner owner,
              char *path, char *message)
{
  PlxProblem *problem = plx_problem_collector_add (self->problems, severity, code, place, path, message);

  if (owner.kind != PLX_RECORD_DOSSIER)
    plx_problem_set_record (problem, owner.kind, owner.row);
}

void
plx_record_reader_report (PlxRecordReader *self, PlxProblemSeverity severity, PlxProblemCode code, PlxPlace place,
                          PlxRecordKind kind, guint32 row, int member, int index, const char *format, ...)
{
  PlxOwner owner = plx_record_path_owner (self->table, kind, row);
  va_list arguments;

  if (!count_problem (self, severity, owner))
    return;
  va_start (arguments, format);
  list_problem (self, severity, code, place, owner, plx_record_path (self->table, kind, row, member, index),
                g_strdup_vprintf (format, arguments));
  va_end (arguments);
}

void
plx_record_reader_report_name (PlxRecordReader *self, PlxProblemSeverity severity, PlxProblemCode code,
                               const PlxRecordFrame *frame, const char *name, const char *format, ...)
{
  PlxOwner owner = plx_record_path_owner (self->table, frame->kind, frame->row);
  va_list arguments;

  if (!count_problem (self, severity, owner))
    return;
  va_start (arguments, format);
  list_problem (self, severity, code, plx_record_reader_place (self), owner,
                plx_record_path_to_name (self->table, frame->kind, frame->row, name),
                g_strdup_vprintf (format, arguments));
  va_end (arguments);
}

void
plx_record_reader_error (PlxRecordReader *self, PlxRecordFrame *frame, int member, int index, PlxProblemCode code,
                         const char *format, ...)
{
  PlxOwner owner = plx_record_path_owner (self->table, frame->kind, frame->row);
  va_list arguments;

  if (member != PLX_NO_MEMBER)
    frame->broken |= 1u << member;
  if (!count_problem (self, PLX_PROBLEM_ERROR, owner))
    return;
  va_start (arguments, format);
  list_problem (self, PLX_PROBLEM_ERROR, code, plx_record_reader_place (self), owner,
                plx_record_path (self->table, frame->kind, frame->row, member, index),
                g_strdup_vprintf (format, arguments));
  va_end (arguments);
}

char *
plx_record_reader_show (PlxRecordReader *self, const char *text)
{
  return plx_problem_collector_has_room (self->problems) ? plx_shown_text (text, PLX_SHOWN_TEXT_LENGTH) : NULL;
}

/* A row is added for whatever stands in a list of records, so that its row is its place in the array. */
static void
begin_record (PlxRecordReader *self, PlxRecordFrame *frame, PlxRecordKind kind, PlxRecordFrame *owner)
{
  PlxRows *rows = &self->table->rows[kind];

  frame->kind = kind;
  frame->schema = rows->schema;
  frame->row = plx_record_table_add_row (self->table, kind);
  frame->cells = plx_record_table_cells (self->table, kind, frame->row, 0);
  frame->place = plx_record_reader_place (self);
  frame->id = 0;
  frame->seen = 0;
  frame->broken = 0;
  if (rows->owners != NULL)
    rows->owners[frame->row] = (PlxOwner) { owner != NULL ? owner->kind : kind, owner != NULL ? owner->row : 0 };
  if (rows->places != NULL)
    rows->places[frame->row] = frame->place;
}

static gboolean
read_element (PlxRecordReader *self, PlxRecordFrame *owner, guint member, int index, PlxJsonToken token,
              GError **error)
{
  PlxRecordFrame frame;

  begin_record (self, &frame, owner->schema->members[member].to, owner);
  if (token == PLX_JSON_TOKEN_OBJECT_START)
    return read_record (self, &frame, error);
  return plx_value_reader_refuse (self, &frame, PLX_NO_MEMBER, PLX_NO_MEMBER, token, _("an object"), error);
}

static gboolean
read_records (PlxRecordReader *self, PlxRecordFrame *owner, guint member, PlxJsonToken token, GError **error)
{
  const PlxMember *description = &owner->schema->members[member];
  guint32 first = self->table->rows[description->to].n_rows;
  int n = 0;

  if (token != PLX_JSON_TOKEN_ARRAY_START)
    return plx_value_reader_refuse (self, owner, (int) member, PLX_NO_MEMBER, token, _("an array of objects"), error);
  plx_record_frame_cells (owner, member)[0] = first;
  for (token = plx_record_reader_next (self, error); token != PLX_JSON_TOKEN_ARRAY_END;
       token = plx_record_reader_next (self, error))
    {
      if (token == PLX_JSON_TOKEN_ERROR || !read_element (self, owner, member, n, token, error))
        return FALSE;
      n++;
    }
  plx_record_frame_cells (owner, member)[1] = (guint32) n;
  if (n == 0 && description->presence == PLX_MEMBER_REQUIRED_SOME)
    plx_record_reader_report (self, PLX_PROBLEM_ERROR, PLX_PROBLEM_MISSING, owner->places[member], owner->kind,
                              owner->row, (int) member, PLX_NO_MEMBER, _("“%s” is empty; expected at least one"),
                              description->name);
  return TRUE;
}

static gboolean
read_inner_record (PlxRecordReader *self, PlxRecordFrame *owner, guint member, PlxJsonToken token, GError **error)
{
  guint32 *cells;
  PlxRecordKind kind = owner->schema->members[member].to;

  if (token != PLX_JSON_TOKEN_OBJECT_START)
    return plx_value_reader_refuse (self, owner, (int) member, PLX_NO_MEMBER, token, _("an object or null"), error);
  cells = plx_record_frame_cells (owner, member);
  cells[0] = self->table->rows[kind].n_rows;
  cells[1] = 1;
  return read_element (self, owner, member, 0, token, error);
}

static gboolean
read_known_member (PlxRecordReader *self, PlxRecordFrame *frame, guint member, GError **error)
{
  const PlxMember *description = &frame->schema->members[member];
  PlxJsonToken token = plx_record_reader_next (self, error);

  frame->seen |= 1u << member;
  frame->places[member] = plx_record_reader_place (self);
  if (token == PLX_JSON_TOKEN_ERROR)
    return FALSE;
  if (token == PLX_JSON_TOKEN_NULL
      && (description->presence == PLX_MEMBER_OPTIONAL || description->presence == PLX_MEMBER_REQUIRED_OR_NULL))
    return TRUE;
  if (description->type == PLX_MEMBER_RECORDS)
    return read_records (self, frame, member, token, error);
  if (description->type == PLX_MEMBER_RECORD)
    return read_inner_record (self, frame, member, token, error);
  return plx_value_reader_read (self, frame, member, token, error);
}

/* @name is the member of the record that the one given twice lies in. */
static void
report_twice (PlxRecordReader *self, const PlxRecordFrame *frame, const char *name)
{
  g_autofree char *shown = plx_record_reader_show (self, plx_json_scanner_get_text (self->scanner, NULL));

  plx_record_reader_report_name (self, PLX_PROBLEM_ERROR, PLX_PROBLEM_DUPLICATE, frame, name,
                                 _("“%s” is given twice in this object; expected it once"), shown);
}

/* Within a member that the version does not know only what no JSON reader could keep is wrong. */
static void
notice_unknown (PlxJsonScanner *scanner, gpointer user_data)
{
  PlxRecordReader *self = user_data;

  if (plx_json_scanner_get_token (scanner) == PLX_JSON_TOKEN_NUMBER)
    return; /* kept as it is written, and never computed with */
  if (plx_json_scanner_is_duplicate (scanner))
    report_twice (self, self->noticed, self->noticed_name);
  else
    plx_record_reader_report_name (self, PLX_PROBLEM_ERROR, PLX_PROBLEM_VALUE, self->noticed, self->noticed_name, "%s",
                                   _("the text holds U+0000 or half a surrogate pair; expected Unicode characters"));
}

static const char *
suggest_member (const PlxRecordSchema *schema, const char *name)
{
  const char *nearest = NULL;
  guint least = G_MAXUINT;
  guint distance;

  for (guint i = 0; i < schema->n_members; i++)
    {
      if (plx_is_alike (name, schema->members[i].name, &distance) && distance < least)
        {
          least = distance;
          nearest = schema->members[i].name;
        }
    }
  return nearest;
}

static void
warn_unknown (PlxRecordReader *self, PlxRecordFrame *frame, const char *name)
{
  const PlxRecordSchema *schema = frame->schema;
  g_autofree char *shown = plx_record_reader_show (self, name);
  const char *nearest = shown != NULL ? suggest_member (schema, name) : NULL;

  if (nearest != NULL)
    plx_record_reader_report_name (self, PLX_PROBLEM_WARNING, PLX_PROBLEM_UNKNOWN, frame, name,
                                   _("“%s” is not known in version 1; expected “%s” perhaps, or no such member"), shown,
                                   nearest);
  else
    plx_record_reader_report_name (self, PLX_PROBLEM_WARNING, PLX_PROBLEM_UNKNOWN, frame, name,
                                   _("“%s” is not known in version 1; expected no such member"), shown);
}

static gboolean
read_unknown_member (PlxRecordReader *self, PlxRecordFrame *frame, const char *name, GError **error)
{
  g_autoptr (GString) json = g_string_new (NULL);
  PlxUnknownMember *member;
  gboolean copied;

  warn_unknown (self, frame, name);
  self->noticed = frame;
  self->noticed_name = name;
  plx_json_scanner_set_notice (self->scanner, notice_unknown, self);
  copied = plx_json_scanner_copy_value (self->scanner, json, self->cancellable, error);
  plx_json_scanner_set_notice (self->scanner, NULL, NULL);
  if (!copied)
    return FALSE;

  member = g_new0 (PlxUnknownMember, 1);
  member->kind = frame->kind;
  member->row = frame->row;
  member->name = g_strdup (name);
  member->json = g_string_free (g_steal_pointer (&json), FALSE);
  g_ptr_array_add (self->table->unknown, member);
  return TRUE;
}

/* Reports a name that cannot be taken. Returns whether it was one. */
static gboolean
refuse_name (PlxRecordReader *self, PlxRecordFrame *frame, const char *name)
{
  if (plx_json_scanner_is_duplicate (self->scanner))
    report_twice (self, frame, name);
  else if (plx_json_scanner_get_text_state (self->scanner) != PLX_JSON_TEXT_WELL_FORMED)
    plx_record_reader_report_name (self, PLX_PROBLEM_ERROR, PLX_PROBLEM_VALUE, frame, name, "%s",
                                   _("the name holds U+0000 or half a surrogate pair; expected Unicode characters"));
  else
    return FALSE;
  return TRUE;
}

static gboolean
read_other_member (PlxRecordReader *self, PlxRecordFrame *frame, GError **error)
{
  g_autofree char *name = g_strdup (plx_json_scanner_get_text (self->scanner, NULL));

  if (refuse_name (self, frame, name))
    return plx_json_scanner_skip_value (self->scanner, self->cancellable, error);
  return read_unknown_member (self, frame, name, error);
}

static gboolean
read_member (PlxRecordReader *self, PlxRecordFrame *frame, int member, GError **error)
{
  if (G_LIKELY (member != PLX_JSON_NO_WORD && !self->scanner->duplicate))
    return read_known_member (self, frame, (guint) member, error);
  return read_other_member (self, frame, error);
}

static void
report_missing (PlxRecordReader *self, PlxRecordFrame *frame)
{
  const PlxRecordSchema *schema = frame->schema;

  for (guint i = 0; i < schema->n_members; i++)
    {
      if ((schema->needed & ~frame->seen & (1u << i)) == 0)
        continue;
      plx_record_reader_report (self, PLX_PROBLEM_ERROR, PLX_PROBLEM_MISSING, frame->place, frame->kind, frame->row,
                                (int) i, PLX_NO_MEMBER,
                                /* Translators: the first is a member of the file format ("date"), the second a kind
                                   of record in English ("event"), also as the file format calls it. */
                                _("“%s” is missing; expected in every %s"), schema->members[i].name, schema->name);
    }
}

/* By now the place in the index is at hand, which plx_id_index_prepare() asked for. */
static void
add_id (PlxRecordReader *self, PlxRecordFrame *frame)
{
  const char *id = plx_arena_get (self->table->arena, frame->id);
  g_autofree char *shown = NULL;
  PlxRecordKind kind = frame->kind;
  guint32 row = frame->row;

  if (plx_id_index_add (self->ids, id, frame->id_hash, frame->kind, frame->row))
    return;
  plx_id_index_find (self->ids, id, &kind, &row);
  shown = plx_record_reader_show (self, id);
  plx_record_reader_report (self, PLX_PROBLEM_ERROR, PLX_PROBLEM_DUPLICATE, frame->places[PLX_MEMBER_NUMBER_ID],
                            frame->kind, frame->row, PLX_MEMBER_NUMBER_ID, PLX_NO_MEMBER,
                            /* Translators: the second is a kind of record in English, as the file format calls it */
                            _("“%s” is already the id of the %s in line %u; expected another"), shown,
                            plx_record_schema_get (kind)->name, self->table->rows[kind].places[row].line);
}

static gboolean
read_record (PlxRecordReader *self, PlxRecordFrame *frame, GError **error)
{
  guint8 *followers = self->followers[frame->kind];
  guint behind = 0;

  for (;;)
    {
      int member;
      PlxJsonToken token = plx_json_scanner_next_member (self->scanner, frame->schema->names, followers[behind], &member,
                                                         self->cancellable, error);

      if (token == PLX_JSON_TOKEN_OBJECT_END)
        break;
      if (token == PLX_JSON_TOKEN_ERROR || !read_member (self, frame, member, error))
        return FALSE;
      if (member == PLX_JSON_NO_WORD)
        continue;
      followers[behind] = (guint8) member;
      behind = (guint) member + 1;
    }
  if (frame->id != 0)
    add_id (self, frame);
  if ((frame->schema->needed & ~frame->seen) != 0)
    report_missing (self, frame);
  plx_record_check (self, frame);
  return TRUE;
}

static gboolean
read_dossier (PlxRecordReader *self, GError **error)
{
  PlxRecordFrame frame;
  PlxJsonToken token = plx_record_reader_next (self, error);

  if (token == PLX_JSON_TOKEN_ERROR)
    return FALSE;
  begin_record (self, &frame, PLX_RECORD_DOSSIER, NULL);
  if (token == PLX_JSON_TOKEN_OBJECT_START)
    {
      if (!read_record (self, &frame, error))
        return FALSE;
      self->is_dossier = (frame.seen & ~frame.broken & (1u << PLX_DOSSIER_PARALLAX)) != 0;
    }
  else if (!plx_value_reader_refuse (self, &frame, PLX_NO_MEMBER, PLX_NO_MEMBER, token, _("an object, the dossier"),
                                     error))
    return FALSE;
  return plx_record_reader_next (self, error) != PLX_JSON_TOKEN_ERROR;
}

gboolean
plx_record_reader_run (PlxRecordReader *self, GError **error)
{
  gboolean is_read = read_dossier (self, error);

  plx_reference_reader_catch_up (self);
  if (!is_read)
    return FALSE;
  plx_reference_reader_finish (self);
  plx_record_check_claimants (self);
  if (self->has_too_many_problems)
    return plx_record_reader_next (self, error) != PLX_JSON_TOKEN_ERROR;
  plx_record_table_finish (self->table);
  return TRUE;
}
