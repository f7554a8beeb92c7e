/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-record-link.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "plx-as-of-text.h"

void
plx_record_link_free (PlxRecordLink *self)
{
  g_free (self->dossier_id);
  g_free (self->record_id);
  g_free (self);
}

/* As ids in dossiers: lower-case words joined by hyphens. */
static gboolean
is_id (const char *text)
{
  for (const char *p = text; *p != '\0'; p++)
    {
      if (!g_ascii_islower (*p) && !g_ascii_isdigit (*p) && (*p != '-' || p == text || p[1] == '-' || p[1] == '\0'))
        return FALSE;
    }
  return *text != '\0';
}

/* Neither parameter may stand twice. */
static gboolean
read_parameter (PlxRecordLink *self, const char *parameter, gboolean *has_clock)
{
  PlxDate date;

  if (g_str_equal (parameter, "clock=said") || g_str_equal (parameter, "clock=published"))
    {
      self->as_of.clock = parameter[strlen ("clock=")] == 's' ? PLX_CLOCK_SAID : PLX_CLOCK_PUBLISHED;
      return !*has_clock && (*has_clock = TRUE);
    }
  if (self->compares || !g_str_has_prefix (parameter, "as-of="))
    return FALSE;
  self->compares = TRUE;
  parameter += strlen ("as-of=");
  if (*parameter == '\0')
    return TRUE;
  if (!plx_date_parse (parameter, &date, NULL) || plx_date_get_latest (&date) == G_MAXINT32)
    return FALSE;
  self->as_of.day = plx_date_get_latest (&date);
  return TRUE;
}

static gboolean
read_query (PlxRecordLink *self, const char *query)
{
  g_auto (GStrv) parameters = g_strsplit (query, "&", -1);
  gboolean has_clock = FALSE;

  for (guint i = 0; parameters[i] != NULL; i++)
    {
      if (!read_parameter (self, parameters[i], &has_clock))
        return FALSE;
    }
  return self->compares;
}

static gboolean
read_path (PlxRecordLink *self, const char *path)
{
  const char *slash = strchr (path, '/');

  self->dossier_id = slash != NULL ? g_strndup (path, (gsize) (slash - path)) : g_strdup (path);
  self->record_id = slash != NULL ? g_strdup (slash + 1) : NULL;
  return is_id (self->dossier_id) && (self->record_id == NULL || is_id (self->record_id));
}

/* What GUri passes over: it strips white space and takes letters of all scripts. */
static gboolean
is_sound (const char *uri)
{
  gsize length = strnlen (uri, PLX_LINK_MAX_LENGTH + 1);

  if (length > PLX_LINK_MAX_LENGTH)
    return FALSE;
  for (gsize i = 0; i < length; i++)
    {
      if (!g_ascii_isgraph (uri[i]))
        return FALSE;
    }
  return TRUE;
}

gboolean
plx_record_link_is_one (const char *uri)
{
  return g_ascii_strncasecmp (uri, PLX_LINK_SCHEME ":", strlen (PLX_LINK_SCHEME ":")) == 0;
}

PlxRecordLink *
plx_record_link_parse (const char *uri, GError **error)
{
  g_autoptr (PlxRecordLink) self = g_new0 (PlxRecordLink, 1);
  g_autoptr (GUri) parsed = is_sound (uri) ? g_uri_parse (uri, G_URI_FLAGS_NONE, NULL) : NULL;

  self->as_of = (PlxAsOf) { PLX_CLOCK_SAID, PLX_AS_OF_ALWAYS };
  if (parsed != NULL && g_str_equal (g_uri_get_scheme (parsed), PLX_LINK_SCHEME) && g_uri_get_host (parsed) == NULL
      && read_path (self, g_uri_get_path (parsed))
      && (g_uri_get_query (parsed) == NULL || (self->record_id != NULL && read_query (self, g_uri_get_query (parsed)))))
    return g_steal_pointer (&self);

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
               _ ("This is no link to a record of a dossier; expected parallax:DOSSIER/RECORD."));
  return NULL;
}

char *
plx_record_link_format (const PlxRecordLink *self)
{
  GString *uri = g_string_new (PLX_LINK_SCHEME ":");

  g_string_append (uri, self->dossier_id);
  if (self->record_id != NULL)
    g_string_append_printf (uri, "/%s", self->record_id);
  if (self->record_id != NULL && self->compares)
    {
      g_autofree char *day = plx_as_of_dup_edtf (&self->as_of);

      g_string_append_printf (uri, "?as-of=%s", day != NULL ? day : "");
      if (self->as_of.clock == PLX_CLOCK_PUBLISHED)
        g_string_append (uri, "&clock=published");
    }
  return g_string_free (uri, FALSE);
}

char *
plx_record_dup_link (PlxRecord *record)
{
  const char *dossier_id = plx_dossier_get_id (plx_record_get_dossier (record));
  const char *id = plx_record_get_id (record);

  if (dossier_id == NULL || id == NULL)
    return NULL;
  return g_strdup_printf (PLX_LINK_SCHEME ":%s/%s", dossier_id, id);
}
