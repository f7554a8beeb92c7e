/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-stance-grid.h"

#include <glib/gi18n-lib.h>

#include "plx-claimant.h"
#include "plx-safe-text.h"

/* In units of the font's size. */
#define NAME_EMS_MINIMUM 7.6
#define NAME_EMS_MAXIMUM 17.0
#define NAME_SHARE 0.28
#define COLUMN_EMS_MINIMUM 7.6
#define COLUMN_EMS 11.6
#define COLUMN_EMS_MAXIMUM 60.0
#define PADDING_EMS 0.75
#define ROW_PADDING_EMS 0.55
#define HEADING_PADDING_EMS 0.7
#define INDENT_EMS 1.0
#define INDENT_EMS_NARROW 0.45
#define NARROW_EMS 10.0
#define EXPANDER_EMS 1.15
#define MOST_LEVELS 5
#define HEADING_LINES 7
#define HEADING_SHARE 0.4

PlxStanceGrid *
plx_stance_grid_new (PlxStanceTexts *texts)
{
  PlxStanceGrid *self = g_new0 (PlxStanceGrid, 1);

  self->texts = texts;
  self->expanded = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->claimants = g_hash_table_new (NULL, NULL);
  self->questions = g_hash_table_new (NULL, NULL);
  self->faces = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->rows = g_array_new (FALSE, FALSE, sizeof (guint));
  self->tops = g_array_new (FALSE, TRUE, sizeof (int));
  g_array_set_size (self->tops, 1);
  return self;
}

void
plx_stance_grid_free (PlxStanceGrid *self)
{
  g_hash_table_unref (self->expanded);
  g_hash_table_unref (self->claimants);
  g_hash_table_unref (self->questions);
  g_hash_table_unref (self->faces);
  g_array_unref (self->rows);
  g_array_unref (self->tops);
  g_free (self);
}

guint
plx_stance_grid_count_columns (const PlxStanceGrid *self)
{
  return self->comparison != NULL ? self->comparison->questions->len : 0;
}

guint
plx_stance_grid_get_index (const PlxStanceGrid *self, int row)
{
  return g_array_index (self->rows, guint, row);
}

const PlxStanceRow *
plx_stance_grid_get_row (const PlxStanceGrid *self, int row)
{
  return plx_position_comparison_get_row (self->comparison, plx_stance_grid_get_index (self, row));
}

gboolean
plx_stance_grid_is_foldable (const PlxStanceGrid *self, int row)
{
  return plx_stance_grid_get_row (self, row)->n_descendants > 0;
}

static gboolean
is_expanded (const PlxStanceGrid *self, const PlxStanceRow *row)
{
  const char *id = plx_record_get_id (row->claimant);

  return id != NULL && g_hash_table_contains (self->expanded, id);
}

gboolean
plx_stance_grid_is_expanded (const PlxStanceGrid *self, int row)
{
  const PlxStanceRow *stance_row = plx_stance_grid_get_row (self, row);

  return stance_row->n_descendants > 0 && is_expanded (self, stance_row);
}

static void
set_expanded (PlxStanceGrid *self, const PlxStanceRow *row, gboolean expanded)
{
  const char *id = plx_record_get_id (row->claimant);

  if (row->n_descendants == 0 || id == NULL)
    return;
  if (expanded)
    g_hash_table_add (self->expanded, g_strdup (id));
  else
    g_hash_table_remove (self->expanded, id);
}

void
plx_stance_grid_set_expanded (PlxStanceGrid *self, int row, gboolean expanded)
{
  set_expanded (self, plx_stance_grid_get_row (self, row), expanded);
  plx_stance_grid_update_rows (self);
}

void
plx_stance_grid_set_all_expanded (PlxStanceGrid *self, gboolean expanded)
{
  for (guint i = 0; self->comparison != NULL && i < self->comparison->rows->len; i++)
    set_expanded (self, plx_position_comparison_get_row (self->comparison, i), expanded);
  plx_stance_grid_update_rows (self);
}

