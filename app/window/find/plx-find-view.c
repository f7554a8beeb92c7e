/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-find-view.h"

#include "plx-column.h"
#include "plx-config.h"
#include "plx-find-phrase.h"
#include "plx-find-row.h"
#include "plx-found-note.h"

/* As many rows as the first frame can show; the list view builds some two hundred when it is given more. */
#define FIRST_ROWS 12
#define ROW_WIDTH 860

struct _PlxFindView
{
  GtkWidget parent_instance;

  GtkWidget *scroller;
  GtkListView *list;

  PlxFindList *found;
  GListModel *items; /* the notes, and what else was found */
  GPtrArray *words;
  gboolean complete;
  GtkSliceListModel *slice; /* what of it is published */
  GtkSingleSelection *selection;

  guint tick;
  guint n_ticks;
  double wanted_scroll;
  gboolean wanted_focus;
};

G_DEFINE_FINAL_TYPE (PlxFindView, plx_find_view, GTK_TYPE_WIDGET)

enum
{
  OPENED,
  NOTE_OPENED,
  ALL,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* Rows */

static void
set_row (PlxFindRow *row, const PlxFindHit *hit, int kind, guint n_found)
{
  g_autofree char *all = plx_find_phrase_dup_all (kind, n_found);

  if (hit)
    plx_find_row_set_hit (row, hit);
  else
    plx_find_row_set_more (row, all);
}

static void
bind_item (PlxFindView *self, PlxFindRow *row, PlxFindItem *item)
{
  PlxRecord *record = plx_find_item_get_record (item);
  g_autoptr (PlxFindHit) hit = record ? plx_find_hit_new (record, self->words) : NULL;
  g_autofree char *count = g_strdup_printf ("%'u", plx_find_item_get_n_found (item));
  PlxRecordKind kind = plx_find_item_get_kind (item);

  plx_find_row_set_heading (row, plx_find_phrase_kind ((int) kind), self->complete ? count : NULL,
                            plx_find_item_is_first (item));
  set_row (row, hit, (int) kind, plx_find_item_get_n_found (item));
}

static void
bind_note (PlxFindView *self, PlxFindRow *row, PlxFoundNote *note)
{
  g_autoptr (PlxFindHit) hit = plx_found_note_get_id (note) ? plx_found_note_create_hit (note, self->words) : NULL;
  guint n_found = plx_found_note_get_n_found (note);
  g_autofree char *count = g_strdup_printf ("%'u", n_found);

  plx_find_row_set_heading (row, plx_find_phrase_kind (PLX_FIND_NOTES), count, plx_found_note_is_first (note));
  set_row (row, hit, PLX_FIND_NOTES, n_found);
}

static void
on_bind (PlxFindView *self, GtkListItem *list_item)
{
  gpointer item = gtk_list_item_get_item (list_item);
  GtkWidget *column = gtk_list_item_get_child (list_item);
  PlxFindRow *row = PLX_FIND_ROW (gtk_widget_get_first_child (column));
  g_autofree char *name = NULL;

  if (PLX_IS_FOUND_NOTE (item))
    bind_note (self, row, item);
  else
    bind_item (self, row, item);
  name = plx_find_row_dup_name (row);
  gtk_widget_add_css_class (gtk_widget_get_parent (column), "record");
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (column)), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
}

static void
open_note (PlxFindView *self, PlxFoundNote *note)
{
  const char *id = plx_found_note_get_id (note);

  if (id)
    g_signal_emit (self, signals[NOTE_OPENED], 0, id);
  else
    g_signal_emit (self, signals[ALL], 0, (guint) PLX_FIND_NOTES);
}

/* @item: one of the list, kept by the caller: what is opened may replace the list */
static void
open_item (PlxFindView *self, gpointer item)
{
  PlxRecord *record;

  if (PLX_IS_FOUND_NOTE (item))
    {
      open_note (self, item);
      return;
    }

  record = plx_find_item_get_record (item);
  if (record)
    g_signal_emit (self, signals[OPENED], 0, plx_record_get_id (record));
  else
    g_signal_emit (self, signals[ALL], 0, (guint) plx_find_item_get_kind (item));
}

static void
on_row_released (GtkGestureClick *gesture, int n_press, double x, double y, GtkListItem *list_item)
{
  GtkWidget *row = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture));
  PlxFindView *self = PLX_FIND_VIEW (gtk_widget_get_ancestor (row, PLX_TYPE_FIND_VIEW));
  g_autoptr (GObject) item = g_object_ref (gtk_list_item_get_item (list_item));

  if (n_press != 1)
    return;

  gtk_single_selection_set_selected (self->selection, gtk_list_item_get_position (list_item));
  open_item (self, item);
}

