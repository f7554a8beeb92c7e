/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-range-chart-private.h"

#include "plx-safe-text.h"

#include <glib/gi18n-lib.h>
#include <math.h>

G_DEFINE_FINAL_TYPE (PlxRangeChart, plx_range_chart, GTK_TYPE_WIDGET)

#define LEAST_WIDTH 220
#define NATURAL_WIDTH 640
#define POPOVER_CHARACTERS 46
#define POPOVER_LINES 8
#define POINTER_SLACK 6
#define UPDATE_MILLISECONDS 150

/* ---- the children of large charts ---- */

static gboolean
update_children (gpointer user_data)
{
  PlxRangeChart *self = user_data;

  self->update_source = 0;
  plx_range_chart_update_children (self);
  return G_SOURCE_REMOVE;
}

/* Not while it is being laid out or scrolled. */
static void
schedule_update (PlxRangeChart *self)
{
  if (self->update_source == 0 && self->chart != NULL && self->chart->marks->len > PLX_RANGE_CHART_MAX_MARKS)
    self->update_source = g_timeout_add (UPDATE_MILLISECONDS, update_children, self);
}

/* ---- where things stand ---- */

static PlxChartPlacement *
create_placement (PlxRangeChart *self, int width)
{
  if (self->font == NULL)
    self->font = plx_chart_font_new (GTK_WIDGET (self));
  return plx_chart_placement_new (self->chart, width, gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL,
                                  &self->font->metrics);
}

/* Containers ask for other widths than they give in the end: what is drawn outlasts that. */
static int
find_height (PlxRangeChart *self, int width)
{
  g_autoptr (PlxChartPlacement) placement = NULL;

  if (self->placement != NULL && self->placement->width == width)
    return (int) ceil (self->placement->height);
  if (self->measured_width == width)
    return self->measured_height;
  placement = create_placement (self, width);
  self->measured_width = width;
  self->measured_height = (int) ceil (placement->height);
  return self->measured_height;
}

static void
forget_placement (PlxRangeChart *self)
{
  g_clear_pointer (&self->placement, plx_chart_placement_free);
  self->measured_width = -1;
  plx_range_chart_forget_drawing (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
forget_font (PlxRangeChart *self)
{
  g_clear_pointer (&self->font, plx_chart_font_free);
  forget_placement (self);
}

static GtkSizeRequestMode
plx_range_chart_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
plx_range_chart_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                         int *minimum_baseline, int *natural_baseline)
{
  PlxRangeChart *self = PLX_RANGE_CHART (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = LEAST_WIDTH;
      *natural = NATURAL_WIDTH;
    }
  else if (self->chart == NULL)
    *minimum = *natural = 0;
  else
    *minimum = *natural = find_height (self, for_size < 0 ? NATURAL_WIDTH : MAX (for_size, 1));
}

static void
place_chart (PlxRangeChart *self, int width)
{
  if (self->placement != NULL && self->placement->width == width)
    return;
  g_clear_pointer (&self->placement, plx_chart_placement_free);
  self->placement = create_placement (self, width);
  plx_range_chart_forget_drawing (self);
  plx_range_chart_tell_again (self);
}

static void
plx_range_chart_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  PlxRangeChart *self = PLX_RANGE_CHART (widget);

  if (self->chart != NULL && width > 0)
    {
      place_chart (self, width);
      plx_range_chart_allocate_children (self);
      schedule_update (self);
    }
  gtk_popover_present (GTK_POPOVER (self->popover));
}

/* ---- colours, fonts, direction ---- */

static void
look_up (GtkStyleContext *context, const char *name, PlxChartColor *color)
{
  GdkRGBA rgba;

  if (gtk_style_context_lookup_color (context, name, &rgba))
    *color = (PlxChartColor){ rgba.red, rgba.green, rgba.blue, rgba.alpha };
}

static PlxChartPalette
create_palette (GtkWidget *widget)
{
  GtkStyleContext *context = gtk_widget_get_style_context (widget);
  PlxChartPalette palette = PLX_CHART_PAPER;

  look_up (context, "plx_text", &palette.text);
  look_up (context, "plx_dim", &palette.dim);
  look_up (context, "plx_line", &palette.line);
  look_up (context, "plx_card", &palette.ground);
  look_up (context, "plx_accent", &palette.accent);
  return palette;
}

static void
plx_range_chart_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  PlxRangeChart *self = PLX_RANGE_CHART (widget);
  PlxChartPalette palette = create_palette (widget);

  GTK_WIDGET_CLASS (plx_range_chart_parent_class)->css_changed (widget, change);
  if (memcmp (&palette, &self->palette, sizeof palette) != 0)
    {
      self->palette = palette;
      plx_range_chart_forget_drawing (self);
      gtk_widget_queue_draw (widget);
    }
  if (self->font != NULL && !plx_chart_font_is_current (self->font, widget))
    forget_font (self);
}

