/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-stance-matrix-private.h"

/* Gives the focus to what is nearest to @place. */
static void
move_to (PlxStanceMatrix *self, PlxStancePlace place)
{
  int n_rows = (int) self->grid->rows->len;
  int n_columns = (int) plx_stance_grid_count_columns (self->grid);

  if (n_rows == 0 || n_columns == 0)
    return;
  place.row = CLAMP (place.row, PLX_HEADING, n_rows - 1);
  place.column = CLAMP (place.column, PLX_HEADING, n_columns - 1);
  if (!plx_stance_place_is_set (place))
    return;
  plx_stance_matrix_set_focus (self, place);
}

static void
move_by (PlxStanceMatrix *self, int rows, int columns)
{
  PlxStancePlace place = plx_stance_matrix_get_focus (self);

  /* There is no heading above the names. */
  if (place.column < 0)
    place.row = MAX (place.row + rows, 0);
  else
    place.row += rows;
  if (place.row < 0)
    place.column = MAX (place.column + columns, 0);
  else
    place.column += columns;
  move_to (self, place);
}

static void
up_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  move_by (PLX_STANCE_MATRIX (widget), -1, 0);
}

static void
down_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  move_by (PLX_STANCE_MATRIX (widget), 1, 0);
}

static void
set_row_expanded (PlxStanceMatrix *self, gboolean expanded)
{
  PlxStancePlace place = plx_stance_matrix_get_focus (self);

  if (place.row < 0 || !plx_stance_grid_is_foldable (self->grid, place.row) ||
      plx_stance_grid_is_expanded (self->grid, place.row) == expanded)
    return;
  plx_stance_grid_set_expanded (self->grid, place.row, expanded);
  plx_stance_matrix_rows_changed (self);
}

/* As in a tree: what is open folds first, then the focus goes to what the claimant belongs to. */
static void
move_back (PlxStanceMatrix *self)
{
  PlxStancePlace place = plx_stance_matrix_get_focus (self);

  if (place.row < 0 || place.column >= 0)
    move_by (self, 0, -1);
  else if (plx_stance_grid_is_expanded (self->grid, place.row))
    set_row_expanded (self, FALSE);
  else
    {
      int parent = plx_stance_grid_find_parent (self->grid, place.row);

      if (parent >= 0)
        move_to (self, (PlxStancePlace){ parent, PLX_HEADING });
    }
}

static void
move_forward (PlxStanceMatrix *self)
{
  PlxStancePlace place = plx_stance_matrix_get_focus (self);

  if (place.row >= 0 && place.column < 0 && plx_stance_grid_is_foldable (self->grid, place.row) &&
      !plx_stance_grid_is_expanded (self->grid, place.row))
    set_row_expanded (self, TRUE);
  else
    move_by (self, 0, 1);
}

static void
sideways_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PlxStanceMatrix *self = PLX_STANCE_MATRIX (widget);
  gboolean is_mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

  if (g_str_equal (name, "matrix.left") == is_mirrored)
    move_forward (self);
  else
    move_back (self);
}

static void
row_start_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PlxStanceMatrix *self = PLX_STANCE_MATRIX (widget);
  PlxStancePlace place = plx_stance_matrix_get_focus (self);
  int x, y;

  /* Names are always in sight; what stands behind them comes along. */
  plx_stance_matrix_get_scroll (self, &x, &y);
  plx_stance_matrix_set_scroll (self, 0, y);
  move_to (self, (PlxStancePlace){ place.row, place.row < 0 ? 0 : PLX_HEADING });
}

static void
row_end_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PlxStanceMatrix *self = PLX_STANCE_MATRIX (widget);

  move_to (self, (PlxStancePlace){ plx_stance_matrix_get_focus (self).row, G_MAXINT });
}

static void
start_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  plx_stance_matrix_set_scroll (PLX_STANCE_MATRIX (widget), 0, 0);
  move_to (PLX_STANCE_MATRIX (widget), (PlxStancePlace){ 0, PLX_HEADING });
}

static void
end_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  move_to (PLX_STANCE_MATRIX (widget), (PlxStancePlace){ G_MAXINT, G_MAXINT });
}

