/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-browser.h"
#include "plx-settings.h"

G_BEGIN_DECLS

/**
 * PlxPresentation:
 *
 * How the windows show what dossiers hold, as the user's settings have it: dates and figures, the size of quotations, what
 * comparisons begin with, where articles are looked for. A setting that changes takes effect in every window at once.
 */
#define PLX_TYPE_PRESENTATION (plx_presentation_get_type ())
G_DECLARE_FINAL_TYPE (PlxPresentation, plx_presentation, PLX, PRESENTATION, GObject)

/** plx_presentation_new: @application: of the windows; it outlives the presentation. Returns: (transfer full) */
PlxPresentation *plx_presentation_new (GtkApplication *application, PlxSettings *settings);

/** plx_presentation_begin: sets up a browser that has its articles already, before it shows anything */
void plx_presentation_begin (PlxBrowser *browser, PlxSettings *settings);

G_END_DECLS
