/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-line.h"

G_BEGIN_DECLS

/** PlxColumnKind: how a column is set */
typedef enum
{
  PLX_COLUMN_TEXT,
  PLX_COLUMN_FIGURE, /* at the end of the column, in tabular digits */
  PLX_COLUMN_WORDS,  /* words as printed */
  PLX_COLUMN_DATE,
} PlxColumnKind;

/**
 * PlxTableColumn:
 * @name: untranslated, for machine formats: "claimant", "as-printed"
 * @title: translated
 */
typedef struct
{
  char *name;
  char *title;
  PlxColumnKind kind;
} PlxTableColumn;

/**
 * PlxTableCell:
 * @line: what it says; may be empty
 * @number: what it is sorted by, %PLX_NO_NUMBER last; where all cells of a column have none, the text is (in the collation
 *   of the user's language)
 * @marked: whether something about it is pointed out: it differs, it is new, it was changed
 * @mark: (nullable): in words, why
 */
typedef struct
{
  PlxLine *line;
  gint64 number;
  gboolean marked;
  char *mark;
} PlxTableCell;

/**
 * PlxTableRow:
 * @target: (nullable): the id of the record that the row opens
 * @group: (nullable): a heading that the row stands under
 * @cells: PlxTableCells, one a column
 * @citations: PlxCitations (PlxRecord): what the row rests on; may be empty
 * @level: how deep it stands below its group
 */
typedef struct
{
  char *target;
  char *group;
  GPtrArray *cells;
  GPtrArray *citations;
  guint level;
} PlxTableRow;

/**
 * PlxTable: rows under columns, computed from records: the window, the command line and the exports show the same
 * @title: (nullable): a caption
 */
typedef struct
{
  char *title;
  GPtrArray *columns;
  GPtrArray *rows;
} PlxTable;

PlxTable *plx_table_new (const char *title);
void plx_table_free (PlxTable *table);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxTable, plx_table_free)

void plx_table_add_column (PlxTable *table, const char *name, const char *title, PlxColumnKind kind);
/** plx_table_add_row: @target: (nullable). Returns: (transfer none): the row, to be filled with a cell for each column */
PlxTableRow *plx_table_add_row (PlxTable *table, const char *target);
/** plx_table_row_add_cell: @line: (transfer full). Returns: (transfer none): the cell */
PlxTableCell *plx_table_row_add_cell (PlxTableRow *row, PlxLine *line, gint64 number);
/** plx_table_row_add_text: the same for plain @text; (nullable): an empty cell */
PlxTableCell *plx_table_row_add_text (PlxTableRow *row, const char *text, gint64 number);
/** plx_table_row_add_citations: adds those of @citations (PlxCitation) */
void plx_table_row_add_citations (PlxTableRow *row, GListModel *citations);
/** plx_table_compare_rows: by @column. Returns: less than 0, 0 or more than 0 */
int plx_table_compare_rows (const PlxTableRow *a, const PlxTableRow *b, guint column);

G_END_DECLS
