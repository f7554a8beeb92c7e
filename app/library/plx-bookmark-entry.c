/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-bookmark-entry.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "plx-date-format.h"
#include "plx-dossier.h"

#define MAX_EXCERPT 200 /* characters */

static char *
dup_record_date (PlxRecord *record)
{
  static const char *const members[] = { "date", "stated", "published" };
  char *date = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    if (g_object_class_find_property (G_OBJECT_GET_CLASS (record), members[i]) != NULL)
      {
        g_object_get (record, members[i], &date, NULL);
        break;
      }
  return date;
}

PlxBookmark *
plx_bookmark_new_for_record (PlxRecord *record, const char *title, const char *subtitle, const char *note)
{
  const char *dossier_id = plx_dossier_get_id (plx_record_get_dossier (record));
  g_autofree char *date = dup_record_date (record);
  g_autoptr (PlxBookmarkTarget) target = NULL;
  PlxBookmarkSaid said = { plx_enum_get_nick (PLX_TYPE_RECORD_KIND, (int) plx_record_get_kind (record)), title, subtitle,
                           date };

  g_return_val_if_fail (dossier_id != NULL && plx_record_get_id (record) != NULL, NULL);

  target = plx_bookmark_target_new_record (dossier_id, plx_record_get_id (record));
  return plx_bookmark_new (target, &said, note);
}

gboolean
plx_bookmark_get_kind (PlxBookmark *self, PlxRecordKind *kind)
{
  const char *word = plx_bookmark_get_record_kind (self);

  if (plx_bookmark_target_get_view (plx_bookmark_get_target (self)) != PLX_BOOKMARK_VIEW_RECORD || word == NULL)
    return FALSE;
  for (int i = 0; i < PLX_N_LISTED_KINDS; i++)
    if (g_str_equal (plx_enum_get_nick (PLX_TYPE_RECORD_KIND, i), word))
      {
        *kind = (PlxRecordKind) i;
        return TRUE;
      }
  return FALSE;
}

/* @n: (out): of how many */
static guint
count_claims_here (PlxBookmarkTarget *target, PlxDossier *dossier, guint *n)
{
  const char *const *ids = plx_bookmark_target_get_records (target);
  guint n_here = 0;

  for (*n = 0; ids[*n] != NULL; (*n)++)
    {
      g_autoptr (PlxRecord) record = plx_dossier_lookup (dossier, ids[*n]);

      if (record != NULL && plx_record_is_sound (record) && plx_record_kind_is_claim (plx_record_get_kind (record)))
        n_here++;
    }
  return n_here;
}

PlxBookmarkState
plx_bookmark_get_state (PlxBookmark *self, PlxDossier *dossier)
{
  PlxBookmarkTarget *target = plx_bookmark_get_target (self);
  const char *id = plx_bookmark_target_get_record_id (target);
  g_autoptr (PlxRecord) record = NULL;
  guint n;

  if (plx_bookmark_target_get_view (target) == PLX_BOOKMARK_VIEW_OTHER)
    return PLX_BOOKMARK_STATE_UNKNOWN;
  if (dossier == NULL || g_strcmp0 (plx_dossier_get_id (dossier), plx_bookmark_target_get_dossier_id (target)) != 0)
    return PLX_BOOKMARK_STATE_ELSEWHERE;
  if (plx_bookmark_target_get_view (target) == PLX_BOOKMARK_VIEW_SIDE_BY_SIDE)
    return count_claims_here (target, dossier, &n) > 0 ? PLX_BOOKMARK_STATE_PRESENT : PLX_BOOKMARK_STATE_VANISHED;
  if (id == NULL)
    return PLX_BOOKMARK_STATE_PRESENT;
  record = plx_dossier_lookup (dossier, id);
  if (record == NULL || !plx_record_is_sound (record))
    return PLX_BOOKMARK_STATE_VANISHED;
  switch (plx_bookmark_target_get_view (target))
    {
    case PLX_BOOKMARK_VIEW_FIGURES:
      return plx_record_get_kind (record) == PLX_RECORD_MEASURE ? PLX_BOOKMARK_STATE_PRESENT : PLX_BOOKMARK_STATE_VANISHED;
    case PLX_BOOKMARK_VIEW_POSITIONS:
      return plx_record_get_kind (record) == PLX_RECORD_QUESTION ? PLX_BOOKMARK_STATE_PRESENT : PLX_BOOKMARK_STATE_VANISHED;
    default:
      return PLX_BOOKMARK_STATE_PRESENT;
    }
}

