/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** PlxPaper: what a document is laid out for */
typedef enum
{
  PLX_PAPER_A4,     /* 210 × 297 mm */
  PLX_PAPER_LETTER, /* 8.5 × 11 in */
} PlxPaper;

/** plx_paper_from_locale: Returns: what people print on where the locale (LC_PAPER) is from */
PlxPaper plx_paper_from_locale (void);

/** plx_paper_get_size: @width: (out): in points. @height: (out): in points */
void plx_paper_get_size (PlxPaper paper, double *width, double *height);

G_END_DECLS