static void
plx_range_chart_system_setting_changed (GtkWidget *widget, GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (plx_range_chart_parent_class)->system_setting_changed (widget, setting);
  if (setting == GTK_SYSTEM_SETTING_DPI || setting == GTK_SYSTEM_SETTING_FONT_NAME ||
      setting == GTK_SYSTEM_SETTING_FONT_CONFIG)
    forget_font (PLX_RANGE_CHART (widget));
}

static void
plx_range_chart_direction_changed (GtkWidget *widget, GtkTextDirection previous)
{
  forget_font (PLX_RANGE_CHART (widget));
}

/* ---- the pointer ---- */

static void
point_at (PlxRangeChart *self, int mark)
{
  if (mark == self->pointed)
    return;
  self->pointed = mark;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), mark >= 0 ? "pointer" : NULL);
  plx_range_chart_tell (self, mark >= 0 ? mark : plx_range_chart_get_focused (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static int
find_mark (PlxRangeChart *self, double x, double y)
{
  return self->placement == NULL || self->chart == NULL
             ? -1
             : plx_chart_placement_find_mark (self->placement, x, y, POINTER_SLACK);
}

static void
on_motion (GtkEventControllerMotion *controller, double x, double y, PlxRangeChart *self)
{
  point_at (self, find_mark (self, x, y));
}

static void
on_focus_left (GtkEventControllerFocus *controller, PlxRangeChart *self)
{
  plx_range_chart_tell (self, self->pointed);
}

static void
on_leave (GtkEventControllerMotion *controller, PlxRangeChart *self)
{
  point_at (self, -1);
}

static void
on_released (GtkGestureClick *gesture, int n_press, double x, double y, PlxRangeChart *self)
{
  int mark = find_mark (self, x, y);

  if (mark >= 0)
    gtk_widget_activate_action (GTK_WIDGET (self), "chart.open-mark", "u", (guint) mark);
}

static void
add_controllers (PlxRangeChart *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect (motion, "enter", G_CALLBACK (on_motion), self);
  g_signal_connect (motion, "motion", G_CALLBACK (on_motion), self);
  g_signal_connect (motion, "leave", G_CALLBACK (on_leave), self);
  g_signal_connect (click, "released", G_CALLBACK (on_released), self);
  g_signal_connect (focus, "leave", G_CALLBACK (on_focus_left), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

/* ---- scrolling ---- */

static void
on_scrolled (GtkAdjustment *adjustment, PlxRangeChart *self)
{
  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (self->pointed >= 0)
    point_at (self, -1);
  plx_range_chart_tell_again (self);
  schedule_update (self);
}

static void
follow (PlxRangeChart *self, GtkAdjustment *adjustment)
{
  g_signal_connect (adjustment, "value-changed", G_CALLBACK (on_scrolled), self);
  g_signal_connect (adjustment, "changed", G_CALLBACK (on_scrolled), self);
  g_ptr_array_add (self->adjustments, g_object_ref (adjustment));
}

static void
unfollow (PlxRangeChart *self)
{
  for (guint i = 0; i < self->adjustments->len; i++)
    g_signal_handlers_disconnect_by_data (g_ptr_array_index (self->adjustments, i), self);
  g_ptr_array_set_size (self->adjustments, 0);
}

static void
plx_range_chart_map (GtkWidget *widget)
{
  PlxRangeChart *self = PLX_RANGE_CHART (widget);

  GTK_WIDGET_CLASS (plx_range_chart_parent_class)->map (widget);
  unfollow (self);
  for (GtkWidget *parent = gtk_widget_get_parent (widget); parent != NULL; parent = gtk_widget_get_parent (parent))
    if (GTK_IS_SCROLLED_WINDOW (parent))
      {
        follow (self, gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (parent)));
        follow (self, gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (parent)));
      }
}

static void
plx_range_chart_unmap (GtkWidget *widget)
{
  unfollow (PLX_RANGE_CHART (widget));
  GTK_WIDGET_CLASS (plx_range_chart_parent_class)->unmap (widget);
}

/* ---- the widget ---- */

static void
plx_range_chart_dispose (GObject *object)
{
  PlxRangeChart *self = PLX_RANGE_CHART (object);

  g_clear_handle_id (&self->update_source, g_source_remove);
  g_clear_handle_id (&self->tell_source, g_source_remove);
  unfollow (self);
  for (guint i = 0; i < self->children->len; i++)
    gtk_widget_unparent (g_ptr_array_index (self->children, i));
  g_ptr_array_set_size (self->children, 0);
  g_clear_pointer (&self->popover, gtk_widget_unparent);
  G_OBJECT_CLASS (plx_range_chart_parent_class)->dispose (object);
}

static void
plx_range_chart_finalize (GObject *object)
{
  PlxRangeChart *self = PLX_RANGE_CHART (object);

  plx_range_chart_forget_drawing (self);
  g_ptr_array_unref (self->lanes);
  g_ptr_array_unref (self->children);
  g_ptr_array_unref (self->adjustments);
  g_clear_pointer (&self->placement, plx_chart_placement_free);
  g_clear_pointer (&self->font, plx_chart_font_free);
  g_clear_pointer (&self->chart, plx_chart_free);
  G_OBJECT_CLASS (plx_range_chart_parent_class)->finalize (object);
}

static void
plx_range_chart_class_init (PlxRangeChartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_range_chart_dispose;
  G_OBJECT_CLASS (klass)->finalize = plx_range_chart_finalize;
  widget_class->get_request_mode = plx_range_chart_get_request_mode;
  widget_class->measure = plx_range_chart_measure;
  widget_class->size_allocate = plx_range_chart_size_allocate;
  widget_class->snapshot = plx_range_chart_snapshot;
  widget_class->css_changed = plx_range_chart_css_changed;
  widget_class->system_setting_changed = plx_range_chart_system_setting_changed;
  widget_class->direction_changed = plx_range_chart_direction_changed;
  widget_class->map = plx_range_chart_map;
  widget_class->unmap = plx_range_chart_unmap;
  widget_class->focus = plx_range_chart_focus;
  widget_class->grab_focus = plx_range_chart_grab_focus;
  plx_range_chart_install_keys (widget_class);
  gtk_widget_class_set_css_name (widget_class, "rangechart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static GtkLabel *
add_label (GtkWidget *box, const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, "wrap", TRUE,
                                   "max-width-chars", POPOVER_CHARACTERS, "lines", POPOVER_LINES, "ellipsize",
                                   PANGO_ELLIPSIZE_END, "xalign", 0.0, NULL);

  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (box), label);
  return GTK_LABEL (label);
}

static void
create_popover (PlxRangeChart *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);

  self->popover = gtk_popover_new ();
  self->words = add_label (box, "words");
  self->spoken = add_label (box, "spoken");
  gtk_popover_set_child (GTK_POPOVER (self->popover), box);
  gtk_popover_set_autohide (GTK_POPOVER (self->popover), FALSE);
  gtk_popover_set_position (GTK_POPOVER (self->popover), GTK_POS_BOTTOM);
  gtk_widget_set_can_target (self->popover, FALSE);
  gtk_widget_set_can_focus (self->popover, FALSE);
  gtk_widget_add_css_class (self->popover, "claim-told");
  gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
}

static void
plx_range_chart_init (PlxRangeChart *self)
{
  self->lanes = g_ptr_array_new ();
  self->children = g_ptr_array_new ();
  self->adjustments = g_ptr_array_new_with_free_func (g_object_unref);
  self->current = self->pointed = self->told = self->measured_width = -1;
  self->palette = PLX_CHART_PAPER;
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  create_popover (self);
  add_controllers (self);
}

GtkWidget *
plx_range_chart_new (void)
{
  return g_object_new (PLX_TYPE_RANGE_CHART, NULL);
}

static int
find_target (const PlxChart *chart, const char *target)
{
  for (guint i = 0; target != NULL && i < chart->marks->len; i++)
    if (g_strcmp0 (((PlxChartMark *) g_ptr_array_index (chart->marks, i))->target, target) == 0)
      return (int) i;
  return -1;
}

static void
update_name (PlxRangeChart *self)
{
  g_autofree char *title = plx_safe_name (self->chart != NULL ? self->chart->title : NULL);
  guint n = self->chart != NULL ? self->chart->marks->len : 0;
  /* TRANSLATORS: The name of a chart for assistive technologies: what it counts, how many figures it shows. */
  g_autofree char *name = g_strdup_printf (ngettext ("Chart: %1$s, %2$u figure", "Chart: %1$s, %2$u figures", n),
                                           title, n);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

void
plx_range_chart_set_chart (PlxRangeChart *self, PlxChart *chart)
{
  g_autoptr (PlxChart) previous = NULL;
  int current = -1;

  g_return_if_fail (PLX_IS_RANGE_CHART (self));

  previous = self->chart;
  if (chart != NULL && previous != NULL && self->current >= 0)
    current = find_target (chart, ((PlxChartMark *) g_ptr_array_index (previous->marks, self->current))->target);
  self->pointed = -1;
  plx_range_chart_tell (self, -1);
  forget_placement (self);
  self->chart = chart;
  g_ptr_array_set_size (self->lanes, 0);
  g_ptr_array_set_size (self->lanes, chart != NULL ? (int) chart->lanes->len : 0);
  self->current = current;
  plx_range_chart_keep_focus (self, MAX (current, 0));
  plx_range_chart_update_children (self);
  update_name (self);
}

const PlxChart *
plx_range_chart_get_chart (PlxRangeChart *self)
{
  g_return_val_if_fail (PLX_IS_RANGE_CHART (self), NULL);

  return self->chart;
}
