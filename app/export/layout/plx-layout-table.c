/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-layout-table.h"

#include "plx-reading-direction.h"
#include "plx-table-columns.h"

#define PADDING 4.0
#define ROW_PADDING 3.0
#define LEVEL 9.0
#define LONGEST_FIGURE 72.0
#define LONGEST_WORD 88.0 /* what is longer is broken rather than give its column more room */

typedef struct
{
  GPtrArray *items;
  const PlxTable *table;
  PangoContext *context;
  double width;
  GArray *columns;
  GPtrArray *texts; /* PlxLayoutTexts: the titles, then row by row */
  double *minimum;
  double *maximum;
} Setter;

/* Columns that stand beside each other: indices into the columns of the setter. */
typedef struct
{
  GArray *columns;
  double *widths;
  double width;
} Band;

void
plx_layout_text_add_numbers (PlxLayoutText *text, const PlxReferenceList *references, GPtrArray *citations)
{
  g_autoptr (GArray) numbers = plx_reference_list_dup_numbers (references, citations);

  if (numbers->len > 0 && text->text->len > 0)
    plx_layout_text_add (text, "\u00a0", PLX_INK_ACCENT, PANGO_WEIGHT_NORMAL, 0.85);
  for (guint i = 0; i < numbers->len; i++)
    plx_layout_text_add_reference (text, g_array_index (numbers, guint, i));
}

static guint
get_column (const Setter *setter, guint index)
{
  return g_array_index (setter->columns, guint, index);
}

static PlxLayoutText *
get_text (const Setter *setter, guint row, guint index)
{
  return g_ptr_array_index (setter->texts, row * setter->columns->len + index);
}

static PlxColumnKind
get_kind (const Setter *setter, guint index)
{
  return ((PlxTableColumn *) g_ptr_array_index (setter->table->columns, get_column (setter, index)))->kind;
}

static void
add_cell_text (Setter *setter, const PlxTableRow *row, guint column, const PlxReferenceList *references)
{
  const PlxTableCell *cell = g_ptr_array_index (row->cells, column);
  PlxLayoutText *text = plx_layout_text_new ();

  plx_layout_text_add_line (text, cell->line);
  if (column == plx_table_get_reference_column (setter->table))
    plx_layout_text_add_numbers (text, references, row->citations);
  if (cell->mark != NULL)
    {
      if (text->text->len > 0)
        plx_layout_text_add (text, "\n", PLX_INK_TEXT, PANGO_WEIGHT_NORMAL, 1);
      plx_layout_text_add (text, cell->mark, PLX_INK_DIM, PANGO_WEIGHT_NORMAL, 0.88);
    }
  g_ptr_array_add (setter->texts, text);
}

static void
add_texts (Setter *setter, const PlxReferenceList *references)
{
  for (guint i = 0; i < setter->columns->len; i++)
    {
      const PlxTableColumn *column = g_ptr_array_index (setter->table->columns, get_column (setter, i));
      PlxLayoutText *text = plx_layout_text_new ();

      plx_layout_text_add (text, column->title, PLX_INK_DIM, PANGO_WEIGHT_BOLD, 1);
      g_ptr_array_add (setter->texts, text);
    }
  for (guint i = 0; i < setter->table->rows->len; i++)
    for (guint j = 0; j < setter->columns->len; j++)
      add_cell_text (setter, g_ptr_array_index (setter->table->rows, i), get_column (setter, j), references);
}

static double
get_indentation (const Setter *setter, guint row, guint index)
{
  if (row == 0 || index > 0)
    return 0;
  return LEVEL * ((PlxTableRow *) g_ptr_array_index (setter->table->rows, row - 1))->level;
}

static double
measure_text (const Setter *setter, guint row, guint index, double width)
{
  PlxLayoutStyle style = row == 0 ? PLX_STYLE_HEAD : PLX_STYLE_CELL;
  g_autoptr (PangoLayout) layout = plx_layout_text_create (get_text (setter, row, index), setter->context, style, width);
  PangoRectangle extents;

  pango_layout_set_wrap (layout, PANGO_WRAP_WORD);
  pango_layout_get_extents (layout, NULL, &extents);
  /* A little more than needed, so that rounding breaks no line. */
  return (double) extents.width / PANGO_SCALE + get_indentation (setter, row, index) + 0.5;
}

static void
measure_columns (Setter *setter)
{
  guint n = setter->columns->len;

  setter->minimum = g_new0 (double, n);
  setter->maximum = g_new0 (double, n);
  for (guint row = 0; row <= setter->table->rows->len; row++)
    for (guint i = 0; i < n; i++)
      {
        double natural = measure_text (setter, row, i, -1);
        double word = natural <= setter->minimum[i] ? natural : measure_text (setter, row, i, 0);

        /* A figure stays in one line. */
        if (row > 0 && get_kind (setter, i) == PLX_COLUMN_FIGURE && natural <= LONGEST_FIGURE)
          word = natural;
        setter->minimum[i] = MAX (setter->minimum[i], MIN (word, LONGEST_WORD));
        setter->maximum[i] = MAX (setter->maximum[i], natural);
      }
  for (guint i = 0; i < n; i++)
    {
      setter->minimum[i] += 2 * PADDING;
      setter->maximum[i] = MIN (setter->maximum[i] + 2 * PADDING, setter->width);
    }
}

