/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-range-chart-private.h"

#include <math.h>

/* So many lanes stay drawn above those in sight, and as many below. */
#define KEPT_LANES 40

#define RING_WIDTH 2

static GdkRGBA
to_rgba (const PlxChartColor *color)
{
  return (GdkRGBA){ (float) color->red, (float) color->green, (float) color->blue, (float) color->alpha };
}

static void
clear_node (GskRenderNode **node)
{
  g_clear_pointer (node, gsk_render_node_unref);
}

static void
forget_lanes (PlxRangeChart *self, guint first, guint end)
{
  for (guint i = first; i < end; i++)
    clear_node ((GskRenderNode **) &self->lanes->pdata[i]);
}

void
plx_range_chart_forget_drawing (PlxRangeChart *self)
{
  forget_lanes (self, 0, self->lanes->len);
  clear_node (&self->frame);
}

void
plx_range_chart_get_sight (PlxRangeChart *self, graphene_rect_t *sight)
{
  GtkWidget *widget = GTK_WIDGET (self);

  graphene_rect_init (sight, 0, 0, (float) gtk_widget_get_width (widget), (float) gtk_widget_get_height (widget));
  for (GtkWidget *parent = gtk_widget_get_parent (widget); parent != NULL; parent = gtk_widget_get_parent (parent))
    {
      graphene_rect_t bounds;

      if (!GTK_IS_SCROLLED_WINDOW (parent) || !gtk_widget_compute_bounds (parent, widget, &bounds))
        continue;
      if (!graphene_rect_intersection (sight, &bounds, sight))
        graphene_rect_init (sight, 0, 0, 0, 0);
    }
}

void
plx_range_chart_get_mark_area (PlxRangeChart *self, guint mark, graphene_rect_t *area)
{
  const PlxChartPlace *place = &g_array_index (self->placement->places, PlxChartPlace, mark);
  double radius = MAX (place->radius, 0.2 * self->placement->unit);

  graphene_rect_init (area, (float) place->left, (float) (place->y - radius), (float) (place->right - place->left),
                      (float) (2 * radius));
}

static void
append_run (PlxRangeChart *self, GtkSnapshot *snapshot, const PlxChartRun *run)
{
  PangoLayout *layout = plx_chart_font_set_text (self->font, run->text, run->style, (int) ceil (run->width));
  GdkRGBA color = to_rgba (plx_chart_text_color (&self->palette, run->style));
  GdkRGBA ground = to_rgba (&self->palette.ground);
  PangoRectangle extents;
  float x, y;

  pango_layout_get_pixel_extents (layout, NULL, &extents);
  x = (float) round (self->placement->mirrored ? run->x - extents.width : run->x);
  y = (float) (round (run->baseline) - round ((double) pango_layout_get_baseline (layout) / PANGO_SCALE));
  if (plx_chart_text_has_ground (run->style))
    gtk_snapshot_append_color (snapshot, &ground,
                               &GRAPHENE_RECT_INIT (x, y, (float) extents.width, (float) extents.height));
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x - (float) extents.x, y));
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);
}

/* Bars are one node each where they touch, however many there are. */
static void
append_bars (PlxRangeChart *self, GtkSnapshot *snapshot, guint lane)
{
  g_autoptr (GArray) bars = plx_chart_placement_dup_bars (self->placement, lane);
  PlxChartColor color = plx_chart_bar_color (&self->palette);
  GdkRGBA rgba = to_rgba (&color);

  for (guint i = 0; i < bars->len; i++)
    {
      const PlxChartBar *bar = &g_array_index (bars, PlxChartBar, i);
      double top = round (bar->top);

      gtk_snapshot_append_color (snapshot, &rgba,
                                 &GRAPHENE_RECT_INIT ((float) bar->left, (float) top, (float) (bar->right - bar->left),
                                                      (float) (round (bar->bottom) - top)));
    }
}

/* A picture of what a node draws: scrolling through many marks then costs as much as scrolling through a picture. It is drawn
 * with cairo, because the software renderer converts every pixel of a texture once more in each frame. */
static GskRenderNode *
flatten (PlxRangeChart *self, GskRenderNode *node, const graphene_rect_t *area)
{
  int scale = gtk_widget_get_scale_factor (GTK_WIDGET (self));
  cairo_surface_t *picture = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) area->size.width * scale,
                                                         (int) area->size.height * scale);
  GskRenderNode *flat = gsk_cairo_node_new (area);
  cairo_t *cr;

  cairo_surface_set_device_scale (picture, scale, scale);
  cr = cairo_create (picture);
  cairo_translate (cr, -area->origin.x, -area->origin.y);
  gsk_render_node_draw (node, cr);
  cairo_destroy (cr);
  gsk_render_node_unref (node);

  cr = gsk_cairo_node_get_draw_context (flat);
  cairo_set_source_surface (cr, picture, area->origin.x, area->origin.y);
  cairo_paint (cr);
  cairo_destroy (cr);
  cairo_surface_destroy (picture);
  return flat;
}

