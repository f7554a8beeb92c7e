/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-compare-subject.h"

#include "plx-command-private.h"
#include "plx-term.h"

#include <glib/gi18n-lib.h>

#define MOST_IDS 60

/* The ids of the records of a kind, with commas between them. */
static char *
dup_ids (PlxDossier *dossier, PlxRecordKind kind)
{
  g_autoptr (GListModel) records = plx_dossier_dup_records (dossier, kind);
  GString *ids = g_string_new (NULL);
  guint n = g_list_model_get_n_items (records);

  for (guint i = 0; i < MIN (n, MOST_IDS); i++)
    {
      g_autoptr (PlxRecord) record = g_list_model_get_item (records, i);

      g_string_append_printf (ids, "%s%s", i > 0 ? ", " : "", plx_record_get_id (record));
    }
  if (n > MOST_IDS)
    g_string_append_printf (ids, ngettext (" and %u more", " and %u more", n - MOST_IDS), n - MOST_IDS);
  return g_string_free (ids, FALSE);
}

PlxRecord *
plx_compare_find (PlxDossier *dossier, const char *option, const char *id, PlxRecordKind kind)
{
  g_autoptr (PlxRecord) record = plx_dossier_lookup (dossier, id);
  g_autofree char *ids = NULL;

  if (record != NULL && plx_record_get_kind (record) == kind && plx_record_is_sound (record))
    return g_steal_pointer (&record);

  ids = dup_ids (dossier, kind);
  if (record == NULL)
    /* TRANSLATORS: The option of the command line, an id, the list of those that there are. */
    plx_command_complain (_("%1$s: no record has the id “%2$s”; expected one of: %3$s"), option, id, ids);
  else if (plx_record_get_kind (record) != kind)
    /* TRANSLATORS: The option of the command line, an id, what kind of record has it, as “Claimant”, the list of those that
     * are expected. */
    plx_command_complain (_("%1$s: “%2$s” is the id of another kind of record (%3$s); expected one of: %4$s"), option, id,
                          plx_record_kind_get_term (plx_record_get_kind (record)), ids);
  else
    /* TRANSLATORS: The option of the command line, an id, the list of those that are expected. */
    plx_command_complain (_("%1$s: the record “%2$s” has errors, which “parallax check” shows; expected one of: %3$s"),
                          option, id, ids);
  return NULL;
}

gboolean
plx_compare_parse_day (const char *text, gint32 *day)
{
  g_autoptr (GError) error = NULL;
  PlxDate date;

  *day = PLX_AS_OF_ALWAYS;
  if (text == NULL)
    return TRUE;
  if (!plx_date_parse (text, &date, &error))
    {
      plx_command_complain ("--as-of: %s", error->message);
      return FALSE;
    }
  if (plx_date_is_interval (&date) || plx_date_is_approximate (&date) || plx_date_is_uncertain (&date)
      || plx_date_get_start_precision (&date) < PLX_DATE_PRECISION_YEAR)
    {
      plx_command_complain (_("--as-of: “%s” is no single day, month or year; expected YYYY-MM-DD, YYYY-MM or YYYY"), text);
      return FALSE;
    }
  *day = plx_date_get_latest (&date);
  return TRUE;
}
