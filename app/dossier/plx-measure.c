/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-measure.h"

#include "plx-record-private.h"

struct _PlxMeasure
{
  PlxRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlxMeasure, plx_measure, PLX_TYPE_RECORD)

static void
plx_measure_class_init (PlxMeasureClass *klass)
{
  plx_record_class_install_members (G_OBJECT_CLASS (klass), PLX_RECORD_MEASURE);
}

static void
plx_measure_init (PlxMeasure *self)
{
}

const char *
plx_measure_get_title (PlxMeasure *self)
{
  return plx_record_get_text (PLX_RECORD (self), PLX_MEASURE_TITLE);
}

const char *
plx_measure_get_unit (PlxMeasure *self)
{
  return plx_record_get_text (PLX_RECORD (self), PLX_MEASURE_UNIT);
}

const char *
plx_measure_get_definition (PlxMeasure *self)
{
  return plx_record_get_text (PLX_RECORD (self), PLX_MEASURE_DEFINITION);
}

GListModel *
plx_measure_dup_confusable_with (PlxMeasure *self)
{
  return plx_record_dup_records (PLX_RECORD (self), PLX_MEASURE_CONFUSABLE_WITH);
}
