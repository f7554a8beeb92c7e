/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-range-chart-private.h"

#include "plx-range-mark.h"
#include "plx-safe-text.h"

static const PlxChartMark *
get_mark (PlxRangeChart *self, int mark)
{
  return g_ptr_array_index (self->chart->marks, mark);
}

static const PlxChartLanePlace *
get_lane (PlxRangeChart *self, guint lane)
{
  return &g_array_index (self->placement->lanes, PlxChartLanePlace, lane);
}

static int
count_marks (PlxRangeChart *self)
{
  return self->chart != NULL ? (int) self->chart->marks->len : 0;
}

static PlxRangeMark *
find_child (PlxRangeChart *self, int mark)
{
  for (guint i = 0; i < self->children->len; i++)
    {
      PlxRangeMark *child = g_ptr_array_index (self->children, i);

      if ((int) plx_range_mark_get_index (child) == mark)
        return child;
    }
  return NULL;
}

/* The child that the focus is on, whether the window is in front or not. */
static PlxRangeMark *
get_focus_child (PlxRangeChart *self)
{
  GtkWidget *child = gtk_widget_get_focus_child (GTK_WIDGET (self));

  return PLX_IS_RANGE_MARK (child) && gtk_widget_is_focus (child) ? PLX_RANGE_MARK (child) : NULL;
}

static int
get_focus_mark (PlxRangeChart *self)
{
  PlxRangeMark *child = get_focus_child (self);

  return child != NULL ? (int) plx_range_mark_get_index (child) : -1;
}

int
plx_range_chart_get_focused (PlxRangeChart *self)
{
  PlxRangeMark *child = get_focus_child (self);

  return child != NULL && gtk_widget_has_focus (GTK_WIDGET (child)) ? (int) plx_range_mark_get_index (child) : -1;
}

static void
on_focus_changed (GtkEventControllerFocus *controller, GParamSpec *pspec, PlxRangeChart *self)
{
  GtkWidget *child = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (controller));

  if (gtk_event_controller_focus_is_focus (controller))
    {
      self->current = (int) plx_range_mark_get_index (PLX_RANGE_MARK (child));
      plx_range_chart_tell (self, self->current);
    }
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static PlxRangeMark *
create_child (PlxRangeChart *self)
{
  GtkWidget *child = plx_range_mark_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect (focus, "notify::is-focus", G_CALLBACK (on_focus_changed), self);
  gtk_widget_add_controller (child, focus);
  gtk_widget_insert_before (child, GTK_WIDGET (self), self->popover);
  g_ptr_array_add (self->children, child);
  return PLX_RANGE_MARK (child);
}

/* The marks from @first on that have a child: all of a small chart, of a large one those in sight. */
static guint
find_range (PlxRangeChart *self, guint *first)
{
  guint n = (guint) count_marks (self);
  graphene_rect_t sight;
  const PlxChartLanePlace *top, *bottom;

  *first = 0;
  if (n <= PLX_RANGE_CHART_MAX_MARKS)
    return n;
  if (self->placement == NULL)
    return 0;
  plx_range_chart_get_sight (self, &sight);
  top = get_lane (self, plx_chart_placement_find_lane (self->placement, sight.origin.y));
  bottom = get_lane (self, plx_chart_placement_find_lane (self->placement, sight.origin.y + sight.size.height));
  *first = top->marks;
  return MIN (bottom->marks + bottom->n_marks - top->marks, PLX_RANGE_CHART_MAX_MARKS);
}

/* Puts a child at a place among the others, which are in the order of the marks. */
static void
move_child (PlxRangeChart *self, PlxRangeMark *child, guint place)
{
  g_ptr_array_remove (self->children, child);
  place = MIN (place, self->children->len);
  gtk_widget_insert_before (GTK_WIDGET (child), GTK_WIDGET (self),
                            place < self->children->len ? g_ptr_array_index (self->children, place) : self->popover);
  g_ptr_array_insert (self->children, (int) place, child);
}

