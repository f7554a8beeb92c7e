/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-progress.h"

gboolean
plx_progress_tell (const PlxProgress *self, double done)
{
  if (self == NULL)
    return TRUE;
  if (g_cancellable_is_cancelled (self->cancellable))
    return FALSE;
  if (self->function != NULL)
    self->function (self->from + done * (self->to - self->from), self->user_data);
  return TRUE;
}

PlxProgress
plx_progress_part (const PlxProgress *self, double from, double to)
{
  PlxProgress part = { NULL, NULL, NULL, 0, 1 };

  if (self != NULL)
    part = *self;
  part.to = (self != NULL ? self->from : 0) + to * (self != NULL ? self->to - self->from : 1);
  part.from = (self != NULL ? self->from : 0) + from * (self != NULL ? self->to - self->from : 1);
  return part;
}

gboolean
plx_progress_set_error (const PlxProgress *self, GError **error)
{
  return self != NULL && g_cancellable_set_error_if_cancelled (self->cancellable, error);
}
