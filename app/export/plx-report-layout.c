/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-report-layout.h"

#include "plx-layout-item.h"
#include "plx-layout-report.h"
#include "plx-reading-direction.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define MARGIN 45.0
#define PICTURE_MARGIN 24.0
#define FOOT 26.0       /* from the lower edge of the paper to the base line of the page number */
#define SPLIT_ABOVE 0.3 /* rows that are higher than this much of a page are split rather than moved to the next */
#define WIDOWS 2        /* lines of a paragraph that stay together */

struct _PlxReportLayout
{
  const PlxReport *report;
  PangoContext *context;
  double width;
  double height;
  double margin;
  gboolean endless;
  GPtrArray *items;
  GPtrArray *pages; /* of GPtrArrays of PlxLayoutPieces */
};

/* Where the next piece goes. */
typedef struct
{
  PlxReportLayout *layout;
  GPtrArray *page;
  double y;
  double bottom;
} Cursor;

static void
begin_page (Cursor *cursor)
{
  cursor->page = g_ptr_array_new_with_free_func ((GDestroyNotify) plx_layout_piece_free);
  cursor->y = 0;
  g_ptr_array_add (cursor->layout->pages, cursor->page);
}

static void
place (Cursor *cursor, PlxLayoutPiece *piece, double space)
{
  piece->y = cursor->y + space;
  cursor->y = piece->y + piece->height;
  g_ptr_array_add (cursor->page, piece);
}

/* How much of the page @item and what has to stay with it need at least. */
static double
measure_kept (const Cursor *cursor, guint number)
{
  const PlxLayoutItem *item = g_ptr_array_index (cursor->layout->items, number);
  PlxLayoutPiece *whole = plx_layout_item_cut (item, NULL, G_MAXDOUBLE, FALSE);
  PlxLayoutPiece *least = plx_layout_item_cut (item, NULL, 0, TRUE);
  double height = whole->height;

  if (!item->keep && height > SPLIT_ABOVE * cursor->bottom && item->chart == NULL)
    height = least->height;
  plx_layout_piece_free (whole);
  plx_layout_piece_free (least);
  if (item->keep && number + 1 < cursor->layout->items->len)
    {
      const PlxLayoutItem *next = g_ptr_array_index (cursor->layout->items, number + 1);

      height += next->space + measure_kept (cursor, number + 1);
    }
  return height;
}

/* Whether a part of @item may stand at the foot of a page. */
static gboolean
may_be_split (const Cursor *cursor, const PlxLayoutItem *item, const PlxLayoutPiece *piece)
{
  PlxLayoutPiece *whole;
  gboolean high;

  if (item->chart != NULL || piece->height > cursor->bottom - cursor->y || plx_layout_piece_count_lines (piece) < WIDOWS)
    return FALSE;
  if (item->rule == PLX_RULE_NONE)
    return TRUE;
  whole = plx_layout_item_cut (item, NULL, G_MAXDOUBLE, FALSE);
  high = whole->height > SPLIT_ABOVE * cursor->bottom;
  plx_layout_piece_free (whole);
  return high;
}

static void
turn_page (Cursor *cursor, const PlxLayoutItem *item)
{
  begin_page (cursor);
  if (item->head != NULL)
    place (cursor, plx_layout_item_cut (item->head, NULL, cursor->bottom, TRUE), 0);
}

/* Takes as many pages as it needs. */
static void
place_item (Cursor *cursor, guint number)
{
  const PlxLayoutItem *item = g_ptr_array_index (cursor->layout->items, number);
  double space = cursor->y > 0 ? item->space : 0;
  PlxLayoutPiece *piece = plx_layout_item_cut (item, NULL, cursor->bottom - cursor->y - space, FALSE);
  gboolean fits = plx_layout_piece_is_last (piece) && cursor->y + space + piece->height <= cursor->bottom
                  && (!item->keep || cursor->y + space + measure_kept (cursor, number) <= cursor->bottom);

  if (!fits && cursor->y > 0 && !(may_be_split (cursor, item, piece) && !item->keep))
    {
      plx_layout_piece_free (piece);
      turn_page (cursor, item);
      piece = plx_layout_item_cut (item, NULL, cursor->bottom - cursor->y, TRUE);
      space = 0;
    }
  else if (!fits && cursor->y <= 0)
    {
      plx_layout_piece_free (piece);
      piece = plx_layout_item_cut (item, NULL, cursor->bottom, TRUE);
    }
  place (cursor, piece, space);
  while (!plx_layout_piece_is_last (piece))
    {
      turn_page (cursor, item);
      piece = plx_layout_item_cut (item, piece->to, cursor->bottom - cursor->y, TRUE);
      place (cursor, piece, 0);
    }
}

