/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-compare-subject.h"

#include "plx-claim.h"
#include "plx-command-private.h"
#include "plx-side-by-side.h"
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

static PlxRecord *
find_claim (PlxDossier *dossier, const char *id)
{
  g_autoptr (PlxRecord) record = plx_dossier_lookup (dossier, id);

  if (PLX_IS_CLAIM (record) && plx_record_is_sound (record))
    return g_steal_pointer (&record);
  if (record == NULL)
    plx_command_complain (_("--claims: no record has the id “%s”; expected the id of a quotation, an estimate or a position, "
                            "which “parallax list” shows"),
                          id);
  else if (!PLX_IS_CLAIM (record))
    /* TRANSLATORS: An id, and what kind of record has it, as “Claimant”. */
    plx_command_complain (_("--claims: “%1$s” is the id of another kind of record (%2$s); expected the id of a quotation, an "
                            "estimate or a position, which “parallax list” shows"),
                          id, plx_record_kind_get_term (plx_record_get_kind (record)));
  else
    plx_command_complain (_("--claims: the record “%s” has errors, which “parallax check” shows"), id);
  return NULL;
}

GPtrArray *
plx_compare_find_claims (PlxDossier *dossier, const char *ids)
{
  g_auto (GStrv) parts = g_strsplit (ids, ",", -1);
  g_autoptr (GPtrArray) claims = g_ptr_array_new_with_free_func (g_object_unref);
  guint n = g_strv_length (parts);

  if (n < 2 || n > PLX_SIDE_BY_SIDE_MAXIMUM)
    {
      /* TRANSLATORS: %1$u is how many claims were named, %2$u how many there can be. */
      plx_command_complain (ngettext ("--claims: %1$u claim is named; expected from two to %2$u, as in --claims=ID,ID",
                                      "--claims: %1$u claims are named; expected from two to %2$u, as in --claims=ID,ID", n),
                            n, PLX_SIDE_BY_SIDE_MAXIMUM);
      return NULL;
    }
  for (guint i = 0; i < n; i++)
    {
      PlxRecord *claim = find_claim (dossier, parts[i]);

      if (claim == NULL)
        return NULL;
      g_ptr_array_add (claims, claim);
      for (guint j = 0; j < i; j++)
        {
          if (!plx_record_equal (claim, g_ptr_array_index (claims, j)))
            continue;
          plx_command_complain (_("--claims: “%s” is named twice"), parts[i]);
          return NULL;
        }
    }
  return g_steal_pointer (&claims);
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
