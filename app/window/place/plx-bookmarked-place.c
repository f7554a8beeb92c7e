/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-bookmarked-place.h"

#include <glib/gi18n-lib.h>

#include "plx-claim-phrase.h"
#include "plx-date-format.h"
#include "plx-find-phrase.h"
#include "plx-list-entry.h"

/* What stands apart in a comparison is shown. */
#define FILTER_APART "apart"

/* To a target */

static char *
dup_day (gint32 day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32) day);
  return g_strdup_printf ("%04u-%02u-%02u", g_date_get_year (&date), (guint) g_date_get_month (&date), g_date_get_day (&date));
}

static PlxBookmarkTarget *
new_for_comparison (const char *dossier_id, const PlxPlace *place)
{
  static const char *const apart[] = { FILTER_APART, NULL };
  g_autofree char *day = NULL;
  PlxBookmarkTargetFields fields = { .dossier_id = dossier_id, .record_id = place->record_id };
  PlxDate date;

  if (place->as_of.day != PLX_AS_OF_ALWAYS)
    {
      if (place->as_of.day <= 0 || !plx_date_set_day (&date, place->as_of.day))
        return NULL;
      day = dup_day (place->as_of.day);
    }
  fields.view = place->view == PLX_VIEW_STANCES ? "positions" : "figures";
  fields.as_of = day;
  if (place->as_of.clock == PLX_CLOCK_PUBLISHED)
    fields.clock = PLX_BOOKMARK_CLOCK_PUBLISHED;
  else if (day)
    fields.clock = PLX_BOOKMARK_CLOCK_SAID;
  fields.filters = place->apart ? apart : NULL;
  return plx_bookmark_target_new (&fields);
}

static PlxBookmarkTarget *
new_for_search (const char *dossier_id, const PlxPlace *place)
{
  g_autofree char *words = g_strstrip (g_strdup (place->words ? place->words : ""));
  g_auto (GStrv) filters = place->filter ? g_strsplit (place->filter, "&", -1) : NULL;

  if (*words == '\0' && !filters)
    return NULL;
  return plx_bookmark_target_new_search (dossier_id, words, (const char *const *) filters);
}

PlxBookmarkTarget *
plx_bookmark_target_new_for_place (const char *dossier_id, const PlxPlace *place, const char *const *claim_ids)
{
  g_return_val_if_fail (dossier_id != NULL, NULL);

  switch (place->view)
    {
    case PLX_VIEW_FIGURES:
    case PLX_VIEW_STANCES:
      return new_for_comparison (dossier_id, place);
    case PLX_VIEW_FIND:
      return new_for_search (dossier_id, place);
    case PLX_VIEW_SIDE_BY_SIDE:
      return claim_ids && claim_ids[0] ? plx_bookmark_target_new_side_by_side (dossier_id, claim_ids) : NULL;
    default:
      if (!place->record_id || plx_view_get_spread (place->view) == PLX_SPREAD_WIDE)
        return NULL;
      return plx_bookmark_target_new_record (dossier_id, place->record_id);
    }
}

/* From a target */

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

static gboolean
read_comparison (PlxBookmarkTarget *target, PlxPlace *place)
{
  const char *const *filters = plx_bookmark_target_get_filters (target);

  place->record_id = g_strdup (plx_bookmark_target_get_record_id (target));
  for (guint i = 0; filters && filters[i]; i++)
    {
      if (!g_str_equal (filters[i], FILTER_APART))
        return FALSE;
      place->apart = TRUE;
    }
  return read_as_of (target, &place->as_of);
}

static gboolean
is_date (const char *text)
{
  PlxDate date;

  return !text || plx_date_parse (text, &date, NULL);
}

static gboolean
read_search (PlxBookmarkTarget *target, PlxPlace *place)
{
  const char *const *filters = plx_bookmark_target_get_filters (target);
  const char *words = plx_bookmark_target_get_words (target);
  g_autofree char *joined = filters ? g_strjoinv ("&", (char **) filters) : NULL;
  g_autoptr (PlxFindScope) scope = plx_find_scope_parse (joined);
  g_auto (GStrv) parts = NULL;

  place->words = *words != '\0' ? g_strdup (words) : NULL;
  place->filter = plx_find_scope_format (scope);
  parts = g_strsplit (place->filter ? place->filter : "", "&", -1);
  /* Every part has to have been understood, in whichever order and escaped in whichever way. */
  return g_strv_length (parts) == (filters ? g_strv_length ((char **) filters) : 0) && is_date (scope->since)
         && is_date (scope->until);
}

