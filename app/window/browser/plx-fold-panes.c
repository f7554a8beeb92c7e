/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-fold-panes.h"

#include <glib/gi18n-lib.h>

#define ALL_PANES (PLX_PANE_SIDEBAR | PLX_PANE_LIST | PLX_PANE_DETAIL)
/* The width of the handle between two panes, about. */
#define HANDLE_WIDTH 1
#define MINIMUM_WIDTH 340
#define MINIMUM_HEIGHT 180

struct _PlxFoldPanes
{
  GtkWidget parent_instance;

  GtkPaned *outer; /* sidebar | inner */
  GtkPaned *inner; /* list | detail */
  PlxSpread spread;
  PlxLevel level;
  PlxPanes panes;
  PlxRoom room;
  int width;
  int sidebar_width;
  int list_width;
  guint apply_source;
  gboolean silent; /* the handles are moved by program */
};

G_DEFINE_FINAL_TYPE (PlxFoldPanes, plx_fold_panes, GTK_TYPE_WIDGET)

enum
{
  FOLDED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static double
get_text_scale (PlxFoldPanes *self)
{
  int dpi = 0;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-xft-dpi", &dpi, NULL);
  return dpi > 0 ? dpi / 1024.0 / 96.0 : 1;
}

/* Panes get wider with their text, within reason. */
static double
get_pane_scale (PlxFoldPanes *self)
{
  return CLAMP (get_text_scale (self), 1, 2);
}

static void
place_handles (PlxFoldPanes *self)
{
  double scale = get_pane_scale (self);
  int sidebar = (int) (self->sidebar_width * scale);
  int rest = self->width - (self->panes & PLX_PANE_SIDEBAR ? sidebar + HANDLE_WIDTH : 0);

  self->silent = TRUE;
  gtk_paned_set_position (self->outer, sidebar);
  gtk_paned_set_position (self->inner, plx_fold_get_list_width (rest, (int) (self->list_width * scale)));
  self->silent = FALSE;
}

static PlxPanes
get_wanted_panes (PlxFoldPanes *self)
{
  return plx_fold_get_panes (self->width, get_text_scale (self), self->spread, self->level);
}

/* A handle that is gone would still take the presses where it was. */
static void
set_draggable (GtkPaned *paned, gboolean draggable)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (paned));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_GESTURE_DRAG (controller))
        gtk_event_controller_set_propagation_phase (controller, draggable ? GTK_PHASE_CAPTURE : GTK_PHASE_NONE);
    }
}

static gboolean
is_folded_right (PlxFoldPanes *self)
{
  return get_wanted_panes (self) == self->panes && plx_fold_panes_get_room (self) == self->room;
}

static void
apply (PlxFoldPanes *self)
{
  PlxPanes panes = get_wanted_panes (self);

  g_clear_handle_id (&self->apply_source, g_source_remove);
  if (self->width <= 0 || !gtk_paned_get_start_child (self->outer))
    return;

  self->room = plx_fold_panes_get_room (self);
  if (panes != self->panes)
    {
      self->panes = panes;
      gtk_widget_set_visible (gtk_paned_get_start_child (self->outer), (panes & PLX_PANE_SIDEBAR) != 0);
      gtk_widget_set_visible (GTK_WIDGET (self->inner), (panes & (PLX_PANE_LIST | PLX_PANE_DETAIL)) != 0);
      gtk_widget_set_visible (gtk_paned_get_start_child (self->inner), (panes & PLX_PANE_LIST) != 0);
      gtk_widget_set_visible (gtk_paned_get_end_child (self->inner), (panes & PLX_PANE_DETAIL) != 0);
      set_draggable (self->outer, panes != PLX_PANE_SIDEBAR && (panes & PLX_PANE_SIDEBAR) != 0);
      set_draggable (self->inner, (panes & PLX_PANE_LIST) != 0 && (panes & PLX_PANE_DETAIL) != 0);
      place_handles (self);
    }
  g_signal_emit (self, signals[FOLDED], 0);
}

static gboolean
apply_later (gpointer user_data)
{
  PlxFoldPanes *self = user_data;

  self->apply_source = 0;
  apply (self);
  return G_SOURCE_REMOVE;
}

static void
on_handle_moved (GtkPaned *paned, GParamSpec *pspec, PlxFoldPanes *self)
{
  double scale = get_pane_scale (self);

  if (self->silent)
    return;

  if (paned == self->outer && (self->panes & PLX_PANE_SIDEBAR) && (self->panes & PLX_PANE_DETAIL))
    self->sidebar_width = (int) (gtk_paned_get_position (paned) / scale);
  else if (paned == self->inner && self->panes == ALL_PANES)
    self->list_width = (int) (gtk_paned_get_position (paned) / scale);
}

static void
plx_fold_panes_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                        int *minimum_baseline, int *natural_baseline)
{
  /* The panes wrap, ellipsize and scroll: what is in them asks for no size. Measuring every row and card would cost a third
     of the time to the first frame. */
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? MINIMUM_WIDTH : MINIMUM_HEIGHT;
}

