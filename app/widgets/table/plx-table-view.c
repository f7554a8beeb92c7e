/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-table-view.h"

#include <glib/gi18n-lib.h>

#include "plx-table-cell-view.h"
#include "plx-table-heading.h"
#include "plx-table-item.h"
#include "plx-table-row-layout.h"

/* In pixels: the least width that it is usable at, and how high it gets before it scrolls by itself. */
#define LEAST_WIDTH 240
#define LEAST_FIRST_WIDTH 150
#define GREATEST_HEIGHT 620

struct _PlxTableView
{
  GtkWidget parent_instance;

  GtkScrolledWindow *scroller;
  GtkColumnView *columns;
  GtkSortListModel *sorted;

  PlxTable *table; /* NULL until there is one */
};

G_DEFINE_FINAL_TYPE (PlxTableView, plx_table_view, GTK_TYPE_WIDGET)

enum
{
  SORTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* Cells */

static guint
get_number (GObject *object)
{
  return GPOINTER_TO_UINT (g_object_get_data (object, "column"));
}

static void
on_setup (GtkSignalListItemFactory *factory, GtkListItem *item, PlxTableView *self)
{
  const PlxTableColumn *column = g_ptr_array_index (self->table->columns, get_number (G_OBJECT (factory)));

  GtkWidget *cell = plx_table_cell_view_new (column->kind);

  if (get_number (G_OBJECT (factory)) == 0)
    gtk_widget_set_size_request (cell, LEAST_FIRST_WIDTH, -1);
  gtk_list_item_set_child (item, cell);
}

/* The cell stands in a cell of GTK's, and that in its row. */
static void
prepare_row (GtkWidget *child, PlxTableItem *item)
{
  GtkWidget *cell = gtk_widget_get_parent (child);
  GtkWidget *row = cell ? gtk_widget_get_parent (cell) : NULL;
  g_autofree char *spoken = plx_table_item_dup_spoken (item);

  if (!row)
    return;

  plx_table_row_layout_install (row);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

static void
on_bind (GtkSignalListItemFactory *factory, GtkListItem *list_item, PlxTableView *self)
{
  PlxTableItem *item = gtk_list_item_get_item (list_item);
  GtkWidget *child = gtk_list_item_get_child (list_item);
  const PlxTableRow *row = plx_table_item_get_row (item);
  guint number = get_number (G_OBJECT (factory));
  const PlxTableCell *cell = g_ptr_array_index (row->cells, number);
  const PlxTableColumn *column = g_ptr_array_index (self->table->columns, number);

  plx_table_cell_view_set_cell (PLX_TABLE_CELL_VIEW (child), cell, column->kind == PLX_COLUMN_FIGURE ? row->target : NULL,
                                number == 0 ? row->group : NULL);
  if (number > 0)
    return;
  gtk_widget_set_margin_start (child, (int) row->level * 14);
  prepare_row (child, item);
}

static void
on_unbind (GtkSignalListItemFactory *factory, GtkListItem *list_item, PlxTableView *self)
{
  plx_table_cell_view_set_cell (PLX_TABLE_CELL_VIEW (gtk_list_item_get_child (list_item)), NULL, NULL, NULL);
}

/* Columns */

static int
compare_items (gconstpointer a, gconstpointer b, gpointer user_data)
{
  return plx_table_compare_rows (plx_table_item_get_row ((PlxTableItem *) a), plx_table_item_get_row ((PlxTableItem *) b),
                                 GPOINTER_TO_UINT (user_data));
}

static GtkListItemFactory *
make_factory (PlxTableView *self, guint number)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_object_set_data (G_OBJECT (factory), "column", GUINT_TO_POINTER (number));
  g_signal_connect (factory, "setup", G_CALLBACK (on_setup), self);
  g_signal_connect (factory, "bind", G_CALLBACK (on_bind), self);
  g_signal_connect (factory, "unbind", G_CALLBACK (on_unbind), self);
  return factory;
}

static void
add_column (PlxTableView *self, guint number)
{
  const PlxTableColumn *column = g_ptr_array_index (self->table->columns, number);
  g_autoptr (GtkColumnViewColumn) shown = gtk_column_view_column_new (column->title, make_factory (self, number));
  g_autoptr (GtkSorter) sorter = GTK_SORTER (gtk_custom_sorter_new (compare_items, GUINT_TO_POINTER (number), NULL));

  g_object_set_data (G_OBJECT (shown), "column", GUINT_TO_POINTER (number));
  gtk_column_view_column_set_sorter (shown, sorter);
  gtk_column_view_column_set_resizable (shown, TRUE);
  gtk_column_view_column_set_expand (shown, column->kind == PLX_COLUMN_WORDS);
  gtk_column_view_append_column (self->columns, shown);
}

static GtkColumnViewColumn *
dup_column_at (PlxTableView *self, guint position)
{
  return g_list_model_get_item (gtk_column_view_get_columns (self->columns), position);
}

static guint
count_columns (PlxTableView *self)
{
  return g_list_model_get_n_items (gtk_column_view_get_columns (self->columns));
}

/* The column of that number in the table; the view may show it elsewhere. */
static GtkColumnViewColumn *
dup_column (PlxTableView *self, guint number, guint *position)
{
  for (guint i = 0; i < count_columns (self); i++)
    {
      g_autoptr (GtkColumnViewColumn) column = dup_column_at (self, i);

      if (get_number (G_OBJECT (column)) != number)
        continue;
      if (position)
        *position = i;
      return g_steal_pointer (&column);
    }
  return NULL;
}

static gboolean
says_something (const PlxTable *table, guint column)
{
  for (guint i = 0; i < table->rows->len; i++)
    {
      const PlxTableRow *row = g_ptr_array_index (table->rows, i);
      const PlxTableCell *cell = g_ptr_array_index (row->cells, column);

      if (cell->line->len > 0)
        return TRUE;
    }
  return FALSE;
}

/* The first column and those in which something stands; the others come behind them (see plx-table-row-layout.h). */
static void
show_columns (PlxTableView *self)
{
  guint n_shown = 0;

  for (guint i = 0; i < self->table->columns->len; i++)
    {
      guint position = 0;
      g_autoptr (GtkColumnViewColumn) column = dup_column (self, i, &position);
      gboolean shown = i == 0 || says_something (self->table, i);

      gtk_column_view_column_set_visible (column, shown);
      if (shown && position != n_shown)
        gtk_column_view_insert_column (self->columns, n_shown, column);
      n_shown += shown;
    }
}

static void
prepare_headings (PlxTableView *self)
{
  plx_table_headings_prepare (self->columns);
  for (guint i = 0; i < count_columns (self); i++)
    {
      g_autoptr (GtkColumnViewColumn) shown = dup_column_at (self, i);
      const PlxTableColumn *column = g_ptr_array_index (self->table->columns, get_number (G_OBJECT (shown)));

      if (column->kind == PLX_COLUMN_FIGURE)
        plx_table_headings_align_end (self->columns, i);
    }
}

static void
replace_columns (PlxTableView *self)
{
  while (count_columns (self) > 0)
    {
      g_autoptr (GtkColumnViewColumn) column = dup_column_at (self, 0);

      gtk_column_view_remove_column (self->columns, column);
    }
  for (guint i = 0; i < self->table->columns->len; i++)
    add_column (self, i);
}

static void
on_activated (PlxTableView *self, guint position)
{
  g_autoptr (PlxTableItem) item = g_list_model_get_item (G_LIST_MODEL (self->sorted), position);
  const PlxTableRow *row = item ? plx_table_item_get_row (item) : NULL;

  if (row && row->target)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-record", "s", row->target);
}

static void
on_sorter_changed (PlxTableView *self)
{
  g_signal_emit (self, signals[SORTED], 0);
}

/* Size */

static int
get_least_width (PlxTableView *self)
{
  int least;

  gtk_widget_measure (GTK_WIDGET (self->columns), GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  return least;
}

static GtkSizeRequestMode
plx_table_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* A list says how high it is at no width in particular; the words in the cells wrap. No higher than it scrolls by itself. */
static int
measure_rows (GtkWidget *list, int width)
{
  int height = 0;

  for (GtkWidget *row = gtk_widget_get_first_child (list); row && height < GREATEST_HEIGHT;
       row = gtk_widget_get_next_sibling (row))
    {
      int natural;

      if (!gtk_widget_should_layout (row))
        continue;
      gtk_widget_measure (row, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);
      height += natural;
    }
  return height;
}

static int
measure_height (PlxTableView *self, int width)
{
  int height = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->columns)); child;
       child = gtk_widget_get_next_sibling (child))
    {
      int natural;

      if (GTK_IS_LIST_VIEW (child))
        natural = measure_rows (child, width);
      else
        gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);
      height += natural;
    }
  return MIN (height, GREATEST_HEIGHT);
}

