/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-position.h"

#include "plx-record-private.h"

struct _PlxPosition
{
  PlxClaim parent_instance;
};

G_DEFINE_FINAL_TYPE (PlxPosition, plx_position, PLX_TYPE_CLAIM)

static void
plx_position_class_init (PlxPositionClass *klass)
{
  plx_record_class_install_members (G_OBJECT_CLASS (klass), PLX_RECORD_POSITION);
}

static void
plx_position_init (PlxPosition *self)
{
}

PlxRecord *
plx_position_dup_question (PlxPosition *self)
{
  return plx_record_dup_reference (PLX_RECORD (self), PLX_POSITION_QUESTION);
}

PlxStance
plx_position_get_stance (PlxPosition *self)
{
  return plx_record_get_enum (PLX_RECORD (self), PLX_POSITION_STANCE);
}

const char *
plx_position_get_words (PlxPosition *self)
{
  return plx_record_get_text (PLX_RECORD (self), PLX_POSITION_WORDS);
}
