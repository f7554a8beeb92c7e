/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-count.h"

#include "plx-claim-members.h"

#include <glib/gi18n-lib.h>

static const PlxRecordKind claim_kinds[] = { PLX_RECORD_QUOTATION, PLX_RECORD_ESTIMATE, PLX_RECORD_POSITION };

guint
plx_record_count_claims (PlxRecord *record, PlxRelation relation)
{
  PlxDossier *dossier = plx_record_get_dossier (record);
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (claim_kinds); i++)
    n += plx_dossier_count_referrers (dossier, record, relation, claim_kinds[i]);
  return n;
}

void
plx_line_add_claim_count (PlxLine *line, PlxRecord *record, PlxRelation relation)
{
  guint n = plx_record_count_claims (record, relation);
  g_autofree char *text = g_strdup_printf (ngettext ("%u claim", "%u claims", n), n);

  if (n > 0)
    plx_line_add_item (line, PLX_RUN_PLAIN, text, NULL);
}

void
plx_line_add_source_count (PlxLine *line, guint n)
{
  g_autofree char *text = g_strdup_printf (ngettext ("%u source", "%u sources", n), n);

  if (n > 0)
    plx_line_add_item (line, PLX_RUN_PLAIN, text, NULL);
}

static void
mark_sources (PlxDossier *dossier, PlxRecordKind kind, guint32 row, guint8 *marks, guint32 n_marks)
{
  guint32 first;
  const guint32 *rows;
  guint n = plx_dossier_get_row_records (dossier, kind, row, plx_claim_members_get (kind)->citations, &first,
                                         &rows);

  for (guint i = 0; i < n; i++)
    {
      guint32 source = plx_row_get_reference (dossier, PLX_RECORD_CITATION, first + i, PLX_CITATION_SOURCE);

      if (source < n_marks)
        marks[source] = 1;
    }
}

GArray *
plx_event_dup_sources (PlxRecord *event)
{
  PlxDossier *dossier = plx_record_get_dossier (event);
  guint32 n_sources = plx_dossier_count_rows (dossier, PLX_RECORD_SOURCE);
  g_autofree guint8 *marks = g_malloc0 (MAX (n_sources, 1));
  GArray *sources = g_array_new (FALSE, FALSE, sizeof (guint32));

  mark_sources (dossier, PLX_RECORD_EVENT, plx_record_get_row (event), marks, n_sources);
  for (guint i = 0; i < G_N_ELEMENTS (claim_kinds); i++)
    {
      const guint32 *rows;
      guint n = plx_dossier_get_referrer_rows (dossier, event, PLX_RELATION_EVENT, claim_kinds[i], &rows);

      for (guint j = 0; j < n; j++)
        mark_sources (dossier, claim_kinds[i], rows[j], marks, n_sources);
    }
  for (guint32 row = 0; row < n_sources; row++)
    {
      if (marks[row])
        g_array_append_val (sources, row);
    }
  return sources;
}

guint
plx_citations_count_sources (GListModel *citations)
{
  g_autoptr (GHashTable) sources = g_hash_table_new (NULL, NULL);
  guint n = g_list_model_get_n_items (citations);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PlxRecord) citation = g_list_model_get_item (citations, i);
      g_autoptr (PlxRecord) source = plx_record_dup_reference (citation, PLX_CITATION_SOURCE);

      if (source != NULL)
        g_hash_table_add (sources, GUINT_TO_POINTER (plx_record_get_row (source) + 1));
    }
  return g_hash_table_size (sources);
}
