/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-claim-citation.h"

#include <string.h>

#include "plx-citation.h"
#include "plx-claim-members.h"
#include "plx-part.h"
#include "plx-quotation-marks.h"
#include "plx-record-schema.h"
#include "plx-term.h"
#include "plx-visible-text.h"
#include "plx-wikitext-reference.h"

static const char *
describe_kind (PlxSourceKind kind)
{
  switch (kind)
    {
    case PLX_SOURCE_WIRE:
      return "wire report";
    case PLX_SOURCE_OFFICIAL:
      return "official statement";
    case PLX_SOURCE_DATA:
      return "data set";
    case PLX_SOURCE_COMMENTARY:
      return "commentary";
    case PLX_SOURCE_SATIRE:
      return "satire";
    case PLX_SOURCE_NEWS:
    default:
      return "news report";
    }
}

static void
append_item (GString *list, const char *item)
{
  g_string_append_printf (list, "%s%s", list->len > 0 ? ", " : "", item);
}

/* What of a source that is cited as a whole is satire. */
static void
append_satire_parts (GString *list, PlxSource *source)
{
  g_autoptr (GListModel) parts = plx_source_dup_parts (source);

  for (guint i = 0; i < g_list_model_get_n_items (parts); i++)
    {
      g_autoptr (PlxPart) part = g_list_model_get_item (parts, i);
      guint first = plx_part_get_first_paragraph (part);
      guint last = plx_part_get_last_paragraph (part);
      g_autofree char *item = NULL;

      if (plx_part_get_source_kind (part) != PLX_SOURCE_SATIRE)
        continue;
      item = first == last ? g_strdup_printf ("paragraph %u satire", first)
                           : g_strdup_printf ("paragraphs %u–%u satire", first, last);
      append_item (list, item);
    }
}

/* "satire, translated from Spanish": what a reader has to know besides the title; "" for nothing. @is_whole: whether no
 * paragraphs are named */
static char *
describe (PlxSource *source, gboolean is_whole)
{
  PlxSourceKind kind = plx_source_get_source_kind (source);
  const char *original = plx_language_get_english_name (plx_source_get_original_language (source));
  GString *list = g_string_new (NULL);

  if (kind == PLX_SOURCE_SATIRE)
    append_item (list, "satire");
  if (original != NULL)
    {
      g_autofree char *item = g_strdup_printf ("translated from %s", original);

      append_item (list, item);
    }
  if (is_whole)
    append_satire_parts (list, source);
  return g_string_free (list, FALSE);
}

static char *
capitalize (const char *text)
{
  char *capital = g_strdup (text);

  *capital = g_ascii_toupper (*capital);
  return capital;
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
    return g_strdup (style == PLX_STYLE_MLA ? "" : "n.d.");
  plx_bibliographic_date_init (&parts, &date);
  return plx_bibliographic_date_format (&parts, style);
}

/* "paras. 28, 31" of those that are satire, or of the others; "" for none. */
static char *
dup_places (PlxSource *source, GArray *paragraphs, gboolean satire, const char *one, const char *several)
{
  g_autoptr (GString) numbers = g_string_new (NULL);
  guint n = 0;

  for (guint i = 0; paragraphs != NULL && i < paragraphs->len; i++)
    {
      guint paragraph = g_array_index (paragraphs, guint, i);

      if ((plx_source_get_kind_at (source, paragraph) == PLX_SOURCE_SATIRE) != satire)
        continue;
      g_string_append_printf (numbers, "%s%u", n > 0 ? ", " : "", paragraph);
      n++;
    }
  return n > 0 ? g_strdup_printf ("%s %s", n == 1 ? one : several, numbers->str) : g_strdup ("");
}

/* ", para. 31 [also in satire, para. 5]" */
static char *
dup_locator (PlxSource *source, GArray *paragraphs, PlxCitationStyle style)
{
  const char *one = style == PLX_STYLE_MLA ? "par." : "para.";
  const char *several = style == PLX_STYLE_MLA ? "pars." : "paras.";
  g_autofree char *reported = dup_places (source, paragraphs, FALSE, one, several);
  g_autofree char *satire = dup_places (source, paragraphs, TRUE, one, several);

  if (*reported == '\0' && *satire == '\0')
    return g_strdup ("");
  if (*satire == '\0')
    return g_strdup_printf (", %s", reported);
  if (*reported == '\0')
    return g_strdup_printf (", %s [satire]", satire);
  return g_strdup_printf (", %s [also in satire, %s]", reported, satire);
}

/* What the styles put together. */
typedef struct
{
  gboolean has_author; /* the publisher is who speaks */
  char *publisher;
  char *headline; /* NULL for none */
  char *kind;     /* what stands for a title that there is not */
  char *description;
  char *date;
  char *locator;
  const char *url; /* NULL for none */
} Parts;

static void
parts_clear (Parts *parts)
{
  g_free (parts->publisher);
  g_free (parts->headline);
  g_free (parts->kind);
  g_free (parts->description);
  g_free (parts->date);
  g_free (parts->locator);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Parts, parts_clear)

