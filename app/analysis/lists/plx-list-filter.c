/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-list-filter.h"

#include "plx-claim-members.h"
#include "plx-list-filter-group.h"
#include "plx-record-schema.h"
#include "plx-term.h"

#include <glib/gi18n-lib.h>

#define MAX_CHOICES 40

static const PlxFilterGroup groups[] = {
  { PLX_RECORD_EVENT, "place", PLX_EVENT_PLACE, NC_("filter group", "Place"), NULL, NULL },
  { PLX_RECORD_QUOTATION, "claimant", PLX_QUOTATION_CLAIMANTS, NC_("filter group", "Speaker"), NULL, NULL },
  { PLX_RECORD_QUOTATION, "form", PLX_QUOTATION_FORM, NC_("filter group", "Form"), plx_form_get_term, NULL },
  { PLX_RECORD_ESTIMATE, "measure", PLX_ESTIMATE_MEASURE, NC_("filter group", "Measure"), NULL, NULL },
  { PLX_RECORD_ESTIMATE, "claimant", PLX_ESTIMATE_CLAIMANTS, NC_("filter group", "Claimant"), NULL, NULL },
  { PLX_RECORD_POSITION, "question", PLX_POSITION_QUESTION, NC_("filter group", "Question"), NULL, NULL },
  { PLX_RECORD_POSITION, "stance", PLX_POSITION_STANCE, NC_("filter group", "Stance"), plx_stance_get_term,
    NULL },
  { PLX_RECORD_CLAIMANT, "kind", PLX_CLAIMANT_KIND, NC_("filter group", "Kind"), plx_claimant_kind_get_term,
    NULL },
  { PLX_RECORD_CLAIMANT, "member-of", PLX_CLAIMANT_MEMBER_OF, NC_("filter group", "Affiliation"), NULL,
    NULL },
  { PLX_RECORD_SOURCE, "kind", PLX_SOURCE_KIND, NC_("filter group", "Kind"), plx_source_kind_get_term,
    NULL },
  { PLX_RECORD_SOURCE, "language", PLX_SOURCE_LANGUAGE, NC_("filter group", "Language"), NULL,
    plx_language_get_term },
};

const PlxFilterGroup *
plx_filter_groups (guint *n)
{
  *n = G_N_ELEMENTS (groups);
  return groups;
}

guint
plx_affiliations_get_path (PlxDossier *dossier, guint32 claimant, guint32 *path, guint size)
{
  guint n = 0;

  while (claimant != PLX_NO_ROW && n < size)
    {
      path[n++] = claimant;
      claimant = plx_row_get_reference (dossier, PLX_RECORD_CLAIMANT, claimant, PLX_CLAIMANT_MEMBER_OF);
    }
  return n;
}

static void
plx_list_filter_free (PlxListFilter *filter)
{
  g_free (filter->nick);
  g_free (filter->group);
  g_free (filter->title);
  g_free (filter);
}

static void
add_choice (
    GPtrArray *choices, const PlxFilterGroup *group, const char *value, const char *title, guint count)
{
  PlxListFilter *choice;

  if (count == 0 || value == NULL)
    return;
  choice = g_new0 (PlxListFilter, 1);
  choice->nick = g_strconcat (group->nick, ":", value, NULL);
  choice->group = g_strdup (g_dpgettext2 (GETTEXT_PACKAGE, "filter group", group->title));
  choice->title = g_strdup (title);
  choice->count = count;
  g_ptr_array_add (choices, choice);
}

/* Counts by number: the value of an enumeration, the row of a record. */
static void
count_row (PlxDossier *dossier, const PlxFilterGroup *group, PlxMemberType type, guint32 row, GArray *counts)
{
  guint32 path[PLX_MAX_AFFILIATIONS];
  const guint32 *rows = path;
  guint32 value;
  guint32 first;
  guint n = 1;

  if (type == PLX_MEMBER_ENUM)
    {
      value = (guint32) plx_dossier_get_row_enum (dossier, group->kind, row, group->member);
      rows = &value;
    }
  else if (group->member == PLX_CLAIMANT_MEMBER_OF && group->kind == PLX_RECORD_CLAIMANT)
    n = plx_affiliations_get_path (dossier, row, path, G_N_ELEMENTS (path));
  else
    n = plx_dossier_get_row_records (dossier, group->kind, row, group->member, &first, &rows);

  for (guint i = 0; i < n; i++)
    {
      if (rows[i] < counts->len)
        g_array_index (counts, guint32, rows[i])++;
    }
}

