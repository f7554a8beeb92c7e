/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-find-phrase.h"

#include "plx-date-format.h"

#include <glib/gi18n-lib.h>

const char *
plx_find_phrase_kind (int kind)
{
  switch (kind)
    {
    case PLX_FIND_NOTES: return _("Your notes");
    case PLX_RECORD_SOURCE: return _("Sources");
    case PLX_RECORD_CLAIMANT: return _("Claimants");
    case PLX_RECORD_MEASURE: return _("Measures");
    case PLX_RECORD_QUESTION: return _("Questions");
    case PLX_RECORD_EVENT: return _("Events");
    case PLX_RECORD_QUOTATION: return _("Quotations");
    case PLX_RECORD_ESTIMATE: return _("Estimates");
    case PLX_RECORD_POSITION: return _("Positions");
    default: g_return_val_if_reached (NULL);
    }
}

/* TRANSLATORS: buttons behind the best results of a kind, which lead to all of them. */
char *
plx_find_phrase_dup_all (int kind, guint n)
{
  switch (kind)
    {
    case PLX_FIND_NOTES: return g_strdup_printf (ngettext ("Show %'u note", "Show all %'u notes", n), n);
    case PLX_RECORD_SOURCE: return g_strdup_printf (ngettext ("Show %'u source", "Show all %'u sources", n), n);
    case PLX_RECORD_CLAIMANT: return g_strdup_printf (ngettext ("Show %'u claimant", "Show all %'u claimants", n), n);
    case PLX_RECORD_MEASURE: return g_strdup_printf (ngettext ("Show %'u measure", "Show all %'u measures", n), n);
    case PLX_RECORD_QUESTION: return g_strdup_printf (ngettext ("Show %'u question", "Show all %'u questions", n), n);
    case PLX_RECORD_EVENT: return g_strdup_printf (ngettext ("Show %'u event", "Show all %'u events", n), n);
    case PLX_RECORD_QUOTATION: return g_strdup_printf (ngettext ("Show %'u quotation", "Show all %'u quotations", n), n);
    case PLX_RECORD_ESTIMATE: return g_strdup_printf (ngettext ("Show %'u estimate", "Show all %'u estimates", n), n);
    case PLX_RECORD_POSITION: return g_strdup_printf (ngettext ("Show %'u position", "Show all %'u positions", n), n);
    default: g_return_val_if_reached (NULL);
    }
}

static char *
dup_records (guint n, gboolean complete)
{
  if (n == 0)
    return g_strdup (complete ? _("Nothing found") : _("Searching…"));
  if (complete)
    return g_strdup_printf (ngettext ("%'u record", "%'u records", n), n);

  /* TRANSLATORS: how many records a search has found that is still going on. */
  return g_strdup_printf (ngettext ("%'u record so far", "%'u records so far", n), n);
}

char *
plx_find_phrase_dup_total (guint n, guint n_notes, gboolean complete)
{
  g_autofree char *records = n > 0 || n_notes == 0 || !complete ? dup_records (n, complete) : NULL;
  g_autofree char *notes = g_strdup_printf (ngettext ("%'u note of yours", "%'u notes of yours", n_notes), n_notes);

  if (n_notes == 0)
    return g_steal_pointer (&records);
  if (records == NULL)
    return g_steal_pointer (&notes);
  /* TRANSLATORS: what a search has found: “31 records” and “2 notes of yours”. */
  return g_strdup_printf (C_("found", "%1$s · %2$s"), records, notes);
}

static char *
dup_date (const char *text)
{
  PlxDate date;

  return text != NULL && plx_date_parse (text, &date, NULL) ? plx_date_format (&date, PLX_DATE_FORM_SHORT) : NULL;
}

char *
plx_find_phrase_dup_span (const PlxFindScope *scope)
{
  g_autofree char *since = dup_date (scope->since);
  g_autofree char *until = dup_date (scope->until);

  if (since != NULL && until != NULL)
    /* TRANSLATORS: a span of time from a date to another: “18 Oct 2024 to 21 Oct 2024”. */
    return g_strdup_printf (C_("span", "%1$s to %2$s"), since, until);
  if (since != NULL)
    /* TRANSLATORS: a span of time that begins with a date: “From 18 Oct 2024”. */
    return g_strdup_printf (C_("span", "From %s"), since);
  if (until != NULL)
    /* TRANSLATORS: a span of time that ends with a date, the date included: “Until 21 Oct 2024”. */
    return g_strdup_printf (C_("span", "Until %s"), until);
  return NULL;
}
