/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-stance-cell-widget.h"
#include "plx-stance-grid.h"
#include "plx-stance-matrix.h"

G_BEGIN_DECLS

/** PLX_ANCHOR_PLACES: how many rows and columns are remembered: what may be in sight */
#define PLX_ANCHOR_PLACES 48

/** PlxStanceMark: a claimant or a question by its row in the dossier, and how far from the beginning of the
 * cells in sight */
typedef struct
{
  guint32 record;
  int offset;
} PlxStanceMark;

/**
 * PlxStanceAnchor: what is in sight, and where: who has the focus first. The first of them that is still
 * there goes back to where it was.
 */
typedef struct
{
  gboolean is_set;
  PlxStanceMark rows[PLX_ANCHOR_PLACES];
  guint n_rows;
  PlxStanceMark columns[PLX_ANCHOR_PLACES];
  guint n_columns;
} PlxStanceAnchor;

struct _PlxStanceMatrix
{
  GtkWidget parent_instance;

  PlxPositionComparison *comparison;
  PlxStanceTexts *texts;
  PlxStanceGrid *grid;
  GtkAdjustment *adjustments[2]; /* by GtkOrientation */
  GtkScrollablePolicy policies[2];
  PlxStanceAnchor anchor; /* to be restored by the next layout */
  GHashTable *cells;      /* key → PlxStanceCellWidget */
  guint cells_id;
  gboolean are_cells_stale;
  PlxStancePlace first; /* of those in sight when the cells got their widgets */
  PlxStancePlace last;
  gboolean is_allocating;
  guint64 focus_key;
  PlxStancePlace hover;
  graphene_point_t pointer; /* where it was last */
  GtkWidget *note;
  PlxStancePlace note_place;
  guint note_id;
  GtkWidget *chooser;
};

gboolean plx_stance_matrix_is_mirrored (PlxStanceMatrix *self);

/* A claimant and a question by their rows in the dossier, so that a cell stays itself whatever the day and
 * whatever is folded. 0 for neither. */
guint64 plx_stance_matrix_get_key (PlxStanceMatrix *self, PlxStancePlace place);
/** plx_stance_matrix_find_place: Returns: where @key stands now, or the folded row that hides it;
 * %PLX_NO_PLACE where it does not stand at all */
PlxStancePlace plx_stance_matrix_find_place (PlxStanceMatrix *self, guint64 key);

/** plx_stance_matrix_get_scroll: how far the cells are scrolled from the beginning and the top */
void plx_stance_matrix_get_scroll (PlxStanceMatrix *self, int *x, int *y);
void plx_stance_matrix_set_scroll (PlxStanceMatrix *self, int x, int y);
/** plx_stance_matrix_scroll_to: brings a place into sight */
void plx_stance_matrix_scroll_to (PlxStanceMatrix *self, PlxStancePlace place);
/** plx_stance_matrix_get_area: where a place stands in the widget */
graphene_rect_t plx_stance_matrix_get_area (PlxStanceMatrix *self, PlxStancePlace place);
/** plx_stance_matrix_pick: what stands at a point of the widget */
PlxStancePlace plx_stance_matrix_pick (PlxStanceMatrix *self, double x, double y);
/** plx_stance_matrix_get_sight: the rows and columns in sight, the first and the last; FALSE for none */
gboolean plx_stance_matrix_get_sight (PlxStanceMatrix *self, PlxStancePlace *first, PlxStancePlace *last);
/** plx_stance_matrix_rows_changed: lays out anew after rows were folded or opened; the focus stays in sight
 */
void plx_stance_matrix_rows_changed (PlxStanceMatrix *self);

/** plx_stance_matrix_get_focus: Returns: the place that has the focus, or had it last; the first one at first
 */
PlxStancePlace plx_stance_matrix_get_focus (PlxStanceMatrix *self);
/** plx_stance_matrix_set_focus: gives the focus to a place. Returns: whether it took it */
gboolean plx_stance_matrix_set_focus (PlxStanceMatrix *self, PlxStancePlace place);
/** plx_stance_matrix_shows_focus: whether a cell has the focus and shows it */
gboolean plx_stance_matrix_shows_focus (PlxStanceMatrix *self);
/** plx_stance_matrix_adopt_focus: when what had the focus is not shown any more, what stands at @last gets it
 */
void plx_stance_matrix_adopt_focus (PlxStanceMatrix *self, PlxStancePlace last);

/* plx-stance-matrix-cells.c: the widgets that stand for cells */
void plx_stance_matrix_init_cells (PlxStanceMatrix *self);
void plx_stance_matrix_dispose_cells (PlxStanceMatrix *self);
/** plx_stance_matrix_queue_cells: soon, when the scrolling rests, gives what is in sight its widgets */
void plx_stance_matrix_queue_cells (PlxStanceMatrix *self, guint milliseconds);
void plx_stance_matrix_allocate_cells (PlxStanceMatrix *self);

/* plx-stance-matrix-layout.c, with what stands above */
/** plx_stance_matrix_keep_anchor: has the next layout leave in sight what is */
void plx_stance_matrix_keep_anchor (PlxStanceMatrix *self);
void plx_stance_matrix_size_allocate (GtkWidget *widget, int width, int height, int baseline);
void plx_stance_matrix_measure (GtkWidget *widget,
                                GtkOrientation orientation,
                                int for_size,
                                int *minimum,
                                int *natural,
                                int *minimum_baseline,
                                int *natural_baseline);

/* plx-stance-matrix-draw.c */
void plx_stance_matrix_snapshot (GtkWidget *widget, GtkSnapshot *snapshot);

/* plx-stance-matrix-moves.c: the actions and the keys */
void plx_stance_matrix_install_moves (GtkWidgetClass *widget_class);

/* plx-stance-matrix-notes.c: what is told about a cell, and what a cell with several positions opens */
void plx_stance_matrix_dispose_notes (PlxStanceMatrix *self);
/** plx_stance_matrix_queue_note: shows everything about a place after a while; hides it for %PLX_NO_PLACE */
void plx_stance_matrix_queue_note (PlxStanceMatrix *self, PlxStancePlace place);
void plx_stance_matrix_hide_note (PlxStanceMatrix *self);
void plx_stance_matrix_present_notes (PlxStanceMatrix *self);
/** plx_stance_matrix_open: opens the record of a place, or offers the several of a cell */
void plx_stance_matrix_open (PlxStanceMatrix *self, PlxStancePlace place);

G_END_DECLS
