/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-dossier-writer.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <sys/stat.h>

#include "plx-dossier-private.h"
#include "plx-dossier-reader.h"
#include "plx-durable-file.h"
#include "plx-json-emitter.h"

G_DEFINE_QUARK (plx-write-error-quark, plx_write_error)

typedef struct
{
  const PlxRecordTable *table;
  PlxJsonEmitter *emitter;
  GHashTable *unknown; /* kind and row → GPtrArray of PlxUnknownMember */
} Writer;

static void write_record (Writer *writer, PlxRecordKind kind, guint32 row);

static gpointer
unknown_key (PlxRecordKind kind, guint32 row)
{
  return (gpointer) ((guintptr) kind << 32 | row);
}

static GHashTable *
index_unknown (const PlxRecordTable *table)
{
  GHashTable *unknown = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < table->unknown->len; i++)
    {
      PlxUnknownMember *member = g_ptr_array_index (table->unknown, i);
      GPtrArray *members = g_hash_table_lookup (unknown, unknown_key (member->kind, member->row));

      if (members == NULL)
        {
          members = g_ptr_array_new ();
          g_hash_table_insert (unknown, unknown_key (member->kind, member->row), members);
        }
      g_ptr_array_add (members, member);
    }
  return unknown;
}

static gboolean
is_missing (const PlxMember *member, const guint32 *cells)
{
  switch (member->type)
    {
    case PLX_MEMBER_VERSION:
      return FALSE;
    case PLX_MEMBER_NUMBER:
      return member->presence == PLX_MEMBER_OPTIONAL
             && (gint64) ((guint64) cells[1] << 32 | cells[0]) == PLX_NO_NUMBER;
    case PLX_MEMBER_ENUM:
    case PLX_MEMBER_REFERENCE:
    case PLX_MEMBER_ORDINAL:
    case PLX_MEMBER_OFFSET:
      return cells[0] == PLX_NO_ROW;
    case PLX_MEMBER_ORDINAL_RANGE:
      return cells[0] == 0;
    case PLX_MEMBER_TEXTS:
    case PLX_MEMBER_REFERENCES:
    case PLX_MEMBER_RECORD:
    case PLX_MEMBER_RECORDS:
      return cells[1] == 0;
    default:
      return cells[0] == 0;
    }
}

static const char *
get_id (const PlxRecordTable *table, PlxRecordKind kind, guint32 row)
{
  return plx_arena_get (table->arena, *plx_record_table_cells (table, kind, row, 0));
}

static void
write_list (Writer *writer, const PlxMember *member, const guint32 *cells)
{
  const PlxRecordTable *table = writer->table;
  guint32 first = cells[0];
  guint32 n = cells[1];

  plx_json_emitter_begin (writer->emitter, '[');
  for (guint32 i = first; i < first + n; i++)
    {
      if (member->type == PLX_MEMBER_RECORDS)
        write_record (writer, member->to, i);
      else if (member->type == PLX_MEMBER_TEXTS)
        plx_json_emitter_string (writer->emitter, plx_arena_get (table->arena, g_array_index (table->pool, guint32, i)));
      else
        plx_json_emitter_string (writer->emitter, get_id (table, member->to, g_array_index (table->pool, guint32, i)));
    }
  plx_json_emitter_end (writer->emitter, ']');
}

static void
write_range (Writer *writer, const guint32 *cells)
{
  plx_json_emitter_begin (writer->emitter, '[');
  plx_json_emitter_number (writer->emitter, cells[0]);
  plx_json_emitter_number (writer->emitter, cells[1]);
  plx_json_emitter_end (writer->emitter, ']');
}

static void
write_number (Writer *writer, const guint32 *cells)
{
  gint64 number = (gint64) ((guint64) cells[1] << 32 | cells[0]);

  if (number == PLX_NO_NUMBER)
    plx_json_emitter_literal (writer->emitter, "null");
  else
    plx_json_emitter_number (writer->emitter, number);
}

