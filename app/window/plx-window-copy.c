/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-window-copy.h"

#include <glib/gi18n-lib.h>

#include "plx-claim.h"
#include "plx-copied-record.h"
#include "plx-copy-menu.h"
#include "plx-record-handles.h"

#define LONGEST 60 /* characters of what was copied that a notice shows */

static PlxRecord *
lookup (PlxWindow *window, const char *id)
{
  return plx_dossier_lookup (plx_browser_get_dossier (plx_window_get_browser (window)), id);
}

/* Of the record that has the focus, or whose page is in front. Returns: (transfer full) (nullable) */
static PlxRecord *
find_record (PlxWindow *window)
{
  const char *id = plx_browser_get_record_id (plx_window_get_browser (window));
  PlxRecord *focused = plx_record_handles_find (gtk_window_get_focus (GTK_WINDOW (window)));

  if (focused && plx_record_get_id (focused))
    return focused;
  g_clear_object (&focused);
  return id ? lookup (window, id) : NULL;
}

/* The beginning, so that it can be seen whether it is the right one. */
static char *
shorten (const char *text)
{
  g_autofree char *start = g_utf8_substring (text, 0, MIN (LONGEST, g_utf8_strlen (text, -1)));
  char *line_end = strchr (start, '\n');

  if (line_end)
    *line_end = '\0';
  return strlen (start) < strlen (text) ? g_strconcat (start, "…", NULL) : g_steal_pointer (&start);
}

static void
tell_copied (PlxWindow *window, PlxCopyForm form, const char *text)
{
  g_autofree char *beginning = shorten (text);
  /* Translators: a notice: what was copied, “APA citation” or “link”; and how it begins. */
  g_autofree char *notice = g_strdup_printf (_ ("Copied as %1$s: %2$s"), plx_copy_form_get_title (form), beginning);

  plx_messages_show (plx_window_get_messages (window), notice, NULL, NULL);
}

static void
tell_impossible (PlxWindow *window, PlxCopyForm form)
{
  plx_messages_show (plx_window_get_messages (window),
                     plx_copy_form_is_of_claims (form)
                         ? _ ("Only claims can be copied as quotations: quotations, estimates and positions.")
                         : _ ("There is nothing to cite here: only claims, events and sources are printed somewhere."),
                     NULL, NULL);
}

static void
copy (PlxWindow *window, PlxRecord *record, PlxCopyForm form)
{
  g_autofree char *text = record ? plx_record_dup_copy (record, form) : NULL;

  if (!text)
    {
      tell_impossible (window, form);
      return;
    }
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (window)), text);
  tell_copied (window, form, text);
}

static void
on_copy_record (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_autoptr (PlxRecord) record = NULL;
  const char *nick;
  const char *id;
  PlxCopyForm form;

  g_variant_get (parameter, "(&s&s)", &nick, &id);
  record = lookup (user_data, id);
  if (record && plx_copy_form_from_nick (nick, &form))
    copy (user_data, record, form);
}

static void
on_copy_quotation (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_autoptr (PlxRecord) record = find_record (user_data);

  copy (user_data, record, record && PLX_IS_CLAIM (record) ? PLX_COPY_QUOTATION : PLX_COPY_APA);
}

static void
on_copy_link (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_autoptr (PlxRecord) record = find_record (user_data);

  if (record)
    copy (user_data, record, PLX_COPY_LINK);
  else
    plx_messages_show (plx_window_get_messages (user_data), _ ("Choose a record to copy its link."), NULL, NULL);
}

static const GActionEntry entries[] = {
  { PLX_COPY_ACTION, on_copy_record, "(ss)" },
  { "copy-quotation", on_copy_quotation },
  { "copy-link", on_copy_link },
};

void
plx_window_copy_install (PlxWindow *window)
{
  g_return_if_fail (PLX_IS_WINDOW (window));

  g_action_map_add_action_entries (G_ACTION_MAP (window), entries, G_N_ELEMENTS (entries), window);
}

void
plx_window_copy_update (PlxWindow *window)
{
  gboolean enabled = plx_window_get_browser (window) != NULL;

  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (window), entries[i].name)), enabled);
}
