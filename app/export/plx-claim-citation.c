/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-claim-citation.h"

#include <string.h>

#include "plx-citation.h"
#include "plx-claim-members.h"
#include "plx-record-schema.h"
#include "plx-visible-text.h"
#include "plx-wikitext-reference.h"

static const char *
describe_kind (PlxSourceKind kind)
{
  switch (kind)
    {
    case PLX_SOURCE_WIRE:
      return "Wire report";
    case PLX_SOURCE_OFFICIAL:
      return "Official document";
    case PLX_SOURCE_DATA:
      return "Data set";
    case PLX_SOURCE_COMMENTARY:
      return "Commentary";
    case PLX_SOURCE_SATIRE:
      return "Satire";
    case PLX_SOURCE_NEWS:
    default:
      return "News report";
    }
}

/* The headline between @before and @after; without one what it is, in brackets. */
static char *
dup_title (PlxSource *source, const char *before, const char *after)
{
  const char *headline = plx_source_get_headline (source);
  g_autofree char *visible = headline != NULL ? plx_visible_text (headline, " ") : NULL;

  if (visible == NULL)
    return g_strdup_printf ("[%s]", describe_kind (plx_source_get_source_kind (source)));
  return g_strconcat (before, visible, after, NULL);
}

static gboolean
ends_sentence (const char *text)
{
  return g_str_has_suffix (text, ".") || g_str_has_suffix (text, "?") || g_str_has_suffix (text, "!");
}

static char *
dup_date (PlxSource *source, PlxCitationStyle style)
{
  PlxBibliographicDate parts;
  PlxDate date;

  if (!plx_source_get_published (source, &date))
    return g_strdup ("n.d.");
  plx_bibliographic_date_init (&parts, &date);
  return plx_bibliographic_date_format (&parts, style);
}

/* Publisher. (date). Title (para. 14). Address */
static char *
cite_apa (PlxSource *source, const char *publisher, const char *date, const char *place, const char *url)
{
  g_autofree char *title = dup_title (source, "", "");
  gboolean ends = *place == '\0' && ends_sentence (title);

  return g_strdup_printf ("%s%s (%s). %s%s%s%s", publisher, ends_sentence (publisher) ? "" : ".", date, title, place,
                          ends ? "" : ".", url);
}

/* “Title.” Publisher, date, par. 14, address. */
static char *
cite_mla (PlxSource *source, const char *publisher, const char *date, const char *place, const char *url)
{
  const char *headline = plx_source_get_headline (source);
  g_autofree char *title = dup_title (source, "“", headline != NULL && ends_sentence (headline) ? "”" : ".”");

  return g_strdup_printf ("%s%s %s, %s%s%s.", title, headline != NULL ? "" : ".", publisher, date, place, url);
}

/* Publisher, “Title,” date, par. 14, address. */
static char *
cite_chicago (PlxSource *source, const char *publisher, const char *date, const char *place, const char *url)
{
  const char *headline = plx_source_get_headline (source);
  g_autofree char *title = dup_title (source, "“", headline != NULL && ends_sentence (headline) ? "”" : ",”");

  return g_strdup_printf ("%s, %s%s %s%s%s.", publisher, title, headline != NULL ? "" : ",", date, place, url);
}

char *
plx_source_dup_citation (PlxSource *self, guint paragraph, PlxCitationStyle style)
{
  g_autofree char *publisher = plx_visible_text (plx_record_get_label (PLX_RECORD (self)), " ");
  g_autofree char *date = dup_date (self, style);
  g_autoptr (GString) place = g_string_new (NULL);
  const char *address = plx_source_get_url (self);
  g_autofree char *url = NULL;

  /* In APA a group that publishes is the author, and what does not give the whole is cited at its place. */
  if (paragraph > 0 && style == PLX_STYLE_APA)
    g_string_append_printf (place, " (para. %u)", paragraph);
  else if (paragraph > 0)
    g_string_append_printf (place, style == PLX_STYLE_MLA ? ", par. %u" : ", para. %u", paragraph);
  if (paragraph > 0 && plx_source_get_kind_at (self, paragraph) == PLX_SOURCE_SATIRE)
    g_string_append (place, " [satire]");
  if (address != NULL)
    url = g_strconcat (style == PLX_STYLE_APA ? " " : ", ", address, NULL);
  if (style == PLX_STYLE_APA)
    return cite_apa (self, publisher, date, place->str, url != NULL ? url : "");
  if (style == PLX_STYLE_MLA)
    return cite_mla (self, publisher, date, place->str, url != NULL ? url : "");
  return cite_chicago (self, publisher, date, place->str, url != NULL ? url : "");
}

static GPtrArray *
collect_citations (PlxRecord *record)
{
  PlxRecordKind kind = plx_record_get_kind (record);
  guint member = kind == PLX_RECORD_EVENT ? (guint) PLX_EVENT_CITATIONS : plx_claim_members_get (kind)->citations;
  GPtrArray *citations = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GListModel) list = member != PLX_NO_MEMBER ? plx_record_dup_records (record, member) : NULL;

  for (guint i = 0; list != NULL && i < g_list_model_get_n_items (list); i++)
    g_ptr_array_add (citations, g_list_model_get_item (list, i));
  return citations;
}

static guint
get_first_paragraph (GPtrArray *citations, PlxRecord *source)
{
  for (guint i = 0; i < citations->len; i++)
    {
      g_autoptr (PlxRecord) other = plx_citation_dup_source (g_ptr_array_index (citations, i));

      if (other != NULL && plx_record_equal (other, source))
        return plx_citation_get_paragraph (g_ptr_array_index (citations, i));
    }
  return 0;
}

char *
plx_record_dup_citations (PlxRecord *record, PlxCitationStyle style)
{
  g_autoptr (GPtrArray) citations = NULL;
  g_autoptr (PlxReferenceList) list = NULL;
  g_autoptr (GString) lines = g_string_new (NULL);

  if (PLX_IS_SOURCE (record))
    return plx_source_dup_citation (PLX_SOURCE (record), 0, style);

  citations = collect_citations (record);
  list = plx_reference_list_new_for_citations (citations);
  for (guint i = 0; i < list->references->len; i++)
    {
      const PlxReference *reference = g_ptr_array_index (list->references, i);
      g_autofree char *line = plx_source_dup_citation (
          PLX_SOURCE (reference->source), get_first_paragraph (citations, reference->source), style);

      g_string_append_printf (lines, "%s%s", i > 0 ? "\n" : "", line);
    }
  return lines->len > 0 ? g_strdup (lines->str) : NULL;
}

char *
plx_record_dup_wikitext_citations (PlxRecord *record)
{
  g_autoptr (GPtrArray) citations = collect_citations (record);
  g_autoptr (PlxReferenceList) list = plx_reference_list_new_for_citations (citations);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < list->references->len; i++)
    plx_reference_append_wikitext (text, g_ptr_array_index (list->references, i), FALSE);
  if (PLX_IS_SOURCE (record))
    {
      PlxReference reference = { record, g_array_new (FALSE, FALSE, sizeof (guint)) };

      plx_reference_append_wikitext (text, &reference, FALSE);
      g_array_unref (reference.paragraphs);
    }
  return text->len > 0 ? g_strdup (text->str) : NULL;
}
