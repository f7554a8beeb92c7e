/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-fold.h"

PlxPanes
plx_fold_get_panes (int width, double text_scale, PlxLevel level)
{
  double room = width / MAX (text_scale, 0.5);

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
plx_fold_get_parent (PlxLevel level, PlxPanes panes, PlxLevel *parent)
{
  if (level == PLX_LEVEL_DETAIL && !(panes & PLX_PANE_LIST))
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
