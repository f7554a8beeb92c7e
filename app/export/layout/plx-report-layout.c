/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-report-layout.h"

#include "plx-layout-frame.h"
#include "plx-layout-item.h"
#include "plx-layout-report.h"
#include "plx-visible-text.h"

#include <math.h>

#define PICTURE_MARGIN 24.0
#define SPLIT_ABOVE 0.3 /* rows that are higher than this much of a page are split rather than moved to the next */
#define WIDOWS 2        /* lines of a paragraph that stay together */
#define ITEMS_SET 0.35  /* how much of the work is done before the first page */

struct _PlxReportLayout
{
  const PlxReport *report;
  PangoContext *context;
  PlxLayoutFrame frame;
  gboolean endless;
  GPtrArray *items;
  GPtrArray *chapters; /* those of the items that are headings of the first level, in their order */
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

static double
measure_whole (const PlxLayoutItem *item)
{
  PlxLayoutPiece *whole = plx_layout_item_cut (item, NULL, G_MAXDOUBLE, FALSE);
  double height = whole->height;

  plx_layout_piece_free (whole);
  return height;
}

/* As much as stays together anyway: two lines, where there are two. */
static double
measure_least (const PlxLayoutItem *item, double whole)
{
  PlxLayoutPiece *least = plx_layout_item_cut (item, NULL, 0, TRUE);
  double height = MIN (2 * least->height, whole);

  plx_layout_piece_free (least);
  return height;
}

static gboolean
may_be_split (const Cursor *cursor, const PlxLayoutItem *item, double whole)
{
  if (item->chart != NULL)
    return FALSE;
  if (whole > cursor->bottom)
    return TRUE;
  if (item->keep || item->whole)
    return FALSE;
  return item->rule == PLX_RULE_NONE || whole > SPLIT_ABOVE * cursor->bottom;
}

/* How much of the page @item and what has to stay with it need at least. */
static double
measure_kept (const Cursor *cursor, guint number)
{
  const PlxLayoutItem *item = g_ptr_array_index (cursor->layout->items, number);
  double whole = measure_whole (item);
  double height = may_be_split (cursor, item, whole) ? measure_least (item, whole) : whole;

  if (item->keep && number + 1 < cursor->layout->items->len)
    {
      const PlxLayoutItem *next = g_ptr_array_index (cursor->layout->items, number + 1);

      if (!next->begins_page)
        height += next->space + measure_kept (cursor, number + 1);
    }
  return height;
}

static void
turn_page (Cursor *cursor, const PlxLayoutItem *item)
{
  begin_page (cursor);
  if (item->head != NULL)
    place (cursor, plx_layout_item_cut (item->head, NULL, cursor->bottom, TRUE), 0);
}

/* Whether @piece, the first of its item, may stand where the cursor is. */
static gboolean
stands_here (const Cursor *cursor, guint number, const PlxLayoutPiece *piece, double space)
{
  const PlxLayoutItem *item = piece->item;
  const PlxLayoutItem *previous = number > 0 ? g_ptr_array_index (cursor->layout->items, number - 1) : NULL;
  double left = cursor->bottom - cursor->y - space;
  gboolean is_enough = piece->height <= left
                       && (plx_layout_piece_is_last (piece) || plx_layout_piece_count_lines (piece) >= WIDOWS);

  if (cursor->y <= 0)
    return TRUE;
  /* There is room for the least of it: otherwise what it stands with had not been put here. */
  if (previous != NULL && previous->keep)
    return is_enough;
  if (!item->keep && may_be_split (cursor, item, measure_whole (item)))
    return is_enough;
  return measure_kept (cursor, number) <= left;
}

/* Takes as many pages as it needs. */
static void
place_item (Cursor *cursor, guint number)
{
  PlxLayoutItem *item = g_ptr_array_index (cursor->layout->items, number);
  double space = cursor->y > 0 ? item->space : 0;
  PlxLayoutPiece *piece;

  if (item->begins_page && cursor->y > 0)
    {
      begin_page (cursor);
      space = 0;
    }
  piece = plx_layout_item_cut (item, NULL, cursor->bottom - cursor->y - space, cursor->y <= 0);
  if (!stands_here (cursor, number, piece, space))
    {
      plx_layout_piece_free (piece);
      turn_page (cursor, item);
      piece = plx_layout_item_cut (item, NULL, cursor->bottom - cursor->y, TRUE);
      space = 0;
    }
  place (cursor, piece, space);
  item->page = cursor->layout->pages->len - 1;
  item->y = cursor->layout->frame.top + piece->y;
  while (!plx_layout_piece_is_last (piece))
    {
      turn_page (cursor, item);
      piece = plx_layout_item_cut (item, piece->to, cursor->bottom - cursor->y, TRUE);
      place (cursor, piece, 0);
    }
}

/* Returns: whether it was not cancelled */
static gboolean
place_items (PlxReportLayout *self, const PlxProgress *progress)
{
  Cursor cursor = { self, NULL, 0, 0 };
  guint n = self->items->len;

  cursor.bottom = self->endless ? G_MAXDOUBLE : plx_layout_frame_get_height (&self->frame);
  begin_page (&cursor);
  for (guint i = 0; i < n; i++)
    {
      PlxLayoutItem *item = g_ptr_array_index (self->items, i);

      place_item (&cursor, i);
      plx_layout_item_release (item);
      if (item->level == 1)
        g_ptr_array_add (self->chapters, item);
      if (!plx_progress_tell (progress, (double) (i + 1) / n))
        return FALSE;
    }
  if (self->endless)
    self->frame.page_height = ceil (cursor.y + self->frame.top + self->frame.bottom);
  return TRUE;
}

PlxReportLayout *
plx_report_layout_new_with_progress (const PlxReport *report, PlxReportParts parts, double width, double height,
                                     const PlxProgress *progress)
{
  g_autoptr (PlxReportLayout) self = g_new0 (PlxReportLayout, 1);
  const PlxProgress setting = plx_progress_part (progress, 0, ITEMS_SET);
  const PlxProgress placing = plx_progress_part (progress, ITEMS_SET, 1);

  self->report = report;
  self->context = plx_layout_create_context ();
  self->endless = height <= 0;
  plx_layout_frame_init (&self->frame, report, width, height);
  if (self->endless)
    plx_layout_frame_set_margin (&self->frame, PICTURE_MARGIN);
  self->chapters = g_ptr_array_new ();
  self->pages = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  self->items
      = plx_layout_set_report (report, parts, self->context, plx_layout_frame_get_width (&self->frame), &setting);
  if (self->items == NULL || !place_items (self, &placing))
    return NULL;
  return g_steal_pointer (&self);
}

PlxReportLayout *
plx_report_layout_new (const PlxReport *report, PlxReportParts parts, double width, double height)
{
  return plx_report_layout_new_with_progress (report, parts, width, height, NULL);
}

void
plx_report_layout_free (PlxReportLayout *self)
{
  g_ptr_array_unref (self->pages);
  g_ptr_array_unref (self->chapters);
  g_clear_pointer (&self->items, g_ptr_array_unref);
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
  return self->frame.page_height;
}

static void
free_heading (gpointer data)
{
  PlxLayoutHeading *heading = data;

  g_free (heading->title);
  g_free (heading);
}

GPtrArray *
plx_report_layout_dup_headings (const PlxReportLayout *self)
{
  GPtrArray *headings = g_ptr_array_new_with_free_func (free_heading);

  for (guint i = 0; i < self->items->len; i++)
    {
      const PlxLayoutItem *item = g_ptr_array_index (self->items, i);
      PlxLayoutHeading *heading;

      if (item->level == 0)
        continue;
      heading = g_new0 (PlxLayoutHeading, 1);
      heading->title = plx_layout_item_dup_text (item);
      heading->level = item->level;
      heading->page = item->page;
      heading->y = item->y;
      g_ptr_array_add (headings, heading);
    }
  return headings;
}

/* What the page is about: the last chapter that begins on it, or before it. */
static char *
dup_chapter (const PlxReportLayout *self, guint number)
{
  guint first = 0;
  guint behind = self->chapters->len;

  while (first < behind)
    {
      guint middle = first + (behind - first) / 2;

      if (((const PlxLayoutItem *) g_ptr_array_index (self->chapters, middle))->page > number)
        behind = middle;
      else
        first = middle + 1;
    }
  return first > 0 ? plx_layout_item_dup_text (g_ptr_array_index (self->chapters, first - 1)) : NULL;
}

static void
draw_page (const PlxReportLayout *self, cairo_t *cr, guint number, gboolean links)
{
  GPtrArray *page = g_ptr_array_index (self->pages, number);

  cairo_save (cr);
  cairo_translate (cr, self->frame.side, self->frame.top);
  for (guint i = 0; i < page->len; i++)
    {
      const PlxLayoutPiece *piece = g_ptr_array_index (page, i);

      plx_layout_piece_draw (piece, cr, piece->y, links);
      /* What goes on is needed again on the next page. */
      if (plx_layout_piece_is_last (piece))
        plx_layout_item_release (piece->item);
    }
  cairo_restore (cr);
  if (!self->endless)
    {
      g_autofree char *chapter = dup_chapter (self, number);

      plx_layout_frame_draw (&self->frame, cr, self->report, self->context, chapter, number, self->pages->len);
    }
}

void
plx_report_layout_draw_page (const PlxReportLayout *self, cairo_t *cr, guint number)
{
  draw_page (self, cr, number, FALSE);
}

void
plx_report_layout_draw_linked_page (const PlxReportLayout *self, cairo_t *cr, guint number)
{
  draw_page (self, cr, number, TRUE);
}