static void
plx_table_view_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                        int *minimum_baseline, int *natural_baseline)
{
  PlxTableView *self = PLX_TABLE_VIEW (widget);
  int least = get_least_width (self);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MIN (least, LEAST_WIDTH);
      *natural = MAX (least, *minimum);
      return;
    }

  *minimum = *natural = measure_height (self, MAX (for_size, least));
}

static void
plx_table_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  gtk_widget_allocate (GTK_WIDGET (PLX_TABLE_VIEW (widget)->scroller), width, height, baseline, NULL);
}

static void
name_table (PlxTableView *self, const char *title)
{
  GtkWidget *list = gtk_widget_get_last_child (GTK_WIDGET (self->columns));

  while (list && !GTK_IS_LIST_VIEW (list))
    list = gtk_widget_get_prev_sibling (list);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->columns), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  if (list)
    gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
}

/* Class */

static void
plx_table_view_dispose (GObject *object)
{
  PlxTableView *self = PLX_TABLE_VIEW (object);

  if (self->scroller)
    {
      gtk_sort_list_model_set_model (self->sorted, NULL);
      g_clear_pointer ((GtkWidget **) &self->scroller, gtk_widget_unparent);
    }
  g_clear_object (&self->sorted);
  g_clear_pointer (&self->table, plx_table_free);
  G_OBJECT_CLASS (plx_table_view_parent_class)->dispose (object);
}

