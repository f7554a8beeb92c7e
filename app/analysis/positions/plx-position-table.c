/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-position-comparison-private.h"

#include "plx-claim-phrase.h"
#include "plx-term.h"

#include <glib/gi18n-lib.h>

/* How many questions of the matrix stand beside each other on a page. */
#define QUESTIONS_A_TABLE 5

static void
mark_cell (PlxTableCell *cell, const char *mark)
{
  g_autofree char *other = cell->mark;

  cell->marked = TRUE;
  cell->mark = other == NULL ? g_strdup (mark) : g_strconcat (other, C_ ("list separator", ", "), mark, NULL);
}

static void
mark_stance (PlxTableCell *cell, gboolean is_new, gboolean changed)
{
  if (is_new)
    mark_cell (cell, C_ ("position", "new on this day"));
  if (changed)
    mark_cell (cell, C_ ("position", "stance changed"));
}

static gboolean
is_new (const PlxPositionComparison *self, PlxPosition *position)
{
  return self->as_of.day != PLX_AS_OF_ALWAYS &&
         plx_claim_get_day (PLX_CLAIM (position), self->as_of.clock, NULL) == self->as_of.day;
}

static void
add_record (PlxTableRow *row, PlxRecord *record, gint64 number)
{
  PlxLine *line = plx_line_new ();

  plx_line_add_record (line, PLX_RUN_PLAIN, record);
  plx_table_row_add_cell (row, line, number);
}

/* @changed: whether it is the latest of somebody whose stance changed */
static void
add_stance (PlxTableRow *row, const PlxPositionComparison *self, PlxPosition *position, gboolean changed)
{
  PlxLine *line = plx_line_new ();
  PlxStance stance = plx_position_get_stance (position);

  plx_line_add (line, PLX_RUN_STRONG, plx_stance_get_term (stance),
                plx_record_get_id (PLX_RECORD (position)));
  plx_line_add_satire (line, plx_as_of_get_claim_satire (&self->as_of, PLX_CLAIM (position)));
  mark_stance (plx_table_row_add_cell (row, line, stance), is_new (self, position), changed);
}

static void
add_date (PlxTableRow *row, gboolean is_set, const PlxDate *date, gint64 number)
{
  g_autofree char *text = is_set ? plx_date_format (date, PLX_DATE_FORM_MEDIUM) : NULL;

  plx_table_row_add_text (row, text, is_set ? number : PLX_NO_NUMBER);
}

static void
add_dates (PlxTableRow *row, PlxClaim *claim)
{
  PlxDate date;
  gboolean is_set = plx_claim_get_stated (claim, &date);

  add_date (row, is_set, &date, plx_claim_get_day (claim, PLX_CLOCK_SAID, NULL));
  is_set = plx_claim_get_as_of (claim, &date);
  add_date (row, is_set, &date, is_set ? plx_date_get_earliest (&date) : 0);
}

static void
add_origin (PlxTableRow *row, const PlxPositionComparison *self, PlxClaim *claim)
{
  g_autoptr (GListModel) citations = plx_as_of_dup_citations (&self->as_of, claim);
  g_autoptr (GListModel) through = plx_claim_dup_through (claim);
  PlxLine *line = plx_line_new ();

  plx_line_add_citations (line, citations, NULL);
  plx_table_row_add_cell (row, line, PLX_NO_NUMBER);
  line = plx_line_new ();
  plx_line_add_records (line, PLX_RUN_PLAIN, through, PLX_MAX_NAMES);
  plx_table_row_add_cell (row, line, PLX_NO_NUMBER);
  plx_table_row_add_citations (row, citations);
}

static void
add_position (PlxTable *table,
              const PlxPositionComparison *self,
              const PlxPositionCell *cell,
              guint index,
              const char *group)
{
  const PlxStanceCell *loaded = plx_position_cell_load (self, cell);
  const PlxStanceRow *stance_row = plx_position_comparison_get_row (self, cell->row);
  PlxPosition *position = g_ptr_array_index (loaded->positions, index);
  PlxTableRow *row = plx_table_add_row (table, plx_record_get_id (PLX_RECORD (position)));

  row->group = g_strdup (group);
  row->level = stance_row->depth;
  add_record (row, stance_row->claimant, PLX_NO_NUMBER);
  add_record (row, g_ptr_array_index (self->questions, cell->column), cell->column);
  add_stance (row, self, position, loaded->changed && index >= cell->n - loaded->n_latest);
  plx_table_row_add_text (row, plx_position_get_words (position), PLX_NO_NUMBER);
  add_dates (row, PLX_CLAIM (position));
  add_origin (row, self, PLX_CLAIM (position));
}

