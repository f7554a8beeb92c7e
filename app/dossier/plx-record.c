/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-record.h"

#include <string.h>

#include "plx-citation.h"
#include "plx-claimant.h"
#include "plx-dossier-private.h"
#include "plx-estimate.h"
#include "plx-event.h"
#include "plx-measure.h"
#include "plx-part.h"
#include "plx-position.h"
#include "plx-question.h"
#include "plx-quotation.h"
#include "plx-record-list.h"
#include "plx-record-private.h"
#include "plx-source.h"
#include "plx-text-file.h"

typedef struct
{
  PlxDossier *dossier;
  PlxRecordKind kind;
  guint32 row;
} PlxRecordPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (PlxRecord, plx_record, G_TYPE_OBJECT)

static PlxRecordPrivate *
get_private (PlxRecord *self)
{
  return plx_record_get_instance_private (self);
}

static void
plx_record_finalize (GObject *object)
{
  g_clear_object (&get_private (PLX_RECORD (object))->dossier);
  G_OBJECT_CLASS (plx_record_parent_class)->finalize (object);
}

static void
plx_record_class_init (PlxRecordClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = plx_record_finalize;
}

static void
plx_record_init (PlxRecord *self)
{
}

/* A property's number is that of its member plus one. */
static void
get_member_property (GObject *object, guint property, GValue *value, GParamSpec *pspec)
{
  PlxRecord *self = PLX_RECORD (object);
  guint member = property - 1;

  switch (plx_record_schema_get (plx_record_get_kind (self))->members[member].type)
    {
    case PLX_MEMBER_ENUM:
      g_value_set_enum (value, MAX (plx_record_get_enum (self, member), 0));
      break;
    case PLX_MEMBER_NUMBER:
      g_value_set_int64 (value, plx_record_get_number (self, member));
      break;
    case PLX_MEMBER_ORDINAL:
    case PLX_MEMBER_OFFSET:
    case PLX_MEMBER_ORDINAL_RANGE:
      g_value_set_uint (value, plx_record_get_cell (self, member, 0));
      break;
    case PLX_MEMBER_TEXTS:
      {
        g_autofree const char **texts = plx_record_get_texts (self, member);

        g_value_set_boxed (value, texts);
        break;
      }
    case PLX_MEMBER_REFERENCE:
      g_value_take_object (value, plx_record_dup_reference (self, member));
      break;
    case PLX_MEMBER_REFERENCES:
    case PLX_MEMBER_RECORD:
    case PLX_MEMBER_RECORDS:
      g_value_take_object (value, plx_record_dup_records (self, member));
      break;
    default:
      g_value_set_string (value, plx_record_get_text (self, member));
      break;
    }
}

static GParamSpec *
new_pspec (const PlxMember *member)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  switch (member->type)
    {
    case PLX_MEMBER_ENUM:
      return g_param_spec_enum (member->name, NULL, NULL, member->of (), 0, flags);
    case PLX_MEMBER_NUMBER:
      return g_param_spec_int64 (member->name, NULL, NULL, G_MININT64, G_MAXINT64, PLX_NO_NUMBER, flags);
    case PLX_MEMBER_ORDINAL:
    case PLX_MEMBER_OFFSET:
    case PLX_MEMBER_ORDINAL_RANGE:
      return g_param_spec_uint (member->name, NULL, NULL, 0, G_MAXUINT, 0, flags);
    case PLX_MEMBER_TEXTS:
      return g_param_spec_boxed (member->name, NULL, NULL, G_TYPE_STRV, flags);
    case PLX_MEMBER_REFERENCE:
      return g_param_spec_object (member->name, NULL, NULL, PLX_TYPE_RECORD, flags);
    case PLX_MEMBER_REFERENCES:
    case PLX_MEMBER_RECORD:
    case PLX_MEMBER_RECORDS:
      return g_param_spec_object (member->name, NULL, NULL, G_TYPE_LIST_MODEL, flags);
    default:
      return g_param_spec_string (member->name, NULL, NULL, NULL, flags);
    }
}

void
plx_record_class_install_members (GObjectClass *klass, PlxRecordKind kind)
{
  const PlxRecordSchema *schema = plx_record_schema_get (kind);

  klass->get_property = get_member_property;
  for (guint i = 0; i < schema->n_members; i++)
    g_object_class_install_property (klass, i + 1, new_pspec (&schema->members[i]));
}

static GType
record_type (PlxRecordKind kind)
{
  switch (kind)
    {
    case PLX_RECORD_SOURCE:
      return PLX_TYPE_SOURCE;
    case PLX_RECORD_CLAIMANT:
      return PLX_TYPE_CLAIMANT;
    case PLX_RECORD_MEASURE:
      return PLX_TYPE_MEASURE;
    case PLX_RECORD_QUESTION:
      return PLX_TYPE_QUESTION;
    case PLX_RECORD_EVENT:
      return PLX_TYPE_EVENT;
    case PLX_RECORD_QUOTATION:
      return PLX_TYPE_QUOTATION;
    case PLX_RECORD_ESTIMATE:
      return PLX_TYPE_ESTIMATE;
    case PLX_RECORD_POSITION:
      return PLX_TYPE_POSITION;
    case PLX_RECORD_CITATION:
      return PLX_TYPE_CITATION;
    case PLX_RECORD_PART:
      return PLX_TYPE_PART;
    case PLX_RECORD_TEXT:
      return PLX_TYPE_TEXT_FILE;
    default:
      g_assert_not_reached ();
    }
}

