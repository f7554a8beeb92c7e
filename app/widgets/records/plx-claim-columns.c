/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-claim-columns-private.h"

#include "plx-claim-cell.h"
#include "plx-claim-column-head.h"
#include "plx-dragged-record.h"

G_DEFINE_FINAL_TYPE (PlxClaimColumns, plx_claim_columns, GTK_TYPE_WIDGET)

guint
plx_claim_columns_count (PlxClaimColumns *self)
{
  return self->heads->len;
}

GtkWidget *
plx_claim_columns_get_cell (PlxClaimColumns *self, guint row, guint column)
{
  return g_ptr_array_index (self->cells, row * plx_claim_columns_count (self) + column);
}

static GtkSizeRequestMode
plx_claim_columns_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* The focus */

static GtkWidget *
get_current (PlxClaimColumns *self)
{
  if (plx_claim_columns_count (self) == 0)
    return NULL;
  self->column = MIN (self->column, plx_claim_columns_count (self) - 1);
  self->row = MIN (self->row, (int) self->rows->len - 1);
  return self->row < 0 ? g_ptr_array_index (self->heads, self->column)
                       : plx_claim_columns_get_cell (self, (guint) self->row, self->column);
}

static void
go_to (PlxClaimColumns *self, int row, guint column, gboolean grab)
{
  GtkWidget *before = get_current (self);
  GtkWidget *current;

  self->row = row;
  self->column = column;
  current = get_current (self);
  if (before != NULL && before != current)
    gtk_widget_set_focusable (before, FALSE);
  if (current == NULL)
    return;
  gtk_widget_set_focusable (current, TRUE);
  if (grab)
    gtk_widget_grab_focus (current);
}

/* Where a widget inside stands. Returns FALSE when it is in no column. */
static gboolean
find_place (PlxClaimColumns *self, GtkWidget *widget, int *row, guint *column)
{
  guint n = plx_claim_columns_count (self);

  for (guint i = 0; widget != NULL && i < n; i++)
    {
      GtkWidget *head = g_ptr_array_index (self->heads, i);

      if (widget != head && !gtk_widget_is_ancestor (widget, head))
        continue;
      *row = -1;
      *column = i;
      return TRUE;
    }
  for (guint i = 0; widget != NULL && i < self->cells->len; i++)
    {
      GtkWidget *cell = g_ptr_array_index (self->cells, i);

      if (widget != cell && !gtk_widget_is_ancestor (widget, cell))
        continue;
      *row = (int) (i / n);
      *column = i % n;
      return TRUE;
    }
  return FALSE;
}

static GtkWidget *
get_focus (PlxClaimColumns *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  return root != NULL ? gtk_root_get_focus (root) : NULL;
}

static gboolean
on_arrow (GtkWidget *widget, GVariant *step, gpointer data)
{
  PlxClaimColumns *self = PLX_CLAIM_COLUMNS (widget);
  int rows, columns, row;
  guint column;

  if (!find_place (self, get_focus (self), &row, &column))
    return FALSE;
  g_variant_get (step, "(ii)", &columns, &rows);
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL && ABS (columns) == 1)
    columns = -columns;
  go_to (self, CLAMP (row + rows, -1, (int) self->rows->len - 1),
         (guint) CLAMP ((int) column + columns, 0, (int) plx_claim_columns_count (self) - 1), TRUE);
  return TRUE;
}

static const char *
get_id (PlxClaimColumns *self, guint column)
{
  return plx_record_get_id (g_ptr_array_index (self->value->claims, column));
}

static gboolean
on_open (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  PlxClaimColumns *self = PLX_CLAIM_COLUMNS (widget);

  if (get_focus (self) != get_current (self) || self->value == NULL)
    return FALSE;
  return gtk_widget_activate_action (widget, "win.show-record", "s", get_id (self, self->column));
}

static gboolean
on_remove (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  PlxClaimColumns *self = PLX_CLAIM_COLUMNS (widget);
  guint column;
  int row;

  if (!find_place (self, get_focus (self), &row, &column))
    return FALSE;
  return gtk_widget_activate_action (widget, "win.side-by-side-remove", "s", get_id (self, column));
}

