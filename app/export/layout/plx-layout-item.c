/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-layout-item.h"

#include "plx-chart-drawing.h"
#include "plx-layout-link.h"
#include "plx-reading-direction.h"

#define THIN 0.5
#define THICK 1.0
#define BAR_WIDTH 2

static void
free_cell (gpointer data)
{
  PlxLayoutCell *cell = data;

  plx_layout_text_unref (cell->text);
  g_clear_object (&cell->layout);
  g_free (cell);
}

PlxLayoutItem *
plx_layout_item_new (double space)
{
  PlxLayoutItem *self = g_new0 (PlxLayoutItem, 1);

  self->space = space;
  self->cells = g_ptr_array_new_with_free_func (free_cell);
  return self;
}

void
plx_layout_item_free (PlxLayoutItem *self)
{
  g_ptr_array_unref (self->cells);
  g_free (self->uri);
  g_free (self);
}

PlxLayoutCell *
plx_layout_item_add_cell (PlxLayoutItem *self, PlxLayoutText *text, PangoContext *context, PlxLayoutStyle style, double x,
                          double width)
{
  PlxLayoutCell *cell = g_new0 (PlxLayoutCell, 1);

  cell->text = plx_layout_text_ref (text);
  cell->context = context;
  cell->style = style;
  cell->text_width = width;
  cell->x = x;
  cell->width = width;
  g_ptr_array_add (self->cells, cell);
  return cell;
}

static PangoLayout *
ensure_layout (PlxLayoutCell *cell)
{
  if (cell->layout == NULL)
    {
      cell->layout = plx_layout_text_create (cell->text, cell->context, cell->style, cell->text_width);
      if (cell->at_end)
        pango_layout_set_alignment (cell->layout, PANGO_ALIGN_RIGHT);
      cell->n_lines = (guint) pango_layout_get_line_count (cell->layout);
    }
  return cell->layout;
}

void
plx_layout_item_release (const PlxLayoutItem *self)
{
  for (guint i = 0; i < self->cells->len; i++)
    {
      PlxLayoutCell *cell = g_ptr_array_index (self->cells, i);

      g_clear_object (&cell->layout);
    }
}

char *
plx_layout_item_dup_text (const PlxLayoutItem *self)
{
  const PlxLayoutCell *cell = self->cells->len > 0 ? g_ptr_array_index (self->cells, 0) : NULL;

  return g_strdup (cell != NULL ? cell->text->text->str : "");
}

void
plx_layout_piece_free (PlxLayoutPiece *self)
{
  g_free (self->from);
  g_free (self->to);
  g_free (self);
}

/* How high the lines of @layout from @first to @end are. */
static double
measure_lines (PangoLayout *layout, guint first, guint end)
{
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  int top = 0;
  int bottom = 0;

  for (guint number = 0; number < end; number++)
    {
      int start;

      pango_layout_iter_get_line_yrange (iter, &start, &bottom);
      if (number == first)
        top = start;
      if (!pango_layout_iter_next_line (iter))
        break;
    }
  pango_layout_iter_free (iter);
  return (double) (bottom - top) / PANGO_SCALE;
}

/* How many lines of @layout from @first on fit into @height, and how high they are. */
static guint
count_lines (PangoLayout *layout, guint first, double height, gboolean force, double *used)
{
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  guint n_lines = (guint) pango_layout_get_line_count (layout);
  guint number = 0;
  guint end = first;
  int top = 0;

  *used = 0;
  do
    {
      int start;
      int bottom;

      pango_layout_iter_get_line_yrange (iter, &start, &bottom);
      if (number == first)
        top = start;
      if (number++ < first)
        continue;
      if ((double) (bottom - top) / PANGO_SCALE > height && !(force && end == first))
        break;
      *used = (double) (bottom - top) / PANGO_SCALE;
      end = number;
    }
  while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);
  /* No line stands alone at the top of the next page. */
  if (n_lines - end == 1 && end - first > 2)
    *used = measure_lines (layout, first, --end);
  return end;
}

static PlxLayoutPiece *
cut_chart (const PlxLayoutItem *self, PlxLayoutPiece *piece, double height, gboolean force)
{
  piece->height = self->chart_height;
  if (force && self->chart_height > height)
    {
      piece->scale = height / self->chart_height;
      piece->height = height;
    }
  return piece;
}

PlxLayoutPiece *
plx_layout_item_cut (const PlxLayoutItem *self, const guint *from, double height, gboolean force)
{
  PlxLayoutPiece *piece = g_new0 (PlxLayoutPiece, 1);
  double room = height - 2 * self->padding;

  piece->item = self;
  piece->scale = 1;
  if (self->chart != NULL)
    return cut_chart (self, piece, height, force);

  piece->from = g_new0 (guint, self->cells->len);
  piece->to = g_new0 (guint, self->cells->len);
  for (guint i = 0; i < self->cells->len; i++)
    {
      double used;

      piece->from[i] = from != NULL ? from[i] : 0;
      piece->to[i] = count_lines (ensure_layout (g_ptr_array_index (self->cells, i)), piece->from[i], room, force, &used);
      piece->height = MAX (piece->height, used);
    }
  piece->height += 2 * self->padding;
  return piece;
}

