/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-stance-matrix-private.h"

/* One drawing of the matrix. */
typedef struct
{
  PlxStanceMatrix *self;
  PlxStanceGrid *grid;
  PlxStanceTexts *texts;
  GtkSnapshot *snapshot;
  int width;
  int height;
  gboolean is_mirrored;
  PlxStancePlace first;
  PlxStancePlace last;
  PlxStancePlace lit; /* what the pointer or the focus is on */
  int x;
  int y;
} Drawing;

static void
fill (Drawing *drawing, PlxStanceInk ink, float x, float y, float width, float height)
{
  if (drawing->is_mirrored)
    x = drawing->width - x - width;
  gtk_snapshot_append_color (drawing->snapshot, plx_stance_texts_get_color (drawing->texts, ink),
                             &GRAPHENE_RECT_INIT (x, y, width, height));
}

static void
fill_area (Drawing *drawing, PlxStanceInk ink, const graphene_rect_t *area)
{
  fill (drawing, ink, area->origin.x, area->origin.y, area->size.width, area->size.height);
}

/* @x: where its box begins. */
static void
draw_text (Drawing *drawing, const PlxStanceText *text, int x, int y)
{
  if (text->node == NULL)
    return;
  if (drawing->is_mirrored)
    x = drawing->width - x - text->width;
  gtk_snapshot_save (drawing->snapshot);
  gtk_snapshot_translate (drawing->snapshot, &GRAPHENE_POINT_INIT (x, y));
  gtk_snapshot_append_node (drawing->snapshot, text->node);
  gtk_snapshot_restore (drawing->snapshot);
}

static void
push_clip (Drawing *drawing, int x, int y, int width, int height)
{
  if (drawing->is_mirrored)
    x = drawing->width - x - width;
  gtk_snapshot_push_clip (drawing->snapshot, &GRAPHENE_RECT_INIT (x, y, MAX (width, 0), MAX (height, 0)));
}

static void
draw_cell (Drawing *drawing, PlxStancePlace place)
{
  const PlxStanceFace *face = plx_stance_grid_get_face (drawing->grid, place);
  graphene_rect_t area;
  int top;

  if (face == NULL)
    return;
  area = plx_stance_grid_get_area (drawing->grid, place, drawing->x, drawing->y);
  top = (int) area.origin.y + drawing->grid->row_padding;
  if (face->is_new)
    {
      fill_area (drawing, PLX_INK_HOVER, &area);
      fill (drawing, PLX_INK_ACCENT, area.origin.x, area.origin.y, 3, area.size.height);
    }
  for (guint i = 0; i < face->n_pieces; i++)
    draw_text (drawing, face->pieces[i].text,
               (int) area.origin.x + drawing->grid->padding + face->pieces[i].x, top + face->pieces[i].y);
}

static void
draw_cells (Drawing *drawing)
{
  PlxStancePlace place;

  push_clip (drawing, drawing->grid->name_width, drawing->grid->heading_height,
             drawing->width - drawing->grid->name_width, drawing->height - drawing->grid->heading_height);
  if (drawing->lit.row >= 0 && drawing->lit.column >= 0)
    {
      graphene_rect_t area = plx_stance_grid_get_area (drawing->grid, drawing->lit, drawing->x, drawing->y);

      fill_area (drawing, PLX_INK_HOVER, &area);
    }
  for (place.row = drawing->first.row; place.row <= drawing->last.row; place.row++)
    {
      for (place.column = drawing->first.column; place.column <= drawing->last.column; place.column++)
        draw_cell (drawing, place);
    }
  gtk_snapshot_pop (drawing->snapshot);
}

static const char *
get_expander (Drawing *drawing, int row)
{
  if (plx_stance_grid_is_expanded (drawing->grid, row))
    return "▾";
  return drawing->is_mirrored ? "◂" : "▸";
}

static void
draw_name (Drawing *drawing, int row)
{
  PlxStancePlace place = { row, PLX_HEADING };
  graphene_rect_t area = plx_stance_grid_get_area (drawing->grid, place, drawing->x, drawing->y);
  const PlxStanceText *name = plx_stance_grid_get_name (drawing->grid, row);
  const PlxStanceText *role = plx_stance_grid_get_role (drawing->grid, row);
  int start = plx_stance_grid_get_indent (drawing->grid, row);
  int y = (int) area.origin.y + drawing->grid->row_padding;

  if (drawing->lit.row == row)
    fill_area (drawing, PLX_INK_SELECTION, &area);
  if (plx_stance_grid_is_foldable (drawing->grid, row))
    draw_text (drawing,
               plx_stance_texts_get (drawing->texts, PLX_STANCE_TEXT_SIGN, PLX_INK_DIM,
                                     get_expander (drawing, row), -1, 1),
               start - drawing->grid->expander_width, y);
  draw_text (drawing, name, start, y);
  if (role != NULL && plx_stance_grid_has_role (drawing->grid, row))
    draw_text (drawing, role, start, y + name->height);
}