static gboolean
on_move (GtkWidget *widget, GVariant *steps, gpointer data)
{
  PlxClaimColumns *self = PLX_CLAIM_COLUMNS (widget);
  int n = g_variant_get_int32 (steps);
  guint column;
  int row;

  if (!find_place (self, get_focus (self), &row, &column))
    return FALSE;
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    n = -n;
  return gtk_widget_activate_action (widget, "win.side-by-side-move", "(si)", get_id (self, column), n);
}

static gboolean
plx_claim_columns_grab_focus (GtkWidget *widget)
{
  GtkWidget *current = get_current (PLX_CLAIM_COLUMNS (widget));

  return current != NULL && gtk_widget_grab_focus (current);
}

/* A click or the Tab key may bring the focus to another cell. */
static void
on_focus_changed (PlxClaimColumns *self)
{
  guint column;
  int row;

  if (find_place (self, get_focus (self), &row, &column) && (row != self->row || column != self->column))
    go_to (self, row, column, FALSE);
}

static void
on_root_changed (PlxClaimColumns *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (root != NULL)
    g_signal_connect_object (root, "notify::focus-widget", G_CALLBACK (on_focus_changed), self,
                             G_CONNECT_SWAPPED);
}

static void
plx_claim_columns_unroot (GtkWidget *widget)
{
  g_signal_handlers_disconnect_by_func (gtk_widget_get_root (widget), on_focus_changed, widget);
  GTK_WIDGET_CLASS (plx_claim_columns_parent_class)->unroot (widget);
}

/* Dropping */

static gboolean
on_drop (GtkDropTarget *target, const GValue *value, double x, double y, PlxClaimColumns *self)
{
  const PlxDraggedRecord *dragged = g_value_get_boxed (value);
  GtkWidget *card = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (target));

  for (guint i = 0; i < self->cards->len; i++)
    {
      graphene_rect_t bounds;

      if (!gtk_widget_compute_bounds (g_ptr_array_index (self->cards, i), card, &bounds) ||
          x < bounds.origin.x - PLX_CLAIM_COLUMNS_SPACING / 2.0 ||
          x >= bounds.origin.x + bounds.size.width + PLX_CLAIM_COLUMNS_SPACING / 2.0)
        continue;
      return gtk_widget_activate_action (GTK_WIDGET (self), "win.side-by-side-drop", "(sss)",
                                         dragged->dossier_id != NULL ? dragged->dossier_id : "",
                                         dragged->record_id, get_id (self, i));
    }
  return FALSE;
}

/* Making */

static GtkWidget *
add_child (PlxClaimColumns *self, GPtrArray *children, GtkWidget *child)
{
  gtk_widget_set_parent (child, GTK_WIDGET (self));
  g_ptr_array_add (children, child);
  return child;
}

static void
remove_children (GPtrArray *children)
{
  for (guint i = 0; i < children->len; i++)
    gtk_widget_unparent (g_ptr_array_index (children, i));
  g_ptr_array_set_size (children, 0);
}

static void
clear (PlxClaimColumns *self)
{
  remove_children (self->cards);
  remove_children (self->heads);
  remove_children (self->labels);
  remove_children (self->cells);
  remove_children (self->cell_labels);
  g_array_set_size (self->rows, 0);
  g_clear_pointer (&self->value, plx_side_by_side_free);
}

static void
choose_rows (PlxClaimColumns *self, gboolean folded)
{
  for (guint i = 0; i < self->value->rows->len; i++)
    {
      const PlxSideBySideRow *row = g_ptr_array_index (self->value->rows, i);

      if (row->differs || !folded || self->value->claims->len < 2)
        g_array_append_val (self->rows, i);
    }
}

