/* SPDX-License-Identifier: GPL-3.0-or-later */

/* For libFuzzer. Reads any bytes as a dossier, looks at everything in it, and writes what has no error, which
 * must read back the same. */

#include <string.h>

#include "plx-citation.h"
#include "plx-claim.h"
#include "plx-dossier-reader.h"
#include "plx-dossier-writer.h"
#include "plx-record-schema.h"
#include "plx-source.h"

int LLVMFuzzerTestOneInput (const guint8 *data, size_t size);

static void
look_at_problems (GListModel *problems)
{
  guint line = 0;

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (PlxProblem) problem = g_list_model_get_item (problems, i);
      g_autofree char *text = plx_problem_to_string (problem, "");

      g_assert_true (g_utf8_validate (text, -1, NULL));
      g_assert_null (strpbrk (text, "\n\r\033"));
      g_assert_cmpuint (plx_problem_get_line (problem), >=, line);
      g_assert_cmpuint (plx_problem_get_column (problem), >, 0);
      line = plx_problem_get_line (problem);
    }
}

static void
look_at_property (PlxRecord *record, const PlxMember *member)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_object_get_property (G_OBJECT (record), member->name, &value);
  if (G_VALUE_HOLDS_STRING (&value) && g_value_get_string (&value) != NULL)
    g_assert_true (g_utf8_validate (g_value_get_string (&value), -1, NULL));
}

static void
look_at_record (PlxRecord *record)
{
  const PlxRecordSchema *schema = plx_record_schema_get (plx_record_get_kind (record));
  g_autoptr (PlxRecord) owner = plx_record_dup_owner (record);
  PlxDate date;

  for (guint i = 0; i < schema->n_members; i++)
    {
      look_at_property (record, &schema->members[i]);
      if (schema->members[i].type == PLX_MEMBER_DATE && plx_record_is_sound (record))
        g_assert_cmpint (plx_record_get_date (record, i, &date), ==, plx_record_get_text (record, i) != NULL);
      if (schema->members[i].type == PLX_MEMBER_RECORD || schema->members[i].type == PLX_MEMBER_RECORDS)
        {
          g_autoptr (GListModel) parts = plx_record_dup_records (record, i);

          for (guint part = 0; part < g_list_model_get_n_items (parts); part++)
            {
              g_autoptr (PlxRecord) item = g_list_model_get_item (parts, part);

              look_at_record (item);
            }
        }
    }
  g_assert_nonnull (plx_record_get_label (record));
  if (PLX_IS_CLAIM (record))
    plx_claim_get_satire (PLX_CLAIM (record));
  if (PLX_IS_CITATION (record))
    plx_citation_is_satire (PLX_CITATION (record));
}

static void
look_at_referrers (PlxDossier *dossier, PlxRecord *target)
{
  for (guint relation = 0; relation < PLX_N_RELATIONS; relation++)
    {
      for (guint kind = 0; kind < PLX_N_LISTED_KINDS; kind++)
        {
          const guint32 *rows;
          guint n = plx_dossier_get_referrer_rows (dossier, target, relation, kind, &rows);

          for (guint i = 0; i < n; i++)
            g_assert_true (plx_dossier_is_row_sound (dossier, kind, rows[i]));
        }
    }
}

static void
look_at_kind (PlxDossier *dossier, PlxRecordKind kind)
{
  g_autoptr (GListModel) records = plx_dossier_dup_records (dossier, kind);
  guint32 n = plx_dossier_count_rows (dossier, kind);

  g_assert_cmpuint (g_list_model_get_n_items (records) + plx_dossier_count_unsound (dossier, kind), ==, n);
  for (guint32 row = 0; row < n; row++)
    {
      g_autoptr (PlxRecord) record = plx_dossier_dup_record (dossier, kind, row);
      const char *id = plx_record_get_id (record);
      g_autoptr (PlxRecord) found = id != NULL ? plx_dossier_lookup (dossier, id) : NULL;

      if (plx_record_is_sound (record))
        g_assert_true (found != NULL && plx_record_equal (record, found));
      look_at_record (record);
      look_at_referrers (dossier, record);
    }
}

/* Climbing the tree of claimants ends. */
static void
climb (PlxDossier *dossier)
{
  guint32 n = plx_dossier_count_rows (dossier, PLX_RECORD_CLAIMANT);

  for (guint32 row = 0; row < n; row++)
    {
      g_autoptr (PlxRecord) record = plx_dossier_dup_record (dossier, PLX_RECORD_CLAIMANT, row);
      guint32 steps = 0;

      while (record != NULL)
        {
          PlxRecord *next = plx_record_dup_reference (record, PLX_CLAIMANT_MEMBER_OF);

          g_object_unref (record);
          record = next;
          g_assert_cmpuint (steps++, <=, n);
        }
    }
}

static void
write_and_read (PlxDossier *dossier)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = plx_dossier_to_bytes (dossier, &error);
  g_autoptr (PlxDossierReader) reader = NULL;
  g_autoptr (PlxDossier) again = NULL;
  g_autoptr (GBytes) bytes_again = NULL;

  g_assert_no_error (error);
  reader = plx_dossier_reader_new_for_bytes (bytes);
  again = plx_dossier_reader_read (reader, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (plx_dossier_count_errors (again), ==, 0);
  g_assert_cmpuint (plx_dossier_count_warnings (again), ==, plx_dossier_count_warnings (dossier));
  for (guint kind = 0; kind < PLX_N_LISTED_KINDS; kind++)
    g_assert_cmpuint (plx_dossier_count_rows (again, kind), ==, plx_dossier_count_rows (dossier, kind));
  bytes_again = plx_dossier_to_bytes (again, &error);
  g_assert_no_error (error);
  g_assert_true (g_bytes_equal (bytes, bytes_again));
}

int
LLVMFuzzerTestOneInput (const guint8 *data, size_t size)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (data, size);
  g_autoptr (PlxDossierReader) reader = plx_dossier_reader_new_for_bytes (bytes);
  g_autoptr (GError) error = NULL;
  g_autoptr (PlxDossier) dossier = NULL;

  g_log_set_always_fatal (G_LOG_LEVEL_WARNING | G_LOG_LEVEL_CRITICAL);
  dossier = plx_dossier_reader_read (reader, NULL, &error);
  look_at_problems (plx_dossier_reader_get_problems (reader));
  g_assert_true ((dossier == NULL) == (error != NULL));
  if (dossier == NULL)
    {
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      g_assert_cmpuint (plx_dossier_reader_count_errors (reader), >, 0);
      return 0;
    }
  for (guint kind = 0; kind < PLX_N_LISTED_KINDS; kind++)
    look_at_kind (dossier, kind);
  climb (dossier);
  if (plx_dossier_count_errors (dossier) == 0)
    write_and_read (dossier);
  return 0;
}
