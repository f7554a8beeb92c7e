/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-source-passage.h"

#include "plx-claim-members.h"
#include "plx-merged-list.h"
#include "plx-part.h"
#include "plx-record-schema.h"
#include "plx-satire-index.h"

gboolean
plx_source_is_partly_satire (PlxSource *self)
{
  g_autoptr (GListModel) parts = plx_source_dup_parts (self);
  guint n = g_list_model_get_n_items (parts);

  if (plx_source_get_source_kind (self) == PLX_SOURCE_SATIRE)
    return FALSE;
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PlxPart) part = g_list_model_get_item (parts, i);

      if (plx_part_get_source_kind (part) == PLX_SOURCE_SATIRE)
        return TRUE;
    }
  return FALSE;
}

typedef struct
{
  PlxDossier *dossier;
  guint32 source;
  PlxSatireIndex *satire;
  GArray *reported;
  GArray *satirical;
} Carrier;

static void
note_first (PlxRecordKey *key, guint paragraph, gint32 start, gint32 number)
{
  if (paragraph < key->group || (paragraph == key->group && start < key->earliest))
    {
      key->group = paragraph;
      key->earliest = start;
      key->latest = number;
    }
}

/* The place of a record in a source is that of its first citation there: paragraph, then start, then the
 * order of the file. */
static void
add_record (Carrier *carrier, PlxRecordKind kind, guint32 row)
{
  PlxDossier *dossier = carrier->dossier;
  PlxRecordKey reported = { kind, row, G_MAXUINT32, G_MAXINT32, G_MAXINT32 };
  PlxRecordKey satirical = reported;
  guint32 first;
  const guint32 *rows;
  guint n = plx_dossier_get_row_records (dossier, kind, row, plx_claim_members_get (kind)->citations, &first,
                                         &rows);

  for (guint i = 0; i < n; i++)
    {
      guint32 citation = first + i;
      guint paragraph =
          plx_dossier_get_row_ordinal (dossier, PLX_RECORD_CITATION, citation, PLX_CITATION_PARAGRAPH);
      guint start = plx_dossier_get_row_ordinal (dossier, PLX_RECORD_CITATION, citation, PLX_CITATION_START);

      if (plx_row_get_reference (dossier, PLX_RECORD_CITATION, citation, PLX_CITATION_SOURCE)
          == carrier->source)
        note_first (plx_satire_index_has_citation (carrier->satire, citation) ? &satirical : &reported,
                    paragraph, (gint32) MIN (start, G_MAXINT32), (gint32) MIN (citation, G_MAXINT32));
    }
  if (reported.group != G_MAXUINT32)
    g_array_append_val (carrier->reported, reported);
  if (satirical.group != G_MAXUINT32)
    g_array_append_val (carrier->satirical, satirical);
}

void
plx_source_dup_passages (PlxSource *self, GListModel **reported, GListModel **satirical)
{
  static const PlxRecordKind kinds[]
      = { PLX_RECORD_EVENT, PLX_RECORD_QUOTATION, PLX_RECORD_ESTIMATE, PLX_RECORD_POSITION };
  PlxDossier *dossier = plx_record_get_dossier (PLX_RECORD (self));
  g_autoptr (PlxSatireIndex) satire = plx_satire_index_new (dossier);
  Carrier carrier = { dossier, plx_record_get_row (PLX_RECORD (self)), satire, plx_record_keys_new (),
                      plx_record_keys_new () };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      const guint32 *rows;
      guint n =
          plx_dossier_get_referrer_rows (dossier, PLX_RECORD (self), PLX_RELATION_SOURCE, kinds[i], &rows);

      for (guint j = 0; j < n; j++)
        add_record (&carrier, kinds[i], rows[j]);
    }
  plx_record_keys_sort (carrier.reported);
  plx_record_keys_sort (carrier.satirical);
  *reported = plx_merged_list_new (dossier, carrier.reported);
  *satirical = plx_merged_list_new (dossier, carrier.satirical);
}
