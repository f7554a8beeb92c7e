/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-figure-range.h"

gboolean
plx_figure_range_init (PlxFigureRange *range, PlxBound bound, gint64 low, gint64 high)
{
  if (low == PLX_NO_NUMBER && high == PLX_NO_NUMBER)
    return FALSE;

  range->low = low != PLX_NO_NUMBER ? low : G_MININT64;
  range->high = high != PLX_NO_NUMBER ? high : G_MAXINT64;
  range->about = bound == PLX_BOUND_ABOUT;
  return TRUE;
}

/* The unit of the last digit that is not zero: 1,000 for 12,000. */
static gint64
get_unit (gint64 number)
{
  gint64 unit = 1;

  if (number == 0)
    return 0;
  for (; number % 10 == 0; number /= 10)
    unit *= 10;
  return unit;
}

void
plx_figure_range_get_room (const PlxFigureRange *range, gint64 *below, gint64 *above)
{
  *below = range->about && range->low != G_MININT64 ? get_unit (range->low) : 0;
  *above = range->about && range->high != G_MAXINT64 ? get_unit (range->high) : 0;
}

/* Numbers are within ±2^53, so that twice a gap with room to spare stays within 64 bits. */
static PlxFigureRelation
relate_apart (const PlxFigureRange *lower, const PlxFigureRange *upper)
{
  gint64 below, above, room;

  plx_figure_range_get_room (lower, &below, &above);
  room = above;
  plx_figure_range_get_room (upper, &below, &above);
  room += below;
  return 2 * (upper->low - lower->high) > room ? PLX_FIGURES_EXCLUDE : PLX_FIGURES_UNKNOWN;
}

PlxFigureRelation
plx_figure_range_relate (const PlxFigureRange *range, const PlxFigureRange *other)
{
  if (plx_figure_range_equal (range, other))
    return PLX_FIGURES_SAME;
  if (range->high < other->low)
    return relate_apart (range, other);
  if (other->high < range->low)
    return relate_apart (other, range);
  if (range->low <= other->low && range->high >= other->high)
    return PLX_FIGURES_INCLUDES;
  if (other->low <= range->low && other->high >= range->high)
    return PLX_FIGURES_INCLUDED;
  return PLX_FIGURES_OVERLAP;
}

gboolean
plx_figure_range_equal (const PlxFigureRange *range, const PlxFigureRange *other)
{
  return range->low == other->low && range->high == other->high;
}

int
plx_figure_range_compare (const PlxFigureRange *range, const PlxFigureRange *other)
{
  gint64 number = range->high != G_MAXINT64 ? range->high : range->low;
  gint64 other_number = other->high != G_MAXINT64 ? other->high : other->low;

  if (number != other_number)
    return number < other_number ? -1 : 1;
  if (range->high != other->high)
    return range->high < other->high ? -1 : 1;
  return (range->low > other->low) - (range->low < other->low);
}
