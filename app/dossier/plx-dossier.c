/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-dossier-private.h"

#include "plx-record-list.h"
#include "plx-record-private.h"
#include "plx-reference-index.h"

struct _PlxDossier
{
  GObject parent_instance;

  GFile *file;
  PlxRecordTable *table;
  PlxIdIndex *ids;
  PlxReferenceIndex *references;
  GArray *sound_rows[PLX_N_LISTED_KINDS]; /* NULL where all rows are sound */
  GListModel *problems;
  guint n_errors;
  guint n_warnings;
};

G_DEFINE_FINAL_TYPE (PlxDossier, plx_dossier, G_TYPE_OBJECT)

static void
plx_dossier_finalize (GObject *object)
{
  PlxDossier *self = PLX_DOSSIER (object);

  for (guint i = 0; i < PLX_N_LISTED_KINDS; i++)
    g_clear_pointer (&self->sound_rows[i], g_array_unref);
  g_clear_pointer (&self->references, plx_reference_index_free);
  g_clear_pointer (&self->ids, plx_id_index_free);
  g_clear_pointer (&self->table, plx_record_table_free);
  g_clear_object (&self->problems);
  g_clear_object (&self->file);
  G_OBJECT_CLASS (plx_dossier_parent_class)->finalize (object);
}

static void
plx_dossier_class_init (PlxDossierClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = plx_dossier_finalize;
}

static void
plx_dossier_init (PlxDossier *self)
{
}

static GArray *
collect_sound_rows (const PlxRecordTable *table, PlxRecordKind kind)
{
  const PlxRows *rows = &table->rows[kind];
  GArray *sound;

  if (rows->n_unsound == 0)
    return NULL;
  sound = g_array_sized_new (FALSE, FALSE, sizeof (guint32), rows->n_rows - rows->n_unsound);
  for (guint32 row = 0; row < rows->n_rows; row++)
    {
      if (plx_record_table_is_sound (table, kind, row))
        g_array_append_val (sound, row);
    }
  return sound;
}

PlxDossier *
plx_dossier_new (GFile *file, PlxRecordTable *table, PlxIdIndex *ids, GListModel *problems, guint n_errors,
                 guint n_warnings)
{
  PlxDossier *self = g_object_new (PLX_TYPE_DOSSIER, NULL);

  g_set_object (&self->file, file);
  self->table = table;
  self->ids = ids;
  self->references = plx_reference_index_new (table);
  self->problems = g_object_ref (problems);
  self->n_errors = n_errors;
  self->n_warnings = n_warnings;
  for (guint i = 0; i < PLX_N_LISTED_KINDS; i++)
    self->sound_rows[i] = collect_sound_rows (table, i);
  return self;
}

const PlxRecordTable *
plx_dossier_get_table (PlxDossier *self)
{
  return self->table;
}

const char *
plx_dossier_get_id (PlxDossier *self)
{
  return plx_dossier_get_row_text (self, PLX_RECORD_DOSSIER, 0, PLX_DOSSIER_ID);
}

const char *
plx_dossier_get_title (PlxDossier *self)
{
  return plx_dossier_get_row_text (self, PLX_RECORD_DOSSIER, 0, PLX_DOSSIER_TITLE);
}

const char *
plx_dossier_get_summary (PlxDossier *self)
{
  return plx_dossier_get_row_text (self, PLX_RECORD_DOSSIER, 0, PLX_DOSSIER_SUMMARY);
}

const char *
plx_dossier_get_language (PlxDossier *self)
{
  return plx_dossier_get_row_text (self, PLX_RECORD_DOSSIER, 0, PLX_DOSSIER_LANGUAGE);
}

GFile *
plx_dossier_get_file (PlxDossier *self)
{
  return self->file;
}

GListModel *
plx_dossier_get_problems (PlxDossier *self)
{
  return self->problems;
}

guint
plx_dossier_count_errors (PlxDossier *self)
{
  return self->n_errors;
}

guint
plx_dossier_count_warnings (PlxDossier *self)
{
  return self->n_warnings;
}

guint
plx_dossier_count_unsound (PlxDossier *self, PlxRecordKind kind)
{
  return self->table->rows[kind].n_unsound;
}

