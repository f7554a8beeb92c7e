/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-place.h"

PlxPlace *
plx_place_new (PlxView view)
{
  PlxPlace *self = g_new0 (PlxPlace, 1);

  self->view = view;
  self->order = -1;
  self->level = PLX_LEVEL_LIST;
  self->citation = PLX_NO_ROW;
  self->as_of.day = PLX_AS_OF_ALWAYS;
  return self;
}

PlxPlace *
plx_place_copy (const PlxPlace *self)
{
  PlxPlace *copy = g_memdup2 (self, sizeof *self);

  copy->record_id = g_strdup (self->record_id);
  copy->words = g_strdup (self->words);
  copy->filter = g_strdup (self->filter);
  copy->selected_id = g_strdup (self->selected_id);
  copy->expanded = g_strdupv (self->expanded);
  return copy;
}

void
plx_place_free (PlxPlace *self)
{
  g_free (self->record_id);
  g_free (self->words);
  g_free (self->filter);
  g_free (self->selected_id);
  g_strfreev (self->expanded);
  g_free (self);
}

gboolean
plx_place_is_same (const PlxPlace *a, const PlxPlace *b)
{
  return a->view == b->view && g_strcmp0 (a->record_id, b->record_id) == 0;
}
