/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-stance-matrix-private.h"

#include "plx-claimant.h"
#include "plx-stance-note.h"

/* How long the pointer has to rest on a cell, in milliseconds. */
#define REST 450

static gboolean
is_folded (PlxStanceMatrix *self, int row)
{
  return plx_stance_grid_is_foldable (self->grid, row) && !plx_stance_grid_is_expanded (self->grid, row);
}

void
plx_stance_matrix_dispose_notes (PlxStanceMatrix *self)
{
  g_clear_handle_id (&self->note_id, g_source_remove);
  g_clear_pointer (&self->note, gtk_widget_unparent);
  g_clear_pointer (&self->chooser, gtk_widget_unparent);
}

void
plx_stance_matrix_present_notes (PlxStanceMatrix *self)
{
  if (self->note != NULL && gtk_widget_get_visible (self->note))
    gtk_popover_present (GTK_POPOVER (self->note));
  if (self->chooser != NULL && gtk_widget_get_visible (self->chooser))
    gtk_popover_present (GTK_POPOVER (self->chooser));
}

/* What of a place is in sight, below and beside the headings. */
static GdkRectangle
get_visible_area (PlxStanceMatrix *self, PlxStancePlace place)
{
  graphene_rect_t area = plx_stance_matrix_get_area (self, place);
  graphene_rect_t sight = GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (GTK_WIDGET (self)),
                                              gtk_widget_get_height (GTK_WIDGET (self)));

  if (!graphene_rect_intersection (&area, &sight, &area))
    area = GRAPHENE_RECT_INIT (0, 0, 1, 1);
  return (GdkRectangle){ (int) area.origin.x, (int) area.origin.y, (int) area.size.width,
                         (int) area.size.height };
}

static GtkWidget *
new_popover (PlxStanceMatrix *self)
{
  GtkWidget *popover = gtk_popover_new ();

  gtk_widget_set_parent (popover, GTK_WIDGET (self));
  gtk_popover_set_position (GTK_POPOVER (popover), GTK_POS_BOTTOM);
  return popover;
}

/* Whether the column has no room for a name or what stands below it. */
static gboolean
is_name_cut (PlxStanceMatrix *self, int row)
{
  const PlxStanceText *role = plx_stance_grid_get_role (self->grid, row);

  return plx_stance_grid_get_name (self->grid, row)->is_cut ||
         (role != NULL && (role->is_cut || !plx_stance_grid_has_role (self->grid, row)));
}

/* Returns: (nullable): what there is to say about a place beyond what it shows */
static GtkWidget *
create_note (PlxStanceMatrix *self, PlxStancePlace place)
{
  const PlxStanceRow *row;

  if (place.row < 0)
    {
      if (!plx_stance_grid_get_heading (self->grid, place.column)->is_cut)
        return NULL;
      return plx_stance_note_new_for_text (plx_record_get_label (
                                               g_ptr_array_index (self->comparison->questions, place.column)),
                                           NULL);
    }
  row = plx_stance_grid_get_row (self->grid, place.row);
  if (place.column < 0 && !is_name_cut (self, place.row))
    return NULL;
  if (place.column < 0)
    return plx_stance_note_new_for_text (plx_record_get_label (row->claimant),
                                         plx_claimant_get_role (PLX_CLAIMANT (row->claimant)));
  if (plx_stance_grid_get_face (self->grid, place) == NULL)
    return NULL;
  return plx_stance_note_new (self->comparison, plx_stance_grid_get_index (self->grid, place.row),
                              (guint) place.column, is_folded (self, place.row), FALSE);
}

static gboolean
show_note (gpointer data)
{
  PlxStanceMatrix *self = data;
  GtkWidget *content = create_note (self, self->note_place);
  GdkRectangle area = get_visible_area (self, self->note_place);

  self->note_id = 0;
  if (content == NULL || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    {
      if (content != NULL)
        g_object_unref (g_object_ref_sink (content));
      return G_SOURCE_REMOVE;
    }
  if (self->note == NULL)
    {
      self->note = new_popover (self);
      gtk_popover_set_autohide (GTK_POPOVER (self->note), FALSE);
      gtk_widget_set_can_focus (self->note, FALSE);
      gtk_widget_set_can_target (self->note, FALSE);
    }
  gtk_popover_set_child (GTK_POPOVER (self->note), content);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->note), &area);
  gtk_popover_popup (GTK_POPOVER (self->note));
  return G_SOURCE_REMOVE;
}

void
plx_stance_matrix_hide_note (PlxStanceMatrix *self)
{
  g_clear_handle_id (&self->note_id, g_source_remove);
  if (self->note != NULL)
    gtk_popover_popdown (GTK_POPOVER (self->note));
}

void
plx_stance_matrix_queue_note (PlxStanceMatrix *self, PlxStancePlace place)
{
  plx_stance_matrix_hide_note (self);
  if (!plx_stance_place_is_set (place) || (self->chooser != NULL && gtk_widget_get_visible (self->chooser)))
    return;
  self->note_place = place;
  self->note_id = g_timeout_add (REST, show_note, self);
}

static void
show_record (PlxStanceMatrix *self, PlxRecord *record)
{
  const char *id = plx_record_get_id (record);

  if (id != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-record", "s", id);
}

static void
offer (PlxStanceMatrix *self, PlxStancePlace place)
{
  GdkRectangle area = get_visible_area (self, place);

  plx_stance_matrix_hide_note (self);
  if (self->chooser == NULL)
    self->chooser = new_popover (self);
  gtk_popover_set_child (GTK_POPOVER (self->chooser),
                         plx_stance_note_new (self->comparison,
                                              plx_stance_grid_get_index (self->grid, place.row),
                                              (guint) place.column, is_folded (self, place.row), TRUE));
  gtk_popover_set_pointing_to (GTK_POPOVER (self->chooser), &area);
  gtk_popover_popup (GTK_POPOVER (self->chooser));
}

void
plx_stance_matrix_open (PlxStanceMatrix *self, PlxStancePlace place)
{
  PlxPosition *only = NULL;
  guint n;

  if (!plx_stance_place_is_set (place))
    return;
  if (place.row < 0)
    {
      show_record (self, g_ptr_array_index (self->comparison->questions, place.column));
      return;
    }
  if (place.column < 0)
    {
      show_record (self, plx_stance_grid_get_row (self->grid, place.row)->claimant);
      return;
    }
  n = plx_stance_note_count (self->comparison, plx_stance_grid_get_index (self->grid, place.row),
                             (guint) place.column, is_folded (self, place.row), &only);
  if (n == 1)
    show_record (self, PLX_RECORD (only));
  else if (n > 1)
    offer (self, place);
}
