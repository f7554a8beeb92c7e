/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-fold.h"

static double
get_scaled_width (int width, double text_scale)
{
  return width / MAX (text_scale, 0.5);
}

static PlxPanes
get_wide_panes (double room, PlxLevel level)
{
  if (room >= PLX_FOLD_WIDE_PAGE)
    return PLX_PANE_SIDEBAR | PLX_PANE_DETAIL;

  return level == PLX_LEVEL_SIDEBAR ? PLX_PANE_SIDEBAR : PLX_PANE_DETAIL;
}

PlxRoom
plx_fold_get_room (int width, double text_scale)
{
  double scaled = get_scaled_width (width, text_scale);

  if (scaled < PLX_FOLD_TWO_PANES)
    return PLX_ROOM_NARROW;

  return scaled < PLX_FOLD_WIDE_PAGE ? PLX_ROOM_TIGHT : PLX_ROOM_AMPLE;
}

PlxPanes
plx_fold_get_panes (int width, double text_scale, PlxSpread spread, PlxLevel level)
{
  double room = get_scaled_width (width, text_scale);

  if (spread == PLX_SPREAD_WIDE)
    return get_wide_panes (room, level);

  if (room >= PLX_FOLD_THREE_PANES)
    return PLX_PANE_SIDEBAR | PLX_PANE_LIST | PLX_PANE_DETAIL;

  if (room >= PLX_FOLD_TWO_PANES)
    return level == PLX_LEVEL_SIDEBAR ? PLX_PANE_SIDEBAR | PLX_PANE_LIST : PLX_PANE_LIST | PLX_PANE_DETAIL;

  switch (level)
    {
    case PLX_LEVEL_SIDEBAR: return PLX_PANE_SIDEBAR;
    case PLX_LEVEL_LIST: return PLX_PANE_LIST;
    case PLX_LEVEL_DETAIL:
    default: return PLX_PANE_DETAIL;
    }
}

gboolean
plx_fold_get_parent (PlxSpread spread, PlxLevel level, PlxPanes panes, PlxLevel *parent)
{
  if (spread == PLX_SPREAD_LIST && level == PLX_LEVEL_DETAIL && !(panes & PLX_PANE_LIST))
    {
      *parent = PLX_LEVEL_LIST;
      return TRUE;
    }

  if (level != PLX_LEVEL_SIDEBAR && !(panes & PLX_PANE_SIDEBAR))
    {
      *parent = PLX_LEVEL_SIDEBAR;
      return TRUE;
    }

  return FALSE;
}

int
plx_fold_get_list_width (int width, int wanted)
{
  return MIN (wanted, width * 9 / 20);
}