GListModel *
plx_dossier_dup_records (PlxDossier *self, PlxRecordKind kind)
{
  GArray *sound = self->sound_rows[kind];

  if (sound == NULL)
    return plx_record_list_new_range (self, kind, 0, self->table->rows[kind].n_rows);
  return plx_record_list_new_rows (self, kind, (const guint32 *) sound->data, sound->len, NULL, NULL);
}

PlxRecord *
plx_dossier_dup_record (PlxDossier *self, PlxRecordKind kind, guint32 row)
{
  return plx_record_new (self, kind, row);
}

PlxRecord *
plx_dossier_lookup (PlxDossier *self, const char *id)
{
  PlxRecordKind kind;
  guint32 row;

  if (!plx_id_index_find (self->ids, id, &kind, &row) || kind >= PLX_N_LISTED_KINDS)
    return NULL;
  return plx_record_new (self, kind, row);
}

GListModel *
plx_dossier_dup_referrers (PlxDossier *self, PlxRecord *target, PlxRelation relation, PlxRecordKind kind)
{
  const guint32 *rows;
  guint n = plx_reference_index_get (self->references, relation, kind, plx_record_get_row (target), &rows);

  return plx_record_list_new_rows (self, kind, rows, n, NULL, NULL);
}

guint
plx_dossier_count_referrers (PlxDossier *self, PlxRecord *target, PlxRelation relation, PlxRecordKind kind)
{
  const guint32 *rows;

  return plx_reference_index_get (self->references, relation, kind, plx_record_get_row (target), &rows);
}

GListModel *
plx_dossier_dup_rows (PlxDossier *self, PlxRecordKind kind, GArray *rows)
{
  return plx_record_list_new_rows (self, kind, (const guint32 *) rows->data, rows->len, rows,
                                   (GDestroyNotify) g_array_unref);
}

guint32
plx_dossier_count_rows (PlxDossier *self, PlxRecordKind kind)
{
  return self->table->rows[kind].n_rows;
}

gboolean
plx_dossier_is_row_sound (PlxDossier *self, PlxRecordKind kind, guint32 row)
{
  return plx_record_table_is_sound (self->table, kind, row);
}

const char *
plx_dossier_get_row_text (PlxDossier *self, PlxRecordKind kind, guint32 row, guint member)
{
  return plx_arena_get (self->table->arena, *plx_record_table_cells (self->table, kind, row, member));
}

gboolean
plx_dossier_get_row_date (PlxDossier *self, PlxRecordKind kind, guint32 row, guint member, PlxDate *date)
{
  const char *text = plx_dossier_get_row_text (self, kind, row, member);

  return text != NULL && plx_date_parse (text, date, NULL);
}

int
plx_dossier_get_row_enum (PlxDossier *self, PlxRecordKind kind, guint32 row, guint member)
{
  return (int) *plx_record_table_cells (self->table, kind, row, member);
}

gint64
plx_dossier_get_row_number (PlxDossier *self, PlxRecordKind kind, guint32 row, guint member)
{
  return plx_record_table_get_number (self->table, kind, row, member);
}

guint
plx_dossier_get_row_records (PlxDossier *self, PlxRecordKind kind, guint32 row, guint member, guint32 *first,
                             const guint32 **rows)
{
  const guint32 *cells = plx_record_table_cells (self->table, kind, row, member);
  PlxMemberType type = plx_record_schema_get (kind)->members[member].type;

  if (type == PLX_MEMBER_REFERENCES)
    {
      *first = PLX_NO_ROW;
      *rows = &g_array_index (self->table->pool, guint32, cells[0]);
    }
  else if (type == PLX_MEMBER_REFERENCE)
    {
      *first = PLX_NO_ROW;
      *rows = cells;
      return cells[0] != PLX_NO_ROW ? 1 : 0;
    }
  else
    {
      *first = cells[0];
      *rows = NULL;
    }
  return cells[1];
}

guint
plx_dossier_get_row_ordinal (PlxDossier *self, PlxRecordKind kind, guint32 row, guint member)
{
  return *plx_record_table_cells (self->table, kind, row, member);
}

guint
plx_dossier_get_referrer_rows (PlxDossier *self, PlxRecord *target, PlxRelation relation, PlxRecordKind kind,
                               const guint32 **rows)
{
  return plx_reference_index_get (self->references, relation, kind, plx_record_get_row (target), rows);
}
