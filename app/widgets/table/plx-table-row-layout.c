/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-table-row-layout.h"

/* All but the request mode is left to the row. */
struct _PlxTableRowLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (PlxTableRowLayout, plx_table_row_layout, GTK_TYPE_LAYOUT_MANAGER)

static GtkSizeRequestMode
plx_table_row_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *row)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
plx_table_row_layout_measure (GtkLayoutManager *manager, GtkWidget *row, GtkOrientation orientation, int for_size,
                              int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  GTK_WIDGET_GET_CLASS (row)->measure (row, orientation, for_size, minimum, natural, minimum_baseline, natural_baseline);
}

static void
plx_table_row_layout_allocate (GtkLayoutManager *manager, GtkWidget *row, int width, int height, int baseline)
{
  GTK_WIDGET_GET_CLASS (row)->size_allocate (row, width, height, baseline);
}

static void
plx_table_row_layout_class_init (PlxTableRowLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = plx_table_row_layout_get_request_mode;
  layout_class->measure = plx_table_row_layout_measure;
  layout_class->allocate = plx_table_row_layout_allocate;
}

static void
plx_table_row_layout_init (PlxTableRowLayout *self)
{
}

void
plx_table_row_layout_install (GtkWidget *row)
{
  g_return_if_fail (GTK_IS_WIDGET (row));

  if (!gtk_widget_get_layout_manager (row))
    gtk_widget_set_layout_manager (row, g_object_new (PLX_TYPE_TABLE_ROW_LAYOUT, NULL));
}
