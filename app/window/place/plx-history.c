/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-history.h"

struct _PlxHistory
{
  GPtrArray *places; /* of PlxPlace */
  guint current;
  gboolean stepping; /* the current place was entered by a step */
};

PlxHistory *
plx_history_new (void)
{
  PlxHistory *self = g_new0 (PlxHistory, 1);

  self->places = g_ptr_array_new_with_free_func ((GDestroyNotify) plx_place_free);
  return self;
}

void
plx_history_free (PlxHistory *self)
{
  g_ptr_array_unref (self->places);
  g_free (self);
}

static void
forget_ahead (PlxHistory *self)
{
  if (self->current + 1 < self->places->len)
    g_ptr_array_set_size (self->places, (int) self->current + 1);
}

static void
enter (PlxHistory *self, const PlxPlace *place)
{
  forget_ahead (self);
  g_ptr_array_add (self->places, plx_place_copy (place));
  if (self->places->len > PLX_HISTORY_MAX_PLACES)
    g_ptr_array_remove_index (self->places, 0);
  self->current = self->places->len - 1;
}

void
plx_history_visit (PlxHistory *self, const PlxPlace *place, PlxVisit visit)
{
  const PlxPlace *current;
  gboolean goes_on;

  g_return_if_fail (self && place);

  current = plx_history_get_current (self);
  if (current && plx_place_is_same (current, place))
    {
      plx_history_update (self, place);
      return;
    }

  goes_on = current && visit == PLX_VISIT_STEP && self->stepping && current->view == place->view;
  if (goes_on)
    {
      forget_ahead (self);
      plx_history_update (self, place);
    }
  else
    enter (self, place);
  self->stepping = visit == PLX_VISIT_STEP;
}

void
plx_history_update (PlxHistory *self, const PlxPlace *place)
{
  g_return_if_fail (self && place);

  if (self->places->len == 0)
    return;

  plx_place_free (self->places->pdata[self->current]);
  self->places->pdata[self->current] = plx_place_copy (place);
}

const PlxPlace *
plx_history_get_current (PlxHistory *self)
{
  g_return_val_if_fail (self, NULL);

  return self->places->len > 0 ? self->places->pdata[self->current] : NULL;
}

gboolean
plx_history_can_go (PlxHistory *self, int steps)
{
  gint64 target;

  g_return_val_if_fail (self, FALSE);

  target = (gint64) self->current + steps;
  return target >= 0 && target < (gint64) self->places->len;
}

const PlxPlace *
plx_history_go (PlxHistory *self, int steps)
{
  g_return_val_if_fail (self, NULL);

  if (!plx_history_can_go (self, steps))
    return NULL;

  self->current = (guint) ((gint64) self->current + steps);
  self->stepping = FALSE;
  return plx_history_get_current (self);
}

void
plx_history_amend (PlxHistory *self, void (*amend) (PlxPlace *place, gpointer user_data), gpointer user_data)
{
  for (guint i = 0; i < self->places->len; i++)
    amend (g_ptr_array_index (self->places, i), user_data);
}
