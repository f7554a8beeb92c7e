/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-figure-comparison.h"

#include "plx-claim-phrase.h"
#include "plx-claimant.h"
#include "plx-date-cache.h"
#include "plx-figure-row.h"
#include "plx-record-schema.h"
#include "plx-satire-index.h"
#include "plx-term.h"

#include <glib/gi18n-lib.h>

/* How many claimants of the same origin a cell names. */
#define MOST_NAMES 4

typedef struct
{
  GHashTable *origins;
  PlxDateCache *dates;
  PlxSatireIndex *satire;
  const PlxAsOf *as_of;
} Context;

/* Which rows have marks of each origin: origin → GPtrArray of PlxFigureRow, each once. */
static GHashTable *
collect_origins (const PlxFigureComparison *self)
{
  GPtrArray *sets[] = { self->rows, self->apart };
  GHashTable *origins = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);

  for (guint set = 0; set < G_N_ELEMENTS (sets); set++)
    for (guint i = 0; i < sets[set]->len; i++)
      {
        PlxFigureRow *row = g_ptr_array_index (sets[set], i);

        for (guint j = 0; j < row->marks->len; j++)
          {
            const PlxFigureMark *mark = g_ptr_array_index (row->marks, j);
            GPtrArray *rows = g_hash_table_lookup (origins, GUINT_TO_POINTER (mark->origin));

            if (mark->origin == PLX_NO_ORIGIN)
              continue;
            if (rows == NULL)
              {
                rows = g_ptr_array_new ();
                g_hash_table_insert (origins, GUINT_TO_POINTER (mark->origin), rows);
              }
            if (rows->len == 0 || g_ptr_array_index (rows, rows->len - 1) != row)
              g_ptr_array_add (rows, row);
          }
      }
  return origins;
}

/* The other claimants whose figure has this origin. */
static PlxLine *
new_origin_names (GPtrArray *rows, const PlxFigureRow *own)
{
  PlxLine *line = plx_line_new ();
  guint n_others = rows->len - 1;
  guint n_named = 0;

  for (guint i = 0; i < rows->len && n_named < MOST_NAMES; i++)
    {
      const PlxFigureRow *row = g_ptr_array_index (rows, i);

      if (row == own)
        continue;
      if (n_named++ > 0)
        plx_line_add_comma (line);
      plx_line_add_record (line, PLX_RUN_PLAIN, row->claimant);
    }
  if (n_others > n_named)
    {
      g_autofree char *more =
          g_strdup_printf (ngettext (" and %u more", " and %u more", n_others - n_named), n_others - n_named);

      plx_line_add (line, PLX_RUN_DIM, more, NULL);
    }
  return line;
}

static PlxLine *
new_origin (GHashTable *origins, const PlxFigureRow *row, const PlxFigureMark *mark)
{
  PlxLine *line = plx_line_new ();
  GPtrArray *rows;

  if (mark->origin == PLX_NO_ORIGIN)
    return line;
  rows = g_hash_table_lookup (origins, GUINT_TO_POINTER (mark->origin));
  if (rows->len == 1)
    /* TRANSLATORS: Where a claimant's figure comes from: nobody else's has the same origin. */
    plx_line_add (line, PLX_RUN_PLAIN, C_("origin", "its own"), NULL);
  else
    /* TRANSLATORS: Where a claimant's figure comes from: the names of others, behind whose figure the same
     * origin stands. Keep “%s” as it is. */
    plx_line_add_phrase (line, PLX_RUN_PLAIN, C_("origin", "the same as for %s"),
                         new_origin_names (rows, row));
  return line;
}

static PlxLine *
new_claimant (const PlxFigureRow *row, const PlxFigureMark *mark)
{
  PlxLine *line = plx_line_new ();
  const char *role = plx_claimant_get_role (PLX_CLAIMANT (row->claimant));
  const char *explanation = role != NULL ? role : row->affiliation;

  plx_line_add_record (line, PLX_RUN_STRONG, row->claimant);
  if (explanation != NULL)
    {
      plx_line_add_comma (line);
      plx_line_add (line, PLX_RUN_DIM, explanation, NULL);
    }
  if (mark->n_claimants > 1)
    {
      PlxLine *others = plx_line_new ();

      plx_line_add_joint_claimants (others, mark->estimate, plx_record_get_row (row->claimant));
      plx_line_add_comma (line);
      /* TRANSLATORS: Follows a claimant: the names of those who said the same thing jointly. Keep “%s” as it
       * is. */
      plx_line_add_phrase (line, PLX_RUN_DIM, C_("joint claim", "together with %s"), others);
    }
  return line;
}

static void
add_figure (PlxTableRow *cells, const PlxFigureMark *mark)
{
  PlxTableCell *cell;

  cell = plx_table_row_add_text (cells,
                                 mark->bound == PLX_BOUND_UNSTATED ? C_("figure", "no figure given")
                                                                   : mark->figure,
                                 plx_figure_mark_get_number (mark));
  if (!mark->is_new)
    return;
  cell->marked = TRUE;
  /* TRANSLATORS: Of a claim: it was said, or published, first on the day that is looked at. */
  cell->mark = g_strdup (_ ("New on this day"));
}

static void
add_words (PlxTableRow *cells, PlxEstimate *estimate)
{
  const char *words = plx_estimate_get_words (estimate);
  g_autofree char *quoted = plx_text_has_marks (words) ? g_strdup (words) : plx_quote (words);

  plx_table_row_add_text (cells, quoted, PLX_NO_NUMBER);
}

