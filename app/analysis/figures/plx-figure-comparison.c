/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-figure-comparison.h"

#include "plx-figure-origin.h"
#include "plx-figure-other.h"
#include "plx-figure-row.h"
#include "plx-figure-summary.h"
#include "plx-record-schema.h"
#include "plx-satire-index.h"

/* Rows in the making, and which claimant (its row number) has which. */
typedef struct
{
  GPtrArray *rows;
  GHashTable *by_claimant;
} RowSet;

typedef struct
{
  const PlxAsOf *as_of;
  PlxDossier *dossier;
  PlxAffiliations *affiliations;
  PlxSatireIndex *satire;
  PlxDateCache *dates;
} Context;

static PlxFigureRow *
get_row (const Context *context, RowSet *set, guint32 number)
{
  PlxFigureRow *row = g_hash_table_lookup (set->by_claimant, GUINT_TO_POINTER (number));
  g_autoptr (PlxRecord) claimant = NULL;
  g_autoptr (PlxRecord) outermost = NULL;
  guint32 body;

  if (row != NULL)
    return row;
  body = plx_affiliations_get_outermost (context->affiliations, number);
  if (body != number)
    outermost = plx_dossier_dup_record (context->dossier, PLX_RECORD_CLAIMANT, body);
  claimant = plx_dossier_dup_record (context->dossier, PLX_RECORD_CLAIMANT, number);
  row = plx_figure_row_new (claimant, outermost != NULL ? plx_record_get_label (outermost) : NULL);
  g_hash_table_insert (set->by_claimant, GUINT_TO_POINTER (number), row);
  g_ptr_array_add (set->rows, row);
  return row;
}

static void
add_estimate (const Context *context, const PlxFigureMarker *marker, RowSet *set, guint32 row)
{
  g_autoptr (GPtrArray) marks = plx_figure_marks_new (marker, row);
  guint32 first;
  const guint32 *claimants;

  plx_dossier_get_row_records (context->dossier, PLX_RECORD_ESTIMATE, row, PLX_ESTIMATE_CLAIMANTS, &first,
                               &claimants);
  for (guint i = 0; i < marks->len; i++)
    g_ptr_array_add (get_row (context, set, claimants[i])->marks, g_ptr_array_index (marks, i));
}

/* Whether it rests on satire alone or on an unattributed report. */
static gboolean
stands_apart (const Context *context, guint32 row)
{
  int modality = plx_dossier_get_row_enum (context->dossier, PLX_RECORD_ESTIMATE, row, PLX_ESTIMATE_MODALITY);

  return modality == PLX_MODALITY_REPORTEDLY
         || plx_as_of_get_satire (context->as_of, context->satire, context->dossier, PLX_RECORD_ESTIMATE, row)
                == PLX_SATIRE_ONLY;
}

static gboolean
is_included (const Context *context, guint32 row)
{
  return context->as_of->day == PLX_AS_OF_ALWAYS
         || plx_claim_row_get_day (context->dossier, PLX_RECORD_ESTIMATE, row, context->as_of->clock, NULL)
                <= context->as_of->day;
}

static void
finish_rows (const RowSet *set)
{
  for (guint i = 0; i < set->rows->len; i++)
    plx_figure_row_finish (g_ptr_array_index (set->rows, i));
  plx_figure_rows_sort (set->rows);
}

static void
add_rows (const Context *context, PlxRecord *measure, GPtrArray *rows, GPtrArray *apart)
{
  g_autoptr (GHashTable) by_claimant = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) apart_by_claimant = g_hash_table_new (NULL, NULL);
  PlxFigureMarker marker = { context->dossier, context->as_of, plx_record_get_label (measure),
                             context->dates };
  RowSet set = { rows, by_claimant };
  RowSet apart_set = { apart, apart_by_claimant };
  const guint32 *estimates;
  guint n = plx_dossier_get_referrer_rows (context->dossier, measure, PLX_RELATION_MEASURE,
                                           PLX_RECORD_ESTIMATE, &estimates);

  for (guint i = 0; i < n; i++)
    {
      if (is_included (context, estimates[i]))
        add_estimate (context, &marker, stands_apart (context, estimates[i]) ? &apart_set : &set,
                      estimates[i]);
    }
  finish_rows (&set);
  finish_rows (&apart_set);
}

static GPtrArray *
new_rows (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) plx_figure_row_free);
}

static void
free_other (gpointer data)
{
  PlxFigureOther *other = data;

  g_object_unref (other->measure);
  g_free (other->reason);
  g_ptr_array_unref (other->rows);
  g_free (other);
}

static void
add_others (const Context *context, PlxFigureComparison *self)
{
  g_autoptr (GPtrArray) measures = plx_measure_dup_confusable (self->measure, NULL);

  for (guint i = 0; i < measures->len; i++)
    {
      PlxRecord *measure = g_ptr_array_index (measures, i);
      g_autoptr (GPtrArray) rows = new_rows ();
      g_autoptr (GPtrArray) apart = new_rows ();
      PlxFigureOther *other;

      add_rows (context, measure, rows, apart);
      if (rows->len == 0)
        continue;
      other = g_new0 (PlxFigureOther, 1);
      other->measure = g_object_ref (measure);
      other->reason = plx_measure_dup_reason (measure);
      other->rows = g_steal_pointer (&rows);
      g_ptr_array_add (self->others, other);
    }
}

static GArray *
dup_days (PlxRecord *measure, PlxClock clock)
{
  PlxDossier *dossier = plx_record_get_dossier (measure);
  const guint32 *rows;
  guint n =
      plx_dossier_get_referrer_rows (dossier, measure, PLX_RELATION_MEASURE, PLX_RECORD_ESTIMATE, &rows);

  return plx_claim_rows_dup_news_days (dossier, PLX_RECORD_ESTIMATE, rows, n, clock);
}

PlxFigureComparison *
plx_figure_comparison_new (PlxRecord *measure, const PlxAsOf *as_of)
{
  PlxFigureComparison *self = g_new0 (PlxFigureComparison, 1);
  PlxDossier *dossier = plx_record_get_dossier (measure);
  g_autoptr (PlxAffiliations) affiliations = plx_affiliations_new (dossier);
  g_autoptr (PlxSatireIndex) satire = plx_satire_index_new (dossier);
  g_autoptr (PlxDateCache) dates = plx_date_cache_new (PLX_DATE_FORM_MEDIUM);
  Context context = { as_of, dossier, affiliations, satire, dates };
  guint n_origins;

  self->measure = g_object_ref (measure);
  self->as_of = *as_of;
  self->rows = new_rows ();
  self->apart = new_rows ();
  self->others = g_ptr_array_new_with_free_func (free_other);
  self->days = dup_days (measure, as_of->clock);
  add_rows (&context, measure, self->rows, self->apart);
  n_origins = plx_figure_rows_set_origins (self->rows, affiliations, 0);
  plx_figure_rows_set_origins (self->apart, affiliations, n_origins);
  add_others (&context, self);
  self->summary = plx_figure_comparison_dup_summary (self);
  return self;
}

void
plx_figure_comparison_free (PlxFigureComparison *self)
{
  g_object_unref (self->measure);
  g_ptr_array_unref (self->rows);
  g_ptr_array_unref (self->apart);
  g_ptr_array_unref (self->others);
  g_ptr_array_unref (self->summary);
  g_array_unref (self->days);
  g_free (self);
}
