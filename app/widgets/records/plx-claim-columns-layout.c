/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-claim-columns-private.h"

/* The labels stand in a column of their own where they leave enough room for each claim. */
#define LABEL_WIDTH 128
#define GREATEST_WIDTH 440

/* What a width makes of the columns. */
typedef struct
{
  gboolean with_labels; /* in a column of their own */
  int left;             /* of the first column */
  int width;            /* of a column */
} Layout;

static Layout
lay_out (PlxClaimColumns *self, int width)
{
  int n = (int) MAX (plx_claim_columns_count (self), 1);
  int gaps = (n - 1) * PLX_CLAIM_COLUMNS_SPACING;
  Layout layout = { FALSE, 0, (width - gaps) / n };

  if (width >= LABEL_WIDTH + PLX_CLAIM_COLUMNS_SPACING + n * PLX_CLAIM_COLUMN_WIDTH + gaps)
    {
      layout.with_labels = TRUE;
      layout.left = LABEL_WIDTH + PLX_CLAIM_COLUMNS_SPACING;
      layout.width = (width - layout.left - gaps) / n;
    }
  layout.width = MIN (layout.width, GREATEST_WIDTH);
  return layout;
}

static int
measure_height (GtkWidget *widget, int width)
{
  int height;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  return height;
}

static GtkWidget *
get_cell_label (PlxClaimColumns *self, guint row, guint column)
{
  return g_ptr_array_index (self->cell_labels, row * plx_claim_columns_count (self) + column);
}

static int
measure_heads (PlxClaimColumns *self, const Layout *layout)
{
  int height = 0;

  for (guint i = 0; i < self->heads->len; i++)
    height = MAX (height, measure_height (g_ptr_array_index (self->heads, i), layout->width));
  return height;
}

/* The labels in the cells of a row are all alike. */
static int
measure_row (PlxClaimColumns *self, const Layout *layout, guint row, int *label_height)
{
  int height = 0;

  *label_height = layout->with_labels ? 0 : measure_height (get_cell_label (self, row, 0), layout->width);
  for (guint i = 0; i < plx_claim_columns_count (self); i++)
    height = MAX (height, measure_height (plx_claim_columns_get_cell (self, row, i), layout->width));
  height += *label_height;
  if (layout->with_labels)
    height = MAX (height, measure_height (g_ptr_array_index (self->labels, row), LABEL_WIDTH));
  return height;
}

void
plx_claim_columns_measure (GtkWidget *widget,
                           GtkOrientation orientation,
                           int for_size,
                           int *minimum,
                           int *natural,
                           int *minimum_baseline,
                           int *natural_baseline)
{
  PlxClaimColumns *self = PLX_CLAIM_COLUMNS (widget);
  int n = (int) MAX (plx_claim_columns_count (self), 1);
  Layout layout;
  int label_height;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = n * PLX_CLAIM_COLUMN_WIDTH + (n - 1) * PLX_CLAIM_COLUMNS_SPACING;
      *natural = LABEL_WIDTH + n * (GREATEST_WIDTH + PLX_CLAIM_COLUMNS_SPACING);
      return;
    }
  layout = lay_out (self, for_size >= 0 ? for_size
                                        : LABEL_WIDTH + n * (GREATEST_WIDTH + PLX_CLAIM_COLUMNS_SPACING));
  *minimum = measure_heads (self, &layout);
  for (guint row = 0; row < self->rows->len; row++)
    *minimum += measure_row (self, &layout, row, &label_height);
  *natural = *minimum;
}

static void
allocate (PlxClaimColumns *self, GtkWidget *child, int total, GtkAllocation place)
{
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    place.x = total - place.x - place.width;
  gtk_widget_set_child_visible (child, TRUE);
  gtk_widget_size_allocate (child, &place, -1);
}

static void
allocate_row (
    PlxClaimColumns *self, const Layout *layout, guint row, int total, int y, int height, int label_height)
{
  GtkWidget *label = g_ptr_array_index (self->labels, row);

  gtk_widget_set_child_visible (label, layout->with_labels);
  if (layout->with_labels)
    allocate (self, label, total, (GtkAllocation){ 0, y, LABEL_WIDTH, height });
  for (guint i = 0; i < plx_claim_columns_count (self); i++)
    {
      int x = layout->left + (int) i * (layout->width + PLX_CLAIM_COLUMNS_SPACING);
      GtkWidget *cell_label = get_cell_label (self, row, i);

      gtk_widget_set_child_visible (cell_label, !layout->with_labels);
      if (!layout->with_labels)
        allocate (self, cell_label, total, (GtkAllocation){ x, y, layout->width, label_height });
      allocate (self, plx_claim_columns_get_cell (self, row, i), total,
                (GtkAllocation){ x, y + label_height, layout->width, height - label_height });
    }
}

void
plx_claim_columns_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  PlxClaimColumns *self = PLX_CLAIM_COLUMNS (widget);
  Layout layout = lay_out (self, width);
  int y = measure_heads (self, &layout);
  int head_height = y;

  for (guint row = 0; row < self->rows->len; row++)
    {
      int label_height;
      int row_height = measure_row (self, &layout, row, &label_height);

      allocate_row (self, &layout, row, width, y, row_height, label_height);
      y += row_height;
    }
  for (guint i = 0; i < plx_claim_columns_count (self); i++)
    {
      int x = layout.left + (int) i * (layout.width + PLX_CLAIM_COLUMNS_SPACING);

      allocate (self, g_ptr_array_index (self->cards, i), width, (GtkAllocation){ x, 0, layout.width, y });
      allocate (self, g_ptr_array_index (self->heads, i), width,
                (GtkAllocation){ x, 0, layout.width, head_height });
    }
}

void
plx_claim_columns_snapshot_lines (PlxClaimColumns *self, GtkSnapshot *snapshot)
{
  GtkStyleContext *context = gtk_widget_get_style_context (GTK_WIDGET (self));
  GdkRGBA color;

  if (!gtk_style_context_lookup_color (context, "plx_line", &color))
    gtk_style_context_get_color (context, &color);
  for (guint i = 0; i < self->cells->len; i++)
    {
      GtkWidget *label = g_ptr_array_index (self->cell_labels, i);
      GtkWidget *top = gtk_widget_get_child_visible (label) ? label : g_ptr_array_index (self->cells, i);
      graphene_rect_t bounds;

      if (!gtk_widget_compute_bounds (top, GTK_WIDGET (self), &bounds))
        continue;
      bounds.size.height = 1;
      graphene_rect_inset (&bounds, 1, 0);
      gtk_snapshot_append_color (snapshot, &color, &bounds);
    }
}