/* The name of the outermost claimant that a row belongs to. */
static const char *
find_group (const PlxPositionComparison *self, guint row)
{
  const PlxStanceRow *stance_row = plx_position_comparison_get_row (self, row);

  while (stance_row->parent >= 0)
    stance_row = plx_position_comparison_get_row (self, (guint) stance_row->parent);
  return plx_record_get_label (stance_row->claimant);
}

static void
add_columns (PlxTable *table)
{
  plx_table_add_column (table, "claimant", C_ ("column", "Claimant"), PLX_COLUMN_TEXT);
  plx_table_add_column (table, "question", C_ ("column", "Question"), PLX_COLUMN_TEXT);
  plx_table_add_column (table, "stance", C_ ("column", "Stance"), PLX_COLUMN_TEXT);
  plx_table_add_column (table, "words", C_ ("column", "As printed"), PLX_COLUMN_WORDS);
  plx_table_add_column (table, "said", C_ ("column", "Said"), PLX_COLUMN_DATE);
  plx_table_add_column (table, "about", C_ ("column", "About"), PLX_COLUMN_DATE);
  plx_table_add_column (table, "sources", C_ ("column", "Sources"), PLX_COLUMN_TEXT);
  plx_table_add_column (table, "through", C_ ("column", "Through"), PLX_COLUMN_TEXT);
}

PlxTable *
plx_position_comparison_to_table (const PlxPositionComparison *self)
{
  PlxTable *table = plx_table_new (C_ ("table", "Every position"));
  const char *group = NULL;
  guint row = G_MAXUINT;

  add_columns (table);
  for (guint i = 0; i < plx_position_comparison_count_cells (self); i++)
    {
      const PlxPositionCell *cell = plx_position_comparison_nth_cell (self, i);

      if (cell->row != row)
        group = find_group (self, cell->row);
      row = cell->row;
      for (guint j = 0; j < cell->n; j++)
        add_position (table, self, cell, j, group);
    }
  return table;
}

/* "Denies (about 18 October 2024)" for each of the latest positions. */
static void
add_latest (PlxTableRow *row, const PlxPositionComparison *self, const PlxStanceCell *cell)
{
  PlxLine *line = plx_line_new ();

  for (guint i = cell->positions->len - cell->n_latest; i < cell->positions->len; i++)
    {
      PlxPosition *position = g_ptr_array_index (cell->positions, i);
      g_autofree char *date = plx_position_format_date (position, PLX_DATE_FORM_SHORT);
      g_autoptr (GListModel) citations = plx_as_of_dup_citations (&self->as_of, PLX_CLAIM (position));
      PlxLine *arguments[2] = { plx_line_new (), plx_line_new () };

      if (line->len > 0)
        plx_line_add (line, PLX_RUN_PLAIN, C_ ("list separator", "; "), NULL);
      plx_line_add (arguments[0], PLX_RUN_STRONG, plx_stance_get_term (plx_position_get_stance (position)),
                    plx_record_get_id (PLX_RECORD (position)));
      plx_line_add (arguments[1], PLX_RUN_PLAIN, date, NULL);
      /* TRANSLATORS: A stance and its date: “denies (about 18 October 2024)”. */
      plx_line_add_sentence (line, C_ ("stance", "%1$s (%2$s)"), arguments, 2);
      plx_table_row_add_citations (row, citations);
    }
  if (cell->satire)
    plx_line_add_satire (line, PLX_SATIRE_ONLY);
  mark_stance (plx_table_row_add_cell (row, line, PLX_NO_NUMBER), cell->is_new, cell->changed);
}

static void
mark_contradiction (PlxTableCell *cell, const PlxStanceRow *row, guint column)
{
  if (plx_stance_row_contradicts (row, column))
    mark_cell (cell, C_ ("position", "it and those who belong to it contradict each other"));
  else if (plx_stance_row_differs (row, column))
    mark_cell (cell, C_ ("position", "it and those who belong to it do not say the same"));
}