static GtkWidget *
create_card (void)
{
  return g_object_new (GTK_TYPE_BOX, "css-name", "claimcolumn", "accessible-role",
                       GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
}

/* The cards come first: what stands on them is drawn over them. */
static void
build (PlxClaimColumns *self)
{
  guint n = self->value->claims->len;

  for (guint i = 0; i < n; i++)
    add_child (self, self->cards, create_card ());
  for (guint i = 0; i < n; i++)
    add_child (self, self->heads,
               plx_claim_column_head_new (g_ptr_array_index (self->value->claims, i), i, n));
  for (guint i = 0; i < self->rows->len; i++)
    {
      guint row = g_array_index (self->rows, guint, i);
      const PlxSideBySideRow *thing = g_ptr_array_index (self->value->rows, row);

      add_child (self, self->labels, plx_claim_label_new (thing, FALSE));
      for (guint j = 0; j < n; j++)
        {
          GtkWidget *cell;

          add_child (self, self->cell_labels, plx_claim_label_new (thing, TRUE));
          cell = add_child (self, self->cells, plx_claim_cell_new (self->value, row, j));

          if (i + 1 == self->rows->len)
            gtk_widget_add_css_class (cell, "last");
        }
    }
}

static void
plx_claim_columns_dispose (GObject *object)
{
  clear (PLX_CLAIM_COLUMNS (object));
  G_OBJECT_CLASS (plx_claim_columns_parent_class)->dispose (object);
}

static void
plx_claim_columns_finalize (GObject *object)
{
  PlxClaimColumns *self = PLX_CLAIM_COLUMNS (object);

  g_array_unref (self->rows);
  g_ptr_array_unref (self->cards);
  g_ptr_array_unref (self->heads);
  g_ptr_array_unref (self->labels);
  g_ptr_array_unref (self->cells);
  g_ptr_array_unref (self->cell_labels);
  G_OBJECT_CLASS (plx_claim_columns_parent_class)->finalize (object);
}

static void
plx_claim_columns_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  GTK_WIDGET_CLASS (plx_claim_columns_parent_class)->snapshot (widget, snapshot);
  plx_claim_columns_snapshot_lines (PLX_CLAIM_COLUMNS (widget), snapshot);
}

static void
add_keys (GtkWidgetClass *widget_class)
{
  const GdkModifierType move = GDK_CONTROL_MASK | GDK_SHIFT_MASK;
  static const struct
  {
    guint key;
    guint pad_key;
    int columns;
    int rows;
  } arrows[] = {
    { GDK_KEY_Left, GDK_KEY_KP_Left, -1, 0 },    { GDK_KEY_Right, GDK_KEY_KP_Right, 1, 0 },
    { GDK_KEY_Up, GDK_KEY_KP_Up, 0, -1 },        { GDK_KEY_Down, GDK_KEY_KP_Down, 0, 1 },
    { GDK_KEY_Home, GDK_KEY_KP_Home, -1000, 0 }, { GDK_KEY_End, GDK_KEY_KP_End, 1000, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (arrows); i++)
    {
      gtk_widget_class_add_binding (widget_class, arrows[i].key, 0, on_arrow, "(ii)", arrows[i].columns,
                                    arrows[i].rows);
      gtk_widget_class_add_binding (widget_class, arrows[i].pad_key, 0, on_arrow, "(ii)", arrows[i].columns,
                                    arrows[i].rows);
    }
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Return, 0, on_open, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_ISO_Enter, 0, on_open, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Enter, 0, on_open, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Delete, 0, on_remove, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Delete, 0, on_remove, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, move, on_move, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Right, move, on_move, "i", 1);
}

