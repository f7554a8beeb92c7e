/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-layout-item.h"

#include "plx-chart-drawing.h"

#define THIN 0.5
#define THICK 1.0
#define BAR_WIDTH 2

static void
free_cell (gpointer data)
{
  PlxLayoutCell *cell = data;

  g_object_unref (cell->layout);
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
plx_layout_item_add_cell (PlxLayoutItem *self, PangoLayout *layout, double x, double width)
{
  PlxLayoutCell *cell = g_new0 (PlxLayoutCell, 1);

  cell->layout = layout;
  cell->x = x;
  cell->width = width;
  g_ptr_array_add (self->cells, cell);
  return cell;
}

void
plx_layout_piece_free (PlxLayoutPiece *self)
{
  g_free (self->from);
  g_free (self->to);
  g_free (self);
}

/* How many lines of @layout from @first on fit into @height, and how high they are. */
static guint
count_lines (PangoLayout *layout, guint first, double height, gboolean force, double *used)
{
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
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
      const PlxLayoutCell *cell = g_ptr_array_index (self->cells, i);
      double used;

      piece->from[i] = from != NULL ? from[i] : 0;
      piece->to[i] = count_lines (cell->layout, piece->from[i], room, force, &used);
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

      if (self->to[i] < (guint) pango_layout_get_line_count (cell->layout))
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

static void
draw_lines (const PlxLayoutCell *cell, guint from, guint to, cairo_t *cr, double y)
{
  PangoLayoutIter *iter = pango_layout_get_iter (cell->layout);
  int top = 0;

  plx_layout_set_ink (cr, PLX_INK_TEXT);
  for (guint number = 0; number < to; number++)
    {
      PangoRectangle extents;
      int start;

      pango_layout_iter_get_line_yrange (iter, &start, NULL);
      if (number == from)
        top = start;
      if (number >= from)
        {
          pango_layout_iter_get_line_extents (iter, NULL, &extents);
          cairo_move_to (cr, cell->x + cell->padding + (double) extents.x / PANGO_SCALE,
                         y + (double) (pango_layout_iter_get_baseline (iter) - top) / PANGO_SCALE);
          pango_cairo_show_layout_line (cr, pango_layout_iter_get_line_readonly (iter));
        }
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

void
plx_layout_piece_draw (const PlxLayoutPiece *self, cairo_t *cr, double y)
{
  if (self->item->chart != NULL)
    {
      draw_chart (self, cr, y);
      return;
    }
  if (self->item->uri != NULL)
    cairo_tag_begin (cr, CAIRO_TAG_LINK, self->item->uri);
  for (guint i = 0; i < self->item->cells->len; i++)
    {
      const PlxLayoutCell *cell = g_ptr_array_index (self->item->cells, i);

      if (cell->marked)
        draw_ground (self, cell, cr, y);
      draw_lines (cell, self->from[i], self->to[i], cr, y + self->item->padding);
    }
  if (self->item->uri != NULL)
    cairo_tag_end (cr, CAIRO_TAG_LINK);
  if (self->item->bar)
    {
      plx_layout_set_ink (cr, PLX_INK_LINE);
      cairo_rectangle (cr, 0, y, BAR_WIDTH, self->height);
      cairo_fill (cr);
    }
  if (self->item->rule != PLX_RULE_NONE)
    draw_rule (self, cr, y);
}
