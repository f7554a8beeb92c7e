/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-figure-other.h"

#include "plx-dossier.h"
#include "plx-record-schema.h"

#include <glib/gi18n-lib.h>

/* The rows of what @measure names as confusable with it. */
static guint
get_named (PlxDossier *dossier, guint32 measure, const guint32 **rows)
{
  guint32 first;

  return plx_dossier_get_row_records (dossier, PLX_RECORD_MEASURE, measure, PLX_MEASURE_CONFUSABLE_WITH,
                                      &first, rows);
}

static GHashTable *
dup_named (PlxRecord *measure)
{
  GHashTable *named = g_hash_table_new (NULL, NULL);
  const guint32 *rows;
  guint n = get_named (plx_record_get_dossier (measure), plx_record_get_row (measure), &rows);

  for (guint i = 0; i < n; i++)
    g_hash_table_add (named, GUINT_TO_POINTER (rows[i]));
  return named;
}

/* Whether @other names @measure; @has_any is set when it names any. */
static gboolean
is_named_by (PlxRecord *other, PlxRecord *measure, gboolean *has_any)
{
  const guint32 *rows;
  guint n = get_named (plx_record_get_dossier (other), plx_record_get_row (other), &rows);

  *has_any = *has_any || n > 0;
  for (guint i = 0; i < n; i++)
    {
      if (rows[i] == plx_record_get_row (measure))
        return TRUE;
    }
  return FALSE;
}

static gboolean
has_unit_of (PlxRecord *measure, PlxRecord *other)
{
  return g_strcmp0 (plx_measure_get_unit (PLX_MEASURE (measure)), plx_measure_get_unit (PLX_MEASURE (other)))
         == 0;
}

GPtrArray *
plx_measure_dup_confusable (PlxRecord *measure, gboolean *declared)
{
  g_autoptr (GListModel) measures =
      plx_dossier_dup_records (plx_record_get_dossier (measure), PLX_RECORD_MEASURE);
  g_autoptr (GHashTable) named = dup_named (measure);
  g_autoptr (GPtrArray) confusable = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) of_same_unit = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean has_any = FALSE;
  guint n = g_list_model_get_n_items (measures);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PlxRecord) other = g_list_model_get_item (measures, i);
      gboolean is_confusable = is_named_by (other, measure, &has_any);

      if (plx_record_equal (other, measure))
        continue;
      if (is_confusable || g_hash_table_contains (named, GUINT_TO_POINTER (plx_record_get_row (other))))
        g_ptr_array_add (confusable, g_object_ref (other));
      if (has_unit_of (other, measure))
        g_ptr_array_add (of_same_unit, g_steal_pointer (&other));
    }
  if (declared != NULL)
    *declared = has_any;
  return has_any ? g_steal_pointer (&confusable) : g_steal_pointer (&of_same_unit);
}

char *
plx_measure_dup_reason (PlxRecord *measure)
{
  const char *definition = plx_measure_get_definition (PLX_MEASURE (measure));

  /* TRANSLATORS: Why figures can't be compared with others: what they count. */
  return g_strdup_printf (_ ("It counts something else: “%s”"),
                          definition != NULL ? definition : plx_record_get_label (measure));
}