static void
parts_fill (Parts *parts, PlxSource *source, GArray *paragraphs, PlxCitationStyle style)
{
  PlxSourceKind kind = plx_source_get_source_kind (source);
  const char *headline = plx_source_get_headline (source);

  parts->has_author = kind == PLX_SOURCE_OFFICIAL || kind == PLX_SOURCE_DATA;
  parts->publisher = plx_visible_text (plx_record_get_label (PLX_RECORD (source)), " ");
  parts->headline = headline != NULL ? plx_visible_text (headline, " ") : NULL;
  parts->kind = capitalize (describe_kind (kind));
  parts->description = describe (source, paragraphs == NULL || paragraphs->len == 0);
  parts->date = dup_date (source, style);
  parts->locator = dup_locator (source, paragraphs, style);
  /* The reader has checked the addresses of the records that it found sound. */
  parts->url = plx_record_is_sound (PLX_RECORD (source)) ? plx_source_get_url (source) : NULL;
}

/* Title [Translated from Spanish]. (date). Publisher, para. 31. Address */
static char *
cite_apa (const Parts *parts)
{
  g_autofree char *about = capitalize (parts->description);
  g_autoptr (GString) title = g_string_new (parts->headline);
  const char *stop;

  if (parts->headline == NULL && *about != '\0' && !g_str_has_prefix (parts->description, "satire"))
    g_string_append_printf (title, "[%s, %s]", parts->kind, parts->description);
  else if (parts->headline == NULL)
    g_string_append_printf (title, "[%s]", *about != '\0' ? about : parts->kind);
  else if (*about != '\0')
    g_string_append_printf (title, " [%s]", about);
  stop = ends_sentence (title->str) ? "" : ".";
  if (parts->has_author)
    return g_strdup_printf ("%s%s (%s). %s%s%s%s%s", parts->publisher, ends_sentence (parts->publisher) ? "" : ".", parts->date,
                            title->str, parts->locator, *parts->locator != '\0' ? "." : stop, parts->url != NULL ? " " : "",
                            parts->url != NULL ? parts->url : "");
  return g_strdup_printf ("%s%s (%s). %s%s%s%s%s", title->str, stop, parts->date, parts->publisher, parts->locator,
                          *parts->locator == '\0' && ends_sentence (parts->publisher) ? "" : ".",
                          parts->url != NULL ? " " : "", parts->url != NULL ? parts->url : "");
}

/* “Title.” Publisher, date, par. 31, address. Translated from Spanish. */
static char *
cite_mla (const Parts *parts)
{
  g_autofree char *about = capitalize (parts->description);
  g_autofree char *title = parts->headline != NULL ? plx_quote_title (parts->headline, ".") : g_strconcat (parts->kind, ".", NULL);

  return g_strdup_printf ("%s %s%s%s%s%s%s.%s%s%s", title, parts->publisher, *parts->date != '\0' ? ", " : "", parts->date,
                          parts->locator, parts->url != NULL ? ", " : "", parts->url != NULL ? parts->url : "",
                          *about != '\0' ? " " : "", about, *about != '\0' ? "." : "");
}

/* “Title,” Publisher, date, translated from Spanish, para. 31, address: a note on an article that nobody signed begins with
 * its title (14.191, 14.193). Publisher, “Title,” … where the publisher is the author; Publisher, news report, … without a
 * title. */
static char *
cite_chicago (const Parts *parts)
{
  g_autofree char *title = parts->headline != NULL ? plx_quote_title (parts->headline, ",") : NULL;
  g_autofree char *kind = g_ascii_strdown (parts->kind, -1);
  g_autofree char *names = NULL;

  if (title == NULL)
    names = g_strdup_printf ("%s, %s,", parts->publisher, kind);
  else if (parts->has_author)
    names = g_strdup_printf ("%s, %s", parts->publisher, title);
  else
    names = g_strdup_printf ("%s %s,", title, parts->publisher);
  return g_strdup_printf ("%s %s%s%s%s%s%s.", names, parts->date, *parts->description != '\0' ? ", " : "", parts->description, parts->locator,
                          parts->url != NULL ? ", " : "", parts->url != NULL ? parts->url : "");
}

char *
plx_source_dup_citation (PlxSource *self, GArray *paragraphs, PlxCitationStyle style)
{
  g_auto (Parts) parts = { 0 };

  parts_fill (&parts, self, paragraphs, style);
  if (style == PLX_STYLE_APA)
    return cite_apa (&parts);
  return style == PLX_STYLE_MLA ? cite_mla (&parts) : cite_chicago (&parts);
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

char *
plx_record_dup_citations (PlxRecord *record, PlxCitationStyle style)
{
  g_autoptr (GPtrArray) citations = NULL;
  g_autoptr (PlxReferenceList) list = NULL;
  g_autoptr (GString) lines = g_string_new (NULL);

  if (PLX_IS_SOURCE (record))
    return plx_source_dup_citation (PLX_SOURCE (record), NULL, style);

  citations = collect_citations (record);
  list = plx_reference_list_new_for_citations (citations);
  for (guint i = 0; i < list->references->len; i++)
    {
      const PlxReference *reference = g_ptr_array_index (list->references, i);
      g_autofree char *line = plx_source_dup_citation (PLX_SOURCE (reference->source), reference->paragraphs, style);

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
