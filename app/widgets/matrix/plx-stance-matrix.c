/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-stance-matrix-private.h"

#include <glib/gi18n-lib.h>

/* How long the scrolling has to rest before cells get their widgets, in milliseconds. */
#define REST 120

static void scrollable_init (GtkScrollableInterface *interface);

G_DEFINE_FINAL_TYPE_WITH_CODE (PlxStanceMatrix,
                               plx_stance_matrix,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, scrollable_init))

enum
{
  PROP_EXPANDED = 1,
  N_PROPERTIES,
  PROP_HADJUSTMENT = N_PROPERTIES,
  PROP_VADJUSTMENT,
  PROP_HSCROLL_POLICY,
  PROP_VSCROLL_POLICY,
};

static GParamSpec *properties[N_PROPERTIES];

/* ---- style ---- */

static void
forget_texts (PlxStanceMatrix *self)
{
  plx_stance_matrix_keep_anchor (self);
  plx_stance_texts_clear (self->texts);
  plx_stance_grid_update_rows (self->grid);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
plx_stance_matrix_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (plx_stance_matrix_parent_class)->css_changed (widget, change);
  forget_texts (PLX_STANCE_MATRIX (widget));
}

static void
plx_stance_matrix_system_setting_changed (GtkWidget *widget, GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (plx_stance_matrix_parent_class)->system_setting_changed (widget, setting);
  forget_texts (PLX_STANCE_MATRIX (widget));
}

static void
plx_stance_matrix_direction_changed (GtkWidget *widget, GtkTextDirection previous)
{
  GTK_WIDGET_CLASS (plx_stance_matrix_parent_class)->direction_changed (widget, previous);
  forget_texts (PLX_STANCE_MATRIX (widget));
}

/* ---- scrolling ---- */