static const char *
get_view_term (PlxBookmarkView view)
{
  switch (view)
    {
    case PLX_BOOKMARK_VIEW_FIGURES:
      return _("Comparison of figures");
    case PLX_BOOKMARK_VIEW_POSITIONS:
      return _("Comparison of positions");
    case PLX_BOOKMARK_VIEW_SEARCH:
      return C_("kind of bookmark", "Search");
    case PLX_BOOKMARK_VIEW_SIDE_BY_SIDE:
      return _("Claims side by side");
    case PLX_BOOKMARK_VIEW_RECORD:
    case PLX_BOOKMARK_VIEW_OTHER:
    default:
      return C_("kind of bookmark", "Other");
    }
}

static char *
dup_excerpt (const char *note)
{
  g_auto (GStrv) lines = g_strsplit (note != NULL ? note : "", "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      const char *line = g_strstrip (lines[i]);
      g_autofree char *start = NULL;

      if (*line == '\0')
        continue;
      if (g_utf8_strlen (line, -1) <= MAX_EXCERPT)
        return g_strdup (line);
      start = g_utf8_substring (line, 0, MAX_EXCERPT);
      return g_strconcat (start, "…", NULL);
    }
  return NULL;
}

/* The day of a stamp in the user's time zone */
static gboolean
find_day (gint64 stamp, PlxDate *date)
{
  g_autoptr (GDateTime) time = stamp > 0 ? g_date_time_new_from_unix_local (stamp / G_USEC_PER_SEC) : NULL;
  GDate day;

  if (time == NULL)
    return FALSE;
  g_date_clear (&day, 1);
  g_date_set_dmy (&day, (GDateDay) g_date_time_get_day_of_month (time), (GDateMonth) g_date_time_get_month (time),
                  (GDateYear) g_date_time_get_year (time));
  return plx_date_set_day (date, (gint32) g_date_get_julian (&day));
}

static char *
dup_made (PlxBookmark *bookmark)
{
  g_autofree char *text = NULL;
  PlxDate date;

  if (!find_day (plx_bookmark_get_made (bookmark), &date))
    return g_strdup (_("It is not known when it was marked"));
  text = plx_date_format (&date, PLX_DATE_FORM_MEDIUM);
  /* TRANSLATORS: %s is a date, such as “21 October 2024”. */
  return g_strdup_printf (_("Marked on %s"), text);
}

static char *
dup_earlier_notes (PlxBookmark *bookmark)
{
  guint n = plx_bookmark_get_n_earlier_notes (bookmark);

  return n > 0 ? g_strdup_printf (ngettext ("%u earlier note", "%u earlier notes", n), n) : NULL;
}

/* Of claims side by side some may have gone. */
static char *
dup_missing (PlxBookmark *bookmark, PlxDossier *dossier)
{
  PlxBookmarkTarget *target = plx_bookmark_get_target (bookmark);
  guint n;
  guint n_here;

  if (plx_bookmark_target_get_view (target) != PLX_BOOKMARK_VIEW_SIDE_BY_SIDE)
    return NULL;
  n_here = count_claims_here (target, dossier, &n);
  if (n_here == n)
    return NULL;
  /* TRANSLATORS: of claims side by side; %1$u is never 0, and less than %2$u. */
  return g_strdup_printf (ngettext ("%1$u of the %2$u claims is no longer in this dossier.",
                                    "%1$u of the %2$u claims are no longer in this dossier.", n - n_here),
                          n - n_here, n);
}

static char *
dup_caution (PlxBookmark *bookmark, PlxDossier *dossier, PlxBookmarkState state, const PlxBookmarkSaid *now)
{
  const char *title = plx_bookmark_get_title (bookmark);

  switch (state)
    {
    case PLX_BOOKMARK_STATE_VANISHED:
      return g_strdup (_("No longer in this dossier. This is what it said when you marked it."));
    case PLX_BOOKMARK_STATE_ELSEWHERE:
      /* TRANSLATORS: %s is the id of a dossier. */
      return g_strdup_printf (_("In another dossier, “%s”"), plx_bookmark_get_dossier_id (bookmark));
    case PLX_BOOKMARK_STATE_UNKNOWN:
      return g_strdup (_("This version of Parallax cannot show it"));
    case PLX_BOOKMARK_STATE_PRESENT:
    default:
      if (now == NULL)
        return dup_missing (bookmark, dossier);
      if (*title == '\0' || g_strcmp0 (now->title, title) == 0)
        return NULL;
      /* TRANSLATORS: %s is what a record said. */
      return g_strdup_printf (_("When you marked it, it said “%s”"), title);
    }
}

