/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-search-result.h"

#include <glib/gi18n-lib.h>

#include "plx-date-format.h"
#include "plx-event.h"
#include "plx-list-entry.h"
#include "plx-record-link.h"
#include "plx-record-schema.h"
#include "plx-term.h"
#include "plx-visible-text.h"

/* Characters: much more than any desktop shows. */
#define MAX_LENGTH 200

static const char *const bookmark_icons[] = { "starred-symbolic", "user-bookmarks-symbolic", NULL };

static const char *const *
get_icons (PlxRecordKind kind)
{
  static const char *const source[] = { "x-office-document-symbolic", "text-x-generic-symbolic", NULL };
  static const char *const claimant[] = { "avatar-default-symbolic", "system-users-symbolic", NULL };
  static const char *const measure[] = { "accessories-calculator-symbolic", "x-office-spreadsheet-symbolic", NULL };
  static const char *const question[] = { "dialog-question-symbolic", "dialog-question", NULL };
  static const char *const event[] = { "x-office-calendar-symbolic", "x-office-calendar", NULL };
  static const char *const quotation[] = { "media-view-subtitles-symbolic", "text-x-generic-symbolic", NULL };
  static const char *const dossier[] = { "application-vnd.parallax.dossier+json", "x-office-document", NULL };

  switch (kind)
    {
    case PLX_RECORD_SOURCE: return source;
    case PLX_RECORD_CLAIMANT: return claimant;
    case PLX_RECORD_MEASURE:
    case PLX_RECORD_ESTIMATE: return measure;
    case PLX_RECORD_QUESTION:
    case PLX_RECORD_POSITION: return question;
    case PLX_RECORD_EVENT: return event;
    case PLX_RECORD_QUOTATION: return quotation;
    case PLX_RECORD_CITATION:
    case PLX_RECORD_PART:
    case PLX_RECORD_TEXT:
    case PLX_RECORD_DOSSIER:
    default: return dossier;
    }
}

/* One line, in which nothing misleads. */
static char *
tidy (const char *text)
{
  g_autofree char *visible = plx_visible_text (text, " ");
  g_autofree char *start = NULL;

  g_strstrip (visible);
  if (g_utf8_strlen (visible, -1) <= MAX_LENGTH)
    return g_steal_pointer (&visible);

  start = g_utf8_substring (visible, 0, MAX_LENGTH - 1);
  return g_strconcat (g_strchomp (start), "…", NULL);
}

static PlxSearchResult *
result_new (const char *id, const char *name, const char *description, const char *const *icons)
{
  PlxSearchResult *self = g_new0 (PlxSearchResult, 1);

  self->id = g_strdup (id);
  self->name = tidy (name);
  self->description = tidy (description);
  self->icons = icons;
  if (*self->name == '\0')
    {
      g_free (self->name);
      self->name = g_strdup (id);
    }
  return self;
}

void
plx_search_result_free (PlxSearchResult *self)
{
  g_free (self->id);
  g_free (self->name);
  g_free (self->description);
  g_free (self);
}

/* Records */

static void
add_item (GString *line, const char *text)
{
  if (text == NULL || *text == '\0')
    return;
  if (line->len > 0)
    g_string_append (line, " · ");
  g_string_append (line, text);
}

static void
add_event_date (GString *line, PlxRecord *record)
{
  PlxDate date;
  g_autofree char *text = NULL;

  if (!plx_record_get_date (record, PLX_EVENT_DATE, &date))
    return;
  text = plx_date_format (&date, PLX_DATE_FORM_MEDIUM);
  add_item (line, text);
}

static char *
describe (PlxRecord *record, const PlxListEntry *entry)
{
  g_autoptr (GString) line = g_string_new (NULL);

  if (plx_record_get_kind (record) == PLX_RECORD_EVENT)
    add_event_date (line, record);
  add_item (line, entry->subtitle);
  add_item (line, entry->relay);
  add_item (line, entry->caution);
  add_item (line, plx_dossier_get_title (plx_record_get_dossier (record)));
  return g_strdup (line->str);
}

static char *
dup_name (PlxRecord *record, const PlxListEntry *entry)
{
  if (entry->in_marks)
    /* TRANSLATORS: somebody's words between the quotation marks of the language. */
    return g_strdup_printf (C_ ("words", "“%s”"), entry->title);
  if (plx_record_get_kind (record) == PLX_RECORD_POSITION)
    /* TRANSLATORS: a stance, and the question that it is about: “Denies: Are North Korean troops in Russia?” */
    return g_strdup_printf (C_ ("position", "%1$s: %2$s"), plx_stance_get_term (entry->stance), entry->title);
  return g_strdup (entry->title);
}