static void
add_cell (const Setter *setter, PlxLayoutItem *item, const Band *band, guint place, guint row, double x)
{
  guint index = g_array_index (band->columns, guint, place);
  double indentation = get_indentation (setter, row, index);
  double width = band->widths[place];
  gboolean mirrored = plx_is_read_from_right ();
  PlxLayoutCell *cell = plx_layout_item_add_cell (item, get_text (setter, row, index), setter->context,
                                                  row == 0 ? PLX_STYLE_HEAD : PLX_STYLE_CELL,
                                                  mirrored ? band->width - x - width : x, width);

  cell->text_width = MAX (width - 2 * PADDING - indentation, 8);
  cell->padding = mirrored ? PADDING : PADDING + indentation;
  if (get_kind (setter, index) == PLX_COLUMN_FIGURE)
    cell->at_end = TRUE;
  if (row > 0)
    {
      const PlxTableRow *table_row = g_ptr_array_index (setter->table->rows, row - 1);

      cell->marked
          = ((PlxTableCell *) g_ptr_array_index (table_row->cells, get_column (setter, index)))->marked;
    }
}

static PlxLayoutItem *
add_row (const Setter *setter, const Band *band, guint row)
{
  PlxLayoutItem *item = plx_layout_item_new (0);
  double x = 0;

  item->padding = ROW_PADDING;
  item->rule = row == 0 ? PLX_RULE_THICK : PLX_RULE_THIN;
  item->rule_width = band->width;
  for (guint i = 0; i < band->columns->len; i++)
    {
      add_cell (setter, item, band, i, row, x);
      x += band->widths[i];
    }
  g_ptr_array_add (setter->items, item);
  return item;
}

static PlxLayoutItem *
add_group (const Setter *setter, const Band *band, const char *group)
{
  PlxLayoutItem *item = plx_layout_item_new (4);
  g_autoptr (PlxLayoutText) text = plx_layout_text_new ();
  PlxLayoutCell *cell;

  plx_layout_text_add (text, group, PLX_INK_TEXT, PANGO_WEIGHT_BOLD, 1);
  cell = plx_layout_item_add_cell (item, text, setter->context, PLX_STYLE_GROUP, 0, band->width);
  cell->text_width = band->width - 2 * PADDING;
  cell->padding = PADDING;
  item->padding = ROW_PADDING;
  item->rule = PLX_RULE_THIN;
  item->rule_width = band->width;
  item->keep = TRUE;
  g_ptr_array_add (setter->items, item);
  return item;
}

static void
add_rows (const Setter *setter, const Band *band, double space)
{
  const PlxTableRow *previous = NULL;
  PlxLayoutItem *head = add_row (setter, band, 0);

  head->keep = TRUE;
  head->space = space;
  for (guint i = 0; i < setter->table->rows->len; i++)
    {
      const PlxTableRow *row = g_ptr_array_index (setter->table->rows, i);

      if (plx_table_row_starts_group (row, previous))
        add_group (setter, band, row->group)->head = head;
      add_row (setter, band, i + 1)->head = head;
      previous = row;
    }
}

/* On narrow paper words are broken. */
static void
fit_band (Band *band, double width)
{
  if (band->width <= width)
    return;
  for (guint i = 0; i < band->columns->len; i++)
    band->widths[i] *= width / band->width;
  band->width = width;
}

/* The first column, and behind it as many as there is room for, from @next on. */
static Band
make_band (const Setter *setter, guint *next)
{
  Band band = { g_array_new (FALSE, FALSE, sizeof (guint)), NULL, 0 };
  guint first = 0;
  double used = setter->minimum[0];
  g_autofree double *minimum = g_new0 (double, setter->columns->len);
  g_autofree double *maximum = g_new0 (double, setter->columns->len);

  g_array_append_val (band.columns, first);
  while (*next < setter->columns->len
         && (band.columns->len == 1 || used + setter->minimum[*next] <= setter->width))
    {
      used += setter->minimum[*next];
      g_array_append_val (band.columns, *next);
      (*next)++;
    }
  for (guint i = 0; i < band.columns->len; i++)
    {
      minimum[i] = setter->minimum[g_array_index (band.columns, guint, i)];
      maximum[i] = setter->maximum[g_array_index (band.columns, guint, i)];
    }
  band.widths = g_new0 (double, band.columns->len);
  band.width = plx_column_widths (minimum, maximum, band.columns->len, setter->width, band.widths);
  fit_band (&band, setter->width);
  return band;
}

void
plx_layout_add_table (GPtrArray *items, const PlxTable *table, const char *title, const PlxReferenceList *references,
                      PangoContext *context, double width)
{
  Setter setter = { items, table, context, width, plx_table_dup_columns (table, title), NULL, NULL, NULL };
  double space = 8;
  guint next = 1;

  setter.texts = g_ptr_array_new_with_free_func ((GDestroyNotify) plx_layout_text_unref);
  add_texts (&setter, references);
  measure_columns (&setter);
  do
    {
      Band band = make_band (&setter, &next);

      add_rows (&setter, &band, space);
      g_array_unref (band.columns);
      g_free (band.widths);
      space = 16;
    }
  while (next < setter.columns->len);

  g_array_unref (setter.columns);
  g_ptr_array_unref (setter.texts);
  g_free (setter.minimum);
  g_free (setter.maximum);
}
