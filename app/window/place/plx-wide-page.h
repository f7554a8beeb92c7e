/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-as-of-bar.h"
#include "plx-dossier.h"
#include "plx-export-subject.h"
#include "plx-place.h"

G_BEGIN_DECLS

/**
 * PlxWidePage:
 *
 * A page of a view that takes the room of list and detail: a comparison. The browser (#PlxBrowser) makes it when it is first
 * shown, and does everything else for it: sidebar, folding, history, session.
 *
 * To add one: a view whose spread is %PLX_SPREAD_WIDE (plx-view.h), a widget that implements this interface, and a line in
 * wide_page_types of plx-browser.c. What the page has to come back to stands in #PlxPlace: show() takes it from there,
 * describe() puts it there. Claims are opened with the action `win.show-record`, comparisons with `win.compare`, both with the
 * id of a record.
 *
 * The page grabs the focus (gtk_widget_grab_focus()) when the reader enters it by keyboard.
 *
 * Signal: "turned" (const char *record_id): (nullable): the reader has chosen something else to look at: the browser enters
 * a new place, with this record and otherwise as the page describes it
 *
 * Signal: "changed": what the page describes is not what it described before: what is searched for, what day it is as of …
 */
#define PLX_TYPE_WIDE_PAGE (plx_wide_page_get_type ())
G_DECLARE_INTERFACE (PlxWidePage, plx_wide_page, PLX, WIDE_PAGE, GtkWidget)

/**
 * PlxWidePageInterface:
 * @set_dossier: called once, before anything else
 * @show: shows the page as @place has it
 * @describe: sets those members of @place that the page knows, as they are now; not the view, the record and the level
 * @step: (nullable): goes to the next thing that can be looked at, or to the previous one
 * @get_as_of_bar: (nullable): the control of the page that winds it back to a day
 * @dup_export_subject: (nullable): what is taken away of the page when it is exported, copied or printed, as it is shown; NULL
 *   while it shows nothing
 */
struct _PlxWidePageInterface
{
  GTypeInterface parent_interface;

  void (*set_dossier) (PlxWidePage *self, PlxDossier *dossier);
  void (*show) (PlxWidePage *self, const PlxPlace *place);
  void (*describe) (PlxWidePage *self, PlxPlace *place);
  void (*step) (PlxWidePage *self, int steps);
  PlxAsOfBar *(*get_as_of_bar) (PlxWidePage *self);
  PlxExportSubject *(*dup_export_subject) (PlxWidePage *self);
};

void plx_wide_page_set_dossier (PlxWidePage *self, PlxDossier *dossier);
void plx_wide_page_show (PlxWidePage *self, const PlxPlace *place);
void plx_wide_page_describe (PlxWidePage *self, PlxPlace *place);
void plx_wide_page_step (PlxWidePage *self, int steps);
/** plx_wide_page_get_as_of_bar: Returns: (transfer none) (nullable): NULL for a page that is as of no day */
PlxAsOfBar *plx_wide_page_get_as_of_bar (PlxWidePage *self);
/** plx_wide_page_can_export: whether there is ever something to take away of it */
gboolean plx_wide_page_can_export (PlxWidePage *self);
/** plx_wide_page_dup_export_subject: Returns: (transfer full) (nullable) */
PlxExportSubject *plx_wide_page_dup_export_subject (PlxWidePage *self);
/** plx_wide_page_turn: emits "turned". @record_id: (nullable) */
void plx_wide_page_turn (PlxWidePage *self, const char *record_id);
/** plx_wide_page_changed: emits "changed" */
void plx_wide_page_changed (PlxWidePage *self);

G_END_DECLS
