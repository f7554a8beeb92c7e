/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-layout-link.h"

#include "plx-reading-direction.h"

#include <math.h>

#define NUMBER_WIDTH 32.0
#define DOT_DISTANCE 4.5
#define DOT_RADIUS 0.45
#define DOT_GAP 5.0 /* between the dots and what stands at their ends */

/* No locale's comma. */
static char *
format_number (double number)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  return g_strdup (g_ascii_formatd (buffer, sizeof buffer, "%.2f", number));
}

static void
add_link (cairo_t *cr, const PlxLayoutLink *link, double x, double y, double width, double height)
{
  g_autofree char *left = format_number (x);
  g_autofree char *top = format_number (y);
  g_autofree char *across = format_number (width);
  g_autofree char *down = format_number (height);
  g_autofree char *attributes
      = g_strdup_printf ("dest='source-%u' rect=[%s %s %s %s]", link->reference, left, top, across, down);

  cairo_tag_begin (cr, CAIRO_TAG_LINK, attributes);
  cairo_tag_end (cr, CAIRO_TAG_LINK);
}

void
plx_layout_link_add (cairo_t *cr, const PlxLayoutText *text, PangoLayoutLine *line, double x, double y, double height)
{
  guint line_start = (guint) line->start_index;
  guint line_end = line_start + (guint) line->length;

  for (guint i = 0; i < text->links->len; i++)
    {
      const PlxLayoutLink *link = &g_array_index (text->links, PlxLayoutLink, i);
      int from, to;
      double left, top;

      if (link->start < line_start || link->end > line_end)
        continue;
      pango_layout_line_index_to_x (line, (int) link->start, FALSE, &from);
      pango_layout_line_index_to_x (line, (int) link->end, FALSE, &to);
      left = x + (double) MIN (from, to) / PANGO_SCALE;
      top = y;
      /* The rectangle of a link is one of the page, whatever has been moved. */
      cairo_user_to_device (cr, &left, &top);
      add_link (cr, link, left, top, (double) abs (to - from) / PANGO_SCALE, height);
    }
}

static char *
dup_target (const PlxLayoutItem *item, gboolean links)
{
  if (item->uri != NULL)
    return g_strdup (item->uri);
  if (item->entry == NULL || !links)
    return NULL;
  return g_strdup_printf ("dest='part-%u'", item->entry->number);
}

static char *
dup_destination (const PlxLayoutItem *item, gboolean links, gboolean begins)
{
  if (!links || !begins || (item->reference == 0 && item->number == 0))
    return NULL;
  return item->reference > 0 ? g_strdup_printf ("name='source-%u'", item->reference)
                             : g_strdup_printf ("name='part-%u'", item->number);
}

void
plx_layout_link_begin (cairo_t *cr, const PlxLayoutItem *item, gboolean links, gboolean begins)
{
  g_autofree char *target = dup_target (item, links);
  g_autofree char *destination = dup_destination (item, links, begins);

  if (destination != NULL)
    cairo_tag_begin (cr, CAIRO_TAG_DEST, destination);
  if (target != NULL)
    cairo_tag_begin (cr, CAIRO_TAG_LINK, target);
}

void
plx_layout_link_end (cairo_t *cr, const PlxLayoutItem *item, gboolean links, gboolean begins)
{
  g_autofree char *target = dup_target (item, links);
  g_autofree char *destination = dup_destination (item, links, begins);

  if (target != NULL)
    cairo_tag_end (cr, CAIRO_TAG_LINK);
  if (destination != NULL)
    cairo_tag_end (cr, CAIRO_TAG_DEST);
}

double
plx_layout_entry_measure (void)
{
  return NUMBER_WIDTH;
}

/* They stand below each other in all lines: their places are counted from the side of the numbers. */
static void
draw_dots (cairo_t *cr, double from, double to, double edge, gboolean mirrored)
{
  plx_layout_set_ink (cr, PLX_INK_DIM);
  for (double distance = NUMBER_WIDTH / 2; distance < edge * 2; distance += DOT_DISTANCE)
    {
      double x = mirrored ? distance : edge - distance;

      if (x < MIN (from, to) + DOT_GAP || x > MAX (from, to) - DOT_GAP)
        continue;
      cairo_new_sub_path (cr);
      cairo_arc (cr, x, 0, DOT_RADIUS, 0, 2 * G_PI);
    }
  cairo_fill (cr);
}

void
plx_layout_entry_draw (const PlxLayoutItem *item, const PlxLayoutCell *cell, cairo_t *cr, double x, double baseline)
{
  g_autoptr (PlxLayoutText) text = plx_layout_text_new ();
  g_autofree char *number = g_strdup_printf ("%u", item->entry->page + 1);
  g_autoptr (PangoLayout) layout = NULL;
  gboolean mirrored = plx_is_read_from_right ();
  double edge = item->rule_width;
  double width;
  int wide;

  plx_layout_text_add (text, number, PLX_INK_TEXT, PANGO_WEIGHT_NORMAL, 1);
  layout = plx_layout_text_create (text, cell->context, cell->style, -1);
  pango_layout_get_size (layout, &wide, NULL);
  width = (double) wide / PANGO_SCALE;
  plx_layout_set_ink (cr, PLX_INK_TEXT);
  cairo_move_to (cr, mirrored ? 0 : edge - width, baseline - (double) pango_layout_get_baseline (layout) / PANGO_SCALE);
  pango_cairo_show_layout (cr, layout);
  cairo_save (cr);
  cairo_translate (cr, 0, baseline - DOT_RADIUS);
  draw_dots (cr, x, mirrored ? width : edge - width, edge, mirrored);
  cairo_restore (cr);
}
