/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-page.h"

G_BEGIN_DECLS

/**
 * PlxPageView:
 *
 * Shows the page of a record: title, facts and cards, in a scrolled column of a readable width. Usable from
 * 340 pixels of width up.
 *
 * Everything that names a record activates the action `win.show-record` with the id of the record as a
 * string.
 *
 * Actions of the widget: `page.focus` moves the keyboard focus to the title; `page.copy` copies the title;
 * `page.ignore-style`, on or off, says whether wordings are compared but for capitals and the style of their
 * marks, which is the property `ignore-style`, FALSE at first.
 * Page Up, Page Down, Home, End and Space scroll wherever the focus is.
 */
#define PLX_TYPE_PAGE_VIEW (plx_page_view_get_type ())
G_DECLARE_FINAL_TYPE (PlxPageView, plx_page_view, PLX, PAGE_VIEW, GtkWidget)

GtkWidget *plx_page_view_new (void);

/**
 * plx_page_view_set_page:
 * @page: (transfer full) (nullable): what to show; NULL empties the view
 *
 * Shows @page from its beginning. How far the sections of a record were unfolded is remembered for the life
 * of the view.
 */
void plx_page_view_set_page (PlxPageView *self, PlxPage *page);

/** plx_page_view_get_page: Returns: (transfer none) (nullable) */
const PlxPage *plx_page_view_get_page (PlxPageView *self);

/** plx_page_view_get_scroll: Returns: how far the page is scrolled, in pixels from its top */
double plx_page_view_get_scroll (PlxPageView *self);

/**
 * plx_page_view_set_scroll:
 * @scroll: in pixels from the top; at least 0
 *
 * Scrolls the page. It may be called right after plx_page_view_set_page(): the page scrolls as soon as it has
 * been laid out that far, unless the reader scrolls before.
 */
void plx_page_view_set_scroll (PlxPageView *self, double scroll);

G_END_DECLS
