/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-wikitext-reference.h"

#include "plx-bibliography.h"
#include "plx-date-format.h"
#include "plx-source.h"
#include "plx-term.h"
#include "plx-visible-text.h"
#include "plx-wikitext.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static char *
dup_escaped (const char *text)
{
  g_autofree char *visible = plx_visible_text (text, " ");

  return plx_wikitext_escape (visible);
}

static void
append_field (GString *out, const char *name, const char *text)
{
  g_autofree char *escaped = text != NULL ? dup_escaped (text) : NULL;

  if (escaped != NULL && *escaped != '\0')
    g_string_append_printf (out, " |%s=%s", name, escaped);
}

/* The field takes a full day as ISO 8601 has it; anything else in a language that we cannot know. */
static gboolean
is_plain_day (const PlxDate *date)
{
  return !plx_date_is_interval (date) && !plx_date_is_approximate (date) && !plx_date_is_uncertain (date)
         && plx_date_get_day (date) > 0;
}

static void
append_date (GString *out, const PlxDate *date)
{
  g_string_append_printf (out, " |date=%04d-%02d-%02d", plx_date_get_year (date), plx_date_get_month (date),
                          plx_date_get_day (date));
}

/* What a URL may not hold in wikitext is escaped as a URL has it. */
static char *
dup_url (const PlxReference *reference)
{
  const char *url = plx_reference_get_url (reference);
  GString *escaped;

  if (url == NULL)
    return NULL;
  escaped = g_string_new (NULL);
  for (const char *p = url; *p != '\0'; p++)
    {
      if (strchr ("|{}[]<>\"'", *p) != NULL)
        g_string_append_printf (escaped, "%%%02X", (guchar) *p);
      else
        g_string_append_c (escaped, *p);
    }
  return g_string_free (escaped, FALSE);
}

static void
append_template (GString *out, const PlxReference *reference, const PlxDate *day)
{
  PlxSource *source = PLX_SOURCE (reference->source);
  g_autofree char *url = dup_url (reference);

  g_string_append (out, "{{cite news");
  append_field (out, "title", plx_source_get_headline (source));
  append_field (out, plx_source_get_source_kind (source) == PLX_SOURCE_WIRE ? "agency" : "work",
                plx_source_get_publisher (source));
  if (day != NULL)
    append_date (out, day);
  /* The field names the language of what is cited: that of a translation stands behind the template. */
  append_field (out, "language", plx_source_get_language (source));
  if (url != NULL)
    g_string_append_printf (out, " |url=%s", url);
  g_string_append (out, "}}");
}

/* Without a headline the template would complain. */
static void
append_publisher (GString *out, const PlxReference *reference)
{
  g_autofree char *publisher = dup_escaped (plx_record_get_label (reference->source));
  g_autofree char *url = dup_url (reference);

  if (url != NULL)
    g_string_append_printf (out, "[%s %s]", url, publisher);
  else
    g_string_append (out, publisher);
}

static void
append_item (GString *out, const char *text)
{
  g_autofree char *escaped = dup_escaped (text);

  if (*escaped != '\0')
    g_string_append_printf (out, "%s%s", C_("list separator", ", "), escaped);
}

/* Of a source that is cited as a whole. */
static void
append_satire (GString *out, PlxSource *source)
{
  g_autofree char *satire = plx_source_dup_satire (source);
  g_autofree char *escaped = satire != NULL ? dup_escaped (satire) : NULL;

  if (escaped != NULL)
    g_string_append_printf (out, "%s'''⚠\u00a0%s'''", C_("list separator", ", "), escaped);
}

static void
append_rest (GString *out, const PlxReference *reference, const PlxDate *date)
{
  const char *original = plx_source_get_original_language (PLX_SOURCE (reference->source));
  g_autofree char *places = plx_reference_dup_places (reference, FALSE);
  g_autofree char *satire = plx_reference_dup_places (reference, TRUE);
  g_autofree char *day = date != NULL ? plx_date_format (date, PLX_DATE_FORM_MEDIUM) : NULL;

  if (day != NULL)
    append_item (out, day);
  if (original != NULL)
    {
      g_autofree char *words = g_strdup_printf (C_("reference", "translated from %s"), plx_language_get_term (original));

      append_item (out, words);
    }
  append_item (out, places);
  if (reference->paragraphs->len == 0)
    append_satire (out, PLX_SOURCE (reference->source));
  if (*satire != '\0')
    {
      g_autofree char *words = g_strdup_printf (C_("reference", "satire: %s"), satire);
      g_autofree char *escaped = dup_escaped (words);

      g_string_append_printf (out, "%s'''⚠\u00a0%s'''", C_("list separator", ", "), escaped);
    }
}

/* An id is lower-case words with hyphens, but for that of a record which is not sound. */
static char *
dup_name (const PlxReference *reference)
{
  const char *id = plx_record_get_id (reference->source);

  if (id != NULL && plx_record_is_sound (reference->source))
    return g_strdup (id);
  return g_strdup_printf ("source-%u", plx_record_get_row (reference->source) + 1);
}

void
plx_reference_append_wikitext (GString *out, const PlxReference *reference, gboolean again)
{
  PlxSource *source = PLX_SOURCE (reference->source);
  g_autofree char *name = dup_name (reference);
  PlxDate date;
  gboolean dated = plx_source_get_published (source, &date);
  gboolean templated = plx_source_get_headline (source) != NULL;
  gboolean in_template = templated && dated && is_plain_day (&date);

  if (again)
    {
      g_string_append_printf (out, "<ref name=\"%s\" />", name);
      return;
    }
  g_string_append_printf (out, "<ref name=\"%s\">", name);
  if (templated)
    append_template (out, reference, in_template ? &date : NULL);
  else
    append_publisher (out, reference);
  append_rest (out, reference, dated && !in_template ? &date : NULL);
  g_string_append (out, "</ref>");
}
