/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-source.h"

#include "plx-part.h"
#include "plx-record-private.h"

struct _PlxSource
{
  PlxRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlxSource, plx_source, PLX_TYPE_RECORD)

static void
plx_source_class_init (PlxSourceClass *klass)
{
  plx_record_class_install_members (G_OBJECT_CLASS (klass), PLX_RECORD_SOURCE);
}

static void
plx_source_init (PlxSource *self)
{
}

const char *
plx_source_get_publisher (PlxSource *self)
{
  return plx_record_get_text (PLX_RECORD (self), PLX_SOURCE_PUBLISHER);
}

const char *
plx_source_get_headline (PlxSource *self)
{
  return plx_record_get_text (PLX_RECORD (self), PLX_SOURCE_HEADLINE);
}

PlxSourceKind
plx_source_get_source_kind (PlxSource *self)
{
  return plx_record_get_enum (PLX_RECORD (self), PLX_SOURCE_KIND);
}

gboolean
plx_source_get_published (PlxSource *self, PlxDate *date)
{
  return plx_record_get_date (PLX_RECORD (self), PLX_SOURCE_PUBLISHED, date);
}

const char *
plx_source_get_language (PlxSource *self)
{
  return plx_record_get_text (PLX_RECORD (self), PLX_SOURCE_LANGUAGE);
}

const char *
plx_source_get_original_language (PlxSource *self)
{
  return plx_record_get_text (PLX_RECORD (self), PLX_SOURCE_ORIGINAL_LANGUAGE);
}

const char *
plx_source_get_url (PlxSource *self)
{
  return plx_record_get_text (PLX_RECORD (self), PLX_SOURCE_URL);
}

GListModel *
plx_source_dup_parts (PlxSource *self)
{
  return plx_record_dup_records (PLX_RECORD (self), PLX_SOURCE_PARTS);
}

const char **
plx_source_get_caveats (PlxSource *self)
{
  return plx_record_get_texts (PLX_RECORD (self), PLX_SOURCE_CAVEATS);
}

PlxRecord *
plx_source_dup_text_file (PlxSource *self)
{
  g_autoptr (GListModel) texts = plx_record_dup_records (PLX_RECORD (self), PLX_SOURCE_TEXT);

  return g_list_model_get_item (texts, 0);
}

PlxSourceKind
plx_source_get_kind_at (PlxSource *self, guint paragraph)
{
  g_autoptr (GListModel) parts = plx_source_dup_parts (self);

  for (guint i = 0; i < g_list_model_get_n_items (parts); i++)
    {
      g_autoptr (PlxPart) part = g_list_model_get_item (parts, i);

      if (paragraph >= plx_part_get_first_paragraph (part) && paragraph <= plx_part_get_last_paragraph (part))
        return plx_part_get_source_kind (part);
    }
  return plx_source_get_source_kind (self);
}