static void
write_member (Writer *writer, const PlxMember *member, const guint32 *cells)
{
  plx_json_emitter_name (writer->emitter, member->name);
  switch (member->type)
    {
    case PLX_MEMBER_VERSION:
      plx_json_emitter_number (writer->emitter, 1);
      break;
    case PLX_MEMBER_ENUM:
      plx_json_emitter_string (writer->emitter, plx_enum_get_nick (member->of (), (int) cells[0]));
      break;
    case PLX_MEMBER_NUMBER:
      write_number (writer, cells);
      break;
    case PLX_MEMBER_ORDINAL:
    case PLX_MEMBER_OFFSET:
      plx_json_emitter_number (writer->emitter, cells[0]);
      break;
    case PLX_MEMBER_ORDINAL_RANGE:
      write_range (writer, cells);
      break;
    case PLX_MEMBER_REFERENCE:
      plx_json_emitter_string (writer->emitter, get_id (writer->table, member->to, cells[0]));
      break;
    case PLX_MEMBER_RECORD:
      write_record (writer, member->to, cells[0]);
      break;
    case PLX_MEMBER_TEXTS:
    case PLX_MEMBER_REFERENCES:
    case PLX_MEMBER_RECORDS:
      write_list (writer, member, cells);
      break;
    default:
      plx_json_emitter_string (writer->emitter, plx_arena_get (writer->table->arena, cells[0]));
      break;
    }
}

static void
write_record (Writer *writer, PlxRecordKind kind, guint32 row)
{
  const PlxRecordSchema *schema = plx_record_schema_get (kind);
  GPtrArray *unknown = g_hash_table_lookup (writer->unknown, unknown_key (kind, row));

  plx_json_emitter_begin (writer->emitter, '{');
  for (guint i = 0; i < schema->n_members; i++)
    {
      const guint32 *cells = plx_record_table_cells (writer->table, kind, row, i);

      if (!is_missing (&schema->members[i], cells))
        write_member (writer, &schema->members[i], cells);
    }
  for (guint i = 0; unknown != NULL && i < unknown->len; i++)
    {
      PlxUnknownMember *member = g_ptr_array_index (unknown, i);

      plx_json_emitter_name (writer->emitter, member->name);
      plx_json_emitter_value (writer->emitter, member->json);
    }
  plx_json_emitter_end (writer->emitter, '}');
}

GBytes *
plx_dossier_to_bytes (PlxDossier *dossier, GError **error)
{
  g_autoptr (PlxJsonEmitter) emitter = NULL;
  g_autoptr (GHashTable) unknown = NULL;
  Writer writer;
  char *text;
  gsize length;

  if (plx_dossier_count_errors (dossier) > 0)
    {
      g_set_error_literal (error, PLX_WRITE_ERROR, PLX_WRITE_ERROR_UNSOUND,
                           _("The dossier has errors, and writing it would lose what they stand in; mend them first"));
      return NULL;
    }
  emitter = plx_json_emitter_new ();
  unknown = index_unknown (plx_dossier_get_table (dossier));
  writer = (Writer) { plx_dossier_get_table (dossier), emitter, unknown };
  write_record (&writer, PLX_RECORD_DOSSIER, 0);
  text = plx_json_emitter_finish (emitter, &length);
  return g_bytes_new_take (text, length);
}

/* What the strict reader does not read must not replace anything. */
static gboolean
read_back (GBytes *bytes, GCancellable *cancellable, GError **error)
{
  g_autoptr (PlxDossierReader) reader = plx_dossier_reader_new_for_bytes (bytes);
  g_autoptr (PlxDossier) dossier = plx_dossier_reader_read (reader, cancellable, error);
  g_autoptr (GBytes) again = dossier != NULL ? plx_dossier_to_bytes (dossier, error) : NULL;

  if (again == NULL)
    return FALSE;
  if (g_bytes_equal (bytes, again))
    return TRUE;
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED,
                       _("What was written reads back differently; the file is left as it was"));
  return FALSE;
}

/* The replacement would put a plain file in the place of a symbolic link. What a link leads to may still have to be made. */
static char *
resolve_path (GFile *file, GError **error)
{
  g_autofree char *path = g_file_get_path (file);

  if (path != NULL)
    return plx_durable_file_resolve (path, error);
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED, _("Only a local file can be written"));
  return NULL;
}

/* A file that only its owner may read stays so. */
static int
find_mode (const char *path)
{
  struct stat status;

  return g_stat (path, &status) == 0 ? (int) (status.st_mode & 0777) : 0644;
}

gboolean
plx_dossier_save (PlxDossier *dossier, GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (GBytes) bytes = plx_dossier_to_bytes (dossier, error);
  g_autofree char *path = NULL;
  const char *data;
  gsize length;

  if (bytes == NULL || !read_back (bytes, cancellable, error))
    return FALSE;
  path = resolve_path (file, error);
  if (path == NULL)
    return FALSE;
  data = g_bytes_get_data (bytes, &length);
  return plx_durable_file_replace (path, data, length, find_mode (path), error);
}
