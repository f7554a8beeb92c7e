/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-chart.h"
#include "plx-layout-style.h"

G_BEGIN_DECLS

/**
 * PlxLayoutCell: a text at its place across the page. It is set only while it is needed: a long report has very many.
 * @context: (transfer none): what it is set in
 * @text_width: that its lines are broken at, in points
 * @x: of its left side, in points from that of the text area
 * @width: of the ground that it has, in points
 * @padding: between that and the text
 * @at_end: whether its lines stand at the right
 * @marked: whether it has a ground of its own
 */
typedef struct
{
  PlxLayoutText *text;
  PangoContext *context;
  PlxLayoutStyle style;
  double text_width;
  double x;
  double width;
  double padding;
  gboolean at_end;
  gboolean marked;
  /*< private >*/
  PangoLayout *layout; /* NULL while it is not needed */
  guint n_lines;       /* 0 until it has been set once */
} PlxLayoutCell;

/** PlxLayoutRule: a line below an item */
typedef enum
{
  PLX_RULE_NONE,
  PLX_RULE_THIN,
  PLX_RULE_THICK,
} PlxLayoutRule;

/**
 * PlxLayoutItem: something that stands below what comes before it: a paragraph, a row of a table, a chart
 * @cells: PlxLayoutCells beside each other; none for a chart
 * @chart: (nullable) (transfer none)
 * @chart_width: in points
 * @space: above it, unless it begins a page
 * @padding: above and below its texts
 * @bar: whether a bar stands along its left side
 * @keep: whether it must not be the last on a page
 * @whole: whether it is not split, where it fits on a page
 * @begins_page: whether it stands on a new page
 * @level: of a heading, from 1; 0 for everything else
 * @number: of a heading that contents lead to, from 1; 0 for everything else
 * @reference: the number of the source that it tells of, from 1; 0 for everything else
 * @entry: (nullable): of contents: the heading that it stands for
 * @page: the page that it begins on, from 0, once it has been placed
 * @y: where it begins there, in points from the top of the text area
 * @head: (nullable): the item that is repeated above it, when it begins a page
 * @uri: (nullable): where it leads
 */
typedef struct _PlxLayoutItem PlxLayoutItem;
struct _PlxLayoutItem
{
  GPtrArray *cells;
  const PlxChart *chart;
  double chart_width;
  double chart_height;
  double space;
  double padding;
  PlxLayoutRule rule;
  double rule_width;
  gboolean bar;
  gboolean keep;
  gboolean whole;
  gboolean begins_page;
  guint level;
  guint number;
  guint reference;
  PlxLayoutItem *entry;
  guint page;
  double y;
  const PlxLayoutItem *head;
  char *uri;
};

PlxLayoutItem *plx_layout_item_new (double space);
void plx_layout_item_free (PlxLayoutItem *self);
/** plx_layout_item_add_cell: @text: (transfer none): kept. Returns: (transfer none): a cell whose lines are as long as it is wide */
PlxLayoutCell *plx_layout_item_add_cell (PlxLayoutItem *self, PlxLayoutText *text, PangoContext *context, PlxLayoutStyle style,
                                         double x, double width);
/** plx_layout_item_release: lets go of what its texts were set as, until they are needed again */
void plx_layout_item_release (const PlxLayoutItem *self);
/** plx_layout_item_dup_text: Returns: (transfer full): what its first cell says */
char *plx_layout_item_dup_text (const PlxLayoutItem *self);

/**
 * PlxLayoutPiece: as much of an item as stands on a page
 * @y: in points from the top of the text area
 * @scale: of a chart that is too high for a page
 * @from: for each cell, its first line
 * @to: for each cell, the line behind its last
 */
typedef struct
{
  const PlxLayoutItem *item;
  double y;
  double height;
  double scale;
  guint *from;
  guint *to;
} PlxLayoutPiece;

void plx_layout_piece_free (PlxLayoutPiece *self);

/**
 * plx_layout_item_cut:
 * @from: (nullable): for each cell, the line to go on at
 * @height: how much room there is
 * @force: whether at least a line of each cell is taken, fit or not
 *
 * Returns: (transfer full): as many lines as fit
 */
PlxLayoutPiece *plx_layout_item_cut (const PlxLayoutItem *self, const guint *from, double height, gboolean force);

/** plx_layout_piece_is_last: whether nothing of its item is left */
gboolean plx_layout_piece_is_last (const PlxLayoutPiece *self);
/** plx_layout_piece_count_lines: how many lines the cell that has the most has in it */
guint plx_layout_piece_count_lines (const PlxLayoutPiece *self);

/**
 * plx_layout_piece_draw: draws it at (0, @y) of @cr
 * @links: whether what it leads to in the document is drawn as well, so that it can be linked
 */
void plx_layout_piece_draw (const PlxLayoutPiece *self, cairo_t *cr, double y, gboolean links);

G_END_DECLS
