/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-layout-frame.h"

#include "plx-reading-direction.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MARGIN 45.0
#define FOOT 26.0 /* from the lower edge of the paper to the base line of the page number */

/* Of a document, whose lines are short enough to be read. */
#define DOCUMENT_SIDE 68.0
#define DOCUMENT_TOP 72.0
#define DOCUMENT_BOTTOM 66.0
#define DOCUMENT_HEAD 44.0 /* from the upper edge of the paper to the base line of the running head */
#define DOCUMENT_FOOT 38.0
#define SMALLEST 400.0     /* paper that is narrower has small margins */

void
plx_layout_frame_init (PlxLayoutFrame *self, const PlxReport *report, double width, double height)
{
  self->page_width = width;
  self->page_height = height;
  self->is_document = report->is_document && width >= SMALLEST && height >= SMALLEST;
  plx_layout_frame_set_margin (self, MARGIN);
  if (!self->is_document)
    return;
  self->side = DOCUMENT_SIDE;
  self->top = DOCUMENT_TOP;
  self->bottom = DOCUMENT_BOTTOM;
}

void
plx_layout_frame_set_margin (PlxLayoutFrame *self, double margin)
{
  self->side = margin;
  self->top = margin;
  self->bottom = margin;
}

double
plx_layout_frame_get_width (const PlxLayoutFrame *self)
{
  return self->page_width - 2 * self->side;
}

double
plx_layout_frame_get_height (const PlxLayoutFrame *self)
{
  return self->page_height - self->top - self->bottom;
}

/* @at_end: whether it stands on the side where lines end */
static void
draw_text (const PlxLayoutFrame *self, cairo_t *cr, const PlxLayoutText *text, PangoContext *context, gboolean at_end,
           double width, double baseline)
{
  g_autoptr (PangoLayout) layout = plx_layout_text_create (text, context, PLX_STYLE_SMALL, width);
  gboolean right = at_end != plx_is_read_from_right ();
  gboolean mirrored;

  pango_layout_set_height (layout, -1);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  /* Where a paragraph runs from right to left, Pango’s left is right. */
  mirrored = pango_layout_get_direction (layout, 0) == PANGO_DIRECTION_RTL;
  pango_layout_set_alignment (layout, right != mirrored ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
  cairo_move_to (cr, right ? self->page_width - self->side - width : self->side,
                 baseline - (double) pango_layout_get_baseline (layout) / PANGO_SCALE);
  plx_layout_set_ink (cr, PLX_INK_DIM);
  pango_cairo_show_layout (cr, layout);
}

static PlxLayoutText *
create_text (const char *words)
{
  PlxLayoutText *text = plx_layout_text_new ();

  plx_layout_text_add (text, words, PLX_INK_DIM, PANGO_WEIGHT_NORMAL, 1);
  return text;
}

static void
draw_foot (const PlxLayoutFrame *self, cairo_t *cr, const PlxReport *report, PangoContext *context, guint number,
           guint n_pages)
{
  /* TRANSLATORS: A page number and how many pages there are: “3 of 41”. */
  g_autofree char *words = g_strdup_printf (C_("page", "%1$u of %2$u"), number + 1, n_pages);
  g_autoptr (PlxLayoutText) page = create_text (words);
  double width = plx_layout_frame_get_width (self);
  double baseline = self->page_height - (self->is_document ? DOCUMENT_FOOT : FOOT);

  draw_text (self, cr, page, context, TRUE, MIN (70, width / 2), baseline);
  if (!self->is_document)
    {
      g_autoptr (PlxLayoutText) name = create_text (report->title);

      plx_layout_text_add (name, C_("separator", " · "), PLX_INK_DIM, PANGO_WEIGHT_NORMAL, 1);
      plx_layout_text_add_line (name, report->subtitle);
      draw_text (self, cr, name, context, FALSE, MAX (width - 75, width / 2), baseline);
    }
}

/* The dossier, and what the page is about. */
static void
draw_head (const PlxLayoutFrame *self, cairo_t *cr, const PlxReport *report, PangoContext *context, const char *chapter)
{
  const char *dossier = plx_dossier_get_title (report->dossier);
  g_autoptr (PlxLayoutText) name = create_text (dossier != NULL ? dossier : report->title);
  gboolean is_part = dossier != NULL && strcmp (dossier, report->title) != 0;
  g_autoptr (PlxLayoutText) part = create_text (is_part ? report->title : chapter != NULL ? chapter : "");
  double width = plx_layout_frame_get_width (self);

  draw_text (self, cr, name, context, FALSE, width * 0.58, DOCUMENT_HEAD);
  draw_text (self, cr, part, context, TRUE, width * 0.4, DOCUMENT_HEAD);
  plx_layout_set_ink (cr, PLX_INK_LINE);
  cairo_rectangle (cr, self->side, DOCUMENT_HEAD + 6, width, 0.5);
  cairo_fill (cr);
}

void
plx_layout_frame_draw (const PlxLayoutFrame *self, cairo_t *cr, const PlxReport *report, PangoContext *context,
                       const char *chapter, guint number, guint n_pages)
{
  if (self->is_document && number > 0)
    draw_head (self, cr, report, context, chapter);
  draw_foot (self, cr, report, context, number, n_pages);
}