static void
add_numbered_choice (GPtrArray *choices,
                     PlxDossier *dossier,
                     const PlxFilterGroup *group,
                     const PlxMember *member,
                     guint32 value,
                     guint count)
{
  g_autoptr (PlxRecord) record = NULL;

  if (count == 0)
    return;
  if (member->type == PLX_MEMBER_ENUM)
    {
      add_choice (choices, group, plx_enum_get_nick (member->of (), (int) value),
                  group->enum_term ((int) value), count);
      return;
    }
  /* Whoever has no members is no affiliation. */
  record = plx_dossier_dup_record (dossier, member->to, value);
  if (group->kind != PLX_RECORD_CLAIMANT
      || plx_dossier_count_referrers (dossier, record, PLX_RELATION_MEMBER_OF, PLX_RECORD_CLAIMANT) > 0)
    add_choice (choices, group, plx_record_get_id (record), plx_record_get_label (record), count);
}

static void
add_numbered_choices (GPtrArray *choices,
                      PlxDossier *dossier,
                      const PlxFilterGroup *group,
                      const PlxMember *member)
{
  g_autoptr (GArray) counts = g_array_new (FALSE, TRUE, sizeof (guint32));
  guint32 n_rows = plx_dossier_count_rows (dossier, group->kind);

  g_array_set_size (counts,
                    member->type == PLX_MEMBER_ENUM ? 32 : plx_dossier_count_rows (dossier, member->to));
  for (guint32 row = 0; row < n_rows; row++)
    {
      if (plx_dossier_is_row_sound (dossier, group->kind, row))
        count_row (dossier, group, member->type, row, counts);
    }
  for (guint32 value = 0; value < counts->len; value++)
    add_numbered_choice (choices, dossier, group, member, value, g_array_index (counts, guint32, value));
}

static void
add_text_choices (GPtrArray *choices, PlxDossier *dossier, const PlxFilterGroup *group)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (g_str_hash, g_str_equal);
  guint32 n_rows = plx_dossier_count_rows (dossier, group->kind);
  GHashTableIter iter;
  gpointer text;
  gpointer count;

  for (guint32 row = 0; row < n_rows; row++)
    {
      const char *value = plx_dossier_get_row_text (dossier, group->kind, row, group->member);

      if (value == NULL || !plx_dossier_is_row_sound (dossier, group->kind, row))
        continue;
      count = g_hash_table_lookup (counts, value);
      g_hash_table_insert (counts, (gpointer) value, GUINT_TO_POINTER (GPOINTER_TO_UINT (count) + 1));
    }
  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &text, &count))
    add_choice (choices, group, text, group->text_term != NULL ? group->text_term (text) : text,
                GPOINTER_TO_UINT (count));
}

static int
compare_choices (gconstpointer a, gconstpointer b)
{
  const PlxListFilter *left = *(const PlxListFilter *const *) a;
  const PlxListFilter *right = *(const PlxListFilter *const *) b;

  if (left->count != right->count)
    return left->count > right->count ? -1 : 1;
  return g_strcmp0 (left->nick, right->nick);
}

GPtrArray *
plx_list_filters (PlxDossier *dossier, PlxRecordKind kind)
{
  GPtrArray *filters = g_ptr_array_new_with_free_func ((GDestroyNotify) plx_list_filter_free);

  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      const PlxFilterGroup *group = &groups[i];
      const PlxMember *member = &plx_record_schema_get (group->kind)->members[group->member];
      g_autoptr (GPtrArray) choices = NULL;

      if (group->kind != kind)
        continue;
      choices = g_ptr_array_new_with_free_func ((GDestroyNotify) plx_list_filter_free);
      if (group->enum_term == NULL && member->type != PLX_MEMBER_REFERENCE
          && member->type != PLX_MEMBER_REFERENCES)
        add_text_choices (choices, dossier, group);
      else
        add_numbered_choices (choices, dossier, group, member);
      g_ptr_array_sort (choices, compare_choices);
      if (choices->len > MAX_CHOICES)
        g_ptr_array_set_size (choices, MAX_CHOICES);
      g_ptr_array_extend_and_steal (filters, g_steal_pointer (&choices));
    }
  return filters;
}
