/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-quotation.h"

#include "plx-record-private.h"

struct _PlxQuotation
{
  PlxClaim parent_instance;
};

G_DEFINE_FINAL_TYPE (PlxQuotation, plx_quotation, PLX_TYPE_CLAIM)

static void
plx_quotation_class_init (PlxQuotationClass *klass)
{
  plx_record_class_install_members (G_OBJECT_CLASS (klass), PLX_RECORD_QUOTATION);
}

static void
plx_quotation_init (PlxQuotation *self)
{
}

PlxForm
plx_quotation_get_form (PlxQuotation *self)
{
  return plx_record_get_enum (PLX_RECORD (self), PLX_QUOTATION_FORM);
}

const char *
plx_quotation_get_text (PlxQuotation *self)
{
  return plx_record_get_text (PLX_RECORD (self), PLX_QUOTATION_TEXT);
}
