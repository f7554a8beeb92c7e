/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-list-order.h"

#include "plx-claim-members.h"
#include "plx-claim.h"
#include "plx-date-format.h"
#include "plx-record-schema.h"
#include "plx-term.h"

#include <glib/gi18n-lib.h>

#define V(NAME, nick) G_DEFINE_ENUM_VALUE (NAME, nick)

G_DEFINE_ENUM_TYPE (PlxListOrder, plx_list_order,
                    V (PLX_LIST_ORDER_FILE, "file"),
                    V (PLX_LIST_ORDER_DATE, "date"),
                    V (PLX_LIST_ORDER_PLACE, "place"),
                    V (PLX_LIST_ORDER_CLAIMANT, "claimant"),
                    V (PLX_LIST_ORDER_FORM, "form"),
                    V (PLX_LIST_ORDER_MEASURE, "measure"),
                    V (PLX_LIST_ORDER_FIGURE, "figure"),
                    V (PLX_LIST_ORDER_QUESTION, "question"),
                    V (PLX_LIST_ORDER_STANCE, "stance"),
                    V (PLX_LIST_ORDER_NAME, "name"),
                    V (PLX_LIST_ORDER_AFFILIATION, "affiliation"),
                    V (PLX_LIST_ORDER_CLAIMS, "claims"))

#undef V

static const PlxListOrder event_orders[]
    = { PLX_LIST_ORDER_DATE, PLX_LIST_ORDER_PLACE, PLX_LIST_ORDER_NAME, PLX_LIST_ORDER_FILE };
static const PlxListOrder quotation_orders[]
    = { PLX_LIST_ORDER_DATE, PLX_LIST_ORDER_CLAIMANT, PLX_LIST_ORDER_FORM, PLX_LIST_ORDER_FILE };
static const PlxListOrder estimate_orders[] = { PLX_LIST_ORDER_MEASURE, PLX_LIST_ORDER_FIGURE,
                                                PLX_LIST_ORDER_DATE, PLX_LIST_ORDER_CLAIMANT,
                                                PLX_LIST_ORDER_FILE };
static const PlxListOrder position_orders[] = { PLX_LIST_ORDER_QUESTION, PLX_LIST_ORDER_STANCE,
                                                PLX_LIST_ORDER_DATE, PLX_LIST_ORDER_CLAIMANT,
                                                PLX_LIST_ORDER_FILE };
static const PlxListOrder claimant_orders[]
    = { PLX_LIST_ORDER_AFFILIATION, PLX_LIST_ORDER_NAME, PLX_LIST_ORDER_CLAIMS, PLX_LIST_ORDER_FILE };
static const PlxListOrder source_orders[] = { PLX_LIST_ORDER_DATE, PLX_LIST_ORDER_NAME, PLX_LIST_ORDER_FILE };
static const PlxListOrder other_orders[] = { PLX_LIST_ORDER_FILE, PLX_LIST_ORDER_NAME };

#define RETURN_ORDERS(orders) \
  G_STMT_START { *n = G_N_ELEMENTS (orders); return orders; } G_STMT_END

const PlxListOrder *
plx_list_orders (PlxRecordKind kind, guint *n)
{
  switch (kind)
    {
    case PLX_RECORD_EVENT:
      RETURN_ORDERS (event_orders);
    case PLX_RECORD_QUOTATION:
      RETURN_ORDERS (quotation_orders);
    case PLX_RECORD_ESTIMATE:
      RETURN_ORDERS (estimate_orders);
    case PLX_RECORD_POSITION:
      RETURN_ORDERS (position_orders);
    case PLX_RECORD_CLAIMANT:
      RETURN_ORDERS (claimant_orders);
    case PLX_RECORD_SOURCE:
      RETURN_ORDERS (source_orders);
    default:
      RETURN_ORDERS (other_orders);
    }
}

const char *
plx_list_order_get_title (PlxListOrder order)
{
  switch (order)
    {
    case PLX_LIST_ORDER_FILE:
      return C_("sort by", "Order of the File");
    case PLX_LIST_ORDER_DATE:
      return C_("sort by", "Date");
    case PLX_LIST_ORDER_PLACE:
      return C_("sort by", "Place");
    case PLX_LIST_ORDER_CLAIMANT:
      return C_("sort by", "Claimant");
    case PLX_LIST_ORDER_FORM:
      return C_("sort by", "Form");
    case PLX_LIST_ORDER_MEASURE:
      return C_("sort by", "Measure");
    case PLX_LIST_ORDER_FIGURE:
      return C_("sort by", "Figure");
    case PLX_LIST_ORDER_QUESTION:
      return C_("sort by", "Question");
    case PLX_LIST_ORDER_STANCE:
      return C_("sort by", "Stance");
    case PLX_LIST_ORDER_NAME:
      return C_("sort by", "Name");
    case PLX_LIST_ORDER_AFFILIATION:
      return C_("sort by", "Affiliation");
    default:
      return C_("sort by", "Number of Claims");
    }
}