void
plx_stance_grid_update_rows (PlxStanceGrid *self)
{
  guint n = self->comparison != NULL ? self->comparison->rows->len : 0;

  g_hash_table_remove_all (self->faces);
  g_array_set_size (self->rows, 0);
  for (guint i = 0; i < n; i++)
    {
      const PlxStanceRow *row = plx_position_comparison_get_row (self->comparison, i);

      g_array_append_val (self->rows, i);
      if (!is_expanded (self, row))
        i += row->n_descendants;
    }
  g_array_set_size (self->tops, self->rows->len + 1);
  self->width = 0;
}

static void
add_number (GHashTable *numbers, PlxRecord *record, guint number)
{
  g_hash_table_insert (numbers, GUINT_TO_POINTER (plx_record_get_row (record)),
                       GUINT_TO_POINTER (number + 1));
}

void
plx_stance_grid_set_comparison (PlxStanceGrid *self, const PlxPositionComparison *comparison)
{
  self->comparison = comparison;
  g_hash_table_remove_all (self->claimants);
  g_hash_table_remove_all (self->questions);
  for (guint i = 0; comparison != NULL && i < comparison->rows->len; i++)
    add_number (self->claimants, plx_position_comparison_get_row (comparison, i)->claimant, i);
  for (guint i = 0; i < plx_stance_grid_count_columns (self); i++)
    add_number (self->questions, g_ptr_array_index (comparison->questions, i), i);
  plx_stance_grid_update_rows (self);
}

/* The last shown row that begins at or before @value in an ascending array. */
static int
find_last (const GArray *array, guint n, int value)
{
  guint start = 0;
  guint end = n;

  while (start < end)
    {
      guint middle = start + (end - start) / 2;

      if (g_array_index (array, int, middle) <= value)
        start = middle + 1;
      else
        end = middle;
    }
  return (int) start - 1;
}

int
plx_stance_grid_find_row (const PlxStanceGrid *self, guint index)
{
  return find_last (self->rows, self->rows->len, (int) index);
}

int
plx_stance_grid_find_claimant (const PlxStanceGrid *self, guint32 claimant)
{
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (self->claimants, GUINT_TO_POINTER (claimant)));

  return number > 0 ? plx_stance_grid_find_row (self, number - 1) : PLX_HEADING;
}

int
plx_stance_grid_find_question (const PlxStanceGrid *self, guint32 question)
{
  return (int) GPOINTER_TO_UINT (g_hash_table_lookup (self->questions, GUINT_TO_POINTER (question))) - 1;
}

int
plx_stance_grid_find_parent (const PlxStanceGrid *self, int row)
{
  int parent = plx_stance_grid_get_row (self, row)->parent;

  return parent >= 0 ? plx_stance_grid_find_row (self, (guint) parent) : PLX_HEADING;
}

static gpointer
face_key (const PlxStanceGrid *self, guint index, guint column)
{
  return GSIZE_TO_POINTER ((gsize) index * self->comparison->questions->len + column);
}

const PlxStanceFace *
plx_stance_grid_get_face (const PlxStanceGrid *self, PlxStancePlace place)
{
  return g_hash_table_lookup (self->faces, face_key (self, plx_stance_grid_get_index (self, place.row),
                                                     (guint) place.column));
}

static int
in_pixels (const PlxStanceGrid *self, double ems)
{
  return (int) (plx_stance_texts_get_em (self->texts) * ems + 0.5);
}

static int
layout_row (PlxStanceGrid *self, int row, int minimum)
{
  guint index = plx_stance_grid_get_index (self, row);
  gboolean folded = plx_stance_grid_is_foldable (self, row) && !plx_stance_grid_is_expanded (self, row);
  int height = minimum;

  for (guint column = 0; column < self->comparison->questions->len; column++)
    {
      PlxStanceFace *face = plx_stance_face_new (self->comparison, self->texts, index, column, folded,
                                                 self->column_width - 2 * self->padding);

      if (face == NULL)
        continue;
      height = MAX (height, face->height);
      g_hash_table_insert (self->faces, face_key (self, index, column), face);
    }
  return height + 2 * self->row_padding;
}