gboolean
plx_layout_piece_is_last (const PlxLayoutPiece *self)
{
  for (guint i = 0; i < self->item->cells->len; i++)
    {
      const PlxLayoutCell *cell = g_ptr_array_index (self->item->cells, i);

      if (self->to[i] < cell->n_lines)
        return FALSE;
    }
  return TRUE;
}

guint
plx_layout_piece_count_lines (const PlxLayoutPiece *self)
{
  guint most = 0;

  for (guint i = 0; i < self->item->cells->len; i++)
    most = MAX (most, self->to[i] - self->from[i]);
  return most;
}

/* @y: where the layout would begin */
static void
draw_line (const PlxLayoutCell *cell, PangoLayoutIter *iter, cairo_t *cr, double y, gboolean links)
{
  PangoLayoutLine *line = pango_layout_iter_get_line_readonly (iter);
  double x = cell->x + cell->padding;
  PangoRectangle extents;

  pango_layout_iter_get_line_extents (iter, NULL, &extents);
  x += (double) extents.x / PANGO_SCALE;
  plx_layout_set_ink (cr, plx_layout_style_get_ink (cell->style));
  cairo_move_to (cr, x, y + (double) pango_layout_iter_get_baseline (iter) / PANGO_SCALE);
  pango_cairo_show_layout_line (cr, line);
  if (links && cell->text->links != NULL)
    plx_layout_link_add (cr, cell->text, line, x, y + (double) extents.y / PANGO_SCALE,
                         (double) extents.height / PANGO_SCALE);
}

/* The page number stands in the last line of what stands in contents. */
static void
draw_entry (const PlxLayoutItem *item, const PlxLayoutCell *cell, PangoLayoutIter *iter, cairo_t *cr, double y)
{
  PangoRectangle extents;
  double x = cell->x + cell->padding;

  pango_layout_iter_get_line_extents (iter, NULL, &extents);
  x += (double) (plx_is_read_from_right () ? extents.x : extents.x + extents.width) / PANGO_SCALE;
  plx_layout_entry_draw (item, cell, cr, x, y + (double) pango_layout_iter_get_baseline (iter) / PANGO_SCALE);
}

static void
draw_lines (const PlxLayoutItem *item, PlxLayoutCell *cell, guint from, guint to, cairo_t *cr, double y, gboolean links)
{
  PangoLayoutIter *iter = pango_layout_get_iter (ensure_layout (cell));

  for (guint number = 0; number < to; number++)
    {
      int start;

      pango_layout_iter_get_line_yrange (iter, &start, NULL);
      if (number == from)
        y -= (double) start / PANGO_SCALE;
      if (number >= from)
        draw_line (cell, iter, cr, y, links);
      if (item->entry != NULL && number + 1 == cell->n_lines)
        draw_entry (item, cell, iter, cr, y);
      if (!pango_layout_iter_next_line (iter))
        break;
    }
  pango_layout_iter_free (iter);
}

static void
draw_ground (const PlxLayoutPiece *self, const PlxLayoutCell *cell, cairo_t *cr, double y)
{
  plx_layout_set_ink (cr, PLX_INK_MARKED);
  cairo_rectangle (cr, cell->x, y, cell->width, self->height);
  cairo_fill (cr);
}

static void
draw_rule (const PlxLayoutPiece *self, cairo_t *cr, double y)
{
  double thickness = self->item->rule == PLX_RULE_THICK ? THICK : THIN;

  plx_layout_set_ink (cr, self->item->rule == PLX_RULE_THICK ? PLX_INK_DIM : PLX_INK_LINE);
  cairo_rectangle (cr, 0, y + self->height - thickness, self->item->rule_width, thickness);
  cairo_fill (cr);
}

static void
draw_chart (const PlxLayoutPiece *self, cairo_t *cr, double y)
{
  g_autofree char *font = g_strdup_printf ("%s 8.5", plx_layout_font_families ());

  cairo_save (cr);
  cairo_translate (cr, 0, y);
  cairo_scale (cr, self->scale, self->scale);
  plx_chart_draw (self->item->chart, cr, self->item->chart_width, font, &PLX_CHART_PAPER);
  cairo_restore (cr);
}

static void
draw_cells (const PlxLayoutPiece *self, cairo_t *cr, double y, gboolean links)
{
  for (guint i = 0; i < self->item->cells->len; i++)
    {
      PlxLayoutCell *cell = g_ptr_array_index (self->item->cells, i);

      if (cell->marked)
        draw_ground (self, cell, cr, y);
      draw_lines (self->item, cell, self->from[i], self->to[i], cr, y + self->item->padding, links);
    }
}

void
plx_layout_piece_draw (const PlxLayoutPiece *self, cairo_t *cr, double y, gboolean links)
{
  gboolean begins = self->from == NULL || self->from[0] == 0;

  if (self->item->chart != NULL)
    {
      draw_chart (self, cr, y);
      return;
    }
  plx_layout_link_begin (cr, self->item, links, begins);
  draw_cells (self, cr, y, links);
  plx_layout_link_end (cr, self->item, links, begins);
  if (self->item->bar)
    {
      plx_layout_set_ink (cr, PLX_INK_LINE);
      cairo_rectangle (cr, plx_is_read_from_right () ? self->item->rule_width - BAR_WIDTH : 0, y, BAR_WIDTH, self->height);
      cairo_fill (cr);
    }
  if (self->item->rule != PLX_RULE_NONE)
    draw_rule (self, cr, y);
}