PlxPlace *
plx_bookmark_target_dup_place (PlxBookmarkTarget *self)
{
  g_autoptr (PlxPlace) place = plx_place_new (PLX_VIEW_EVENTS);
  gboolean readable;

  switch (plx_bookmark_target_get_view (self))
    {
    case PLX_BOOKMARK_VIEW_FIGURES:
      place->view = PLX_VIEW_FIGURES;
      readable = read_comparison (self, place);
      break;
    case PLX_BOOKMARK_VIEW_POSITIONS:
      place->view = PLX_VIEW_STANCES;
      readable = read_comparison (self, place);
      break;
    case PLX_BOOKMARK_VIEW_SEARCH:
      place->view = PLX_VIEW_FIND;
      readable = read_search (self, place);
      break;
    case PLX_BOOKMARK_VIEW_SIDE_BY_SIDE:
      place->view = PLX_VIEW_SIDE_BY_SIDE;
      readable = TRUE;
      break;
    default:
      return NULL;
    }
  place->level = PLX_LEVEL_DETAIL;
  return readable ? g_steal_pointer (&place) : NULL;
}

/* What it says */

void
plx_record_say_for_bookmark (PlxRecord *record, char **title, char **subtitle)
{
  g_autoptr (PlxListEntry) entry = plx_list_entry_new (record, PLX_LIST_ORDER_FILE);

  /* TRANSLATORS: somebody's words between the quotation marks of the language. */
  *title = entry->in_marks ? g_strdup_printf (C_ ("words", "“%s”"), entry->title) : g_strdup (entry->title);
  *subtitle = g_strdup (entry->subtitle);
}

/* @text: (nullable) */
static void
add_part (GString *line, const char *text)
{
  if (text && *text)
    g_string_append_printf (line, "%s%s", line->len > 0 ? " · " : "", text);
}

static char *
dup_as_of_text (const PlxPlace *place)
{
  GString *text = g_string_new (NULL);
  g_autofree char *day = NULL;
  g_autofree char *until = NULL;
  gboolean said = place->as_of.clock == PLX_CLOCK_SAID;
  PlxDate date;

  if (place->as_of.day == PLX_AS_OF_ALWAYS)
    add_part (text, said ? _ ("Everything that was said") : _ ("Everything that was published"));
  else if (plx_date_set_day (&date, place->as_of.day))
    {
      day = plx_date_format (&date, PLX_DATE_FORM_MEDIUM);
      /* TRANSLATORS: %s is a day: what of a comparison counts. */
      until = g_strdup_printf (said ? _ ("What was said by %s") : _ ("What was published by %s"), day);
      add_part (text, until);
    }
  if (place->apart)
    /* TRANSLATORS: what of a comparison is shown, behind “What was said by 21 October 2024 · ”. */
    add_part (text, place->view == PLX_VIEW_STANCES ? _ ("with what rests on satire alone")
                                                    : _ ("with what rests on satire or unattributed reports"));
  return g_string_free (text, FALSE);
}

static void
add_label (GString *line, PlxDossier *dossier, const char *id)
{
  g_autoptr (PlxRecord) record = id ? plx_dossier_lookup (dossier, id) : NULL;

  add_part (line, record ? plx_record_get_label (record) : id);
}

static char *
dup_narrowing_text (const PlxPlace *place, PlxDossier *dossier)
{
  g_autoptr (PlxFindScope) scope = plx_find_scope_parse (place->filter);
  g_autofree char *span = plx_find_phrase_dup_span (scope);
  GString *text = g_string_new (NULL);

  if (scope->kind != PLX_FIND_ANY_KIND)
    add_part (text, plx_find_phrase_kind (scope->kind));
  add_label (text, dossier, scope->claimant);
  add_label (text, dossier, scope->source);
  add_label (text, dossier, scope->event);
  add_part (text, span);
  return g_string_free (text, FALSE);
}

static void
say_search (const PlxPlace *place, PlxDossier *dossier, char **title, char **subtitle)
{
  *subtitle = dup_narrowing_text (place, dossier);
  /* TRANSLATORS: the title of a bookmarked search that has no words, only what it is narrowed to. */
  *title = place->words ? g_strdup_printf (C_ ("words", "“%s”"), place->words) : g_strdup (_ ("Everything"));
}