static void
plx_claim_columns_class_init (PlxClaimColumnsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_claim_columns_dispose;
  G_OBJECT_CLASS (klass)->finalize = plx_claim_columns_finalize;
  widget_class->get_request_mode = plx_claim_columns_get_request_mode;
  widget_class->measure = plx_claim_columns_measure;
  widget_class->size_allocate = plx_claim_columns_size_allocate;
  widget_class->snapshot = plx_claim_columns_snapshot;
  widget_class->grab_focus = plx_claim_columns_grab_focus;
  widget_class->unroot = plx_claim_columns_unroot;
  add_keys (widget_class);
  gtk_widget_class_set_css_name (widget_class, "claimcolumns");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
plx_claim_columns_init (PlxClaimColumns *self)
{
  GtkDropTarget *drop = gtk_drop_target_new (PLX_TYPE_DRAGGED_RECORD, GDK_ACTION_COPY);

  self->rows = g_array_new (FALSE, FALSE, sizeof (guint));
  self->cards = g_ptr_array_new ();
  self->heads = g_ptr_array_new ();
  self->labels = g_ptr_array_new ();
  self->cells = g_ptr_array_new ();
  self->cell_labels = g_ptr_array_new ();
  self->row = -1;
  g_signal_connect (self, "notify::root", G_CALLBACK (on_root_changed), NULL);
  g_signal_connect (drop, "drop", G_CALLBACK (on_drop), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drop));
}

GtkWidget *
plx_claim_columns_new (void)
{
  return g_object_new (PLX_TYPE_CLAIM_COLUMNS, NULL);
}

const PlxSideBySide *
plx_claim_columns_get_value (PlxClaimColumns *self)
{
  g_return_val_if_fail (PLX_IS_CLAIM_COLUMNS (self), NULL);

  return self->value;
}

/* What of the columns has the focus: the id of the claim and the name of the row, so that it can be found
 * again. */
typedef struct
{
  gboolean has_focus;
  char *id;
  char *name; /* NULL for the head */
} Focus;

static Focus
remember_focus (PlxClaimColumns *self)
{
  Focus focus = { FALSE, NULL, NULL };
  guint column;
  int row;

  focus.has_focus = find_place (self, get_focus (self), &row, &column);
  if (self->value == NULL || get_current (self) == NULL)
    return focus;
  focus.id = g_strdup (get_id (self, self->column));
  if (self->row >= 0)
    {
      guint shown = g_array_index (self->rows, guint, self->row);

      focus.name = g_strdup (((const PlxSideBySideRow *) g_ptr_array_index (self->value->rows, shown))->name);
    }
  return focus;
}

static int
find_row (PlxClaimColumns *self, const char *name)
{
  for (guint i = 0; name != NULL && i < self->rows->len; i++)
    {
      const PlxSideBySideRow *row =
          g_ptr_array_index (self->value->rows, g_array_index (self->rows, guint, i));

      if (g_str_equal (row->name, name))
        return (int) i;
    }
  return -1;
}

static gboolean
find_column (PlxClaimColumns *self, const char *id, guint *column)
{
  for (guint i = 0; i < plx_claim_columns_count (self); i++)
    {
      if (g_strcmp0 (get_id (self, i), id) != 0)
        continue;
      *column = i;
      return TRUE;
    }
  return FALSE;
}

void
plx_claim_columns_set_value (PlxClaimColumns *self, PlxSideBySide *value, gboolean folded)
{
  Focus focus;
  guint column;

  g_return_if_fail (PLX_IS_CLAIM_COLUMNS (self));

  focus = remember_focus (self);
  column = self->column;
  clear (self);
  self->value = value;
  if (value != NULL)
    {
      choose_rows (self, folded);
      build (self);
      find_column (self, focus.id, &column);
    }
  go_to (self, find_row (self, focus.name), column, focus.has_focus);
  g_free (focus.id);
  g_free (focus.name);
}

PlxRecord *
plx_claim_columns_dup_claim (PlxClaimColumns *self, GtkWidget *descendant, GtkWidget **head)
{
  guint column;
  int row;

  g_return_val_if_fail (PLX_IS_CLAIM_COLUMNS (self), NULL);

  *head = NULL;
  if (!find_place (self, descendant, &row, &column))
    return NULL;
  *head = g_ptr_array_index (self->heads, column);
  return g_object_ref (g_ptr_array_index (self->value->claims, column));
}

gboolean
plx_claim_columns_focus_claim (PlxClaimColumns *self, const char *id)
{
  guint column;

  g_return_val_if_fail (PLX_IS_CLAIM_COLUMNS (self), FALSE);

  if (!find_column (self, id, &column))
    return FALSE;
  go_to (self, -1, column, TRUE);
  return TRUE;
}