static void
plx_table_view_class_init (PlxTableViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_table_view_dispose;
  widget_class->get_request_mode = plx_table_view_get_request_mode;
  widget_class->measure = plx_table_view_measure;
  widget_class->size_allocate = plx_table_view_size_allocate;

  signals[SORTED] = g_signal_new ("sorted", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, PLX_RESOURCE_BASE_PATH "plx-table-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PlxTableView, scroller);
  gtk_widget_class_bind_template_child (widget_class, PlxTableView, columns);
  gtk_widget_class_bind_template_callback (widget_class, on_activated);
  gtk_widget_class_set_css_name (widget_class, "tableview");
}

static void
plx_table_view_init (PlxTableView *self)
{
  GtkSorter *sorter;
  g_autoptr (GtkNoSelection) selection = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));
  sorter = gtk_column_view_get_sorter (self->columns);
  self->sorted = gtk_sort_list_model_new (NULL, g_object_ref (sorter));
  selection = gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->sorted)));
  gtk_column_view_set_model (self->columns, GTK_SELECTION_MODEL (selection));
  g_signal_connect_object (sorter, "changed", G_CALLBACK (on_sorter_changed), self, G_CONNECT_SWAPPED);
}

GtkWidget *
plx_table_view_new (void)
{
  return g_object_new (PLX_TYPE_TABLE_VIEW, NULL);
}

void
plx_table_view_set_table (PlxTableView *self, PlxTable *table)
{
  PlxTable *old = self->table;
  g_autoptr (GListModel) model = table ? plx_table_make_model (table) : NULL;

  g_return_if_fail (PLX_IS_TABLE_VIEW (self));

  /* What is shown points into the table that was. */
  gtk_sort_list_model_set_model (self->sorted, NULL);
  self->table = table;
  if (table)
    {
      if (count_columns (self) != table->columns->len)
        replace_columns (self);
      show_columns (self);
      prepare_headings (self);
      name_table (self, table->title ? table->title : _ ("Table"));
    }
  gtk_sort_list_model_set_model (self->sorted, model);
  g_clear_pointer (&old, plx_table_free);
}

const PlxTable *
plx_table_view_get_table (PlxTableView *self)
{
  g_return_val_if_fail (PLX_IS_TABLE_VIEW (self), NULL);

  return self->table;
}

void
plx_table_view_set_sort (PlxTableView *self, int column, gboolean descending)
{
  g_autoptr (GtkColumnViewColumn) by = NULL;

  g_return_if_fail (PLX_IS_TABLE_VIEW (self));

  if (column >= 0)
    by = dup_column (self, (guint) column, NULL);
  gtk_column_view_sort_by_column (self->columns, NULL, GTK_SORT_ASCENDING);
  if (by)
    gtk_column_view_sort_by_column (self->columns, by, descending ? GTK_SORT_DESCENDING : GTK_SORT_ASCENDING);
}

int
plx_table_view_get_sort (PlxTableView *self, gboolean *descending)
{
  g_autoptr (GtkColumnViewColumn) by = NULL;
  int position;

  g_return_val_if_fail (PLX_IS_TABLE_VIEW (self), -1);

  position = plx_table_headings_find_sorted (self->columns, descending);
  if (position >= 0)
    by = dup_column_at (self, (guint) position);
  return by ? (int) get_number (G_OBJECT (by)) : -1;
}