/* A heading begins with a capital where the script has them. */
static char *
capitalise (const char *text)
{
  GString *capitalised = g_string_new (NULL);

  g_string_append_unichar (capitalised, g_unichar_totitle (g_utf8_get_char (text)));
  g_string_append (capitalised, g_utf8_next_char (text));
  return g_string_free (capitalised, FALSE);
}

static char *
date_heading (PlxRecord *record)
{
  guint member = plx_claim_members_get (plx_record_get_kind (record))->date;
  g_autofree char *text = NULL;
  PlxDate date;

  if (member == PLX_NO_MEMBER)
    return NULL;
  if (!plx_record_get_date (record, member, &date))
    return g_strdup (_("No date"));
  text = plx_date_format (&date, PLX_DATE_FORM_LONG);
  return capitalise (text);
}

static char *
reference_heading (PlxRecord *record, guint member)
{
  g_autoptr (PlxRecord) target = plx_record_dup_reference (record, member);

  return target != NULL ? g_strdup (plx_record_get_label (target)) : NULL;
}

static char *
first_claimant_heading (PlxRecord *record)
{
  g_autoptr (GListModel) claimants = plx_claim_dup_claimants (PLX_CLAIM (record));
  g_autoptr (PlxRecord) first = g_list_model_get_item (claimants, 0);

  return first != NULL ? g_strdup (plx_record_get_label (first)) : NULL;
}

/* What stands at the top of the affiliations of a claimant; itself, when it has members. */
static char *
affiliation_heading (PlxRecord *record)
{
  PlxRecord *top = g_object_ref (record);
  g_autofree char *name = NULL;
  gboolean has_members;

  for (;;)
    {
      PlxRecord *next = plx_record_dup_reference (top, PLX_CLAIMANT_MEMBER_OF);

      if (next == NULL)
        break;
      g_object_unref (top);
      top = next;
    }
  has_members = plx_dossier_count_referrers (plx_record_get_dossier (top), top, PLX_RELATION_MEMBER_OF,
                                             PLX_RECORD_CLAIMANT) > 0;
  name = g_strdup (plx_record_get_label (top));
  g_object_unref (top);
  return has_members ? g_steal_pointer (&name) : g_strdup (_("No affiliation"));
}

char *
plx_list_heading (PlxRecord *record, PlxListOrder order)
{
  PlxRecordKind kind = plx_record_get_kind (record);
  const char *place;

  if (order == PLX_LIST_ORDER_DATE)
    return date_heading (record);
  if (order == PLX_LIST_ORDER_CLAIMANT && plx_record_kind_is_claim (kind))
    return first_claimant_heading (record);
  if (order == PLX_LIST_ORDER_PLACE && kind == PLX_RECORD_EVENT)
    {
      place = plx_record_get_text (record, PLX_EVENT_PLACE);
      return g_strdup (place != NULL ? place : _("No place given"));
    }
  if (order == PLX_LIST_ORDER_FORM && kind == PLX_RECORD_QUOTATION)
    return g_strdup (plx_form_get_heading (plx_record_get_enum (record, PLX_QUOTATION_FORM)));
  if ((order == PLX_LIST_ORDER_MEASURE || order == PLX_LIST_ORDER_FIGURE) && kind == PLX_RECORD_ESTIMATE)
    return reference_heading (record, PLX_ESTIMATE_MEASURE);
  if (order == PLX_LIST_ORDER_QUESTION && kind == PLX_RECORD_POSITION)
    return reference_heading (record, PLX_POSITION_QUESTION);
  if (order == PLX_LIST_ORDER_STANCE && kind == PLX_RECORD_POSITION)
    return g_strdup (plx_stance_get_term (plx_record_get_enum (record, PLX_POSITION_STANCE)));
  if (order == PLX_LIST_ORDER_AFFILIATION && kind == PLX_RECORD_CLAIMANT)
    return affiliation_heading (record);
  return NULL;
}