/* The child that has the focus keeps its mark, so that the focus stays where it is. */
void
plx_range_chart_update_children (PlxRangeChart *self)
{
  guint first, n = find_range (self, &first);
  PlxRangeMark *kept = count_marks (self) > 0 ? get_focus_child (self) : NULL;
  int focused = kept != NULL ? (int) plx_range_mark_get_index (kept) : -1;

  if (kept != NULL)
    move_child (self, kept, (guint) CLAMP (focused - (int) first, 0, (int) n));
  for (guint i = first, place = 0; i < first + n; i++, place++)
    {
      PlxRangeMark *child;

      if ((int) i == focused)
        continue;
      if (place < self->children->len && g_ptr_array_index (self->children, place) == kept)
        place++;
      child = place < self->children->len ? g_ptr_array_index (self->children, place) : create_child (self);
      plx_range_mark_set (child, i, get_mark (self, (int) i)->spoken);
    }
  if (kept != NULL && (focused < (int) first || focused >= (int) (first + n)))
    n++;
  while (self->children->len > n)
    {
      guint last = self->children->len - 1;

      last -= g_ptr_array_index (self->children, last) == kept ? 1 : 0;
      gtk_widget_unparent (g_ptr_array_index (self->children, last));
      g_ptr_array_remove_index (self->children, last);
    }
  plx_range_chart_allocate_children (self);
}

void
plx_range_chart_allocate_children (PlxRangeChart *self)
{
  for (guint i = 0; self->placement != NULL && i < self->children->len; i++)
    {
      PlxRangeMark *child = g_ptr_array_index (self->children, i);
      graphene_rect_t area;
      GtkAllocation allocation;

      if ((int) plx_range_mark_get_index (child) >= count_marks (self))
        continue;
      plx_range_chart_get_mark_area (self, plx_range_mark_get_index (child), &area);
      allocation = (GtkAllocation){ (int) area.origin.x, (int) area.origin.y, MAX (1, (int) area.size.width),
                                    MAX (1, (int) area.size.height) };
      gtk_widget_size_allocate (GTK_WIDGET (child), &allocation, -1);
    }
}

void
plx_range_chart_focus_mark (PlxRangeChart *self, int mark)
{
  PlxRangeMark *child;

  if (mark < 0 || mark >= count_marks (self))
    return;
  self->current = mark;
  child = find_child (self, mark);
  if (child == NULL)
    {
      child = create_child (self);
      plx_range_mark_set (child, (guint) mark, get_mark (self, mark)->spoken);
      plx_range_chart_allocate_children (self);
    }
  gtk_widget_grab_focus (GTK_WIDGET (child));
  self->scroll_to_told = TRUE;
}

static void
set_text (GtkLabel *label, char *shown)
{
  gtk_label_set_text (label, shown);
  gtk_widget_set_visible (GTK_WIDGET (label), *shown != '\0');
  g_free (shown);
}

/* What the popover points at: of a long mark its point. */
static void
find_pointed_to (PlxRangeChart *self, int mark, graphene_rect_t *area)
{
  plx_range_chart_get_mark_area (self, (guint) mark, area);
  if (area->size.width <= 4 * area->size.height)
    return;
  area->origin.x = (float) g_array_index (self->placement->places, PlxChartPlace, mark).x;
  area->size.width = 1;
}

/* Brings a mark into sight with its label and some room around, more than GTK does for what has the focus. */
static void
scroll_to (PlxRangeChart *self, int mark)
{
  GtkWidget *scroller = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_SCROLLED_WINDOW);
  graphene_point_t origin;
  const PlxChartPlace *place;
  GtkAdjustment *adjustment;
  double top, bottom;

  if (self->placement == NULL || scroller == NULL ||
      !gtk_widget_compute_point (GTK_WIDGET (self), scroller, &GRAPHENE_POINT_INIT (0, 0), &origin))
    return;
  place = &g_array_index (self->placement->places, PlxChartPlace, mark);
  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  top = gtk_adjustment_get_value (adjustment) + origin.y + MIN (place->label_y, place->y - place->radius);
  bottom = gtk_adjustment_get_value (adjustment) + origin.y + place->y + place->radius;
  gtk_adjustment_clamp_page (adjustment, top - self->placement->unit, bottom + self->placement->unit);
}

