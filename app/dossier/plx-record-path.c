/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-record-path.h"

static void
append_record (GString *path, const PlxRecordTable *table, PlxRecordKind kind, guint32 row)
{
  const PlxRows *rows = &table->rows[kind];
  const PlxRecordSchema *schema;
  const PlxOwner *owner;

  if (kind == PLX_RECORD_DOSSIER)
    return;
  if (rows->schema->list != NULL)
    {
      g_string_append_printf (path, "/%s/%u", rows->schema->list, row);
      return;
    }
  owner = &rows->owners[row];
  schema = plx_record_schema_get (owner->kind);
  append_record (path, table, owner->kind, owner->row);
  for (guint i = 0; i < schema->n_members; i++)
    {
      PlxMemberType type = schema->members[i].type;

      if ((type != PLX_MEMBER_RECORD && type != PLX_MEMBER_RECORDS) || schema->members[i].to != kind)
        continue;
      g_string_append_printf (path, "/%s", schema->members[i].name);
      if (type == PLX_MEMBER_RECORDS)
        g_string_append_printf (path, "/%u", row - *plx_record_table_cells (table, owner->kind, owner->row, i));
    }
}

char *
plx_record_path (const PlxRecordTable *table, PlxRecordKind kind, guint32 row, int member, int index)
{
  GString *path = g_string_new (NULL);

  append_record (path, table, kind, row);
  if (member != PLX_NO_MEMBER)
    g_string_append_printf (path, "/%s", plx_record_schema_get (kind)->members[member].name);
  if (index != PLX_NO_MEMBER)
    g_string_append_printf (path, "/%d", index);
  return g_string_free (path, FALSE);
}

char *
plx_record_path_to_name (const PlxRecordTable *table, PlxRecordKind kind, guint32 row, const char *name)
{
  GString *path = g_string_new (NULL);

  append_record (path, table, kind, row);
  g_string_append_c (path, '/');
  for (; *name != '\0'; name++)
    {
      if (*name == '~')
        g_string_append (path, "~0");
      else if (*name == '/')
        g_string_append (path, "~1");
      else
        g_string_append_c (path, *name);
    }
  return g_string_free (path, FALSE);
}

PlxOwner
plx_record_path_owner (const PlxRecordTable *table, PlxRecordKind kind, guint32 row)
{
  PlxOwner owner = { kind, row };

  while (owner.kind >= PLX_N_LISTED_KINDS && owner.kind != PLX_RECORD_DOSSIER)
    owner = table->rows[owner.kind].owners[owner.row];
  return owner;
}
