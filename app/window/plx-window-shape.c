/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-window-shape.h"

void
plx_window_shape_begin (PlxWindow *window, PlxSettings *settings)
{
  gtk_window_set_default_size (GTK_WINDOW (window), plx_settings_get_int (settings, PLX_SETTINGS_WINDOW_WIDTH),
                               plx_settings_get_int (settings, PLX_SETTINGS_WINDOW_HEIGHT));
  if (plx_settings_get_boolean (settings, PLX_SETTINGS_WINDOW_MAXIMIZED))
    gtk_window_maximize (GTK_WINDOW (window));
}

static PlxWindowShape
get_shape (PlxWindow *window, PlxBrowser *browser)
{
  PlxWindowShape shape = { 0, 0, gtk_window_is_maximized (GTK_WINDOW (window)), 0, 0 };

  gtk_window_get_default_size (GTK_WINDOW (window), &shape.width, &shape.height);
  if (browser)
    plx_browser_get_pane_widths (browser, &shape.sidebar, &shape.list);
  return shape;
}

static void
remember (PlxWindow *window, PlxSessionState *session_state)
{
  PlxBrowser *browser = plx_window_get_browser (window);
  const char *id = browser ? plx_dossier_get_id (plx_browser_get_dossier (browser)) : NULL;
  PlxWindowShape shape = get_shape (window, browser);

  if (id && shape.width > 0 && shape.height > 0)
    plx_session_state_set_shape (session_state, id, &shape);
}

/* The program may end at any time without the window being closed first. */
static void
on_resized (PlxWindow *window, GParamSpec *property, PlxSessionState *session_state)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (window)))
    remember (window, session_state);
}

static void
follow (PlxWindow *window, PlxSessionState *session_state)
{
  static const char *const signals[] = { "notify::default-width", "notify::default-height", "notify::maximized" };

  if (g_signal_handler_find (window, G_SIGNAL_MATCH_FUNC, 0, 0, NULL, on_resized, NULL))
    return;

  for (guint i = 0; i < G_N_ELEMENTS (signals); i++)
    g_signal_connect_object (window, signals[i], G_CALLBACK (on_resized), session_state, 0);
}

/* A window that the user sees already keeps its size. */
static void
resize (PlxWindow *window, const PlxWindowShape *shape)
{
  if (gtk_widget_get_visible (GTK_WIDGET (window)))
    return;

  if (shape->width > 0 && shape->height > 0)
    gtk_window_set_default_size (GTK_WINDOW (window), shape->width, shape->height);
  if (shape->is_maximized)
    gtk_window_maximize (GTK_WINDOW (window));
  else
    gtk_window_unmaximize (GTK_WINDOW (window));
}

void
plx_window_shape_restore (PlxWindow *window, PlxBrowser *browser, PlxSettings *settings, PlxSessionState *session_state)
{
  const char *id = plx_dossier_get_id (plx_browser_get_dossier (browser));
  PlxWindowShape shape = { 0 };
  int width;
  int height;

  if (id && plx_session_state_get_shape (session_state, id, &shape))
    resize (window, &shape);
  if (gtk_widget_get_width (GTK_WIDGET (window)) <= 0)
    {
      gtk_window_get_default_size (GTK_WINDOW (window), &width, &height);
      plx_browser_expect_width (browser, width);
    }
  plx_browser_set_pane_widths (browser,
                               shape.sidebar ? shape.sidebar : plx_settings_get_int (settings, PLX_SETTINGS_SIDEBAR_WIDTH),
                               shape.list ? shape.list : plx_settings_get_int (settings, PLX_SETTINGS_LIST_WIDTH));
  follow (window, session_state);
}

void
plx_window_shape_save (PlxWindow *window, PlxSettings *settings, PlxSessionState *session_state)
{
  PlxWindowShape shape = get_shape (window, plx_window_get_browser (window));

  plx_settings_set_boolean (settings, PLX_SETTINGS_WINDOW_MAXIMIZED, shape.is_maximized);
  if (shape.width > 0 && shape.height > 0)
    {
      plx_settings_set_int (settings, PLX_SETTINGS_WINDOW_WIDTH, shape.width);
      plx_settings_set_int (settings, PLX_SETTINGS_WINDOW_HEIGHT, shape.height);
    }
  if (shape.sidebar > 0 || shape.list > 0)
    {
      plx_settings_set_int (settings, PLX_SETTINGS_SIDEBAR_WIDTH, shape.sidebar);
      plx_settings_set_int (settings, PLX_SETTINGS_LIST_WIDTH, shape.list);
    }
  remember (window, session_state);
}
