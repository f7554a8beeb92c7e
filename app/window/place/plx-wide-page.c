/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-wide-page.h"

G_DEFINE_INTERFACE (PlxWidePage, plx_wide_page, GTK_TYPE_WIDGET)

enum
{
  TURNED,
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
plx_wide_page_default_init (PlxWidePageInterface *iface)
{
  signals[TURNED] = g_signal_new ("turned", PLX_TYPE_WIDE_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                  G_TYPE_STRING);
  signals[CHANGED] = g_signal_new ("changed", PLX_TYPE_WIDE_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

void
plx_wide_page_set_dossier (PlxWidePage *self, PlxDossier *dossier)
{
  g_return_if_fail (PLX_IS_WIDE_PAGE (self));

  PLX_WIDE_PAGE_GET_IFACE (self)->set_dossier (self, dossier);
}

void
plx_wide_page_show (PlxWidePage *self, const PlxPlace *place)
{
  g_return_if_fail (PLX_IS_WIDE_PAGE (self));

  PLX_WIDE_PAGE_GET_IFACE (self)->show (self, place);
}

void
plx_wide_page_describe (PlxWidePage *self, PlxPlace *place)
{
  g_return_if_fail (PLX_IS_WIDE_PAGE (self));

  PLX_WIDE_PAGE_GET_IFACE (self)->describe (self, place);
}

void
plx_wide_page_step (PlxWidePage *self, int steps)
{
  g_return_if_fail (PLX_IS_WIDE_PAGE (self));

  if (PLX_WIDE_PAGE_GET_IFACE (self)->step)
    PLX_WIDE_PAGE_GET_IFACE (self)->step (self, steps);
}

PlxAsOfBar *
plx_wide_page_get_as_of_bar (PlxWidePage *self)
{
  PlxWidePageInterface *iface;

  g_return_val_if_fail (PLX_IS_WIDE_PAGE (self), NULL);

  iface = PLX_WIDE_PAGE_GET_IFACE (self);
  return iface->get_as_of_bar ? iface->get_as_of_bar (self) : NULL;
}

gboolean
plx_wide_page_can_export (PlxWidePage *self)
{
  g_return_val_if_fail (PLX_IS_WIDE_PAGE (self), FALSE);

  return PLX_WIDE_PAGE_GET_IFACE (self)->dup_export_subject != NULL;
}

PlxExportSubject *
plx_wide_page_dup_export_subject (PlxWidePage *self)
{
  g_return_val_if_fail (plx_wide_page_can_export (self), NULL);

  return PLX_WIDE_PAGE_GET_IFACE (self)->dup_export_subject (self);
}

void
plx_wide_page_turn (PlxWidePage *self, const char *record_id)
{
  g_return_if_fail (PLX_IS_WIDE_PAGE (self));

  g_signal_emit (self, signals[TURNED], 0, record_id);
}

void
plx_wide_page_changed (PlxWidePage *self)
{
  g_return_if_fail (PLX_IS_WIDE_PAGE (self));

  g_signal_emit (self, signals[CHANGED], 0);
}