PlxRecord *
plx_record_new (PlxDossier *dossier, PlxRecordKind kind, guint32 row)
{
  PlxRecord *self = g_object_new (record_type (kind), NULL);
  PlxRecordPrivate *priv = get_private (self);

  priv->dossier = g_object_ref (dossier);
  priv->kind = kind;
  priv->row = row;
  return self;
}

PlxDossier *
plx_record_get_dossier (PlxRecord *self)
{
  return get_private (self)->dossier;
}

PlxRecordKind
plx_record_get_kind (PlxRecord *self)
{
  return get_private (self)->kind;
}

guint32
plx_record_get_row (PlxRecord *self)
{
  return get_private (self)->row;
}

const char *
plx_record_get_id (PlxRecord *self)
{
  /* The id is the first member of every listed kind. */
  return plx_record_get_kind (self) < PLX_N_LISTED_KINDS ? plx_record_get_text (self, 0) : NULL;
}

static int
label_member (PlxRecordKind kind)
{
  switch (kind)
    {
    case PLX_RECORD_SOURCE:
      return PLX_SOURCE_PUBLISHER;
    case PLX_RECORD_CLAIMANT:
      return PLX_CLAIMANT_NAME;
    case PLX_RECORD_MEASURE:
      return PLX_MEASURE_TITLE;
    case PLX_RECORD_QUESTION:
      return PLX_QUESTION_TITLE;
    case PLX_RECORD_EVENT:
      return PLX_EVENT_TITLE;
    case PLX_RECORD_QUOTATION:
      return PLX_QUOTATION_TEXT;
    case PLX_RECORD_ESTIMATE:
      return PLX_ESTIMATE_WORDS;
    case PLX_RECORD_POSITION:
      return PLX_POSITION_WORDS;
    case PLX_RECORD_CITATION:
      return PLX_CITATION_EXACT;
    case PLX_RECORD_PART:
      return PLX_PART_TITLE;
    default:
      return PLX_TEXT_FILE_NAME;
    }
}

const char *
plx_record_get_label (PlxRecord *self)
{
  const char *label = plx_record_get_text (self, (guint) label_member (plx_record_get_kind (self)));

  if (label == NULL)
    label = plx_record_get_id (self);
  return label != NULL ? label : "";
}

gboolean
plx_record_is_sound (PlxRecord *self)
{
  PlxRecordPrivate *priv = get_private (self);

  return plx_dossier_is_row_sound (priv->dossier, priv->kind, priv->row);
}

gboolean
plx_record_equal (PlxRecord *a, PlxRecord *b)
{
  PlxRecordPrivate *first = get_private (a);
  PlxRecordPrivate *second = get_private (b);

  return first->dossier == second->dossier && first->kind == second->kind && first->row == second->row;
}

guint32
plx_record_get_cell (PlxRecord *self, guint member, guint index)
{
  PlxRecordPrivate *priv = get_private (self);

  return plx_record_table_cells (plx_dossier_get_table (priv->dossier), priv->kind, priv->row, member)[index];
}

const char *
plx_record_get_text (PlxRecord *self, guint member)
{
  PlxRecordPrivate *priv = get_private (self);

  return plx_dossier_get_row_text (priv->dossier, priv->kind, priv->row, member);
}

gboolean
plx_record_get_date (PlxRecord *self, guint member, PlxDate *date)
{
  PlxRecordPrivate *priv = get_private (self);

  return plx_dossier_get_row_date (priv->dossier, priv->kind, priv->row, member, date);
}

int
plx_record_get_enum (PlxRecord *self, guint member)
{
  return (int) plx_record_get_cell (self, member, 0);
}

gint64
plx_record_get_number (PlxRecord *self, guint member)
{
  PlxRecordPrivate *priv = get_private (self);

  return plx_dossier_get_row_number (priv->dossier, priv->kind, priv->row, member);
}

const char **
plx_record_get_texts (PlxRecord *self, guint member)
{
  const PlxRecordTable *table = plx_dossier_get_table (plx_record_get_dossier (self));
  guint32 start = plx_record_get_cell (self, member, 0);
  guint32 n = plx_record_get_cell (self, member, 1);
  const char **texts = g_new0 (const char *, n + 1);

  for (guint32 i = 0; i < n; i++)
    texts[i] = plx_arena_get (table->arena, g_array_index (table->pool, guint32, start + i));
  return texts;
}

PlxRecord *
plx_record_dup_reference (PlxRecord *self, guint member)
{
  PlxRecordPrivate *priv = get_private (self);
  guint32 row = plx_record_get_cell (self, member, 0);

  if (row == PLX_NO_ROW)
    return NULL;
  return plx_record_new (priv->dossier, plx_record_schema_get (priv->kind)->members[member].to, row);
}

GListModel *
plx_record_dup_records (PlxRecord *self, guint member)
{
  PlxRecordPrivate *priv = get_private (self);
  const guint32 *rows;
  guint32 first;
  guint n = plx_dossier_get_row_records (priv->dossier, priv->kind, priv->row, member, &first, &rows);
  PlxRecordKind kind = plx_record_schema_get (priv->kind)->members[member].to;

  if (rows != NULL)
    return plx_record_list_new_rows (priv->dossier, kind, rows, n, NULL, NULL);
  return plx_record_list_new_range (priv->dossier, kind, first, n);
}

PlxRecord *
plx_record_dup_owner (PlxRecord *self)
{
  PlxRecordPrivate *priv = get_private (self);
  const PlxRows *rows = &plx_dossier_get_table (priv->dossier)->rows[priv->kind];
  const PlxOwner *owner;

  if (rows->owners == NULL)
    return NULL;
  owner = &rows->owners[priv->row];
  return plx_record_new (priv->dossier, owner->kind, owner->row);
}