PlxSearchResult *
plx_search_result_new_for_record (PlxRecord *record)
{
  g_autofree char *id = plx_record_dup_link (record);
  g_autoptr (PlxListEntry) entry = NULL;
  g_autofree char *name = NULL;
  g_autofree char *description = NULL;

  if (id == NULL)
    return NULL;

  entry = plx_list_entry_new (record, PLX_LIST_ORDER_FILE);
  name = dup_name (record, entry);
  description = describe (record, entry);
  return result_new (id, name, description, get_icons (plx_record_get_kind (record)));
}

/* Bookmarks */

char *
plx_bookmark_dup_result_id (PlxBookmark *bookmark)
{
  PlxBookmarkTarget *target = plx_bookmark_get_target (bookmark);
  const PlxRecordLink link = { (char *) plx_bookmark_target_get_dossier_id (target),
                               (char *) plx_bookmark_target_get_record_id (target), FALSE,
                               { PLX_CLOCK_SAID, PLX_AS_OF_ALWAYS } };
  g_autofree char *uri = NULL;
  g_autoptr (PlxRecordLink) readable = NULL;

  if (plx_bookmark_target_get_view (target) == PLX_BOOKMARK_VIEW_OTHER)
    return NULL;
  if (plx_bookmark_target_get_view (target) == PLX_BOOKMARK_VIEW_RECORD)
    uri = plx_record_link_format (&link);

  /* Any text may stand for an id in the file of bookmarks. */
  readable = uri != NULL ? plx_record_link_parse (uri, NULL) : NULL;
  return readable != NULL ? g_steal_pointer (&uri)
                          : g_strconcat (PLX_SEARCH_RESULT_BOOKMARK, plx_bookmark_get_id (bookmark), NULL);
}

PlxSearchResult *
plx_search_result_new_for_bookmark (PlxBookmark *bookmark)
{
  g_autofree char *id = plx_bookmark_dup_result_id (bookmark);
  g_autoptr (GString) description = g_string_new (NULL);

  if (id == NULL)
    return NULL;

  add_item (description, plx_bookmark_get_subtitle (bookmark));
  add_item (description, plx_bookmark_get_note (bookmark));
  return result_new (id, plx_bookmark_get_title (bookmark), description->str, bookmark_icons);
}

PlxSearchResult *
plx_search_result_new_for_id (const char *id)
{
  return result_new (id, id, "", get_icons (PLX_RECORD_DOSSIER));
}

/* For the desktop */

GVariant *
plx_search_result_to_variant (const PlxSearchResult *self)
{
  g_autoptr (GIcon) icon = g_themed_icon_new_from_names ((char **) self->icons, -1);
  g_autofree char *icon_text = g_icon_to_string (icon);
  g_autoptr (GVariant) icon_value = g_icon_serialize (icon);
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE_VARDICT);
  g_variant_builder_add (&builder, "{sv}", "id", g_variant_new_string (self->id));
  g_variant_builder_add (&builder, "{sv}", "name", g_variant_new_string (self->name));
  g_variant_builder_add (&builder, "{sv}", "icon", icon_value);
  g_variant_builder_add (&builder, "{sv}", "gicon", g_variant_new_string (icon_text));
  if (*self->description != '\0')
    g_variant_builder_add (&builder, "{sv}", "description", g_variant_new_string (self->description));
  return g_variant_builder_end (&builder);
}

char **
plx_search_ids_merge (const GPtrArray *lists, guint maximum)
{
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *merged = g_ptr_array_new ();
  gboolean more = TRUE;

  for (guint place = 0; more && merged->len < maximum; place++)
    {
      more = FALSE;
      for (guint i = 0; i < lists->len && merged->len < maximum; i++)
        {
          const GPtrArray *list = lists->pdata[i];

          if (place >= list->len)
            continue;
          more = TRUE;
          if (g_hash_table_add (known, list->pdata[place]))
            g_ptr_array_add (merged, g_strdup (list->pdata[place]));
        }
    }
  g_ptr_array_add (merged, NULL);
  return (char **) g_ptr_array_free (merged, FALSE);
}
