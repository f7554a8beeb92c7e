/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-layout-style.h"
#include "plx-report.h"

G_BEGIN_DECLS

/**
 * PlxLayoutFrame: a page around its text: the margins, and what stands in them on every page. In points
 * @side: the margins at the left and right
 */
typedef struct
{
  double page_width;
  double page_height;
  double side;
  double top;
  double bottom;
  gboolean is_document;
} PlxLayoutFrame;

/** plx_layout_frame_init: the margins that suit @report on pages of this size */
void plx_layout_frame_init (PlxLayoutFrame *self, const PlxReport *report, double width, double height);
/** plx_layout_frame_set_margin: the same margin all around */
void plx_layout_frame_set_margin (PlxLayoutFrame *self, double margin);

/** plx_layout_frame_get_width: Returns: of the text */
double plx_layout_frame_get_width (const PlxLayoutFrame *self);
/** plx_layout_frame_get_height: Returns: of the text */
double plx_layout_frame_get_height (const PlxLayoutFrame *self);

/**
 * plx_layout_frame_draw: the running head and the page number
 * @chapter: (nullable): what the page is about
 * @number: of the page, from 0
 */
void plx_layout_frame_draw (const PlxLayoutFrame *self, cairo_t *cr, const PlxReport *report, PangoContext *context,
                            const char *chapter, guint number, guint n_pages);

G_END_DECLS