static void
on_setup (PlxFindView *self, GtkListItem *list_item)
{
  GtkWidget *column = g_object_new (PLX_TYPE_COLUMN, "width", ROW_WIDTH, NULL);
  GtkWidget *row = plx_find_row_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_object_set_data (G_OBJECT (column), "list-item", list_item);
  g_signal_connect (click, "released", G_CALLBACK (on_row_released), list_item);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (click));
  gtk_widget_set_parent (row, column);
  gtk_list_item_set_child (list_item, column);
}

static void
on_activate (PlxFindView *self, guint position)
{
  g_autoptr (GObject) item = g_list_model_get_item (G_LIST_MODEL (self->slice), position);

  if (!item)
    return;

  gtk_single_selection_set_selected (self->selection, position);
  open_item (self, item);
}

/* After the first frame */

static void
publish_all (PlxFindView *self)
{
  if (self->slice)
    gtk_slice_list_model_set_size (self->slice, G_MAXUINT);
}

static GtkAdjustment *
get_adjustment (PlxFindView *self)
{
  return gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller));
}

/* The first call comes before the rows are laid out, the second before all are. */
static gboolean
on_tick (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  PlxFindView *self = PLX_FIND_VIEW (widget);

  if (!gtk_widget_get_mapped (GTK_WIDGET (self->list)))
    return G_SOURCE_CONTINUE;

  self->n_ticks++;
  if (self->n_ticks == 2)
    publish_all (self);
  if (self->n_ticks < 4)
    return G_SOURCE_CONTINUE;

  self->tick = 0;
  if (self->wanted_scroll >= 0)
    gtk_adjustment_set_value (get_adjustment (self), self->wanted_scroll);
  self->wanted_scroll = -1;
  if (self->wanted_focus)
    plx_find_view_focus (self);
  self->wanted_focus = FALSE;
  return G_SOURCE_REMOVE;
}

static void
start_ticking (PlxFindView *self)
{
  self->n_ticks = 0;
  if (!self->tick)
    self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), on_tick, NULL, NULL);
}

/* Class */

static void
plx_find_view_dispose (GObject *object)
{
  PlxFindView *self = PLX_FIND_VIEW (object);

  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  g_clear_object (&self->selection);
  g_clear_object (&self->slice);
  g_clear_object (&self->found);
  g_clear_object (&self->items);
  g_clear_pointer (&self->words, g_ptr_array_unref);
  G_OBJECT_CLASS (plx_find_view_parent_class)->dispose (object);
}

