/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** PlxPanes: which panes of the window are shown */
typedef enum
{
  PLX_PANE_SIDEBAR = 1 << 0,
  PLX_PANE_LIST = 1 << 1,
  PLX_PANE_DETAIL = 1 << 2,
} PlxPanes;

/** PlxSpread: how a view is spread over the panes */
typedef enum
{
  PLX_SPREAD_LIST, /* a list, and the page of what is chosen in it */
  PLX_SPREAD_WIDE, /* one page that takes the room of both */
} PlxSpread;

/** PlxLevel: how deep the reader is: choosing what to look at, looking through the list, reading */
typedef enum
{
  PLX_LEVEL_SIDEBAR,
  PLX_LEVEL_LIST,
  PLX_LEVEL_DETAIL,
} PlxLevel;

/** The narrowest widths, in pixels at text scale 1, at which three panes and two panes stand side by side */
#define PLX_FOLD_THREE_PANES 900
#define PLX_FOLD_TWO_PANES 560
/** The narrowest width, likewise, at which a wide page stands beside the sidebar */
#define PLX_FOLD_WIDE_PAGE 800

/**
 * plx_fold_get_panes:
 * @width: of the window in pixels
 * @text_scale: how much larger than usual text is, 1 for the usual size; larger text needs more room
 * @spread: whether there is a list
 * @level: how deep the reader is; in a wide page list and detail are the same
 *
 * Returns: the panes to show: all three, two of them with the one of @level, or just that of @level; never the list beside
 *   a wide page
 */
PlxPanes plx_fold_get_panes (int width, double text_scale, PlxSpread spread, PlxLevel level);

/** PlxRoom: how much a header bar can hold */
typedef enum
{
  PLX_ROOM_NARROW, /* one pane of a list's three is shown */
  PLX_ROOM_TIGHT,  /* beside where Up leads there is no room for a title */
  PLX_ROOM_AMPLE,
} PlxRoom;

/** plx_fold_get_room: of a window of @width */
PlxRoom plx_fold_get_room (int width, double text_scale);

/**
 * plx_fold_get_parent:
 * @spread: whether there is a list
 * @level: how deep the reader is
 * @panes: what is shown
 * @parent: (out): the level that Up leads to
 *
 * Returns: whether there is a pane above @level that is not shown
 */
gboolean plx_fold_get_parent (PlxSpread spread, PlxLevel level, PlxPanes panes, PlxLevel *parent);

/**
 * plx_fold_get_list_width:
 * @width: of what list and detail share
 * @wanted: the width of the list that the user chose
 *
 * Returns: a width for the list that leaves the detail pane more than half of the room
 */
int plx_fold_get_list_width (int width, int wanted);

G_END_DECLS
