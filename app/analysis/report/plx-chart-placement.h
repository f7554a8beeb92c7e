/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-chart.h"

#include <pango/pango.h>

G_BEGIN_DECLS

/** PlxChartTextStyle: the part that a text plays in a chart. Titles and labels have the normal size, the others are small. */
typedef enum
{
  PLX_CHART_TEXT_TITLE,    /* of a lane */
  PLX_CHART_TEXT_SUBTITLE, /* of a lane */
  PLX_CHART_TEXT_LABEL,    /* of a latest mark */
  PLX_CHART_TEXT_EARLIER,  /* of an earlier mark */
  PLX_CHART_TEXT_CAPTION,  /* behind a label */
  PLX_CHART_TEXT_TICK,
  PLX_CHART_TEXT_AXIS,    /* the title of the axis */
  PLX_CHART_TEXT_HEADING, /* above the lanes that stand apart */
  PLX_CHART_TEXT_LEGEND,
} PlxChartTextStyle;

/** plx_chart_text_is_large: whether a text has the normal size */
gboolean plx_chart_text_is_large (PlxChartTextStyle style);

/** plx_chart_text_new_attributes: Returns: (transfer full): how a text is set: digits equally wide, headings bold */
PangoAttrList *plx_chart_text_new_attributes (PlxChartTextStyle style);

/** PlxChartShape: how a mark is drawn: never told apart by colour alone */
typedef enum
{
  PLX_SHAPE_DISC,      /* ● exactly */
  PLX_SHAPE_RING,      /* ◌ about */
  PLX_SHAPE_UP,        /* ▷ at least: points along the axis, with a band to its end */
  PLX_SHAPE_DOWN,      /* ◁ at most: points against the axis, with a band to its beginning */
  PLX_SHAPE_SPAN,      /* ├─┤ between */
  PLX_SHAPE_ROUGH_SPAN, /* the same, dashed: about a range */
  PLX_SHAPE_CAPSULE,   /* words in a frame with round ends, no place on the axis */
  PLX_SHAPE_WORDS,     /* ▢ in words only, where the axis is of days */
  PLX_SHAPE_BAR,       /* │ one of so many in its lane that their shapes would cover each other */
} PlxChartShape;

/** PlxChartRun: a line of text: where its baseline begins, or in a mirrored chart ends, and how wide it may get */
typedef struct
{
  const char *text;
  PlxChartTextStyle style;
  double x;
  double baseline;
  double width;
} PlxChartRun;

/**
 * PlxChartPlace: where a mark stands
 * @x: its point
 * @y: its middle
 * @from: where its span, its open band or the whisker of its days begins, from left to right; @x when there is none
 * @to: where it ends
 * @radius: half its height; of a capsule, half its height as well
 * @row: in which row of its lane, from 0
 * @left: of the whole mark without its label
 * @right: likewise
 * @label_left: of its label with the caption
 * @label_right: likewise; the same as @label_left when it has no label
 * @label_y: the top of its label
 */
typedef struct
{
  PlxChartShape shape;
  double x;
  double y;
  double from;
  double to;
  double radius;
  guint row;
  double left;
  double right;
  double label_left;
  double label_right;
  double label_y;
} PlxChartPlace;

/**
 * PlxChartLanePlace: where a lane stands
 * @marks: the index of its first mark
 * @runs: the index of its first text
 * @plot_y: where the part with the marks begins, below a title that stands above it
 */
typedef struct
{
  double y;
  double height;
  double plot_y;
  guint marks;
  guint n_marks;
  guint runs;
  guint n_runs;
} PlxChartLanePlace;

/** PlxChartKey: a sign of the legend, drawn as a mark is; its words are among the frame's texts */
typedef enum
{
  PLX_KEY_SHAPE,
  PLX_KEY_EARLIER,
  PLX_KEY_JOINT,
  PLX_KEY_NEW,
  PLX_KEY_APPROXIMATE_DAY,
} PlxChartKey;