static void
on_scrolled (PlxStanceMatrix *self)
{
  if (self->is_allocating)
    return;
  plx_stance_matrix_hide_note (self);
  self->hover = PLX_NO_PLACE;
  plx_stance_matrix_queue_cells (self, REST);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
set_adjustment (PlxStanceMatrix *self, GtkOrientation orientation, GtkAdjustment *adjustment)
{
  GtkAdjustment **place = &self->adjustments[orientation];

  if (*place != NULL && *place == adjustment)
    return;
  if (*place != NULL)
    g_signal_handlers_disconnect_by_func (*place, on_scrolled, self);
  g_clear_object (place);
  *place = g_object_ref_sink (adjustment != NULL ? adjustment : gtk_adjustment_new (0, 0, 0, 0, 0, 0));
  g_signal_connect_swapped (*place, "value-changed", G_CALLBACK (on_scrolled), self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* ---- the pointer ---- */

static void
set_hover (PlxStanceMatrix *self, PlxStancePlace place)
{
  if (plx_stance_place_equal (place, self->hover))
    return;
  self->hover = place;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self),
                                   plx_stance_place_is_set (place) &&
                                           (place.row < 0 || place.column < 0 ||
                                            plx_stance_grid_get_face (self->grid, place) != NULL)
                                       ? "pointer"
                                       : NULL);
  plx_stance_matrix_queue_note (self, place);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
on_motion (GtkEventControllerMotion *motion, double x, double y, PlxStanceMatrix *self)
{
  graphene_point_t point = GRAPHENE_POINT_INIT (x, y);

  /* A pointer that rests says nothing, whatever moves or closes below it. */
  if (graphene_point_equal (&point, &self->pointer))
    return;
  self->pointer = point;
  set_hover (self, plx_stance_matrix_pick (self, x, y));
}

static void
on_leave (GtkEventControllerMotion *motion, PlxStanceMatrix *self)
{
  set_hover (self, PLX_NO_PLACE);
}

/* The sign before a name folds and opens; the name opens the claimant. */
static gboolean
is_on_expander (PlxStanceMatrix *self, PlxStancePlace place, double x)
{
  if (place.column >= 0 || place.row < 0 || !plx_stance_grid_is_foldable (self->grid, place.row))
    return FALSE;
  if (plx_stance_matrix_is_mirrored (self))
    x = gtk_widget_get_width (GTK_WIDGET (self)) - x;
  return x < plx_stance_grid_get_indent (self->grid, place.row);
}

static void
on_released (GtkGestureClick *gesture, int n_press, double x, double y, PlxStanceMatrix *self)
{
  PlxStancePlace place = plx_stance_matrix_pick (self, x, y);

  if (!plx_stance_place_is_set (place))
    return;
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  plx_stance_matrix_set_focus (self, place);
  if (is_on_expander (self, place, x))
    {
      plx_stance_grid_set_expanded (self->grid, place.row,
                                    !plx_stance_grid_is_expanded (self->grid, place.row));
      plx_stance_matrix_rows_changed (self);
    }
  else
    plx_stance_matrix_open (self, place);
}

static void
add_controllers (PlxStanceMatrix *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect (motion, "motion", G_CALLBACK (on_motion), self);
  g_signal_connect (motion, "leave", G_CALLBACK (on_leave), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  g_signal_connect (click, "released", G_CALLBACK (on_released), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

/* ---- what is shown ---- */

void
plx_stance_matrix_rows_changed (PlxStanceMatrix *self)
{
  self->hover = PLX_NO_PLACE;
  self->are_cells_stale = TRUE;
  plx_stance_matrix_adopt_focus (self, plx_stance_matrix_get_focus (self));
  plx_stance_matrix_hide_note (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_EXPANDED]);
}

void
plx_stance_matrix_set_comparison (PlxStanceMatrix *self, PlxPositionComparison *comparison)
{
  PlxPositionComparison *old;
  PlxStancePlace focus;

  g_return_if_fail (PLX_IS_STANCE_MATRIX (self));

  old = self->comparison;
  if (old != NULL && comparison != NULL && old->dossier == comparison->dossier)
    plx_stance_matrix_keep_anchor (self);
  else
    {
      self->anchor.is_set = FALSE;
      self->focus_key = 0;
      plx_stance_matrix_set_scroll (self, 0, 0);
      plx_stance_matrix_dispose_cells (self);
    }
  focus = plx_stance_matrix_get_focus (self);
  self->comparison = comparison;
  plx_stance_grid_set_comparison (self->grid, comparison);
  g_clear_pointer (&old, plx_position_comparison_free);
  plx_stance_matrix_adopt_focus (self, focus);
  plx_stance_matrix_rows_changed (self);
}

const PlxPositionComparison *
plx_stance_matrix_get_comparison (PlxStanceMatrix *self)
{
  g_return_val_if_fail (PLX_IS_STANCE_MATRIX (self), NULL);

  return self->comparison;
}

static void
set_all_expanded (PlxStanceMatrix *self, gboolean expanded)
{
  plx_stance_matrix_keep_anchor (self);
  plx_stance_grid_set_all_expanded (self->grid, expanded);
  plx_stance_matrix_rows_changed (self);
}

void
plx_stance_matrix_expand_all (PlxStanceMatrix *self)
{
  g_return_if_fail (PLX_IS_STANCE_MATRIX (self));

  set_all_expanded (self, TRUE);
}

void
plx_stance_matrix_fold_all (PlxStanceMatrix *self)
{
  g_return_if_fail (PLX_IS_STANCE_MATRIX (self));

  set_all_expanded (self, FALSE);
}

char **
plx_stance_matrix_dup_expanded (PlxStanceMatrix *self)
{
  g_autofree gpointer *ids = NULL;

  g_return_val_if_fail (PLX_IS_STANCE_MATRIX (self), NULL);

  ids = g_hash_table_get_keys_as_array (self->grid->expanded, NULL);
  return g_strdupv ((char **) ids);
}

void
plx_stance_matrix_set_expanded (PlxStanceMatrix *self, const char *const *ids)
{
  g_return_if_fail (PLX_IS_STANCE_MATRIX (self));

  plx_stance_matrix_keep_anchor (self);
  g_hash_table_remove_all (self->grid->expanded);
  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    g_hash_table_add (self->grid->expanded, g_strdup (ids[i]));
  plx_stance_grid_update_rows (self->grid);
  plx_stance_matrix_rows_changed (self);
}

/* ---- the object ---- */

static void
plx_stance_matrix_get_property (GObject *object, guint property, GValue *value, GParamSpec *pspec)
{
  PlxStanceMatrix *self = PLX_STANCE_MATRIX (object);

  switch (property)
    {
    case PROP_EXPANDED: g_value_take_boxed (value, plx_stance_matrix_dup_expanded (self)); break;
    case PROP_HADJUSTMENT:
    case PROP_VADJUSTMENT: g_value_set_object (value, self->adjustments[property == PROP_VADJUSTMENT]); break;
    case PROP_HSCROLL_POLICY:
    case PROP_VSCROLL_POLICY:
      g_value_set_enum (value, self->policies[property == PROP_VSCROLL_POLICY]);
      break;
    default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property, pspec);
    }
}

static void
plx_stance_matrix_set_property (GObject *object, guint property, const GValue *value, GParamSpec *pspec)
{
  PlxStanceMatrix *self = PLX_STANCE_MATRIX (object);

  switch (property)
    {
    case PROP_EXPANDED: plx_stance_matrix_set_expanded (self, g_value_get_boxed (value)); break;
    case PROP_HADJUSTMENT:
      set_adjustment (self, GTK_ORIENTATION_HORIZONTAL, g_value_get_object (value));
      break;
    case PROP_VADJUSTMENT: set_adjustment (self, GTK_ORIENTATION_VERTICAL, g_value_get_object (value)); break;
    case PROP_HSCROLL_POLICY:
    case PROP_VSCROLL_POLICY:
      self->policies[property == PROP_VSCROLL_POLICY] = g_value_get_enum (value);
      gtk_widget_queue_resize (GTK_WIDGET (self));
      break;
    default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property, pspec);
    }
}

static void
plx_stance_matrix_dispose (GObject *object)
{
  PlxStanceMatrix *self = PLX_STANCE_MATRIX (object);

  plx_stance_matrix_dispose_notes (self);
  plx_stance_matrix_dispose_cells (self);
  for (guint i = 0; i < G_N_ELEMENTS (self->adjustments); i++)
    {
      if (self->adjustments[i] != NULL)
        g_signal_handlers_disconnect_by_func (self->adjustments[i], on_scrolled, self);
      g_clear_object (&self->adjustments[i]);
    }
  G_OBJECT_CLASS (plx_stance_matrix_parent_class)->dispose (object);
}

static void
plx_stance_matrix_finalize (GObject *object)
{
  PlxStanceMatrix *self = PLX_STANCE_MATRIX (object);

  plx_stance_grid_free (self->grid);
  plx_stance_texts_free (self->texts);
  g_clear_pointer (&self->comparison, plx_position_comparison_free);
  g_hash_table_unref (self->cells);
  G_OBJECT_CLASS (plx_stance_matrix_parent_class)->finalize (object);
}

static gboolean
plx_stance_matrix_take_focus (GtkWidget *widget)
{
  PlxStanceMatrix *self = PLX_STANCE_MATRIX (widget);

  return plx_stance_matrix_set_focus (self, plx_stance_matrix_get_focus (self));
}

/* Tab goes past the matrix; inside, the arrows lead from cell to cell. */
static gboolean
plx_stance_matrix_focus (GtkWidget *widget, GtkDirectionType direction)
{
  if (gtk_widget_get_focus_child (widget) != NULL)
    return FALSE;
  return plx_stance_matrix_take_focus (widget);
}

static void
scrollable_init (GtkScrollableInterface *interface)
{
}

static void
install_properties (GObjectClass *object_class)
{
  object_class->get_property = plx_stance_matrix_get_property;
  object_class->set_property = plx_stance_matrix_set_property;
  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");

  /**
   * PlxStanceMatrix:expanded:
   *
   * The ids of the claimants whose rows are open.
   */
  properties[PROP_EXPANDED] =
      g_param_spec_boxed ("expanded", NULL, NULL, G_TYPE_STRV,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
}

static void
plx_stance_matrix_class_init (PlxStanceMatrixClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = plx_stance_matrix_dispose;
  object_class->finalize = plx_stance_matrix_finalize;
  widget_class->measure = plx_stance_matrix_measure;
  widget_class->size_allocate = plx_stance_matrix_size_allocate;
  widget_class->snapshot = plx_stance_matrix_snapshot;
  widget_class->css_changed = plx_stance_matrix_css_changed;
  widget_class->system_setting_changed = plx_stance_matrix_system_setting_changed;
  widget_class->direction_changed = plx_stance_matrix_direction_changed;
  widget_class->focus = plx_stance_matrix_focus;
  widget_class->grab_focus = plx_stance_matrix_take_focus;
  install_properties (object_class);
  plx_stance_matrix_install_moves (widget_class);
  gtk_widget_class_set_css_name (widget_class, "stancematrix");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID);
}

static void
plx_stance_matrix_init (PlxStanceMatrix *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  self->hover = PLX_NO_PLACE;
  self->note_place = PLX_NO_PLACE;
  self->first = self->last = PLX_NO_PLACE;
  self->texts = plx_stance_texts_new (widget);
  self->grid = plx_stance_grid_new (self->texts);
  plx_stance_matrix_init_cells (self);
  add_controllers (self);
  gtk_widget_set_overflow (widget, GTK_OVERFLOW_HIDDEN);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Positions by question"), -1);
}

GtkWidget *
plx_stance_matrix_new (void)
{
  return g_object_new (PLX_TYPE_STANCE_MATRIX, NULL);
}
