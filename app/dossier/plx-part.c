/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-part.h"

#include "plx-record-private.h"

struct _PlxPart
{
  PlxRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlxPart, plx_part, PLX_TYPE_RECORD)

static void
plx_part_class_init (PlxPartClass *klass)
{
  plx_record_class_install_members (G_OBJECT_CLASS (klass), PLX_RECORD_PART);
}

static void
plx_part_init (PlxPart *self)
{
}

PlxSourceKind
plx_part_get_source_kind (PlxPart *self)
{
  return plx_record_get_enum (PLX_RECORD (self), PLX_PART_KIND);
}

const char *
plx_part_get_title (PlxPart *self)
{
  return plx_record_get_text (PLX_RECORD (self), PLX_PART_TITLE);
}

guint
plx_part_get_first_paragraph (PlxPart *self)
{
  return plx_record_get_cell (PLX_RECORD (self), PLX_PART_PARAGRAPHS, 0);
}

guint
plx_part_get_last_paragraph (PlxPart *self)
{
  return plx_record_get_cell (PLX_RECORD (self), PLX_PART_PARAGRAPHS, 1);
}
