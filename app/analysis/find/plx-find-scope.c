/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-find-scope.h"

#include <string.h>

#include "plx-record-schema.h"

PlxFindScope *
plx_find_scope_new (void)
{
  PlxFindScope *self = g_new0 (PlxFindScope, 1);

  self->kind = PLX_FIND_ANY_KIND;
  return self;
}

PlxFindScope *
plx_find_scope_copy (const PlxFindScope *self)
{
  PlxFindScope *copy = plx_find_scope_new ();

  copy->kind = self->kind;
  copy->claimant = g_strdup (self->claimant);
  copy->source = g_strdup (self->source);
  copy->event = g_strdup (self->event);
  copy->since = g_strdup (self->since);
  copy->until = g_strdup (self->until);
  return copy;
}

void
plx_find_scope_free (PlxFindScope *self)
{
  g_free (self->claimant);
  g_free (self->source);
  g_free (self->event);
  g_free (self->since);
  g_free (self->until);
  g_free (self);
}

gboolean
plx_find_scope_is_narrow (const PlxFindScope *self)
{
  return self->kind != PLX_FIND_ANY_KIND || self->claimant != NULL || self->source != NULL || self->event != NULL
         || self->since != NULL || self->until != NULL;
}

gboolean
plx_find_scope_equal (const PlxFindScope *a, const PlxFindScope *b)
{
  return a->kind == b->kind && g_strcmp0 (a->claimant, b->claimant) == 0 && g_strcmp0 (a->source, b->source) == 0
         && g_strcmp0 (a->event, b->event) == 0 && g_strcmp0 (a->since, b->since) == 0
         && g_strcmp0 (a->until, b->until) == 0;
}

#define NOTES_NAME "note"

/* Returns: (nullable): NULL for any */
static const char *
get_kind_name (int kind)
{
  if (kind == PLX_FIND_NOTES)
    return NOTES_NAME;
  return kind != PLX_FIND_ANY_KIND ? plx_record_schema_get ((PlxRecordKind) kind)->name : NULL;
}

static int
parse_kind (const char *name)
{
  if (g_str_equal (name, NOTES_NAME))
    return PLX_FIND_NOTES;
  for (int kind = 0; kind < PLX_N_LISTED_KINDS; kind++)
    if (g_str_equal (plx_record_schema_get (kind)->name, name))
      return kind;
  return PLX_FIND_ANY_KIND;
}

static void
take (PlxFindScope *self, const char *name, const char *value)
{
  struct
  {
    const char *name;
    char **value;
  } const members[] = {
    { "claimant", &self->claimant }, { "source", &self->source }, { "event", &self->event },
    { "since", &self->since },       { "until", &self->until },
  };

  if (g_str_equal (name, "kind"))
    self->kind = parse_kind (value);
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    if (g_str_equal (name, members[i].name) && *value != '\0')
      {
        g_free (*members[i].value);
        *members[i].value = g_strdup (value);
      }
}

PlxFindScope *
plx_find_scope_parse (const char *text)
{
  PlxFindScope *self = plx_find_scope_new ();
  g_auto (GStrv) parts = g_strsplit (text != NULL ? text : "", "&", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      char *equals = strchr (parts[i], '=');
      g_autofree char *value = equals != NULL ? g_uri_unescape_string (equals + 1, NULL) : NULL;

      if (value == NULL || !g_utf8_validate (value, -1, NULL))
        continue;
      *equals = '\0';
      take (self, parts[i], value);
    }
  return self;
}

static void
append (GString *text, const char *name, const char *value)
{
  if (value == NULL)
    return;
  if (text->len > 0)
    g_string_append_c (text, '&');
  g_string_append_printf (text, "%s=", name);
  g_string_append_uri_escaped (text, value, NULL, FALSE);
}

char *
plx_find_scope_format (const PlxFindScope *self)
{
  GString *text = g_string_new (NULL);

  append (text, "kind", get_kind_name (self->kind));
  append (text, "claimant", self->claimant);
  append (text, "source", self->source);
  append (text, "event", self->event);
  append (text, "since", self->since);
  append (text, "until", self->until);
  return g_string_free (text, text->len == 0);
}

PlxFindQuery
plx_find_scope_get_query (const PlxFindScope *self, const char *words)
{
  PlxFindQuery query = PLX_FIND_QUERY (words);
  PlxDate date;

  query.kind = self->kind;
  query.claimant = self->claimant;
  query.source = self->source;
  query.event = self->event;
  if (self->since != NULL && plx_date_parse (self->since, &date, NULL))
    query.first_day = plx_date_get_earliest (&date);
  if (self->until != NULL && plx_date_parse (self->until, &date, NULL))
    query.last_day = plx_date_get_latest (&date);
  return query;
}
