/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-records-view.h"

#include "plx-config.h"
#include "plx-record-handles.h"
#include "plx-record-row.h"

/* As many rows as the first frame can show; the list view builds some two hundred when it is given more. */
#define FIRST_ROWS 9

struct _PlxRecordsView
{
  GtkWidget parent_instance;

  GtkWidget *scrolled;
  GtkListView *list_view;

  PlxListOrder order;
  GArray *rows;              /* of guint32 */
  GtkSliceListModel *slice;  /* what of the rows is published */
  GtkSingleSelection *selection;

  guint tick;
  guint n_ticks;
  guint wanted_position; /* to scroll to once the rows are laid out, unless there is a wanted_scroll */
  double wanted_scroll; /* negative when nothing is to be scrolled to */

  gboolean wanted_focus; /* the focus was in the list before its rows changed */

  gboolean silent;  /* the selection changes by program */
  gboolean pointer; /* the last input was a pointer's */
};

G_DEFINE_FINAL_TYPE (PlxRecordsView, plx_records_view, GTK_TYPE_WIDGET)

enum
{
  CHOSEN,
  OPENED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static guint
find_position (PlxRecordsView *self, guint32 row)
{
  for (guint i = 0; self->rows && row != PLX_NO_ROW && i < self->rows->len; i++)
    if (g_array_index (self->rows, guint32, i) == row)
      return i;
  return GTK_INVALID_LIST_POSITION;
}

static guint
get_selected (PlxRecordsView *self)
{
  return self->selection ? gtk_single_selection_get_selected (self->selection) : GTK_INVALID_LIST_POSITION;
}

static GtkAdjustment *
get_adjustment (PlxRecordsView *self)
{
  return gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scrolled));
}

static void start_ticking (PlxRecordsView *self);

/* GTK scrolls to a row only in a list that is laid out, and warns otherwise. */
static void
scroll_to_position (PlxRecordsView *self, guint position)
{
  if (!self->tick && gtk_widget_get_mapped (GTK_WIDGET (self->list_view)))
    {
      gtk_widget_activate_action (GTK_WIDGET (self->list_view), "list.scroll-to-item", "u", position);
      return;
    }

  self->wanted_position = position;
  self->wanted_scroll = -1;
  start_ticking (self);
}

static gboolean
has_focus (PlxRecordsView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  return focus && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->list_view));
}

/* Rows */

static char *
dup_heading (PlxRecordsView *self, PlxRecord *record, guint position)
{
  g_autofree char *heading = plx_list_heading (record, self->order);
  g_autofree char *before = NULL;
  g_autoptr (PlxRecord) previous = NULL;

  if (!heading || position == 0)
    return g_steal_pointer (&heading);

  previous = g_list_model_get_item (G_LIST_MODEL (self->slice), position - 1);
  before = plx_list_heading (previous, self->order);
  return g_strcmp0 (heading, before) == 0 ? NULL : g_steal_pointer (&heading);
}

static void
on_bind (PlxRecordsView *self, GtkListItem *item)
{
  PlxRecord *record = gtk_list_item_get_item (item);
  PlxRecordRow *row = PLX_RECORD_ROW (gtk_list_item_get_child (item));
  g_autofree char *heading = dup_heading (self, record, gtk_list_item_get_position (item));
  g_autoptr (PlxListEntry) entry = plx_list_entry_new (record, self->order);

  plx_record_row_set_entry (row, entry, heading);
  plx_record_row_name_list_item (row, item);
}

/* A click on the row that is selected already changes nothing that the list view tells about. */
static void
on_row_released (GtkGestureClick *gesture, int n_press, double x, double y, GtkListItem *item)
{
  GtkWidget *row = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture));
  GtkWidget *list = gtk_widget_get_ancestor (row, PLX_TYPE_RECORDS_VIEW);

  if (list && gtk_list_item_get_selected (item))
    g_signal_emit (list, signals[OPENED], 0, TRUE);
}

static void
on_setup (PlxRecordsView *self, GtkListItem *item)
{
  GtkWidget *row = plx_record_row_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_object_set_data (G_OBJECT (row), "list-item", item);
  g_signal_connect (click, "released", G_CALLBACK (on_row_released), item);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (click));
  gtk_list_item_set_child (item, row);
}

/* What the user does */

static void
on_selected (PlxRecordsView *self)
{
  PlxRecord *record;

  if (self->silent)
    return;

  record = gtk_single_selection_get_selected_item (self->selection);
  if (record)
    g_signal_emit (self, signals[CHOSEN], 0, record, !self->pointer, self->pointer);
}

static void
on_activate (PlxRecordsView *self)
{
  if (!self->pointer)
    g_signal_emit (self, signals[OPENED], 0, FALSE);
}

static void
on_pressed (PlxRecordsView *self)
{
  self->pointer = TRUE;
}