PlxBookmarkEntry *
plx_bookmark_entry_new (PlxBookmark *bookmark, PlxDossier *dossier, const PlxBookmarkSaid *now, const char *kind_term)
{
  PlxBookmarkEntry *entry = g_new0 (PlxBookmarkEntry, 1);
  PlxBookmarkState state = plx_bookmark_get_state (bookmark, dossier);
  gboolean is_now = state == PLX_BOOKMARK_STATE_PRESENT && now != NULL;
  const char *title = is_now ? now->title : plx_bookmark_get_title (bookmark);
  const char *subtitle = is_now ? now->subtitle : plx_bookmark_get_subtitle (bookmark);
  const char *id = plx_bookmark_get_record_id (bookmark);

  /* What has no words of its own is better known by its id than not at all. */
  if (title == NULL || *title == '\0')
    title = id != NULL ? id : plx_bookmark_target_get_words (plx_bookmark_get_target (bookmark));
  entry->title = g_strdup (title != NULL ? title : "");
  entry->subtitle = g_strdup (subtitle != NULL ? subtitle : "");
  entry->kind = g_strdup (kind_term != NULL ? kind_term
                                            : get_view_term (plx_bookmark_target_get_view (
                                                plx_bookmark_get_target (bookmark))));
  entry->note = dup_excerpt (plx_bookmark_get_note (bookmark));
  entry->earlier_notes = dup_earlier_notes (bookmark);
  entry->made = dup_made (bookmark);
  entry->caution = dup_caution (bookmark, dossier, state, now);
  entry->can_open = state == PLX_BOOKMARK_STATE_PRESENT;
  return entry;
}

void
plx_bookmark_entry_free (PlxBookmarkEntry *entry)
{
  g_free (entry->title);
  g_free (entry->subtitle);
  g_free (entry->kind);
  g_free (entry->note);
  g_free (entry->earlier_notes);
  g_free (entry->made);
  g_free (entry->caution);
  g_free (entry);
}

static const char *
get_view_heading (PlxBookmarkView view)
{
  switch (view)
    {
    case PLX_BOOKMARK_VIEW_FIGURES:
      return _("Comparisons of figures");
    case PLX_BOOKMARK_VIEW_POSITIONS:
      return _("Comparisons of positions");
    case PLX_BOOKMARK_VIEW_SEARCH:
      return _("Searches");
    case PLX_BOOKMARK_VIEW_SIDE_BY_SIDE:
      return _("Claims side by side");
    case PLX_BOOKMARK_VIEW_RECORD:
    case PLX_BOOKMARK_VIEW_OTHER:
    default:
      return C_("kinds of bookmark", "Others");
    }
}

/* A heading begins with a capital where the script has them. */
static char *
dup_date_heading (const PlxDate *date)
{
  g_autofree char *text = plx_date_format (date, PLX_DATE_FORM_LONG);
  GString *heading = g_string_new (NULL);

  g_string_append_unichar (heading, g_unichar_totitle (g_utf8_get_char (text)));
  g_string_append (heading, g_utf8_next_char (text));
  return g_string_free (heading, FALSE);
}

char *
plx_bookmark_dup_heading (PlxBookmark *bookmark, PlxBookmarkOrder order, const char *kind_heading)
{
  const char *text = plx_bookmark_get_date (bookmark);
  PlxDate date = { 0 };

  switch (order)
    {
    case PLX_BOOKMARK_ORDER_MADE:
      find_day (plx_bookmark_get_made (bookmark), &date);
      return dup_date_heading (&date);
    case PLX_BOOKMARK_ORDER_KIND:
      return g_strdup (kind_heading != NULL ? kind_heading
                                            : get_view_heading (plx_bookmark_target_get_view (
                                                plx_bookmark_get_target (bookmark))));
    case PLX_BOOKMARK_ORDER_DATE:
      if (text != NULL)
        plx_date_parse (text, &date, NULL);
      return dup_date_heading (&date);
    case PLX_BOOKMARK_ORDER_USER:
    default:
      return NULL;
    }
}

const char *
plx_bookmark_order_get_title (PlxBookmarkOrder order)
{
  switch (order)
    {
    case PLX_BOOKMARK_ORDER_MADE:
      return C_("order of bookmarks", "When marked");
    case PLX_BOOKMARK_ORDER_KIND:
      return C_("order of bookmarks", "Kind");
    case PLX_BOOKMARK_ORDER_DATE:
      return C_("order of bookmarks", "Date");
    case PLX_BOOKMARK_ORDER_USER:
    default:
      return C_("order of bookmarks", "Your order");
    }
}