static GskRenderNode *
create_lane (PlxRangeChart *self, guint lane)
{
  const PlxChartPlacement *placement = self->placement;
  const PlxChartLanePlace *place = &g_array_index (placement->lanes, PlxChartLanePlace, lane);
  graphene_rect_t area =
      GRAPHENE_RECT_INIT (0, (float) place->y, (float) placement->width, (float) place->height);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &area);
  GskRenderNode *node;

  plx_chart_draw_marks (placement, lane, cr, &self->palette);
  cairo_destroy (cr);
  append_bars (self, snapshot, lane);
  for (guint i = place->runs; i < place->runs + place->n_runs; i++)
    append_run (self, snapshot, &g_array_index (placement->runs, PlxChartRun, i));
  node = gtk_snapshot_free_to_node (snapshot);
  if (node == NULL || self->chart->marks->len <= PLX_RANGE_CHART_MAX_MARKS)
    return node;
  graphene_rect_round_extents (&area, &area);
  return flatten (self, node, &area);
}

static GskRenderNode *
create_frame (PlxRangeChart *self)
{
  const PlxChartPlacement *placement = self->placement;
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  for (guint i = 0; i < placement->frame->len; i++)
    append_run (self, snapshot, &g_array_index (placement->frame, PlxChartRun, i));
  if (placement->keys->len > 0)
    {
      float top = (float) (placement->lanes_bottom);
      cairo_t *cr = gtk_snapshot_append_cairo (
          snapshot, &GRAPHENE_RECT_INIT (0, top, (float) placement->width, (float) placement->height - top));

      plx_chart_draw_legend (placement, cr, &self->palette);
      cairo_destroy (cr);
    }
  return gtk_snapshot_free_to_node (snapshot);
}

static void
append_node (GtkSnapshot *snapshot, GskRenderNode *node)
{
  if (node != NULL)
    gtk_snapshot_append_node (snapshot, node);
}

static void
append_lines (PlxRangeChart *self, GtkSnapshot *snapshot, const graphene_rect_t *sight)
{
  const PlxChartPlacement *placement = self->placement;
  GdkRGBA color = to_rgba (&self->palette.line);
  double top = MAX (placement->lanes_top, floor (sight->origin.y));
  double bottom = MIN (placement->lanes_bottom, ceil (sight->origin.y + sight->size.height));

  for (guint i = 0; i < placement->ticks->len && top < bottom; i++)
    {
      double x = round (g_array_index (placement->ticks, double, i) - 0.5);

      gtk_snapshot_append_color (snapshot, &color,
                                 &GRAPHENE_RECT_INIT ((float) x, (float) top, 1, (float) (bottom - top)));
    }
  if (placement->separator >= 0)
    gtk_snapshot_append_color (
        snapshot, &color,
        &GRAPHENE_RECT_INIT ((float) placement->margin, (float) round (placement->separator),
                             (float) (placement->width - 2 * placement->margin), 1));
}

static void
append_lanes (PlxRangeChart *self, GtkSnapshot *snapshot, const graphene_rect_t *sight)
{
  guint first = plx_chart_placement_find_lane (self->placement, sight->origin.y);
  guint last = plx_chart_placement_find_lane (self->placement, sight->origin.y + sight->size.height);

  forget_lanes (self, 0, MIN (MAX (first, KEPT_LANES) - KEPT_LANES, self->lanes->len));
  forget_lanes (self, MIN (last + KEPT_LANES, self->lanes->len), self->lanes->len);
  for (guint i = first; i <= last && i < self->lanes->len; i++)
    {
      if (self->lanes->pdata[i] == NULL)
        self->lanes->pdata[i] = create_lane (self, i);
      append_node (snapshot, self->lanes->pdata[i]);
    }
}

/* A frame around a mark: for the focus a ring, for the pointer a shade. */
static void
append_ring (PlxRangeChart *self, GtkSnapshot *snapshot, int mark, gboolean is_focus)
{
  GdkRGBA accent = to_rgba (&self->palette.accent);
  float margin = (float) (0.2 * self->placement->unit);
  graphene_rect_t area;
  GskRoundedRect frame;

  if (mark < 0)
    return;
  plx_range_chart_get_mark_area (self, (guint) mark, &area);
  graphene_rect_inset (&area, -margin, -margin);
  gsk_rounded_rect_init_from_rect (&frame, &area, MIN (area.size.width, area.size.height) / 2);
  if (is_focus)
    {
      gtk_snapshot_append_border (snapshot, &frame, (float[4]){ RING_WIDTH, RING_WIDTH, RING_WIDTH, RING_WIDTH },
                                  (GdkRGBA[4]){ accent, accent, accent, accent });
      return;
    }
  accent.alpha *= 0.16f;
  gtk_snapshot_push_rounded_clip (snapshot, &frame);
  gtk_snapshot_append_color (snapshot, &accent, &area);
  gtk_snapshot_pop (snapshot);
}

void
plx_range_chart_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  PlxRangeChart *self = PLX_RANGE_CHART (widget);
  GtkRoot *root = gtk_widget_get_root (widget);
  graphene_rect_t sight;

  if (self->placement == NULL || self->chart == NULL)
    return;
  plx_range_chart_get_sight (self, &sight);
  if (sight.size.height <= 0)
    return;
  append_lines (self, snapshot, &sight);
  append_ring (self, snapshot, self->pointed, FALSE);
  append_lanes (self, snapshot, &sight);
  if (self->frame == NULL)
    self->frame = create_frame (self);
  append_node (snapshot, self->frame);
  if (GTK_IS_WINDOW (root) && gtk_window_get_focus_visible (GTK_WINDOW (root)))
    append_ring (self, snapshot, plx_range_chart_get_focused (self), TRUE);
}