static gboolean
on_key_pressed (PlxRecordsView *self)
{
  self->pointer = FALSE;
  return GDK_EVENT_PROPAGATE;
}

/* After the first frame */

static void
publish_all (PlxRecordsView *self)
{
  if (!self->slice || gtk_slice_list_model_get_size (self->slice) == G_MAXUINT)
    return;

  gtk_slice_list_model_set_size (self->slice, G_MAXUINT);
  start_ticking (self);
}

static void
go_where_wanted (PlxRecordsView *self)
{
  guint position = self->wanted_position;
  double scroll = self->wanted_scroll;

  self->wanted_position = GTK_INVALID_LIST_POSITION;
  self->wanted_scroll = -1;
  if (scroll >= 0)
    gtk_adjustment_set_value (get_adjustment (self), scroll);
  else if (position != GTK_INVALID_LIST_POSITION)
    scroll_to_position (self, position);

  /* The focus follows: on a row out of sight it would be of no use, and keys pressed there are lost. */
  if (self->wanted_focus && has_focus (self))
    plx_records_view_focus (self);
  self->wanted_focus = FALSE;
}

static gboolean
on_tick (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  PlxRecordsView *self = PLX_RECORDS_VIEW (widget);

  /* Nothing is laid out while the pane is folded away; its coming back starts this again. */
  if (!gtk_widget_get_mapped (GTK_WIDGET (self->list_view)))
    {
      self->tick = 0;
      return G_SOURCE_REMOVE;
    }

  /* The first call comes before the rows are laid out, the second before all are. */
  self->n_ticks++;
  if (self->n_ticks == 2)
    publish_all (self);
  if (self->n_ticks < 3)
    return G_SOURCE_CONTINUE;

  self->tick = 0;
  go_where_wanted (self);
  return G_SOURCE_REMOVE;
}

static void
start_ticking (PlxRecordsView *self)
{
  if (self->tick)
    return;

  self->n_ticks = 0;
  self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), on_tick, NULL, NULL);
}

/* Class */

static void
plx_records_view_dispose (GObject *object)
{
  PlxRecordsView *self = PLX_RECORDS_VIEW (object);

  self->silent = TRUE;
  g_clear_pointer (&self->scrolled, gtk_widget_unparent);
  g_clear_object (&self->selection);
  g_clear_object (&self->slice);
  g_clear_pointer (&self->rows, g_array_unref);
  G_OBJECT_CLASS (plx_records_view_parent_class)->dispose (object);
}

