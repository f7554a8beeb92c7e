/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-bookmarked-place.h"

#include <glib/gi18n-lib.h>

#include "plx-date.h"
#include "plx-list-entry.h"

static char *
dup_day (gint32 day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32) day);
  return g_strdup_printf ("%04u-%02u-%02u", g_date_get_year (&date), (guint) g_date_get_month (&date), g_date_get_day (&date));
}

PlxBookmarkTarget *
plx_bookmark_target_new_for_comparison (const char *dossier_id, PlxView view, const char *record_id, const PlxAsOf *as_of)
{
  g_autofree char *day = NULL;
  const char *clock = NULL;
  PlxDate date;

  g_return_val_if_fail (dossier_id != NULL, NULL);
  g_return_val_if_fail (view == PLX_VIEW_FIGURES || view == PLX_VIEW_STANCES, NULL);

  if (as_of->day != PLX_AS_OF_ALWAYS)
    {
      if (as_of->day <= 0 || !plx_date_set_day (&date, as_of->day))
        return NULL;
      day = dup_day (as_of->day);
    }
  if (day)
    clock = as_of->clock == PLX_CLOCK_SAID ? PLX_BOOKMARK_CLOCK_SAID : PLX_BOOKMARK_CLOCK_PUBLISHED;
  else if (as_of->clock == PLX_CLOCK_PUBLISHED)
    clock = PLX_BOOKMARK_CLOCK_PUBLISHED;
  if (view == PLX_VIEW_STANCES)
    return plx_bookmark_target_new_positions (dossier_id, record_id, day, clock);

  return record_id ? plx_bookmark_target_new_figures (dossier_id, record_id, day, clock) : NULL;
}

static gboolean
read_as_of (PlxBookmarkTarget *target, PlxAsOf *as_of)
{
  const char *day = plx_bookmark_target_get_as_of (target);
  const char *clock = plx_bookmark_target_get_clock (target);
  PlxDate date;

  as_of->day = PLX_AS_OF_ALWAYS;
  as_of->clock = PLX_CLOCK_SAID;
  if (g_strcmp0 (clock, PLX_BOOKMARK_CLOCK_PUBLISHED) == 0)
    as_of->clock = PLX_CLOCK_PUBLISHED;
  else if (clock && !g_str_equal (clock, PLX_BOOKMARK_CLOCK_SAID))
    return FALSE;
  if (!day)
    return TRUE;

  if (!plx_date_parse (day, &date, NULL) || plx_date_get_earliest (&date) == G_MININT32)
    return FALSE;
  as_of->day = plx_date_get_earliest (&date);
  return TRUE;
}

gboolean
plx_bookmark_target_get_comparison (PlxBookmarkTarget *self, PlxView *view, PlxAsOf *as_of)
{
  switch (plx_bookmark_target_get_view (self))
    {
    case PLX_BOOKMARK_VIEW_FIGURES: *view = PLX_VIEW_FIGURES; break;
    case PLX_BOOKMARK_VIEW_POSITIONS: *view = PLX_VIEW_STANCES; break;
    case PLX_BOOKMARK_VIEW_RECORD:
    case PLX_BOOKMARK_VIEW_SEARCH:
    case PLX_BOOKMARK_VIEW_OTHER:
    default: return FALSE;
    }
  return read_as_of (self, as_of);
}

void
plx_record_say_for_bookmark (PlxRecord *record, char **title, char **subtitle)
{
  g_autoptr (PlxListEntry) entry = plx_list_entry_new (record, PLX_LIST_ORDER_FILE);

  /* TRANSLATORS: somebody's words between the quotation marks of the language. */
  *title = entry->in_marks ? g_strdup_printf (C_ ("words", "“%s”"), entry->title) : g_strdup (entry->title);
  *subtitle = g_strdup (entry->subtitle);
}
