/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-paper.h"

#ifdef __GLIBC__
#include <langinfo.h>
#endif

/* Letter is 216 mm wide, A4 is 210 mm wide. */
#define LETTER_WIDTH 216
#define POINTS_PER_MILLIMETRE (72 / 25.4)

PlxPaper
plx_paper_from_locale (void)
{
#ifdef __GLIBC__
  /* glibc hands the number over in the place of the pointer. */
  if (GPOINTER_TO_INT (nl_langinfo (_NL_PAPER_WIDTH)) == LETTER_WIDTH)
    return PLX_PAPER_LETTER;
#endif
  return PLX_PAPER_A4;
}

void
plx_paper_get_size (PlxPaper paper, double *width, double *height)
{
  *width = paper == PLX_PAPER_LETTER ? 612 : 210 * POINTS_PER_MILLIMETRE;
  *height = paper == PLX_PAPER_LETTER ? 792 : 297 * POINTS_PER_MILLIMETRE;
}