PlxReportLayout *
plx_report_layout_new (const PlxReport *report, PlxReportParts parts, double width, double height)
{
  PlxReportLayout *self = g_new0 (PlxReportLayout, 1);
  Cursor cursor = { self, NULL, 0, 0 };

  self->report = report;
  self->context = plx_layout_create_context ();
  self->endless = height <= 0;
  self->margin = self->endless ? PICTURE_MARGIN : MARGIN;
  self->width = width;
  self->height = height;
  self->pages = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  self->items = plx_layout_set_report (report, parts, self->context, width - 2 * self->margin);
  cursor.bottom = self->endless ? G_MAXDOUBLE : height - 2 * self->margin;
  begin_page (&cursor);
  for (guint i = 0; i < self->items->len; i++)
    place_item (&cursor, i);
  if (self->endless)
    self->height = ceil (cursor.y + 2 * self->margin);
  return self;
}

void
plx_report_layout_free (PlxReportLayout *self)
{
  g_ptr_array_unref (self->pages);
  g_ptr_array_unref (self->items);
  g_object_unref (self->context);
  g_free (self);
}

guint
plx_report_layout_get_n_pages (const PlxReportLayout *self)
{
  return self->pages->len;
}

double
plx_report_layout_get_height (const PlxReportLayout *self)
{
  return self->height;
}

/* @at_end: whether it stands on the side where lines end */
static void
draw_foot_text (const PlxReportLayout *self, cairo_t *cr, const PlxLayoutText *text, gboolean at_end, double width)
{
  g_autoptr (PangoLayout) layout = plx_layout_text_create (text, self->context, PLX_STYLE_SMALL, width);
  gboolean right = at_end != plx_is_read_from_right ();

  pango_layout_set_height (layout, -1);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_alignment (layout, right ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
  cairo_move_to (cr, right ? self->width - self->margin - width : self->margin,
                 self->height - FOOT - (double) pango_layout_get_baseline (layout) / PANGO_SCALE);
  plx_layout_set_ink (cr, PLX_INK_DIM);
  pango_cairo_show_layout (cr, layout);
}

static void
draw_foot (const PlxReportLayout *self, cairo_t *cr, guint number)
{
  g_autoptr (PlxLayoutText) name = plx_layout_text_new ();
  g_autoptr (PlxLayoutText) page = plx_layout_text_new ();
  /* TRANSLATORS: A page number and how many pages there are. */
  g_autofree char *words = g_strdup_printf (C_("page", "%1$u / %2$u"), number + 1, self->pages->len);
  double width = self->width - 2 * self->margin;

  plx_layout_text_add (name, self->report->title, PLX_INK_DIM, PANGO_WEIGHT_NORMAL, 1);
  plx_layout_text_add (name, C_("separator", " · "), PLX_INK_DIM, PANGO_WEIGHT_NORMAL, 1);
  plx_layout_text_add_line (name, self->report->subtitle);
  plx_layout_text_add (page, words, PLX_INK_DIM, PANGO_WEIGHT_NORMAL, 1);
  draw_foot_text (self, cr, name, FALSE, width - 60);
  draw_foot_text (self, cr, page, TRUE, 55);
}

void
plx_report_layout_draw_page (const PlxReportLayout *self, cairo_t *cr, guint number)
{
  GPtrArray *page = g_ptr_array_index (self->pages, number);

  cairo_save (cr);
  cairo_translate (cr, self->margin, self->margin);
  for (guint i = 0; i < page->len; i++)
    {
      const PlxLayoutPiece *piece = g_ptr_array_index (page, i);

      plx_layout_piece_draw (piece, cr, piece->y);
    }
  cairo_restore (cr);
  if (!self->endless)
    draw_foot (self, cr, number);
}
