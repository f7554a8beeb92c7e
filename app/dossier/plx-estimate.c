/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-estimate.h"

#include "plx-record-private.h"

struct _PlxEstimate
{
  PlxClaim parent_instance;
};

G_DEFINE_FINAL_TYPE (PlxEstimate, plx_estimate, PLX_TYPE_CLAIM)

static void
plx_estimate_class_init (PlxEstimateClass *klass)
{
  plx_record_class_install_members (G_OBJECT_CLASS (klass), PLX_RECORD_ESTIMATE);
}

static void
plx_estimate_init (PlxEstimate *self)
{
}

PlxRecord *
plx_estimate_dup_measure (PlxEstimate *self)
{
  return plx_record_dup_reference (PLX_RECORD (self), PLX_ESTIMATE_MEASURE);
}

gint64
plx_estimate_get_low (PlxEstimate *self)
{
  return plx_record_get_number (PLX_RECORD (self), PLX_ESTIMATE_LOW);
}

gint64
plx_estimate_get_high (PlxEstimate *self)
{
  return plx_record_get_number (PLX_RECORD (self), PLX_ESTIMATE_HIGH);
}

PlxBound
plx_estimate_get_bound (PlxEstimate *self)
{
  return plx_record_get_enum (PLX_RECORD (self), PLX_ESTIMATE_BOUND);
}

const char *
plx_estimate_get_words (PlxEstimate *self)
{
  return plx_record_get_text (PLX_RECORD (self), PLX_ESTIMATE_WORDS);
}

PlxModality
plx_estimate_get_modality (PlxEstimate *self)
{
  return plx_record_get_enum (PLX_RECORD (self), PLX_ESTIMATE_MODALITY);
}
