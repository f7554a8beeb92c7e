/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-window-actions.h"

#include "plx-articles-dialog.h"
#include "plx-window-bookmarks.h"
#include "plx-window-copy.h"
#include "plx-window-export.h"
#include "plx-shortcuts-window.h"
#include "plx-side-by-side-actions.h"

static PlxBrowser *
get_browser (gpointer user_data)
{
  return plx_window_get_browser (PLX_WINDOW (user_data));
}

static void
on_back (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  plx_browser_go (get_browser (user_data), -1);
}

static void
on_forward (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  plx_browser_go (get_browser (user_data), 1);
}

static void
on_up (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  plx_browser_go_up (get_browser (user_data));
}

static void
on_show_record (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  plx_browser_show_record (get_browser (user_data), g_variant_get_string (parameter, NULL));
}

static void
on_show_citation (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  plx_browser_show_citation (get_browser (user_data), g_variant_get_uint32 (parameter));
}

static void
on_read_article (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  plx_browser_read_article (get_browser (user_data), g_variant_get_string (parameter, NULL));
}

static void
on_compare (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  plx_browser_compare (get_browser (user_data), g_variant_get_string (parameter, NULL));
}

/* Without a folder there is nothing to look at yet but the question which it is. */
static void
on_check_articles (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  PlxArticles *articles = plx_browser_get_articles (get_browser (user_data));

  plx_browser_show_view (get_browser (user_data), PLX_VIEW_CITATIONS);
  if (!plx_articles_get_folder (articles))
    plx_articles_dialog_show (articles, GTK_WINDOW (user_data));
}

static void
on_view (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  PlxView view;

  if (!plx_view_from_nick (g_variant_get_string (parameter, NULL), &view))
    return;
  plx_browser_show_view (get_browser (user_data), view);
  if (view == PLX_VIEW_BOOKMARKS)
    plx_browser_focus_page (get_browser (user_data));
}

/* As of a day: the page in front has the control. */
static void
on_as_of (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GtkWidget *bar = GTK_WIDGET (plx_browser_get_as_of_bar (get_browser (user_data)));
  g_autofree char *name = g_strdup_printf ("as-of.%s", g_action_get_name (G_ACTION (action)) + strlen ("as-of-"));

  if (bar)
    gtk_widget_activate_action (bar, name, NULL);
}

static void
on_next (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  plx_browser_step (get_browser (user_data), 1);
}

static void
on_previous (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  plx_browser_step (get_browser (user_data), -1);
}

static void
on_filter (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  plx_browser_focus_filter (get_browser (user_data));
}

static void
on_find (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  plx_browser_find (get_browser (user_data));
}

static void
on_next_pane (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  plx_browser_focus_pane (get_browser (user_data), 1);
}

static void
on_previous_pane (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  plx_browser_focus_pane (get_browser (user_data), -1);
}

static void
on_reload (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  plx_window_reload (PLX_WINDOW (user_data));
}

static void
on_stop (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  plx_window_stop (PLX_WINDOW (user_data));
}

/* The shortcuts window is made when it is asked for: GTK would make one with every window. */
static void
on_shortcuts (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  gtk_window_present (plx_shortcuts_window_new (GTK_WINDOW (user_data)));
}

static const GActionEntry entries[] = {
  { "back", on_back },
  { "forward", on_forward },
  { "up", on_up },
  { "show-record", on_show_record, "s" },
  { "show-citation", on_show_citation, "u" },
  { "read-article", on_read_article, "s" },
  { "compare", on_compare, "s" },
  { "check-articles", on_check_articles },
  { "view", on_view, "s" },
  { "as-of-previous", on_as_of },
  { "as-of-next", on_as_of },
  { "as-of-everything", on_as_of },
  { "as-of-choose", on_as_of },
  { "next", on_next },
  { "previous", on_previous },
  { "filter", on_filter },
  { "find", on_find },
  { "next-pane", on_next_pane },
  { "previous-pane", on_previous_pane },
  { "reload", on_reload },
  { "stop", on_stop },
  { "shortcuts", on_shortcuts },
};

void
plx_window_actions_install (PlxWindow *window)
{
  g_return_if_fail (PLX_IS_WINDOW (window));

  g_action_map_add_action_entries (G_ACTION_MAP (window), entries, G_N_ELEMENTS (entries), window);
  plx_window_bookmarks_install (window);
  plx_window_copy_install (window);
  plx_window_export_install (window);
  plx_side_by_side_actions_install (window);
  plx_window_actions_update (window);
}