static void
plx_find_view_class_init (PlxFindViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_find_view_dispose;

  signals[OPENED] = g_signal_new ("opened", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[NOTE_OPENED] = g_signal_new ("note-opened", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                       G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[ALL] = g_signal_new ("all", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                               1, G_TYPE_UINT);

  gtk_widget_class_set_template_from_resource (widget_class, PLX_RESOURCE_BASE_PATH "plx-find-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PlxFindView, scroller);
  gtk_widget_class_bind_template_child (widget_class, PlxFindView, list);
  gtk_widget_class_bind_template_callback (widget_class, on_setup);
  gtk_widget_class_bind_template_callback (widget_class, on_bind);
  gtk_widget_class_bind_template_callback (widget_class, on_activate);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
plx_find_view_init (PlxFindView *self)
{
  self->wanted_scroll = -1;
  gtk_widget_init_template (GTK_WIDGET (self));
}

static gboolean
has_focus (PlxFindView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  return focus && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->list));
}

/* Returns: (transfer full): the notes before what else was found */
static GListModel *
join (GListModel *notes, PlxFindList *list)
{
  g_autoptr (GListStore) lists = NULL;

  if (!notes || g_list_model_get_n_items (notes) == 0)
    return g_object_ref (G_LIST_MODEL (list));

  lists = g_list_store_new (G_TYPE_LIST_MODEL);
  g_list_store_append (lists, notes);
  g_list_store_append (lists, list);
  return G_LIST_MODEL (gtk_flatten_list_model_new (G_LIST_MODEL (g_steal_pointer (&lists))));
}

void
plx_find_view_set_list (PlxFindView *self, PlxFindList *list, GListModel *notes, GPtrArray *words, gboolean complete,
                        guint selected, double scroll)
{
  gboolean whole = scroll > 0 || selected != G_MAXUINT;

  g_return_if_fail (PLX_IS_FIND_VIEW (self));

  self->wanted_focus = self->wanted_focus || has_focus (self) || selected != G_MAXUINT;
  g_set_object (&self->found, list);
  g_clear_pointer (&self->words, g_ptr_array_unref);
  self->words = words ? g_ptr_array_ref (words) : NULL;
  self->complete = complete;

  /* A selection model of its own for each list: one that is given another list looks at every item of it. */
  g_clear_object (&self->slice);
  g_clear_object (&self->selection);
  g_clear_object (&self->items);
  if (!list)
    {
      gtk_list_view_set_model (self->list, NULL);
      return;
    }

  self->items = join (notes, list);
  self->slice = gtk_slice_list_model_new (g_object_ref (self->items), 0, whole ? G_MAXUINT : FIRST_ROWS);
  self->selection = gtk_single_selection_new (NULL);
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  gtk_single_selection_set_model (self->selection, G_LIST_MODEL (self->slice));
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (self->selection));
  if (selected != G_MAXUINT)
    gtk_single_selection_set_selected (self->selection, selected);
  self->wanted_scroll = scroll;
  start_ticking (self);
}

PlxFindList *
plx_find_view_get_list (PlxFindView *self)
{
  g_return_val_if_fail (PLX_IS_FIND_VIEW (self), NULL);

  return self->found;
}

char *
plx_find_view_dup_selected_id (PlxFindView *self)
{
  gpointer item = self->selection ? gtk_single_selection_get_selected_item (self->selection) : NULL;
  PlxRecord *record = NULL;

  g_return_val_if_fail (PLX_IS_FIND_VIEW (self), NULL);

  if (PLX_IS_FOUND_NOTE (item))
    return g_strdup (plx_found_note_get_id (item));
  if (item)
    record = plx_find_item_get_record (item);
  return record ? g_strdup (plx_record_get_id (record)) : NULL;
}

double
plx_find_view_get_scroll (PlxFindView *self)
{
  g_return_val_if_fail (PLX_IS_FIND_VIEW (self), 0);

  return self->wanted_scroll >= 0 ? self->wanted_scroll : gtk_adjustment_get_value (get_adjustment (self));
}

void
plx_find_view_step (PlxFindView *self, int steps)
{
  guint selected = self->selection ? gtk_single_selection_get_selected (self->selection) : GTK_INVALID_LIST_POSITION;
  guint n = self->items ? g_list_model_get_n_items (self->items) : 0;
  gint64 target = selected == GTK_INVALID_LIST_POSITION ? (steps > 0 ? 0 : -1) : (gint64) selected + steps;

  g_return_if_fail (PLX_IS_FIND_VIEW (self));

  if (target < 0 || target >= (gint64) n)
    return;

  publish_all (self);
  gtk_single_selection_set_selected (self->selection, (guint) target);
  if (!self->tick)
    gtk_widget_activate_action (GTK_WIDGET (self->list), "list.scroll-to-item", "u", (guint) target);
  if (has_focus (self))
    plx_find_view_focus (self);
}

void
plx_find_view_open (PlxFindView *self)
{
  g_autoptr (GObject) item = NULL;

  g_return_if_fail (PLX_IS_FIND_VIEW (self));

  if (!self->selection)
    return;

  g_set_object (&item, gtk_single_selection_get_selected_item (self->selection));
  if (!item)
    {
      item = g_list_model_get_item (G_LIST_MODEL (self->slice), 0);
      gtk_single_selection_set_selected (self->selection, 0);
    }
  if (item)
    open_item (self, item);
}

gboolean
plx_find_view_focus (PlxFindView *self)
{
  g_return_val_if_fail (PLX_IS_FIND_VIEW (self), FALSE);

  for (GtkWidget *outer = gtk_widget_get_first_child (GTK_WIDGET (self->list)); outer;
       outer = gtk_widget_get_next_sibling (outer))
    {
      GtkWidget *column = gtk_widget_get_first_child (outer);
      GtkListItem *item = column ? g_object_get_data (G_OBJECT (column), "list-item") : NULL;

      if (item && gtk_list_item_get_selected (item) && gtk_widget_grab_focus (outer))
        return TRUE;
    }
  return gtk_widget_child_focus (GTK_WIDGET (self->list), GTK_DIR_TAB_FORWARD);
}

void
plx_find_view_leave_focus (PlxFindView *self)
{
  g_return_if_fail (PLX_IS_FIND_VIEW (self));

  self->wanted_focus = FALSE;
}

gboolean
plx_find_view_wants_focus (PlxFindView *self)
{
  g_return_val_if_fail (PLX_IS_FIND_VIEW (self), FALSE);

  return self->wanted_focus;
}
