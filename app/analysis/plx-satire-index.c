/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-satire-index.h"

#include "plx-claim-members.h"
#include "plx-part.h"
#include "plx-record-schema.h"
#include "plx-source.h"

typedef struct
{
  guint first;
  guint last;
  PlxSourceKind kind;
} Passage;

typedef struct
{
  PlxSourceKind kind;
  GArray *passages;
} Source;

struct _PlxSatireIndex
{
  PlxDossier *dossier;
  GHashTable *sources; /* row → Source */
};

static void
source_free (Source *source)
{
  g_array_unref (source->passages);
  g_free (source);
}

PlxSatireIndex *
plx_satire_index_new (PlxDossier *dossier)
{
  PlxSatireIndex *self = g_new0 (PlxSatireIndex, 1);

  self->dossier = g_object_ref (dossier);
  self->sources = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) source_free);
  return self;
}

void
plx_satire_index_free (PlxSatireIndex *self)
{
  g_hash_table_unref (self->sources);
  g_object_unref (self->dossier);
  g_free (self);
}

static Source *
source_new (PlxDossier *dossier, guint32 row)
{
  g_autoptr (PlxRecord) record = plx_dossier_dup_record (dossier, PLX_RECORD_SOURCE, row);
  g_autoptr (GListModel) parts = plx_source_dup_parts (PLX_SOURCE (record));
  guint n = g_list_model_get_n_items (parts);
  Source *source = g_new0 (Source, 1);

  source->kind = plx_source_get_source_kind (PLX_SOURCE (record));
  source->passages = g_array_new (FALSE, FALSE, sizeof (Passage));
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PlxPart) part = g_list_model_get_item (parts, i);
      Passage passage = { plx_part_get_first_paragraph (part), plx_part_get_last_paragraph (part),
                          plx_part_get_source_kind (part) };

      g_array_append_val (source->passages, passage);
    }
  return source;
}

static const Source *
get_source (PlxSatireIndex *self, guint32 row)
{
  Source *source = g_hash_table_lookup (self->sources, GUINT_TO_POINTER (row));

  if (source == NULL)
    {
      source = source_new (self->dossier, row);
      g_hash_table_insert (self->sources, GUINT_TO_POINTER (row), source);
    }
  return source;
}

gboolean
plx_satire_index_has_citation (PlxSatireIndex *self, guint32 row)
{
  guint32 source_row = plx_row_get_reference (self->dossier, PLX_RECORD_CITATION, row, PLX_CITATION_SOURCE);
  guint paragraph =
      plx_dossier_get_row_ordinal (self->dossier, PLX_RECORD_CITATION, row, PLX_CITATION_PARAGRAPH);
  const Source *source;

  if (source_row == PLX_NO_ROW)
    return FALSE;
  source = get_source (self, source_row);
  for (guint i = 0; i < source->passages->len; i++)
    {
      const Passage *passage = &g_array_index (source->passages, Passage, i);

      if (paragraph >= passage->first && paragraph <= passage->last)
        return passage->kind == PLX_SOURCE_SATIRE;
    }
  return source->kind == PLX_SOURCE_SATIRE;
}

PlxSatire
plx_satire_index_get_claim (PlxSatireIndex *self, PlxRecordKind kind, guint32 row)
{
  guint32 first;
  const guint32 *rows;
  guint n = plx_dossier_get_row_records (self->dossier, kind, row, plx_claim_members_get (kind)->citations,
                                         &first, &rows);
  guint n_satire = 0;

  for (guint i = 0; i < n; i++)
    {
      if (plx_satire_index_has_citation (self, first + i))
        n_satire++;
    }
  return n_satire == 0 ? PLX_SATIRE_NONE : n_satire == n ? PLX_SATIRE_ONLY : PLX_SATIRE_ALSO;
}