static void
set_enabled (PlxWindow *window, const char *name, gboolean enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (window), name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
}

void
plx_window_actions_update (PlxWindow *window)
{
  static const char *const of_browser[]
      = { "show-record", "show-citation", "read-article", "compare",   "check-articles", "view",
          "next",        "previous",      "filter",       "find",      "next-pane",      "previous-pane" };
  static const char *const of_as_of_bar[] = { "as-of-previous", "as-of-next", "as-of-everything", "as-of-choose" };
  PlxBrowser *browser = plx_window_get_browser (window);
  gboolean has_as_of_bar = browser && plx_browser_get_as_of_bar (browser);

  for (guint i = 0; i < G_N_ELEMENTS (of_browser); i++)
    set_enabled (window, of_browser[i], browser != NULL);
  for (guint i = 0; i < G_N_ELEMENTS (of_as_of_bar); i++)
    set_enabled (window, of_as_of_bar[i], has_as_of_bar);
  plx_window_bookmarks_update (window);
  plx_window_copy_update (window);
  plx_window_export_update (window);
  set_enabled (window, "back", browser && plx_browser_can_go (browser, -1));
  set_enabled (window, "forward", browser && plx_browser_can_go (browser, 1));
  set_enabled (window, "up", browser && plx_browser_get_up_title (browser));
  plx_side_by_side_actions_update (window);
}

/* Keys that are letters too (J, K, /) and Escape are left to the window: they must not be taken from an entry. */
void
plx_window_actions_install_accelerators (GtkApplication *application)
{
  static const struct
  {
    const char *action;
    const char *keys[4];
  } accelerators[] = {
    { "app.open", { "<Control>o" } },
    { "app.new-window", { "<Control>n" } },
    { "app.quit", { "<Control>q" } },
    { "app.settings", { "<Control>comma" } },
    { "app.help", { "F1" } },
    { "window.close", { "<Control>w" } },
    { "win.back", { "<Alt>Left" } },
    { "win.forward", { "<Alt>Right" } },
    { "win.up", { "<Alt>Up" } },
    { "win.as-of-previous", { "<Alt>Page_Up", "<Control>bracketleft" } },
    { "win.as-of-next", { "<Alt>Page_Down", "<Control>bracketright" } },
    { "win.as-of-everything", { "<Alt>End" } },
    { "win.as-of-choose", { "<Alt>Down" } },
    { "win.next", { "<Control>Page_Down" } },
    { "win.previous", { "<Control>Page_Up" } },
    { "win.filter", { "<Control>l" } },
    { "win.find", { "<Control>f" } },
    { "win.next-pane", { "F6", "<Control>Tab" } },
    { "win.previous-pane", { "<Shift>F6", "<Control><Shift>Tab" } },
    { "win.export", { "<Control>e" } },
    { "win.print", { "<Control>p" } },
    { "win.export-dossier", { "<Control><Shift>e" } },
    { "win.copy-quotation", { "<Control><Shift>c" } },
    { "win.copy-link", { "<Control><Shift>l" } },
    { "win.bookmark", { "<Control>d" } },
    { "win.reload", { "F5", "<Control>r" } },
    { "win.shortcuts", { "<Control>question" } },
    { "win.view::events", { "<Alt>1" } },
    { "win.view::quotations", { "<Alt>2" } },
    { "win.view::estimates", { "<Alt>3" } },
    { "win.view::positions", { "<Alt>4" } },
    { "win.view::claimants", { "<Alt>5" } },
    { "win.view::sources", { "<Alt>6" } },
    { "win.view::figures", { "<Alt>7" } },
    { "win.view::stances", { "<Alt>8" } },
    { "win.view::citations", { "<Alt>9" } },
    { "win.view::texts", { "<Alt>0" } },
    { "win.view::side-by-side", { "<Control><Shift>b" } },
    { "win.side-by-side-here", { "<Control>b" } },
    { "win.view::bookmarks", { "<Control><Alt>b" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (accelerators); i++)
    gtk_application_set_accels_for_action (application, accelerators[i].action, accelerators[i].keys);
}