static void
layout_rows (PlxStanceGrid *self)
{
  int minimum = plx_stance_texts_get_line_height (self->texts, PLX_STANCE_TEXT_WORD) +
                plx_stance_texts_get_line_height (self->texts, PLX_STANCE_TEXT_DATE);
  int top = 0;

  g_hash_table_remove_all (self->faces);
  for (guint i = 0; i < self->rows->len; i++)
    {
      g_array_index (self->tops, int, i) = top;
      top += layout_row (self, (int) i, minimum);
    }
  g_array_index (self->tops, int, self->rows->len) = top;
}

static void
layout_columns (PlxStanceGrid *self)
{
  guint n = plx_stance_grid_count_columns (self);
  int room;

  self->padding = in_pixels (self, PADDING_EMS);
  self->row_padding = in_pixels (self, ROW_PADDING_EMS);
  self->heading_padding = in_pixels (self, HEADING_PADDING_EMS);
  self->expander_width = in_pixels (self, EXPANDER_EMS);
  self->role_height = plx_stance_texts_get_line_height (self->texts, PLX_STANCE_TEXT_ROLE);
  self->name_width = CLAMP ((int) (self->width * NAME_SHARE), in_pixels (self, NAME_EMS_MINIMUM),
                            in_pixels (self, NAME_EMS_MAXIMUM));
  self->name_width = MIN (self->name_width, self->width / 2);
  room = self->width - self->name_width;
  self->column_width = CLAMP (room, in_pixels (self, COLUMN_EMS_MINIMUM), in_pixels (self, COLUMN_EMS));
  /* Few columns share what room there is. */
  if (n > 0 && (int) n * self->column_width < room)
    self->column_width = MIN (room / (int) n, in_pixels (self, COLUMN_EMS_MAXIMUM));
}

const PlxStanceText *
plx_stance_grid_get_heading (const PlxStanceGrid *self, int column)
{
  g_autofree char *title =
      plx_safe_name (plx_record_get_label (g_ptr_array_index (self->comparison->questions, column)));

  return plx_stance_texts_get (self->texts, PLX_STANCE_TEXT_HEADING, PLX_INK_TEXT, title,
                               self->column_width - 2 * self->padding, self->heading_lines);
}

static void
layout_headings (PlxStanceGrid *self)
{
  int line_height = plx_stance_texts_get_line_height (self->texts, PLX_STANCE_TEXT_HEADING);
  int room = (int) (self->height * HEADING_SHARE) - 2 * self->heading_padding;
  int height = line_height;

  self->heading_lines = CLAMP (room / line_height, 2, HEADING_LINES);
  for (guint i = 0; i < plx_stance_grid_count_columns (self); i++)
    height = MAX (height, plx_stance_grid_get_heading (self, (int) i)->height);
  self->heading_height = height + 2 * self->heading_padding;
}

int
plx_stance_grid_get_indent (const PlxStanceGrid *self, int row)
{
  gboolean is_narrow = self->name_width < in_pixels (self, NARROW_EMS);
  guint levels = MIN (plx_stance_grid_get_row (self, row)->depth, MOST_LEVELS);

  return self->padding / 2 + self->expander_width +
         (int) levels * in_pixels (self, is_narrow ? INDENT_EMS_NARROW : INDENT_EMS);
}

static int
get_name_room (const PlxStanceGrid *self, int row)
{
  return self->name_width - plx_stance_grid_get_indent (self, row) - self->padding / 2;
}

const PlxStanceText *
plx_stance_grid_get_name (const PlxStanceGrid *self, int row)
{
  const PlxStanceRow *stance_row = plx_stance_grid_get_row (self, row);
  PlxStanceTextKind kind = stance_row->depth == 0 ? PLX_STANCE_TEXT_BODY : PLX_STANCE_TEXT_NAME;
  g_autofree char *name = plx_safe_name (plx_record_get_label (stance_row->claimant));

  return plx_stance_texts_get (self->texts, kind, PLX_INK_TEXT, name, get_name_room (self, row), 2);
}