/* Only where the mark is in sight: a popover that points out of the screen has no monitor to be on. */
static gboolean
show_popover (gpointer user_data)
{
  PlxRangeChart *self = user_data;
  const PlxChartMark *mark;
  graphene_rect_t sight, area;

  self->tell_source = 0;
  if (self->told < 0 || self->placement == NULL || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return G_SOURCE_REMOVE;
  if (self->scroll_to_told)
    {
      self->scroll_to_told = FALSE;
      scroll_to (self, self->told);
      /* When it has been scrolled, it is told again. */
      if (self->tell_source != 0)
        return G_SOURCE_REMOVE;
    }
  plx_range_chart_get_sight (self, &sight);
  find_pointed_to (self, self->told, &area);
  if (!graphene_rect_intersection (&sight, &area, &area))
    return G_SOURCE_REMOVE;
  mark = get_mark (self, self->told);
  set_text (self->spoken, plx_safe_name (mark->spoken));
  set_text (self->words,
            mark->words != NULL ? plx_safe_text (mark->words, PLX_SAFE_TEXT_QUOTATION, NULL) : g_strdup (""));
  gtk_popover_set_pointing_to (GTK_POPOVER (self->popover),
                               &(GdkRectangle){ (int) area.origin.x, (int) area.origin.y,
                                                MAX (1, (int) area.size.width), MAX (1, (int) area.size.height) });
  gtk_popover_popup (GTK_POPOVER (self->popover));
  return G_SOURCE_REMOVE;
}

void
plx_range_chart_tell (PlxRangeChart *self, int mark)
{
  g_clear_handle_id (&self->tell_source, g_source_remove);
  self->told = mark < count_marks (self) ? mark : -1;
  if (self->told < 0)
    gtk_popover_popdown (GTK_POPOVER (self->popover));
  else
    /* When everything has its place, and what is to be seen has been scrolled to. */
    self->tell_source = g_idle_add_full (GDK_PRIORITY_REDRAW + 10, show_popover, self, NULL);
}

void
plx_range_chart_tell_again (PlxRangeChart *self)
{
  if (self->told < 0)
    return;
  gtk_popover_popdown (GTK_POPOVER (self->popover));
  plx_range_chart_tell (self, self->told);
}

/* The mark of a lane that is nearest to another mark along the axis. */
static int
find_nearest (PlxRangeChart *self, guint lane, int mark)
{
  const PlxChartLanePlace *place = get_lane (self, lane);
  const PlxChartPlace *places = &g_array_index (self->placement->places, PlxChartPlace, 0);
  int nearest = -1;

  for (guint i = place->marks; i < place->marks + place->n_marks; i++)
    if (nearest < 0 || ABS (places[i].x - places[mark].x) < ABS (places[nearest].x - places[mark].x))
      nearest = (int) i;
  return nearest;
}

static void
step (PlxRangeChart *self, int by)
{
  int n = count_marks (self);

  if (n > 0)
    plx_range_chart_focus_mark (self, CLAMP (get_focus_mark (self) < 0 ? MAX (self->current, 0)
                                                                                    : self->current + by,
                                             0, n - 1));
}

static void
step_lane (PlxRangeChart *self, int by)
{
  int n_lanes = self->chart != NULL ? (int) self->chart->lanes->len : 0;

  if (get_focus_mark (self) < 0 || self->placement == NULL)
    {
      step (self, 0);
      return;
    }
  for (int lane = (int) get_mark (self, self->current)->lane + by; lane >= 0 && lane < n_lanes; lane += by)
    {
      int mark = find_nearest (self, (guint) lane, self->current);

      if (mark < 0)
        continue;
      plx_range_chart_focus_mark (self, mark);
      return;
    }
}

static void
next_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  step (PLX_RANGE_CHART (widget), 1);
}

static void
previous_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  step (PLX_RANGE_CHART (widget), -1);
}

static void
next_lane_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  step_lane (PLX_RANGE_CHART (widget), 1);
}

static void
previous_lane_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  step_lane (PLX_RANGE_CHART (widget), -1);
}

static void
first_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  plx_range_chart_focus_mark (PLX_RANGE_CHART (widget), 0);
}

static void
last_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  plx_range_chart_focus_mark (PLX_RANGE_CHART (widget), count_marks (PLX_RANGE_CHART (widget)) - 1);
}

