/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-chart-shape.h"
#include "plx-range-chart.h"

G_BEGIN_DECLS

/** PLX_RANGE_CHART_MAX_MARKS: of charts with more marks, those in sight are children only */
#define PLX_RANGE_CHART_MAX_MARKS 300

/**
 * PlxChartFont: how the texts of a chart are set
 * @normal: a layout that all texts of the normal size are set with
 * @small: the same for the small ones
 * @widths: (element-type utf8 double): of the texts measured so far, by size and text
 * @metrics: its sizes, to place a chart with
 */
typedef struct
{
  PangoLayout *normal;
  PangoLayout *small;
  GHashTable *normal_widths;
  GHashTable *small_widths;
  PlxChartMetrics metrics;
} PlxChartFont;

struct _PlxRangeChart
{
  GtkWidget parent_instance;

  PlxChart *chart;              /* nullable */
  PlxChartFont *font;           /* nullable: made when needed */
  PlxChartPlacement *placement; /* nullable: of the width that it has */
  int measured_width;           /* the other width that its height was asked for last; -1 for none */
  int measured_height;
  PlxChartPalette palette;
  GPtrArray *lanes;             /* (element-type GskRenderNode) (nullable items): what was drawn, one a lane */
  GskRenderNode *frame;         /* nullable: axis and legend */

  GPtrArray *children; /* (element-type PlxRangeMark) */
  int current;         /* the mark that has, had or would get the focus; -1 for none */
  int pointed;         /* the mark under the pointer; -1 for none */
  guint update_source;          /* of a change of the children that is to come */
  GPtrArray *adjustments; /* (element-type GtkAdjustment): of what it scrolls in */

  GtkWidget *popover;
  GtkLabel *spoken;
  GtkLabel *words;
  guint tell_source;
  gboolean scroll_to_told;
  int told; /* the mark that the popover tells; -1 for none */
};

/* plx-chart-font.c */

/** plx_chart_font_new: Returns: (transfer full): the font of @widget */
PlxChartFont *plx_chart_font_new (GtkWidget *widget);
void plx_chart_font_free (PlxChartFont *font);
/** plx_chart_font_is_current: whether @widget has still the same font */
gboolean plx_chart_font_is_current (const PlxChartFont *font, GtkWidget *widget);
/** plx_chart_font_set_text: Returns: (transfer none): the layout, to be drawn at once. @width: in pixels; -1 for any */
PangoLayout *plx_chart_font_set_text (const PlxChartFont *font, const char *text, PlxChartTextStyle style, int width);

/* plx-range-chart-snapshot.c */

void plx_range_chart_snapshot (GtkWidget *widget, GtkSnapshot *snapshot);
/** plx_range_chart_forget_drawing: frees what was drawn, to have it drawn anew */
void plx_range_chart_forget_drawing (PlxRangeChart *self);
/** plx_range_chart_get_sight: @sight: (out): the part of the chart that can be seen */
void plx_range_chart_get_sight (PlxRangeChart *self, graphene_rect_t *sight);
/** plx_range_chart_get_mark_area: @area: (out): of a mark without its label */
void plx_range_chart_get_mark_area (PlxRangeChart *self, guint mark, graphene_rect_t *area);

/* plx-range-chart-marks.c */

/** plx_range_chart_update_children: has a child for each mark, or for each in sight */
void plx_range_chart_update_children (PlxRangeChart *self);
void plx_range_chart_allocate_children (PlxRangeChart *self);
/** plx_range_chart_focus_mark: moves the focus to a mark, and scrolls to it */
void plx_range_chart_focus_mark (PlxRangeChart *self, int mark);
/** plx_range_chart_get_focused: Returns: the mark that has the focus; -1 for none */
int plx_range_chart_get_focused (PlxRangeChart *self);
/** plx_range_chart_tell: shows the claim of a mark beside it as soon as it is in sight; -1 for none */
void plx_range_chart_tell (PlxRangeChart *self, int mark);
/** plx_range_chart_tell_again: the same for the one that is told, which has moved */
void plx_range_chart_tell_again (PlxRangeChart *self);
void plx_range_chart_install_keys (GtkWidgetClass *widget_class);
/** plx_range_chart_keep_focus: in a new chart, the mark that has the focus becomes @mark */
void plx_range_chart_keep_focus (PlxRangeChart *self, int mark);
gboolean plx_range_chart_grab_focus (GtkWidget *widget);
gboolean plx_range_chart_focus (GtkWidget *widget, GtkDirectionType direction);

G_END_DECLS
