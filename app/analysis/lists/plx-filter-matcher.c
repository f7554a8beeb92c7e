/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-list-filter.h"

#include "plx-list-filter-group.h"
#include "plx-record-schema.h"

#include <string.h>

struct _PlxFilterMatcher
{
  PlxDossier *dossier;
  const PlxFilterGroup *group; /* NULL: matches nothing */
  PlxMemberType type;
  char *text;
  guint32 value; /* of the enumeration, or the row referred to */
};

static const PlxFilterGroup *
find_group (PlxRecordKind kind, const char *nick, gsize length)
{
  guint n;
  const PlxFilterGroup *groups = plx_filter_groups (&n);

  for (guint i = 0; i < n; i++)
    {
      if (groups[i].kind == kind && strlen (groups[i].nick) == length
          && strncmp (groups[i].nick, nick, length) == 0)
        return &groups[i];
    }
  return NULL;
}

static gboolean
find_enum (GType type, const char *nick, guint32 *value)
{
  g_autoptr (GEnumClass) enum_class = g_type_class_ref (type);
  GEnumValue *enum_value = g_enum_get_value_by_nick (enum_class, nick);

  if (enum_value != NULL)
    *value = (guint32) enum_value->value;
  return enum_value != NULL;
}

static gboolean
find_record (PlxDossier *dossier, PlxRecordKind kind, const char *id, guint32 *row)
{
  g_autoptr (PlxRecord) record = plx_dossier_lookup (dossier, id);

  if (record == NULL || plx_record_get_kind (record) != kind)
    return FALSE;
  *row = plx_record_get_row (record);
  return TRUE;
}

PlxFilterMatcher *
plx_filter_matcher_new (PlxDossier *dossier, PlxRecordKind kind, const char *nick)
{
  PlxFilterMatcher *self = g_new0 (PlxFilterMatcher, 1);
  const char *colon = strchr (nick, ':');
  const PlxMember *member;
  gboolean found = TRUE;

  self->dossier = g_object_ref (dossier);
  self->group = colon != NULL ? find_group (kind, nick, (gsize) (colon - nick)) : NULL;
  if (self->group == NULL)
    return self;

  member = &plx_record_schema_get (kind)->members[self->group->member];
  self->type = member->type;
  self->text = g_strdup (colon + 1);
  if (member->type == PLX_MEMBER_ENUM)
    found = find_enum (member->of (), self->text, &self->value);
  else if (member->type == PLX_MEMBER_REFERENCE || member->type == PLX_MEMBER_REFERENCES)
    found = find_record (dossier, member->to, self->text, &self->value);
  if (!found)
    self->group = NULL;
  return self;
}

gboolean
plx_filter_matcher_matches (const PlxFilterMatcher *self, guint32 row)
{
  const PlxFilterGroup *group = self->group;
  guint32 path[PLX_MAX_AFFILIATIONS];
  const guint32 *rows = path;
  guint32 first;
  guint n;

  if (group == NULL)
    return FALSE;
  if (self->type == PLX_MEMBER_ENUM)
    return (guint32) plx_dossier_get_row_enum (self->dossier, group->kind, row, group->member) == self->value;
  if (self->type != PLX_MEMBER_REFERENCE && self->type != PLX_MEMBER_REFERENCES)
    return g_strcmp0 (plx_dossier_get_row_text (self->dossier, group->kind, row, group->member), self->text)
           == 0;

  if (group->kind == PLX_RECORD_CLAIMANT)
    n = plx_affiliations_get_path (self->dossier, row, path, G_N_ELEMENTS (path));
  else
    n = plx_dossier_get_row_records (self->dossier, group->kind, row, group->member, &first, &rows);
  for (guint i = 0; i < n; i++)
    {
      if (rows[i] == self->value)
        return TRUE;
    }
  return FALSE;
}

void
plx_filter_matcher_free (PlxFilterMatcher *self)
{
  g_object_unref (self->dossier);
  g_free (self->text);
  g_free (self);
}