const PlxStanceText *
plx_stance_grid_get_role (const PlxStanceGrid *self, int row)
{
  const PlxStanceRow *stance_row = plx_stance_grid_get_row (self, row);
  guint n = stance_row->n_descendants;
  g_autofree char *text = NULL;

  if (n > 0 && !plx_stance_grid_is_expanded (self, row))
    /* TRANSLATORS: Below the name of a state or an organisation in a narrow column: how many others belong to
     * it. */
    text = g_strdup_printf (ngettext ("with %u more", "with %u more", n), n);
  else
    text = plx_safe_name (plx_claimant_get_role (PLX_CLAIMANT (stance_row->claimant)));
  if (*text == '\0')
    return NULL;
  return plx_stance_texts_get (self->texts, PLX_STANCE_TEXT_ROLE, PLX_INK_DIM, text,
                               get_name_room (self, row), 1);
}

gboolean
plx_stance_grid_has_role (const PlxStanceGrid *self, int row)
{
  int room = plx_stance_grid_get_row_height (self, row) - self->row_padding;

  return plx_stance_grid_get_name (self, row)->height + self->role_height <= room;
}

void
plx_stance_grid_layout (PlxStanceGrid *self, int width, int height, gboolean force)
{
  int column_width = self->column_width;

  force = force || self->width == 0;
  if (!force && width == self->width && height == self->height)
    return;
  self->width = width;
  self->height = height;
  layout_columns (self);
  layout_headings (self);
  if (force || self->column_width != column_width)
    layout_rows (self);
}

int
plx_stance_grid_get_top (const PlxStanceGrid *self, int row)
{
  return g_array_index (self->tops, int, row);
}

int
plx_stance_grid_get_row_height (const PlxStanceGrid *self, int row)
{
  return plx_stance_grid_get_top (self, row + 1) - plx_stance_grid_get_top (self, row);
}

void
plx_stance_grid_get_extent (const PlxStanceGrid *self, int *width, int *height)
{
  *width = (int) plx_stance_grid_count_columns (self) * self->column_width;
  *height = plx_stance_grid_get_top (self, (int) self->rows->len);
}

int
plx_stance_grid_row_at (const PlxStanceGrid *self, int y)
{
  return MAX (find_last (self->tops, self->rows->len, y), 0);
}

graphene_rect_t
plx_stance_grid_get_area (const PlxStanceGrid *self, PlxStancePlace place, int x, int y)
{
  int left = place.column >= 0 ? self->name_width + place.column * self->column_width - x : 0;
  int top = place.row >= 0 ? self->heading_height + plx_stance_grid_get_top (self, place.row) - y : 0;
  int width = place.column >= 0 ? self->column_width : self->name_width;
  int height = place.row >= 0 ? plx_stance_grid_get_row_height (self, place.row) : self->heading_height;

  return GRAPHENE_RECT_INIT (left, top, width, height);
}

PlxStancePlace
plx_stance_grid_pick (const PlxStanceGrid *self, double point_x, double point_y, int x, int y)
{
  PlxStancePlace place = PLX_NO_PLACE;
  int width, height;

  plx_stance_grid_get_extent (self, &width, &height);
  if (point_x < 0 || point_y < 0 || point_x >= self->width || point_y >= self->height)
    return PLX_NO_PLACE;
  if (point_y >= self->heading_height)
    {
      int row_y = (int) point_y - self->heading_height + y;

      if (row_y >= height)
        return PLX_NO_PLACE;
      place.row = plx_stance_grid_row_at (self, row_y);
    }
  if (point_x >= self->name_width)
    {
      int column_x = (int) point_x - self->name_width + x;

      if (column_x >= width)
        return PLX_NO_PLACE;
      place.column = column_x / self->column_width;
    }
  return place;
}