static void
say_claims (PlxBookmarkTarget *target, PlxDossier *dossier, char **title, char **subtitle)
{
  const char *const *ids = plx_bookmark_target_get_records (target);
  GString *names = g_string_new (NULL);
  guint n = 0;

  for (; ids[n]; n++)
    {
      g_autoptr (PlxRecord) record = plx_dossier_lookup (dossier, ids[n]);
      g_autofree char *name
          = record && PLX_IS_CLAIM (record) ? plx_claim_dup_claimant_names (PLX_CLAIM (record)) : g_strdup (ids[n]);

      add_part (names, name);
    }
  *title = g_string_free (names, FALSE);
  *subtitle = g_strdup_printf (ngettext ("%u claim", "%u claims", n), n);
}

static PlxBookmark *
new_for_record (const char *id, PlxDossier *dossier)
{
  g_autoptr (PlxRecord) record = plx_dossier_lookup (dossier, id);
  g_autofree char *title = NULL;
  g_autofree char *subtitle = NULL;

  if (!record || !plx_record_is_sound (record))
    return NULL;

  plx_record_say_for_bookmark (record, &title, &subtitle);
  return plx_bookmark_new_for_record (record, title, subtitle, NULL);
}

static PlxBookmark *
new_of_comparison (PlxBookmarkTarget *target, const PlxPlace *place, PlxDossier *dossier)
{
  g_autoptr (PlxRecord) record = place->record_id ? plx_dossier_lookup (dossier, place->record_id) : NULL;
  g_autofree char *title = NULL;
  g_autofree char *record_subtitle = NULL;
  g_autofree char *subtitle = dup_as_of_text (place);
  PlxBookmarkSaid said = { NULL, _ ("All questions"), subtitle, NULL };

  if (place->record_id && (!record || !plx_record_is_sound (record)))
    return NULL;

  if (record)
    {
      plx_record_say_for_bookmark (record, &title, &record_subtitle);
      said.record_kind = plx_enum_get_nick (PLX_TYPE_RECORD_KIND, (int) plx_record_get_kind (record));
      said.title = title;
    }
  return plx_bookmark_new (target, &said, NULL);
}

PlxBookmark *
plx_bookmark_new_for_target (PlxBookmarkTarget *target, PlxDossier *dossier)
{
  g_autoptr (PlxPlace) place = plx_bookmark_target_dup_place (target);
  g_autofree char *title = NULL;
  g_autofree char *subtitle = NULL;

  if (plx_bookmark_target_get_view (target) == PLX_BOOKMARK_VIEW_RECORD)
    return new_for_record (plx_bookmark_target_get_record_id (target), dossier);
  if (!place)
    return NULL;
  if (place->view == PLX_VIEW_FIGURES || place->view == PLX_VIEW_STANCES)
    return new_of_comparison (target, place, dossier);

  if (place->view == PLX_VIEW_FIND)
    say_search (place, dossier, &title, &subtitle);
  else
    say_claims (target, dossier, &title, &subtitle);
  return plx_bookmark_new (target, &(PlxBookmarkSaid) { NULL, title, subtitle, NULL }, NULL);
}

char *
plx_bookmark_target_dup_missing (PlxBookmarkTarget *self, PlxDossier *dossier)
{
  g_autoptr (PlxPlace) place = plx_bookmark_target_dup_place (self);
  g_autoptr (PlxFindScope) scope = plx_find_scope_parse (place ? place->filter : NULL);
  const struct
  {
    const char *id;
    PlxRecordKind kind;
  } named[] = {
    { scope->claimant, PLX_RECORD_CLAIMANT }, { scope->source, PLX_RECORD_SOURCE }, { scope->event, PLX_RECORD_EVENT }
  };
  GString *missing = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (named); i++)
    {
      g_autoptr (PlxRecord) record = named[i].id ? plx_dossier_lookup (dossier, named[i].id) : NULL;

      if (named[i].id && (!record || !plx_record_is_sound (record) || plx_record_get_kind (record) != named[i].kind))
        g_string_append_printf (missing, "%s%s", missing->len > 0 ? C_ ("list separator", ", ") : "", named[i].id);
    }
  return g_string_free (missing, missing->len == 0);
}