static void
add_matrix_row (PlxTable *table, const PlxPositionComparison *self, guint index, guint first, guint end)
{
  const PlxStanceRow *stance_row = plx_position_comparison_get_row (self, index);
  PlxTableRow *row = plx_table_add_row (table, plx_record_get_id (stance_row->claimant));

  row->level = stance_row->depth;
  add_record (row, stance_row->claimant, PLX_NO_NUMBER);
  for (guint column = first; column < end; column++)
    {
      const PlxStanceCell *cell = plx_position_comparison_get_cell (self, index, column);

      if (cell != NULL)
        add_latest (row, self, cell);
      else
        plx_table_row_add_text (row, NULL, PLX_NO_NUMBER);
      mark_contradiction (g_ptr_array_index (row->cells, column - first + 1), stance_row, column);
    }
}

static gboolean
has_cells (const PlxPositionComparison *self, guint row, guint first, guint end)
{
  for (guint column = first; column < end; column++)
    {
      if (plx_position_comparison_lookup (self, row, column) != NULL)
        return TRUE;
    }
  return FALSE;
}

/* Which rows say something in some columns, or are what such a row belongs to. */
static guint8 *
find_rows (const PlxPositionComparison *self, guint first, guint end)
{
  guint8 *shown = g_new0 (guint8, MAX (self->rows->len, 1));

  for (guint i = self->rows->len; i > 0; i--)
    {
      const PlxStanceRow *row = plx_position_comparison_get_row (self, i - 1);

      shown[i - 1] = shown[i - 1] || has_cells (self, i - 1, first, end);
      if (shown[i - 1] && row->parent >= 0)
        shown[row->parent] = TRUE;
    }
  return shown;
}

static PlxTable *
create_matrix (const PlxPositionComparison *self, const char *title, guint first, guint end)
{
  PlxTable *table = plx_table_new (title);
  g_autofree guint8 *shown = find_rows (self, first, end);

  plx_table_add_column (table, "claimant", C_ ("column", "Claimant"), PLX_COLUMN_TEXT);
  for (guint column = first; column < end; column++)
    {
      PlxRecord *question = g_ptr_array_index (self->questions, column);

      plx_table_add_column (table, plx_record_get_id (question), plx_record_get_label (question),
                            PLX_COLUMN_TEXT);
    }
  for (guint i = 0; i < self->rows->len; i++)
    {
      if (shown[i])
        add_matrix_row (table, self, i, first, end);
    }
  return table;
}

PlxTable *
plx_position_comparison_to_matrix (const PlxPositionComparison *self)
{
  return create_matrix (self, C_ ("table", "Latest stances"), 0, self->questions->len);
}

static void
add_matrices (PlxReport *report, const PlxPositionComparison *self)
{
  guint n = self->questions->len;

  for (guint first = 0; first < n; first += QUESTIONS_A_TABLE)
    {
      guint end = MIN (first + QUESTIONS_A_TABLE, n);
      g_autofree char *title = NULL;

      if (n > QUESTIONS_A_TABLE)
        /* TRANSLATORS: Part of a table that is too wide: from which question to which of how many. */
        title = g_strdup_printf (C_ ("table", "Latest stances, questions %1$u to %2$u of %3$u"), first + 1,
                                 end, n);
      plx_report_add_table (report,
                            create_matrix (self, title != NULL ? title : C_ ("table", "Latest stances"),
                                           first, end));
    }
}

PlxReport *
plx_position_comparison_to_report (const PlxPositionComparison *self)
{
  const char *title =
      self->question != NULL ? plx_record_get_label (self->question) : _ ("Positions by question");
  PlxReport *report = plx_report_new (self->dossier, title, &self->as_of);

  for (guint i = 0; i < self->summary->len; i++)
    plx_report_add_text (report, i == 0 ? PLX_BLOCK_PARAGRAPH : PLX_BLOCK_ITEM,
                         g_ptr_array_ref (g_ptr_array_index (self->summary, i)));
  if (self->rows->len == 0)
    return report;
  plx_report_add_heading (report, 1, C_ ("heading", "Latest stances"));
  add_matrices (report, self);
  plx_report_add_heading (report, 1, C_ ("heading", "Every position"));
  plx_report_add_table (report, plx_position_comparison_to_table (self));
  return report;
}