static void
focus_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gtk_widget_child_focus (widget, GTK_DIR_TAB_FORWARD);
}

static void
open_mark (PlxRangeChart *self, int mark)
{
  if (mark < 0 || mark >= count_marks (self) || get_mark (self, mark)->target == NULL)
    return;
  plx_range_chart_tell (self, -1);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-record", "s", get_mark (self, mark)->target);
}

static void
open_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  open_mark (PLX_RANGE_CHART (widget), PLX_RANGE_CHART (widget)->current);
}

static void
open_mark_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  open_mark (PLX_RANGE_CHART (widget), (int) g_variant_get_uint32 (parameter));
}

static gboolean
dismiss (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  PlxRangeChart *self = PLX_RANGE_CHART (widget);
  gboolean telling = self->told >= 0;

  plx_range_chart_tell (self, -1);
  return telling;
}

static gboolean
step_along (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  int by = g_variant_get_int32 (arguments);

  step (PLX_RANGE_CHART (widget), gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL ? -by : by);
  return GDK_EVENT_STOP;
}

void
plx_range_chart_install_keys (GtkWidgetClass *widget_class)
{
  const guint lefts[] = { GDK_KEY_Left, GDK_KEY_KP_Left }, rights[] = { GDK_KEY_Right, GDK_KEY_KP_Right };
  const guint ups[] = { GDK_KEY_Up, GDK_KEY_KP_Up }, downs[] = { GDK_KEY_Down, GDK_KEY_KP_Down };
  const guint homes[] = { GDK_KEY_Home, GDK_KEY_KP_Home }, ends[] = { GDK_KEY_End, GDK_KEY_KP_End };

  gtk_widget_class_install_action (widget_class, "chart.next", NULL, next_action);
  gtk_widget_class_install_action (widget_class, "chart.previous", NULL, previous_action);
  gtk_widget_class_install_action (widget_class, "chart.next-lane", NULL, next_lane_action);
  gtk_widget_class_install_action (widget_class, "chart.previous-lane", NULL, previous_lane_action);
  gtk_widget_class_install_action (widget_class, "chart.first", NULL, first_action);
  gtk_widget_class_install_action (widget_class, "chart.last", NULL, last_action);
  gtk_widget_class_install_action (widget_class, "chart.focus", NULL, focus_action);
  gtk_widget_class_install_action (widget_class, "chart.open", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "chart.open-mark", "u", open_mark_action);
  for (guint i = 0; i < 2; i++)
    {
      gtk_widget_class_add_binding (widget_class, lefts[i], 0, step_along, "i", -1);
      gtk_widget_class_add_binding (widget_class, rights[i], 0, step_along, "i", 1);
      gtk_widget_class_add_binding_action (widget_class, ups[i], 0, "chart.previous-lane", NULL);
      gtk_widget_class_add_binding_action (widget_class, downs[i], 0, "chart.next-lane", NULL);
      gtk_widget_class_add_binding_action (widget_class, homes[i], 0, "chart.first", NULL);
      gtk_widget_class_add_binding_action (widget_class, ends[i], 0, "chart.last", NULL);
    }
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, dismiss, NULL);
}

/* Tab goes to one mark and on from it to what follows the chart. */
gboolean
plx_range_chart_focus (GtkWidget *widget, GtkDirectionType direction)
{
  PlxRangeChart *self = PLX_RANGE_CHART (widget);

  if (get_focus_mark (self) >= 0 || count_marks (self) == 0)
    return FALSE;
  plx_range_chart_focus_mark (self, CLAMP (self->current, 0, count_marks (self) - 1));
  return TRUE;
}

gboolean
plx_range_chart_grab_focus (GtkWidget *widget)
{
  return plx_range_chart_focus (widget, GTK_DIR_TAB_FORWARD);
}

void
plx_range_chart_keep_focus (PlxRangeChart *self, int mark)
{
  PlxRangeMark *child = get_focus_child (self);

  if (child != NULL && mark >= 0 && mark < count_marks (self))
    plx_range_mark_set (child, (guint) mark, get_mark (self, mark)->spoken);
}
