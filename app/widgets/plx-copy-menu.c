/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-copy-menu.h"

#include <glib/gi18n-lib.h>

#include "plx-copied-record.h"

static void
append (GMenu *menu, const char *label, PlxRecord *record, PlxCopyForm form)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  if (!plx_record_can_copy (record, form))
    return;
  g_menu_item_set_action_and_target (item, "win." PLX_COPY_ACTION, "(ss)", plx_copy_form_get_nick (form),
                                     plx_record_get_id (record));
  g_menu_append_item (menu, item);
}

/* The names of the styles and of the templates are the same in every language. */
static GMenuModel *
create_citations (PlxRecord *record)
{
  GMenu *menu = g_menu_new ();

  append (menu, "_APA", record, PLX_COPY_APA);
  append (menu, "_MLA", record, PLX_COPY_MLA);
  append (menu, "_Chicago", record, PLX_COPY_CHICAGO);
  append (menu, _ ("_Wikitext {{cite news}}"), record, PLX_COPY_WIKITEXT);
  append (menu, _ ("Wikitext {{_quote}}"), record, PLX_COPY_QUOTE);
  return G_MENU_MODEL (menu);
}

/* A section, not a submenu: GTK 4.8 leaves the keyboard focus in a submenu that has gone. */
GMenuModel *
plx_copy_menu_new (PlxRecord *record)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) first = g_menu_new ();
  g_autoptr (GMenuModel) citations = create_citations (record);

  append (first, _ ("Copy as _Quotation"), record, PLX_COPY_QUOTATION);
  append (first, _ ("Copy _Link"), record, PLX_COPY_LINK);
  if (g_menu_model_get_n_items (G_MENU_MODEL (first)) > 0)
    g_menu_append_section (menu, NULL, G_MENU_MODEL (first));
  if (g_menu_model_get_n_items (citations) > 0)
    g_menu_append_section (menu, _ ("Copy Citation"), citations);
  return G_MENU_MODEL (menu);
}
