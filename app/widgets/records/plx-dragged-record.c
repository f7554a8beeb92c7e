/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-dragged-record.h"

#include "plx-card.h"
#include "plx-claim-citation.h"
#include "plx-dossier.h"

static PlxDraggedRecord *
plx_dragged_record_copy (const PlxDraggedRecord *self)
{
  PlxDraggedRecord *copy = g_new0 (PlxDraggedRecord, 1);

  copy->dossier_id = g_strdup (self->dossier_id);
  copy->record_id = g_strdup (self->record_id);
  return copy;
}

static void
plx_dragged_record_free (PlxDraggedRecord *self)
{
  g_free (self->dossier_id);
  g_free (self->record_id);
  g_free (self);
}

G_DEFINE_BOXED_TYPE (PlxDraggedRecord, plx_dragged_record, plx_dragged_record_copy, plx_dragged_record_free)

GdkContentProvider *
plx_dragged_record_provide (PlxRecord *record)
{
  PlxDraggedRecord dragged = {
    (char *) plx_dossier_get_id (plx_record_get_dossier (record)),
    (char *) plx_record_get_id (record),
  };
  g_autoptr (PlxCard) card = plx_card_new_for_record (record, NULL);
  g_autofree char *text = PLX_IS_CLAIM (record) ? plx_claim_dup_quotation (PLX_CLAIM (record)) : plx_card_to_text (card);
  GdkContentProvider *providers[] = {
    gdk_content_provider_new_typed (PLX_TYPE_DRAGGED_RECORD, &dragged),
    gdk_content_provider_new_typed (G_TYPE_STRING, text),
  };

  return gdk_content_provider_new_union (providers, G_N_ELEMENTS (providers));
}
