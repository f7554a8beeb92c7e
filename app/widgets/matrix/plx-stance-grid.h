/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-stance-face.h"

G_BEGIN_DECLS

/** PLX_HEADING: the place of what stands before the first row or column */
#define PLX_HEADING (-1)

/** PlxStancePlace: a cell by its shown row and its column; a heading has %PLX_HEADING for one of them */
typedef struct
{
  int row;
  int column;
} PlxStancePlace;

/** PLX_NO_PLACE: neither a cell nor a heading; also the corner */
#define PLX_NO_PLACE ((PlxStancePlace){ PLX_HEADING, PLX_HEADING })

/**
 * PlxStanceGrid: where everything of a #PlxStanceMatrix stands, in pixels from the beginning and the top;
 * right to left is left to the drawing. Rows of folded claimants are shown, those of the claimants who belong
 * to them are not.
 * @name_width: of the column of names
 * @column_width: of every other
 * @heading_height: of the row of questions
 * @padding: around what a cell holds, to the sides
 * @row_padding: above and below it
 * @heading_padding: above and below a heading
 * @expander_width: what the sign of a row that can be folded takes, before the name
 * @role_height: of a line below a name
 * @rows: (element-type guint): for each shown row its row in the comparison
 * @tops: (element-type int): for each shown row where it begins, from the end of the headings; one more for
 * the end
 */
typedef struct
{
  const PlxPositionComparison *comparison;
  PlxStanceTexts *texts;
  GHashTable *expanded;  /* ids */
  GHashTable *claimants; /* row of the dossier → row of the comparison + 1 */
  GHashTable *questions; /* row of the dossier → column + 1 */
  GHashTable *faces;     /* row and column of the comparison → PlxStanceFace */
  GArray *rows;
  GArray *tops;
  int width;
  int height;
  int name_width;
  int column_width;
  int heading_height;
  int heading_lines;
  int padding;
  int row_padding;
  int heading_padding;
  int expander_width;
  int role_height;
} PlxStanceGrid;

PlxStanceGrid *plx_stance_grid_new (PlxStanceTexts *texts);
void plx_stance_grid_free (PlxStanceGrid *self);

/** plx_stance_grid_set_comparison: @comparison: (nullable): has to live until another is set */
void plx_stance_grid_set_comparison (PlxStanceGrid *self, const PlxPositionComparison *comparison);

/** plx_stance_grid_layout: lays everything out for a widget of this size; again for another, or when @force
 * is set because texts have changed */
void plx_stance_grid_layout (PlxStanceGrid *self, int width, int height, gboolean force);

/** plx_stance_grid_is_foldable: whether others belong to the claimant of a shown row */
gboolean plx_stance_grid_is_foldable (const PlxStanceGrid *self, int row);
gboolean plx_stance_grid_is_expanded (const PlxStanceGrid *self, int row);
/** plx_stance_grid_set_expanded: to be followed by a layout */
void plx_stance_grid_set_expanded (PlxStanceGrid *self, int row, gboolean expanded);
void plx_stance_grid_set_all_expanded (PlxStanceGrid *self, gboolean expanded);
/** plx_stance_grid_update_rows: finds the rows that are shown after @expanded was changed */
void plx_stance_grid_update_rows (PlxStanceGrid *self);

guint plx_stance_grid_count_columns (const PlxStanceGrid *self);
/** plx_stance_grid_get_row: Returns: (transfer none): the row of the comparison that is shown at @row */
const PlxStanceRow *plx_stance_grid_get_row (const PlxStanceGrid *self, int row);
/** plx_stance_grid_get_index: Returns: its number */
guint plx_stance_grid_get_index (const PlxStanceGrid *self, int row);
/** plx_stance_grid_find_row: Returns: the shown row of a row of the comparison, or of the folded row that
 * hides it */
int plx_stance_grid_find_row (const PlxStanceGrid *self, guint index);
/** plx_stance_grid_find_claimant: the same for a claimant by its row in the dossier; %PLX_HEADING where there
 * is none */
int plx_stance_grid_find_claimant (const PlxStanceGrid *self, guint32 claimant);
/** plx_stance_grid_find_question: Returns: the column of a question by its row in the dossier; likewise */
int plx_stance_grid_find_question (const PlxStanceGrid *self, guint32 question);
/** plx_stance_grid_find_parent: Returns: the shown row of what the claimant of @row belongs to; %PLX_HEADING
 * for none */
int plx_stance_grid_find_parent (const PlxStanceGrid *self, int row);

/** plx_stance_grid_get_indent: where the name of a row begins */
int plx_stance_grid_get_indent (const PlxStanceGrid *self, int row);
/** plx_stance_grid_get_name: Returns: (transfer none): the claimant of a row */
const PlxStanceText *plx_stance_grid_get_name (const PlxStanceGrid *self, int row);
/** plx_stance_grid_get_role: Returns: (transfer none) (nullable): what stands below the name: a role, or how
 * many the row stands for while it is folded */
const PlxStanceText *plx_stance_grid_get_role (const PlxStanceGrid *self, int row);
/** plx_stance_grid_has_role: whether there is room for it below the name */
gboolean plx_stance_grid_has_role (const PlxStanceGrid *self, int row);
/** plx_stance_grid_get_heading: Returns: (transfer none): the question of a column */
const PlxStanceText *plx_stance_grid_get_heading (const PlxStanceGrid *self, int column);
int plx_stance_grid_get_top (const PlxStanceGrid *self, int row);
int plx_stance_grid_get_row_height (const PlxStanceGrid *self, int row);
/** plx_stance_grid_get_extent: of all cells together, without the headings */
void plx_stance_grid_get_extent (const PlxStanceGrid *self, int *width, int *height);
/** plx_stance_grid_row_at: Returns: the shown row at @y from the end of the headings; the last one behind it
 */
int plx_stance_grid_row_at (const PlxStanceGrid *self, int y);

/**
 * plx_stance_grid_get_area:
 * @x: how far the cells are scrolled, from the beginning
 * @y: how far they are scrolled, from the top
 *
 * Returns: where a cell or heading stands in the widget, from the beginning
 */
graphene_rect_t plx_stance_grid_get_area (const PlxStanceGrid *self, PlxStancePlace place, int x, int y);

/** plx_stance_grid_pick: Returns: what stands at a point of the widget, scrolled likewise; %PLX_NO_PLACE for
 * nothing */
PlxStancePlace plx_stance_grid_pick (const PlxStanceGrid *self, double point_x, double point_y, int x, int y);

/** plx_stance_grid_get_face: Returns: (transfer none) (nullable) */
const PlxStanceFace *plx_stance_grid_get_face (const PlxStanceGrid *self, PlxStancePlace place);

static inline gboolean
plx_stance_place_is_set (PlxStancePlace place)
{
  return place.row >= 0 || place.column >= 0;
}

static inline gboolean
plx_stance_place_equal (PlxStancePlace a, PlxStancePlace b)
{
  return a.row == b.row && a.column == b.column;
}

G_END_DECLS