/** PlxChartKeyPlace: @shape: of %PLX_KEY_SHAPE. @x: the middle of the sign */
typedef struct
{
  PlxChartKey key;
  PlxChartShape shape;
  double x;
  double y;
} PlxChartKeyPlace;

/**
 * PlxChartMetrics: the sizes of a font
 * @ascent: from the top of a line to its baseline, of the normal size
 * @line_height: of the normal size
 * @small_ascent: the same for the small texts
 * @margin: what stays empty on all four sides
 * @measure: Returns: how wide @text is in one line
 */
typedef struct
{
  double ascent;
  double line_height;
  double small_ascent;
  double small_line_height;
  double margin;
  double (*measure) (const char *text, PlxChartTextStyle style, gpointer data);
  gpointer data;
} PlxChartMetrics;

/**
 * PlxChartPlacement: where everything of a chart stands in pixels (or points), for whoever draws it
 * @chart: (transfer none): has to outlive the placement
 * @mirrored: whether it reads from right to left: the axis begins at the right
 * @plot_left: where the axis begins or, mirrored, ends
 * @plot_right: where it ends
 * @lanes_top: where the lines of the ticks begin
 * @lanes_bottom: where they end
 * @separator: (out): the height of the line before the lanes that stand apart; less than 0 when there are none
 * @lanes: (element-type PlxChartLanePlace)
 * @places: (element-type PlxChartPlace): one a mark
 * @ticks: (element-type double): where the lines stand, one a tick
 * @runs: (element-type PlxChartRun): the texts of the lanes, lane by lane
 * @frame: (element-type PlxChartRun): all other texts
 * @keys: (element-type PlxChartKeyPlace): the signs of the legend
 * @n_unlabelled: how many marks have no label beside them for want of room
 */
typedef struct
{
  const PlxChart *chart;
  gboolean mirrored;
  double width;
  double height;
  double margin;
  double unit; /* the height of a line, that all other sizes follow from */
  double plot_left;
  double plot_right;
  double lanes_top;
  double lanes_bottom;
  double separator;
  GArray *lanes;
  GArray *places;
  GArray *ticks;
  GArray *runs;
  GArray *frame;
  GArray *keys;
  GPtrArray *texts; /* (element-type utf8): of @frame, where they are its own */
  guint n_unlabelled;
} PlxChartPlacement;

/**
 * plx_chart_placement_new:
 * @width: how wide to make it; narrow ones have the titles above the lanes
 * @mirrored: for languages that are written from right to left
 *
 * No two labels of a lane cover each other: marks that would cover each other, or whose labels would, stand in rows one below
 * the other, the latest at the top. Beyond some rows earlier marks have no label. In lanes of very many marks the earlier
 * ones become bars in a row of their own.
 *
 * Returns: (transfer full)
 */
PlxChartPlacement *plx_chart_placement_new (const PlxChart *chart, double width, gboolean mirrored,
                                            const PlxChartMetrics *metrics);
void plx_chart_placement_free (PlxChartPlacement *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxChartPlacement, plx_chart_placement_free)

/** plx_chart_placement_find_lane: Returns: the lane at the height @y; the nearest beyond the ends; 0 when there is none */
guint plx_chart_placement_find_lane (const PlxChartPlacement *self, double y);

/** plx_chart_placement_find_mark: @slack: how far beside it. Returns: the nearest mark at a point, or -1 */
int plx_chart_placement_find_mark (const PlxChartPlacement *self, double x, double y, double slack);

/** PLX_CHART_BAR: how wide a bar is */
#define PLX_CHART_BAR 2.0

/** PlxChartBar: bars side by side that touch */
typedef struct
{
  double left;
  double right;
  double top;
  double bottom;
} PlxChartBar;

/** plx_chart_placement_dup_bars: Returns: (transfer full) (element-type PlxChartBar): the bars of a lane, from left to right */
GArray *plx_chart_placement_dup_bars (const PlxChartPlacement *self, guint lane);

/** plx_chart_shape_get_name: Returns: (transfer none): what the legend calls it: "at least" */
const char *plx_chart_shape_get_name (PlxChartShape shape);

G_END_DECLS