static void
draw_names (Drawing *drawing)
{
  int top = drawing->grid->heading_height;

  push_clip (drawing, 0, top, drawing->grid->name_width, drawing->height - top);
  fill (drawing, PLX_INK_PAGE, 0, top, drawing->grid->name_width, drawing->height - top);
  for (int row = drawing->first.row; row <= drawing->last.row; row++)
    draw_name (drawing, row);
  gtk_snapshot_pop (drawing->snapshot);
}

static void
draw_heading (Drawing *drawing, int column)
{
  PlxStancePlace place = { PLX_HEADING, column };
  graphene_rect_t area = plx_stance_grid_get_area (drawing->grid, place, drawing->x, drawing->y);
  const PlxStanceText *text = plx_stance_grid_get_heading (drawing->grid, column);

  if (drawing->lit.column == column)
    fill_area (drawing, PLX_INK_SELECTION, &area);
  /* Headings of different lengths stand on the rule below them. */
  draw_text (drawing, text, (int) area.origin.x + drawing->grid->padding,
             drawing->grid->heading_height - drawing->grid->heading_padding - text->height);
}

static void
draw_headings (Drawing *drawing)
{
  int start = drawing->grid->name_width;

  fill (drawing, PLX_INK_PAGE, 0, 0, drawing->width, drawing->grid->heading_height);
  push_clip (drawing, start, 0, drawing->width - start, drawing->grid->heading_height);
  for (int column = drawing->first.column; column <= drawing->last.column; column++)
    draw_heading (drawing, column);
  gtk_snapshot_pop (drawing->snapshot);
}

/* A rule above every row; a stronger one above what belongs to nothing. */
static void
draw_rules (Drawing *drawing)
{
  int heading = drawing->grid->heading_height;
  int width, height, end;

  plx_stance_grid_get_extent (drawing->grid, &width, &height);
  width = MIN (drawing->grid->name_width + width - drawing->x, drawing->width);
  end = heading + height - drawing->y;
  push_clip (drawing, 0, heading, drawing->width, drawing->height - heading);
  for (int row = drawing->first.row; row <= drawing->last.row; row++)
    {
      gboolean is_outermost = plx_stance_grid_get_row (drawing->grid, row)->depth == 0;
      int indent = is_outermost ? 0 : plx_stance_grid_get_indent (drawing->grid, row);
      int y = heading + plx_stance_grid_get_top (drawing->grid, row) - drawing->y;

      if (row > 0)
        fill (drawing, is_outermost ? PLX_INK_LINE_STRONG : PLX_INK_LINE, indent, y, width - indent, 1);
    }
  fill (drawing, PLX_INK_LINE_STRONG, 0, end, width, 1);
  gtk_snapshot_pop (drawing->snapshot);
  fill (drawing, PLX_INK_DIM, 0, heading - 1, width, 1);
  if (drawing->x > 0)
    fill (drawing, PLX_INK_LINE_STRONG, drawing->grid->name_width - 1, 0, 1, MIN (end, drawing->height));
}

static void
draw_focus (Drawing *drawing)
{
  const float border[] = { 2, 2, 2, 2 };
  const GdkRGBA *color = plx_stance_texts_get_color (drawing->texts, PLX_INK_ACCENT);
  PlxStancePlace place = plx_stance_matrix_get_focus (drawing->self);
  graphene_rect_t area = plx_stance_matrix_get_area (drawing->self, place);
  int start = place.column >= 0 ? drawing->grid->name_width : 0;
  int top = place.row >= 0 ? drawing->grid->heading_height : 0;
  GskRoundedRect ring;

  push_clip (drawing, start, top, drawing->width - start, drawing->height - top);
  graphene_rect_inset (&area, 1, 1);
  gsk_rounded_rect_init_from_rect (&ring, &area, 4);
  gtk_snapshot_append_border (drawing->snapshot, &ring, border,
                              (GdkRGBA[]){ *color, *color, *color, *color });
  gtk_snapshot_pop (drawing->snapshot);
}

void
plx_stance_matrix_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  PlxStanceMatrix *self = PLX_STANCE_MATRIX (widget);
  Drawing drawing = {
    self, self->grid, self->texts, snapshot, gtk_widget_get_width (widget), gtk_widget_get_height (widget)
  };
  gboolean shows_focus = plx_stance_matrix_shows_focus (self);

  if (!plx_stance_matrix_get_sight (self, &drawing.first, &drawing.last))
    return;
  drawing.is_mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  drawing.lit = shows_focus ? plx_stance_matrix_get_focus (self) : self->hover;
  plx_stance_matrix_get_scroll (self, &drawing.x, &drawing.y);
  draw_cells (&drawing);
  draw_names (&drawing);
  draw_headings (&drawing);
  draw_rules (&drawing);
  if (shows_focus)
    draw_focus (&drawing);
}