static void
page_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PlxStanceMatrix *self = PLX_STANCE_MATRIX (widget);
  PlxStanceGrid *grid = self->grid;
  PlxStancePlace place = plx_stance_matrix_get_focus (self);
  int page = MAX (grid->height - grid->heading_height, 1);
  int top;

  if (grid->rows->len == 0)
    return;
  top = plx_stance_grid_get_top (grid, MAX (place.row, 0));
  if (g_str_equal (name, "matrix.page-down"))
    place.row = MAX (plx_stance_grid_row_at (grid, top + page), place.row + 1);
  else
    place.row = MAX (MIN (plx_stance_grid_row_at (grid, MAX (top - page, 0)), place.row - 1), 0);
  move_to (self, place);
}

static void
open_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PlxStanceMatrix *self = PLX_STANCE_MATRIX (widget);

  plx_stance_matrix_open (self, plx_stance_matrix_get_focus (self));
}

static void
fold_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  set_row_expanded (PLX_STANCE_MATRIX (widget), FALSE);
}

static void
expand_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  set_row_expanded (PLX_STANCE_MATRIX (widget), TRUE);
}

/* On a name that can be folded the space bar folds, elsewhere it opens. */
static void
toggle_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PlxStanceMatrix *self = PLX_STANCE_MATRIX (widget);
  PlxStancePlace place = plx_stance_matrix_get_focus (self);

  if (place.row >= 0 && place.column < 0 && plx_stance_grid_is_foldable (self->grid, place.row))
    set_row_expanded (self, !plx_stance_grid_is_expanded (self->grid, place.row));
  else
    plx_stance_matrix_open (self, place);
}

static void
all_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  if (g_str_equal (name, "matrix.expand-all"))
    plx_stance_matrix_expand_all (PLX_STANCE_MATRIX (widget));
  else
    plx_stance_matrix_fold_all (PLX_STANCE_MATRIX (widget));
}

static void
focus_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gtk_widget_grab_focus (widget);
}

static const struct
{
  const char *name;
  GtkWidgetActionActivateFunc activate;
  guint keys[3];
  GdkModifierType modifiers;
} moves[] = {
  { "matrix.up", up_action, { GDK_KEY_Up, GDK_KEY_KP_Up }, 0 },
  { "matrix.down", down_action, { GDK_KEY_Down, GDK_KEY_KP_Down }, 0 },
  { "matrix.left", sideways_action, { GDK_KEY_Left, GDK_KEY_KP_Left }, 0 },
  { "matrix.right", sideways_action, { GDK_KEY_Right, GDK_KEY_KP_Right }, 0 },
  { "matrix.row-start", row_start_action, { GDK_KEY_Home, GDK_KEY_KP_Home }, 0 },
  { "matrix.row-end", row_end_action, { GDK_KEY_End, GDK_KEY_KP_End }, 0 },
  { "matrix.start", start_action, { GDK_KEY_Home, GDK_KEY_KP_Home }, GDK_CONTROL_MASK },
  { "matrix.end", end_action, { GDK_KEY_End, GDK_KEY_KP_End }, GDK_CONTROL_MASK },
  { "matrix.page-up", page_action, { GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up }, 0 },
  { "matrix.page-down", page_action, { GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down }, 0 },
  { "matrix.open", open_action, { GDK_KEY_Return, GDK_KEY_ISO_Enter, GDK_KEY_KP_Enter }, 0 },
  { "matrix.toggle", toggle_action, { GDK_KEY_space, GDK_KEY_KP_Space }, 0 },
  { "matrix.fold", fold_action, { GDK_KEY_minus, GDK_KEY_KP_Subtract }, 0 },
  { "matrix.expand", expand_action, { GDK_KEY_plus, GDK_KEY_KP_Add }, 0 },
  { "matrix.fold-all", all_action, { 0 }, 0 },
  { "matrix.expand-all", all_action, { GDK_KEY_asterisk, GDK_KEY_KP_Multiply }, 0 },
  { "matrix.focus", focus_action, { 0 }, 0 },
};

void
plx_stance_matrix_install_moves (GtkWidgetClass *widget_class)
{
  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    {
      gtk_widget_class_install_action (widget_class, moves[i].name, NULL, moves[i].activate);
      for (guint j = 0; j < G_N_ELEMENTS (moves[i].keys) && moves[i].keys[j] != 0; j++)
        gtk_widget_class_add_binding_action (widget_class, moves[i].keys[j], moves[i].modifiers,
                                             moves[i].name, NULL);
    }
}