static void
plx_records_view_class_init (PlxRecordsViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_records_view_dispose;

  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 3, PLX_TYPE_RECORD, G_TYPE_BOOLEAN, G_TYPE_BOOLEAN);
  signals[OPENED] = g_signal_new ("opened", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_BOOLEAN);

  gtk_widget_class_set_template_from_resource (widget_class, PLX_RESOURCE_BASE_PATH "plx-records-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PlxRecordsView, scrolled);
  gtk_widget_class_bind_template_child (widget_class, PlxRecordsView, list_view);
  gtk_widget_class_bind_template_callback (widget_class, on_setup);
  gtk_widget_class_bind_template_callback (widget_class, on_bind);
  gtk_widget_class_bind_template_callback (widget_class, start_ticking);
  gtk_widget_class_bind_template_callback (widget_class, on_activate);
  gtk_widget_class_bind_template_callback (widget_class, on_pressed);
  gtk_widget_class_bind_template_callback (widget_class, on_key_pressed);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

/* What is under the pointer. GTK puts a row of its own round each of ours, which has the focus; by key it is what is selected
 * that counts, which may be another row. */
static PlxRecord *
find_record (GtkWidget *widget, GtkWidget *descendant, GtkWidget **item)
{
  PlxRecordsView *self = PLX_RECORDS_VIEW (widget);
  gboolean is_outer = gtk_widget_get_parent (descendant) == GTK_WIDGET (self->list_view);
  PlxRecord *selected = self->selection ? gtk_single_selection_get_selected_item (self->selection) : NULL;
  GtkWidget *row = is_outer ? gtk_widget_get_first_child (descendant) : gtk_widget_get_ancestor (descendant, PLX_TYPE_RECORD_ROW);
  GtkListItem *list_item = row ? g_object_get_data (G_OBJECT (row), "list-item") : NULL;

  if (is_outer && selected)
    return g_object_ref (selected);
  if (!list_item || !gtk_list_item_get_item (list_item))
    return NULL;

  *item = row;
  return g_object_ref (gtk_list_item_get_item (list_item));
}

static void
plx_records_view_init (PlxRecordsView *self)
{
  self->wanted_scroll = -1;
  self->wanted_position = GTK_INVALID_LIST_POSITION;
  gtk_widget_init_template (GTK_WIDGET (self));
  plx_record_handles_install (GTK_WIDGET (self), find_record);
}

static void
select_position (PlxRecordsView *self, guint position)
{
  self->silent = TRUE;
  if (position != GTK_INVALID_LIST_POSITION && position >= FIRST_ROWS)
    publish_all (self);
  gtk_single_selection_set_selected (self->selection, position);
  self->silent = FALSE;
}

void
plx_records_view_set_rows (PlxRecordsView *self, PlxDossier *dossier, PlxRecordKind kind, GArray *rows,
                          PlxListOrder order, guint32 selected, double scroll)
{
  GListModel *model;
  guint position;

  g_return_if_fail (PLX_IS_RECORDS_VIEW (self));

  self->wanted_focus = self->wanted_focus || has_focus (self);
  g_array_ref (rows);
  g_clear_pointer (&self->rows, g_array_unref);
  self->rows = rows;
  self->order = order;
  model = plx_dossier_dup_rows (dossier, kind, g_array_ref (rows));

  /* A selection model of its own for each list: one that is given another list looks at every item of it. */
  self->silent = TRUE;
  g_clear_object (&self->slice);
  self->slice = gtk_slice_list_model_new (model, 0, scroll > 0 ? G_MAXUINT : FIRST_ROWS);
  g_clear_object (&self->selection);
  self->selection = gtk_single_selection_new (NULL);
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  gtk_single_selection_set_model (self->selection, G_LIST_MODEL (self->slice));
  g_signal_connect_object (self->selection, "notify::selected", G_CALLBACK (on_selected), self, G_CONNECT_SWAPPED);
  gtk_list_view_set_model (self->list_view, GTK_SELECTION_MODEL (self->selection));
  self->silent = FALSE;

  position = find_position (self, selected);
  if (position != GTK_INVALID_LIST_POSITION)
    select_position (self, position);
  self->wanted_position = position;
  self->wanted_scroll = scroll;
  self->n_ticks = 0;
  start_ticking (self);
}

gboolean
plx_records_view_contains (PlxRecordsView *self, guint32 row)
{
  g_return_val_if_fail (PLX_IS_RECORDS_VIEW (self), FALSE);

  return find_position (self, row) != GTK_INVALID_LIST_POSITION;
}

void
plx_records_view_select (PlxRecordsView *self, guint32 row, double scroll)
{
  guint position;

  g_return_if_fail (PLX_IS_RECORDS_VIEW (self));

  if (!self->selection)
    return;

  position = find_position (self, row);
  if (position != get_selected (self))
    select_position (self, position);

  self->wanted_focus = self->wanted_focus || has_focus (self);
  self->wanted_position = position;
  self->wanted_scroll = scroll;
  if (self->tick || !gtk_widget_get_mapped (GTK_WIDGET (self->list_view)))
    start_ticking (self);
  else
    go_where_wanted (self);
}

gboolean
plx_records_view_step (PlxRecordsView *self, int steps)
{
  guint selected = get_selected (self);
  gint64 target;

  g_return_val_if_fail (PLX_IS_RECORDS_VIEW (self), FALSE);

  if (!self->rows || self->rows->len == 0)
    return FALSE;

  target = selected == GTK_INVALID_LIST_POSITION ? (steps > 0 ? 0 : -1) : (gint64) selected + steps;
  if (target < 0 || target >= (gint64) self->rows->len)
    return FALSE;

  publish_all (self);
  self->pointer = FALSE;
  gtk_single_selection_set_selected (self->selection, (guint) target);
  scroll_to_position (self, (guint) target);
  if (has_focus (self))
    plx_records_view_focus (self);
  return TRUE;
}

double
plx_records_view_get_scroll (PlxRecordsView *self)
{
  g_return_val_if_fail (PLX_IS_RECORDS_VIEW (self), 0);

  return self->wanted_scroll >= 0 ? self->wanted_scroll : gtk_adjustment_get_value (get_adjustment (self));
}

void
plx_records_view_focus (PlxRecordsView *self)
{
  g_return_if_fail (PLX_IS_RECORDS_VIEW (self));

  for (GtkWidget *outer = gtk_widget_get_first_child (GTK_WIDGET (self->list_view)); outer;
       outer = gtk_widget_get_next_sibling (outer))
    {
      GtkWidget *row = gtk_widget_get_first_child (outer);
      GtkListItem *item = row ? g_object_get_data (G_OBJECT (row), "list-item") : NULL;

      if (item && gtk_list_item_get_selected (item) && gtk_widget_grab_focus (outer))
        return;
    }
  gtk_widget_child_focus (GTK_WIDGET (self->list_view), GTK_DIR_TAB_FORWARD);
}

void
plx_records_view_set_name (PlxRecordsView *self, const char *name)
{
  g_return_if_fail (PLX_IS_RECORDS_VIEW (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list_view), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}
