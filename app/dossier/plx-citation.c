/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-citation.h"

#include "plx-record-private.h"
#include "plx-source.h"

struct _PlxCitation
{
  PlxRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlxCitation, plx_citation, PLX_TYPE_RECORD)

static void
plx_citation_class_init (PlxCitationClass *klass)
{
  plx_record_class_install_members (G_OBJECT_CLASS (klass), PLX_RECORD_CITATION);
}

static void
plx_citation_init (PlxCitation *self)
{
}

PlxRecord *
plx_citation_dup_source (PlxCitation *self)
{
  return plx_record_dup_reference (PLX_RECORD (self), PLX_CITATION_SOURCE);
}

const char *
plx_citation_get_exact (PlxCitation *self)
{
  return plx_record_get_text (PLX_RECORD (self), PLX_CITATION_EXACT);
}

const char *
plx_citation_get_prefix (PlxCitation *self)
{
  return plx_record_get_text (PLX_RECORD (self), PLX_CITATION_PREFIX);
}

const char *
plx_citation_get_suffix (PlxCitation *self)
{
  return plx_record_get_text (PLX_RECORD (self), PLX_CITATION_SUFFIX);
}

guint
plx_citation_get_paragraph (PlxCitation *self)
{
  return plx_record_get_cell (PLX_RECORD (self), PLX_CITATION_PARAGRAPH, 0);
}

gboolean
plx_citation_get_position (PlxCitation *self, guint *start, guint *end)
{
  *start = plx_record_get_cell (PLX_RECORD (self), PLX_CITATION_START, 0);
  *end = plx_record_get_cell (PLX_RECORD (self), PLX_CITATION_END, 0);
  return *start != PLX_NO_ROW && *end != PLX_NO_ROW;
}

gboolean
plx_citation_is_satire (PlxCitation *self)
{
  g_autoptr (PlxRecord) source = plx_citation_dup_source (self);

  return source != NULL
         && plx_source_get_kind_at (PLX_SOURCE (source), plx_citation_get_paragraph (self)) == PLX_SOURCE_SATIRE;
}
