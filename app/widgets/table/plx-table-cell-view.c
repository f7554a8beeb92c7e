/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-table-cell-view.h"

#include "plx-line-view.h"

struct _PlxTableCellView
{
  GtkWidget parent_instance;

  GtkWidget *line;
  GtkWidget *mark;
  GtkWidget *note;
  gboolean wraps;
};

G_DEFINE_FINAL_TYPE (PlxTableCellView, plx_table_cell_view, GTK_TYPE_WIDGET)

static const char *const kind_classes[] = {
  [PLX_COLUMN_TEXT] = "text",
  [PLX_COLUMN_FIGURE] = "figure",
  [PLX_COLUMN_WORDS] = "words",
  [PLX_COLUMN_DATE] = "date",
};

/* A box would say that its height does not depend on its width as long as there is nothing in it, and GTK would remember. */
static GtkSizeRequestMode
plx_table_cell_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
plx_table_cell_view_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                             int *minimum_baseline, int *natural_baseline)
{
  *minimum = *natural = 0;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    {
      int child_minimum, child_natural;

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child, orientation, for_size, &child_minimum, &child_natural, NULL, NULL);
      if (orientation == GTK_ORIENTATION_HORIZONTAL)
        {
          *minimum = MAX (*minimum, child_minimum);
          *natural = MAX (*natural, child_natural);
        }
      else
        {
          *minimum += child_natural;
          *natural += child_natural;
        }
    }
  if (orientation == GTK_ORIENTATION_HORIZONTAL && !PLX_TABLE_CELL_VIEW (widget)->wraps)
    *minimum = *natural;
}

/* Figures stand at the end. */
static void
plx_table_cell_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  gboolean to_the_right = gtk_widget_has_css_class (widget, kind_classes[PLX_COLUMN_FIGURE]) !=
                          (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL);
  int y = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    {
      GtkAllocation place = { 0, y, width, 0 };
      int natural;

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
      place.width = MIN (natural, width);
      place.x = to_the_right ? width - place.width : 0;
      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, place.width, NULL, &place.height, NULL, NULL);
      gtk_widget_size_allocate (child, &place, -1);
      y += place.height;
    }
}

static void
plx_table_cell_view_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (plx_table_cell_view_parent_class)->dispose (object);
}

static void
plx_table_cell_view_class_init (PlxTableCellViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_table_cell_view_dispose;
  widget_class->get_request_mode = plx_table_cell_view_get_request_mode;
  widget_class->measure = plx_table_cell_view_measure;
  widget_class->size_allocate = plx_table_cell_view_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "tablecell");
}

static GtkWidget *
add_line (PlxTableCellView *self, const char *style_class)
{
  GtkWidget *view = plx_line_view_new ();

  if (style_class)
    gtk_widget_add_css_class (view, style_class);
  gtk_widget_set_parent (view, GTK_WIDGET (self));
  return view;
}

static void
plx_table_cell_view_init (PlxTableCellView *self)
{
  self->line = add_line (self, NULL);
  self->mark = add_line (self, "mark");
  self->note = add_line (self, "apart-note");
}

/* How narrow a cell gets before the table scrolls to the side, in pixels; -1 where its text tells. */
static const int least_widths[] = {
  [PLX_COLUMN_TEXT] = 84,
  [PLX_COLUMN_FIGURE] = -1,
  [PLX_COLUMN_WORDS] = 160,
  [PLX_COLUMN_DATE] = 88,
};

GtkWidget *
plx_table_cell_view_new (PlxColumnKind kind)
{
  PlxTableCellView *self = g_object_new (PLX_TYPE_TABLE_CELL_VIEW, NULL);

  gtk_widget_add_css_class (GTK_WIDGET (self), kind_classes[kind]);
  self->wraps = kind != PLX_COLUMN_FIGURE;
  gtk_widget_set_size_request (GTK_WIDGET (self), least_widths[kind], -1);
  if (kind == PLX_COLUMN_FIGURE || kind == PLX_COLUMN_DATE)
    gtk_widget_add_css_class (self->line, "tabular");
  return GTK_WIDGET (self);
}

static void
set_words (GtkWidget *view, PlxRunStyle style, const char *words, const char *target)
{
  g_autoptr (PlxLine) line = words ? plx_line_new () : NULL;

  if (words)
    plx_line_add (line, style, words, target);
  plx_line_view_set_line (PLX_LINE_VIEW (view), line);
}

void
plx_table_cell_view_set_cell (PlxTableCellView *self, const PlxTableCell *cell, const char *target, const char *note)
{
  g_autofree char *text = cell && target ? plx_line_to_text (cell->line) : NULL;

  g_return_if_fail (PLX_IS_TABLE_CELL_VIEW (self));

  if (text)
    set_words (self->line, PLX_RUN_STRONG, text, target);
  else
    plx_line_view_set_line (PLX_LINE_VIEW (self->line), cell ? cell->line : NULL);
  set_words (self->mark, PLX_RUN_STRONG, cell && cell->marked ? cell->mark : NULL, NULL);
  set_words (self->note, PLX_RUN_CAUTION, note, NULL);
}