static void
plx_fold_panes_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  PlxFoldPanes *self = PLX_FOLD_PANES (widget);

  gtk_widget_allocate (GTK_WIDGET (self->outer), width, height, baseline, NULL);
  if (width == self->width)
    return;

  /* Panes must not come and go while they are being laid out. */
  self->width = width;
  if (!self->apply_source && !is_folded_right (self))
    self->apply_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, apply_later, self, NULL);
}

static void
plx_fold_panes_dispose (GObject *object)
{
  PlxFoldPanes *self = PLX_FOLD_PANES (object);

  g_clear_handle_id (&self->apply_source, g_source_remove);
  self->silent = TRUE;
  g_clear_pointer ((GtkWidget **) &self->outer, gtk_widget_unparent);
  G_OBJECT_CLASS (plx_fold_panes_parent_class)->dispose (object);
}

static void
plx_fold_panes_class_init (PlxFoldPanesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_fold_panes_dispose;
  widget_class->measure = plx_fold_panes_measure;
  widget_class->size_allocate = plx_fold_panes_size_allocate;

  signals[FOLDED] = g_signal_new ("folded", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);
}

static GtkPaned *
make_paned (PlxFoldPanes *self, const char *name)
{
  GtkPaned *paned = GTK_PANED (gtk_paned_new (GTK_ORIENTATION_HORIZONTAL));

  gtk_paned_set_resize_start_child (paned, FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (paned), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect (paned, "notify::position", G_CALLBACK (on_handle_moved), self);
  return paned;
}

static void
plx_fold_panes_init (PlxFoldPanes *self)
{
  self->level = PLX_LEVEL_LIST;
  self->panes = ALL_PANES;
  self->room = PLX_ROOM_AMPLE;
  self->sidebar_width = 190;
  self->list_width = 360;
  self->outer = make_paned (self, _ ("Width of the contents"));
  self->inner = make_paned (self, _ ("Width of the list"));
  gtk_paned_set_end_child (self->outer, GTK_WIDGET (self->inner));
  gtk_widget_set_parent (GTK_WIDGET (self->outer), GTK_WIDGET (self));
}

void
plx_fold_panes_set_children (PlxFoldPanes *self, GtkWidget *sidebar, GtkWidget *list, GtkWidget *detail)
{
  g_return_if_fail (PLX_IS_FOLD_PANES (self));

  gtk_paned_set_start_child (self->outer, sidebar);
  gtk_paned_set_start_child (self->inner, list);
  gtk_paned_set_end_child (self->inner, detail);
}

void
plx_fold_panes_set_spread (PlxFoldPanes *self, PlxSpread spread, PlxLevel level)
{
  g_return_if_fail (PLX_IS_FOLD_PANES (self));

  if (self->spread == spread && self->level == level)
    return;

  self->spread = spread;
  self->level = level;
  apply (self);
}

PlxSpread
plx_fold_panes_get_spread (PlxFoldPanes *self)
{
  g_return_val_if_fail (PLX_IS_FOLD_PANES (self), PLX_SPREAD_LIST);

  return self->spread;
}

void
plx_fold_panes_set_level (PlxFoldPanes *self, PlxLevel level)
{
  g_return_if_fail (PLX_IS_FOLD_PANES (self));

  plx_fold_panes_set_spread (self, self->spread, level);
}

PlxLevel
plx_fold_panes_get_level (PlxFoldPanes *self)
{
  g_return_val_if_fail (PLX_IS_FOLD_PANES (self), PLX_LEVEL_LIST);

  return self->level;
}

PlxPanes
plx_fold_panes_get_panes (PlxFoldPanes *self)
{
  g_return_val_if_fail (PLX_IS_FOLD_PANES (self), ALL_PANES);

  return self->panes;
}

PlxRoom
plx_fold_panes_get_room (PlxFoldPanes *self)
{
  g_return_val_if_fail (PLX_IS_FOLD_PANES (self), PLX_ROOM_AMPLE);

  return self->width > 0 ? plx_fold_get_room (self->width, get_text_scale (self)) : PLX_ROOM_AMPLE;
}

void
plx_fold_panes_expect_width (PlxFoldPanes *self, int width)
{
  g_return_if_fail (PLX_IS_FOLD_PANES (self));

  if (width <= 0)
    return;

  self->width = width;
  if (!is_folded_right (self))
    apply (self);
}

void
plx_fold_panes_set_widths (PlxFoldPanes *self, int sidebar, int list)
{
  g_return_if_fail (PLX_IS_FOLD_PANES (self));

  self->sidebar_width = sidebar;
  self->list_width = list;
  place_handles (self);
}

void
plx_fold_panes_get_widths (PlxFoldPanes *self, int *sidebar, int *list)
{
  g_return_if_fail (PLX_IS_FOLD_PANES (self));

  *sidebar = self->sidebar_width;
  *list = self->list_width;
}