static void
add_about (PlxTableRow *cells, const Context *context, PlxClaim *claim)
{
  const char *about = NULL;
  gint64 day = PLX_NO_NUMBER;
  PlxDate date;

  if (plx_claim_get_as_of (claim, &date))
    {
      about =
          plx_date_cache_get (context->dates, plx_record_get_text (PLX_RECORD (claim), PLX_ESTIMATE_AS_OF));
      day = plx_date_get_earliest (&date);
      if (day == G_MININT32)
        day = plx_date_get_latest (&date);
    }
  plx_table_row_add_text (cells, about, day);
}

static void
add_sources (PlxTableRow *cells, const Context *context, PlxClaim *claim)
{
  g_autoptr (GListModel) citations = plx_as_of_dup_citations (context->as_of, claim);
  PlxRecord *record = PLX_RECORD (claim);
  PlxLine *line = plx_line_new ();

  plx_table_row_add_citations (cells, citations);
  plx_line_add_citations (line, citations, NULL);
  plx_line_add_satire (line,
                       plx_as_of_get_satire (context->as_of, context->satire, plx_record_get_dossier (record),
                                             PLX_RECORD_ESTIMATE, plx_record_get_row (record)));
  plx_table_row_add_cell (cells, line, PLX_NO_NUMBER);
}

static void
add_through (PlxTableRow *cells, PlxClaim *claim)
{
  g_autoptr (GListModel) through = plx_claim_dup_through (claim);
  PlxLine *line = plx_line_new ();

  plx_line_add_records (line, PLX_RUN_PLAIN, through, PLX_MAX_NAMES);
  plx_table_row_add_cell (cells, line, PLX_NO_NUMBER);
}

static void
add_mark (PlxTable *table,
          const Context *context,
          const PlxFigureRow *row,
          const PlxFigureMark *mark,
          const char *group)
{
  PlxClaim *claim = PLX_CLAIM (mark->estimate);
  PlxTableRow *cells = plx_table_add_row (table, plx_record_get_id (PLX_RECORD (claim)));
  const char *said =
      plx_date_cache_get (context->dates, plx_record_get_text (PLX_RECORD (claim), PLX_ESTIMATE_STATED));

  cells->group = g_strdup (group);
  plx_table_row_add_cell (cells, new_claimant (row, mark), PLX_NO_NUMBER);
  add_figure (cells, mark);
  add_words (cells, mark->estimate);
  plx_table_row_add_text (cells, plx_modality_get_term (plx_estimate_get_modality (mark->estimate)),
                          PLX_NO_NUMBER);
  plx_table_row_add_text (cells, said, mark->day);
  add_about (cells, context, claim);
  add_sources (cells, context, claim);
  plx_table_row_add_cell (cells, new_origin (context->origins, row, mark), PLX_NO_NUMBER);
  add_through (cells, claim);
}

static void
add_rows (PlxTable *table, const Context *context, GPtrArray *rows, const char *group)
{
  for (guint i = 0; i < rows->len; i++)
    {
      const PlxFigureRow *row = g_ptr_array_index (rows, i);

      for (guint j = 0; j < row->marks->len; j++)
        add_mark (table, context, row, g_ptr_array_index (row->marks, j), group);
    }
}

static void
add_columns (PlxTable *table)
{
  plx_table_add_column (table, "claimant", C_("column", "Claimant"), PLX_COLUMN_TEXT);
  plx_table_add_column (table, "figure", C_("column", "Figure"), PLX_COLUMN_FIGURE);
  plx_table_add_column (table, "as-printed", C_("column", "In the words"), PLX_COLUMN_WORDS);
  /* TRANSLATORS: What an estimate is given out to be: a fact, an expectation … */
  plx_table_add_column (table, "modality", C_("column", "Put forward as"), PLX_COLUMN_TEXT);
  plx_table_add_column (table, "said", C_("column", "Said"), PLX_COLUMN_DATE);
  /* TRANSLATORS: The time that a claim speaks of. */
  plx_table_add_column (table, "about", C_("column", "About"), PLX_COLUMN_DATE);
  plx_table_add_column (table, "sources", C_("column", "Sources"), PLX_COLUMN_TEXT);
  plx_table_add_column (table, "origin", C_("column", "Origin"), PLX_COLUMN_TEXT);
  /* TRANSLATORS: Those who passed a claim on. */
  plx_table_add_column (table, "through", C_("column", "Through"), PLX_COLUMN_TEXT);
}

PlxTable *
plx_figure_comparison_to_table (const PlxFigureComparison *self, gboolean apart)
{
  PlxTable *table = plx_table_new (plx_record_get_label (self->measure));
  g_autoptr (GHashTable) origins = collect_origins (self);
  g_autoptr (PlxDateCache) dates = plx_date_cache_new (PLX_DATE_FORM_SHORT);
  g_autoptr (PlxSatireIndex) satire = plx_satire_index_new (plx_record_get_dossier (self->measure));
  const Context context = { origins, dates, satire, &self->as_of };

  add_columns (table);
  add_rows (table, &context, self->rows, NULL);
  if (apart)
    /* TRANSLATORS: Heading above figures that are not to be set against the others. */
    add_rows (table, &context, self->apart, _ ("Satire alone, or unattributed reports"));
  return table;
}
